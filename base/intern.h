// Interned strings: one pointer a distinct text, so that names compare by address.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace gos {

// An interned string. Two Symbols are equal exactly when their texts are. Trivially copyable, valid for the whole
// process. The default Symbol is the empty text.
class Symbol {
 public:
  Symbol() : text_(&kEmpty) {}
  explicit Symbol(std::string_view text) : Symbol(text, hash(text)) {}
  // For who has worked out hash(text) while reading it.
  Symbol(std::string_view text, uint32_t hash);
  std::string_view view() const { return *text_; }
  std::string str() const { return std::string(*text_); }
  bool empty() const { return text_->empty(); }
  // The blank identifier `_`.
  bool is_blank() const { return text_->size() == 1 && (*text_)[0] == '_'; }
  friend bool operator==(Symbol a, Symbol b) { return a.text_ == b.text_; }
  friend bool operator==(Symbol a, std::string_view b) { return a.view() == b; }
  const void* id() const { return text_; }

  static constexpr uint32_t add_to_hash(uint32_t hash, char c) { return hash * 31 + static_cast<unsigned char>(c); }
  static constexpr uint32_t hash(std::string_view text) {
    uint32_t hash = 0;
    for (char c : text) hash = add_to_hash(hash, c);
    return hash;
  }

 private:
  static constexpr std::string_view kEmpty;

  const std::string_view* text_;
};

}  // namespace gos

template <>
struct std::hash<gos::Symbol> {
  size_t operator()(gos::Symbol s) const noexcept { return std::hash<const void*>()(s.id()); }
};

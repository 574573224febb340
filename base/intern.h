// Interned strings: one pointer a distinct text, so that names compare by address.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace gos {

// An interned string. Two Symbols are equal exactly when their texts are. Trivially copyable, valid for the whole
// process. The default Symbol is the empty text.
class Symbol {
 public:
  Symbol();
  explicit Symbol(std::string_view text);
  std::string_view view() const { return *text_; }
  std::string str() const { return *text_; }
  bool empty() const { return text_->empty(); }
  // The blank identifier `_`.
  bool is_blank() const { return text_->size() == 1 && (*text_)[0] == '_'; }
  friend bool operator==(Symbol a, Symbol b) { return a.text_ == b.text_; }
  friend bool operator==(Symbol a, std::string_view b) { return a.view() == b; }
  const void* id() const { return text_; }

 private:
  const std::string* text_;
};

}  // namespace gos

template <>
struct std::hash<gos::Symbol> {
  size_t operator()(gos::Symbol s) const noexcept { return std::hash<const void*>()(s.id()); }
};

#include "base/intern.h"

#include <mutex>
#include <unordered_set>

namespace gos {

namespace {

struct ViewHash {
  using is_transparent = void;
  size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
};

// Node-based, so that addresses of its elements stay valid; never destroyed, for Symbols live as long as the process.
struct Table {
  std::mutex mutex;
  std::unordered_set<std::string, ViewHash, std::equal_to<>> texts;
};

Table& table() {
  static Table* t = new Table;
  return *t;
}

const std::string* intern(std::string_view text) {
  Table& t = table();
  std::lock_guard lock(t.mutex);
  auto it = t.texts.find(text);
  if (it == t.texts.end()) it = t.texts.emplace(text).first;
  return &*it;
}

}  // namespace

Symbol::Symbol() {
  static const std::string* empty = intern("");
  text_ = empty;
}
Symbol::Symbol(std::string_view text) : text_(intern(text)) {}

}  // namespace gos

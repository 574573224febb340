// Evaluation of build constraints (see build_constraint.h).
#include "cli/build_constraint.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace gos::cli {

namespace {

constexpr int kGoMinor = 26;  // the language version that gos follows is go1.26

constexpr std::string_view kSystems[] = {"aix",     "android", "darwin",  "dragonfly", "freebsd", "hurd",
                                         "illumos", "ios",     "js",      "linux",     "nacl",    "netbsd",
                                         "openbsd", "plan9",   "solaris", "wasip1",    "windows", "zos"};
constexpr std::string_view kArchitectures[] = {"386",       "amd64",       "amd64p32", "arm",    "armbe",   "arm64",
                                               "arm64be",   "loong64",     "mips",     "mipsle", "mips64",  "mips64le",
                                               "mips64p32", "mips64p32le", "ppc",      "ppc64",  "ppc64le", "riscv",
                                               "riscv64",   "s390",        "s390x",    "sparc",  "sparc64", "wasm"};
constexpr std::string_view kOurTags[] = {"linux", "amd64", "unix", "gos"};

bool has(auto& list, std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

bool tag_holds(std::string_view tag) {
  if (has(kOurTags, tag)) return true;
  int minor = 0;
  if (!tag.starts_with("go1.")) return false;
  auto [end, error] = std::from_chars(tag.data() + 4, tag.data() + tag.size(), minor);
  return error == std::errc() && end == tag.data() + tag.size() && minor <= kGoMinor;
}

// or = and { "||" and }; and = not { "&&" not }; not = "!" not | "(" or ")" | tag.
class Evaluator {
 public:
  explicit Evaluator(std::string_view text) : rest_(text) {}
  bool run() {
    bool value = any();
    skip();
    return value && rest_.empty() && !malformed_;
  }

 private:
  static constexpr int kMaxDepth = 100;

  void skip() {
    while (!rest_.empty() && std::isspace(static_cast<unsigned char>(rest_[0]))) rest_.remove_prefix(1);
  }
  bool got(std::string_view token) {
    skip();
    if (!rest_.starts_with(token)) return false;
    rest_.remove_prefix(token.size());
    return true;
  }
  bool any() {
    bool value = all();
    while (got("||")) value = all() || value;
    return value;
  }
  bool all() {
    bool value = negated();
    while (got("&&")) value = negated() && value;
    return value;
  }
  bool negated() {
    if (++depth_ > kMaxDepth) malformed_ = true;
    if (malformed_) return false;
    bool value = got("!") ? !negated() : operand();
    --depth_;
    return value;
  }
  bool operand() {
    if (got("(")) {
      bool value = any();
      if (!got(")")) malformed_ = true;
      return value;
    }
    skip();
    size_t length = 0;
    while (length < rest_.size() &&
           (std::isalnum(static_cast<unsigned char>(rest_[length])) || rest_[length] == '_' || rest_[length] == '.')) {
      ++length;
    }
    if (length == 0) malformed_ = true;
    std::string_view tag = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return tag_holds(tag);
  }

  std::string_view rest_;
  int depth_ = 0;
  bool malformed_ = false;
};

}  // namespace

bool constraint_holds(std::string_view expression) { return Evaluator(expression).run(); }

bool file_name_matches(std::string_view name) {
  name = name.substr(0, name.find('.'));
  size_t first = name.find('_');
  if (first == std::string_view::npos) return true;  // "linux.go" is no constraint
  name.remove_prefix(first);
  size_t last = name.rfind('_');
  std::string_view ending = name.substr(last + 1);
  if (has(kSystems, ending)) return tag_holds(ending);
  if (!has(kArchitectures, ending)) return true;
  if (!tag_holds(ending)) return false;
  if (last == 0) return true;
  std::string_view before = name.substr(0, last);
  before.remove_prefix(before.rfind('_') + 1);
  return !has(kSystems, before) || tag_holds(before);
}

bool build_line_matches(std::string_view text) {
  constexpr std::string_view kMark = "//go:build ";
  while (!text.empty()) {
    size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with(kMark)) return constraint_holds(line.substr(kMark.size()));
    if (line.starts_with("/*")) {
      size_t close = text.find("*/");
      if (line.find("*/") == std::string_view::npos && close != std::string_view::npos) text.remove_prefix(close + 2);
      continue;
    }
    bool blank = line.find_first_not_of(" \t\r") == std::string_view::npos;
    if (!blank && !line.starts_with("//")) return true;
  }
  return true;
}

}  // namespace gos::cli

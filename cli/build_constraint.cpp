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

// The N of the tag go1.N, 0 for another one.
int tag_version(std::string_view tag) {
  constexpr std::string_view kPrefix = "go1.";
  int minor = 0;
  if (!tag.starts_with(kPrefix)) return 0;
  auto [end, error] = std::from_chars(tag.data() + kPrefix.size(), tag.data() + tag.size(), minor);
  return error == std::errc() && end == tag.data() + tag.size() ? minor : 0;
}

bool tag_holds(std::string_view tag) {
  if (has(kOurTags, tag)) return true;
  int version = tag_version(tag);
  return version > 0 && version <= kGoMinor;
}

// or = and { "||" and }; and = not { "&&" not }; not = "!" not | "(" or ")" | tag.
class Evaluator {
 public:
  explicit Evaluator(std::string_view text) : rest_(text) {}
  // Whether the constraint holds, and the least N for which go1.N must hold when it does (go/build/constraint,
  // GoVersion); 0: none.
  struct Value {
    bool holds = false;
    int version = 0;
  };
  Value run() {
    Value value = any();
    skip();
    return rest_.empty() && !malformed_ ? value : Value{};
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
  Value any() {
    Value value = all();
    while (got("||")) {
      Value other = all();
      value = {value.holds || other.holds, std::min(value.version, other.version)};
    }
    return value;
  }
  Value all() {
    Value value = negated();
    while (got("&&")) {
      Value other = negated();
      value = {value.holds && other.holds, std::max(value.version, other.version)};
    }
    return value;
  }
  Value negated() {
    if (++depth_ > kMaxDepth) malformed_ = true;
    if (malformed_) return {};
    Value value = got("!") ? Value{!negated().holds, 0} : operand();
    --depth_;
    return value;
  }
  Value operand() {
    if (got("(")) {
      Value value = any();
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
    return {tag_holds(tag), tag_version(tag)};
  }

  std::string_view rest_;
  int depth_ = 0;
  bool malformed_ = false;
};

}  // namespace

bool constraint_holds(std::string_view expression) { return Evaluator(expression).run().holds; }

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

namespace {

// The constraint of the //go:build line in front of the package clause, "" if there is none.
std::string_view build_line(std::string_view text) {
  constexpr std::string_view kMark = "//go:build ";
  while (!text.empty()) {
    size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.starts_with(kMark)) return line.substr(kMark.size());
    if (line.starts_with("/*")) {
      size_t close = text.find("*/");
      if (line.find("*/") == std::string_view::npos && close != std::string_view::npos) text.remove_prefix(close + 2);
      continue;
    }
    bool blank = line.find_first_not_of(" \t\r") == std::string_view::npos;
    if (!blank && !line.starts_with("//")) break;
  }
  return {};
}

}  // namespace

bool build_line_matches(std::string_view text) {
  std::string_view constraint = build_line(text);
  return constraint.empty() || constraint_holds(constraint);
}

int build_line_version(std::string_view text) {
  std::string_view constraint = build_line(text);
  return constraint.empty() ? 0 : Evaluator(constraint).run().version;
}

}  // namespace gos::cli

// The natives of package regexp, over RE2.
//
// RE2 and Go's package share syntax and meaning, both being Russ Cox's; what differs is mended here: names of groups
// without P, names of classes as Unicode spells them, the wording of errors, and texts that are not UTF-8. In those Go
// takes each invalid byte for U+FFFD, where RE2 finds nothing; so RE2 gets a copy with U+FFFD written out, and the
// positions it finds are led back.
#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <unordered_map>

#include "base/utf8.h"
#include "std/regexp/pattern.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using re2::StringPiece;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// RE2's memory for one expression and its automata.
constexpr int64_t kMaxMemory = int64_t{64} << 20;

struct Compiled {
  Compiled(std::string k, std::string_view pattern, const RE2::Options& options)
      : key(std::move(k)), re({pattern.data(), pattern.size()}, options) {}
  std::string key;
  int users = 1;  // under the lock of the cache
  RE2 re;
};

// Expressions in use. A program that compiles the same one again and again gets the one there is.
class Cache {
 public:
  // Null and the error if it does not compile.
  Compiled* acquire(std::string_view expr, bool posix, bool longest, PatternError& error) {
    std::string key{static_cast<char>('0' + posix + 2 * longest)};
    key += expr;
    {
      std::lock_guard lock(mutex_);
      if (auto at = all_.find(key); at != all_.end()) {
        at->second->users++;
        return at->second.get();
      }
    }
    std::string pattern;
    if (!translate_pattern(expr, pattern, error)) return nullptr;
    RE2::Options options;
    options.set_log_errors(false);
    options.set_posix_syntax(posix);
    options.set_longest_match(longest);
    options.set_max_mem(kMaxMemory);
    auto made = std::make_unique<Compiled>(key, pattern, options);
    if (!made->re.ok()) {
      error = describe_error(made->re.error_code(), made->re.error_arg(), expr);
      return nullptr;
    }
    std::lock_guard lock(mutex_);
    auto [at, added] = all_.try_emplace(std::move(key), std::move(made));
    if (!added) at->second->users++;
    return at->second.get();
  }

  void release(Compiled* c) {
    std::unique_ptr<Compiled> dead;
    std::lock_guard lock(mutex_);
    if (--c->users > 0) return;
    auto at = all_.find(c->key);
    dead = std::move(at->second);
    all_.erase(at);
  }

  size_t size() {
    std::lock_guard lock(mutex_);
    return all_.size();
  }

 private:
  std::mutex mutex_;
  std::unordered_map<std::string, std::unique_ptr<Compiled>> all_;
};

Cache& cache() {
  static Cache c;
  return c;
}

// func compile(expr string, posix, longest bool) (handle uintptr, names []string, problem, arg string, live int)
NativeStatus compile(NativeFrame& f) {
  PatternError error;
  Compiled* c = cache().acquire(f.string(9), f.boolean(11), f.boolean(12), error);
  if (c == nullptr) {
    f.set_string(4, error.problem);
    f.set_string(6, error.argument);
    return NativeStatus::kDone;
  }
  std::vector<std::string> names(static_cast<size_t>(c->re.NumberOfCapturingGroups()) + 1);
  for (const auto& [group, name] : c->re.CapturingGroupNames()) names[static_cast<size_t>(group)] = name;
  f.set_strings(1, names);
  f.set_pointer(0, c);
  f.set_i64(8, static_cast<int64_t>(cache().size()));
  return NativeStatus::kDone;
}

// func release(handle uintptr)
NativeStatus release(NativeFrame& f) {
  cache().release(f.pointer<Compiled>(0));
  return NativeStatus::kDone;
}

// A text that RE2 can read, and where its bytes were.
class Text {
 public:
  explicit Text(std::string_view original) : text_(original) {
    if (utf8::valid(original)) return;
    for (size_t i = 0; i < original.size();) {
      utf8::Decoded d = utf8::decode(original.substr(i));
      utf8::append(clean_, d.rune);
      positions_.resize(clean_.size(), static_cast<int64_t>(i));
      i += static_cast<size_t>(d.width);
    }
    positions_.push_back(static_cast<int64_t>(original.size()));
    text_ = clean_;
  }
  std::string_view view() const { return text_; }
  int64_t position(size_t at) const { return positions_.empty() ? static_cast<int64_t>(at) : positions_[at]; }

 private:
  std::string_view text_;
  std::string clean_;
  std::vector<int64_t> positions_;
};

// Looks for matches, one after the other, of an expression in a text.
class Search {
 public:
  Search(const RE2& re, const Text& text, int groups)
      : re_(re), text_(text.view()), groups_(static_cast<size_t>(groups)), where_(text) {}

  // The next match; an empty one right behind the match before does not count.
  bool next() {
    while (pos_ <= text_.size()) {
      if (!match_from(pos_)) return false;
      size_t begin = offset(groups_[0].data()), end = begin + groups_[0].size();
      bool accepted = true;
      if (end == pos_) {
        accepted = static_cast<int64_t>(begin) != last_end_;
        pos_ += pos_ < text_.size() ? static_cast<size_t>(utf8::decode(text_.substr(pos_)).width) : 1;
      } else {
        pos_ = end;
      }
      last_end_ = static_cast<int64_t>(end);
      if (accepted) return true;
    }
    return false;
  }

  // Appends where the groups of the match begin and end, -1 for those that took no part.
  void append(std::vector<int64_t>& to) const {
    for (const StringPiece& group : groups_) {
      bool took_part = group.data() != nullptr;
      to.push_back(took_part ? where_.position(offset(group.data())) : -1);
      to.push_back(took_part ? where_.position(offset(group.data()) + group.size()) : -1);
    }
  }

 private:
  // RE2 finds \B between the bytes of a rune as well; no match begins there.
  bool match_from(size_t from) {
    StringPiece all(text_.data(), text_.size());
    while (re_.Match(all, from, text_.size(), RE2::UNANCHORED, groups_.data(), static_cast<int>(groups_.size()))) {
      from = offset(groups_[0].data());
      if (!inside_rune(from)) return true;
      while (inside_rune(from)) from++;
    }
    return false;
  }

  bool inside_rune(size_t at) const { return at < text_.size() && (text_[at] & 0xC0) == 0x80; }
  size_t offset(const char* at) const { return static_cast<size_t>(at - text_.data()); }

  const RE2& re_;
  std::string_view text_;
  std::vector<StringPiece> groups_;
  const Text& where_;
  size_t pos_ = 0;
  int64_t last_end_ = -1;
};

// A string parameter whose address is never null: RE2 marks groups without part by null.
std::string_view subject(NativeFrame& f, int slot) {
  std::string_view s = f.string(slot);
  return s.data() == nullptr ? std::string_view("", 0) : s;
}

const RE2& expression(NativeFrame& f, int slot) {
  // The first word of *program is the handle.
  auto* handle = *checked_pointer<Compiled*>(f, slot);
  if (handle == nullptr) f.panic("invalid memory address or nil pointer dereference");
  return handle->re;
}

// func matches(p *program, s string) bool
NativeStatus matches(NativeFrame& f) {
  const RE2& re = expression(f, 1);
  Text text(subject(f, 2));
  if (re.pattern().find("\\B") != std::string::npos) {
    f.set_bool(0, Search(re, text, 1).next());
  } else {
    StringPiece s(text.view().data(), text.view().size());
    f.set_bool(0, re.Match(s, 0, s.size(), RE2::UNANCHORED, nullptr, 0));
  }
  return NativeStatus::kDone;
}

// func find(p *program, s string, groups, n int) []int
// Up to n matches with that many groups, two numbers a group, one after the other.
NativeStatus find(NativeFrame& f) {
  const RE2& re = expression(f, 3);
  std::vector<int64_t> found;
  {
    Text text(subject(f, 4));
    Search search(re, text, static_cast<int>(f.i64(6)));
    for (int64_t n = f.i64(7); n > 0 && search.next(); n--) search.append(found);
  }
  if (found.empty()) return NativeStatus::kDone;
  auto size = static_cast<int64_t>(found.size());
  void* data = f.allocate_bytes(found.size() * sizeof(int64_t));
  std::copy(found.begin(), found.end(), static_cast<int64_t*>(data));
  f.set_slice(0, {data, size, size});
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"regexp.compile", compile},
    {"regexp.release", release},
    {"regexp.matches", matches},
    {"regexp.find", find},
};

}  // namespace

NativeTable regexp_natives() { return kNatives; }

}  // namespace gos::std_

// The natives of package strings, and those of package bytes that differ only in how a parameter lies in the frame.
#include <cstring>

#include "base/utf8.h"
#include "bytecode/program.h"
#include "runtime/heap/heap.h"
#include "runtime/panic/panic.h"
#include "runtime/value/slices.h"
#include "std/strings/search.h"
#include "std/support.h"
#include "std/tables.h"
#include "std/unicode/classes.h"

namespace gos::std_ {

using runtime::GoSlice;
using runtime::GoString;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// A []byte begins as a string does: data, length. Only the number of its slots differs.
constexpr int kStringSlots = 2;
constexpr int kBytesSlots = 3;

// func Index(s, substr string) int
template <int64_t (*find)(std::string_view, std::string_view), int slots, int second = slots>
NativeStatus find_native(NativeFrame& f) {
  f.set_i64(0, find(f.string(1), f.string(1 + second)));
  return NativeStatus::kDone;
}

// func IndexByte(s string, c byte) int
template <int slots>
NativeStatus index_byte(NativeFrame& f) {
  char c = static_cast<char>(f.word(1 + slots));
  f.set_i64(0, find_text(f.string(1), {&c, 1}));
  return NativeStatus::kDone;
}

// func LastIndexByte(s string, c byte) int
template <int slots>
NativeStatus last_index_byte(NativeFrame& f) {
  std::string_view s = f.string(1);
  int wanted = static_cast<int>(f.word(1 + slots) & 0xFF);
  const void* at = s.empty() ? nullptr : ::memrchr(s.data(), wanted, s.size());
  f.set_i64(0, at == nullptr ? -1 : static_cast<const char*>(at) - s.data());
  return NativeStatus::kDone;
}

// func IndexRune(s string, r rune) int
template <int slots>
NativeStatus index_rune(NativeFrame& f) {
  f.set_i64(0, find_rune(f.string(1), static_cast<char32_t>(f.i32(1 + slots))));
  return NativeStatus::kDone;
}

// func EqualFold(s, t string) bool
template <int slots>
NativeStatus equal_fold_native(NativeFrame& f) {
  f.set_bool(0, equal_fold(f.string(1), f.string(1 + slots)));
  return NativeStatus::kDone;
}

// func Compare(a, b []byte) int
NativeStatus compare_bytes(NativeFrame& f) {
  int c = f.string(1).compare(f.string(4));
  f.set_i64(0, c < 0 ? -1 : (c > 0 ? 1 : 0));
  return NativeStatus::kDone;
}

// func toUpper(s string) (t string, changed bool)
template <Case to>
NativeStatus to_case(NativeFrame& f) {
  std::string out;
  if (!map_case(f.string(3), to, out)) return NativeStatus::kDone;
  f.set_string(0, out);
  f.set_bool(2, true);
  return NativeStatus::kDone;
}

// func toCase(s []byte) []byte
template <Case to>
NativeStatus bytes_to_case(NativeFrame& f) {
  std::string out;
  f.set_bytes(0, map_case(f.string(3), to, out) ? std::string_view(out) : f.string(3));
  return NativeStatus::kDone;
}

// func replace(s, old, new string, n int) (t string, changed bool)
NativeStatus replace(NativeFrame& f) {
  std::string out;
  if (!replace_text(f.string(3), f.string(5), f.string(7), f.i64(9), out)) return NativeStatus::kDone;
  f.set_string(0, out);
  f.set_bool(2, true);
  return NativeStatus::kDone;
}

// func Replace(s, old, new []byte, n int) []byte
NativeStatus bytes_replace(NativeFrame& f) {
  std::string out;
  bool changed = replace_text(f.string(3), f.string(6), f.string(9), f.i64(12), out);
  f.set_bytes(0, changed ? std::string_view(out) : f.string(3));
  return NativeStatus::kDone;
}

// func spaces(s string) (start, end int)
NativeStatus spaces(NativeFrame& f) {
  std::string_view s = f.string(2), rest = trim_space(s);
  int64_t start = rest.data() - s.data();
  f.set_i64(0, start);
  f.set_i64(1, start + static_cast<int64_t>(rest.size()));
  return NativeStatus::kDone;
}

// A new []string whose elements share the memory of a string in a parameter slot.
void set_parts(NativeFrame& f, const std::vector<GoString>& parts) {
  const bytecode::Type* type = runtime::program()->well_known.string;
  void* data = f.allocate_array(type, parts.size());
  runtime::copy_typed_array(data, parts.data(), type, parts.size());
  auto n = static_cast<int64_t>(parts.size());
  f.set_slice(0, {data, n, n});
}

GoString part(std::string_view s) { return {s.data(), static_cast<int64_t>(s.size())}; }

// Cuts s behind each rune; the last of at most n parts keeps the rest.
void explode(std::string_view s, int64_t n, std::vector<GoString>& parts) {
  while (!s.empty() && static_cast<int64_t>(parts.size()) < n - 1) {
    auto width = static_cast<size_t>(utf8::decode(s).width);
    parts.push_back(part(s.substr(0, width)));
    s.remove_prefix(width);
  }
  if (!s.empty()) parts.push_back(part(s));
}

// func split(s, sep string, save, n int) []string
NativeStatus split(NativeFrame& f) {
  std::string_view s = f.string(3), sep = f.string(5);
  auto save = static_cast<size_t>(f.i64(7));
  int64_t n = f.i64(8);
  if (n == 0) return NativeStatus::kDone;
  if (n < 0) n = INT64_MAX;
  std::vector<GoString> parts;
  if (sep.empty()) {
    explode(s, n, parts);
  } else {
    while (static_cast<int64_t>(parts.size()) < n - 1) {
      int64_t at = find_text(s, sep);
      if (at < 0) break;
      parts.push_back(part(s.substr(0, static_cast<size_t>(at) + save)));
      s.remove_prefix(static_cast<size_t>(at) + sep.size());
    }
    parts.push_back(part(s));
  }
  set_parts(f, parts);
  return NativeStatus::kDone;
}

// func Fields(s string) []string
NativeStatus fields(NativeFrame& f) {
  std::string_view s = f.string(3);
  std::vector<GoString> parts;
  size_t start = std::string_view::npos;
  for (size_t i = 0; i < s.size();) {
    auto c = static_cast<unsigned char>(s[i]);
    utf8::Decoded d = c < 0x80 ? utf8::Decoded{c, 1} : utf8::decode(s.substr(i));
    if (is_space(d.rune)) {
      if (start != std::string_view::npos) parts.push_back(part(s.substr(start, i - start)));
      start = std::string_view::npos;
    } else if (start == std::string_view::npos) {
      start = i;
    }
    i += static_cast<size_t>(d.width);
  }
  if (start != std::string_view::npos) parts.push_back(part(s.substr(start)));
  set_parts(f, parts);
  return NativeStatus::kDone;
}

// Memory of a new string result in slot 0, to be filled at once.
char* new_text(NativeFrame& f, uint64_t size) {
  if (size > static_cast<uint64_t>(INT64_MAX)) f.panic_string("strings: Join output length overflow");
  auto* data = static_cast<char*>(f.allocate_bytes(size));
  f.set_string_shared(0, {data, size});
  return data;
}

// func join(elems []string, sep string) string
NativeStatus join(NativeFrame& f) {
  std::span<GoString> elems = f.span<GoString>(2);
  uint64_t size = 0;
  for (const GoString& e : elems) size += static_cast<uint64_t>(e.length);
  size += f.string(5).size() * (elems.size() - 1);
  if (size == 0) return NativeStatus::kDone;
  char* at = new_text(f, size);
  // Allocating may have moved the stack that the elements lie on.
  elems = f.span<GoString>(2);
  std::string_view sep = f.string(5);
  for (size_t i = 0; i < elems.size(); i++) {
    if (i > 0 && !sep.empty()) {
      std::memcpy(at, sep.data(), sep.size());
      at += sep.size();
    }
    if (elems[i].length == 0) continue;
    std::memcpy(at, elems[i].data, static_cast<size_t>(elems[i].length));
    at += elems[i].length;
  }
  return NativeStatus::kDone;
}

// Fills `to` with copies of s.
void fill_repeated(char* to, std::string_view s, uint64_t size) {
  if (s.size() == 1) {
    std::memset(to, s[0], size);
    return;
  }
  std::memcpy(to, s.data(), s.size());
  for (uint64_t have = s.size(); have < size;) {
    uint64_t n = have < size - have ? have : size - have;
    std::memcpy(to + have, to, n);
    have += n;
  }
}

// func repeat(s string, count int) string
NativeStatus repeat(NativeFrame& f) {
  uint64_t size = f.string(2).size() * static_cast<uint64_t>(f.i64(4));
  if (size == 0) return NativeStatus::kDone;
  char* to = new_text(f, size);
  fill_repeated(to, f.string(2), size);
  return NativeStatus::kDone;
}

// func repeat(b []byte, count int) []byte
NativeStatus bytes_repeat(NativeFrame& f) {
  uint64_t size = f.string(3).size() * static_cast<uint64_t>(f.i64(6));
  auto* to = static_cast<char*>(f.allocate_bytes(size));
  if (size > 0) fill_repeated(to, f.string(3), size);
  f.set_slice(0, {to, static_cast<int64_t>(size), static_cast<int64_t>(size)});
  return NativeStatus::kDone;
}

// func room(n int) []byte
NativeStatus room(NativeFrame& f) {
  runtime::GoSlice s;
  if (!runtime::grow_slice(f.mutator(), &s, f.i64(3), byte_type())) f.panic("makeslice: len out of range");
  std::memset(s.data, 0, static_cast<size_t>(s.capacity));
  f.set_slice(0, s);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kStrings[] = {
    {"strings.room", room},
    {"strings.Index", find_native<find_text, kStringSlots>},
    {"strings.LastIndex", find_native<find_last_text, kStringSlots>},
    {"strings.IndexAny", find_native<find_any, kStringSlots>},
    {"strings.LastIndexAny", find_native<find_last_any, kStringSlots>},
    {"strings.Count", find_native<count_text, kStringSlots>},
    {"strings.IndexByte", index_byte<kStringSlots>},
    {"strings.LastIndexByte", last_index_byte<kStringSlots>},
    {"strings.IndexRune", index_rune<kStringSlots>},
    {"strings.EqualFold", equal_fold_native<kStringSlots>},
    {"strings.toUpper", to_case<Case::kUpper>},
    {"strings.toLower", to_case<Case::kLower>},
    {"strings.toTitle", to_case<Case::kTitle>},
    {"strings.replace", replace},
    {"strings.spaces", spaces},
    {"strings.split", split},
    {"strings.Fields", fields},
    {"strings.join", join},
    {"strings.repeat", repeat},
};

constexpr runtime::NativeEntry kBytes[] = {
    {"bytes.Index", find_native<find_text, kBytesSlots>},
    {"bytes.LastIndex", find_native<find_last_text, kBytesSlots>},
    {"bytes.IndexAny", find_native<find_any, kBytesSlots>},
    {"bytes.LastIndexAny", find_native<find_last_any, kBytesSlots>},
    {"bytes.Count", find_native<count_text, kBytesSlots>},
    {"bytes.IndexByte", index_byte<kBytesSlots>},
    {"bufio.indexByte", index_byte<kBytesSlots>},
    {"bytes.LastIndexByte", last_index_byte<kBytesSlots>},
    {"bytes.IndexRune", index_rune<kBytesSlots>},
    {"bytes.EqualFold", equal_fold_native<kBytesSlots>},
    {"bytes.Compare", compare_bytes},
    {"bytes.ToUpper", bytes_to_case<Case::kUpper>},
    {"bytes.ToLower", bytes_to_case<Case::kLower>},
    {"bytes.ToTitle", bytes_to_case<Case::kTitle>},
    {"bytes.Replace", bytes_replace},
    {"bytes.repeat", bytes_repeat},
};

}  // namespace

NativeTable strings_natives() { return kStrings; }
NativeTable bytes_natives() { return kBytes; }

}  // namespace gos::std_

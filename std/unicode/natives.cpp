// The natives of package unicode and of the part of it that strings imports.
#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "std/tables.h"
#include "std/unicode/classes.h"
#include "std/unicode/sets.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func category(r rune) uint32
NativeStatus category_bit(NativeFrame& f) {
  f.set_word(0, uint64_t{1} << category(static_cast<char32_t>(f.i32(1))));
  return NativeStatus::kDone;
}

// func runs(set int, fold bool) []uint32
NativeStatus set_runs(NativeFrame& f) {
  int set = static_cast<int>(f.i64(3));
  std::vector<uint32_t> bounds = f.boolean(4) ? runs_folding_into(set) : runs_of_set(set);
  auto n = static_cast<int64_t>(bounds.size());
  void* data = f.allocate_bytes(bounds.size() * sizeof(uint32_t));
  std::copy(bounds.begin(), bounds.end(), static_cast<uint32_t*>(data));
  f.set_slice(0, {data, n, n});
  return NativeStatus::kDone;
}

// func caseRow(r rune) (found, upper, lower, title rune)
NativeStatus case_row(NativeFrame& f) {
  f.set_i64(0, -1);
  for (auto r = static_cast<char32_t>(f.i32(4)); r <= utf8::kMaxRune; r++) {
    if (to_upper(r) == r && to_lower(r) == r && to_title(r) == r) continue;
    const char32_t row[] = {r, to_upper(r), to_lower(r), to_title(r)};
    for (int i = 0; i < 4; i++) f.set_i64(i, static_cast<int32_t>(row[i]));
    break;
  }
  return NativeStatus::kDone;
}

// func toUpper(r rune) rune
template <char32_t (*map)(char32_t)>
NativeStatus map_rune(NativeFrame& f) {
  f.set_i64(0, static_cast<int32_t>(map(static_cast<char32_t>(f.i32(1)))));
  return NativeStatus::kDone;
}

// func IsLetter(r rune) bool
template <uint32_t mask>
NativeStatus has_category(NativeFrame& f) {
  f.set_bool(0, mask >> category(static_cast<char32_t>(f.i32(1))) & 1);
  return NativeStatus::kDone;
}

// func IsSpace(r rune) bool
NativeStatus is_space_native(NativeFrame& f) {
  f.set_bool(0, is_space(static_cast<char32_t>(f.i32(1))));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"unicode.category", category_bit},
    {"unicode.runs", set_runs},
    {"unicode.caseRow", case_row},
    {"unicode.toUpper", map_rune<to_upper>},
    {"unicode.toLower", map_rune<to_lower>},
    {"unicode.toTitle", map_rune<to_title>},
    {"unicode.SimpleFold", map_rune<simple_fold>},
    {"internal/unicode.ToUpper", map_rune<to_upper>},
    {"internal/unicode.ToLower", map_rune<to_lower>},
    {"internal/unicode.ToTitle", map_rune<to_title>},
    {"internal/unicode.IsLetter", has_category<0b111110>},
    {"internal/unicode.IsDigit", has_category<1 << 9>},
    {"internal/unicode.IsSpace", is_space_native},
};

}  // namespace

NativeTable unicode_natives() { return kNatives; }

}  // namespace gos::std_

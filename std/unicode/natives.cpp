// The natives of package unicode and of the part of it that strings imports.
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

// func inSet(set int, r rune) bool
NativeStatus in_set_native(NativeFrame& f) {
  f.set_bool(0, in_set(static_cast<int>(f.i64(1)), static_cast<char32_t>(f.i32(2))));
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
    {"unicode.inSet", in_set_native},
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

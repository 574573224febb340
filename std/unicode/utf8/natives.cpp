// The natives of package unicode/utf8.
#include "base/utf8.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// A []byte parameter and a string parameter begin alike: data, length.

// func decodeRune(p []byte) (rune, int)
NativeStatus decode(NativeFrame& f) {
  utf8::Decoded d = utf8::decode(f.string(2));
  f.set_i64(0, d.rune);
  f.set_i64(1, d.width);
  return NativeStatus::kDone;
}

// func DecodeLastRune(p []byte) (rune, int)
NativeStatus decode_last(NativeFrame& f) {
  utf8::Decoded d = utf8::decode_last(f.string(2));
  f.set_i64(0, d.rune);
  f.set_i64(1, d.width);
  return NativeStatus::kDone;
}

// func RuneCount(p []byte) int
NativeStatus count(NativeFrame& f) {
  f.set_i64(0, utf8::count(f.string(1)));
  return NativeStatus::kDone;
}

// func Valid(p []byte) bool
NativeStatus valid(NativeFrame& f) {
  f.set_bool(0, utf8::valid(f.string(1)));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"unicode/utf8.decodeRune", decode},
    {"unicode/utf8.decodeString", decode},
    {"unicode/utf8.DecodeLastRune", decode_last},
    {"unicode/utf8.DecodeLastRuneInString", decode_last},
    {"unicode/utf8.RuneCount", count},
    {"unicode/utf8.RuneCountInString", count},
    {"unicode/utf8.Valid", valid},
    {"unicode/utf8.ValidString", valid},
};

}  // namespace

NativeTable utf8_natives() { return kNatives; }

}  // namespace gos::std_

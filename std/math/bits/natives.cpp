// The natives of package math/bits.
#include <bit>
#include <cstdint>

#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

__extension__ using Wide = unsigned __int128;

template <class T>
NativeStatus leading_zeros(NativeFrame& f) {
  f.set_i64(0, std::countl_zero(static_cast<T>(f.word(1))));
  return NativeStatus::kDone;
}

template <class T>
NativeStatus trailing_zeros(NativeFrame& f) {
  f.set_i64(0, std::countr_zero(static_cast<T>(f.word(1))));
  return NativeStatus::kDone;
}

NativeStatus ones_count(NativeFrame& f) {
  f.set_i64(0, std::popcount(f.word(1)));
  return NativeStatus::kDone;
}

NativeStatus bit_length(NativeFrame& f) {
  f.set_i64(0, 64 - std::countl_zero(f.word(1)));
  return NativeStatus::kDone;
}

template <int bits>
NativeStatus reverse(NativeFrame& f) {
  f.set_word(0, __builtin_bitreverse64(f.word(1)) >> (64 - bits));
  return NativeStatus::kDone;
}

template <int bits>
NativeStatus reverse_bytes(NativeFrame& f) {
  f.set_word(0, __builtin_bswap64(f.word(1)) >> (64 - bits));
  return NativeStatus::kDone;
}

// func Mul64(x, y uint64) (hi, lo uint64)
template <int bits>
NativeStatus multiply(NativeFrame& f) {
  Wide product = static_cast<Wide>(f.word(2)) * f.word(3);
  f.set_word(0, static_cast<uint64_t>(product >> bits));
  f.set_word(1, bits == 64 ? static_cast<uint64_t>(product) : static_cast<uint32_t>(product));
  return NativeStatus::kDone;
}

// func Div64(hi, lo, y uint64) (quo, rem uint64)
template <int bits>
NativeStatus divide(NativeFrame& f) {
  uint64_t hi = f.word(2), lo = f.word(3), y = f.word(4);
  if (y == 0) f.panic("integer divide by zero");
  if (y <= hi) f.panic("integer overflow");
  Wide x = static_cast<Wide>(hi) << bits | lo;
  f.set_word(0, static_cast<uint64_t>(x / y));
  f.set_word(1, static_cast<uint64_t>(x % y));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"math/bits.LeadingZeros", leading_zeros<uint64_t>},
    {"math/bits.LeadingZeros8", leading_zeros<uint8_t>},
    {"math/bits.LeadingZeros16", leading_zeros<uint16_t>},
    {"math/bits.LeadingZeros32", leading_zeros<uint32_t>},
    {"math/bits.LeadingZeros64", leading_zeros<uint64_t>},
    {"math/bits.TrailingZeros", trailing_zeros<uint64_t>},
    {"math/bits.TrailingZeros8", trailing_zeros<uint8_t>},
    {"math/bits.TrailingZeros16", trailing_zeros<uint16_t>},
    {"math/bits.TrailingZeros32", trailing_zeros<uint32_t>},
    {"math/bits.TrailingZeros64", trailing_zeros<uint64_t>},
    {"math/bits.OnesCount", ones_count},
    {"math/bits.OnesCount8", ones_count},
    {"math/bits.OnesCount16", ones_count},
    {"math/bits.OnesCount32", ones_count},
    {"math/bits.OnesCount64", ones_count},
    {"math/bits.Len", bit_length},
    {"math/bits.Len8", bit_length},
    {"math/bits.Len16", bit_length},
    {"math/bits.Len32", bit_length},
    {"math/bits.Len64", bit_length},
    {"math/bits.Reverse", reverse<64>},
    {"math/bits.Reverse8", reverse<8>},
    {"math/bits.Reverse16", reverse<16>},
    {"math/bits.Reverse32", reverse<32>},
    {"math/bits.Reverse64", reverse<64>},
    {"math/bits.ReverseBytes", reverse_bytes<64>},
    {"math/bits.ReverseBytes16", reverse_bytes<16>},
    {"math/bits.ReverseBytes32", reverse_bytes<32>},
    {"math/bits.ReverseBytes64", reverse_bytes<64>},
    {"math/bits.Mul", multiply<64>},
    {"math/bits.Mul32", multiply<32>},
    {"math/bits.Mul64", multiply<64>},
    {"math/bits.Div", divide<64>},
    {"math/bits.Div32", divide<32>},
    {"math/bits.Div64", divide<64>},
};

}  // namespace

NativeTable bits_natives() { return kNatives; }

}  // namespace gos::std_

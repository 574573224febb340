// Taking blocks into the states of MD5 (RFC 1321), SHA-1 (RFC 3174) and SHA-2 (FIPS 180-4).
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

using State = uint64_t[8];

template <class Word, std::endian order>
void load_block(std::array<Word, 16>& words, const uint8_t* block) {
  std::memcpy(words.data(), block, sizeof(words));
  if constexpr (order == std::endian::big) {
    for (Word& w : words)
      w = sizeof(Word) == 8 ? static_cast<Word>(__builtin_bswap64(w))
                            : static_cast<Word>(__builtin_bswap32(static_cast<uint32_t>(w)));
  }
}

// RFC 1321, section 3.4: the constants are the whole part of 2^32 * |sin(i + 1)|.
const std::array<uint32_t, 64>& md5_constants() {
  static const std::array<uint32_t, 64> table = [] {
    std::array<uint32_t, 64> t{};
    for (size_t i = 0; i < 64; i++)
      t[i] = static_cast<uint32_t>(std::floor(std::fabs(std::sin(double(i + 1))) * 0x1p32));
    return t;
  }();
  return table;
}

void take_md5(State& state, const uint8_t* block) {
  static constexpr int kShifts[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
  const std::array<uint32_t, 64>& constants = md5_constants();
  std::array<uint32_t, 16> x;
  load_block<uint32_t, std::endian::little>(x, block);
  auto a = static_cast<uint32_t>(state[0]), b = static_cast<uint32_t>(state[1]);
  auto c = static_cast<uint32_t>(state[2]), d = static_cast<uint32_t>(state[3]);
  for (uint32_t i = 0; i < 64; i++) {
    uint32_t mixed, word;
    switch (i / 16) {
      case 0: mixed = (b & c) | (~b & d), word = i; break;
      case 1: mixed = (d & b) | (~d & c), word = 5 * i + 1; break;
      case 2: mixed = b ^ c ^ d, word = 3 * i + 5; break;
      default: mixed = c ^ (b | ~d), word = 7 * i;
    }
    mixed += a + constants[i] + x[word % 16];
    a = d;
    d = c;
    c = b;
    b += std::rotl(mixed, kShifts[i / 16][i % 4]);
  }
  const uint32_t sums[] = {a, b, c, d};
  for (int i = 0; i < 4; i++) state[i] = static_cast<uint32_t>(state[i] + sums[i]);
}

void take_sha1(State& state, const uint8_t* block) {
  std::array<uint32_t, 16> w;
  load_block<uint32_t, std::endian::big>(w, block);
  uint32_t v[5];
  for (int i = 0; i < 5; i++) v[i] = static_cast<uint32_t>(state[i]);
  auto& [a, b, c, d, e] = v;
  for (uint32_t i = 0; i < 80; i++) {
    if (i >= 16) w[i % 16] = std::rotl(w[(i - 3) % 16] ^ w[(i - 8) % 16] ^ w[(i - 14) % 16] ^ w[i % 16], 1);
    uint32_t mixed;
    switch (i / 20) {
      case 0: mixed = ((b & c) | (~b & d)) + 0x5A827999; break;
      case 1: mixed = (b ^ c ^ d) + 0x6ED9EBA1; break;
      case 2: mixed = ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDC; break;
      default: mixed = (b ^ c ^ d) + 0xCA62C1D6;
    }
    mixed += std::rotl(a, 5) + e + w[i % 16];
    e = d;
    d = c;
    c = std::rotl(b, 30);
    b = a;
    a = mixed;
  }
  for (int i = 0; i < 5; i++) state[i] = static_cast<uint32_t>(state[i] + v[i]);
}

// FIPS 180-4, section 4.2: the first bits of the fractions of the cube roots of the first 80 primes. Those of SHA-256
// are the upper halves of the first 64.
constexpr uint64_t kCubeRoots[80] = {
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc, 0x3956c25bf348b538,
    0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118, 0xd807aa98a3030242, 0x12835b0145706fbe,
    0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2, 0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235,
    0xc19bf174cf692694, 0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
    0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5, 0x983e5152ee66dfab,
    0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4, 0xc6e00bf33da88fc2, 0xd5a79147930aa725,
    0x06ca6351e003826f, 0x142929670a0e6e70, 0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed,
    0x53380d139d95b3df, 0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
    0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30, 0xd192e819d6ef5218,
    0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8, 0x19a4c116b8d2d0c8, 0x1e376c085141ab53,
    0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8, 0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373,
    0x682e6ff3d6b2b8a3, 0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
    0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b, 0xca273eceea26619c,
    0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178, 0x06f067aa72176fba, 0x0a637dc5a2c898a6,
    0x113f9804bef90dae, 0x1b710b35131c471b, 0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc,
    0x431d67c49c100d4c, 0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
};

template <class Word>
struct Sha2;
template <>
struct Sha2<uint32_t> {
  static constexpr int kRounds = 64;
  static constexpr int kSum0[] = {2, 13, 22}, kSum1[] = {6, 11, 25}, kSmall0[] = {7, 18, 3}, kSmall1[] = {17, 19, 10};
};
template <>
struct Sha2<uint64_t> {
  static constexpr int kRounds = 80;
  static constexpr int kSum0[] = {28, 34, 39}, kSum1[] = {14, 18, 41}, kSmall0[] = {1, 8, 7}, kSmall1[] = {19, 61, 6};
};

template <class Word>
Word rotations(Word x, const int (&by)[3]) {
  return std::rotr(x, by[0]) ^ std::rotr(x, by[1]) ^ std::rotr(x, by[2]);
}

// The last of the three is a shift.
template <class Word>
Word rotations_and_shift(Word x, const int (&by)[3]) {
  return std::rotr(x, by[0]) ^ std::rotr(x, by[1]) ^ (x >> by[2]);
}

template <class Word>
void take_sha2(State& state, const uint8_t* block) {
  using P = Sha2<Word>;
  std::array<Word, 16> w;
  load_block<Word, std::endian::big>(w, block);
  Word v[8];
  for (int i = 0; i < 8; i++) v[i] = static_cast<Word>(state[i]);
  auto& [a, b, c, d, e, f, g, h] = v;
  for (uint32_t i = 0; i < P::kRounds; i++) {
    if (i >= 16)
      w[i % 16] += rotations_and_shift(w[(i - 2) % 16], P::kSmall1) + w[(i - 7) % 16] +
                   rotations_and_shift(w[(i - 15) % 16], P::kSmall0);
    Word constant = static_cast<Word>(kCubeRoots[i] >> (64 - 8 * sizeof(Word)));
    Word first = h + rotations(e, P::kSum1) + ((e & f) ^ (~e & g)) + constant + w[i % 16];
    Word second = rotations(a, P::kSum0) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + second;
  }
  for (int i = 0; i < 8; i++) state[i] = static_cast<Word>(static_cast<Word>(state[i]) + v[i]);
}

struct Taker {
  size_t block;
  void (*take)(State&, const uint8_t*);
};
// Numbered as the constants of package digest.
constexpr Taker kTakers[] = {{64, take_md5}, {64, take_sha1}, {64, take_sha2<uint32_t>}, {128, take_sha2<uint64_t>}};

// func take(which int, state *[8]uint64, blocks []byte)
NativeStatus take(NativeFrame& f) {
  const Taker& taker = kTakers[f.i64(0)];
  std::span<uint8_t> data = f.bytes(2);
  State& state = *checked_pointer<State>(f, 1);
  for (size_t i = 0; i + taker.block <= data.size(); i += taker.block) taker.take(state, data.data() + i);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"internal/digest.take", take},
};

}  // namespace

NativeTable digest_natives() { return kNatives; }

}  // namespace gos::std_

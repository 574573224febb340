// The natives of package math/rand.
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "runtime/sched/seeded.h"
#include "runtime/value/equal.h"
#include "std/math/functions.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

constexpr int64_t kLength = 607;
constexpr int64_t kTap = 273;
constexpr int32_t kModulus = INT32_MAX;

constexpr int64_t kCooked[kLength] = {
#include "std/math/rand/cooked.def"
};

// rngSource of rand.go.
struct FibonacciSource {
  int64_t tap;
  int64_t feed;
  int64_t vec[kLength];

  uint64_t next() {
    if (--tap < 0) tap += kLength;
    if (--feed < 0) feed += kLength;
    // A program may break what it shares between goroutines, but not the memory beyond.
    auto at = static_cast<uint64_t>(feed) % kLength;
    uint64_t x = static_cast<uint64_t>(vec[at]) + static_cast<uint64_t>(vec[static_cast<uint64_t>(tap) % kLength]);
    vec[at] = static_cast<int64_t>(x);
    return x;
  }
};

// x * 48271 modulo 2^31 - 1 (L. Schrage, "A More Portable Fortran Random Number Generator").
int32_t next_seed(int32_t x) { return static_cast<int32_t>(int64_t{x} * 48271 % kModulus); }

// func (rng *rngSource) Seed(seed int64)
NativeStatus seed(NativeFrame& f) {
  auto* source = checked_pointer<FibonacciSource>(f, 0);
  source->tap = 0;
  source->feed = kLength - kTap;
  int64_t start = f.i64(1) % kModulus;
  if (start < 0) start += kModulus;
  if (start == 0) start = 89482311;
  auto x = static_cast<int32_t>(start);
  for (int64_t i = -20; i < kLength; i++) {
    x = next_seed(x);
    if (i < 0) continue;
    int64_t u = int64_t{x} << 40;
    x = next_seed(x);
    u ^= int64_t{x} << 20;
    x = next_seed(x);
    u ^= int64_t{x};
    source->vec[i] = u ^ kCooked[i];
  }
  return NativeStatus::kDone;
}

// func (rng *rngSource) Uint64() uint64
NativeStatus source_uint64(NativeFrame& f) {
  f.set_word(0, checked_pointer<FibonacciSource>(f, 1)->next());
  return NativeStatus::kDone;
}

// func (rng *rngSource) Int63() int64
NativeStatus source_int63(NativeFrame& f) {
  f.set_word(0, checked_pointer<FibonacciSource>(f, 1)->next() & INT64_MAX);
  return NativeStatus::kDone;
}

// func (rng *rngSource) below(n int32) int32
NativeStatus source_below(NativeFrame& f) {
  auto* source = checked_pointer<FibonacciSource>(f, 1);
  auto n = static_cast<uint32_t>(f.i32(2));
  auto next = [&] { return static_cast<uint32_t>((source->next() & INT64_MAX) >> 32); };
  uint32_t v = next();
  if ((n & (n - 1)) == 0) {
    v &= n - 1;
  } else {
    // The numbers above the largest multiple of n are drawn again.
    uint32_t largest = (uint32_t{1} << 31) - 1 - (uint32_t{1} << 31) % n;
    while (v > largest) v = next();
    v %= n;
  }
  f.set_i64(0, v);
  return NativeStatus::kDone;
}

uint64_t split_mix(uint64_t& state) {
  uint64_t z = state += 0x9E3779B97F4A7C15;
  z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
  z = (z ^ z >> 27) * 0x94D049BB133111EB;
  return z ^ z >> 31;
}

uint64_t process_word() {
  thread_local uint64_t state = runtime::seeded ? runtime::random_seed() : runtime::system_random();
  return split_mix(state);
}

// func randomWord() uint64
NativeStatus random_word(NativeFrame& f) {
  f.set_word(0, process_word());
  return NativeStatus::kDone;
}

// func randomBelow(n int64) int64
// By multiplying (D. Lemire, "Fast Random Integer Generation in an Interval").
NativeStatus random_below(NativeFrame& f) {
  uint64_t n = f.word(1);
  auto product = static_cast<unsigned __int128>(process_word()) * n;
  if (static_cast<uint64_t>(product) < n) {
    uint64_t threshold = -n % n;
    while (static_cast<uint64_t>(product) < threshold) product = static_cast<unsigned __int128>(process_word()) * n;
  }
  f.set_word(0, static_cast<uint64_t>(product >> 64));
  return NativeStatus::kDone;
}

template <int rows>
struct Ziggurat {
  uint32_t bound[rows] = {};
  float factor[rows] = {};
  float height[rows] = {};
};

const Ziggurat<128>& normal() {
  static const Ziggurat<128> table = [] {
    Ziggurat<128> t;
    constexpr double kScale = 2147483648.0, kArea = 9.91256303526217e-3;
    double d = 3.442619855899, last = d;
    double q = kArea / go_exp(-.5 * d * d);
    t.bound[0] = static_cast<uint32_t>(d / q * kScale);
    t.factor[0] = static_cast<float>(q / kScale);
    t.factor[127] = static_cast<float>(d / kScale);
    t.height[0] = 1;
    t.height[127] = static_cast<float>(go_exp(-.5 * d * d));
    for (int i = 126; i >= 1; i--) {
      d = std::sqrt(-2. * go_log(kArea / d + go_exp(-.5 * d * d)));
      t.bound[i + 1] = static_cast<uint32_t>(d / last * kScale);
      last = d;
      t.height[i] = static_cast<float>(go_exp(-.5 * d * d));
      t.factor[i] = static_cast<float>(d / kScale);
    }
    return t;
  }();
  return table;
}

const Ziggurat<256>& exponential() {
  static const Ziggurat<256> table = [] {
    Ziggurat<256> t;
    constexpr double kScale = 4294967296.0, kArea = 3.949659822581572e-3;
    double d = 7.69711747013104972, last = d;
    double q = kArea / go_exp(-d);
    t.bound[0] = static_cast<uint32_t>(d / q * kScale);
    t.factor[0] = static_cast<float>(q / kScale);
    t.factor[255] = static_cast<float>(d / kScale);
    t.height[0] = 1;
    t.height[255] = static_cast<float>(go_exp(-d));
    for (int i = 254; i >= 1; i--) {
      d = -go_log(kArea / d + go_exp(-d));
      t.bound[i + 1] = static_cast<uint32_t>(d / last * kScale);
      last = d;
      t.height[i] = static_cast<float>(go_exp(-d));
      t.factor[i] = static_cast<float>(d / kScale);
    }
    return t;
  }();
  return table;
}

template <auto table>
NativeStatus row(NativeFrame& f) {
  const auto& t = table();
  uint64_t i = f.word(3) % std::size(t.bound);
  f.set_word(0, t.bound[i]);
  f.set_f32(1, t.factor[i]);
  f.set_f32(2, t.height[i]);
  return NativeStatus::kDone;
}

// The quarter round of ChaCha on four words of its state.
void quarter_round(uint32_t* x, int a, int b, int c, int d) {
  constexpr int kTurns[] = {16, 12, 8, 7};
  for (int i = 0; i < 4; i += 2) {
    x[a] += x[b];
    x[d] = std::rotl(x[d] ^ x[a], kTurns[i]);
    x[c] += x[d];
    x[b] = std::rotl(x[b] ^ x[c], kTurns[i + 1]);
  }
}

// func blocks(key *[4]uint64, words *[32]uint64, counter uint32)
// Four blocks at a time, with the words of one number side by side; only the key is added to the result.
NativeStatus chacha_blocks(NativeFrame& f) {
  uint32_t key[8], out[16][4];
  std::memcpy(key, checked_pointer<uint64_t>(f, 0), sizeof(key));
  for (uint32_t lane = 0; lane < 4; lane++) {
    uint32_t x[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};
    std::memcpy(x + 4, key, sizeof(key));
    x[12] = static_cast<uint32_t>(f.word(2)) + lane;
    for (int round = 0; round < 4; round++) {
      for (int i = 0; i < 4; i++) quarter_round(x, i, 4 + i, 8 + i, 12 + i);
      for (int i = 0; i < 4; i++) quarter_round(x, i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4);
    }
    for (int i = 0; i < 16; i++) out[i][lane] = x[i] + (i >= 4 && i < 12 ? key[i - 4] : 0);
  }
  std::memcpy(checked_pointer<uint64_t>(f, 1), out, sizeof(out));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"math/rand.(*rngSource).Seed", seed},
    {"math/rand.(*rngSource).Uint64", source_uint64},
    {"math/rand.(*rngSource).Int63", source_int63},
    {"math/rand.(*rngSource).below", source_below},
    {"math/rand.randomBelow", random_below},
    {"math/rand/v2.randomBelow", random_below},
    {"math/rand.randomWord", random_word},
    {"math/rand/v2.randomWord", random_word},
    {"math/rand/v2.blocks", chacha_blocks},
    {"internal/distribution.normalRow", row<normal>},
    {"internal/distribution.exponentialRow", row<exponential>},
};

}  // namespace

NativeTable rand_natives() { return kNatives; }

}  // namespace gos::std_

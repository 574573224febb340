// The natives of the packages below hash.
#include <array>

#include "runtime/value/equal.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func advance(crc uint32, tab *Table, p []byte) uint32
template <class Word>
NativeStatus advance_crc(NativeFrame& f) {
  auto crc = static_cast<Word>(f.word(1));
  if (f.bytes(3).empty()) {
    f.set_word(0, crc);
    return NativeStatus::kDone;
  }
  const Word* table = checked_pointer<Word>(f, 2);
  for (uint8_t byte : f.bytes(3)) crc = static_cast<Word>(table[static_cast<uint8_t>(crc) ^ byte] ^ (crc >> 8));
  f.set_word(0, crc);
  return NativeStatus::kDone;
}

// func advance(sum uint32, p []byte) uint32
NativeStatus advance_adler(NativeFrame& f) {
  constexpr uint64_t kModulus = 65521;
  uint64_t low = f.word(1) & 0xFFFF, high = f.word(1) >> 16 & 0xFFFF;
  size_t pending = 0;
  for (uint8_t byte : f.bytes(2)) {
    low += byte;
    high += low;
    // 64 bits hold many more sums than these before the remainders are due.
    if (++pending == 1 << 16) low %= kModulus, high %= kModulus, pending = 0;
  }
  f.set_word(0, (high % kModulus) << 16 | low % kModulus);
  return NativeStatus::kDone;
}

template <class Word>
Word fnv(Word state, Word prime, bool a, std::span<const uint8_t> bytes) {
  if (a) {
    for (uint8_t byte : bytes) state = static_cast<Word>((state ^ byte) * prime);
  } else {
    for (uint8_t byte : bytes) state = static_cast<Word>(state * prime) ^ byte;
  }
  return state;
}

// func update(size int, a bool, high, low uint64, p []byte) (uint64, uint64)
NativeStatus update_fnv(NativeFrame& f) {
  using Wide = unsigned __int128;
  bool a = f.boolean(3);
  std::span<const uint8_t> bytes = f.bytes(6);
  uint64_t low = f.word(5);
  switch (f.i64(2)) {
    case 4: f.set_word(1, fnv<uint32_t>(static_cast<uint32_t>(low), 0x01000193, a, bytes)); break;
    case 8: f.set_word(1, fnv<uint64_t>(low, 0x100000001b3, a, bytes)); break;
    default: {
      Wide state = fnv<Wide>(static_cast<Wide>(f.word(4)) << 64 | low, static_cast<Wide>(1) << 88 | 0x13b, a, bytes);
      f.set_word(0, static_cast<uint64_t>(state >> 64));
      f.set_word(1, static_cast<uint64_t>(state));
    }
  }
  return NativeStatus::kDone;
}

constexpr size_t kChunk = 128;  // as in package maphash

uint64_t fold_chunks(uint64_t state, std::string_view& bytes) {
  for (; bytes.size() >= kChunk; bytes.remove_prefix(kChunk))
    state = runtime::hash_bytes(bytes.data(), kChunk, state) | 1;
  return state;
}

// func fold(state uint64, chunks []byte) uint64
NativeStatus fold(NativeFrame& f) {
  std::string_view bytes = f.string(2);
  f.set_word(0, fold_chunks(f.word(1), bytes));
  return NativeStatus::kDone;
}

// func hashBytes(seed uint64, b []byte) uint64
NativeStatus hash_bytes(NativeFrame& f) {
  std::string_view bytes = f.string(2);
  uint64_t state = fold_chunks(f.word(1), bytes);
  f.set_word(0, runtime::hash_bytes(bytes.data(), bytes.size(), state));
  return NativeStatus::kDone;
}

// func hashValue(seed uint64, v any) (h uint64, unhashable string)
NativeStatus hash_value(NativeFrame& f) {
  runtime::NotComparable error;
  uint64_t seed = f.word(3), h = seed;
  runtime::GoInterface v = f.iface(4);
  if (v.type() != nullptr) {
    if ((v.type()->flags & bytecode::kTypeComparable) == 0) {
      error.type = v.type();
    } else {
      h = runtime::hash_64(v.type()->hash, runtime::hash_value(v.type(), v.memory(), seed, &error));
    }
  }
  if (error.type != nullptr) {
    f.set_string(1, error.type->name);
  } else {
    f.set_word(0, h);
  }
  return NativeStatus::kDone;
}

// func randomSeed() uint64
NativeStatus random_seed(NativeFrame& f) {
  f.set_word(0, runtime::random_seed());
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"hash/crc32.advance", advance_crc<uint32_t>},
    {"hash/crc64.advance", advance_crc<uint64_t>},
    {"hash/adler32.advance", advance_adler},
    {"hash/fnv.update", update_fnv},
    {"hash/maphash.fold", fold},
    {"hash/maphash.hashBytes", hash_bytes},
    {"hash/maphash.hashString", hash_bytes},
    {"hash/maphash.hashValue", hash_value},
    {"hash/maphash.randomSeed", random_seed},
};

}  // namespace

NativeTable hash_natives() { return kNatives; }

}  // namespace gos::std_

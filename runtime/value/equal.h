// Equality and hashing of values by their type (Go spec, "Comparison operators").
#pragma once

#include <cstdint>
#include <cstring>
#include <string>

#include "runtime/value.h"

namespace gos::runtime {

// What stops a comparison or a hash: the dynamic type that does not allow it. The caller panics with
// `comparing uncomparable type ` or `hash of unhashable type ` and its name.
struct NotComparable {
  const Type* type = nullptr;
};

// *a == *b. Leaves the culprit in `error` (and returns false) if an interface inside holds an uncomparable value.
bool equal_values(const Type* type, const void* a, const void* b, NotComparable* error);
bool equal_interfaces(GoInterface a, GoInterface b, NotComparable* error);
inline bool equal_strings(GoString a, GoString b) {
  if (a.length != b.length) return false;
  return a.data == b.data || a.length == 0 || std::memcmp(a.data, b.data, static_cast<size_t>(a.length)) == 0;
}

// Equal values of comparable types have equal hashes; NaNs get random ones.
uint64_t hash_value(const Type* type, const void* p, uint64_t seed, NotComparable* error);
uint64_t hash_bytes(const void* p, uint64_t length, uint64_t seed);
inline uint64_t hash_64(uint64_t x, uint64_t seed) {
  unsigned __int128 m = static_cast<unsigned __int128>(x ^ seed) * 0x9E3779B97F4A7C15ull;
  return static_cast<uint64_t>(m) ^ static_cast<uint64_t>(m >> 64);
}

// Seed of a new map, and of NaN hashes.
uint64_t random_seed();
// Random bits of the system's, whatever seed was set.
uint64_t system_random();
// Makes all seeds, map iteration orders and select choices follow from `seed`.
void set_random_seed(uint64_t seed);

}  // namespace gos::runtime

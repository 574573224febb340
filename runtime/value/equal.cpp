// Comparing and hashing by kind.
#include "runtime/value/equal.h"

#include <sys/random.h>
#include <time.h>

#include <atomic>
#include <bit>

namespace gos::runtime {

namespace {

std::atomic<uint64_t> seed_state{0};

uint64_t mix(uint64_t a, uint64_t b) {
  unsigned __int128 m = static_cast<unsigned __int128>(a) * b;
  return static_cast<uint64_t>(m) ^ static_cast<uint64_t>(m >> 64);
}

template <typename T>
T load(const void* p) {
  T v;
  std::memcpy(&v, p, sizeof v);
  return v;
}

constexpr uint64_t kPrime1 = 0xA0761D6478BD642Full;
constexpr uint64_t kPrime2 = 0xE7037ED1A0B428DBull;
constexpr uint64_t kPrime3 = 0x8EBC6AF09C88C6E3ull;

uint64_t hash_float(double v, uint64_t seed) {
  if (v == 0) return hash_64(0, seed);  // +0 == -0
  if (v != v) return hash_64(random_seed(), seed);
  return hash_64(std::bit_cast<uint64_t>(v), seed);
}

uint64_t hash_interface(GoInterface v, uint64_t seed, NotComparable* error) {
  const Type* type = v.type();
  if (!type) return seed;
  // Of a struct with a slice in it the report names the struct.
  if (!(type->flags & bytecode::kTypeComparable)) {
    error->type = type;
    return seed;
  }
  return hash_value(type, v.memory(), seed ^ type->hash, error);
}

}  // namespace

uint64_t system_random() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  auto made = static_cast<uint64_t>(now.tv_nsec) * kPrime1;  // stays if the system has nothing better yet
  (void)!getrandom(&made, sizeof made, GRND_NONBLOCK);
  return made;
}

uint64_t random_seed() {
  uint64_t state = seed_state.load(std::memory_order_relaxed);
  if (state == 0) {
    uint64_t made = system_random() | 1;
    seed_state.compare_exchange_strong(state, made);
  }
  uint64_t z = seed_state.fetch_add(0x9E3779B97F4A7C15ull, std::memory_order_relaxed);
  return mix(z ^ kPrime1, z ^ kPrime2);
}

void set_random_seed(uint64_t seed) { seed_state.store(seed * 2 + 1); }

// Wang Yi's wyhash, short form: 16 bytes a step, the ends overlapping.
uint64_t hash_bytes(const void* p, uint64_t length, uint64_t seed) {
  const auto* at = static_cast<const unsigned char*>(p);
  uint64_t a, b;
  uint64_t h = seed ^ kPrime1;
  if (length <= 16) [[likely]] {
    if (length >= 8) {
      a = load<uint64_t>(at);
      b = load<uint64_t>(at + length - 8);
    } else if (length >= 4) {
      a = load<uint32_t>(at);
      b = load<uint32_t>(at + length - 4);
    } else if (length > 0) {
      a = uint64_t{at[0]} << 16 | uint64_t{at[length >> 1]} << 8 | at[length - 1];
      b = 0;
    } else {
      a = b = 0;
    }
  } else {
    uint64_t rest = length;
    while (rest > 16) {
      h = mix(load<uint64_t>(at) ^ kPrime2, load<uint64_t>(at + 8) ^ h);
      at += 16;
      rest -= 16;
    }
    a = load<uint64_t>(at + rest - 16);
    b = load<uint64_t>(at + rest - 8);
  }
  return mix(kPrime3 ^ length, mix(a ^ kPrime2, b ^ h));
}

bool equal_interfaces(GoInterface a, GoInterface b, NotComparable* error) {
  const Type* type = a.type();
  if (type != b.type()) return false;
  if (!type) return true;
  if (!(type->flags & bytecode::kTypeComparable)) {
    error->type = type;
    return false;
  }
  if (type->is_direct()) return a.data == b.data;
  if (a.data == b.data && (type->flags & bytecode::kTypeMemEqual)) return true;
  return equal_values(type, a.memory(), b.memory(), error);
}

bool equal_values(const Type* type, const void* a, const void* b, NotComparable* error) {
  if (type->flags & bytecode::kTypeMemEqual) return std::memcmp(a, b, type->size) == 0;
  const auto* x = static_cast<const std::byte*>(a);
  const auto* y = static_cast<const std::byte*>(b);
  switch (type->kind) {
    case Kind::kFloat32: return load<float>(x) == load<float>(y);
    case Kind::kFloat64: return load<double>(x) == load<double>(y);
    case Kind::kComplex64: return load<float>(x) == load<float>(y) && load<float>(x + 4) == load<float>(y + 4);
    case Kind::kComplex128: return load<double>(x) == load<double>(y) && load<double>(x + 8) == load<double>(y + 8);
    case Kind::kString: return equal_strings(load<GoString>(x), load<GoString>(y));
    case Kind::kInterface: return equal_interfaces(load<GoInterface>(x), load<GoInterface>(y), error);
    case Kind::kArray:
      for (uint64_t i = 0; i < type->length; ++i) {
        uint64_t at = i * type->elem->size;
        if (!equal_values(type->elem, x + at, y + at, error)) return false;
      }
      return true;
    case Kind::kStruct:
      for (const bytecode::Field& field : type->fields) {
        if (field.name == "_") continue;
        if (!equal_values(field.type, x + field.offset, y + field.offset, error)) return false;
      }
      return true;
    case Kind::kSlice:
    case Kind::kMap:
    case Kind::kFunc: error->type = type; return false;
    default: return std::memcmp(a, b, type->size) == 0;
  }
}

uint64_t hash_value(const Type* type, const void* p, uint64_t seed, NotComparable* error) {
  const auto* x = static_cast<const std::byte*>(p);
  if (type->flags & bytecode::kTypeMemEqual) {
    switch (type->size) {
      case 8: return hash_64(load<uint64_t>(x), seed);
      case 4: return hash_64(load<uint32_t>(x), seed);
      case 2: return hash_64(load<uint16_t>(x), seed);
      case 1: return hash_64(load<uint8_t>(x), seed);
      default: return hash_bytes(p, type->size, seed);
    }
  }
  switch (type->kind) {
    case Kind::kFloat32: return hash_float(load<float>(x), seed);
    case Kind::kFloat64: return hash_float(load<double>(x), seed);
    case Kind::kComplex64: return hash_float(load<float>(x + 4), hash_float(load<float>(x), seed));
    case Kind::kComplex128: return hash_float(load<double>(x + 8), hash_float(load<double>(x), seed));
    case Kind::kString: {
      auto s = load<GoString>(x);
      return hash_bytes(s.data, static_cast<uint64_t>(s.length), seed);
    }
    case Kind::kInterface: return hash_interface(load<GoInterface>(x), seed, error);
    case Kind::kArray:
      for (uint64_t i = 0; i < type->length; ++i) seed = hash_value(type->elem, x + i * type->elem->size, seed, error);
      return seed;
    case Kind::kStruct:
      for (const bytecode::Field& field : type->fields) {
        if (field.name != "_") seed = hash_value(field.type, x + field.offset, seed, error);
      }
      return seed;
    case Kind::kSlice:
    case Kind::kMap:
    case Kind::kFunc: error->type = type; return seed;
    default: return type->size == 8 ? hash_64(load<uint64_t>(x), seed) : hash_bytes(p, type->size, seed);
  }
}

}  // namespace gos::runtime

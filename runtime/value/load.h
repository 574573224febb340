// Moving values between memory (Go's layout) and frame slots (canonical, function.h).
//
// A slot's address is valid memory of its value, as the machine is little-endian: so what takes `const void*` takes a
// slot's address too. The other way, narrow scalars must be extended: load_to_slots.
#pragma once

#include <cstdint>
#include <cstring>

#include "runtime/value.h"

namespace gos::runtime {

// Copies the value at `memory` into slots, scalars sign- or zero-extended, the rest of a last slot zeroed.
inline void load_to_slots(uint64_t* slots, const void* memory, const Type* type) {
  switch (type->kind) {
    case Kind::kInt8: *slots = static_cast<uint64_t>(int64_t{*static_cast<const int8_t*>(memory)}); return;
    case Kind::kInt16: {
      int16_t v;
      std::memcpy(&v, memory, 2);
      *slots = static_cast<uint64_t>(int64_t{v});
      return;
    }
    case Kind::kInt32: {
      int32_t v;
      std::memcpy(&v, memory, 4);
      *slots = static_cast<uint64_t>(int64_t{v});
      return;
    }
    default: break;
  }
  uint64_t size = type->size;
  if (size == 8) {
    std::memcpy(slots, memory, 8);
    return;
  }
  if (size & 7) slots[size / 8] = 0;
  if (size) std::memcpy(slots, memory, size);
}

// The other way: slots to memory, which only needs the right number of bytes.
inline void store_from_slots(void* memory, const uint64_t* slots, const Type* type) {
  if (type->size) std::memmove(memory, slots, type->size);
}

inline void zero_slots(uint64_t* slots, const Type* type) { std::memset(slots, 0, uint64_t{type->slots()} * 8); }

}  // namespace gos::runtime

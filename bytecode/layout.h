// Layouts that compiled code and the runtime agree on beyond what Go's types say.
#pragma once

#include <cstdint>

namespace gos::bytecode {

// A result of at most 32 bytes (or runes) that does not outlive the function lies in so many slots of its frame.
inline constexpr int64_t kShortResult = 32;
inline constexpr uint32_t kShortSlots = 4;
inline constexpr uint32_t kShortRuneSlots = 16;

inline constexpr uint16_t kNoSlot = 0xFFFF;  // an optional slot operand that is absent

// Header of a map, so that a map that does not escape can lie in a frame. Word 0 points at the map's table (heap); the
// others hold no pointers.
inline constexpr uint32_t kMapBytes = 48;
inline constexpr uint64_t kMapPointerMap = 0b1;

// Iterator of a range over a map, in a frame: word 0 key address, word 1 value address, word 2 the map, word 3 its
// table at the start, word 4 and 5 pointers, the rest numbers.
inline constexpr uint32_t kMapIterSlots = 12;
inline constexpr uint64_t kMapIterPointerMap = 0b111111;

// A case of SELECT, as a word of its table (ops.def). Slots may be kNoSlot: the value or its ok is not wanted.
struct SelectSlots {
  uint16_t channel = kNoSlot, value = kNoSlot, ok = kNoSlot;
  bool is_send = false;
  uint16_t count = 0;  // of the value's slots, at most 2^15 - 1: elements of channels have less than 64 KB

  constexpr uint64_t word() const {
    return channel | uint64_t{value} << 16 | uint64_t{ok} << 32 | uint64_t{is_send} << 48 | uint64_t{count} << 49;
  }
  static constexpr SelectSlots of(uint64_t word) {
    auto slot = [word](int shift) { return static_cast<uint16_t>(word >> shift); };
    return {slot(0), slot(16), slot(32), (word >> 48 & 1) != 0, static_cast<uint16_t>(word >> 49)};
  }
};

// How PRINT shows its operand (builtin print, spec "Bootstrapping").
enum class PrintKind : uint16_t {
  kBool,
  kInt,
  kUint,
  kFloat,
  kFloat32,
  kComplex,
  kComplex64,
  kString,
  kPointer,
  kInterface,
  kSlice,
  kHex,
  kSpace,
  kNewline,
};

}  // namespace gos::bytecode

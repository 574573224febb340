// Instruction: 8 bytes, an opcode and three 16-bit operands. Some take a second 8-byte word.
//
//      63     48 47     32 31     16 15      0
//     +---------+---------+---------+---------+
//     |    c    |    b    |    a    |   op    |
//     +---------+---------+---------+---------+
//     |             extension word            |   only opcodes whose format says X
//     +---------------------------------------+
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace gos::bytecode {

enum class Op : uint16_t {
#define OP(name, format, meaning) name,
#include "bytecode/ops.def"
#undef OP
  kCount,
};

struct Instruction {
  uint16_t op;
  uint16_t a, b, c;

  int16_t sa() const { return static_cast<int16_t>(a); }
  int16_t sb() const { return static_cast<int16_t>(b); }
  int16_t sc() const { return static_cast<int16_t>(c); }
  // Operands b and c as one number.
  uint32_t bc() const { return b | uint32_t{c} << 16; }
  int32_t sbc() const { return static_cast<int32_t>(bc()); }
  uint64_t word() const {
    uint64_t w;
    std::memcpy(&w, this, 8);
    return w;
  }
};
static_assert(sizeof(Instruction) == 8);

inline Instruction make(Op op, uint32_t a = 0, uint32_t b = 0, uint32_t c = 0) {
  return {static_cast<uint16_t>(op), static_cast<uint16_t>(a), static_cast<uint16_t>(b), static_cast<uint16_t>(c)};
}
inline Instruction make_bc(Op op, uint32_t a, uint32_t bc) { return make(op, a, bc & 0xFFFF, bc >> 16); }
inline Instruction make_word(uint64_t w) {
  Instruction i;
  std::memcpy(&i, &w, 8);
  return i;
}

struct OpInfo {
  std::string_view name;
  std::string_view format;  // see the head of ops.def
  std::string_view meaning;
  bool has_extension;
};

const OpInfo& op_info(Op op);
inline bool has_extension(Op op) { return op_info(op).has_extension; }

}  // namespace gos::bytecode

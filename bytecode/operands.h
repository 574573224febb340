// The format column of ops.def, taken apart.
#pragma once

#include <cstdint>

#include "bytecode/instruction.h"

namespace gos::bytecode {

enum class OperandKind : uint8_t {
  kNone,
  kDef,       // slots written (or read and written)
  kUse,       // slots read
  kPointer,   // a slot that holds a pointer
  kWindow,    // first slot of a call's window
  kUnsigned,  // 16 bits
  kSigned,    // 16 bits
  kJump,      // 16-bit jump
  kWideJump,  // 32-bit jump in bc
  kSignedWide,
  kUnsignedWide,
  kFunction,
  kType,
  kNative,
};

enum class ExtensionKind : uint8_t { kNone, kImm64, kType, kTypeType, kTypeNumber, kOffsetNumber, kNumber };

struct Operand {
  OperandKind kind = OperandKind::kNone;
  uint8_t slots = 0;  // of kDef, kUse, kPointer; 0: by type or count
  bool is_slot() const { return kind >= OperandKind::kDef && kind <= OperandKind::kWindow; }
};

struct Operands {
  Operand operand[3];  // a, b, c; one that takes b and c stands at b
  ExtensionKind extension = ExtensionKind::kNone;
};

const Operands& operands_of(Op op);

// Words an instruction takes: 1 or 2.
inline uint32_t length_of(Op op) { return has_extension(op) ? 2 : 1; }

}  // namespace gos::bytecode

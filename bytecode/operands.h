// The format column of ops.def, taken apart.
#pragma once

#include <cstdint>
#include <span>

#include "bytecode/instruction.h"
#include "bytecode/layout.h"

namespace gos::bytecode {

struct Type;

enum class OperandKind : uint8_t {
  kNone,
  kDef,       // slots written
  kModify,    // slots read, then written
  kPartial,   // slots written in part; of an instruction that jumps: written if it does
  kUse,       // slots read
  kPointer,   // a slot that is read and holds a pointer
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
  kJumpCount,
};

// How many slots an operand stands for.
enum class Extent : uint8_t {
  kFixed,         // Operand::slots
  kCount,         // operand c
  kWideCount,     // bc
  kType,          // a value of the extension's type
  kElem,          // of its elements
  kKey,           // of its keys
  kBytes,         // the extension's bytes
  kSpan,          // those that the extension's bytes from its offset on lie in
  kByte,          // that with the byte c
  kExtension,     // the extension
  kStrings,       // c strings
  kShortStrings,  // the buffer of a short result, and c strings
  kMapIter,
  kScalars,  // by what is given; none holds a pointer
};

enum class ExtensionKind : uint8_t { kNone, kImm64, kType, kTypeType, kTypeNumber, kOffsetNumber, kNumber, kCases };

struct Operand {
  OperandKind kind = OperandKind::kNone;
  Extent extent = Extent::kFixed;
  uint8_t slots = 0;
  bool is_slot() const { return kind >= OperandKind::kDef && kind <= OperandKind::kWindow; }
  bool reads() const {
    return kind == OperandKind::kModify || kind == OperandKind::kUse || kind == OperandKind::kPointer;
  }
};

struct Operands {
  Operand operand[3];  // a, b, c; one that takes b and c stands at b
  ExtensionKind extension = ExtensionKind::kNone;
  bool ends = false;           // control does not go on behind it
  bool reads_results = false;  // the function's result slots
  bool parks = false;          // a goroutine that waits in it has its pc behind it already
};

const Operands& operands_of(Op op);

struct SlotRange {
  uint32_t first = 0;
  uint32_t count = 0;
  uint32_t end() const { return first + count; }
};

// The slots that operand `which` (0 to 2) of the instruction at `at` stands for; none if it stands for no slots, for an
// absent one, or for scalars whose number nothing tells. `types` are the program's.
SlotRange slots_of(const Instruction* at, int which, std::span<const Type* const> types);

// The slots of the value that a case of SELECT sends or receives; none if it is not wanted.
inline SlotRange value_of(const SelectSlots& s) {
  return s.value == kNoSlot ? SlotRange{} : SlotRange{s.value, s.count};
}

// Words an instruction takes: 1 or 2.
inline uint32_t length_of(Op op) { return has_extension(op) ? 2 : 1; }

}  // namespace gos::bytecode

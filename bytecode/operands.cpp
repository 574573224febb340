// Parsing of operand formats, by the compiler.
#include "bytecode/operands.h"

#include <array>

#include "bytecode/layout.h"
#include "bytecode/type.h"

namespace gos::bytecode {

namespace {

constexpr OperandKind kind_of(char c) {
  switch (c) {
    case 'd': return OperandKind::kDef;
    case 'm': return OperandKind::kModify;
    case 'e': return OperandKind::kPartial;
    case 's': return OperandKind::kUse;
    case 'p': return OperandKind::kPointer;
    case 'w': return OperandKind::kWindow;
    case 'u': return OperandKind::kUnsigned;
    case 'i': return OperandKind::kSigned;
    case 'j': return OperandKind::kJump;
    case 'J': return OperandKind::kWideJump;
    case 'I': return OperandKind::kSignedWide;
    case 'U': return OperandKind::kUnsignedWide;
    case 'F': return OperandKind::kFunction;
    case 'T': return OperandKind::kType;
    case 'N': return OperandKind::kNative;
    case 'K': return OperandKind::kJumpCount;
    default: return OperandKind::kNone;
  }
}

constexpr Extent extent_of(char c) {
  switch (c) {
    case 'c': return Extent::kCount;
    case 'w': return Extent::kWideCount;
    case 't': return Extent::kType;
    case 'v': return Extent::kElem;
    case 'k': return Extent::kKey;
    case 'b': return Extent::kBytes;
    case 'o': return Extent::kSpan;
    case 'f': return Extent::kByte;
    case 'x': return Extent::kExtension;
    case 'S': return Extent::kStrings;
    case 'B': return Extent::kShortStrings;
    case 'i': return Extent::kMapIter;
    case 'n': return Extent::kScalars;
    default: return Extent::kFixed;
  }
}

constexpr ExtensionKind extension_of(std::string_view text) {
  if (text == "imm64") return ExtensionKind::kImm64;
  if (text == "type") return ExtensionKind::kType;
  if (text == "type,type") return ExtensionKind::kTypeType;
  if (text == "type,n") return ExtensionKind::kTypeNumber;
  if (text == "off,n") return ExtensionKind::kOffsetNumber;
  if (text == "n") return ExtensionKind::kNumber;
  if (text == "cases") return ExtensionKind::kCases;
  return ExtensionKind::kNone;
}

constexpr Operands parse(std::string_view format) {
  Operands out;
  size_t at = 0;
  int which = 0;
  while (at < format.size()) {
    size_t end = format.find(' ', at);
    if (end == std::string_view::npos) end = format.size();
    std::string_view token = format.substr(at, end - at);
    at = end + 1;
    switch (token[0]) {
      case '+': out.extension = extension_of(token.substr(1)); continue;
      case '!': out.ends = true; continue;
      case '=': out.reads_results = true; continue;
      case '~': out.parks = true; continue;
      default: break;
    }
    Operand& o = out.operand[which++];
    o.kind = kind_of(token[0]);
    o.slots = 1;
    if (token.size() == 1) continue;
    o.extent = extent_of(token[1]);
    if (o.extent == Extent::kFixed) o.slots = static_cast<uint8_t>(token[1] - '0');
  }
  return out;
}

constexpr auto make_table() {
  std::array<Operands, static_cast<size_t>(Op::kCount)> table{};
  size_t i = 0;
#define OP(name, format, meaning) table[i++] = parse(format);
#include "bytecode/ops.def"
#undef OP
  return table;
}
constexpr auto kTable = make_table();

}  // namespace

const Operands& operands_of(Op op) { return kTable[static_cast<size_t>(op)]; }

SlotRange slots_of(const Instruction* at, int which, std::span<const Type* const> types) {
  const Operands& operands = operands_of(static_cast<Op>(at->op));
  const Operand& o = operands.operand[which];
  if (!o.is_slot() || o.kind == OperandKind::kWindow) return {};
  uint32_t first = which == 0 ? at->a : which == 1 ? at->b : at->c;
  if (first == kNoSlot) return {};
  uint64_t word = operands.extension == ExtensionKind::kNone ? 0 : at[1].word();
  auto low = static_cast<uint32_t>(word), high = static_cast<uint32_t>(word >> 32);
  auto slots = [](uint32_t bytes) { return (bytes + 7) / 8; };
  switch (o.extent) {
    case Extent::kFixed: {
      // An array to be sliced is an address and a length.
      bool pair = static_cast<Op>(at->op) == Op::SLICE && which == 1 && (low & 8) != 0;
      return {first, pair ? 2u : o.slots};
    }
    case Extent::kCount: return {first, at->c};
    case Extent::kWideCount: return {first, at->bc()};
    case Extent::kType: return {first, types[low]->slots()};
    case Extent::kElem: return {first, types[low]->elem->slots()};
    case Extent::kKey: return {first, types[low]->key->slots()};
    case Extent::kBytes: return {first, slots(high)};
    case Extent::kSpan: return {first + low / 8, slots(low % 8 + high)};
    case Extent::kByte: return {first + at->c / 8u, 1};
    case Extent::kExtension: return {first, low};
    case Extent::kStrings: return {first, 2u * at->c};
    case Extent::kShortStrings: return {first, kShortSlots + 2u * at->c};
    case Extent::kMapIter: return {first, kMapIterSlots};
    case Extent::kScalars: return {};
  }
  return {};
}

}  // namespace gos::bytecode

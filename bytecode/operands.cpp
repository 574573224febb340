// Parsing of operand formats, once at start.
#include "bytecode/operands.h"

#include <array>

namespace gos::bytecode {

namespace {

constexpr OperandKind kind_of(char c) {
  switch (c) {
    case 'd': return OperandKind::kDef;
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
    default: return OperandKind::kNone;
  }
}

constexpr ExtensionKind extension_of(std::string_view text) {
  if (text == "imm64") return ExtensionKind::kImm64;
  if (text == "type") return ExtensionKind::kType;
  if (text == "type,type") return ExtensionKind::kTypeType;
  if (text == "type,n") return ExtensionKind::kTypeNumber;
  if (text == "off,n") return ExtensionKind::kOffsetNumber;
  if (text == "n") return ExtensionKind::kNumber;
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
    if (token[0] == '+') {
      out.extension = extension_of(token.substr(1));
      continue;
    }
    Operand& o = out.operand[which++];
    o.kind = kind_of(token[0]);
    o.slots = token.size() > 1 ? (token[1] == 'n' ? 0 : static_cast<uint8_t>(token[1] - '0')) : 1;
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

}  // namespace gos::bytecode

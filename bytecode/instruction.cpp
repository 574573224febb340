// The opcode table as data.
#include "bytecode/instruction.h"

#include <array>

#include "bytecode/function.h"

namespace gos::bytecode {

namespace {
constexpr bool extended(std::string_view format) { return format.find('+') != std::string_view::npos; }
constexpr OpInfo kInfo[] = {
#define OP(name, format, meaning) {#name, format, meaning, extended(format)},
#include "bytecode/ops.def"
#undef OP
};
static_assert(sizeof(kInfo) / sizeof(kInfo[0]) == static_cast<size_t>(Op::kCount));
}  // namespace

const OpInfo& op_info(Op op) { return kInfo[static_cast<size_t>(op)]; }

const LineEntry* find_line(const Function& f, uint32_t pc) {
  size_t low = 0, high = f.lines.size();
  while (low < high) {
    size_t mid = (low + high) / 2;
    if (f.lines[mid].pc <= pc)
      low = mid + 1;
    else
      high = mid;
  }
  return low ? &f.lines[low - 1] : nullptr;
}

std::vector<LogicalFrame> logical_frames(const Function& f, uint32_t pc) {
  std::vector<LogicalFrame> frames;
  uint32_t line = f.line, inlined = 0;
  uint16_t file = f.file, column = 0;
  if (const LineEntry* entry = find_line(f, pc)) {
    line = entry->line;
    file = entry->file;
    column = entry->column;
    inlined = entry->inlined;
  }
  while (inlined != 0) {
    const InlinedCall& call = f.inlined[inlined - 1];
    frames.push_back({call.name, call.has_params, true, line, file, column});
    line = call.line;
    column = call.column;
    file = call.file;
    inlined = call.parent;
  }
  frames.push_back({f.name, f.param_slots != 0, false, line, file, column});
  return frames;
}

std::vector<LogicalFrame> shown_frames(const Function& f, uint32_t pc) {
  std::vector<LogicalFrame> frames = logical_frames(f, pc);
  if (f.has(kFunctionWrapper)) frames.pop_back();
  return frames;
}

}  // namespace gos::bytecode

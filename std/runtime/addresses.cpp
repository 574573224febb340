// See addresses.h.
#include "std/runtime/addresses.h"

#include <algorithm>
#include <iterator>

#include "bytecode/function.h"
#include "bytecode/program.h"

namespace gos::std_ {

using bytecode::Function;
using bytecode::Instruction;

namespace {

constexpr int kInlineDepthShift = 48;

// Stand-ins for the code of Go's runtime: each function has two instructions.
constexpr runtime::RuntimeFunction kRuntimeFunctions[] = {runtime::kGopanic, runtime::kRuntimeMain, runtime::kGoexit};
constexpr size_t kRuntimeFunctionCount = std::size(kRuntimeFunctions);
const Instruction kRuntimeCode[2 * kRuntimeFunctionCount] = {};
enum RuntimeFunctionIndex : size_t { kGopanicIndex, kRuntimeMainIndex, kGoexitIndex };

uint64_t return_address(RuntimeFunctionIndex f) { return reinterpret_cast<uint64_t>(kRuntimeCode + 2 * f + 1); }

using Add = std::function<bool(uint64_t)>;

// The addresses of the frames at one place in a function's code, `pc` behind the instruction.
bool add_frame(const Function* function, const Instruction* pc, const Add& add) {
  auto call = static_cast<uint32_t>(pc - function->code - 1);
  size_t depth = function->has(bytecode::kFunctionWrapper) ? 0 : 1;
  if (!function->inlined.empty()) depth = bytecode::shown_frames(*function, call).size();
  for (size_t i = 0; i < depth; ++i) {
    if (!add(reinterpret_cast<uint64_t>(pc) | uint64_t{i} << kInlineDepthShift)) return false;
  }
  return true;
}

// The function whose code holds the address; also the address of a function itself, as a func value holds it.
const Function* function_at(uint64_t pc) {
  auto is_in = [pc](const Function& f) {
    auto begin = reinterpret_cast<uint64_t>(f.code);
    return (pc >= begin && pc < begin + f.code_size * sizeof(Instruction) && f.code_size != 0) ||
           pc == reinterpret_cast<uint64_t>(&f);
  };
  for (const Function& f : runtime::program()->functions) {
    if (is_in(f)) return &f;
  }
  // The prompt moves code.
  for (const Function* f : runtime::program()->entries) {
    if (is_in(*f)) return f;
  }
  return nullptr;
}

}  // namespace

void for_each_return_address(const runtime::Goroutine* g, const uint64_t* fp, const Add& add) {
  while (uint64_t distance = bytecode::frame_distance(fp[-1])) {
    auto return_pc = reinterpret_cast<const Instruction*>(fp[-2]);
    fp -= distance;
    if (runtime::is_panic_call(g, fp, return_pc) && !add(return_address(kGopanicIndex))) return;
    const Function* function = bytecode::frame_function(fp[-1]);
    if (!add_frame(function, runtime::behind_instruction(g, fp, return_pc), add)) return;
  }
  if (g->id == 1 && !add(return_address(kRuntimeMainIndex))) return;
  add(return_address(kGoexitIndex));
}

void for_each_address(const runtime::Goroutine* g, const Add& add) {
  const Function* function = bytecode::frame_function(g->fp[-1]);
  auto at = static_cast<uint64_t>(g->pc - function->code);
  bool more = true;
  if (function->code_size == 0 || at > function->code_size) {
    more = add(reinterpret_cast<uint64_t>(function) + sizeof(Instruction));
  } else {
    more = add_frame(function, runtime::stands_behind(g) ? g->pc : g->pc + 1, add);
  }
  if (more) for_each_return_address(g, g->fp, add);
}

CodePlace place_at(uint64_t address, bool after) {
  uint64_t pc = address & ((uint64_t{1} << kInlineDepthShift) - 1);
  size_t depth = address >> kInlineDepthShift;
  // A return address may lie behind the function's last instruction.
  if (after) pc -= sizeof(Instruction);
  if (auto code = reinterpret_cast<uint64_t>(kRuntimeCode); pc >= code && pc < code + sizeof kRuntimeCode) {
    size_t which = (pc - code) / sizeof(Instruction) / 2;
    const runtime::RuntimeFunction& f = kRuntimeFunctions[which];
    return {f.name, f.file, static_cast<uint32_t>(f.line), code + 2 * which * sizeof(Instruction)};
  }
  const Function* function = function_at(pc);
  if (function == nullptr) return {};
  auto begin = reinterpret_cast<uint64_t>(function->code);
  uint32_t index =
      pc == reinterpret_cast<uint64_t>(function) ? 0 : static_cast<uint32_t>((pc - begin) / sizeof(Instruction));
  std::vector<bytecode::LogicalFrame> frames = bytecode::logical_frames(*function, index);
  const bytecode::LogicalFrame& frame = frames[std::min(depth, frames.size() - 1)];
  const auto& files = runtime::program()->files;
  return {frame.name, frame.file < files.size() ? std::string_view(files[frame.file]) : std::string_view(), frame.line,
          begin};
}

}  // namespace gos::std_

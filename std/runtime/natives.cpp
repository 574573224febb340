// The natives of packages runtime and runtime/debug.
#include <sched.h>
#include <unistd.h>

#include <atomic>
#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#include "bytecode/function.h"
#include "bytecode/program.h"
#include "runtime/gc/finalizer.h"
#include "runtime/gc/gc.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/limits.h"
#include "runtime/sched/sched.h"
#include "runtime/stack/stack.h"
#include "runtime/value/interfaces.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using bytecode::Function;
using bytecode::Instruction;
using bytecode::Kind;
using bytecode::Type;
using runtime::GoInterface;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func GC()
NativeStatus collect(NativeFrame& f) {
  runtime::collect(f.goroutine(), runtime::GcCause::kForced);
  // A program that collects and then looks for what finalizers did lets them begin, also on one processor.
  return runtime::finalizers_due() ? NativeStatus::kYield : NativeStatus::kDone;
}

NativeStatus gosched(NativeFrame&) { return NativeStatus::kYield; }

NativeStatus goexit(NativeFrame&) { return NativeStatus::kGoexit; }

// func NumGoroutine() int
NativeStatus num_goroutine(NativeFrame& f) {
  f.set_i64(0, runtime::goroutine_count());
  return NativeStatus::kDone;
}

// func NumCPU() int
NativeStatus num_cpu(NativeFrame& f) {
  cpu_set_t set;
  int n = ::sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
  f.set_i64(0, n);
  return NativeStatus::kDone;
}

// func GOMAXPROCS(n int) int
NativeStatus gomaxprocs(NativeFrame& f) {
  int64_t n = f.i64(1);
  int count = n <= 0 ? 0 : static_cast<int>(n < 1024 ? n : 1024);
  int before = runtime::set_processors(f.goroutine(), count);
  f.set_i64(0, before);
  return NativeStatus::kDone;
}

// func KeepAlive(x any)
NativeStatus keep_alive(NativeFrame&) { return NativeStatus::kDone; }

// func addFinalizer(obj, finalizer any) bool
NativeStatus add_finalizer(NativeFrame& f) {
  GoInterface object = f.iface(1), finalizer = f.iface(3);
  const Type* type = finalizer.type();
  runtime::Finalizer entry;
  entry.closure = finalizer.data;
  entry.words[0] = object.data;
  if (type != nullptr && type->params[0]->kind == Kind::kInterface) {
    entry.count = 2;
    entry.words[0] = runtime::interface_word(object.type(), type->params[0], nullptr);
    entry.words[1] = object.data;
  }
  if (type != nullptr) {
    for (const Type* result : type->results) entry.result_slots += result->slots();
  }
  runtime::set_finalizer(object.data, entry);
  f.set_bool(0, type != nullptr && runtime::first_finalizer());
  return NativeStatus::kDone;
}

// func runFinalizer() bool
NativeStatus run_finalizer(NativeFrame& f) {
  runtime::Finalizer entry;
  if (!runtime::take_finalizer(&entry)) return NativeStatus::kDone;
  f.set_bool(0, true);
  std::vector<uint64_t> results(entry.result_slots);
  f.call_closure(entry.closure, std::span<const uint64_t>(entry.words, entry.count), results);
  return NativeStatus::kDone;
}

// func waitFinalizer()
NativeStatus wait_finalizer(NativeFrame& f) {
  if (!f.goroutine()->system) runtime::make_system(f.goroutine());
  return runtime::wait_for_finalizer(f.goroutine()) ? NativeStatus::kDone : NativeStatus::kPark;
}

// func readMemStats(m unsafe.Pointer)
NativeStatus read_mem_stats(NativeFrame& f) {
  checked_pointer<void>(f, 0);
  runtime::MemStats stats;
  runtime::read_mem_stats(f.goroutine(), &stats);
  std::memcpy(f.pointer(0), &stats, offsetof(runtime::MemStats, tiny));
  return NativeStatus::kDone;
}

// func Stack(buf []byte, all bool) int
NativeStatus stack(NativeFrame& f) {
  std::string text;
  if (f.boolean(4)) {
    runtime::append_all_traces(text, f.goroutine());
  } else {
    runtime::append_trace(text, f.goroutine());
  }
  auto buffer = f.bytes(1);
  size_t n = text.size() < buffer.size() ? text.size() : buffer.size();
  if (n) std::memcpy(buffer.data(), text.data(), n);
  f.set_i64(0, static_cast<int64_t>(n));
  return NativeStatus::kDone;
}

// func callers(skip int, pcs []uintptr) int
// An address that callers hands out says in its upper bits how many calls inlined there lie further in.
constexpr int kInlineDepthShift = 48;

// Stand-ins for the code of Go's runtime: each function has two instructions.
constexpr runtime::RuntimeFunction kRuntimeFunctions[] = {runtime::kGopanic, runtime::kRuntimeMain, runtime::kGoexit};
constexpr size_t kRuntimeFunctionCount = std::size(kRuntimeFunctions);
const Instruction kRuntimeCode[2 * kRuntimeFunctionCount] = {};
enum RuntimeFunctionIndex : size_t { kGopanicIndex, kRuntimeMainIndex, kGoexitIndex };

uint64_t return_address(RuntimeFunctionIndex f) { return reinterpret_cast<uint64_t>(kRuntimeCode + 2 * f + 1); }

NativeStatus callers(NativeFrame& f) {
  int64_t skip = f.i64(1);
  auto pcs = f.span<uint64_t>(2);
  size_t n = 0;
  const uint64_t* fp = f.slots();
  auto add = [&](uint64_t pc) {
    if (n < pcs.size() && --skip <= 0) pcs[n++] = pc;
  };
  while (n < pcs.size()) {
    uint64_t distance = bytecode::frame_distance(fp[-1]);
    if (distance == 0) {
      if (f.goroutine()->id == 1) add(return_address(kRuntimeMainIndex));
      add(return_address(kGoexitIndex));
      break;
    }
    auto return_pc = reinterpret_cast<const Instruction*>(fp[-2]);
    fp -= distance;
    if (runtime::is_panic_call(f.goroutine(), fp, return_pc)) add(return_address(kGopanicIndex));
    // Frames that the compiler made are not shown.
    const Function* function = bytecode::frame_function(fp[-1]);
    if (function->has(bytecode::kFunctionWrapper)) continue;
    const Instruction* pc = runtime::behind_instruction(f.goroutine(), fp, return_pc);
    auto call = static_cast<uint32_t>(pc - function->code - 1);
    size_t depth = function->inlined.empty() ? 1 : bytecode::logical_frames(*function, call).size();
    for (size_t i = 0; i < depth; ++i) add(reinterpret_cast<uint64_t>(pc) | uint64_t{i} << kInlineDepthShift);
  }
  f.set_i64(0, static_cast<int64_t>(n));
  return NativeStatus::kDone;
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

// func location(pc uintptr, after bool) (function, file string, line int, entry uintptr)
NativeStatus location(NativeFrame& f) {
  uint64_t pc = f.word(6) & ((uint64_t{1} << kInlineDepthShift) - 1);
  size_t depth = f.word(6) >> kInlineDepthShift;
  // A return address may lie behind the function's last instruction.
  if (f.boolean(7)) pc -= sizeof(Instruction);
  if (auto code = reinterpret_cast<uint64_t>(kRuntimeCode); pc >= code && pc < code + sizeof kRuntimeCode) {
    size_t which = (pc - code) / sizeof(Instruction) / 2;
    f.set_string_shared(0, kRuntimeFunctions[which].name);
    f.set_string_shared(2, kRuntimeFunctions[which].file);
    f.set_i64(4, kRuntimeFunctions[which].line);
    f.set_word(5, code + 2 * which * sizeof(Instruction));
    return NativeStatus::kDone;
  }
  const Function* function = function_at(pc);
  if (function == nullptr) return NativeStatus::kDone;
  auto begin = reinterpret_cast<uint64_t>(function->code);
  uint32_t index =
      pc == reinterpret_cast<uint64_t>(function) ? 0 : static_cast<uint32_t>((pc - begin) / sizeof(Instruction));
  std::vector<bytecode::LogicalFrame> frames = bytecode::logical_frames(*function, index);
  const bytecode::LogicalFrame& frame = frames[std::min(depth, frames.size() - 1)];
  f.set_string_shared(0, frame.name);
  const auto& files = runtime::program()->files;
  if (frame.file < files.size()) f.set_string(2, files[frame.file]);
  f.set_i64(4, frame.line);
  f.set_word(5, begin);
  return NativeStatus::kDone;
}

// func setTraceback(level string)
NativeStatus set_traceback(NativeFrame& f) {
  runtime::set_traceback(f.string(0));
  return NativeStatus::kDone;
}

// func setMaxStack(bytes int) int
NativeStatus set_max_stack(NativeFrame& f) {
  auto bytes = static_cast<uint64_t>(std::max<int64_t>(f.i64(1), 0));
  f.set_i64(0, static_cast<int64_t>(runtime::max_stack_bytes.exchange(bytes)));
  return NativeStatus::kDone;
}

// func setGCPercent(percent int) int
NativeStatus set_gc_percent(NativeFrame& f) {
  f.set_i64(0, runtime::set_gc_percent(static_cast<int>(f.i64(1))));
  return NativeStatus::kDone;
}

// func freeOSMemory()
NativeStatus free_os_memory(NativeFrame& f) {
  runtime::free_os_memory(f.goroutine());
  return NativeStatus::kDone;
}

// func setMemoryLimit(limit int64) int64
NativeStatus set_memory_limit(NativeFrame& f) {
  f.set_i64(0, runtime::set_memory_limit(f.i64(1)));
  return NativeStatus::kDone;
}

// func writeStderr(b []byte)
NativeStatus write_stderr(NativeFrame& f) {
  auto b = f.bytes(0);
  [[maybe_unused]] ssize_t n = runtime::write_output(2, b.data(), b.size());
  return NativeStatus::kDone;
}

// func panicrange(state int): called where a function that is ranged over breaks the rules; `state` says how.
NativeStatus panic_range(NativeFrame& f) {
  constexpr std::string_view kTexts[] = {
      "range function continued iteration after function for loop body returned false", "",
      "range function continued iteration after loop body panic",
      "range function continued iteration after whole loop exit",
      "range function recovered a loop body panic and did not resume panicking"};
  f.panic(kTexts[f.word(0) % std::size(kTexts)]);
}

constexpr runtime::NativeEntry kNatives[] = {
    {"runtime.panicrange", panic_range},
    {"runtime.GC", collect},
    {"runtime.Gosched", gosched},
    {"runtime.Goexit", goexit},
    {"runtime.NumGoroutine", num_goroutine},
    {"runtime.NumCPU", num_cpu},
    {"runtime.GOMAXPROCS", gomaxprocs},
    {"runtime.KeepAlive", keep_alive},
    {"runtime.addFinalizer", add_finalizer},
    {"runtime.runFinalizer", run_finalizer},
    {"runtime.waitFinalizer", wait_finalizer},
    {"runtime.readMemStats", read_mem_stats},
    {"runtime.Stack", stack},
    {"runtime.callers", callers},
    {"runtime/debug.setMaxStack", set_max_stack},
    {"runtime/debug.setTraceback", set_traceback},
    {"runtime.location", location},
    {"runtime/debug.freeOSMemory", free_os_memory},
    {"runtime/debug.setGCPercent", set_gc_percent},
    {"runtime/debug.setMemoryLimit", set_memory_limit},
    {"runtime/debug.writeStderr", write_stderr},
};

}  // namespace

NativeTable runtime_natives() { return kNatives; }

}  // namespace gos::std_

#include "vm/interpreter.h"

#include <algorithm>

#include "runtime/heap/profile.h"
#include "runtime/hooks.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/limits.h"
#include "runtime/sched/sched.h"
#include "vm/call.h"

namespace gos::vm {

bytecode::Program* program;

const Instruction kGoroutineEnd = bytecode::make(Op::GOROUTINE_END);
const Instruction kNativeEnd = bytecode::make(Op::NATIVE_END);
const Instruction kDeferEnd = bytecode::make(Op::DEFER_END);

using bytecode::frame_function;
using bytecode::frame_word;
using bytecode::Function;
using bytecode::kFrameHeader;

namespace {

// Slots beyond its parameters that a native's stub reserves for the windows of calls back into Go.
constexpr uint32_t kNativeWindow = 32;

GOS_HANDLER(trap) {
  save(g, pc, fp);
  runtime::fatal_error(g, "instruction that must not be reached");
}

Table make_table() {
  Table t;
  for (Handler& h : t.entry) h = trap;
  install_integer(t);
  install_float(t);
  install_compare(t);
  install_jump(t);
  install_memory(t);
  install_atomic(t);
  install_alloc(t);
  install_sequence(t);
  install_string(t);
  install_map(t);
  install_interface(t);
  install_call(t);
  install_unwind(t);
  install_channel(t);
  return t;
}

std::vector<runtime::NativeFn> natives;
size_t loaded_functions = 0;

runtime::NativeStatus missing_native(runtime::NativeFrame& f) {
  const Function* stub = frame_function(f.slots()[-1]);
  runtime::fatal_error(f.goroutine(), "native function " + stub->name + " is missing");
}

void run(Goroutine* g, const Instruction* pc, uint64_t* fp) { table.entry[pc->op](pc, fp, g, &table); }

void run_goroutine(Goroutine* g) {
  static const Instruction start = bytecode::make(Op::NOP);
  resume(&start, nullptr, g, &table);
}

// A call from native code: the callee's window begins behind the stub's parameters.
void call(Goroutine* g, Function* f, uint64_t closure, const uint64_t* args, size_t arg_slots, uint64_t* results,
          size_t result_slots) {
  const Instruction* native_pc = g->pc;
  uint64_t* native_fp = g->fp;
  const Function* stub = frame_function(native_fp[-1]);
  uint64_t offset = g->offset_of(native_fp);
  // While a panic is reported the newest frame is an ordinary one.
  bool native = stub->has(bytecode::kFunctionNative);
  uint64_t window = (native ? stub->context_slot() : stub->frame_slots) + kFrameHeader;
  uint64_t* fp = native_fp + window;
  fp[-2] = reinterpret_cast<uint64_t>(&kNativeEnd);
  fp[-1] = frame_word(f, window);
  if (arg_slots) std::memcpy(fp + f->result_slots, args, arg_slots * 8);
  if (f->has(bytecode::kFunctionHasContext)) fp[f->context_slot()] = closure;
  if (g->needs_slow_call(fp + f->frame_slots)) fp = make_room(g, fp, f);
  complete_frame(fp, f);

  uint64_t outer_base = g->native_base;
  bool outer_in_native = g->in_native;
  g->native_base = offset;
  g->in_native = false;
  ++g->native_depth;
  run(g, f->code, fp);
  --g->native_depth;
  g->in_native = outer_in_native;
  g->native_base = outer_base;
  if (g->unwinding) throw runtime::GoUnwind();
  native_fp = g->stack_lo + offset;
  if (result_slots) std::memcpy(results, native_fp + window, result_slots * 8);
  g->fp = native_fp;
  g->pc = native_pc;
}

void call_closure(Goroutine* g, uint64_t closure, const uint64_t* args, size_t arg_slots, uint64_t* results,
                  size_t result_slots) {
  call(g, *reinterpret_cast<Function**>(closure), closure, args, arg_slots, results, result_slots);
}
void call_function(Goroutine* g, Function* f, const uint64_t* args, size_t arg_slots, uint64_t* results,
                   size_t result_slots) {
  call(g, f, reinterpret_cast<uint64_t>(&f->static_closure), args, arg_slots, results, result_slots);
}
bool call_function_guarded(Goroutine* g, Function* f, const uint64_t* args, size_t arg_slots, uint64_t* results,
                           size_t result_slots, runtime::GoInterface* panicked) {
  const Instruction* pc = g->pc;
  uint64_t frame = g->offset_of(g->fp);
  uint64_t outer_guard = g->guard_base;
  runtime::Panic* panics = g->panics;
  g->guard_base = frame;
  bool done = true;
  try {
    call_function(g, f, args, arg_slots, results, result_slots);
  } catch (const runtime::GoUnwind&) {
    g->unwinding = false;
    *panicked = g->panics->value;
    while (g->panics != panics) runtime::pop_panic(g);
    g->fp = g->stack_lo + frame;
    g->pc = pc;
    done = false;
  }
  g->guard_base = outer_guard;
  return done;
}

}  // namespace

Table table = make_table();

std::vector<std::string> load(bytecode::Program& loaded) {
  program = &loaded;
  runtime::set_program(&loaded);
  std::vector<std::string> missing;
  // A prompt may have taken its last unit back.
  natives.resize(std::min(natives.size(), loaded.natives.size()));
  loaded_functions = std::min(loaded_functions, loaded.functions.size());
  for (size_t i = natives.size(); i < loaded.natives.size(); ++i) {
    runtime::NativeFn fn = runtime::find_native(loaded.natives[i]);
    if (fn == nullptr) missing.push_back(loaded.natives[i]);
    natives.push_back(fn ? fn : missing_native);
  }
  for (; loaded_functions < loaded.functions.size(); ++loaded_functions) {
    Function& f = loaded.functions[loaded_functions];
    if (f.has(bytecode::kFunctionNative)) f.frame_slots = f.context_slot() + kNativeWindow;
  }
  if (runtime::profiling) install_alloc(table);
  if (runtime::limits.steps != 0) {
    install_jump(table);
    install_call(table);
  }
  table.functions = loaded.entries.data();
  table.natives = natives.data();
  return missing;
}

void install_hooks() {
  runtime::hooks.run_goroutine = run_goroutine;
  runtime::hooks.call_closure = call_closure;
  runtime::hooks.call_function = call_function;
  runtime::hooks.call_function_guarded = call_function_guarded;
}

}  // namespace gos::vm

// Panics, recover and Goexit (Go spec, "Handling panics").
//
// A panic runs the goroutine's deferred calls, newest first, each on top of the stack: its window begins where the
// frame that panicked ends, and it returns to kDeferEnd. If it has recovered the panic, the frame that deferred it goes
// on at its recovery point, and everything above is gone; if not, the next deferred call runs. With none left, the
// program ends with Go's report.
//
// recover works in a deferred call itself only: Panic::call_frame says which frame that is. Frames made by the compiler
// (wrappers) are looked through.
//
// A native that called back into Go stands between two runs of the interpreter: frames up to Goroutine::native_base
// belong to the outer one. When the frame to go on in is one of those, `unwinding` is set, the inner run ends, and the
// exception GoUnwind takes the native's C++ frames down.
//
// Goexit is a Panic record that no recover stops and that ends the goroutine, not the program.
#include "runtime/panic/panic.h"

#include <algorithm>

#include "runtime/sched/sched.h"
#include "vm/call.h"
#include "vm/panics.h"

namespace gos::vm {

using bytecode::frame_distance;
using bytecode::frame_function;
using bytecode::frame_word;
using bytecode::Function;
using bytecode::kFrameHeader;
using runtime::Panic;

namespace {

void begin(Goroutine* g, GoInterface value) {
  Panic* p = runtime::push_panic(g, value);
  p->start_frame = g->offset_of(g->fp);
  p->start_pc = g->pc;
}

// How many functions a frame counts for that goes on at `pc`: none for wrappers, but for what was inlined into them,
// and for what stands between a function that reflect made and the one that it is for.
size_t function_count(const Function* f, const Instruction* pc) {
  std::string_view name = f->name;
  if (f->has(bytecode::kFunctionWrapper)) {
    if (f->inlined.empty()) return 0;
    return bytecode::shown_frames(*f, static_cast<uint32_t>(pc - f->code - 1)).size();
  }
  return name.starts_with("reflect.") && !name.starts_with("reflect.Value.Call") ? 0 : 1;
}

// Between the deferred call that the panic runs and the recover in the frame at fp there is one function that is no
// wrapper, the deferred function itself: none for `defer recover()`, two in what it calls.
bool called_by_panic(Goroutine* g, const Panic* p, uint64_t* fp) {
  size_t functions = 0;
  auto pc = static_cast<const Instruction*>(g->pc);
  for (;;) {
    functions += function_count(frame_function(fp[-1]), pc);
    if (functions > 1) return false;
    if (g->offset_of(fp) == p->call_frame) return functions == 1;
    uint64_t distance = frame_distance(fp[-1]);
    if (distance == 0) return false;
    pc = reinterpret_cast<const Instruction*>(fp[-2]);
    fp -= distance;
  }
}

// Takes the recovered panic and those whose deferred calls are cut off by it away, and sets pc and fp to where its
// frame goes on. True: a Goexit was among them, which goes on instead.
bool finish_recovery(Goroutine* g) {
  uint64_t frame = g->panics->defer_frame;
  bool goexit = false;
  runtime::pop_panic(g);
  while (g->panics && g->panics->call_frame != Panic::kNoDeferFrame && g->panics->call_frame > frame) {
    goexit |= g->panics->goexit;
    runtime::pop_panic(g);
  }
  g->fp = g->stack_lo + frame;
  const Function* f = frame_function(g->fp[-1]);
  g->pc = f->code + f->recover_pc;
  return goexit;
}

}  // namespace

void panic_value(Goroutine* g, GoInterface value) { begin(g, value); }
void panic_error(Goroutine* g, std::string_view text) { begin(g, runtime::make_runtime_error(mutator(g), text)); }
void panic_bounds(Goroutine* g, std::string_view text) { begin(g, runtime::make_bounds_error(mutator(g), text)); }
void panic_plain(Goroutine* g, std::string_view text) { begin(g, runtime::make_plain_error(mutator(g), text)); }
void panic_assertion(Goroutine* g, std::string_view text) {
  begin(g, runtime::make_type_assertion_error(mutator(g), text));
}
void panic_unhashable(Goroutine* g, const Type* type) {
  panic_error(g, "hash of unhashable type " + std::string(type->name));
}
void panic_uncomparable(Goroutine* g, const Type* type) {
  panic_error(g, "comparing uncomparable type " + std::string(type->name));
}
void begin_goexit(Goroutine* g) {
  begin(g, {});
  g->panics->goexit = true;
}

GOS_DECLARE_HANDLER(fault_nil) {
  save(g, pc, fp);
  panic_error(g, "invalid memory address or nil pointer dereference");
  g->panics->nil_dereference = true;
  GOS_TAIL(unwind);
}
GOS_DECLARE_HANDLER(fault_divide) {
  save(g, pc, fp);
  panic_error(g, "integer divide by zero");
  GOS_TAIL(unwind);
}
GOS_DECLARE_HANDLER(fault_shift) {
  save(g, pc, fp);
  panic_error(g, "negative shift amount");
  GOS_TAIL(unwind);
}
// The panic of the indexing instruction at g->pc.
static void panic_index(Goroutine* g, uint64_t index, uint64_t length) {
  const Function* f = frame_function(g->fp[-1]);
  auto at = static_cast<uint32_t>(g->pc - f->code);
  bool is_unsigned = std::binary_search(f->unsigned_indexes.begin(), f->unsigned_indexes.end(), at);
  panic_bounds(g, runtime::index_error(i64(index), length, !is_unsigned));
}
GOS_DECLARE_HANDLER(fault_index_bc) {
  save(g, pc, fp);
  panic_index(g, fp[pc->c], fp[pc->b + 1]);
  GOS_TAIL(unwind);
}
GOS_DECLARE_HANDLER(fault_index_ab) {
  save(g, pc, fp);
  panic_index(g, fp[pc->b], fp[pc->a + 1]);
  GOS_TAIL(unwind);
}
GOS_DECLARE_HANDLER(fault_check_index) {
  save(g, pc, fp);
  panic_index(g, fp[pc->a], fp[pc->b]);
  GOS_TAIL(unwind);
}

GOS_DECLARE_HANDLER(unwind) {
  Panic* p = g->panics;
  if (g->defers.empty() || g->defers.back().frame <= g->guard_base) {
    if (g->guard_base != 0) {
      g->unwinding = true;
      g->pc = nullptr;
      return;
    }
    if (!p->goexit) runtime::report_panic(g);  // returns at a prompt
    runtime::pop_panic(g);
    g->pc = nullptr;
    g->unwinding = true;
    if (g->native_base != 0) return;
    GOS_TAIL(continue_unwinding);
  }
  runtime::Defer d = g->defers.pop();
  if (d.closure == 0) {
    p->defer_frame = d.frame;
    panic_error(g, "invalid memory address or nil pointer dereference");
    g->panics->nil_dereference = true;
    GOS_TAIL(unwind);
  }
  for (Panic* older = p->link; older; older = older->link) {
    if (older->call_frame != Panic::kNoDeferFrame && older->call_frame > d.frame) older->aborted = true;
  }
  uint64_t* caller = g->fp;
  uint64_t* callee = caller + frame_function(caller[-1])->frame_slots + kFrameHeader;
  Function* f = *reinterpret_cast<Function**>(d.closure);
  callee[-2] = reinterpret_cast<uint64_t>(&kDeferEnd);
  callee[-1] = frame_word(f, static_cast<uint64_t>(callee - caller));
  callee[0] = d.closure;
  p->defer_frame = d.frame;
  p->call_frame = g->offset_of(callee);
  fp = make_room(g, callee, f);
  complete_frame(fp, f);
  GOS_GO_TO(f->code);
}

GOS_DECLARE_HANDLER(continue_unwinding) {
  if (g->pc == nullptr && g->native_base == 0) {
    g->unwinding = false;
    g = runtime::end_and_pick(g, true);
    if (g == nullptr) return;
    GOS_TAIL(resume);
  }
  if (g->native_base != 0 && (g->pc == nullptr || g->offset_of(g->fp) <= g->native_base)) return;
  g->unwinding = false;
  fp = g->fp;
  GOS_GO_TO(g->pc);
}

namespace {

// A deferred call that a panic ran has returned to the frame that panicked.
GOS_HANDLER(defer_end) {
  g->fp = fp;
  Panic* p = g->panics;
  if (!p->recovered) {
    g->pc = p->start_pc;
    GOS_TAIL(unwind);
  }
  if (finish_recovery(g)) {
    begin_goexit(g);
    GOS_TAIL(unwind);
  }
  g->unwinding = true;
  GOS_TAIL(continue_unwinding);
}

GOS_HANDLER(panic) {
  save(g, pc, fp);
  GoInterface value = *reinterpret_cast<const GoInterface*>(fp + pc->a);
  panic_value(g, value.word ? value : runtime::make_panic_nil_error(mutator(g)));
  GOS_TAIL(unwind);
}

GOS_HANDLER(recover) {
  GoInterface value;
  Panic* p = g->panics;
  if (p && !p->goexit && !p->recovered && called_by_panic(g, p, fp)) {
    p->recovered = true;
    value = p->value;
  }
  *reinterpret_cast<GoInterface*>(fp + pc->a) = value;
  GOS_NEXT(1);
}

}  // namespace

void install_unwind(Table& t) {
  t[Op::DEFER_END] = defer_end;
  t[Op::PANIC] = panic;
  t[Op::RECOVER] = recover;
}

}  // namespace gos::vm

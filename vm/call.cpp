// Calls, returns, natives, goroutine starts, and giving the processor up.
#include "vm/call.h"

#include "runtime/debug/knobs.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/seeded.h"
#include "runtime/stack/stack.h"
#include "vm/dispatch.h"
#include "vm/panics.h"

namespace gos::vm {

namespace {
// Whether this is the n-th time, for the stress modes; never when n is 0.
bool stress_due(int n, uint32_t* count) { return n != 0 && ++*count % static_cast<uint32_t>(n) == 0; }

// Whether every call takes the slow path.
bool stops_at_calls() { return runtime::knobs.stackstress || runtime::seeded; }
}  // namespace

using bytecode::frame_distance;
using bytecode::frame_function;
using bytecode::frame_word;
using bytecode::Function;
using bytecode::kFrameHeader;
using runtime::NativeStatus;

uint64_t* make_room(Goroutine* g, uint64_t* callee_fp, const Function* f) {
  if (callee_fp + f->frame_slots > g->stack_hi - runtime::kStackGuardSlots) {
    if (!runtime::grow_stack(&g->p->stacks, g, callee_fp, f->frame_slots)) {
      save(g, f->code, callee_fp);
      runtime::stack_overflow(g, callee_fp);
    }
  } else if (stress_due(runtime::knobs.stackstress, &g->stress_calls)) {
    runtime::move_stack(&g->p->stacks, g, callee_fp);
  }
  if (stops_at_calls()) runtime::lower_stack_limit(g);
  return callee_fp;
}

void complete_frame(uint64_t* fp, const Function* f) {
  for (uint32_t i = 0; i < f->result_slots; ++i) fp[i] = 0;
  for (uint32_t i = f->entry_slots(); i < f->map_slots; ++i) {
    if (f->is_pointer_slot(i)) fp[i] = 0;
  }
}

void start_frame(Goroutine* g) {
  Function* f = *reinterpret_cast<Function**>(g->start_closure);
  uint64_t* fp = g->stack_lo + kFrameHeader;
  fp[-2] = reinterpret_cast<uint64_t>(&kGoroutineEnd);
  fp[-1] = frame_word(f, 0);
  fp[0] = g->start_closure;  // the closure slot of a function without parameters and results
  fp = make_room(g, fp, f);
  complete_frame(fp, f);
  g->pc = f->code;
  g->fp = fp;
  g->start_closure = 0;  // the frame's now
}

namespace {

// Enters `f` at `callee_fp`, whose arguments are in place; `return_pc` and the distance to this frame go into its
// header.
#define GOS_ENTER(f, callee_fp, return_pc)                                             \
  do {                                                                                 \
    uint64_t* new_fp_ = (callee_fp);                                                   \
    new_fp_[-2] = reinterpret_cast<uint64_t>(return_pc);                               \
    new_fp_[-1] = frame_word(f, static_cast<uint64_t>(new_fp_ - fp));                  \
    fp = new_fp_;                                                                      \
    if (GOS_UNLIKELY(g->needs_slow_call(fp + (f)->frame_slots))) GOS_TAIL(enter_slow); \
    GOS_GO_TO((f)->code);                                                              \
  } while (0)

// The frame at fp has its header and arguments but no room, or the goroutine was asked to stop.
GOS_HANDLER(enter_slow) {
  fp = make_room(g, fp, frame_function(fp[-1]));
  Function* f = frame_function(fp[-1]);
  pc = f->code;
  if (g->preempt.load(std::memory_order_relaxed)) {
    complete_frame(fp, f);
    GOS_TAIL(preempted);
  }
  GOS_GO_TO(pc);
}

GOS_HANDLER(call) {
  Function* f = table->functions[pc->bc()];
  GOS_ENTER(f, fp + pc->a + kFrameHeader, pc + 1);
}
GOS_HANDLER(call_closure) {
  uint64_t closure = fp[pc->b];
  if (GOS_UNLIKELY(closure == 0)) GOS_TAIL(fault_nil);
  Function* f = *reinterpret_cast<Function**>(closure);
  uint64_t* callee = fp + pc->a + kFrameHeader;
  if (f->has(bytecode::kFunctionHasContext)) callee[f->context_slot()] = closure;
  GOS_ENTER(f, callee, pc + 1);
}
GOS_HANDLER(call_iface) {
  uint64_t word = fp[pc->b];
  if (GOS_UNLIKELY(word == 0)) GOS_TAIL(fault_nil);
  Function* f = reinterpret_cast<const bytecode::Itab*>(word)->methods[pc->c];
  GOS_ENTER(f, fp + pc->a + kFrameHeader, pc + 1);
}
GOS_HANDLER(return_) {
  const Instruction* to = reinterpret_cast<const Instruction*>(fp[-2]);
  fp -= frame_distance(fp[-1]);
  GOS_GO_TO(to);
}

// Runs the newest deferred call of this frame, if there is one, and then this instruction again.
#define GOS_RUN_DEFERS()                                                          \
  do {                                                                            \
    if (g->defers.top_is(g->offset_of(fp))) {                                     \
      uint64_t closure = g->defers.pop().closure;                                 \
      if (GOS_UNLIKELY(closure == 0)) GOS_TAIL(fault_nil);                        \
      uint64_t* callee = fp + frame_function(fp[-1])->frame_slots + kFrameHeader; \
      Function* f = *reinterpret_cast<Function**>(closure);                       \
      callee[0] = closure;                                                        \
      GOS_ENTER(f, callee, pc);                                                   \
    }                                                                             \
  } while (0)

GOS_HANDLER(run_defers) {
  GOS_RUN_DEFERS();
  GOS_NEXT(1);
}
GOS_HANDLER(return_defer) {
  GOS_RUN_DEFERS();
  GOS_TAIL(return_);
}

GOS_HANDLER(defer) {
  uint64_t closure = fp[pc->a];
  g->defers.push({g->offset_of(fp), closure});
  GOS_NEXT(1);
}

GOS_HANDLER(go) {
  save(g, pc, fp);
  if (GOS_UNLIKELY(fp[pc->a] == 0)) {
    runtime::fatal_error(g, "go of nil func value");
  }
  runtime::start_goroutine(g, fp[pc->a]);
  fp = g->fp;
  GOS_NEXT(1);
}

}  // namespace

// --- Switching goroutines ---

GOS_DECLARE_HANDLER(resume) {
  if (g->pc == nullptr) start_frame(g);
  if (runtime::knobs.yieldstress || runtime::seeded) {
    g->preempt.store(1, std::memory_order_relaxed);
  }
  if (runtime::seeded) runtime::lower_stack_limit(g);
  pc = g->pc;
  fp = g->fp;
  if (GOS_UNLIKELY(g->wake_action != runtime::WakeAction::kNone)) {
    if (std::exchange(g->wake_action, runtime::WakeAction::kNone) == runtime::WakeAction::kGoexit) {
      begin_goexit(g);
    } else {
      g->pc = pc - 1;
      panic_plain(g, "send on closed channel");
    }
    GOS_TAIL(unwind);
  }
  GOS_GO_TO(pc);
}

GOS_DECLARE_HANDLER(end_goroutine) {
  g = runtime::end_and_pick(g);
  if (g == nullptr) return;
  GOS_TAIL(resume);
}

GOS_DECLARE_HANDLER(park) {
  if (g->native_depth != 0) {
    runtime::park_in_native(g);
  } else {
    g = runtime::park_and_pick(g);
    if (g == nullptr) return;
  }
  GOS_TAIL(resume);
}

GOS_DECLARE_HANDLER(yield) {
  if (g->native_depth != 0) {
    runtime::yield_in_native(g);
  } else {
    g = runtime::yield_and_pick(g);
    if (g == nullptr) return;
  }
  GOS_TAIL(resume);
}

GOS_DECLARE_HANDLER(preempted) {
  save(g, pc, fp);
  bool yields = runtime::safepoint(g);
  if (runtime::knobs.yieldstress) {
    g->preempt.store(1, std::memory_order_relaxed);
    yields |= stress_due(runtime::knobs.yieldstress, &g->stress_polls);
  }
  if (runtime::seeded) {
    g->preempt.store(1, std::memory_order_relaxed);
    yields |= runtime::draw_preemption();
  }
  if (stops_at_calls()) runtime::lower_stack_limit(g);
  if (yields) GOS_TAIL(yield);
  fp = g->fp;
  GOS_GO_TO(pc);
}

namespace {

// What a native ended in beside its own status.
enum class NativeEnd : uint8_t { kDone, kPark, kYield, kGoexit, kPanic, kUnwind };

[[gnu::noinline]] NativeEnd run_native(runtime::NativeFn fn, Goroutine* g, uint64_t* fp) {
  try {
    runtime::NativeFrame frame(g, fp);
    g->in_native = true;
    NativeStatus status = fn(frame);
    g->in_native = false;
    return static_cast<NativeEnd>(status);
  } catch (const runtime::GoPanic& panic) {
    g->in_native = false;
    panic_value(g, panic.value);
    return NativeEnd::kPanic;
  } catch (const runtime::GoUnwind&) {
    g->in_native = false;
    return NativeEnd::kUnwind;
  }
}

GOS_HANDLER(native_slow);

GOS_HANDLER(native) {
  const Function* f = frame_function(fp[-1]);
  for (uint32_t i = 0; i < f->result_slots; ++i) fp[i] = 0;
  save(g, pc, fp);
  NativeEnd end = run_native(table->natives[pc->bc()], g, fp);
  fp = g->fp;
  if (GOS_UNLIKELY(end != NativeEnd::kDone)) {
    g->native_end = static_cast<uint8_t>(end);
    GOS_TAIL(native_slow);
  }
  GOS_NEXT(1);
}

GOS_HANDLER(native_slow) {
  switch (static_cast<NativeEnd>(g->native_end)) {
    case NativeEnd::kDone: break;
    case NativeEnd::kPark: g->pc = pc + 1; GOS_TAIL(park);
    case NativeEnd::kYield: g->pc = pc + 1; GOS_TAIL(yield);
    case NativeEnd::kGoexit: begin_goexit(g); GOS_TAIL(unwind);
    case NativeEnd::kPanic: GOS_TAIL(unwind);
    case NativeEnd::kUnwind: GOS_TAIL(continue_unwinding);
  }
  GOS_NEXT(1);
}

// Leaves the loop that run_nested entered.
GOS_HANDLER(native_end) {
  g->fp = fp;
  return;
}

}  // namespace

void install_call(Table& t) {
  t[Op::CALL] = step<call>();
  t[Op::CALL_CLOSURE] = step<call_closure>();
  t[Op::CALL_IFACE] = step<call_iface>();
  t[Op::RETURN] = return_;
  t[Op::RETURN_DEFER] = return_defer;
  t[Op::RUN_DEFERS] = run_defers;
  t[Op::NATIVE] = native;
  t[Op::GO] = step<go>();
  t[Op::DEFER] = step<defer>();
  t[Op::GOROUTINE_END] = end_goroutine;
  t[Op::NATIVE_END] = native_end;
}

}  // namespace gos::vm

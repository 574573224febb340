// Goroutine: one goroutine's descriptor. It owns the goroutine's stack, its deferred calls and its panics.
//
// Invariants:
//  - The stack is [stack_lo, stack_hi), grows towards higher addresses and may move whenever the goroutine makes a call
//    or is stopped; so whoever is not the goroutine itself keeps offsets from stack_lo, never addresses.
//  - At a safepoint `pc` and `fp` are those of the newest frame and every frame is complete in memory (function.h).
//    Frames link by fp[-1]; the frame of distance 0 is the oldest. pc == nullptr: not started yet, no frame.
//  - Only the thread that runs the goroutine writes the descriptor, save for `stack_limit` and `preempt` (anyone), and
//    while it is parked (its waker) or the world is stopped (the collector).
#pragma once

#include <atomic>
#include <cstdint>
#include <cstdlib>

#include "bytecode/function.h"
#include "runtime/value.h"

namespace gos::runtime {

using bytecode::Instruction;

struct Fiber;
struct Panic;
struct Processor;
struct SelectRecord;
struct Waiter;

// What the traces say between the brackets.
enum class WaitReason : uint8_t {
#define WAIT_REASON(name, text) name,
#include "runtime/wait_reasons.def"
#undef WAIT_REASON
  kCount,
};
const char* wait_reason_text(WaitReason reason);

enum class GoroutineStatus : uint8_t { kRunnable, kRunning, kWaiting, kBlocking, kDead };

// Set by a waker for the goroutine to raise when it runs again.
enum class WakeAction : uint8_t { kNone, kPanicSendClosed, kGoexit };

// A pending deferred call. `frame` is the offset in slots from stack_lo of the fp that deferred it.
struct Defer {
  uint64_t frame;
  uint64_t closure;
};

// The deferred calls of a goroutine, newest last.
class DeferStack {
 public:
  DeferStack() = default;
  DeferStack(const DeferStack&) = delete;
  DeferStack& operator=(const DeferStack&) = delete;
  ~DeferStack() { std::free(items_); }
  void push(Defer d) {
    if (size_ == capacity_) grow();
    items_[size_++] = d;
  }
  Defer pop() { return items_[--size_]; }
  Defer& back() { return items_[size_ - 1]; }
  bool empty() const { return size_ == 0; }
  // Whether the newest deferred call belongs to the frame at that offset.
  bool top_is(uint64_t frame) const { return size_ != 0 && items_[size_ - 1].frame == frame; }
  Defer* begin() { return items_; }
  Defer* end() { return items_ + size_; }
  void clear() { size_ = 0; }

 private:
  void grow() {
    capacity_ = capacity_ ? capacity_ * 2 : 4;
    items_ = static_cast<Defer*>(std::realloc(items_, capacity_ * sizeof(Defer)));
  }
  Defer* items_ = nullptr;
  uint32_t size_ = 0;
  uint32_t capacity_ = 0;
};

// Roots of native code: `count` words at `words` that may point at Go objects or into the goroutine's stack.
struct HandleBlock {
  HandleBlock* next = nullptr;
  uint64_t count = 0;
  uint64_t* words = nullptr;
};

struct Goroutine {
  // First, for the interpreter: what calls, back-edges and allocations read.

  // A call whose frame would end above this takes the slow path. A little below stack_hi, or 0 to ask the goroutine to
  // stop at its next call.
  std::atomic<uint64_t*> stack_limit{nullptr};
  // Not 0: the goroutine is asked to stop at its next back-edge. Cleared by safepoint().
  std::atomic<uint8_t> preempt{0};
  GoroutineStatus status = GoroutineStatus::kRunnable;
  WaitReason wait_reason = WaitReason::kNone;
  WakeAction wake_action = WakeAction::kNone;
  Processor* p = nullptr;           // while running; changes only where the goroutine may park
  const Instruction* pc = nullptr;  // saved at safepoints
  uint64_t* fp = nullptr;           // saved at safepoints
  uint64_t* stack_lo = nullptr;
  uint64_t* stack_hi = nullptr;
  Panic* panics = nullptr;  // newest first
  DeferStack defers;
  int32_t native_depth = 0;   // native functions on the fiber's stack that called back into Go
  uint64_t native_base = 0;   // offset of the frame of the newest of them; 0: none
  uint64_t guard_base = 0;    // panics do not pass this frame (call_function_guarded); 0: none
  bool unwinding = false;     // interpreter: leaving natives for the frame that fp and pc name
  uint8_t native_end = 0;     // interpreter: how the last native ended
  uint32_t stress_calls = 0;  // counters of the stress modes
  uint32_t stress_polls = 0;
  bool in_native = false;  // a native runs now; its frame is the one at fp
  bool system = false;     // the runtime's own: not counted, not shown in traces
  int32_t locks = 0;       // not 0: must not be stopped (runtime-internal)

  uint64_t id = 0;                              // as traces show it; 1 is main
  uint64_t start_closure = 0;                   // func value to enter while pc == nullptr
  const bytecode::Function* entry = nullptr;    // its function
  uint64_t trace_arrow = 0;                     // what made it runnable, while a trace is on; see sched/tracing.h
  const bytecode::Function* creator = nullptr;  // function of the go statement, for traces
  const Instruction* creator_pc = nullptr;
  uint64_t creator_id = 0;
  uint32_t input = 0;  // which call of run_main started it, itself or through others

  Fiber* fiber = nullptr;           // held while parked inside a native
  Goroutine* queue_next = nullptr;  // link of run queues and free lists
  HandleBlock* handles = nullptr;   // roots of native code

  // Parking. The function runs once the goroutine is off its thread: from then on anyone may ready it.
  void (*park_unlock)(Goroutine* g, void* arg) = nullptr;
  void* park_arg = nullptr;
  // Runs when the goroutine is picked again, before any of its code: what a waker could not do for it.
  void (*on_resume)(Goroutine* g) = nullptr;
  SelectRecord* select = nullptr;        // while parked in a select, and kept for the next one
  Waiter* waiter = nullptr;              // the record of the channel operation parked in last
  std::atomic<uint32_t> select_done{0};  // 1 once a waker has won the select
  bool wake_ok = false;                  // channel and semaphore wakers: the operation succeeded
  // When the collector first saw it wait, of timer_clock; 0: not yet. Cleared when it runs.
  std::atomic<int64_t> wait_since{0};
  uint64_t random = 0;                  // state of the goroutine's own generator
  uint32_t all_index = 0;               // in the list of all goroutines
  std::atomic<uint64_t> scan_state{0};  // of the collector: 2*cycle while its stack is scanned, 2*cycle+1 from then on
  std::atomic<bool> shrink_wanted{false};  // its stack was found mostly unused

  // The operation that interpreters compare a new frame's end with.
  bool needs_slow_call(const uint64_t* frame_end) const {
    return frame_end > stack_limit.load(std::memory_order_relaxed);
  }
  uint64_t offset_of(const uint64_t* slot) const { return static_cast<uint64_t>(slot - stack_lo); }
};

}  // namespace gos::runtime

// Processor: the right to run Go code, with all that is cached to do so without locks.
#pragma once

#include <atomic>
#include <cstdint>

#include "runtime/goroutine.h"
#include "runtime/heap/heap.h"
#include "runtime/sched/event.h"
#include "runtime/stack/pool.h"
#include "runtime/trace/trace.h"

namespace gos::runtime {

struct Worker;

enum class ProcessorStatus : uint32_t { kIdle, kRunning, kBlocking, kStopped, kRetired };

inline constexpr uint32_t kQueueSize = 256;

// A bounded queue of runnable goroutines: its owner pushes and pops, others steal half (Go's runq).
struct RunQueue {
  std::atomic<uint32_t> head{0};  // taken by thieves and the owner
  std::atomic<uint32_t> tail{0};  // written by the owner only
  std::atomic<Goroutine*> slots[kQueueSize] = {};
  bool empty() const { return head.load(std::memory_order_acquire) == tail.load(std::memory_order_acquire); }
};

struct Processor : Mutator {
  int id = 0;
  bool retired = false;  // GOMAXPROCS became smaller: its worker gives it up
  std::atomic<ProcessorStatus> status{ProcessorStatus::kIdle};
  Worker* worker = nullptr;
  std::atomic<Goroutine*> current{nullptr};
  std::atomic<Goroutine*> next{nullptr};  // readied last, runs first
  RunQueue queue;
  std::atomic<uint32_t> tick{0};            // picks
  uint32_t next_streak = 0;                 // picks in a row out of `next`
  std::atomic<uint32_t> slice_tick{0};      // picks that began a time slice: a goroutine out of `next` inherits one
  std::atomic<uint32_t> blocking_calls{0};  // begun so far
  uint32_t quiet_readies = 0;               // readies since a worker was last woken for one
  uint64_t random = 1;
  Processor* idle_next = nullptr;
  Waiter* free_waiters = nullptr;
  Goroutine* free_goroutines = nullptr;
  int32_t free_goroutine_count = 0;
  int64_t steps = 0;               // taken for it and not counted yet (limits.h)
  std::atomic<bool> dozes{false};  // see doze
  Event stop_asked;
  TraceRun trace_run;
  StackCache stacks;
  int64_t mark_ns = 0;  // spent on marking for a share of its time, in this collection
};

inline StackCache* stack_cache(Processor* p) { return p ? &p->stacks : nullptr; }
inline Mutator& mutator(Goroutine* g) { return *g->p; }

}  // namespace gos::runtime

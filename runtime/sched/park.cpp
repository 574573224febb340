// Parking, readying, yielding, safepoints.
#include "runtime/debug/log.h"
#include "runtime/sched/tracing.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

// Leaves the thread of `g`; afterwards anyone may ready it.
void leave(Goroutine* g, GoroutineStatus status) {
  g->status = status;
  if (tracing()) [[unlikely]]
    trace_leaving(g, g->p);
  g->p->current.store(nullptr, std::memory_order_release);
}

// The next goroutine for the interpreter on this worker's fiber; one that holds a fiber is left to the worker.
Goroutine* pick(Worker* w) {
  Goroutine* next = find_now(w);
  if (!next) return nullptr;
  if (next->fiber) {
    w->pending = next;
    return nullptr;
  }
  make_running(w, next);
  return next;
}

void leave_fiber(Goroutine* g) {
  Fiber* fiber = g->p->worker->fiber;
  fiber->g = g;
  fiber->parked = true;
  g->fiber = fiber;
  switch_to_worker(fiber);
}

}  // namespace

Goroutine* park_and_pick(Goroutine* g) {
  Worker* w = g->p->worker;
  auto unlock = g->park_unlock;
  void* arg = g->park_arg;
  g->park_unlock = nullptr;
  leave(g, GoroutineStatus::kWaiting);
  if (unlock) unlock(g, arg);
  return pick(w);
}

Goroutine* yield_and_pick(Goroutine* g) {
  Worker* w = g->p->worker;
  leave(g, GoroutineStatus::kRunnable);
  global_push(g);
  return pick(w);
}

Goroutine* end_and_pick(Goroutine* g, bool goexit) {
  Worker* w = g->p->worker;
  Scheduler& s = sched();
  bool main_ends = false;
  if (g->id == 1) {
    std::unique_lock guard(s.lock);
    if (goexit) {
      s.main_goexit = true;
    } else {
      s.main_running = false;
      guard.unlock();
      if (s.main_exits) {
        g->pc = nullptr;  // it has no frame any more
        exit_process(0, g);
      }
      main_ends = true;
    }
  }
  leave(g, GoroutineStatus::kDead);
  recycle_goroutine(w->p, g);
  // Who waits may look at what goroutines there are.
  if (main_ends) s.main_done.signal();
  return pick(w);
}

void park_in_native(Goroutine* g) {
  leave(g, GoroutineStatus::kWaiting);
  leave_fiber(g);
}

void yield_in_native(Goroutine* g) {
  leave(g, GoroutineStatus::kRunnable);
  g->park_unlock = [](Goroutine* parked, void*) { global_push(parked); };
  leave_fiber(g);
}

void ready(Goroutine* g, Processor* p) {
  // The collector may be looking at it.
  std::atomic_ref(g->status).store(GoroutineStatus::kRunnable, std::memory_order_relaxed);
  Scheduler& s = sched();
  if (!p) {
    global_push(g);
    wake_worker();
    return;
  }
  if (tracing()) [[unlikely]]
    trace_ready(g, p);
  bool alone = !p->next.load(std::memory_order_relaxed) && p->queue.empty();
  queue_push(p, g, true);
  if (s.idle_count.load(std::memory_order_relaxed) == 0) return;
  // Most goroutines that ready one other park right after: then waking a thread only costs. So while such wakes find
  // nothing to steal, ever fewer of them are tried; the monitor catches what this misses.
  if (alone && ++p->quiet_readies < s.wake_backoff.load(std::memory_order_relaxed)) return;
  p->quiet_readies = 0;
  wake_worker();
}

bool safepoint(Goroutine* g) {
  uint8_t asked = g->preempt.exchange(0, std::memory_order_seq_cst);
  restore_stack_limit(g);
  if (sched().stopping.load(std::memory_order_seq_cst)) stop_here(g->p->worker);
  if (quit_requested.load(std::memory_order_relaxed)) report_quit_request(g->p);
  return asked & kPreemptYield;
}

}  // namespace gos::runtime

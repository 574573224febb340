// The worker's loop: finding a goroutine, running it, sleeping, being woken.
#include "runtime/sched/worker.h"

#include <pthread.h>
#include <time.h>

#include <thread>

#include "runtime/debug/log.h"
#include "runtime/heap/central.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/timer.h"
#include "runtime/sched/tracing.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

constexpr int kStealRounds = 4;
constexpr uint32_t kGlobalPeriod = 61;  // each so many picks look into the global queue first
constexpr uint32_t kMaxBackoff = 4096;

uint64_t next_random(Processor* p) {
  p->random ^= p->random << 13;
  p->random ^= p->random >> 7;
  p->random ^= p->random << 17;
  return p->random;
}

void run_due_timers(Processor* p) {
  if (next_timer() == INT64_MAX) return;
  int64_t now = timer_clock();
  if (next_timer() <= now) run_timers(p, now);
}

// What p just readied is about to run there: a thief takes it only if p has not come to it after 3 µs.
bool gets_stuck(const Processor* p, Processor* thief) {
  if (!p->next.load(std::memory_order_relaxed)) return true;
  uint32_t tick = p->tick.load(std::memory_order_relaxed);
  constexpr int64_t kPatienceNs = 3'000;
  doze(thief, kPatienceNs);
  return p->tick.load(std::memory_order_relaxed) == tick;
}

Goroutine* steal(Worker* w) {
  Scheduler& s = sched();
  int count = s.processors.load(std::memory_order_relaxed);
  if (count == 1) return nullptr;
  for (int round = 0; round < kStealRounds; ++round) {
    if (s.stopping.load(std::memory_order_relaxed)) return nullptr;
    auto start = static_cast<int>(next_random(w->p) % static_cast<uint64_t>(count));
    for (int i = 0; i < count; ++i) {
      Processor* victim = s.at((start + i) % count);
      if (victim == w->p) continue;
      bool all = round == kStealRounds - 1 && gets_stuck(victim, w->p);
      if (Goroutine* g = queue_steal(w->p, victim, all)) return g;
    }
    for (int spin = 0; spin < 100; ++spin) __builtin_ia32_pause();
  }
  return nullptr;
}

void stop_spinning(Worker* w, bool found) {
  if (!w->spinning) return;
  w->spinning = false;
  Scheduler& s = sched();
  int left = s.spinning_count.fetch_sub(1) - 1;
  if (found) {
    s.wake_backoff.store(1, std::memory_order_relaxed);
    if (left == 0) wake_worker();
  }
}

bool any_queued() {
  Scheduler& s = sched();
  if (s.global_count.load() > 0) return true;
  int count = s.processors.load();
  for (int i = 0; i < count; ++i) {
    if (!s.at(i)->queue.empty() || s.at(i)->next.load()) return true;
  }
  return false;
}

// Sleeps until someone hands a processor over.
void sleep_without_processor(Worker* w) {
  w->event.wait();
  w->p = w->handed;
  w->handed = nullptr;
  w->p->worker = w;
}

void go_idle(Worker* w) {
  Scheduler& s = sched();
  if (quit_requested.load(std::memory_order_relaxed)) report_quit_request(w->p);
  bool was_spinning;
  {
    std::lock_guard guard(s.lock);
    if (s.stopping.load() || s.global_count.load() > 0) return;
    put_idle_processor_locked(w->p);
    w->p = nullptr;
    // Once it is among the idle ones, the worker's fields are its waker's.
    was_spinning = w->spinning;
    w->spinning = false;
    w->idle_next = s.idle_workers;
    s.idle_workers = w;
  }
  if (was_spinning) {
    s.spinning_count.fetch_sub(1);
    uint32_t backoff = s.wake_backoff.load(std::memory_order_relaxed);
    if (backoff < kMaxBackoff) s.wake_backoff.store(backoff * 2, std::memory_order_relaxed);
  }
  // Work that came while we looked elsewhere: whoever queued it may have seen us search and woken nobody.
  if (any_queued() || next_timer() <= timer_clock()) {
    wake_worker();
  } else {
    std::lock_guard guard(s.lock);
    check_deadlock_locked();
  }
  sleep_without_processor(w);
}

Goroutine* find(Worker* w) {
  Scheduler& s = sched();
  while (true) {
    if (s.stopping.load(std::memory_order_acquire)) {
      stop_here(w);
      continue;
    }
    if (w->p->retired) {
      stop_spinning(w, false);
      std::unique_lock guard(s.lock);
      if (s.stopping.load()) continue;
      w->p->status.store(ProcessorStatus::kRetired);
      w->p->worker = nullptr;
      w->p = nullptr;
      w->idle_next = s.idle_workers;
      s.idle_workers = w;
      guard.unlock();
      sleep_without_processor(w);
      continue;
    }
    if (must_record() && collector_hooks.due_work(w)) continue;
    if (Goroutine* g = find_now(w)) return g;
    if (seeded && skip_to_next_timer()) continue;
    int busy = s.processors.load(std::memory_order_relaxed) - s.idle_count.load(std::memory_order_relaxed);
    if (w->spinning || 2 * s.spinning_count.load(std::memory_order_relaxed) < busy) {
      if (!w->spinning) {
        w->spinning = true;
        s.spinning_count.fetch_add(1);
      }
      if (Goroutine* g = steal(w)) return g;
    }
    if (must_record() || !heap().swept() || collector_hooks.cycle_wanted.load(std::memory_order_relaxed)) {
      stop_spinning(w, true);  // others that are idle can help too
      if (collector_hooks.idle_work(w)) continue;
    }
    go_idle(w);
  }
}

void execute(Worker* w, Goroutine* g) {
  Fiber* fiber = g->fiber;
  if (fiber) {
    g->fiber = nullptr;
    fiber->parked = false;
  } else {
    fiber = w->spare ? w->spare : take_fiber();
    w->spare = nullptr;
    fiber->g = g;
  }
  make_running(w, g);
  switch_to_fiber(w, fiber);
  if (!fiber->parked) {
    if (w->spare) {
      give_fiber(fiber);
    } else {
      w->spare = fiber;
    }
    return;
  }
  // The goroutine is off its thread only now.
  Goroutine* parked = fiber->g;
  auto unlock = parked->park_unlock;
  parked->park_unlock = nullptr;
  if (unlock) unlock(parked, parked->park_arg);
}

[[noreturn]] void worker_main(Worker* w) {
  w->p = w->handed;
  w->handed = nullptr;
  w->p->worker = w;
  while (true) {
    Goroutine* g = w->pending;
    w->pending = nullptr;
    if (!g) {
      if (!w->p) {
        // Its goroutine came back from a blocking call and found no processor.
        Scheduler& s = sched();
        {
          std::lock_guard guard(s.lock);
          w->idle_next = s.idle_workers;
          s.idle_workers = w;
        }
        if (any_queued()) wake_worker();
        sleep_without_processor(w);
      }
      g = find(w);
    }
    stop_spinning(w, true);
    execute(w, g);
  }
}

}  // namespace

Scheduler& sched() {
  static Scheduler* instance = new Scheduler();
  return *instance;
}

Goroutine* find_now(Worker* w) {
  Scheduler& s = sched();
  Processor* p = w->p;
  if (s.stopping.load(std::memory_order_acquire) || p->retired) return nullptr;
  if (must_record() && collector_hooks.is_due(p)) [[unlikely]]
    return nullptr;
  run_due_timers(p);
  uint32_t tick = p->tick.load(std::memory_order_relaxed) + 1;
  p->tick.store(tick, std::memory_order_relaxed);
  bool inherits = false;
  Goroutine* g = nullptr;
  if (tick % kGlobalPeriod == 0) g = global_pop(p);
  if (!g) g = queue_pop(p, &inherits);
  if (!g) g = global_pop(p);
  if (g && !inherits) p->slice_tick.fetch_add(1, std::memory_order_relaxed);
  return g;
}

void doze(Processor* p, int64_t ns) {
  p->dozes.store(true);
  if (!sched().stopping.load()) p->stop_asked.wait_until(monotonic_ns() + ns);
  p->dozes.store(false);
}

void make_running(Worker* w, Goroutine* g) {
  Processor* p = w->p;
  g->p = p;
  if (must_record() || g->shrink_wanted.load(std::memory_order_relaxed)) [[unlikely]]
    collector_hooks.before_run(g);
  g->status = GoroutineStatus::kRunning;
  g->wait_reason = WaitReason::kNone;
  g->wait_since.store(0, std::memory_order_relaxed);
  p->current.store(g, std::memory_order_release);
  if (sched().stopping.load(std::memory_order_relaxed)) [[unlikely]]
    ask_to_stop(g);
  if (tracing()) [[unlikely]]
    trace_running(g, p);
  if (g->on_resume) {
    auto resume = g->on_resume;
    g->on_resume = nullptr;
    resume(g);
  }
}

// All processors idle, nothing queued, nobody who could come back: then nothing will ever happen again.
void check_deadlock_locked() {
  Scheduler& s = sched();
  if (!s.main_running || s.main_starting || s.idle_count.load() != s.processors.load() || s.blocking_count.load() != 0)
    return;
  if (s.stopping.load() || timers_pending() || any_queued()) return;
  if (!s.main_exits) {
    s.main_deadlock = true;
    s.main_done.signal();
    return;
  }
  if (report_deadlock) report_deadlock(s.main_goexit);
}

Processor* take_idle_processor_locked() {
  Scheduler& s = sched();
  Processor* p = s.idle_processors;
  if (!p) return nullptr;
  s.idle_processors = p->idle_next;
  p->idle_next = nullptr;
  s.idle_count.fetch_sub(1);
  p->status.store(ProcessorStatus::kRunning);
  return p;
}

void put_idle_processor_locked(Processor* p) {
  Scheduler& s = sched();
  p->status.store(ProcessorStatus::kIdle);
  p->worker = nullptr;
  p->current.store(nullptr);
  p->idle_next = s.idle_processors;
  s.idle_processors = p;
  s.idle_count.fetch_add(1);
}

// Gives p (status running, no worker) to an idle worker or a new one.
void start_worker(Processor* p, bool spinning) {
  Scheduler& s = sched();
  Worker* w;
  {
    std::lock_guard guard(s.lock);
    w = s.idle_workers;
    if (w) {
      s.idle_workers = w->idle_next;
    } else {
      w = new Worker();
      w->id = -1;
    }
  }
  w->spinning = spinning;
  w->handed = p;
  if (w->id >= 0) {
    w->event.signal();
    return;
  }
  {
    std::lock_guard guard(s.lock);
    w->id = static_cast<int>(s.workers.size());
    s.workers.push_back(w);
  }
  std::thread([w] { worker_main(w); }).detach();
}

void run_as_worker() {
  Scheduler& s = sched();
  auto* w = new Worker();
  {
    std::lock_guard guard(s.lock);
    w->id = static_cast<int>(s.workers.size());
    s.workers.push_back(w);
    w->handed = take_idle_processor_locked();
    s.main_starting = false;
  }
  worker_main(w);
}

void wake_worker() {
  Scheduler& s = sched();
  if (s.idle_count.load() == 0) return;
  int none = 0;
  if (s.spinning_count.load() != 0 || !s.spinning_count.compare_exchange_strong(none, 1)) return;
  Processor* p;
  {
    std::lock_guard guard(s.lock);
    p = s.stopping.load() ? nullptr : take_idle_processor_locked();
  }
  if (!p) {
    s.spinning_count.fetch_sub(1);
    return;
  }
  if (s.monitor_sleeps.load()) s.monitor.signal();
  start_worker(p, true);
}

}  // namespace gos::runtime

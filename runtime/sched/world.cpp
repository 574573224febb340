// Stopping the world, blocking calls, and the number of processors.
#include <sched.h>

#include <algorithm>

#include "runtime/debug/log.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/stop.h"
#include "runtime/sched/tracing.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"
#include "runtime/value/equal.h"

namespace gos::runtime {

namespace {

constexpr int64_t kAskAgainNs = 10'000, kMostAskAgainNs = 100'000;
Stop current_stop;  // of the stop that is asked for or lasts; guarded by Scheduler::world

// A processor has stopped at the goroutine's safepoint; null: it ran none.
void count_stopped_locked(Scheduler& s, const Processor* p, const Goroutine* g) {
  if (--s.stop_wait != 0) return;
  current_stop.processor = p->id;
  if (g) {
    current_stop.goroutine = g->id;
    if (g->pc && g->fp) {
      current_stop.function = bytecode::frame_function(g->fp[-1]);
      current_stop.pc = g->pc;
    }
  }
  s.all_stopped.signal();
}

}  // namespace

void ask_to_stop(Goroutine* g) {
  g->preempt.fetch_or(kPreemptStop);
  lower_stack_limit(g);
}

namespace {

// Takes what may be taken without anyone's help and asks the rest.
void ask_all_locked(Scheduler& s) {
  while (Processor* p = take_idle_processor_locked()) {
    p->status.store(ProcessorStatus::kStopped);
    --s.stop_wait;
  }
  for (int i = 0; i < s.made; ++i) {
    Processor* p = s.at(i);
    ProcessorStatus status = ProcessorStatus::kBlocking;
    if (p->status.compare_exchange_strong(status, ProcessorStatus::kStopped)) {
      --s.stop_wait;
    } else if (status == ProcessorStatus::kRunning) {
      if (p->dozes.load()) p->stop_asked.signal();
      if (Goroutine* g = p->current.load(std::memory_order_acquire)) {
        ask_to_stop(g);
      }
    }
  }
}

}  // namespace

bool stop_the_world(Processor* p, const char* reason) {
  Scheduler& s = sched();
  if (p) {
    if (!s.world.try_lock()) {
      // Another one is about to stop the world, or has: be stopped, then let the caller look again.
      if (s.stopping.load()) {
        stop_here(p->worker);
      } else {
        sched_yield();  // it is about to begin, or about to end
      }
      return false;
    }
  } else {
    s.world.lock();
  }
  current_stop = {};
  current_stop.reason = reason;
  current_stop.requested = now_ns();
  {
    std::lock_guard guard(s.lock);
    s.stop_wait = 0;
    for (int i = 0; i < s.made; ++i) s.stop_wait += s.at(i)->status.load() != ProcessorStatus::kRetired;
    s.stopping.store(true);
    if (p) {
      p->status.store(ProcessorStatus::kStopped);
      --s.stop_wait;
    }
    ask_all_locked(s);
    if (s.stop_wait == 0) s.all_stopped.signal();
  }
  // A goroutine that began to run in the same moment may have missed the request.
  int64_t asked = current_stop.requested, patience = kAskAgainNs;
  const int64_t spin_end = asked + s.stop_spin;
  while (asked < spin_end ? !s.all_stopped.spin_until(std::min(asked + patience, spin_end))
                          : !s.all_stopped.wait_until(asked + patience)) {
    patience = std::min(2 * patience, kMostAskAgainNs);
    std::lock_guard guard(s.lock);
    asked = now_ns();
    if (s.stop_wait == 0) continue;
    ask_all_locked(s);
    if (s.stop_wait == 0) s.all_stopped.signal();
  }
  current_stop.stopped = now_ns();
  log(LogCategory::kSched, LogLevel::kDebug, "world stopped for {} after {} us", reason,
      (current_stop.stopped - current_stop.requested) / 1000);
  return true;
}

Stop start_the_world() {
  Scheduler& s = sched();
  current_stop.done = now_ns();
  bool work = false;
  {
    std::lock_guard guard(s.lock);
    s.stopping.store(false);
    for (int i = s.made - 1; i >= 0; --i) {
      Processor* p = s.at(i);
      if (p->status.load() != ProcessorStatus::kStopped) continue;
      if (p->worker) {
        p->status.store(ProcessorStatus::kRunning);
      } else {
        put_idle_processor_locked(p);
        work |= !p->queue.empty() || p->next.load();
      }
    }
    work |= s.global_count.load() > 0;
    s.world_epoch.fetch_add(1);
    current_stop.started = now_ns();
  }
  Stop stop = current_stop;
  // Let go first: who wakes may want to stop the world itself.
  s.world.unlock();
  s.world_started.notify_all();
  if (work) wake_worker();
  if (on_stop) on_stop(stop);
  return stop;
}

const Stop& last_stop() { return current_stop; }

void stop_here(Worker* w) {
  Scheduler& s = sched();
  std::unique_lock guard(s.lock);
  if (!s.stopping.load()) return;
  Goroutine* g = w->p->current.load(std::memory_order_relaxed);
  if (g && tracing()) [[unlikely]]
    trace_stopping(g, w->p);
  w->p->status.store(ProcessorStatus::kStopped);
  count_stopped_locked(s, w->p, g);
  uint32_t epoch = s.world_epoch.load(std::memory_order_relaxed);
  auto started = [&] { return s.world_epoch.load() != epoch; };
  guard.unlock();
  if (!spin_until(now_ns() + s.stop_spin, started)) {
    guard.lock();
    s.world_started.wait(guard, started);
    guard.unlock();
  }
  if (g && tracing()) [[unlikely]]
    trace_running(g, w->p);
  if (g && must_record()) collector_hooks.before_run(g);
}

void enter_blocking(Goroutine* g, bool brief) {
  Scheduler& s = sched();
  Processor* p = g->p;
  if (quit_requested.load(std::memory_order_relaxed)) report_quit_request(p);
  Worker* w = p->worker;
  s.blocking_count.fetch_add(1);
  g->status = GoroutineStatus::kBlocking;
  if (tracing()) [[unlikely]]
    trace_leaving(g, p);
  g->fiber = w->fiber;
  w->p = nullptr;
  p->worker = nullptr;
  p->current.store(nullptr);
  bool has_work = !p->queue.empty() || p->next.load() || s.global_count.load() > 0;
  p->blocking_calls.fetch_add(1, std::memory_order_relaxed);
  p->status.store(ProcessorStatus::kBlocking);
  if (s.stopping.load()) {
    std::lock_guard guard(s.lock);
    ProcessorStatus expected = ProcessorStatus::kBlocking;
    if (s.stopping.load() && p->status.compare_exchange_strong(expected, ProcessorStatus::kStopped)) {
      count_stopped_locked(s, p, g);
    }
    return;
  }
  ProcessorStatus expected = ProcessorStatus::kBlocking;
  // Repeatable schedules wait for what is done at once; the monitor sees to what takes long.
  if (seeded || brief) return;
  if (has_work && p->status.compare_exchange_strong(expected, ProcessorStatus::kRunning)) start_worker(p, false);
}

void exit_blocking(Goroutine* g) {
  Scheduler& s = sched();
  Processor* p = g->p;
  // The worker is found by the fiber it runs: the goroutine never left it.
  Fiber* fiber = g->fiber;
  Worker* w = fiber->worker;
  ProcessorStatus expected = ProcessorStatus::kBlocking;
  if (!p->status.compare_exchange_strong(expected, ProcessorStatus::kRunning)) {
    std::lock_guard guard(s.lock);
    p = s.stopping.load() ? nullptr : take_idle_processor_locked();
  }
  if (p) {
    s.blocking_count.fetch_sub(1);
    w->p = p;
    p->worker = w;
    g->p = p;
    g->fiber = nullptr;
    g->status = GoroutineStatus::kRunning;
    p->current.store(g, std::memory_order_release);
    if (tracing()) [[unlikely]]
      trace_running(g, p);
    if (must_record()) collector_hooks.before_run(g);
    // A stop may have begun while the processor was on its way: this goroutine was not asked then.
    if (s.stopping.load()) ask_to_stop(g);
    return;
  }
  // The world may stand: the descriptor stays as the collector knows it, until the goroutine is picked.
  g->park_unlock = [](Goroutine* parked, void*) {
    global_push(parked);
    // Only now: a goroutine that is neither blocking nor queued would look like a deadlock.
    sched().blocking_count.fetch_sub(1);
    wake_worker();
  };
  fiber->g = g;
  fiber->parked = true;
  switch_to_worker(fiber);
}

int processor_count() { return sched().processors.load(); }

int set_processors(Goroutine* g, int n) {
  Scheduler& s = sched();
  int old = s.processors.load();
  n = std::min(n, kMaxProcessors);
  if (n <= 0 || n == old || seeded) return old;
  while (!stop_the_world(g->p, "GOMAXPROCS")) {
  }
  {
    std::lock_guard guard(s.lock);
    Processor* own = g->p;
    if (own->id >= n) {  // keep ours: exchange places with the first
      Processor* first = s.at(0);
      s.put(own->id, first);
      s.put(0, own);
      std::swap(first->id, own->id);
    }
    for (int i = 0; i < std::max(n, s.made); ++i) {
      if (i >= s.made) {
        s.put(i, new Processor());
        s.at(i)->id = i;
        s.at(i)->random = random_seed() | 1;
        s.at(i)->status.store(ProcessorStatus::kStopped);
      }
      Processor* p = s.at(i);
      p->retired = i >= n;
      if (!p->retired) {
        if (p->status.load() == ProcessorStatus::kRetired) p->status.store(ProcessorStatus::kStopped);
        continue;
      }
      bool inherits;
      while (Goroutine* moved = queue_pop(p, &inherits)) {
        s.global.push(moved);
        s.global_count.fetch_add(1);
      }
      // A worker that stands here keeps it until its goroutine yields, which it is asked to do at once.
      if (!p->worker) p->status.store(ProcessorStatus::kRetired);
      if (Goroutine* current = p->current.load()) current->preempt.fetch_or(kPreemptYield);
    }
    s.made = std::max(n, s.made);
    s.set_count(n, s.machine_processors);
  }
  start_the_world();
  return old;
}

}  // namespace gos::runtime

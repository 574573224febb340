// The monitor: a thread without a processor that ends time slices, takes processors from blocked goroutines, sees to
// timers while everyone is busy, and wakes workers that nobody else woke.
#include <algorithm>
#include <array>
#include <thread>

#include "runtime/debug/knobs.h"
#include "runtime/debug/log.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/timer.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

constexpr int64_t kTickNs = 10'000'000;  // how often it looks at what nobody waits for
// A time slice. A fifth of Go's: between two of its own, a goroutine waits for those of all others in its queue.
constexpr int64_t kSliceNs = 2'000'000;
constexpr int64_t kShortTickNs = 1'000'000;  // after the end of a slice was asked for, until the next one is looked for

// What a processor did when last looked at.
struct Seen {
  uint32_t tick = 0;
  int64_t since = 0;  // when the tick was first seen, or, if that ended a slice as asked for, when it was asked for
  int64_t asked = 0;  // 0: not in this slice
  bool blocking = false;
  uint32_t call = 0;          // the blocking call
  int64_t blocked_since = 0;  // when it was first seen
};

// How long a blocking call may keep its processor from other goroutines. A repeatable schedule, and one that knows no
// time slices, waits for what is done sooner or later, a line that a slow terminal takes, and must not depend on when
// that is.
constexpr int64_t kLongPatienceNs = 1'000'000'000;
int64_t patience() { return seeded || !knobs.asyncpreempt ? kLongPatienceNs : kTickNs; }

// When the monitor is to see to a timer; virtual time does without.
int64_t timer_due() { return seeded ? INT64_MAX : next_timer(); }

// Gives a processor whose goroutine is in a blocking call to another worker, if there is work for it.
bool retake(Scheduler& s, Processor* p) {
  bool work = !p->queue.empty() || p->next.load() || s.global_count.load() > 0 ||
              (seeded ? timers_pending() : next_timer() <= now_ns());
  if (!work) return false;
  ProcessorStatus expected = ProcessorStatus::kBlocking;
  if (!p->status.compare_exchange_strong(expected, ProcessorStatus::kRunning)) return false;
  start_worker(p, false);
  return true;
}

// Returns when to look again, at the latest.
int64_t look_at(Scheduler& s, Processor* p, Seen& seen) {
  ProcessorStatus status = p->status.load();
  int64_t now = now_ns();
  if (status == ProcessorStatus::kBlocking) {
    uint32_t call = p->blocking_calls.load(std::memory_order_relaxed);
    if (!seen.blocking || seen.call != call) {
      seen.call = call;
      seen.blocked_since = now;
    } else if (now - seen.blocked_since >= patience()) {
      retake(s, p);
    }
    seen.blocking = true;
    return now + kTickNs;
  }
  seen.blocking = false;
  if (status != ProcessorStatus::kRunning) return now + kTickNs;
  uint32_t tick = p->slice_tick.load(std::memory_order_relaxed);
  if (tick != seen.tick) {
    seen.tick = tick;
    seen.since = now - seen.asked <= 2 * kShortTickNs ? seen.asked : now;
    seen.asked = 0;
  }
  bool over = now - seen.since >= kSliceNs;
  bool queued = !p->queue.empty() || p->next.load();
  bool waited_for = queued || s.global_count.load() > 0 || timer_due() <= now || must_record();
  if (queued) wake_worker();
  if (over && waited_for) {
    if (seen.asked == 0) seen.asked = now;
    request_preemption(p);
  }
  return waited_for ? std::max(seen.since + kSliceNs, now + kShortTickNs) : now + kTickNs;
}

bool all_idle(const Scheduler& s) { return s.idle_count.load() == s.processors.load() && s.blocking_count.load() == 0; }

[[noreturn]] void monitor_main() {
  Scheduler& s = sched();
  std::array<Seen, kMaxProcessors> seen;
  int64_t call_again = INT64_MAX, look_again = 0;
  while (true) {
    int64_t now = now_ns();
    int64_t deadline = std::min({timer_due(), now + kTickNs, look_again});
    if (all_idle(s) && !knobs.schedtrace) {
      // Sleeps until a timer or a worker that wakes; whoever wakes one looks at the flag.
      s.monitor_sleeps.store(true);
      deadline = std::min(timer_due(), call_again);
      if (deadline == INT64_MAX && all_idle(s)) {
        s.monitor.wait();
      } else if (all_idle(s)) {
        s.monitor.wait_until(deadline);
      }
      s.monitor_sleeps.store(false);
    } else if (deadline > now) {
      s.monitor.wait_until(deadline);
    }
    if (quit_requested.load() && report_quit_request) report_quit_request(nullptr);
    if (s.stopping.load()) {
      timespec pause{0, 1'000'000};
      nanosleep(&pause, nullptr);
      continue;
    }
    if (timer_due() <= now_ns()) {
      // An idle worker runs them, else a busy one between two goroutines.
      wake_worker();
      timespec pause{0, 200'000};
      nanosleep(&pause, nullptr);
    }
    int count = s.processors.load();
    look_again = INT64_MAX;
    for (int i = 0; i < count; ++i)
      look_again = std::min(look_again, look_at(s, s.at(i), seen[static_cast<size_t>(i)]));
    if (s.global_count.load() > 0) wake_worker();
    if (knobs.schedtrace) trace_scheduler();
    if (collector_hooks.on_monitor) call_again = collector_hooks.on_monitor();
  }
}

}  // namespace

void on_quit_signal(int) {
  Scheduler& s = sched();
  quit_requested.store(true);
  bool running = false;
  int count = s.processors.load();
  for (int i = 0; i < count; ++i) {
    Goroutine* g = s.at(i)->current.load(std::memory_order_acquire);
    if (!g) continue;
    running = true;
    g->preempt.fetch_or(kPreemptYield);
    lower_stack_limit(g);
  }
  // With nobody running every thread is in a system call, and making one more is safe.
  if (!running) need_monitor();
  s.monitor.signal();
}

void request_preemption(Processor* p) {
  if (!knobs.asyncpreempt) return;
  if (Goroutine* g = p->current.load(std::memory_order_acquire)) {
    g->preempt.fetch_or(kPreemptYield);
    lower_stack_limit(g);
  }
}

void need_monitor() {
  static std::atomic<bool> started{false};
  if (started.load(std::memory_order_relaxed) || started.exchange(true)) return;
  std::thread(monitor_main).detach();
}

}  // namespace gos::runtime

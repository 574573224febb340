// GODEBUG=schedtrace=X,scheddetail=1: the scheduler's state on standard error each X milliseconds, in the lines of Go's
// runtime/proc.go (schedtrace). Threads are workers and the monitor; what has no counterpart here is 0, nil or false.
#include <fmt/format.h>

#include <cstdio>
#include <string>

#include "runtime/debug/knobs.h"
#include "runtime/sched/worker.h"

namespace gos::runtime {

namespace {

uint32_t queued(Processor* p) { return p->queue.tail.load() - p->queue.head.load() + (p->next.load() ? 1 : 0); }

std::string worker_name(const Worker* w) { return w ? std::to_string(w->id) : "nil"; }

// Go's numbers: of processors _Pidle, _Prunning, _Psyscall, _Pgcstop, _Pdead; of goroutines _Grunnable and so on.
int number_of(ProcessorStatus status) { return static_cast<int>(status); }
int number_of(GoroutineStatus status) {
  switch (status) {
    case GoroutineStatus::kRunnable: return 1;
    case GoroutineStatus::kRunning: return 2;
    case GoroutineStatus::kBlocking: return 3;
    case GoroutineStatus::kWaiting: return 4;
    case GoroutineStatus::kDead: return 6;
  }
  return 0;
}

void append_details(std::string& out, Scheduler& s, int count) {
  std::lock_guard guard(s.lock);
  for (int i = 0; i < count; ++i) {
    Processor* p = s.at(i);
    out += fmt::format("  P{}: status={} schedtick={} syscalltick=0 m={} runqsize={} gfreecnt={} timerslen=0\n", i,
                       number_of(p->status.load()), p->slice_tick.load(), worker_name(p->worker), queued(p),
                       p->free_goroutine_count);
  }
  for (auto w = s.workers.rbegin(); w != s.workers.rend(); ++w) {
    Processor* p = (*w)->p;
    Goroutine* g = p ? p->current.load() : nullptr;
    bool idle = false;
    for (Worker* i = s.idle_workers; i; i = i->idle_next) idle |= i == *w;
    out += fmt::format(
        "  M{}: p={} curg={} mallocing=0 throwing=0 preemptoff= locks=0 dying=0 spinning={} blocked={} "
        "lockedg=nil\n",
        (*w)->id, p ? std::to_string(p->id) : "nil", g ? std::to_string(g->id) : "nil", (*w)->spinning, idle);
  }
}

void append_goroutines(std::string& out) {
  for_each_goroutine([&](Goroutine* g) {
    const char* reason = g->wait_reason == WaitReason::kNone ? "" : wait_reason_text(g->wait_reason);
    Worker* w = g->status == GoroutineStatus::kRunning && g->p ? g->p->worker : nullptr;
    out += fmt::format("  G{}: status={}({}) m={} lockedm=nil\n", g->id, number_of(g->status), reason, worker_name(w));
  });
}

}  // namespace

void trace_scheduler() {
  Scheduler& s = sched();
  static int64_t last = 0;
  static const int64_t start = now_ns();
  int64_t now = now_ns();
  if (last != 0 && now - last < int64_t{knobs.schedtrace} * 1'000'000) return;
  last = now;
  size_t threads, idle = 0;
  {
    std::lock_guard guard(s.lock);
    threads = s.workers.size() + 1;
    for (Worker* w = s.idle_workers; w; w = w->idle_next) ++idle;
  }
  int count = s.processors.load();
  std::string out = fmt::format(
      "SCHED {}ms: gomaxprocs={} idleprocs={} threads={} spinningthreads={} needspinning=0 idlethreads={} runqueue={}",
      (now - start) / 1'000'000, count, s.idle_count.load(), threads, s.spinning_count.load(), idle,
      s.global_count.load());
  if (knobs.scheddetail) {
    out += fmt::format(" gcwaiting={} nmidlelocked=0 stopwait={} sysmonwait={}\n", s.stopping.load(), 0,
                       s.monitor_sleeps.load());
    append_details(out, s, count);
    append_goroutines(out);
  } else {
    std::string queues, ticks;
    for (int i = 0; i < count; ++i) {
      queues += fmt::format(" {}", queued(s.at(i)));
      ticks += fmt::format(" {}", s.at(i)->slice_tick.load());
    }
    out += fmt::format(" [{} ] schedticks=[{} ]\n", queues, ticks);
  }
  std::fwrite(out.data(), 1, out.size(), stderr);
}

}  // namespace gos::runtime

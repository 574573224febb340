// See tracing.h.
#include "runtime/sched/tracing.h"

#include "runtime/sched/worker.h"

namespace gos::runtime {

namespace {

std::atomic<uint64_t> last_wake{0};

void record_arrow(TraceKind kind, int processor, uint64_t id) {
  TraceEvent e{kind, processor};
  e.at = now_ns();
  e.id = id;
  record_trace_event(e);
}

void end_run(Goroutine* g, Processor* p, const char* why) {
  TraceRun& run = p->trace_run;
  int64_t since = run.since.exchange(0, std::memory_order_relaxed);
  // Also what is left of an earlier trace.
  if (since < trace_epoch.load(std::memory_order_relaxed)) return;
  TraceEvent e{TraceKind::kRun, p->id, since, now_ns() - since, g->id, g->entry, why};
  record_trace_event(e);
}

const char* why_left(const Goroutine* g) {
  switch (g->status) {
    case GoroutineStatus::kWaiting: return wait_reason_text(g->wait_reason);
    case GoroutineStatus::kBlocking: return "system call";
    case GoroutineStatus::kDead: return "ended";
    default: return "yielded";
  }
}

}  // namespace

void trace_start(Goroutine* g, Processor* p) {
  g->trace_arrow = 2 * g->id;
  record_arrow(TraceKind::kStart, p->id, g->id);
}

void trace_ready(Goroutine* g, Processor* p) {
  // A timer or the poller wakes outside of any goroutine: there is no slice to lead an arrow from.
  if (!p->current.load(std::memory_order_relaxed)) return;
  uint64_t id = last_wake.fetch_add(1, std::memory_order_relaxed) + 1;
  g->trace_arrow = 2 * id + 1;
  record_arrow(TraceKind::kWake, p->id, id);
}

void trace_running(Goroutine* g, Processor* p) {
  p->trace_run.goroutine.store(g->id, std::memory_order_relaxed);
  p->trace_run.function.store(g->entry, std::memory_order_relaxed);
  p->trace_run.since.store(now_ns(), std::memory_order_relaxed);
  uint64_t arrow = std::exchange(g->trace_arrow, 0);
  if (arrow) record_arrow(arrow & 1 ? TraceKind::kWoken : TraceKind::kStarted, p->id, arrow >> 1);
}

void trace_leaving(Goroutine* g, Processor* p) { end_run(g, p, why_left(g)); }

void trace_stopping(Goroutine* g, Processor* p) { end_run(g, p, "stop of the world"); }

}  // namespace gos::runtime

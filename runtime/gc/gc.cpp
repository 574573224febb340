// The cycle: its two stops, and who marks in between.
#include "runtime/gc/gc.h"

#include <sched.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>

#include "runtime/debug/knobs.h"
#include "runtime/debug/log.h"
#include "runtime/gc/alloc_profile.h"
#include "runtime/gc/check.h"
#include "runtime/gc/cycle.h"
#include "runtime/gc/finalizer.h"
#include "runtime/gc/measure.h"
#include "runtime/gc/pacer.h"
#include "runtime/gc/roots.h"
#include "runtime/heap/barrier.h"
#include "runtime/heap/budget.h"
#include "runtime/heap/profile.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/limits.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"
#include "runtime/trace/trace.h"

namespace gos::runtime {

namespace {

constexpr uint64_t kIdleChunk = 256 << 10;     // bytes that an idle processor scans between two looks for work
constexpr uint64_t kFractionChunk = 64 << 10;  // the same of one that marks for a share of its time
constexpr int64_t kMinAssist = 64 << 10;       // bytes: an assist does more than asked for, and so is rarer
constexpr double kFractionSlack = 1.2;         // a share may be exceeded by so much at a time

int64_t process_start = 0;
CycleTotals totals;
Cycle cycle;             // the running one, or the last
std::mutex finish_lock;  // whoever ends the cycle
std::atomic<uint64_t> begun{0}, ended{0};
std::atomic<int> dedicated_wanted{0};
std::atomic<int64_t> role_ns[static_cast<size_t>(MarkRole::kCount)];
std::atomic<uint64_t> role_bytes[static_cast<size_t>(MarkRole::kCount)];
std::atomic<int64_t> credit{0};  // bytes scanned by processors without a goroutine that no allocation has used yet
std::atomic<int64_t> mark_started{0};
std::atomic<int64_t> last_begun{0};  // ns, monotonic: when the last cycle began, or the process

bool marking() { return must_record(); }

// A stretch of marking by one processor: adds up its time and what it looked at.
class MarkShare {
 public:
  MarkShare(MarkRole role, const Processor* p) : role_(role), p_(p) {}
  ~MarkShare() {
    int64_t end = now_ns();
    role_ns[static_cast<size_t>(role_)].fetch_add(end - start_, std::memory_order_relaxed);
    role_bytes[static_cast<size_t>(role_)].fetch_add(bytes_, std::memory_order_relaxed);
    if (tracing() && bytes_ != 0) [[unlikely]]
      trace_marking(role_, *p_, start_, end, bytes_);
  }
  MarkShare(const MarkShare&) = delete;
  MarkShare& operator=(const MarkShare&) = delete;
  void add(uint64_t bytes) {
    bytes_ += bytes;
    if (role_ != MarkRole::kAssist) credit.fetch_add(static_cast<int64_t>(bytes), std::memory_order_relaxed);
  }

 private:
  MarkRole role_;
  const Processor* p_;
  uint64_t bytes_ = 0;
  int64_t start_ = now_ns();
};

// Jobs of the roots first: they are what the rest comes from. True: something was done.
bool mark_some(uint64_t bytes, MarkShare& share) {
  Marker marker;
  uint64_t before = marker.scanned();
  bool any = run_root_job(marker);
  marker.drain(bytes);
  share.add(marker.scanned() - before);
  return any || marker.scanned() != before;
}

void wait_for_world(Processor* p) {
  if (sched().stopping.load()) stop_here(p->worker);
}

// --- The first stop ---

// With the world stopped.
void begin_locked(GcCause cause) {
  Scheduler& s = sched();
  Heap& h = heap();
  h.sweep_all();
  for (int i = 0; i < s.made; ++i) h.flush(*s.at(i));
  cycle = {};
  last_begun.store(now_ns(), std::memory_order_relaxed);
  bool periodic = collector_hooks.cycle_wanted.exchange(false, std::memory_order_relaxed);
  if (cause == GcCause::kHeap && periodic) cause = GcCause::kPeriodic;
  cycle.cause = cause == GcCause::kHeap && pacer().near_limit() ? GcCause::kLimit : cause;
  cycle.number = totals.cycles + 1;
  cycle.heap_before = h.live.load();
  cycle.processors = processor_count();
  mark_totals.bytes = mark_totals.scanned = 0;
  for (auto& objects : mark_totals.objects) objects.store(0);
  mark_totals.recorded = mark_totals.flushes = 0;
  for (auto& ns : role_ns) ns.store(0);
  for (auto& bytes : role_bytes) bytes.store(0);
  credit.store(0);
  h.begin_marking();
  pacer().begin_cycle(now_ns(), cycle.processors);
  cycle.goal = pacer().goal();
  dedicated_wanted = pacer().dedicated();
  for (int i = 0; i < s.made; ++i) {
    s.at(i)->assist_debt = 0;
    s.at(i)->mark_ns = 0;
  }
  Marker marker;
  begin_roots(marker, ++begun);
  write_barrier_on.store(1);
}

void mark_stopped();
void end_locked(Cycle& c);
void leave_cycle(Processor* p, Goroutine* g, bool standing);

// Begins a cycle unless one runs; false: another stop of the world came in between, or someone else is at it.
bool begin(Processor* p, Goroutine* g, GcCause cause, bool standing = knobs.gcstoptheworld != 0) {
  std::unique_lock guard(finish_lock, std::try_to_lock);
  if (!guard.owns_lock()) return false;
  int64_t sweeping = now_ns();
  heap().sweep_all();
  record_swept(heap().swept_at());
  prepare_roots();
  if (!stop_the_world(p, "start of marking")) return false;
  bool wanted = cause == GcCause::kForced || cause == GcCause::kStress || cause == GcCause::kMemory ||
                heap().live.load() >= heap().trigger.load();
  if (marking() || !wanted) {
    start_the_world();
    return true;
  }
  prepare_roots();
  begin_locked(cause);
  cycle.swept_before = sweeping;
  cycle.begin = last_stop();
  cycle.begin.done = now_ns();
  if (standing) {
    mark_stopped();
    cycle.end = cycle.begin;
    cycle.begin.started = cycle.begin.done;
    cycle.end.requested = cycle.end.stopped = now_ns();
    end_locked(cycle);
    leave_cycle(p, g, true);
    return true;
  }
  mark_started = cycle.begin.done;
  cycle.begin = start_the_world();
  if (g) ensure_scanned(g);
  need_monitor();
  wake_worker();
  return true;
}

// Marks all there is, the world standing.
void mark_stopped() {
  Marker marker;
  while (run_root_job(marker)) marker.drain();
  marker.take_rings();
  marker.drain();
}

// --- The second stop ---

void record_locked(Cycle& c) {
  Heap& h = heap();
  c.heap_after = h.live.load();
  c.live_bytes = mark_totals.bytes.load() + h.black_bytes();
  ClassCounts live = h.black_objects();
  for (uint32_t cls = 0; cls < kSizeClasses; ++cls) live.of[cls] += mark_totals.objects[cls].load();
  c.live_objects = live.sum();
  c.scanned = mark_totals.scanned.load();
  c.stacks = stacks_scanned();
  c.globals = globals_bytes();
  for (size_t i = 0; i < static_cast<size_t>(MarkRole::kCount); ++i) {
    c.marking[i] = role_ns[i].load();
    c.marked_bytes[i] = role_bytes[i].load();
  }
  for (size_t i = 0; i < static_cast<size_t>(MarkRole::kCount); ++i) totals.marking[i] += c.marking[i];
  totals.scanned = c.scanned;
  totals.stacks = c.stacks;
  totals.globals = c.globals;
  c.recorded = mark_totals.recorded.load();
  c.barrier_flushes = mark_totals.flushes.load();
  static StackMoves last_moves;
  StackMoves now = stack_moves();
  c.stacks_grown = now.grown - last_moves.grown;
  c.stacks_shrunk = now.shrunk - last_moves.shrunk;
  last_moves = now;
  uint64_t old_bytes = totals.live_bytes - totals.allocated_bytes;
  uint64_t old_objects = totals.live_objects.sum() - totals.allocated_objects.sum();
  totals.live_bytes = c.live_bytes;
  totals.live_objects = live;
  totals.allocated_bytes = 0;
  totals.allocated_objects = {};
  Scheduler& s = sched();
  for (int i = 0; i < s.made; ++i) {
    totals.allocated_bytes += s.at(i)->allocated_bytes;
    totals.allocated_objects += s.at(i)->allocated_objects;
  }
  // What was alive at the last cycle's end and allocated since, and is not alive now.
  c.dead_bytes = old_bytes + totals.allocated_bytes - c.live_bytes;
  c.dead_objects = old_objects + totals.allocated_objects.sum() - c.live_objects;
}

// After the stop: what needs its whole length.
void record_stops(Cycle& c) {
  int64_t pause = c.pause();
  timespec wall;
  clock_gettime(CLOCK_REALTIME, &wall);
  uint64_t end = static_cast<uint64_t>(wall.tv_sec) * 1'000'000'000u + static_cast<uint64_t>(wall.tv_nsec);
  totals.pause_ns[totals.cycles % 256] = static_cast<uint64_t>(pause);
  totals.pause_end[totals.cycles % 256] = end;
  totals.last_end = end;
  totals.pause_total += static_cast<uint64_t>(pause);
  int64_t busy = (pause * c.processors);
  for (int64_t ns : c.marking) busy += ns;
  int64_t taken = busy - c.marking[static_cast<size_t>(MarkRole::kIdle)];
  totals.gc_ns += static_cast<uint64_t>(taken);
  pacer().account(taken, c.end.started, c.processors);
  ++totals.cycles;
  if (c.cause == GcCause::kForced) ++totals.forced;
}

// With the world stopped and nothing grey.
void end_locked(Cycle& c) {
  Scheduler& s = sched();
  Heap& h = heap();
  for (int i = 0; i < s.made; ++i) {
    h.flush(*s.at(i));
    flush_stack_cache(s.at(i)->stacks);
    s.at(i)->assist_debt = 0;
  }
  record_locked(c);
  if (knobs.gccheck) check_marks(c.live_bytes);
  write_barrier_on.store(0);
  if (profiling) note_live_counts();
  h.end_marking(c.live_bytes);
  end_finalizer_cycle();
  double span = static_cast<double>(std::max<int64_t>(1, now_ns() - c.begin.done)) * c.processors;
  double busy = 0;
  for (int64_t ns : c.marking) busy += static_cast<double>(ns);
  double idle = static_cast<double>(c.marking[static_cast<size_t>(MarkRole::kIdle)]);
  pacer().end_cycle(c.live_bytes, c.heap_after, c.scanned, c.stacks, c.globals, (busy - idle) / span, idle / span);
  uint64_t room = h.trigger.load() > c.live_bytes ? h.trigger.load() - c.live_bytes : 0;
  // Sweeping is done a little before the next cycle begins.
  constexpr uint64_t kMargin = 1 << 20;
  room = room > 2 * kMargin ? room - kMargin : std::max<uint64_t>(room / 2, 1);
  h.set_sweep_ratio(static_cast<double>(h.pages().in_use()) / static_cast<double>(room));
}

// The program runs again: what is left to do for the cycle.
void after_cycle(Processor*, Goroutine* g) {
  Heap& h = heap();
  Cycle c = cycle;
  h.live.fetch_add(find_due_finalizers());
  h.allow_sweep();
  if (knobs.gcstoptheworld == 2) h.sweep_all();
  trim_stacks();
  if (c.number == 1) give_back_code();
  wake_finalizers(g);
  record_cycle(c);
  if (on_cycle) on_cycle(c);
  if (knobs.gctrace) {
    Printing printing;
    std::fputs(trace_line(c, process_start, gc_cpu_fraction()).c_str(), stderr);
  }
  log(LogCategory::kGc, LogLevel::kInfo, "cycle {}: {} KB -> {} KB in {} us", c.number, c.heap_before >> 10,
      c.live_bytes >> 10, (c.end.started - c.begin.requested) / 1000);
  wake_worker();
}

// Ends the second stop.
void leave_cycle(Processor* p, Goroutine* g, bool standing) {
  cycle.end.done = now_ns();
  constexpr int64_t kStressFreeNs = 50'000, kStressNsAnAllocation = 5'000;
  stress_pause.store(std::max<int64_t>(0, cycle.end.done - cycle.begin.stopped - kStressFreeNs) /
                     kStressNsAnAllocation);
  Stop stop = start_the_world();
  if (standing) stop.requested = cycle.end.requested, stop.stopped = cycle.end.stopped;
  cycle.end = stop;
  record_stops(cycle);
  after_cycle(p, g);
  ended.store(cycle.number);
}

bool nothing_grey() { return roots_done() && mark_totals.markers.load() == 0 && work_pool.empty(); }

// Ends the cycle if nothing is grey; false if something is, or someone else is at it.
bool finish(Processor* p, Goroutine* g) {
  if (!marking() || !nothing_grey()) return false;
  std::unique_lock guard(finish_lock, std::try_to_lock);
  if (!guard.owns_lock() || !marking()) return false;
  {
    Marker marker;
    marker.take_rings();
  }
  if (!nothing_grey()) return false;
  while (!stop_the_world(p, "end of marking")) {
  }
  Cycle& c = cycle;
  c.end = last_stop();
  {
    Marker marker;
    marker.take_rings();
  }
  if (!nothing_grey()) {
    ++c.restarts;
    start_the_world();
    return false;
  }
  end_locked(c);
  leave_cycle(p, g, false);
  return true;
}

// --- Who marks ---

// There is nothing to mark for an assist, as what is grey leads from one object to the next (a list) and others are at
// it. Beyond the goal the allocator waits for them, or the heap would grow while they work.
void wait_for_markers(Processor* p) {
  constexpr int kRounds = 20;
  constexpr int64_t kRoundNs = 50'000;
  for (int i = 0; i < kRounds && heap().live.load(std::memory_order_relaxed) > pacer().goal(); ++i) {
    if (!marking() || sched().stopping.load() || nothing_grey() || !work_pool.empty()) return;
    doze(p, kRoundNs);
  }
}

// Takes at most so much of what others have scanned ahead.
int64_t take_credit(int64_t wanted) {
  int64_t there = credit.load(std::memory_order_relaxed);
  while (there > 0) {
    int64_t taken = std::min(there, wanted);
    if (credit.compare_exchange_weak(there, there - taken, std::memory_order_relaxed)) return taken;
  }
  return 0;
}

// Allocation's share: as much as the bytes allocated since the last time ask for, less what others have done for it.
void assist(Processor* p) {
  int64_t debt = std::exchange(p->assist_debt, 0);
  double ratio = pacer().assist_ratio(static_cast<uint64_t>(std::max<int64_t>(0, credit.load())));
  int64_t left = static_cast<int64_t>(static_cast<double>(debt) * ratio);
  left -= take_credit(left);
  if (left <= 0) return;
  MarkShare share(MarkRole::kAssist, p);
  if (left < kMinAssist) {
    // More than asked for, paid for in advance.
    p->assist_debt = -static_cast<int64_t>(static_cast<double>(kMinAssist - left) / ratio);
    left = kMinAssist;
  }
  bool starved = false;
  {
    Marker marker;
    uint64_t target = marker.scanned() + static_cast<uint64_t>(left);
    while (marker.scanned() < target && !starved && !sched().stopping.load(std::memory_order_relaxed)) {
      uint64_t before = marker.scanned();
      marker.drain(target - before);
      starved = marker.scanned() == before && !run_root_job(marker);
    }
    share.add(marker.scanned());
  }
  if (starved) wait_for_markers(p);
}

// The allocator asks.
void help(Mutator& m) {
  auto& p = static_cast<Processor&>(m);
  Goroutine* g = p.current.load(std::memory_order_relaxed);
  if (!g || g->locks != 0) return;
  if (knobs.gcstress) return collect(g, GcCause::kStress);
  if (marking()) {
    if (pacer().limited()) {
      p.assist_debt = 0;
    } else if (p.assist_debt > 0) {
      assist(&p);
    }
    finish(g->p, g);
    return;
  }
  begin(g->p, g, GcCause::kHeap);
}

// ns of all processors that marked without a goroutine.
int64_t background_ns() {
  int64_t ns = 0;
  for (MarkRole role : {MarkRole::kDedicated, MarkRole::kFractional, MarkRole::kIdle}) {
    ns += role_ns[static_cast<size_t>(role)].load(std::memory_order_relaxed);
  }
  return ns;
}

// Whether the processor is to mark for its share of time. What idle ones do counts for all.
bool share_due(Processor* p, int64_t now, double slack) {
  double fraction = pacer().fraction();
  if (fraction == 0) return false;
  auto since = static_cast<double>(now - mark_started.load(std::memory_order_relaxed));
  if (static_cast<double>(background_ns()) >= kMarkShare * slack * since * cycle.processors) return false;
  return static_cast<double>(p->mark_ns) < fraction * slack * since;
}

bool take_dedicated() {
  int wanted = dedicated_wanted.load(std::memory_order_relaxed);
  while (wanted > 0) {
    if (dedicated_wanted.compare_exchange_weak(wanted, wanted - 1)) return true;
  }
  return false;
}

// A processor that marks until nothing is left.
bool mark_dedicated(Worker* w) {
  Processor* p = w->p;
  bool inherits;
  while (Goroutine* g = queue_pop(p, &inherits)) global_push(g);
  bool any = false;
  {
    MarkShare share(MarkRole::kDedicated, p);
    while (!sched().stopping.load(std::memory_order_relaxed) && mark_some(kIdleChunk, share)) any = true;
  }
  dedicated_wanted.fetch_add(1);
  return finish(p, nullptr) || any;
}

// A processor that marks for its share of time.
bool mark_fraction(Worker* w, int64_t now) {
  Processor* p = w->p;
  bool any = false;
  {
    MarkShare share(MarkRole::kFractional, p);
    int64_t start = now;
    while (!sched().stopping.load(std::memory_order_relaxed) && mark_some(kFractionChunk, share)) {
      any = true;
      int64_t then = now_ns();
      p->mark_ns += then - start;
      start = then;
      if (!share_due(p, then, kFractionSlack)) break;
    }
  }
  return finish(p, nullptr) || any;
}

// For the scheduler: work that a processor owes the collector. True: it has done some, look around again.
bool due_work(Worker* w) {
  if (dedicated_wanted.load(std::memory_order_relaxed) > 0 && (!roots_done() || !work_pool.empty()) &&
      take_dedicated()) {
    return mark_dedicated(w);
  }
  int64_t now = now_ns();
  return share_due(w->p, now, 1) && mark_fraction(w, now);
}

bool is_due(Processor* p) {
  if (roots_done() && work_pool.empty()) return false;
  return dedicated_wanted.load(std::memory_order_relaxed) > 0 || share_due(p, now_ns(), 1);
}

// The same for one that has nothing else to do.
bool idle_work(Worker* w) {
  if (collector_hooks.cycle_wanted.load(std::memory_order_relaxed)) return begin(w->p, nullptr, GcCause::kHeap);
  if (!marking()) return heap().sweep_some() != 0;
  bool any;
  {
    MarkShare share(MarkRole::kIdle, w->p);
    any = mark_some(kIdleChunk, share);
  }
  return finish(w->p, nullptr) || any;
}

// On the monitor's thread: a heap profile that was asked for, and free runs beyond what the program will soon want
// again, so little at a time that it takes about 1 % of a processor.
int64_t work_of_monitor() {
  constexpr uint64_t kBytesATick = 2 << 20;
  uint64_t held = heap_memory.load(std::memory_order_relaxed);
  write_requested_profile();
  int64_t period = int64_t{knobs.gcperiod} * 1'000'000, due = last_begun.load(std::memory_order_relaxed) + period;
  if (period > 0 && !seeded && pacer().gc_percent() >= 0 && now_ns() >= due && !marking()) {
    // Whoever allocates next begins it, or else a processor that is idle.
    collector_hooks.cycle_wanted.store(true, std::memory_order_relaxed);
    heap().trigger.store(0, std::memory_order_relaxed);
    wake_worker();
    due = now_ns() + period;
  }
  if (marking() || held <= pacer().wanted_memory()) return due;
  heap().release_free_memory(kBytesATick);
  return due;
}

// Memory is out: collects and sweeps all. True if that has freed enough to go on with: a heap that is full but for
// crumbs would be collected at every other allocation.
bool collect_last(Mutator& m, uint64_t bytes) {
  constexpr uint64_t kCrumbs = 200;  // one part in so many
  auto& p = static_cast<Processor&>(m);
  Goroutine* g = p.current.load(std::memory_order_relaxed);
  if (!g || g->locks != 0) return false;
  collect(g, GcCause::kMemory);
  uint64_t limit = heap_memory_limit(), used = heap_in_use.load(std::memory_order_relaxed);
  if (limit == UINT64_MAX) return true;  // the system decides
  return used + bytes + limit / kCrumbs <= limit;
}

}  // namespace

const CycleTotals& cycle_totals() { return totals; }

double gc_cpu_fraction() {
  double total = static_cast<double>(now_ns() - process_start) * processor_count();
  return static_cast<double>(totals.gc_ns) / std::max(1.0, total);
}

void init_collector() {
  process_start = now_ns();
  last_begun = process_start;
  pacer().read_environment();
  pacer().set_goal();
  help_collect = help;
  last_resort = collect_last;
  running_goroutine = [](Mutator& m) { return static_cast<Processor&>(m).current.load(std::memory_order_relaxed); };
  drain_barrier_ring = [](BarrierRing* ring) {
    Marker marker;
    ring->take([&](uint64_t word) { marker.mark(word); });
  };
  collector_hooks.before_run = ensure_scanned;
  collector_hooks.is_due = is_due;
  collector_hooks.due_work = due_work;
  collector_hooks.idle_work = idle_work;
  collector_hooks.on_monitor = work_of_monitor;
  on_stop = record_stop;
  sample_trace_counters = [](TraceCounters* out) {
    *out = {heap().live.load(std::memory_order_relaxed), pacer().goal(), goroutine_count(), stack_stats().in_use};
  };
}

namespace {

// Returns the number of the cycle.
uint64_t collect_numbered(Goroutine* g, GcCause cause) {
  // The cycle that counts is the first to begin from now on.
  uint64_t wanted = begun.load() + 1;
  while (ended.load() < wanted) {
    if (marking()) {
      bool any;
      {
        MarkShare share(MarkRole::kAssist, g->p);
        any = mark_some(kIdleChunk, share);
      }
      if (!any && !finish(g->p, g) && marking()) sched_yield();
    } else if (begun.load() < wanted) {
      begin(g->p, g, cause);
    } else {
      sched_yield();  // someone is ending it
    }
    wait_for_world(g->p);
  }
  heap().sweep_all();
  record_swept(heap().swept_at());
  return wanted;
}

}  // namespace

void collect(Goroutine* g, GcCause cause) { collect_numbered(g, cause); }

uint64_t collect_standing() {
  uint64_t wanted = begun.load() + 1;
  while (ended.load() < wanted) {
    if (!marking()) begin(nullptr, nullptr, GcCause::kForced, true);
    timespec pause{0, 100'000};
    if (ended.load() < wanted) nanosleep(&pause, nullptr);
  }
  return wanted;
}

Cycle collect_measured(Goroutine* g) { return recent_cycle(collect_numbered(g, GcCause::kForced)); }
std::string trace_line(uint64_t number) { return trace_line(recent_cycle(number), process_start, gc_cpu_fraction()); }

int set_gc_percent(int percent) { return pacer().set_gc_percent(percent); }
int64_t set_memory_limit(int64_t bytes) { return pacer().set_memory_limit(bytes); }

void free_os_memory(Goroutine* g) {
  collect(g, GcCause::kForced);
  heap().release_free_memory();
  trim_stacks(true);
}

}  // namespace gos::runtime

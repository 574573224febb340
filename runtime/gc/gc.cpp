// The cycle and its pacing.
#include "runtime/gc/gc.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "bytecode/program.h"
#include "runtime/debug/knobs.h"
#include "runtime/debug/log.h"
#include "runtime/gc/cycle.h"
#include "runtime/gc/finalizer.h"
#include "runtime/gc/mark.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/timer.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"
#include "runtime/trace/trace.h"

namespace gos::runtime {

namespace {

constexpr uint64_t kMinHeap = 4 << 20;  // at GOGC=100

std::atomic<int> gc_percent{100};
std::atomic<int64_t> memory_limit{INT64_MAX};
std::vector<void (*)(void (*)(uint64_t))> root_visitors;
Marker* current_marker = nullptr;
int64_t process_start = now_ns();
CycleTotals totals;

uint64_t globals_bytes() {
  uint64_t bytes = 0;
  if (program()) {
    for (const bytecode::GlobalBlock& block : program()->global_blocks) bytes += block.size;
  }
  return bytes;
}

void mark_roots(Marker& marker) {
  if (program()) {
    for (const bytecode::GlobalBlock& block : program()->global_blocks) {
      if (!block.memory) continue;
      uint64_t words = std::min<uint64_t>(block.size / 8, block.pointer_map.size() * 64);
      marker.mark_words(reinterpret_cast<const uint64_t*>(block.memory), block.pointer_map.data(), words);
    }
  }
  Scheduler& s = sched();
  for (int i = 0; i < s.made; ++i) marker.mark(s.at(i)->pinned);
  current_marker = &marker;
  for_each_timer_root([](uint64_t* word) { current_marker->mark(*word); });
  for (auto visit : root_visitors) visit([](uint64_t word) { current_marker->mark(word); });
  for_each_goroutine([&](Goroutine* g) {
    marker.mark_goroutine(g);
    marker.drain();
  });
}

// Sets when the next cycle begins; returns the goal.
uint64_t set_goal(uint64_t live) {
  int percent = gc_percent.load();
  uint64_t goal = UINT64_MAX;
  if (percent >= 0) {
    uint64_t growth = (live + stack_stats().in_use + globals_bytes()) / 100 * static_cast<uint64_t>(percent);
    goal = std::max(live + growth, kMinHeap * static_cast<uint64_t>(percent) / 100);
  }
  auto limit = static_cast<uint64_t>(memory_limit.load());
  if (limit < INT64_MAX) {
    uint64_t other = stack_stats().system + heap().pages().metadata();
    uint64_t room = limit > other ? limit - other : 0;
    // Never closer than this, or a program over its limit would do nothing but collect.
    goal = std::min(goal, std::max(room, live + kMinHeap / 4));
  }
  heap().trigger.store(goal, std::memory_order_relaxed);
  return goal;
}

void shrink_stacks() {
  for_each_goroutine([](Goroutine* g) {
    bool parked = g->status == GoroutineStatus::kWaiting || g->status == GoroutineStatus::kRunnable;
    if (parked && !g->fiber) shrink_stack(g);
  });
}

// Milliseconds with two digits that count, as Go prints them.
std::string ms_text(int64_t ns) {
  if (ns >= 10'000'000) return fmt::format("{}", ns / 1'000'000);
  int64_t x = ns / 1000;
  if (x == 0) return "0";
  int decimals = 3;
  for (; x >= 100; x /= 10) --decimals;
  std::string digits = fmt::format("{:0{}}", x, decimals + 1);
  if (decimals > 0) digits.insert(digits.size() - static_cast<size_t>(decimals), ".");
  return digits;
}

// As Go's (package runtime, "gctrace"). Marking runs while the world stands: its time is the clock's middle field.
void print_trace(const Cycle& c) {
  auto mb = [](uint64_t bytes) { return bytes >> 20; };
  double total = static_cast<double>(c.ended - process_start) * processor_count();
  auto percent = static_cast<int>(static_cast<double>(totals.gc_ns) * 100 / std::max(1.0, total));
  std::string stop = ms_text(c.stopped - c.requested), mark = ms_text(c.marked - c.stopped),
              end = ms_text(c.ended - c.marked);
  std::string line = fmt::format(
      "gc {} @{:.3f}s {}%: {}+{}+{} ms clock, {}+0/{}/0+{} ms cpu, {}->{}->{} MB, {} MB goal, {} MB stacks, {} MB "
      "globals, {} P{}\n",
      c.number, static_cast<double>(c.requested - process_start) / 1e9, percent, stop, mark, end, stop, mark, end,
      mb(c.heap_before), mb(c.heap_before), mb(c.live_bytes), mb(c.goal), mb(stack_stats().in_use), mb(globals_bytes()),
      processor_count(), c.cause == GcCause::kForced ? " (forced)" : "");
  std::fputs(line.c_str(), stderr);
}

void record(Cycle& c) {
  int64_t pause = c.ended - c.stopped;
  totals.pause_ns[totals.cycles % 256] = static_cast<uint64_t>(pause);
  timespec wall;
  clock_gettime(CLOCK_REALTIME, &wall);
  uint64_t end = static_cast<uint64_t>(wall.tv_sec) * 1'000'000'000u + static_cast<uint64_t>(wall.tv_nsec);
  totals.pause_end[totals.cycles % 256] = end;
  totals.last_end = end;
  totals.pause_total += static_cast<uint64_t>(pause);
  totals.gc_ns += static_cast<uint64_t>(c.ended - c.requested);
  c.number = ++totals.cycles;
  if (c.cause == GcCause::kForced) ++totals.forced;
}

// The world is stopped.
void run_cycle(Cycle& c) {
  Scheduler& s = sched();
  Heap& h = heap();
  for (int i = 0; i < s.made; ++i) h.flush(*s.at(i));
  c.heap_before = h.live.load();
  c.goal = h.trigger.load();
  h.clear_marks();
  Marker marker;
  mark_roots(marker);
  marker.drain();
  mark_finalizers(marker);
  c.marked = now_ns();
  SweepResult swept = h.sweep();
  c.live_bytes = swept.live_bytes;
  totals.live_objects = swept.live_objects;
  totals.live_bytes = swept.live_bytes;
  totals.allocated_bytes = totals.allocated_objects = 0;
  for (int i = 0; i < s.made; ++i) {
    totals.allocated_bytes += s.at(i)->allocated_bytes;
    totals.allocated_objects += s.at(i)->allocated_objects;
  }
  uint64_t next = set_goal(swept.live_bytes);
  shrink_stacks();
  trim_stacks();
  uint64_t idle = h.pages().committed() - h.pages().in_use() - h.pages().released();
  if (next != UINT64_MAX && idle > next) h.release_free_memory();
  if (knobs.verifygc) {
    std::string fault = h.verify();
    if (!fault.empty()) fatal_error(nullptr, "heap verification failed: " + fault);
  }
}

void help(Mutator& m) {
  auto& p = static_cast<Processor&>(m);
  Goroutine* g = p.current.load(std::memory_order_relaxed);
  if (g && g->locks == 0) collect(g, knobs.gcstress ? GcCause::kStress : GcCause::kHeap);
}

int64_t parse_limit(const char* text) {
  char* end;
  double value = std::strtod(text, &end);
  std::string unit = end;
  static constexpr std::pair<const char*, int> kUnits[] = {{"", 0},     {"B", 0},    {"KiB", 10},
                                                           {"MiB", 20}, {"GiB", 30}, {"TiB", 40}};
  for (auto [name, shift] : kUnits) {
    if (unit == name) return static_cast<int64_t>(value * static_cast<double>(int64_t{1} << shift));
  }
  return INT64_MAX;
}

}  // namespace

const CycleTotals& cycle_totals() { return totals; }

void init_collector() {
  process_start = now_ns();
  if (const char* text = std::getenv("GOGC")) {
    gc_percent = std::string_view(text) == "off" ? -1 : std::max(-1, std::atoi(text));
  }
  if (const char* text = std::getenv("GOMEMLIMIT"); text && std::string_view(text) != "off") {
    memory_limit = parse_limit(text);
  }
  set_goal(0);
  help_collect = help;
}

void add_roots(void (*visit)(void (*mark)(uint64_t word))) { root_visitors.push_back(visit); }

void collect(Goroutine* g, GcCause cause) {
  uint64_t seen = totals.cycles;
  Processor* p = g->p;
  while (!stop_the_world(p, "garbage collection")) {
    if (cause != GcCause::kForced && __atomic_load_n(&totals.cycles, __ATOMIC_RELAXED) != seen) return;
  }
  Heap& h = heap();
  if (cause == GcCause::kHeap && h.live.load() < h.trigger.load()) {
    start_the_world();
    return;
  }
  Cycle c;
  c.cause = cause;
  c.requested = last_stop().requested;
  c.stopped = last_stop().stopped;
  run_cycle(c);
  c.ended = now_ns();
  record(c);
  trace_gc(c.number, c.requested, c.stopped, c.marked, c.ended, c.heap_before, c.live_bytes, c.goal);
  constexpr int64_t kStressFreeNs = 50'000, kStressNsAnAllocation = 5'000;
  stress_pause.store(std::max<int64_t>(0, c.ended - c.stopped - kStressFreeNs) / kStressNsAnAllocation);
  start_the_world();
  wake_finalizers(g);
  if (knobs.gctrace) print_trace(c);
  log(LogCategory::kGc, LogLevel::kInfo, "cycle {}: {} KB -> {} KB in {} us", c.number, c.heap_before >> 10,
      c.live_bytes >> 10, (c.ended - c.requested) / 1000);
}

int set_gc_percent(int percent) {
  int old = gc_percent.exchange(std::max(percent, -1));
  set_goal(totals.live_bytes);
  return old;
}

int64_t set_memory_limit(int64_t bytes) {
  int64_t old = memory_limit.load();
  if (bytes >= 0) {
    memory_limit = bytes;
    set_goal(totals.live_bytes);
  }
  return old;
}

}  // namespace gos::runtime

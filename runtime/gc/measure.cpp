// See measure.h and cycle.h.
#include "runtime/gc/measure.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <mutex>
#include <string_view>

#include "bytecode/program.h"
#include "runtime/gc/metrics.h"
#include "runtime/gc/pacer.h"
#include "runtime/panic/panic.h"
#include "runtime/trace/trace.h"

namespace gos::runtime {

namespace {

// The last ones added.
template <typename T, size_t kSize>
class RecentRing {
 public:
  void add(const T& item) {
    std::lock_guard guard(lock_);
    items_[count_++ % kSize] = item;
  }
  template <typename Fn>
  void change_last(Fn&& fn) {
    std::lock_guard guard(lock_);
    if (count_ != 0) fn(items_[(count_ - 1) % kSize]);
  }
  std::vector<T> all() {
    std::lock_guard guard(lock_);
    std::vector<T> out;
    for (uint64_t i = count_ > kSize ? count_ - kSize : 0; i < count_; ++i) out.push_back(items_[i % kSize]);
    return out;
  }

 private:
  std::mutex lock_;  // a leaf
  std::array<T, kSize> items_{};
  uint64_t count_ = 0;
};
RecentRing<Stop, 256>& stops = *new RecentRing<Stop, 256>;  // never destroyed: threads run until the process ends
RecentRing<Cycle, 256>& cycles = *new RecentRing<Cycle, 256>;

void name_place(Stop& stop) {
  const bytecode::Function* f = stop.function;
  if (!f) return;
  auto at = static_cast<uint64_t>(stop.pc - f->code);
  stop.where = f->name;
  if (at <= f->code_size && !f->lines.empty()) {
    bytecode::LogicalFrame frame = bytecode::logical_frames(*f, static_cast<uint32_t>(at)).front();
    stop.where = frame.name;
    stop.line = frame.line;
    if (program() && frame.file < program()->files.size()) stop.file = program()->files[frame.file];
  }
  stop.function = nullptr;
  stop.pc = nullptr;
}

// A slice of process 2, its args left open.
std::string slice(std::string_view name, int track, int64_t from, int64_t to) {
  return fmt::format(R"({{"name":"{}","ph":"X","pid":{},"tid":{},"ts":{},"dur":{},"args":{{)", name, kCollectorProcess,
                     track, trace_time(from), trace_duration(to - from));
}

void write_slice(std::string_view name, int track, int64_t from, int64_t to) {
  if (to >= from) write_trace_line(slice(name, track, from, to) + "}}");
}

void trace_stop(const Stop& s) {
  std::string out = slice(s.reason, kStopTrack, s.requested, s.started);
  fmt::format_to(std::back_inserter(out), "\"processor\":{},\"goroutine\":{},\"function\":", s.processor, s.goroutine);
  append_json_string(out, s.where);
  out += ",\"file\":";
  append_json_string(out, s.file);
  fmt::format_to(std::back_inserter(out), ",\"line\":{}}}}}", s.line);
  write_trace_line(std::move(out));
  write_slice("stopping", kStopTrack, s.requested, s.stopped);
  write_slice("stopped", kStopTrack, s.stopped, s.started);
}

void write_counter(std::string_view name, int64_t at, uint64_t bytes) {
  write_trace_line(fmt::format(R"({{"name":"{}","ph":"C","pid":{},"tid":0,"ts":{},"args":{{"value":{}}}}})", name,
                               kProgramProcess, trace_time(at), bytes));
}

void trace_cycle(const Cycle& c) {
  std::string out = slice("cycle", kCycleTrack, c.swept_before, c.end.started);
  auto add = [&](std::string_view key, uint64_t value) {
    fmt::format_to(std::back_inserter(out), ",\"{}\":{}", key, value);
  };
  fmt::format_to(std::back_inserter(out), "\"cycle\":{},\"cause\":\"{}\"", c.number, cause_text(c.cause));
  add("processors", static_cast<uint64_t>(c.processors));
  add("heap_before", c.heap_before);
  add("heap_after", c.heap_after);
  add("live_bytes", c.live_bytes);
  add("live_objects", c.live_objects);
  add("dead_bytes", c.dead_bytes);
  add("dead_objects", c.dead_objects);
  add("goal", c.goal);
  add("scanned_bytes", c.scanned);
  add("stack_bytes", c.stacks);
  add("global_bytes", c.globals);
  for (size_t i = 0; i < static_cast<size_t>(MarkRole::kCount); ++i) {
    std::string_view role = role_text(static_cast<MarkRole>(i));
    fmt::format_to(std::back_inserter(out), ",\"{}_ns\":{},\"{}_bytes\":{}", role, c.marking[i], role,
                   c.marked_bytes[i]);
  }
  add("recorded", c.recorded);
  add("barrier_flushes", c.barrier_flushes);
  add("stacks_grown", c.stacks_grown);
  add("stacks_shrunk", c.stacks_shrunk);
  add("restarts", c.restarts);
  out += "}}";
  write_trace_line(std::move(out));
  write_counter("heap live", c.begin.requested, c.heap_before);
  write_counter("heap live", c.end.requested, c.heap_after);
  write_counter("heap live", c.end.started, c.live_bytes);
  write_counter("heap goal", c.begin.requested, c.goal);
  write_counter("heap goal", c.end.started, pacer().goal());
  write_slice("sweep what is left", kCycleTrack, c.swept_before, c.begin.requested);
  write_slice("start of marking", kCycleTrack, c.begin.requested, c.begin.started);
  write_slice("mark", kCycleTrack, c.begin.started, c.end.requested);
  write_slice("end of marking", kCycleTrack, c.end.requested, c.end.started);
}

}  // namespace

const char* cause_text(GcCause cause) {
  switch (cause) {
    case GcCause::kHeap: return "heap goal";
    case GcCause::kForced: return "forced";
    case GcCause::kPeriodic: return "periodic";
    case GcCause::kStress: return "stress";
    case GcCause::kMemory: return "out of memory";
    case GcCause::kLimit: return "memory limit";
  }
  return "";
}

const char* role_text(MarkRole role) {
  switch (role) {
    case MarkRole::kDedicated: return "dedicated";
    case MarkRole::kFractional: return "fractional";
    case MarkRole::kIdle: return "idle";
    default: return "assist";
  }
}

void record_stop(Stop& stop) {
  name_place(stop);
  stops.add(stop);
  count_stop(stop);
  if (tracing()) trace_stop(stop);
}

void record_cycle(const Cycle& cycle) {
  cycles.add(cycle);
  if (tracing()) trace_cycle(cycle);
}

void record_swept(int64_t at) {
  if (at == 0) return;
  cycles.change_last([at](Cycle& c) {
    if (c.swept != 0) return;
    c.swept = at;
    if (tracing()) write_slice("sweep", kSweepTrack, c.end.started, at);
  });
}

void trace_marking(MarkRole role, const Processor& p, int64_t from, int64_t to, uint64_t bytes) {
  const Goroutine* g = p.current.load(std::memory_order_relaxed);
  TraceEvent e{role == MarkRole::kAssist ? TraceKind::kAssist : TraceKind::kMark, p.id, from, to - from};
  e.id = g ? g->id : 0;
  e.what = role_text(role);
  e.value = bytes;
  record_trace_event(e);
}

std::vector<Stop> recent_stops() { return stops.all(); }
std::vector<Cycle> recent_cycles() { return cycles.all(); }

Cycle recent_cycle(uint64_t number) {
  for (const Cycle& c : recent_cycles()) {
    if (c.number == number) return c;
  }
  return {};
}

}  // namespace gos::runtime

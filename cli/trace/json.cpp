// The report for machines. Times in ns, sizes in bytes, shares from 0 to 1.
#include <nlohmann/json.hpp>

#include "cli/trace/report.h"

namespace gos::cli {

using nlohmann::ordered_json;

namespace {

ordered_json stop_json(const RecordedStop& s) {
  return {{"at", s.at},
          {"reason", s.reason},
          {"stopping", s.stopping},
          {"stopped", s.stopped},
          {"total", s.total()},
          {"last_to_stop",
           {{"processor", s.processor},
            {"goroutine", s.goroutine},
            {"function", s.function},
            {"file", s.file},
            {"line", s.line}}}};
}

ordered_json cycle_json(const RecordedCycle& c) {
  ordered_json out = {{"number", c.number},
                      {"cause", c.cause},
                      {"at", c.at},
                      {"duration", c.duration},
                      {"heap_before", c.heap_before},
                      {"heap_after", c.heap_after},
                      {"goal", c.goal},
                      {"live_bytes", c.live_bytes},
                      {"live_objects", c.live_objects},
                      {"dead_bytes", c.dead_bytes},
                      {"dead_objects", c.dead_objects},
                      {"scanned_bytes", c.scanned},
                      {"stack_bytes", c.stacks},
                      {"global_bytes", c.globals},
                      {"recorded_pointers", c.recorded},
                      {"barrier_flushes", c.flushes},
                      {"stacks_grown", c.grown},
                      {"stacks_shrunk", c.shrunk},
                      {"restarts", c.restarts}};
  for (int i = 0; i < kRoles; ++i) {
    out["marking"][std::string(kRoleNames[i])] = {{"ns", c.role_ns[i]}, {"bytes", c.role_bytes[i]}};
  }
  return out;
}

ordered_json distribution_json(const Distribution& d) {
  return {{"count", d.count()},
          {"mean", d.mean()},
          {"p50", d.percentile(0.5)},
          {"p90", d.percentile(0.9)},
          {"p99", d.percentile(0.99)},
          {"p999", d.percentile(0.999)},
          {"max", d.max()}};
}

}  // namespace

std::string json_report(const Statistics& s) {
  const Recording& r = s.recording;
  ordered_json out = {{"program", r.program},
                      {"processors", r.processors},
                      {"whole", r.whole},
                      {"duration", r.duration},
                      {"events", r.events},
                      {"goroutine_runs", r.runs},
                      {"goroutines_started", r.starts},
                      {"wakes", r.wakes},
                      {"stack_moves", r.stack_moves},
                      {"collector_share", s.utilization.collector_share()},
                      {"pauses", distribution_json(s.pauses)},
                      {"stopping", distribution_json(s.stopping)}};
  for (int64_t window : kWindows) {
    out["minimum_utilization"].push_back({{"window", window}, {"share", s.utilization.minimum(window)}});
  }
  for (size_t i = 0; i < static_cast<size_t>(Phase::kCount); ++i) {
    const PhaseSum& p = r.phase_sums[i];
    out["phases"][std::string(phase_text(static_cast<Phase>(i)))] = {
        {"count", p.count}, {"total", p.total}, {"longest", p.longest}};
  }
  out["cycle_count"] = r.sums.cycles;
  out["cycles"] = ordered_json::array();
  for (const RecordedCycle& c : r.cycles) out["cycles"].push_back(cycle_json(c));
  out["stops"] = ordered_json::array();
  for (const RecordedStop& stop : r.stops) out["stops"].push_back(stop_json(stop));
  return out.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace gos::cli

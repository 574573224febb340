// The page: its data out of a recording, thinned where there is more than a screen can show.
#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/trace/page.h"
#include "cli/trace/report.h"

namespace gos::cli {

using nlohmann::json;

namespace {

constexpr size_t kMaxSamples = 10'000, kMaxStops = 20'000, kMaxBusy = 50'000;

// [times, values]: at most kMaxSamples of them, of neighbours the largest.
json series_json(const std::vector<Sample>& samples) {
  json times = json::array(), values = json::array();
  size_t step = samples.size() / kMaxSamples + 1;
  for (size_t i = 0; i < samples.size(); i += step) {
    const Sample* best = &samples[i];
    for (size_t j = i; j < std::min(i + step, samples.size()); ++j) {
      if (samples[j].value > best->value) best = &samples[j];
    }
    times.push_back(best->at);
    values.push_back(best->value);
  }
  return json::array({times, values});
}

// Rows [at, stopping, stopped, reason, of the collector, cycle or 0, who stopped last]; the longest ones.
void add_stops(json& out, const Recording& r) {
  std::vector<const RecordedStop*> stops;
  for (const RecordedStop& s : r.stops) stops.push_back(&s);
  if (stops.size() > kMaxStops) {
    std::nth_element(stops.begin(), stops.begin() + kMaxStops, stops.end(),
                     [](const RecordedStop* a, const RecordedStop* b) { return a->total() > b->total(); });
    stops.resize(kMaxStops);
  }
  std::sort(stops.begin(), stops.end(), [](const RecordedStop* a, const RecordedStop* b) { return a->at < b->at; });
  std::vector<std::string> reasons;
  out["stops"] = json::array();
  size_t cycle = 0;
  for (const RecordedStop* s : stops) {
    auto reason = std::find(reasons.begin(), reasons.end(), s->reason);
    if (reason == reasons.end()) reason = reasons.insert(reason, s->reason);
    while (cycle < r.cycles.size() && r.cycles[cycle].at + r.cycles[cycle].duration < s->at) ++cycle;
    bool inside = cycle < r.cycles.size() && r.cycles[cycle].at <= s->at;
    out["stops"].push_back({s->at, s->stopping, s->stopped, reason - reasons.begin(), s->collector(),
                            inside ? r.cycles[cycle].number : 0, last_to_stop(*s)});
  }
  out["reasons"] = reasons;
}

// What the collector took, neighbours joined until there are few enough.
json busy_json(const Recording& r) {
  std::vector<Interval> busy = r.busy;
  for (int64_t gap = 1000; busy.size() > kMaxBusy; gap *= 2) {
    std::vector<Interval> joined;
    for (const Interval& i : busy) {
      if (!joined.empty() && i.from >= joined.back().to && i.from - joined.back().to < gap) {
        joined.back().to = i.to;
      } else {
        joined.push_back(i);
      }
    }
    busy.swap(joined);
    if (gap > r.duration) busy.resize(std::min(busy.size(), kMaxBusy));
  }
  json out = json::array();
  for (const Interval& i : busy) out.push_back({i.from, i.to});
  return out;
}

}  // namespace

std::string html_report(const Statistics& s) {
  const Recording& r = s.recording;
  json data = {{"program", r.program},
               {"processors", r.processors},
               {"duration", r.duration},
               {"whole", r.whole},
               {"runs", r.runs},
               {"live", series_json(r.live)},
               {"goal", series_json(r.goal)},
               {"goroutines", series_json(r.goroutines)},
               {"names", r.names},
               {"busy", busy_json(r)}};
  add_stops(data, r);
  for (size_t i = 0; i < static_cast<size_t>(Phase::kCount); ++i) {
    data["phase_names"].push_back(phase_text(static_cast<Phase>(i)));
  }
  data["phases"] = json::array();
  for (const PhaseInterval& p : r.phases) data["phases"].push_back({static_cast<int>(p.phase), p.time.from, p.time.to});
  data["slices"] = json::array();
  for (const RunSlice& slice : r.slices) {
    data["slices"].push_back({slice.at, slice.duration, slice.processor, slice.name, slice.goroutine});
  }
  std::string text = data.dump(-1, ' ', true, json::error_handler_t::replace);
  // Inside a script element nothing may look like its end.
  std::string safe;
  for (char c : text) {
    if (c == '<') {
      safe += "\\u003c";
    } else {
      safe += c;
    }
  }
  return std::string(page_before_data) + safe + std::string(page_after_data);
}

}  // namespace gos::cli

// The text reports: summary, comparison, HdrHistogram's percentile distribution.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "cli/trace/report.h"

namespace gos::cli {

namespace {

constexpr int kBarWidth = 40;

template <typename... Args>
void add(std::string& out, fmt::format_string<Args...> format, Args&&... args) {
  fmt::format_to(std::back_inserter(out), format, std::forward<Args>(args)...);
}

// Characters of UTF-8 text, for columns.
size_t width(std::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string padded(std::string_view text, size_t columns, bool right = true) {
  std::string space(columns > width(text) ? columns - width(text) : 0, ' ');
  return right ? space + std::string(text) : std::string(text) + space;
}

std::string verdict(const Statistics& s) {
  const Recording& r = s.recording;
  std::string out = fmt::format("{}: {} on {} {}", r.program, duration_text(r.duration), r.processors,
                                r.processors == 1 ? "processor" : "processors");
  if (r.sums.cycles == 0 && s.pauses.count() == 0) return out + ", no collection\n";
  add(out, ", {} {}, {} of the time in the collector; pauses p50 {}, p99 {}, max {}; the program had at least",
      r.sums.cycles, r.sums.cycles == 1 ? "cycle" : "cycles", percent_text(s.utilization.collector_share()),
      duration_text(s.pauses.percentile(0.5)), duration_text(s.pauses.percentile(0.99)), duration_text(s.pauses.max()));
  const char* separator = " ";
  for (int64_t window : kWindows) {
    add(out, "{}{} of any {}", separator, percent_text(s.utilization.minimum(window)),
        fmt::format("{} ms", window / 1'000'000));
    separator = ", ";
  }
  return out + "\n";
}

// A bar of eighths of a character.
std::string bar(double share) {
  static constexpr const char* kParts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  auto eighths = static_cast<int>(std::ceil(share * kBarWidth * 8));
  std::string out;
  for (int i = 0; i < eighths / 8; ++i) out += "█";
  return out + kParts[eighths % 8];
}

// Buckets of a factor of two, from the first to the last that holds a pause.
void add_histogram(std::string& out, const Distribution& pauses) {
  if (pauses.count() == 0) return;
  auto bucket = [](int64_t ns) { return static_cast<int>(std::floor(std::log2(std::max<int64_t>(ns, 1) / 1000.0))); };
  std::map<int, size_t> counts;
  for (int64_t ns : pauses.values()) ++counts[bucket(ns)];
  size_t most = 0;
  for (auto& [_, count] : counts) most = std::max(most, count);
  add(out, "\npauses of the collector, from the request until the world ran\n");
  for (int b = counts.begin()->first; b <= counts.rbegin()->first; ++b) {
    auto low = static_cast<int64_t>(std::exp2(b) * 1000), high = static_cast<int64_t>(std::exp2(b + 1) * 1000);
    size_t count = counts.contains(b) ? counts[b] : 0;
    add(out, "  {} to {}  {}{}\n", padded(duration_text(low), 8), padded(duration_text(high), 8),
        padded(fmt::format("{}", count), 6),
        count == 0 ? "" : "  " + bar(static_cast<double>(count) / static_cast<double>(most)));
  }
}

const RecordedCycle* cycle_of(const Recording& r, const RecordedStop& s) {
  for (const RecordedCycle& c : r.cycles) {
    if (c.at <= s.at && s.at + s.total() <= c.at + c.duration) return &c;
  }
  return nullptr;
}

void add_worst(std::string& out, const Statistics& s) {
  if (s.worst.empty()) return;
  add(out, "\nlongest stops of the world\n  {}{}{}{}  {}\n", padded("at", 10), padded("total", 10),
      padded("stopping", 10), padded("stopped", 10), "why, and who stopped last");
  for (const RecordedStop* stop : s.worst) {
    std::string why = stop->reason;
    if (const RecordedCycle* c = cycle_of(s.recording, *stop)) add(why, " of cycle {} ({})", c->number, c->cause);
    add(out, "  {}{}{}{}  {}; {}\n", padded(duration_text(stop->at), 10), padded(duration_text(stop->total()), 10),
        padded(duration_text(stop->stopping), 10), padded(duration_text(stop->stopped), 10), why, last_to_stop(*stop));
  }
}

void add_phases(std::string& out, const Statistics& s) {
  const CycleSums& sums = s.recording.sums;
  if (sums.cycles == 0) return;
  add(out, "\n{}{}{}{}{}\n", padded("phases", 20, false), padded("times", 8), padded("total", 10), padded("mean", 10),
      padded("longest", 10));
  for (size_t i = 0; i < static_cast<size_t>(Phase::kCount); ++i) {
    const PhaseSum& p = s.recording.phase_sums[i];
    if (p.count == 0) continue;
    add(out, "  {}{}{}{}{}\n", padded(phase_text(static_cast<Phase>(i)), 18, false),
        padded(fmt::format("{}", p.count), 8), padded(duration_text(p.total), 10),
        padded(duration_text(p.total / static_cast<int64_t>(p.count)), 10), padded(duration_text(p.longest), 10));
  }
  add(out, "\n{}{}{}{}\n", padded("marking by", 20, false), padded("time", 18), padded("bytes", 10),
      padded("a second", 12));
  for (size_t i = 0; i < kRoles; ++i) {
    if (sums.role_ns[i] == 0) continue;
    double rate = static_cast<double>(sums.role_bytes[i]) / (static_cast<double>(sums.role_ns[i]) / 1e9);
    add(out, "  {}{}{}{}\n", padded(kRoleNames[i], 18, false), padded(duration_text(sums.role_ns[i]), 18),
        padded(bytes_text(static_cast<double>(sums.role_bytes[i])), 10), padded(bytes_text(rate), 12));
  }
  add(out, "\nheap at most {}, goal {}, live after a cycle {}; freed {} in {} objects\n",
      bytes_text(static_cast<double>(sums.heap_peak)), bytes_text(static_cast<double>(sums.goal_peak)),
      bytes_text(static_cast<double>(sums.live_peak)), bytes_text(static_cast<double>(sums.dead_bytes)),
      sums.dead_objects);
}

// A figure of a comparison. Less is better, unless `more_is_better`; kNeither: it is no merit.
struct Figure {
  enum Merit : uint8_t { kLess, kMore, kNeither };
  std::string name;
  double value;
  std::string text;
  Merit merit;
};

std::vector<Figure> figures(const Statistics& s) {
  std::vector<Figure> out;
  auto time = [&](std::string name, int64_t ns, Figure::Merit merit = Figure::kLess) {
    out.push_back({std::move(name), static_cast<double>(ns), duration_text(ns), merit});
  };
  auto bytes = [&](std::string name, uint64_t n, Figure::Merit merit = Figure::kLess) {
    out.push_back({std::move(name), static_cast<double>(n), bytes_text(static_cast<double>(n)), merit});
  };
  auto share = [&](std::string name, double x, Figure::Merit merit) {
    out.push_back({std::move(name), x, percent_text(x), merit});
  };
  const Recording& r = s.recording;
  time("run", r.duration);
  out.push_back({"cycles", static_cast<double>(r.sums.cycles), fmt::format("{}", r.sums.cycles), Figure::kNeither});
  share("time in the collector", s.utilization.collector_share(), Figure::kLess);
  time("pause p50", s.pauses.percentile(0.5));
  time("pause p99", s.pauses.percentile(0.99));
  time("pause max", s.pauses.max());
  time("stopping p50", s.stopping.percentile(0.5));
  time("stopping max", s.stopping.max());
  for (int64_t window : kWindows) {
    share(fmt::format("utilization, {} ms", window / 1'000'000), s.utilization.minimum(window), Figure::kMore);
  }
  for (size_t i = 0; i < static_cast<size_t>(Phase::kCount); ++i) {
    time(std::string(phase_text(static_cast<Phase>(i))), r.phase_sums[i].total);
  }
  for (size_t i = 0; i < kRoles; ++i)
    time(fmt::format("marking, {}", kRoleNames[i]), r.sums.role_ns[i], Figure::kNeither);
  bytes("heap at most", r.sums.heap_peak);
  bytes("live at most", r.sums.live_peak, Figure::kNeither);
  bytes("freed", r.sums.dead_bytes, Figure::kNeither);
  return out;
}

}  // namespace

std::string text_report(const Statistics& s) {
  std::string out = verdict(s);
  if (!s.recording.whole) out += "the trace breaks off: the run was ended from outside\n";
  add_histogram(out, s.pauses);
  add_worst(out, s);
  add_phases(out, s);
  return out;
}

std::string comparison(const Statistics& s, const std::string& name, const Statistics& other,
                       const std::string& other_name) {
  constexpr double kNoise = 0.05;  // differences below this are not marked
  std::string out =
      fmt::format("A: {} ({})\nB: {} ({})\n\n{}{}{}{}\n", name, s.recording.program, other_name,
                  other.recording.program, padded("", 24), padded("A", 12), padded("B", 12), padded("B to A", 10));
  std::vector<Figure> left = figures(s), right = figures(other);
  for (size_t i = 0; i < left.size(); ++i) {
    const Figure &a = left[i], &b = right[i];
    std::string change = "", mark = "";
    if (a.value != 0) {
      double difference = b.value / a.value - 1;
      change = fmt::format("{:+.1f} %", difference * 100);
      if (a.merit != Figure::kNeither && std::abs(difference) > kNoise) {
        mark = (difference < 0) == (a.merit == Figure::kLess) ? "  better" : "  worse";
      }
    } else if (b.value != 0) {
      change = "new";
    }
    add(out, "{}{}{}{}{}\n", padded(a.name, 24, false), padded(a.text, 12), padded(b.text, 12), padded(change, 10),
        mark);
  }
  return out;
}

// The columns and steps of HdrHistogram's outputPercentileDistribution: five steps for each halving of what is left.
std::string hgrm_report(const Statistics& s) {
  constexpr int kStepsAHalf = 5;
  constexpr double kUnit = 1000;  // ns a unit
  const std::vector<int64_t>& values = s.pauses.values();
  std::string out =
      fmt::format("{:>12} {:>14} {:>10} {:>14}\n\n", "Value", "Percentile", "TotalCount", "1/(1-Percentile)");
  size_t count = values.size();
  double percent = 0;
  while (count != 0) {
    int64_t value = s.pauses.percentile(percent / 100);
    auto total = static_cast<size_t>(std::upper_bound(values.begin(), values.end(), value) - values.begin());
    double reached = percent / 100;
    if (total == count) {
      add(out, "{:12.3f} {:2.12f} {:10}\n", static_cast<double>(value) / kUnit, 1.0, total);
      break;
    }
    add(out, "{:12.3f} {:2.12f} {:10} {:14.2f}\n", static_cast<double>(value) / kUnit, reached, total,
        1 / (1 - reached));
    double halves = std::floor(std::log2(100 / (100 - percent))) + 1;
    percent += 100 / (kStepsAHalf * std::exp2(halves));
  }
  add(out, "#[Mean    = {:12.3f}, StdDeviation   = {:12.3f}]\n", s.pauses.mean() / kUnit, s.pauses.deviation() / kUnit);
  add(out, "#[Max     = {:12.3f}, Total count    = {:12}]\n", static_cast<double>(s.pauses.max()) / kUnit, count);
  add(out, "#[Buckets = {:12}, SubBuckets     = {:12}]\n", 1, count);
  return out;
}

}  // namespace gos::cli

// See statistics.h.
#include "cli/trace/statistics.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace gos::cli {

namespace {

// A value with three digits that count, and its unit.
std::string scaled(double value, double step, std::initializer_list<const char*> units) {
  auto unit = units.begin();
  while (value >= step && unit + 1 != units.end()) {
    value /= step;
    ++unit;
  }
  int decimals = unit == units.begin() || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return fmt::format("{:.{}f} {}", value, decimals, *unit);
}

}  // namespace

Distribution::Distribution(std::vector<int64_t> values) : values_(std::move(values)) {
  std::sort(values_.begin(), values_.end());
}

int64_t Distribution::percentile(double share) const {
  if (values_.empty()) return 0;
  auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(values_.size())));
  return values_[std::clamp<size_t>(rank, 1, values_.size()) - 1];
}

double Distribution::mean() const {
  double sum = 0;
  for (int64_t v : values_) sum += static_cast<double>(v);
  return values_.empty() ? 0 : sum / static_cast<double>(values_.size());
}

double Distribution::deviation() const {
  double middle = mean(), sum = 0;
  for (int64_t v : values_) sum += (static_cast<double>(v) - middle) * (static_cast<double>(v) - middle);
  return values_.empty() ? 0 : std::sqrt(sum / static_cast<double>(values_.size()));
}

Utilization::Utilization(const Recording& r) : duration_(r.duration) {
  struct Edge {
    int64_t at;
    int32_t stops, busy;  // how the numbers change
  };
  std::vector<Edge> edges;
  edges.reserve(2 * (r.stopped.size() + r.busy.size()));
  auto add = [&](int64_t from, int64_t to, int32_t stops, int32_t busy) {
    edges.push_back({from, stops, busy});
    edges.push_back({to, -stops, -busy});
  };
  for (const Interval& i : r.stopped) add(i.from, i.to, 1, 0);
  for (const Interval& i : r.busy) add(i.from, i.to, 0, 1);
  std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.at < b.at; });
  times_.push_back(0);
  levels_.push_back(0);
  used_.push_back(0);
  int32_t stops = 0, busy = 0;
  for (size_t i = 0; i < edges.size();) {
    int64_t at = edges[i].at;
    for (; i < edges.size() && edges[i].at == at; ++i) {
      stops += edges[i].stops;
      busy += edges[i].busy;
    }
    double level = stops > 0 ? 1 : std::min(1.0, static_cast<double>(busy) / r.processors);
    if (level == levels_.back()) continue;
    used_.push_back(used_.back() + static_cast<double>(at - times_.back()) * levels_.back());
    times_.push_back(at);
    levels_.push_back(level);
  }
}

// `hint`: where the search begins, for times that ascend.
double Utilization::used_until(int64_t at, size_t& hint) const {
  while (hint + 1 < times_.size() && times_[hint + 1] <= at) ++hint;
  return used_[hint] + static_cast<double>(at - times_[hint]) * levels_[hint];
}

double Utilization::minimum(int64_t window) const {
  if (duration_ <= 0) return 1;
  window = std::min(window, duration_);
  double most = 0;
  size_t low = 0, high = 0;
  // The worst window begins or ends where the level changes.
  auto look = [&](int64_t from, size_t& low, size_t& high) {
    from = std::clamp<int64_t>(from, 0, duration_ - window);
    double begin = used_until(from, low);
    most = std::max(most, used_until(from + window, high) - begin);
  };
  for (int64_t t : times_) look(t, low, high);
  low = high = 0;
  for (int64_t t : times_) look(t - window, low, high);
  return std::clamp(1 - most / static_cast<double>(window), 0.0, 1.0);
}

double Utilization::collector_share() const {
  if (duration_ <= 0) return 0;
  size_t hint = 0;
  return used_until(duration_, hint) / static_cast<double>(duration_);
}

Statistics::Statistics(const Recording& r) : recording(r), pauses(r.pauses), stopping(r.stopping), utilization(r) {
  for (const RecordedStop& s : r.stops) worst.push_back(&s);
  size_t kept = std::min<size_t>(5, worst.size());
  std::partial_sort(worst.begin(), worst.begin() + static_cast<ptrdiff_t>(kept), worst.end(),
                    [](const RecordedStop* a, const RecordedStop* b) { return a->total() > b->total(); });
  worst.resize(kept);
}

std::string last_to_stop(const RecordedStop& s) {
  if (s.processor < 0) return "nobody had to be waited for";
  if (s.goroutine == 0) return fmt::format("P{}, between goroutines", s.processor);
  std::string out = fmt::format("P{}, goroutine {}", s.processor, s.goroutine);
  if (!s.function.empty()) out += " in " + s.function;
  if (!s.file.empty()) out += fmt::format(" ({}:{})", s.file.substr(s.file.rfind('/') + 1), s.line);
  return out;
}

std::string duration_text(int64_t ns) { return scaled(static_cast<double>(ns), 1000, {"ns", "µs", "ms", "s"}); }
std::string bytes_text(double bytes) { return scaled(bytes, 1024, {"B", "KB", "MB", "GB", "TB"}); }

std::string percent_text(double share) {
  double percent = share * 100;
  return fmt::format("{:.{}f} %", percent, percent < 10 ? 2 : 1);
}

}  // namespace gos::cli

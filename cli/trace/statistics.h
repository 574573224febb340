// Statistics of a recording: percentiles of pauses, minimum mutator utilization, sums a phase.
//
// A mutator's utilization over a window of time is the share of the processors' time in it that is left to the program:
// a stop of the world takes all of them, a dedicated or fractional marker or an assist one. Idle processors that mark
// take nothing from anyone. The minimum over all windows of one length tells how badly a moment can go.
//
// Literature: Cheng and Blelloch, "A parallel, real-time garbage collector" (PLDI 2001).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/trace/recording.h"

namespace gos::cli {

// Sorted values, asked by rank.
class Distribution {
 public:
  explicit Distribution(std::vector<int64_t> values);
  // The smallest value that at least `share` (0 to 1) of all do not exceed; 0 if there is none.
  int64_t percentile(double share) const;
  int64_t max() const { return values_.empty() ? 0 : values_.back(); }
  size_t count() const { return values_.size(); }
  double mean() const;
  double deviation() const;
  const std::vector<int64_t>& values() const { return values_; }

 private:
  std::vector<int64_t> values_;
};

class Utilization {
 public:
  explicit Utilization(const Recording& r);
  // The minimum over all windows of `window` ns, 0 to 1; over the whole run if that is shorter.
  double minimum(int64_t window) const;
  // Of the processors' time, what the collector took; 0 to 1.
  double collector_share() const;

 private:
  double used_until(int64_t at, size_t& hint) const;

  // From times_[i] to times_[i + 1] the collector takes the share levels_[i]; used_[i] ns of it until times_[i].
  std::vector<int64_t> times_;
  std::vector<double> levels_, used_;
  int64_t duration_ = 0;
};

struct Statistics {
  explicit Statistics(const Recording& r);

  const Recording& recording;
  Distribution pauses;  // the collector's stops, from the request until the world ran, ns
  Distribution stopping;
  Utilization utilization;
  std::vector<const RecordedStop*> worst;  // at most five, longest first
};

// The windows that reports show, ns.
inline constexpr int64_t kWindows[] = {1'000'000, 10'000'000, 100'000'000};

// "P1, goroutine 7 in main.work (work.go:12)": whom a stop had to wait for.
std::string last_to_stop(const RecordedStop& s);
// "1.2 ms": three digits that count.
std::string duration_text(int64_t ns);
std::string bytes_text(double bytes);
std::string percent_text(double share);

}  // namespace gos::cli

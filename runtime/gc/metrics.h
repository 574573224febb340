// The figures of package runtime/metrics.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "runtime/goroutine.h"

namespace gos::runtime {

struct Stop;

// Histograms of stops of the world, by number.
enum PauseHistogram : uint32_t { kStoppingGc, kStoppingOther, kTotalGc, kTotalOther, kPauseHistograms };

// Ranges of times: one below 0, one from 0 to 64 ns, then four to each doubling up to about two days, and one above.
inline constexpr size_t kPauseRanges = 166;
// Where each range begins, in ns; of the first it is INT64_MIN.
int64_t pause_range_start(size_t range);

// Adds a stop to the histograms.
void count_stop(const Stop& stop);
void copy_histogram(PauseHistogram which, std::span<uint64_t> counts);

// All figures in the order of metrics.def. Stops the world for exact counts.
size_t metric_count();
void read_metrics(Goroutine* g, std::span<uint64_t> values);

}  // namespace gos::runtime

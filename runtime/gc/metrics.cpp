// See metrics.h.
#include "runtime/gc/metrics.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <string_view>

#include "runtime/gc/cycle.h"
#include "runtime/gc/pacer.h"
#include "runtime/sched/sched.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

constexpr int kFirstBits = 6;  // 64 ns
constexpr size_t kSubRanges = 4;

std::array<std::array<std::atomic<uint64_t>, kPauseRanges>, kPauseHistograms> histograms;

size_t range_of(int64_t ns) {
  if (ns < 0) return 0;
  if (ns < int64_t{1} << kFirstBits) return 1;
  auto bits = static_cast<size_t>(std::bit_width(static_cast<uint64_t>(ns)) - 1);
  auto sub = static_cast<size_t>(ns >> (bits - 2)) & (kSubRanges - 1);
  return std::min(2 + (bits - kFirstBits) * kSubRanges + sub, kPauseRanges - 1);
}

uint64_t float_bits(double x) { return std::bit_cast<uint64_t>(x); }
double seconds(int64_t ns) { return static_cast<double>(ns) / 1e9; }

}  // namespace

int64_t pause_range_start(size_t range) {
  if (range == 0) return INT64_MIN;
  if (range == 1) return 0;
  size_t bits = (range - 2) / kSubRanges + kFirstBits, sub = (range - 2) % kSubRanges;
  return static_cast<int64_t>(kSubRanges + sub) << (bits - 2);
}

void count_stop(const Stop& stop) {
  std::string_view reason = stop.reason;
  bool collector = reason == "start of marking" || reason == "end of marking";
  auto add = [](PauseHistogram which, int64_t ns) {
    histograms[which][range_of(ns)].fetch_add(1, std::memory_order_relaxed);
  };
  add(collector ? kStoppingGc : kStoppingOther, stop.stopping());
  add(collector ? kTotalGc : kTotalOther, stop.total());
}

void copy_histogram(PauseHistogram which, std::span<uint64_t> counts) {
  for (size_t i = 0; i < std::min(counts.size(), kPauseRanges); ++i) {
    counts[i] = histograms[which][i].load(std::memory_order_relaxed);
  }
}

size_t metric_count() {
#define METRIC(name, value) +1
  return 0
#include "runtime/gc/metrics.def"
      ;
#undef METRIC
}

void read_metrics(Goroutine* g, std::span<uint64_t> values) {
  MemStats m;
  read_mem_stats(g, &m);
  const CycleTotals& t = cycle_totals();
  uint64_t tiny = m.tiny;
  const uint64_t all[] = {
#define METRIC(name, value) static_cast<uint64_t>(value),
#include "runtime/gc/metrics.def"
#undef METRIC
  };
  std::copy_n(all, std::min(values.size(), std::size(all)), values.begin());
}

}  // namespace gos::runtime

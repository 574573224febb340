// The natives of package runtime/metrics.
#include "runtime/gc/metrics.h"

#include <algorithm>
#include <vector>

#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func readScalars(values []uint64)
NativeStatus read_scalars(NativeFrame& f) {
  std::vector<uint64_t> values(runtime::metric_count());
  runtime::read_metrics(f.goroutine(), values);
  std::copy_n(values.begin(), std::min<size_t>(values.size(), f.word(1)), static_cast<uint64_t*>(f.pointer(0)));
  return NativeStatus::kDone;
}

// func readHistogram(which int, counts []uint64)
NativeStatus read_histogram(NativeFrame& f) {
  auto which = static_cast<runtime::PauseHistogram>(f.word(0) % runtime::kPauseHistograms);
  runtime::copy_histogram(which, {static_cast<uint64_t*>(f.pointer(1)), f.word(2)});
  return NativeStatus::kDone;
}

// func histogramStarts(starts []int64)
NativeStatus histogram_starts(NativeFrame& f) {
  auto* starts = static_cast<int64_t*>(f.pointer(0));
  for (size_t i = 0; i < std::min<size_t>(f.word(1), runtime::kPauseRanges); ++i) {
    starts[i] = runtime::pause_range_start(i);
  }
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"runtime/metrics.readScalars", read_scalars},
    {"runtime/metrics.readHistogram", read_histogram},
    {"runtime/metrics.histogramStarts", histogram_starts},
};

}  // namespace

NativeTable metrics_natives() { return kNatives; }

}  // namespace gos::std_

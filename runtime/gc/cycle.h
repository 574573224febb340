// What is recorded of collections.
#pragma once

#include <cstdint>

#include "runtime/gc/gc.h"

namespace gos::runtime {

// One cycle; times in ns, monotonic.
struct Cycle {
  GcCause cause = GcCause::kHeap;
  uint64_t number = 0;
  int64_t requested = 0, stopped = 0, marked = 0, ended = 0;
  uint64_t heap_before = 0, live_bytes = 0, goal = 0;
};

// All cycles so far. `allocated` and `live` are as of the end of the last one.
struct CycleTotals {
  uint64_t cycles = 0, forced = 0;
  uint64_t pause_total = 0, last_end = 0, gc_ns = 0;
  uint64_t pause_ns[256] = {}, pause_end[256] = {};
  uint64_t live_bytes = 0, live_objects = 0;
  uint64_t allocated_bytes = 0, allocated_objects = 0;
};
const CycleTotals& cycle_totals();

}  // namespace gos::runtime

// What is recorded of collections.
#pragma once

#include <atomic>
#include <cstdint>

#include "runtime/gc/gc.h"

namespace gos::runtime {

// One stop of the world; times in ns, monotonic.
struct Stop {
  int64_t requested = 0;  // asked for
  int64_t stopped = 0;    // the last processor stood
  int64_t done = 0;       // the work inside was done
  int64_t started = 0;    // the world ran again
};

// Who marks.
enum class MarkRole : uint8_t { kDedicated, kFractional, kIdle, kAssist, kCount };

// One cycle.
struct Cycle {
  GcCause cause = GcCause::kHeap;
  uint64_t number = 0;
  Stop begin, end;
  int64_t swept_before = 0;  // when sweeping of the cycle before was done and this one's stop was asked for
  uint64_t heap_before = 0;  // bytes when it began
  uint64_t heap_after = 0;   // bytes when marking had ended
  uint64_t live_bytes = 0;   // of them live
  uint64_t live_objects = 0;
  uint64_t goal = 0;
  uint64_t scanned = 0;                                         // bytes looked at for pointers
  uint64_t stacks = 0, globals = 0;                             // bytes of them
  int64_t marking[static_cast<size_t>(MarkRole::kCount)] = {};  // ns of processor time
  int processors = 0;
  uint32_t restarts = 0;  // ends that found more to mark
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

// Called with every cycle once it has ended, the world running; for tracing. Null: nobody.
inline void (*on_cycle)(const Cycle& cycle) = nullptr;

// Go's line of GODEBUG=gctrace=1.
void print_cycle(const Cycle& cycle, int64_t process_start, double gc_share);

}  // namespace gos::runtime

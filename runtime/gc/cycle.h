// What is measured of stops and collections: always, as it costs some dozen loads of the clock a cycle. The last ones
// are kept for who asks later, totals for MemStats; traces and GODEBUG=gctrace=1 show each as it ends.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "runtime/gc/gc.h"
#include "runtime/sched/stop.h"

namespace gos::runtime {

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
  uint64_t dead_bytes = 0, dead_objects = 0;                          // what sweeping frees
  uint64_t scanned = 0;                                               // bytes looked at for pointers
  uint64_t stacks = 0, globals = 0;                                   // bytes of them
  int64_t marking[static_cast<size_t>(MarkRole::kCount)] = {};        // ns of processor time
  uint64_t marked_bytes[static_cast<size_t>(MarkRole::kCount)] = {};  // looked at by each
  uint64_t recorded = 0;                                              // pointers that the write barrier recorded
  uint64_t barrier_flushes = 0;                                       // times that a thread's were taken over
  uint64_t stacks_grown = 0, stacks_shrunk = 0;                       // from one cycle's end to the next one's
  int processors = 0;
  uint32_t restarts = 0;  // ends that found more to mark
  int64_t swept = 0;      // when sweeping was done; 0: not yet

  int64_t pause() const { return begin.total() + end.total(); }  // ns
};
const char* cause_text(GcCause cause);

// All cycles so far. `allocated` and `live` are as of the end of the last one.
struct CycleTotals {
  uint64_t cycles = 0, forced = 0;
  uint64_t pause_total = 0, last_end = 0, gc_ns = 0;
  uint64_t pause_ns[256] = {}, pause_end[256] = {};
  int64_t marking[static_cast<size_t>(MarkRole::kCount)] = {};  // ns of processor time
  uint64_t scanned = 0, stacks = 0, globals = 0;                // bytes, by the last cycle
  uint64_t live_bytes = 0, allocated_bytes = 0;
  ClassCounts live_objects, allocated_objects;
};
const CycleTotals& cycle_totals();
// Of the processors' time since the process began, what went into collecting, idle ones left out; 0 to 1.
double gc_cpu_fraction();

// The last 256 stops and cycles, oldest first.
std::vector<Stop> recent_stops();
std::vector<Cycle> recent_cycles();
Cycle recent_cycle(uint64_t number);
// Collects, and returns what was measured of the cycle that began after the call. g's pc and fp are saved.
Cycle collect_measured(Goroutine* g);

// Called with every cycle once it has ended, the world running; for tracing. Null: nobody.
inline void (*on_cycle)(const Cycle& cycle) = nullptr;

// Go's line of GODEBUG=gctrace=1, with its newline.
std::string trace_line(const Cycle& cycle, int64_t process_start, double gc_share);
// That of one of the last cycles, by its number.
std::string trace_line(uint64_t number);

}  // namespace gos::runtime

// The collector: precise mark and sweep.
//
// A cycle, with the world stopped:
//   1. Every processor gives its allocation runs back.
//   2. Mark. The roots are globals, goroutine stacks (each frame by its function's map), deferred closures, panic
//      values, handles of native code, pending timers. An object is grey while it is on the mark stack, black once its
//      mark bit is set and its words were visited. A pointer that leads into no span in use (a stack, a static box, a
//      constant) is passed over.
//   3. Sweep. Each span's mark bits become its allocation bits; spans without a marked object go back to the page heap.
//
// Invariant: whenever the world is stopped, every pointer that the program can still reach lies where step 2 looks.
//
// Pacing. After a cycle that leaves `live` bytes the next begins when the heap has grown to live * (100 + GOGC) / 100
// plus the stacks' and globals' share, at least 4 MB * GOGC / 100, or when GOMEMLIMIT is near.
//
// Literature: Dijkstra et al., "On-the-fly Garbage Collection"; Go's runtime/mgc.go.
#pragma once

#include <cstdint>

#include "runtime/goroutine.h"
#include "runtime/heap/heap.h"

namespace gos::runtime {

enum class GcCause : uint8_t { kHeap, kForced, kPeriodic, kStress };

// Connects the allocator with the collector and reads GOGC, GOMEMLIMIT. Once a process, after init_heap.
void init_collector();

// A whole cycle; returns when it is done. g's pc and fp are saved.
void collect(Goroutine* g, GcCause cause);

// debug.SetGCPercent: the old value; negative: off.
int set_gc_percent(int percent);
// debug.SetMemoryLimit; negative only asks.
int64_t set_memory_limit(int64_t bytes);

// runtime.MemStats, in Go's order of fields.
struct MemStats {
  uint64_t alloc, total_alloc, sys, lookups, mallocs, frees;
  uint64_t heap_alloc, heap_sys, heap_idle, heap_in_use, heap_released, heap_objects;
  uint64_t stack_in_use, stack_sys, mspan_in_use, mspan_sys, mcache_in_use, mcache_sys;
  uint64_t buck_hash_sys, gc_sys, other_sys, next_gc, last_gc, pause_total_ns;
  uint64_t pause_ns[256], pause_end[256];
  uint32_t num_gc, num_forced_gc;
  double gc_cpu_fraction;
};
// Stops the world for exact counts.
void read_mem_stats(Goroutine* g, MemStats* out);

// Further roots, of parts that keep Go pointers outside of all this: `visit` calls mark for each word.
void add_roots(void (*visit)(void (*mark)(uint64_t word)));

}  // namespace gos::runtime

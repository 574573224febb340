// The collector: precise, tri-colour, concurrent mark and sweep.
//
// A cycle:
//   1. What is left to sweep of the cycle before is swept.
//   2. A short stop: every processor gives its allocation runs back, the write barrier goes on.
//   3. Mark, beside the program. The roots are globals, goroutine stacks (of each frame what is live), deferred
//      closures, panic values, handles of native code, pending timers, finalizers. An object is grey while its address
//      is in a work buffer (work.h), black once its mark bit is set and its words were visited. A pointer that leads
//      into no span in use (a stack, a static box, a constant) is passed over.
//   4. A short stop when nothing is grey: runs are given back, the barrier goes off.
//   5. Finalizers that are due are found; then spans are swept as they are needed (heap/central.h).
//
// Why nothing is lost. Marking finds all that was reachable when the first stop ended, the *snapshot*, and what was
// allocated since is born black:
//   - No goroutine runs before its stack was scanned in this cycle. At the first stop all stand; whoever runs one
//     next scans it first (roots.h), and markers scan those that stay parked, each while only it would have to wait. So
//     a stack is seen as it was at the stop.
//   - A pointer in the heap or in a global that is overwritten while the barrier is on is recorded and marked (the
//     deletion barrier of Yuasa). So a marker that comes late still finds what the snapshot held.
//   - Roots in the runtime's own tables are recorded when they leave them (record_pointer).
// Whatever a running goroutine can get hold of was in the snapshot or is new. So a store needs no record of the pointer
// that it adds: that half of Go's hybrid barrier is for goroutines that run on a stack not scanned yet, which here
// none does.
//
// Who marks. A quarter of the processors, by whole processors and by shares of the others (pacer.h), processors that
// have nothing else to do, and allocation in proportion (assists).
//
// The end is found without a race: it is reached when no job of the roots is left, no marker lives, the pool of grey
// objects is empty and so are the rings of recorded pointers; tried with the program running, and looked at again when
// the world stands.
//
// Invariant: whenever the world is stopped, every pointer that the program can still reach lies where step 3 looks.
//
// GOSDEBUG=gccheck=1 marks once more in each second stop, from the roots as they are then, and compares (check.h).
//
// Literature: Yuasa, "Real-time garbage collection on general-purpose machines"; Dijkstra et al., "On-the-fly Garbage
// Collection"; Go's runtime/mgc.go and design document 17503.
#pragma once

#include <cstdint>

#include "runtime/goroutine.h"
#include "runtime/heap/heap.h"

namespace gos::runtime {

enum class GcCause : uint8_t { kHeap, kForced, kPeriodic, kStress, kMemory, kLimit };

// Connects the allocator and the scheduler with the collector and reads GOGC, GOMEMLIMIT. Once a process, after
// init_heap.
void init_collector();

// A whole cycle that begins after the call, sweeping included; returns when it is done. g's pc and fp are saved.
void collect(Goroutine* g, GcCause cause);

// The same on a thread without a processor, the world standing for the whole of it but for sweeping: its number.
uint64_t collect_standing();

// debug.SetGCPercent: the old value; negative: off.
int set_gc_percent(int percent);
// debug.SetMemoryLimit; negative only asks.
int64_t set_memory_limit(int64_t bytes);
// debug.FreeOSMemory: collects and gives all free memory back to the system.
void free_os_memory(Goroutine* g);

// runtime.MemStats, in Go's order of fields.
struct MemStats {
  uint64_t alloc, total_alloc, sys, lookups, mallocs, frees;
  uint64_t heap_alloc, heap_sys, heap_idle, heap_in_use, heap_released, heap_objects;
  uint64_t stack_in_use, stack_sys, mspan_in_use, mspan_sys, mcache_in_use, mcache_sys;
  uint64_t buck_hash_sys, gc_sys, other_sys, next_gc, last_gc, pause_total_ns;
  uint64_t pause_ns[256], pause_end[256];
  uint32_t num_gc, num_forced_gc;
  double gc_cpu_fraction;
  bool enable_gc, debug_gc;
  struct BySize {
    uint32_t size;
    uint64_t mallocs, frees;
  } by_size[61];
  uint64_t tiny;  // objects that share blocks with others; beyond what Go's struct has
};
// Stops the world for exact counts.
void read_mem_stats(Goroutine* g, MemStats* out);

}  // namespace gos::runtime

// runtime.MemStats out of the counters of heap, stacks and cycles.
#include <algorithm>
#include <iterator>

#include "runtime/gc/cycle.h"
#include "runtime/gc/pacer.h"
#include "runtime/heap/central.h"
#include "runtime/heap/profile.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

struct Allocated {
  uint64_t bytes = 0, tiny = 0;
  ClassCounts objects;
};

// Of all processors, the runs in use included.
Allocated allocated_so_far() {
  Allocated sum;
  Scheduler& s = sched();
  for (int i = 0; i < s.made; ++i) {
    const Processor* p = s.at(i);
    sum.bytes += p->allocated_bytes;
    sum.objects += p->allocated_objects;
    sum.tiny += p->tiny_count;
    for_each_cache(*p, [&](const AllocCache& cache) {
      if (cache.span == nullptr) return;
      sum.bytes += cache.next - cache.start;
      sum.objects.of[cache.span->size_class] += (cache.next - cache.start) / cache.span->object_size;
    });
  }
  return sum;
}

}  // namespace

void read_mem_stats(Goroutine* g, MemStats* out) {
  while (!stop_the_world(g->p, "ReadMemStats")) {
  }
  const CycleTotals& cycles = cycle_totals();
  const Heap::PageBytes pages = heap().page_bytes();
  Allocated now = allocated_so_far();
  StackStats stacks = stack_stats();
  *out = {};
  out->total_alloc = now.bytes;
  out->alloc = out->heap_alloc = cycles.live_bytes + (now.bytes - cycles.allocated_bytes);
  // Of a class: what lived when the last cycle ended, and what was allocated since.
  auto alive = [&](uint32_t cls) {
    return cycles.live_objects.of[cls] + (now.objects.of[cls] - cycles.allocated_objects.of[cls]);
  };
  uint64_t objects = 0;
  for (uint32_t cls = 0; cls < kSizeClasses; ++cls) objects += alive(cls);
  for (uint32_t cls = 1; cls < std::size(out->by_size); ++cls) {
    out->by_size[cls] = {kClassSize[cls], now.objects.of[cls], now.objects.of[cls] - alive(cls)};
  }
  out->tiny = now.tiny;
  // Objects that share a block count as allocated and freed, as Go counts them.
  out->mallocs = now.objects.sum() + now.tiny;
  out->frees = out->mallocs - objects;
  out->heap_objects = objects;
  out->heap_sys = pages.committed;
  out->heap_in_use = pages.in_use;
  out->heap_idle = pages.committed - pages.in_use;
  out->heap_released = pages.released;
  out->stack_in_use = stacks.in_use;
  out->stack_sys = stacks.system;
  out->mspan_in_use = heap().span_count() * sizeof(Span);
  out->mspan_sys = heap().pages().metadata();
  out->mcache_in_use = out->mcache_sys = static_cast<uint64_t>(sched().made) * sizeof(Mutator);
  out->gc_sys = pages.committed / kPageSize * sizeof(Span*);
  out->sys = out->heap_sys + out->stack_sys + out->mspan_sys + out->mcache_sys + out->gc_sys;
  out->next_gc = pacer().goal();
  out->last_gc = cycles.last_end;
  out->pause_total_ns = cycles.pause_total;
  std::copy_n(cycles.pause_ns, 256, out->pause_ns);
  std::copy_n(cycles.pause_end, 256, out->pause_end);
  out->gc_cpu_fraction = gc_cpu_fraction();
  out->num_gc = static_cast<uint32_t>(cycles.cycles);
  out->num_forced_gc = static_cast<uint32_t>(cycles.forced);
  start_the_world();
}

}  // namespace gos::runtime

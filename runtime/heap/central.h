// Heap: the spans that processors share, the list of all spans, and the counters.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <vector>

#include "runtime/heap/heap.h"
#include "runtime/heap/pages.h"

namespace gos::runtime {

// What a sweep found.
struct SweepResult {
  uint64_t live_bytes = 0;
  uint64_t live_objects = 0;
  uint64_t freed_spans = 0;
};

class Heap {
 public:
  // Reserves memory. Once a process; false if the system refuses.
  bool init();

  // Gives the run of `cache` back and leaves a new run in it. False if memory is out.
  bool refill(Mutator& m, AllocCache& cache, uint32_t cls, bool noscan);
  // A large object, zeroed unless `zero` is false; null if memory is out. `type`: its element type, null if noscan.
  void* allocate_large(Mutator& m, uint64_t bytes, const Type* type, bool zero);

  // For the collector, the world stopped.
  void flush(Mutator& m);
  void clear_marks();
  SweepResult sweep();
  uint64_t release_free_memory() { return pages_.release(64); }
  // Checks the structure; the first fault found, empty if none.
  std::string verify();

  // Bytes allocated since the process began that are not known to be dead: the collector's pacing compares it with
  // `trigger`.
  std::atomic<uint64_t> live{0};
  std::atomic<uint64_t> trigger{4 << 20};

  // Counters of mutators that are gone; those of living ones are added by the reader.
  const PageHeap& pages() const { return pages_; }
  size_t span_count() const { return spans_.size(); }
  template <typename Fn>
  void for_each_span(Fn&& fn) {
    for (Span* span : spans_) fn(span);
  }

 private:
  Span* new_small_span(uint32_t cls, bool noscan);
  bool take_run(AllocCache& cache, Span* span);
  void retire(Mutator& m, AllocCache& cache);
  void remember(Span* span);
  void forget(Span* span);
  uint64_t sweep_small(Span* span);

  std::mutex lock_;
  PageHeap pages_;
  std::vector<Span*> spans_;             // all in use
  Span* partial_[kSizeClasses][2] = {};  // spans with free objects that no processor holds; [1] noscan
};

Heap& heap();

// Allocations that the stress mode lets pass before the next collection: with a large heap or deep stacks, collecting
// at each would take time quadratic in the program's.
inline std::atomic<int64_t> stress_pause{0};

// The allocator's call for help: a collection is due. Set by the collector; may stop the caller for its while.
inline void (*help_collect)(Mutator& m) = nullptr;

}  // namespace gos::runtime

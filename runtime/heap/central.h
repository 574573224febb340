// Heap: the spans that processors share, the list of all spans, sweeping, and the counters.
//
// A span in use that no processor holds is in one list of its class: `partial` has free objects, `full` has none,
// `unswept` waits to be swept. When marking ends, all become unswept; taking a span out of a list makes it the
// taker's, who sweeps it without any lock.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

#include "base/lock.h"
#include "runtime/heap/heap.h"
#include "runtime/heap/pages.h"

namespace gos::runtime {

struct Goroutine;

// Spans linked by `next`.
struct SpanList {
  Span* first = nullptr;
  Span* last = nullptr;
  void push(Span* span) {
    span->next = first;
    if (!first) last = span;
    first = span;
  }
  Span* pop() {
    Span* span = first;
    if (!span) return nullptr;
    first = span->next;
    if (!first) last = nullptr;
    span->next = nullptr;
    return span;
  }
  void append(SpanList& other) {
    if (!other.first) return;
    (last ? last->next : first) = other.first;
    last = other.last;
    other = {};
  }
};

struct ClassSpans {
  SpanList partial, full, unswept;
};

class Heap {
 public:
  // Reserves memory. Once a process; false if the system refuses.
  bool init();

  // Gives the run of `cache` back and leaves a new run in it. False if memory is out.
  bool refill(Mutator& m, AllocCache& cache, uint32_t cls, bool noscan);
  // A large object, zeroed unless `zero` is false; null if memory is out. `type`: its element type, null if noscan.
  void* allocate_large(Mutator& m, uint64_t bytes, const Type* type, bool zero);

  // For the collector, the world stopped: gives the processor's runs back.
  void flush(Mutator& m);
  // Marking begins or ends, the world stopped and all flushed: from now on objects are born black, or no longer.
  // At the end, `live_bytes` is what was found.
  void begin_marking();
  void end_marking(uint64_t live_bytes);
  // All spans wait to be swept; until `allow_sweep` nobody does.
  void allow_sweep();
  // Sweeps a few spans of any class; bytes of their pages, 0 if there was none. By anyone.
  uint64_t sweep_some();
  // Sweeps all that is left; returns when others have swept theirs too.
  void sweep_all();
  // When the last sweeping was done; ns, monotonic, 0: never yet, or some is left.
  int64_t swept_at() const { return swept_at_.load(std::memory_order_relaxed); }
  bool swept() const { return unswept_pages_.load(std::memory_order_relaxed) == 0; }
  // Allocation sweeps so many bytes of pages for each byte it takes.
  void set_sweep_ratio(double ratio) { sweep_ratio_.store(ratio, std::memory_order_relaxed); }
  // Bytes and objects that were born black since begin_marking.
  uint64_t black_bytes() const { return black_bytes_.load(std::memory_order_relaxed); }
  ClassCounts black_objects() const {
    ClassCounts counts;
    for (uint32_t i = 0; i < kSizeClasses; ++i) counts.of[i] = black_objects_[i].load(std::memory_order_relaxed);
    return counts;
  }

  // Above so many bytes of the heap's memory, free runs go back to the system before more is taken.
  void set_soft_limit(uint64_t bytes) { pages_.set_soft_limit(bytes); }
  // Bytes of pages: ever committed, in use, of the free ones those given back. The monitor gives back also while the
  // world stands.
  struct PageBytes {
    uint64_t committed, in_use, released;
  };
  PageBytes page_bytes() {
    std::lock_guard guard(lock_);
    return {pages_.committed(), pages_.in_use(), pages_.released()};
  }
  // Bytes of free runs that the system still holds.
  uint64_t idle_memory() {
    std::lock_guard guard(lock_);
    return pages_.committed() - pages_.released() - pages_.in_use();
  }
  // Gives memory of free runs back to the system, at most `bytes` or little more; returns how much.
  uint64_t release_free_memory(uint64_t bytes = UINT64_MAX);
  // Checks structure and accounting, the world stopped; the first fault found, empty if none.
  std::string verify();

  // Bytes allocated since the process began that are not known to be dead: the collector's pacing compares it with
  // `trigger`.
  std::atomic<uint64_t> live{0};
  std::atomic<uint64_t> trigger{4 << 20};

  const PageHeap& pages() const { return pages_; }
  size_t span_count() const { return spans_.size(); }
  template <typename Fn>
  void for_each_span(Fn&& fn) {
    for (Span* span : spans_) fn(span);
  }

 private:
  Span* new_small_span(uint32_t cls, bool noscan);
  Span* take_span(uint32_t cls, bool noscan, AllocCache& cache);
  bool take_run(AllocCache& cache, Span* span);
  void retire(Mutator& m, AllocCache& cache);
  void put_back(Span* span);
  void remember(Span* span);
  void forget(Span* span);
  Span* pop_unswept_locked(SpanList& list);
  bool sweep(Span* span);  // whether anything in it lives
  void put_swept_locked(Span* span, bool alive);
  // Sweeps a few spans of the class; false: there is none. One with room is left in *found, a run of it in the cache.
  bool sweep_for_room(ClassSpans& spans, AllocCache& cache, Span** found);
  void drop_locked(Span* span);
  void sweep_for(uint64_t bytes);
  void sweep_under_limit(uint64_t bytes);

  Lock lock_;
  PageHeap pages_;
  std::vector<Span*> spans_;             // all in use
  ClassSpans classes_[kSizeClasses][2];  // [1] noscan; class 0: large objects
  uint32_t sweep_class_ = 0;             // where sweep_some looks first
  bool may_sweep_ = true;
  bool marking_ = false;  // changes while the world stands
  std::atomic<uint64_t> unswept_pages_{0};
  std::atomic<int> sweepers_{0};  // with spans in hand
  std::atomic<int64_t> swept_at_{0};
  std::atomic<double> sweep_ratio_{0};
  std::atomic<uint64_t> black_bytes_{0};
  std::atomic<uint64_t> black_objects_[kSizeClasses] = {};
};

Heap& heap();

// Allocations that the stress mode lets pass before the next collection: with a large heap or deep stacks, collecting
// at each would take time quadratic in the program's.
inline std::atomic<int64_t> stress_pause{0};

// The allocator's call for help: a collection is due, or marking needs the allocator's share of work. Set by the
// collector; may stop the caller for its while.
inline void (*help_collect)(Mutator& m) = nullptr;
// Memory is out for `bytes` more: a last collection. True if trying again may succeed. Set by the collector.
inline bool (*last_resort)(Mutator& m, uint64_t bytes) = nullptr;
// The goroutine that allocates; null if none runs. Set by the collector.
inline Goroutine* (*running_goroutine)(Mutator& m) = nullptr;
// Memory is out: reports and ends the process. `g` the goroutine that asked, pc and fp saved, or null. Set by the
// panic part.
inline void (*report_out_of_memory)(Goroutine* g, uint64_t bytes) = nullptr;

}  // namespace gos::runtime

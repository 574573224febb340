// PageHeap: runs of pages out of the heap's reserved range.
//
// Free runs are spans of state kFree, found by the page table at their first and last page, so that neighbours join
// when a run is given back. Runs below kBins pages hang in a list by length, longer ones in a set ordered by address.
// The shortest that fits is taken, but for what is short itself the lowest of the long runs: so that the heap's end
// stays untouched, or can go back to the system.
//
// Not locked: Heap holds its lock around every call.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <set>
#include <vector>

#include "runtime/heap/budget.h"
#include "runtime/heap/span.h"

namespace gos::runtime {

class PageHeap {
 public:
  // Reserves the range of addresses; false if the system has none.
  bool reserve();

  // A span of `count` pages, not in the page table yet; null if memory is out. The caller fills it in and then
  // publishes it: the collector may be looking into the table.
  Span* allocate(uint32_t count);
  void publish(Span* span);
  void free(Span* span);

  // Gives the memory of free runs back to the system until that many bytes are reached; returns bytes.
  uint64_t release(uint64_t bytes);

  // Above so many bytes, free runs go back to the system before more memory is taken.
  void set_soft_limit(uint64_t bytes) { soft_limit_.store(bytes, std::memory_order_relaxed); }

  // The smaller one of that and the limit that holds.
  uint64_t memory_limit() const { return std::min(heap_memory_limit(), soft_limit_.load(std::memory_order_relaxed)); }

  uint64_t committed() const { return committed_; }
  uint64_t in_use() const { return in_use_; }  // bytes of spans in use
  uint64_t released() const { return released_; }
  uint64_t metadata() const { return spans_made_.load(std::memory_order_relaxed) * sizeof(Span); }

 private:
  static constexpr uint32_t kBins = 128;
  struct ByAddress {
    bool operator()(const Span* a, const Span* b) const { return a->base < b->base; }
  };
  void join_neighbours(Span* span);
  Span* highest_held();
  bool admit(uint64_t bytes);
  bool grow(uint32_t pages);
  bool commit(uint64_t bytes);
  void publish_size() {
    heap_memory.store(committed_ - released_, std::memory_order_relaxed);
    heap_in_use.store(in_use_, std::memory_order_relaxed);
  }
  Span* find_fitting(uint32_t count);
  void insert_free(Span* span);
  void remove_free(Span* span);
  Span* new_span();
  void delete_span(Span* span);

  Span* bins_[kBins] = {};
  std::set<Span*, ByAddress> long_runs_;
  Span* spare_ = nullptr;
  Span* fresh_ = nullptr;  // of the newest block: what was never used
  Span* fresh_end_ = nullptr;
  std::atomic<uint64_t> spans_made_{0};
  uint64_t committed_ = 0;
  uint64_t in_use_ = 0;
  uint64_t released_ = 0;
  uint64_t reserved_ = 0;
  std::atomic<uint64_t> soft_limit_{UINT64_MAX};
};

}  // namespace gos::runtime

// PageHeap: runs of pages out of the heap's reserved range.
//
// Free runs are spans of state kFree, found by the page table at their first and last page, so that neighbours join
// when a run is given back. Runs below kBins pages hang in a list by length, longer ones in a set ordered by length: so
// the shortest that fits is taken.
//
// Not locked: Heap holds its lock around every call.
#pragma once

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

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

  uint64_t committed() const { return committed_; }
  uint64_t in_use() const { return in_use_; }  // bytes of spans in use
  uint64_t released() const { return released_; }
  uint64_t metadata() const { return spans_made_ * sizeof(Span); }

 private:
  static constexpr uint32_t kBins = 128;
  bool grow(uint32_t pages);
  Span* take_fitting(uint32_t count);
  void insert_free(Span* span);
  void remove_free(Span* span);
  Span* new_span();
  void delete_span(Span* span);

  Span* bins_[kBins] = {};
  std::set<std::pair<uint32_t, Span*>> long_runs_;
  Span* spare_ = nullptr;
  Span* fresh_ = nullptr;  // of the newest block: what was never used
  Span* fresh_end_ = nullptr;
  uint64_t spans_made_ = 0;
  uint64_t committed_ = 0;
  uint64_t in_use_ = 0;
  uint64_t released_ = 0;
  uint64_t reserved_ = 0;
};

}  // namespace gos::runtime

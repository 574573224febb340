// See pool.h.
#include "runtime/stack/pool.h"

#include <sys/mman.h>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstddef>
#include <deque>
#include <mutex>
#include <vector>

#include "base/lock.h"
#include "runtime/heap/budget.h"

namespace gos::runtime {

namespace {

constexpr uint32_t kOrders = 20;  // up to 1 GB
constexpr uint64_t kSlabBytes = 256 << 10;
constexpr uint64_t kCommitBytes = 4 << 20;
constexpr uint64_t kReserve = uint64_t{1} << 37;     // of addresses for slabs
constexpr uint64_t kMinReserve = uint64_t{1} << 30;  // what is left of them where they are limited
constexpr uint64_t kMaxIdleBytes = 64 << 20;         // of larger blocks that wait to be used again
constexpr uint64_t kCacheBytes = 32 << 10;           // of a processor, a size

std::atomic<uint64_t> bytes_in_use{0};

uint32_t order_of(uint64_t bytes) { return static_cast<uint32_t>(std::countr_zero(bytes / kFirstStackBytes)); }

struct Slab {
  std::byte* memory = nullptr;
  void* free = nullptr;  // blocks that came back
  uint64_t fresh = 0;    // bytes handed out so far; what lies behind was not touched since the slab was empty
  uint32_t used = 0;     // blocks that are out
  uint32_t order = 0;
  bool resident = false;  // may have memory
  bool idle = false;      // empty since before the last trim
  Slab* previous = nullptr;
  Slab* next = nullptr;
};

struct SlabList {
  Slab* first = nullptr;
  void push(Slab* slab) {
    slab->previous = nullptr;
    slab->next = first;
    if (first) first->previous = slab;
    first = slab;
  }
  void remove(Slab* slab) {
    (slab->previous ? slab->previous->next : first) = slab->next;
    if (slab->next) slab->next->previous = slab->previous;
  }
};

// The slabs. All but trim under the lock, which is a leaf.
class SmallBlocks {
 public:
  void* take(uint32_t order) {
    Slab* slab = open_[order].first;
    if (!slab) {
      slab = empty_slab();
      if (!slab) return nullptr;
      slab->order = order;
      open_[order].push(slab);
    }
    void* block = slab->free;
    if (block) {
      slab->free = *static_cast<void**>(block);
    } else {
      block = slab->memory + slab->fresh;
      slab->fresh += kFirstStackBytes << order;
    }
    ++slab->used;
    if (is_full(slab)) open_[order].remove(slab);
    return block;
  }

  void give(void* block) {
    Slab* slab = &slabs_[static_cast<size_t>(static_cast<std::byte*>(block) - base_) / kSlabBytes];
    if (is_full(slab)) open_[slab->order].push(slab);
    *static_cast<void**>(block) = slab->free;
    slab->free = block;
    if (--slab->used != 0) return;
    open_[slab->order].remove(slab);
    slab->free = nullptr;
    slab->fresh = 0;
    slab->idle = false;
    empty_.push(slab);
  }

  // Takes the lock itself, and lets it go while the system works.
  void trim(bool all) {
    SlabList unused;
    {
      std::lock_guard guard(lock);
      for (Slab *slab = empty_.first, *next; slab; slab = next) {
        next = slab->next;
        if (slab->idle || all) {
          empty_.remove(slab);
          unused.push(slab);
        }
        slab->idle = true;
      }
    }
    while (Slab* slab = unused.first) {
      unused.remove(slab);
      madvise(slab->memory, kSlabBytes, MADV_DONTNEED);
      stack_memory.fetch_sub(kSlabBytes, std::memory_order_relaxed);
      std::lock_guard guard(lock);
      slab->resident = false;
      bare_.push(slab);
    }
  }

  Lock lock;

 private:
  static bool is_full(const Slab* slab) { return !slab->free && slab->fresh == kSlabBytes; }

  Slab* empty_slab() {
    SlabList& from = empty_.first ? empty_ : bare_;
    if (!empty_.first && !stacks_may_take(kSlabBytes)) return nullptr;
    if (!from.first && !commit()) return nullptr;
    Slab* slab = from.first;
    from.remove(slab);
    if (!slab->resident) stack_memory.fetch_add(kSlabBytes, std::memory_order_relaxed);
    slab->resident = true;
    return slab;
  }

  bool commit() {
    if (!base_ && !reserve()) return false;
    if (committed_ + kCommitBytes > reserved_) return false;
    if (mprotect(base_ + committed_, kCommitBytes, PROT_READ | PROT_WRITE) != 0) return false;
    for (uint64_t end = committed_ + kCommitBytes; committed_ < end; committed_ += kSlabBytes) {
      Slab& slab = slabs_.emplace_back();
      slab.memory = base_ + committed_;
      bare_.push(&slab);
    }
    return true;
  }

  bool reserve() {
    for (reserved_ = kReserve; reserved_ >= kMinReserve; reserved_ /= 2) {
      void* p = mmap(nullptr, reserved_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
      if (p == MAP_FAILED) continue;
      base_ = static_cast<std::byte*>(p);
      return true;
    }
    return false;
  }

  std::byte* base_ = nullptr;
  uint64_t reserved_ = 0;
  uint64_t committed_ = 0;
  std::deque<Slab> slabs_;            // by their place in the range
  SlabList open_[kSmallStackOrders];  // with free blocks and used ones
  SlabList empty_;                    // with memory
  SlabList bare_;                     // without
};
SmallBlocks& small = *new SmallBlocks;  // never destroyed: threads run until the process ends

// Free blocks larger than that, by order, with what each list had least since the last trim: so many were not needed.
class LargeBlocks {
 public:
  void* take(uint64_t bytes) {
    if (void* block = take_idle(order_of(bytes))) return block;
    if (!stacks_may_take(bytes)) return nullptr;
    void* block = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (block == MAP_FAILED) return nullptr;
    stack_memory.fetch_add(bytes, std::memory_order_relaxed);
    return block;
  }

  void give(void* block, uint64_t bytes) {
    {
      std::lock_guard guard(lock_);
      if (idle_bytes_ + bytes <= kMaxIdleBytes) {
        idle_[order_of(bytes)].push_back(block);
        idle_bytes_ += bytes;
        return;
      }
    }
    unmap(block, bytes);
  }

  void trim(bool all) {
    std::lock_guard guard(lock_);
    for (uint32_t order = kSmallStackOrders; order < kOrders; ++order) {
      std::vector<void*>& list = idle_[order];
      for (size_t n = all ? list.size() : std::min(least_[order], list.size()); n != 0; --n) {
        unmap(list.back(), kFirstStackBytes << order);
        list.pop_back();
        idle_bytes_ -= kFirstStackBytes << order;
      }
      least_[order] = list.size();
    }
  }

 private:
  void* take_idle(uint32_t order) {
    std::lock_guard guard(lock_);
    std::vector<void*>& list = idle_[order];
    if (list.empty()) return nullptr;
    void* block = list.back();
    list.pop_back();
    idle_bytes_ -= kFirstStackBytes << order;
    least_[order] = std::min(least_[order], list.size());
    return block;
  }

  static void unmap(void* block, uint64_t bytes) {
    munmap(block, bytes);
    stack_memory.fetch_sub(bytes, std::memory_order_relaxed);
  }

  Lock lock_;
  std::vector<void*> idle_[kOrders];
  size_t least_[kOrders] = {};
  uint64_t idle_bytes_ = 0;
};
LargeBlocks& large = *new LargeBlocks;

uint32_t cache_limit(uint32_t order) { return static_cast<uint32_t>(kCacheBytes / (kFirstStackBytes << order)); }

void push(StackCache& cache, uint32_t order, void* block) {
  *static_cast<void**>(block) = cache.first[order];
  cache.first[order] = block;
  ++cache.count[order];
}

void* pop(StackCache& cache, uint32_t order) {
  void* block = cache.first[order];
  cache.first[order] = *static_cast<void**>(block);
  --cache.count[order];
  return block;
}

void* take_small(StackCache* cache, uint32_t order) {
  if (cache && cache->first[order]) return pop(*cache, order);
  std::lock_guard guard(small.lock);
  void* block = small.take(order);
  if (!cache || !block) return block;
  while (cache->count[order] < cache_limit(order) / 2) {
    void* more = small.take(order);
    if (!more) break;
    push(*cache, order, more);
  }
  return block;
}

void give_small(StackCache* cache, void* block, uint32_t order) {
  if (!cache) {
    std::lock_guard guard(small.lock);
    return small.give(block);
  }
  push(*cache, order, block);
  if (cache->count[order] <= cache_limit(order)) return;
  std::lock_guard guard(small.lock);
  while (cache->count[order] > cache_limit(order) / 2) small.give(pop(*cache, order));
}

}  // namespace

uint64_t* take_stack_block(StackCache* cache, uint64_t bytes) {
  bytes_in_use.fetch_add(bytes, std::memory_order_relaxed);
  uint32_t order = order_of(bytes);
  return static_cast<uint64_t*>(order < kSmallStackOrders ? take_small(cache, order) : large.take(bytes));
}

void give_stack_block(StackCache* cache, uint64_t* block, uint64_t bytes) {
  bytes_in_use.fetch_sub(bytes, std::memory_order_relaxed);
  uint32_t order = order_of(bytes);
  if (order < kSmallStackOrders) {
    give_small(cache, block, order);
  } else {
    large.give(block, bytes);
  }
}

void flush_stack_cache(StackCache& cache) {
  std::lock_guard guard(small.lock);
  for (uint32_t order = 0; order < kSmallStackOrders; ++order) {
    while (cache.first[order]) small.give(pop(cache, order));
  }
}

void trim_stacks(bool all) {
  small.trim(all);
  large.trim(all);
}

StackStats stack_stats() { return {bytes_in_use.load(), stack_memory.load()}; }

}  // namespace gos::runtime

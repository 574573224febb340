// WorkPool: the grey objects, in buffers that those who mark hand to each other.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>

#include "base/lock.h"

namespace gos::runtime {

// Addresses of grey objects, or of pieces of large ones.
struct WorkBuffer {
  static constexpr uint32_t kItems = 510;
  WorkBuffer* next = nullptr;
  uint32_t count = 0;
  uint64_t items[kItems];
  bool full() const { return count == kItems; }
};

class WorkPool {
 public:
  // A buffer with items, null if there is none.
  WorkBuffer* take() {
    if (filled_.load(std::memory_order_relaxed) == 0) return nullptr;
    std::lock_guard guard(lock_);
    WorkBuffer* buffer = first_;
    if (!buffer) return nullptr;
    first_ = buffer->next;
    filled_.fetch_sub(1, std::memory_order_relaxed);
    return buffer;
  }
  void give(WorkBuffer* buffer) {
    std::lock_guard guard(lock_);
    buffer->next = first_;
    first_ = buffer;
    filled_.fetch_add(1, std::memory_order_relaxed);
  }
  // An empty buffer and back.
  WorkBuffer* take_empty() {
    {
      std::lock_guard guard(lock_);
      if (WorkBuffer* buffer = free_) {
        free_ = buffer->next;
        return buffer;
      }
    }
    return new WorkBuffer();
  }
  void give_empty(WorkBuffer* buffer) {
    std::lock_guard guard(lock_);
    buffer->next = free_;
    free_ = buffer;
  }
  bool empty() const { return filled_.load(std::memory_order_acquire) == 0; }

 private:
  Lock lock_;
  WorkBuffer* first_ = nullptr;
  WorkBuffer* free_ = nullptr;
  std::atomic<uint64_t> filled_{0};
};

inline WorkPool work_pool;

}  // namespace gos::runtime

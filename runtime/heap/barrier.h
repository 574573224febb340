// BarrierRing: the overwritten pointers that a thread has recorded and nobody has marked yet.
//
// The thread that owns the ring appends without a lock; whoever holds the ring's lock takes from it: the owner when it
// is full, the collector when it looks for the end of marking. So nothing stays hidden with a thread that is busy
// elsewhere, and no thread need be asked to hand over.
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>

namespace gos::runtime {

class BarrierRing {
 public:
  static constexpr uint32_t kWords = 1024;

  // By the owner. False: full.
  bool append(uint64_t word) {
    uint32_t tail = tail_.load(std::memory_order_relaxed);
    if (tail - head_.load(std::memory_order_acquire) == kWords) return false;
    words_[tail % kWords] = word;
    tail_.store(tail + 1, std::memory_order_release);
    return true;
  }

  // Calls fn(word) for what is recorded; by anyone.
  template <typename Fn>
  void take(Fn&& fn) {
    std::lock_guard guard(lock_);
    uint32_t head = head_.load(std::memory_order_relaxed);
    uint32_t tail = tail_.load(std::memory_order_acquire);
    for (; head != tail; ++head) fn(words_[head % kWords]);
    head_.store(head, std::memory_order_release);
  }

  bool empty() const { return head_.load(std::memory_order_relaxed) == tail_.load(std::memory_order_acquire); }
  BarrierRing* next() const { return next_; }

 private:
  friend BarrierRing* own_barrier_ring();
  std::atomic<uint32_t> head_{0};
  std::atomic<uint32_t> tail_{0};
  std::mutex lock_;
  BarrierRing* next_ = nullptr;  // in the list of all
  uint64_t words_[kWords];
};

// The calling thread's.
BarrierRing* own_barrier_ring();
// The list of all; it only grows.
BarrierRing* first_barrier_ring();

// The calling thread's ring is full: marks what is in it. Set by the collector.
inline void (*drain_barrier_ring)(BarrierRing* ring) = nullptr;

// Records a pointer that a root outside of heap, globals and stacks no longer holds, or one that moves to where the
// collector does not look in this cycle. Only while the barrier is on.
void record_pointer(uint64_t word);

}  // namespace gos::runtime

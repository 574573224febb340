// The queues of runnable goroutines: each processor's own, bounded and lock-free, and the global one.
#include <algorithm>

#include "runtime/sched/seeded.h"
#include "runtime/sched/worker.h"

namespace gos::runtime {

namespace {

// Half of a full queue and `g` go to the global queue.
bool spill(Processor* p, Goroutine* g, uint32_t head) {
  Goroutine* batch[kQueueSize / 2];
  for (uint32_t i = 0; i < kQueueSize / 2; ++i) {
    batch[i] = p->queue.slots[(head + i) % kQueueSize].load(std::memory_order_relaxed);
  }
  if (!p->queue.head.compare_exchange_strong(head, head + kQueueSize / 2, std::memory_order_acq_rel)) return false;
  Scheduler& s = sched();
  std::lock_guard guard(s.lock);
  for (Goroutine* each : batch) s.global.push(each);
  s.global.push(g);
  s.global_count.fetch_add(kQueueSize / 2 + 1);
  return true;
}

}  // namespace

// A goroutine pushed as next displaces the one that was there to the queue's end.
void queue_push(Processor* p, Goroutine* g, bool as_next) {
  if (seeded) return global_push(g);
  if (as_next) {
    g = p->next.exchange(g, std::memory_order_acq_rel);
    if (!g) return;
  }
  while (true) {
    uint32_t head = p->queue.head.load(std::memory_order_acquire);
    uint32_t tail = p->queue.tail.load(std::memory_order_relaxed);
    if (tail - head < kQueueSize) {
      p->queue.slots[tail % kQueueSize].store(g, std::memory_order_relaxed);
      p->queue.tail.store(tail + 1, std::memory_order_release);
      return;
    }
    if (spill(p, g, head)) return;
  }
}

Goroutine* queue_pop(Processor* p, bool* inherits_slice) {
  *inherits_slice = false;
  // Two goroutines that ready each other must not starve the queue.
  constexpr uint32_t kMaxStreak = 4096;
  if (p->next.load(std::memory_order_relaxed) && (p->next_streak < kMaxStreak || p->queue.empty())) {
    if (Goroutine* g = p->next.exchange(nullptr, std::memory_order_acq_rel)) {
      ++p->next_streak;
      *inherits_slice = true;
      return g;
    }
  }
  p->next_streak = 0;
  while (true) {
    uint32_t head = p->queue.head.load(std::memory_order_acquire);
    uint32_t tail = p->queue.tail.load(std::memory_order_relaxed);
    if (head == tail) return nullptr;
    Goroutine* g = p->queue.slots[head % kQueueSize].load(std::memory_order_relaxed);
    if (p->queue.head.compare_exchange_weak(head, head + 1, std::memory_order_acq_rel)) return g;
  }
}

// Moves half of the victim's queue to p's (which is empty) and returns one of them.
Goroutine* queue_steal(Processor* p, Processor* victim, bool take_next) {
  while (true) {
    uint32_t head = victim->queue.head.load(std::memory_order_acquire);
    uint32_t tail = victim->queue.tail.load(std::memory_order_acquire);
    uint32_t count = tail - head;
    count -= count / 2;
    if (count == 0) return take_next ? victim->next.exchange(nullptr, std::memory_order_acq_rel) : nullptr;
    if (count > kQueueSize / 2) continue;  // head and tail read at different times
    uint32_t to = p->queue.tail.load(std::memory_order_relaxed);
    for (uint32_t i = 0; i < count; ++i) {
      Goroutine* g = victim->queue.slots[(head + i) % kQueueSize].load(std::memory_order_relaxed);
      p->queue.slots[(to + i) % kQueueSize].store(g, std::memory_order_relaxed);
    }
    if (!victim->queue.head.compare_exchange_strong(head, head + count, std::memory_order_acq_rel)) continue;
    Goroutine* last = p->queue.slots[(to + count - 1) % kQueueSize].load(std::memory_order_relaxed);
    if (count > 1) p->queue.tail.store(to + count - 1, std::memory_order_release);
    return last;
  }
}

void global_push(Goroutine* g) {
  Scheduler& s = sched();
  std::lock_guard guard(s.lock);
  if (seeded) {
    seeded_push_locked(g);
  } else {
    s.global.push(g);
  }
  s.global_count.fetch_add(1);
}

Goroutine* global_pop(Processor* p) {
  Scheduler& s = sched();
  if (s.global_count.load(std::memory_order_relaxed) == 0) return nullptr;
  std::lock_guard guard(s.lock);
  if (seeded) {
    Goroutine* g = seeded_pop_locked();
    if (g) s.global_count.fetch_sub(1);
    return g;
  }
  Goroutine* g = s.global.pop();
  if (!g) return nullptr;
  uint32_t taken = 1;
  // Half of its share: what is in a processor's own queue waits for that processor, while others take from here even
  // those whose slices ended later.
  auto share = s.global_count.load(std::memory_order_relaxed) / static_cast<uint32_t>(2 * s.processors.load());
  share = std::min(share, kQueueSize / 2);
  uint32_t room = kQueueSize - (p->queue.tail.load(std::memory_order_relaxed) - p->queue.head.load());
  for (share = std::min(share, room); taken < share; ++taken) {
    Goroutine* more = s.global.pop();
    if (!more) break;
    uint32_t tail = p->queue.tail.load(std::memory_order_relaxed);
    p->queue.slots[tail % kQueueSize].store(more, std::memory_order_relaxed);
    p->queue.tail.store(tail + 1, std::memory_order_release);
  }
  s.global_count.fetch_sub(taken);
  return g;
}

}  // namespace gos::runtime

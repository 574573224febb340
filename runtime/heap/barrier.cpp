// The slow half of the write barriers.
#include "runtime/heap/barrier.h"

#include "runtime/debug/knobs.h"
#include "runtime/heap/heap.h"

namespace gos::runtime {

namespace {

std::atomic<BarrierRing*> all_rings{nullptr};

uint64_t load_word(const uint64_t* at) { return __atomic_load_n(at, __ATOMIC_RELAXED); }
void store_word(uint64_t* at, uint64_t value) { __atomic_store_n(at, value, __ATOMIC_RELAXED); }

// Word by word, as the collector must not see half a pointer.
void copy_words(uint64_t* to, const uint64_t* from, uint64_t count) {
  if (to <= from || to >= from + count) {
    for (uint64_t i = 0; i < count; ++i) store_word(to + i, load_word(from + i));
  } else {
    for (uint64_t i = count; i-- > 0;) store_word(to + i, load_word(from + i));
  }
}

}  // namespace

BarrierRing* own_barrier_ring() {
  thread_local BarrierRing* own = nullptr;
  if (own) [[likely]]
    return own;
  own = new BarrierRing();  // as long-lived as the worker threads: until the process ends
  own->next_ = all_rings.load(std::memory_order_relaxed);
  while (!all_rings.compare_exchange_weak(own->next_, own, std::memory_order_release)) {
  }
  return own;
}

BarrierRing* first_barrier_ring() { return all_rings.load(std::memory_order_acquire); }

[[gnu::noinline]] void record_pointer(uint64_t word) {
  if (!is_heap(reinterpret_cast<const void*>(word)) || knobs.gcbreak == kBreakBarrier) return;
  BarrierRing* ring = own_barrier_ring();
  if (ring->append(word)) [[likely]]
    return;
  drain_barrier_ring(ring);
  ring->append(word);
}

[[gnu::noinline]] void record_overwritten(const uint64_t* slot) { record_pointer(load_word(slot)); }

[[gnu::noinline]] void copy_recorded(void* dst, const void* src, const Type* elem, uint64_t count) {
  auto* to = static_cast<uint64_t*>(dst);
  uint64_t words = elem->size / 8;
  for (uint64_t i = 0; i < count; ++i) {
    for (uint64_t w = 0; w < elem->pointer_bytes / 8; w += 64) {
      for (uint64_t bits = elem->pointer_map[w / 64]; bits; bits &= bits - 1) {
        record_pointer(load_word(to + i * words + w + static_cast<uint64_t>(__builtin_ctzll(bits))));
      }
    }
  }
  if (src) {
    copy_words(to, static_cast<const uint64_t*>(src), words * count);
  } else {
    for (uint64_t i = 0; i < words * count; ++i) store_word(to + i, 0);
  }
}

}  // namespace gos::runtime

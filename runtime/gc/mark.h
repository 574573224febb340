// Marker: blackens objects, on any thread, beside the program and beside other markers.
//
// A marker lives as long as its thread marks and hands what is grey to the pool when it ends. Those that live are
// counted, so that the end of marking can be told: no marker, nothing in the pool, nothing recorded.
#pragma once

#include <cstdint>

#include "runtime/gc/work.h"
#include "runtime/goroutine.h"
#include "runtime/heap/central.h"

namespace gos::runtime {

// Objects larger than this are marked in pieces of this size, so that several markers share them.
inline constexpr uint64_t kPieceBytes = 32 << 10;

// What markers have done in this cycle; each adds its own when it ends.
struct MarkTotals {
  std::atomic<int> markers{0};
  std::atomic<uint64_t> bytes{0};  // of objects that turned black or grey
  std::atomic<uint64_t> objects[kSizeClasses] = {};
  std::atomic<uint64_t> recorded{0}, flushes{0};  // pointers taken from the barrier's rings, in so many times
  std::atomic<uint64_t> scanned{0};               // bytes looked at for pointers, in heap, stacks and globals
};
inline MarkTotals mark_totals;

class Marker {
 public:
  Marker() { mark_totals.markers.fetch_add(1); }
  ~Marker();
  Marker(const Marker&) = delete;
  Marker& operator=(const Marker&) = delete;

  // Makes the object grey that the word points into, if it is one and white.
  void mark(uint64_t word) {
    uintptr_t offset = word - heap_range.base;
    if (offset >= limit_) return;
    Span* span = __atomic_load_n(&heap_range.pages[offset >> kPageShift], __ATOMIC_ACQUIRE);
    if (!span || span->state == SpanState::kFree) return;
    uint32_t index = span->is_large() ? 0 : span->index_of(word);
    if (index >= span->objects) return;
    uint64_t bit = uint64_t{1} << (index % 64);
    uint64_t* bits = span->mark_bits + index / 64;
    if (__atomic_load_n(bits, __ATOMIC_RELAXED) & bit) return;
    if (__atomic_fetch_or(bits, bit, __ATOMIC_RELAXED) & bit) return;
    bytes_ += span->object_size;
    ++objects_.of[span->size_class];
    if (!span->noscan) push(span->base + index * span->object_size);
  }

  // Blackens until nothing is grey that this marker can find, or for about so many bytes, or until the world is to
  // stop.
  void drain(uint64_t bytes = UINT64_MAX);
  // Takes what is recorded by write barriers.
  void take_rings();

  void mark_goroutine(Goroutine* g);
  void mark_words(const uint64_t* words, const uint64_t* map, uint64_t count);
  // Greys what the object refers to, not itself.
  void mark_referents(uint64_t pointer);
  // Marks the object, which nothing refers to any more, without what it refers to.
  static void mark_dead(uint64_t pointer, uint64_t* bytes);
  // Whether the object that the word points into is still white.
  static bool is_white(uint64_t word);
  uint64_t scanned() const { return scanned_; }

 private:
  void push(uint64_t address) {
    if (!buffer_ || buffer_->full()) [[unlikely]]
      more_room();
    buffer_->items[buffer_->count++] = address;
  }
  bool pop(uint64_t* address) {
    if (!buffer_ || buffer_->count == 0) [[unlikely]] {
      if (!more_work()) return false;
    }
    *address = buffer_->items[--buffer_->count];
    return true;
  }
  void more_room();
  bool more_work();
  void share();
  void publish_progress();
  void scan(uint64_t address);
  void scan_object(const Span* span, uintptr_t base);
  void scan_elements(uintptr_t from, uintptr_t end, uintptr_t first, const Type* elem);

  uintptr_t limit_ = heap_range.size.load(std::memory_order_acquire);
  uint64_t bytes_ = 0, scanned_ = 0, published_ = 0;
  ClassCounts objects_;
  WorkBuffer* buffer_ = nullptr;
  WorkBuffer* second_ = nullptr;
};

}  // namespace gos::runtime

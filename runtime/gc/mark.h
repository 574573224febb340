// Marker: the tri-colour part of a collection.
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/goroutine.h"
#include "runtime/heap/central.h"

namespace gos::runtime {

class Marker {
 public:
  // Makes the object grey that the word points into, if it is one and white.
  void mark(uint64_t word) {
    uintptr_t offset = word - heap_range.base;
    if (offset >= limit_) return;
    Span* span = heap_range.pages[offset >> kPageShift];
    if (!span || span->state == SpanState::kFree) return;
    uint32_t index = span->state == SpanState::kLarge ? 0 : span->index_of(word);
    if (index >= span->objects) return;
    uint64_t bit = uint64_t{1} << (index % 64);
    uint64_t& bits = span->mark_bits[index / 64];
    if (bits & bit) return;
    bits |= bit;
    marked_bytes_ += span->object_size;
    if (!span->noscan) grey_.push_back({span, span->base + index * span->object_size});
  }

  // Blackens until nothing is grey.
  void drain();

  void mark_goroutine(Goroutine* g);
  void mark_words(const uint64_t* words, const uint64_t* map, uint64_t count);
  // Greys what the object refers to, not itself.
  void mark_referents(uint64_t pointer);
  // Whether the object that the word points into is still white.
  bool is_white(uint64_t word) const;
  uint64_t marked_bytes() const { return marked_bytes_; }

 private:
  struct Grey {
    Span* span;
    uintptr_t base;
  };
  void scan(const Grey& object);
  void scan_elements(uintptr_t from, uintptr_t end, const Type* elem);

  uintptr_t limit_ = heap_range.size.load();
  uint64_t marked_bytes_ = 0;
  std::vector<Grey> grey_;
};

}  // namespace gos::runtime

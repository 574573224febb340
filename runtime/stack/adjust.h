// Repairing the pointers into a stack that moved.
#pragma once

#include <cstdint>

#include "runtime/goroutine.h"

namespace gos::runtime {

// The old block and how far it moved.
struct StackMove {
  uint64_t old_base;
  uint64_t old_bytes;
  uint64_t distance;  // modulo 2^64

  void apply(uint64_t* word) const {
    // A pointer just past the end belongs to the block too: a slice of no length may keep one.
    if (*word - old_base <= old_bytes) *word += distance;
  }
};

// The frames from the newest (already in the new block) on down. `entered` as for move_to: false if the newest frame
// has only its parameters and closure.
void adjust_frames(uint64_t* fp, bool entered, const StackMove& move);

// What hangs on the goroutine beside its frames: deferred closures, panics, handles, the start closure.
void adjust_goroutine(Goroutine* g, const StackMove& move);

// Set by the panic part: visits the words of a panic record that may point into the stack.
inline void (*visit_panic_words)(Panic* newest, void (*visit)(uint64_t* word, void* context), void* context) = nullptr;

// Calls fn(word) for every pointer word of a frame whose slots [first, end) are valid.
template <typename Fn>
void for_each_pointer_slot(uint64_t* fp, const bytecode::Function* f, uint32_t first, uint32_t end, Fn&& fn) {
  if (end > f->map_slots) end = f->map_slots;
  for (uint32_t word = first / 64; word * 64 < end; ++word) {
    uint64_t bits = f->pointer_map[word];
    if (word == first / 64) bits &= ~uint64_t{0} << (first % 64);
    if (end - word * 64 < 64) bits &= (uint64_t{1} << (end - word * 64)) - 1;
    for (; bits; bits &= bits - 1) fn(fp + word * 64 + static_cast<uint32_t>(__builtin_ctzll(bits)));
  }
}

}  // namespace gos::runtime

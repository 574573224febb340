// Span: a run of pages that holds objects of one size class, or one large object.
#pragma once

#include <cstdint>

#include "bytecode/type.h"
#include "runtime/heap/size_classes.h"

namespace gos::runtime {

enum class SpanState : uint8_t { kFree, kSmall, kLarge };

inline constexpr uint32_t kMaxSpanObjects = kPageSize / 8;
inline constexpr uint32_t kBitWords = kMaxSpanObjects / 64;

// Bit i of alloc_bits: object i was live at the last collection (or handed out since as part of a run, see AllocCache);
// bit i of mark_bits: object i was reached by the running collection. Bit i of pointer_bits: the word at 8*i of the
// span holds a pointer; only in spans with pointers and objects up to kMaxBitmapSize. Mark bits are set atomically, by
// all who mark; outside of marking and sweeping they are zero.
struct Span {
  uintptr_t base = 0;
  uint64_t object_size = 0;  // bytes an object, header included
  uint32_t pages = 0;
  uint32_t divide_magic = 0;  // offset * divide_magic >> 32 == offset / object_size
  uint16_t objects = 0;
  uint16_t free_index = 0;  // where the search for a free run goes on
  uint16_t live = 0;        // bits set in alloc_bits
  uint8_t size_class = 0;
  bool noscan = false;
  SpanState state = SpanState::kFree;
  bool needs_zero = false;                     // the memory was used before
  bool cached = false;                         // held by a processor
  bool released = false;                       // a free run whose memory went back to the system
  const bytecode::Type* large_type = nullptr;  // element type of a large object; null: noscan
  uint64_t large_bytes = 0;                    // asked for
  Span* next = nullptr;
  Span* previous = nullptr;
  uint32_t all_index = 0;  // in Heap's list of spans in use
  // While allocations are profiled, where the objects were allocated: each by itself, or if there is no array all at
  // the same site. 0: not known, or no object yet.
  uint32_t* sites = nullptr;
  uint32_t site = 0;

  uint64_t mark_bits[kBitWords] = {};
  uint64_t alloc_bits[kBitWords] = {};
  uint64_t pointer_bits[kBitWords] = {};

  uint64_t bytes() const { return uint64_t{pages} << kPageShift; }
  uintptr_t limit() const { return base + uint64_t{objects} * object_size; }
  bool is_large() const { return state == SpanState::kLarge; }
  uint32_t bit_words() const { return (objects + 63u) / 64; }
  uint32_t site_of(uint32_t index) const { return sites != nullptr ? sites[index] : site; }
  bool has_headers() const { return !noscan && object_size > kMaxBitmapSize; }
  uint32_t index_of(uintptr_t address) const {
    return static_cast<uint32_t>(static_cast<uint64_t>(address - base) * divide_magic >> 32);
  }
};

}  // namespace gos::runtime

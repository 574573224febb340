// The heap: non-moving, size-classed, precise.
//
// Memory comes in pages of 8 KB out of one reserved range of addresses, committed as it grows. Pages are grouped into
// spans; a table from page to span finds the object of any interior pointer in constant time. Small objects (up to
// 32 KB) live in spans of their size class, those with pointers apart from those without; a large object has a span of
// its own. What is a pointer inside an object is known exactly: small objects with pointers have one bit a word in
// their span, larger ones a header word in front that names the element type, which repeats to the end of the object.
//
// Allocation. Each processor holds one span a class and in it a *run*: free neighbours [next, limit) whose memory is
// zeroed and whose pointer bits are clear when the run is taken. So an allocation bumps `next`. Objects handed out
// since the last collection have no bit: everything between two collections' runs counts as live, and a collection
// begins by giving all runs back. While the collector marks, the objects of a run are born black: their mark bits are
// set when the run is taken.
//
// Sweeping is the exchange of mark bits for allocation bits, span by span, by whoever needs a span of the class, by
// idle processors, and by allocation in proportion (central.h).
//
// The write barrier. While marking runs beside the program, whoever overwrites a pointer in the heap or in a global
// records the old one (barrier.h). What a store adds needs no record: see gc/gc.h for why.
//
// Locks: Heap::lock_ guards the page heap and the lists of spans; it is a leaf.
//
// Literature: TCMalloc (thread caches, size classes), Go's mheap/mcache, Immix (bump allocation in free runs).
#pragma once

#include <atomic>
#include <cstdint>
#include <cstring>

#include "runtime/heap/size_classes.h"
#include "runtime/heap/span.h"
#include "runtime/value.h"

namespace gos::runtime {

// Objects by size class; class 0: large ones.
struct ClassCounts {
  uint64_t of[kSizeClasses] = {};
  uint64_t sum() const {
    uint64_t all = 0;
    for (uint64_t n : of) all += n;
    return all;
  }
  ClassCounts& operator+=(const ClassCounts& other) {
    for (uint32_t cls = 0; cls < kSizeClasses; ++cls) of[cls] += other.of[cls];
    return *this;
  }
};

// A run of free objects of one class.
struct AllocCache {
  uintptr_t next = 0;
  uintptr_t limit = 0;  // below the end only while allocations are profiled (profile.h)
  uintptr_t end = 0;
  uintptr_t start = 0;  // where the run began, for statistics
  Span* span = nullptr;
  uint32_t site = 0;  // of all that comes from here, while allocations are profiled; 0: of many
};

struct MutatorProfile;

// What allocates: the allocator's part of a processor. As a parameter it means: this may allocate, may collect, may
// stop here.
struct Mutator {
  AllocCache scan[kSizeClasses];
  AllocCache noscan[kSizeClasses];
  uintptr_t tiny = 0;  // the current block of tiny objects, 0: none
  uint32_t tiny_offset = 0;
  uint64_t tiny_count = 0;       // objects that shared a block
  uint64_t allocated_bytes = 0;  // of runs given back, and of large objects
  ClassCounts allocated_objects;
  uint64_t pinned = 0;                // a root: an object that is built in several allocations
  MutatorProfile* profile = nullptr;  // counts of the allocation profile
  int64_t assist_debt = 0;            // bytes allocated while marking that no marking has paid for yet
};

// The heap's range of addresses: for is_heap and the page table.
struct HeapRange {
  uintptr_t base = 0;
  std::atomic<uintptr_t> size{0};  // bytes in use so far; only grows
  Span** pages = nullptr;
};
inline HeapRange heap_range;

// Where objects of no bytes lie.
inline uint64_t zero_object[2];

inline bool is_heap(const void* p) {
  return reinterpret_cast<uintptr_t>(p) - heap_range.base < heap_range.size.load(std::memory_order_relaxed);
}

// The span whose pages hold the address, null if there is none. A free run answers only at its ends: look at state.
inline Span* find_span(uintptr_t address) {
  uintptr_t offset = address - heap_range.base;
  if (offset >= heap_range.size.load(std::memory_order_relaxed)) return nullptr;
  // A span is in the table once it is filled in.
  return __atomic_load_n(&heap_range.pages[offset >> kPageShift], __ATOMIC_ACQUIRE);
}

namespace detail {
void* allocate_small_slow(Mutator& m, AllocCache& cache, uint32_t cls, bool noscan);
void* allocate_slow(Mutator& m, const Type* type, uint64_t bytes);
void* allocate_array_slow(Mutator& m, const Type* elem, uint64_t count);
void* allocate_bytes_slow(Mutator& m, uint64_t bytes, bool zero);

inline void* bump(Mutator& m, AllocCache& cache, uint32_t cls, bool noscan) {
  uintptr_t at = cache.next;
  uintptr_t end = at + kClassSize[cls];
  if (end > cache.limit) [[unlikely]]
    return allocate_small_slow(m, cache, cls, noscan);
  cache.next = end;
  return reinterpret_cast<void*>(at);
}

// Sets bits in a word that nobody else writes but the collector may be reading.
inline void add_bits(uint64_t* word, uint64_t bits) {
  __atomic_store_n(word, __atomic_load_n(word, __ATOMIC_RELAXED) | bits, __ATOMIC_RELAXED);
}

// Ors `bits` into the span's pointer bits from the word at `at` on.
inline void set_pointer_bits(Span* span, uintptr_t at, uint64_t bits) {
  uint64_t word = (at - span->base) >> 3;
  uint64_t shift = word & 63;
  uint64_t* to = span->pointer_bits + (word >> 6);
  add_bits(to, bits << shift);
  if (shift) {
    uint64_t rest = bits >> (64 - shift);
    if (rest) add_bits(to + 1, rest);
  }
}
}  // namespace detail

// Memory for `size` pointer-free bytes; zeroed unless `zero` is false.
inline void* allocate_bytes(Mutator& m, uint64_t size, bool zero = true) {
  if (size >= kTinySize && size <= 1024) [[likely]] {
    uint32_t cls = size_class(size);
    return detail::bump(m, m.noscan[cls], cls, true);
  }
  return detail::allocate_bytes_slow(m, size, zero);
}

// One zeroed object of the type.
inline void* allocate(Mutator& m, const Type* type) {
  uint64_t size = type->size;
  if (size - 1 < kMaxBitmapSize) [[likely]] {
    if (type->pointer_bytes) {
      uint32_t cls = size_class(size);
      AllocCache& cache = m.scan[cls];
      void* p = detail::bump(m, cache, cls, false);
      detail::set_pointer_bits(cache.span, reinterpret_cast<uintptr_t>(p), type->pointer_map[0]);
      return p;
    }
    return allocate_bytes(m, size);
  }
  return detail::allocate_slow(m, type, size);
}

// `count` zeroed elements. The caller has checked that their size fits (kMaxAllocation).
inline void* allocate_array(Mutator& m, const Type* elem, uint64_t count) {
  if (!elem->pointer_bytes) return allocate_bytes(m, elem->size * count);
  return detail::allocate_array_slow(m, elem, count);
}

// Above this an allocation panics (makeslice: len out of range) instead of being tried.
inline constexpr uint64_t kMaxAllocation = uint64_t{1} << 47;

// Whether `count` elements of `size` bytes make an allocation that can be asked for; the product in `bytes`.
inline bool array_bytes(uint64_t size, uint64_t count, uint64_t* bytes) {
  return !__builtin_mul_overflow(size, count, bytes) && *bytes <= kMaxAllocation;
}

// The collector's barrier switch: not 0 while marking runs beside the program. Changes only while the world stands.
inline std::atomic<uint32_t> write_barrier_on{0};

// What stores do while it is on: record the pointers that are about to be overwritten, and for ranges also store, word
// by word, as the collector may be reading. A null `src` stores zeros.
void record_overwritten(const uint64_t* slot);
void copy_recorded(void* dst, const void* src, const Type* elem, uint64_t count);

inline bool must_record() { return write_barrier_on.load(std::memory_order_relaxed) != 0; }

// *slot = value, where slot is memory of the heap or a global and value a pointer.
inline void write_pointer(uint64_t* slot, uint64_t value) {
  if (must_record()) [[unlikely]]
    record_overwritten(slot);
  __atomic_store_n(slot, value, __ATOMIC_RELAXED);
}

// memmove of a value with its write barriers. What has no bytes may have no address.
inline void copy_typed_array(void* dst, const void* src, const Type* elem, uint64_t count) {
  if (must_record() && elem->pointer_bytes) [[unlikely]]
    return copy_recorded(dst, src, elem, count);
  if (uint64_t bytes = elem->size * count) std::memmove(dst, src, bytes);
}
inline void copy_typed(void* dst, const void* src, const Type* type) { copy_typed_array(dst, src, type, 1); }
inline void zero_typed(void* dst, const Type* type, uint64_t count = 1) {
  if (must_record() && type->pointer_bytes) [[unlikely]]
    return copy_recorded(dst, nullptr, type, count);
  if (uint64_t bytes = type->size * count) std::memset(dst, 0, bytes);
}

// The object an address lies in.
struct ObjectRef {
  uintptr_t base = 0;  // 0: no object
  uint64_t size = 0;   // bytes of its slot
  Span* span = nullptr;
};
ObjectRef find_object(const void* p);

}  // namespace gos::runtime

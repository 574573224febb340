// Runs and spans.
#include "runtime/heap/central.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cstdio>

#include "runtime/debug/knobs.h"
#include "runtime/debug/log.h"
#include "runtime/heap/profile.h"

namespace gos::runtime {

namespace {

// The first object from `from` on whose bit equals `value`; `count` if there is none.
uint32_t find_bit(const uint64_t* bits, uint32_t from, uint32_t count, bool value) {
  uint32_t word = from / 64;
  uint64_t mask = ~uint64_t{0} << (from % 64);
  while (word * 64 < count) {
    uint64_t found = (value ? bits[word] : ~bits[word]) & mask;
    if (found) return std::min(count, word * 64 + static_cast<uint32_t>(std::countr_zero(found)));
    mask = ~uint64_t{0};
    ++word;
  }
  return count;
}

void clear_bit_range(uint64_t* bits, uint64_t from, uint64_t to) {
  while (from < to) {
    uint64_t shift = from % 64;
    uint64_t n = std::min<uint64_t>(64 - shift, to - from);
    uint64_t mask = (n == 64 ? ~uint64_t{0} : (uint64_t{1} << n) - 1) << shift;
    __atomic_store_n(bits + from / 64, __atomic_load_n(bits + from / 64, __ATOMIC_RELAXED) & ~mask, __ATOMIC_RELAXED);
    from += n;
  }
}

// Sets or clears the mark bits of the objects [from, to): others may be marking their neighbours.
void change_marks(Span* span, uint64_t from, uint64_t to, bool set) {
  while (from < to) {
    uint64_t shift = from % 64;
    uint64_t n = std::min<uint64_t>(64 - shift, to - from);
    uint64_t mask = (n == 64 ? ~uint64_t{0} : (uint64_t{1} << n) - 1) << shift;
    uint64_t* word = span->mark_bits + from / 64;
    if (set) {
      __atomic_fetch_or(word, mask, __ATOMIC_RELAXED);
    } else {
      __atomic_fetch_and(word, ~mask, __ATOMIC_RELAXED);
    }
    from += n;
  }
}

// So many times a few spans are swept for one with room before a new one is taken.
constexpr int kSweepTries = 12;

}  // namespace

Heap& heap() {
  static Heap* instance = new Heap();
  return *instance;
}

bool Heap::init() {
  if (knobs.heaplimit > 0) {
    memory_limits.heap = std::min(memory_limits.heap, uint64_t{static_cast<uint32_t>(knobs.heaplimit)} << 20);
  }
  read_memory_limits();
  return pages_.reserve();
}

void Heap::remember(Span* span) {
  span->all_index = static_cast<uint32_t>(spans_.size());
  spans_.push_back(span);
}

void Heap::forget(Span* span) {
  Span* last = spans_.back();
  spans_[span->all_index] = last;
  last->all_index = span->all_index;
  spans_.pop_back();
}

// With the lock held.
Span* Heap::new_small_span(uint32_t cls, bool noscan) {
  Span* span = pages_.allocate(kClassPages[cls]);
  if (!span) return nullptr;
  span->object_size = kClassSize[cls];
  span->size_class = static_cast<uint8_t>(cls);
  span->noscan = noscan;
  span->objects = static_cast<uint16_t>(span->bytes() / span->object_size);
  // Rounded up: exact for every offset in a span, as the spans are at most 80 KB long (checked by the unit test).
  span->divide_magic =
      static_cast<uint32_t>((uint64_t{1} << 32) / span->object_size + ((uint64_t{1} << 32) % span->object_size != 0));
  span->free_index = 0;
  span->live = 0;
  std::fill_n(span->alloc_bits, kBitWords, 0);
  std::fill_n(span->mark_bits, kBitWords, 0);
  std::fill_n(span->pointer_bits, kBitWords, 0);
  remember(span);
  pages_.publish(span);
  return span;
}

// Leaves the next run of free objects of `span` in the cache, zeroed; false if there is none.
bool Heap::take_run(AllocCache& cache, Span* span) {
  uint32_t first = find_bit(span->alloc_bits, span->free_index, span->objects, false);
  if (first >= span->objects) {
    span->free_index = span->objects;
    return false;
  }
  uint32_t end = find_bit(span->alloc_bits, first, span->objects, true);
  if (knobs.gcstress) end = first + 1;
  span->free_index = static_cast<uint16_t>(end);
  cache.start = cache.next = span->base + first * span->object_size;
  cache.limit = cache.end = span->base + end * span->object_size;
  uint64_t bytes = cache.end - cache.next;
  if (span->needs_zero) {
    std::memset(reinterpret_cast<void*>(cache.next), 0, bytes);
    if (!span->noscan && !span->has_headers()) {
      clear_bit_range(span->pointer_bits, (cache.next - span->base) / 8, (cache.end - span->base) / 8);
    }
  } else {
    // Written before it is read: a page that is read first is the system's page of zeros, and the write that follows
    // costs a second fault and interrupts all processors. The write barrier reads first.
    constexpr uintptr_t kSystemPage = 4096;
    for (uintptr_t at = cache.next; at < cache.end; at = (at & ~(kSystemPage - 1)) + kSystemPage) {
      *reinterpret_cast<volatile uint64_t*>(at) = 0;
    }
  }
  if (marking_) {
    change_marks(span, first, end, true);
    black_bytes_.fetch_add(bytes, std::memory_order_relaxed);
    black_objects_[span->size_class].fetch_add(end - first, std::memory_order_relaxed);
  }
  live.fetch_add(bytes, std::memory_order_relaxed);
  return true;
}

// What of the run was not handed out is free again.
void Heap::retire(Mutator& m, AllocCache& cache) {
  Span* span = cache.span;
  uint64_t bytes = cache.next - cache.start;
  m.allocated_bytes += bytes;
  m.allocated_objects.of[span->size_class] += bytes / span->object_size;
  if (cache.site != 0) profile_run(m, cache);
  if (uint64_t left = cache.end - cache.next) {
    live.fetch_sub(left, std::memory_order_relaxed);
    uint32_t first = span->index_of(cache.next);
    if (marking_) {
      uint64_t objects = left / span->object_size;
      change_marks(span, first, first + objects, false);
      black_bytes_.fetch_sub(left, std::memory_order_relaxed);
      black_objects_[span->size_class].fetch_sub(objects, std::memory_order_relaxed);
    }
    span->free_index = static_cast<uint16_t>(first);
  }
  cache.start = cache.next = cache.limit = cache.end = 0;
}

// A span that nobody holds any more. With the lock held, or the world stopped.
void Heap::put_back(Span* span) {
  ClassSpans& spans = classes_[span->size_class][span->noscan];
  (span->free_index < span->objects ? spans.partial : spans.full).push(span);
}

// A span with a run for the cache; null if memory is out.
Span* Heap::take_span(uint32_t cls, bool noscan, AllocCache& cache) {
  ClassSpans& spans = classes_[cls][noscan];
  std::unique_lock guard(lock_);
  while (Span* span = spans.partial.pop()) {
    guard.unlock();
    if (take_run(cache, span)) return span;
    guard.lock();
    spans.full.push(span);
  }
  guard.unlock();
  Span* span = nullptr;
  for (int tries = 0; tries < kSweepTries && sweep_for_room(spans, cache, &span); ++tries) {
    if (span) return span;
  }
  guard.lock();
  span = new_small_span(cls, noscan);
  guard.unlock();
  if (span) take_run(cache, span);
  return span;
}

bool Heap::refill(Mutator& m, AllocCache& cache, uint32_t cls, bool noscan) {
  if (Span* span = cache.span) {
    retire(m, cache);
    if (!take_run(cache, span)) {
      span->cached = false;
      cache.span = nullptr;
      std::lock_guard guard(lock_);
      classes_[cls][noscan].full.push(span);
    }
  }
  if (!cache.span) {
    sweep_for(uint64_t{kClassPages[cls]} * kPageSize);
    sweep_under_limit(uint64_t{kClassPages[cls]} * kPageSize);
    Span* span = take_span(cls, noscan, cache);
    if (!span) return false;
    span->cached = true;
    cache.span = span;
    if (profiling) profile_span_taken(cache);
  }
  if (marking_) m.assist_debt += static_cast<int64_t>(cache.end - cache.next);
  return true;
}

void* Heap::allocate_large(Mutator& m, uint64_t bytes, const Type* type, bool zero) {
  uint64_t pages = (bytes + kPageSize - 1) >> kPageShift;
  if (pages > UINT32_MAX) return nullptr;
  sweep_for(pages << kPageShift);
  sweep_under_limit(pages << kPageShift);
  Span* span;
  {
    std::lock_guard guard(lock_);
    span = pages_.allocate(static_cast<uint32_t>(pages));
    if (!span) return nullptr;
    span->state = SpanState::kLarge;
    span->object_size = span->bytes();
    span->size_class = 0;
    span->divide_magic = 0;
    span->objects = 1;
    span->noscan = type == nullptr;
    span->large_type = type;
    span->large_bytes = bytes;
    span->alloc_bits[0] = 0;
    span->mark_bits[0] = marking_;
    span->live = span->free_index = 1;
    remember(span);
    classes_[0][span->noscan].full.push(span);
    pages_.publish(span);
  }
  if (profiling) profile_object(m, span, span->base, span->bytes());
  live.fetch_add(span->bytes(), std::memory_order_relaxed);
  m.allocated_bytes += span->bytes();
  m.allocated_objects.of[0] += 1;
  if (marking_) {
    black_bytes_.fetch_add(span->bytes(), std::memory_order_relaxed);
    black_objects_[0].fetch_add(1, std::memory_order_relaxed);
    m.assist_debt += static_cast<int64_t>(span->bytes());
  }
  if (span->needs_zero && (zero || type)) std::memset(reinterpret_cast<void*>(span->base), 0, span->bytes());
  span->needs_zero = true;
  return reinterpret_cast<void*>(span->base);
}

void Heap::flush(Mutator& m) {
  for_each_cache(m, [&](AllocCache& cache) {
    Span* span = cache.span;
    if (!span) return;
    retire(m, cache);
    span->cached = false;
    cache.span = nullptr;
    put_back(span);
  });
  m.tiny = 0;
  m.tiny_offset = 0;
}

uint64_t Heap::release_free_memory(uint64_t bytes) {
  std::lock_guard guard(lock_);
  return pages_.release(bytes);
}

}  // namespace gos::runtime

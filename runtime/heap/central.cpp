// Runs, spans and sweeping.
#include "runtime/heap/central.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cstdio>

#include "runtime/debug/knobs.h"
#include "runtime/debug/log.h"

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
    bits[from / 64] &= ~mask;
    from += n;
  }
}

constexpr unsigned char kPoison = 0xDB;

}  // namespace

Heap& heap() {
  static Heap* instance = new Heap();
  return *instance;
}

bool Heap::init() { return pages_.reserve(); }

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
  cache.limit = span->base + end * span->object_size;
  if (span->needs_zero) {
    std::memset(reinterpret_cast<void*>(cache.next), 0, cache.limit - cache.next);
    if (!span->noscan && !span->has_headers()) {
      clear_bit_range(span->pointer_bits, (cache.next - span->base) / 8, (cache.limit - span->base) / 8);
    }
  }
  live.fetch_add(cache.limit - cache.next, std::memory_order_relaxed);
  return true;
}

void Heap::retire(Mutator& m, AllocCache& cache) {
  if (!cache.span) return;
  uint64_t bytes = cache.next - cache.start;
  m.allocated_bytes += bytes;
  m.allocated_objects += bytes / cache.span->object_size;
  live.fetch_sub(cache.limit - cache.next, std::memory_order_relaxed);
  cache.start = cache.next = cache.limit = 0;
}

bool Heap::refill(Mutator& m, AllocCache& cache, uint32_t cls, bool noscan) {
  if (cache.span) {
    retire(m, cache);
    if (take_run(cache, cache.span)) return true;
    cache.span->cached = false;
    cache.span = nullptr;
  }
  std::lock_guard guard(lock_);
  Span*& partial = partial_[cls][noscan];
  while (Span* span = partial) {
    partial = span->next;
    span->next = nullptr;
    if (!take_run(cache, span)) continue;
    span->cached = true;
    cache.span = span;
    return true;
  }
  Span* span = new_small_span(cls, noscan);
  if (!span) return false;
  span->cached = true;
  cache.span = span;
  return take_run(cache, span);
}

void* Heap::allocate_large(Mutator& m, uint64_t bytes, const Type* type, bool zero) {
  uint64_t pages = (bytes + kPageSize - 1) >> kPageShift;
  if (pages > UINT32_MAX) return nullptr;
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
    span->alloc_bits[0] = span->mark_bits[0] = 0;
    remember(span);
  }
  live.fetch_add(span->bytes(), std::memory_order_relaxed);
  m.allocated_bytes += span->bytes();
  m.allocated_objects += 1;
  if (span->needs_zero && (zero || type)) std::memset(reinterpret_cast<void*>(span->base), 0, span->bytes());
  span->needs_zero = true;
  return reinterpret_cast<void*>(span->base);
}

void Heap::flush(Mutator& m) {
  for (uint32_t cls = 1; cls < kSizeClasses; ++cls) {
    for (AllocCache* cache : {&m.scan[cls], &m.noscan[cls]}) {
      if (!cache->span) continue;
      retire(m, *cache);
      cache->span->cached = false;
      cache->span = nullptr;
    }
  }
  m.tiny = 0;
  m.tiny_offset = 0;
}

void Heap::clear_marks() {
  for (Span* span : spans_) std::fill_n(span->mark_bits, (span->objects + 63) / 64, 0);
}

// Exchanges the bits of a span of small objects; returns the number of objects that live on.
uint64_t Heap::sweep_small(Span* span) {
  uint32_t words = (span->objects + 63u) / 64;
  uint64_t alive = 0;
  if (knobs.poison) {
    for (uint32_t i = 0; i < span->objects; ++i) {
      if (span->mark_bits[i / 64] >> (i % 64) & 1) continue;
      std::memset(reinterpret_cast<void*>(span->base + i * span->object_size), kPoison, span->object_size);
    }
  }
  for (uint32_t i = 0; i < words; ++i) {
    span->alloc_bits[i] = span->mark_bits[i];
    alive += static_cast<uint64_t>(std::popcount(span->mark_bits[i]));
  }
  span->live = static_cast<uint16_t>(alive);
  span->free_index = 0;
  span->needs_zero = true;
  return alive;
}

SweepResult Heap::sweep() {
  std::lock_guard guard(lock_);
  SweepResult result;
  for (auto& lists : partial_) lists[0] = lists[1] = nullptr;
  for (size_t i = 0; i < spans_.size();) {
    Span* span = spans_[i];
    uint64_t alive = span->state == SpanState::kLarge ? (span->mark_bits[0] & 1) : sweep_small(span);
    if (alive == 0) {
      if (knobs.poison) std::memset(reinterpret_cast<void*>(span->base), kPoison, span->bytes());
      span->needs_zero = true;
      ++result.freed_spans;
      forget(span);
      pages_.free(span);
      continue;
    }
    if (span->state == SpanState::kLarge) span->alloc_bits[0] = 1;
    result.live_objects += alive;
    result.live_bytes += alive * span->object_size;
    if (span->state == SpanState::kSmall && alive < span->objects) {
      Span*& partial = partial_[span->size_class][span->noscan];
      span->next = partial;
      partial = span;
    }
    ++i;
  }
  live.store(result.live_bytes, std::memory_order_relaxed);
  return result;
}

std::string Heap::verify() {
  for (size_t i = 0; i < spans_.size(); ++i) {
    Span* span = spans_[i];
    if (span->all_index != i) return fmt::format("span {:#x}: wrong place in the list of spans", span->base);
    if (span->state == SpanState::kFree) return fmt::format("span {:#x}: free, but in the list", span->base);
    for (uint32_t page = 0; page < span->pages; ++page) {
      if (find_span(span->base + page * kPageSize) != span) {
        return fmt::format("span {:#x}: page {} is mapped to another span", span->base, page);
      }
    }
    if (span->state == SpanState::kLarge) continue;
    if (find_bit(span->alloc_bits, span->objects, kMaxSpanObjects, true) != kMaxSpanObjects) {
      return fmt::format("span {:#x}: bits beyond the last object", span->base);
    }
  }
  return {};
}

}  // namespace gos::runtime

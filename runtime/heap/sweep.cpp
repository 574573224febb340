// Sweeping: mark bits become allocation bits, spans without a marked object go back to the page heap.
#include <sched.h>

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "base/clock.h"
#include "runtime/debug/knobs.h"
#include "runtime/heap/central.h"
#include "runtime/heap/profile.h"

namespace gos::runtime {

namespace {

constexpr unsigned char kPoison = 0xDB;
constexpr uint32_t kSweepBatch = 8;  // spans taken at a time: the lock is wanted by all who allocate

void poison(uintptr_t from, uint64_t bytes) { std::memset(reinterpret_cast<void*>(from), kPoison, bytes); }

}  // namespace

void Heap::begin_marking() {
  marking_ = true;
  black_bytes_.store(0, std::memory_order_relaxed);
  for (auto& objects : black_objects_) objects.store(0, std::memory_order_relaxed);
}

void Heap::end_marking(uint64_t live_bytes) {
  marking_ = false;
  may_sweep_ = false;
  sweep_class_ = 0;
  for (auto& pair : classes_) {
    for (ClassSpans& spans : pair) {
      spans.unswept = spans.partial;
      spans.partial = {};
      spans.unswept.append(spans.full);
    }
  }
  swept_at_.store(0, std::memory_order_relaxed);
  unswept_pages_.store(pages_.in_use() >> kPageShift, std::memory_order_relaxed);
  live.store(live_bytes, std::memory_order_relaxed);
}

void Heap::allow_sweep() {
  std::lock_guard guard(lock_);
  may_sweep_ = true;
}

// The span is the caller's from now on.
Span* Heap::pop_unswept_locked(SpanList& list) {
  if (!may_sweep_) return nullptr;
  Span* span = list.pop();
  if (span && unswept_pages_.fetch_sub(span->pages, std::memory_order_relaxed) == span->pages) {
    swept_at_.store(monotonic_ns(), std::memory_order_relaxed);
  }
  return span;
}

void Heap::drop_locked(Span* span) {
  span->needs_zero = true;
  if (profiling) profile_drop_span(span);
  forget(span);
  pages_.free(span);
}

bool Heap::sweep(Span* span) {
  if (profiling) profile_sweep(span);
  if (span->is_large()) {
    bool alive = span->mark_bits[0] & 1;
    span->mark_bits[0] = 0;
    if (!alive && knobs.poison) poison(span->base, span->bytes());
    return alive;
  }
  if (knobs.poison) {
    for (uint32_t i = 0; i < span->objects; ++i) {
      if (!(span->mark_bits[i / 64] >> (i % 64) & 1)) poison(span->base + i * span->object_size, span->object_size);
    }
  }
  uint32_t alive = 0;
  for (uint32_t i = 0; i < span->bit_words(); ++i) {
    span->alloc_bits[i] = span->mark_bits[i];
    alive += static_cast<uint32_t>(std::popcount(span->mark_bits[i]));
    span->mark_bits[i] = 0;
  }
  span->live = static_cast<uint16_t>(alive);
  span->free_index = 0;
  span->needs_zero = true;
  return alive != 0;
}

void Heap::put_swept_locked(Span* span, bool alive) {
  if (!alive) return drop_locked(span);
  ClassSpans& spans = classes_[span->size_class][span->noscan];
  (span->is_large() || span->live == span->objects ? spans.full : spans.partial).push(span);
}

uint64_t Heap::sweep_some() {
  Span* batch[kSweepBatch];
  bool alive[kSweepBatch];
  uint32_t count = 0;
  uint64_t bytes = 0;
  std::unique_lock guard(lock_);
  if (!may_sweep_) return 0;
  while (count < kSweepBatch && sweep_class_ < 2 * kSizeClasses) {
    Span* span = pop_unswept_locked(classes_[sweep_class_ / 2][sweep_class_ % 2].unswept);
    if (span) {
      batch[count++] = span;
      bytes += span->bytes();
    } else {
      ++sweep_class_;
    }
  }
  if (count == 0) return 0;
  sweepers_.fetch_add(1, std::memory_order_relaxed);
  guard.unlock();
  for (uint32_t i = 0; i < count; ++i) alive[i] = sweep(batch[i]);
  guard.lock();
  for (uint32_t i = 0; i < count; ++i) put_swept_locked(batch[i], alive[i]);
  sweepers_.fetch_sub(1, std::memory_order_release);
  return bytes;
}

// Those that are not taken stay with the class even if nothing in them lives: it wants more in a moment.
bool Heap::sweep_for_room(ClassSpans& spans, AllocCache& cache, Span** found) {
  Span* batch[kSweepBatch];
  uint32_t count = 0;
  std::unique_lock guard(lock_);
  while (count < kSweepBatch) {
    Span* span = pop_unswept_locked(spans.unswept);
    if (!span) break;
    batch[count++] = span;
  }
  if (count == 0) return false;
  sweepers_.fetch_add(1, std::memory_order_relaxed);
  guard.unlock();
  for (uint32_t i = 0; i < count; ++i) {
    sweep(batch[i]);
    if (!*found && take_run(cache, batch[i])) *found = batch[i];
  }
  guard.lock();
  for (uint32_t i = 0; i < count; ++i) {
    if (batch[i] != *found) put_swept_locked(batch[i], true);
  }
  sweepers_.fetch_sub(1, std::memory_order_release);
  return true;
}

void Heap::sweep_all() {
  while (sweep_some() != 0) {
  }
  while (sweepers_.load(std::memory_order_acquire) != 0) sched_yield();
}

// Sweeps in proportion to an allocation of `bytes`.
void Heap::sweep_for(uint64_t bytes) {
  if (swept()) return;
  double left = static_cast<double>(bytes) * sweep_ratio_.load(std::memory_order_relaxed);
  while (left > 0) {
    uint64_t done = sweep_some();
    if (done == 0) return;
    left -= static_cast<double>(done);
  }
}

// Near a limit, what is dead is found before more memory is taken.
void Heap::sweep_under_limit(uint64_t bytes) {
  uint64_t limit = pages_.memory_limit();
  if (limit == UINT64_MAX) return;
  uint64_t held = heap_memory.load(std::memory_order_relaxed);
  while (held + bytes > limit && held < heap_in_use.load(std::memory_order_relaxed) + bytes) {
    if (swept() || sweep_some() == 0) return;
  }
}

std::string Heap::verify() {
  uint64_t bytes = 0, listed = 0, cached = 0;
  for (size_t i = 0; i < spans_.size(); ++i) {
    Span* span = spans_[i];
    bytes += span->bytes();
    cached += span->cached;
    if (span->all_index != i) return fmt::format("span {:#x}: wrong place in the list of spans", span->base);
    if (span->state == SpanState::kFree) return fmt::format("span {:#x}: free, but in the list", span->base);
    for (uint32_t page = 0; page < span->pages; ++page) {
      if (find_span(span->base + page * kPageSize) != span) {
        return fmt::format("span {:#x}: page {} is mapped to another span", span->base, page);
      }
    }
    if (span->is_large()) continue;
    for (const uint64_t* bits : {span->alloc_bits, span->mark_bits}) {
      if (span->objects % 64 != 0 && bits[span->objects / 64] >> (span->objects % 64) != 0) {
        return fmt::format("span {:#x}: bits beyond the last object", span->base);
      }
    }
  }
  for (auto& pair : classes_) {
    for (ClassSpans& spans : pair) {
      for (const SpanList* list : {&spans.partial, &spans.full, &spans.unswept}) {
        for (const Span* span = list->first; span; span = span->next) ++listed;
      }
    }
  }
  if (listed + cached != spans_.size()) {
    return fmt::format("{} spans, but {} in lists and {} held by processors", spans_.size(), listed, cached);
  }
  if (bytes != pages_.in_use()) return fmt::format("{} bytes of spans, but {} in use", bytes, pages_.in_use());
  return {};
}

}  // namespace gos::runtime

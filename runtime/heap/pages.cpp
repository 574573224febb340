// Reserving, committing, splitting and joining runs of pages.
#include "runtime/heap/pages.h"

#include <sys/mman.h>

#include <algorithm>
#include <new>

#include "runtime/debug/knobs.h"
#include "runtime/heap/heap.h"

namespace gos::runtime {

namespace {

#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr uintptr_t kPreferredBase = 0;  // the sanitizers' shadow lies where Go's heap would
#else
constexpr uintptr_t kPreferredBase = 0xC000000000;  // as Go, so that printed addresses look alike
#endif
constexpr uint64_t kReserve = uint64_t{1} << 38;
constexpr uint64_t kMinReserve = uint64_t{1} << 28;
// Memory is not asked for as huge pages: the fault that brings one zeroes 2 MB, for some milliseconds if the system has
// to find it first, and a stop of the world waits for the thread.
// Growth comes in steps whose part of the page table is whole system pages: 4 MB of heap, 4 KB of table.
constexpr uint64_t kGrowStep = 4 << 20;
constexpr uint64_t kTableBytesAStep = kGrowStep / kPageSize * sizeof(Span*);
static_assert(kTableBytesAStep == 4096);
constexpr uint64_t kLargeStepsFrom = 32 << 20;  // from this heap size on, growth comes in four steps at a time
constexpr uint64_t kReleaseStep = 2 << 20;      // memory goes back to the system in huge pages
constexpr uint32_t kSpansABlock = 64;

void* map_none(uintptr_t hint, uint64_t bytes) {
  void* p = mmap(reinterpret_cast<void*>(hint), bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return p == MAP_FAILED ? nullptr : p;
}

}  // namespace

bool PageHeap::reserve() {
  for (uint64_t bytes = kReserve; bytes >= kMinReserve; bytes /= 2) {
    void* heap = map_none(kPreferredBase, bytes);
    if (!heap) continue;
    void* table = map_none(0, bytes / kPageSize * sizeof(Span*));
    if (!table) {
      munmap(heap, bytes);
      continue;
    }
    uintptr_t base = (reinterpret_cast<uintptr_t>(heap) + kGrowStep - 1) & ~(kGrowStep - 1);
    heap_range.base = base;
    heap_range.pages = static_cast<Span**>(table);
    reserved_ = bytes - kGrowStep;
    return true;
  }
  return false;
}

// Whether the heap may hold that many bytes more; gives free runs back for it.
bool PageHeap::admit(uint64_t bytes) {
  uint64_t limit = heap_memory_limit();
  uint64_t wanted = committed_ - released_ + bytes;
  uint64_t soft = memory_limit();
  if (wanted > soft) wanted -= release(wanted - soft);
  return wanted <= limit;
}

// Commits memory for at least `pages` more pages.
bool PageHeap::grow(uint32_t pages) {
  uint64_t bytes = (uint64_t{pages} * kPageSize + kGrowStep - 1) & ~(kGrowStep - 1);
  uint64_t more = committed_ >= kLargeStepsFrom ? std::max<uint64_t>(bytes, 4 * kGrowStep) : bytes;
  return (more != bytes && committed_ - released_ + more <= memory_limit() && commit(more)) || commit(bytes);
}

// Adds so many bytes, whole steps, as one free run that the system does not hold memory for yet.
bool PageHeap::commit(uint64_t bytes) {
  if (committed_ + bytes > reserved_) return false;
  auto* memory = reinterpret_cast<std::byte*>(heap_range.base + committed_);
  auto* table = reinterpret_cast<std::byte*>(heap_range.pages) + committed_ / kGrowStep * kTableBytesAStep;
  if (mprotect(table, bytes / kGrowStep * kTableBytesAStep, PROT_READ | PROT_WRITE) != 0) return false;
  if (mprotect(memory, bytes, PROT_READ | PROT_WRITE) != 0) return false;
  Span* run = new_span();
  run->base = reinterpret_cast<uintptr_t>(memory);
  run->pages = static_cast<uint32_t>(bytes / kPageSize);
  run->needs_zero = false;
  run->released = true;
  committed_ += bytes;
  released_ += bytes;
  heap_range.size.store(committed_, std::memory_order_relaxed);
  join_neighbours(run);
  insert_free(run);
  publish_size();
  return true;
}

Span* PageHeap::new_span() {
  if (Span* span = spare_) {
    spare_ = span->next;
    *span = Span();
    return span;
  }
  if (fresh_ == fresh_end_) {
    fresh_ = static_cast<Span*>(::operator new(kSpansABlock * sizeof(Span)));
    fresh_end_ = fresh_ + kSpansABlock;
    spans_made_.fetch_add(kSpansABlock, std::memory_order_relaxed);
  }
  return new (fresh_++) Span();
}

void PageHeap::delete_span(Span* span) {
  span->next = spare_;
  spare_ = span;
}

void PageHeap::insert_free(Span* span) {
  span->state = SpanState::kFree;
  uint64_t first = (span->base - heap_range.base) >> kPageShift;
  heap_range.pages[first] = span;
  heap_range.pages[first + span->pages - 1] = span;
  if (span->pages >= kBins) {
    long_runs_.insert(span);
    return;
  }
  Span*& bin = bins_[span->pages];
  span->previous = nullptr;
  span->next = bin;
  if (bin) bin->previous = span;
  bin = span;
}

void PageHeap::remove_free(Span* span) {
  if (span->pages >= kBins) {
    long_runs_.erase(span);
    return;
  }
  if (span->previous) {
    span->previous->next = span->next;
  } else {
    bins_[span->pages] = span->next;
  }
  if (span->next) span->next->previous = span->previous;
  span->next = span->previous = nullptr;
}

// Null: none is long enough. The run stays where it is.
Span* PageHeap::find_fitting(uint32_t count) {
  for (uint32_t i = count; i < kBins; ++i) {
    if (bins_[i]) return bins_[i];
  }
  Span* best = nullptr;
  for (Span* run : long_runs_) {
    if (run->pages >= count && (!best || run->pages < best->pages)) best = run;
    if (best && (count < kBins || best->pages == count)) break;
  }
  return best;
}

void PageHeap::publish(Span* span) {
  uint64_t first = (span->base - heap_range.base) >> kPageShift;
  for (uint64_t i = 0; i < span->pages; ++i) __atomic_store_n(heap_range.pages + first + i, span, __ATOMIC_RELEASE);
}

Span* PageHeap::allocate(uint32_t count) {
  Span* run = find_fitting(count);
  if (!run) {
    if (!grow(count)) return nullptr;
    run = find_fitting(count);
  }
  uint64_t bytes = uint64_t{count} * kPageSize;
  if (run->released) {
    if (!admit(bytes)) return nullptr;
    run = find_fitting(count);  // others were given back for it, and may have joined
  }
  if (run->released) released_ -= bytes;
  Span* span = run;
  if (run->pages >= count + kBins) {
    // Its beginning; it stays in its place among the long ones.
    span = new_span();
    span->base = run->base;
    span->needs_zero = run->needs_zero;
    run->base += bytes;
    run->pages -= count;
    heap_range.pages[(run->base - heap_range.base) >> kPageShift] = run;
  } else {
    remove_free(run);
    if (run->pages > count) {
      Span* rest = new_span();
      rest->base = run->base + bytes;
      rest->pages = run->pages - count;
      rest->needs_zero = run->needs_zero;
      rest->released = run->released;
      insert_free(rest);
    }
    span->released = false;
  }
  span->pages = count;
  span->state = SpanState::kSmall;
  in_use_ += bytes;
  publish_size();
  return span;
}

// Takes free neighbours into the run. What was given back and is long stays apart from what is held.
void PageHeap::join_neighbours(Span* span) {
  auto join = [&](Span* other) {
    if (!other || other->state != SpanState::kFree) return;
    if (other->released != span->released && (other->released ? other : span)->pages >= kBins) return;
    remove_free(other);
    uint64_t at = (other->base - heap_range.base) >> kPageShift;
    heap_range.pages[at] = heap_range.pages[at + other->pages - 1] = nullptr;
    if (other->released != span->released) {
      released_ -= (other->released ? other : span)->bytes();
      span->released = false;
    }
    span->needs_zero |= other->needs_zero;
    span->base = std::min(span->base, other->base);
    span->pages += other->pages;
    delete_span(other);
  };
  uint64_t first = (span->base - heap_range.base) >> kPageShift, after = first + span->pages;
  if (first > 0) join(heap_range.pages[first - 1]);
  if (after < committed_ >> kPageShift) join(heap_range.pages[after]);
}

void PageHeap::free(Span* span) {
  in_use_ -= span->bytes();
  std::fill_n(heap_range.pages + ((span->base - heap_range.base) >> kPageShift), span->pages, nullptr);
  span->released = false;
  join_neighbours(span);
  insert_free(span);
  publish_size();
  // Beyond a limit, memory is not kept for later.
  constexpr uint32_t kWorthACall = 8;
  uint64_t held = committed_ - released_, limit = memory_limit();
  if (held > limit && span->pages >= kWorthACall) release(held - limit);
}

// Of the long runs whose memory the system holds, the last.
Span* PageHeap::highest_held() {
  for (auto at = long_runs_.rbegin(); at != long_runs_.rend(); ++at) {
    if (!(*at)->released) return *at;
  }
  return nullptr;
}

uint64_t PageHeap::release(uint64_t bytes) {
  uint64_t done = 0;
  auto give_back = [&](Span* span) {
    if (span->released || madvise(reinterpret_cast<void*>(span->base), span->bytes(), MADV_DONTNEED) != 0) return false;
    span->released = true;
    span->needs_zero = false;
    done += span->bytes();
    released_ += span->bytes();
    return true;
  };
  // Long runs first: fewer calls, and short ones are soon wanted again. Of one that is longer than need be, its end.
  while (done < bytes) {
    Span* span = highest_held();
    if (!span) break;
    uint64_t wanted = (std::min(bytes - done, span->bytes()) + kReleaseStep - 1) & ~(kReleaseStep - 1);
    if (wanted < span->bytes() / 2) {
      remove_free(span);
      Span* end = new_span();
      end->pages = static_cast<uint32_t>(wanted >> kPageShift);
      end->base = span->base + span->bytes() - wanted;
      end->needs_zero = span->needs_zero;
      span->pages -= end->pages;
      insert_free(span);
      insert_free(end);
      span = end;
    }
    if (!give_back(span)) break;
    remove_free(span);
    join_neighbours(span);
    insert_free(span);
  }
  for (uint32_t pages = kBins - 1; pages > 0 && done < bytes; --pages) {
    for (Span* span = bins_[pages]; span && done < bytes; span = span->next) give_back(span);
  }
  publish_size();
  return done;
}

}  // namespace gos::runtime

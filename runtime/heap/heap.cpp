// The slow ways of allocation: refilling runs, headers, large and tiny objects, and asking for a collection.
#include "runtime/heap/heap.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "runtime/debug/knobs.h"
#include "runtime/heap/central.h"
#include "runtime/heap/profile.h"

namespace gos::runtime {

namespace {

// The result of an attempt to take memory; if there is none, collects and tries once more, and then ends the process.
template <typename Attempt>
auto insist(Mutator& m, uint64_t bytes, Attempt&& attempt) {
  auto result = attempt();
  if (!result && last_resort && last_resort(m, bytes)) result = attempt();
  if (!result) {
    if (report_out_of_memory) report_out_of_memory(running_goroutine ? running_goroutine(m) : nullptr, bytes);
    fmt::print(stderr, "fatal error: runtime: out of memory\n");
    std::fflush(stderr);
    _exit(2);
  }
  return result;
}

void maybe_collect(Mutator& m) {
  if (!help_collect) return;
  if (knobs.gcstress) {
    static std::atomic<int> countdown{0};
    if (stress_pause.load(std::memory_order_relaxed) > 0) {
      stress_pause.fetch_sub(1, std::memory_order_relaxed);
      return;
    }
    if (countdown.fetch_add(1, std::memory_order_relaxed) % knobs.gcstress == knobs.gcstress - 1) help_collect(m);
    return;
  }
  Heap& h = heap();
  if (m.assist_debt > 0 || h.live.load(std::memory_order_relaxed) >= h.trigger.load(std::memory_order_relaxed))
      [[unlikely]] {
    help_collect(m);
  }
}

// An object of `bytes` with elements of `elem`, too large for pointer bits.
void* allocate_with_header(Mutator& m, const Type* elem, uint64_t bytes) {
  if (bytes + kHeaderSize <= kMaxSmallSize) {
    uint32_t cls = size_class(bytes + kHeaderSize);
    auto* header = static_cast<uint64_t*>(detail::bump(m, m.scan[cls], cls, false));
    header[0] = reinterpret_cast<uint64_t>(elem);
    return header + 1;
  }
  maybe_collect(m);
  return insist(m, bytes, [&] { return heap().allocate_large(m, bytes, elem, true); });
}

// Tiny objects share blocks of 16 bytes, aligned as their size asks for. Null if the block at hand has no room.
void* share_tiny_block(Mutator& m, uint64_t size) {
  uint32_t offset = m.tiny_offset;
  if ((size & 7) == 0) {
    offset = (offset + 7) & ~7u;
  } else if ((size & 3) == 0) {
    offset = (offset + 3) & ~3u;
  } else if ((size & 1) == 0) {
    offset = (offset + 1) & ~1u;
  }
  if (offset + size > kTinySize || !m.tiny) return nullptr;
  m.tiny_offset = static_cast<uint32_t>(offset + size);
  ++m.tiny_count;
  return reinterpret_cast<void*>(m.tiny + offset);
}

// The block, whose first bytes are taken, is at hand if it has more room than the one that is.
void* begin_tiny_block(Mutator& m, void* block, uint64_t size) {
  if (size < m.tiny_offset || !m.tiny) {
    m.tiny = reinterpret_cast<uintptr_t>(block);
    m.tiny_offset = static_cast<uint32_t>(size);
  }
  return block;
}

void* allocate_tiny(Mutator& m, uint64_t size) {
  if (void* shared = share_tiny_block(m, size)) {
    if (profiling) [[unlikely]]
      count_object(m, allocation_site(m), size);
    return shared;
  }
  constexpr uint32_t kTinyClass = size_class(kTinySize);
  return begin_tiny_block(m, detail::bump(m, m.noscan[kTinyClass], kTinyClass, true), size);
}

}  // namespace

namespace detail {

void* allocate_small_slow(Mutator& m, AllocCache& cache, uint32_t cls, bool noscan) {
  if (!profiling || cache.next + kClassSize[cls] > cache.end) {
    maybe_collect(m);
    insist(m, kClassSize[cls], [&] { return heap().refill(m, cache, cls, noscan); });
  }
  uintptr_t at = cache.next;
  cache.next = at + kClassSize[cls];
  if (profiling) [[unlikely]] {
    cache.limit = cache.next;
    profile_object(m, cache.span, at, kClassSize[cls]);
  }
  return reinterpret_cast<void*>(at);
}

void* allocate_slow(Mutator& m, const Type* type, uint64_t bytes) {
  if (bytes == 0) return zero_object;
  if (!type->pointer_bytes) return allocate_bytes_slow(m, bytes, true);
  return allocate_with_header(m, type, bytes);
}

void* allocate_array_slow(Mutator& m, const Type* elem, uint64_t count) {
  uint64_t bytes = elem->size * count;
  if (bytes == 0) return zero_object;
  if (bytes > kMaxBitmapSize) return allocate_with_header(m, elem, bytes);
  uint32_t cls = size_class(bytes);
  AllocCache& cache = m.scan[cls];
  auto at = reinterpret_cast<uintptr_t>(bump(m, cache, cls, false));
  uint64_t bits = elem->pointer_map[0];
  for (uint64_t i = 0; i < count; ++i) set_pointer_bits(cache.span, at + i * elem->size, bits);
  return reinterpret_cast<void*>(at);
}

void* allocate_bytes_slow(Mutator& m, uint64_t bytes, bool zero) {
  if (bytes == 0) return zero_object;
  if (bytes < kTinySize) return allocate_tiny(m, bytes);
  if (bytes + kHeaderSize <= kMaxSmallSize) {
    uint32_t cls = size_class(bytes);
    return bump(m, m.noscan[cls], cls, true);
  }
  maybe_collect(m);
  return insist(m, bytes, [&] { return heap().allocate_large(m, bytes, nullptr, zero); });
}

}  // namespace detail

void* allocate_at_site(Mutator& m, SiteRuns& runs) {
  maybe_collect(m);
  const bool noscan = runs.type->pointer_bytes == 0;
  insist(m, runs.bytes, [&] { return heap().refill(m, runs.cache, size_class(runs.bytes), noscan); });
  uintptr_t at = runs.cache.next;
  runs.cache.next = at + runs.bytes;
  return reinterpret_cast<void*>(at);
}

void* allocate_tiny_at_site(Mutator& m, SiteRuns& runs) {
  uint64_t size = runs.type->size;
  if (void* shared = share_tiny_block(m, size)) {
    count_object(m, runs.cache.site, size);
    return shared;
  }
  void* block = bump_at_site(runs);
  return begin_tiny_block(m, block != nullptr ? block : allocate_at_site(m, runs), size);
}

ObjectRef find_object(const void* p) {
  auto address = reinterpret_cast<uintptr_t>(p);
  Span* span = find_span(address);
  if (!span || span->state == SpanState::kFree) return {};
  if (span->state == SpanState::kLarge) return {span->base, span->object_size, span};
  uint32_t index = span->index_of(address);
  if (index >= span->objects) return {};
  return {span->base + index * span->object_size, span->object_size, span};
}

}  // namespace gos::runtime

// Scanning objects and goroutines.
#include "runtime/gc/mark.h"

#include <algorithm>
#include <bit>

#include "runtime/gc/stack_scan.h"
#include "runtime/heap/barrier.h"
#include "runtime/sched/worker.h"

namespace gos::runtime {

namespace {

// Between two looks at whether the world is to stop.
constexpr uint32_t kPollObjects = 64;
constexpr uint64_t kPollBytes = 16 << 10;
constexpr uint32_t kAhead = 8;        // objects on their way from memory
constexpr uint32_t kShareItems = 16;  // as little is worth giving half of to others

uint64_t load_word(const uint64_t* at) { return __atomic_load_n(at, __ATOMIC_RELAXED); }

}  // namespace

Marker::~Marker() {
  for (WorkBuffer* buffer : {buffer_, second_}) {
    if (!buffer) continue;
    if (buffer->count) {
      work_pool.give(buffer);
    } else {
      work_pool.give_empty(buffer);
    }
  }
  mark_totals.bytes.fetch_add(bytes_, std::memory_order_relaxed);
  for (uint32_t cls = 0; cls < kSizeClasses; ++cls) {
    if (objects_.of[cls]) mark_totals.objects[cls].fetch_add(objects_.of[cls], std::memory_order_relaxed);
  }
  publish_progress();
  mark_totals.markers.fetch_sub(1);
}

// The buffer is full: the other one, if that is full too it goes to the pool.
void Marker::more_room() {
  std::swap(buffer_, second_);
  if (!buffer_) {
    buffer_ = work_pool.take_empty();
  } else if (buffer_->full()) {
    work_pool.give(buffer_);
    buffer_ = work_pool.take_empty();
  }
}

bool Marker::more_work() {
  if (second_ && second_->count) {
    std::swap(buffer_, second_);
    return true;
  }
  WorkBuffer* taken = work_pool.take();
  if (!taken) return false;
  if (buffer_) work_pool.give_empty(buffer_);
  buffer_ = taken;
  return true;
}

// Others may be looking for work while this marker sits on all of it.
void Marker::share() {
  if (second_ && second_->count) {
    work_pool.give(second_);
    second_ = nullptr;
  } else if (buffer_ && buffer_->count >= kShareItems) {
    WorkBuffer* half = work_pool.take_empty();
    half->count = buffer_->count / 2;
    buffer_->count -= half->count;
    std::copy_n(buffer_->items + buffer_->count, half->count, half->items);
    work_pool.give(half);
  }
}

void Marker::publish_progress() {
  mark_totals.scanned.fetch_add(scanned_ - published_, std::memory_order_relaxed);
  published_ = scanned_;
}

void Marker::drain(uint64_t bytes) {
  uint64_t end = bytes == UINT64_MAX ? bytes : scanned_ + bytes;
  const Scheduler& s = sched();
  // Between its buffer and its turn an object waits in a short queue, while memory brings it.
  uint64_t ahead[kAhead];
  uint32_t first = 0, last = 0;
  uint64_t poll = scanned_ + kPollBytes;
  for (uint32_t count = 1; scanned_ < end; ++count) {
    uint64_t address;
    while (last - first < kAhead && pop(&address)) {
      __builtin_prefetch(reinterpret_cast<const void*>(address));
      ahead[last++ % kAhead] = address;
    }
    if (first == last) return;
    scan(ahead[first++ % kAhead]);
    if (count % kPollObjects != 0 && scanned_ < poll) continue;
    poll = scanned_ + kPollBytes;
    if (work_pool.empty()) share();
    publish_progress();
    if (s.stopping.load(std::memory_order_relaxed) && bytes != UINT64_MAX) break;
  }
  while (first != last) push(ahead[--last % kAhead]);
}

void Marker::take_rings() {
  for (BarrierRing* ring = first_barrier_ring(); ring; ring = ring->next()) {
    if (ring->empty()) continue;
    uint64_t count = 0;
    ring->take([&](uint64_t word) {
      mark(word);
      ++count;
    });
    mark_totals.recorded.fetch_add(count, std::memory_order_relaxed);
    mark_totals.flushes.fetch_add(1, std::memory_order_relaxed);
  }
}

void Marker::mark_words(const uint64_t* words, const uint64_t* map, uint64_t count) {
  for (uint64_t i = 0; i * 64 < count; ++i) {
    for (uint64_t bits = map[i]; bits; bits &= bits - 1) {
      uint64_t at = i * 64 + static_cast<uint64_t>(std::countr_zero(bits));
      if (at >= count) break;
      mark(load_word(words + at));
    }
  }
}

// The part [from, end) of an array of elements that begins at `first`; what lies behind its last one is zero.
void Marker::scan_elements(uintptr_t from, uintptr_t end, uintptr_t first, const Type* elem) {
  if (!elem) return;
  uint64_t words = elem->pointer_bytes / 8;
  uintptr_t at = first + (from - first) / elem->size * elem->size;
  for (; at < end; at += elem->size) {
    if (at >= from && at + elem->pointer_bytes <= end) {
      mark_words(reinterpret_cast<const uint64_t*>(at), elem->pointer_map, words);
      continue;
    }
    // The piece begins or ends inside of the element.
    uint64_t skip = at < from ? (from - at) / 8 : 0;
    uint64_t stop = std::min(words, (end - at) / 8);
    for (uint64_t w = skip; w < stop; ++w) {
      if (elem->pointer_map[w / 64] >> (w % 64) & 1) mark(load_word(reinterpret_cast<const uint64_t*>(at) + w));
    }
  }
}

void Marker::scan_object(const Span* span, uintptr_t base) {
  if (span->has_headers()) {
    auto* elem = *reinterpret_cast<const Type* const*>(base);
    scan_elements(base + kHeaderSize, base + span->object_size, base + kHeaderSize, elem);
    return;
  }
  uint64_t word = (base - span->base) / 8;
  const auto* memory = reinterpret_cast<const uint64_t*>(base);
  uint64_t count = span->object_size / 8;  // at most 64
  uint64_t shift = word % 64;
  uint64_t bits = load_word(span->pointer_bits + word / 64) >> shift;
  if (shift + count > 64) bits |= load_word(span->pointer_bits + word / 64 + 1) << (64 - shift);
  if (count < 64) bits &= (uint64_t{1} << count) - 1;
  for (; bits; bits &= bits - 1) mark(load_word(memory + std::countr_zero(bits)));
}

// An object, or a piece of a large one. The first piece makes the others grey.
void Marker::scan(uint64_t address) {
  const Span* span = find_span(address);
  if (!span->is_large()) {
    scanned_ += span->object_size;
    return scan_object(span, address);
  }
  uintptr_t end = span->base + span->large_bytes;
  if (address == span->base) {
    for (uintptr_t piece = address + kPieceBytes; piece < end; piece += kPieceBytes) push(piece);
  }
  end = std::min<uintptr_t>(end, address + kPieceBytes);
  scanned_ += end - address;
  scan_elements(address, end, span->base, span->large_type);
}

void Marker::mark_referents(uint64_t pointer) {
  ObjectRef object = find_object(reinterpret_cast<const void*>(pointer));
  if (!object.base || object.span->noscan) return;
  if (object.span->is_large()) {
    push(object.base);
  } else {
    scan_object(object.span, object.base);
  }
}

bool Marker::is_white(uint64_t word) {
  ObjectRef object = find_object(reinterpret_cast<const void*>(word));
  if (!object.base) return false;
  uint64_t index = object.span->is_large() ? 0 : object.span->index_of(object.base);
  return !(load_word(object.span->mark_bits + index / 64) >> (index % 64) & 1);
}

void Marker::mark_dead(uint64_t pointer, uint64_t* bytes) {
  ObjectRef object = find_object(reinterpret_cast<const void*>(pointer));
  if (!object.base) return;
  uint64_t index = object.span->is_large() ? 0 : object.span->index_of(object.base);
  __atomic_fetch_or(object.span->mark_bits + index / 64, uint64_t{1} << (index % 64), __ATOMIC_RELAXED);
  *bytes += object.size;
}

void Marker::mark_goroutine(Goroutine* g) {
  if (g->pc && g->fp) scanned_ += g->offset_of(g->fp) * 8;
  StackScan(*this, g).run();
}

}  // namespace gos::runtime

// Scanning objects and goroutines.
#include "runtime/gc/mark.h"

#include <bit>

#include "runtime/stack/adjust.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

void Marker::mark_words(const uint64_t* words, const uint64_t* map, uint64_t count) {
  for (uint64_t i = 0; i * 64 < count; ++i) {
    for (uint64_t bits = map[i]; bits; bits &= bits - 1) {
      uint64_t at = i * 64 + static_cast<uint64_t>(std::countr_zero(bits));
      if (at >= count) break;
      mark(words[at]);
    }
  }
}

// Elements one after the other up to the end of the object; what lies behind the last one asked for is zero.
void Marker::scan_elements(uintptr_t from, uintptr_t end, const Type* elem) {
  if (!elem) return;
  uint64_t words = elem->pointer_bytes / 8;
  for (uintptr_t at = from; at + elem->pointer_bytes <= end; at += elem->size) {
    mark_words(reinterpret_cast<const uint64_t*>(at), elem->pointer_map, words);
  }
}

void Marker::scan(const Grey& object) {
  const Span* span = object.span;
  if (span->state == SpanState::kLarge) {
    scan_elements(object.base, object.base + span->large_bytes, span->large_type);
    return;
  }
  if (span->has_headers()) {
    auto* elem = *reinterpret_cast<const Type* const*>(object.base);
    scan_elements(object.base + kHeaderSize, object.base + span->object_size, elem);
    return;
  }
  uint64_t word = (object.base - span->base) / 8;
  const auto* memory = reinterpret_cast<const uint64_t*>(object.base);
  uint64_t count = span->object_size / 8;  // at most 64
  uint64_t shift = word % 64;
  uint64_t bits = span->pointer_bits[word / 64] >> shift;
  if (shift + count > 64) bits |= span->pointer_bits[word / 64 + 1] << (64 - shift);
  if (count < 64) bits &= (uint64_t{1} << count) - 1;
  for (; bits; bits &= bits - 1) mark(memory[std::countr_zero(bits)]);
}

void Marker::mark_referents(uint64_t pointer) {
  ObjectRef object = find_object(reinterpret_cast<const void*>(pointer));
  if (object.base && !object.span->noscan) scan({object.span, object.base});
}

bool Marker::is_white(uint64_t word) const {
  ObjectRef object = find_object(reinterpret_cast<const void*>(word));
  if (!object.base) return false;
  uint64_t index = object.span->state == SpanState::kLarge ? 0 : object.span->index_of(object.base);
  return !(object.span->mark_bits[index / 64] >> (index % 64) & 1);
}

void Marker::drain() {
  while (!grey_.empty()) {
    Grey object = grey_.back();
    grey_.pop_back();
    scan(object);
  }
}

void Marker::mark_goroutine(Goroutine* g) {
  mark(g->start_closure);
  for (Defer& d : g->defers) mark(d.closure);
  for (HandleBlock* block = g->handles; block; block = block->next) {
    for (uint64_t i = 0; i < block->count; ++i) mark(block->words[i]);
  }
  if (g->panics && visit_panic_words) {
    visit_panic_words(g->panics, [](uint64_t* word, void* self) { static_cast<Marker*>(self)->mark(*word); }, this);
  }
  if (!g->pc || !g->fp) return;
  walk_frames(g->fp, g->pc, [&](uint64_t* fp, const bytecode::Function* f, const Instruction*) {
    for_each_pointer_slot(fp, f, 0, f->map_slots, [&](uint64_t* word) { mark(*word); });
  });
}

}  // namespace gos::runtime

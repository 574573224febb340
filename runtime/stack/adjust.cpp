// See adjust.h.
#include "runtime/stack/adjust.h"

#include "runtime/stack/stack.h"

namespace gos::runtime {

void adjust_frames(uint64_t* fp, bool entered, const StackMove& move) {
  bool newest = true;
  walk_frames(fp, nullptr, [&](uint64_t* frame, const bytecode::Function* f, const Instruction*) {
    bool only_parameters = newest && !entered;
    newest = false;
    uint32_t first = only_parameters ? f->result_slots : 0;
    uint32_t end = only_parameters ? f->entry_slots() : f->map_slots;
    for_each_pointer_slot(frame, f, first, end, [&](uint64_t* word) { move.apply(word); });
  });
}

void adjust_goroutine(Goroutine* g, const StackMove& move) {
  for (Defer& d : g->defers) move.apply(&d.closure);
  for (HandleBlock* block = g->handles; block; block = block->next) {
    for (uint64_t i = 0; i < block->count; ++i) move.apply(block->words + i);
  }
  if (g->panics && visit_panic_words) {
    visit_panic_words(
        g->panics, [](uint64_t* word, void* context) { static_cast<const StackMove*>(context)->apply(word); },
        const_cast<StackMove*>(&move));
  }
}

}  // namespace gos::runtime

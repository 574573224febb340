// See stack_scan.h.
#include "runtime/gc/stack_scan.h"

#include <algorithm>
#include <bit>

#include "bytecode/liveness.h"
#include "bytecode/program.h"
#include "runtime/debug/knobs.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/adjust.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

// Wakers of a parked goroutine may be writing what they hand it.
uint64_t load_word(const uint64_t* at) { return __atomic_load_n(at, __ATOMIC_RELAXED); }

const bytecode::Liveness& liveness_of(const bytecode::Function* f) {
  const bytecode::Program* p = program();
  return f->liveness.get(*f, p ? std::span(p->types) : std::span<const Type* const>());
}

// The slots that are live in a frame of `f` that goes on at pc; null: all.
const uint64_t* live_slots(const bytecode::Function* f, const bytecode::Liveness& liveness, const Instruction* pc) {
  uint64_t index = (reinterpret_cast<uint64_t>(pc) - reinterpret_cast<uint64_t>(f->code)) / sizeof(Instruction);
  if (index < f->code_size) return liveness.at(static_cast<uint32_t>(index));
  // A deferred call that a panic runs stands on top: the frame is not returned to.
  bool in_panic = pc != nullptr && pc->op == static_cast<uint16_t>(bytecode::Op::DEFER_END);
  return in_panic ? liveness.in_panic() : nullptr;
}

}  // namespace

StackScan::StackScan(Marker& marker, Goroutine* g)
    : marker_(marker),
      g_(g),
      stack_lo_(reinterpret_cast<uint64_t>(g->stack_lo)),
      stack_bytes_(reinterpret_cast<uint64_t>(g->stack_hi) - stack_lo_),
      dead_(knobs.poison ? kDeadStackWord : 0),
      frame_(g->stack_hi) {}

void StackScan::roots() {
  found(g_->start_closure);
  for (Defer& d : g_->defers) found(d.closure);
  for (HandleBlock* block = g_->handles; block; block = block->next) {
    for (uint64_t i = 0; i < block->count; ++i) found(block->words[i]);
  }
  if (g_->panics && visit_panic_words) {
    visit_panic_words(
        g_->panics, [](uint64_t* word, void* self) { static_cast<StackScan*>(self)->found(*word); }, this);
  }
}

void StackScan::run() {
  roots();
  if (!g_->pc || !g_->fp) return;
  walk_frames(g_->fp, g_->pc, [this](uint64_t* fp, const Function* f, const Instruction* pc) { frame(fp, f, pc); });
}

void StackScan::frame(uint64_t* fp, const Function* f, const Instruction* pc) {
  frame_ = fp;
  const Liveness& liveness = liveness_of(f);
  const uint64_t* live = liveness.whole() ? nullptr : live_slots(f, liveness, pc);
  if (live == nullptr) return whole_frame(f);
  if (!liveness.regions().empty()) return frame_with_regions(f, liveness, live);
  for (uint32_t w = 0; w < liveness.words(); ++w) {
    uint64_t* slots = fp + w * 64;
    for (uint64_t bits = live[w]; bits; bits &= bits - 1) found(load_word(slots + std::countr_zero(bits)));
    for (uint64_t bits = f->pointer_map[w] & ~live[w]; bits; bits &= bits - 1) clear(slots + std::countr_zero(bits));
  }
}

void StackScan::whole_frame(const Function* f) {
  for_each_pointer_slot(frame_, f, 0, f->map_slots, [&](uint64_t* word) { found(load_word(word)); });
}

void StackScan::frame_with_regions(const Function* f, const Liveness& liveness, const uint64_t* live) {
  function_ = f;
  liveness_ = &liveness;
  kept_.assign(live, live + liveness.words());
  while (!older_.empty() && older_.front() >= reinterpret_cast<uint64_t>(frame_)) {
    uint64_t word = older_.front();
    std::pop_heap(older_.begin(), older_.end());
    older_.pop_back();
    reach(word);
  }
  for (uint32_t w = 0; w < liveness.words(); ++w) {
    for (uint64_t bits = live[w]; bits; bits &= bits - 1) found(load_word(frame_ + w * 64 + std::countr_zero(bits)));
  }
  while (!reached_.empty()) {
    const Liveness::Region& region = liveness.regions()[static_cast<size_t>(reached_.back())];
    reached_.pop_back();
    for_each_pointer_slot(frame_, f, region.first, region.end, [&](uint64_t* word) { found(load_word(word)); });
  }
  for (uint32_t w = 0; w < liveness.words(); ++w) {
    for (uint64_t bits = f->pointer_map[w] & ~kept_[w]; bits; bits &= bits - 1) {
      clear(frame_ + w * 64 + std::countr_zero(bits));
    }
  }
  liveness_ = nullptr;
}

void StackScan::found_in_stack(uint64_t word) {
  if (word >= reinterpret_cast<uint64_t>(frame_)) return reach(word);
  uint64_t& recent = recent_[word / 8 % kRecent];
  if (recent == word) return;
  recent = word;
  older_.push_back(word);
  std::push_heap(older_.begin(), older_.end());
}

// The address lies in the frame at hand, or behind it.
void StackScan::reach(uint64_t word) {
  if (liveness_ == nullptr) return;
  int number = liveness_->region_of((word - reinterpret_cast<uint64_t>(frame_)) / 8);
  if (number < 0) return;
  const Liveness::Region& region = liveness_->regions()[static_cast<size_t>(number)];
  bool is_new = false;
  for (uint32_t s = region.first; s < region.end; ++s) {
    uint64_t bit = uint64_t{1} << (s % 64);
    if (!function_->is_pointer_slot(s) || kept_[s / 64] & bit) continue;
    kept_[s / 64] |= bit;
    is_new = true;
  }
  if (is_new) reached_.push_back(number);
}

void StackScan::clear(uint64_t* slot) const {
  if (load_word(slot) != dead_) __atomic_store_n(slot, dead_, __ATOMIC_RELAXED);
}

}  // namespace gos::runtime

// Handing out of slots and their final layout.
#include "compiler/emit/frame.h"

namespace gos::emit {

Pattern Pattern::of(const bytecode::Type* t) {
  Pattern p = scalar(t->slots());
  uint64_t words = t->pointer_bytes / 8;
  if (words) p.low = t->pointer_map[0];
  if (words > 64) p.high.assign(t->pointer_map + 1, t->pointer_map + (words + 63) / 64);
  return p;
}

void Pattern::set_pointer(uint32_t i) {
  if (i < 64) {
    low |= uint64_t{1} << i;
    return;
  }
  if (high.size() < i / 64) high.resize(i / 64);
  high[i / 64 - 1] |= uint64_t{1} << (i % 64);
}

void Pattern::append(const Pattern& other) {
  for (uint32_t i = 0; i < other.slots; ++i) {
    if (other.is_pointer(i)) set_pointer(slots + i);
  }
  slots += other.slots;
}

uint32_t Frame::pattern_id(const Pattern& p) {
  for (uint32_t i = 0; i < patterns_.size(); ++i) {
    if (patterns_[i] == p) return i;
  }
  patterns_.push_back(p);
  free_.emplace_back();
  return static_cast<uint32_t>(patterns_.size() - 1);
}

Slot Frame::add(const Pattern& p, bool fixed) {
  uint32_t start = next_;
  if (p.slots > uint32_t{kFirstWindowSlot} - next_) {
    overflow_ = true;
    start = 0;
  } else {
    next_ += p.slots;
  }
  blocks_.push_back({start, pattern_id(p), fixed});
  return static_cast<Slot>(start);
}

Slot Frame::temp_known(uint32_t pattern, const Pattern& p) {
  if (free_[pattern].empty()) {
    add(p, false);
    live_.push_back(static_cast<uint32_t>(blocks_.size() - 1));
  } else {
    live_.push_back(free_[pattern].back());
    free_[pattern].pop_back();
  }
  return static_cast<Slot>(blocks_[live_.back()].start);
}

Slot Frame::temp(const Pattern& p) {
  if (p.slots == 0) return 0;
  return temp_known(pattern_id(p), p);
}

void Frame::release(Mark m) {
  while (live_.size() > m.live) {
    free_[blocks_[live_.back()].pattern].push_back(live_.back());
    live_.pop_back();
  }
  window_ = m.window;
}

void Frame::layout() {
  remap_.assign(next_, 0);
  uint32_t at = 0;
  map_.clear();
  typed_words_.clear();
  auto place = [&](const Block& b) {
    const Pattern& p = patterns_[b.pattern];
    if (p.type != nullptr) typed_words_.push_back({p.type, at, p.form});
    for (uint32_t i = 0; i < p.slots; ++i) {
      if (b.start + i < remap_.size()) remap_[b.start + i] = static_cast<Slot>(at + i);
      if (p.is_pointer(i)) {
        if (map_.size() <= (at + i) / 64) map_.resize((at + i) / 64 + 1);
        map_[(at + i) / 64] |= uint64_t{1} << ((at + i) % 64);
      }
    }
    at += p.slots;
  };
  for (const Block& b : blocks_) {
    if (b.fixed) place(b);
  }
  fixed_slots_ = at;
  for (const Block& b : blocks_) {
    if (!b.fixed && patterns_[b.pattern].has_pointers()) place(b);
  }
  pointer_run_ = at - fixed_slots_;
  // Small ones first: regions far from the frame's start cost cache lines only when used.
  constexpr uint32_t kSmall = 4;
  for (const Block& b : blocks_) {
    if (!b.fixed && !patterns_[b.pattern].has_pointers() && patterns_[b.pattern].slots <= kSmall) place(b);
  }
  for (const Block& b : blocks_) {
    if (!b.fixed && !patterns_[b.pattern].has_pointers() && patterns_[b.pattern].slots > kSmall) place(b);
  }
  map_slots_ = at;
  map_.resize((at + 63) / 64);
}

}  // namespace gos::emit

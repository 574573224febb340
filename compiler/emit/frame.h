// Frame: which slots of a function's frame hold what.
//
// While code is made, slots have provisional numbers: a slot is handed out when it is needed and handed back when its
// scope or statement ends, but only to be used again for a value with the very same pattern of pointers, and where
// types are kept, of the very same type. Windows of calls have numbers of their own from kFirstWindowSlot on. Only when
// the function is done is it known how many slots there are; layout() then gives every slot its final number: results,
// parameters and closure first, then all that holds pointers (one run to be zeroed at entry), then scalars, then
// windows.
#pragma once

#include <cstdint>
#include <vector>

#include "bytecode/function.h"
#include "bytecode/layout.h"
#include "bytecode/type.h"

namespace gos::emit {

using Slot = uint16_t;
inline constexpr Slot kNoSlot = bytecode::kNoSlot;
inline constexpr Slot kFirstWindowSlot = 0xC000;

inline bool is_window(Slot s) { return s >= kFirstWindowSlot && s != kNoSlot; }

// Which words of a value are pointers.
struct Pattern {
  uint32_t slots = 1;
  uint64_t low = 0;            // bit i: slot i is a pointer, for the first 64
  std::vector<uint64_t> high;  // and for the rest; trailing zeros left out
  // What the value is, where types are kept.
  const bytecode::Type* type = nullptr;
  bytecode::TypedWord::Form form = bytecode::TypedWord::Form::kValue;

  static Pattern of(const bytecode::Type* t);
  static Pattern scalar(uint32_t n = 1) { return {n, 0, {}}; }
  static Pattern pointer() { return {1, 1, {}}; }
  // An address and the length or capacity behind it: strings, and slices to be indexed.
  static Pattern pair() { return {2, 1, {}}; }
  bool has_pointers() const { return low != 0 || !high.empty(); }
  bool is_pointer(uint32_t i) const {
    return i < 64 ? low >> i & 1 : i / 64 <= high.size() && (high[i / 64 - 1] >> (i % 64) & 1);
  }
  void set_pointer(uint32_t i);
  void append(const Pattern& other);
  bool operator==(const Pattern&) const = default;
};

class Frame {
 public:
  struct Mark {
    uint32_t live;
    uint32_t window;
  };

  // Results, parameters and closure, in this order before anything else.
  Slot fixed(const Pattern& p) { return add(p, true); }
  // A slot or run of slots that release() to an earlier mark gives back.
  Slot temp(const Pattern& p);
  Slot scalar() { return temp_known(0, Pattern::scalar()); }
  Slot pointer() { return temp_known(1, Pattern::pointer()); }
  // Slots for the whole life of the function.
  Slot permanent(const Pattern& p) { return add(p, false); }

  Mark mark() const { return {static_cast<uint32_t>(live_.size()), window_}; }
  void release(Mark m);

  // Where the next window begins, counted in slots from the first window slot.
  uint32_t window() const { return window_; }
  // Keeps what lies below `top` (results still needed) from being overwritten by the next windows.
  void hold_window(uint32_t top) { window_ = top; }
  Slot window_slot(uint32_t offset) {
    if (offset > max_window_) max_window_ = offset;
    if (offset >= kNoSlot - kFirstWindowSlot) overflow_ = true;
    return static_cast<Slot>(kFirstWindowSlot + offset);
  }
  // A window reaches up to `offset`.
  void extend_window(uint32_t offset) {
    if (offset > max_window_) max_window_ = offset;
    if (offset >= kNoSlot - kFirstWindowSlot) overflow_ = true;
  }

  // More slots than operands can name.
  bool overflow() const { return overflow_; }

  // Final numbers.
  void layout();
  Slot final_slot(Slot s) const {
    if (s == kNoSlot) return s;
    if (is_window(s)) return static_cast<Slot>(map_slots_ + (s - kFirstWindowSlot));
    return s < remap_.size() ? remap_[s] : 0;  // a value without size
  }
  uint32_t map_slots() const { return map_slots_; }
  uint32_t frame_slots() const { return map_slots_ + max_window_; }
  std::vector<uint64_t> pointer_map() const { return map_; }
  std::vector<bytecode::TypedWord> typed_words() const { return typed_words_; }
  // The run of final slots [first, second) behind the fixed ones that holds pointers.
  std::pair<uint32_t, uint32_t> pointer_run() const { return {fixed_slots_, fixed_slots_ + pointer_run_}; }

 private:
  struct Block {
    uint32_t start;
    uint32_t pattern;
    bool fixed;
  };
  Slot add(const Pattern& p, bool fixed);
  Slot temp_known(uint32_t pattern, const Pattern& p);
  uint32_t pattern_id(const Pattern& p);

  std::vector<Pattern> patterns_;
  std::vector<std::vector<uint32_t>> free_;  // by pattern: blocks
  std::vector<Block> blocks_;
  std::vector<uint32_t> live_;
  uint32_t next_ = 0;
  uint32_t window_ = 0, max_window_ = 0;
  bool overflow_ = false;

  std::vector<Slot> remap_;
  std::vector<uint64_t> map_;
  std::vector<bytecode::TypedWord> typed_words_;
  uint32_t map_slots_ = 0, fixed_slots_ = 0, pointer_run_ = 0;

 public:
  Frame() {
    pattern_id(Pattern::scalar());
    pattern_id(Pattern::pointer());
  }
};

}  // namespace gos::emit

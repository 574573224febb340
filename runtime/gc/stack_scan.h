// StackScan: marks what a goroutine holds, of its stack only what is live (bytecode/liveness.h).
//
// The frames are walked from the newest to the oldest. Live slots are roots. One that points into the stack itself
// keeps the region of STACK_ALLOC alive that it points into, whose pointers are roots then as well (Go's stack
// objects). An address of the stack lies only in frames as new as its own or newer, for escape analysis sees to that;
// so when a frame is met, all pointers to its regions have been found: those to older frames wait in a heap, the
// highest first.
//
// What is not live is overwritten with zero: it may be what the program has let go of long since, and the object it
// pointed at be freed at the end of this cycle and its memory be another one in the next. So a slot never holds a
// pointer to a freed object, and looking at one too many is no harm.
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/gc/mark.h"
#include "runtime/goroutine.h"

namespace gos::bytecode {
class Liveness;
}

namespace gos::runtime {

class StackScan {
 public:
  // The goroutine is stopped at a safepoint, and stays so.
  StackScan(Marker& marker, Goroutine* g);
  void run();

 private:
  using Function = bytecode::Function;
  using Liveness = bytecode::Liveness;

  void roots();
  void frame(uint64_t* fp, const Function* f, const Instruction* pc);
  void whole_frame(const Function* f);
  void frame_with_regions(const Function* f, const Liveness& liveness, const uint64_t* live);
  // A word that may be a pointer to the heap or into the stack.
  void found(uint64_t word) {
    if (word - stack_lo_ < stack_bytes_) {
      found_in_stack(word);
    } else {
      marker_.mark(word);
    }
  }
  void found_in_stack(uint64_t word);
  void reach(uint64_t word);
  void clear(uint64_t* slot) const;

  Marker& marker_;
  Goroutine* g_;
  uint64_t stack_lo_, stack_bytes_;
  uint64_t dead_;  // what dead slots are filled with
  // The frame at hand; before the first one nothing lies behind frame_.
  uint64_t* frame_;
  const Function* function_ = nullptr;  // if it has regions
  const Liveness* liveness_ = nullptr;
  std::vector<uint64_t> kept_;   // live slots of the frame, those of its reached regions among them
  std::vector<int> reached_;     // its regions whose slots are not looked at yet
  std::vector<uint64_t> older_;  // heap of addresses in older frames
  static constexpr uint32_t kRecent = 16;
  uint64_t recent_[kRecent] = {};  // some of them, so that few go in twice
};

}  // namespace gos::runtime

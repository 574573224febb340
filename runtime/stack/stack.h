// Goroutine stacks: contiguous, starting at 2 KB, moved to a block of twice the size when a call does not fit.
//
// A stack that moves is copied byte for byte. Frames link by distances and need no repair; every word that a frame's
// pointer map calls a pointer and that points into the old block is shifted. So are deferred closures, panic values and
// the handles of native code. Nothing else may point at a stack: parked channel operations keep offsets, and escape
// analysis keeps stack addresses out of the heap.
//
// The map is exact for every frame but one: when a call does not fit, the callee's frame is not entered yet, and only
// its parameters and closure (entry_slots minus results) are valid.
//
// Blocks are powers of two. Up to 32 KB they are cut from slabs and kept in free lists; larger ones come from the
// system, wait up to 64 MB in all to be used again, and go back when two collections have found no use for them.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "runtime/goroutine.h"

namespace gos::runtime {

inline constexpr uint64_t kFirstStackSlots = 2048 / 8;
// debug.SetMaxStack; as Go on 64-bit machines.
inline std::atomic<uint64_t> max_stack_bytes{1000000000};

// Slots above stack_limit that every frame may use without a check: the header and closure of a deferred call.
inline constexpr uint64_t kStackGuardSlots = 8;

// Gives a new goroutine its stack and sets limit, lo and hi.
void allocate_stack(Goroutine* g, uint64_t slots = kFirstStackSlots);
void free_stack(Goroutine* g);

// Makes room so that `needed` slots fit from `fp` on, moving the stack; `fp` is adjusted. Called at a call: fp is the
// callee's (its header at fp[-2], fp[-1] written), only its parameters and closure are valid. g->pc and g->fp need not
// be saved. Returns false if the stack would pass the limit: the caller then reports stack_overflow.
bool grow_stack(Goroutine* g, uint64_t*& fp, uint64_t needed);

// Moves the stack to another block of the same size: for the stress mode. As grow_stack.
void move_stack(Goroutine* g, uint64_t*& fp);

// Whether under a quarter of the stack is in use. The goroutine is stopped at a safepoint with pc and fp saved.
bool mostly_unused(const Goroutine* g);
// Gives half of such a stack back. By whoever is about to run the goroutine, unless it is inside native code.
void shrink_stack(Goroutine* g);

// Lowers or restores the limit that calls compare with.
inline void lower_stack_limit(Goroutine* g) { g->stack_limit.store(nullptr, std::memory_order_relaxed); }
inline void restore_stack_limit(Goroutine* g) {
  g->stack_limit.store(g->stack_hi - kStackGuardSlots, std::memory_order_relaxed);
}

// Walks the frames from the newest on: fn(fp, function, pc of the frame). `pc` is where execution goes on in that
// frame.
template <typename Fn>
void walk_frames(uint64_t* fp, const Instruction* pc, Fn&& fn) {
  while (true) {
    uint64_t word = fp[-1];
    auto* function = bytecode::frame_function(word);
    fn(fp, function, pc);
    uint64_t distance = bytecode::frame_distance(word);
    if (distance == 0) return;
    pc = reinterpret_cast<const Instruction*>(fp[-2]);
    fp -= distance;
  }
}

// Gives idle blocks that were not needed since the last call back to the system. The collector calls it.
void trim_stacks();

struct StackStats {
  uint64_t in_use = 0;             // bytes of blocks held by goroutines
  uint64_t system = 0;             // bytes taken from the system
  uint64_t grown = 0, shrunk = 0;  // moves to a larger or a smaller block
};
StackStats stack_stats();

}  // namespace gos::runtime

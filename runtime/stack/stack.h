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
// Where the memory comes from: pool.h. The functions that need some take the cache of the processor, or null.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "runtime/goroutine.h"
#include "runtime/stack/pool.h"

namespace gos::runtime {

inline constexpr uint64_t kFirstStackSlots = kFirstStackBytes / 8;
// debug.SetMaxStack; as Go on 64-bit machines.
inline std::atomic<uint64_t> max_stack_bytes{1000000000};

// With the poison switch, what the unused part of a stack and dead slots are filled with.
inline constexpr uint64_t kDeadStackWord = 0xD5D5D5D5D5D5D5D5;

// Slots above stack_limit that every frame may use without a check: the header and closure of a deferred call.
inline constexpr uint64_t kStackGuardSlots = 8;

// Gives a new goroutine its stack and sets limit, lo and hi.
void allocate_stack(StackCache* cache, Goroutine* g);
void free_stack(StackCache* cache, Goroutine* g);

// Makes room so that `needed` slots fit from `fp` on, moving the stack; `fp` is adjusted. Called at a call: fp is the
// callee's (its header at fp[-2], fp[-1] written), only its parameters and closure are valid. g->pc and g->fp need not
// be saved. Returns false if the stack would pass the limit: the caller then reports stack_overflow.
bool grow_stack(StackCache* cache, Goroutine* g, uint64_t*& fp, uint64_t needed);

// Moves the stack to another block of the same size: for the stress mode. As grow_stack.
void move_stack(StackCache* cache, Goroutine* g, uint64_t*& fp);

// Whether under a quarter of the stack is in use. The goroutine is stopped at a safepoint with pc and fp saved.
bool mostly_unused(const Goroutine* g);
// Gives half of such a stack back. By whoever is about to run the goroutine, unless it is inside native code.
void shrink_stack(StackCache* cache, Goroutine* g);

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

// So far.
struct StackMoves {
  uint64_t grown = 0, shrunk = 0;
};
StackMoves stack_moves();

}  // namespace gos::runtime

// How handlers are written and chained.
//
// Each opcode is one small function with the same four parameters, which stay in registers from one to the next: `pc`
// the instruction it runs, `fp` the frame's slot 0, `g` the goroutine, `table` the handlers by opcode. A handler ends
// by jumping to the next one (a guaranteed tail call), so running a program needs no native stack.
//
// Rules for a handler:
// - Work on operands through `fp`; they are canonical (bytecode/function.h) and must be left so.
// - What may allocate, park, panic or call first writes pc and fp to the goroutine (`save`), for the collector and
// traces read
//   them there, and takes fp back from it afterwards (`g->fp`), for the stack may have moved.
// - Pointers into the stack or to objects never live across such a point in a C++ local.
// - Rare paths are separate functions that are not inlined, so that the common path spills no register.
// - No exception leaves a handler.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#include "bytecode/instruction.h"
#include "bytecode/layout.h"
#include "bytecode/program.h"
#include "runtime/goroutine.h"
#include "runtime/heap/heap.h"
#include "runtime/native/native.h"
#include "runtime/sched/limits.h"
#include "runtime/sched/processor.h"

namespace gos::vm {

using bytecode::Instruction;
using bytecode::kNoSlot;
using bytecode::Op;
using bytecode::Type;
using runtime::Goroutine;

struct Table;
using Handler = __attribute__((preserve_none)) void (*)(const Instruction* pc, uint64_t* fp, Goroutine* g,
                                                        const Table* table);
struct Table {
  Handler entry[static_cast<size_t>(Op::kCount)];
  bytecode::Function* const* functions = nullptr;  // Program::entries
  const runtime::NativeFn* natives = nullptr;      // by NATIVE's operand
  Handler& operator[](Op op) { return entry[static_cast<size_t>(op)]; }
};

// The signature of a handler and the jump to the next: a tail call must stand in the handler itself, so these are
// macros.
#define GOS_HANDLER(name)                                                                                             \
  [[maybe_unused]] static __attribute__((preserve_none)) void name(const Instruction* pc, uint64_t* fp, Goroutine* g, \
                                                                   const Table* table)
#define GOS_GO_TO(target)                                              \
  do {                                                                 \
    pc = (target);                                                     \
    [[clang::musttail]] return table->entry[pc->op](pc, fp, g, table); \
  } while (0)
#define GOS_NEXT(words) GOS_GO_TO(pc + (words))
// Continues in another handler with the same arguments.
#define GOS_TAIL(handler) [[clang::musttail]] return (handler)(pc, fp, g, table)

#define GOS_UNLIKELY(x) __builtin_expect(!!(x), 0)

// What the program compiled into; one a process.
extern bytecode::Program* program;

inline double f64(uint64_t slot) { return std::bit_cast<double>(slot); }
inline uint64_t slot_of(double x) { return std::bit_cast<uint64_t>(x); }
inline float f32(uint64_t slot) { return std::bit_cast<float>(static_cast<uint32_t>(slot)); }
inline uint64_t slot_of(float x) { return std::bit_cast<uint32_t>(x); }
inline int64_t i64(uint64_t slot) { return static_cast<int64_t>(slot); }

// The extension word of the instruction at pc.
inline uint64_t extension(const Instruction* pc) { return pc[1].word(); }
inline const Type* type_at(uint64_t index) { return program->types[static_cast<uint32_t>(index)]; }

// The allocator's part of the processor that runs `g`.
using runtime::mutator;

inline void save(Goroutine* g, const Instruction* pc, uint64_t* fp) {
  g->pc = pc;
  g->fp = fp;
}

// Each family of opcodes fills its rows of the table.
void install_integer(Table& table);
void install_float(Table& table);
void install_compare(Table& table);
void install_jump(Table& table);
void install_memory(Table& table);
void install_atomic(Table& table);
void install_alloc(Table& table);
void install_sequence(Table& table);
void install_string(Table& table);
void install_map(Table& table);
void install_interface(Table& table);
void install_call(Table& table);
void install_unwind(Table& table);
void install_channel(Table& table);

// A step, counted on its way to its handler.
template <Handler kHandler>
[[gnu::noinline]] GOS_HANDLER(first_of_more) {
  g->p->steps = runtime::take_steps() - 1;
  GOS_TAIL(kHandler);
}
template <Handler kHandler>
GOS_HANDLER(counted) {
  if (GOS_UNLIKELY(--g->p->steps < 0)) GOS_TAIL(first_of_more<kHandler>);
  GOS_TAIL(kHandler);
}
// The handler of an opcode that is a step (runtime/sched/limits.h).
template <Handler kHandler>
Handler step() {
  return runtime::limits.steps != 0 ? counted<kHandler> : kHandler;
}

// --- Faults: handlers that start a Go panic with Go's text. The instruction at pc is the faulting one. ---
#define GOS_DECLARE_HANDLER(name) \
  __attribute__((preserve_none)) void name(const Instruction* pc, uint64_t* fp, Goroutine* g, const Table* table)
GOS_DECLARE_HANDLER(fault_nil);
GOS_DECLARE_HANDLER(fault_divide);
GOS_DECLARE_HANDLER(fault_shift);
// Index out of range: the index is in slot c and the length in b+1, or in b and a+1, or in a and b.
GOS_DECLARE_HANDLER(fault_index_bc);
GOS_DECLARE_HANDLER(fault_index_ab);
GOS_DECLARE_HANDLER(fault_check_index);
// Starts or goes on with the newest panic of `g`: runs the next deferred call, or ends the program with Go's report.
GOS_DECLARE_HANDLER(unwind);

// Polled at a back-edge when asked to yield: pc is the jump's target.
GOS_DECLARE_HANDLER(preempted);

}  // namespace gos::vm

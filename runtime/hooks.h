// What the runtime needs of the layers above it: one table of function pointers, filled by the interpreter before the
// first goroutine runs.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gos::bytecode {
struct Function;
}

namespace gos::runtime {

struct Goroutine;
struct GoInterface;

struct Hooks {
  // Runs `g` (and what the interpreter picks after it parks) on the calling fiber until there is nothing more for this
  // fiber to run: then every goroutine it ran is parked, queued or dead. A goroutine with pc == nullptr is new: its
  // stack holds no frame and `start_closure` (a func value without parameters) is to be entered at the bottom.
  void (*run_goroutine)(Goroutine* g) = nullptr;

  // Calls a func value from native code on the stack of `g`, above the frame of g->fp. `args` are the callee's
  // parameter slots, `results` receives its result slots. Throws GoUnwind when a panic or Goexit passes through the
  // native frame.
  void (*call_closure)(Goroutine* g, uint64_t closure, const uint64_t* args, size_t arg_slots, uint64_t* results,
                       size_t result_slots) = nullptr;

  // The same for a function without context (a method: the receiver is the first argument).
  void (*call_function)(Goroutine* g, bytecode::Function* f, const uint64_t* args, size_t arg_slots, uint64_t* results,
                        size_t result_slots) = nullptr;

  // As call_function, but a panic in the callee ends in `false` and its value in `panicked` instead of passing on: for
  // Error and String methods called while a panic is reported.
  bool (*call_function_guarded)(Goroutine* g, bytecode::Function* f, const uint64_t* args, size_t arg_slots,
                                uint64_t* results, size_t result_slots, GoInterface* panicked) = nullptr;
};

inline Hooks hooks;

}  // namespace gos::runtime

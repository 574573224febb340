// Fibers: native stacks on which the interpreter and natives run, switched by Boost.Context.
//
// A worker runs goroutines on fibers and never on its own thread's stack; from its own stack it only schedules. A fiber
// that comes back is either free (the interpreter returned) or holds a goroutine parked inside a native, and may then
// go on under another worker.
#pragma once

#include <boost/context/detail/fcontext.hpp>

#include <cstddef>

namespace gos::runtime {

struct Goroutine;
struct Worker;

struct Fiber {
  boost::context::detail::fcontext_t context = nullptr;  // where it stopped
  Worker* worker = nullptr;                              // who runs it
  Goroutine* g = nullptr;                                // what it is to run, or runs
  std::byte* stack = nullptr;                            // lowest address
  size_t stack_bytes = 0;
  bool parked = false;  // it holds native frames of a parked goroutine
  Fiber* next = nullptr;
  void* asan_fake_stack = nullptr;
  void* tsan_fiber = nullptr;
};

Fiber* take_fiber();
void give_fiber(Fiber* fiber);

// From the worker's stack: runs the fiber until it switches back.
void switch_to_fiber(Worker* w, Fiber* fiber);
// From the fiber: back to the worker that runs it. Returns when resumed, maybe under another worker.
void switch_to_worker(Fiber* fiber);

// Bytes from here to the end of the running fiber's stack: for recursion limits of natives.
size_t native_stack_left(const Fiber* fiber);

}  // namespace gos::runtime

// The runtime: what a compiled program needs while it runs.
//
// Parts, each of which may include those before it: debug (knobs, logging), trace (events for a viewer), heap (memory),
// value (strings, slices, maps, interfaces), stack (goroutine stacks), sched (goroutines on threads), chan (channels),
// panic (values and reports), gc (the collector), native (functions written in C++). Each folder's lead header carries
// its essay. The calls the other way are function pointers: hooks.h (the runtime runs Go code), help_collect (the
// allocator asks for a collection), report_deadlock, visit_panic_words.
//
// Rules that hold everywhere:
//  - A safepoint is a call, an allocation, a back-edge's poll or a parking operation. Only there may the world be
//    stopped, and there pc and fp are saved and every frame is complete (function.h).
//  - `Mutator&` as a parameter means: may allocate, so may collect, so is a safepoint.
//  - Objects never move. Stacks do, when their goroutine makes a call or is parked and the collector shrinks them.
#pragma once

#include "runtime/sched/sched.h"

namespace gos::bytecode {
struct Program;
}

namespace gos::runtime {

// Reads the knobs, sets up heap and collector, starts the scheduler. The hooks are filled before; once a process.
// False if the system has no memory for the heap.
bool start_runtime(const SchedulerOptions& options = {});

// From now on SIGQUIT prints all goroutines' traces and ends the process.
void handle_quit_signal();

}  // namespace gos::runtime

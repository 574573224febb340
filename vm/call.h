// What calls share with unwinding and with native code that calls back.
#pragma once

#include "vm/dispatch.h"

namespace gos::vm {

// Return addresses of frames that no bytecode called.
extern const Instruction kGoroutineEnd;  // a goroutine's first frame
extern const Instruction kNativeEnd;     // called by a native
extern const Instruction kDeferEnd;      // a deferred call run by a panic

// Room for the frame of `f` at callee_fp, whose header and arguments are in place (bytecode/function.h). Returns the
// frame's address, which changes when the stack moves. Ends the program with Go's report when the stack would grow past
// its limit.
uint64_t* make_room(Goroutine* g, uint64_t* callee_fp, const bytecode::Function* f);

// Zeroes what the collector would look at in a frame that was entered and has not run its prologue.
void complete_frame(uint64_t* fp, const bytecode::Function* f);

// Sets pc and fp of a new goroutine to the entry of its function.
void start_frame(Goroutine* g);

// Records that runtime.Goexit was called; continue in `unwind`.
void begin_goexit(Goroutine* g);

// Handlers that others continue in. park: the goroutine is registered with a waker and g->pc is where it goes on.
// yield: it stays runnable. resume: goes on with `g`, which the scheduler chose and which is running now; pc and fp are
// taken from it.
GOS_DECLARE_HANDLER(resume);
// resume: goes on with `g`, which the scheduler chose and which is running now; pc and fp are taken from it.
GOS_DECLARE_HANDLER(resume);
GOS_DECLARE_HANDLER(park);
GOS_DECLARE_HANDLER(yield);
GOS_DECLARE_HANDLER(end_goroutine);
// A native let GoUnwind pass: goes on where the unwinding was to end, or leaves this loop too.
GOS_DECLARE_HANDLER(continue_unwinding);

// The handlers by opcode.
extern Table table;

}  // namespace gos::vm

// Stopping what the prompt's input started, while the process and what earlier inputs started go on.
#pragma once

#include "runtime/goroutine.h"

namespace gos::runtime {

// Ends goroutine 1 of the last run_main, which returned kInterrupted or kDeadlock, and all goroutines that it started,
// itself or through others: each is made to leave as by runtime.Goexit, so that deferred calls run and locks are let
// go, at its next safepoint or, if it waits for a channel, now. One that waits for something else (a lock, a timer, a
// system call) leaves when that comes; until then it is counted and shown nowhere. Not to be called on a worker.
void stop_input();
// The same for what all calls of run_main started.
void stop_all_inputs();

// Whether goroutine 1 ended by a fatal error, which was reported, since the last call.
bool main_failed();
// Whether the last run_main started the goroutine.
bool is_of_last_input(const Goroutine* g);

}  // namespace gos::runtime

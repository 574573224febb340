// Timers: one heap ordered by time. Idle workers sleep until the first one is due; busy ones look between goroutines.
#pragma once

#include <atomic>
#include <cstdint>

#include "runtime/goroutine.h"

namespace gos::runtime {

// Runs `fire` at `when` on some worker, outside of any goroutine: it must not block, may ready goroutines. While the
// timer is pending, `go_pointer` is a root of the collector, and so is the timer itself if it lies in a Go object.
struct Timer {
  int64_t when = 0;  // ns, of timer_clock
  void (*fire)(Timer* timer, Processor* p) = nullptr;
  uint64_t go_pointer = 0;
  std::atomic<int64_t> heap_index{-1};  // -1: not pending; written under the lock of the timers
};

// Adds a timer that is not pending.
void start_timer(Timer* timer);
// Takes it out; false if it was not pending (fired already or stopped).
bool stop_timer(Timer* timer);
// Stops and starts anew; true if it was pending.
bool reset_timer(Timer* timer, int64_t when);

// Registers g to sleep until `when`: sets park_unlock; then park it (NativeStatus::kPark from a native).
void sleep_until(Goroutine* g, int64_t when);

// A `fire` function: starts a goroutine on the func value go_pointer.
void fire_start_goroutine(Timer* timer, Processor* p);

// For the scheduler.
int64_t next_timer();  // when the first one is due; INT64_MAX if there is none
void run_timers(Processor* p, int64_t now);
bool timers_pending();
void for_each_timer_root(void (*visit)(uint64_t* word, void* context), void* context);

}  // namespace gos::runtime

// Timers that send on a channel (time.NewTimer, NewTicker), as Go has them since 1.23.
//
// The channel looks unbuffered: a value that nobody has received can be taken back, so nothing stale arrives after Stop
// or Reset, and a timer that nobody refers to is garbage. Both hold because the value is made only when somebody looks:
//  - a receive or select that finds the timer due makes the value then, dated to when the timer was due;
//  - a goroutine that parks on the channel puts the timer into the heap of timers, whoever leaves the channel's queue
//    of receivers empty takes it out again. A timer in that heap is a root, and so are its waiting receivers anyway.
//
// All is guarded by the channel's lock, which comes before the lock of the heap.
#pragma once

#include <cstdint>

#include "runtime/chan/chan.h"
#include "runtime/sched/timer.h"

namespace gos::runtime {

// Lies in a Go object (package time mirrors the layout).
struct ChannelTimer {
  Timer timer;                 // first: `fire` is given its address
  Channel* channel = nullptr;  // null: calls a function, `timer` is all there is to it
  int64_t interval = 0;        // of a ticker, ns
  uint64_t location = 0;
  // Makes the element for the time `when` (timer_clock), in memory layout.
  void (*compose)(const ChannelTimer* timer, int64_t when, void* element) = nullptr;
  bool armed = false;
};

// Arms a timer that is not armed, and ties it to its channel.
void start_channel_timer(ChannelTimer* timer, int64_t when, int64_t interval);
// Whether it kept a value from being received.
bool stop_channel_timer(Processor* p, ChannelTimer* timer);
// Stops, then starts anew; the result of stopping.
bool reset_channel_timer(Processor* p, ChannelTimer* timer, int64_t when, int64_t interval);

// For the channel operations; the channel has a timer and is locked.

// Puts the value of a timer that is due into the buffer.
void poll_timer(Channel* c);
// The first receiver waits, or the last one has left.
void update_timer(Channel* c);

}  // namespace gos::runtime

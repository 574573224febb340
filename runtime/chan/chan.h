// Channels (Go spec, "Channel types", "Send statements", "Receive operator", "Select statements").
//
// A channel has a lock, a ring buffer and two queues of parked operations. Invariants, under the lock:
//  - at least one of the two queues is empty, save for a select that both sends and receives on the channel;
//  - with a buffer: receivers wait only if it is empty, senders only if it is full;
//  - a value goes from a sender straight to a parked receiver's slot and the other way; the buffer is used only if
//    nobody waits.
//
// A parked operation is a Waiter: goroutine and offsets of its slots from stack_lo, because the stack may move. The
// waker writes value, ok and the select's case number straight into the parked goroutine's slots; so a goroutine that
// wakes goes on behind its instruction, with nothing left to do but a panic if the channel was closed under its send
// (Goroutine::wake_action).
//
// Locks: a select locks its channels in order of address; channel locks come before those of the scheduler.
#pragma once

#include <atomic>
#include <cstdint>

#include "runtime/goroutine.h"
#include "runtime/heap/heap.h"
#include "runtime/sched/processor.h"

namespace gos::runtime {

struct Waiter {
  Goroutine* g = nullptr;
  Waiter* next = nullptr;
  Waiter* previous = nullptr;
  uint64_t value = 0;        // offset in slots from stack_lo; kNoOffset: none
  uint64_t ok = 0;           // the same, of the receiver's second result
  uint64_t chosen = 0;       // the same, of the select's result
  int32_t case_number = -1;  // in a select
  bool is_select = false;
  bool queued = false;
  struct Channel* channel = nullptr;
};
inline constexpr uint64_t kNoOffset = UINT64_MAX;

struct WaitQueue {
  Waiter* first = nullptr;
  Waiter* last = nullptr;
};

struct ChannelTimer;

struct Channel {
  std::byte* buffer = nullptr;    // this and `timer` are the Go pointers in here
  ChannelTimer* timer = nullptr;  // that of package time that sends on it (timer.h)
  uint64_t count = 0;
  uint64_t capacity = 0;
  const Type* elem = nullptr;
  uint16_t elem_bytes = 0;  // the compiler refuses larger ones, as Go's does
  bool closed = false;
  std::atomic<uint32_t> lock{0};
  uint64_t send_index = 0;
  uint64_t receive_index = 0;
  WaitQueue receivers;
  WaitQueue senders;
};
// Descriptor of Channel, for the collector.
extern const Type kChannelType;

// What an operation ends in. kPark: the goroutine is queued and the lock held: park it (park_and_pick or
// park_in_native), execution goes on behind the instruction. The panics are plain runtime errors, see chan_panic_text.
enum class ChanResult : uint8_t { kDone, kPark, kPanicSendClosed, kPanicCloseClosed, kPanicCloseNil };
const char* chan_panic_text(ChanResult result);

// `chan_type` is checked by the caller: capacity >= 0 and the buffer's size is allowed.
Channel* new_channel(Mutator& m, const Type* chan_type, int64_t capacity);

// c <- value, slots of g's frame.
ChanResult chan_send(Goroutine* g, Channel* c, uint64_t* value);
// value = <-c into slots of g's frame; `ok` may be null, `value` too.
ChanResult chan_receive(Goroutine* g, Channel* c, uint64_t* value, uint64_t* ok);
ChanResult chan_close(Goroutine* g, Channel* c);

// len and cap: the buffer of a timer's channel does not show.
inline uint64_t chan_length(const Channel* c) {
  return c && !c->timer ? __atomic_load_n(&c->count, __ATOMIC_RELAXED) : 0;
}
inline uint64_t chan_capacity(const Channel* c) { return c && !c->timer ? c->capacity : 0; }

// One case of a select; value and ok are slots of g's frame or null.
struct SelectCase {
  Channel* channel;
  uint64_t* value;
  uint64_t* ok;
  bool is_send;
};
inline constexpr uint32_t kMaxSelectCases = 65536;

// Picks a case that can go ahead, at random among several, and performs it; its number goes to *chosen (a slot of g's
// frame), -1 for the default case. When it parks, the value slots of receives are zeroed first.
ChanResult chan_select(Goroutine* g, const SelectCase* cases, uint32_t count, bool has_default, uint64_t* chosen);

// Takes a goroutine that is parked in a channel operation or select out of all queues, so that it can be readied
// without any of them. False if it waits for something else, or a waker was faster. The world is stopped.
bool chan_abandon(Goroutine* g);

// Sends without blocking from outside of any goroutine (timers): false if nobody waits and the buffer is full or the
// channel closed. `value` in memory layout.
bool chan_try_send(Processor* p, Channel* c, const void* value);

}  // namespace gos::runtime

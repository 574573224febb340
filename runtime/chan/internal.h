// What the channel operations and select share.
#pragma once

#include "base/lock.h"
#include "runtime/chan/chan.h"
#include "runtime/value/load.h"

namespace gos::runtime {

Waiter* take_waiter(Processor* p);
void give_waiter(Processor* p, Waiter* w);

void enqueue(WaitQueue& queue, Waiter* w);
void remove(WaitQueue& queue, Waiter* w);
// The first waiter whose goroutine can still be woken by this operation: of a select only one waiter wins.
Waiter* dequeue(WaitQueue& queue);

// A slot of the waiter's goroutine by its offset.
inline uint64_t* slot_of(const Waiter* w, uint64_t offset) {
  return offset == kNoOffset ? nullptr : w->g->stack_lo + offset;
}
inline uint64_t offset_or_none(const Goroutine* g, const uint64_t* slot) {
  return slot ? g->offset_of(slot) : kNoOffset;
}

// Hands a value to a parked receiver / takes it from a parked sender, and readies it. The channel's lock is held and is
// let go. `value` in memory layout; null: the channel was closed.
void complete_receiver(Processor* p, Channel* c, Waiter* receiver, const void* value, bool ok);
// The sender's value goes to `memory` (of elem_bytes) or, with to_slots, to slots of the running goroutine.
void complete_sender(Processor* p, Channel* c, Waiter* sender);

inline std::byte* buffer_slot(const Channel* c, uint64_t index) { return c->buffer + index * c->elem_bytes; }
inline uint64_t after(const Channel* c, uint64_t index) { return index + 1 == c->capacity ? 0 : index + 1; }

// Loads a value into slots, with a short way for the common size.
inline void load_element(uint64_t* slots, const void* memory, const Channel* c) {
  if (c->elem_bytes == 8) {
    std::memcpy(slots, memory, 8);
  } else {
    load_to_slots(slots, memory, c->elem);
  }
}

// Puts a value, in memory layout, at the end of the buffer, which has room; the lock is held.
void store_element(Channel* c, const void* value);

// The buffered halves of receive and send, and the exchange with a parked partner; the lock is held and let go if they
// return true. Shared by the plain operations and select.
bool try_receive_locked(Processor* p, Channel* c, uint64_t* value, uint64_t* ok);
bool try_send_locked(Processor* p, Channel* c, const void* value);

}  // namespace gos::runtime

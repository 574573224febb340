// Send, receive, close.
#include "runtime/chan/chan.h"

#include "runtime/chan/internal.h"
#include "runtime/chan/timer.h"
#include "runtime/sched/sched.h"

namespace gos::runtime {

namespace {

constexpr uint64_t kPointerBits[1] = {3};

void unlock_channel(Goroutine*, void* arg) { unlock_word(static_cast<Channel*>(arg)->lock); }

// Queues the goroutine on one channel; the lock stays held until it is off its thread.
ChanResult park_on(Goroutine* g, Channel* c, WaitQueue& queue, uint64_t* value, uint64_t* ok, WaitReason reason) {
  Waiter* w = take_waiter(g->p);
  w->g = g;
  w->value = offset_or_none(g, value);
  w->ok = offset_or_none(g, ok);
  w->chosen = kNoOffset;
  w->is_select = false;
  w->channel = c;
  enqueue(queue, w);
  g->waiter = w;
  g->wait_reason = reason;
  g->park_unlock = unlock_channel;
  g->park_arg = c;
  return ChanResult::kPark;
}

ChanResult park_for_ever(Goroutine* g, WaitReason reason) {
  g->wait_reason = reason;
  g->park_unlock = nullptr;
  return ChanResult::kPark;
}

// What a waker does once a waiter is out of its queue: select bookkeeping, then the goroutine runs.
void wake(Processor* p, Waiter* w) {
  Goroutine* g = w->g;
  if (w->is_select) {
    *slot_of(w, w->chosen) = static_cast<uint64_t>(int64_t{w->case_number});
  } else {
    give_waiter(p, w);
  }
  ready(g, p);
}

// Stores an element, null for zero, in the frame of a goroutine that is parked: the collector may be scanning it.
void put_in_parked(uint64_t* to, const void* value, const Channel* c) {
  if (must_record() && c->elem->pointer_bytes) {
    copy_recorded(to, value, c->elem, 1);
  } else if (value) {
    load_element(to, value, c);
  } else {
    zero_slots(to, c->elem);
  }
}

}  // namespace

const Type kChannelType = [] {
  Type type{};
  type.self = &kChannelType;
  type.size = sizeof(Channel);
  type.pointer_bytes = 16;
  type.pointer_map = kPointerBits;
  type.align = 8;
  type.kind = Kind::kStruct;
  type.name = "chan.header";
  return type;
}();

const char* chan_panic_text(ChanResult result) {
  switch (result) {
    case ChanResult::kPanicSendClosed: return "send on closed channel";
    case ChanResult::kPanicCloseClosed: return "close of closed channel";
    case ChanResult::kPanicCloseNil: return "close of nil channel";
    default: return "";
  }
}

Waiter* take_waiter(Processor* p) {
  Waiter* w = p->free_waiters;
  if (!w) return new Waiter();
  p->free_waiters = w->next;
  w->next = nullptr;
  return w;
}

void give_waiter(Processor* p, Waiter* w) {
  w->g = nullptr;
  w->previous = nullptr;
  w->queued = false;
  w->next = p->free_waiters;
  p->free_waiters = w;
}

void enqueue(WaitQueue& queue, Waiter* w) {
  w->next = nullptr;
  w->previous = queue.last;
  if (queue.last) {
    queue.last->next = w;
  } else {
    queue.first = w;
  }
  queue.last = w;
  w->queued = true;
}

void remove(WaitQueue& queue, Waiter* w) {
  (w->previous ? w->previous->next : queue.first) = w->next;
  (w->next ? w->next->previous : queue.last) = w->previous;
  w->next = w->previous = nullptr;
  w->queued = false;
}

Waiter* dequeue(WaitQueue& queue) {
  while (Waiter* w = queue.first) {
    remove(queue, w);
    if (!w->is_select) return w;
    uint32_t open = 0;
    if (w->g->select_done.compare_exchange_strong(open, 1)) return w;
  }
  return nullptr;
}

void complete_receiver(Processor* p, Channel* c, Waiter* receiver, const void* value, bool ok) {
  if (uint64_t* to = slot_of(receiver, receiver->value)) put_in_parked(to, value, c);
  if (uint64_t* to = slot_of(receiver, receiver->ok)) *to = ok;
  unlock_word(c->lock);
  wake(p, receiver);
}

void complete_sender(Processor* p, Channel* c, Waiter* sender) {
  unlock_word(c->lock);
  wake(p, sender);
}

void store_element(Channel* c, const void* value) {
  std::byte* slot = buffer_slot(c, c->send_index);
  if (c->elem_bytes == 8 && c->elem->pointer_bytes == 0) {
    std::memcpy(slot, value, 8);
  } else {
    copy_typed(slot, value, c->elem);
  }
  c->send_index = after(c, c->send_index);
}

Channel* new_channel(Mutator& m, const Type* chan_type, int64_t capacity) {
  const Type* elem = chan_type->elem;
  uint64_t buffer_bytes = elem->size * static_cast<uint64_t>(capacity);
  // Without pointers in the buffer, one object in which the collector has nothing to look for.
  bool whole = elem->pointer_bytes == 0 && buffer_bytes != 0;
  auto* c =
      static_cast<Channel*>(whole ? allocate_bytes(m, sizeof(Channel) + buffer_bytes) : allocate(m, &kChannelType));
  c->elem = elem;
  c->elem_bytes = static_cast<uint16_t>(elem->size);
  c->capacity = static_cast<uint64_t>(capacity);
  if (whole) {
    c->buffer = reinterpret_cast<std::byte*>(c + 1);
  } else if (buffer_bytes != 0) {
    m.pinned = reinterpret_cast<uint64_t>(c);
    void* buffer = allocate_array(m, elem, c->capacity);
    write_pointer(reinterpret_cast<uint64_t*>(&c->buffer), reinterpret_cast<uint64_t>(buffer));
    m.pinned = 0;
  }
  return c;
}

bool try_send_locked(Processor* p, Channel* c, const void* value) {
  if (Waiter* receiver = dequeue(c->receivers)) {
    complete_receiver(p, c, receiver, value, true);
    return true;
  }
  if (c->count == c->capacity) return false;
  store_element(c, value);
  __atomic_store_n(&c->count, c->count + 1, __ATOMIC_RELAXED);
  unlock_word(c->lock);
  return true;
}

bool try_receive_locked(Processor* p, Channel* c, uint64_t* value, uint64_t* ok) {
  if (c->count > 0) {
    std::byte* slot = buffer_slot(c, c->receive_index);
    if (value) load_element(value, slot, c);
    if (ok) *ok = 1;
    if (c->elem->pointer_bytes != 0) zero_typed(slot, c->elem);
    c->receive_index = after(c, c->receive_index);
    Waiter* sender = dequeue(c->senders);
    if (!sender) {
      __atomic_store_n(&c->count, c->count - 1, __ATOMIC_RELAXED);
      unlock_word(c->lock);
      return true;
    }
    // The buffer was full: the sender's value takes the place at its end.
    store_element(c, slot_of(sender, sender->value));
    complete_sender(p, c, sender);
    return true;
  }
  if (Waiter* sender = dequeue(c->senders)) {
    if (value) load_element(value, slot_of(sender, sender->value), c);
    if (ok) *ok = 1;
    complete_sender(p, c, sender);
    return true;
  }
  if (!c->closed) return false;
  unlock_word(c->lock);
  if (value) zero_slots(value, c->elem);
  if (ok) *ok = 0;
  return true;
}

ChanResult chan_send(Goroutine* g, Channel* c, uint64_t* value) {
  if (!c) return park_for_ever(g, WaitReason::kChanSendNil);
  lock_word(c->lock);
  if (c->closed) {
    unlock_word(c->lock);
    return ChanResult::kPanicSendClosed;
  }
  if (try_send_locked(g->p, c, value)) return ChanResult::kDone;
  return park_on(g, c, c->senders, value, nullptr, WaitReason::kChanSend);
}

ChanResult chan_receive(Goroutine* g, Channel* c, uint64_t* value, uint64_t* ok) {
  if (!c) return park_for_ever(g, WaitReason::kChanReceiveNil);
  lock_word(c->lock);
  if (c->timer) poll_timer(c);
  if (try_receive_locked(g->p, c, value, ok)) return ChanResult::kDone;
  // While it waits, what the slots held is of no use to anyone.
  if (value && c->elem->pointer_bytes) zero_slots(value, c->elem);
  ChanResult result = park_on(g, c, c->receivers, value, ok, WaitReason::kChanReceive);
  if (c->timer) update_timer(c);
  return result;
}

ChanResult chan_close(Goroutine* g, Channel* c) {
  if (!c) return ChanResult::kPanicCloseNil;
  lock_word(c->lock);
  if (c->closed) {
    unlock_word(c->lock);
    return ChanResult::kPanicCloseClosed;
  }
  c->closed = true;
  // All are taken out under the lock and readied after it, the last one first, as by Go: the first one is the next to
  // run.
  Waiter* woken = nullptr;
  auto take = [&woken](Waiter* w) {
    w->next = woken;
    woken = w;
  };
  while (Waiter* w = dequeue(c->receivers)) {
    if (uint64_t* to = slot_of(w, w->value)) put_in_parked(to, nullptr, c);
    if (uint64_t* to = slot_of(w, w->ok)) *to = 0;
    take(w);
  }
  while (Waiter* w = dequeue(c->senders)) {
    w->g->wake_action = WakeAction::kPanicSendClosed;
    take(w);
  }
  unlock_word(c->lock);
  while (woken) {
    Waiter* next = woken->next;
    woken->next = nullptr;
    wake(g->p, woken);
    woken = next;
  }
  return ChanResult::kDone;
}

bool chan_try_send(Processor* p, Channel* c, const void* value) {
  lock_word(c->lock);
  if (!c->closed && try_send_locked(p, c, value)) return true;
  unlock_word(c->lock);
  return false;
}

}  // namespace gos::runtime

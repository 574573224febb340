// Select over several channels.
#include <algorithm>

#include "runtime/chan/internal.h"
#include "runtime/chan/timer.h"
#include "runtime/sched/sched.h"

namespace gos::runtime {

// The waiters of a goroutine parked in a select; kept for its next one.
struct SelectRecord {
  uint32_t count = 0;
  uint32_t capacity = 0;
  Waiter* waiters = nullptr;
  bool* sends = nullptr;
  Channel** lock_order = nullptr;  // ascending addresses, no channel twice, no null
  uint32_t lock_count = 0;
};

namespace {

SelectRecord* record_of(Goroutine* g, uint32_t count) {
  if (!g->select) g->select = new SelectRecord();
  SelectRecord* r = g->select;
  if (r->capacity < count) {
    delete[] r->waiters;
    delete[] r->sends;
    delete[] r->lock_order;
    r->capacity = std::max<uint32_t>(count, 4);
    r->waiters = new Waiter[r->capacity];
    r->sends = new bool[r->capacity];
    r->lock_order = new Channel*[r->capacity];
  }
  r->count = count;
  return r;
}

void lock_all(SelectRecord* r) {
  for (uint32_t i = 0; i < r->lock_count; ++i) lock_word(r->lock_order[i]->lock);
}

void unlock_all(SelectRecord* r, const Channel* except = nullptr) {
  for (uint32_t i = r->lock_count; i-- > 0;) {
    if (r->lock_order[i] != except) unlock_word(r->lock_order[i]->lock);
  }
}

void make_lock_order(SelectRecord* r, const SelectCase* cases, uint32_t count) {
  r->lock_count = 0;
  for (uint32_t i = 0; i < count; ++i) {
    if (cases[i].channel) r->lock_order[r->lock_count++] = cases[i].channel;
  }
  std::sort(r->lock_order, r->lock_order + r->lock_count);
  r->lock_count = static_cast<uint32_t>(std::unique(r->lock_order, r->lock_order + r->lock_count) - r->lock_order);
}

uint64_t next_random(Processor* p) {
  p->random ^= p->random << 13;
  p->random ^= p->random >> 7;
  p->random ^= p->random << 17;
  return p->random >> 11;
}

bool is_ready(const SelectCase& c) {
  const Channel* ch = c.channel;
  if (!ch) return false;
  if (c.is_send) return ch->closed || ch->receivers.first || ch->count < ch->capacity;
  return ch->closed || ch->senders.first || ch->count > 0;
}

// Performs the case if it still can go ahead (its partners may have been lost to other selects): then all locks are let
// go.
bool perform(Goroutine* g, SelectRecord* r, const SelectCase& c, ChanResult* result) {
  if (!is_ready(c)) return false;
  if (c.is_send && c.channel->closed) {
    unlock_all(r);
    *result = ChanResult::kPanicSendClosed;
    return true;
  }
  bool done =
      c.is_send ? try_send_locked(g->p, c.channel, c.value) : try_receive_locked(g->p, c.channel, c.value, c.ok);
  if (!done) return false;
  unlock_all(r, c.channel);  // the operation let go of its own
  *result = ChanResult::kDone;
  return true;
}

// All locks are held. Performs one of the cases that can go ahead, each as likely as the others; its number, or -1.
int32_t perform_one(Goroutine* g, SelectRecord* r, const SelectCase* cases, uint32_t count, ChanResult* result) {
  uint32_t ready_count = 0, chosen = 0;
  for (uint32_t i = 0; i < count; ++i) {
    if (is_ready(cases[i]) && next_random(g->p) % ++ready_count == 0) chosen = i;
  }
  if (ready_count == 0) return -1;
  if (perform(g, r, cases[chosen], result)) return static_cast<int32_t>(chosen);
  for (uint32_t i = 0; i < count; ++i) {
    if (perform(g, r, cases[i], result)) return static_cast<int32_t>(i);
  }
  return -1;
}

// The goroutine runs again: takes its other waiters out of their queues.
void leave_queues(Goroutine* g) {
  SelectRecord* r = g->select;
  for (uint32_t i = 0; i < r->count; ++i) {
    Waiter& w = r->waiters[i];
    if (!w.channel) continue;
    lock_word(w.channel->lock);
    if (w.queued) remove(r->sends[i] ? w.channel->senders : w.channel->receivers, &w);
    if (w.channel->timer) update_timer(w.channel);
    unlock_word(w.channel->lock);
    w.channel = nullptr;
  }
}

void unlock_after_park(Goroutine* g, void*) {
  // From the first unlock on the goroutine may run and use its record again: work on a copy of the list.
  SelectRecord* r = g->select;
  constexpr uint32_t kFew = 16;
  Channel* few[kFew];
  uint32_t count = r->lock_count;
  Channel** list = count <= kFew ? few : new Channel*[count];
  std::copy_n(r->lock_order, count, list);
  for (uint32_t i = count; i-- > 0;) unlock_word(list[i]->lock);
  if (list != few) delete[] list;
}

}  // namespace

ChanResult chan_select(Goroutine* g, const SelectCase* cases, uint32_t count, bool has_default, uint64_t* chosen) {
  if (count == 0) {
    if (has_default) {
      *chosen = static_cast<uint64_t>(-1);
      return ChanResult::kDone;
    }
    g->wait_reason = WaitReason::kSelectNoCases;
    g->park_unlock = nullptr;
    return ChanResult::kPark;
  }
  SelectRecord* r = record_of(g, count);
  make_lock_order(r, cases, count);
  lock_all(r);
  for (uint32_t i = 0; i < r->lock_count; ++i) {
    if (r->lock_order[i]->timer) poll_timer(r->lock_order[i]);
  }
  ChanResult result = ChanResult::kDone;
  int32_t at = perform_one(g, r, cases, count, &result);
  if (at >= 0) {
    *chosen = static_cast<uint64_t>(at);
    return result;
  }
  if (has_default) {
    unlock_all(r);
    *chosen = static_cast<uint64_t>(-1);
    return ChanResult::kDone;
  }
  g->select_done.store(0);
  for (uint32_t i = 0; i < count; ++i) {
    Waiter& w = r->waiters[i];
    const SelectCase& c = cases[i];
    w = Waiter();
    r->sends[i] = c.is_send;
    if (!c.channel) continue;
    w.g = g;
    w.value = offset_or_none(g, c.value);
    w.ok = offset_or_none(g, c.ok);
    w.chosen = g->offset_of(chosen);
    w.case_number = static_cast<int32_t>(i);
    w.is_select = true;
    w.channel = c.channel;
    if (!c.is_send && c.value && c.channel->elem->pointer_bytes) zero_slots(c.value, c.channel->elem);
    enqueue(c.is_send ? c.channel->senders : c.channel->receivers, &w);
    if (c.channel->timer) update_timer(c.channel);
  }
  g->on_resume = leave_queues;
  g->wait_reason = WaitReason::kSelect;
  g->park_unlock = unlock_after_park;
  g->park_arg = nullptr;
  return ChanResult::kPark;
}

bool chan_abandon(Goroutine* g) {
  switch (g->wait_reason) {
    case WaitReason::kChanReceiveNil:
    case WaitReason::kChanSendNil:
    case WaitReason::kSelectNoCases: return true;
    case WaitReason::kSelect: return g->select_done.exchange(1) == 0;  // leave_queues does the rest
    case WaitReason::kChanReceive:
    case WaitReason::kChanSend: {
      Waiter* w = g->waiter;
      if (w == nullptr || w->g != g || !w->queued) return false;
      Channel* c = w->channel;
      remove(g->wait_reason == WaitReason::kChanSend ? c->senders : c->receivers, w);
      delete w;
      g->waiter = nullptr;
      return true;
    }
    default: return false;
  }
}

}  // namespace gos::runtime

// See timer.h.
#include "runtime/chan/timer.h"

#include <utility>

#include "runtime/chan/internal.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/worker.h"

namespace gos::runtime {

namespace {

constexpr uint64_t kMaxElementBytes = 64;

// Sets when it is due next; a ticker skips what it has missed.
void advance(ChannelTimer* t, int64_t now) {
  if (t->interval > 0) {
    t->timer.when += t->interval * (1 + (now - t->timer.when) / t->interval);
  } else {
    t->armed = false;
  }
}

// From the heap: somebody waited a moment ago. The channel may have been emptied or the timer set anew since.
void fire(Timer* timer, Processor* p) {
  auto* t = reinterpret_cast<ChannelTimer*>(timer);
  Channel* c = t->channel;
  lock_word(c->lock);
  int64_t now = timer_clock();
  if (!t->armed || t->timer.when > now) {
    update_timer(c);
    return unlock_word(c->lock);
  }
  alignas(8) std::byte element[kMaxElementBytes];
  t->compose(t, t->timer.when, element);
  stop_timer(timer);
  advance(t, now);
  // One of the receivers gets this value; the others go on waiting.
  if (t->armed && c->receivers.first && c->receivers.first->next) start_timer(timer);
  if (!try_send_locked(p, c, element)) unlock_word(c->lock);
}

// Disarms and drops a value that was not received; the channel is unlocked then.
bool disarm(Processor* p, ChannelTimer* t) {
  bool pending = std::exchange(t->armed, false);
  stop_timer(&t->timer);
  if (t->channel->count == 0) {
    unlock_word(t->channel->lock);
    return pending;
  }
  try_receive_locked(p, t->channel, nullptr, nullptr);
  return true;
}

void arm_locked(ChannelTimer* t, int64_t when, int64_t interval) {
  t->timer.when = when;
  t->interval = interval;
  t->armed = true;
  update_timer(t->channel);
}

}  // namespace

void start_channel_timer(ChannelTimer* t, int64_t when, int64_t interval) {
  Channel* c = t->channel;
  t->timer.fire = fire;
  t->timer.heap_index = -1;
  write_pointer(&t->timer.go_pointer, reinterpret_cast<uint64_t>(c));
  lock_word(c->lock);
  write_pointer(reinterpret_cast<uint64_t*>(&c->timer), reinterpret_cast<uint64_t>(t));
  arm_locked(t, when, interval);
  unlock_word(c->lock);
}

bool stop_channel_timer(Processor* p, ChannelTimer* t) {
  lock_word(t->channel->lock);
  return disarm(p, t);
}

bool reset_channel_timer(Processor* p, ChannelTimer* t, int64_t when, int64_t interval) {
  bool pending = stop_channel_timer(p, t);
  lock_word(t->channel->lock);
  // Another goroutine may have armed it between the two.
  stop_timer(&t->timer);
  arm_locked(t, when, interval);
  unlock_word(t->channel->lock);
  return pending;
}

void poll_timer(Channel* c) {
  ChannelTimer* t = c->timer;
  if (!t->armed) return;
  // Virtual time goes on with each look, or a loop that only looks would never end.
  int64_t now = seeded ? program_clock() : timer_clock();
  if (t->timer.when > now) return;
  alignas(8) std::byte element[kMaxElementBytes];
  t->compose(t, t->timer.when, element);
  stop_timer(&t->timer);
  advance(t, now);
  update_timer(c);
  if (c->count != 0) return;
  store_element(c, element);
  __atomic_store_n(&c->count, 1, __ATOMIC_RELAXED);
}

void update_timer(Channel* c) {
  ChannelTimer* t = c->timer;
  bool wanted = t->armed && c->receivers.first;
  bool pending = t->timer.heap_index >= 0;
  if (wanted == pending) return;
  if (wanted) {
    start_timer(&t->timer);
  } else {
    stop_timer(&t->timer);
  }
}

}  // namespace gos::runtime

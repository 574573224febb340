// The heap of timers, four-ary as Go's.
#include "runtime/sched/timer.h"

#include <algorithm>
#include <mutex>
#include <vector>

#include "runtime/heap/barrier.h"
#include "runtime/heap/heap.h"
#include "runtime/sched/worker.h"

namespace gos::runtime {

namespace {

// One lock guards the heap and the fields of pending timers. It comes after the scheduler's, and `fire` runs without
// it.
std::mutex timers_lock;
std::vector<Timer*> timers;
std::atomic<int64_t> first_when{INT64_MAX};

void place(size_t at, Timer* timer) {
  timers[at] = timer;
  timer->heap_index = static_cast<int64_t>(at);
}

void sift_up(size_t at) {
  Timer* timer = timers[at];
  while (at > 0) {
    size_t parent = (at - 1) / 4;
    if (timers[parent]->when <= timer->when) break;
    place(at, timers[parent]);
    at = parent;
  }
  place(at, timer);
}

void sift_down(size_t at) {
  Timer* timer = timers[at];
  while (true) {
    size_t child = at * 4 + 1;
    if (child >= timers.size()) break;
    size_t end = std::min(child + 4, timers.size());
    size_t least = child;
    for (size_t i = child + 1; i < end; ++i) {
      if (timers[i]->when < timers[least]->when) least = i;
    }
    if (timers[least]->when >= timer->when) break;
    place(at, timers[least]);
    at = least;
  }
  place(at, timer);
}

void publish() { first_when.store(timers.empty() ? INT64_MAX : timers[0]->when, std::memory_order_release); }

void add_locked(Timer* timer) {
  timers.push_back(timer);
  sift_up(timers.size() - 1);
  publish();
}

void remove_locked(Timer* timer) {
  auto at = static_cast<size_t>(timer->heap_index);
  Timer* last = timers.back();
  timers.pop_back();
  timer->heap_index = -1;
  if (must_record()) {
    record_pointer(timer->go_pointer);
    record_pointer(reinterpret_cast<uint64_t>(timer));
  }
  if (last != timer) {
    place(at, last);
    sift_up(at);
    sift_down(static_cast<size_t>(last->heap_index));
  }
  publish();
}

// A copy that a program made of a timer in a Go object never is.
bool is_pending_locked(const Timer* timer) {
  auto at = static_cast<size_t>(timer->heap_index.load());
  return at < timers.size() && timers[at] == timer;
}

struct Sleeper {
  Timer timer;
  Goroutine* g;
};

// The goroutine is off its thread: the timer that wakes it may start.
void begin_sleep(Goroutine*, void* arg) { start_timer(&static_cast<Sleeper*>(arg)->timer); }

}  // namespace

void start_timer(Timer* timer) {
  need_monitor();
  bool earliest;
  {
    std::lock_guard guard(timers_lock);
    add_locked(timer);
    earliest = timer->heap_index == 0;
  }
  if (earliest) sched().monitor.signal();
}

bool stop_timer(Timer* timer) {
  std::lock_guard guard(timers_lock);
  if (!is_pending_locked(timer)) return false;
  remove_locked(timer);
  return true;
}

bool reset_timer(Timer* timer, int64_t when) {
  need_monitor();
  bool pending, earliest;
  {
    std::lock_guard guard(timers_lock);
    pending = is_pending_locked(timer);
    if (pending) remove_locked(timer);
    timer->when = when;
    add_locked(timer);
    earliest = timer->heap_index == 0;
  }
  if (earliest) sched().monitor.signal();
  return pending;
}

void sleep_until(Goroutine* g, int64_t when) {
  auto* sleeper = new Sleeper{{}, g};
  sleeper->timer.when = when;
  sleeper->timer.fire = [](Timer* timer, Processor* p) {
    auto* self = reinterpret_cast<Sleeper*>(timer);
    Goroutine* sleeping = self->g;
    delete self;
    ready(sleeping, p);
  };
  g->wait_reason = WaitReason::kSleep;
  g->park_unlock = begin_sleep;
  g->park_arg = sleeper;
}

void fire_start_goroutine(Timer* timer, Processor* p) {
  Goroutine* g = new_goroutine(p, timer->go_pointer);
  ready(g, p);
}

int64_t next_timer() { return first_when.load(std::memory_order_acquire); }

bool timers_pending() { return next_timer() != INT64_MAX; }

void run_timers(Processor* p, int64_t now) {
  while (true) {
    Timer* timer;
    {
      std::unique_lock guard(timers_lock, std::try_to_lock);
      if (!guard.owns_lock() || timers.empty() || timers[0]->when > now) return;
      timer = timers[0];
      remove_locked(timer);
    }
    timer->fire(timer, p);
  }
}

void for_each_timer_root(void (*visit)(uint64_t* word, void* context), void* context) {
  std::lock_guard guard(timers_lock);
  for (Timer* timer : timers) {
    auto self = reinterpret_cast<uint64_t>(timer);
    visit(&self, context);
    if (timer->go_pointer) visit(&timer->go_pointer, context);
  }
}

}  // namespace gos::runtime

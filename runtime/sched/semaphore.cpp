// The table of semaphores: queues of parked goroutines by address.
#include "runtime/sched/semaphore.h"

#include <array>
#include <mutex>

#include "base/lock.h"
#include "runtime/sched/worker.h"

namespace gos::runtime {

namespace {

// One parked goroutine; lives on the heap of the runtime while it waits.
struct SemaWaiter {
  Goroutine* g;
  const void* address;
  uint32_t ticket;  // for notify lists
  SemaWaiter* next;
};

struct Bucket {
  Lock lock;
  SemaWaiter* first = nullptr;
  SemaWaiter* last = nullptr;
  std::atomic<uint32_t> waiters{0};
};

constexpr size_t kBuckets = 251;  // as Go: prime, so that aligned addresses spread
std::array<Bucket, kBuckets> buckets;

Bucket& bucket_of(const void* address) { return buckets[(reinterpret_cast<uintptr_t>(address) >> 3) % kBuckets]; }

bool try_take(uint32_t* address) {
  uint32_t value = __atomic_load_n(address, __ATOMIC_SEQ_CST);
  while (value > 0) {
    if (__atomic_compare_exchange_n(address, &value, value - 1, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) return true;
  }
  return false;
}

void append(Bucket& bucket, SemaWaiter* waiter, bool at_head) {
  if (at_head) {
    waiter->next = bucket.first;
    bucket.first = waiter;
    if (!bucket.last) bucket.last = waiter;
    return;
  }
  waiter->next = nullptr;
  if (bucket.last) {
    bucket.last->next = waiter;
  } else {
    bucket.first = waiter;
  }
  bucket.last = waiter;
}

// Takes the first waiter out that the predicate accepts.
template <typename Predicate>
SemaWaiter* take_first(Bucket& bucket, Predicate&& accepts) {
  SemaWaiter* previous = nullptr;
  for (SemaWaiter* w = bucket.first; w; previous = w, w = w->next) {
    if (!accepts(w)) continue;
    (previous ? previous->next : bucket.first) = w->next;
    if (bucket.last == w) bucket.last = previous;
    return w;
  }
  return nullptr;
}

void unlock_bucket(Goroutine*, void* arg) { static_cast<Bucket*>(arg)->lock.unlock(); }

void wake(SemaWaiter* waiter, Processor* p) {
  Goroutine* g = waiter->g;
  delete waiter;
  g->wake_ok = true;
  ready(g, p);
}

void park_in(Bucket& bucket, Goroutine* g, WaitReason reason) {
  g->wait_reason = reason;
  g->park_unlock = unlock_bucket;
  g->park_arg = &bucket;
}

}  // namespace

bool may_spin(Goroutine* g, int64_t n) {
  constexpr int kTimes = 4;  // as Go
  Scheduler& s = sched();
  if (n >= kTimes || s.processors.load() <= s.idle_count.load() + s.spinning_count.load() + 1) return false;
  return g->p->queue.empty() && !g->p->next.load(std::memory_order_relaxed);
}

void spin() {
  constexpr int kPauses = 30;  // as Go
  for (int i = 0; i < kPauses; ++i) __builtin_ia32_pause();
}

bool sem_acquire(Goroutine* g, uint32_t* address, WaitReason reason, bool lifo) {
  if (try_take(address)) return true;
  Bucket& bucket = bucket_of(address);
  bucket.lock.lock();
  // Counted before the value is looked at again: a release either sees this waiter or its 1 is seen here.
  bucket.waiters.fetch_add(1);
  if (try_take(address)) {
    bucket.waiters.fetch_sub(1);
    bucket.lock.unlock();
    return true;
  }
  append(bucket, new SemaWaiter{g, address, 0, nullptr}, lifo);
  park_in(bucket, g, reason);
  return false;
}

void sem_release(Goroutine* g, uint32_t* address) {
  Bucket& bucket = bucket_of(address);
  __atomic_fetch_add(address, 1, __ATOMIC_SEQ_CST);
  if (bucket.waiters.load() == 0) return;
  SemaWaiter* waiter;
  {
    std::lock_guard guard(bucket.lock);
    if (bucket.waiters.load() == 0 || !bucket.first) return;
    // The waiter gets the unit itself, so that nobody takes it in between.
    if (!try_take(address)) return;
    waiter = take_first(bucket, [&](SemaWaiter* w) { return w->address == address; });
    if (!waiter) {
      __atomic_fetch_add(address, 1, __ATOMIC_SEQ_CST);
      return;
    }
    bucket.waiters.fetch_sub(1);
  }
  wake(waiter, g ? g->p : nullptr);
}

uint32_t notify_add(NotifyList* list) { return __atomic_fetch_add(&list->wait, 1, __ATOMIC_SEQ_CST); }

bool notify_wait(Goroutine* g, NotifyList* list, uint32_t ticket) {
  Bucket& bucket = bucket_of(list);
  bucket.lock.lock();
  if (static_cast<int32_t>(ticket - list->notify) < 0) {
    bucket.lock.unlock();
    return false;
  }
  append(bucket, new SemaWaiter{g, list, ticket, nullptr}, false);
  park_in(bucket, g, WaitReason::kCondWait);
  return true;
}

void notify_one(Goroutine* g, NotifyList* list) {
  if (__atomic_load_n(&list->wait, __ATOMIC_SEQ_CST) == __atomic_load_n(&list->notify, __ATOMIC_SEQ_CST)) return;
  Bucket& bucket = bucket_of(list);
  SemaWaiter* waiter;
  {
    std::lock_guard guard(bucket.lock);
    uint32_t ticket = list->notify;
    if (ticket == __atomic_load_n(&list->wait, __ATOMIC_SEQ_CST)) return;
    __atomic_store_n(&list->notify, ticket + 1, __ATOMIC_SEQ_CST);
    waiter = take_first(bucket, [&](SemaWaiter* w) { return w->address == list && w->ticket == ticket; });
  }
  if (waiter) wake(waiter, g->p);
}

void notify_all(Goroutine* g, NotifyList* list) {
  if (__atomic_load_n(&list->wait, __ATOMIC_SEQ_CST) == __atomic_load_n(&list->notify, __ATOMIC_SEQ_CST)) return;
  Bucket& bucket = bucket_of(list);
  SemaWaiter* woken = nullptr;
  SemaWaiter** end = &woken;
  {
    std::lock_guard guard(bucket.lock);
    __atomic_store_n(&list->notify, __atomic_load_n(&list->wait, __ATOMIC_SEQ_CST), __ATOMIC_SEQ_CST);
    while (SemaWaiter* w = take_first(bucket, [&](SemaWaiter* each) { return each->address == list; })) {
      *end = w;
      w->next = nullptr;
      end = &w->next;
    }
  }
  while (woken) {
    SemaWaiter* next = woken->next;
    wake(woken, g->p);
    woken = next;
  }
}

}  // namespace gos::runtime

// Semaphores keyed by address: what package sync parks on, as Go's own does.
#pragma once

#include <cstdint>

#include "runtime/goroutine.h"

namespace gos::runtime {

// Before waiting for a lock that another thread holds, the n-th time in a row: whether to spin. Not if that was often
// enough, if nobody else runs or if this processor has other goroutines to run.
bool may_spin(Goroutine* g, int64_t n);
// Lets some hundred cycles pass.
void spin();

// Takes 1 from *address if it is positive: true, done. Else registers g as waiting and returns false: park it
// (park_and_ pick, or NativeStatus::kPark); when it runs again it holds the semaphore. lifo: wait at the head of the
// queue.
bool sem_acquire(Goroutine* g, uint32_t* address, WaitReason reason, bool lifo = false);

// Adds 1, or hands it to the first waiter, which runs next on this processor.
void sem_release(Goroutine* g, uint32_t* address);

// The list behind sync.Cond: tickets are taken first, so that a notify after the ticket is not lost.
struct NotifyList {
  uint32_t wait;    // next ticket
  uint32_t notify;  // next ticket to be notified
  uint64_t unused[2];
};
uint32_t notify_add(NotifyList* list);
// False if the ticket was notified already; else registered: park.
bool notify_wait(Goroutine* g, NotifyList* list, uint32_t ticket);
void notify_one(Goroutine* g, NotifyList* list);
void notify_all(Goroutine* g, NotifyList* list);

}  // namespace gos::runtime

// The natives of package sync: waiting.
#include "runtime/panic/panic.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/semaphore.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;
using runtime::NotifyList;
using runtime::WaitReason;

namespace {

// As the constants of mutex.go number them.
constexpr WaitReason kReasons[] = {WaitReason::kMutexLock, WaitReason::kRWMutexRLock, WaitReason::kRWMutexLock,
                                   WaitReason::kWaitGroupWait};

// func semacquire(addr *uint32, reason int, again bool)
NativeStatus semacquire(NativeFrame& f) {
  auto* address = checked_pointer<uint32_t>(f, 0);
  bool taken = runtime::sem_acquire(f.goroutine(), address, kReasons[f.i64(1)], f.boolean(2));
  return taken ? NativeStatus::kDone : NativeStatus::kPark;
}

// func semrelease(addr *uint32, handoff bool)
NativeStatus semrelease(NativeFrame& f) {
  runtime::sem_release(f.goroutine(), checked_pointer<uint32_t>(f, 0));
  return f.boolean(1) ? NativeStatus::kYield : NativeStatus::kDone;
}

// The state of a Mutex, as the constants of mutex.go have it.
constexpr int32_t kLocked = 1, kRoused = 2, kStarving = 4, kWaiter = 8;

bool change(int32_t* state, int32_t from, int32_t to) {
  return __atomic_compare_exchange_n(state, &from, to, false, __ATOMIC_SEQ_CST, __ATOMIC_RELAXED);
}

// func spin(state *int32, roused bool) (taken, stillRoused bool)
NativeStatus spin(NativeFrame& f) {
  auto* state = f.pointer<int32_t>(2);
  bool roused = f.boolean(3), taken = false;
  for (int64_t n = 0; !taken;) {
    int32_t old = __atomic_load_n(state, __ATOMIC_RELAXED);
    if (old & kStarving) break;
    if (!(old & kLocked)) {
      taken = change(state, old, (old | kLocked) & ~(roused ? kRoused : 0));
    } else if (runtime::may_spin(f.goroutine(), n++)) {
      // Whoever unlocks meanwhile need not wake one that waits.
      if (!roused && !(old & kRoused) && old >= kWaiter) roused = change(state, old, old | kRoused);
      runtime::spin();
    } else {
      break;
    }
  }
  f.set_bool(0, taken);
  f.set_bool(1, roused);
  return NativeStatus::kDone;
}

// func nanotime() int64
NativeStatus nanotime(NativeFrame& f) {
  f.set_i64(0, runtime::program_clock());
  return NativeStatus::kDone;
}

// func fatal(text string)
NativeStatus fatal(NativeFrame& f) { runtime::fatal_error(f.goroutine(), f.string(0)); }

// func notifyAdd(l *notifyList) uint32
NativeStatus notify_add(NativeFrame& f) {
  f.set_word(0, runtime::notify_add(checked_pointer<NotifyList>(f, 1)));
  return NativeStatus::kDone;
}

// func notifyWait(l *notifyList, ticket uint32)
NativeStatus notify_wait(NativeFrame& f) {
  bool wait = runtime::notify_wait(f.goroutine(), checked_pointer<NotifyList>(f, 0), static_cast<uint32_t>(f.word(1)));
  return wait ? NativeStatus::kPark : NativeStatus::kDone;
}

// func notifyOne(l *notifyList)
NativeStatus notify_one(NativeFrame& f) {
  runtime::notify_one(f.goroutine(), checked_pointer<NotifyList>(f, 0));
  return NativeStatus::kDone;
}

// func notifyAll(l *notifyList)
NativeStatus notify_all(NativeFrame& f) {
  runtime::notify_all(f.goroutine(), checked_pointer<NotifyList>(f, 0));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"sync.semacquire", semacquire},
    {"sync.semrelease", semrelease},
    {"sync.fatal", fatal},
    {"sync.spin", spin},
    {"sync.nanotime", nanotime},
    {"sync.notifyAdd", notify_add},
    {"sync.notifyWait", notify_wait},
    {"sync.notifyOne", notify_one},
    {"sync.notifyAll", notify_all},
};

}  // namespace

NativeTable sync_natives() { return kNatives; }

}  // namespace gos::std_

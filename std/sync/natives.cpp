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
    {"sync.semacquire", semacquire}, {"sync.semrelease", semrelease}, {"sync.fatal", fatal},
    {"sync.nanotime", nanotime},     {"sync.notifyAdd", notify_add},  {"sync.notifyWait", notify_wait},
    {"sync.notifyOne", notify_one},  {"sync.notifyAll", notify_all},
};

}  // namespace

NativeTable sync_natives() { return kNatives; }

}  // namespace gos::std_

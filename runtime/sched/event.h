// Event: a thread sleeps until another wakes it; a wake before the sleep is not lost.
#pragma once

#include <linux/futex.h>
#include <sched.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>

#include "base/clock.h"

#if __has_feature(thread_sanitizer)
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>
#endif

namespace gos::runtime {

// Looks whether `done` holds, until the monotonic time `deadline` (ns); whether it does. After a moment it lets others
// run between its looks: the thread that is waited for may want this one's CPU.
template <typename Done>
bool spin_until(int64_t deadline, Done&& done) {
  constexpr int64_t kMomentNs = 10'000;
  int64_t begun = monotonic_ns();
  while (!done()) {
    int64_t now = monotonic_ns();
    if (now >= deadline) return false;
    if (now - begun < kMomentNs) {
      __builtin_ia32_pause();
    } else {
      sched_yield();
    }
  }
  return true;
}

#if __has_feature(thread_sanitizer)
// The thread sanitizer hands signals to a thread only inside calls that it knows, and a futex is none of them.
class Event {
 public:
  void signal() {
    std::lock_guard guard(lock_);
    set_ = true;
    changed_.notify_one();
  }
  void wait() {
    std::unique_lock guard(lock_);
    changed_.wait(guard, [this] { return set_; });
    set_ = false;
  }
  bool spin_until(int64_t deadline) { return wait_until(deadline); }
  bool wait_until(int64_t deadline) {
    std::unique_lock guard(lock_);
    std::chrono::steady_clock::time_point at{std::chrono::nanoseconds(deadline)};
    changed_.wait_until(guard, at, [this] { return set_; });
    return std::exchange(set_, false);
  }

 private:
  std::mutex lock_;
  std::condition_variable changed_;
  bool set_ = false;
};
#else
class Event {
 public:
  void signal() {
    if (state_.exchange(1, std::memory_order_release) == 0) futex(FUTEX_WAKE_PRIVATE, 1, nullptr);
  }
  void wait() {
    while (state_.exchange(0, std::memory_order_acquire) == 0) futex(FUTEX_WAIT_PRIVATE, 0, nullptr);
  }
  // The same without sleeping, for less than a thread takes to be woken.
  bool spin_until(int64_t deadline) {
    runtime::spin_until(deadline, [this] { return state_.load(std::memory_order_relaxed) != 0; });
    return state_.exchange(0, std::memory_order_acquire) != 0;
  }
  // Until signalled or the monotonic time `deadline` (ns); true if signalled.
  bool wait_until(int64_t deadline) {
    timespec at{deadline / 1'000'000'000, deadline % 1'000'000'000};
    while (state_.exchange(0, std::memory_order_acquire) == 0) {
      timespec now;
      clock_gettime(CLOCK_MONOTONIC, &now);
      if (now.tv_sec > at.tv_sec || (now.tv_sec == at.tv_sec && now.tv_nsec >= at.tv_nsec)) return false;
      futex(FUTEX_WAIT_BITSET_PRIVATE, 0, &at);
    }
    return true;
  }

 private:
  void futex(int operation, uint32_t value, const timespec* deadline) {
    syscall(SYS_futex, reinterpret_cast<uint32_t*>(&state_), operation, value, deadline, nullptr,
            FUTEX_BITSET_MATCH_ANY);
  }
  std::atomic<uint32_t> state_{0};
};
#endif

}  // namespace gos::runtime

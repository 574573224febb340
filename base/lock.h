// Locks of one word: spinning briefly and then sleeping in the kernel. What they guard takes less than a microsecond,
// and a thread that sleeps for that takes ten to wake: two threads that meet often would do little else.
#pragma once

#include <linux/futex.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>

namespace gos {

// 0 free, 1 held, 2 held and someone may sleep.
inline void lock_word_slow(std::atomic<uint32_t>& word) {
  for (int spin = 0; spin < 256; ++spin) {
    uint32_t free = 0;
    if (word.load(std::memory_order_relaxed) == 0 && word.compare_exchange_weak(free, 1, std::memory_order_acquire)) {
      return;
    }
    __builtin_ia32_pause();
  }
  while (word.exchange(2, std::memory_order_acquire) != 0) {
    syscall(SYS_futex, reinterpret_cast<uint32_t*>(&word), FUTEX_WAIT_PRIVATE, 2, nullptr, nullptr, 0);
  }
}

inline void lock_word(std::atomic<uint32_t>& word) {
  uint32_t free = 0;
  if (!word.compare_exchange_strong(free, 1, std::memory_order_acquire)) [[unlikely]]
    lock_word_slow(word);
}

inline void unlock_word(std::atomic<uint32_t>& word) {
  if (word.exchange(0, std::memory_order_release) == 2) [[unlikely]] {
    syscall(SYS_futex, reinterpret_cast<uint32_t*>(&word), FUTEX_WAKE_PRIVATE, 1, nullptr, nullptr, 0);
  }
}

// For std::lock_guard and std::unique_lock. Unlike a std::mutex it may be let go by another thread or fiber than the
// one that took it: by whoever parks the goroutine.
class Lock {
 public:
  void lock() { lock_word(word_); }
  void unlock() { unlock_word(word_); }
  bool try_lock() {
    uint32_t free = 0;
    return word_.compare_exchange_strong(free, 1, std::memory_order_acquire);
  }

 private:
  std::atomic<uint32_t> word_{0};
};

}  // namespace gos

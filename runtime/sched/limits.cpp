// See limits.h.
#include "runtime/sched/limits.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>
#include <utility>

#include "runtime/sched/sched.h"

namespace gos::runtime {

void exit_at_limit(int code, const std::string& what) {
  static std::mutex& first = *new std::mutex;
  first.lock();
  fmt::print(stderr, "gos: stopped: {}\n", what);
  exit_process(code);
}

void start_time_limit(int64_t ns, std::string text) {
  auto end = std::chrono::steady_clock::now() + std::chrono::nanoseconds(ns);
  std::thread([end, text = std::move(text)] {
    std::this_thread::sleep_until(end);
    exit_at_limit(kTimeExit, "it ran for " + text + " (--timeout)");
  }).detach();
}

int64_t take_steps() {
  // Few of all, so that those that other processors took and did not use are not missed.
  const uint64_t batch = std::clamp<uint64_t>(limits.steps / 1000, 1, 10'000);
  static std::atomic<uint64_t> taken{0};
  uint64_t before = taken.fetch_add(batch, std::memory_order_relaxed);
  if (before < limits.steps) return static_cast<int64_t>(std::min(batch, limits.steps - before));
  exit_at_limit(kStepsExit, fmt::format("it took {} steps (--max-steps)", limits.steps));
}

ssize_t write_output(int fd, const void* data, size_t bytes) {
  static std::atomic<uint64_t> written{0};
  if (!is_output(fd)) return ::write(fd, data, bytes);
  auto print = [=]() -> ssize_t {
    if (take_output != nullptr && take_output(fd, {static_cast<const char*>(data), bytes}))
      return static_cast<ssize_t>(bytes);
    Printing printing;
    return ::write(fd, data, bytes);
  };
  if (limits.output_bytes == UINT64_MAX) return print();
  uint64_t before = written.fetch_add(bytes);
  if (before + bytes <= limits.output_bytes) return print();
  Printing printing;
  const char* rest = static_cast<const char*>(data);
  for (uint64_t left = limits.output_bytes - std::min(before, limits.output_bytes); left != 0;) {
    ssize_t n = ::write(fd, rest, left);
    if (n <= 0) break;
    rest += n;
    left -= static_cast<uint64_t>(n);
  }
  exit_at_limit(kOutputExit, fmt::format("it wrote {} bytes (--max-output)", limits.output_bytes));
}

}  // namespace gos::runtime

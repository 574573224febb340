// The execution trace: what happened when, as events of the Chrome trace format (chrome://tracing, Perfetto), one JSON
// object a line inside an array. Off, an event costs one load.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

namespace gos::runtime {

inline std::atomic<bool> trace_on{false};

// Opens the file and begins; false if it cannot be written. stop_trace completes it; without that it lacks only the
// closing bracket, which the format allows.
bool start_trace(const std::string& path);
void stop_trace();

namespace detail {
void trace_gc_slow(uint64_t cycle, int64_t requested, int64_t stopped, int64_t marked, int64_t ended, uint64_t before,
                   uint64_t live, uint64_t goal);
void trace_stack_slow(uint64_t goroutine, uint64_t old_bytes, uint64_t new_bytes);
}  // namespace detail

// A collection; times in ns, monotonic.
inline void trace_gc(uint64_t cycle, int64_t requested, int64_t stopped, int64_t marked, int64_t ended, uint64_t before,
                     uint64_t live, uint64_t goal) {
  if (trace_on.load(std::memory_order_relaxed)) [[unlikely]]
    detail::trace_gc_slow(cycle, requested, stopped, marked, ended, before, live, goal);
}

// A goroutine's stack has moved.
inline void trace_stack(uint64_t goroutine, uint64_t old_bytes, uint64_t new_bytes) {
  if (trace_on.load(std::memory_order_relaxed)) [[unlikely]]
    detail::trace_stack_slow(goroutine, old_bytes, new_bytes);
}

}  // namespace gos::runtime

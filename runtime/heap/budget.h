// How much memory the process may take: --max-heap, and the limits of the control group (cgroup) it runs in and of
// setrlimit. Whoever is about to take memory from the system asks first, so that a program that needs too much ends
// with a report of its own and not by the kernel's killer.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

namespace gos::runtime {

struct MemoryLimits {
  uint64_t heap = UINT64_MAX;   // bytes of the heap
  uint64_t total = UINT64_MAX;  // bytes of heap and stacks together
};
// Set before the heap is made, or from a debugging switch when it is.
inline MemoryLimits memory_limits;

// Bytes that the system holds for the heap, and for goroutines' stacks.
inline std::atomic<uint64_t> heap_memory{0}, stack_memory{0};
// Of the heap's, bytes of spans in use.
inline std::atomic<uint64_t> heap_in_use{0};

// How large the heap may become as things are.
inline uint64_t heap_memory_limit() {
  uint64_t stacks = stack_memory.load(std::memory_order_relaxed);
  uint64_t left = memory_limits.total > stacks ? memory_limits.total - stacks : 0;
  return left < memory_limits.heap ? left : memory_limits.heap;
}
// Whether stacks may take that many bytes more.
inline bool stacks_may_take(uint64_t bytes) {
  return memory_limits.total == UINT64_MAX ||
         heap_memory.load(std::memory_order_relaxed) + stack_memory.load(std::memory_order_relaxed) + bytes <=
             memory_limits.total;
}

// Reads the limit of the control group that /proc/self/cgroup names and RLIMIT_DATA, and sets memory_limits.total from
// the smaller one, less what the rest of the process needs.
void read_memory_limits();

// The smallest memory limit of a control group and those above it; UINT64_MAX if there is none. `groups` is the text of
// /proc/self/cgroup, `root` where the groups' files are.
uint64_t control_group_limit(std::string_view groups, const std::string& root = "/sys/fs/cgroup");

// The process no longer holds pages of the program's own file: most are the compiler's, which is done when a program
// runs for long. Those that are needed come back one by one, from the system's cache.
void give_back_code();

// A size as GOMEMLIMIT has it: a number with one of the units B, KiB, MiB, GiB, TiB or none (package runtime,
// "Environment Variables"). False: it is none.
bool parse_bytes(std::string_view text, uint64_t* bytes);

}  // namespace gos::runtime

// Stack blocks and the moving of stacks.
#include "runtime/stack/stack.h"

#include <sys/mman.h>

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstring>
#include <mutex>
#include <utility>
#include <vector>

#include "runtime/debug/knobs.h"
#include "runtime/debug/log.h"
#include "runtime/stack/adjust.h"
#include "runtime/trace/trace.h"

namespace gos::runtime {

namespace {

constexpr uint64_t kSmallOrders = 5;          // 2, 4, 8, 16, 32 KB are cut from slabs
constexpr uint64_t kOrders = 20;              // up to 1 GB
constexpr uint64_t kMaxIdleBytes = 64 << 20;  // of larger blocks that wait to be used again
constexpr uint64_t kHugePagesFrom = 4 << 20;
constexpr uint64_t kFirstBytes = kFirstStackSlots * 8;
constexpr uint64_t kSlabBytes = 256 << 10;
constexpr unsigned char kDeadStack = 0xD5;

// Free blocks of one size. The lock is a leaf.
struct FreeList {
  std::mutex lock;
  void* first = nullptr;
  std::byte* fresh = nullptr;  // of the newest slab: what was never handed out, and so is no memory yet
  std::byte* fresh_end = nullptr;
};
FreeList free_lists[kSmallOrders];

// Free blocks larger than that, by order, with what each list had least since the last trim: so many were not needed.
struct IdleBlocks {
  std::mutex lock;
  std::vector<void*> blocks[kOrders];
  size_t least[kOrders] = {};
  uint64_t bytes = 0;
};
IdleBlocks& idle = *new IdleBlocks;  // never destroyed: threads run until the process ends
std::atomic<uint64_t> bytes_in_use{0}, bytes_from_system{0}, grown{0}, shrunk{0};

void* map_memory(uint64_t bytes) {
  void* p = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (p == MAP_FAILED) return nullptr;
  bytes_from_system.fetch_add(bytes, std::memory_order_relaxed);
  return p;
}

void unmap_memory(void* block, uint64_t bytes) {
  munmap(block, bytes);
  bytes_from_system.fetch_sub(bytes, std::memory_order_relaxed);
}

// An idle block of that order, null if there is none.
void* take_idle(uint32_t order) {
  std::lock_guard guard(idle.lock);
  std::vector<void*>& list = idle.blocks[order];
  if (list.empty()) return nullptr;
  void* block = list.back();
  list.pop_back();
  idle.bytes -= kFirstBytes << order;
  idle.least[order] = std::min(idle.least[order], list.size());
  return block;
}

bool keep_idle(void* block, uint32_t order) {
  uint64_t bytes = kFirstBytes << order;
  std::lock_guard guard(idle.lock);
  if (idle.bytes + bytes > kMaxIdleBytes) return false;
  idle.blocks[order].push_back(block);
  idle.bytes += bytes;
  return true;
}

uint32_t order_of(uint64_t bytes) { return static_cast<uint32_t>(std::countr_zero(bytes / kFirstBytes)); }

// A block of `bytes`, a power of two from kFirstBytes on; null if memory is out.
uint64_t* allocate_block(uint64_t bytes) {
  bytes_in_use.fetch_add(bytes, std::memory_order_relaxed);
  uint32_t order = order_of(bytes);
  if (order >= kSmallOrders) {
    void* block = take_idle(order);
    if (!block) {
      block = map_memory(bytes);
      if (block && bytes >= kHugePagesFrom) madvise(block, bytes, MADV_HUGEPAGE);
    }
    return static_cast<uint64_t*>(block);
  }
  FreeList& list = free_lists[order];
  std::lock_guard guard(list.lock);
  if (list.first) {
    void** block = static_cast<void**>(list.first);
    list.first = *block;
    return reinterpret_cast<uint64_t*>(block);
  }
  if (list.fresh == list.fresh_end) {
    auto* slab = static_cast<std::byte*>(map_memory(kSlabBytes));
    if (!slab) return nullptr;
    list.fresh = slab;
    list.fresh_end = slab + kSlabBytes;
  }
  return reinterpret_cast<uint64_t*>(std::exchange(list.fresh, list.fresh + bytes));
}

void free_block(uint64_t* block, uint64_t bytes) {
  bytes_in_use.fetch_sub(bytes, std::memory_order_relaxed);
  uint32_t order = order_of(bytes);
  if (order >= kSmallOrders) {
    if (!keep_idle(block, order)) unmap_memory(block, bytes);
    return;
  }
  FreeList& list = free_lists[order];
  std::lock_guard guard(list.lock);
  *reinterpret_cast<void**>(block) = list.first;
  list.first = block;
}

uint64_t stack_bytes(const Goroutine* g) { return static_cast<uint64_t>(g->stack_hi - g->stack_lo) * 8; }

void set_block(Goroutine* g, uint64_t* block, uint64_t bytes) {
  g->stack_lo = block;
  g->stack_hi = block + bytes / 8;
  restore_stack_limit(g);
}

void trace_move(const Goroutine* g, uint64_t from, uint64_t to) {
  TraceEvent e{TraceKind::kMove};
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  e.at = int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
  e.id = g->id;
  e.value = from;
  e.second = to;
  record_trace_event(e);
}

// Copies the stack up to `used` slots into a new block and repairs what points into it. The frames from `fp` on down
// are complete if `entered`, else the newest has only its parameters.
bool move_to(Goroutine* g, uint64_t*& fp, uint64_t used, uint64_t bytes, bool entered) {
  uint64_t* block = allocate_block(bytes);
  if (!block) return false;
  uint64_t* old = g->stack_lo;
  uint64_t old_bytes = stack_bytes(g);
  if (knobs.poison) std::memset(block, kDeadStack, bytes);
  std::memcpy(block, old, used * 8);
  uint64_t fp_offset = g->offset_of(fp);
  StackMove move{reinterpret_cast<uint64_t>(old), old_bytes,
                 reinterpret_cast<uint64_t>(block) - reinterpret_cast<uint64_t>(old)};
  uint64_t saved_fp = g->fp ? g->offset_of(g->fp) : 0;
  set_block(g, block, bytes);
  if (g->fp) g->fp = block + saved_fp;
  fp = block + fp_offset;
  adjust_frames(fp, entered, move);
  adjust_goroutine(g, move);
  free_block(old, old_bytes);
  if (bytes != old_bytes) (bytes > old_bytes ? grown : shrunk).fetch_add(1, std::memory_order_relaxed);
  if (tracing()) [[unlikely]]
    trace_move(g, old_bytes, bytes);
  log(LogCategory::kStack, LogLevel::kDebug, "goroutine {}: stack of {} bytes moved to {} bytes", g->id, old_bytes,
      bytes);
  return true;
}

}  // namespace

void allocate_stack(Goroutine* g, uint64_t slots) {
  // Blocks of the first size hold its guard too.
  uint64_t bytes = std::bit_ceil(std::max<uint64_t>(slots * 8, kFirstBytes));
  set_block(g, allocate_block(bytes), bytes);
}

void free_stack(Goroutine* g) {
  if (!g->stack_lo) return;
  if (knobs.poison) std::memset(g->stack_lo, kDeadStack, stack_bytes(g));
  free_block(g->stack_lo, stack_bytes(g));
  g->stack_lo = g->stack_hi = nullptr;
  g->fp = nullptr;
}

bool grow_stack(Goroutine* g, uint64_t*& fp, uint64_t needed) {
  uint64_t bytes = stack_bytes(g);
  uint64_t wanted = (g->offset_of(fp) + needed + kStackGuardSlots) * 8;
  if (wanted <= bytes) return true;
  while (bytes < wanted) bytes *= 2;
  if (bytes > max_stack_bytes.load(std::memory_order_relaxed)) return false;
  uint64_t valid = bytecode::frame_function(fp[-1])->entry_slots();
  return move_to(g, fp, g->offset_of(fp) + valid, bytes, false);
}

void move_stack(Goroutine* g, uint64_t*& fp) {
  // A deep stack is moved more rarely the deeper it is: copying it at each call would take quadratic time.
  constexpr uint64_t kAlwaysBytes = 64 << 10;
  static std::atomic<uint64_t> calls{0};
  uint64_t share = stack_bytes(g) / kAlwaysBytes;
  if (share > 1 && calls.fetch_add(1, std::memory_order_relaxed) % (share * share) != 0) return;
  uint64_t valid = bytecode::frame_function(fp[-1])->entry_slots();
  move_to(g, fp, g->offset_of(fp) + valid, stack_bytes(g), false);
}

bool mostly_unused(const Goroutine* g) {
  if (!g->pc || stack_bytes(g) <= kFirstBytes) return false;
  uint64_t used = g->offset_of(g->fp) + bytecode::frame_function(g->fp[-1])->frame_slots;
  return used * 8 <= stack_bytes(g) / 4;
}

void shrink_stack(Goroutine* g) {
  if (g->in_native || g->native_depth || !mostly_unused(g)) return;
  uint64_t bytes = stack_bytes(g);
  uint64_t used = g->offset_of(g->fp) + bytecode::frame_function(g->fp[-1])->frame_slots;
  uint64_t* fp = g->fp;
  bool lowered = g->stack_limit.load(std::memory_order_relaxed) == nullptr;
  move_to(g, fp, used, bytes / 2, true);
  if (lowered) lower_stack_limit(g);
}

void trim_stacks() {
  std::lock_guard guard(idle.lock);
  for (uint32_t order = kSmallOrders; order < kOrders; ++order) {
    std::vector<void*>& list = idle.blocks[order];
    uint64_t bytes = kFirstBytes << order;
    for (size_t n = std::min(idle.least[order], list.size()); n != 0; --n) {
      unmap_memory(list.back(), bytes);
      list.pop_back();
      idle.bytes -= bytes;
    }
    idle.least[order] = list.size();
  }
}

StackStats stack_stats() { return {bytes_in_use.load(), bytes_from_system.load(), grown.load(), shrunk.load()}; }

}  // namespace gos::runtime

// The moving of stacks.
#include "runtime/stack/stack.h"

#include <atomic>
#include <cstring>

#include "base/clock.h"
#include "runtime/debug/knobs.h"
#include "runtime/debug/log.h"
#include "runtime/heap/central.h"
#include "runtime/stack/adjust.h"
#include "runtime/trace/trace.h"

namespace gos::runtime {

namespace {

std::atomic<uint64_t> grown{0}, shrunk{0};

uint64_t stack_bytes(const Goroutine* g) { return static_cast<uint64_t>(g->stack_hi - g->stack_lo) * 8; }

void set_block(Goroutine* g, uint64_t* block, uint64_t bytes) {
  g->stack_lo = block;
  g->stack_hi = block + bytes / 8;
  restore_stack_limit(g);
}

void trace_move(const Goroutine* g, uint64_t from, uint64_t to) {
  TraceEvent e{TraceKind::kMove};
  e.at = monotonic_ns();
  e.id = g->id;
  e.value = from;
  e.second = to;
  record_trace_event(e);
}

// Copies the stack up to `used` slots into a new block and repairs what points into it. The frames from `fp` on down
// are complete if `entered`, else the newest has only its parameters.
bool move_to(StackCache* cache, Goroutine* g, uint64_t*& fp, uint64_t used, uint64_t bytes, bool entered) {
  uint64_t* block = take_stack_block(cache, bytes);
  if (!block) return false;
  const bool logged = log_on(LogCategory::kStack, LogLevel::kDebug);
  int64_t begin = logged ? monotonic_ns() : 0;
  uint64_t* old = g->stack_lo;
  uint64_t old_bytes = stack_bytes(g);
  if (knobs.poison) std::memset(block, kDeadStackWord & 0xFF, bytes);
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
  give_stack_block(cache, old, old_bytes);
  if (bytes != old_bytes) (bytes > old_bytes ? grown : shrunk).fetch_add(1, std::memory_order_relaxed);
  if (tracing()) [[unlikely]]
    trace_move(g, old_bytes, bytes);
  if (logged) {
    log(LogCategory::kStack, LogLevel::kDebug, "goroutine {}: {}: stack of {} bytes moved to {} bytes in {:.1f} us",
        g->id, bytecode::frame_function(fp[-1])->name, old_bytes, bytes,
        static_cast<double>(monotonic_ns() - begin) / 1000);
  }
  return true;
}

}  // namespace

void allocate_stack(StackCache* cache, Goroutine* g) {
  uint64_t* block = take_stack_block(cache, kFirstStackBytes);
  if (!block) report_out_of_memory(nullptr, kFirstStackBytes);
  set_block(g, block, kFirstStackBytes);
}

void free_stack(StackCache* cache, Goroutine* g) {
  if (!g->stack_lo) return;
  if (knobs.poison) std::memset(g->stack_lo, kDeadStackWord & 0xFF, stack_bytes(g));
  give_stack_block(cache, g->stack_lo, stack_bytes(g));
  g->stack_lo = g->stack_hi = nullptr;
  g->fp = nullptr;
}

bool grow_stack(StackCache* cache, Goroutine* g, uint64_t*& fp, uint64_t needed) {
  uint64_t bytes = stack_bytes(g);
  uint64_t wanted = (g->offset_of(fp) + needed + kStackGuardSlots) * 8;
  if (wanted <= bytes) return true;
  while (bytes < wanted) bytes *= 2;
  if (bytes > max_stack_bytes.load(std::memory_order_relaxed)) return false;
  uint64_t valid = bytecode::frame_function(fp[-1])->entry_slots();
  if (!move_to(cache, g, fp, g->offset_of(fp) + valid, bytes, false)) report_out_of_memory(g, bytes);
  return true;
}

void move_stack(StackCache* cache, Goroutine* g, uint64_t*& fp) {
  // A deep stack is moved more rarely the deeper it is: copying it at each call would take quadratic time.
  constexpr uint64_t kAlwaysBytes = 64 << 10;
  static std::atomic<uint64_t> calls{0};
  uint64_t share = stack_bytes(g) / kAlwaysBytes;
  if (share > 1 && calls.fetch_add(1, std::memory_order_relaxed) % (share * share) != 0) return;
  uint64_t valid = bytecode::frame_function(fp[-1])->entry_slots();
  move_to(cache, g, fp, g->offset_of(fp) + valid, stack_bytes(g), false);
}

bool mostly_unused(const Goroutine* g) {
  if (!g->pc || stack_bytes(g) <= kFirstStackBytes) return false;
  uint64_t used = g->offset_of(g->fp) + bytecode::frame_function(g->fp[-1])->frame_slots;
  return used * 8 <= stack_bytes(g) / 4;
}

void shrink_stack(StackCache* cache, Goroutine* g) {
  if (g->in_native || g->native_depth || !mostly_unused(g)) return;
  uint64_t bytes = stack_bytes(g);
  uint64_t used = g->offset_of(g->fp) + bytecode::frame_function(g->fp[-1])->frame_slots;
  uint64_t* fp = g->fp;
  bool lowered = g->stack_limit.load(std::memory_order_relaxed) == nullptr;
  move_to(cache, g, fp, used, bytes / 2, true);
  if (lowered) lower_stack_limit(g);
}

StackMoves stack_moves() { return {grown.load(), shrunk.load()}; }

}  // namespace gos::runtime

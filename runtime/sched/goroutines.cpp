// Making goroutines, recycling them, and the list of all.
#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "base/clock.h"
#include "base/lock.h"
#include "runtime/debug/knobs.h"
#include "runtime/debug/log.h"
#include "runtime/heap/barrier.h"
#include "runtime/sched/limits.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/timer.h"
#include "runtime/sched/tracing.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"
#include "runtime/value/equal.h"

namespace gos::runtime {

namespace {

constexpr int32_t kMaxFreeGoroutines = 256;

Lock all_lock;
std::vector<Goroutine*> all_goroutines;
std::atomic<uint64_t> last_id{0};
std::atomic<int64_t> living{0};
Lock free_lock;
Goroutine* free_goroutines = nullptr;  // for threads without a processor, and what processors have too many of

Goroutine* take_descriptor(Processor* p) {
  if (p && p->free_goroutines) {
    Goroutine* g = p->free_goroutines;
    p->free_goroutines = g->queue_next;
    --p->free_goroutine_count;
    return g;
  }
  {
    std::lock_guard guard(free_lock);
    if (Goroutine* g = free_goroutines) {
      free_goroutines = g->queue_next;
      return g;
    }
  }
  auto* g = new Goroutine();
  std::lock_guard guard(all_lock);
  g->all_index = static_cast<uint32_t>(all_goroutines.size());
  all_goroutines.push_back(g);
  return g;
}

int processors_of_machine() {
  cpu_set_t allowed;
  return sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : 1;
}

int default_processors() {
  if (const char* text = std::getenv("GOMAXPROCS")) {
    int n = std::atoi(text);
    if (n > 0) return std::min(n, kMaxProcessors);
  }
  return std::clamp(processors_of_machine(), 1, kMaxProcessors);
}

}  // namespace

const char* wait_reason_text(WaitReason reason) {
  static constexpr const char* kTexts[] = {
#define WAIT_REASON(name, text) text,
#include "runtime/wait_reasons.def"
#undef WAIT_REASON
  };
  return kTexts[static_cast<size_t>(reason)];
}

int64_t now_ns() { return monotonic_ns(); }

uint64_t next_goroutine_id() { return last_id.fetch_add(1, std::memory_order_relaxed) + 1; }

// A goroutine about to enter `closure`, in no queue yet.
Goroutine* new_goroutine(Processor* p, uint64_t closure) {
  Goroutine* g = take_descriptor(p);
  if (must_record()) {
    // The collector sees it as it is now, without a stack; what it begins with is recorded.
    collector_hooks.before_run(g);
    record_pointer(closure);
  }
  g->queue_next = nullptr;
  if (!g->stack_lo) {
    allocate_stack(stack_cache(p), g);
  } else {
    restore_stack_limit(g);
  }
  g->preempt.store(0, std::memory_order_relaxed);
  g->pc = nullptr;
  g->fp = nullptr;
  g->id = next_goroutine_id();
  g->start_closure = closure;
  g->entry = *reinterpret_cast<const bytecode::Function* const*>(closure);
  g->status = GoroutineStatus::kRunnable;
  living.fetch_add(1, std::memory_order_relaxed);
  return g;
}

void recycle_goroutine(Processor* p, Goroutine* g) {
  g->wait_reason = WaitReason::kNone;
  g->wake_action = WakeAction::kNone;
  g->start_closure = 0;
  g->pc = nullptr;
  g->fp = nullptr;
  g->creator = nullptr;
  g->creator_pc = nullptr;
  g->input = 0;
  if (!g->system) living.fetch_sub(1, std::memory_order_relaxed);
  g->system = false;
  g->defers.clear();
  // A first stack stays with its descriptor, a grown one goes back.
  if (static_cast<uint64_t>(g->stack_hi - g->stack_lo) != kFirstStackSlots) free_stack(&p->stacks, g);
  if (p->free_goroutine_count < kMaxFreeGoroutines) {
    g->queue_next = p->free_goroutines;
    p->free_goroutines = g;
    ++p->free_goroutine_count;
    return;
  }
  free_stack(&p->stacks, g);
  std::lock_guard guard(free_lock);
  g->queue_next = free_goroutines;
  free_goroutines = g;
}

void trim_free_goroutines() {
  Scheduler& s = sched();
  std::lock_guard guard(free_lock);
  for (int i = 0; i < s.made; ++i) {
    Processor* p = s.at(i);
    while (Goroutine* g = p->free_goroutines) {
      p->free_goroutines = g->queue_next;
      free_stack(nullptr, g);
      g->queue_next = free_goroutines;
      free_goroutines = g;
    }
    p->free_goroutine_count = 0;
    flush_stack_cache(p->stacks);
  }
}

Goroutine* start_goroutine(Goroutine* creator, uint64_t closure) {
  if (living.load(std::memory_order_relaxed) >= limits.goroutines) {
    exit_at_limit(kGoroutinesExit, "it had " + std::to_string(limits.goroutines) + " goroutines (--max-goroutines)");
  }
  Processor* p = creator ? creator->p : nullptr;
  Goroutine* g = new_goroutine(p, closure);
  need_monitor();
  if (creator) {
    g->creator_id = creator->id;
    g->input = creator->input;
    if (creator->pc && creator->fp) {
      g->creator = bytecode::frame_function(creator->fp[-1]);
      g->creator_pc = creator->pc;
    }
  }
  if (!p) {
    global_push(g);
    wake_worker();
    return g;
  }
  if (tracing()) [[unlikely]]
    trace_start(g, p);
  queue_push(p, g, true);
  if (sched().idle_count.load(std::memory_order_relaxed) > 0) wake_worker();
  return g;
}

void make_system(Goroutine* g) {
  g->system = true;
  living.fetch_sub(1, std::memory_order_relaxed);
}

int64_t goroutine_count() { return living.load(std::memory_order_relaxed); }

void for_each_goroutine(const std::function<void(Goroutine*)>& fn) {
  std::lock_guard guard(all_lock);
  for (Goroutine* g : all_goroutines) {
    if (g->status != GoroutineStatus::kDead && g->id != 0) fn(g);
  }
}

size_t goroutine_table_size() {
  std::lock_guard guard(all_lock);
  return all_goroutines.size();
}

size_t copy_goroutines(size_t first, size_t count, Goroutine** to) {
  std::lock_guard guard(all_lock);
  std::copy_n(all_goroutines.begin() + static_cast<std::ptrdiff_t>(first), count, to);
  return count;
}

void start_scheduler(const SchedulerOptions& options) {
  Scheduler& s = sched();
  s.options = options;
  int count = options.processors > 0 ? std::min(options.processors, kMaxProcessors) : default_processors();
  if (options.seeded) {
    count = 1;
    knobs.asyncpreempt = 0;
    knobs.gcstoptheworld = 2;
    start_seeded(options.seed);
  }
  program_start = timer_clock();
  std::lock_guard guard(s.lock);
  for (int i = count - 1; i >= 0; --i) {
    s.put(i, new Processor());
    s.at(i)->id = i;
    s.at(i)->random = random_seed() | 1;
    put_idle_processor_locked(s.at(i));
  }
  s.set_count(count, processors_of_machine());
  s.made = count;
  if (knobs.schedtrace) need_monitor();
}

MainEnd run_main(uint64_t closure, bool exit_at_end) {
  Scheduler& s = sched();
  uint32_t input;
  {
    std::lock_guard guard(s.lock);
    s.main_running = true;
    s.main_exits = exit_at_end;
    s.main_goexit = s.main_deadlock = false;
    s.main_starting = true;
    s.main_interrupted.store(false);
    input = ++s.input;
  }
  Goroutine* g = new_goroutine(nullptr, closure);
  g->id = 1;
  g->input = input;
  global_push(g);
  if (exit_at_end) run_as_worker();
  wake_worker();
  {
    // Until here a worker that went idle may have seen main running and not yet queued.
    std::lock_guard guard(s.lock);
    s.main_starting = false;
    check_deadlock_locked();
  }
  for (;;) {
    s.main_done.wait();
    std::lock_guard guard(s.lock);
    if (!s.main_running) return MainEnd::kReturned;
    if (s.main_interrupted.load()) return MainEnd::kInterrupted;
    if (s.main_deadlock) return MainEnd::kDeadlock;
  }
}

void interrupt_main() {
  Scheduler& s = sched();
  s.main_interrupted.store(true);
  s.main_done.signal();
}

void exit_process(int code, Goroutine* g) {
  if (before_exit) before_exit(g);
  if (std::string problem = stop_trace(); !problem.empty()) {
    std::fprintf(stderr, "gos: the trace could not be written: %s\n", problem.c_str());
  }
  if (sched().options.exit_process) sched().options.exit_process(code);
  std::fflush(nullptr);
  _exit(code);
}

}  // namespace gos::runtime

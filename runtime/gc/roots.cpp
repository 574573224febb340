// See roots.h.
#include "runtime/gc/roots.h"

#include <sched.h>

#include <algorithm>
#include <vector>

#include "bytecode/program.h"
#include "runtime/debug/knobs.h"
#include "runtime/gc/finalizer.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/seeded.h"
#include "runtime/sched/timer.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/adjust.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

// A job is done in some 50 µs: whoever is at one does not look whether the world is to stop.
constexpr uint64_t kGlobalWords = 4 << 10;
constexpr size_t kGoroutines = 16;

struct GlobalJob {
  const bytecode::GlobalBlock* block;
  uint64_t first;  // a multiple of 64
  uint64_t words;
};

std::vector<GlobalJob> global_jobs;
uint64_t global_bytes = 0;
size_t goroutines = 0;  // those that there were when the cycle began
size_t jobs = 0;
std::atomic<size_t> next_job{0};
std::atomic<uint64_t> current_cycle{0};
std::atomic<uint64_t> stack_bytes{0};

// The goroutine is claimed by the caller.
void scan_goroutine(Marker& marker, Goroutine* g, uint64_t done) {
  uint64_t before = marker.scanned();
  marker.mark_goroutine(g);
  stack_bytes.fetch_add(marker.scanned() - before, std::memory_order_relaxed);
  g->shrink_wanted = mostly_unused(g);
  // Its waker may be making it runnable.
  if (std::atomic_ref(g->status).load(std::memory_order_relaxed) == GoroutineStatus::kWaiting &&
      g->wait_since.load(std::memory_order_relaxed) == 0) {
    g->wait_since.store(timer_clock(), std::memory_order_relaxed);
  }
  g->scan_state.store(done, std::memory_order_release);
}

bool claim(Goroutine* g, uint64_t cycle) {
  uint64_t seen = g->scan_state.load(std::memory_order_acquire);
  return seen < 2 * cycle && g->scan_state.compare_exchange_strong(seen, 2 * cycle);
}

void scan_parked(Marker& marker, size_t first) {
  Goroutine* batch[kGoroutines];
  size_t count = copy_goroutines(first, std::min(kGoroutines, goroutines - first), batch);
  uint64_t cycle = current_cycle.load(std::memory_order_relaxed);
  for (size_t i = 0; i < count; ++i) {
    if (claim(batch[i], cycle)) scan_goroutine(marker, batch[i], 2 * cycle + 1);
  }
}

}  // namespace

void prepare_roots() {
  global_jobs.clear();
  global_bytes = 0;
  if (!program()) return;
  for (const bytecode::GlobalBlock& block : program()->global_blocks) {
    if (!block.memory) continue;
    global_bytes += block.size;
    uint64_t words = std::min<uint64_t>(block.size / 8, block.pointer_map.size() * 64);
    for (uint64_t first = 0; first < words; first += kGlobalWords) {
      global_jobs.push_back({&block, first, std::min(kGlobalWords, words - first)});
    }
  }
}

void begin_roots(Marker& marker, uint64_t cycle) {
  Scheduler& s = sched();
  for (int i = 0; i < s.made; ++i) marker.mark(s.at(i)->pinned);
  goroutines = goroutine_table_size();
  jobs = global_jobs.size() + 2 + (goroutines + kGoroutines - 1) / kGoroutines;
  stack_bytes.store(0, std::memory_order_relaxed);
  current_cycle.store(cycle, std::memory_order_relaxed);
  next_job.store(0, std::memory_order_release);
}

bool roots_done() { return next_job.load(std::memory_order_acquire) >= jobs; }

bool run_root_job(Marker& marker) {
  if (roots_done()) return false;
  size_t job = next_job.fetch_add(1);
  if (job >= jobs) return false;
  if (job < global_jobs.size()) {
    const GlobalJob& g = global_jobs[job];
    const auto* memory = reinterpret_cast<const uint64_t*>(g.block->memory) + g.first;
    marker.mark_words(memory, g.block->pointer_map.data() + g.first / 64, g.words);
    return true;
  }
  job -= global_jobs.size();
  if (job == 0) {
    for_each_timer_root([](uint64_t* word, void* m) { static_cast<Marker*>(m)->mark(*word); }, &marker);
  } else if (job == 1) {
    mark_finalizer_roots(marker);
  } else {
    scan_parked(marker, (job - 2) * kGoroutines);
  }
  return true;
}

void ensure_scanned(Goroutine* g) {
  uint64_t cycle = current_cycle.load(std::memory_order_relaxed);
  uint64_t done = 2 * cycle + 1;
  bool scanned = !must_record() || g->scan_state.load(std::memory_order_acquire) == done;
  if (!scanned) {
    Marker marker;
    if (claim(g, cycle)) {
      if (knobs.gcbreak == kBreakStacks) {
        g->scan_state.store(done, std::memory_order_release);
      } else {
        scan_goroutine(marker, g, done);
      }
    } else {
      while (g->scan_state.load(std::memory_order_acquire) != done) sched_yield();
    }
  }
  if (g->shrink_wanted && g->status == GoroutineStatus::kRunnable) {
    g->shrink_wanted = false;
    if (!g->fiber) shrink_stack(stack_cache(g->p), g);
  }
}

uint64_t globals_bytes() { return global_bytes; }
uint64_t stacks_scanned() { return stack_bytes.load(std::memory_order_relaxed); }

void visit_roots(void (*fn)(uint64_t word, const char* what, void* context), void* context) {
  struct Call {
    void (*fn)(uint64_t, const char*, void*);
    void* context;
    const char* what;
    void operator()(uint64_t word) const { fn(word, what, context); }
  };
  Call call{fn, context, "a global"};
  for (const GlobalJob& g : global_jobs) {
    const auto* memory = reinterpret_cast<const uint64_t*>(g.block->memory);
    for (uint64_t w = g.first; w < g.first + g.words; ++w) {
      if (g.block->pointer_map[w / 64] >> (w % 64) & 1) call(memory[w]);
    }
  }
  call.what = "an object being built";
  Scheduler& s = sched();
  for (int i = 0; i < s.made; ++i) call(s.at(i)->pinned);
  call.what = "a timer";
  for_each_timer_root([](uint64_t* word, void* c) { (*static_cast<Call*>(c))(*word); }, &call);
  call.what = "a finalizer";
  visit_finalizer_roots([](uint64_t word, void* c) { (*static_cast<Call*>(c))(word); }, &call);
  for_each_goroutine([&](Goroutine* g) {
    call.what = "a goroutine's descriptor";
    call(g->start_closure);
    for (Defer& d : g->defers) call(d.closure);
    for (HandleBlock* block = g->handles; block; block = block->next) {
      for (uint64_t i = 0; i < block->count; ++i) call(block->words[i]);
    }
    if (g->panics && visit_panic_words) {
      visit_panic_words(g->panics, [](uint64_t* word, void* c) { (*static_cast<Call*>(c))(*word); }, &call);
    }
    if (!g->pc || !g->fp) return;
    call.what = "a stack";
    walk_frames(g->fp, g->pc, [&](uint64_t* frame, const bytecode::Function* f, const Instruction*) {
      for_each_pointer_slot(frame, f, 0, f->map_slots, [&](uint64_t* word) { call(*word); });
    });
  });
}

}  // namespace gos::runtime

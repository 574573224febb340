// Worker: a thread that runs goroutines; and Scheduler, what workers share.
#pragma once

#include <boost/context/detail/fcontext.hpp>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <vector>

#include "runtime/goroutine.h"
#include "runtime/sched/event.h"
#include "runtime/sched/fiber.h"
#include "runtime/sched/processor.h"
#include "runtime/sched/sched.h"

namespace gos::runtime {

struct Worker {
  int id = 0;
  Processor* p = nullptr;
  bool spinning = false;         // looks for work without having any
  Goroutine* pending = nullptr;  // to run next: it holds a fiber, so the interpreter could not go on with it
  Fiber* fiber = nullptr;        // running now
  Fiber* spare = nullptr;
  boost::context::detail::fcontext_t context = nullptr;  // of the worker's own stack, while a fiber runs
  Worker* idle_next = nullptr;
  Processor* handed = nullptr;  // given by who woke this worker
  Event event;
  void* asan_fake_stack = nullptr;
  const void* asan_stack = nullptr;
  size_t asan_stack_bytes = 0;
  void* tsan_fiber = nullptr;
};

inline constexpr int kMaxProcessors = 256;

// An unbounded queue of goroutines linked by queue_next.
struct GoroutineList {
  Goroutine* first = nullptr;
  Goroutine* last = nullptr;
  void push(Goroutine* g) {
    g->queue_next = nullptr;
    if (last) {
      last->queue_next = g;
    } else {
      first = g;
    }
    last = g;
  }
  Goroutine* pop() {
    Goroutine* g = first;
    if (g) {
      first = g->queue_next;
      if (!first) last = nullptr;
      g->queue_next = nullptr;
    }
    return g;
  }
};

struct Scheduler {
  std::mutex lock;  // guards what follows up to the atomics
  GoroutineList global;
  Worker* idle_workers = nullptr;
  Processor* idle_processors = nullptr;
  std::vector<Worker*> workers;
  int stop_wait = 0;  // processors that have not stopped yet
  std::condition_variable world_started;
  bool main_running = false;
  bool main_starting = false;  // its goroutine is not queued yet
  bool main_exits = false;
  bool main_goexit = false;
  bool main_deadlock = false;  // seen by the prompt, which goes on
  uint32_t input = 0;          // counts calls of run_main

  std::atomic<bool> main_interrupted{false};
  std::atomic<uint32_t> global_count{0};
  std::atomic<int> idle_count{0};  // idle processors
  std::atomic<int> spinning_count{0};
  std::atomic<int> blocking_count{0};       // goroutines in blocking calls
  std::atomic<bool> monitor_sleeps{false};  // it waits for a signal, not for its next tick
  std::atomic<bool> stopping{false};        // the world is to stop, or stands
  std::atomic<uint32_t> world_epoch{0};     // counts start_the_world
  std::atomic<uint32_t> wake_backoff{1};
  std::atomic<int> processors{0};
  int machine_processors = 1;
  std::atomic<int64_t> stop_spin{0};  // ns that threads look for the world to stop, or to start, before they sleep
  int made = 0;                       // processors that exist; those numbered from `processors` on are retired

  void set_count(int n, int of_machine) {
    constexpr int64_t kSpinNs = 100'000;
    processors.store(n);
    machine_processors = of_machine;
    stop_spin.store(n <= of_machine ? kSpinNs : 0, std::memory_order_relaxed);
  }

  // The processors by number; the monitor and idle workers look at them while GOMAXPROCS changes.
  Processor* at(int i) const { return all_[i].load(std::memory_order_acquire); }
  void put(int i, Processor* p) { all_[i].store(p, std::memory_order_release); }

  std::mutex world;  // held while the world stands
  Event all_stopped;
  Event monitor;
  Event main_done;
  SchedulerOptions options;

 private:
  std::atomic<Processor*> all_[kMaxProcessors] = {};
};
Scheduler& sched();

// run_queue.cpp
void queue_push(Processor* p, Goroutine* g, bool as_next);
Goroutine* queue_pop(Processor* p, bool* inherits_slice);
Goroutine* queue_steal(Processor* p, Processor* victim, bool take_next);
void global_push(Goroutine* g);
Goroutine* global_pop(Processor* p);  // a batch goes to p's own queue

// worker.cpp
Goroutine* find_now(Worker* w);  // what can be had without searching; null if nothing
void make_running(Worker* w, Goroutine* g);
void doze(Processor* p, int64_t ns);  // sleeps, but not while others want the world to stop
void wake_worker();                   // if a processor is idle and nobody searches
void start_worker(Processor* p, bool spinning);
[[noreturn]] void run_as_worker();  // the calling thread; a processor must be idle
void check_deadlock_locked();
Processor* take_idle_processor_locked();
void put_idle_processor_locked(Processor* p);

// world.cpp
void ask_to_stop(Goroutine* g);  // at its next safepoint
void stop_here(Worker* w);       // gives the processor to the stopper until the world starts again

// goroutines.cpp
Goroutine* new_goroutine(Processor* p, uint64_t closure);
uint64_t next_goroutine_id();
void recycle_goroutine(Processor* p, Goroutine* g);
// Gives back the stacks that processors keep for goroutines to come. With the world stopped.
void trim_free_goroutines();

// What the collector does on workers' threads; set by it. The first while marking runs, or for a goroutine whose stack
// is to shrink: before it runs, or after it was stopped. The others on a worker without a goroutine, and outside of
// fibers: whether the processor owes work to the collector; does some of it; does what idle processors do. True:
// something was done, look for goroutines again.
struct CollectorHooks {
  void (*before_run)(Goroutine* g) = nullptr;
  bool (*is_due)(Processor* p) = nullptr;
  bool (*due_work)(Worker* w) = nullptr;
  bool (*idle_work)(Worker* w) = nullptr;
  // On the monitor's thread, each of its ticks; returns when it wants to be called at the latest (ns, monotonic).
  int64_t (*on_monitor)() = nullptr;
  // A collection is due though nobody allocates: idle_work begins it.
  std::atomic<bool> cycle_wanted{false};
};
inline CollectorHooks collector_hooks;

// Set by the panic part: reports and ends the process.
inline void (*report_deadlock)(bool main_goexit) = nullptr;

// schedtrace.cpp
void trace_scheduler();  // prints when it is time to

// monitor.cpp
// SIGQUIT came. Whoever sees it first, a goroutine at a safepoint, one about to block or the monitor, reports.
inline std::atomic<bool> quit_requested{false};
inline void (*report_quit_request)(Processor* p) = nullptr;
void on_quit_signal(int number);
void need_monitor();  // starts its thread unless it runs: from a second goroutine or the first timer on
void request_preemption(Processor* p);

}  // namespace gos::runtime

// The scheduler: goroutines (G) run on worker threads (M) that hold a processor (P).
//
// A processor owns a queue of up to 256 runnable goroutines and a slot `next` for the one just readied, an allocator
// (Mutator), and free lists. GOMAXPROCS is the number of processors; there are as many running workers, and more
// threads when some sit in blocking system calls.
//
// A worker looks for work in its own queue, the global queue (every 61st time first), the timers, other queues (it
// steals half), and then sleeps. At most one worker searches at a time without work found; who finds work wakes
// another searcher. A goroutine readied by a channel operation goes into `next`: it runs as soon as the current one
// parks, usually without any thread being woken.
//
// Fibers. A goroutine in bytecode needs no native stack of its own: the interpreter that runs it on some fiber goes on
// with another (park_and_pick). A goroutine that parks inside a native keeps its fiber (park_in_native), and the worker
// takes another one.
//
// Parking. Whoever parks has put itself where its waker finds it, under a lock; the lock is let go (park_unlock) only
// when the goroutine is off its thread. So a waker never resumes a goroutine that still runs.
//
// Stopping the world. Each running goroutine is asked by `preempt` and a lowered stack_limit and stops at its next
// safepoint, its processor counted as stopped; idle processors and those in blocking calls are taken at once.
//
// Locks, outermost first: world, all goroutines, scheduler, timers; channel locks before scheduler.
//
// Literature: Go's runtime/proc.go; Blumofe and Leiserson, "Scheduling Multithreaded Computations by Work Stealing".
#pragma once

#include <cstdint>
#include <functional>

#include "runtime/goroutine.h"
#include "runtime/sched/processor.h"
#include "runtime/sched/stop.h"

namespace gos::runtime {

struct SchedulerOptions {
  int processors = 0;   // 0: $GOMAXPROCS, else as many as the machine has
  bool seeded = false;  // one worker, no time slices; hash seeds and select choices from `seed`
  uint64_t seed = 0;
  void (*exit_process)(int code) = nullptr;  // null: flush stdio and _exit
};

// Makes the processors. Once a process. Threads start when they are needed: workers when more goroutines are runnable
// than workers run, the monitor with the second goroutine or the first timer.
void start_scheduler(const SchedulerOptions& options);

// How goroutine 1 ended. After the last two it is still there: stop_input (runtime/interrupt.h) takes it away.
enum class MainEnd : uint8_t { kReturned, kInterrupted, kDeadlock };

// Runs the func value as goroutine 1. With exit_at_end the calling thread becomes the first worker, and the process
// ends with code 0 when the function returns, from whatever thread that happens on; else the call returns then (the
// prompt), other goroutines run on.
MainEnd run_main(uint64_t closure, bool exit_at_end);
// Makes a run_main without exit_at_end return kInterrupted. For signal handlers.
void interrupt_main();

// Ends the process as configured. Safe on any thread. g: the goroutine that the caller runs, its pc and fp saved, or
// null.
[[noreturn]] void exit_process(int code, Goroutine* g = nullptr);
// What is to be done then, before standard output is flushed: with the same g.
inline void (*before_exit)(Goroutine* g) = nullptr;

// The go statement: a new runnable goroutine. `creator` may be null; its pc and fp are saved.
Goroutine* start_goroutine(Goroutine* creator, uint64_t closure);

// For the interpreter, native_depth 0. The goroutine is registered with a waker, park_unlock set, pc and fp saved. It
// is off the thread when this returns: only the result may be touched. Returns the next goroutine to run on this fiber
// (p set, status running), or null: leave run_goroutine.
Goroutine* park_and_pick(Goroutine* g);
// The same, but g is runnable again at once, behind the others.
Goroutine* yield_and_pick(Goroutine* g);
// The same, but g's function has returned, or runtime.Goexit has run its deferred calls: the descriptor is recycled.
Goroutine* end_and_pick(Goroutine* g, bool goexit = false);

// The same inside natives (native_depth above 0, or called by native code itself): keep the fiber; return when g is
// running again, maybe on another thread.
void park_in_native(Goroutine* g);
void yield_in_native(Goroutine* g);

// Makes a parked goroutine runnable. Callable from any thread; `p` the caller's processor, null if it has none.
void ready(Goroutine* g, Processor* p);

// At a safepoint (pc and fp saved) when preempt is set or the stack limit was lowered: stops while the world is
// stopped. True if the time slice is over and the goroutine should yield. Clears the request and restores the limit.
// The stack does not move meanwhile.
bool safepoint(Goroutine* g);
inline constexpr uint8_t kPreemptStop = 1;  // bits of Goroutine::preempt
inline constexpr uint8_t kPreemptYield = 2;

// Around blocking system calls. The goroutine's frame stays as it is, Go memory is not touched in between. `brief`: the
// call is most likely done at once, and its processor waits for it, until the monitor finds that it is not.
void enter_blocking(Goroutine* g, bool brief);
void exit_blocking(Goroutine* g);

// Stops all other processors at safepoints; false if another thread stopped the world meanwhile (then this one has
// waited for it at its own safepoint and may want to look again). `p` the caller's processor or null.
bool stop_the_world(Processor* p, const char* reason);
// Returns what was measured of this stop.
Stop start_the_world();
// While the world stands: of this stop.
const Stop& last_stop();

// Runs fn for every goroutine that is not dead; the world is stopped or the caller accepts races on their fields.
void for_each_goroutine(const std::function<void(Goroutine*)>& fn);
// All descriptors ever made, by number, those of dead goroutines too: how many there are, and some of them.
size_t goroutine_table_size();
size_t copy_goroutines(size_t first, size_t count, Goroutine** to);
int64_t goroutine_count();
// From now on the goroutine is one of the runtime's own: not counted, not shown in traces.
void make_system(Goroutine* g);
int processor_count();
// Sets GOMAXPROCS; the previous value. 0 only asks.
int set_processors(Goroutine* g, int n);

int64_t now_ns();  // monotonic

}  // namespace gos::runtime

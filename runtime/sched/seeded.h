// A schedule that can be repeated (--sched-seed): one worker, and every choice follows from the seed.
//
// - Which goroutine runs next is drawn among all that are runnable.
// - Every call and back-edge asks whether the goroutine yields there. How often it does is drawn once a run, from one
// in
//   4 to one in 1,024 on average: some faults need rare switches, others many.
// - Time is virtual. The clock stands at 2009-11-10 23:00:00 UTC when the program starts, moves by a microsecond with
//   each reading, and jumps to the next timer when no goroutine can run.
// - Map orders, select choices and math/rand come from the seed as well.
//
// While a goroutine is in a blocking call, such as a read of standard input, the clock keeps the real pace, and what
// comes from outside is not repeated by the seed.
#pragma once

#include <cstdint>

#include "runtime/goroutine.h"

namespace gos::runtime {

// Set before the first goroutine exists, never changed.
inline bool seeded = false;

void start_seeded(uint64_t seed);

// A number below n, n > 0.
uint64_t draw(uint64_t n);
// At a call or back-edge: whether the goroutine yields here.
bool draw_preemption();

// The runnable goroutines; the scheduler's lock is held.
void seeded_push_locked(Goroutine* g);
Goroutine* seeded_pop_locked();  // any of them; null if there is none

// No goroutine can run: moves the clock to the next timer. False if there is none.
bool skip_to_next_timer();

// When the program started, on its monotonic clock.
inline int64_t program_start = 0;
// The program's clocks. ns, monotonic; reading it moves a virtual clock.
int64_t program_clock();
// ns since 1970.
int64_t program_wall_clock();
// The monotonic clock for the scheduler, which does not move it.
int64_t timer_clock();

}  // namespace gos::runtime

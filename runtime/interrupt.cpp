#include "runtime/interrupt.h"

#include <vector>

#include "runtime/chan/chan.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

// The world is stopped. True if the goroutine is to be readied.
bool stop_goroutine(Goroutine* g) {
  g->wake_action = WakeAction::kGoexit;
  switch (g->status) {
    case GoroutineStatus::kRunning:
      g->preempt.fetch_or(kPreemptYield);
      lower_stack_limit(g);
      return false;
    case GoroutineStatus::kWaiting:
      if (chan_abandon(g)) return true;
      make_system(g);
      return false;
    case GoroutineStatus::kBlocking:
      g->preempt.fetch_or(kPreemptYield);
      lower_stack_limit(g);
      make_system(g);
      return false;
    default: return false;
  }
}

void stop_inputs_from(uint32_t first) {
  Scheduler& s = sched();
  while (!stop_the_world(nullptr, "interrupt")) {
  }
  {
    std::lock_guard guard(s.lock);
    s.main_running = s.main_goexit = s.main_deadlock = false;
  }
  std::vector<Goroutine*> leaving;
  for_each_goroutine([&](Goroutine* g) {
    if (g->input < first || g->system) return;
    if (g->id == 1) g->id = next_goroutine_id();  // nobody waits for its end any more
    if (stop_goroutine(g)) leaving.push_back(g);
  });
  for (Goroutine* g : leaving) ready(g, nullptr);
  start_the_world();
}

}  // namespace

bool is_of_last_input(const Goroutine* g) { return g->input == sched().input; }

void stop_input() { stop_inputs_from(sched().input); }
void stop_all_inputs() { stop_inputs_from(1); }

}  // namespace gos::runtime

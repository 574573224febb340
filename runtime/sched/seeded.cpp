#include "runtime/sched/seeded.h"

#include <time.h>

#include <vector>

#include "runtime/debug/knobs.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/timer.h"
#include "runtime/sched/worker.h"
#include "runtime/value/equal.h"

namespace gos::runtime {

namespace {

constexpr int64_t kEpochNs = 1'257'894'000'000'000'000;  // 2009-11-10 23:00:00 UTC
constexpr int64_t kStartNs = 1'000'000'000;              // on the monotonic clock
constexpr int64_t kReadingNs = 1'000;
constexpr int64_t kPaceNs = 1'000'000;

std::atomic<int64_t> clock_now{kStartNs};
std::atomic<uint64_t> state{1};
uint64_t yield_period = 1;
uint64_t polls_left = 1;
std::vector<Goroutine*> runnable;

int64_t real_wall_clock() {
  timespec wall;
  clock_gettime(CLOCK_REALTIME, &wall);
  return int64_t{wall.tv_sec} * 1'000'000'000 + wall.tv_nsec;
}

}  // namespace

void start_seeded(uint64_t seed) {
  set_random_seed(seed);
  seeded = true;
  knobs.gcstoptheworld = 1;
  state = random_seed();
  yield_period = uint64_t{8} << (2 * draw(5));
  polls_left = 1 + draw(yield_period);
}

// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators".
uint64_t draw(uint64_t n) {
  uint64_t z = state.fetch_add(0x9E3779B97F4A7C15, std::memory_order_relaxed);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return (z ^ (z >> 31)) % n;
}

bool draw_preemption() {
  if (--polls_left != 0) return false;
  polls_left = 1 + draw(yield_period);
  return true;
}

void seeded_push_locked(Goroutine* g) { runnable.push_back(g); }

Goroutine* seeded_pop_locked() {
  if (runnable.empty()) return nullptr;
  std::swap(runnable[draw(runnable.size())], runnable.back());
  Goroutine* g = runnable.back();
  runnable.pop_back();
  return g;
}

bool skip_to_next_timer() {
  int64_t next = next_timer();
  if (next == INT64_MAX) return false;
  if (sched().blocking_count.load() > 0) {
    timespec pause{0, kPaceNs};
    nanosleep(&pause, nullptr);
    next = std::min(next, clock_now.load() + kPaceNs);
  }
  clock_now.store(std::max(next, clock_now.load()));
  return true;
}

int64_t program_clock() { return seeded ? clock_now.fetch_add(kReadingNs) + kReadingNs : now_ns(); }
int64_t program_wall_clock() { return seeded ? kEpochNs + clock_now.load() - kStartNs : real_wall_clock(); }
int64_t timer_clock() { return seeded ? clock_now.load() : now_ns(); }

}  // namespace gos::runtime

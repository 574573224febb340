// Pacer: when a cycle begins, how much of the machine it takes, and what allocation must do for it.
//
// The goal is what Go's is: live + (live + stacks + globals) * GOGC / 100, at least 4 MB * GOGC / 100, less if
// GOMEMLIMIT is near. The trigger lies below it by what the program is expected to allocate while a quarter of the
// processors mark. If marking falls behind all the same, whoever allocates marks in proportion: so much for each byte
// that marking is done when the heap has reached the goal.
//
// Settings that take bytes beyond what the heap holds are kept by giving free runs back to the system: at once under a
// memory limit, a little at a time without one (gc.cpp, work_of_monitor).
//
// Literature: Go's design document 44167, "GC pacer redesign"; runtime/mgcpacer.go.
#pragma once

#include <atomic>
#include <cstdint>

namespace gos::runtime {

inline constexpr uint64_t kMinHeap = 4 << 20;  // at GOGC=100
inline constexpr double kMarkShare = 0.25;     // of the processors

class Pacer {
 public:
  void read_environment();

  // After a cycle, or when the settings changed: sets goal and trigger.
  void set_goal();
  uint64_t goal() const { return goal_.load(std::memory_order_relaxed); }

  void begin_cycle(int64_t now, int processors);
  // `scanned` bytes in all, of them stacks and globals; `busy` the share of the processors' time that marking took from
  // the program, `idle` what processors gave that had nothing else to do.
  void end_cycle(uint64_t live, uint64_t heap_after, uint64_t scanned, uint64_t stacks, uint64_t globals, double busy,
                 double idle);

  // The collector took `ns` of processor time since the last call. More than half of all, for so long that a second of
  // each processor is lost to it, is too much: then a memory limit is exceeded rather than kept, as in Go.
  void account(int64_t ns, int64_t now, int processors);
  // It is too much: allocation does not mark.
  bool limited() const { return limited_.load(std::memory_order_relaxed); }
  // The goal follows from a memory limit.
  bool near_limit() const { return near_limit_.load(std::memory_order_relaxed); }
  // How much of the free memory the heap should keep: it holds that much again soon.
  uint64_t wanted_memory() const;

  // Bytes to scan for an allocation of one byte. Of what is scanned, `credit` bytes count as still to be paid for:
  // allocation pays with them before it marks itself.
  double assist_ratio(uint64_t credit) const;

  // How many processors mark all the time, and for which share of it each of the others does.
  int dedicated() const { return dedicated_; }
  double fraction() const { return fraction_; }

  int set_gc_percent(int percent);
  int64_t set_memory_limit(int64_t bytes);
  int gc_percent() const { return percent_.load(std::memory_order_relaxed); }
  int64_t memory_limit() const { return limit_.load(std::memory_order_relaxed); }

 private:
  uint64_t limit_goal() const;

  std::atomic<int> percent_{100};
  std::atomic<int64_t> limit_{INT64_MAX};
  std::atomic<uint64_t> goal_{kMinHeap};
  uint64_t live_ = 0;     // after the last cycle
  uint64_t scanned_ = 0;  // by it
  uint64_t stacks_ = 0, globals_ = 0;
  uint64_t triggered_ = 0;  // bytes of the heap when the running cycle began
  double cons_mark_ = 0;    // bytes allocated for each byte marked, both at full speed: the most of the last cycles
  double recent_[4] = {};   // in each of them
  int64_t bucket_ = 0;      // ns that the collector took beyond half, less what it took below
  int64_t accounted_ = 0;   // until when
  std::atomic<bool> limited_{false}, near_limit_{false};
  int dedicated_ = 0;
  double fraction_ = 0;
};

Pacer& pacer();

}  // namespace gos::runtime

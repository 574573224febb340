// See pacer.h.
#include "runtime/gc/pacer.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "runtime/gc/mark.h"
#include "runtime/heap/central.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

constexpr double kMinTrigger = 0.7;  // of the way from what is live to the goal
constexpr double kMaxTrigger = 0.95;
constexpr uint64_t kMinHeadroom = 1 << 20;  // kept below GOMEMLIMIT, or 3 %
constexpr double kMinWork = 1000;           // bytes that always seem to be left

int64_t parse_limit(const char* text) {
  char* end;
  double value = std::strtod(text, &end);
  std::string_view unit = end;
  static constexpr std::pair<std::string_view, int> kUnits[] = {{"", 0},     {"B", 0},    {"KiB", 10},
                                                                {"MiB", 20}, {"GiB", 30}, {"TiB", 40}};
  for (auto [name, shift] : kUnits) {
    if (unit == name) return static_cast<int64_t>(value * static_cast<double>(int64_t{1} << shift));
  }
  return INT64_MAX;
}

uint64_t bytes_of(double x) { return x >= 1.8e19 ? UINT64_MAX : static_cast<uint64_t>(std::max(0.0, x)); }

}  // namespace

Pacer& pacer() {
  static Pacer instance;
  return instance;
}

void Pacer::read_environment() {
  if (const char* text = std::getenv("GOGC")) {
    percent_ = std::string_view(text) == "off" ? -1 : std::max(-1, std::atoi(text));
  }
  if (const char* text = std::getenv("GOMEMLIMIT"); text && std::string_view(text) != "off") limit_ = parse_limit(text);
}

// The heap that leaves the memory limit to the rest of the runtime; never less than what lives.
uint64_t Pacer::limit_goal() const {
  auto limit = static_cast<uint64_t>(memory_limit());
  if (limit >= INT64_MAX) return UINT64_MAX;
  const PageHeap& pages = heap().pages();
  uint64_t live = heap().live.load(std::memory_order_relaxed);
  uint64_t fragments = pages.in_use() > live ? pages.in_use() - live : 0;
  uint64_t other = stack_stats().system + pages.metadata() + fragments / 4;
  uint64_t headroom = std::max<uint64_t>(kMinHeadroom, limit / 100 * 3);
  uint64_t goal = limit > other + headroom ? limit - other - headroom : 0;
  return std::max(goal, live_);
}

void Pacer::set_goal() {
  int percent = gc_percent();
  auto live = static_cast<double>(live_);
  double goal = 1.9e19;
  if (percent >= 0) {
    goal = live + static_cast<double>(live_ + stacks_ + globals_) * percent / 100;
    goal = std::max(goal, static_cast<double>(kMinHeap) * percent / 100);
  }
  goal = std::min(goal, static_cast<double>(limit_goal()));
  goal_.store(bytes_of(goal), std::memory_order_relaxed);
  double runway = cons_mark_ * kMarkShare / (1 - kMarkShare) * static_cast<double>(scanned_);
  double least = live + (goal - live) * kMinTrigger;
  double most = std::max(live + (goal - live) * kMaxTrigger, goal - static_cast<double>(kMinHeap));
  double trigger = std::clamp(goal - runway, least, std::max(least, most));
  heap().trigger.store(bytes_of(trigger), std::memory_order_relaxed);
}

void Pacer::begin_cycle(int64_t, int processors) {
  triggered_ = heap().live.load(std::memory_order_relaxed);
  // A cycle that was forced, or that began late, still has room to run in.
  uint64_t least = triggered_ + (64 << 10);
  if (goal() < least) goal_.store(least, std::memory_order_relaxed);
  // As Go: whole processors, unless their number would be off by more than 30 %.
  double wanted = processors * kMarkShare;
  dedicated_ = static_cast<int>(wanted + 0.5);
  double error = dedicated_ / wanted - 1;
  fraction_ = 0;
  if (std::abs(error) > 0.3) {
    if (dedicated_ > wanted) --dedicated_;
    fraction_ = (wanted - dedicated_) / processors;
  }
}

void Pacer::end_cycle(uint64_t live, uint64_t heap_after, uint64_t scanned, uint64_t stacks, uint64_t globals,
                      double busy) {
  if (busy < 1 && scanned > 0) {
    uint64_t grown = heap_after > triggered_ ? heap_after - triggered_ : 0;
    double current = static_cast<double>(grown) * busy / (static_cast<double>(scanned) * (1 - busy));
    cons_mark_ = cons_mark_ == 0 ? current : (cons_mark_ + current) / 2;
  }
  live_ = live;
  scanned_ = scanned;
  stacks_ = stacks;
  globals_ = globals;
  set_goal();
}

double Pacer::assist_ratio() const {
  auto live = static_cast<double>(heap().live.load(std::memory_order_relaxed));
  auto work = static_cast<double>(mark_totals.scanned.load(std::memory_order_relaxed));
  double most = static_cast<double>(triggered_) + static_cast<double>(stacks_ + globals_);
  double expected = scanned_ ? static_cast<double>(scanned_) : most;
  auto goal = static_cast<double>(this->goal());
  if (work > expected) {
    // More is alive than the last time: then the goal moves, up to what GOGC allows of it.
    double extended = (goal - static_cast<double>(triggered_)) / expected * most + static_cast<double>(triggered_);
    goal = std::clamp(extended, goal, goal * (1 + std::max(0, gc_percent()) / 100.0));
    expected = most;
  }
  if (live > goal) {
    goal = live * 1.1;
    expected = most;
  }
  return std::max(expected - work, kMinWork) / std::max(goal - live, 1.0);
}

int Pacer::set_gc_percent(int percent) {
  int old = percent_.exchange(std::max(percent, -1));
  set_goal();
  return old;
}

int64_t Pacer::set_memory_limit(int64_t bytes) {
  int64_t old = limit_.load();
  if (bytes >= 0) {
    limit_ = bytes;
    set_goal();
  }
  return old;
}

}  // namespace gos::runtime

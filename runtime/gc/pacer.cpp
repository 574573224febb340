// See pacer.h.
#include "runtime/gc/pacer.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>

#include "runtime/gc/mark.h"
#include "runtime/heap/budget.h"
#include "runtime/heap/central.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

constexpr double kMinTrigger = 0.7;  // of the way from what is live to the goal
constexpr double kMaxTrigger = 0.95;
constexpr uint64_t kMinHeadroom = 1 << 20;  // kept below GOMEMLIMIT, or 3 %
constexpr double kMinWork = 1000;           // bytes that always seem to be left

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
  if (const char* text = std::getenv("GOMEMLIMIT"); text && *text && std::string_view(text) != "off") {
    uint64_t bytes = 0;
    if (!parse_bytes(text, &bytes)) {
      std::fprintf(stderr,
                   "GOMEMLIMIT=%s\nfatal error: malformed GOMEMLIMIT; see `go doc runtime/debug.SetMemoryLimit`\n",
                   text);
      std::exit(2);
    }
    limit_ = static_cast<int64_t>(bytes);
  }
}

// The heap that leaves the memory limits to the rest of the runtime; never less than what lives.
uint64_t Pacer::limit_goal() const {
  const PageHeap& pages = heap().pages();
  uint64_t live = heap().live.load(std::memory_order_relaxed);
  uint64_t used = heap_in_use.load(std::memory_order_relaxed);
  uint64_t fragments = used > live ? used - live : 0;
  uint64_t goal = UINT64_MAX;
  auto lower = [&](uint64_t limit, uint64_t other) {
    uint64_t headroom = std::max<uint64_t>(kMinHeadroom, limit / 100 * 3);
    goal = std::min(goal, limit > other + headroom ? limit - other - headroom : 0);
  };
  if (memory_limit() < INT64_MAX) {
    lower(static_cast<uint64_t>(memory_limit()), stack_stats().system + pages.metadata() + fragments / 4);
  }
  if (heap_memory_limit() != UINT64_MAX) lower(heap_memory_limit(), fragments / 4);
  return std::max(goal, live_);
}

uint64_t Pacer::wanted_memory() const {
  constexpr double kSlack = 1.1;  // as Go's retainExtraPercent
  uint64_t most = std::max(goal(), heap_in_use.load(std::memory_order_relaxed));
  auto limit = static_cast<uint64_t>(memory_limit());
  return std::min(bytes_of(static_cast<double>(most) * kSlack), limit);
}

void Pacer::account(int64_t ns, int64_t now, int processors) {
  int64_t all = accounted_ ? (now - accounted_) * processors : 0;
  accounted_ = now;
  constexpr int64_t kSecond = 1'000'000'000;
  bucket_ = std::clamp<int64_t>(bucket_ + ns - (all - ns), 0, kSecond * processors);
  limited_.store(bucket_ == kSecond * processors, std::memory_order_relaxed);
}

void Pacer::set_goal() {
  int percent = gc_percent();
  auto live = static_cast<double>(live_);
  double goal = 1.9e19;
  if (percent >= 0) {
    goal = live + static_cast<double>(live_ + stacks_ + globals_) * percent / 100;
    goal = std::max(goal, static_cast<double>(kMinHeap) * percent / 100);
  }
  auto limit = static_cast<double>(limit_goal());
  near_limit_.store(limit < goal, std::memory_order_relaxed);
  goal = std::min(goal, limit);
  goal_.store(bytes_of(goal), std::memory_order_relaxed);
  heap().set_soft_limit(
      static_cast<uint64_t>(memory_limit()) -
      std::min<uint64_t>(stack_stats().system + heap().pages().metadata(), static_cast<uint64_t>(memory_limit())));
  // What the program allocates while a quarter of the processors scan as much as the last time.
  double runway = cons_mark_ * (1 - kMarkShare) / kMarkShare * static_cast<double>(scanned_);
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
                      double busy, double idle) {
  if (busy < 1 && scanned > 0) {
    uint64_t grown = heap_after > triggered_ ? heap_after - triggered_ : 0;
    double current = static_cast<double>(grown) * (busy + idle) / (static_cast<double>(scanned) * (1 - busy));
    // The most of the last ones: rather a cycle that begins early than one that falls behind.
    cons_mark_ = std::max(current, *std::max_element(std::begin(recent_), std::end(recent_)));
    std::rotate(std::begin(recent_), std::begin(recent_) + 1, std::end(recent_));
    recent_[std::size(recent_) - 1] = current;
  }
  live_ = live;
  scanned_ = scanned;
  stacks_ = stacks;
  globals_ = globals;
  set_goal();
}

double Pacer::assist_ratio(uint64_t credit) const {
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
  return std::max(expected - work + static_cast<double>(credit), kMinWork) / std::max(goal - live, 1.0);
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

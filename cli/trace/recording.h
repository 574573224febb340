// Recording: what `gos trace` reads out of a trace file (runtime/trace/trace.h says what is in it).
//
// Files may be larger than memory: they are read event by event (nlohmann-json's SAX interface), and what is kept of
// them is bounded: sums, each pause's length, the longest stops and cycles in detail. Times in which the collector took
// processors are joined where there are more than kMaxIntervals: the smallest gaps first.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gos::cli {

// A stop of the world; times in ns since the trace began.
struct RecordedStop {
  int64_t at = 0;        // asked for
  int64_t stopping = 0;  // until the last processor stood
  int64_t stopped = 0;   // until the world ran again
  std::string reason;
  int64_t processor = -1;  // that stood last, -1: none had to be waited for
  uint64_t goroutine = 0;  // that it ran, 0: none
  std::string function, file;
  int64_t line = 0;

  int64_t total() const { return stopping + stopped; }
  bool collector() const { return reason == "start of marking" || reason == "end of marking"; }
};

enum class Phase : uint8_t { kSweepBefore, kStart, kMark, kEnd, kSweep, kCount };
std::string_view phase_text(Phase phase);

// Who marks: dedicated, fractional, idle, assist.
inline constexpr int kRoles = 4;
inline constexpr std::string_view kRoleNames[kRoles] = {"dedicated", "fractional", "idle", "assist"};

struct RecordedCycle {
  int64_t at = 0, duration = 0;
  uint64_t number = 0;
  std::string cause;
  uint64_t heap_before = 0, heap_after = 0, live_bytes = 0, live_objects = 0, dead_bytes = 0, dead_objects = 0;
  uint64_t goal = 0, scanned = 0, stacks = 0, globals = 0, recorded = 0, flushes = 0, grown = 0, shrunk = 0;
  uint64_t restarts = 0;
  int64_t role_ns[kRoles] = {};
  uint64_t role_bytes[kRoles] = {};
};

struct Interval {
  int64_t from = 0, to = 0;  // ns
};

// More of them are joined or left out.
inline constexpr size_t kMaxIntervals = 400'000, kMaxDetailed = 20'000;

struct PhaseSum {
  uint64_t count = 0;
  int64_t total = 0, longest = 0;  // ns
};

// Over all cycles.
struct CycleSums {
  uint64_t cycles = 0;
  int64_t role_ns[kRoles] = {};
  uint64_t role_bytes[kRoles] = {};
  uint64_t heap_peak = 0, live_peak = 0, goal_peak = 0, dead_bytes = 0, dead_objects = 0;
};

struct PhaseInterval {
  Phase phase;
  Interval time;
};

struct Sample {
  int64_t at = 0;
  uint64_t value = 0;
};

// A goroutine's time on a processor.
struct RunSlice {
  int64_t at = 0;
  uint32_t duration = 0;  // ns, at most 4.2 s
  uint16_t processor = 0;
  uint16_t name = 0;  // index into Recording::names
  uint32_t goroutine = 0;
};

struct Recording {
  std::string program;
  int processors = 0;
  bool whole = false;    // it ends as a trace does that was not cut short
  int64_t duration = 0;  // ns
  uint64_t events = 0, runs = 0, starts = 0, wakes = 0, stack_moves = 0;

  std::vector<int64_t> pauses, stopping;  // of the collector's stops: whole, and until all stood; ns
  CycleSums sums;
  PhaseSum phase_sums[static_cast<size_t>(Phase::kCount)];

  std::vector<RecordedStop> stops;    // the longest, by time
  std::vector<RecordedCycle> cycles;  // the longest, by time
  std::vector<PhaseInterval> phases;  // the longest
  std::vector<Interval> stopped;      // the collector had stopped the world
  std::vector<Interval> busy;         // a processor marked for the collector, idle ones left out
  std::vector<Sample> live, goal, goroutines, stacks;
  std::vector<RunSlice> slices;
  std::vector<std::string> names;
};

struct ReadOptions {
  bool counters = false;
  uint64_t max_slices = 0;  // of goroutines that ran, from the longest ones on
};

// Reads the file. The answer: empty, or a sentence that says why it is no trace of gos. A file that breaks off is read
// as far as it goes.
std::string read_recording(const std::string& path, const ReadOptions& options, Recording& out);

}  // namespace gos::cli

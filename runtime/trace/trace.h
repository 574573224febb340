// The execution trace: what happened when, as events of the Chrome trace format, which Perfetto and chrome://tracing
// open and `gos trace` summarises.
//
// The file is a JSON array with one event a line. Its first line names gos and what was run, its last one says that the
// trace is whole; a run that is killed leaves the lines up to then, which the format allows. Tracks are pairs of pid
// and tid: of process 1 the processors, with the goroutines that ran there as slices; of process 2 the collector: its
// cycles with their phases, the stops of the world with their two parts, and a track a processor for what marked there.
//
// Recording. What may happen often, in fixed-size events: each thread appends to a ring of its own, without a lock, and
// the writer's thread takes from all of them, makes text, and writes whole lines. A full ring makes its thread wait
// for the writer, so no event is ever lost. What is rare comes as text (write_trace_line). When no trace is on,
// a place that could record costs one load.
//
// Literature: "Trace Event Format" (Google); Go's runtime/trace.go for what is worth an event.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>

namespace gos::bytecode {
struct Function;
}

namespace gos::runtime {

inline std::atomic<bool> trace_on{false};
inline std::atomic<int64_t> trace_epoch{0};  // ns, monotonic: when the last trace began
inline bool tracing() { return trace_on.load(std::memory_order_relaxed); }

enum class TraceKind : uint8_t {
  kRun,    // a goroutine ran on a processor
  kStart,  // a go statement, and below where the goroutine first ran: the ends of an arrow
  kStarted,
  kWake,  // a goroutine was made runnable, and where it ran
  kWoken,
  kMark,    // a processor marked
  kAssist,  // a goroutine marked while it allocated
  kMove,    // a goroutine's stack moved
};

struct TraceEvent {
  TraceKind kind;
  int32_t processor = 0;
  int64_t at = 0;                                // ns, monotonic
  int64_t duration = 0;                          // ns; of slices
  uint64_t id = 0;                               // of the goroutine, or of the arrow
  const bytecode::Function* function = nullptr;  // that the goroutine began with; lives until flush_trace
  const char* what = nullptr;                    // why the slice ended, who marked; a literal
  uint64_t value = 0, second = 0;                // bytes
};

// What a processor runs at the moment, for slices that are open when the trace ends.
struct TraceRun {
  std::atomic<int64_t> since{0};  // ns; 0: nothing, or no trace is on
  std::atomic<uint64_t> goroutine{0};
  std::atomic<const bytecode::Function*> function{nullptr};
};

// Samples that become counters in the trace.
struct TraceCounters {
  uint64_t live = 0, goal = 0;  // bytes of the heap, and where the next cycle begins to be late
  int64_t goroutines = 0;
  uint64_t stacks = 0;  // bytes
};

// Set by the collector.
inline void (*sample_trace_counters)(TraceCounters* out) = nullptr;
// Set by the scheduler: calls fn for what each processor runs.
inline void (*for_each_trace_run)(void (*fn)(int processor, const TraceRun& run)) = nullptr;

// Begins a trace to a file while the program runs or before; `processors` tracks are named. The answer: empty, or why
// the file cannot be written. One trace at a time.
std::string start_trace(const std::string& path, const std::string& program, int processors);
// Completes the file; the answer: empty, or what could not be written. Without it the trace lacks only its last line.
std::string stop_trace();
// Returns when all that was recorded before the call is in the file: with the world stopped, before functions are
// freed.
void flush_trace();

void record_trace_event(const TraceEvent& event);
// A line of the file, a JSON object without what separates lines.
void write_trace_line(std::string line);
// "ts" of a time: microseconds since the trace began.
std::string trace_time(int64_t ns);
std::string trace_duration(int64_t ns);
// Appends a JSON string with its quotes.
void append_json_string(std::string& out, std::string_view text);

// The processes, and their tracks; those of processors are the first of as many. Perfetto takes track 0 for the
// system's idle thread and one with its process's number for the main thread, so no track is either.
inline constexpr int kProgramProcess = 1, kCollectorProcess = 2;
inline constexpr int kProcessorTracks = 10;
inline constexpr int kCycleTrack = 10, kSweepTrack = 11, kStopTrack = 12, kMarkTracks = 13;

}  // namespace gos::runtime

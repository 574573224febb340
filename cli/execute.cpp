// The runtime's start (see execute.h).
#include "cli/execute.h"

#include <fmt/format.h>

#include <cstdlib>

#include "cli/stage_times.h"
#include "cli/units.h"
#include "runtime/debug/log.h"
#include "runtime/heap/budget.h"
#include "runtime/native/native.h"
#include "runtime/runtime.h"
#include "runtime/sched/limits.h"
#include "runtime/trace/trace.h"
#include "std/os/broken_pipe.h"
#include "std/program_args.h"
#include "std/std.h"
#include "vm/interpreter.h"

namespace gos::cli {

void RunFlags::declare(Flags& flags) {
  flags.text("trace", trace, "OUT.json",
             "write what runs when, and what the collector does, as a trace for Perfetto and gos trace");
  flags.text("log", log, "CATEGORY[=LEVEL],...",
             "log to standard error: compiler, sched, gc, heap, stack, chan, panic, load, vm, std or all; levels are "
             "info, debug, trace");
  flags.text("max-heap", max_heap, "SIZE", "end the program when its heap needs more: a number with a unit, as 64MiB");
  flags.number("sched-seed", seed, seeded,
               "a schedule that can be repeated: every choice of the scheduler, map orders and math/rand drawn from N, "
               "virtual time");
  flags.text("timeout", timeout, "DURATION", "end the program after so long, as \"2s\" or \"1m30s\"");
  flags.number("max-steps", max_steps, steps_limited, "end the program after N calls and rounds of loops");
  flags.number("max-goroutines", max_goroutines, goroutines_limited,
               "end the program when it has more than N goroutines");
  flags.text("max-output", max_output, "SIZE",
             "end the program when it writes more than that to standard output and standard error, as \"1MiB\"");
}

bool RunFlags::apply() const {
  for (const std::string& list : log) {
    std::string rest;
    for (size_t at = 0; at <= list.size();) {
      size_t end = std::min(list.find(',', at), list.size());
      std::string item = list.substr(at, end - at);
      at = end + 1;
      bool compiler = item == "compiler" || item.starts_with("compiler=");
      if (compiler || item == "all" || item.starts_with("all=")) log_stage_times = true;
      if (!compiler && !item.empty()) rest += (rest.empty() ? "" : ",") + item;
    }
    if (std::string unknown = runtime::set_log(rest); !unknown.empty()) {
      fmt::print(stderr, "gos: --log: '{}' is no category or level\n", unknown);
      return false;
    }
  }
  return set_limits();
}

bool RunFlags::set_limits() const {
  auto wrong = [](const char* flag, const std::string& value, const char* want) {
    fmt::print(stderr, "gos: --{}: '{}' is no {}\n", flag, value, want);
    return false;
  };
  if (steps_limited && max_steps == 0) return wrong("max-steps", "0", "positive number");
  if (goroutines_limited && (max_goroutines == 0 || max_goroutines > INT64_MAX)) {
    return wrong("max-goroutines", std::to_string(max_goroutines), "number of goroutines");
  }
  if (!max_heap.empty() && !runtime::parse_bytes(max_heap.back(), &runtime::memory_limits.heap)) {
    return wrong("max-heap", max_heap.back(), "size; 64MiB is one");
  }
  if (!max_heap.empty()) runtime::limits.heap_size = max_heap.back();
  runtime::limits.steps = max_steps;
  if (goroutines_limited) runtime::limits.goroutines = static_cast<int64_t>(max_goroutines);
  if (!max_output.empty() && !runtime::parse_bytes(max_output.back(), &runtime::limits.output_bytes)) {
    return wrong("max-output", max_output.back(), "size; 1MiB is one");
  }
  if (!timeout.empty() && !parse_duration(timeout.back())) {
    return wrong("timeout", timeout.back(), "duration; 2s is one");
  }
  return true;
}

void start_runtime(const RunFlags& flags, std::vector<std::string> args) {
  std_::program_args() = std::move(args);
  std_::register_natives();
  std_::survive_broken_pipes();
  vm::install_hooks();
  runtime::SchedulerOptions options;
  options.seeded = flags.seeded;
  options.seed = flags.seed;
  if (!flags.timeout.empty()) {
    runtime::start_time_limit(parse_duration(flags.timeout.back()).value(), flags.timeout.back());
  }
  if (!runtime::start_runtime(options)) {
    std::exit(fail("the system has no memory for a heap", 2));
  }
}

bool start_trace(const RunFlags& flags, const std::string& program) {
  if (flags.trace.empty()) return true;
  std::string problem = runtime::start_trace(flags.trace.back(), program, runtime::processor_count());
  if (!problem.empty()) fmt::print(stderr, "gos: --trace: {}: {}\n", flags.trace.back(), problem);
  return problem.empty();
}

}  // namespace gos::cli

// Starting the runtime and running what was compiled.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/flags.h"

namespace gos::cli {

// The flags of commands that run programs.
struct RunFlags {
  std::vector<std::string> log;
  std::vector<std::string> trace;  // the file of an execution trace
  std::vector<std::string> max_heap;
  uint64_t seed = 0;
  bool seeded = false;
  std::vector<std::string> timeout, max_output;
  uint64_t max_steps = 0, max_goroutines = 0;
  bool steps_limited = false, goroutines_limited = false;

  void declare(Flags& flags);
  // Turns logging on and sets the limits. False when a flag's value is none, which is said.
  bool apply() const;

 private:
  bool set_limits() const;
};

// Begins the execution trace that the flags ask for, if they do. Once the runtime runs; false, said on standard error,
// if the file cannot be written.
bool start_trace(const RunFlags& flags, const std::string& program);

// Connects interpreter, natives and runtime and starts the scheduler. Once a process. `args` is os.Args.
void start_runtime(const RunFlags& flags, std::vector<std::string> args);

}  // namespace gos::cli

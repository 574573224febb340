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

  void declare(Flags& flags);
  // Turns logging on. False when a category is unknown, which is said.
  bool apply() const;
};

// Begins the execution trace that the flags ask for, if they do. Once the runtime runs; false, said on standard error,
// if the file cannot be written.
bool start_trace(const RunFlags& flags, const std::string& program);

// Connects interpreter, natives and runtime and starts the scheduler. Once a process. `args` is os.Args.
void start_runtime(const RunFlags& flags, std::vector<std::string> args);

}  // namespace gos::cli

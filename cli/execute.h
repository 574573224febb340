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
  uint64_t seed = 0;
  bool seeded = false;

  void declare(Flags& flags);
  // Turns logging on. False when a category is unknown, which is said.
  bool apply() const;
};

// Connects interpreter, natives and runtime and starts the scheduler. Once a process. `args` is os.Args.
void start_runtime(const RunFlags& flags, std::vector<std::string> args);

}  // namespace gos::cli

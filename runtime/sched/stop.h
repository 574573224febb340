// Stop: what is measured of a stop of the world.
#pragma once

#include <cstdint>
#include <string>

#include "bytecode/function.h"

namespace gos::runtime {

// Times in ns, monotonic.
struct Stop {
  int64_t requested = 0;    // asked for
  int64_t stopped = 0;      // the last processor stood
  int64_t done = 0;         // the work inside was done
  int64_t started = 0;      // the world ran again
  const char* reason = "";  // a literal
  // The processor that stood last, -1: none had to be waited for; the goroutine that it ran, 0: none.
  int processor = -1;
  uint64_t goroutine = 0;
  // Where that goroutine stood. The pointers are for on_stop, which replaces them by the text: functions may be freed.
  const bytecode::Function* function = nullptr;
  const bytecode::Instruction* pc = nullptr;
  std::string where, file;  // its function; empty: not known
  uint32_t line = 0;

  int64_t stopping() const { return stopped - requested; }
  int64_t total() const { return started - requested; }
};

// Called after each stop, the world running: names the place, and records the stop. Null: nobody.
inline void (*on_stop)(Stop& stop) = nullptr;

}  // namespace gos::runtime

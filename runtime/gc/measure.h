// The collector's side of what is measured (cycle.h): keeping stops and cycles, and showing them in a trace.
#pragma once

#include "runtime/gc/cycle.h"
#include "runtime/sched/processor.h"

namespace gos::runtime {

// Keeps a stop, names its place, and shows it in the trace if one is on.
void record_stop(Stop& stop);
// The same for a cycle that has ended.
void record_cycle(const Cycle& cycle);
// What the last cycle recorded left to sweep was swept at `at` (ns, monotonic).
void record_swept(int64_t at);
// A processor marked [from, to), looking at so many bytes.
void trace_marking(MarkRole role, const Processor& p, int64_t from, int64_t to, uint64_t bytes);

const char* role_text(MarkRole role);

}  // namespace gos::runtime

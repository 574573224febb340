// The scheduler's events of an execution trace (trace/trace.h). Called while a trace is on, by the thread that runs the
// processor `p`.
//
// An arrow leads from what made a goroutine runnable to where it then runs. Goroutine::trace_arrow holds its number
// meanwhile: twice the goroutine's number for a go statement, an odd one for a wake; 0: no arrow.
#pragma once

#include "runtime/sched/processor.h"

namespace gos::runtime {

void trace_start(Goroutine* g, Processor* p);     // a go statement on p made g
void trace_ready(Goroutine* g, Processor* p);     // p makes g runnable
void trace_running(Goroutine* g, Processor* p);   // g runs on p from now on
void trace_leaving(Goroutine* g, Processor* p);   // g runs no longer; its status and wait reason are set
void trace_stopping(Goroutine* g, Processor* p);  // g stands, as the world is stopped

}  // namespace gos::runtime

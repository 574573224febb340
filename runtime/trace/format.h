// The text of the trace's events. Each append_ adds the separator and the line's text, `from` is when the trace began.
#pragma once

#include <string>
#include <string_view>

#include "runtime/trace/trace.h"

namespace gos::runtime {

// The opening bracket, what the trace is of, and the names of the tracks.
void append_head(std::string& out, std::string_view program, int processors);
// The line that says that the trace is whole, `ns` long, and the closing bracket.
void append_tail(std::string& out, int64_t ns);
void append_event(std::string& out, const TraceEvent& event, int64_t from);
// Those of the counters that differ from `last`; all if that is null. `at`: ns since the trace began.
void append_counters(std::string& out, const TraceCounters& counters, const TraceCounters* last, int64_t at);
// "12.345" of 12,345 ns.
void append_microseconds(std::string& out, int64_t ns);

}  // namespace gos::runtime

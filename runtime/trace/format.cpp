// See format.h.
#include "runtime/trace/format.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>

#include "bytecode/function.h"

namespace gos::runtime {

namespace {

void append_number(std::string& out, uint64_t n) {
  char digits[24];
  auto end = std::to_chars(digits, digits + sizeof digits, n).ptr;
  out.append(digits, end);
}

void append_name(std::string& out, int pid, int tid, std::string_view name) {
  fmt::format_to(std::back_inserter(out),
                 ",\n{{\"name\":\"thread_name\",\"ph\":\"M\",\"pid\":{},\"tid\":{},\"args\":{{\"name\":\"{}\"}}}}", pid,
                 tid, name);
  fmt::format_to(
      std::back_inserter(out),
      ",\n{{\"name\":\"thread_sort_index\",\"ph\":\"M\",\"pid\":{},\"tid\":{},\"args\":{{\"sort_index\":{}}}}}", pid,
      tid, tid);
}

void append_escaped(std::string& out, std::string_view text) {
  for (char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
    } else {
      out += c;
    }
  }
}

// What all events have: phase, track, time.
void append_place(std::string& out, char phase, int pid, int tid, int64_t at) {
  out += "\",\"ph\":\"";
  out += phase;
  out += "\",\"pid\":";
  append_number(out, static_cast<uint64_t>(pid));
  out += ",\"tid\":";
  append_number(out, static_cast<uint64_t>(tid));
  out += ",\"ts\":";
  append_microseconds(out, at);
}

void append_slice(std::string& out, std::string_view name, int pid, int tid, const TraceEvent& e, int64_t from) {
  // What began before the trace did is shown from its beginning on.
  int64_t at = std::max(e.at, from);
  out += ",\n{\"name\":\"";
  append_escaped(out, name);
  append_place(out, 'X', pid, tid, at - from);
  out += ",\"dur\":";
  append_microseconds(out, std::max<int64_t>(0, e.at + e.duration - at));
  out += ",\"args\":{";
}

void append_arrow(std::string& out, std::string_view name, char phase, const TraceEvent& e, int64_t from) {
  out += ",\n{\"cat\":\"";
  out += name;
  out += "\",\"name\":\"";
  out += name;
  append_place(out, phase, kProgramProcess, kProcessorTracks + e.processor, std::max<int64_t>(0, e.at - from));
  out += phase == 'f' ? ",\"bp\":\"e\",\"id\":" : ",\"id\":";
  append_number(out, e.id);
  out += '}';
}

void append_counter(std::string& out, std::string_view name, uint64_t value, int64_t at) {
  out += ",\n{\"name\":\"";
  out += name;
  append_place(out, 'C', kProgramProcess, 0, at);
  out += ",\"args\":{\"value\":";
  append_number(out, value);
  out += "}}";
}

}  // namespace

void append_microseconds(std::string& out, int64_t ns) {
  if (ns < 0) {
    out += '-';
    ns = -ns;
  }
  append_number(out, static_cast<uint64_t>(ns) / 1000);
  auto rest = static_cast<unsigned>(ns % 1000);
  out += '.';
  out += static_cast<char>('0' + rest / 100);
  out += static_cast<char>('0' + rest / 10 % 10);
  out += static_cast<char>('0' + rest % 10);
}

void append_json_string(std::string& out, std::string_view text) {
  out += '"';
  append_escaped(out, text);
  out += '"';
}

void append_head(std::string& out, std::string_view program, int processors) {
  fmt::format_to(std::back_inserter(out),
                 "[\n{{\"name\":\"gos_trace\",\"ph\":\"M\",\"pid\":{},\"tid\":0,\"args\":{{\"format\":2,\"processors\":"
                 "{},\"program\":",
                 kProgramProcess, processors);
  append_json_string(out, program);
  out += "}}";
  fmt::format_to(
      std::back_inserter(out),
      ",\n{{\"name\":\"process_name\",\"ph\":\"M\",\"pid\":{},\"tid\":0,\"args\":{{\"name\":\"processors\"}}}}",
      kProgramProcess);
  fmt::format_to(
      std::back_inserter(out),
      ",\n{{\"name\":\"process_name\",\"ph\":\"M\",\"pid\":{},\"tid\":0,\"args\":{{\"name\":\"collector\"}}}}",
      kCollectorProcess);
  for (int i = 0; i < processors; ++i) append_name(out, kProgramProcess, kProcessorTracks + i, fmt::format("P{}", i));
  append_name(out, kCollectorProcess, kCycleTrack, "cycles");
  append_name(out, kCollectorProcess, kSweepTrack, "sweeping");
  append_name(out, kCollectorProcess, kStopTrack, "stops of the world");
  for (int i = 0; i < processors; ++i)
    append_name(out, kCollectorProcess, kMarkTracks + i, fmt::format("marking on P{}", i));
}

void append_tail(std::string& out, int64_t ns) {
  out += ",\n{\"name\":\"gos_trace_end\",\"ph\":\"M\",\"pid\":1,\"tid\":0,\"ts\":";
  append_microseconds(out, ns);
  out += ",\"args\":{}}\n]\n";
}

void append_event(std::string& out, const TraceEvent& e, int64_t from) {
  std::string_view entry = e.function ? std::string_view(e.function->name) : "goroutine";
  switch (e.kind) {
    case TraceKind::kRun:
      append_slice(out, entry, kProgramProcess, kProcessorTracks + e.processor, e, from);
      out += "\"goroutine\":";
      append_number(out, e.id);
      out += ",\"end\":\"";
      out += e.what;
      out += "\"}}";
      break;
    case TraceKind::kStart: append_arrow(out, "go", 's', e, from); break;
    case TraceKind::kStarted: append_arrow(out, "go", 'f', e, from); break;
    case TraceKind::kWake: append_arrow(out, "ready", 's', e, from); break;
    case TraceKind::kWoken: append_arrow(out, "ready", 'f', e, from); break;
    case TraceKind::kMark:
      append_slice(out, e.what, kCollectorProcess, kMarkTracks + e.processor, e, from);
      out += "\"processor\":";
      append_number(out, static_cast<uint64_t>(e.processor));
      out += ",\"bytes\":";
      append_number(out, e.value);
      out += "}}";
      break;
    case TraceKind::kAssist:
      append_slice(out, "assist", kProgramProcess, kProcessorTracks + e.processor, e, from);
      out += "\"goroutine\":";
      append_number(out, e.id);
      out += ",\"bytes\":";
      append_number(out, e.value);
      out += "}}";
      break;
    case TraceKind::kMove:
      out += ",\n{\"s\":\"p\",\"name\":\"stack moved";
      append_place(out, 'i', kProgramProcess, kProcessorTracks + e.processor, e.at - from);
      out += ",\"args\":{\"goroutine\":";
      append_number(out, e.id);
      out += ",\"old\":";
      append_number(out, e.value);
      out += ",\"new\":";
      append_number(out, e.second);
      out += "}}";
      break;
  }
}

void append_counters(std::string& out, const TraceCounters& c, const TraceCounters* last, int64_t at) {
  if (!last || last->live != c.live) append_counter(out, "heap live", c.live, at);
  if (!last || last->goal != c.goal) append_counter(out, "heap goal", c.goal, at);
  if (!last || last->goroutines != c.goroutines) {
    append_counter(out, "goroutines", static_cast<uint64_t>(std::max<int64_t>(0, c.goroutines)), at);
  }
  if (!last || last->stacks != c.stacks) append_counter(out, "stack bytes", c.stacks, at);
}

}  // namespace gos::runtime

// Writing the trace.
#include "runtime/trace/trace.h"

#include <fmt/format.h>
#include <time.h>

#include <cstdio>
#include <mutex>

namespace gos::runtime {

namespace {

std::mutex file_lock;
std::FILE* file = nullptr;
bool first = true;

int64_t monotonic_ns() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

void write_event(const std::string& event) {
  std::lock_guard guard(file_lock);
  if (!file) return;
  fmt::print(file, "{}\n{}", first ? "" : ",", event);
  first = false;
}

// A complete event ("X") on the collector's row.
std::string span(std::string_view name, uint64_t cycle, int64_t from, int64_t to) {
  return fmt::format(R"({{"name":"{}","ph":"X","pid":1,"tid":"gc","ts":{:.3f},"dur":{:.3f},"args":{{"cycle":{}}}}})",
                     name, static_cast<double>(from) / 1e3, static_cast<double>(to - from) / 1e3, cycle);
}

}  // namespace

bool start_trace(const std::string& path) {
  std::lock_guard guard(file_lock);
  file = std::fopen(path.c_str(), "w");
  if (!file) return false;
  std::fputs("[", file);
  first = true;
  trace_on.store(true);
  return true;
}

void stop_trace() {
  trace_on.store(false);
  std::lock_guard guard(file_lock);
  if (!file) return;
  std::fputs("\n]\n", file);
  std::fclose(file);
  file = nullptr;
}

namespace detail {

void trace_gc_slow(uint64_t cycle, int64_t requested, int64_t stopped, int64_t marked, int64_t ended, uint64_t before,
                   uint64_t live, uint64_t goal) {
  write_event(span("stop", cycle, requested, stopped));
  write_event(span("mark", cycle, stopped, marked));
  write_event(span("sweep", cycle, marked, ended));
  write_event(
      fmt::format(R"({{"name":"heap","ph":"C","pid":1,"ts":{:.3f},"args":{{"before":{},"live":{},"goal":{}}}}})",
                  static_cast<double>(ended) / 1e3, before, live, goal));
}

void trace_stack_slow(uint64_t goroutine, uint64_t old_bytes, uint64_t new_bytes) {
  write_event(
      fmt::format(R"({{"name":"stack","ph":"i","s":"t","pid":1,"tid":{},"ts":{:.3f},"args":{{"old":{},"new":{}}}}})",
                  goroutine, static_cast<double>(monotonic_ns()) / 1e3, old_bytes, new_bytes));
}

}  // namespace detail

}  // namespace gos::runtime

// Starting the runtime.
#include "runtime/runtime.h"

#include <signal.h>

#include <cstdlib>
#include <new>
#include <utility>

#include "runtime/debug/knobs.h"
#include "runtime/gc/gc.h"
#include "runtime/heap/central.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/worker.h"

namespace gos::runtime {

void handle_quit_signal() {
  struct sigaction action{};
  sigfillset(&action.sa_mask);
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  action.sa_handler = on_quit_signal;
  sigaction(SIGQUIT, &action, nullptr);
}

namespace {

// Kept for the report that the C++ parts of the runtime found no memory.
void* report_memory = nullptr;

void report_exhaustion() {
  void* kept = std::exchange(report_memory, nullptr);
  if (!kept) std::abort();
  std::free(kept);
  out_of_memory(nullptr, 0);
}

void keep_memory_for_report() {
  constexpr size_t kReportBytes = 256 << 10;
  report_memory = std::malloc(kReportBytes);
  std::set_new_handler(report_exhaustion);
}

}  // namespace

bool start_runtime(const SchedulerOptions& options) {
  set_knobs_from_environment();
  if (!heap().init()) return false;
  init_collector();
  report_out_of_memory = out_of_memory;
  keep_memory_for_report();
  report_deadlock = [](bool main_goexit) { deadlock(main_goexit); };
  report_quit_request = [](Processor* p) { report_quit(p); };
  handle_quit_signal();
  start_scheduler(options);
  return true;
}

}  // namespace gos::runtime

// Starting the runtime.
#include "runtime/runtime.h"

#include <signal.h>

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

bool start_runtime(const SchedulerOptions& options) {
  set_knobs_from_environment();
  if (!heap().init()) return false;
  init_collector();
  report_deadlock = [](bool main_goexit) { deadlock(main_goexit); };
  report_quit_request = [](Processor* p) { report_quit(p); };
  handle_quit_signal();
  start_scheduler(options);
  return true;
}

}  // namespace gos::runtime

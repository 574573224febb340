// Starting the runtime.
#include "runtime/runtime.h"

#include "runtime/debug/knobs.h"
#include "runtime/gc/gc.h"
#include "runtime/heap/central.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/worker.h"

namespace gos::runtime {

bool start_runtime(const SchedulerOptions& options) {
  set_knobs_from_environment();
  if (!heap().init()) return false;
  init_collector();
  report_deadlock = [](bool main_goexit) { deadlock(main_goexit); };
  start_scheduler(options);
  return true;
}

}  // namespace gos::runtime

// What changes code and call table keeps goroutines of earlier inputs from running meanwhile.
#pragma once

#include "runtime/sched/sched.h"
#include "runtime/sched/stop.h"

namespace gos::cli {

// While it lives, goroutines stand still.
class StoppedWorld {
 public:
  StoppedWorld() {
    while (!runtime::stop_the_world(nullptr, "compile")) {
    }
  }
  ~StoppedWorld() { runtime::start_the_world(); }
  StoppedWorld(const StoppedWorld&) = delete;
  StoppedWorld& operator=(const StoppedWorld&) = delete;
};

}  // namespace gos::cli

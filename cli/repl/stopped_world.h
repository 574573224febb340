// What changes code and call table keeps goroutines of earlier inputs from running meanwhile.
#pragma once

#include "runtime/sched/sched.h"
#include "runtime/sched/stop.h"

namespace gos::cli {

// While one lives, goroutines stand still, and no collection begins. Only for the session's thread.
class StoppedWorld {
 public:
  StoppedWorld() {
    if (living_++ != 0) return;
    while (!runtime::stop_the_world(nullptr, "compile")) {
    }
  }
  ~StoppedWorld() {
    if (--living_ == 0) runtime::start_the_world();
  }
  StoppedWorld(const StoppedWorld&) = delete;
  StoppedWorld& operator=(const StoppedWorld&) = delete;

 private:
  static inline int living_ = 0;
};

}  // namespace gos::cli

// The monotonic clock.
#pragma once

#include <time.h>

#include <cstdint>

namespace gos {

// ns since some time before the process began.
inline int64_t monotonic_ns() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

}  // namespace gos

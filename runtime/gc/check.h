// The checker of GOSDEBUG=gccheck=1.
#pragma once

#include <cstdint>

namespace gos::runtime {

// Marks again from the roots as they are now, the world stopped and marking done: every object found must be marked,
// none may lie in a free span; the marked bytes must be those that were counted, and the spans in order. Reports the
// first fault and ends the program.
void check_marks(uint64_t live_bytes);

}  // namespace gos::runtime

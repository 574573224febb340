// The roots: globals, goroutines, timers, finalizers; and whose turn it is to scan a goroutine's stack.
//
// Work on roots is cut into jobs that markers take one by one. A goroutine's stack is scanned once a cycle, by a marker
// that finds it parked, or by the thread that is about to run it: whoever claims `scan_state` first, the other waits.
#pragma once

#include <cstdint>

#include "runtime/gc/mark.h"

namespace gos::runtime {

// Lists the jobs of a new cycle. Before the stop; the program may not be extended until the cycle has ended.
void prepare_roots();
// Fixes what is part of the cycle: goroutines made from now on count as scanned. The world is stopped.
void begin_roots(Marker& marker, uint64_t cycle);
// Does one job; false: none is left.
bool run_root_job(Marker& marker);
bool roots_done();

// Scans the goroutine's stack unless that has happened in this cycle. By its thread, before it runs.
void ensure_scanned(Goroutine* g);

// What the scans of this cycle have seen.
uint64_t globals_bytes();
uint64_t stacks_scanned();

// Calls fn(word, what) for each root pointer as of now, the world stopped: for the checker.
void visit_roots(void (*fn)(uint64_t word, const char* what, void* context), void* context);

}  // namespace gos::runtime

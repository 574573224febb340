// Finalizers (package runtime, SetFinalizer): functions called with an object once nothing else reaches it.
//
// What the object refers to stays alive for its finalizer's sake, the object itself does not: so of objects with
// finalizers that refer to each other, the first goes first, and a circle through one never goes.
#pragma once

#include <cstdint>

#include "runtime/goroutine.h"

namespace gos::runtime {

class Marker;

struct Finalizer {
  uint64_t closure = 0;
  uint64_t words[2] = {};  // its argument's slots: the object, as a pointer or an interface
  uint32_t count = 1;
  uint32_t result_slots = 0;
};

// Sets the finalizer of the object that begins at `object`; a closure of 0 takes it away.
void set_finalizer(uint64_t object, const Finalizer& finalizer);

// As runtime.AddCleanup: `closure`, without parameters, is called once the object is dead, and does not keep it. The
// number is for stop_cleanup; 0: the object lives for ever.
uint64_t add_cleanup(uint64_t object, uint64_t closure);
void stop_cleanup(uint64_t number);

// True the first time: the caller then starts the goroutine that calls what is due.
bool first_finalizer();

// Whether calls are due that have not begun.
bool finalizers_due();
// The next one that is due; false if there is none.
bool take_finalizer(Finalizer* out);
// True if one may be due; else the goroutine is registered to be woken: park it.
bool wait_for_finalizer(Goroutine* g);

// For the collector. While marking: greys what the table keeps alive.
void mark_finalizer_roots(Marker& marker);
void visit_finalizer_roots(void (*fn)(uint64_t word, void* context), void* context);
// After marking and before anything is swept: finds the objects that died with a finalizer or a cleanup from before
// the end of marking and keeps the former for the call; returns their bytes. The program runs meanwhile.
uint64_t find_due_finalizers();
// Marking has ended: what is set from now on belongs to the next cycle. The world is stopped.
void end_finalizer_cycle();
// Wakes the goroutine that calls them if there is something to call.
void wake_finalizers(Goroutine* g);

}  // namespace gos::runtime

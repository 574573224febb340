// Slices: growing as append does, copying (Go spec, "Appending to and copying slices"). Capacities agree with Go's.
#pragma once

#include <cstdint>

#include "runtime/heap/heap.h"
#include "runtime/value.h"

namespace gos::runtime {

// The slice with room for `new_length` elements, length set to new_length, elements beyond the old length zero (or,
// for pointer-free elements, to be overwritten by the caller up to new_length). Precondition: new_length > capacity.
// Returns false if the size overflows (the caller panics with `growslice: len out of range`).
bool grow_slice(Mutator& m, GoSlice* slice, int64_t new_length, const Type* elem);

// append(slice, values...): `values` may overlap. False as grow_slice.
bool append_slice(Mutator& m, GoSlice* slice, const void* values, int64_t count, const Type* elem);

// copy(dst, src): the number of elements copied.
int64_t copy_slice(GoSlice dst, const void* src, int64_t src_length, const Type* elem);

// A new slice; the caller has checked length and capacity (array_bytes).
GoSlice make_slice(Mutator& m, const Type* elem, int64_t length, int64_t capacity);

}  // namespace gos::runtime

// Strings: joining, comparing, converting (Go spec, "Conversions to and from a string type"). All results are new Go
// objects unless they say otherwise.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "runtime/heap/heap.h"
#include "runtime/value.h"
#include "runtime/value/equal.h"

namespace gos::runtime {

GoString new_string(Mutator& m, std::string_view text);
// Memory for a string of `length` bytes, to be filled by the caller before anyone else sees it.
char* new_string_bytes(Mutator& m, int64_t length);

// The operands stay reachable by the caller's slots while this allocates. One operand that is all of the result is
// returned itself, as Go does. length_overflow: true if the result would be too long (the caller panics with
// `string concatenation too long`).
GoString concat(Mutator& m, const GoString* parts, size_t count, bool* length_overflow);
GoString concat2(Mutator& m, GoString a, GoString b, bool* length_overflow);

// <0, 0, >0 by bytes.
int compare_strings(GoString a, GoString b);

GoSlice string_to_bytes(Mutator& m, GoString s);
GoSlice string_to_runes(Mutator& m, GoString s);
GoString bytes_to_string(Mutator& m, GoSlice s);
GoString runes_to_string(Mutator& m, GoSlice s);
GoString rune_to_string(Mutator& m, int64_t rune);

// Static one-byte strings: no allocation for string(b) of one byte.
GoString byte_string(uint8_t byte);

}  // namespace gos::runtime

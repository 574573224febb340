// What inputs leave behind when the compiler has forgotten them: constants that data may point to, and code of
// functions that were redefined.
//
// Code is put back when its input has run (base/image.h), but `s = "text"` leaves s pointing at the constant. So
// constants have memory of their own, blobs of one input. A function that takes another one's place is moved there as
// well: its old self is needed as long as a goroutine runs it, or a func value points at it.
//
// When many blobs have come together, all words that the program can reach are looked at, and the frames of all
// goroutines; what none of them leads to is used again.
#pragma once

#include <cstddef>

#include "bytecode/function.h"

namespace gos::cli {

// Memory for constants of the input at hand, aligned to 8 bytes.
void* allocate_constant(size_t bytes);
// A copy of a compiled function beside its constants.
bytecode::Function* move_code(const bytecode::Function& f);

// What was allocated since the last call of one of these belongs to code that stays for good,
void keep_remains();
// to code that is gone but has run,
void retire_remains();
// to code that never ran,
void drop_remains();
// or to a function that move_code returned, which takes the place of `before`.
void install_code(bytecode::Function* before, bytecode::Function* f);

// A function takes another one's place in the call table: func values that hold any function which the place ever had
// become this one, and moved code that the place had is retired.
void replace_code(bytecode::Function* before, bytecode::Function* f);

// Whether enough was retired to look for what is free.
bool should_collect_remains();
// The world is stopped.
void collect_remains();

}  // namespace gos::cli

// What inputs leave behind when the compiler has forgotten them: constants that data may point to, and code that
// goroutines run or func values hold.
//
// What the compiler makes of an input is put back before the input runs (base/image.h), so its code is moved first, to
// memory of its own, and its constants are there from the start. An input's code and constants are a group: they live
// and die together. A group is installed while one of its functions has the place of a named function in the call
// table; functions without a name, such as literals, have a place as long as their group lives.
//
// When many groups that are not installed have come together, all words that the program can reach are looked at, and
// the frames of all goroutines; what none of them leads to is used again.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "bytecode/program.h"

namespace gos::cli {

// Memory for constants of the input at hand, aligned to 8 bytes.
void* allocate_constant(size_t bytes);

// Makes the call table long enough for the inputs to come, when it is not. With the world stopped, before an input is
// compiled.
bool needs_places();
void reserve_places(bytecode::Program& program);

// Copies functions of the input at hand out of the program, each with those words of `tables` that it names. Those
// whose place in the call table is `first` or behind it get another one, that of a literal. False: there are not
// enough, and nothing happened.
struct Moved {
  bytecode::Function* from;
  bytecode::Function* to;
  bool is_literal;
};
bool move_code(std::span<bytecode::Function* const> functions, size_t first, std::span<Moved> moved);
// Those that were moved and are still there.
void for_each_moved(const std::function<void(const bytecode::Function*)>& visit);
// Makes a function that was moved what its place in the call table calls.
void install_code(bytecode::Program& program, bytecode::Function* f);

// Code of the input at hand reads the variable of that number, in which a value that was shown is kept.
void use_value(size_t number);
// Whether code that is still there does.
bool is_value_used(size_t number);

// The input at hand is done. What was allocated for it belongs to code that stays for good,
void keep_remains();
// to code that has been moved,
void leave_remains();
// or to code that never ran.
void drop_remains();

// A function takes another one's place in the call table: func values that hold any function which the place ever had
// become this one.
void replace_code(bytecode::Function* before, bytecode::Function* f);

// Of code and constants that are not installed.
size_t remains_bytes();
// Whether enough was left to look for what is free.
bool should_collect_remains();
// The world is not stopped.
void collect_remains(bytecode::Program& program);

}  // namespace gos::cli

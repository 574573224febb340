// The interpreter: runs a compiled Program on the runtime.
//
// How a handler is written stands in vm/dispatch.h, how calls and frames work in bytecode/function.h, how panics travel
// in vm/unwind.cpp.
#pragma once

#include <string>
#include <vector>

#include "bytecode/program.h"

namespace gos::vm {

// Makes `program` the one that runs: binds its natives, prepares the functions that are new since the last call.
// Returns the names of natives that nobody has registered; a program that calls one ends in a fatal error.
std::vector<std::string> load(bytecode::Program& program);

// Connects the interpreter with the runtime. Once a process, before the scheduler starts.
void install_hooks();

}  // namespace gos::vm

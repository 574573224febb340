// The verifier: what must hold of a function's code before it is run. Used on every function in debug builds.
#pragma once

#include <string>

#include "bytecode/program.h"

namespace gos::bytecode {

// Empty when all is well, else one line a fault: "main.f @12: ADD_I64: slot 99 outside the frame of 20".
//
// Checked: opcodes known, extensions there, slots within the frame, pointer operands in pointer slots, call windows
// beyond all mapped slots with room for the callee, jumps onto instructions, indices of types, functions and natives in
// range, the last instruction leaves the function.
std::string verify(const Program& program, const Function& f);

// All functions.
std::string verify(const Program& program);

}  // namespace gos::bytecode

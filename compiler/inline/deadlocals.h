// Assignments to local variables that nothing reads, gone before escape analysis: what is left of a func literal whose
// calls were all inlined, or of an argument that the inlined body does not use.
//
// A variable counts as read where it stands anywhere but on the left of an assignment. Only what can be left out
// without an effect is: variables, constants, nil and func literals on the right. `_ = x` alone reads x.
//
// Literature: cmd/compile/internal/deadlocals.
#pragma once

#include "compiler/ir/ir.h"

namespace gos::inlining {

// `f` is no func literal. Those in it that capture nothing are functions of their own, looked at even where nothing is
// left of their use.
void drop_dead_locals(ir::Function* f);

}  // namespace gos::inlining

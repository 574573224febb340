// The order in which operands and calls of one statement are evaluated.
#pragma once

#include "compiler/ir/ir.h"

namespace gos::lower {

// Rewrites the body of `f` so that plain evaluation from left to right gives what gc gives; see order.cpp.
void order_function(Arena& arena, ir::Function* f);

}  // namespace gos::lower

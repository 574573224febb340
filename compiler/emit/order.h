// The order in which operands and calls of one statement are evaluated.
#pragma once

#include "compiler/emit/type_table.h"
#include "compiler/ir/ir.h"

namespace gos::emit {

// Rewrites the body of `f`, which is inlined into and analysed, so that plain evaluation from left to right gives what
// gc gives; see order.cpp.
void order_function(Arena& arena, TypeTable& types, ir::Function* f);

}  // namespace gos::emit

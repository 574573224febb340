// Trees as text, on one line, as error messages show them.
#pragma once

#include <string>

#include "compiler/syntax/ast.h"

namespace gos::syntax {

// Appends an expression or type. Bodies of functions and composite literals are shortened: `func(x int) {…}`, `T{…}`.
void print_expr(std::string& out, const Expr* x);

// The same, also for simple statements: `x, y := f()`.
std::string to_string(const Node* node);

}  // namespace gos::syntax

// An operand: what the checker knows of an expression while it works on it.
#pragma once

#include <string>

#include "compiler/syntax/ast.h"
#include "compiler/types/type_string.h"
#include "compiler/types/universe.h"

namespace gos::check {

using types::Mode;

struct Operand {
  Mode mode = Mode::kInvalid;
  types::BuiltinId builtin = types::BuiltinId::kCount;
  types::Type* type = types::invalid_type();
  constant::Value value;
  syntax::Expr* expr = nullptr;

  bool valid() const { return mode != Mode::kInvalid; }
  bool is_const() const { return mode == Mode::kConstant; }
  bool is_nil() const { return mode == Mode::kNil; }
  void invalidate() { mode = Mode::kInvalid; }
};

// "x (variable of type int)", "1 << 3 (untyped int constant 8)", "nil".
std::string operand_string(const Operand& x, const types::Qualifier& q);

}  // namespace gos::check

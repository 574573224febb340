// Making the commonest nodes.
#pragma once

#include <span>
#include <vector>

#include "compiler/ir/ir.h"

namespace gos::ir {

inline Stmt* make_stmt(Arena& arena, StmtKind kind, Pos pos) {
  Stmt* s = arena.make<Stmt>();
  s->kind = kind;
  s->pos = pos;
  return s;
}

// A declaration of `var` with a value, or with the zero value if that is null.
inline Stmt* make_declare(Arena& arena, Var* var, Expr* value, Pos pos) {
  Stmt* s = make_stmt(arena, StmtKind::kDeclare, pos);
  s->var = var;
  s->x = value;
  return s;
}

inline Expr* make_use(Arena& arena, Var* var, Pos pos) {
  Expr* e = arena.make<Expr>();
  e->kind = ExprKind::kVar;
  e->type = var->type;
  e->pos = pos;
  e->var = var;
  return e;
}

// What `stmts` do, then the value of `x`, where x stands.
inline Expr* make_sequence(Arena& arena, const std::vector<Stmt*>& stmts, Expr* x) {
  Expr* e = arena.make<Expr>();
  e->kind = ExprKind::kSequence;
  e->type = x->type;
  e->pos = x->pos;
  e->source = x->source;
  e->stmts = arena.copy(stmts);
  e->x = x;
  return e;
}

// Declarations or assignments that are one assignment to Go.
inline void evaluate_together(std::span<Stmt* const> list) {
  for (size_t i = 0; i + 1 < list.size(); ++i) list[i]->together = true;
}

// A variable of `owner` that the source does not name.
inline Var* make_temp(Arena& arena, Function* owner, Type* type, Pos pos) {
  Var* v = arena.make<Var>();
  v->cls = VarClass::kTemp;
  v->type = type;
  v->pos = pos;
  v->owner = owner;
  owner->locals.push_back(v);
  return v;
}

}  // namespace gos::ir

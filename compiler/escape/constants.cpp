// Variables that only ever hold one constant, replaced by it where an allocation depends on it.
#include <algorithm>

#include "compiler/escape/batch.h"

namespace gos::escape {

using ir::Expr;
using ir::ExprKind;
using ir::Stmt;
using ir::StmtKind;

namespace {

Expr* constant_like(ir::Unit& unit, const Expr* place, constant::Value value) {
  Expr* e = unit.arena.make<Expr>();
  e->kind = ExprKind::kConst;
  e->type = place->type;
  e->pos = place->pos;
  e->within = place->within;
  e->value = value;
  return e;
}

bool is_leaf(const Expr* e) {
  return e->kind == ExprKind::kConst || e->kind == ExprKind::kZero || e->kind == ExprKind::kVar;
}

bool is_pure(const Expr* e);

bool is_pure(std::span<Stmt* const> list) {
  return std::all_of(list.begin(), list.end(), [](const Stmt* s) {
    switch (s->kind) {
      case StmtKind::kDeclare:
      case StmtKind::kExpr: return s->x == nullptr || is_pure(s->x);
      case StmtKind::kBlock: return is_pure(s->body);
      default: return false;
    }
  });
}

// A leaf, at most converted without effect, or inlined code that comes to that: it may be left out.
bool is_pure(const Expr* e) {
  while (e->kind == ExprKind::kConvNop) e = e->x;
  return is_leaf(e) || (e->kind == ExprKind::kSequence && e->x != nullptr && is_pure(e->stmts) && is_pure(e->x));
}

// A variable, or code that is inlined, that may be left out when its value is known.
bool only_reads(const Expr* e) {
  while (e->kind == ExprKind::kConvNop) e = e->x;
  return (e->kind == ExprKind::kVar || e->kind == ExprKind::kSequence) && is_pure(e);
}

}  // namespace

// The constant that reading variable `e` always gives, or `e`.
Expr* Batch::constant_for(Expr* e) {
  if (!only_reads(e)) return e;
  const Expr* value = CallGraph::static_value(e);
  return value->kind == ExprKind::kConst ? constant_like(a_.unit, e, value->value) : e;
}

void Batch::replace_constant(Expr* e) {
  if (e->kind == ExprKind::kConvIface) {
    e->x = constant_for(e->x);
  } else if (e->kind == ExprKind::kMakeSlice) {
    Expr*& size = e->y != nullptr ? e->y : e->x;
    if (!only_reads(size) && size->kind != ExprKind::kLen) return;
    const Expr* value = CallGraph::static_value(size);
    if (value->kind == ExprKind::kConst) {
      if (value->value.is_int() && constant::sign(value->value) >= 0) {
        size = constant_like(a_.unit, size, value->value);
      }
    } else if (value->kind == ExprKind::kLen) {
      const Expr* slice = CallGraph::static_value(value->x);
      bool without_effects = only_reads(value->x) || std::all_of(slice->args.begin(), slice->args.end(), is_leaf);
      if (slice->kind == ExprKind::kSliceLit && without_effects) {
        size = constant_like(a_.unit, size, constant::make_int64(slice->length));
      }
    }
  }
}

void Batch::replace_constants() {
  for (Location& l : graph_.locations) {
    if (l.expr != nullptr) replace_constant(l.expr);
  }
}

}  // namespace gos::escape

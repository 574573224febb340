// Variables that only ever hold one constant, replaced by it where an allocation depends on it.
#include <algorithm>

#include "compiler/escape/batch.h"

namespace gos::escape {

using ir::Expr;
using ir::ExprKind;

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

// A read of a variable, at most converted without effect: it may be left out.
bool is_plain_read(const Expr* e) {
  while (e->kind == ExprKind::kConvNop) e = e->x;
  return e->kind == ExprKind::kVar;
}

bool is_leaf(const Expr* e) {
  return e->kind == ExprKind::kConst || e->kind == ExprKind::kZero || e->kind == ExprKind::kVar;
}

}  // namespace

// The constant that reading variable `e` always gives, or `e`.
Expr* Batch::constant_for(Expr* e) {
  if (!is_plain_read(e)) return e;
  const Expr* value = CallGraph::static_value(e);
  return value->kind == ExprKind::kConst ? constant_like(a_.unit, e, value->value) : e;
}

void Batch::replace_constant(Expr* e) {
  if (e->kind == ExprKind::kConvIface) {
    e->x = constant_for(e->x);
  } else if (e->kind == ExprKind::kMakeSlice) {
    Expr*& size = e->y != nullptr ? e->y : e->x;
    if (!is_plain_read(size) && size->kind != ExprKind::kLen) return;
    const Expr* value = CallGraph::static_value(size);
    if (value->kind == ExprKind::kConst) {
      if (value->value.is_int() && constant::sign(value->value) >= 0) {
        size = constant_like(a_.unit, size, value->value);
      }
    } else if (value->kind == ExprKind::kLen) {
      const Expr* slice = CallGraph::static_value(value->x);
      bool without_effects = is_plain_read(value->x) || std::all_of(slice->args.begin(), slice->args.end(), is_leaf);
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

// Assignments and short variable declarations (Go spec, "Assignment statements").
#include "compiler/lower/body.h"

#include "compiler/ir/build.h"

namespace gos::lower {

using syntax::try_as;
using syntax::unparen;

void Body::assign_stmt(const syntax::AssignStmt* s) {
  if (s->rhs == nullptr || (s->op != Operator::kNone && s->op != Operator::kDef)) return assign_op(s);
  syntax::Expr* lhs = s->lhs;
  syntax::Expr* rhs = s->rhs;
  assign_values(syntax::unpack_list(lhs), syntax::unpack_list(rhs), s->op == Operator::kDef, s->pos);
}

// Whether `lhs` of a definition brings a new local variable into being (it may also name an old one of the same scope).
bool Body::declares(const syntax::Expr* lhs, bool def) {
  const auto* name = def ? try_as<syntax::Name>(lhs) : nullptr;
  const auto* v = name != nullptr ? types::as<types::Var>(name->obj) : nullptr;
  return v != nullptr && v->pos == name->pos && v->var_kind != types::VarKind::kPackage;
}

Expr* Body::place(const syntax::Expr* e) {
  Expr* p = expr(unparen(e));
  mark_assigned(p);
  return p;
}

void Body::assign_place(Expr* place, Expr* value, Pos pos) {
  value = convert(value, place->type);
  if (place->kind == ExprKind::kVar) value = flatten(value);
  Stmt* s = emit(StmtKind::kAssign, pos);
  s->x = value;
  s->lhs = arena().copy(Exprs{place});
}

void Body::assign_parallel(Exprs&& places, Exprs&& values, Pos pos) {
  if (places.size() == 1) return assign_place(places[0], values[0], pos);
  Stmt* s = emit(StmtKind::kAssignParallel, pos);
  s->lhs = arena().copy(places);
  s->values = arena().copy(values);
}

Stmt* Body::assign_to(const syntax::Expr* lhs, Expr* value, bool def, Pos pos) {
  if (is_blank(lhs)) {
    value = flatten(value);
    Stmt* s = emit(StmtKind::kAssign, pos);
    s->x = value;
    s->lhs = arena().copy(Exprs{nullptr});
  } else if (declares(lhs, def)) {
    auto* object = static_cast<types::Var*>(lhs->as<syntax::Name>()->obj);
    value = flatten(convert(value, type(types::type_of(object))));
    emit_declare(declare(object), value, lhs->pos);
    out_->back()->assign = pos;
  } else {
    assign_place(place(lhs), value, pos);
  }
  return out_->back();
}

bool Body::has_call(const Expr* e) {
  if (e == nullptr) return false;
  switch (e->kind) {
    case ExprKind::kCall:
    case ExprKind::kRecv:
    case ExprKind::kSequence: return true;
    default: break;
  }
  for (const Expr* part : {e->x, e->y, e->hi, e->max}) {
    if (has_call(part)) return true;
  }
  for (const Expr* a : e->args) {
    if (has_call(a)) return true;
  }
  return false;
}

void Body::assign_values(std::span<syntax::Expr* const> lhs, std::span<syntax::Expr* const> rhs, bool def, Pos pos) {
  if (lhs.size() != rhs.size()) return assign_tuple(lhs, rhs[0], def, pos);
  if (lhs.size() == 1) {
    assign_to(lhs[0], expr(rhs[0]), def, pos);
    return;
  }
  Exprs places, values;
  bool one_by_one = true;  // nothing that a value reads is assigned before it
  for (size_t i = 0; i < lhs.size(); ++i) {
    bool fresh = is_blank(lhs[i]) || declares(lhs[i], def);
    one_by_one = one_by_one && fresh;
    places.push_back(fresh ? nullptr : place(lhs[i]));
    values.push_back(expr(rhs[i]));
    one_by_one = one_by_one && (i == 0 || !has_call(values[i]));
  }
  if (one_by_one) {
    auto* written = arena().make<Stmt>();
    written->kind = StmtKind::kAssignParallel;
    written->def = def;
    written->pos = pos;
    for (size_t i = 0; i < lhs.size(); ++i) {
      Stmt* s = assign_to(lhs[i], values[i], def, pos);
      s->written = written;
      places[i] = s->kind == StmtKind::kDeclare ? use(s->var, lhs[i]->pos, lhs[i]) : nullptr;
    }
    written->lhs = arena().copy(places);
    written->values = arena().copy(values);
    return;
  }
  bool large = false, variables = true;
  for (size_t i = 0; i < lhs.size(); ++i) {
    if (declares(lhs[i], def)) {
      Var* v = declare(static_cast<types::Var*>(lhs[i]->as<syntax::Name>()->obj));
      emit_declare(v, nullptr, lhs[i]->pos);
      places[i] = use(v, lhs[i]->pos, lhs[i]);
    }
    if (places[i] == nullptr) continue;
    values[i] = convert(values[i], places[i]->type);
    large = large || types::size_of(values[i]->type) > kMaxSizeInFrame;
    variables = variables && places[i]->kind == ExprKind::kVar;
  }
  if (large && variables) {
    size_t first = out_->size();
    for (Expr*& value : values) value = save(value);
    ir::evaluate_together(std::span(*out_).subspan(first));
    for (size_t i = 0; i < lhs.size(); ++i) {
      if (places[i] != nullptr) assign_place(places[i], values[i], pos);
    }
    return;
  }
  assign_parallel(std::move(places), std::move(values), pos);
}

Expr* Body::tuple_expr(const syntax::Expr* e) {
  const syntax::Expr* inner = unparen(e);
  return inner->is<syntax::CallExpr>() ? expr(inner) : comma_ok(inner);
}

void Body::assign_tuple(std::span<syntax::Expr* const> lhs, const syntax::Expr* rhs, bool def, Pos pos) {
  Expr* value = tuple_expr(rhs);
  Exprs places;
  for (const syntax::Expr* e : lhs) {
    Expr* p = nullptr;
    if (declares(e, def)) {
      Var* v = declare(static_cast<types::Var*>(e->as<syntax::Name>()->obj));
      emit_declare(v, nullptr, e->pos);
      p = use(v, e->pos, e);
      if (is_blank(e)) --scope_->fn->unseen_vars;
    } else if (!is_blank(e)) {
      p = place(e);
    }
    places.push_back(p);
  }
  assign_tuple(std::move(places), value, pos);
}

// Values whose type is not that of their place go through temporaries.
void Body::assign_tuple(Exprs&& places, Expr* value, Pos pos) {
  auto* tuple = static_cast<types::Tuple*>(value->type);
  bool same = true, simple = true;
  for (size_t i = 0; i < places.size(); ++i) {
    if (places[i] == nullptr) continue;
    same = same && types::identical(places[i]->type, tuple->vars[i]->type);
    simple = simple && places[i]->kind == ExprKind::kVar;
  }
  if (simple) value = flatten(value);
  Exprs targets = places;
  Exprs to, from;
  for (size_t i = 0; !same && i < targets.size(); ++i) {
    if (places[i] == nullptr) continue;
    Var* t = temp(tuple->vars[i]->type, pos);
    emit_declare(t, nullptr, pos);
    targets[i] = use(t, pos);
    to.push_back(places[i]);
    from.push_back(convert(use(t, pos), places[i]->type));
  }
  Stmt* s = emit(StmtKind::kAssignTuple, pos);
  s->x = value;
  s->lhs = arena().copy(targets);
  if (!same) return assign_parallel(std::move(to), std::move(from), pos);
  scope_->fn->unseen_vars += static_cast<int>(tuple->vars.size());
}

// --- op= ---

Expr* Body::clone(const Expr* place) {
  if (place == nullptr) return nullptr;
  Expr* copy = arena().make<Expr>(*place);
  copy->x = clone(place->x);
  copy->y = clone(place->y);
  return copy;
}

Expr* Body::stable(Expr* value) {
  if (value->kind == ExprKind::kConst || (value->kind == ExprKind::kVar && value->var->cls == VarClass::kTemp)) {
    return value;
  }
  return save(value);
}

// `place` with its operands evaluated into temporaries, so that it can be used twice.
Expr* Body::stable_place(Expr* place) {
  switch (place->kind) {
    case ExprKind::kDeref: place->x = stable(place->x); break;
    case ExprKind::kField: place->x = stable_place(place->x); break;
    case ExprKind::kIndex: {
      bool array = types::under_as<types::Array>(place->x->type) != nullptr;
      place->x = array ? stable_place(place->x) : stable(place->x);
      place->y = stable(place->y);
      break;
    }
    case ExprKind::kMapIndex:
      place->x = stable(place->x);
      place->y = stable(place->y);
      break;
    default: break;
  }
  return place;
}

void Body::assign_op(const syntax::AssignStmt* s) {
  Expr* p = place(s->lhs);
  Expr* y = s->rhs != nullptr ? expr(s->rhs) : int_const(1, p->type, s->pos);
  if (!syntax::is_shift(s->op)) y = convert(y, p->type);
  if (s->op == Operator::kAdd && types::is_string(p->type)) {
    // Not flattened: escape analysis speaks of what is appended as a value of its own.
    p = stable_place(p);
    Expr* r = node(ExprKind::kConcat, p->type, s->pos, s->rhs);
    r->implicit = true;
    r->args = arena().copy(Exprs{clone(p), y});
    assign_place(p, r, s->pos);
    return;
  }
  Stmt* r = emit(StmtKind::kAssignOp, s->pos);
  r->op = s->op;
  r->lhs = arena().copy(Exprs{p});
  r->x = y;
}

}  // namespace gos::lower

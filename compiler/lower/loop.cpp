// Loops: for, and range over everything but functions (Go spec, "For statements").
#include "compiler/lower/body.h"

namespace gos::lower {

using ir::RangeKind;
using syntax::try_as;
using types::BasicKind;

void Body::for_stmt(const syntax::ForStmt* s) {
  if (const auto* clause = try_as<syntax::RangeClause>(s->init)) return range_stmt(s, clause);
  scoped(s->init, s->pos, [&] {
    Stmt* loop = stmt_node(StmtKind::kFor, s->pos);
    loop->end = s->body->rbrace;
    scope_->targets[s] = loop;
    std::vector<Var*> variables;
    if (const auto* init = try_as<syntax::AssignStmt>(s->init); init != nullptr && init->op == Operator::kDef) {
      syntax::Expr* lhs = init->lhs;
      for (const syntax::Expr* e : syntax::unpack_list(lhs)) {
        if (!is_blank(e) && declares(e, true)) {
          variables.push_back(vars_[static_cast<types::Var*>(e->as<syntax::Name>()->obj)]);
        }
      }
    }
    ++scope_->loop_depth;
    if (s->cond != nullptr) loop->x = expr(s->cond);
    bool never = s->cond != nullptr && static_bool(s->cond) < 0;
    if (!never) loop->body = block([&] { stmts(s->body->list); });
    if (!never && s->post != nullptr) loop->post = block([&] { stmt(s->post); });
    --scope_->loop_depth;
    if (!variables.empty() && !s->shared_variables) loops_.emplace_back(loop, std::move(variables));
    emit(loop);
  });
}

void Body::range_stmt(const syntax::ForStmt* s, const syntax::RangeClause* clause) {
  Expr* x = flatten(expr(clause->x));
  if (types::under(x->type)->kind == types::TypeKind::kSignature) return range_func(s, clause, x);
  range_loop(s, clause, x);
}

// How to walk `x` and what its iteration values are. An array is copied into a temporary when its elements are looked
// at; when only its indices are, the loop counts and x is not evaluated unless it has calls.
Body::Ranged Body::ranged(Expr*& x, bool has_value, Pos pos) {
  Type* int_type = types::basic(BasicKind::kInt);
  Type* u = types::under(x->type);
  auto array = [&](types::Array* a, RangeKind kind) -> Ranged {
    if (has_value) {
      if (kind == RangeKind::kArray && types::size_of(x->type) > kMaxSizeInFrame) {
        x = addr(save(x), pos, true, nullptr);
        return {RangeKind::kArrayPointer, int_type, a->elem};
      }
      if (kind == RangeKind::kArray && x->kind != ExprKind::kArrayLit) x = save(x);
      return {kind, int_type, a->elem};
    }
    if (has_call(x)) emit(StmtKind::kExpr, pos)->x = x;
    x = int_const(a->len, int_type, x->pos);
    return {RangeKind::kInt, int_type, nullptr};
  };
  switch (u->kind) {
    case types::TypeKind::kArray: return array(static_cast<types::Array*>(u), RangeKind::kArray);
    case types::TypeKind::kPointer: {
      Type* elem = static_cast<types::Pointer*>(u)->elem;
      return array(types::under_as<types::Array>(elem), RangeKind::kArrayPointer);
    }
    case types::TypeKind::kSlice: return {RangeKind::kSlice, int_type, static_cast<types::Slice*>(u)->elem};
    case types::TypeKind::kMap:
      return {RangeKind::kMap, static_cast<types::Map*>(u)->key, static_cast<types::Map*>(u)->elem};
    case types::TypeKind::kChan: return {RangeKind::kChan, static_cast<types::Chan*>(u)->elem, nullptr};
    default: break;
  }
  if (types::is_string(x->type)) return {RangeKind::kString, int_type, types::universe().rune_type};
  return {RangeKind::kInt, x->type, nullptr};
}

void Body::range_loop(const syntax::ForStmt* s, const syntax::RangeClause* clause, Expr* x) {
  syntax::Expr* list = clause->lhs;
  std::span<syntax::Expr* const> lhs = syntax::unpack_list(list);
  bool has_value = lhs.size() > 1 && !is_blank(lhs[1]);
  Ranged r = ranged(x, has_value, s->pos);
  Stmt* loop = stmt_node(StmtKind::kRange, s->pos);
  loop->range = r.kind;
  loop->end = s->body->rbrace;
  loop->assign = clause->pos;
  loop->x = x;
  scope_->targets[s] = loop;
  ++scope_->loop_depth;
  Stmts first;
  range_variables(loop, lhs, {clause->def, s->shared_variables}, r, first);
  loop->body = block([&] {
    for (Stmt* f : first) emit(f);
    stmts(s->body->list);
  });
  --scope_->loop_depth;
  emit(loop);
}

// Sets the loop's variables. Places that are no plain variables of the right type are assigned from temporaries at the
// start of the body, so that their operands are evaluated once a round.
void Body::range_variables(Stmt* loop, std::span<syntax::Expr* const> lhs, Definition def, const Ranged& r,
                           Stmts& first) {
  Type* iterated[] = {r.key, r.value};
  std::vector<Var*> variables;
  Exprs places, direct;
  bool fresh = true, plain = true;
  for (size_t i = 0; i < lhs.size() && i < 2; ++i) {
    Expr* p = nullptr;
    Var* v = nullptr;
    bool declared = declares(lhs[i], def.defines) && !is_blank(lhs[i]);
    if (declared && def.shared) {
      Var* outside = declare(static_cast<types::Var*>(lhs[i]->as<syntax::Name>()->obj));
      emit_declare(outside, nullptr, lhs[i]->pos);
      fresh = false;
      p = use(outside, lhs[i]->pos);
      plain = plain && types::identical(p->type, iterated[i]);
    } else if (declared) {
      v = declare(static_cast<types::Var*>(lhs[i]->as<syntax::Name>()->obj));
      if (iterated[i] != nullptr && !types::identical(v->type, iterated[i])) fresh = false;
    } else if (!is_blank(lhs[i])) {
      fresh = false;
      p = place(lhs[i]);
      plain = plain && p->kind == ExprKind::kVar && types::identical(p->type, iterated[i]);
    }
    variables.push_back(v);
    places.push_back(p);
  }
  if (fresh) {
    loop->def = true;
    loop->range_vars = arena().copy(variables);
    return;
  }
  bool any_declared = std::any_of(variables.begin(), variables.end(), [](Var* v) { return v != nullptr; });
  if (plain && !any_declared) {
    loop->lhs = arena().copy(places);
    return;
  }
  std::vector<Var*> temps;
  Exprs to, from;
  into(first, [&] {
    for (size_t i = 0; i < variables.size(); ++i) {
      Pos pos = lhs[i]->pos;
      Var* t = variables[i] == nullptr && places[i] == nullptr ? nullptr : temp(iterated[i], pos);
      temps.push_back(t);
      if (t == nullptr) continue;
      if (variables[i] != nullptr) {
        emit_declare(variables[i], convert(use(t, pos), variables[i]->type), pos);
      } else {
        to.push_back(places[i]);
        from.push_back(convert(use(t, pos), places[i]->type));
      }
    }
    if (!to.empty()) assign_parallel(std::move(to), std::move(from), loop->pos);
  });
  loop->def = true;
  loop->range_vars = arena().copy(temps);
}

}  // namespace gos::lower

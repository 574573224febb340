// Switch and select statements (Go spec, "Switch statements", "Select statements").
#include "compiler/check/checker.h"

namespace gos::check {

template <typename Clause, typename IsDefault>
void Checker::multiple_defaults(std::span<Clause* const> body, IsDefault is_default) {
  Clause* first = nullptr;
  for (Clause* c : body) {
    if (!is_default(c)) continue;
    if (first != nullptr) {
      errorf(c, "multiple defaults (first at {})", sources_.format(first->pos));
    } else {
      first = c;
    }
  }
}

void Checker::switch_stmt(syntax::SwitchStmt* st) {
  OpenScope scope(*this);
  stmt(st->init);
  if (auto* guard = syntax::try_as<syntax::TypeSwitchGuard>(st->tag)) {
    type_switch(st, guard);
  } else {
    expr_switch(st);
  }
}

void Checker::expr_switch(syntax::SwitchStmt* st) {
  Operand x;
  if (st->tag != nullptr) {
    expr(nullptr, x, st->tag);
    assignment(x, nullptr, "switch expression");
    if (x.valid() && !is_comparable(x.type) && !has_nil(x.type)) {
      errorf(x, "cannot switch on {} ({} is not comparable)", s(x), s(x.type));
      x.invalidate();
    }
  } else {
    x.mode = Mode::kConstant;
    x.type = basic(BasicKind::kBool);
    x.value = constant::make_bool(true);
    x.expr = arena().make<syntax::Name>(st->body.empty() ? st->rbrace : st->body[0]->pos, Symbol("true"));
  }
  multiple_defaults(std::span<syntax::CaseClause* const>(st->body), [](auto* c) { return c->cases == nullptr; });
  std::unordered_multimap<size_t, SeenValue> seen;
  for (size_t i = 0; i < st->body.size(); ++i) {
    syntax::CaseClause* clause = st->body[i];
    case_values(x, syntax::unpack_list(clause->cases), seen);
    OpenScope scope(*this);
    stmt_list(clause->body);
  }
}

void Checker::case_values(Operand& x, std::span<Expr* const> values, std::unordered_multimap<size_t, SeenValue>& seen) {
  for (Expr* e : values) {
    Operand v;
    expr(nullptr, v, e);
    if (!x.valid() || !v.valid()) continue;
    convert_untyped(v, x.type);
    if (!v.valid()) continue;
    Operand result = v, tag = x;
    comparison(result, tag, syntax::Operator::kEql, true);
    if (!result.valid() || !v.is_const()) continue;
    constant::Kind kind = v.value.kind();
    if (kind != constant::Kind::kInt && kind != constant::Kind::kFloat && kind != constant::Kind::kString) continue;
    size_t h = kind == constant::Kind::kString ? std::hash<std::string_view>()(constant::string_val(v.value))
               : kind == constant::Kind::kInt  ? std::hash<uint64_t>()(constant::low64(v.value))
                                               : std::hash<double>()(constant::float64_val(v.value));
    bool duplicate = false;
    auto [first, last] = seen.equal_range(h);
    for (; first != last && !duplicate; ++first) {
      const SeenValue& other = first->second;
      duplicate = other.value.kind() == kind && constant::compare(other.value, constant::Op::kEql, v.value) &&
                  identical(v.type, other.type);
      if (duplicate) errorf(v, "duplicate case {} in expression switch{}", s(v), more(other.pos, "previous case"));
    }
    if (!duplicate) seen.insert({h, SeenValue{v.value, v.expr->pos, v.type}});
  }
}

void Checker::type_switch(syntax::SwitchStmt* st, syntax::TypeSwitchGuard* guard) {
  syntax::Name* lhs = guard->lhs;
  if (lhs != nullptr && lhs->name.is_blank()) {
    error(lhs, "no new variable on left side of :=");
    lhs = nullptr;
  }
  Operand x;
  bool usable = false;
  expr(nullptr, x, guard->x);
  if (x.valid()) {
    if (is_type_param(x.type)) {
      errorf(x, "cannot use type switch on type parameter value {}", s(x));
    } else if (is_interface(x.type)) {
      usable = true;
    } else {
      errorf(x, "{} is not an interface", s(x));
    }
  }
  multiple_defaults(std::span<syntax::CaseClause* const>(st->body), [](auto* c) { return c->cases == nullptr; });
  std::vector<Var*> vars;
  std::vector<SeenType> seen;
  for (syntax::CaseClause* clause : st->body) {
    Type* t = case_types(usable ? &x : nullptr, syntax::unpack_list(clause->cases), seen);
    OpenScope scope(*this);
    if (lhs != nullptr) {
      auto* v = arena().make<Var>(VarKind::kLocal, lhs->pos, pkg_, lhs->name, t);
      v->owner = env_.func;
      v->state = Object::State::kDone;
      declare(env_.scope, nullptr, v, clause->colon);
      clause->implicit = v;
      vars.push_back(v);
    }
    stmt_list(clause->body);
  }
  if (lhs == nullptr) return;
  // The clauses' variables count as one.
  bool used = false;
  for (Var* v : vars) {
    used |= v->used;
    v->used = true;
  }
  if (!used && !options_.allow_unused) errorf(lhs, "{} declared and not used", lhs->name.view());
}

// Checks one clause's types; returns the type of the clause's variable.
Type* Checker::case_types(Operand* x, std::span<Expr* const> types, std::vector<SeenType>& seen) {
  Type* t = nullptr;
  for (Expr* e : types) {
    auto* name = syntax::try_as<syntax::Name>(syntax::unparen(e));
    bool is_nil = name != nullptr && as<Nil>(lookup(name->name)) != nullptr;
    if (is_nil) {
      Operand ignored;
      expr(nullptr, ignored, e);
      t = nullptr;
    } else {
      t = var_type(e);
      if (!is_valid(t)) continue;
    }
    bool duplicate = false;
    for (const SeenType& other : seen) {
      if ((t == nullptr) != (other.type == nullptr) || (t != nullptr && !identical(t, other.type))) continue;
      errorf(e, "duplicate case {} in type switch{}", t == nullptr ? "nil" : s(t),
             more(syntax::start_pos(other.expr), "previous case"));
      duplicate = true;
      break;
    }
    if (duplicate) continue;
    seen.push_back({t, e});
    if (x != nullptr && t != nullptr) type_assertion(e, *x, t, true);
  }
  if (types.size() == 1 && t != nullptr) return t;
  return x != nullptr ? x->type : invalid_type();
}

void Checker::select_stmt(syntax::SelectStmt* st) {
  multiple_defaults(std::span<syntax::CommClause* const>(st->body), [](auto* c) { return c->comm == nullptr; });
  for (syntax::CommClause* clause : st->body) {
    bool valid = clause->comm == nullptr || clause->comm->is<syntax::SendStmt>();
    Expr* rhs = nullptr;
    if (auto* assign = syntax::try_as<syntax::AssignStmt>(clause->comm)) {
      if (assign->rhs != nullptr && !assign->rhs->is<syntax::ListExpr>()) rhs = assign->rhs;
    } else if (auto* e = syntax::try_as<syntax::ExprStmt>(clause->comm)) {
      rhs = e->x;
    }
    if (rhs != nullptr) {
      auto* op = syntax::try_as<syntax::Operation>(syntax::unparen(rhs));
      valid = op != nullptr && op->y == nullptr && op->op == syntax::Operator::kRecv;
    }
    if (!valid) {
      error(clause->comm, "select case must be send or receive (possibly with assignment)");
      continue;
    }
    OpenScope scope(*this);
    stmt(clause->comm);
    stmt_list(clause->body);
  }
}

}  // namespace gos::check

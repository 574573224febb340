// Switches on values and types, and select (Go spec, "Switch statements", "Select statements").
#include "compiler/lower/body.h"

namespace gos::lower {

using syntax::try_as;
using syntax::unparen;

void Body::switch_stmt(const syntax::SwitchStmt* s) {
  scoped(s->init, s->pos, [&] {
    if (const auto* guard = try_as<syntax::TypeSwitchGuard>(s->tag)) return type_switch(s, guard);
    expr_switch(s);
  });
}

namespace {

const constant::Value* constant_of(const syntax::Expr* e) {
  return e->tv != nullptr && e->tv->value && !e->tv->value.is_unknown() ? &e->tv->value : nullptr;
}

bool falls_through(const syntax::CaseClause* clause) {
  const syntax::Stmt* last = nullptr;
  for (const syntax::Stmt* s : clause->body) {
    if (!s->is<syntax::EmptyStmt>()) last = s;
  }
  const auto* branch = last != nullptr ? try_as<syntax::BranchStmt>(last) : nullptr;
  return branch != nullptr && branch->tok == syntax::Token::kFallthrough;
}

// Whether tag and cases are constants, so that it is known which clause runs; `taken` is that or null.
bool is_settled(const syntax::SwitchStmt* s, const syntax::CaseClause*& taken) {
  taken = nullptr;
  constant::Value tag = constant::make_bool(true);
  if (s->tag != nullptr) {
    if (constant_of(s->tag) == nullptr) return false;
    tag = *constant_of(s->tag);
  }
  for (const syntax::CaseClause* clause : s->body) {
    if (clause->cases == nullptr) taken = clause;
    syntax::Expr* list = clause->cases;
    for (const syntax::Expr* e : syntax::unpack_list(list)) {
      const constant::Value* value = constant_of(e);
      if (value == nullptr) return false;
      if (!constant::compare(tag, constant::Op::kEql, *value)) continue;
      taken = clause;
      return !falls_through(clause);
    }
  }
  return taken == nullptr || !falls_through(taken);
}

}  // namespace

void Body::expr_switch(const syntax::SwitchStmt* s) {
  Stmt* sw = stmt_node(StmtKind::kSwitch, s->pos);
  sw->end = s->rbrace;
  scope_->targets[s] = sw;
  const syntax::CaseClause* taken;
  if (is_settled(s, taken)) {
    sw->x = bool_const(true, s->pos);
    if (taken != nullptr) {
      Clause* c = arena().make<Clause>();
      c->pos = taken->pos;
      c->is_default = true;
      c->body = block([&] { stmts(taken->body); });
      sw->clauses = arena().copy(std::vector<Clause*>{c});
    }
    return emit(sw);
  }
  if (s->tag == nullptr) {
    sw->x = bool_const(true, s->pos);
    switch_clauses(s, sw, nullptr);
    return emit(sw);
  }
  Stmt* b = stmt_node(StmtKind::kBlock, s->pos);
  b->body = block([&] {
    Expr* tag = save(flatten(expr(s->tag)));
    sw->x = tag;
    switch_clauses(s, sw, tag);
    emit(sw);
  });
  emit(b);
}

void Body::switch_clauses(const syntax::SwitchStmt* s, Stmt* sw, Expr* tag) {
  // Values that cannot have the tag's type make all cases comparisons.
  struct Case {
    Expr* value;
    const syntax::Expr* source;
  };
  std::vector<std::vector<Case>> cases;
  bool by_compare = false;
  for (const syntax::CaseClause* clause : s->body) {
    cases.emplace_back();
    syntax::Expr* list = clause->cases;
    for (const syntax::Expr* e : syntax::unpack_list(list)) {
      Expr* v = expr(e);
      if (tag != nullptr) {
        if (v->kind == ExprKind::kZero || v->kind == ExprKind::kConst) v = convert(v, tag->type);
        by_compare = by_compare || types::is_interface(v->type) != types::is_interface(tag->type) ||
                     !types::identical(v->type, tag->type);
      }
      cases.back().push_back({v, e});
    }
  }
  std::vector<Clause*> clauses;
  for (size_t i = 0; i < s->body.size(); ++i) {
    Clause* c = arena().make<Clause>();
    c->pos = s->body[i]->pos;
    c->is_default = s->body[i]->cases == nullptr;
    Exprs values;
    for (const Case& v : cases[i]) {
      Expr* value = v.value;
      if (by_compare) {
        Type* boolean = types::basic(types::BasicKind::kBool);
        value = compare(Operator::kEql, use(tag->var, tag->pos), value, boolean, v.source->pos, v.source);
      }
      values.push_back(value);
    }
    c->values = arena().copy(values);
    c->body = block([&] { stmts(s->body[i]->body); });
    clauses.push_back(c);
  }
  if (by_compare) sw->x = bool_const(true, s->pos);
  sw->clauses = arena().copy(clauses);
}

void Body::type_switch(const syntax::SwitchStmt* s, const syntax::TypeSwitchGuard* guard) {
  Stmt* sw = stmt_node(StmtKind::kTypeSwitch, s->pos);
  sw->end = s->rbrace;
  scope_->targets[s] = sw;
  sw->x = flatten(expr(guard->x));
  std::vector<Clause*> clauses;
  for (const syntax::CaseClause* clause : s->body) {
    Clause* c = arena().make<Clause>();
    c->pos = clause->pos;
    c->is_default = clause->cases == nullptr;
    std::vector<Type*> list;
    syntax::Expr* cases = clause->cases;
    for (const syntax::Expr* e : syntax::unpack_list(cases)) {
      bool is_nil = e->tv != nullptr && e->tv->mode == types::Mode::kNil;
      list.push_back(is_nil ? nullptr : type_of(e));
    }
    c->types = arena().copy(list);
    if (auto* object = types::as<types::Var>(clause->implicit)) {
      c->var = declare(object);
      c->var->pos = clause->pos;  // each clause has a variable of its own
    }
    c->body = block([&] { stmts(clause->body); });
    clauses.push_back(c);
  }
  sw->clauses = arena().copy(clauses);
  emit(sw);
}

void Body::select_stmt(const syntax::SelectStmt* s) {
  Stmt* sel = stmt_node(StmtKind::kSelect, s->pos);
  sel->end = s->rbrace;
  scope_->targets[s] = sel;
  std::vector<Clause*> clauses;
  for (const syntax::CommClause* clause : s->body) {
    Clause* c = arena().make<Clause>();
    c->pos = clause->pos;
    c->is_default = clause->comm == nullptr;
    c->body = block([&] {
      if (clause->comm != nullptr) communication(clause, c);
      stmts(clause->body);
    });
    clauses.push_back(c);
  }
  sel->clauses = arena().copy(clauses);
  emit(sel);
}

// Sets a clause's operation; assignments of what was received go to the front of its body.
void Body::communication(const syntax::CommClause* clause, Clause* c) {
  if (const auto* send = try_as<syntax::SendStmt>(clause->comm)) {
    c->send = true;
    c->chan = expr(send->chan);
    c->value = expr_to(send->value, types::under_as<types::Chan>(c->chan->type)->elem);
    return;
  }
  const auto* assign = try_as<syntax::AssignStmt>(clause->comm);
  const syntax::Expr* rhs = assign != nullptr ? assign->rhs : clause->comm->as<syntax::ExprStmt>()->x;
  const auto* recv = unparen(rhs)->as<syntax::Operation>();
  c->chan = expr(recv->x);
  if (assign == nullptr) return;
  bool def = assign->op == Operator::kDef;
  Type* received[] = {types::under_as<types::Chan>(c->chan->type)->elem, types::basic(types::BasicKind::kBool)};
  Var** targets[] = {&c->recv_value, &c->recv_ok};
  syntax::Expr* list = assign->lhs;
  std::span<syntax::Expr* const> lhs = syntax::unpack_list(list);
  for (size_t i = 0; i < lhs.size() && i < 2; ++i) {
    if (is_blank(lhs[i])) continue;
    if (declares(lhs[i], def)) {
      *targets[i] = declare(static_cast<types::Var*>(lhs[i]->as<syntax::Name>()->obj));
      continue;
    }
    Var* t = temp(received[i], lhs[i]->pos);
    *targets[i] = t;
    assign_place(place(lhs[i]), use(t, lhs[i]->pos), assign->pos);
  }
}

}  // namespace gos::lower

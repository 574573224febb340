// Walking trees: the parts of an expression, a statement, a body, without regard to their kind.
#pragma once

#include "compiler/ir/ir.h"

namespace gos::ir {

// Calls fn with each operand of `e`, in no order of evaluation. The statements of a kSequence are not among them.
template <typename Fn>
void for_each_operand(const Expr* e, Fn&& fn) {
  for (Expr* part : {e->x, e->y, e->hi, e->max}) {
    if (part != nullptr) fn(part);
  }
  for (Expr* part : e->args) {
    if (part != nullptr) fn(part);
  }
}

// Calls on_expr with each expression that stands in `s` itself, and on_list with each list of statements inside.
template <typename OnExpr, typename OnList>
void for_each_part(const Stmt* s, OnExpr&& on_expr, OnList&& on_list) {
  auto expr = [&](Expr* e) {
    if (e != nullptr) on_expr(e);
  };
  expr(s->x);
  for (Expr* e : s->lhs) expr(e);
  for (Expr* e : s->values) expr(e);
  on_list(s->body);
  on_list(s->otherwise);
  on_list(s->post);
  for (const Clause* c : s->clauses) {
    for (Expr* e : c->values) expr(e);
    expr(c->chan);
    expr(c->value);
    on_list(c->body);
  }
}

// Calls fn with `e` and each expression in it, or with each expression in the list and in what is nested in it; what
// holds another one comes first. Func literals are bodies of their own.
template <typename Fn>
void for_each_expression(std::span<Stmt* const> list, Fn&& fn);
template <typename Fn>
void for_each_expression(const Expr* e, Fn&& fn) {
  fn(e);
  for_each_operand(e, [&](const Expr* x) { for_each_expression(x, fn); });
  for_each_expression(e->stmts, fn);
}
template <typename Fn>
void for_each_expression(std::span<Stmt* const> list, Fn&& fn) {
  for (const Stmt* s : list) {
    if (s == nullptr) continue;
    for_each_part(
        s, [&](const Expr* e) { for_each_expression(e, fn); },
        [&](std::span<Stmt* const> inside) { for_each_expression(inside, fn); });
  }
}

// Whether `holds` is true of a statement in the list or nested in one; func literals are bodies of their own.
template <typename Fn>
bool any_statement(std::span<Stmt* const> list, Fn&& holds) {
  bool found = false;
  for (const Stmt* s : list) {
    if (s == nullptr) continue;
    if (found || holds(s)) return true;
    for_each_part(
        s, [](const Expr*) {}, [&](std::span<Stmt* const> inside) { found = found || any_statement(inside, holds); });
  }
  return found;
}

}  // namespace gos::ir

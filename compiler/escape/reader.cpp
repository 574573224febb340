// The walk over one body that collects what CallGraph knows.
#include "compiler/escape/reader.h"

namespace gos::escape {

using ir::Expr;
using ir::ExprKind;
using ir::Stmt;
using ir::StmtKind;
using ir::VarClass;

void BodyReader::read() { stmts(node_->function->body); }

void BodyReader::stmts(std::span<Stmt* const> list) {
  for (Stmt* s : list) stmt(s);
}

void BodyReader::exprs(std::span<Expr* const> list) {
  for (Expr* e : list) expr(e);
}

void BodyReader::mention(ir::Function* function) {
  if (Node* node = graph_.node(function)) node_->mentions.push_back(node);
}

void BodyReader::leak(const ir::Var* var) {
  if (returning_loops_ >= loops_) return;
  auto it = graph_.leaks_.find(var);
  if (it != graph_.leaks_.end()) it->second = true;
}

// The variable whose part `place` is, if it is one.
void BodyReader::leak(const Expr* place) {
  while (true) {
    if (place->kind == ExprKind::kVar) return leak(canonical(place->var));
    bool part = place->kind == ExprKind::kField || place->kind == ExprKind::kConvNop ||
                (place->kind == ExprKind::kIndex && types::under_as<types::Array>(place->x->type) != nullptr);
    if (!part) return;
    place = place->x;
  }
}

void BodyReader::loop(Stmt* s) {
  for (ir::Var* var : s->per_iteration) graph_.leaks_.try_emplace(var, false);
  for (ir::Var* var : s->range_vars) {
    if (var != nullptr) graph_.leaks_.try_emplace(var, false);
  }
  ++loops_;
  if (s->x != nullptr) expr(s->x);
  for (Expr* place : s->lhs) {
    if (place != nullptr) expr(place);
  }
  stmts(s->post);
  stmts(s->body);
  --loops_;
}

void BodyReader::stmt(Stmt* s) {
  switch (s->kind) {
    case StmtKind::kFor:
    case StmtKind::kRange: return loop(s);
    case StmtKind::kLabel: labels_.emplace_back(s->label, s); break;
    case StmtKind::kGoto:
      for (auto& [name, label] : labels_) {
        if (name == s->label) node_->looping.push_back(label);
      }
      break;
    case StmtKind::kDeclare:
      if (s->var != nullptr && s->x != nullptr) s->var->scratch2 = reinterpret_cast<uint64_t>(s->x);
      break;
    default: break;
  }
  int outer_returning = returning_loops_;
  if (s->kind == StmtKind::kReturn) returning_loops_ = loops_;
  if (s->kind == StmtKind::kDeclare && s->var != nullptr && !s->var->name.empty() && s->x != nullptr) {
    const Expr* value = s->x;
    bool of_temporary = value->kind == ExprKind::kAddr && value->x->kind == ExprKind::kVar;
    if (of_temporary && value->x->var->name.empty()) graph_.in_declaration_.insert(value->x->var);
  }
  if (s->x != nullptr) expr(s->x);
  for (Expr* e : s->lhs) {
    if (e != nullptr) expr(e);
  }
  exprs(s->values);
  returning_loops_ = outer_returning;
  for (ir::Clause* c : s->clauses) {
    exprs(c->values);
    if (c->chan != nullptr) expr(c->chan);
    if (c->value != nullptr) expr(c->value);
    stmts(c->body);
  }
  stmts(s->post);
  stmts(s->body);
  stmts(s->otherwise);
}

void BodyReader::expr(Expr* e) {
  switch (e->kind) {
    case ExprKind::kFunc: return mention(e->function);
    case ExprKind::kAddr: leak(e->x); break;
    case ExprKind::kSlice:
      if (types::under_as<types::Array>(e->x->type) != nullptr) leak(e->x);
      break;
    case ExprKind::kClosure:
      for (ir::Var* var : e->captures) leak(canonical(var));
      mention(e->function);
      break;
    case ExprKind::kMethodValue: mention(e->function); break;
    case ExprKind::kCall:
      if (e->call == ir::CallKind::kStatic) mention(e->function);
      break;
    default: break;
  }
  for (Expr* operand : {e->x, e->y, e->hi, e->max}) {
    if (operand != nullptr) expr(operand);
  }
  exprs(e->args);
  stmts(e->stmts);
}

}  // namespace gos::escape

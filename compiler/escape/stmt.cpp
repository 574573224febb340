// Statements.
#include <algorithm>

#include "compiler/escape/batch.h"

namespace gos::escape {

using ir::Stmt;
using ir::StmtKind;

void Batch::stmts(std::span<Stmt* const> list) {
  for (Stmt* s : list) stmt(s);
}

// A loop that a backward goto makes ends with the block at the latest.
void Batch::block(std::span<Stmt* const> list) {
  int depth = at_.loop_depth;
  stmts(list);
  at_.loop_depth = depth;
}

Location* Batch::declared(ir::Var* var) {
  Location* l = location(var);
  if (l != nullptr) l->loop_depth = at_.loop_depth;
  return l;
}

void Batch::declare(Stmt* s) {
  if (s->var == nullptr) return discard(s->x);
  Location* l = declared(s->var);
  if (s->x == nullptr) return;
  expr(note(l == nullptr || s->var->name.is_blank() ? blank() : Hole{l},
            s->written != nullptr ? "assign-pair" : "assign", s),
       s->x);
}

void Batch::for_stmt(Stmt* s) {
  int outer_depth = at_.loop_depth;
  ++at_.loop_depth;
  // A variable of its own for each round is copied from and back to one outside of the loop.
  for (ir::Var* var : s->per_iteration) {
    Location* l = location(var);
    if (l == nullptr || !a_.calls.fresh_each_round(var)) continue;
    Location* carrier = graph_.add(at_.function, 1, true);
    carrier->reassigned = true;
    l->loop_depth = at_.loop_depth;
    graph_.flow({l}, carrier);
    graph_.flow({carrier}, l);
  }
  discard(s->x);
  stmts(s->post);
  block(s->body);
  at_.loop_depth = outer_depth;
}

// Variable `i` (0 key, 1 value) gets what `source` gives when dereferenced.
void Batch::range_variable(Stmt* s, size_t i, Location* source, int derefs) {
  ir::Var* var = s->range_vars[i];
  Location* l = var == nullptr ? nullptr : location(var);
  if (l == nullptr) return;
  Location* written = l;
  if (a_.calls.fresh_each_round(var)) {
    written = graph_.add(at_.function, 1, true);
    l->loop_depth = at_.loop_depth;
    graph_.flow({l}, written);
  } else {
    l->loop_depth = at_.loop_depth - 1;
  }
  if (source != nullptr) graph_.flow(note({written, derefs}, derefs == 0 ? "range" : "range-deref", s), source);
  written->reassigned = true;
}

void Batch::range_stmt(Stmt* s) {
  // What is ranged over is evaluated before the loop and stays until it ends.
  Location* over = graph_.add(at_.function, at_.loop_depth, true);
  expr({over}, s->x);
  ++at_.loop_depth;
  int derefs = types::under_as<types::Array>(s->x->type) != nullptr ? 0 : 1;
  if (s->def) {
    for (size_t i = 0; i < s->range_vars.size(); ++i) range_variable(s, i, i == 1 ? over : nullptr, derefs);
  } else {
    for (size_t i = 0; i < s->lhs.size(); ++i) {
      Hole k = place(s->lhs[i]);
      if (i == 1) graph_.flow(note({k.target, derefs}, derefs == 0 ? "range" : "range-deref", s), over);
      k.target->reassigned = true;
    }
  }
  block(s->body);
  --at_.loop_depth;
}

void Batch::switch_stmt(Stmt* s) {
  discard(s->x);
  for (ir::Clause* c : s->clauses) {
    discard_all(c->values);
    block(c->body);
  }
}

void Batch::type_switch_stmt(Stmt* s) {
  std::vector<Hole> holes;
  for (ir::Clause* c : s->clauses) {
    if (c->var == nullptr) continue;
    Location* l = declared(c->var);
    if (l != nullptr && a_.facts.has_pointers(c->var->type)) {
      holes.push_back(note(asserted({l}, c->var->type), "switch case", s));
    }
  }
  expr(tee(holes), s->x);
  for (ir::Clause* c : s->clauses) block(c->body);
}

void Batch::select_stmt(Stmt* s) {
  for (ir::Clause* c : s->clauses) {
    discard(c->chan);
    if (c->value != nullptr) expr(note(heap(), "send", s), c->value);
    for (ir::Var* var : {c->recv_value, c->recv_ok}) {
      if (var != nullptr) declared(var);
    }
    block(c->body);
  }
}

// The call is one of a func value without parameters. Of a defer that runs at most once the value lives as long as the
// function; otherwise it, and the record, outlive the stack frame's single place for them.
void Batch::go_defer_stmt(Stmt* s) {
  Hole k = heap();
  if (s->kind == StmtKind::kDefer) {
    bool once = at_.loop_depth == 1 && !s->in_loop;
    if (once) k = later(blank());
    s->escapes = once ? ir::Escape::kStack : ir::Escape::kHeap;
  }
  ir::Expr* call = s->x;
  if (call->kind == ir::ExprKind::kCall && call->call == ir::CallKind::kClosure) {
    expr(k, call->x);
    discard_all(call->args);
  } else {
    discard(call);
  }
}

void Batch::stmt(Stmt* s) {
  switch (s->kind) {
    case StmtKind::kExpr:
      if (s->x->kind == ir::ExprKind::kCall) return call({}, s->x);
      return discard(s->x);
    case StmtKind::kDeclare: return declare(s);
    case StmtKind::kAssign: return assign(s, s->lhs[0], s->x);
    case StmtKind::kAssignOp: return assign(s, s->lhs[0], s->x);
    case StmtKind::kAssignTuple: return assign_tuple(s);
    case StmtKind::kAssignParallel: return assign_parallel(s);
    case StmtKind::kBlock: return stmts(s->body);
    case StmtKind::kIf:
      discard(s->x);
      block(s->body);
      return block(s->otherwise);
    case StmtKind::kFor: return for_stmt(s);
    case StmtKind::kRange: return range_stmt(s);
    case StmtKind::kSwitch: return switch_stmt(s);
    case StmtKind::kTypeSwitch: return type_switch_stmt(s);
    case StmtKind::kSelect: return select_stmt(s);
    case StmtKind::kLabel: {
      auto& looping = at_.node->looping;
      if (std::find(looping.begin(), looping.end(), s) != looping.end()) ++at_.loop_depth;
      return;
    }
    case StmtKind::kGoto:
    case StmtKind::kBreak:
    case StmtKind::kContinue:
    case StmtKind::kFallthrough: return;
    case StmtKind::kReturn: return return_stmt(s);
    case StmtKind::kGo:
    case StmtKind::kDefer: return go_defer_stmt(s);
    case StmtKind::kSend: discard(s->lhs[0]); return expr(note(heap(), "send", s), s->x);
  }
}

}  // namespace gos::escape

// go and defer: calls become calls of func values without parameters and results. Operands are evaluated by the
// statement and travel in a wrapper's captures (Go spec, "Go statements", "Defer statements").
#include "compiler/lower/body.h"

#include "compiler/ir/build.h"

namespace gos::lower {

using syntax::unparen;

void Body::call_stmt(const syntax::CallStmt* s) {
  bool is_go = s->tok == syntax::Token::kGo;
  Expr* f = deferred_callee(unparen(s->call)->as<syntax::CallExpr>(), is_go ? "gowrap" : "deferwrap", s->pos);
  if (!is_go && range_defer(f, s->pos)) return;
  Expr* c = node(ExprKind::kCall, nullptr, s->call->pos, s->call);
  c->call = ir::CallKind::kClosure;
  c->x = f;
  Stmt* r = emit(is_go ? StmtKind::kGo : StmtKind::kDefer, s->pos);
  r->x = c;
  r->in_loop = scope_->loop_depth > 0 || scope_->has_label;
  if (!is_go) scope_->fn->has_defer = true;
}

Expr* Body::deferred_callee(const syntax::CallExpr* e, const char* kind, Pos stmt) {
  Expr* c = flatten(call(e));
  bool bare = c->kind == ExprKind::kCall && c->type == nullptr;
  if (bare && c->args.empty()) {
    if (c->call == ir::CallKind::kClosure) return c->x;
    if (c->call == ir::CallKind::kStatic) {
      Expr* f = node(ExprKind::kFunc, c->function->type, c->pos, e->fun);
      f->function = c->function;
      return f;
    }
  }
  return wrap_call(c, kind, stmt);
}

// Evaluates into temporaries what of an operand must be evaluated by the statement, and adds it to `saved`; the rest
// the wrapper can do as well.
void Body::save_operand(Expr*& operand, Pos stmt, std::vector<Expr**>& saved) {
  if (operand == nullptr) return;
  switch (operand->kind) {
    case ExprKind::kConst:
    case ExprKind::kZero:
    case ExprKind::kFunc:
    case ExprKind::kNew: return;
    case ExprKind::kArrayLit:
    case ExprKind::kSliceLit:
    case ExprKind::kStructLit:
      for (Expr*& element : operand->args) save_operand(element, stmt, saved);
      return;
    case ExprKind::kConvUnsafe:
      if (operand->pinned) return save_operand(operand->x, stmt, saved);
      [[fallthrough]];
    default: break;
  }
  bool variable = operand->kind == ExprKind::kVar;
  operand = save(operand);
  if (variable) operand->var->pos = stmt;  // the place of a name is that of its declaration to Go
  saved.push_back(&operand);
}

Expr* Body::wrap_call(Expr* c, const char* kind, Pos stmt) {
  std::vector<Expr**> saved;
  size_t first = out_->size();
  bool of_interface = c->kind == ExprKind::kCall && c->call == ir::CallKind::kInterface;
  // A nil literal of a deferred print or recover has no operands; sequences were flattened.
  if (of_interface) {
    c->x = save(c->x);
    saved.push_back(&c->x);
  } else {
    save_operand(c->x, stmt, saved);
  }
  save_operand(c->y, stmt, saved);
  for (Expr*& arg : c->args) save_operand(arg, stmt, saved);
  ir::evaluate_together(std::span(*out_).subspan(first));
  if (of_interface) {
    // A nil interface panics here, not when the call happens.
    Expr* check = node(ExprKind::kAssert, c->x->type, c->pos);
    check->known = true;
    check->x = use(c->x->var, c->x->pos);
    emit(StmtKind::kExpr, c->pos)->x = check;
  }
  Pos pos = c->pos;
  ir::Function* f = wrapper_function(kind, stmt);
  f->end = pos;
  if (c->kind == ExprKind::kRecover) f->has_recover = true;
  Scope scope;
  open(f, scope);
  for (Expr** operand : saved) *operand = use((*operand)->var, (*operand)->pos, (*operand)->source);
  for (Var* v : f->captures) v->by_value = true;
  emit(StmtKind::kExpr, pos)->x = c;
  close();
  return make_closure(f, f->type, stmt, nullptr);
}

}  // namespace gos::lower

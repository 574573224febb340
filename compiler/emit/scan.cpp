// What must be known of a function before its code is made: expressions that may stop, arrays that must lie in memory.
#include "compiler/emit/function_emitter.h"
#include "compiler/ir/walk.h"
#include "compiler/types/predicates.h"

namespace gos::emit {

namespace {

// Expressions whose own code, apart from operands, may stop.
bool stops(const Expr* e) {
  switch (e->kind) {
    case ExprKind::kCall:
    case ExprKind::kConcat:
    case ExprKind::kConvIface:
    case ExprKind::kConvString:
    case ExprKind::kMapIndex:
    case ExprKind::kMakeMap:
    case ExprKind::kMakeChan:
    case ExprKind::kMapLit:
    case ExprKind::kAppend:
    case ExprKind::kDelete:
    case ExprKind::kClear:
    case ExprKind::kCopy:
    case ExprKind::kClose:
    case ExprKind::kPanic:
    case ExprKind::kRecover:
    case ExprKind::kPrint:
    case ExprKind::kRecv: return true;
    case ExprKind::kAssert: return types::is_interface(e->type) || e->comma_ok;
    case ExprKind::kNew:
    case ExprKind::kMakeSlice:
    case ExprKind::kSliceLit:
    case ExprKind::kClosure:
    case ExprKind::kMethodValue: return e->escapes != ir::Escape::kStack;
    case ExprKind::kAddr:
      return e->escapes != ir::Escape::kStack && e->x->kind >= ExprKind::kNew && e->x->kind <= ExprKind::kMapLit;
    default: return false;
  }
}

}  // namespace

void FunctionEmitter::scan() {
  for (Var* v : f_.params) local(v).type = type(v->type);
  for (Var* v : f_.results) local(v).type = type(v->type);
  scan_stmts(f_.body);
}

bool FunctionEmitter::scan_expr(Expr* e) {
  bool stop = stops(e);
  ir::for_each_operand(e, [&](Expr* x) { stop |= scan_expr(x); });
  if (e->kind == ExprKind::kSequence) {
    stop |= scan_stmts(e->stmts);
    stop |= e->inlined != nullptr && (!e->stmts.empty() || e->x == nullptr);
  }
  if (e->kind == ExprKind::kIndex) {
    if (!int_constant(e->y)) scan_indexed(e->x);
  } else if (e->kind == ExprKind::kSlice) {
    scan_indexed(e->x);
  }
  e->scratch = stop;
  return stop;
}

// The variable whose array is indexed by something that is no constant.
void FunctionEmitter::scan_indexed(Expr* x) {
  bool direct = true;
  while (type(x)->kind == bytecode::Kind::kArray || !direct) {
    if (x->kind == ExprKind::kVar) {
      if (x->var->cls != ir::VarClass::kGlobal) {
        local(x->var).storage = Local::kRegion;
        if (direct) local(x->var).pair = true;
      }
      return;
    }
    if (x->kind != ExprKind::kField && x->kind != ExprKind::kIndex) return;
    if (x->kind == ExprKind::kIndex && type(x->x)->kind != bytecode::Kind::kArray) return;
    x = x->x;
    direct = false;
  }
}

bool FunctionEmitter::scan_stmts(std::span<Stmt*> list) {
  bool stop = false;
  for (Stmt* s : list) {
    if (s) stop |= scan_stmt(s);
  }
  return stop;
}

bool FunctionEmitter::scan_stmt(Stmt* s) {
  bool stop = s->kind == StmtKind::kFor || s->kind == StmtKind::kRange || s->kind == StmtKind::kSelect ||
              s->kind == StmtKind::kGo || s->kind == StmtKind::kDefer || s->kind == StmtKind::kSend ||
              s->kind == StmtKind::kGoto || s->kind == StmtKind::kReturn || s->inlined != nullptr;
  s->scratch = 0;
  // s += t
  if (s->kind == StmtKind::kAssignOp && types::is_string(s->lhs[0]->type)) stop = true;
  if (s->var) stop |= s->var->escapes;
  ir::for_each_part(
      s, [&](Expr* e) { stop |= scan_expr(e); }, [&](std::span<Stmt*> list) { stop |= scan_stmts(list); });
  for (const ir::Clause* c : s->clauses) {
    if (c->var) stop |= c->var->escapes;
  }
  return stop;
}

bool FunctionEmitter::may_stop(std::span<Expr*> list) {
  for (const Expr* e : list) {
    if (may_stop(e)) return true;
  }
  return false;
}

bool FunctionEmitter::mentions(const Expr* e, const Var* v) {
  if (e->kind == ExprKind::kVar) return e->var == v;
  if (mentions(e->stmts, v)) return true;
  for (const Var* c : e->captures) {
    if (c == v) return true;
  }
  bool found = false;
  ir::for_each_operand(e, [&](const Expr* x) { found = found || mentions(x, v); });
  return found;
}

bool FunctionEmitter::mentions(std::span<Stmt* const> list, const Var* v) {
  return ir::any_statement(list, [v](const Stmt* s) {
    bool found = s->var == v;
    ir::for_each_part(s, [&](const Expr* e) { found = found || mentions(e, v); }, [](std::span<Stmt* const>) {});
    return found;
  });
}

bool FunctionEmitter::writes_early(const Expr* e) {
  switch (e->kind) {
    case ExprKind::kAddr:
    case ExprKind::kNew:
    case ExprKind::kMakeSlice:
    case ExprKind::kMakeMap:
    case ExprKind::kStructLit:
    case ExprKind::kArrayLit:
    case ExprKind::kSliceLit:
    case ExprKind::kMapLit:
    case ExprKind::kClosure:
    case ExprKind::kMethodValue:
    case ExprKind::kComplex:
    case ExprKind::kMin:
    case ExprKind::kMax:
    case ExprKind::kConvIface:
    case ExprKind::kAssert: return true;
    case ExprKind::kSequence: return !e->stmts.empty() || e->x == nullptr || writes_early(e->x);
    case ExprKind::kBinary: return adds_product(e);
    case ExprKind::kConvNop:
    case ExprKind::kConvSliceArray: return writes_early(e->x);
    default: return false;
  }
}

bool FunctionEmitter::is_product(const Expr* e) {
  if (e->kind != ExprKind::kBinary || e->op != Operator::kMul || may_stop(e)) return false;
  auto* basic = types::under_as<types::Basic>(e->type);
  return basic != nullptr && basic->basic == types::BasicKind::kFloat64;
}

bool FunctionEmitter::adds_product(const Expr* e) {
  if (e->op != Operator::kAdd && e->op != Operator::kSub) return false;
  return is_product(e->y) && !may_stop(e->x);
}

}  // namespace gos::emit

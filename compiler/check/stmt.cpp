// Statements (Go spec, "Statements"). Branches and labels were checked by the parser.
#include <algorithm>

#include "compiler/check/checker.h"

namespace gos::check {

using syntax::Kind;

void Checker::func_body(DeclInfo* decl, Signature* sig, Scope* scope, syntax::BlockStmt* body, Value iota,
                        const syntax::Node* func) {
  SavedEnvironment saved(*this);
  std::vector<Var*> locals;
  env_ = {};
  env_.decl = decl;
  env_.scope = scope;
  env_.iota = iota;
  env_.sig = sig;
  env_.func = func;
  env_.locals = &locals;
  stmt_list(0, body->list);
  if (sig->results->size() > 0 && !is_terminating(body, Symbol())) error(body->rbrace, "missing return");
  if (!options_.allow_unused) report_unused(locals);
}

void Checker::report_unused(std::vector<Var*>& locals) {
  std::erase_if(locals, [](Var* v) { return v->used; });
  std::sort(locals.begin(), locals.end(), [](Var* a, Var* b) { return a->pos < b->pos; });
  for (Var* v : locals) errorf(v->pos, "declared and not used: {}", v->name.view());
}

void Checker::stmt_list(unsigned context, std::span<syntax::Stmt* const> list) {
  // Empty statements at the end do not keep the one before from being last.
  while (!list.empty() && list.back()->is<syntax::EmptyStmt>()) list = list.subspan(0, list.size() - 1);
  for (size_t i = 0; i < list.size(); ++i) {
    unsigned inner = context;
    if (i + 1 < list.size()) inner &= ~static_cast<unsigned>(kFallthroughOk);
    stmt(inner, list[i]);
  }
}

void Checker::stmt(unsigned context, syntax::Stmt* s) {
  if (s == nullptr) return;
  size_t top = delayed_.size();
  stmt_inner(context, s);
  process_delayed(top);  // function literals see the scopes as they are here
}

void Checker::stmt_inner(unsigned context, syntax::Stmt* s) {
  unsigned inner = context & ~static_cast<unsigned>(kFallthroughOk | kFinalCase | kInTypeSwitch);
  switch (s->kind) {
    case Kind::kDeclStmt: decl_stmt(s->as<syntax::DeclStmt>()->decls); break;
    case Kind::kLabeledStmt: stmt(context, s->as<syntax::LabeledStmt>()->stmt); break;
    case Kind::kExprStmt: expr_stmt(s->as<syntax::ExprStmt>()); break;
    case Kind::kSendStmt: {
      auto* send = s->as<syntax::SendStmt>();
      Operand ch, value;
      expr(nullptr, ch, send->chan);
      expr(nullptr, value, send->value);
      if (!ch.valid() || !value.valid()) break;
      if (Type* elem = chan_elem(send, ch, false)) assignment(value, elem, "send");
      break;
    }
    case Kind::kAssignStmt: assign_stmt(s->as<syntax::AssignStmt>()); break;
    case Kind::kCallStmt: suspended_call(s->as<syntax::CallStmt>()); break;
    case Kind::kReturnStmt: return_stmt(s->as<syntax::ReturnStmt>()); break;
    case Kind::kBranchStmt: branch_stmt(context, s->as<syntax::BranchStmt>()); break;
    case Kind::kBlockStmt: {
      OpenScope scope(*this);
      stmt_list(inner, s->as<syntax::BlockStmt>()->list);
      break;
    }
    case Kind::kIfStmt: if_stmt(inner, s->as<syntax::IfStmt>()); break;
    case Kind::kSwitchStmt: switch_stmt(inner | kBreakOk, s->as<syntax::SwitchStmt>()); break;
    case Kind::kSelectStmt: select_stmt(inner | kBreakOk, s->as<syntax::SelectStmt>()); break;
    case Kind::kForStmt: for_stmt(inner | kBreakOk | kContinueOk, s->as<syntax::ForStmt>()); break;
    default: break;
  }
}

void Checker::expr_stmt(syntax::ExprStmt* st) {
  Operand x;
  ExprKind kind = raw_expr(nullptr, x, st->x, nullptr, false);
  std::string_view what = "is not used";
  if (x.mode == Mode::kBuiltin) {
    what = "must be called";
  } else if (x.mode == Mode::kType) {
    what = "is not an expression";
  } else if (kind == ExprKind::kStatement || (options_.allow_expr_stmt && at_top_level() && x.valid())) {
    if (is_untyped(x.type) && options_.allow_expr_stmt && at_top_level() && !x.is_nil()) {
      assignment(x, nullptr, "expression");
    }
    return;
  }
  errorf(x, "{} {}", s(x), what);
}

void Checker::assign_stmt(syntax::AssignStmt* st) {
  if (st->rhs == nullptr) {
    Operand x;
    expr(nullptr, x, st->lhs);
    if (!x.valid()) return;
    if (!each_has(x.type, kIsNumeric)) {
      std::string_view op = syntax::text(st->op);
      errorf(st->lhs, "invalid operation: {}{}{} (non-numeric type {})", s(st->lhs), op, op, s(x.type));
      return;
    }
    assign_var(st->lhs, nullptr, &x, "assignment");
    return;
  }
  auto lhs = syntax::unpack_list(st->lhs);
  auto rhs = syntax::unpack_list(st->rhs);
  if (st->op == syntax::Operator::kNone) return assign_vars(lhs, rhs);
  if (st->op == syntax::Operator::kDef) return short_var_decl(st->pos, lhs, rhs);
  if (lhs.size() != 1 || rhs.size() != 1) {
    errorf(st, "assignment operation {} requires single-valued expressions", syntax::text(st->op));
    return;
  }
  Operand x;
  binary(x, nullptr, lhs[0], rhs[0], st->op);
  assign_var(lhs[0], nullptr, &x, "assignment");
}

void Checker::suspended_call(syntax::CallStmt* st) {
  std::string_view keyword = syntax::text(st->tok);
  if (st->call == nullptr) return;
  if (!st->call->is<syntax::CallExpr>()) {
    errorf(st->call, "expression in {} must be function call", keyword);
    use(st->call);
    return;
  }
  Operand x;
  switch (raw_expr(nullptr, x, st->call, nullptr, false)) {
    case ExprKind::kConversion: errorf(x, "{} requires function call, not conversion {}", keyword, s(x)); break;
    case ExprKind::kExpression: errorf(x, "{} discards result of {}", keyword, s(x)); break;
    case ExprKind::kStatement: break;
  }
}

void Checker::return_stmt(syntax::ReturnStmt* st) {
  if (env_.sig == nullptr) return;
  auto results = syntax::unpack_list(st->results);
  std::span<Var*> vars = env_.sig->results->vars;
  if (!results.empty() || vars.empty() || vars[0]->name.empty()) {
    if (results.empty() && vars.empty()) return;
    init_vars(vars, results, st);
    return;
  }
  for (Var* v : vars) {
    if (v->name.is_blank()) continue;
    Object* other = lookup(v->name);
    if (other == nullptr || other == v) continue;
    errorf(st, "result parameter {} not in scope at return{}", v->name.view(),
           more(other->pos, "inner declaration of " + s(static_cast<Object*>(v))));
  }
}

void Checker::branch_stmt(unsigned context, syntax::BranchStmt* st) {
  if (st->tok != syntax::Token::kFallthrough || (context & kFallthroughOk)) return;
  if (context & kFinalCase) {
    error(st, "cannot fallthrough final case in switch");
  } else if (context & kInTypeSwitch) {
    error(st, "cannot fallthrough in type switch");
  } else {
    error(st, "fallthrough statement out of place");
  }
}

void Checker::condition(Expr* e, std::string_view what) {
  if (e == nullptr) return;
  Operand x;
  expr(nullptr, x, e);
  if (x.valid() && !each_has(x.type, kIsBoolean)) errorf(e, "non-boolean condition in {} statement", what);
}

void Checker::if_stmt(unsigned inner, syntax::IfStmt* st) {
  OpenScope scope(*this);
  stmt(0, st->init);
  condition(st->cond, "if");
  stmt(inner, st->then);
  stmt(inner, st->otherwise);
}

void Checker::for_stmt(unsigned inner, syntax::ForStmt* st) {
  if (auto* range = syntax::try_as<syntax::RangeClause>(st->init)) return range_stmt(inner, st, range);
  OpenScope scope(*this);
  stmt(0, st->init);
  condition(st->cond, "for");
  stmt(0, st->post);
  stmt(inner, st->body);
}

}  // namespace gos::check

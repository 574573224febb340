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
  stmt_list(body->list);
  if (sig->results->size() > 0 && !is_terminating(body, Symbol())) error(body->rbrace, "missing return");
  if (!options_.allow_unused) report_unused(locals);
}

void Checker::report_unused(std::vector<Var*>& locals) {
  std::erase_if(locals, [](Var* v) { return v->used; });
  std::sort(locals.begin(), locals.end(), [](Var* a, Var* b) { return a->pos < b->pos; });
  for (Var* v : locals) errorf(v->pos, "declared and not used: {}", v->name.view());
}

void Checker::stmt_list(std::span<syntax::Stmt* const> list) {
  for (syntax::Stmt* each : list) stmt(each);
}

void Checker::stmt(syntax::Stmt* s) {
  if (s == nullptr) return;
  size_t top = delayed_.size();
  stmt_inner(s);
  process_delayed(top);  // function literals see the scopes as they are here
}

void Checker::stmt_inner(syntax::Stmt* s) {
  switch (s->kind) {
    case Kind::kDeclStmt: decl_stmt(s->as<syntax::DeclStmt>()->decls); break;
    case Kind::kLabeledStmt: stmt(s->as<syntax::LabeledStmt>()->stmt); break;
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
    case Kind::kBranchStmt: break;  // the parser has checked it
    case Kind::kBlockStmt: {
      OpenScope scope(*this);
      stmt_list(s->as<syntax::BlockStmt>()->list);
      break;
    }
    case Kind::kIfStmt: if_stmt(s->as<syntax::IfStmt>()); break;
    case Kind::kSwitchStmt: switch_stmt(s->as<syntax::SwitchStmt>()); break;
    case Kind::kSelectStmt: select_stmt(s->as<syntax::SelectStmt>()); break;
    case Kind::kForStmt: for_stmt(s->as<syntax::ForStmt>()); break;
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
      // A constant that its default type cannot hold stays what it is: the prompt shows it exactly.
      Value value = x.value;
      auto* type = as<Basic>(default_type(x.type));
      bool exact = x.mode == Mode::kConstant && representation(x, type, value) != Failure::kNone;
      if (!exact) assignment(x, nullptr, "expression");
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

void Checker::condition(Expr* e, std::string_view what) {
  if (e == nullptr) return;
  Operand x;
  expr(nullptr, x, e);
  if (x.valid() && !each_has(x.type, kIsBoolean)) errorf(e, "non-boolean condition in {} statement", what);
}

void Checker::if_stmt(syntax::IfStmt* st) {
  OpenScope scope(*this);
  stmt(st->init);
  condition(st->cond, "if");
  stmt(st->then);
  stmt(st->otherwise);
}

void Checker::for_stmt(syntax::ForStmt* st) {
  constexpr int kVariablesARound = 22;
  st->shared_variables = !allow_version(st->pos, kVariablesARound);
  if (auto* range = syntax::try_as<syntax::RangeClause>(st->init)) return range_stmt(st, range);
  OpenScope scope(*this);
  stmt(st->init);
  condition(st->cond, "for");
  stmt(st->post);
  stmt(st->body);
}

}  // namespace gos::check

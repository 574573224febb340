// Statements: blocks, declarations, conditions, branches, returns.
#include "compiler/lower/body.h"
#include "compiler/lower/rangefunc.h"

namespace gos::lower {

using syntax::Kind;
using syntax::try_as;

int static_bool(const syntax::Expr* e) {
  if (e->tv != nullptr && e->tv->value.kind() == constant::Kind::kBool)
    return constant::bool_val(e->tv->value) ? 1 : -1;
  const auto* op = try_as<syntax::Operation>(syntax::unparen(e));
  if (op == nullptr) return 0;
  if (op->op == Operator::kNot && op->y == nullptr) return -static_bool(op->x);
  if (op->op != Operator::kAndAnd && op->op != Operator::kOrOr) return 0;
  int decides = op->op == Operator::kAndAnd ? -1 : 1;
  int x = static_bool(op->x);
  if (x == decides) return x;
  int y = static_bool(op->y);
  return x == -decides || y == decides ? y : 0;
}

namespace {

bool is_panic(const syntax::Expr* x) {
  const auto* call = try_as<syntax::CallExpr>(syntax::unparen(x));
  const auto* name = call == nullptr ? nullptr : try_as<syntax::Name>(syntax::unparen(call->fun));
  auto* builtin = name == nullptr ? nullptr : types::as<types::Builtin>(name->obj);
  return builtin != nullptr && builtin->id == types::BuiltinId::kPanic;
}

// What follows `s` in its list is not reached unless it has a label. Approximate: false where more thought would tell.
bool terminates(const syntax::Stmt* s) {
  if (s == nullptr) return false;
  switch (s->kind) {
    case Kind::kReturnStmt: return true;
    case Kind::kBranchStmt: return s->as<syntax::BranchStmt>()->tok == syntax::Token::kGoto;
    case Kind::kExprStmt: return is_panic(s->as<syntax::ExprStmt>()->x);
    case Kind::kBlockStmt: {
      const auto& list = s->as<syntax::BlockStmt>()->list;
      return !list.empty() && terminates(list.back());
    }
    case Kind::kIfStmt: {
      const auto* i = s->as<syntax::IfStmt>();
      int cond = static_bool(i->cond);
      return (cond < 0 || terminates(i->then)) && (cond > 0 || terminates(i->otherwise));
    }
    default: return false;
  }
}

}  // namespace

// Without what cannot be reached: it is not compiled, and messages about escaping values do not speak of it.
void Body::stmts(std::span<syntax::Stmt* const> list) {
  size_t last_label = list.size();
  while (last_label > 0 && list[last_label - 1]->kind != Kind::kLabeledStmt) --last_label;
  bool dead = false;
  for (size_t i = 0; i < list.size(); ++i) {
    if (dead && i >= last_label) break;
    stmt(list[i]);
    dead = terminates(list[i]);
  }
}

void Body::stmt(const syntax::Stmt* s) {
  switch (s->kind) {
    case Kind::kExprStmt: {
      Expr* x = flatten(expr(s->as<syntax::ExprStmt>()->x));
      emit(StmtKind::kExpr, s->pos)->x = x;
      break;
    }
    case Kind::kSendStmt: return send(s->as<syntax::SendStmt>());
    case Kind::kAssignStmt: return assign_stmt(s->as<syntax::AssignStmt>());
    case Kind::kLabeledStmt: return labeled(s->as<syntax::LabeledStmt>());
    case Kind::kBlockStmt: {
      const auto* b = s->as<syntax::BlockStmt>();
      Stmt* r = stmt_node(StmtKind::kBlock, s->pos);
      r->end = b->rbrace;
      r->body = block([&] { stmts(b->list); });
      emit(r);
      break;
    }
    case Kind::kDeclStmt:
      for (const syntax::Decl* d : s->as<syntax::DeclStmt>()->decls) {
        if (const auto* v = try_as<syntax::VarDecl>(d)) var_decl(v);
      }
      break;
    case Kind::kBranchStmt: return branch(s->as<syntax::BranchStmt>());
    case Kind::kCallStmt: return call_stmt(s->as<syntax::CallStmt>());
    case Kind::kReturnStmt: return return_stmt(s->as<syntax::ReturnStmt>());
    case Kind::kIfStmt: return if_stmt(s->as<syntax::IfStmt>());
    case Kind::kForStmt: return for_stmt(s->as<syntax::ForStmt>());
    case Kind::kSwitchStmt: return switch_stmt(s->as<syntax::SwitchStmt>());
    case Kind::kSelectStmt: return select_stmt(s->as<syntax::SelectStmt>());
    default: break;
  }
}

void Body::scoped(const syntax::SimpleStmt* init, Pos pos, const std::function<void()>& rest) {
  if (init == nullptr) return rest();
  Stmt* b = stmt_node(StmtKind::kBlock, pos);
  b->body = block([&] {
    stmt(init);
    rest();
  });
  emit(b);
}

void Body::var_decl(const syntax::VarDecl* d) {
  std::vector<syntax::Expr*> names(d->names.begin(), d->names.end());
  if (d->values != nullptr) {
    syntax::Expr* values = d->values;
    return assign_values(names, syntax::unpack_list(values), true, d->pos);
  }
  for (const syntax::Expr* e : names) {
    auto* v = static_cast<types::Var*>(e->as<syntax::Name>()->obj);
    if (is_blank(e)) continue;
    if (declares(e, true)) emit_declare(declare(v), nullptr, e->pos);
    if (program_.is_declared_again(v)) assign_place(place(e), zero(types::type_of(v), e->pos), e->pos);
  }
}

void Body::labeled(const syntax::LabeledStmt* s) {
  scope_->has_label = true;
  emit(StmtKind::kLabel, s->pos)->label = s->label->name;
  stmt(s->stmt);
}

// Whether a label at `pos` belongs to the range-over-func body under lowering.
bool Body::inside_range_body(Pos pos) const {
  const syntax::BlockStmt* body = scope_->range->syntax->body;
  return pos >= body->pos && pos <= body->rbrace;
}

void Body::branch(const syntax::BranchStmt* s) {
  switch (s->tok) {
    case syntax::Token::kFallthrough: emit(StmtKind::kFallthrough, s->pos); break;
    case syntax::Token::kGoto: {
      scope_->has_label = true;
      Exit exit{Exit::Kind::kGoto, s->target, s->label->name};
      if (scope_->range != nullptr && s->target != nullptr && !inside_range_body(s->target->pos)) {
        exit_range(exit, s->pos);
        break;
      }
      emit(StmtKind::kGoto, s->pos)->label = s->label->name;
      break;
    }
    default: {
      bool is_break = s->tok == syntax::Token::kBreak;
      perform({is_break ? Exit::Kind::kBreak : Exit::Kind::kContinue, s->target, Symbol()}, s->pos);
      break;
    }
  }
}

void Body::if_stmt(const syntax::IfStmt* s) {
  scoped(s->init, s->pos, [&] {
    Expr* cond = flatten(expr(s->cond));
    int known = static_bool(s->cond);
    if (known != 0) {
      if (cond->kind != ExprKind::kConst) emit(StmtKind::kExpr, s->pos)->x = cond;
      const syntax::Stmt* taken = known > 0 ? s->then : s->otherwise;
      if (taken != nullptr) stmt(taken);
      return;
    }
    Stmt* r = stmt_node(StmtKind::kIf, s->pos);
    r->x = cond;
    r->body = block([&] { stmts(s->then->list); });
    r->end = s->then->rbrace;
    if (s->otherwise != nullptr) {
      r->otherwise = block([&] {
        if (const auto* b = try_as<syntax::BlockStmt>(s->otherwise)) return stmts(b->list);
        stmt(s->otherwise);
      });
    }
    emit(r);
  });
}

void Body::return_stmt(const syntax::ReturnStmt* s) {
  Scope* function = function_scope();
  Exprs values;
  syntax::Expr* results = s->results;
  for (const syntax::Expr* e : syntax::unpack_list(results)) values.push_back(expr(e));
  if (values.size() == 1) values[0] = flatten(values[0]);
  if (values.size() == 1 && values[0]->type != nullptr && types::is<types::Tuple>(values[0]->type)) {
    Expr* tuple = values[0];
    values.clear();
    spread_tuple(tuple, values, *out_, s->pos);
  }
  const std::vector<Var*>& vars = function->fn->results;
  for (size_t i = 0; i < values.size() && i < vars.size(); ++i) values[i] = convert(values[i], vars[i]->type);
  if (function == scope_) {
    emit(StmtKind::kReturn, s->pos)->values = arena().copy(values);
    return;
  }
  Exprs places;
  for (size_t i = 0; i < values.size(); ++i) {
    places.push_back(use(vars[i], s->pos));
    mark_assigned(places.back());
  }
  if (!values.empty()) assign_parallel(std::move(places), std::move(values), s->pos);
  exit_range({Exit::Kind::kReturn, nullptr, Symbol()}, s->pos);
}

void Body::send(const syntax::SendStmt* s) {
  Expr* chan = expr(s->chan);
  Expr* value = expr_to(s->value, types::under_as<types::Chan>(chan->type)->elem);
  Stmt* r = emit(StmtKind::kSend, s->pos);
  r->lhs = arena().copy(Exprs{chan});
  r->x = value;
}

}  // namespace gos::lower

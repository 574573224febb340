// Range over functions (Go spec, "For statements with range clause"): the loop becomes a call of the function with a
// closure for the body.
//
//     for k, v := range f { body }
//
// turns into
//
//     state := kReady; next := 0
//     f(func(k, v) bool {
//         if state != kReady { panicrange(state) }
//         state = kPanicked               // should the body panic
//         body                            // continue: state = kReady; return true
//         state = kReady; return true     // break: state = kDone; return false
//     })
//     if state == kPanicked { panicrange(kMissingPanic) }
//     state = kExhausted
//     if next == 1 { ... }                // return, goto, break and continue of outer loops
//
// A jump out of the body notes its number in `next` and ends the loop; the function around performs it, which may again
// be a jump out of a body. Values of a return go into the result variables first. What the body defers is collected in
// a list that one deferred wrapper, registered before the loop, defers in turn: so it runs when the function returns,
// in the right order.
#include "compiler/lower/rangefunc.h"

namespace gos::lower {

namespace {

// As the runtime's panicrange numbers them.
enum RangeState : int { kDone = 0, kReady = 1, kPanicked = 2, kExhausted = 3, kMissingPanic = 4 };

Type* int_type() { return types::basic(types::BasicKind::kInt); }

// Whether there is a defer statement in the statements, function literals left out.
bool has_defer(const syntax::Node* n);

template <typename T>
bool any_defer(std::span<T* const> list) {
  return std::any_of(list.begin(), list.end(), [](const T* n) { return has_defer(n); });
}

bool has_defer(const syntax::Node* n) {
  using syntax::Kind;
  if (n == nullptr) return false;
  switch (n->kind) {
    case Kind::kCallStmt: return n->as<syntax::CallStmt>()->tok == syntax::Token::kDefer;
    case Kind::kBlockStmt: return any_defer(std::span<syntax::Stmt* const>(n->as<syntax::BlockStmt>()->list));
    case Kind::kLabeledStmt: return has_defer(n->as<syntax::LabeledStmt>()->stmt);
    case Kind::kIfStmt:
      return has_defer(n->as<syntax::IfStmt>()->then) || has_defer(n->as<syntax::IfStmt>()->otherwise);
    case Kind::kForStmt: return has_defer(n->as<syntax::ForStmt>()->body);
    case Kind::kSwitchStmt: return any_defer(std::span<syntax::CaseClause* const>(n->as<syntax::SwitchStmt>()->body));
    case Kind::kSelectStmt: return any_defer(std::span<syntax::CommClause* const>(n->as<syntax::SelectStmt>()->body));
    case Kind::kCaseClause: return any_defer(std::span<syntax::Stmt* const>(n->as<syntax::CaseClause>()->body));
    case Kind::kCommClause: return any_defer(std::span<syntax::Stmt* const>(n->as<syntax::CommClause>()->body));
    default: return false;
  }
}

}  // namespace

void Body::set_var(Var* v, Expr* value, Pos pos) {
  Expr* p = use(v, pos);
  mark_assigned(p);
  assign_place(p, value, pos);
}

void Body::emit_if(Expr* cond, const std::function<void()>& then, Pos pos) {
  Stmt* s = stmt_node(StmtKind::kIf, pos);
  s->x = cond;
  s->body = block(then);
  emit(s);
}

void Body::check_state(RangeLoop& loop, Pos pos) {
  Type* boolean = types::basic(types::BasicKind::kBool);
  Expr* ready = int_const(kReady, int_type(), pos);
  Expr* wrong = compare(Operator::kNeq, use(loop.state, pos), ready, boolean, pos, nullptr);
  emit_if(
      wrong,
      [&] {
        Expr* c = node(ExprKind::kCall, nullptr, pos);
        c->function = program_.panic_range();
        c->args = arena().copy(Exprs{use(loop.state, pos)});
        emit(StmtKind::kExpr, pos)->x = c;
      },
      pos);
  set_var(loop.state, int_const(kPanicked, int_type(), pos), pos);
}

void Body::leave_iteration(RangeLoop& loop, int state, bool go_on, Pos pos) {
  set_var(loop.state, int_const(state, int_type(), pos), pos);
  emit(StmtKind::kReturn, pos)->values = arena().copy(Exprs{bool_const(go_on, pos)});
}

// The list of what the outermost loop's body defers, and the wrapper that runs it.
void Body::prepare_defers(RangeLoop& loop, Pos pos) {
  if (loop.outer != nullptr) {
    loop.defers = loop.outer->defers;
    return;
  }
  if (!has_defer(loop.syntax->body)) return;
  types::Signature* none = program_.context().arena.make<types::Signature>();
  Type* list = program_.context().slice(none);
  loop.defers = temp(list, pos);
  loop.defers->name = Symbol("#defers");
  emit_declare(loop.defers, nullptr, pos);
  ir::Function* f = wrapper_function("deferwrap", pos);
  f->end = pos;
  Scope scope;
  open(f, scope);
  Stmt* each = stmt_node(StmtKind::kRange, pos);
  each->range = ir::RangeKind::kSlice;
  each->def = true;
  each->x = use(loop.defers, pos);
  Var* g = temp(none, pos);
  each->range_vars = arena().copy(std::vector<Var*>{nullptr, g});
  each->body = block([&] {
    Expr* c = node(ExprKind::kCall, nullptr, pos);
    c->call = ir::CallKind::kClosure;
    c->x = use(g, pos);
    Stmt* d = emit(StmtKind::kDefer, pos);
    d->x = c;
    d->in_loop = true;
  });
  emit(each);
  f->has_defer = true;
  close();
  Expr* c = node(ExprKind::kCall, nullptr, pos);
  c->call = ir::CallKind::kClosure;
  c->x = make_closure(f, f->type, pos, nullptr);
  Stmt* d = emit(StmtKind::kDefer, pos);
  d->x = c;
  d->in_loop = scope_->loop_depth > 0 || scope_->has_label;
  scope_->fn->has_defer = true;
}

// defer in a loop body: puts the closure on the list. False outside such a body.
bool Body::range_defer(Expr* closure, Pos pos) {
  if (scope_->range == nullptr || scope_->range->defers == nullptr) return false;
  Var* list = scope_->range->defers;
  Expr* r = node(ExprKind::kAppend, list->type, pos);
  r->args = arena().copy(Exprs{use(list, pos), closure});
  set_var(list, r, pos);
  return true;
}

void Body::range_func(const syntax::ForStmt* s, const syntax::RangeClause* clause, Expr* f) {
  auto* sig = types::under_as<types::Signature>(f->type);
  auto* yield = types::under_as<types::Signature>(sig->params->vars[0]->type);
  RangeLoop loop;
  loop.syntax = s;
  loop.outer = scope_->range;
  Pos pos = s->pos;
  if (f->kind == ExprKind::kMethodValue && !types::is_interface(f->x->type)) {
    f->x = save(f->x);
  } else if (f->kind != ExprKind::kFunc && f->kind != ExprKind::kClosure) {
    f = save(f);
  }
  prepare_defers(loop, pos);
  loop.state = temp(int_type(), pos);
  loop.state->name = Symbol("#state" + std::to_string(++range_states_));
  emit_declare(loop.state, int_const(kReady, int_type(), pos), pos);
  loop.next = temp(int_type(), pos);
  emit_declare(loop.next, nullptr, pos);
  ir::Function* body = range_body(s, clause, yield, loop);
  Expr* closure = make_closure(body, sig->params->vars[0]->type, pos, nullptr);
  emit(StmtKind::kExpr, pos)->x = call_range_func(f, closure, pos, clause->x);
  after_range_func(loop, pos);
}

// f(closure); a method value's method is called without making the value.
Expr* Body::call_range_func(Expr* f, Expr* closure, Pos pos, const syntax::Expr* source) {
  if (f->kind == ExprKind::kMethodValue) {
    return call_method(f->x, f->method, {closure}, nullptr, pos, source);
  }
  Expr* c = node(ExprKind::kCall, nullptr, pos, source);
  if (f->kind == ExprKind::kFunc) {
    c->function = f->function;
  } else {
    c->call = ir::CallKind::kClosure;
    c->x = f;
  }
  c->args = arena().copy(Exprs{closure});
  return c;
}

ir::Function* Body::range_body(const syntax::ForStmt* s, const syntax::RangeClause* clause, types::Signature* yield,
                               RangeLoop& loop) {
  ir::Function* f = program_.make_function(literal_name("range"), scope_->fn->package, yield, s->pos);
  f->outer = scope_->fn;
  f->instances = scope_->fn->instances;
  f->end = s->body->rbrace;
  scope_->fn->literals.push_back(f);
  Scope scope;
  scope.range = &loop;
  open(f, scope);
  // Unlike those of a declared function, the parameters are no objects of the source.
  std::vector<Var*> params;
  for (types::Var* p : yield->params->vars) {
    Var* v = make_var(VarClass::kParam, Symbol("_"), p->type, s->pos);
    v->index = static_cast<int32_t>(f->params.size());
    f->params.push_back(v);
    params.push_back(v);
  }
  Var* result = make_var(VarClass::kResult, Symbol("~r0"), types::basic(types::BasicKind::kBool), s->pos);
  result->index = 0;
  f->results.push_back(result);
  check_state(loop, s->pos);
  syntax::Expr* list = clause->lhs;
  std::span<syntax::Expr* const> lhs = syntax::unpack_list(list);
  for (size_t i = 0; i < lhs.size() && i < params.size(); ++i) {
    if (is_blank(lhs[i])) continue;
    params[i]->name = Symbol();
    assign_to(lhs[i], use(params[i], lhs[i]->pos), clause->def, lhs[i]->pos);
  }
  stmts(s->body->list);
  leave_iteration(loop, kReady, true, s->body->rbrace);
  close();
  return f;
}

void Body::after_range_func(RangeLoop& loop, Pos pos) {
  Type* boolean = types::basic(types::BasicKind::kBool);
  Expr* panicked = int_const(kPanicked, int_type(), pos);
  emit_if(
      compare(Operator::kEql, use(loop.state, pos), panicked, boolean, pos, nullptr),
      [&] {
        Expr* c = node(ExprKind::kCall, nullptr, pos);
        c->function = program_.panic_range();
        c->args = arena().copy(Exprs{int_const(kMissingPanic, int_type(), pos)});
        emit(StmtKind::kExpr, pos)->x = c;
      },
      pos);
  set_var(loop.state, int_const(kExhausted, int_type(), pos), pos);
  for (size_t i = 0; i < loop.exits.size(); ++i) {
    Expr* number = int_const(static_cast<int64_t>(i) + 1, int_type(), pos);
    emit_if(
        compare(Operator::kEql, use(loop.next, pos), number, boolean, pos, nullptr),
        [&] { perform(loop.exits[i], pos); }, pos);
  }
}

bool Body::exit_range(const Exit& exit, Pos pos) {
  RangeLoop* loop = scope_->range;
  if (loop == nullptr) return false;
  bool own = exit.target == loop->syntax && exit.target != nullptr;
  if (own && exit.kind == Exit::Kind::kContinue) {
    leave_iteration(*loop, kReady, true, pos);
    return true;
  }
  if (!own) {
    auto same = [&](const Exit& e) { return e.kind == exit.kind && e.target == exit.target; };
    auto found = std::find_if(loop->exits.begin(), loop->exits.end(), same);
    size_t number = static_cast<size_t>(found - loop->exits.begin()) + 1;
    if (found == loop->exits.end()) loop->exits.push_back(exit);
    set_var(loop->next, int_const(static_cast<int64_t>(number), int_type(), pos), pos);
  }
  leave_iteration(*loop, kDone, false, pos);
  return true;
}

// Does what `exit` says, from where the statement stands or from behind a range-over-func loop it left.
void Body::perform(const Exit& exit, Pos pos) {
  switch (exit.kind) {
    case Exit::Kind::kReturn:
      if (!exit_range(exit, pos)) emit(StmtKind::kReturn, pos);
      break;
    case Exit::Kind::kGoto:
      if (scope_->range != nullptr && !inside_range_body(exit.target->pos)) {
        exit_range(exit, pos);
      } else {
        emit(StmtKind::kGoto, pos)->label = exit.label;
      }
      break;
    case Exit::Kind::kBreak:
    case Exit::Kind::kContinue: {
      auto found = scope_->targets.find(exit.target);
      if (found == scope_->targets.end()) {
        exit_range(exit, pos);
        break;
      }
      Stmt* s = emit(exit.kind == Exit::Kind::kBreak ? StmtKind::kBreak : StmtKind::kContinue, pos);
      s->target = found->second;
      break;
    }
  }
}

}  // namespace gos::lower

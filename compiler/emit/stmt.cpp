// Statements: blocks, branches, loops, return, go and defer.
//
// Loops test at the bottom: the body comes first, the condition after it jumps back, so a round costs one jump.
#include "compiler/emit/function_emitter.h"

namespace gos::emit {

void FunctionEmitter::stmts(std::span<Stmt*> list) {
  for (Stmt* s : list) {
    if (s) stmt(s);
  }
}

void FunctionEmitter::block(std::span<Stmt*> list) {
  Scope scope(*this);
  stmts(list);
}

FunctionEmitter::Target& FunctionEmitter::target(Stmt* s) {
  if (s->scratch < targets_.size() && target_stmts_[s->scratch] == s) return targets_[s->scratch];
  s->scratch = targets_.size();
  target_stmts_.push_back(s);
  targets_.push_back({code_.label(), code_.label()});
  return targets_.back();
}

Label FunctionEmitter::goto_label(Symbol name) {
  auto [it, is_new] = gotos_.try_emplace(name);
  if (is_new) it->second = code_.label();
  return it->second;
}

void FunctionEmitter::stmt(Stmt* s) {
  at(s->pos);
  if (s->kind == StmtKind::kDeclare) return declare_init(s->var, s->x);  // its slots outlive the statement
  size_t regions = used_regions_.size();
  Scope scope(*this);
  switch (s->kind) {
    case StmtKind::kExpr: effect(s->x); break;
    case StmtKind::kAssign: assign(s->lhs[0], s->x, s->pos); break;
    case StmtKind::kAssignOp: assign_op(s); break;
    case StmtKind::kAssignTuple: assign_tuple(s); break;
    case StmtKind::kAssignParallel: assign_parallel(s); break;
    case StmtKind::kBlock: {
      InlineScope inlined(*this, s->inlined);
      Label exit = target(s).exit;
      block(s->body);
      code_.bind(exit);
      break;
    }
    case StmtKind::kIf: if_stmt(s); break;
    case StmtKind::kFor: for_stmt(s); break;
    case StmtKind::kRange: range_stmt(s); break;
    case StmtKind::kSwitch: switch_stmt(s); break;
    case StmtKind::kTypeSwitch: type_switch(s); break;
    case StmtKind::kSelect: select_stmt(s); break;
    case StmtKind::kLabel: code_.bind(goto_label(s->label)); break;
    case StmtKind::kGoto: jump(goto_label(s->label)); break;
    case StmtKind::kBreak: jump(target(s->target).exit); break;
    case StmtKind::kContinue: jump(target(s->target).next); break;
    case StmtKind::kFallthrough:
      if (!fallthrough_.empty()) jump(fallthrough_.back());
      break;
    case StmtKind::kReturn: return_stmt(s); break;
    case StmtKind::kGo:
    case StmtKind::kDefer: go_defer(s); break;
    case StmtKind::kSend: {
      Slot c = operand(s->lhs[0], true), v = operand(s->x, true);
      at(s->pos);
      code_.emit(Op::SEND, c, v, type(s->lhs[0])->elem->slots());
      break;
    }
    case StmtKind::kDeclare: break;
  }
  frame_.release(scope.mark);
  while (used_regions_.size() > regions) {
    free_regions_.push_back(std::move(used_regions_.back()));
    used_regions_.pop_back();
  }
}

void FunctionEmitter::if_stmt(Stmt* s) {
  std::optional<bool> known;
  if (s->x->kind == ExprKind::kConst) known = constant::bool_val(s->x->value);
  if (known) return block(*known ? s->body : s->otherwise);
  Label otherwise = code_.label();
  jump_if(s->x, false, otherwise);
  block(s->body);
  if (s->otherwise.empty()) return code_.bind(otherwise);
  Label end = code_.label();
  bool leaves = !s->body.empty() && s->body.back() &&
                (s->body.back()->kind == StmtKind::kReturn || s->body.back()->kind == StmtKind::kBreak ||
                 s->body.back()->kind == StmtKind::kContinue || s->body.back()->kind == StmtKind::kGoto);
  if (!leaves) jump(end);
  code_.bind(otherwise);
  block(s->otherwise);
  code_.bind(end);
}

namespace {

// Costs nothing to evaluate twice and cannot declare variables.
bool is_simple_limit(const Expr* e) {
  if (e->kind == ExprKind::kLen) e = e->x;
  return e->kind == ExprKind::kVar || e->kind == ExprKind::kConst;
}

}  // namespace

void FunctionEmitter::count_and_jump(Slot i, Operator op, std::optional<int64_t> k, Slot limit, Label body) {
  bool less = op == Operator::kLss;
  if (k) {
    code_.jump(less ? Op::INC_JLTK_I64_LOOP : Op::INC_JLEK_I64_LOOP, i, static_cast<uint16_t>(*k), body);
  } else {
    code_.jump(less ? Op::INC_JLT_I64_LOOP : Op::INC_JLE_I64_LOOP, i, limit, body);
  }
}

// for ...; i < limit; i++ with i an int in a slot.
bool FunctionEmitter::counting_loop(Stmt* s) {
  if (long_jumps_ || s->x == nullptr || s->post.size() != 1 || !s->per_iteration.empty()) return false;
  Stmt* step = s->post[0];
  Expr* test = s->x;
  if (step->kind != StmtKind::kAssignOp || step->op != Operator::kAdd || test->kind != ExprKind::kCompare) return false;
  if (test->op != Operator::kLss && test->op != Operator::kLeq) return false;
  Expr* i = step->lhs[0];
  if (i->kind != ExprKind::kVar || test->x->kind != ExprKind::kVar || test->x->var != i->var) return false;
  Desc t = type(i);
  if (!is_signed(t) || t->size != 8 || int_constant(step->x) != 1) return false;
  if (!is_simple_limit(test->y) || mentions(test->y, i->var)) return false;
  Place counter = var_place(i->var);
  if (counter.kind != Place::kSlots) return false;

  Target loop = target(s);
  Label body = code_.label();
  ++loop_depth_;
  at(s->pos);
  jump_if(test, false, loop.exit);
  code_.bind(body);
  block(s->body);
  code_.bind(loop.next);
  at(step->pos);
  {
    Scope scope(*this);
    std::optional<int64_t> k = int_constant(test->y);
    if (k && *k != static_cast<int16_t>(*k)) k.reset();
    Slot limit = k ? kNoSlot : operand(test->y);
    count_and_jump(counter.base, test->op, k, limit, body);
  }
  --loop_depth_;
  code_.bind(loop.exit);
  return true;
}

void FunctionEmitter::for_stmt(Stmt* s) {
  if (counting_loop(s)) return;
  Label body = code_.label(), test = code_.label();
  Target t = target(s);
  bool always = s->x == nullptr || (s->x->kind == ExprKind::kConst && constant::bool_val(s->x->value));
  if (!always) code_.jump(Op::JMP, 0, 0, test);
  ++loop_depth_;
  code_.bind(body);
  block(s->body);
  code_.bind(t.next);
  copy_per_iteration(s->per_iteration);
  block(s->post);
  code_.bind(test);
  at(s->pos);
  if (always) {
    jump(body);
  } else {
    jump_if(s->x, true, body);
  }
  --loop_depth_;
  code_.bind(t.exit);
}

// Go spec, "For statements with for clause": each round has its own copy of the loop's variables. Only those on the
// heap can be told apart.
void FunctionEmitter::copy_per_iteration(std::span<Var*> vars) {
  for (Var* v : vars) {
    Place p = var_place(v);
    if (p.kind != Place::kMemory) continue;
    Scope scope(*this);
    Slot value = temp(p.type);
    load(p, value);
    heap_alloc(p.base, p.type);
    store(p, value);
  }
}

void FunctionEmitter::return_stmt(Stmt* s) {
  size_t n = s->values.size();
  if (n == 0) return emit_return();
  size_t count = f_.results.size();
  std::vector<Place> places(count);
  bool slots = true;
  for (size_t i = 0; i < count; ++i) {
    places[i] = var_place(f_.results[i]);
    slots &= places[i].kind == Place::kSlots && places[i].addr == kNoSlot;
  }
  if (n == 1 && count > 1) {
    std::vector<Slot> values(count);
    for (size_t i = 0; i < count; ++i) values[i] = slots && !f_.has_defer ? places[i].base : temp(places[i].type);
    tuple(s->values[0], values);
    for (size_t i = 0; i < count; ++i) store(places[i], values[i]);
    at(s->pos);
    return emit_return();
  }
  bool mentioned = false;
  for (Expr* x : s->values) {
    for (Var* v : f_.results) mentioned |= has_named_results_ && mentions(x, v);
  }
  if (n == 1) {
    Expr* x = s->values[0];
    Place& p = places[0];
    bool late = writes_early(x) && (mentioned || f_.has_defer || !slots);
    if (p.kind == Place::kSlots && !late) {
      expr(x, p.base);
    } else {
      store(p, operand(x));
    }
    at(s->pos);
    return emit_return();
  }
  // What may stop comes first; named results that are mentioned keep their values until all are computed.
  bool stop = may_stop(s->values), late = mentioned || f_.has_defer || !slots;
  std::vector<Slot> values(n, kNoSlot);
  for (int pass = stop ? 0 : 1; pass < 2; ++pass) {
    for (size_t i = 0; i < n; ++i) {
      Expr* x = s->values[i];
      if ((pass == 0) != may_stop(x)) continue;
      bool is_constant = x->kind == ExprKind::kConst || x->kind == ExprKind::kZero;
      if (late && is_constant) continue;
      values[i] = late ? temp(places[i].type) : places[i].base;
      expr(x, values[i]);
    }
  }
  for (size_t i = 0; late && i < n; ++i) {
    if (values[i] == kNoSlot) {
      store_expr(places[i], s->values[i]);
    } else {
      store(places[i], values[i]);
    }
  }
  at(s->pos);
  emit_return();
}

void FunctionEmitter::go_defer(Stmt* s) {
  Slot fn = operand(s->x->x, true);
  at(s->pos);
  code_.emit(s->kind == StmtKind::kGo ? Op::GO : Op::DEFER, fn);
}

}  // namespace gos::emit

// Assignments.
#include <algorithm>

#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;

namespace {

// The variable of which `e` is a part; null when it lies behind a pointer.
Var* root(const Expr* e) {
  while (e->kind == ExprKind::kField || e->kind == ExprKind::kIndex) e = e->x;
  return e->kind == ExprKind::kVar ? e->var : nullptr;
}

// Whether a literal, however deep, has only constants: nothing can read or change what it is assigned to meanwhile.
bool is_static(const Expr* e) {
  if (e->kind == ExprKind::kConst || e->kind == ExprKind::kZero) return true;
  if (e->kind != ExprKind::kStructLit && e->kind != ExprKind::kArrayLit) return false;
  return std::ranges::all_of(e->args, is_static);
}

}  // namespace

// Into slots: straight, unless the expression would read what it has already written.
void FunctionEmitter::assign_slots(Var* v, const Place& to, Expr* rhs) {
  bool shared = v == nullptr || v->address_taken || v->captured || (v->cls == ir::VarClass::kResult && f_.has_defer);
  if (writes_early(rhs) && (shared || mentions(rhs, v))) return move(to.base, operand(rhs), to.type);
  expr(rhs, to.base);
}

void FunctionEmitter::assign(Expr* lhs, Expr* rhs, source::Pos pos) {
  Scope scope(*this);
  if (lhs == nullptr) return effect(rhs);
  if (lhs->kind == ExprKind::kMapIndex) {
    Place p = map_place(lhs, may_stop(rhs));
    Slot value = operand(rhs, true);
    at(pos);
    return store(p, value);
  }
  Place p = place(lhs, may_stop(rhs));
  if (p.kind == Place::kSlots && p.type->slots() <= 8) return assign_slots(root(lhs), p, rhs);
  if (p.kind == Place::kMemory && is_static(rhs)) {
    at(pos);
    return literal_into(rhs, p, false);
  }
  store_expr(p, rhs);
}

void FunctionEmitter::assign_op(Stmt* s) {
  Scope scope(*this);
  Expr *lhs = s->lhs[0], *y = s->x;
  Desc t = type(lhs);
  bool shift = syntax::is_shift(s->op);
  bool map = lhs->kind == ExprKind::kMapIndex;
  Place p = map ? map_place(lhs, may_stop(y)) : place(lhs, may_stop(y));
  if (p.kind == Place::kSlots) {
    at(s->pos);
    return arith(s->op, t, p.base, p.base, y);
  }
  Slot ys = kNoSlot;
  if (!shift && (may_stop(y) || (map && !int_constant(y)))) ys = operand(y, true);
  // A division that panics must not have made the entry.
  bool divides = s->op == syntax::Operator::kDiv || s->op == syntax::Operator::kRem;
  if (map && !divides) p = memory_place(map_address(p), 0, t);
  Slot v = temp(t);
  load(p, v);
  at(s->pos);
  if (ys != kNoSlot) {
    arith_slots(s->op, t, v, v, ys);
  } else {
    arith(s->op, t, v, v, y);
  }
  at(s->pos);
  store(p, v);
}

void FunctionEmitter::assign_tuple(Stmt* s) {
  Scope scope(*this);
  Expr* x = s->x;
  size_t n = s->lhs.size();
  std::vector<Place> places(n);
  bool maps = false;
  for (size_t i = 0; i < n; ++i) {
    Expr* lhs = s->lhs[i];
    if (lhs == nullptr) continue;
    maps |= lhs->kind == ExprKind::kMapIndex;
    places[i] = lhs->kind == ExprKind::kMapIndex ? map_place(lhs, true) : place(lhs, true);
  }
  while (x->kind == ExprKind::kSequence) {
    sequence(x);
    x = x->x;
  }
  auto* types = types::as<types::Tuple>(x->type);
  if (x->kind == ExprKind::kCall && !maps) {
    Slot r = call(x);
    for (size_t i = 0; i < n; ++i) {
      Desc t = type(types->vars[i]->type);
      at(s->pos);
      store(places[i], r);
      r = static_cast<Slot>(r + t->slots());
    }
    return;
  }
  std::vector<Slot> values(n, kNoSlot);
  for (size_t i = 0; i < n; ++i) {
    if (s->lhs[i] == nullptr) continue;
    Var* v = root(s->lhs[i]);
    bool direct = places[i].kind == Place::kSlots && v && !v->address_taken && !v->captured && !mentions(x, v);
    values[i] = direct ? places[i].base : temp(type(types->vars[i]->type));
  }
  tuple(x, values);
  for (size_t i = 0; i < n; ++i) {
    if (values[i] == kNoSlot || (places[i].kind == Place::kSlots && places[i].base == values[i])) continue;
    at(s->pos);
    store(places[i], values[i]);
  }
}

void FunctionEmitter::assign_parallel(Stmt* s) {
  Scope scope(*this);
  size_t n = s->lhs.size();
  std::vector<Place> places(n);
  std::vector<Slot> assigned;  // slots of variables that the statement changes
  bool stop = may_stop(s->values);
  auto is_assigned = [&](Slot slot, uint32_t count) {
    for (Slot a : assigned) {
      if (a >= slot && a < slot + count) return true;
    }
    return false;
  };
  for (size_t i = 0; i < n; ++i) {
    Expr* lhs = s->lhs[i];
    if (lhs == nullptr) continue;
    Place& p = places[i];
    p = lhs->kind == ExprKind::kMapIndex ? map_place(lhs, true) : place(lhs, stop);
    if (p.kind != Place::kSlots) continue;
    for (uint32_t k = 0; k < p.type->slots(); ++k) assigned.push_back(static_cast<Slot>(p.base + k));
  }
  // Operands of places keep the values that they have now.
  for (Place& p : places) {
    auto keep = [&](Slot& slot, const Pattern& pattern) {
      if (slot == kNoSlot || !is_assigned(slot, pattern.slots)) return;
      Slot copy = frame_.temp(pattern);
      move(copy, slot, pattern.slots);
      slot = copy;
    };
    if (p.kind == Place::kMemory) keep(p.base, Pattern::pointer());
    if (p.kind == Place::kIndexed) keep(p.base, elements_pattern(p.type));
    if (p.kind == Place::kIndexed) keep(p.index, Pattern::scalar());
    if (p.kind == Place::kMap) keep(p.base, pattern(p.map));
    if (p.kind == Place::kMap) keep(p.index, pattern(p.map->key));
  }
  std::vector<Slot> values(n, kNoSlot);
  size_t stored = n;
  for (size_t i = 0; i < n; ++i) {
    Expr* x = s->values[i];
    if (s->lhs[i] == nullptr) {
      effect(x);
      continue;
    }
    if (x->kind == ExprKind::kConst || x->kind == ExprKind::kZero) continue;
    const Place& p = places[i];
    bool last = i + 1 == n;
    if (last && p.kind == Place::kSlots && p.type->slots() <= 8 && root(s->lhs[i]) && !root(s->lhs[i])->address_taken) {
      bool twice = false;
      for (size_t k = 0; k + 1 < n; ++k) {
        twice |= places[k].kind == Place::kSlots && places[k].base < p.base + p.type->slots() &&
                 p.base < places[k].base + places[k].type->slots();
      }
      if (!twice) {
        assign_slots(root(s->lhs[i]), p, x);
        stored = i;
        continue;
      }
    }
    Slot v = temp(p.type);
    expr(x, v);
    values[i] = v;
  }
  for (size_t i = 0; i < n; ++i) {
    if (s->lhs[i] == nullptr || i == stored) continue;
    at(s->pos);
    if (values[i] != kNoSlot) {
      store(places[i], values[i]);
    } else if (places[i].kind == Place::kMap) {
      store(places[i], operand(s->values[i], true));
    } else {
      store_expr(places[i], s->values[i]);
    }
  }
}

}  // namespace gos::emit

// switch, type switch, select.
#include <algorithm>

#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;
using ir::Clause;

namespace {

constexpr size_t kMinTable = 4;     // integer cases for a jump table
constexpr size_t kMinSearch = 8;    // integer cases for a binary search
constexpr uint64_t kMaxSpread = 3;  // table entries a case

}  // namespace

void FunctionEmitter::clause_bodies(Stmt* s, std::vector<Label>& bodies) {
  Label exit = target(s).exit;
  for (size_t i = 0; i < s->clauses.size(); ++i) {
    code_.bind(bodies[i]);
    fallthrough_.push_back(i + 1 < bodies.size() ? bodies[i + 1] : exit);
    block(s->clauses[i]->body);
    fallthrough_.pop_back();
    if (i + 1 < s->clauses.size()) jump(exit);
  }
  code_.bind(exit);
}

void FunctionEmitter::switch_stmt(Stmt* s) {
  std::vector<Label> bodies;
  Label other = target(s).exit;
  for (Clause* c : s->clauses) {
    bodies.push_back(code_.label());
    if (c->is_default) other = bodies.back();
  }
  bool no_tag = s->x == nullptr || (s->x->kind == ExprKind::kConst && s->x->value.kind() == constant::Kind::kBool &&
                                    constant::bool_val(s->x->value));
  if (no_tag || !switch_integers(s, bodies, other)) {
    for (size_t i = 0; i < s->clauses.size(); ++i) {
      for (Expr* v : s->clauses[i]->values) {
        if (no_tag) {
          jump_if(v, true, bodies[i]);
          continue;
        }
        Expr test{ExprKind::kCompare};
        test.op = Operator::kEql;
        test.type = types::as<types::Basic>(v->type) ? v->type : s->x->type;
        test.pos = v->pos;
        test.x = s->x;
        test.y = v;
        test.mixed = (type(s->x)->kind == Kind::kInterface) != (type(v)->kind == Kind::kInterface);
        test.scratch = may_stop(v);
        if (test.mixed) {
          Scope scope(*this);
          Slot equal = frame_.scalar();
          compare_mixed(&test, equal);
          jump_on(equal, true, bodies[i]);
        } else {
          jump_if(&test, true, bodies[i]);
        }
      }
    }
    jump(other);
  }
  clause_bodies(s, bodies);
}

// Many integer constants: a table of jumps when they lie close together, else a binary search.
bool FunctionEmitter::switch_integers(Stmt* s, std::vector<Label>& bodies, Label other) {
  Desc t = type(s->x);
  if (!is_integer(t)) return false;
  struct Case {
    int64_t value;
    Label body;
  };
  std::vector<Case> cases;
  for (size_t i = 0; i < s->clauses.size(); ++i) {
    for (Expr* v : s->clauses[i]->values) {
      std::optional<int64_t> k = int_constant(v);
      if (!k || *k != static_cast<int16_t>(*k)) return false;
      cases.push_back({*k, bodies[i]});
    }
  }
  if (cases.size() < kMinTable) return false;
  std::sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) { return a.value < b.value; });
  Scope scope(*this);
  int64_t low = cases.front().value;
  auto range = static_cast<uint64_t>(cases.back().value - low) + 1;
  Slot tag = operand(s->x);
  at(s->pos);
  if (range <= cases.size() * kMaxSpread) {
    Slot index = tag;
    if (low < 0 || low > 8) {
      index = frame_.scalar();
      code_.emit(Op::ADDK_I64, index, tag, static_cast<uint16_t>(-low));
    } else {
      range += static_cast<uint64_t>(low);
      low = 0;
    }
    code_.emit_bc(Op::JUMP_TABLE, index, static_cast<uint32_t>(range));
    size_t next = 0;
    for (uint64_t i = 0; i < range; ++i) {
      int64_t value = low + static_cast<int64_t>(i);
      Label to = other;
      if (next < cases.size() && cases[next].value == value) {
        to = cases[next].body;
        while (next < cases.size() && cases[next].value == value) ++next;
      }
      code_.jump(Op::JMP, 0, 0, to);
    }
    jump(other);
    return true;
  }
  bool searchable = cases.size() >= kMinSearch && (is_signed(t) || t->size < 8);
  if (!searchable) return false;
  auto search = [&](auto& self, size_t from, size_t to) -> void {
    if (to - from <= 3) {
      for (size_t i = from; i < to; ++i) {
        jump_op(Op::JEQK_I64, tag, static_cast<uint16_t>(cases[i].value), cases[i].body);
      }
      return jump(other);
    }
    size_t middle = (from + to) / 2;
    Label below = code_.label();
    jump_op(Op::JLTK_I64, tag, static_cast<uint16_t>(cases[middle].value), below);
    self(self, middle, to);
    code_.bind(below);
    self(self, from, middle);
  };
  search(search, 0, cases.size());
  return true;
}

void FunctionEmitter::type_switch(Stmt* s) {
  Slot x = temp(type(s->x)), is = frame_.scalar();
  expr(s->x, x);
  Label exit = target(s).exit, other = exit;
  std::vector<Label> bodies;
  for (Clause* c : s->clauses) {
    bodies.push_back(code_.label());
    if (c->is_default) other = bodies.back();
  }
  // The value of a clause for one interface type is made by the test itself.
  std::vector<Slot> converted(s->clauses.size(), kNoSlot);
  for (size_t i = 0; i < s->clauses.size(); ++i) {
    Clause* c = s->clauses[i];
    at(c->pos);
    for (types::Type* ct : c->types) {
      if (ct == nullptr) {
        jump_op(Op::JEQK_I64, x, 0, bodies[i]);
        continue;
      }
      Desc t = type(ct);
      if (t->kind == Kind::kInterface) {
        converted[i] = temp(t);
        code_.emit_word(Op::ASSERT_IFACE_OK, converted[i], x, is, type_id(t));
      } else {
        code_.emit_word(Op::IS_TYPE, is, x, 0, type_id(t));
      }
      jump_on(is, true, bodies[i]);
    }
  }
  jump(other);
  for (size_t i = 0; i < s->clauses.size(); ++i) {
    Clause* c = s->clauses[i];
    code_.bind(bodies[i]);
    Scope scope(*this);
    if (c->var) {
      at(c->pos);
      declare(c->var, false);
      Place to = var_place(c->var);
      Slot value = x;
      if (c->types.size() == 1 && c->types[0]) {
        Desc t = type(c->types[0]);
        value = converted[i];
        if (t->kind != Kind::kInterface) {
          value = to.kind == Place::kSlots ? to.base : temp(t);
          unbox(x, t, value);
        }
      }
      store(to, value);
    }
    fallthrough_.push_back(exit);
    stmts(c->body);
    fallthrough_.pop_back();
    if (i + 1 < s->clauses.size()) jump(exit);
  }
  code_.bind(exit);
}

void FunctionEmitter::select_stmt(Stmt* s) {
  Slot chosen = frame_.scalar();
  std::vector<uint64_t>& table = program_.select_tables.emplace_back();
  select_tables_.push_back(&table);
  std::vector<Label> bodies;
  std::vector<Slot> values(s->clauses.size(), kNoSlot), oks(s->clauses.size(), kNoSlot);
  Label other = target(s).exit;
  bool has_default = false;
  for (size_t i = 0; i < s->clauses.size(); ++i) {
    Clause* c = s->clauses[i];
    bodies.push_back(code_.label());
    if (c->is_default) {
      has_default = true;
      other = bodies.back();
      continue;
    }
    Desc elem = type(c->chan)->elem;
    Slot channel = temp(type(c->chan));
    expr(c->chan, channel);
    if (c->send || c->recv_value) values[i] = temp(elem);
    if (c->send) {
      expr(c->value, values[i]);
    } else if (c->recv_ok) {
      oks[i] = frame_.scalar();
    }
    auto count = static_cast<uint16_t>(elem->slots());
    table.push_back(bytecode::SelectSlots{channel, values[i], oks[i], c->send, count}.word());
  }
  at(s->pos);
  code_.emit_word(Op::SELECT, chosen, static_cast<uint32_t>(table.size()), has_default,
                  reinterpret_cast<uint64_t>(table.data()));
  uint32_t number = 0;
  for (size_t i = 0; i < s->clauses.size(); ++i) {
    if (!s->clauses[i]->is_default) jump_op(Op::JEQK_I64, chosen, number++, bodies[i]);
  }
  jump(other);
  for (size_t i = 0; i < s->clauses.size(); ++i) {
    Clause* c = s->clauses[i];
    code_.bind(bodies[i]);
    Scope scope(*this);
    auto receive_into = [&](Var* v, Slot from) {
      if (v == nullptr || from == kNoSlot) return;
      const Local& l = local(v);
      if (l.slot == kNoSlot && l.addr == kNoSlot) declare(v, false);
      store(var_place(v), from);
    };
    if (!c->send && !c->is_default) {
      receive_into(c->recv_value, values[i]);
      receive_into(c->recv_ok, oks[i]);
    }
    stmts(c->body);
    if (i + 1 < s->clauses.size()) jump(target(s).exit);
  }
  code_.bind(target(s).exit);
}

}  // namespace gos::emit

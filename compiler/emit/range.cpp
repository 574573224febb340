// Range loops over integers, arrays, slices, strings, maps and channels (Go spec, "For statements with range clause").
#include "bytecode/layout.h"
#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;

bool FunctionEmitter::wants_range_var(Stmt* s, size_t which) const {
  if (s->def) return which < s->range_vars.size() && s->range_vars[which] != nullptr;
  return which < s->lhs.size() && s->lhs[which] != nullptr;
}

// A variable that the body only reads may be what the loop counts in.
std::optional<Slot> FunctionEmitter::direct_range_var(Stmt* s, size_t which) {
  if (!s->def || !wants_range_var(s, which)) return {};
  Var* v = s->range_vars[which];
  if (v->escapes || v->reassigned || wants_region(v, type(v->type))) return {};
  declare(v, false);
  return local(v).slot;
}

void FunctionEmitter::set_range_var(Stmt* s, size_t which, const Place& from) {
  if (!wants_range_var(s, which)) return;
  if (s->def) {
    Var* v = s->range_vars[which];
    declare(v, false);
    Place to = var_place(v);
    Scope scope(*this);
    if (to.kind == Place::kSlots && (to.type->slots() <= 8 || to.addr == kNoSlot)) return load(from, to.base);
    if (from.kind == Place::kSlots) return store(to, from.base);
    if (to.type->slots() > 8 && from.kind != Place::kFrame) {
      Slot p = pointer_to(to), q = pointer_to(from);
      return code_.emit_word(Op::COPY_TYPED, p, q, 0, type_id(to.type));
    }
    Slot value = temp(from.type);
    load(from, value);
    return store(to, value);
  }
  Scope scope(*this);
  Expr* lhs = s->lhs[which];
  Slot value = from.base;
  if (from.kind != Place::kSlots) {
    value = temp(from.type);
    load(from, value);
  }
  Place to = lhs->kind == ExprKind::kMapIndex ? map_place(lhs, false) : place(lhs);
  store(to, value);
}

void FunctionEmitter::range_stmt(Stmt* s) {
  switch (s->range) {
    case ir::RangeKind::kInt: return range_int(s);
    case ir::RangeKind::kString: return range_string(s);
    case ir::RangeKind::kMap: return range_map(s);
    case ir::RangeKind::kChan: return range_chan(s);
    case ir::RangeKind::kSlice: {
      // The slice as it is when the loop begins.
      Slot pair = frame_.temp(elements_pattern(type(s->x)->elem));
      // Nobody but the loop sees the bytes of a string converted for it.
      bool of_string = s->x->kind == ExprKind::kConvString && s->x->conv == ir::StringConv::kStringToBytes;
      move(pair, operand(of_string ? s->x->x : s->x), 2);
      return range_sequence(s, pair, {}, type(s->x)->elem);
    }
    case ir::RangeKind::kArrayPointer: {
      Desc array = type(s->x)->elem;
      Slot pair = frame_.temp(array_pattern(array));
      expr(s->x, pair);
      if (wants_range_var(s, 1)) code_.emit(Op::NIL_CHECK, pair);
      load_int(static_cast<Slot>(pair + 1), static_cast<int64_t>(array->length));
      return range_sequence(s, pair, static_cast<int64_t>(array->length), array->elem);
    }
    case ir::RangeKind::kArray: {
      Desc array = type(s->x);
      auto length = static_cast<int64_t>(array->length);
      Slot pair = frame_.temp(array_pattern(array));
      if (wants_range_var(s, 1)) {
        // The array as it is when the loop begins.
        Slot region = stack_alloc(pair, array, false);
        Place copy = array->size % 8 ? memory_place(pair, 0, array, true) : slots_place(region, array);
        if (copy.kind == Place::kSlots) copy.addr = pair;
        store_expr(copy, s->x);
        load_int(static_cast<Slot>(pair + 1), length);
      } else {
        effect(s->x);
      }
      return range_sequence(s, pair, length, array->elem);
    }
  }
}

// Counts `i` from 0 while it is below `k` or `limit`; `body` makes one round's code.
template <typename F>
void FunctionEmitter::count(Stmt* s, Slot i, std::optional<int64_t> k, Slot limit, bool is_unsigned, F round) {
  Target loop = target(s);
  Label body = code_.label(), test = code_.label();
  bool fused = !long_jumps_ && !is_unsigned;
  load_int(i, 0);
  if (!fused) {
    code_.jump(Op::JMP, 0, 0, test);
  } else if (!k) {
    code_.jump(Op::JLEK_I64, limit, 0, loop.exit);
  } else if (*k <= 0) {
    code_.jump(Op::JMP, 0, 0, loop.exit);
  }
  ++loop_depth_;
  code_.bind(body);
  {
    Scope scope(*this);
    round();
  }
  code_.bind(loop.next);
  at(s->pos);
  if (fused) {
    count_and_jump(i, Operator::kLss, k, limit, body);
  } else {
    code_.emit(Op::ADDK_I64, i, i, 1);
    code_.bind(test);
    if (k) {
      jump_op(Op::JLTK_I64, i, static_cast<uint16_t>(*k), body);
    } else {
      jump_op(is_unsigned ? Op::JLT_U64 : Op::JLT_I64, i, limit, body);
    }
  }
  --loop_depth_;
  code_.bind(loop.exit);
}

void FunctionEmitter::range_int(Stmt* s) {
  Desc t = type(s->x);
  Slot limit = kNoSlot;
  std::optional<int64_t> k = int_constant(s->x);
  if (k && *k != static_cast<int16_t>(*k)) k.reset();
  if (!k) {
    limit = frame_.scalar();
    expr(s->x, limit);
  }
  std::optional<Slot> direct = direct_range_var(s, 0);
  Slot i = direct ? *direct : frame_.scalar();
  count(s, i, k, limit, t->size == 8 && !is_signed(t), [&] {
    if (!direct) set_range_var(s, 0, slots_place(i, t));
    stmts(s->body);
  });
}

void FunctionEmitter::range_sequence(Stmt* s, Slot pair, std::optional<int64_t> length, Desc elem) {
  std::optional<Slot> direct = direct_range_var(s, 0);
  Slot i = direct ? *direct : frame_.scalar(), limit = static_cast<Slot>(pair + 1);
  if (length && *length != static_cast<int16_t>(*length)) {
    limit = hoisted_constant(static_cast<uint64_t>(*length));
    length.reset();
  }
  count(s, i, length, limit, false, [&] {
    if (!direct) set_range_var(s, 0, slots_place(i, program_.well_known.int_));
    if (wants_range_var(s, 1)) {
      Place element;
      element.kind = Place::kIndexed;
      element.type = elem;
      element.base = pair;
      element.index = i;
      element.pos = s->pos;
      set_range_var(s, 1, element);
    }
    stmts(s->body);
  });
}

void FunctionEmitter::range_string(Stmt* s) {
  Slot text = temp(type(s->x));
  expr(s->x, text);
  // Rune and the index after it, which the next round begins with.
  Slot i = frame_.scalar(), rune = frame_.temp(Pattern::scalar(2));
  load_int(i, 0);
  Target loop = target(s);
  Label body = code_.label(), test = code_.label();
  code_.jump(Op::JMP, 0, 0, test);
  ++loop_depth_;
  code_.bind(body);
  {
    Scope scope(*this);
    code_.emit(Op::STRING_RUNE, rune, text, i);
    set_range_var(s, 0, slots_place(i, program_.well_known.int_));
    set_range_var(s, 1, slots_place(rune, program_.well_known.int32));
    stmts(s->body);
  }
  code_.bind(loop.next);
  at(s->pos);
  move(i, static_cast<Slot>(rune + 1), 1);
  code_.bind(test);
  jump_op(Op::JLT_I64, i, static_cast<Slot>(text + 1), body);
  --loop_depth_;
  code_.bind(loop.exit);
}

void FunctionEmitter::range_map(Stmt* s) {
  Desc map = type(s->x);
  Slot it =
      frame_.temp(e_.typed({bytecode::kMapIterSlots, bytecode::kMapIterPointerMap, {}}, map, Emitter::Form::kMapIter));
  Slot m = operand(s->x, true);
  code_.emit_word(Op::MAP_ITER, it, m, 0, type_id(map));
  Target loop = target(s);
  Label body = code_.label();
  code_.jump(Op::JMP, 0, 0, loop.next);
  ++loop_depth_;
  code_.bind(body);
  {
    Scope scope(*this);
    set_range_var(s, 0, memory_place(it, 0, map->key));
    set_range_var(s, 1, memory_place(static_cast<Slot>(it + 1), 0, map->elem));
    stmts(s->body);
  }
  code_.bind(loop.next);
  at(s->pos);
  code_.jump(Op::MAP_NEXT, it, 0, body);
  --loop_depth_;
  code_.bind(loop.exit);
}

void FunctionEmitter::range_chan(Stmt* s) {
  Desc elem = type(s->x)->elem;
  Slot c = temp(type(s->x)), ok = frame_.scalar(), value = temp(elem);
  expr(s->x, c);
  Target loop = target(s);
  ++loop_depth_;
  code_.bind(loop.next);
  at(s->pos);
  code_.emit_word(Op::RECV_OK, value, c, ok, elem->slots());
  jump_on(ok, false, loop.exit);
  {
    Scope scope(*this);
    set_range_var(s, 0, slots_place(value, elem));
    stmts(s->body);
  }
  jump(loop.next);
  --loop_depth_;
  code_.bind(loop.exit);
}

}  // namespace gos::emit

// Comparisons and conditions. A condition that decides a jump is never made a value.
#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;

namespace {

bool is_order(Operator op) { return op != Operator::kEql && op != Operator::kNeq; }
// Compared as one 64-bit word.
bool is_word(Desc t) {
  switch (t->kind) {
    case Kind::kBool:
    case Kind::kPointer:
    case Kind::kChan:
    case Kind::kMap:
    case Kind::kFunc:
    case Kind::kUnsafePointer: return true;
    default: return is_integer(t);
  }
}

Operator negated(Operator op) {
  switch (op) {
    case Operator::kEql: return Operator::kNeq;
    case Operator::kNeq: return Operator::kEql;
    case Operator::kLss: return Operator::kGeq;
    case Operator::kLeq: return Operator::kGtr;
    case Operator::kGtr: return Operator::kLeq;
    default: return Operator::kLss;
  }
}
Operator mirrored(Operator op) {
  switch (op) {
    case Operator::kLss: return Operator::kGtr;
    case Operator::kLeq: return Operator::kGeq;
    case Operator::kGtr: return Operator::kLss;
    case Operator::kGeq: return Operator::kLeq;
    default: return op;
  }
}

Op constant_jump(Operator op) {
  switch (op) {
    case Operator::kEql: return Op::JEQK_I64;
    case Operator::kNeq: return Op::JNEK_I64;
    case Operator::kLss: return Op::JLTK_I64;
    case Operator::kLeq: return Op::JLEK_I64;
    case Operator::kGtr: return Op::JGTK_I64;
    default: return Op::JGEK_I64;
  }
}

// Operators > and >= are < and <= with operands exchanged.
struct Oriented {
  Operator op;
  bool swap;
};
Oriented oriented(Operator op) {
  if (op == Operator::kGtr) return {Operator::kLss, true};
  if (op == Operator::kGeq) return {Operator::kLeq, true};
  return {op, false};
}

Op word_jump(Operator op, bool wide_unsigned) {
  switch (op) {
    case Operator::kEql: return Op::JEQ_I64;
    case Operator::kNeq: return Op::JNE_I64;
    case Operator::kLss: return wide_unsigned ? Op::JLT_U64 : Op::JLT_I64;
    default: return wide_unsigned ? Op::JLE_U64 : Op::JLE_I64;
  }
}
// `sense` false: jump when the comparison is false, which for floats is not the opposite comparison.
Op float_jump(Operator op, bool sense) {
  switch (op) {
    case Operator::kEql: return sense ? Op::JEQ_F64 : Op::JNE_F64;
    case Operator::kNeq: return sense ? Op::JNE_F64 : Op::JEQ_F64;
    case Operator::kLss: return sense ? Op::JLT_F64 : Op::JNLT_F64;
    default: return sense ? Op::JLE_F64 : Op::JNLE_F64;
  }
}

Op value_op(Operator op, Desc t) {
  int which = op == Operator::kEql ? 0 : op == Operator::kNeq ? 1 : op == Operator::kLss ? 2 : 3;
  constexpr Op kWord[] = {Op::EQ_I64, Op::NE_I64, Op::LT_I64, Op::LE_I64};
  constexpr Op kUnsigned[] = {Op::EQ_I64, Op::NE_I64, Op::LT_U64, Op::LE_U64};
  constexpr Op kF64[] = {Op::EQ_F64, Op::NE_F64, Op::LT_F64, Op::LE_F64};
  constexpr Op kF32[] = {Op::EQ_F32, Op::NE_F32, Op::LT_F32, Op::LE_F32};
  constexpr Op kString[] = {Op::EQ_STR, Op::NE_STR, Op::LT_STR, Op::LE_STR};
  if (t->kind == Kind::kFloat64) return kF64[which];
  if (t->kind == Kind::kFloat32) return kF32[which];
  if (t->kind == Kind::kString) return kString[which];
  if (unsigned64(t)) return kUnsigned[which];
  if (is_word(t)) return kWord[which];
  return Op::NOP;
}

const Expr* plain(const Expr* e) {
  while (e->kind == ExprKind::kConvNop) e = e->x;
  return e;
}
bool is_nil(const Expr* e) { return plain(e)->kind == ExprKind::kZero; }
bool is_empty_string(const Expr* e) {
  e = plain(e);
  return e->kind == ExprKind::kConst && e->value.kind() == constant::Kind::kString &&
         constant::string_val(e->value).empty();
}

}  // namespace

void FunctionEmitter::jump_op(Op op, Slot a, uint32_t b, Label l) {
  if (long_jumps_) {
    // Only wide jumps reach: hop over one.
    Label yes = code_.label(), no = code_.label();
    code_.jump(op, a, b, yes);
    code_.jump(Op::JMP, 0, 0, no);
    code_.bind(yes);
    jump(l);
    code_.bind(no);
    return;
  }
  // A jump back polls; its opcode stands right behind.
  if (code_.bound(l)) op = static_cast<Op>(static_cast<int>(op) + 1);
  code_.jump(op, a, b, l);
}

void FunctionEmitter::jump(Label l) { code_.jump(code_.bound(l) ? Op::LOOP : Op::JMP, 0, 0, l); }

void FunctionEmitter::jump_on(Slot b, bool sense, Label l) {
  bool back = code_.bound(l);
  Op op = sense ? (back ? Op::JT_LOOP : Op::JT) : (back ? Op::JF_LOOP : Op::JF);
  code_.jump(op, b, 0, l);
}

// Goes to `l` when the condition is `sense`, else falls through.
void FunctionEmitter::jump_if(Expr* e, bool sense, Label l) {
  Scope scope(*this);
  switch (e->kind) {
    case ExprKind::kConst:
      if (constant::bool_val(e->value) == sense) jump(l);
      return;
    case ExprKind::kConvNop: return jump_if(e->x, sense, l);
    case ExprKind::kUnary:
      if (e->op == Operator::kNot) return jump_if(e->x, !sense, l);
      break;
    case ExprKind::kAndAnd:
    case ExprKind::kOrOr: {
      if ((e->kind == ExprKind::kOrOr) == sense) {
        jump_if(e->x, sense, l);
        return jump_if(e->y, sense, l);
      }
      Label skip = code_.label();
      jump_if(e->x, !sense, skip);
      jump_if(e->y, sense, l);
      code_.bind(skip);
      return;
    }
    case ExprKind::kCompare:
      if (e->mixed) break;
      at(e->pos);
      return jump_compare(e->op, e->x, e->y, sense, l);
    case ExprKind::kSequence: {
      InlineScope inlined(*this, e->inlined);
      sequence(e);
      return jump_if(e->x, sense, l);
    }
    default: break;
  }
  Slot b = operand(e);
  at(e->pos);
  jump_on(b, sense, l);
}

bool FunctionEmitter::jump_compare_nil(Operator op, Expr* x, Expr* y, bool sense, Label l) {
  if (is_order(op)) return false;
  if (is_nil(x) || is_empty_string(x)) std::swap(x, y);
  Desc t = type(x);
  bool empty = t->kind == Kind::kString && (is_empty_string(y) || is_nil(y));
  bool nil = is_nil(y) && (t->kind == Kind::kInterface || t->kind == Kind::kSlice || is_word(t));
  if (!empty && !nil) return false;
  uint32_t pos = code_.pos();
  Slot s = operand(x);
  code_.set_pos(pos);
  Operator o = sense ? op : negated(op);
  jump_op(constant_jump(o), static_cast<Slot>(empty ? s + 1 : s), 0, l);
  return true;
}

void FunctionEmitter::jump_compare(Operator op, Expr* x, Expr* y, bool sense, Label l) {
  if (jump_compare_nil(op, x, y, sense, l)) return;
  Desc t = type(x);
  uint32_t pos = code_.pos();
  if (is_word(t)) {
    if (int_constant(x) && !int_constant(y)) {
      std::swap(x, y);
      op = mirrored(op);
    }
    if (!sense) op = negated(op);
    std::optional<int64_t> k = int_constant(y);
    bool wide = unsigned64(t) && is_order(op);
    if (k && wide && *k == 0) {
      // Of an unsigned number: > 0 is != 0, <= 0 is == 0.
      if (op == Operator::kGtr) op = Operator::kNeq;
      if (op == Operator::kLeq) op = Operator::kEql;
      wide = is_order(op);
    }
    if (k && !wide && *k == static_cast<int16_t>(*k)) {
      Slot s = operand(x);
      code_.set_pos(pos);
      return jump_op(constant_jump(op), s, static_cast<uint16_t>(*k), l);
    }
    Oriented o = oriented(op);
    auto [a, b] = operands(x, y);
    code_.set_pos(pos);
    if (o.swap) std::swap(a, b);
    return jump_op(word_jump(o.op, wide), a, b, l);
  }
  Oriented o = oriented(op);
  auto [a, b] = operands(x, y);
  code_.set_pos(pos);
  if (t->kind == Kind::kFloat64) {
    if (o.swap) std::swap(a, b);
    return jump_op(float_jump(o.op, sense), a, b, l);
  }
  Slot r = frame_.scalar();
  bool flip = op == Operator::kNeq && value_op(op, t) == Op::NOP;
  compare_slots(flip ? Operator::kEql : op, t, r, a, b);
  jump_on(r, sense != flip, l);
}

// dst = x op y.
void FunctionEmitter::compare_slots(Operator op, Desc t, Slot dst, Slot x, Slot y) {
  Oriented o = oriented(op);
  if (o.swap) std::swap(x, y);
  if (Op v = value_op(o.op, t); v != Op::NOP) return code_.emit(v, dst, x, y);
  bool complex = t->kind == Kind::kComplex128;
  if (t->kind == Kind::kInterface) {
    code_.emit(Op::EQ_IFACE, dst, x, y);
  } else if (complex) {
    code_.emit(Op::EQ_C128, dst, x, y);
  } else if (t->size == 0) {
    load_int(dst, 1);
  } else {
    code_.emit_word(Op::EQ_FRAME, dst, x, y, type_id(t));
  }
  if (o.op == Operator::kNeq) code_.emit(Op::NOT_BOOL, dst, dst);
}

void FunctionEmitter::compare(Expr* e, Slot dst) {
  if (e->mixed) return compare_mixed(e, dst);
  at(e->pos);
  Expr *x = e->x, *y = e->y;
  Desc t = type(x);
  if (!is_order(e->op) && (is_nil(x) || is_nil(y) || is_empty_string(x) || is_empty_string(y))) {
    // Through jumps: there is no need to make a nil.
    Label yes = code_.label(), end = code_.label();
    if (jump_compare_nil(e->op, x, y, true, yes)) {
      load_int(dst, 0);
      code_.jump(Op::JMP, 0, 0, end);
      code_.bind(yes);
      load_int(dst, 1);
      return code_.bind(end);
    }
    code_.bind(yes);
    code_.bind(end);
  }
  bool in_memory = t->kind == Kind::kArray && t->size > 64;
  if (in_memory) {
    Place a = place(x, may_stop(y)), b = place(y);
    bool both = (a.kind != Place::kSlots || a.addr != kNoSlot) && (b.kind != Place::kSlots || b.addr != kNoSlot) &&
                a.kind != Place::kFrame && b.kind != Place::kFrame;
    if (both) {
      Slot pa = pointer_to(a), pb = pointer_to(b);
      at(e->pos);
      code_.emit_word(Op::EQ_MEM, dst, pa, pb, type_id(t));
      if (e->op == Operator::kNeq) code_.emit(Op::NOT_BOOL, dst, dst);
      return;
    }
    Slot sa = temp(t), sb = temp(t);
    load(a, sa);
    load(b, sb);
    at(e->pos);
    return compare_slots(e->op, t, dst, sa, sb);
  }
  auto [a, b] = operands(x, y);
  at(e->pos);
  compare_slots(e->op, t, dst, a, b);
}

// One side is an interface: first its dynamic type must be the other's, then the values are compared.
void FunctionEmitter::compare_mixed(Expr* e, Slot dst) {
  Expr *iface = e->x, *value = e->y;
  if (type(iface)->kind != Kind::kInterface) std::swap(iface, value);
  Desc t = type(value);
  Slot i = operand(iface, may_stop(value)), v = operand(value);
  at(e->pos);
  Label end = code_.label();
  Slot result = frame_.scalar();
  code_.emit_word(Op::IS_TYPE, result, i, 0, type_id(t));
  jump_on(result, false, end);
  Slot inner = temp(t);
  unbox(i, t, inner);
  compare_slots(Operator::kEql, t, result, inner, v);
  code_.bind(end);
  if (e->op == Operator::kNeq) {
    code_.emit(Op::NOT_BOOL, dst, result);
  } else {
    move(dst, result, 1);
  }
}

void FunctionEmitter::logical(Expr* e, Slot dst) {
  Label no = code_.label(), end = code_.label();
  jump_if(e, false, no);
  load_int(dst, 1);
  code_.jump(Op::JMP, 0, 0, end);
  code_.bind(no);
  load_int(dst, 0);
  code_.bind(end);
}

}  // namespace gos::emit

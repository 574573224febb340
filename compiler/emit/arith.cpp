// Arithmetic, shifts, conversions between numbers.
#include <bit>

#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;

namespace {

// Operations that exist for each width of integer stand in the opcode table in this order.
enum IntWidth { kI64, kI32, kI16, kI8, kU32, kU16, kU8 };

IntWidth int_width(Desc t) {
  switch (t->kind) {
    case Kind::kInt32: return kI32;
    case Kind::kInt16: return kI16;
    case Kind::kInt8: return kI8;
    case Kind::kUint32: return kU32;
    case Kind::kUint16: return kU16;
    case Kind::kUint8: return kU8;
    default: return kI64;
  }
}

Op typed(Op first, Desc t) { return static_cast<Op>(static_cast<int>(first) + int_width(t)); }
static_assert(static_cast<int>(Op::ADD_U8) - static_cast<int>(Op::ADD_I64) == kU8);

bool is_float(Desc t) { return t->kind == Kind::kFloat32 || t->kind == Kind::kFloat64; }
bool is_complex(Desc t) { return t->kind == Kind::kComplex64 || t->kind == Kind::kComplex128; }
bool fits16(int64_t k) { return k == static_cast<int16_t>(k); }

struct FloatOps {
  Op f64, f32;
};
FloatOps float_ops(Operator op) {
  switch (op) {
    case Operator::kAdd: return {Op::ADD_F64, Op::ADD_F32};
    case Operator::kSub: return {Op::SUB_F64, Op::SUB_F32};
    case Operator::kMul: return {Op::MUL_F64, Op::MUL_F32};
    default: return {Op::DIV_F64, Op::DIV_F32};
  }
}

}  // namespace

void FunctionEmitter::extend(Slot dst, Slot src, Desc t) {
  Op op = Op::NOP;
  switch (t->size) {
    case 1: op = is_signed(t) ? Op::EXT_I8 : Op::EXT_U8; break;
    case 2: op = is_signed(t) ? Op::EXT_I16 : Op::EXT_U16; break;
    case 4: op = is_signed(t) ? Op::EXT_I32 : Op::EXT_U32; break;
    default: return move(dst, src, 1);
  }
  code_.emit(op, dst, src);
}

void FunctionEmitter::unary(Expr* e, Slot dst) {
  Desc t = type(e);
  Slot x = operand(e->x);
  at(e->pos);
  if (e->op == Operator::kNot) return code_.emit(Op::NOT_BOOL, dst, x);
  if (e->op == Operator::kXor) return code_.emit(typed(Op::COM_I64, t), dst, x);
  if (e->op != Operator::kSub) return move(dst, x, t);
  if (t->kind == Kind::kFloat64) return code_.emit(Op::NEG_F64, dst, x);
  if (t->kind == Kind::kFloat32) return code_.emit(Op::NEG_F32, dst, x);
  if (t->kind == Kind::kComplex128) return code_.emit(Op::NEG_C128, dst, x);
  if (t->kind == Kind::kComplex64) {
    Slot wide = frame_.temp(Pattern::scalar(2));
    code_.emit(Op::C64_C128, wide, x);
    code_.emit(Op::NEG_C128, wide, wide);
    return code_.emit(Op::C128_C64, dst, wide);
  }
  code_.emit(typed(Op::NEG_I64, t), dst, x);
}

void FunctionEmitter::add_product(Operator op, Slot dst, Expr* product) {
  Scope scope(*this);
  auto [x, y] = operands(product->x, product->y);
  code_.emit(op == Operator::kAdd ? Op::MULADD_F64 : Op::MULSUB_F64, dst, x, y);
}

void FunctionEmitter::binary(Expr* e, Slot dst) {
  Desc t = type(e);
  if (adds_product(e)) {
    expr(e->x, dst);
    at(e->pos);
    return add_product(e->op, dst, e->y);
  }
  // k op x with a commutative operator: the constant goes to the right.
  bool commutes = e->op == Operator::kAdd || e->op == Operator::kMul || e->op == Operator::kAnd ||
                  e->op == Operator::kOr || e->op == Operator::kXor;
  if (commutes && is_integer(t) && int_constant(e->x) && !int_constant(e->y)) {
    Slot y = operand(e->y);
    at(e->pos);
    return arith(e->op, t, dst, y, e->x);
  }
  if (t->kind == Kind::kString) {
    Slot x = operand(e->x, true), y = operand(e->y, true);
    at(e->pos);
    return arith_slots(e->op, t, dst, x, y);
  }
  if (may_stop(e->y) && !syntax::is_shift(e->op)) {
    auto [x, y] = operands(e->x, e->y);
    at(e->pos);
    return arith_slots(e->op, t, dst, x, y);
  }
  Slot x = operand(e->x, may_stop(e->y));
  at(e->pos);
  arith(e->op, t, dst, x, e->y);
}

void FunctionEmitter::arith(Operator op, Desc t, Slot dst, Slot x, Expr* y) {
  if (syntax::is_shift(op)) return shift(op, t, dst, x, y);
  uint32_t pos = code_.pos();
  if (is_integer(t)) {
    if (std::optional<int64_t> k = int_constant(y); k && arith_constant(op, t, dst, x, *k)) return;
  }
  if (x == dst && is_product(y) && (op == Operator::kAdd || op == Operator::kSub)) return add_product(op, dst, y);
  Scope scope(*this);
  Slot ys = operand(y, t->kind == Kind::kString);
  code_.set_pos(pos);
  arith_slots(op, t, dst, x, ys);
}

bool FunctionEmitter::arith_constant(Operator op, Desc t, Slot dst, Slot x, int64_t k) {
  auto k16 = static_cast<uint32_t>(static_cast<uint16_t>(k));
  auto emit = [&](Op o, uint32_t c) {
    code_.emit(o, dst, x, c);
    return true;
  };
  switch (op) {
    case Operator::kAdd: return fits16(k) && emit(typed(Op::ADDK_I64, t), k16);
    case Operator::kSub: return k != INT64_MIN && fits16(-k) && emit(typed(Op::ADDK_I64, t), static_cast<uint16_t>(-k));
    case Operator::kAnd: return (fits16(k) && (is_signed(t) || k >= 0)) && emit(Op::ANDK_64, k16);
    case Operator::kOr: return fits16(k) && (is_signed(t) || k >= 0) && emit(Op::ORK_64, k16);
    case Operator::kXor: return fits16(k) && (is_signed(t) || k >= 0) && emit(Op::XORK_64, k16);
    case Operator::kAndNot: return fits16(~k) && emit(Op::ANDK_64, static_cast<uint16_t>(~k));
    case Operator::kMul: {
      if (t->size == 8 && k > 0 && std::has_single_bit(static_cast<uint64_t>(k))) {
        return emit(Op::SHLK_I64, static_cast<uint32_t>(std::countr_zero(static_cast<uint64_t>(k))));
      }
      if (fits16(k)) {
        emit(Op::MULK_I64, k16);
      } else {
        code_.emit_word(Op::MUL_CONST_I64, dst, x, 0, static_cast<uint64_t>(k));
      }
      if (t->size < 8) extend(dst, dst, t);
      return true;
    }
    case Operator::kDiv:
    case Operator::kRem: {
      bool power = k > 0 && std::has_single_bit(static_cast<uint64_t>(k));
      if (!is_signed(t) && power) {
        if (op == Operator::kDiv)
          return emit(Op::SHRK_U64, static_cast<uint32_t>(std::countr_zero(static_cast<uint64_t>(k))));
        return fits16(k - 1) && emit(Op::ANDK_64, static_cast<uint16_t>(k - 1));
      }
      if (k == 0 || k == -1 || unsigned64(t)) return false;
      if (fits16(k)) return emit(op == Operator::kDiv ? Op::DIVK_I64 : Op::REMK_I64, k16);
      code_.emit_word(op == Operator::kDiv ? Op::DIV_CONST_I64 : Op::REM_CONST_I64, dst, x, 0,
                      static_cast<uint64_t>(k));
      return true;
    }
    default: return false;
  }
}

void FunctionEmitter::arith_slots(Operator op, Desc t, Slot dst, Slot x, Slot y) {
  if (t->kind == Kind::kString) return code_.emit(Op::CONCAT2, dst, x, y);
  if (is_float(t)) {
    FloatOps ops = float_ops(op);
    return code_.emit(t->kind == Kind::kFloat64 ? ops.f64 : ops.f32, dst, x, y);
  }
  if (is_complex(t)) return complex_arith(op, t, dst, x, y);
  bool wide = unsigned64(t);
  switch (op) {
    case Operator::kAdd: return code_.emit(typed(Op::ADD_I64, t), dst, x, y);
    case Operator::kSub: return code_.emit(typed(Op::SUB_I64, t), dst, x, y);
    case Operator::kMul: return code_.emit(typed(Op::MUL_I64, t), dst, x, y);
    case Operator::kAnd: return code_.emit(Op::AND_64, dst, x, y);
    case Operator::kOr: return code_.emit(Op::OR_64, dst, x, y);
    case Operator::kXor: return code_.emit(Op::XOR_64, dst, x, y);
    case Operator::kAndNot: return code_.emit(Op::ANDNOT_64, dst, x, y);
    case Operator::kDiv:
      code_.emit(wide ? Op::DIV_U64 : Op::DIV_I64, dst, x, y);
      // The least value divided by -1 leaves a narrow type.
      if (is_signed(t) && t->size < 8) extend(dst, dst, t);
      return;
    case Operator::kRem: return code_.emit(wide ? Op::REM_U64 : Op::REM_I64, dst, x, y);
    default: e_.report(f_.pos, "internal compiler error: operator without code"); return;
  }
}

void FunctionEmitter::shift(Operator op, Desc t, Slot dst, Slot x, Expr* count) {
  uint32_t pos = code_.pos();
  bool left = op == Operator::kShl;
  if (std::optional<int64_t> k = int_constant(count); k) {
    auto n = static_cast<uint64_t>(*k);
    if (left) {
      if (n >= t->size * 8) return load_int(dst, 0);
      code_.emit(Op::SHLK_I64, dst, x, static_cast<uint32_t>(n));
      if (t->size < 8) extend(dst, dst, t);
      return;
    }
    if (is_signed(t)) return code_.emit(Op::SHRK_I64, dst, x, static_cast<uint32_t>(std::min<uint64_t>(n, 63)));
    if (n >= 64) return load_int(dst, 0);
    return code_.emit(Op::SHRK_U64, dst, x, static_cast<uint32_t>(n));
  }
  Scope scope(*this);
  Slot n = operand(count);
  code_.set_pos(pos);
  if (is_signed(type(count))) code_.emit(Op::CHECK_SHIFT, n);
  if (left) return code_.emit(typed(Op::SHL_I64, t), dst, x, n);
  code_.emit(is_signed(t) ? Op::SHR_I64 : Op::SHR_U64, dst, x, n);
}

void FunctionEmitter::complex_arith(Operator op, Desc t, Slot dst, Slot x, Slot y) {
  Scope scope(*this);
  Op o = op == Operator::kAdd   ? Op::ADD_C128
         : op == Operator::kSub ? Op::SUB_C128
         : op == Operator::kMul ? Op::MUL_C128
                                : Op::DIV_C128;
  if (t->kind == Kind::kComplex128) return code_.emit(o, dst, x, y);
  Slot a = frame_.temp(Pattern::scalar(2)), b = frame_.temp(Pattern::scalar(2));
  code_.emit(Op::C64_C128, a, x);
  code_.emit(Op::C64_C128, b, y);
  code_.emit(o, a, a, b);
  code_.emit(Op::C128_C64, dst, a);
}

void FunctionEmitter::convert_number(Expr* e, Slot dst) {
  Desc to = type(e), from = type(e->x);
  Slot x = operand(e->x);
  at(e->pos);
  if (to->kind == from->kind) return move(dst, x, to);
  if (is_complex(to)) return code_.emit(to->kind == Kind::kComplex64 ? Op::C128_C64 : Op::C64_C128, dst, x);
  bool single = to->kind == Kind::kFloat32;
  if (is_float(to)) {
    if (from->kind == Kind::kFloat32) return code_.emit(Op::F32_F64, dst, x);
    if (from->kind == Kind::kFloat64) return code_.emit(Op::F64_F32, dst, x);
    if (unsigned64(from)) return code_.emit(single ? Op::U64_F32 : Op::U64_F64, dst, x);
    return code_.emit(single ? Op::I64_F32 : Op::I64_F64, dst, x);
  }
  if (is_float(from)) {
    bool from_single = from->kind == Kind::kFloat32;
    if (unsigned64(to)) return code_.emit(from_single ? Op::F32_U64 : Op::F64_U64, dst, x);
    // As amd64 Go does it: what fits 32 bits with its sign is made by the conversion to int32.
    bool narrow = to->size < 4 || to->kind == Kind::kInt32;
    if (narrow) {
      code_.emit(from_single ? Op::F32_I32 : Op::F64_I32, dst, x);
    } else {
      code_.emit(from_single ? Op::F32_I64 : Op::F64_I64, dst, x);
    }
    if (to->size < 8 && to->kind != Kind::kInt32) extend(dst, dst, to);
    return;
  }
  bool widens = to->size == 8 || (from->size <= to->size && is_signed(from) == is_signed(to)) ||
                (from->size < to->size && !is_signed(from));
  if (widens) return move(dst, x, 1);
  extend(dst, x, to);
}

void FunctionEmitter::min_max(Expr* e, Slot dst) {
  Desc t = type(e);
  bool min = e->kind == ExprKind::kMin;
  Op op = Op::NOP;
  if (t->kind == Kind::kFloat64) {
    op = min ? Op::MIN_F64 : Op::MAX_F64;
  } else if (t->kind == Kind::kFloat32) {
    op = min ? Op::MIN_F32 : Op::MAX_F32;
  } else if (is_integer(t)) {
    op = unsigned64(t) ? (min ? Op::MIN_U64 : Op::MAX_U64) : (min ? Op::MIN_I64 : Op::MAX_I64);
  }
  if (e->args.size() == 1) return expr(e->args[0], dst);
  if (op != Op::NOP && e->args.size() == 2) {
    Slot x = operand(e->args[0], may_stop(e->args[1])), y = operand(e->args[1]);
    at(e->pos);
    return code_.emit(op, dst, x, y);
  }
  Slot best = temp(t);
  expr(e->args[0], best);
  for (Expr* arg : e->args.subspan(1)) {
    Scope scope(*this);
    Slot y = operand(arg);
    at(e->pos);
    if (op != Op::NOP) {
      code_.emit(op, best, best, y);
      continue;
    }
    Slot less = frame_.scalar();
    compare_slots(Operator::kLss, t, less, min ? y : best, min ? best : y);
    Label keep = code_.label();
    jump_on(less, false, keep);
    move(best, y, t);
    code_.bind(keep);
  }
  move(dst, best, t);
}

}  // namespace gos::emit

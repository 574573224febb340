// Binary operations, comparisons and shifts (Go spec, "Operators").
#include "compiler/check/checker.h"

namespace gos::check {

using syntax::Operator;

namespace {

constant::Op constant_op(Operator op) {
  switch (op) {
    case Operator::kOrOr: return constant::Op::kLor;
    case Operator::kAndAnd: return constant::Op::kLand;
    case Operator::kEql: return constant::Op::kEql;
    case Operator::kNeq: return constant::Op::kNeq;
    case Operator::kLss: return constant::Op::kLss;
    case Operator::kLeq: return constant::Op::kLeq;
    case Operator::kGtr: return constant::Op::kGtr;
    case Operator::kGeq: return constant::Op::kGeq;
    case Operator::kAdd: return constant::Op::kAdd;
    case Operator::kSub: return constant::Op::kSub;
    case Operator::kOr: return constant::Op::kOr;
    case Operator::kXor: return constant::Op::kXor;
    case Operator::kMul: return constant::Op::kMul;
    case Operator::kDiv: return constant::Op::kQuo;
    case Operator::kRem: return constant::Op::kRem;
    case Operator::kAnd: return constant::Op::kAnd;
    case Operator::kAndNot: return constant::Op::kAndNot;
    case Operator::kShl: return constant::Op::kShl;
    default: return constant::Op::kShr;
  }
}

Pos op_pos(const Expr* e) { return e == nullptr ? Pos{} : e->is<syntax::Operation>() ? e->pos : syntax::start_pos(e); }

}  // namespace

bool Checker::may_convert(const Operand& x, const Operand& y) const {
  if (each_has(x.type, kIsNumeric) != each_has(y.type, kIsNumeric)) return false;
  if (is_plain_interface(x.type) || is_plain_interface(y.type)) return true;
  if (each_has(x.type, kIsBoolean) != each_has(y.type, kIsBoolean)) return false;
  if (each_has(x.type, kIsString) != each_has(y.type, kIsString)) return false;
  if (x.is_nil()) return has_nil(y.type);
  if (y.is_nil()) return has_nil(x.type);
  return under(x.type)->kind != TypeKind::kPointer && under(y.type)->kind != TypeKind::kPointer;
}

void Checker::match_types(Operand& x, Operand& y) {
  if (is_typed(x.type) && is_typed(y.type)) return;
  if (!may_convert(x, y)) return;
  convert_untyped(x, y.type);
  if (!x.valid()) return;
  convert_untyped(y, x.type);
  if (!y.valid()) x.invalidate();
}

std::string Checker::incomparable_cause(Type* t) {
  switch (under(t)->kind) {
    case TypeKind::kSlice:
    case TypeKind::kSignature:
    case TypeKind::kMap: return std::string(composite_kind(t)) + " can only be compared to nil";
    default: break;
  }
  std::string cause;
  is_comparable(t, true, &cause, &qualifier_);
  return cause;
}

void Checker::comparison(Operand& x, Operand& y, Operator op, bool switch_case) {
  if (!is_valid(x.type) || !is_valid(y.type)) {
    x.invalidate();
    return;
  }
  if (switch_case) op = Operator::kEql;
  Operand* wrong = nullptr;  // the operand the error is about
  std::string cause;
  if (!assignable(x, y.type, nullptr) && !assignable(y, x.type, nullptr)) {
    wrong = &y;
    cause = "mismatched types " + s(x.type) + " and " + s(y.type);
  } else if (op == Operator::kEql || op == Operator::kNeq) {
    if (x.is_nil() || y.is_nil()) {
      if (!has_nil(x.is_nil() ? y.type : x.type)) wrong = &y;  // nil == nil
    } else if (!is_comparable(x.type)) {
      wrong = &x;
      cause = incomparable_cause(x.type);
    } else if (!is_comparable(y.type)) {
      wrong = &y;
      cause = incomparable_cause(y.type);
    }
  } else if (!is_ordered(x.type)) {
    wrong = &x;
  } else if (!is_ordered(y.type)) {
    wrong = &y;
  }
  if (wrong == nullptr) {
    if (x.is_const() && y.is_const()) {
      x.value = x.value.is_unknown() || y.value.is_unknown()
                    ? constant::make_unknown()
                    : constant::make_bool(constant::compare(x.value, constant_op(op), y.value));
    } else {
      x.mode = Mode::kValue;
      update_expr_type(x.expr, default_type(x.type), true);
      update_expr_type(y.expr, default_type(y.type), true);
    }
    x.type = basic(BasicKind::kUntypedBool);
    return;
  }
  if (cause.empty()) {
    if (is_type_param(x.type) || is_type_param(y.type)) {
      if (!is_type_param(x.type)) wrong = &y;
      cause = fmt::format("type parameter {} cannot use operator {}", s(wrong->type), syntax::text(op));
    } else {
      std::string what(composite_kind(wrong->type));
      if (what.empty()) what = s(wrong->type);
      cause = fmt::format("operator {} not defined on {}", syntax::text(op), what);
    }
  }
  if (switch_case) {
    errorf(x, "invalid case {} in switch on {} ({})", s(x.expr), s(y.expr), cause);
  } else {
    errorf(*wrong, "invalid operation: {} {} {} ({})", s(x.expr), syntax::text(op), s(y.expr), cause);
  }
  x.invalidate();
}

// Checks a shift count; false after an error.
bool Checker::shift_count(Operand& y, Value& count) {
  if (y.is_const()) {
    count = constant::to_int(y.value);
    if (count.is_int() && constant::sign(count) < 0) {
      errorf(y, "invalid operation: negative shift count {}", s(y));
      return false;
    }
    if (is_untyped(y.type)) {
      representable(y, basic(BasicKind::kUint));
      return y.valid();
    }
    return true;
  } else if (each_has(y.type, kIsInteger)) {
    return each_has(y.type, kIsUnsigned) || verify_version(y, 13, "invalid operation: signed shift count " + s(y));
  } else if (is_untyped(y.type)) {
    convert_untyped(y, basic(BasicKind::kUint));
    return y.valid();
  }
  errorf(y, "invalid operation: shift count {} must be integer", s(y));
  return false;
}

void Checker::shift(Operand& x, Operand& y, Expr* e, Operator op) {
  Value xval = x.is_const() ? constant::to_int(x.value) : Value();
  bool ok = each_has(x.type, kIsInteger) || (is_untyped(x.type) && xval && xval.is_int());
  Value count;
  if (!ok) {
    errorf(x, "invalid operation: shifted operand {} must be integer", s(x));
    x.invalidate();
    return;
  }
  if (!shift_count(y, count)) {
    x.invalidate();
    return;
  }
  if (x.is_const() && y.is_const()) {
    Type* untyped_int = basic(BasicKind::kUntypedInt);
    if (x.value.is_unknown() || y.value.is_unknown()) {
      x.value = constant::make_unknown();
      if (!is_integer(x.type)) x.type = untyped_int;
      return;
    }
    constexpr uint64_t kMaxShift = 1023 - 1 + 52;  // enough for the smallest float64
    auto n = count.uint64();
    if (!n || *n > kMaxShift) {
      errorf(y, "invalid operation: invalid shift count {}", s(y));
      x.invalidate();
      return;
    }
    if (!is_integer(x.type)) x.type = untyped_int;
    x.value = constant::shift(xval, constant_op(op), static_cast<unsigned>(*n));
    x.expr = e;
    overflow(x, op_pos(e));
    return;
  }
  if (x.is_const() && is_untyped(x.type)) {
    // The left operand's type is what the whole expression's would be without the shift: known only later.
    if (ExprInfo* info = pending(x.expr)) info->shifted = true;
    x.mode = Mode::kValue;
    return;
  }
  if (!each_has(x.type, kIsInteger)) {
    errorf(x, "invalid operation: shifted operand {} must be integer", s(x));
    x.invalidate();
    return;
  }
  x.mode = Mode::kValue;
}

bool Checker::zero_divisor(Operand& x, Operand& y) {
  if (!y.is_const() || (!x.is_const() && !each_has(x.type, kIsInteger))) return false;
  bool zero = constant::sign(y.value) == 0;
  if (!zero && x.is_const() && is_complex(x.type)) {
    auto square = [](Value v) { return constant::binary_op(v, constant::Op::kMul, v); };
    zero = constant::sign(square(constant::real(y.value))) == 0 && constant::sign(square(constant::imag(y.value))) == 0;
  }
  if (zero) error(y, "invalid operation: division by zero");
  return zero;
}

// `e` is the operation, null for an assignment operation.
void Checker::binary(Operand& x, Expr* e, Expr* lhs, Expr* rhs, Operator op) {
  Operand y;
  expr(nullptr, x, lhs);
  expr(nullptr, y, rhs);
  if (!x.valid()) return;
  if (!y.valid()) {
    x.invalidate();
    x.expr = y.expr;
    return;
  }
  if (syntax::is_shift(op)) return shift(x, y, e, op);
  match_types(x, y);
  if (!x.valid()) return;
  if (syntax::is_comparison(op)) return comparison(x, y, op, false);
  if (!identical(x.type, y.type)) {
    if (is_valid(x.type) && is_valid(y.type)) {
      std::string what = e != nullptr ? s(e) : fmt::format("{} {}= {}", s(lhs), syntax::text(op), s(rhs));
      errorf(x, "invalid operation: {} (mismatched types {} and {})", what, s(x.type), s(y.type));
    }
    x.invalidate();
    return;
  }
  if (!op_defined(x, op, true) || ((op == Operator::kDiv || op == Operator::kRem) && zero_divisor(x, y))) {
    x.invalidate();
    return;
  }
  if (!x.is_const() || !y.is_const()) {
    x.mode = Mode::kValue;
    return;
  }
  if (x.value.is_unknown() || y.value.is_unknown()) {
    x.value = constant::make_unknown();
    return;
  }
  constant::Op cop = op == Operator::kDiv && is_integer(x.type) ? constant::Op::kIntQuo : constant_op(op);
  x.value = constant::binary_op(x.value, cop, y.value);
  x.expr = e;
  overflow(x, op_pos(e));
}

}  // namespace gos::check

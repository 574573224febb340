// Constant operands: representability and overflow (Go spec, "Constants", "Representability").
#include <cmath>

#include "compiler/check/checker.h"

namespace gos::check {

namespace {

using constant::Kind;

// Operations whose result may overflow, as their overflow is reported.
std::string_view operation_name(const Expr* e) {
  auto* op = syntax::try_as<const syntax::Operation>(e);
  if (op == nullptr) return "";
  if (op->y == nullptr) return op->op == syntax::Operator::kXor ? "bitwise complement " : "";
  switch (op->op) {
    case syntax::Operator::kAdd: return "addition ";
    case syntax::Operator::kSub: return "subtraction ";
    case syntax::Operator::kXor: return "bitwise XOR ";
    case syntax::Operator::kMul: return "multiplication ";
    case syntax::Operator::kShl: return "shift ";
    default: return "";
  }
}

// Whether integer `v` is in the range of basic integer type `kind`.
bool int_in_range(Value v, BasicKind kind) {
  int bits = 64;
  switch (kind) {
    case BasicKind::kUntypedInt:
    case BasicKind::kUntypedRune: return true;
    case BasicKind::kInt8:
    case BasicKind::kUint8: bits = 8; break;
    case BasicKind::kInt16:
    case BasicKind::kUint16: bits = 16; break;
    case BasicKind::kInt32:
    case BasicKind::kUint32: bits = 32; break;
    default: break;
  }
  bool is_signed = kind >= BasicKind::kInt && kind <= BasicKind::kInt64;
  if (!is_signed) return constant::sign(v) >= 0 && constant::bit_len(v) <= bits;
  auto i = v.int64();
  if (!i) return false;
  return bits == 64 || (*i >= -(int64_t{1} << (bits - 1)) && *i < int64_t{1} << (bits - 1));
}

// `v` rounded to a float of 32 or 64 bits; unknown when out of range.
Value round_float(Value v, bool is32) {
  return constant::make_float64(is32 ? double{constant::float32_val(v)} : constant::float64_val(v));
}

}  // namespace

// Whether constant `v` can be a value of basic type `t`; `rounded` gets it in the form it has there.
bool representable_const(Value v, Basic* t, Value* rounded) {
  if (v.is_unknown()) return true;
  Value ignored;
  Value& out = rounded != nullptr ? *rounded : ignored;
  if (t->info & kIsInteger) {
    Value i = constant::to_int(v);
    if (!i.is_int()) return false;
    out = i;  // also when it is out of range: diagnostics then show the integer
    return int_in_range(i, t->basic);
  }
  if (t->info & kIsFloat) {
    Value f = constant::to_float(v);
    if (f.kind() != Kind::kFloat) return false;
    if (t->basic == BasicKind::kUntypedFloat) return true;
    Value r = round_float(f, t->basic == BasicKind::kFloat32);
    if (r.is_unknown()) return false;
    out = r;
    return true;
  }
  if (t->info & kIsComplex) {
    Value c = constant::to_complex(v);
    if (c.kind() != Kind::kComplex) return false;
    if (t->basic == BasicKind::kUntypedComplex) return true;
    bool is32 = t->basic == BasicKind::kComplex64;
    Value re = round_float(constant::real(c), is32), im = round_float(constant::imag(c), is32);
    if (re.is_unknown() || im.is_unknown()) return false;
    out = constant::make_complex(re, im);
    return true;
  }
  if (t->info & kIsString) return v.kind() == Kind::kString;
  return (t->info & kIsBoolean) && v.kind() == Kind::kBool;
}

void Checker::overflow(Operand& x, Pos op_pos) {
  if (x.value.is_unknown()) {
    error(op_pos, "constant result is not representable");
    return;
  }
  if (is_typed(x.type)) {
    if (auto* b = under_as<Basic>(x.type)) representable(x, b);
    return;
  }
  // Untyped integers must not grow without bound.
  constexpr int kMaxBits = 512;
  if (x.value.is_int() && constant::bit_len(x.value) > kMaxBits) {
    errorf(op_pos, "constant {}overflow", operation_name(x.expr));
    x.value = constant::make_unknown();
  }
}

Failure Checker::representation(const Operand& x, Basic* t, Value& value) const {
  value = x.value;
  if (representable_const(x.value, t, &value)) return Failure::kNone;
  if (is_numeric(x.type) && (t->info & kIsNumeric)) {
    return !is_integer(x.type) && (t->info & kIsInteger) ? Failure::kTruncated : Failure::kOverflow;
  }
  return Failure::kOther;
}

void Checker::representable(Operand& x, Basic* t) {
  Value value;
  Failure failure = representation(x, t, value);
  if (failure == Failure::kNone) {
    x.value = value;
    return;
  }
  invalid_conversion(failure, x, t);
  x.invalidate();
}

}  // namespace gos::check

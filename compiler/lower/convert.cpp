// Constants and conversions, implicit and explicit (Go spec, "Conversions", "Assignability").
#include "compiler/lower/body.h"

namespace gos::lower {

using types::is_interface;

Expr* Body::constant_expr(constant::Value v, Type* t, Pos pos, const syntax::Expr* source) {
  if (types::is_integer(t)) {
    v = constant::to_int(v);
  } else if (types::is_float(t)) {
    v = constant::to_float(v);
  } else if (types::is_complex(t)) {
    v = constant::to_complex(v);
  }
  Expr* e = node(ExprKind::kConst, t, pos, source);
  e->value = v;
  return e;
}

Expr* Body::int_const(int64_t v, Type* t, Pos pos) { return constant_expr(constant::make_int64(v), t, pos, nullptr); }

Expr* Body::bool_const(bool v, Pos pos) {
  return constant_expr(constant::make_bool(v), types::basic(types::BasicKind::kBool), pos, nullptr);
}

Expr* Body::zero(Type* t, Pos pos) { return node(ExprKind::kZero, t, pos); }

Expr* Body::convert(Expr* e, Type* target) {
  Type* from = e->type;
  if (from == target || target == nullptr || from == nullptr) return e;
  if (e->kind == ExprKind::kZero && types::is_basic(from, types::BasicKind::kUntypedNil)) {
    e->type = target;
    return e;
  }
  if (types::identical(from, target)) return e;
  ExprKind kind = ExprKind::kConvNop;
  if (is_interface(target)) {
    if (!is_interface(from)) {
      kind = ExprKind::kConvIface;
      program_.converted(from);
    } else if (!types::identical(types::under(from), types::under(target))) {
      kind = ExprKind::kConvIfaceIface;
    }
  } else if (e->kind == ExprKind::kConst && types::is_const_type(target)) {
    return constant_expr(e->value, target, e->pos, e->source);
  }
  // A written conversion has its operand's position; what is put around it has that of the whole.
  Expr* c = node(kind, target, e->source != nullptr ? e->source->pos : e->pos, e->source);
  c->implicit = true;
  c->x = e;
  return c;
}

Expr* Body::conversion(const syntax::CallExpr* e) {
  Type* target = type_of(e->fun);
  Expr* x = expr(e->args[0]);
  // A conversion stands where its operand does, which if that is one is its parenthesis.
  const auto* inner = syntax::try_as<syntax::CallExpr>(syntax::unparen(e->args[0]));
  bool of_conversion = inner != nullptr && inner->fun->tv != nullptr && inner->fun->tv->mode == types::Mode::kType;
  return convert_explicit(x, target, of_conversion ? inner->pos : x->pos, e);
}

Expr* Body::convert_explicit(Expr* x, Type* target, Pos pos, const syntax::Expr* source) {
  Type* from = x->type;
  if (x->kind == ExprKind::kZero && types::is_basic(from, types::BasicKind::kUntypedNil)) {
    x->type = target;
    return x;
  }
  Type* from_under = types::under(from);
  Type* target_under = types::under(target);
  auto make = [&](ExprKind kind, Type* t) {
    Expr* c = node(kind, t, pos, source);
    c->x = x;
    return c;
  };
  if (is_interface(target)) {
    if (!is_interface(from)) {
      program_.converted(from);
      return make(ExprKind::kConvIface, target);
    }
    bool same = types::identical(from_under, target_under);
    return make(same ? ExprKind::kConvNop : ExprKind::kConvIfaceIface, target);
  }
  if (types::identical_ignore_tags(from_under, target_under)) return make(ExprKind::kConvNop, target);
  // A constant that a type argument makes complex (Go spec, "Conversions": of constants to a type parameter).
  if (x->kind == ExprKind::kConst && types::is_complex(target)) {
    return constant_expr(x->value, target, pos, source);
  }
  if (types::is_numeric(from) && types::is_numeric(target)) return make(ExprKind::kConvNum, target);
  if (types::is_string(from) || types::is_string(target)) return convert_string(x, target, pos, source);
  if (types::is_unsafe_pointer(from) || types::is_unsafe_pointer(target)) return make(ExprKind::kConvUnsafe, target);
  if (from_under->kind == types::TypeKind::kSlice) {
    if (target_under->kind == types::TypeKind::kArray) {
      Expr* p = make(ExprKind::kConvSliceArray, program_.context().pointer(target));
      return deref(p, pos, false, source);
    }
    if (target_under->kind == types::TypeKind::kPointer) return make(ExprKind::kConvSliceArray, target);
  }
  return make(ExprKind::kConvNop, target);
}

Expr* Body::convert_string(Expr* x, Type* target, Pos pos, const syntax::Expr* source) {
  auto is_bytes = [](types::Slice* s) { return types::is_basic(s->elem, types::BasicKind::kUint8); };
  Expr* c = node(ExprKind::kConvString, target, pos, source);
  c->x = x;
  if (types::is_string(target)) {
    if (types::is_integer(x->type)) {
      c->conv = ir::StringConv::kIntToString;
    } else if (auto* s = types::under_as<types::Slice>(x->type)) {
      c->conv = is_bytes(s) ? ir::StringConv::kBytesToString : ir::StringConv::kRunesToString;
    }
    return c;
  }
  auto* s = types::under_as<types::Slice>(target);
  c->conv = s != nullptr && is_bytes(s) ? ir::StringConv::kStringToBytes : ir::StringConv::kStringToRunes;
  return c;
}

}  // namespace gos::lower

// Untyped expressions: recording, and the types they get from their use (Go spec, "Constants", "Conversions").
#include "base/image.h"
#include "compiler/check/checker.h"

namespace gos::check {

using syntax::Kind;

ExprInfo* Checker::pending(Expr* e) const {
  auto* info = e != nullptr ? static_cast<ExprInfo*>(e->tv) : nullptr;
  return info != nullptr && info->pending ? info : nullptr;
}

void Checker::record(const Operand& x) {
  if (!x.valid() || x.expr == nullptr) return;
  if (x.mode == Mode::kNoValue) {
    static Tuple* nothing = [] {
      Image::Outside outside;
      return new Tuple;
    }();
    record_type_and_value(x.expr, x.mode, nothing, {});
    return;
  }
  record_type_and_value(x.expr, x.mode, x.type, x.is_const() ? x.value : Value());
  if (is_untyped(x.type)) static_cast<ExprInfo*>(x.expr->tv)->pending = true;
}

void Checker::record_type_and_value(Expr* e, Mode mode, Type* t, Value value) {
  if (mode == Mode::kInvalid) return;
  auto* info = static_cast<ExprInfo*>(e->tv);
  if (info == nullptr) {
    info = arena().make<ExprInfo>();
    e->tv = info;
  }
  info->mode = mode;
  info->type = t;
  info->value = value;
  info->pending = info->shifted = false;
}

void Checker::record_comma_ok(Expr* e, Type* t0, Type* t1) {
  Var* vars[2];
  for (size_t i = 0; i < 2; ++i) {
    vars[i] = arena().make<Var>(VarKind::kLocal, e->pos, pkg_, Symbol(), i == 0 ? t0 : t1);
  }
  Tuple* tuple = context_.tuple(vars);
  for (;;) {
    if (e->tv != nullptr) {
      e->tv->type = tuple;
      static_cast<ExprInfo*>(e->tv)->pending = false;
    }
    auto* paren = syntax::try_as<syntax::ParenExpr>(e);
    if (paren == nullptr) return;
    e = paren->x;
  }
}

void Checker::record_builtin(Expr* fun, Type* result, std::span<Type* const> params, bool variadic) {
  auto var = [&](VarKind kind, Type* t) { return arena().make<Var>(kind, Pos{}, nullptr, Symbol(), t); };
  std::vector<Var*> vars;
  for (Type* t : params) vars.push_back(var(VarKind::kParam, default_type(t)));
  auto* sig = arena().make<Signature>();
  sig->params = context_.tuple(vars);
  sig->variadic = variadic;
  if (result != nullptr) {
    Var* r = var(VarKind::kResult, result);
    sig->results = context_.tuple(std::span<Var* const>(&r, 1));
  }
  for (;;) {
    record_type_and_value(fun, Mode::kBuiltin, sig, {});
    auto* paren = syntax::try_as<syntax::ParenExpr>(fun);
    if (paren == nullptr) return;
    fun = paren->x;
  }
}

void Checker::record_builtin(Expr* fun, Type* result, std::initializer_list<Type*> params, bool variadic) {
  record_builtin(fun, result, std::span<Type* const>(params.begin(), params.size()), variadic);
}

// Passes the new type on to the operands that share it.
void Checker::update_operands(Expr* e, const ExprInfo& info, Type* t, bool final) {
  if (auto* paren = syntax::try_as<syntax::ParenExpr>(e)) {
    update_expr_type(paren->x, t, final);
    return;
  }
  auto* op = syntax::try_as<syntax::Operation>(e);
  if (op == nullptr || info.value) return;  // a constant's operands are never materialized
  if (op->y == nullptr) {
    update_expr_type(op->x, t, final);
  } else if (syntax::is_comparison(op->op)) {
    // The operands' types do not depend on the result's.
  } else if (syntax::is_shift(op->op)) {
    update_expr_type(op->x, t, final);
  } else {
    update_expr_type(op->x, t, final);
    update_expr_type(op->y, t, final);
  }
}

void Checker::update_expr_type(Expr* e, Type* t, bool final) {
  ExprInfo* info = pending(e);
  if (info == nullptr) return;
  update_operands(e, *info, t, final);
  if (!final && is_untyped(t)) {
    info->type = under(t);
    return;
  }
  info->pending = false;
  if (info->shifted && !each_has(t, kIsInteger)) {
    errorf(e, "invalid operation: shifted operand {} (type {}) must be integer", s(e), s(t));
    return;
  }
  if (info->value) {
    Operand c;
    c.mode = info->mode;
    c.expr = e;
    c.type = info->type;
    c.value = info->value;
    convert_untyped(c, t);
    if (!c.valid()) return;
    info->value = c.value;
  }
  record_type_and_value(e, info->mode, t, info->value);
}

void Checker::update_expr_value(Expr* e, Value v) {
  if (ExprInfo* info = pending(e)) info->value = v;
}

// The type that untyped x takes where `target` is expected; null with a failure when it cannot. Constants give their
// value in that type.
Type* Checker::implicit_type(Operand& x, Type* target, Value& value, Failure& failure) {
  failure = Failure::kNone;
  value = {};
  if (!x.valid() || is_typed(x.type) || !is_valid(target)) return x.type;
  auto fail = [&](Failure f = Failure::kOther) -> Type* {
    failure = f;
    return nullptr;
  };
  if (is_untyped(target)) {
    Type* m = max_type(x.type, target);
    return m != nullptr ? m : fail();
  }
  if (x.is_nil()) return has_nil(target) ? target : fail();
  Type* u = under(target);
  if (auto* b = as<Basic>(u)) {
    if (x.is_const()) {
      Failure f = representation(x, b, value);
      return f == Failure::kNone ? target : fail(f);
    }
    // What is untyped and no constant: comparisons and shifts whose type is still open.
    bool ok = is_boolean(x.type)   ? (b->info & kIsBoolean) != 0
              : is_numeric(x.type) ? (b->info & kIsNumeric) != 0
                                   : is_string(x.type) && (b->info & kIsString);
    return ok ? target : fail();
  }
  if (u->kind != TypeKind::kInterface) return fail();
  if (is_type_param(target)) {
    bool ok = each_under(target, [&](Type* t) {
      if (t == nullptr) return false;
      Value ignored;
      Failure f;
      return implicit_type(x, t, ignored, f) != nullptr;
    });
    value = {};
    failure = Failure::kNone;
    return ok ? target : fail();
  }
  // A value in an interface has its default type; no method interface can hold one.
  if (!type_set(as<Interface>(u), &context_)->is_all()) return fail();
  return default_type(x.type);
}

void Checker::invalid_conversion(Failure failure, const Operand& x, Type* target) {
  switch (failure) {
    case Failure::kTruncated: errorf(x, "{} truncated to {}", s(x), s(target)); break;
    case Failure::kOverflow: errorf(x, "{} overflows {}", s(x), s(target)); break;
    default: errorf(x, "cannot convert {} to type {}", s(x), s(target)); break;
  }
}

void Checker::convert_untyped(Operand& x, Type* target) {
  Value value;
  Failure failure;
  Type* t = implicit_type(x, target, value, failure);
  if (t == nullptr) {
    invalid_conversion(failure, x, is_type_param(target) ? target : under(target));
    x.invalidate();
    return;
  }
  if (value) {
    x.value = value;
    update_expr_value(x.expr, value);
  }
  if (t != x.type) {
    x.type = t;
    update_expr_type(x.expr, t, false);
  }
}

}  // namespace gos::check

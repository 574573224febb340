// Conversions (Go spec, "Conversions").
#include "base/utf8.h"
#include "compiler/check/checker.h"

namespace gos::check {

bool representable_const(Value v, Basic* t, Value* rounded);

bool Checker::const_convertible(const Operand& x, Type* t, Value* value) const {
  auto* b = under_as<Basic>(t);
  if (b == nullptr) return false;
  if (representable_const(x.value, b, value)) return true;
  if (!is_integer(x.type) || !(b->info & kIsString)) return false;
  char32_t rune = utf8::kRuneError;
  if (auto i = x.value.uint64(); i && *i <= utf8::kMaxRune) rune = static_cast<char32_t>(*i);
  std::string text;
  utf8::append(text, rune);
  if (value != nullptr) *value = constant::make_string(text);
  return true;
}

void Checker::conversion(Operand& x, Type* t) {
  bool const_arg = x.is_const();
  bool ok = false;
  std::string cause;
  if (const_arg && is_const_type(t)) {
    ok = const_convertible(x, t, &x.value);
    if (!ok && is_integer(x.type) && is_integer(t)) {
      errorf(x, "constant {} overflows {}", constant::to_string(x.value), s(t));
      x.invalidate();
      return;
    }
  } else if (const_arg && is_type_param(t)) {
    ok = each_under(t, [&](Type* u) {
      if (u == nullptr) {
        cause = s(t) + " does not contain specific types";
        return false;
      }
      if ((is_string(x.type) && is_bytes_or_runes(u)) || const_convertible(x, u, nullptr)) return true;
      cause = is_integer(x.type) && is_integer(u)
                  ? fmt::format("constant {} overflows {} (in {})", constant::to_string(x.value), s(u), s(t))
                  : fmt::format("cannot convert {} to type {} (in {})", s(x), s(u), s(t));
      return false;
    });
    x.mode = Mode::kValue;
  } else if (convertible(x, t, &cause)) {
    ok = true;
    x.mode = Mode::kValue;
  }
  if (!ok) {
    errorf(x, "cannot convert {} to type {}{}{}", s(x), s(t), cause.empty() ? "" : ": ", cause);
    x.invalidate();
    return;
  }
  if (is_untyped(x.type) && x.type != basic(BasicKind::kUntypedNil)) {
    // The argument's final type is the target, unless a value of its own is made first.
    Type* final = t;
    if (is_plain_interface(t) || (const_arg && !is_const_type(t))) {
      final = default_type(x.type);
    } else if (x.is_const() && is_integer(x.type) && each_has(t, kIsString)) {
      final = x.type;
    }
    update_expr_type(x.expr, final, true);
  } else if (x.type == basic(BasicKind::kUntypedNil)) {
    update_expr_type(x.expr, t, true);
  }
  x.type = t;
}

bool Checker::convertible(Operand& x, Type* t, std::string* cause) {
  if (assignable(x, t, cause)) return true;
  Type *v = unalias(x.type), *target = unalias(t);
  Type *vu = under(v), *tu = under(target);
  auto *vp = as<TypeParam>(v), *tp = as<TypeParam>(target);
  if (vp == nullptr && tp == nullptr && identical_ignore_tags(vu, tu)) return true;
  auto *pv = as<Pointer>(v), *pt = as<Pointer>(target);
  if (pv != nullptr && pt != nullptr && !is_type_param(pv->elem) && !is_type_param(pt->elem) &&
      identical_ignore_tags(under(pv->elem), under(pt->elem))) {
    return true;
  }
  auto number = [](Type* u) { return (info_of(u) & (kIsInteger | kIsFloat)) != 0; };
  if (number(vu) && number(tu)) return true;
  if (is_complex(vu) && is_complex(tu)) return true;
  if ((is_integer(vu) || is_bytes_or_runes(vu)) && is_string(tu)) return true;
  if (is_string(vu) && is_bytes_or_runes(tu)) return true;
  auto address = [](Type* u) { return u->kind == TypeKind::kPointer || is_basic(u, BasicKind::kUintptr); };
  if (address(vu) && is_unsafe_pointer(tu)) return true;
  if (is_unsafe_pointer(vu) && address(tu)) return true;
  if (auto* slice = as<Slice>(vu)) {
    auto* array = as<Array>(tu);
    auto* p = as<Pointer>(tu);
    if (p != nullptr) array = under_as<Array>(p->elem);
    if (array != nullptr && identical(slice->elem, array->elem)) {
      Pos pos = At(x).pos;
      if (allow_version(pos, p != nullptr ? 17 : 20)) return true;
      if (cause != nullptr) {
        *cause = p != nullptr ? "conversion of slice to array pointer requires go1.17 or later"
                              : "conversion of slice to array requires go1.20 or later";
      }
      return false;
    }
  }
  return (vp != nullptr || tp != nullptr) && convertible_params(x, t, vp, tp, cause);
}

bool Checker::convertible_params(Operand& x, Type* t, TypeParam* vp, TypeParam* tp, std::string* cause) {
  auto fail = [&](std::string text) {
    if (cause != nullptr) *cause = cause->empty() ? text : text + "\n\t" + *cause;
    return false;
  };
  auto from = [&](Type* source, Type* target, std::string_view kind) {
    Operand copy = x;
    if (source != nullptr) copy.type = source;
    if (convertible(copy, target, cause)) return true;
    if (kind == "both") {
      return fail(fmt::format("cannot convert {} (in {}) to type {} (in {})", s(source), s(vp), s(target), s(tp)));
    }
    if (kind == "source") return fail(fmt::format("cannot convert {} (in {}) to type {}", s(source), s(vp), s(t)));
    return fail(fmt::format("cannot convert {} to type {} (in {})", s(x.type), s(target), s(tp)));
  };
  if (vp != nullptr && tp != nullptr) {
    return each_type(vp, [&](Type* source, Type*) {
      return source != nullptr &&
             each_type(tp, [&](Type* target, Type*) { return target != nullptr && from(source, target, "both"); });
    });
  }
  if (vp != nullptr) {
    return each_type(vp, [&](Type* source, Type*) { return source != nullptr && from(source, t, "source"); });
  }
  return each_type(tp, [&](Type* target, Type*) { return target != nullptr && from(nullptr, target, "target"); });
}

}  // namespace gos::check

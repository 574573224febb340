// Assignability (Go spec, "Assignability").
#include "compiler/check/checker.h"

namespace gos::check {

bool Checker::assignable(Operand& x, Type* t, std::string* cause) {
  if (!x.valid() || !is_valid(t)) return true;
  Type* v = unalias(x.type);
  Type* target = unalias(t);
  if (identical(v, target)) return true;
  Type *vu = under(v), *tu = under(target);
  auto *vp = as<TypeParam>(v), *tp = as<TypeParam>(target);
  if (is_untyped(vu)) {
    Value ignored;
    Failure failure;
    if (tp == nullptr) return implicit_type(x, target, ignored, failure) != nullptr;
    return each_type(
        tp, [&](Type* term, Type*) { return term != nullptr && implicit_type(x, term, ignored, failure) != nullptr; });
  }
  if (vp == nullptr && tp == nullptr && (!has_name(v) || !has_name(target)) && identical(vu, tu)) return true;
  if ((tu->kind == TypeKind::kInterface && tp == nullptr) || is_interface_ptr(tu)) {
    if (implements(v, t, false, cause, qualifier_)) return true;
    if (vp == nullptr) return false;
    if (cause != nullptr) cause->clear();
  }
  if (vu->kind == TypeKind::kInterface && vp == nullptr && implements(target, v, false, nullptr, qualifier_)) {
    if (cause != nullptr) *cause = "need type assertion";
    return false;
  }
  auto *vc = as<Chan>(vu), *tc = as<Chan>(tu);
  if (vc != nullptr && tc != nullptr && vc->dir == ChanDir::kBoth && identical(vc->elem, tc->elem)) {
    return !has_name(v) || !has_name(target);
  }
  return (vp != nullptr || tp != nullptr) && assignable_params(x, t, vp, tp, cause);
}

// With a type parameter on one side and no named type on the other, every type of its set must do.
bool Checker::assignable_params(Operand& x, Type* t, TypeParam* vp, TypeParam* tp, std::string* cause) {
  auto explain = [&](std::string text) {
    if (cause != nullptr) *cause = cause->empty() ? text : text + "\n\t" + *cause;
  };
  if (tp != nullptr && !has_name(x.type)) {
    return each_type(tp, [&](Type* term, Type*) {
      if (term == nullptr) return false;
      if (assignable(x, term, cause)) return true;
      explain(fmt::format("cannot assign {} to {} (in {})", s(x.type), s(term), s(tp)));
      return false;
    });
  }
  if (vp != nullptr && !has_name(t)) {
    Operand copy = x;
    return each_type(vp, [&](Type* term, Type*) {
      if (term == nullptr) return false;
      copy.type = term;
      if (assignable(copy, t, cause)) return true;
      explain(fmt::format("cannot assign {} (in {}) to {}", s(term), s(vp), s(t)));
      return false;
    });
  }
  return false;
}

}  // namespace gos::check

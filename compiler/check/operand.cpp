#include "compiler/check/operand.h"

#include "compiler/syntax/print.h"
#include "compiler/types/predicates.h"
#include "compiler/types/typeset.h"

namespace gos::check {

using namespace types;

namespace {

std::string_view mode_text(Mode mode) {
  switch (mode) {
    case Mode::kInvalid: return "invalid operand";
    case Mode::kNoValue: return "no value";
    case Mode::kBuiltin: return "built-in";
    case Mode::kType: return "type";
    case Mode::kConstant: return "constant";
    case Mode::kVariable: return "variable";
    case Mode::kMapIndex: return "map index expression";
    case Mode::kValue: return "value";
    case Mode::kNil: return "nil";
    case Mode::kCommaOk: return "comma, ok expression";
  }
  return "";
}

// " of struct type T", with what is known of a named type's structure.
std::string of_type(Type* t, const Qualifier& q) {
  if (!is_valid(t)) return " with invalid type";
  std::string desc = is_generic(t) ? "generic " : "";
  auto* param = as<TypeParam>(t);
  if (param == nullptr && (t->kind == TypeKind::kNamed || t->kind == TypeKind::kAlias)) {
    std::string_view what = composite_kind(t);
    if (what.empty()) {
      if (auto* b = under_as<Basic>(t)) what = b->name;
    }
    desc += what;
    desc += ' ';
  }
  std::string out = " of " + desc + "type " + type_string(t, q);
  if (param != nullptr && param->bound != nullptr) {
    out += " constrained by " + type_string(param->bound, q);
    auto* bound = under_as<Interface>(param->bound);
    if (bound != nullptr && bound->tset != nullptr && bound->tset->is_empty()) out += " with empty type set";
  }
  return out;
}

}  // namespace

std::string operand_string(const Operand& x, const Qualifier& q) {
  if (x.is_nil()) {
    if (!is_valid(x.type)) return "nil (with invalid type)";
    return is_untyped(x.type) ? "nil" : "nil (of type " + type_string(x.type, q) + ")";
  }
  std::string expr;
  if (x.expr != nullptr) {
    expr = syntax::to_string(x.expr);
  } else if (x.mode == Mode::kBuiltin) {
    expr = builtin_info(x.builtin).name;
  } else if (x.mode == Mode::kType) {
    expr = type_string(x.type, q);
  } else if (x.is_const()) {
    expr = constant::to_string(x.value);
  }
  std::string out = expr.empty() ? "" : expr + " (";
  bool has_type = false;
  if (x.mode != Mode::kInvalid && x.mode != Mode::kNoValue && x.mode != Mode::kBuiltin && x.mode != Mode::kType) {
    if (is_untyped(x.type)) {
      out += static_cast<Basic*>(x.type)->name;
      out += ' ';
    } else {
      has_type = true;
    }
  }
  out += mode_text(x.mode);
  if (x.is_const()) {
    if (std::string value = constant::to_string(x.value); value != expr) out += ' ' + value;
  }
  if (has_type) out += of_type(x.type, q);
  if (!expr.empty()) out += ')';
  return out;
}

}  // namespace gos::check

// Assignments and initializations (Go spec, "Assignment statements", "Variable declarations").
#include <algorithm>

#include "compiler/check/checker.h"

namespace gos::check {

void Checker::assignment(Operand& x, Type* t, std::string_view context) {
  single_value(x);
  switch (x.mode) {
    case Mode::kInvalid: return;
    case Mode::kNoValue:
    case Mode::kBuiltin:
    case Mode::kType:
      errorf(x, "cannot assign {} to {} in {}", s(x), t != nullptr ? s(t) : "<nil>", context);
      x.invalidate();
      return;
    default: break;
  }
  if (is_untyped(x.type)) {
    Type* target = t;
    if (x.is_nil()) {
      if (t == nullptr) {
        errorf(x, "use of untyped nil in {}", context);
        x.invalidate();
        return;
      }
    } else if (t == nullptr || is_plain_interface(t)) {
      target = default_type(x.type);
    }
    Value value;
    Failure failure;
    Type* type = implicit_type(x, target, value, failure);
    if (type == nullptr) {
      std::string_view note = failure == Failure::kTruncated  ? " (truncated)"
                              : failure == Failure::kOverflow ? " (overflows)"
                                                              : "";
      errorf(x, "cannot use {} as {} value in {}{}", s(x), s(target), context, note);
      x.invalidate();
      return;
    }
    if (value) {
      x.value = value;
      update_expr_value(x.expr, value);
    }
    if (type != x.type) {
      x.type = type;
      update_expr_type(x.expr, type, false);
    }
  }
  if (auto* sig = under_as<Signature>(x.type); sig != nullptr && !sig->tparams.empty()) {
    errorf(x, "cannot use generic function {} without instantiation in {}", s(x), context);
    x.invalidate();
    return;
  }
  if (t == nullptr) return;
  std::string cause;
  if (assignable(x, t, &cause)) return;
  errorf(x, "cannot use {} as {} value in {}{}{}", s(x), s(t), context, cause.empty() ? "" : ": ", cause);
  x.invalidate();
}

void Checker::init_const(Const* lhs, Operand& x) {
  if (!x.valid() || !is_valid(x.type) || (lhs->type != nullptr && !is_valid(lhs->type))) {
    if (lhs->type == nullptr) lhs->type = invalid_type();
    return;
  }
  if (!x.is_const()) {
    errorf(x, "{} is not constant", s(x));
    if (lhs->type == nullptr) lhs->type = invalid_type();
    return;
  }
  if (lhs->type == nullptr) lhs->type = x.type;
  assignment(x, lhs->type, "constant declaration");
  if (x.valid()) lhs->value = x.value;
}

void Checker::init_var(Var* lhs, Operand& x, std::string_view context) {
  if (!x.valid() || !is_valid(x.type) || (lhs->type != nullptr && !is_valid(lhs->type))) {
    if (lhs->type == nullptr) lhs->type = invalid_type();
    x.invalidate();
    return;
  }
  if (lhs->type == nullptr) {
    if (x.type == basic(BasicKind::kUntypedNil)) {
      errorf(x, "use of untyped nil in {}", context);
      lhs->type = invalid_type();
      x.invalidate();
      return;
    }
    lhs->type = default_type(x.type);
  }
  assignment(x, lhs->type, context);
}

// The type of an assignment's left side: null for the blank identifier, invalid after an error.
Type* Checker::lhs_var(Expr* lhs) {
  auto* name = syntax::try_as<syntax::Name>(syntax::unparen(lhs));
  if (name != nullptr && name->name.is_blank()) return nullptr;
  // Being assigned to does not make a variable used.
  Var* v = nullptr;
  bool used = false;
  if (name != nullptr) {
    v = as<Var>(lookup(name->name));
    if (v != nullptr) used = v->used;
  }
  Operand x;
  expr(nullptr, x, lhs);
  if (v != nullptr && v->pkg == pkg_) v->used = used;
  if (!x.valid() || !is_valid(x.type)) return invalid_type();
  if (x.mode == Mode::kVariable || x.mode == Mode::kMapIndex) return x.type;
  if (auto* sel = syntax::try_as<syntax::SelectorExpr>(x.expr)) {
    Operand op;
    expr(nullptr, op, sel->x);
    if (op.mode == Mode::kMapIndex) {
      errorf(x, "cannot assign to struct field {} in map", s(x.expr));
      return invalid_type();
    }
  }
  errorf(x, "cannot assign to {} (neither addressable nor a map index expression)", s(x.expr));
  return invalid_type();
}

void Checker::assign_var(Expr* lhs, Expr* rhs, Operand* x, std::string_view context) {
  Type* t = lhs_var(lhs);
  if (t != nullptr && !is_valid(t)) {
    if (x != nullptr) {
      x->invalidate();
    } else {
      use(rhs);
    }
    return;
  }
  Operand own;
  if (x == nullptr) {
    Target target;
    if (t != nullptr) target.sig = under_as<Signature>(t);
    if (target.sig != nullptr) target.desc = s(lhs);
    expr(&target, own, rhs);
    x = &own;
  }
  if (t == nullptr && context == "assignment") context = "assignment to _ identifier";
  assignment(*x, t, context);
}

std::string Checker::types_summary(std::span<Type* const> list, bool variadic, bool has_dots) const {
  std::string out = "(";
  for (size_t i = 0; i < list.size(); ++i) {
    Type* t = list[i];
    bool last = i + 1 == list.size();
    std::string text;
    if (t == nullptr || !is_valid(t)) {
      text = "unknown type";
    } else if (is_untyped(t)) {
      text = is_numeric(t) ? "number" : static_cast<Basic*>(t)->name.substr(std::string_view("untyped ").size());
    } else if (last && variadic && t->kind == TypeKind::kSlice) {
      text = s(static_cast<Slice*>(t)->elem);
    } else {
      text = s(t);
    }
    if (last && variadic) text = "..." + text;
    if (last && has_dots) text += "...";
    out += (i > 0 ? ", " : "") + text;
  }
  return out + ")";
}

void Checker::assign_error(std::span<Expr* const> rhs, size_t l, size_t r) {
  auto measure = [](size_t n, std::string_view unit) { return fmt::format("{} {}{}", n, unit, n == 1 ? "" : "s"); };
  std::string vars = measure(l, "variable"), values = measure(r, "value");
  auto* call = rhs.size() == 1 ? syntax::try_as<syntax::CallExpr>(syntax::unparen(rhs[0])) : nullptr;
  if (call != nullptr) {
    errorf(rhs[0], "assignment mismatch: {} but {} returns {}", vars, s(call->fun), values);
  } else {
    errorf(rhs[0], "assignment mismatch: {} but {}", vars, values);
  }
}

void Checker::return_error(At at, std::span<Var* const> lhs, std::span<const Operand> rhs) {
  size_t l = lhs.size(), r = rhs.size();
  if (r > l) {
    at = At(rhs[l]);
  } else if (r > 0) {
    at = At(rhs[r - 1]);
  }
  std::vector<Type*> have, want;
  for (const Operand& x : rhs) have.push_back(x.type);
  for (Var* v : lhs) want.push_back(v->type);
  errorf(at, "{} return values\n\thave {}\n\twant {}", r > l ? "too many" : "not enough",
         types_summary(have, false, false), types_summary(want, false, false));
}

void Checker::init_vars(std::span<Var* const> lhs, std::span<Expr* const> rhs, syntax::Stmt* return_stmt) {
  std::string_view context = return_stmt != nullptr ? "return statement" : "assignment";
  auto give_types = [&] {
    for (Var* v : lhs) {
      if (v->type == nullptr) v->type = invalid_type();
    }
  };
  bool is_call = rhs.size() == 1 && syntax::unparen(rhs[0])->is<syntax::CallExpr>();
  if (lhs.size() == rhs.size() && !is_call) {
    for (size_t i = 0; i < lhs.size(); ++i) {
      Target target{lhs[i]->type != nullptr ? under_as<Signature>(lhs[i]->type) : nullptr, lhs[i]->name.str()};
      if (return_stmt != nullptr && target.desc.empty()) target.desc = "result variable";
      Operand x;
      expr(&target, x, rhs[i]);
      init_var(lhs[i], x, context);
    }
    return;
  }
  if (rhs.size() != 1) {
    if (use(rhs)) {
      if (return_stmt != nullptr) {
        std::vector<Operand> values = expr_list(rhs);
        return_error(return_stmt, lhs, values);
      } else {
        assign_error(rhs, lhs.size(), rhs.size());
      }
    }
    give_types();
    return;
  }
  bool comma_ok = false;
  std::vector<Operand> values = multi_expr(rhs[0], lhs.size() == 2 && return_stmt == nullptr, comma_ok);
  if (lhs.size() == values.size()) {
    for (size_t i = 0; i < lhs.size(); ++i) init_var(lhs[i], values[i], context);
    if (comma_ok && values[0].valid() && values[1].valid()) record_comma_ok(rhs[0], values[0].type, values[1].type);
    return;
  }
  if (values.empty() || values[0].valid()) {
    if (return_stmt != nullptr) {
      return_error(return_stmt, lhs, values);
    } else {
      assign_error(rhs, lhs.size(), values.size());
    }
  }
  give_types();
}

void Checker::assign_vars(std::span<Expr* const> lhs, std::span<Expr* const> rhs) {
  bool is_call = rhs.size() == 1 && syntax::unparen(rhs[0])->is<syntax::CallExpr>();
  if (lhs.size() == rhs.size() && !is_call) {
    for (size_t i = 0; i < lhs.size(); ++i) assign_var(lhs[i], rhs[i], nullptr, "assignment");
    return;
  }
  if (rhs.size() != 1) {
    bool lhs_ok = use(lhs, true);
    bool rhs_ok = use(rhs);
    if (lhs_ok && rhs_ok) assign_error(rhs, lhs.size(), rhs.size());
    return;
  }
  bool comma_ok = false;
  std::vector<Operand> values = multi_expr(rhs[0], lhs.size() == 2, comma_ok);
  if (lhs.size() == values.size()) {
    for (size_t i = 0; i < lhs.size(); ++i) assign_var(lhs[i], nullptr, &values[i], "assignment");
    if (comma_ok && values[0].valid() && values[1].valid()) record_comma_ok(rhs[0], values[0].type, values[1].type);
    return;
  }
  if (values.empty() || values[0].valid()) assign_error(rhs, lhs.size(), values.size());
  use(lhs, true);
}

void Checker::short_var_decl(Pos pos, std::span<Expr* const> lhs, std::span<Expr* const> rhs) {
  size_t top = delayed_.size();
  Scope* scope = at_top_level() ? pkg_->scope : env_.scope;
  bool to_package = scope == pkg_->scope;
  std::vector<Var*> vars, fresh;
  std::vector<Symbol> seen;
  bool has_error = false;
  for (Expr* e : lhs) {
    Var*& v = vars.emplace_back(nullptr);
    auto* name = syntax::try_as<syntax::Name>(e);
    if (name == nullptr) {
      use(e, true);
      errorf(e, "non-name {} on left side of :=", s(e));
      has_error = true;
    } else if (!name->name.is_blank() && std::find(seen.begin(), seen.end(), name->name) != seen.end()) {
      errorf(e, "{} repeated on left side of :=", s(e));
      has_error = true;
    } else {
      seen.push_back(name->name);
      Object* other = to_package && options_.allow_redeclare ? nullptr : scope->lookup(name->name);
      if (other != nullptr) {
        name->obj = other;
        v = as<Var>(other);
        if (v == nullptr) {
          errorf(e, "cannot assign to {}", s(e));
          has_error = true;
        }
      } else {
        v = arena().make<Var>(to_package ? VarKind::kPackage : VarKind::kLocal, name->pos, pkg_, name->name, nullptr);
        v->owner = env_.func;
        v->state = Object::State::kDone;
        if (!name->name.is_blank()) fresh.push_back(v);
        name->obj = v;
      }
    }
    if (v == nullptr) v = arena().make<Var>(VarKind::kLocal, e->pos, pkg_, Symbol("_"), nullptr);
  }
  init_vars(vars, rhs, nullptr);
  process_delayed(top);
  if (fresh.empty() && !has_error) {
    error(pos, "no new variables on left side of :=");
    return;
  }
  Pos scope_pos = syntax::end_pos(rhs.back());
  for (Var* v : fresh) {
    // At a prompt a variable that is declared again with its type is that variable.
    auto* known = to_package && options_.allow_redeclare ? as<Var>(scope->lookup(v->name)) : nullptr;
    if (known != nullptr && known->var_kind == VarKind::kPackage && identical(known->type, v->type)) {
      auto at = static_cast<size_t>(std::find(vars.begin(), vars.end(), v) - vars.begin());
      lhs[at]->as<syntax::Name>()->obj = known;
    } else {
      declare(scope, nullptr, v, scope_pos);
    }
  }
}

// Checks expressions whose values do not matter after an error, so that what they use counts as used.
bool Checker::use(std::span<Expr* const> list, bool lhs) {
  bool ok = true;
  for (Expr* e : list) ok &= use(e, lhs);
  return ok;
}

bool Checker::use(Expr* e, bool lhs) {
  if (e == nullptr) return true;
  Operand x;
  x.mode = Mode::kValue;
  Expr* inner = syntax::unparen(e);
  if (auto* name = syntax::try_as<syntax::Name>(inner)) {
    if (name->name.is_blank()) return true;
    Var* v = lhs ? as<Var>(lookup(name->name)) : nullptr;
    bool used = v != nullptr && v->used;
    expr_or_type(x, name, true);
    if (v != nullptr && v->pkg == pkg_) v->used = used;
  } else if (auto* list = syntax::try_as<syntax::ListExpr>(inner)) {
    return use(list->elems, lhs);
  } else {
    raw_expr(nullptr, x, e, nullptr, true);
  }
  return x.valid();
}

}  // namespace gos::check

// Selectors: qualified identifiers, fields, methods (Go spec, "Selectors", "Method expressions").
#include "base/utf8.h"
#include "compiler/check/checker.h"

namespace gos::check {

namespace {

// A name without its first character; one of a single character is, as types2 has it, its own tail.
std::string_view tail(std::string_view name) {
  size_t first = name.empty() ? 0 : static_cast<size_t>(utf8::decode(name).width);
  return first < name.size() ? name.substr(first) : name;
}

char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i) {
    if (ascii_lower(a[i]) != ascii_lower(b[i])) return false;
  }
  return true;
}

}  // namespace

// Handles package.Name; false when e is no such thing.
bool Checker::qualified(Operand& x, syntax::SelectorExpr* e) {
  auto* name = syntax::try_as<syntax::Name>(e->x);
  auto* pkg_name = name != nullptr ? as<PkgName>(lookup(name->name)) : nullptr;
  if (pkg_name == nullptr) return false;
  name->obj = pkg_name;
  pkg_name->used = true;
  Package* pkg = pkg_name->imported;
  Symbol sel = e->sel->name;
  x.expr = e;
  // What a package does not export might as well not be there, and Go's messages have it so.
  Object* obj = is_exported(sel) ? pkg->scope->lookup(sel) : nullptr;
  if (obj == nullptr) {
    if (pkg->fake || sel.is_blank()) {
      if (!pkg->fake) errorf(e->sel, "undefined: {}", s(e));
      return true;
    }
    pkg->scope->load_all();
    for (const Scope::Entry& entry : pkg->scope->entries()) {
      if (!is_exported(entry.name) || !equal_ignoring_case(entry.name.view(), sel.view())) continue;
      errorf(e->sel, "undefined: {} (but have {})", s(e), entry.name.view());
      return true;
    }
    errorf(e->sel, "undefined: {}", s(e));
    return true;
  }
  e->sel->obj = obj;
  x.type = type_of(obj);
  if (x.type == nullptr) x.type = invalid_type();
  switch (obj->kind) {
    case ObjectKind::kConst:
      x.mode = Mode::kConstant;
      x.value = as<Const>(obj)->value;
      break;
    case ObjectKind::kTypeName: x.mode = Mode::kType; break;
    case ObjectKind::kVar: x.mode = Mode::kVariable; break;
    case ObjectKind::kFunc: x.mode = Mode::kValue; break;
    case ObjectKind::kBuiltin:
      x.mode = Mode::kBuiltin;
      x.builtin = as<Builtin>(obj)->id;
      return true;
    default: return true;
  }
  if (!is_valid(x.type)) x.invalidate();
  return true;
}

void Checker::record_selection(syntax::SelectorExpr* e, SelectionKind kind, Type* recv, const Found& found) {
  e->sel->obj = found.obj;
  e->selection =
      arena().make<Selection>(kind, recv, found.obj, arena().copy(std::span<const int>(found.path)), found.indirect);
}

void Checker::selector(Operand& x, syntax::SelectorExpr* e, bool want_type) {
  x.mode = Mode::kInvalid;
  x.type = invalid_type();
  if (qualified(x, e)) return;
  expr_or_type(x, e->x, false);
  auto fail = [&] {
    x.invalidate();
    x.type = invalid_type();
    x.expr = e;
  };
  if (x.mode == Mode::kBuiltin) errorf(e->pos, "invalid use of {} in selector expression", s(x));
  if (x.mode == Mode::kInvalid || x.mode == Mode::kBuiltin) return fail();
  if (want_type) {
    errorf(e->sel, "{} is not a type", s(e));
    return fail();
  }
  Found found = lookup_field_or_method(x.type, x.mode == Mode::kVariable, pkg_, e->sel->name);
  if (found.obj == nullptr) {
    missing_selector(x, e, found);
    return fail();
  }
  auto* method = as<Func>(found.obj);
  if (method != nullptr) type_of(method);
  if (x.mode == Mode::kType) {
    if (method == nullptr) {
      errorf(e->sel, "{}.{} undefined (type {} has no method {})", s(x.expr), e->sel->name.view(), s(x.type),
             e->sel->name.view());
      return fail();
    }
    method_expr(x, e, method, found);
  } else if (method == nullptr) {
    record_selection(e, SelectionKind::kField, x.type, found);
    x.mode = x.mode == Mode::kVariable || found.indirect ? Mode::kVariable : Mode::kValue;
    x.type = found.obj->type;
  } else {
    record_selection(e, SelectionKind::kMethod, x.type, found);
    x.mode = Mode::kValue;
    auto* sig = as<Signature>(method->type);
    auto* plain = arena().make<Signature>(*sig);
    plain->recv = nullptr;
    plain->canonical = nullptr;
    x.type = plain;
    add_dep(method->origin != nullptr ? method->origin : method);
  }
  x.expr = e;
}

void Checker::missing_selector(Operand& x, syntax::SelectorExpr* e, const Found& found) {
  if (!is_valid(under(x.type))) return;
  std::string_view sel = e->sel->name.view();
  if (!found.path.empty()) {
    errorf(e->sel, "ambiguous selector {}.{}", s(x.expr), sel);
    return;
  }
  if (found.indirect) {
    if (x.mode == Mode::kType) {
      std::string t = s(x.type);
      errorf(e->sel, "invalid method expression {}.{} (needs pointer receiver (*{}).{})", t, sel, t, sel);
    } else {
      errorf(e->sel, "cannot call pointer method {} on {}", sel, s(x.type));
    }
    return;
  }
  std::string why;
  if (is_interface_ptr(x.type)) {
    bool param = is_type_param(under_as<Pointer>(x.type)->elem);
    why = fmt::format("type {} is pointer to {}", s(x.type),
                      param ? "type parameter, not type parameter" : "interface, not interface");
  } else {
    Found other = lookup_field_or_method(x.type, x.mode == Mode::kVariable, pkg_, e->sel->name, true);
    why = lookup_error(x.type, e->sel->name, other.obj, false);
  }
  errorf(e->sel, "{}.{} undefined ({})", s(x.expr), sel, why);
}

// Why `sel` is not found in `t`, although `obj` (or nothing) has the same letters.
std::string Checker::lookup_error(Type* t, Symbol sel, Object* obj, bool struct_literal) const {
  enum { kMissing, kMisspelled, kUnexported, kInaccessible } what = kMissing;
  std::string_view alt;
  if (obj != nullptr) {
    alt = obj->name.view();
    bool same_tail = tail(sel.view()) == tail(alt);
    if (obj->pkg == pkg_) {
      what = kMisspelled;
    } else if (is_exported(sel)) {
      what = is_exported(obj->name) ? kMisspelled : same_tail ? kUnexported : kMissing;
    } else if (is_exported(obj->name)) {
      what = same_tail ? kMisspelled : kMissing;
    } else if (sel == alt) {
      what = kInaccessible;
    }
  }
  std::string_view kind = obj == nullptr ? "object" : obj->kind == ObjectKind::kVar ? "field" : "method";
  if (struct_literal) {
    if (what == kInaccessible) {
      return fmt::format("cannot refer to unexported field {} in struct literal of type {}", alt, s(t));
    }
    std::string text = fmt::format("unknown field {} in struct literal of type {}", sel.view(), s(t));
    if (what == kMisspelled) text += fmt::format(", but does have {}", alt);
    if (what == kUnexported) text += fmt::format(", but does have unexported {}", alt);
    return text;
  }
  if (what == kInaccessible) return fmt::format("cannot refer to unexported {} {}", kind, alt);
  std::string text = fmt::format("type {} has no field or method {}", s(t), sel.view());
  if (what == kMisspelled) text += fmt::format(", but does have {} {}", kind, alt);
  if (what == kUnexported) text += fmt::format(", but does have unexported {} {}", kind, alt);
  return text;
}

// T.m: a function with the receiver as its first parameter.
void Checker::method_expr(Operand& x, syntax::SelectorExpr* e, Func* m, const Found& found) {
  record_selection(e, SelectionKind::kMethodExpr, x.type, found);
  auto* sig = as<Signature>(m->type);
  if (sig == nullptr || sig->recv == nullptr) {
    error(e, "illegal cycle in method declaration");
    x.invalidate();
    return;
  }
  Symbol name;
  if (sig->params->size() > 0 && !sig->params->vars[0]->name.empty()) {
    name = sig->recv->name.empty() ? Symbol("_") : sig->recv->name;
  }
  std::vector<Var*> params{arena().make<Var>(VarKind::kParam, sig->recv->pos, sig->recv->pkg, name, x.type)};
  params.insert(params.end(), sig->params->vars.begin(), sig->params->vars.end());
  auto* func = arena().make<Signature>();
  func->tparams = sig->tparams;
  func->params = context_.tuple(params);
  func->results = sig->results;
  func->variadic = sig->variadic;
  x.mode = Mode::kValue;
  x.type = func;
  add_dep(m->origin != nullptr ? m->origin : m);
}

}  // namespace gos::check

// Identifiers and type expressions (Go spec, "Types").
#include "compiler/check/checker.h"
#include "compiler/types/instantiate.h"

namespace gos::check {

namespace {

std::string_view object_kind(Object* obj) {
  switch (obj->kind) {
    case ObjectKind::kPkgName: return "package name";
    case ObjectKind::kConst: return "constant";
    case ObjectKind::kTypeName:
      if (as<TypeName>(obj)->is_alias()) return "type alias";
      return obj->type != nullptr && is_type_param(obj->type) ? "type parameter" : "defined type";
    case ObjectKind::kVar:
      switch (as<Var>(obj)->var_kind) {
        case VarKind::kPackage: return "package-level variable";
        case VarKind::kLocal: return "local variable";
        case VarKind::kRecv: return "receiver";
        case VarKind::kParam: return "parameter";
        case VarKind::kResult: return "result variable";
        case VarKind::kField: return "struct field";
      }
      return "";
    case ObjectKind::kFunc: {
      auto* sig = obj->type != nullptr ? as<Signature>(obj->type) : nullptr;
      return sig != nullptr && sig->recv != nullptr ? "method" : "function";
    }
    case ObjectKind::kLabel: return "label";
    case ObjectKind::kBuiltin: return "built-in function";
    case ObjectKind::kNil: return "untyped nil";
  }
  return "";
}

}  // namespace

Object* Checker::lookup(Symbol name, Scope** scope) const {
  return env_.scope == nullptr ? nullptr : env_.scope->lookup_parent(name, {}, scope);
}

void Checker::add_dep(Object* obj) {
  if (env_.decl != nullptr && obj->decl_info != nullptr && obj->pkg == pkg_) env_.decl->deps.insert(obj);
}

void Checker::ident(Operand& x, syntax::Name* e, bool want_type) {
  x.mode = Mode::kInvalid;
  x.expr = e;
  Scope* scope = nullptr;
  Object* obj = lookup(e->name, &scope);
  if (obj == nullptr) {
    if (e->name.is_blank()) {
      error(e, "cannot use _ as value or type");
    } else {
      errorf(e, "undefined: {}", e->name.view());
    }
    return;
  }
  bool versioned = obj->pkg == nullptr && (obj->name == "any" || obj->name == "comparable");
  if (versioned && !verify_version(e, 18, "predeclared " + e->name.str())) return;
  e->obj = obj;
  auto* var = as<Var>(obj);
  bool is_type = obj->kind == ObjectKind::kTypeName;
  if (want_type && !is_type) {
    errorf(e, "{} ({}) is not a type", obj->name.view(), object_kind(obj));
    if (var != nullptr) var->used = true;
    return;
  }
  if (obj->type == nullptr || (is_type && want_type && obj->pkg == pkg_)) {
    if (obj->pkg == pkg_) {
      obj_decl(obj);
    } else {
      type_of(obj);
    }
  }
  if (obj->type == nullptr) obj->type = invalid_type();
  if (scope != nullptr && !dot_imports_.empty() && obj->pkg != pkg_) {
    if (auto found = dot_imports_.find(scope); found != dot_imports_.end()) {
      for (auto& [imported, name] : found->second) {
        if (imported == obj) name->used = true;
      }
    }
  }
  switch (obj->kind) {
    case ObjectKind::kPkgName: errorf(e, "use of package {} not in selector", obj->name.view()); return;
    case ObjectKind::kConst:
      add_dep(obj);
      if (!is_valid(obj->type)) return;
      if (obj == universe().iota) {
        if (!env_.iota) {
          error(e, "cannot use iota outside constant declaration");
          return;
        }
        x.value = env_.iota;
      } else {
        x.value = as<Const>(obj)->value;
      }
      x.mode = Mode::kConstant;
      break;
    case ObjectKind::kTypeName: x.mode = Mode::kType; break;
    case ObjectKind::kVar:
      var->used = true;
      add_dep(obj);
      if (!is_valid(obj->type)) return;
      x.mode = Mode::kVariable;
      break;
    case ObjectKind::kFunc:
      add_dep(obj);
      x.mode = Mode::kValue;
      break;
    case ObjectKind::kBuiltin:
      x.builtin = as<Builtin>(obj)->id;
      x.mode = Mode::kBuiltin;
      break;
    case ObjectKind::kNil: x.mode = Mode::kNil; break;
    case ObjectKind::kLabel: return;
  }
  x.type = obj->type;
}

Type* Checker::var_type(Expr* e) {
  Type* t = declared_type(e, nullptr);
  valid_var_type(e, t);
  return t;
}

// Constraint interfaces are no types of variables. Most types cannot be interfaces whatever they turn out to be.
void Checker::valid_var_type(Expr* e, Type* t) {
  if (t->kind != TypeKind::kNamed && t->kind != TypeKind::kAlias && t->kind != TypeKind::kInterface) return;
  if (t == universe().any || t == universe().error || is_type_param(t)) return;
  later([this, e, t] {
    auto* iface = under_as<Interface>(t);
    if (iface == nullptr || is_type_param(t)) return;
    TypeSet* set = type_set(iface, &context_, this);
    if (set->is_method_set()) return;
    errorf(e, "cannot use type {} outside a type constraint: interface {}", s(t),
           set->comparable ? "is (or embeds) comparable" : "contains type constraints");
  });
}

Type* Checker::declared_type(Expr* e, TypeName* def) {
  Type* t = type_internal(e, def);
  if (is_generic(t)) {
    errorf(e, "cannot use generic type {} without instantiation", s(t));
    t = invalid_type();
  }
  record_type_and_value(e, Mode::kType, t, {});
  return t;
}

Type* Checker::generic_type(Expr* e, std::string* cause) {
  Type* t = type_internal(e, nullptr);
  if (is_valid(t) && !is_generic(t)) {
    if (cause != nullptr) *cause = s(t) + " is not a generic type";
    t = invalid_type();
  }
  record_type_and_value(e, Mode::kType, t, {});
  return t;
}

Type* Checker::named_type(Operand& x, Expr* e) {
  switch (x.mode) {
    case Mode::kType: return x.type;
    case Mode::kInvalid: break;
    case Mode::kNoValue: errorf(x, "{} used as type", s(x)); break;
    default: errorf(x, "{} is not a type", s(x)); break;
  }
  return invalid_type();
}

Type* Checker::type_internal(Expr* e, TypeName* def) {
  switch (e->kind) {
    case syntax::Kind::kBadExpr: break;
    case syntax::Kind::kName: {
      Operand x;
      ident(x, e->as<syntax::Name>(), true);
      return named_type(x, e);
    }
    case syntax::Kind::kSelectorExpr: {
      Operand x;
      selector(x, e->as<syntax::SelectorExpr>(), true);
      return named_type(x, e);
    }
    case syntax::Kind::kIndexExpr:
      verify_version(e, 18, "type instantiation");
      return instantiated_type(e->as<syntax::IndexExpr>()->x, syntax::unpack_list(e->as<syntax::IndexExpr>()->index));
    case syntax::Kind::kParenExpr: return declared_type(e->as<syntax::ParenExpr>()->x, def);
    case syntax::Kind::kArrayType: return array_type(e->as<syntax::ArrayType>());
    case syntax::Kind::kSliceType: {
      auto* t = context_.slice(invalid_type());
      t->elem = var_type(e->as<syntax::SliceType>()->elem);
      return t;
    }
    case syntax::Kind::kDotsType: error(e, "invalid syntax tree: invalid use of ..."); break;
    case syntax::Kind::kStructType: {
      auto* t = arena().make<Struct>();
      struct_type(t, e->as<syntax::StructType>());
      return t;
    }
    case syntax::Kind::kOperation: {
      auto* op = e->as<syntax::Operation>();
      if (op->op == syntax::Operator::kMul && op->y == nullptr) {
        auto* t = context_.pointer(invalid_type());
        t->elem = var_type(op->x);
        return is_valid(t->elem) ? t : invalid_type();
      }
      errorf(e, "{} is not a type", s(e));
      use(e);
      break;
    }
    case syntax::Kind::kFuncType: {
      auto* t = arena().make<Signature>();
      func_type(t, nullptr, {}, e->as<syntax::FuncType>(), nullptr);
      return t;
    }
    case syntax::Kind::kInterfaceType: {
      auto* t = arena().make<Interface>();
      t->context = &context_;
      t->errors = this;
      interface_type(t, e->as<syntax::InterfaceType>(), def);
      return t;
    }
    case syntax::Kind::kMapType: return map_type(e->as<syntax::MapType>());
    case syntax::Kind::kChanType: {
      auto* c = e->as<syntax::ChanType>();
      ChanDir dir = c->dir == syntax::ChanDir::kBoth       ? ChanDir::kBoth
                    : c->dir == syntax::ChanDir::kSendOnly ? ChanDir::kSendOnly
                                                           : ChanDir::kRecvOnly;
      auto* t = arena().make<Chan>(dir, invalid_type());
      t->elem = var_type(c->elem);
      return t;
    }
    default:
      errorf(e, "{} is not a type", s(e));
      use(e);
      break;
  }
  return invalid_type();
}

Type* Checker::array_type(syntax::ArrayType* e) {
  auto* t = arena().make<Array>(invalid_type(), int64_t{-1});
  if (e->len != nullptr) {
    t->len = array_length(e->len);
  } else {
    error(e, "invalid use of [...] array (outside a composite literal)");
  }
  t->elem = var_type(e->elem);
  return t->len >= 0 ? t : invalid_type();
}

Type* Checker::map_type(syntax::MapType* e) {
  auto* t = arena().make<Map>(invalid_type(), invalid_type());
  t->key = var_type(e->key);
  t->elem = var_type(e->value);
  if (t->key->kind == TypeKind::kBasic) return t;
  later([this, t, e] {
    if (is_comparable(t->key)) return;
    errorf(e->key, "invalid map key type {}{}", s(t->key),
           is_type_param(t->key) ? " (missing comparable constraint)" : "");
  });
  return t;
}

int64_t Checker::array_length(Expr* e) {
  if (auto* name = syntax::try_as<syntax::Name>(e)) {
    Object* obj = lookup(name->name);
    if (obj == nullptr) {
      errorf(name, "undefined array length {} or missing type constraint", name->name.view());
      return -1;
    }
    if (obj->kind != ObjectKind::kConst) {
      errorf(name, "invalid array length {}", name->name.view());
      return -1;
    }
  }
  Operand x;
  expr(nullptr, x, e);
  if (!x.is_const()) {
    if (x.valid()) errorf(x, "array length {} must be constant", s(x));
    return -1;
  }
  if (is_untyped(x.type) || is_integer(x.type)) {
    if (auto n = constant::to_int(x.value).int64(); n && *n >= 0) return *n;
  }
  if (is_integer(x.type)) {
    errorf(x, "invalid array length {}", s(x));
  } else {
    errorf(x, "array length {} must be integer", s(x));
  }
  return -1;
}

bool Checker::type_list(std::span<Expr* const> list, std::vector<Type*>& out) {
  bool ok = true;
  for (Expr* e : list) {
    out.push_back(var_type(e));
    ok &= is_valid(out.back());
  }
  return ok;
}

Type* Checker::instantiated_type(Expr* x, std::span<Expr* const> args) {
  std::string cause;
  Type* generic = generic_type(x, &cause);
  if (!cause.empty()) {
    std::string list;
    for (Expr* a : args) list += (list.empty() ? "" : ", ") + s(a);
    errorf(x, "invalid operation: {}[{}] ({})", s(x), list, cause);
  }
  if (!is_valid(generic)) return generic;
  std::vector<Type*> targs;
  if (!type_list(args, targs)) return invalid_type();
  if (auto* alias = as<Alias>(generic); alias != nullptr && !alias->tparams.empty()) {
    if (!validate_targ_count(x->pos, alias->obj->name, alias->tparams.size(), targs.size())) return invalid_type();
    auto* inst = arena().make<Alias>(alias->obj);
    inst->orig = alias;
    inst->targs = arena().copy(targs);
    if (alias->from_rhs == nullptr) return invalid_type();
    inst->from_rhs = Subst(context_, alias->tparams, inst->targs).type(alias->from_rhs);
    record_instance(x, inst->targs, inst);
    verify_later(x->pos, alias->tparams, inst->targs, args);
    return inst;
  }
  auto* named = as<Named>(generic);
  if (named == nullptr) return invalid_type();
  Named* inst = context_.instance(named, targs);
  if (!inst->pos.known()) inst->pos = x->pos;
  record_instance(x, inst->targs, inst);
  later([this, x, named, inst, targs, args] {
    if (!validate_targ_count(x->pos, named->obj->name, named->tparams.size(), targs.size())) return;
    std::string why;
    int i = verify_instance(named->tparams, inst->targs, why);
    if (i >= 0) {
      error(static_cast<size_t>(i) < args.size() ? At(args[static_cast<size_t>(i)]) : At(x->pos), why);
    } else {
      mono_.record_instance(pkg_, x->pos, named->tparams, inst->targs, args);
    }
  });
  return inst;
}

}  // namespace gos::check

// Declarations, and cycles among them (Go spec, "Declarations and scope").
#include <algorithm>

#include "compiler/check/checker.h"

namespace gos::check {

void Checker::declare(Scope* scope, syntax::Name* name, Object* obj, Pos scope_pos) {
  if (!obj->name.is_blank()) {
    Object* known = scope == pkg_->scope && options_.allow_redeclare ? scope->declared(obj->name) : nullptr;
    bool again = name == nullptr || known == nullptr || known->pos == obj->pos || !is_of_these_files(known);
    if (scope == pkg_->scope && options_.allow_redeclare && again) {
      scope->replace(arena(), obj);
    } else if (Object* other = scope->insert(arena(), obj)) {
      errorf(obj, "{} redeclared in this block{}", obj->name.view(), other_declaration(other));
      return;
    }
    obj->scope_pos = scope_pos;
    if (auto* v = as<Var>(obj); v != nullptr && v->var_kind == VarKind::kLocal && env_.locals != nullptr) {
      env_.locals->push_back(v);
    }
  }
  if (name != nullptr) name->obj = obj;
}

bool Checker::is_of_these_files(const Object* object) const {
  return object->pos.known() && std::any_of(sources_checked_.begin(), sources_checked_.end(),
                                            [&](const source::SourceFile* s) { return s->contains(object->pos); });
}

void Checker::push(Object* obj) {
  obj->state = Object::State::kBusy;
  path_.push_back(obj);
}

void Checker::pop() {
  path_.back()->state = Object::State::kDone;
  path_.pop_back();
}

// The object is being checked further up: either a valid cycle, whose type is known well enough, or an error.
void Checker::resolve_busy(Object* obj) {
  bool valid = valid_cycle(obj);
  switch (obj->kind) {
    case ObjectKind::kConst:
    case ObjectKind::kVar:
      if (!valid || obj->type == nullptr) obj->type = invalid_type();
      break;
    case ObjectKind::kTypeName:
      if (!valid) obj->type = invalid_type();
      break;
    default: break;  // a function keeps its unfinished signature, which nothing can be initialized with
  }
}

void Checker::obj_decl(Object* obj) {
  if (obj->state == Object::State::kBusy) {
    resolve_busy(obj);
    return;
  }
  if (obj->type != nullptr) return;
  DeclInfo* info = decl_info(obj);
  if (info == nullptr) {
    obj->type = invalid_type();
    return;
  }
  push(obj);
  {
    SavedEnvironment saved(*this);
    env_ = {};
    env_.scope = info->file;
    switch (obj->kind) {
      case ObjectKind::kConst:
        env_.decl = info;
        const_decl(as<Const>(obj), info->type, info->init, info->inherited);
        break;
      case ObjectKind::kVar:
        env_.decl = info;
        var_decl(as<Var>(obj), info->lhs, info->type, info->init);
        break;
      case ObjectKind::kTypeName:
        type_decl(as<TypeName>(obj), info->tdecl);
        collect_methods(as<TypeName>(obj));
        break;
      case ObjectKind::kFunc: func_decl(as<Func>(obj), info); break;
      default: break;
    }
  }
  pop();
}

bool Checker::valid_cycle(Object* obj) {
  auto start = std::find(path_.begin(), path_.end(), obj);
  std::span<Object* const> cycle(&*start, static_cast<size_t>(path_.end() - start));
  size_t values = 0, definitions = 0;
  for (Object* o : cycle) {
    if (o->kind == ObjectKind::kConst || o->kind == ObjectKind::kVar) {
      ++values;
    } else if (auto* t = as<TypeName>(o)) {
      if (env_.in_tparams && t->type != nullptr && is_generic(t->type)) return true;
      if (!t->is_alias()) ++definitions;
    }
  }
  // Cycles of values alone are reported as initialization cycles.
  if (values == cycle.size() || (values == 0 && definitions > 0)) return true;
  size_t first = 0;
  for (size_t i = 1; i < cycle.size(); ++i) {
    if (cycle[i]->pos < cycle[first]->pos) first = i;
  }
  std::vector<Object*> copy(cycle.begin(), cycle.end());
  cycle_error(copy, first);
  return false;
}

void Checker::cycle_error(std::span<Object* const> cycle, size_t start) {
  auto name = [&](Object* o) { return qualifier_.prefix(o->pkg) + o->name.str(); };
  Object* obj = cycle[start];
  auto* tname = as<TypeName>(obj);
  if (tname != nullptr && tname->type != nullptr) {
    if (auto* alias = as<Alias>(tname->type)) {
      alias->from_rhs = invalid_type();
      alias->actual = nullptr;
    }
  }
  if (cycle.size() == 1) {
    errorf(obj, "{}: {} refers to itself", tname != nullptr ? "invalid recursive type" : "invalid cycle in declaration",
           name(obj));
    return;
  }
  std::string text = (tname != nullptr ? "invalid recursive type " : "invalid cycle in declaration of ") + name(obj);
  for (size_t i = 0; i < cycle.size(); ++i) {
    Object* next = cycle[(start + i + 1) % cycle.size()];
    text += more(obj->pos, name(obj) + " refers to " + name(next));
    obj = next;
  }
  error(cycle[start], text);
}

// Reports type names that lead to each other without any type literal: `type A B; type B A`.
void Checker::direct_cycles() {
  enum class Mark { kGrey, kBlack };
  std::unordered_map<TypeName*, Mark> marks;
  for (Object* obj : objects_) {
    std::vector<TypeName*> path;
    for (auto* at = as<TypeName>(obj); at != nullptr;) {
      auto mark = marks.find(at);
      if (mark != marks.end()) {
        if (mark->second == Mark::kGrey) {
          at->type = invalid_type();
          auto start = std::find(path.begin(), path.end(), at);
          std::vector<Object*> cycle(start, path.end());
          auto first =
              std::min_element(cycle.begin(), cycle.end(), [](Object* a, Object* b) { return a->pos < b->pos; });
          cycle_error(cycle, static_cast<size_t>(first - cycle.begin()));
        }
        break;
      }
      marks[at] = Mark::kGrey;
      path.push_back(at);
      DeclInfo* info = decl_info(at);
      auto* rhs = info != nullptr ? syntax::try_as<syntax::Name>(info->tdecl->type) : nullptr;
      at = rhs != nullptr ? as<TypeName>(pkg_->scope->lookup(rhs->name)) : nullptr;
    }
    for (TypeName* t : path) marks[t] = Mark::kBlack;
  }
}

void Checker::const_decl(Const* obj, Expr* type, Expr* init, bool inherited) {
  Value outer_iota = env_.iota;
  Pos outer_pos = env_.error_pos;
  env_.iota = obj->value;
  env_.error_pos = {};
  obj->value = constant::make_unknown();
  bool ok = true;
  if (type != nullptr) {
    Type* t = typ(type);
    ok = is_const_type(t);
    if (!ok && is_valid(under(t))) errorf(type, "invalid constant type {}", s(t));
    obj->type = ok ? t : invalid_type();
  }
  if (ok) {
    Operand x;
    if (init != nullptr) {
      if (inherited) env_.error_pos = obj->pos;
      expr(nullptr, x, init);
    }
    init_const(obj, x);
  }
  env_.iota = outer_iota;
  env_.error_pos = outer_pos;
}

void Checker::var_decl(Var* obj, std::span<Var* const> lhs, Expr* type, Expr* init) {
  if (type != nullptr) obj->type = var_type(type);
  if (init == nullptr) {
    if (type == nullptr) obj->type = invalid_type();
    return;
  }
  if (lhs.size() <= 1) {
    Target target{obj->type != nullptr ? under_as<Signature>(obj->type) : nullptr, obj->name.str()};
    Operand x;
    expr(&target, x, init);
    init_var(obj, x, "variable declaration");
    return;
  }
  if (type != nullptr) {
    for (Var* v : lhs) v->type = obj->type;
  }
  init_vars(lhs, std::span<Expr* const>(&init, 1), nullptr);
}

void Checker::type_decl(TypeName* obj, syntax::TypeDecl* d) {
  later([this, obj] {
    if (auto* named = as<Named>(obj->type)) valid_type(named);
  });
  if (d->alias) {
    if (d->tparams.empty() || verify_version(d->tparams[0], 23, "generic type alias")) {
      verify_version(d, 9, "type alias");
    }
  } else if (!d->tparams.empty()) {
    verify_version(d->tparams[0], 18, "type parameter");
  }
  std::optional<OpenScope> tparam_scope;
  if (!d->tparams.empty()) tparam_scope.emplace(*this);
  if (d->alias) {
    auto* alias = arena().make<Alias>(obj);
    obj->type = alias;
    if (!d->tparams.empty()) {
      collect_tparams(d->tparams, [&](std::span<TypeParam*> list) { alias->tparams = list; });
    }
    Type* rhs = declared_type(d->type, obj);
    auto* param = as<TypeParam>(rhs);
    if (param != nullptr && std::find(alias->tparams.begin(), alias->tparams.end(), param) != alias->tparams.end()) {
      error(d->type, "cannot use type parameter declared in alias declaration as RHS");
      rhs = invalid_type();
    }
    if (alias->from_rhs == nullptr) alias->from_rhs = rhs;
    alias->actual = nullptr;
    return;
  }
  auto* named = arena().make<Named>(obj);
  obj->type = named;
  if (env_.func != nullptr) {
    named->local_number = ++local_types_;
    if (env_.decl != nullptr) named->outer = env_.decl->type_params;
  }
  if (!d->tparams.empty()) {
    collect_tparams(d->tparams, [&](std::span<TypeParam*> list) { named->tparams = list; });
  }
  Type* rhs = declared_type(d->type, obj);
  if (is_type_param(rhs)) {
    error(d->type, "cannot use a type parameter as RHS in type declaration");
    rhs = invalid_type();
  }
  named->from_rhs = rhs;
}

void Checker::collect_methods(TypeName* obj) {
  auto found = methods_of_.find(obj);
  if (found == methods_of_.end()) return;
  std::vector<Func*> methods = std::move(found->second);
  methods_of_.erase(found);
  auto* base = as<Named>(obj->type);
  if (base == nullptr) return;
  later([this, base] { check_field_uniqueness(base); });
  std::unordered_map<Symbol, size_t> names;
  for (size_t i = 0; i < base->methods.size(); ++i) names[base->methods[i]->name] = i;
  for (Func* m : methods) {
    auto [other, fresh] = names.try_emplace(m->name, base->methods.size());
    if (fresh) {
      base->methods.push(arena(), m);
    } else if (options_.allow_redeclare && !is_of_these_files(base->methods[other->second])) {
      base->methods[other->second] = m;
    } else {
      errorf(m->pos, "method {}.{} already declared at {}", obj->name.view(), m->name.view(),
             sources_.format(base->methods[other->second]->pos));
    }
  }
}

void Checker::check_field_uniqueness(Named* base) {
  auto* t = under_as<Struct>(base);
  if (t == nullptr) return;
  for (Var* f : t->fields) {
    if (f->name.is_blank()) continue;
    for (Func* m : base->methods) {
      if (m->name != f->name) continue;
      errorf(m, "field and method with the same name {}{}", f->name.view(), other_declaration(f));
    }
  }
}

void Checker::func_decl(Func* obj, DeclInfo* info) {
  auto* sig = arena().make<Signature>();
  obj->type = sig;  // guards against cycles
  syntax::FuncDecl* d = info->fdecl;
  info->func_scope = func_type(sig, d->recv, d->tparams, d->type, d);
  info->type_params = sig->recv != nullptr ? sig->rparams : sig->tparams;
  if (library_ != nullptr) return;
  if (!d->tparams.empty() && d->body == nullptr) error(d, "generic function is missing function body");
  if (d->body == nullptr) return;
  obj->body_checked = true;
  later([this, info, sig, d] { func_body(info, sig, info->func_scope, d->body, {}, d); });
}

void Checker::decl_stmt(std::span<syntax::Decl* const> decls) {
  for (syntax::Decl* d : decls) {
    switch (d->kind) {
      case syntax::Kind::kConstDecl: local_const(d->as<syntax::ConstDecl>()); break;
      case syntax::Kind::kVarDecl: local_var(d->as<syntax::VarDecl>()); break;
      case syntax::Kind::kTypeDecl: local_type(d->as<syntax::TypeDecl>()); break;
      default: break;
    }
  }
}

void Checker::local_const(syntax::ConstDecl* d) {
  size_t top = delayed_.size();
  syntax::ConstDecl* source = d->source;
  Expr* values_expr = source != nullptr ? source->values : nullptr;
  auto values = syntax::unpack_list(values_expr);
  bool inherited = source != nullptr && source != d;
  std::vector<Const*> lhs;
  for (size_t i = 0; i < d->names.size(); ++i) {
    syntax::Name* name = d->names[i];
    auto* obj = arena().make<Const>(name->pos, pkg_, name->name, nullptr, constant::make_int64(d->iota));
    obj->state = Object::State::kDone;
    lhs.push_back(obj);
    const_decl(obj, source != nullptr ? source->type : nullptr, i < values.size() ? values[i] : nullptr, inherited);
  }
  arity(d->pos, d->names, values, true, inherited);
  process_delayed(top);
  Pos scope_pos = syntax::end_pos(d);
  for (size_t i = 0; i < d->names.size(); ++i) declare(env_.scope, d->names[i], lhs[i], scope_pos);
}

void Checker::local_var(syntax::VarDecl* d) {
  size_t top = delayed_.size();
  auto values = syntax::unpack_list(d->values);
  std::vector<Var*> lhs;
  for (syntax::Name* name : d->names) {
    auto* obj =
        arena().make<Var>(at_top_level() ? VarKind::kPackage : VarKind::kLocal, name->pos, pkg_, name->name, nullptr);
    obj->owner = env_.func;
    obj->state = Object::State::kDone;
    lhs.push_back(obj);
  }
  if (values.size() == 1 && lhs.size() != 1) {
    var_decl(lhs[0], lhs, d->type, values[0]);
  } else {
    for (size_t i = 0; i < lhs.size(); ++i) {
      var_decl(lhs[i], {}, d->type, i < values.size() ? values[i] : nullptr);
    }
  }
  if (d->type == nullptr || !values.empty()) arity(d->pos, d->names, values, false, false);
  process_delayed(top);
  Pos scope_pos = syntax::end_pos(d);
  for (size_t i = 0; i < lhs.size(); ++i) {
    declare(at_top_level() ? pkg_->scope : env_.scope, d->names[i], lhs[i], scope_pos);
  }
}

void Checker::local_type(syntax::TypeDecl* d) {
  auto* obj = arena().make<TypeName>(d->name->pos, pkg_, d->name->name, nullptr);
  declare(at_top_level() ? pkg_->scope : env_.scope, d->name, obj, d->name->pos);
  push(obj);
  type_decl(obj, d);
  pop();
}

}  // namespace gos::check

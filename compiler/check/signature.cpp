// Function types and receivers (Go spec, "Function types", "Method declarations").
#include "compiler/check/checker.h"
#include "compiler/types/instantiate.h"

namespace gos::check {

Scope* Checker::func_type(Signature* sig, syntax::Field* recv, std::span<syntax::Field* const> tparams,
                          syntax::FuncType* type, const syntax::Node* owner) {
  Scope* outer = env_.scope;
  auto* scope = arena().make<Scope>(outer, true);
  env_.scope = scope;
  Pos scope_pos = type->pos;
  Var* receiver = nullptr;
  std::span<TypeParam*> rparams;
  if (recv != nullptr) receiver = collect_receiver(recv, scope_pos, rparams, owner);
  sig->rparams = rparams;
  if (!tparams.empty()) collect_tparams(tparams, [&](std::span<TypeParam*> list) { sig->tparams = list; });
  bool variadic = false, ignored = false;
  std::vector<Var*> params = collect_params(VarKind::kParam, type->params, variadic, owner);
  std::vector<Var*> results = collect_params(VarKind::kResult, type->results, ignored, owner);
  if (receiver != nullptr && recv->name != nullptr) declare(scope, recv->name, receiver, scope_pos);
  for (size_t i = 0; i < params.size(); ++i) {
    if (type->params[i]->name != nullptr) declare(scope, type->params[i]->name, params[i], scope_pos);
  }
  for (size_t i = 0; i < results.size(); ++i) {
    if (type->results[i]->name != nullptr) declare(scope, type->results[i]->name, results[i], scope_pos);
  }
  sig->recv = receiver;
  if (!params.empty()) sig->params = context_.tuple(params);
  if (!results.empty()) sig->results = context_.tuple(results);
  sig->variadic = variadic;
  env_.scope = outer;
  return scope;
}

std::vector<Var*> Checker::collect_params(VarKind kind, std::span<syntax::Field* const> list, bool& variadic,
                                          const syntax::Node* owner) {
  std::vector<Var*> out;
  Type* type = nullptr;
  Expr* previous = nullptr;
  for (size_t i = 0; i < list.size(); ++i) {
    syntax::Field* f = list[i];
    if (type == nullptr || f->type != previous) {
      previous = f->type;
      Expr* e = f->type;
      if (auto* dots = syntax::try_as<syntax::DotsType>(e)) {
        e = dots->elem;
        if (kind == VarKind::kParam && i + 1 == list.size()) {
          variadic = true;
        } else {
          error(dots, "invalid syntax tree: invalid use of ...");
        }
      }
      type = var_type(e);
    }
    Pos pos = f->name != nullptr ? f->name->pos : f->pos;
    auto* v = arena().make<Var>(kind, pos, pkg_, f->name != nullptr ? f->name->name : Symbol(), type);
    v->owner = owner;
    v->state = Object::State::kDone;
    if (f->name == nullptr) {
      f->implicit = v;
    } else if (f->name->name.is_blank()) {
      f->name->obj = v;
    }
    out.push_back(v);
  }
  if (variadic) {
    out.back()->type = context_.slice(out.back()->type);
    record_type_and_value(list.back()->type, Mode::kType, out.back()->type, {});
  }
  return out;
}

// *T[P1, P2] declares P1 and P2 with the constraints of T's parameters.
Type* Checker::generic_receiver(syntax::Field* f, Expr* base, bool pointer, std::span<syntax::Name* const> names,
                                Pos scope_pos, std::span<TypeParam*>& rparams) {
  Named* generic = nullptr;
  std::string cause;
  Type* t = generic_type(base, &cause);
  if (is_valid(t)) {
    if (t->kind == TypeKind::kAlias) {
      errorf(base, "cannot define new methods on generic alias type {}", s(t));
    } else {
      generic = as<Named>(t);
    }
  } else if (!cause.empty()) {
    error(base, cause);
  }
  std::vector<TypeParam*> params;
  for (syntax::Name* name : names) {
    params.push_back(declare_tparam(name, scope_pos));
    name->obj = params.back()->obj;
    params.back()->index = static_cast<int>(params.size()) - 1;
    record_type_and_value(name, Mode::kType, params.back(), {});
  }
  rparams = arena().copy(params);
  if (generic == nullptr) return invalid_type();
  verify_version(base, 18, "type instantiation");
  std::vector<Type*> targs(params.begin(), params.end());
  if (params.size() == generic->tparams.size()) {
    Subst map(context_, generic->tparams, targs);
    for (size_t i = 0; i < params.size(); ++i) {
      params[i]->bound = map.type(generic->tparams[i]->bound);
      mono_.record_canonical(params[i], generic->tparams[i]);
    }
  } else {
    errorf(base, "receiver declares {} type parameter{}, but receiver base type declares {}", params.size(),
           params.size() == 1 ? "" : "s", generic->tparams.size());
  }
  Type* result = context_.instance(generic, targs);
  record_instance(base, static_cast<Named*>(result)->targs, result);
  record_type_and_value(base, Mode::kType, result, {});
  if (pointer) result = context_.pointer(result);
  record_type_and_value(f->type, Mode::kType, result, {});
  return result;
}

Var* Checker::collect_receiver(syntax::Field* f, Pos scope_pos, std::span<TypeParam*>& rparams,
                               const syntax::Node* owner) {
  bool pointer = false;
  std::vector<syntax::Name*> names;
  Expr* base = unpack_receiver(f->type, pointer, &names);
  Type* t = nullptr;
  if (names.empty()) {
    t = var_type(f->type);
    for (auto* alias = as<Alias>(deref(t)); alias != nullptr;) {
      Type* rhs = alias->from_rhs;
      while (rhs != nullptr && rhs->kind == TypeKind::kPointer) rhs = static_cast<Pointer*>(rhs)->elem;
      if (rhs == nullptr) break;
      auto* named = rhs->kind == TypeKind::kNamed ? static_cast<Named*>(rhs) : nullptr;
      if (named != nullptr && !named->targs.empty()) {
        errorf(base, "cannot define new methods on instantiated type {}", s(named));
        t = invalid_type();
        break;
      }
      alias = as<Alias>(rhs);
    }
  } else {
    t = generic_receiver(f, base, pointer, names, scope_pos, rparams);
  }
  auto* recv = arena().make<Var>(VarKind::kRecv, f->name != nullptr ? f->name->pos : f->pos, pkg_,
                                 f->name != nullptr ? f->name->name : Symbol(), t);
  recv->owner = owner;
  recv->state = Object::State::kDone;
  if (f->name == nullptr) {
    f->implicit = recv;
  } else {
    f->name->obj = recv;
  }
  later([this, base, recv] { valid_receiver(base, recv); });
  return recv;
}

void Checker::valid_receiver(At at, Var* recv) {
  Type* shown = deref(recv->type);
  Type* t = unalias(shown);
  if (!is_valid(t)) return;
  if (auto* named = as<Named>(t)) {
    if (named->obj->pkg != pkg_) {
      errorf(at, "cannot define new methods on non-local type {}", s(shown));
      return;
    }
    std::string_view cause;
    Type* u = under(named);
    if (is_basic(u, BasicKind::kUnsafePointer)) cause = "unsafe.Pointer";
    if (u->kind == TypeKind::kPointer || u->kind == TypeKind::kInterface) cause = "pointer or interface type";
    if (!cause.empty()) errorf(at, "invalid receiver type {} ({})", s(shown), cause);
  } else if (t->kind == TypeKind::kBasic) {
    errorf(at, "cannot define new methods on non-local type {}", s(shown));
  } else {
    errorf(at, "invalid receiver type {}", s(recv->type));
  }
}

}  // namespace gos::check

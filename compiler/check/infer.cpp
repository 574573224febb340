// Type inference (Go spec, "Type inference"): from typed arguments, from constraints, then from untyped constants.
#include <algorithm>

#include "compiler/check/checker.h"
#include "compiler/check/unify.h"
#include "compiler/types/instantiate.h"

namespace gos::check {

namespace {

// The single term, or the common underlying type, of a constraint; no type when there is none.
struct CoreTerm {
  Term term;
  bool single = false;
};

CoreTerm core_term(TypeParam* p) {
  TypeSet* set = type_set(iface(p), p->context);
  if (!set->has_terms()) return {};
  if (set->terms.size() == 1) return {set->terms[0], true};
  bool tilde = std::any_of(set->terms.begin(), set->terms.end(), [](const Term& t) { return t.tilde; });
  Type* u = common_under(p);
  return {{tilde, u}, false};
}

// Forgets what is inferred in terms of itself, such as P = []P.
class CycleFinder {
 public:
  CycleFinder(std::span<TypeParam* const> tparams, std::vector<Type*>& inferred)
      : tparams_(tparams), inferred_(inferred) {}

  void visit(Type* t) {
    t = unalias(t);
    if (std::find(open_.begin(), open_.end(), t) != open_.end()) {
      if (int i = index(t); i >= 0) inferred_[static_cast<size_t>(i)] = nullptr;
      return;
    }
    open_.push_back(t);
    children(t);
    open_.pop_back();
  }

 private:
  int index(Type* t) const {
    for (size_t i = 0; i < tparams_.size(); ++i) {
      if (tparams_[i] == t) return static_cast<int>(i);
    }
    return -1;
  }

  void vars(std::span<Var* const> list) {
    for (Var* v : list) visit(v->type);
  }

  void children(Type* t) {
    switch (t->kind) {
      case TypeKind::kArray: return visit(as<Array>(t)->elem);
      case TypeKind::kSlice: return visit(as<Slice>(t)->elem);
      case TypeKind::kPointer: return visit(as<Pointer>(t)->elem);
      case TypeKind::kChan: return visit(as<Chan>(t)->elem);
      case TypeKind::kStruct: return vars(as<Struct>(t)->fields);
      case TypeKind::kMap: visit(as<Map>(t)->key); return visit(as<Map>(t)->elem);
      case TypeKind::kSignature: vars(as<Signature>(t)->params->vars); return vars(as<Signature>(t)->results->vars);
      case TypeKind::kUnion:
        for (const Term& term : as<Union>(t)->terms) visit(term.type);
        return;
      case TypeKind::kInterface:
        for (Func* m : as<Interface>(t)->methods) visit(type_of(m));
        for (Type* e : as<Interface>(t)->embeddeds) visit(e);
        return;
      case TypeKind::kNamed:
        for (Type* targ : as<Named>(t)->targs) visit(targ);
        return;
      case TypeKind::kTypeParam:
        if (int i = index(t); i >= 0 && inferred_[static_cast<size_t>(i)] != nullptr) {
          visit(inferred_[static_cast<size_t>(i)]);
        }
        return;
      default: return;
    }
  }

  std::span<TypeParam* const> tparams_;
  std::vector<Type*>& inferred_;
  std::vector<Type*> open_;
};

std::string names(std::span<TypeParam* const> list) {
  std::string out;
  for (size_t i = 0; i < list.size(); ++i) {
    if (i > 0) out += list.size() == 2 ? " and " : i + 1 == list.size() ? ", and " : ", ";
    out += list[i]->obj->name.view();
  }
  return out;
}

}  // namespace

std::vector<TypeParam*> Checker::rename_tparams(std::span<TypeParam* const> tparams, std::vector<Type*>& types) {
  std::vector<TypeParam*> fresh;
  std::vector<Type*> targs;
  for (TypeParam* p : tparams) {
    auto* obj = arena().make<TypeName>(*p->obj);
    auto* copy = arena().make<TypeParam>(obj, context_.next_id++);
    copy->context = &context_;
    copy->index = p->index;
    obj->type = copy;
    fresh.push_back(copy);
    targs.push_back(copy);
  }
  Subst map(context_, tparams, targs);
  for (size_t i = 0; i < fresh.size(); ++i) fresh[i]->bound = map.type(tparams[i]->bound);
  for (Type*& t : types) t = map.type(t);
  return fresh;
}

// Why parameter type `tpar` does not match argument `arg`.
std::string Checker::mismatch(std::span<TypeParam* const> tparams, const std::vector<Type*>& targs, Type* tpar,
                              const Operand& arg, bool reverse) {
  std::string what = fmt::format("type {} of {} does not match", s(arg.type), s(arg.expr));
  if (std::all_of(targs.begin(), targs.end(), [](Type* t) { return t == nullptr; })) {
    return fmt::format("{} {} (cannot infer {})", what, s(tpar), names(tparams));
  }
  Type* known = Subst(context_, tparams, targs).type(tpar);
  if (known == tpar) return what + " " + s(tpar);
  if (reverse) {
    return fmt::format("inferred type {} for {} does not match type {} of {}", s(known), s(tpar), s(arg.type),
                       s(arg.expr));
  }
  return fmt::format("{} inferred type {} for {}", what, s(known), s(tpar));
}

// Uses the constraints until they tell nothing new.
bool Checker::infer_from_constraints(Unifier& u, std::span<TypeParam* const> tparams, std::string& error_text) {
  for (;;) {
    size_t before = u.unknowns();
    for (TypeParam* p : tparams) {
      Type* t = u.at(p);
      auto [core, single] = core_term(p);
      if (core.type != nullptr) {
        if (t != nullptr) {
          // A defined type satisfies a constraint without ~ only by being that type; verified later.
          if (!u.unify(t, core.type, Unifier::kInexact)) {
            error_text = fmt::format("{} (type {}) does not satisfy {}", s(p), s(t), s(p->bound));
            return false;
          }
        } else if (single && !core.tilde) {
          u.set(p, core.type);
        }
      }
      if (t == nullptr || mentions_param(t, tparams)) continue;
      std::string cause;
      auto equivalent = [&](Type* x, Type* y) { return u.unify(x, y, Unifier::kExact); };
      if (!has_all_methods(t, iface(p), true, equivalent, &cause, qualifier_)) {
        error_text = fmt::format("{} (type {}) does not satisfy {} {}", s(p), s(t), s(p->bound), cause);
        return false;
      }
    }
    if (u.unknowns() == before) return true;
  }
}

// A parameter that only untyped constants are passed for gets the default type of the widest.
bool Checker::infer_untyped(Unifier& u, std::span<Type* const> params, std::span<Operand> args,
                            std::span<const size_t> untyped, Pos& error_at, std::string& error_text) {
  std::vector<std::pair<TypeParam*, Type*>> widest;
  for (size_t i : untyped) {
    auto* p = as<TypeParam>(params[i]);
    if (u.at(p) != nullptr) continue;
    auto entry = std::find_if(widest.begin(), widest.end(), [&](auto& e) { return e.first == p; });
    if (entry == widest.end()) {
      widest.emplace_back(p, args[i].type);
      continue;
    }
    Type* wider = max_type(entry->second, args[i].type);
    if (wider == nullptr) {
      error_at = At(args[i]).pos;
      error_text = fmt::format("mismatched types {} and {} (cannot infer {})", s(entry->second), s(args[i].type), s(p));
      return false;
    }
    entry->second = wider;
  }
  for (auto& [p, t] : widest) u.set(p, default_type(t));
  return true;
}

bool Checker::infer(Pos pos, std::span<TypeParam* const> tparams, std::vector<Type*>& targs,
                    std::span<Type* const> param_types, std::span<Operand> args, bool reverse, Pos& error_at,
                    std::string& error_text) {
  if (std::find(targs.begin(), targs.end(), nullptr) == targs.end()) return true;
  for (const Operand& a : args) {
    if (!a.valid()) return false;
  }
  error_at = pos;
  std::vector<Type*> params(param_types.begin(), param_types.end());
  Subst known(context_, tparams, targs);
  for (Type*& p : params) p = known.type(p);
  Unifier u(tparams, targs);
  std::vector<size_t> untyped;
  for (size_t i = 0; i < args.size(); ++i) {
    if (!mentions_param(params[i], tparams) && !mentions_param(args[i].type, tparams)) continue;
    if (is_typed(args[i].type)) {
      if (u.unify(params[i], args[i].type, Unifier::kAssign)) continue;
      error_at = At(args[i]).pos;
      error_text = mismatch(tparams, u.inferred(tparams), params[i], args[i], reverse);
      return false;
    }
    if (params[i]->kind == TypeKind::kTypeParam && !args[i].is_nil()) untyped.push_back(i);
  }
  if (!infer_from_constraints(u, tparams, error_text)) return false;
  if (!infer_untyped(u, params, args, untyped, error_at, error_text)) return false;
  std::vector<Type*> inferred = u.inferred(tparams);
  CycleFinder cycles(tparams, inferred);
  for (TypeParam* p : tparams) cycles.visit(p);
  // Inferred types may mention other parameters; put in what is known of these until nothing changes.
  for (bool changed = true; changed;) {
    changed = false;
    Subst map(context_, tparams, inferred);
    std::vector<Type*> next = inferred;
    for (size_t i = 0; i < next.size(); ++i) {
      if (next[i] == nullptr || targs[i] != nullptr) continue;
      next[i] = map.type(inferred[i]);
      if (next[i] == inferred[i]) continue;
      changed = true;
      // An argument function that is no longer generic.
      auto* sig = next[i]->kind == TypeKind::kSignature ? static_cast<Signature*>(next[i]) : nullptr;
      if (sig != nullptr && !sig->tparams.empty() && !mentions_param(sig, tparams)) sig->tparams = {};
    }
    inferred = std::move(next);
  }
  for (size_t i = 0; i < inferred.size(); ++i) {
    if (inferred[i] != nullptr && !mentions_param(inferred[i], tparams)) continue;
    error_text = fmt::format("cannot infer {} (declared at {})", tparams[i]->obj->name.view(),
                             sources_.format(tparams[i]->obj->pos));
    return false;
  }
  targs = std::move(inferred);
  return true;
}

}  // namespace gos::check

// Types must have a finite size: no type may contain itself except behind a pointer, slice, map, channel, function.
#include <algorithm>

#include "compiler/check/checker.h"
#include "compiler/types/identical.h"

namespace gos::check {

namespace {

// What instances hold one another may grow exponentially with the text.
constexpr int kMaxValidTypeSteps = 200'000;

}  // namespace

void Checker::valid_type(Named* t) {
  std::vector<Named*> nest, path;
  valid_type_steps_ = 0;
  valid_type(t, nest, path);
}

// `nest` are the types whose declarations enclose t, innermost last; `path` the names followed to come here. They
// differ at a type argument, which belongs to where its instance stands.
bool Checker::valid_type(Type* t, std::vector<Named*>& nest, std::vector<Named*>& path) {
  t = unalias(t);
  if (++valid_type_steps_ > kMaxValidTypeSteps) {
    if (valid_type_steps_ == kMaxValidTypeSteps + 1 && !path.empty()) {
      error(cycle_object(path[0]), "invalid recursive type: too complex");
    }
    return false;
  }
  switch (t->kind) {
    case TypeKind::kArray: return valid_type(as<Array>(t)->elem, nest, path);
    case TypeKind::kStruct:
      for (Var* f : as<Struct>(t)->fields) {
        if (!valid_type(f->type, nest, path)) return false;
      }
      return true;
    case TypeKind::kUnion:
      for (const Term& term : as<Union>(t)->terms) {
        if (!valid_type(term.type, nest, path)) return false;
      }
      return true;
    case TypeKind::kInterface:
      for (Type* e : as<Interface>(t)->embeddeds) {
        if (!valid_type(e, nest, path)) return false;
      }
      return true;
    case TypeKind::kNamed: {
      auto* named = as<Named>(t);
      if (named->finite == Named::Finite::kYes) return true;
      bool is_nested = std::any_of(nest.begin(), nest.end(), [&](Named* n) { return identical(n, named); });
      if (is_nested) {
        named->orig->from_rhs = invalid_type();
        named->orig->underlying = nullptr;
        auto start = std::find_if(path.begin(), path.end(), [&](Named* p) { return identical(p, named); });
        std::vector<Object*> cycle;
        for (; start != path.end(); ++start) cycle.push_back(cycle_object(*start));
        if (!cycle.empty()) cycle_error(cycle, 0);
        return false;
      }
      if (named->orig->from_rhs == nullptr) return true;
      nest.push_back(named);
      path.push_back(named);
      bool ok = valid_type(named->orig->from_rhs, nest, path);
      nest.pop_back();
      path.pop_back();
      // Without type arguments the answer does not depend on where the type stands.
      if (ok && named->targs.empty() && named->tparams.empty()) named->finite = Named::Finite::kYes;
      return ok;
    }
    case TypeKind::kTypeParam: {
      if (nest.empty()) return true;
      Named* inst = nest.back();
      auto params = inst->orig->tparams;
      for (size_t i = 0; i < params.size() && i < inst->targs.size(); ++i) {
        if (params[i] != t) continue;
        nest.pop_back();
        bool ok = valid_type(inst->targs[i], nest, path);
        nest.push_back(inst);
        return ok;
      }
      return true;
    }
    default: return true;
  }
}

// False when a value of `t` would hold itself: with an error when `t` is needed whole inside its own declaration, as in
// `type T [unsafe.Sizeof(T{})]int`, or is an instance that contains itself.
bool Checker::finite_size(Type* t) {
  t = unalias(t);
  switch (t->kind) {
    case TypeKind::kNamed: return finite_named(as<Named>(t));
    case TypeKind::kArray: return finite_size(as<Array>(t)->elem);
    case TypeKind::kStruct: {
      auto fields = as<Struct>(t)->fields;
      return std::all_of(fields.begin(), fields.end(), [&](Var* f) { return finite_size(f->type); });
    }
    default: return true;
  }
}

bool Checker::finite_named(Named* named) {
  if (named->finite == Named::Finite::kYes) return true;
  if (named->finite == Named::Finite::kNo) return false;
  bool pending = std::find(path_.begin(), path_.end(), named->obj) != path_.end() && named->orig == named;
  if (pending || named->finite == Named::Finite::kBusy) {
    std::vector<Object*> cycle;
    if (pending) cycle.assign(std::find(path_.begin(), path_.end(), named->obj), path_.end());
    auto at = std::find(finite_path_.begin(), finite_path_.end(), named);
    for (at = pending ? finite_path_.begin() : at; at != finite_path_.end(); ++at) cycle.push_back(cycle_object(*at));
    auto first = std::min_element(cycle.begin(), cycle.end(), [](Object* a, Object* b) { return a->pos < b->pos; });
    cycle_error(cycle, static_cast<size_t>(first - cycle.begin()));
    return false;
  }
  Type* rhs = named->orig == named ? named->from_rhs : under(named);
  if (rhs == nullptr) return true;
  named->finite = Named::Finite::kBusy;
  finite_path_.push_back(named);
  bool ok = finite_size(rhs);
  finite_path_.pop_back();
  // While declarations are open, what was found may still change.
  named->finite = ok && !path_.empty() ? Named::Finite::kUnknown : ok ? Named::Finite::kYes : Named::Finite::kNo;
  return ok;
}

// What stands for `named` in the report of a cycle: an instance has the place where it was asked for.
Object* Checker::cycle_object(Named* named) {
  if (named->orig == named || !named->pos.known()) return named->obj;
  return arena().make<TypeName>(named->pos, named->obj->pkg, named->obj->name, nullptr);
}

}  // namespace gos::check

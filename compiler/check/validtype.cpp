// Types must have a finite size: no type may contain itself except behind a pointer, slice, map, channel, function.
#include <algorithm>

#include "compiler/check/checker.h"
#include "compiler/types/identical.h"

namespace gos::check {

void Checker::valid_type(Named* t) {
  std::vector<Named*> nest, path;
  valid_type(t, nest, path);
}

// `nest` are the types whose declarations enclose t, innermost last; `path` the names followed to come here. They
// differ at a type argument, which belongs to where its instance stands.
bool Checker::valid_type(Type* t, std::vector<Named*>& nest, std::vector<Named*>& path) {
  t = unalias(t);
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
        for (; start != path.end(); ++start) cycle.push_back((*start)->obj);
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

// False, with an error, when `t` is needed whole inside its own declaration, as in `type T [unsafe.Sizeof(T{})]int`.
bool Checker::finite_size(Type* t) {
  t = unalias(t);
  switch (t->kind) {
    case TypeKind::kNamed: {
      auto* named = as<Named>(t);
      if (named->finite == Named::Finite::kYes || named->orig != named) return true;
      auto at = std::find(path_.begin(), path_.end(), named->obj);
      if (at != path_.end()) {
        std::vector<Object*> cycle(at, path_.end());
        auto first = std::min_element(cycle.begin(), cycle.end(), [](Object* a, Object* b) { return a->pos < b->pos; });
        cycle_error(cycle, static_cast<size_t>(first - cycle.begin()));
        return false;
      }
      if (named->from_rhs == nullptr) return true;
      Object::State state = named->obj->state;
      push(named->obj);
      bool ok = finite_size(named->from_rhs);
      pop();
      named->obj->state = state;
      return ok;
    }
    case TypeKind::kArray: return finite_size(as<Array>(t)->elem);
    case TypeKind::kStruct: {
      auto fields = as<Struct>(t)->fields;
      return std::all_of(fields.begin(), fields.end(), [&](Var* f) { return finite_size(f->type); });
    }
    default: return true;
  }
}

}  // namespace gos::check

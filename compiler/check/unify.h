// Unification of types: finds type arguments that make two types match (Go spec, "Type unification").
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "compiler/types/object.h"

namespace gos::check {

// Type parameters that turned out to be one share a handle, which holds their type once it is known.
class Unifier {
 public:
  // Bits of how closely types must match. kAssign: inexactly at the top, exactly inside. kExact: identical. Neither: a
  // defined type matches a literal by its underlying type, channel directions are ignored, an interface matches what
  // implements it.
  enum Mode : unsigned { kInexact = 0, kAssign = 1, kExact = 2 };

  // `targs` may hold nulls.
  Unifier(std::span<types::TypeParam* const> tparams, std::span<types::Type* const> targs);

  bool unify(types::Type* x, types::Type* y, unsigned mode) { return match(x, y, mode, nullptr); }
  types::Type* at(types::TypeParam* p) const { return *handles_.at(p); }
  void set(types::TypeParam* p, types::Type* t) { *handles_.at(p) = t; }
  size_t unknowns() const;
  std::vector<types::Type*> inferred(std::span<types::TypeParam* const> tparams) const;

 private:
  using Type = types::Type;
  // Interface pairs under comparison.
  struct Pair {
    types::Interface *x, *y;
    Pair* outer;
  };

  types::TypeParam* bound_param(Type* t) const;
  bool join(types::TypeParam* x, types::TypeParam* y);
  bool match(Type* x, Type* y, unsigned mode, Pair* pairs);
  bool match_param(types::TypeParam* p, Type* y, unsigned mode, Pair* pairs);
  bool match_interfaces(types::Interface* x, types::Interface* y, Pair* pairs);
  bool match_methods(types::Interface* x, Type* y, Pair* pairs);
  bool match_structure(Type* x, Type* y, unsigned mode, Pair* pairs);
  bool match_struct(types::Struct* x, types::Struct* y, unsigned mode, Pair* pairs);
  bool match_tuple(types::Tuple* x, types::Tuple* y, unsigned mode, Pair* pairs);
  bool match_exact_interfaces(types::Interface* x, types::Interface* y, Pair* pairs);
  bool match_named(types::Named* x, types::Named* y, unsigned mode, Pair* pairs);

  std::vector<std::unique_ptr<Type*>> slots_;
  std::unordered_map<types::TypeParam*, Type**> handles_;
  int depth_ = 0;
};

}  // namespace gos::check

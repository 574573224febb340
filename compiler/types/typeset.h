// Type sets of interfaces (Go spec, "Interface types"): all methods, embedded ones included, and the type terms.
#pragma once

#include <functional>
#include <vector>

#include "compiler/types/object.h"

namespace gos::types {

struct TypeSet {
  std::span<Func*> methods;  // sorted by compare_ids
  bool all = true;           // no restriction by terms
  std::span<Term> terms;     // when not all; empty means the empty set
  bool comparable = false;   // only comparable types; only together with all

  bool is_empty() const { return !all && terms.empty(); }
  bool is_all() const { return is_method_set() && methods.empty(); }
  bool is_method_set() const { return !comparable && all; }
  bool has_terms() const { return !all && !terms.empty(); }
  int find(const Package* pkg, Symbol name, bool fold_case = false) const;
};

// What goes wrong while a set is computed, for a checker that is there to tell.
class TypeSetErrors {
 public:
  virtual void duplicate_method(Pos pos, Func* m, Pos other_pos) = 0;
  // A method that came twice by embedding: wrong unless both have the same signature, which may not be known yet.
  virtual void overlapping_method(Pos pos, Func* m, Func* other, Pos other_pos) = 0;

 protected:
  ~TypeSetErrors() = default;
};

// Computed once. For an interface that is not complete yet the set of all types, which is not kept.
TypeSet* type_set(Interface* iface, Context* context = nullptr, TypeSetErrors* errors = nullptr);

bool same_terms(const TypeSet& x, const TypeSet& y);
bool subset_of(const TypeSet& x, const TypeSet& y);
bool includes(const Term& term, Type* t);
// `int | ~string`; 𝓤 for all types, ∅ for none.
std::string terms_string(const TypeSet& set);

// The interface of a type parameter's constraint.
Interface* iface(TypeParam* param);

// Calls `f` for the types in the type set of `t` (a type parameter with specific terms) or for `t` itself, until it
// returns false; returns whether it never did. A type parameter without terms gives one call with null.
bool each_type(Type* t, const std::function<bool(Type* type, Type* underlying)>& f);
inline bool each_under(Type* t, const std::function<bool(Type* underlying)>& f) {
  return each_type(t, [&](Type*, Type* u) { return f(u); });
}

}  // namespace gos::types

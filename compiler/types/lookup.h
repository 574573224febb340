// Fields and methods by name, through embedding, and what it takes to implement an interface (Go spec, "Selectors",
// "Method sets", "Implementing an interface").
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "compiler/types/type_string.h"

namespace gos::types {

struct Found {
  Object* obj = nullptr;  // Var (field) or Func (method); its type may still have to be resolved
  std::vector<int> path;  // see Selection; when nothing is found and this is not empty, the name was ambiguous
  bool indirect = false;  // a pointer was followed; when nothing is found: a method wants a pointer receiver
};

// The field or method (pkg, name) of a value of type `t`; `addressable` when it is a variable.
Found lookup_field_or_method(Type* t, bool addressable, const Package* pkg, Symbol name, bool fold_case = false);

// The first method of interface `t` that `v` lacks, null when it has all. With `is_static` an interface `v` must have
// each, otherwise what it has must only agree. `wrong_type`: it is there with another signature or receiver. `cause`
// explains in Go's words, in parentheses.
Func* missing_method(Type* v, Type* t, bool is_static, std::string* cause, const Qualifier& q,
                     bool* wrong_type = nullptr);

// Compares method signatures; null stands for identical.
using Equivalent = std::function<bool(Type*, Type*)>;

// missing_method finds nothing, or `v` is too broken to tell.
bool has_all_methods(Type* v, Type* t, bool is_static, const Equivalent& equivalent, std::string* cause,
                     const Qualifier& q);

// Whether `v` implements `t`, or satisfies it as a constraint; `cause` says why not.
bool implements(Type* v, Type* t, bool constraint, std::string* cause, const Qualifier& q);

// Whether x.(t) is possible for x of interface type `v`.
bool assertable_to(Type* v, Type* t, std::string* cause, const Qualifier& q);

struct MethodSetEntry {
  Func* method;
  std::vector<int> path;  // embedded fields to follow, then the method's index
  bool indirect;
};
// All methods of values of type `t`, sorted by compare_ids: what a method table is built from.
std::vector<MethodSetEntry> method_set(Type* t);

}  // namespace gos::types

// Substitution of type arguments for type parameters, and the making of instances (Go spec, "Instantiations").
#pragma once

#include <vector>

#include "compiler/types/object.h"

namespace gos::types {

// Instances whose type arguments have this many nodes, written out, are taken for an endless instantiation: they become
// invalid, and Context::exceeded says so.
inline constexpr int kMaxInstanceWeight = 2000;
bool too_large(std::span<Type* const> targs);

// Replaces `params[i]` by `args[i]` in types; what does not mention them is returned as it is.
class Subst {
 public:
  Subst(Context& context, std::span<TypeParam* const> params, std::span<Type* const> args)
      : context_(context), params_(params), args_(args) {}

  Type* type(Type* t);
  Tuple* tuple(Tuple* tuple);
  Signature* signature(Signature* sig);
  Var* var(Var* v);

 private:
  Type* param(TypeParam* p) const;
  Type* named(Named* n);
  Type* structure(Struct* s);
  Type* interface(Interface* iface);
  Type* unite(Union* u);
  bool list(std::span<Type* const> in, std::vector<Type*>& out);

  Context& context_;
  std::span<TypeParam* const> params_;
  std::span<Type* const> args_;
  int depth_ = 0;
};

// The signature of generic function type `sig` with its type parameters replaced.
Signature* instantiate_signature(Context& context, Signature* sig, std::span<Type* const> targs);

// Whether any of `params` occurs in `t`; with an empty list, whether any type parameter does.
bool mentions_param(Type* t, std::span<TypeParam* const> params);

}  // namespace gos::types

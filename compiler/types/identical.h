// Type identity (Go spec, "Type identity"), hashing that agrees with it, and one representative a type.
#pragma once

#include <unordered_map>
#include <vector>

#include "compiler/types/object.h"

namespace gos::types {

bool identical(Type* x, Type* y);
bool identical_ignore_tags(Type* x, Type* y);

// As identical, if the defined types of each pair were the same; the first is part of x, the second of y.
struct NamedPair {
  Named *x, *y;
};
bool identical_assuming(Type* x, Type* y, std::span<const NamedPair> pairs);

// Equal for identical types. Cached in the type; types must be complete.
uint32_t hash(Type* t);

// Maps every type to one representative among the identical ones it has seen. Not thread safe.
class Interner {
 public:
  // Also kept in t->canonical, so asking again costs nothing; use one Interner for a set of types.
  Type* canonical(Type* t);

 private:
  std::unordered_map<uint32_t, std::vector<Type*>> table_;
};

}  // namespace gos::types

// Types and objects as diagnostics print them.
#pragma once

#include <string>

#include "compiler/types/object.h"

namespace gos::types {

// How package names show. Relative to `local`: names of that package stand alone, others carry their package's name, or
// its quoted path when two packages of that name are imported. Without `local` all carry the full path.
struct Qualifier {
  const Package* local = nullptr;
  // When set, a type parameter named like a predeclared type is followed by where it is declared.
  const source::SourceSet* sources = nullptr;
  std::string prefix(const Package* pkg) const;
};

// An import path as names of functions and of type arguments have it: dots in its last element are %2e
// (cmd/internal/objabi, PathToPrefix).
std::string link_path(std::string_view import_path);

std::string type_string(Type* t, const Qualifier& q);
// Parameters and results as after "func"; names of parameters are left out unless `names`.
std::string signature_string(Signature* sig, const Qualifier& q, bool names = true);
// "var x int", "func f(a int)", "type T struct{...}".
std::string object_string(Object* obj, const Qualifier& q);
// A parameter list in parentheses.
std::string tuple_string(Tuple* tuple, bool variadic, const Qualifier& q);
// Method name and signature without parameter names; `package_info` notes the packages of unexported fields and gives
// full paths.
std::string func_string(Func* f, const Qualifier& q, bool package_info);

}  // namespace gos::types

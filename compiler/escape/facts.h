// What escape analysis asks of types, remembered per type.
#pragma once

#include <unordered_map>

#include "compiler/types/types.h"

namespace gos::escape {

class TypeFacts {
 public:
  bool has_pointers(types::Type* t);
  // Pointers besides those of strings.
  bool has_other_pointers(types::Type* t);
  // A value that an interface holds in its data word itself: pointer, map, channel, func, or a struct or array of just
  // one such.
  bool pointer_shaped(types::Type* t);

 private:
  struct Fact {
    bool has_pointers = false;
    bool pointer_shaped = false;
  };
  Fact fact(types::Type* t);
  Fact compute(types::Type* under);

  std::unordered_map<types::Type*, Fact> facts_;  // of structs, arrays and named types
};

}  // namespace gos::escape

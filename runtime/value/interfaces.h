// Interfaces: method tables and boxes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/heap/heap.h"
#include "runtime/value.h"

namespace gos::runtime {

// The method table of `concrete` for the interface type (not empty), made once and kept for ever. Null if a method is
// missing: its name is then in `missing` (may be null). A look-up that was made before takes one hash probe, no lock.
const Itab* find_itab(const Type* concrete, const Type* interface, std::string_view* missing);

// From now on the tables have `fresh` where they had `old`, a method that was redefined. The world is stopped.
void replace_in_itabs(const Function* old, Function* fresh);

// The word 0 of an interface value of type `target` whose dynamic type is `concrete`: the type itself for an empty
// interface, else its itab; 0 if methods are missing.
inline uint64_t interface_word(const Type* concrete, const Type* target, std::string_view* missing) {
  if (target->methods.empty()) return reinterpret_cast<uint64_t>(concrete);
  return reinterpret_cast<uint64_t>(find_itab(concrete, target, missing));
}

// The method of that name in a concrete type's method set; null if there is none. Unexported names need their package.
Function* find_method(const Type* type, std::string_view name, std::string_view pkg_path = {});

// Static read-only boxes: integers below 256 (8 bytes each, so good for every width), and zero values up to
// kZeroBoxBytes.
inline constexpr uint64_t kZeroBoxBytes = 1024;
extern const uint64_t small_integer_boxes[256];
extern const uint64_t zero_box[kZeroBoxBytes / 8];

// The data word of an interface that holds the value at `p`: pointer-shaped values themselves, others boxed, in a
// static box where Go would use one.
uint64_t box_value(Mutator& m, const Type* type, const void* p);

// An `any` of that type and value.
inline GoInterface make_any(Mutator& m, const Type* type, const void* p) {
  return {reinterpret_cast<uint64_t>(type), box_value(m, type, p)};
}

}  // namespace gos::runtime

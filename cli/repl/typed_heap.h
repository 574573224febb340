// What the objects of the heap are.
//
// Small objects do not say their type. But variables at package level have one, and so have, in a session, the slots of
// frames and what a closure captures (Function::typed_words). From these, types lead on: a *T points at a T, a slice at
// elements, an interface says what it holds. A closure is known wherever it is held, for it begins with its function.
// Objects that only unsafe pointers or the runtime's own records lead to stay unknown.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bytecode/program.h"

namespace gos::cli {

struct ObjectKind {
  enum class Part : uint8_t { kValue, kElements, kEntries, kBuffer, kText };
  const bytecode::Type* type = nullptr;  // null: a func()
  Part part = Part::kValue;  // of the type: a value; elements of such; entries of such a map; buffer of such a channel
  bool fits = false;         // an object of the kind takes as many bytes as this one
};

// By where the object begins. With the world stopped and everything swept.
std::unordered_map<uintptr_t, ObjectKind> find_object_kinds(const bytecode::Program& program);

}  // namespace gos::cli

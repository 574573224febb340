// What the objects of the heap are.
//
// Small objects do not say their type. But variables at package level have one, and from them types lead on: a *T
// points at a T, a slice at elements, an interface says what it holds. Objects that only frames, closures or unsafe
// pointers lead to stay unknown.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bytecode/program.h"

namespace gos::cli {

struct ObjectKind {
  enum class Part : uint8_t { kValue, kElements, kEntries, kBuffer, kText };
  const bytecode::Type* type = nullptr;
  Part part = Part::kValue;  // of the type: a value; elements of such; entries of such a map; buffer of such a channel
};

// By where the object begins. With the world stopped.
std::unordered_map<uintptr_t, ObjectKind> find_object_kinds(const bytecode::Program& program);

}  // namespace gos::cli

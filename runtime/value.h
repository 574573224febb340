// The Go values of more than one word, as they lie in slots and in memory.
#pragma once

#include <cstdint>
#include <string_view>

#include "bytecode/type.h"

namespace gos::runtime {

using bytecode::Function;
using bytecode::Itab;
using bytecode::Kind;
using bytecode::Type;

struct GoString {
  const char* data = nullptr;
  int64_t length = 0;
  std::string_view view() const { return {data, static_cast<size_t>(length)}; }
};

struct GoSlice {
  void* data = nullptr;
  int64_t length = 0;
  int64_t capacity = 0;
};

// `word` is a Type* (any) or an Itab* (interface with methods), 0 for nil; `data` the value itself for pointer-shaped
// types, else the address of its box.
struct GoInterface {
  uint64_t word = 0;
  uint64_t data = 0;
  const Type* type() const { return bytecode::dynamic_type(word); }
  // The value's bytes: the data word itself for pointer-shaped types, else the box.
  const void* memory() const { return type()->is_direct() ? &data : reinterpret_cast<const void*>(data); }
};

static_assert(sizeof(GoString) == 16 && sizeof(GoSlice) == 24 && sizeof(GoInterface) == 16);

}  // namespace gos::runtime

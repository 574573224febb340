// Sizes, alignments and offsets as gc lays out memory on amd64.
#pragma once

#include <vector>

#include "compiler/types/object.h"

namespace gos::types {

// Bytes; negative when too large. `t` is typed, complete and mentions no type parameter.
int64_t size_of(Type* t);
int64_t align_of(Type* t);
// One offset a field; negative from the first one that lies too far out.
std::vector<int64_t> offsets_of(std::span<Var* const> fields);

}  // namespace gos::types

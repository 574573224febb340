// Types that the program does not contain, made while it runs (reflect.PointerTo and its like).
//
// Identical types share a descriptor: whoever asks for a type gets the program's own if there is one. Descriptors that
// are made here live for ever, and have numbers from runtime::kFirstMadeType on.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/type.h"

namespace gos::std_ {

using bytecode::Kind;
using bytecode::Type;

// A pointer, slice, array (`number` elements), channel (`number` a direction) or map type.
const Type* derived_type(Kind kind, const Type* elem, const Type* key, uint64_t number);
const Type* func_type(std::span<const Type* const> params, std::span<const Type* const> results, bool variadic);
// Names, package paths and tags are copied; offsets are ignored.
const Type* struct_type(std::vector<bytecode::Field> fields);

}  // namespace gos::std_

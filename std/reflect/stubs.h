// Small bytecode functions made while the program runs: what reflect calls, and what calls reflect.
//
// They are code like the compiler's, so that what they call may park, panic and grow the stack, and traces and recover
// look through them. Made once a type (or list of types), they live for ever.
#pragma once

#include <span>

#include "bytecode/function.h"
#include "bytecode/type.h"

namespace gos::std_ {

using bytecode::Function;
using bytecode::Type;

// Null where a frame would become too large.

// func(fn unsafe.Pointer, args, results *unsafe.Pointer): calls fn, of type `func`, with copies of what args points to,
// and stores its results where `results` points. With a receiver, a pointer comes in front of the parameters.
Function* caller_stub(const Type* func, bool receiver);

// The code of a func value of type `func` whose closure holds {code, impl, run}: calls run(impl, params, results) with
// the addresses of its own parameter and result slots.
Function* made_stub(const Type* func);

struct SelectShape {
  std::span<const Type* const> elems;
  std::span<const bool> sends;
  bool has_default;
};
// func(operands *unsafe.Pointer) (chosen int, ok bool): a select over channels and addresses of values by turns.
Function* selector_stub(const SelectShape& shape);

}  // namespace gos::std_

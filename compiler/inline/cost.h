// What a function's body costs its callers when it is inlined.
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "compiler/ir/ir.h"

namespace gos::inlining {

// The cost of a call's callee if it will be inlined.
using CalleeCost = std::function<std::optional<int>(const ir::Expr* call)>;

// The cost of f's body, or nothing if it holds what cannot be inlined or costs more than `budget`.
std::optional<int> body_cost(const ir::Function* f, int budget, const CalleeCost& callee_cost);

// Whether it is a single instruction to Go's compiler: calls of it are nodes like any other.
bool is_instruction(const ir::Function* f);

// Of a function that only calls the instance `f`, which costs `cost` if it is inlined there.
int forwarding_cost(const ir::Function* f, std::optional<int> cost);

// Whether the body has at least kBigFunctionNodes nodes.
bool is_big(const ir::Function* f);

// What Go says of a function of the standard library, whose text here may differ.
struct StdCost {
  std::string_view name;
  int cost;               // -1 where Go does not inline it
  std::string_view says;  // messages where it is inlined, with | between them
};
// None for other functions, generic ones and func literals.
std::optional<StdCost> std_cost(const ir::Function* f);

}  // namespace gos::inlining

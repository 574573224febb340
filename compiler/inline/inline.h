// Inlining: calls of small functions become their bodies.
//
// Which functions are small is cmd/compile's rule, for escape verdicts and counts of allocations depend on it: every
// node of the body costs 1, a call that is not itself inlined 57 more, a func literal 15 more, and the sum is at most
// 80. A func literal may cost 160, or 800 where its only use is the call. Functions that go, defer or recover are
// never inlined. A function is inlined into itself, but neither a function nor a call a second time into the code that
// was inlined for it. A caller of over 5,000 nodes takes in what costs at most 20, and an outermost function with its
// func literals 300,000 nodes in all: literals that call each other, nested hundreds deep, would be copied without end.
//
// What can be inlined is decided first (see candidates.h). What is copied is a function's text as it was written; calls
// in it are looked at after all those that were there, wave by wave, which is the order in which Go numbers the func
// literals that come along. The bodies of those literals stay as they are. The place of a call becomes
//
//     kSequence { param = argument...; kSequence (inlined) { body; value } }      in an expression
//     kBlock    { param = argument...; kBlock (inlined) { body } }                as a statement
//
// The node marked `inlined` names the function whose code it holds and the place of the call; code generation makes
// entries of it in the line table, so that traces name functions and lines as if nothing had been inlined. A return in
// the middle of a body becomes assignments to variables and a break out of the block.
//
// A parameter that never changes needs no variable of its own when the argument is one that nothing can change
// meanwhile. A func literal held by a variable that is never reassigned is inlined where the variable is called, and
// uses the captured variables themselves.
//
// Every node copied keeps its position, for traces, and tells in `within` which calls it stands in the place of, for
// messages. Bodies of func literals do not: they are functions of their own.
//
// Before a call is decided on it is devirtualized if it can be (see devirtualize.h). What was inlined may tell the type
// of a value that stands before it, in a loop or a func literal; so a function is looked through until nothing changes.
// At last go the variables that nothing reads any more (see deadlocals.h).
//
// Literature: cmd/compile/internal/inline, inline/interleaved.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "compiler/ir/ir.h"
#include "compiler/lower/lower.h"

namespace gos::inlining {

inline constexpr int kMaxCost = 80;
inline constexpr int kMaxClosureCost = 2 * kMaxCost;
inline constexpr int kMaxOnlyCallCost = 10 * kMaxCost;  // of a func literal that is called at one place
inline constexpr int kMaxCostInBigFunction = 20;
inline constexpr int kBigFunctionNodes = 5000;
inline constexpr size_t kMaxCopiedNodes = 300'000;

// A message of `go build -gcflags=-m`: "can inline f", "inlining call to f", "devirtualizing x.M to T".
struct Note {
  source::Pos pos;
  std::string text;
  // "can inline f": the cost. Else -1.
  int cost = -1;
  // Why a function cannot be inlined, which only -m=2 tells: then `text` is "cannot inline f". Else "".
  std::string why_not = {};
};

struct Input {
  ir::Unit& unit;
  types::Context& context;
  const lower::Lowerer& lowerer;
  bool inlines = true;  // false: only devirtualizes
};

// Devirtualizes and inlines calls in `functions` of the unit, inlining functions among them. New functions, copies of
// func literals, are behind the old ones in unit.functions. Notes about functions of user packages are added to `notes`
// unless it is null.
void inline_calls(const Input& input, std::span<ir::Function* const> functions, std::vector<Note>* notes);

}  // namespace gos::inlining

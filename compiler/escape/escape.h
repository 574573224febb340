// Escape analysis: which variables and allocations may live on a goroutine's stack.
//
// Two rules must hold when the program runs: nothing on the heap points to a stack, and no pointer to something on a
// stack is used when that thing is gone, because its function returned or because the loop went round and its place is
// used again. Whatever could break a rule goes to the heap.
//
// The model is cmd/compile's, so that verdicts agree with `go build -gcflags=-m`: a graph without sense of order,
// branch or element. A location stands for a variable or an allocation, with all its fields and elements in one. An
// assignment is an edge from what is read to what is written. Its weight, `derefs`, counts dereferences less
// address-takings on the way:
//
//     p = &q   -1        p = q   0        p = *q   1        p = **q   2
//
// A worked example:
//
//     func f(in **int) *int {           locations: in, ~r0, x, y, lit
//         x := *in                      x   <- in   (1)
//         y := 7
//         lit := []*int{x, &y}          lit <- T (-1), T <- x (0), T <- y (-1)     T: the array behind the slice
//         g = &lit                      heap <- lit (-1)
//         return x                      ~r0 <- x (0)
//     }
//
// From each location (the root) we walk against the edges, adding weights, never letting the sum fall below 0 before
// the next edge is added: an address is taken of one thing only. The least sum says what reaches the root: -1 means its
// address does. Walking from heap meets lit with -1: lit moves to the heap, and with it everything whose address it
// holds: T, then y. `in` is met from ~r0 with 1: the parameter leaks to result 0 with one dereference. It is met from
// lit, now part of the heap, with 1 too, so that the tag of `in` says: content leaks. Callers use that tag in place of
// the body.
//
// Address of `a` at root `r` makes `a` escape when r outlives a: r is the heap or has escaped; r is a result; r is
// declared outside a loop that declares a; r belongs to a function around the closure that declares a.
//
// Functions are taken bottom-up over the strongly connected components of "mentions", literals that capture variables
// always together with the function around them. In a component calls are plain assignments to parameters and from
// results; other calls use tags. Calls of unknown functions (func values, interfaces) leak their arguments. So do
// bodies that do not exist, unless std_tags.def or //go:noescape says otherwise; std_tags.def also stands in for the
// analysis of functions of the standard library, whose text here need not be Go's.
//
// What comes out: Var::escapes, Var::by_value (a closure's copy or its reference), Expr::escapes, Stmt::escapes of
// defer records, Function::tags. Two things are changed in the tree: a variable that only ever holds one constant is
// replaced by it where it is converted to an interface (no allocation then) or sizes a make; and s += a + b becomes one
// concatenation of three.
//
// Cost: one walk a location that holds pointers, each as long as what flows into it, so linear for ordinary programs
// and quadratic only within a component.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "compiler/ir/ir.h"

namespace gos::escape {

// Explicit variables above this many bytes go to the heap.
inline constexpr int64_t kMaxVariableSize = 128 * 1024;
// Implicit ones (new, &T{}, make, closures) above this many.
inline constexpr int64_t kMaxImplicitSize = 64 * 1024;
// A closure holds copies of captured variables up to this many bytes if they never change.
inline constexpr int64_t kMaxCaptureByValue = 128;

// What `go build -gcflags=-m` says, in its order: component by component, bottom-up.
struct Report {
  struct Line {
    source::Pos pos;
    std::string text;
    source::Pos at = {};  // if known, " at FILE:LINE:COL" follows
  };
  std::vector<Line> lines;
  // -m=2: lines also tell by which ways things escape.
  bool shows_flows = false;
  // Such ways are searched for: for lines, diagnostics or sites.
  bool explains = false;

  // What the compiler's log (-json) says, in the order found.
  struct Related {
    ir::FullPos pos;
    std::string text;
  };
  struct Diagnostic {
    ir::FullPos pos;
    std::string code;
    std::string message;
    std::vector<Related> related;
  };
  std::vector<Diagnostic> diagnostics;

  // One allocation, or a variable that is on the heap.
  struct Site {
    source::Pos pos;       // where messages about it point
    source::Pos inner;     // where it stands, in inlined code
    std::string text;      // "&T{...}", "moved to heap: x"
    std::string function;  // short name
    std::string why;       // a sentence
    int64_t bytes = -1;    // -1: known only at run time
    bool on_heap = false;
    bool is_variable = false;
    bool may_grow = false;   // append: allocates when it must
    bool is_box = false;     // of a conversion to an interface
    bool is_string = false;  // joined or converted text
  };
  std::vector<Site> sites;
  bool mutations = false;  // also tell of parameters what is written through them and called (-d=escapemutationscalls)
  // Std functions whose entry in std_tags.def promises more than their text here was found to keep.
  std::vector<std::string> doubtful_std_tags;

  void add(source::Pos pos, std::string text) { lines.push_back({pos, std::move(text)}); }
  void explanation(source::Pos pos, std::string text, source::Pos at = {}) {
    if (shows_flows) lines.push_back({pos, std::move(text), at});
  }
  // Lines "file:line:col: text".
  std::string str(const source::SourceSet& sources) const;
};

// Analyses `functions` and whatever lowered function they mention. Each function is analysed once; functions analysed
// earlier count with their tags. `report` may be null, which saves the making of messages.
void analyse(ir::Unit& unit, std::span<ir::Function* const> functions, Report* report = nullptr);

}  // namespace gos::escape

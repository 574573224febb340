// Lowering: from checked syntax trees to IR.
//
// A package's initializers and functions become ir::Functions in which everything Go leaves implicit is spelled out
// (see ir.h for what that means). Work is done on demand: a worklist starts at main.main, the initializers and init
// functions; every function, global or method that a lowered body refers to is put on it. The package that the command
// names is lowered whole, for escape messages speak of unused functions too; of others only what is reached, of
// standard ones after asking the checker to check the body.
//
// Methods have no caller that the tree shows when they run through an interface, so converting a type to an interface
// makes the methods of that type, of its pointer, and of all types that a value of it may hold needed: for the
// program's types all of them, for standard types those whose name some reached interface call uses (or that natives
// call, such as String and Error). An entry of a method table for a method that is not needed may be anything.
//
// Generic functions are lowered once a distinct list of type arguments: the same tree with another Subst.
//
// Variables: each declaration makes one ir::Var; a use in a function literal makes a chain of kCapture variables.
// Whether a closure copies a variable is known only when the whole outermost function was seen, so captures and the
// loop variables that need a copy a round are settled at its end.
//
// Limits: recursion follows the height of the tree, which the parser bounds.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "compiler/check/check.h"
#include "compiler/ir/ir.h"

namespace gos::lower {

class Program;

// What a package is to the program that is compiled.
enum class Role : uint8_t {
  kNamed,     // the one that the command names: lowered whole, and escape messages speak of it
  kImported,  // another package of the program
  kStandard,
};

class Lowerer {
 public:
  // What is made is added to `unit` and lives in its arena; types come from `context`.
  Lowerer(types::Context& context, ir::Unit& unit);
  ~Lowerer();
  Lowerer(const Lowerer&) = delete;
  Lowerer& operator=(const Lowerer&) = delete;

  // A checked package without errors. Imported packages come before those that import them. The checker must outlive
  // the Lowerer. Adding a package again (a prompt's next input) adds what its last check() brought.
  void add_package(check::PackageChecker& checker, std::span<syntax::File* const> files, Role role);

  // A value of type `t` may come to stand in an interface without any source that says so: natives make it.
  void converted(types::Type* t);

  // Makes a function that no source calls part of what is lowered.
  ir::Function* need(types::Func* func);

  // Gives a variable at package level memory, also if no code speaks of it.
  void place(types::Var* variable);
  // The variable `fresh` is `known` under another declaration.
  void same_variable(types::Var* fresh, types::Var* known);

  // From now on functions and methods of the named package may be redefined.
  void set_replaceable();

  // Lowers all that the added packages need. A body in which the checker, asked only now, finds errors is left out:
  // look at the diagnostics before using the unit. Afterwards unit.init runs the initializers added since the last call
  // and unit.main is main.main or the statements at top level of a script. May be called again after add_package; new
  // functions are then behind the old ones in unit.functions.
  void run();

  // After run(): a new function that calls unit.init, then unit.main; traces do not show it.
  ir::Function* make_start();

  // As run, for an input at the prompt: what it declares is initialized and its top-level statements are run by the
  // function returned, named "main.repl.<n>".
  ir::Function* run_input(int n);

  // The function of a method table entry or of a native's call back: `func` with the receiver's type arguments. Null
  // when it was not needed. `func` may be an instance's method.
  ir::Function* find(types::Func* func, std::span<types::Type* const> targs) const;

 private:
  std::unique_ptr<Program> program_;
};

}  // namespace gos::lower

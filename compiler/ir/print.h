// IR as text: dumps for tests and debugging, and expressions as Go's compiler prints them in messages.
#pragma once

#include <string>

#include "compiler/ir/ir.h"

namespace gos::ir {

// One statement a line, nested ones indented; expressions in prefix form, `(kind operands...)`, with their type where
// it is not evident. Variables that share a name within the function are told apart by a number, temporaries are t1,
// t2, ...
std::string dump(const Function& function);
// All functions that have a body, in the unit's order.
std::string dump(const Unit& unit);
// A single expression as `dump` shows it.
std::string dump(const Expr* expr);

// Type and expression as `go build -gcflags=-m` prints them: names of `local` (may be null) stand without a package,
// literals are shortened to `T{...}`, operators are spaced, what lowering added is left out.
// Type parameters are shown as what they stand for in `instance`.
std::string type_text(Type* type, const types::Package* local, const Function* instance = nullptr);
// A type as type arguments show it: in full, with the paths of packages.
std::string link_text(Type* type);
// What stands for the type argument of `param` in the code that Go makes for all types that are alike: go.shape.int.
std::string shape_text(types::TypeParam* param, Type* arg);
// [go.shape.int,go.shape.string], or with shapes false [int,main.Name].
std::string type_args_text(const Function* instance, bool shapes = true);
// A function's own name: "f", "(*T[go.shape.int]).m", "main.f.func1" for what was inlined, "strings.Cut".
std::string function_name(const Function* f, const types::Package* local, bool shapes = true);
// Where messages about a function point: its name, of a method what stands behind the word func.
Pos shown_pos(const Function* f);
// `outer`: binding strength of the operator around it, 0 for none.
std::string source_text(const Expr* expr, const types::Package* local, int outer = 0);
// How many variables Go has in what is there of `f`.
size_t variables_so_far(const Function& f);
// As Go names temporaries: by the number of variables that their function `f` has before them, and `more`.
std::string temporary_name(const Var* temporary, const Function& f, size_t more = 0);
// A function as the callee of a call: "fmt.Println", "(*T).m".
std::string function_text(const Function* function, const types::Package* local);

}  // namespace gos::ir

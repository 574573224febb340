// Devirtualization: a call of an interface's method becomes one of the method of a type, where the value can have that
// type only.
//
//     var s Shape = &Square{2}        Shape is an interface
//     s.Area()                        becomes (*Square).Area(s.(*Square)), which inlining may then take in
//
// The assertion is `known`: it asks no type, and a nil interface panics in it as it would have in the call. What it
// yields is followed through embedded fields, dereferenced or has its address taken as in any other method call; at an
// embedded interface the call stays one of an interface, but of that field.
//
// What is known of a value is without order, as in cmd/compile: the one type of all that is assigned to a local
// variable, in func literals too, or nothing. A variable whose address is taken may hold anything, so do parameters and
// results; a call's result is known once the call is inlined.
//
// In generic code what a type argument decides is not known, for Go shares that code among type arguments.
//
// Literature: cmd/compile/internal/devirtualize.
#pragma once

#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "compiler/ir/ir.h"
#include "compiler/lower/lower.h"

namespace gos::inlining {

class Devirtualizer {
 public:
  Devirtualizer(ir::Unit& unit, types::Context& context, const lower::Lowerer& lowerer)
      : unit_(unit), context_(context), lowerer_(lowerer) {}

  // Takes in what `f` and the functions around and in it assign; again is no harm.
  void read(const ir::Function* f);
  // What a call can become.
  struct Target {
    types::Type* type = nullptr;  // of the value; null: the call must stay as it is
    types::Func* method = nullptr;
    std::span<const int> path;         // embedded fields on the way to the method
    ir::Function* function = nullptr;  // null: the method of an embedded interface
  };
  // What is known of `call`.
  Target target(const ir::Expr* call);
  // Makes `call` one of its target, which must have a type.
  void direct(ir::Expr* call, const Target& target);
  // `params` and `body` came in place of `call`, in a function that was read; `results` are its results.
  void inlined(const ir::Expr* call, std::span<ir::Stmt* const> params, std::span<ir::Stmt* const> body,
               std::span<ir::Expr* const> results);

 private:
  // What a variable is assigned: an expression, one result of an expression with several, or something of a type.
  struct Value {
    const ir::Expr* expr = nullptr;
    size_t result = 0;
    types::Type* type = nullptr;
  };
  using Seen = std::vector<const ir::Var*>;

  void read(std::span<ir::Stmt* const> list);
  void read(const ir::Stmt* s);
  void read(const ir::Expr* e);
  void read_range(const ir::Stmt* s);
  void assigned(const ir::Var* var, Value value);
  void assigned(const ir::Expr* place, Value value);

  bool concrete(const Value& value, types::Type*& type, Seen& seen);
  bool concrete(const ir::Expr* e, types::Type*& type, Seen& seen);
  bool results(const ir::Expr* call, size_t result, types::Type*& type, Seen& seen);

  ir::Expr* make(ir::ExprKind kind, types::Type* type, ir::Expr* x, source::Pos pos);
  ir::Expr* field(ir::Expr* x, int index);

  ir::Unit& unit_;
  types::Context& context_;
  const lower::Lowerer& lowerer_;
  std::unordered_set<const ir::Function*> read_;  // outermost functions
  std::unordered_map<const ir::Var*, std::vector<Value>> values_;
  std::unordered_map<const ir::Expr*, std::vector<ir::Expr*>> results_;  // of calls that were inlined
};

}  // namespace gos::inlining

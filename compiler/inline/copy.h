// Copies of function bodies, to stand in place of a call.
#pragma once

#include <unordered_map>
#include <vector>

#include "compiler/ir/ir.h"

namespace gos::inlining {

class Copier {
 public:
  // Copies parts of `callee` into `caller`, in the place of the call `site`. `hushed`: see ir::Expr.
  Copier(ir::Unit& unit, ir::Function* callee, ir::Function* caller, const ir::Inlined* site, bool hushed)
      : unit_(unit), callee_(callee), caller_(caller), owner_(caller), site_(site), hushed_(hushed) {}

  // A func literal that a copy brought, with the one that it is a copy of.
  struct Literal {
    ir::Function* copy;
    const ir::Function* original;
  };
  // A copy of `f` for later copies only, not part of the unit; func literals in it are added to `literals`.
  static ir::Function* text(ir::Unit& unit, ir::Function* f, std::vector<Literal>& literals);

  // From now on `from`, a variable of the callee, is `to` of the caller.
  void replace(const ir::Var* from, ir::Var* to) { vars_[from] = to; }
  // A new local variable of the caller in the place of a parameter or result of the callee.
  ir::Var* make_local(const ir::Var* from);

  // The body as statements that leave the results in result(i): variables of the caller, or expressions where the only
  // return is the last statement and results have no name.
  std::vector<ir::Stmt*> body();
  const std::vector<ir::Expr*>& results() const { return results_; }

  const std::vector<Literal>& literals() const { return literals_; }
  // Expressions and statements that were made.
  size_t nodes() const { return nodes_; }

 private:
  ir::Var* var(const ir::Var* v);
  ir::Var* clone(const ir::Var* v, ir::Function* owner);
  ir::Expr* expr(const ir::Expr* e);
  std::span<ir::Expr*> exprs(std::span<ir::Expr* const> list);
  ir::Stmt* stmt(const ir::Stmt* s);
  std::span<ir::Stmt*> stmts(std::span<ir::Stmt* const> list);
  std::span<ir::Var*> variables(std::span<ir::Var* const> list);
  Symbol label(Symbol name);
  ir::Clause* clause(const ir::Clause* c);
  void name_literal(ir::Function* copy, const ir::Function* original);
  ir::Function* copy_function(const ir::Function* f, ir::Function* owner, std::span<ir::Var* const> captures);
  ir::Function* literal(const ir::Function* f, std::span<ir::Var* const> captures);
  void return_values(const ir::Stmt* s, std::vector<ir::Stmt*>& out);
  ir::Expr* use(ir::Var* v, source::Pos pos);

  ir::Unit& unit_;
  ir::Function* callee_;
  ir::Function* caller_;
  ir::Function* owner_;  // of the variables being copied: the caller, or a func literal in the copy
  const ir::Inlined* site_;
  bool hushed_;
  std::unordered_map<const ir::Var*, ir::Var*> vars_;
  std::unordered_map<const ir::Stmt*, ir::Stmt*> targets_;
  std::unordered_map<Symbol, Symbol> labels_;
  std::vector<ir::Expr*> results_;
  std::vector<Literal> literals_;
  ir::Stmt* block_ = nullptr;  // what a return leaves
  bool left_early_ = false;
  size_t nodes_ = 0;
};

}  // namespace gos::inlining

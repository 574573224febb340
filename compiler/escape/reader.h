// Reading a function body before the analysis proper.
#pragma once

#include "compiler/escape/callgraph.h"

namespace gos::escape {

class BodyReader {
 public:
  BodyReader(CallGraph& graph, Node* node) : graph_(graph), node_(node) {}
  void read();

 private:
  void stmts(std::span<ir::Stmt* const> list);
  void stmt(ir::Stmt* s);
  void loop(ir::Stmt* s);
  void exprs(std::span<ir::Expr* const> list);
  void expr(ir::Expr* e);
  void mention(ir::Function* function);
  void leak(const ir::Expr* place);
  void leak(const ir::Var* var);

  CallGraph& graph_;
  Node* node_;
  std::vector<std::pair<Symbol, ir::Stmt*>> labels_;
  int loops_ = 0;             // around here
  int returning_loops_ = -1;  // loops around the return statement that we are in
};

}  // namespace gos::escape

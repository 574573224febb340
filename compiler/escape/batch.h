// The analysis of one component: bodies into flows, solve, write down what was found.
#pragma once

#include <vector>

#include "compiler/escape/callgraph.h"
#include "compiler/escape/escape.h"
#include "compiler/escape/facts.h"
#include "compiler/escape/graph.h"

namespace gos::escape {

// What all components of one analyse() share.
struct Analysis {
  ir::Unit& unit;
  Report* report;
  CallGraph calls;
  TypeFacts facts;
};

class Batch {
 public:
  Batch(Analysis& analysis, std::span<Node* const> nodes)
      : a_(analysis), nodes_(nodes), explains_(analysis.report != nullptr && analysis.report->explains) {}
  void run();

 private:
  // Where one body's walk stands.
  struct Place {
    Node* node = nullptr;
    ir::Function* function = nullptr;
    int loop_depth = 1;
  };
  struct PendingClosure {
    Hole record;
    ir::Expr* expr;
  };
  using Holes = std::span<const Hole>;

  // batch.cpp
  void add_locations(Node* node);
  void walk_function(Node* node);
  void flow_captures(const PendingClosure& closure);
  void apply_size_rules();

  // stmt.cpp
  void stmts(std::span<ir::Stmt* const> list);
  void block(std::span<ir::Stmt* const> list);
  void stmt(ir::Stmt* s);
  void declare(ir::Stmt* s);
  void for_stmt(ir::Stmt* s);
  void range_stmt(ir::Stmt* s);
  void range_variable(ir::Stmt* s, size_t i, Location* source, int derefs);
  void switch_stmt(ir::Stmt* s);
  void type_switch_stmt(ir::Stmt* s);
  void select_stmt(ir::Stmt* s);
  void go_defer_stmt(ir::Stmt* s);
  Location* declared(ir::Var* var);

  // assign.cpp: storing into places.
  Hole place(ir::Expr* e);
  void mutate(ir::Expr* e);
  void mark_static(ir::Expr* e);
  void assign(ir::Stmt* s, ir::Expr* to, ir::Expr* value);
  void assign_parallel(ir::Stmt* s);
  void assign_tuple(ir::Stmt* s);
  void return_stmt(ir::Stmt* s);
  void mark_reassigned(Hole hole, const ir::Expr* to);
  bool ignored_self_assignment(ir::Stmt* s, const ir::Expr* to, const ir::Expr* value);

  // expr.cpp
  void expr(Hole k, ir::Expr* e);
  Hole result_of(Hole k, const ir::Expr* e);
  void sliced(Hole k, ir::Expr* e);
  void discard(ir::Expr* e);
  void discard_all(std::span<ir::Expr* const> list);
  void variable(Hole k, ir::Var* var);
  void address(Hole k, ir::Expr* e);
  void conversion(Hole k, ir::Expr* e);
  void literal(Hole k, ir::Expr* e);
  void append_string(Hole k, ir::Expr* e);
  void compared(const ir::Expr* comparison, ir::Expr*& operand);
  void closure(Hole k, ir::Expr* e);
  void method_value(Hole k, ir::Expr* e);
  void unsafe_integer(Hole k, ir::Expr* e);
  static bool is_header_data(const ir::Expr* e);
  Hole asserted(Hole k, types::Type* type);

  // call.cpp
  void call(Holes results, ir::Expr* e);
  void inlined_std_call(Holes results, ir::Expr* e, ir::Function* callee);
  void builtin(Hole k, ir::Expr* e);
  void append(Hole k, ir::Expr* e);
  ir::Function* callee_of(const ir::Expr* e);
  Hole parameter(Holes results, ir::Function* callee, size_t index);
  Hole tagged(Holes results, const ir::ParamTag& tag);

  // Holes.
  // `k`, with a step more to explain what flows into it: why, and at which of the three.
  Hole note(Hole k, const char* why, const ir::Expr* expr, const ir::Stmt* stmt = nullptr,
            const ir::Var* var = nullptr);
  Hole note(Hole k, const char* why, const ir::Stmt* stmt) { return note(k, why, nullptr, stmt); }
  Hole heap() { return {&graph_.heap}; }
  Hole blank() { return {&graph_.blank}; }
  Hole spill(Hole k, ir::Expr* e);
  Hole tee(Holes holes);
  Hole later(Hole k);
  Location* location(ir::Var* var);

  // constants.cpp
  void replace_constants();
  void replace_constant(ir::Expr* e);
  ir::Expr* constant_for(ir::Expr* e);

  // explain.cpp
  void explain_at_once();
  void explain();

  // finish.cpp
  void finish();
  void finish_tags(ir::Function* function);
  void finish_location(Location& location);
  void say(source::Pos pos, const ir::Function* f, const std::string& text);
  void add_site(const Location& location, std::string text);
  bool reported(const ir::Function* function) const { return a_.report != nullptr && function->from_user; }

  Analysis& a_;
  std::span<Node* const> nodes_;
  bool explains_;
  Graph graph_;
  Place at_;
  std::vector<PendingClosure> closures_;
  std::unordered_set<const ir::Expr*> static_data_;
};

// An instance of a generic function or a function inside one.
bool is_instance(const ir::Function* function);
// x.f is *x or a field of it, and y the same: neither has effects and both give the same value.
bool same_safe(const ir::Expr* x, const ir::Expr* y);

}  // namespace gos::escape

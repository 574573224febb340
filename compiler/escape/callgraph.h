// Which function mentions which, and the facts about bodies that the analysis wants before it starts.
#pragma once

#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "compiler/escape/graph.h"

namespace gos::escape {

// The functions of one analysis. Reads every body once: mentions, backward gotos, the one value of variables that have
// just one, loop variables that must be fresh each round.
class CallGraph {
 public:
  CallGraph() = default;
  ~CallGraph();
  CallGraph(const CallGraph&) = delete;
  CallGraph& operator=(const CallGraph&) = delete;

  // Takes in `function`, if it has a body that was not analysed, and all it mentions.
  void add(ir::Function* function);
  // Groups of functions, callees before callers; closures are in the group of the function around them, and in none
  // when nothing reaches them any more. The first of a group is where the search entered it.
  std::vector<std::vector<Node*>> components();

  // What `expr` evaluates to, looking through conversions without effect and variables that are declared with a value
  // and never change.
  static const ir::Expr* static_value(const ir::Expr* expr);
  // The loop variable is captured or has its address taken by something that does not leave the loop with a return:
  // each round has its own.
  bool fresh_each_round(const ir::Var* var) const { return leaks_.contains(var) && leaks_.at(var); }
  // The temporary belongs to the value of a declared variable, which Go counts before it.
  bool made_in_declaration(const ir::Var* temporary) const { return in_declaration_.contains(temporary); }

 private:
  friend class BodyReader;
  Node* node(ir::Function* function);
  void visit(Node* root, std::vector<std::vector<Node*>>& components);

  std::deque<Node> nodes_;  // in the order they were met
  std::vector<Node*> roots_;
  std::vector<Node*> stack_;
  uint32_t next_number_ = 0;
  std::unordered_map<const ir::Var*, bool> leaks_;  // of loop variables
  std::unordered_set<const ir::Var*> in_declaration_;
};

}  // namespace gos::escape

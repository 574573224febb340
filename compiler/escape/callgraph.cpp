// Functions, their components, and what can be said of values without flow.
#include "compiler/escape/callgraph.h"

#include <algorithm>

#include "compiler/escape/reader.h"

namespace gos::escape {

using ir::Expr;
using ir::ExprKind;
using ir::VarClass;

CallGraph::~CallGraph() {
  for (Node& node : nodes_) {
    node.function->scratch = 0;
    for (auto* list :
         {&node.function->params, &node.function->results, &node.function->locals, &node.function->captures}) {
      for (ir::Var* var : *list) var->scratch = var->scratch2 = 0;
    }
  }
}

// The node of `function`, or null when there is nothing to analyse.
Node* CallGraph::node(ir::Function* function) {
  if (function == nullptr || function->analysed || function->native || !function->lowered) return nullptr;
  if (function->scratch != 0) return node_of(function);
  Node& node = nodes_.emplace_back();
  node.function = function;
  function->scratch = reinterpret_cast<uint64_t>(&node);
  return &node;
}

void CallGraph::add(ir::Function* function) {
  size_t next = nodes_.size();
  Node* root = node(function);
  if (root == nullptr) return;
  if (!is_closure(function)) roots_.push_back(root);
  for (; next < nodes_.size(); ++next) BodyReader(*this, &nodes_[next]).read();
}

// Tarjan's search with an explicit stack, for chains of calls may be as long as the program. A component is closed only
// at a function that is no closure: what is found of a closure belongs to the function around it.
void CallGraph::visit(Node* root, std::vector<std::vector<Node*>>& components) {
  struct Frame {
    Node* node;
    size_t next;
  };
  std::vector<Frame> frames;
  auto enter = [&](Node* node) {
    node->number = ++next_number_;
    node->low = node->number;
    stack_.push_back(node);
    frames.push_back({node, 0});
  };
  enter(root);
  while (!frames.empty()) {
    Node* node = frames.back().node;
    if (frames.back().next < node->mentions.size()) {
      Node* callee = node->mentions[frames.back().next++];
      if (callee->number == 0) {
        enter(callee);
      } else {
        node->low = std::min(node->low, callee->number);
      }
      continue;
    }
    frames.pop_back();
    bool closes = node->low == node->number && (!is_closure(node->function) || frames.empty());
    if (closes) {
      auto first = std::find(stack_.rbegin(), stack_.rend(), node).base() - 1;
      components.emplace_back(first, stack_.end());
      for (Node* member : components.back()) member->number = UINT32_MAX;
      stack_.erase(first, stack_.end());
    } else if (!frames.empty()) {
      // A closure that is its own component stays on the stack for the function around it.
      frames.back().node->low = std::min(frames.back().node->low, node->low);
    }
  }
}

std::vector<std::vector<Node*>> CallGraph::components() {
  std::vector<std::vector<Node*>> result;
  for (Node* root : roots_) {
    if (root->number == 0) visit(root, result);
  }
  return result;
}

const Expr* CallGraph::static_value(const Expr* expr) {
  for (int steps = 0; steps < 1000; ++steps) {
    if (expr->kind == ExprKind::kConvNop || (expr->kind == ExprKind::kSequence && expr->x != nullptr)) {
      expr = expr->x;
      continue;
    }
    if (expr->kind != ExprKind::kVar) return expr;
    const ir::Var* var = canonical(expr->var);
    bool local = var->cls == VarClass::kLocal || var->cls == VarClass::kTemp;
    if (!local || var->reassigned || var->address_taken || var->scratch2 == 0) return expr;
    expr = reinterpret_cast<const Expr*>(var->scratch2);
  }
  return expr;
}

}  // namespace gos::escape

// Explanations: by which way each thing comes to where it outlives its frame.
//
// solve.cpp finds what escapes, by searches that improve all at once and keep no ways. The explanations are those of
// cmd/compile, so this is its algorithm: a walk from each location, in its order, which notes for every location met
// the edge it was met by; again from each that turns out to escape. It costs a walk for each location and runs only
// when someone wants to read the result (Report::explains).
#include <algorithm>
#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "compiler/escape/batch.h"
#include "compiler/escape/reason.h"
#include "compiler/ir/print.h"

namespace gos::escape {

namespace {

// What is known of a location, as bits.
constexpr uint8_t kEscapes = 1, kPersists = 2, kMutates = 4, kCalls = 8;
constexpr uint8_t kAll = kEscapes | kPersists | kMutates | kCalls;

struct State {
  uint8_t attributes = 0;
  uint32_t walk = 0;       // number of the last walk that met it
  int32_t derefs = 0;      // of that walk
  Location* to = nullptr;  // the edge it was met by leads there
  int32_t edge = -1;
  uint32_t queued_walk = 0;
  bool queued = false;
};

}  // namespace

class Explainer {
 public:
  Explainer(Graph& graph, Report& report)
      : graph_(graph), report_(report), states_(Graph::kFirstIndex + graph.locations.size()) {
    at(&graph.heap).attributes = kAll;
    at(&graph.mutator).attributes = kMutates;
    at(&graph.callee).attributes = kCalls;
    for (Location& l : graph.locations) {
      at(&l).attributes = (l.persists ? kPersists : 0) | (l.escapes ? kAll : 0);
    }
  }

  void run() {
    for (Location& l : graph_.locations) push(&l, true);
    push(&graph_.mutator, true);
    push(&graph_.callee, true);
    push(&graph_.heap, true);
    while (!roots_.empty()) {
      Location* root = roots_.front();
      roots_.pop_front();
      at(root).queued = false;
      walk(root);
    }
  }

 private:
  State& at(const Location* l) { return states_[l->index]; }
  bool has(const Location* l, uint8_t attribute) { return at(l).attributes & attribute; }

  void push(Location* l, bool front) {
    if (std::exchange(at(l).queued, true)) return;
    front ? roots_.push_front(l) : roots_.push_back(l);
  }
  void push_again(Location* l) { push(l, has(l, kEscapes)); }

  bool results_lost(const Node* node) const { return std::find(lost_.begin(), lost_.end(), node) != lost_.end(); }

  void lose_results(const Location* root) {
    if (root->expr == nullptr || root->expr->kind != ir::ExprKind::kClosure) return;
    Node* node = node_of(root->expr->function);
    if (node == nullptr || !node->in_batch || results_lost(node)) return;
    lost_.push_back(node);
    for (ir::Var* result : root->expr->function->results) {
      if (auto* l = reinterpret_cast<Location*>(result->scratch)) push_again(l);
    }
  }

  bool outlives(const Location* holder, const Location* held) {
    if (has(holder, kEscapes)) return true;
    if (holder == &graph_.mutator || holder == &graph_.callee) return false;
    if (holder->is_result) {
      Node* node = holder->function->outer != nullptr ? node_of(holder->function) : nullptr;
      return node == nullptr || results_lost(node) || !Graph::contains_closure(held->function, holder->function);
    }
    if (holder->function == held->function && holder->loop_depth < held->loop_depth) return true;
    return Graph::contains_closure(holder->function, held->function);
  }

  void walk(Location* root) {
    ++walk_;
    State& r = at(root);
    r.walk = walk_;
    r.derefs = 0;
    r.to = nullptr;
    if (has(root, kCalls)) lose_results(root);
    std::deque<Location*> queue{root};
    while (!queue.empty()) {
      Location* l = queue.front();
      queue.pop_front();
      at(l).queued_walk = 0;
      visit(root, l, queue);
    }
  }

  void visit(Location* root, Location* l, std::deque<Location*>& queue) {
    int32_t derefs = at(l).derefs;
    uint8_t found = 0;
    if (derefs < 0) {
      derefs = 0;
      if (outlives(root, l)) {
        if (!has(l, kEscapes)) explain_escape(report_, graph_, *l, path(root, l));
        found |= kAll;
      } else if (has(root, kPersists)) {
        found |= kPersists;
      }
    }
    if (derefs == 0) found |= at(root).attributes & (kMutates | kCalls);
    if (l->is_param && outlives(root, l) && !has(l, kEscapes)) {
      explain_leak(report_, graph_, *l, *root, derefs, path(root, l));
    }
    if (found & ~at(l).attributes) {
      at(l).attributes |= found;
      push_again(l);
      if (has(l, kEscapes)) return;
    }
    for (int32_t e = l->first_edge; e >= 0; e = graph_.edges()[static_cast<size_t>(e)].next) {
      const Edge& edge = graph_.edges()[static_cast<size_t>(e)];
      State& source = at(edge.source);
      if (source.attributes & kEscapes) continue;
      int32_t d = derefs + edge.derefs;
      if (source.walk == walk_ && source.derefs <= d) continue;
      source.walk = walk_;
      source.derefs = d;
      source.to = l;
      source.edge = e;
      if (source.queued_walk == walk_) continue;
      source.queued_walk = walk_;
      queue.push_back(edge.source);
    }
  }

  Path path(const Location* root, const Location* from) {
    Path steps;
    std::vector<const Location*> seen;
    while (true) {
      if (std::find(seen.begin(), seen.end(), from) != seen.end()) {
        steps.push_back({nullptr, from, 0, nullptr});  // a circle of assignments: cut here, as cmd/compile does
        return steps;
      }
      seen.push_back(from);
      const State& state = at(from);
      if (state.to == nullptr) return steps;
      const Edge& edge = graph_.edges()[static_cast<size_t>(state.edge)];
      steps.push_back({state.to, from, edge.derefs, edge.notes});
      if (state.to == root) return steps;
      from = state.to;
    }
  }

  Graph& graph_;
  Report& report_;
  std::vector<State> states_;
  std::deque<Location*> roots_;
  std::vector<const Node*> lost_;
  uint32_t walk_ = 0;
};

void Batch::explain_at_once() {
  graph_.escapes_at_once = [this](Location* source, const Hole& hole) {
    explain_escape(*a_.report, graph_, *source, {{hole.target, source, hole.derefs, hole.notes}}, true);
  };
}

void Batch::explain() { Explainer(graph_, *a_.report).run(); }

}  // namespace gos::escape

// Solving: from every location the least dereferences of all that flows into it.
#include <algorithm>

#include "compiler/escape/graph.h"
#include "compiler/escape/tags.h"

namespace gos::escape {

// A double-ended ring of locations.
class Graph::Queue {
 public:
  explicit Queue(size_t room) {
    size_t size = 16;
    while (size < room) size *= 2;
    ring_.resize(size);
  }
  bool empty() const { return count_ == 0; }
  void push_back(Location* l) {
    if (count_ == ring_.size()) grow();
    ring_[(head_ + count_++) & (ring_.size() - 1)] = l;
  }
  void push_front(Location* l) {
    if (count_ == ring_.size()) grow();
    head_ = (head_ - 1) & (ring_.size() - 1);
    ring_[head_] = l;
    ++count_;
  }
  Location* pop_front() {
    Location* l = ring_[head_];
    head_ = (head_ + 1) & (ring_.size() - 1);
    --count_;
    return l;
  }

 private:
  void grow() {
    std::vector<Location*> bigger(ring_.size() * 2);
    for (size_t i = 0; i < count_; ++i) bigger[i] = ring_[(head_ + i) & (ring_.size() - 1)];
    ring_ = std::move(bigger);
    head_ = 0;
  }

  std::vector<Location*> ring_;
  size_t head_ = 0, count_ = 0;
};

namespace {

// `c` is a closure inside `f`, at any depth.
bool contains_closure(const ir::Function* f, const ir::Function* c) {
  if (f == c) return false;
  for (const ir::Function* outer = c->outer; outer != nullptr; outer = outer->outer) {
    if (outer == f) return true;
  }
  return false;
}

void leak(Location* param, const Location* sink, int derefs) {
  bool to_result = !sink->has(kEscapes) && sink->is_result && sink->function == param->function &&
                   sink->result_index < ir::ParamTag::kMaxResults;
  lower_to(to_result ? param->tag.results[sink->result_index] : param->tag.heap, derefs);
}

}  // namespace

// A value stored in `holder` may be used when `held`, on a stack, is gone.
bool Graph::outlives(const Location* holder, const Location* held) const {
  if (holder->has(kEscapes)) return true;
  if (holder == &mutator || holder == &callee) return false;
  if (holder->is_result) {
    // Callers may do anything with a result, except when all calls of a closure are known: then what belongs to the
    // functions around it may be returned.
    Node* node = holder->function->outer != nullptr ? node_of(holder->function) : nullptr;
    return node == nullptr || node->results_lost || !contains_closure(held->function, holder->function);
  }
  if (holder->function == held->function) return holder->loop_depth < held->loop_depth;
  return contains_closure(holder->function, held->function);
}

void Graph::enqueue(Location* root, Queue& roots) {
  if (root->queued) return;
  root->queued = true;
  if (root->has(kEscapes)) {
    roots.push_front(root);
  } else {
    roots.push_back(root);
  }
}

// Every location is a root once, and again when it turns out to persist or to escape, which each happens once.
void Graph::solve() {
  Queue roots(locations.size() + 3), todo(16);
  auto first = [&](Location& l) {
    l.queued = true;
    roots.push_front(&l);
  };
  for (Location& l : locations) first(l);
  first(mutator);
  first(callee);
  first(heap);
  while (!roots.empty()) {
    Location* root = roots.pop_front();
    root->queued = false;
    walk(root, roots, todo);
  }
}

// The function that `closure` stands for is called somewhere unknown: its results leave.
void Graph::lose_results(Location* closure, Queue& roots) {
  if (closure->expr == nullptr || closure->expr->kind != ir::ExprKind::kClosure) return;
  ir::Function* function = closure->expr->function;
  Node* node = node_of(function);
  if (node == nullptr || !node->in_batch || node->results_lost) return;
  node->results_lost = true;
  for (ir::Var* result : function->results) {
    if (auto* l = reinterpret_cast<Location*>(result->scratch)) enqueue(l, roots);
  }
}

// Bellman-Ford: weights of -1 occur, but sums are cut at 0 before the next edge, so there is no negative cycle.
void Graph::walk(Location* root, Queue& roots, Queue& todo) {
  ++walk_;
  root->walk = walk_;
  root->derefs = 0;
  if (root->has(kCalls)) lose_results(root, roots);
  todo.push_front(root);
  while (!todo.empty()) {
    Location* at = todo.pop_front();
    at->queued_walk = 0;
    int32_t derefs = std::max(at->derefs, 0);
    uint8_t found = 0;
    bool outlived = (at->derefs < 0 || at->is_param) && outlives(root, at);
    if (at->derefs < 0) found = outlived ? uint8_t{kEscaped} : root->attributes & kPersists;
    if (derefs == 0) found |= root->attributes & (kMutates | kCalls);
    if (at->is_param) {
      if (outlived) leak(at, root, derefs);
      if (root->has(kMutates)) lower_to(at->tag.mutator, derefs);
      if (root->has(kCalls)) lower_to(at->tag.callee, derefs);
    }
    if ((found & ~at->attributes) != 0) {
      at->attributes |= found;
      enqueue(at, roots);
      if (at->has(kEscapes)) continue;  // it will be a root itself
    }
    follow_edges(at, derefs, todo);
  }
}

void Graph::follow_edges(Location* at, int32_t derefs, Queue& todo) {
  for (int32_t e = at->first_edge; e >= 0; e = edges_[e].next) {
    Location* source = edges_[e].source;
    if (source->has(kEscapes)) continue;
    int32_t d = derefs + edges_[e].derefs;
    if (source->walk == walk_ && source->derefs <= d) continue;
    source->walk = walk_;
    source->derefs = d;
    if (source->queued_walk == walk_) continue;
    source->queued_walk = walk_;
    todo.push_back(source);
  }
}

}  // namespace gos::escape

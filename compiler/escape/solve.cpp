// Solving: what reaches the sinks, results and outer loops, with how many dereferences at least.
//
// Three kinds of roots matter. The sinks with everything that escaped: one search each that only ever improves, so it
// goes on where it was when another location escapes. Results: a walk each, for tags tell them apart. All other
// locations matter only to what is declared in an inner loop or closure; those of one function and loop depth outlive
// the same things, so one walk serves all of them.
#include <algorithm>

#include "compiler/escape/graph.h"
#include "compiler/escape/tags.h"

namespace gos::escape {

// First in, first out.
class Graph::Queue {
 public:
  bool empty() const { return head_ == items_.size(); }
  void push(Location* l) { items_.push_back(l); }
  Location* pop() {
    Location* l = items_[head_++];
    if (head_ == items_.size()) {
      items_.clear();
      head_ = 0;
    } else if (head_ >= 1024 && head_ * 2 >= items_.size()) {
      items_.erase(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(head_));
      head_ = 0;
    }
    return l;
  }

 private:
  std::vector<Location*> items_;
  size_t head_ = 0;
};

struct Graph::Work {
  Queue sinks[kSinks];
  Queue results;  // to be walked from
  Queue walk;
};

namespace {

void leak(Location* param, const Location* sink, int derefs) {
  bool to_result = !sink->escapes && sink->is_result && sink->function == param->function &&
                   sink->result_index < ir::ParamTag::kMaxResults;
  lower_to(to_result ? param->tag.results[sink->result_index] : param->tag.heap, derefs);
}

}  // namespace

// A value stored in `holder` may be used when `held`, on a stack, is gone.
bool Graph::outlives(const Location* holder, const Location* held) const {
  if (holder->escapes) return true;
  if (holder->is_result) {
    // Callers may do anything with a result, except when all calls of a closure are known: then what belongs to the
    // functions around it may be returned.
    Node* node = holder->function->outer != nullptr ? node_of(holder->function) : nullptr;
    return node == nullptr || node->results_lost || !contains_closure(held->function, holder->function);
  }
  if (holder->function == held->function) return holder->loop_depth < held->loop_depth;
  return contains_closure(holder->function, held->function);
}

void Graph::reach(Sink sink, Location* location, int32_t derefs, Work& work) {
  if (derefs >= location->least[sink]) return;
  location->least[sink] = derefs;
  if (location->waits[sink]) return;
  location->waits[sink] = true;
  work.sinks[sink].push(location);
}

// From now on `location` is as good as each sink.
void Graph::escape(Location* location, Work& work) {
  location->escapes = true;
  for (Sink sink : {kHeap, kMutator, kCallee}) reach(sink, location, 0, work);
}

// The function that `closure` stands for is called somewhere unknown: its results leave.
void Graph::lose_results(Location* closure, Work& work) {
  if (closure->expr == nullptr || closure->expr->kind != ir::ExprKind::kClosure) return;
  ir::Function* function = closure->expr->function;
  Node* node = node_of(function);
  if (node == nullptr || !node->in_batch || node->results_lost) return;
  node->results_lost = true;
  for (ir::Var* result : function->results) {
    if (auto* l = reinterpret_cast<Location*>(result->scratch)) work.results.push(l);
  }
}

void Graph::spread_from(Sink sink, Location* at, Work& work) {
  if (sink == kHeap && at->least[sink] < 0 && !at->escapes) escape(at, work);
  if (sink == kCallee && at->least[sink] <= 0) lose_results(at, work);
  // An address is taken of `at` alone, not of what flows into it.
  int32_t derefs = std::max(at->least[sink], 0);
  for (int32_t e = at->first_edge; e >= 0; e = edges_[e].next) {
    reach(sink, edges_[e].source, derefs + edges_[e].derefs, work);
  }
}

void Graph::spread(Work& work) {
  bool any = true;
  while (any) {
    any = false;
    for (Sink sink : {kHeap, kMutator, kCallee}) {
      Queue& queue = work.sinks[sink];
      while (!queue.empty()) {
        any = true;
        Location* at = queue.pop();
        at->waits[sink] = false;
        spread_from(sink, at, work);
      }
    }
  }
}

// Bellman-Ford from all `roots`, which outlive the same locations. Weights of -1 occur, but sums are cut at 0 before
// the next edge, so there is no negative cycle.
void Graph::walk(std::span<Location* const> roots, Work& work) {
  ++walk_;
  const Location* root = roots.front();
  for (Location* r : roots) {
    r->walk = r->queued_walk = walk_;
    r->derefs = 0;
    work.walk.push(r);
  }
  while (!work.walk.empty()) {
    Location* at = work.walk.pop();
    at->queued_walk = 0;
    int32_t derefs = std::max(at->derefs, 0);
    if ((at->derefs < 0 || at->is_param) && outlives(root, at)) {
      if (at->is_param) leak(at, root, derefs);
      if (at->derefs < 0 && !at->escapes) escape(at, work);
    }
    if (at->escapes) continue;  // the sinks' searches go on from there
    for (int32_t e = at->first_edge; e >= 0; e = edges_[e].next) {
      Location* source = edges_[e].source;
      int32_t d = derefs + edges_[e].derefs;
      if (source->escapes || (source->walk == walk_ && source->derefs <= d)) continue;
      source->walk = walk_;
      source->derefs = d;
      if (source->queued_walk == walk_) continue;
      source->queued_walk = walk_;
      work.walk.push(source);
    }
  }
}

void Graph::walk_results(Work& work) {
  while (!work.results.empty()) {
    Location* result = work.results.pop();
    if (!result->escapes && result->first_edge >= 0) walk({&result, 1}, work);
    spread(work);
  }
}

void Graph::walk_loops_and_closures(Work& work) {
  // What is declared deeper than its function's other locations, or inside of a literal, makes those around it roots.
  for (Location& l : locations) {
    Node* node = node_of(l.function);
    if (node == nullptr) continue;
    node->greatest_depth = std::max(node->greatest_depth, l.loop_depth);
    for (ir::Function* outer = l.function->outer; outer != nullptr; outer = outer->outer) {
      if (Node* around = node_of(outer)) around->has_closures = true;
    }
  }
  std::vector<Location*> roots;
  for (Location& l : locations) {
    Node* node = node_of(l.function);
    if (l.escapes || l.is_result || l.first_edge < 0 || node == nullptr) continue;
    if (node->has_closures || l.loop_depth < node->greatest_depth) roots.push_back(&l);
  }
  auto before = [](const Location* a, const Location* b) {
    return a->function != b->function ? std::less<>()(a->function, b->function) : a->loop_depth < b->loop_depth;
  };
  std::sort(roots.begin(), roots.end(), before);
  for (size_t i = 0; i < roots.size();) {
    size_t end = i + 1;
    while (end < roots.size() && !before(roots[i], roots[end])) ++end;
    std::span<Location* const> same = std::span(roots).subspan(i, end - i);
    i = end;
    // One of them may have escaped meanwhile; it outlives more and is dealt with.
    std::vector<Location*> left;
    std::copy_if(same.begin(), same.end(), std::back_inserter(left), [](Location* l) { return !l->escapes; });
    if (!left.empty()) walk(left, work);
    spread(work);
  }
}

void Graph::finish_tags() {
  auto lower = [](int8_t& derefs, int32_t least) {
    if (least != kUnreached) lower_to(derefs, std::max(least, 0));
  };
  for (Location& l : locations) {
    if (!l.is_param) continue;
    lower(l.tag.heap, l.least[kHeap]);
    lower(l.tag.mutator, l.least[kMutator]);
    lower(l.tag.callee, l.least[kCallee]);
  }
}

void Graph::solve() {
  Work work;
  escape(&heap, work);
  reach(kMutator, &mutator, 0, work);
  reach(kCallee, &callee, 0, work);
  for (Location& l : locations) {
    if (l.escapes) escape(&l, work);
    if (l.is_result) work.results.push(&l);
  }
  spread(work);
  walk_loops_and_closures(work);
  walk_results(work);
  finish_tags();
}

}  // namespace gos::escape

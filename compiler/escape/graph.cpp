// Adding flows to the graph.
#include "compiler/escape/graph.h"

namespace gos::escape {

bool Graph::contains_closure(const ir::Function* f, const ir::Function* c) {
  if (f == c) return false;
  for (const ir::Function* outer = c->outer; outer != nullptr; outer = outer->outer) {
    if (outer == f) return true;
  }
  return false;
}

void Graph::flow(Hole hole, Location* source) {
  if (hole.address_taken) source->address_taken = true;
  Location* target = hole.target;
  if (target == &blank) return;
  if (target == source && hole.derefs >= 0) return;  // x = x, x = *x
  if (target->escapes && hole.derefs < 0) {
    if (escapes_at_once) escapes_at_once(source, hole);
    source->escapes = true;
    return;
  }
  int32_t edge = static_cast<int32_t>(edges_.size());
  edges_.push_back({source, hole.derefs, -1, hole.notes});
  if (target->last_edge < 0) {
    target->first_edge = edge;
  } else {
    edges_[target->last_edge].next = edge;
  }
  target->last_edge = edge;
}

}  // namespace gos::escape

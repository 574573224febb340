// The graph: locations, the holes that expressions flow into, and the edges that result.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "compiler/ir/ir.h"

namespace gos::escape {

// What everything else is measured against.
enum Sink : uint8_t {
  kHeap,     // unknown memory
  kMutator,  // memory written through a pointer
  kCallee,   // a function called with results that nobody tracks
};
inline constexpr int kSinks = 3;
inline constexpr int32_t kUnreached = INT32_MAX;

// A variable or allocation, or (with neither) a point where flows meet.
struct Location {
  ir::Var* var = nullptr;
  ir::Expr* expr = nullptr;
  ir::Function* function = nullptr;
  size_t index = 0;
  int32_t first_edge = -1;  // into this location
  int32_t last_edge = -1;
  int32_t loop_depth = 1;     // loops around the declaration, counting the function as one
  int32_t result_index = -1;  // of a result
  // Least derefs on a way to each sink, escaped locations being part of all; and whether it waits to be passed on.
  int32_t least[kSinks] = {kUnreached, kUnreached, kUnreached};
  bool waits[kSinks] = {};
  // Of the walk numbered `walk`: least derefs from its root. `queued_walk`: the walk that has it in its queue.
  int32_t derefs = 0;
  uint32_t walk = 0;
  uint32_t queued_walk = 0;
  bool escapes = false;  // its address leaves: it must be on the heap
  bool is_param = false;
  bool is_result = false;
  bool captured = false;
  bool reassigned = false;
  bool address_taken = false;
  bool persists = false;    // outlives its statement however it is used
  std::string escapes_why;  // a sentence, if explanations are made
  ir::ParamTag tag;

  // Memory that it points to may be written.
  bool mutated() const { return least[kMutator] <= 0; }
};

// Why a value flows, for explanations: steps from the target towards the source. Of expression, statement and variable
// one is set.
struct Note {
  const Note* next = nullptr;
  const ir::Expr* expr = nullptr;
  const ir::Stmt* stmt = nullptr;
  const ir::Var* var = nullptr;
  const char* why = "";
  bool address = false;   // &expr, which is no node of its own
  std::string_view text;  // what is shown for it, if that is another text than its own
};

struct Edge {
  Location* source;
  int32_t derefs;  // >= -1
  int32_t next;    // of the same target, -1 at the end
  const Note* notes;
};

// Where the value of an expression goes: `target` = the value dereferenced `derefs` times.
struct Hole {
  Location* target;
  int32_t derefs = 0;
  bool address_taken = false;  // the innermost operation on the value is &
  const Note* notes = nullptr;

  Hole deref() const { return {target, derefs + 1, false, notes}; }
  Hole address() const { return {target, derefs - 1, true, notes}; }
  Hole shift(int n) const { return {target, derefs + n, n < 0, notes}; }
};

// A function seen by this pass; Function::scratch points to it.
struct Node {
  ir::Function* function = nullptr;
  std::vector<Node*> mentions;     // functions in the order the body names them
  std::vector<ir::Stmt*> looping;  // labels that a goto behind them jumps back to
  uint32_t number = 0;             // of the search for components
  uint32_t low = 0;
  bool in_batch = false;  // of the component being analysed
  bool walked = false;
  bool results_lost = false;   // a closure whose calls are not all known
  bool has_closures = false;   // with locations
  int32_t greatest_depth = 0;  // loops around any of its locations
};

inline Node* node_of(const ir::Function* function) { return reinterpret_cast<Node*>(function->scratch); }

// A literal that captures nothing counts as any other function.
inline bool is_closure(const ir::Function* function) {
  return function->outer != nullptr && !function->captures.empty();
}

// The variable that a captured one stands for in the end.
inline ir::Var* canonical(ir::Var* var) {
  while (var->cls == ir::VarClass::kCapture && var->outer != nullptr) var = var->outer;
  return var;
}

class Graph {
 public:
  static constexpr size_t kFirstIndex = 4;  // of locations, behind the sinks and blank
  Graph() {
    heap.escapes = true;
    mutator.index = 1;
    callee.index = 2;
    blank.index = 3;
  }
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;

  Location* add(ir::Function* function, int loop_depth, bool persists = false) {
    Location* location = &locations.emplace_back();
    location->index = kFirstIndex + locations.size() - 1;
    location->function = function;
    location->loop_depth = loop_depth;
    location->persists = persists;
    return location;
  }
  void flow(Hole hole, Location* source);

  // `c` is a closure inside `f`, at any depth.
  static bool contains_closure(const ir::Function* f, const ir::Function* c);

  // Finds what escapes and completes the tags of parameters.
  void solve();

  // Told by flow() of an address that is stored where everything has escaped; may be empty.
  std::function<void(Location* source, const Hole& hole)> escapes_at_once;
  std::span<const Edge> edges() const { return edges_; }

  // Locations that are no variable: the sinks, and nowhere.
  Location heap, mutator, callee, blank;
  std::deque<Location> locations;  // in the order they were made, which is the order of messages

 private:
  class Queue;
  struct Work;
  void escape(Location* location, Work& work);
  void reach(Sink sink, Location* location, int32_t derefs, Work& work);
  void spread(Work& work);
  void spread_from(Sink sink, Location* at, Work& work);
  void lose_results(Location* closure, Work& work);
  void walk(std::span<Location* const> roots, Work& work);
  void walk_results(Work& work);
  void walk_loops_and_closures(Work& work);
  bool outlives(const Location* holder, const Location* held) const;
  void finish_tags();

  std::vector<Edge> edges_;
  uint32_t walk_ = 0;
};

}  // namespace gos::escape

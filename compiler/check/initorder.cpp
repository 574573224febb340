// The order in which package-level variables are initialized (Go spec, "Package initialization").
//
// A graph of what each variable and constant depends on, functions folded into those that refer to them; repeatedly the
// earliest declared object without open dependencies is next.
#include <algorithm>
#include <set>
#include <utility>

#include "compiler/check/checker.h"

namespace gos::check {

namespace {

// Constants, variables and functions; types cannot be initialized late.
bool is_dependency(Object* obj) {
  return obj->kind == ObjectKind::kConst || obj->kind == ObjectKind::kVar || obj->kind == ObjectKind::kFunc;
}

std::vector<Object*> sorted_deps(Object* obj) {
  std::vector<Object*> deps;
  if (DeclInfo* info = decl_info(obj)) deps.assign(info->deps.begin(), info->deps.end());
  std::sort(deps.begin(), deps.end(), [](Object* a, Object* b) { return a->order < b->order; });
  return deps;
}

// A path of references from `from` back to `to`, last element first; empty when there is none.
bool find_path(Object* from, Object* to, std::unordered_set<Object*>& seen, std::vector<Object*>& path) {
  if (!seen.insert(from).second) return false;
  for (Object* d : sorted_deps(from)) {
    if (d == to || find_path(d, to, seen, path)) {
      path.push_back(d);
      return true;
    }
  }
  return false;
}

struct Node {
  Object* obj;
  std::set<uint32_t> pred, succ;  // by index, consumers and dependencies
  size_t open = 0;                // dependencies not initialized yet
};

struct Graph {
  std::vector<Node> nodes;

  void connect(uint32_t from, uint32_t to) {
    nodes[from].succ.insert(to);
    nodes[to].pred.insert(from);
  }

  explicit Graph(std::span<Object* const> objects) {
    std::unordered_map<Object*, uint32_t> index;
    for (Object* obj : objects) {
      if (!is_dependency(obj)) continue;
      index[obj] = static_cast<uint32_t>(nodes.size());
      nodes.push_back({obj, {}, {}});
    }
    for (uint32_t i = 0; i < nodes.size(); ++i) {
      for (Object* d : decl_info(nodes[i].obj)->deps) {
        if (auto found = index.find(d); found != index.end()) connect(i, found->second);
      }
    }
  }

  bool is_function(uint32_t i) const { return nodes[i].obj->kind == ObjectKind::kFunc; }

  // Connects each variable and constant with those that the functions it refers to lead to, and leaves the functions
  // out. A search from each, over functions alone: folding function after function takes cubic time where they all call
  // each other.
  void fold_functions() {
    std::vector<uint32_t> seen(nodes.size(), UINT32_MAX), stack;
    for (uint32_t i = 0; i < nodes.size(); ++i) {
      if (is_function(i)) continue;
      auto follow = [&](uint32_t d) {
        if (is_function(d) && std::exchange(seen[d], i) != i) stack.push_back(d);
      };
      for (uint32_t d : nodes[i].succ) follow(d);
      while (!stack.empty()) {
        uint32_t f = stack.back();
        stack.pop_back();
        for (uint32_t d : nodes[f].succ) {
          if (is_function(d)) {
            follow(d);
          } else {
            connect(i, d);
          }
        }
      }
    }
    auto functions = [this](uint32_t i) { return is_function(i); };
    for (Node& n : nodes) {
      std::erase_if(n.succ, functions);
      std::erase_if(n.pred, functions);
    }
  }
};

}  // namespace

void Checker::report_init_cycle(std::span<Object* const> cycle) {
  Object* obj = cycle[0];
  if (cycle.size() == 1) {
    errorf(obj, "initialization cycle: {} refers to itself", obj->name.view());
    return;
  }
  std::string text = "initialization cycle for " + obj->name.str();
  Object* at = obj;
  for (size_t j = cycle.size(); j-- > 0;) {
    text += more(at->pos, at->name.str() + " refers to " + cycle[j]->name.str());
    at = cycle[j];
  }
  error(obj, text);
}

void Checker::init_order() {
  bool any = std::any_of(objects_.begin(), objects_.end(),
                         [](Object* obj) { return obj->kind == ObjectKind::kVar || obj->kind == ObjectKind::kConst; });
  if (!any) return;
  Graph graph(objects_);
  graph.fold_functions();
  // Constants come first: they need no initialization and only matter for cycles.
  auto key = [&](uint32_t i) {
    const Node& n = graph.nodes[i];
    return std::tuple(n.obj->kind != ObjectKind::kConst, n.open, n.obj->order, i);
  };
  std::set<std::tuple<bool, size_t, uint32_t, uint32_t>> queue;
  for (uint32_t i = 0; i < graph.nodes.size(); ++i) {
    Node& n = graph.nodes[i];
    if (n.obj->kind == ObjectKind::kFunc) continue;
    n.open = n.succ.size();
    queue.insert(key(i));
  }
  std::unordered_set<DeclInfo*> emitted;
  while (!queue.empty()) {
    uint32_t i = std::get<3>(*queue.begin());
    queue.erase(queue.begin());
    Node& n = graph.nodes[i];
    if (n.open > 0) {
      std::unordered_set<Object*> seen;
      std::vector<Object*> cycle;
      if (find_path(n.obj, n.obj, seen, cycle)) report_init_cycle(cycle);
    }
    for (uint32_t p : n.pred) {
      if (queue.erase(key(p)) == 0) continue;
      --graph.nodes[p].open;
      queue.insert(key(p));
    }
    auto* v = as<Var>(n.obj);
    DeclInfo* info = v != nullptr ? decl_info(v) : nullptr;
    if (info == nullptr || info->init == nullptr || !emitted.insert(info).second) continue;
    info_.init_order.push_back({info->lhs.empty() ? std::vector<Var*>{v} : info->lhs, info->init});
  }
}

}  // namespace gos::check

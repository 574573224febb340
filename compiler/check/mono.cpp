// Finds instantiations that never end: f[T] calling f[[]T].
//
// A graph of type parameters. An edge says that one parameter's argument flows into another one, with weight 1 when it
// does so wrapped in a larger type. A cycle of positive weight instantiates without end (Bellman-Ford for the heaviest
// paths finds one).
#include "compiler/check/checker.h"

namespace gos::check {

size_t MonoGraph::vertex(TypeName* obj) {
  auto [found, fresh] = index_.try_emplace(obj, vertices_.size());
  if (fresh) vertices_.push_back({0, 0, 0, obj});
  return found->second;
}

size_t MonoGraph::vertex(TypeParam* p) {
  auto canonical = canonical_.find(p);
  return vertex((canonical != canonical_.end() ? canonical->second : p)->obj);
}

// A type declared in a generic function has the function's parameters too. SIZE_MAX for others.
size_t MonoGraph::vertex_of_local(Named* named) {
  if (named->outer.empty()) return SIZE_MAX;
  bool is_new = !index_.contains(named->obj);
  size_t v = vertex(named->obj);
  if (!is_new) return v;
  for (TypeParam* p : named->outer) edges_.push_back({v, vertex(p), 1, named->obj->pos, nullptr});
  return v;
}

void MonoGraph::record_instance(Package* pkg, Pos pos, std::span<TypeParam* const> tparams,
                                std::span<Type* const> targs, std::span<Expr* const> exprs) {
  for (size_t i = 0; i < tparams.size() && i < targs.size(); ++i) {
    if (tparams[i]->obj->pkg != pkg) continue;  // a cycle lies within one package
    Pos at = i < exprs.size() ? syntax::start_pos(exprs[i]) : pos;
    visit(targs[i], tparams[i], targs[i], at);
  }
}

// Adds an edge to `to` for each parameter that `t`, a part of `targ`, mentions.
void MonoGraph::visit(Type* t, TypeParam* to, Type* targ, Pos pos) {
  t = unalias(t);
  auto vars = [&](std::span<Var* const> list) {
    for (Var* v : list) visit(v->type, to, targ, pos);
  };
  switch (t->kind) {
    case TypeKind::kTypeParam:
      edges_.push_back({vertex(to), vertex(static_cast<TypeParam*>(t)), t == targ ? 0 : 1, pos, targ});
      return;
    case TypeKind::kNamed:
      for (Type* a : static_cast<Named*>(t)->targs) visit(a, to, targ, pos);
      if (size_t v = vertex_of_local(static_cast<Named*>(t)->orig); v != SIZE_MAX) {
        edges_.push_back({vertex(to), v, t == targ ? 0 : 1, pos, targ});
      }
      return;
    case TypeKind::kArray: return visit(static_cast<Array*>(t)->elem, to, targ, pos);
    case TypeKind::kSlice: return visit(static_cast<Slice*>(t)->elem, to, targ, pos);
    case TypeKind::kPointer: return visit(static_cast<Pointer*>(t)->elem, to, targ, pos);
    case TypeKind::kChan: return visit(static_cast<Chan*>(t)->elem, to, targ, pos);
    case TypeKind::kMap:
      visit(static_cast<Map*>(t)->key, to, targ, pos);
      return visit(static_cast<Map*>(t)->elem, to, targ, pos);
    case TypeKind::kStruct: return vars(static_cast<Struct*>(t)->fields);
    case TypeKind::kSignature:
      vars(static_cast<Signature*>(t)->params->vars);
      return vars(static_cast<Signature*>(t)->results->vars);
    case TypeKind::kInterface:
      for (Func* m : type_set(static_cast<Interface*>(t))->methods) visit(type_of(m), to, targ, pos);
      return;
    default: return;
  }
}

std::vector<const MonoGraph::Edge*> MonoGraph::find_cycle() {
  for (bool again = true; again;) {
    again = false;
    for (size_t i = 0; i < edges_.size(); ++i) {
      const Edge& e = edges_[i];
      const Vertex& from = vertices_[e.from];
      Vertex& to = vertices_[e.to];
      if (from.weight + e.weight <= to.weight) continue;
      to.previous = i;
      to.length = from.length + 1;
      if (to.length == vertices_.size()) return cycle_at(e.to);
      to.weight = from.weight + e.weight;
      again = true;
    }
  }
  return {};
}

std::vector<const MonoGraph::Edge*> MonoGraph::cycle_at(size_t v) const {
  std::vector<bool> seen(vertices_.size());
  std::vector<size_t> stack;
  while (!seen[v]) {
    stack.push_back(v);
    seen[v] = true;
    v = edges_[vertices_[v].previous].from;
  }
  std::vector<const Edge*> out;
  bool in_cycle = false;
  for (size_t at : stack) {
    in_cycle |= at == v;
    if (in_cycle) out.push_back(&edges_[vertices_[at].previous]);
  }
  return out;
}

void Checker::report_instance_cycle() {
  std::vector<const MonoGraph::Edge*> cycle = mono_.find_cycle();
  if (cycle.empty()) return;
  TypeName* first = mono_.object(cycle[0]->to);
  std::string text = "instantiation cycle:";
  for (const MonoGraph::Edge* e : cycle) {
    std::string name = mono_.object(e->to)->name.str();
    text +=
        more(e->pos, e->type != nullptr ? name + " instantiated as " + s(e->type)
                                        : name + " implicitly parameterized by " + mono_.object(e->from)->name.str());
  }
  error(first, text);
}

}  // namespace gos::check

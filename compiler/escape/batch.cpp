// One component: locations, flows, size rules.
#include "compiler/escape/batch.h"

#include "compiler/types/sizes.h"

namespace gos::escape {

using ir::Expr;
using ir::ExprKind;
using ir::VarClass;

namespace {

bool too_large(types::Type* t, int64_t limit) {
  int64_t size = types::size_of(t);
  return size < 0 || size > limit;
}

bool makes_large_slice(const Expr* e) {
  auto* slice = types::under_as<types::Slice>(e->type);
  int64_t elem = types::size_of(slice->elem);
  if (elem == 0) return true;
  const Expr* size = e->y != nullptr ? e->y : e->x;
  auto count = size->kind == ExprKind::kConst ? size->value.int64() : std::nullopt;
  return !count || *count > INT32_MAX || *count < INT32_MIN || elem < 0 || *count > kMaxImplicitSize / elem;
}

// What would have room on the heap only.
bool must_be_on_heap(const Expr* e) {
  if (e->type == nullptr) return false;
  if (too_large(e->type, kMaxVariableSize)) return true;
  switch (e->kind) {
    case ExprKind::kNew:
    case ExprKind::kAddr: return too_large(types::under_as<types::Pointer>(e->type)->elem, kMaxImplicitSize);
    case ExprKind::kMethodValue: return too_large(e->x->type, kMaxImplicitSize - 8);
    case ExprKind::kMakeSlice: return makes_large_slice(e);
    default: return false;
  }
}

}  // namespace

void Batch::add_locations(Node* node) {
  ir::Function* f = node->function;
  auto add = [&](ir::Var* var) {
    Location* l = graph_.add(f, 1);
    l->var = var;
    var->scratch = reinterpret_cast<uint64_t>(l);
    return l;
  };
  for (ir::Var* var : f->params) add(var)->is_param = true;
  int32_t index = 0;
  for (ir::Var* var : f->results) {
    Location* l = add(var);
    l->is_result = true;
    l->result_index = index++;
  }
  for (ir::Var* var : f->locals) add(var);
  for (ir::Var* var : f->captures) {
    if (var->outer == nullptr) add(var);  // the bound receiver of a method value's wrapper
  }
}

void Batch::walk_function(Node* node) {
  if (node->walked) return;
  node->walked = true;
  Place outer = at_;
  at_ = {node, node->function, 1};
  block(node->function->body);
  at_ = outer;
}

// Copies of variables that never change once captured and are small; references of others.
void Batch::flow_captures(const PendingClosure& closure) {
  ir::Function* f = closure.expr->function;
  for (size_t i = 0; i < closure.expr->captures.size(); ++i) {
    ir::Var* var = canonical(closure.expr->captures[i]);
    Location* l = location(var);
    if (l == nullptr) continue;
    int64_t size = types::size_of(var->type);
    bool by_value = !l->address_taken && !l->reassigned && size >= 0 && size <= kMaxCaptureByValue;
    if (i < f->captures.size()) f->captures[i]->by_value = by_value;
    if (!by_value) var->address_taken = true;
    graph_.flow(by_value ? closure.record : closure.record.address(), l);
  }
}

void Batch::apply_size_rules() {
  for (Location& l : graph_.locations) {
    bool large = l.expr != nullptr ? must_be_on_heap(l.expr)
                                   : l.var != nullptr && !l.is_param && !l.is_result && l.var->type != nullptr &&
                                         too_large(l.var->type, kMaxVariableSize);
    if (large) graph_.flow(heap().address(), &l);
  }
}

void Batch::run() {
  for (Node* node : nodes_) {
    node->in_batch = true;
    add_locations(node);
  }
  for (Node* node : nodes_) {
    if (!is_closure(node->function)) walk_function(node);
  }
  for (Node* node : nodes_) walk_function(node);  // closures that stand in code that lowering dropped
  for (const PendingClosure& closure : closures_) flow_captures(closure);
  replace_constants();
  apply_size_rules();
  graph_.solve();
  finish();
}

}  // namespace gos::escape

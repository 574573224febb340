// One component: locations, flows, size rules.
#include "compiler/escape/batch.h"

#include <algorithm>

#include "compiler/escape/reason.h"
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

const char* slice_heap_reason(const Expr* e) {
  auto* slice = types::under_as<types::Slice>(e->type);
  int64_t elem = types::size_of(slice->elem);
  if (elem == 0) return "zero-sized element";
  const Expr* size = e->y != nullptr ? e->y : e->x;
  auto count = size->kind == ExprKind::kConst ? size->value.int64() : std::nullopt;
  // Code generation puts a slice of unknown size on the heap whatever is found here. That cannot make it hold a pointer
  // to a stack: what is stored in elements counts as stored on the heap.
  if (!count || *count > INT32_MAX || *count < INT32_MIN) return nullptr;
  return elem < 0 || *count > kMaxImplicitSize / elem ? "too large for stack" : nullptr;
}

// Why there is room for `e` on the heap only; null: there is on the stack.
const char* heap_reason(const Expr* e) {
  if (e->type == nullptr) return nullptr;
  bool large = too_large(e->type, kMaxVariableSize);
  switch (e->kind) {
    case ExprKind::kNew:
    case ExprKind::kAddr: large |= too_large(types::under_as<types::Pointer>(e->type)->elem, kMaxImplicitSize); break;
    case ExprKind::kMethodValue: large |= too_large(e->x->type, kMaxImplicitSize - 8); break;
    case ExprKind::kMakeSlice: return slice_heap_reason(e);
    default: break;
  }
  return large ? "too large for stack" : nullptr;
}

std::string capture_text(const Location& l, bool by_value) {
  auto yes = [](bool b) { return b ? "true" : "false"; };
  return short_name(l.var->owner) + " capturing by " + (by_value ? "value" : "ref") + ": " + location_text(l) +
         " (addr=" + yes(l.address_taken) + " assign=" + yes(l.reassigned) +
         " width=" + std::to_string(types::size_of(l.var->type)) + ")";
}

}  // namespace

void Batch::add_locations(Node* node) {
  ir::Function* f = node->function;
  auto add = [&](ir::Var* var) {
    Location* l = graph_.add(f, 1, true);
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
    if (explains_ && reported(var->owner)) {
      a_.report->explanation(ir::shown_pos(var), capture_text(*l, by_value));
    }
    const ir::Var* inner = i < f->captures.size() ? f->captures[i] : var;
    Hole k = by_value ? closure.record : note(closure.record.address(), "reference", nullptr, nullptr, inner);
    graph_.flow(note(k, "captured by a closure", nullptr, nullptr, inner), l);
  }
}

void Batch::apply_size_rules() {
  for (Location& l : graph_.locations) {
    const char* why = nullptr;
    if (l.expr != nullptr) {
      why = heap_reason(l.expr);
    } else if (l.var != nullptr && !l.is_param && !l.is_result && l.var->type != nullptr &&
               too_large(l.var->type, kMaxVariableSize)) {
      why = "too large for stack";
    }
    if (why != nullptr) graph_.flow(note(heap().address(), why, l.expr, nullptr, l.var), &l);
  }
}

void Batch::run() {
  explains_ =
      explains_ && std::any_of(nodes_.begin(), nodes_.end(), [](const Node* n) { return n->function->from_user; });
  if (explains_) explain_at_once();
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
  if (explains_) explain();
  graph_.solve();
  finish();
}

}  // namespace gos::escape

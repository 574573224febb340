// Calls of functions and builtins.
#include <algorithm>

#include "compiler/escape/batch.h"
#include "compiler/escape/tags.h"
#include "compiler/ir/build.h"

namespace gos::escape {

using ir::CallKind;
using ir::Expr;
using ir::ExprKind;
using ir::StmtKind;

namespace {

// The call that a wrapper (of a method value) makes.
const Expr* forwarded_call(const ir::Function* wrapper) {
  for (const ir::Stmt* s : wrapper->body) {
    const Expr* e = s->kind == StmtKind::kReturn && s->values.size() == 1 ? s->values[0] : s->x;
    if (e != nullptr && e->kind == ExprKind::kCall) return e;
  }
  return nullptr;
}

bool has_pointer_elements(TypeFacts& facts, types::Type* t) {
  auto* slice = types::under_as<types::Slice>(t);
  return slice != nullptr && facts.has_pointers(slice->elem);
}

struct StdCall {
  std::string_view name, call;
};
constexpr StdCall kStdCalls[] = {
#define CALLS(name, call) {name, call},
#include "compiler/escape/std_calls.def"
#undef CALLS
};

// The call inside a function of the standard library that messages take as inlined; "" if none is known.
std::string_view call_inside(const ir::Function* f) {
  auto found = std::ranges::lower_bound(kStdCalls, f->name.view(), {}, &StdCall::name);
  return found != std::end(kStdCalls) && found->name == f->name.view() ? found->call : "";
}

}  // namespace

// The function that call or method value `e` runs, when it is known.
ir::Function* Batch::callee_of(const Expr* e) {
  if (e->kind == ExprKind::kMethodValue) {
    const Expr* call = e->function == nullptr ? nullptr : forwarded_call(e->function);
    return call != nullptr && call->call == CallKind::kStatic ? call->function : nullptr;
  }
  switch (e->call) {
    case CallKind::kStatic: return e->function;
    case CallKind::kInterface: return nullptr;
    case CallKind::kClosure: {
      const Expr* value = CallGraph::static_value(e->x);
      bool known = value->kind == ExprKind::kClosure || value->kind == ExprKind::kFunc;
      return known ? value->function : nullptr;
    }
  }
  return nullptr;
}

Hole Batch::tagged(Holes results, const ir::ParamTag& tag) {
  std::vector<Hole> holes;
  if (tag.heap >= 0) holes.push_back(heap().shift(tag.heap));
  if (tag.mutator >= 0) holes.push_back(Hole{&graph_.mutator}.shift(tag.mutator));
  if (tag.callee >= 0) holes.push_back(Hole{&graph_.callee}.shift(tag.callee));
  for (size_t i = 0; i < results.size() && i < ir::ParamTag::kMaxResults; ++i) {
    if (tag.results[i] >= 0) holes.push_back(results[i].shift(tag.results[i]));
  }
  return tee(holes);
}

// The hole for argument `index` (the receiver first) of a call whose results go to `results`.
Hole Batch::parameter(Holes results, ir::Function* callee, size_t index) {
  if (callee == nullptr || callee->replaceable) return heap();
  if (callee->clones_strings) return a_.facts.has_other_pointers(callee->params[index]->type) ? heap() : blank();
  Node* node = node_of(callee);
  if (node != nullptr && node->in_batch) {
    if (index >= callee->params.size()) return heap();
    ir::Var* param = callee->params[index];
    if (param->name.is_blank()) return blank();
    Location* l = location(param);
    return l != nullptr ? Hole{l} : heap();
  }
  if (!callee->analysed && (callee->native || !callee->lowered)) set_tags_without_body(callee);
  return index < callee->tags.size() ? tagged(results, callee->tags[index]) : heap();
}

void Batch::call(Holes results, Expr* e) {
  ir::Function* callee = callee_of(e);
  if (callee != nullptr && callee->opaque) {
    callee = callee->judged_as;
    // Of a receiver without pointers there is no tag.
    if (callee != nullptr && !a_.facts.has_pointers(callee->params[0]->type)) callee = nullptr;
  }
  if (callee != nullptr && callee->replaceable) callee = nullptr;
  Node* node = callee == nullptr ? nullptr : node_of(callee);
  if (node != nullptr && node->in_batch) {
    for (size_t i = 0; i < results.size() && i < callee->results.size(); ++i) {
      ir::Var* result = callee->results[i];
      if (a_.facts.has_pointers(result->type)) variable(results[i], result);
    }
  }
  if (explains_ && e->inlined != nullptr && callee != nullptr && !call_inside(callee).empty()) {
    return inlined_std_call(results, e, callee);
  }
  size_t first = 0;
  if (e->call == CallKind::kInterface) {
    expr(note(parameter(results, callee, 0), "call parameter", e), e->x);
    first = 1;
  } else if (e->call == CallKind::kClosure) {
    Hole k = blank();
    for (Hole result : results) {
      // Results of an unknown function are used: those of a closure that comes here go anywhere.
      if (callee == nullptr && result.target != &graph_.blank) k = note({&graph_.callee}, "callee operand", e);
    }
    expr(k, e->x);
  }
  for (size_t i = 0; i < e->args.size(); ++i) {
    expr(note(parameter(results, callee, first + i), "call parameter", e), e->args[i]);
  }
}

// As Go has it after inlining: the parameters are variables, and passed on.
void Batch::inlined_std_call(Holes results, Expr* e, ir::Function* callee) {
  Arena& arena = a_.unit.arena;
  std::vector<Location*> variables;
  std::vector<Expr*> places;
  for (ir::Var* param : callee->params) {
    Location* l = graph_.add(at_.function, at_.loop_depth, true);
    l->var = arena.make<ir::Var>(*param);
    l->var->owner = at_.function;
    l->var->cls = ir::VarClass::kLocal;
    l->var->inlined = true;
    l->var->pos = e->pos;
    l->var->within = e->within;
    variables.push_back(l);
    places.push_back(ir::make_use(arena, l->var, e->pos));
  }
  ir::Stmt* assign = ir::make_stmt(arena, StmtKind::kAssignParallel, e->pos);
  assign->within = e->within;
  assign->def = true;
  assign->lhs = arena.copy(places);
  assign->values = e->args;
  for (size_t i = 0; i < variables.size() && i < e->args.size(); ++i) {
    Hole k = note(parameter(results, callee, i), "call parameter", e);
    if (k.notes != nullptr) const_cast<Note*>(k.notes)->text = call_inside(callee);
    graph_.flow(k, variables[i]);
    expr(note({variables[i]}, "assign-pair", assign), e->args[i]);
  }
}

// What is appended to may be the result; if it is not, its elements are copied to the heap.
void Batch::append(Hole k, Expr* e) {
  Hole both[] = {k, {&graph_.mutator}};
  Hole appendee = tee(both);
  if (has_pointer_elements(a_.facts, e->args[0]->type)) {
    Hole copied[] = {appendee, note(heap().deref(), "appendee slice", e)};
    appendee = tee(copied);
  }
  expr(note(appendee, "call parameter", e), e->args[0]);
  for (Expr* value : e->args.subspan(1)) {
    Hole appended = heap();
    if (e->spread) {
      appended = has_pointer_elements(a_.facts, value->type) ? note(heap().deref(), "appended slice...", e) : blank();
    }
    expr(note(appended, "call parameter", e), value);
  }
  // A new array is taken at most once for each place in the frame, so loops do not matter.
  spill(k, e).target->loop_depth = 0;
}

void Batch::builtin(Hole k, Expr* e) {
  switch (e->kind) {
    case ExprKind::kAppend: return append(k, e);
    case ExprKind::kCopy: {
      expr(note({&graph_.mutator}, "call parameter", e), e->x);
      Hole copied = has_pointer_elements(a_.facts, e->y->type) ? note(heap().deref(), "copied slice", e) : blank();
      return expr(note(copied, "call parameter", e), e->y);
    }
    case ExprKind::kPanic: return expr(note(heap(), "call parameter", e), e->x);
    case ExprKind::kClear: return expr(note({&graph_.mutator}, "call parameter", e), e->x);
    case ExprKind::kMin:
    case ExprKind::kMax:
      for (Expr* arg : e->args) expr(note(k, "call parameter", e), arg);
      return;
    case ExprKind::kUnsafeAdd:
    case ExprKind::kUnsafeSlice:
    case ExprKind::kUnsafeString:
    case ExprKind::kUnsafeSliceData:
    case ExprKind::kUnsafeStringData: expr(note(k, "call parameter", e), e->x); return discard(e->y);
    default:
      discard(e->x);
      discard(e->y);
      return discard_all(e->args);
  }
}

}  // namespace gos::escape

// Assignments: holes for places, and assignments that change nothing.
#include "compiler/escape/batch.h"
#include "compiler/escape/reason.h"
#include "compiler/ir/print.h"

namespace gos::escape {

using ir::Expr;
using ir::ExprKind;
using ir::Stmt;

namespace {

bool is_array(types::Type* t) { return types::under_as<types::Array>(t) != nullptr; }

// *x or (*x).f... with x a variable: the variable, else null.
const ir::Var* dereferenced_variable(const Expr* e) {
  if (e->kind == ExprKind::kField) e = e->x;  // x.f through a pointer
  if (e->kind != ExprKind::kDeref) return nullptr;
  return e->x->kind == ExprKind::kVar ? e->x->var : nullptr;
}

// b.buf = b.buf[i:j]: nothing comes into *b that was not there. A slice of an array in b would be a pointer to b.
bool is_slice_self_assignment(const Expr* to, const Expr* value) {
  const ir::Var* base = dereferenced_variable(to);
  if (base == nullptr || value->kind != ExprKind::kSlice) return false;
  const Expr* sliced = value->x;
  if (is_array(sliced->type)) {
    if (sliced->kind != ExprKind::kDeref) return false;
    sliced = sliced->x;
  }
  return dereferenced_variable(sliced) == base;
}

bool may_affect_memory(const Expr* e) {
  switch (e->kind) {
    case ExprKind::kVar:
    case ExprKind::kFunc:
    case ExprKind::kConst:
    case ExprKind::kZero: return false;
    case ExprKind::kBinary:
    case ExprKind::kIndex: return may_affect_memory(e->x) || may_affect_memory(e->y);
    case ExprKind::kConvNum:
    case ExprKind::kConvNop:
    case ExprKind::kLen:
    case ExprKind::kCap:
    case ExprKind::kUnary:
    case ExprKind::kField:
    case ExprKind::kDeref: return may_affect_memory(e->x);
    default: return true;
  }
}

// val.x = val.y, val.x[i] = val.y[j] and the like: the same object before the last step.
bool is_self_assignment(const Expr* to, const Expr* value) {
  if (is_slice_self_assignment(to, value)) return true;
  if (to->kind != value->kind) return false;
  if (to->kind == ExprKind::kField) return same_safe(to->x, value->x);
  if (to->kind == ExprKind::kIndex) {
    return !may_affect_memory(to->y) && !may_affect_memory(value->y) && same_safe(to->x, value->x);
  }
  return false;
}

std::string list_text(std::span<Expr* const> list, const types::Package* package) {
  std::string text;
  for (const Expr* e : list) {
    if (!text.empty()) text += ", ";
    text += e == nullptr ? "_" : ir::source_text(e, package);
  }
  return text;
}

// Runs the initializers of package variables, as opposed to the functions called init.
bool is_package_init(const ir::Function* f) {
  return f->object == nullptr && f->outer == nullptr && f->name.view().ends_with(".init");
}

}  // namespace

bool same_safe(const Expr* x, const Expr* y) {
  while (x->kind == ExprKind::kConvNop) x = x->x;
  while (y->kind == ExprKind::kConvNop) y = y->x;
  if (x->kind != y->kind) return false;
  switch (x->kind) {
    case ExprKind::kVar: return x->var == y->var;
    case ExprKind::kField: return x->field == y->field && same_safe(x->x, y->x);
    case ExprKind::kDeref:
    case ExprKind::kConvNum: return same_safe(x->x, y->x);
    case ExprKind::kUnary: return x->op == y->op && same_safe(x->x, y->x);
    case ExprKind::kIndex:
    case ExprKind::kMapIndex: return same_safe(x->x, y->x) && same_safe(x->y, y->y);
    case ExprKind::kBinary: return x->op == y->op && same_safe(x->x, y->x) && same_safe(x->y, y->y);
    case ExprKind::kConst:
      return x->value.kind() == y->value.kind() && constant::compare(x->value, constant::Op::kEql, y->value);
    default: return false;
  }
}

// The hole that stores into place `e`; null is the blank identifier. What goes through a pointer may reach the heap.
Hole Batch::place(Expr* e) {
  if (e == nullptr) return blank();
  switch (e->kind) {
    case ExprKind::kVar: {
      if (e->var->cls == ir::VarClass::kGlobal) return heap();
      Location* l = location(e->var);
      return l != nullptr ? Hole{l} : heap();
    }
    case ExprKind::kField:
    case ExprKind::kConvNop: return place(e->x);
    case ExprKind::kIndex:
      discard(e->y);
      if (is_array(e->x->type)) return place(e->x);
      mutate(e->x);
      return heap();
    case ExprKind::kMapIndex:
      discard(e->x);
      expr(note(heap(), "key of map put", e), e->y);
      return heap();
    case ExprKind::kDeref: mutate(e->x); return heap();
    default: discard(e); return heap();
  }
}

void Batch::mutate(Expr* e) { expr({&graph_.mutator}, e); }

bool Batch::ignored_self_assignment(Stmt* s, const Expr* to, const Expr* value) {
  if (to == nullptr || value == nullptr || !is_self_assignment(to, value)) return false;
  if (reported(at_.function)) {
    const types::Package* package = at_.function->package;
    bool parallel = s->kind == ir::StmtKind::kAssignParallel;
    std::string op = s->kind == ir::StmtKind::kAssignOp ? " " + std::string(syntax::text(s->op)) + "= " : " = ";
    std::string text = " ignoring self-assignment in ";
    text += parallel ? list_text(s->lhs, package) + " = " + list_text(s->values, package)
                     : ir::source_text(to, package) + op + ir::source_text(value, package);
    a_.report->add(ir::shown_pos(s), short_name(at_.function) + text);
    const ir::Function* instance = at_.function;
    if (instance->forwarded) {
      std::string name = ir::function_name(instance, instance->package, false);
      a_.report->add(ir::shown_pos(instance), name + text);
    }
  }
  return true;
}

// A variable that is never assigned but where it is declared counts as unchanged, however lowering splits that.
void Batch::mark_reassigned(Hole hole, const Expr* to) {
  if (to != nullptr && to->kind == ExprKind::kVar && !canonical(to->var)->reassigned) return;
  hole.target->reassigned = true;
}

// Package variables are initialized with data laid out at compile time as far as possible: nothing is said of that.
void Batch::mark_static(Expr* e) {
  switch (e->kind) {
    case ExprKind::kAddr:
    case ExprKind::kConvIface:
    case ExprKind::kConvNop: mark_static(e->x); break;
    case ExprKind::kSequence:  // errors.New("...") and the like, inlined
      if (e->x != nullptr) mark_static(e->x);
      break;
    case ExprKind::kSliceLit:
    case ExprKind::kStructLit:
    case ExprKind::kArrayLit:
      for (Expr* element : e->args) mark_static(element);
      break;
    case ExprKind::kClosure:
      if (!e->captures.empty()) return;
      break;
    case ExprKind::kConvString:
      if (e->x->kind != ExprKind::kConst) return;
      break;
    default: return;
  }
  static_data_.insert(e);
}

void Batch::assign(Stmt* s, Expr* to, Expr* value) {
  bool package_variable = to != nullptr && to->kind == ExprKind::kVar && to->var->cls == ir::VarClass::kGlobal;
  if (package_variable && value != nullptr && is_package_init(at_.function)) mark_static(value);
  Hole k = place(to);
  if (to != nullptr && value != nullptr && is_header_data(to)) return unsafe_integer(note(heap(), "assign", s), value);
  if (value != nullptr)
    expr(note(ignored_self_assignment(s, to, value) ? blank() : k, s->written != nullptr ? "assign-pair" : "assign", s),
         value);
  mark_reassigned(k, to);
}

void Batch::assign_parallel(Stmt* s) {
  std::vector<Hole> holes;
  for (Expr* to : s->lhs) holes.push_back(place(to));
  for (size_t i = 0; i < holes.size() && i < s->values.size(); ++i) {
    Hole k = ignored_self_assignment(s, s->lhs[i], s->values[i]) ? blank() : holes[i];
    expr(note(k, "assign-pair", s), s->values[i]);
  }
  for (size_t i = 0; i < holes.size(); ++i) mark_reassigned(holes[i], s->lhs[i]);
}

void Batch::assign_tuple(Stmt* s) {
  std::vector<Hole> holes;
  for (Expr* to : s->lhs) holes.push_back(place(to));
  if (s->x->kind == ExprKind::kCall) {
    call(holes, s->x);
  } else {  // v, ok = m[k] and its like
    const char* why = s->x->kind == ExprKind::kMapIndex ? "assign-pair-mapr"
                      : s->x->kind == ExprKind::kRecv   ? "assign-pair-receive"
                                                        : "assign-pair-dot-type";
    expr(note(holes[0], why, s), s->x);
  }
  for (size_t i = 0; i < holes.size(); ++i) mark_reassigned(holes[i], s->lhs[i]);
}

void Batch::return_stmt(Stmt* s) {
  std::vector<Hole> holes;
  for (ir::Var* result : at_.function->results) {
    Location* l = location(result);
    holes.push_back(result->name.is_blank() || l == nullptr ? blank() : Hole{l});
  }
  if (s->values.size() == 1 && holes.size() > 1) return call(holes, s->values[0]);
  for (size_t i = 0; i < holes.size() && i < s->values.size(); ++i) {
    expr(note(holes[i], "return", s), s->values[i]);
  }
  for (Hole k : holes) k.target->reassigned = true;  // by a return without values too, to Go
}

}  // namespace gos::escape

// Expressions: what flows where when one is evaluated into a hole.
#include <array>

#include "compiler/escape/batch.h"
#include "compiler/ir/build.h"

namespace gos::escape {

using ir::Expr;
using ir::ExprKind;

Location* Batch::location(ir::Var* var) { return reinterpret_cast<Location*>(canonical(var)->scratch); }

Hole Batch::note(Hole k, const char* why, const Expr* expr, const ir::Stmt* stmt, const ir::Var* var) {
  if (explains_) k.notes = a_.unit.arena.make<Note>(k.notes, expr, stmt, var, why);
  return k;
}

// A location for what `e` allocates. Its address flows to `k`; the result takes the contents.
Hole Batch::spill(Hole k, Expr* e) {
  Location* l = graph_.add(at_.function, at_.loop_depth);
  l->expr = e;
  graph_.flow(note(k.address(), "spill", e), l);
  return {l};
}

// A hole that flows into all of `holes`, none of which takes an address.
Hole Batch::tee(Holes holes) {
  if (holes.empty()) return blank();
  if (holes.size() == 1) return holes[0];
  Location* l = graph_.add(at_.function, at_.loop_depth);
  for (Hole k : holes) graph_.flow(k, l);
  return {l};
}

// A hole that flows into `k` after the statement: what is made for it cannot be used again at once.
Hole Batch::later(Hole k) {
  Location* l = graph_.add(at_.function, at_.loop_depth, true);
  graph_.flow(k, l);
  return {l};
}

// Go keeps what an inlined call `e` gives in a variable. The hole that flows from that into `k`.
Hole Batch::result_of(Hole k, const Expr* e) {
  const std::vector<ir::Var*>& results = e->inlined->callee->results;
  if (static_data_.contains(e->x)) return k;
  if (results.size() != 1 || (e->x->kind == ExprKind::kVar && e->x->var->name == results[0]->name)) return k;
  Arena& arena = a_.unit.arena;
  Location* l = graph_.add(at_.function, at_.loop_depth, true);
  l->var = arena.make<ir::Var>(*results[0]);
  l->var->owner = at_.function;
  l->var->cls = ir::VarClass::kLocal;
  l->var->inlined = true;
  l->var->pos = e->pos;
  l->var->within = e->within;
  graph_.flow(k, l);
  ir::Stmt* assign = ir::make_stmt(arena, ir::StmtKind::kAssignParallel, e->pos);
  assign->within = e->within;
  Expr* place = ir::make_use(arena, l->var, e->pos);
  Expr* value = e->x;
  assign->lhs = arena.copy(std::vector<Expr*>{place});
  assign->values = arena.copy(std::vector<Expr*>{value});
  return note({l}, "assign-pair", assign);
}

void Batch::discard(Expr* e) {
  if (e != nullptr) expr(blank(), e);
}

void Batch::discard_all(std::span<Expr* const> list) {
  for (Expr* e : list) discard(e);
}

void Batch::variable(Hole k, ir::Var* var) {
  if (var->cls == ir::VarClass::kGlobal) return;
  if (Location* l = location(var)) graph_.flow(k, l);
}

void Batch::address(Hole k, Expr* e) {
  switch (e->x->kind) {
    case ExprKind::kStructLit:
    case ExprKind::kArrayLit:
    case ExprKind::kSliceLit:
    case ExprKind::kMapLit: return expr(spill(k, e), e->x);
    default: return expr(note(k.address(), "address-of", e), e->x);
  }
}

// What an interface holds, as `type`: a value that is not the data word itself is behind it.
Hole Batch::asserted(Hole k, types::Type* type) {
  if (types::under(type)->kind == types::TypeKind::kInterface || a_.facts.pointer_shaped(type)) return k;
  return k.deref();
}

void Batch::conversion(Hole k, Expr* e) {
  switch (e->kind) {
    case ExprKind::kConvIface:
      if (types::under(e->x->type)->kind != types::TypeKind::kInterface && !a_.facts.pointer_shaped(e->x->type)) {
        k = spill(k, e);
      }
      return expr(note(k, "interface-converted", e), e->x);
    case ExprKind::kConvString: spill(k, e); return discard(e->x);
    case ExprKind::kConvUnsafe: {
      auto* from = types::as<types::Basic>(types::under(e->x->type));
      if (from != nullptr && from->basic == types::BasicKind::kUintptr) return unsafe_integer(k, e->x);
      return expr(e->pinned ? heap() : k, e->x);
    }
    case ExprKind::kConvIfaceIface: return expr(note(k, "interface-converted", e), e->x);
    default: return expr(k, e->x);
  }
}

// p.Data of a *reflect.SliceHeader or *reflect.StringHeader p.
bool Batch::is_header_data(const Expr* e) {
  if (e->kind != ExprKind::kField || e->field != 0 || e->x->kind != ExprKind::kDeref) return false;
  auto* named = types::as<types::Named>(e->x->type);
  if (named == nullptr || named->obj->pkg == nullptr || named->obj->pkg->path != "reflect") return false;
  return named->obj->name == "SliceHeader" || named->obj->name == "StringHeader";
}

// Arithmetic on a uintptr that may come from an unsafe.Pointer and becomes one again.
void Batch::unsafe_integer(Hole k, Expr* e) {
  switch (e->kind) {
    case ExprKind::kConvUnsafe:
    case ExprKind::kConvNop:
    case ExprKind::kConvNum: {
      auto* from = types::as<types::Basic>(types::under(e->x->type));
      bool pointer = from != nullptr && from->basic == types::BasicKind::kUnsafePointer;
      return expr(pointer ? k : blank(), e->x);
    }
    case ExprKind::kUnary: return unsafe_integer(k, e->x);
    case ExprKind::kField:
      if (is_header_data(e)) return expr(note(k.deref(), "reflect.Header.Data", e), e->x->x);
      return discard(e);
    case ExprKind::kBinary:
      unsafe_integer(k, e->x);
      if (e->op == syntax::Operator::kShl || e->op == syntax::Operator::kShr) return discard(e->y);
      return unsafe_integer(k, e->y);
    default: return discard(e);
  }
}

void Batch::literal(Hole k, Expr* e) {
  const char* why = "";
  switch (e->kind) {
    case ExprKind::kSliceLit:
      k = spill(k, e);
      why = "slice-literal-element";
      break;
    case ExprKind::kMapLit:
      spill(k, e);
      // Keys and values of maps always are on the heap.
      for (size_t i = 0; i < e->args.size(); ++i) {
        expr(note(heap(), i % 2 == 0 ? "map literal key" : "map literal value", e), e->args[i]);
      }
      return;
    case ExprKind::kStructLit: why = "struct literal element"; break;
    default: why = "array literal element"; break;
  }
  for (Expr* element : e->args) expr(note(k, why, e), element);
}

void Batch::closure(Hole k, Expr* e) {
  k = spill(k, e);
  closures_.push_back({k, e});
  for (ir::Var* var : e->captures) {
    Location* l = location(var);
    if (l == nullptr || l->captured) continue;
    l->captured = true;
    // What was assigned before, on the straight way here, is over.
    if (l->loop_depth == at_.loop_depth) l->reassigned = false;
  }
  Node* node = node_of(e->function);
  if (node != nullptr && node->in_batch && is_closure(e->function)) walk_function(node);
}

// The receiver flows into the bound value and, whenever that is called, into the method, whose results may go anywhere.
void Batch::method_value(Hole k, Expr* e) {
  Hole bound = spill(k, e);
  std::array<Hole, ir::ParamTag::kMaxResults> results;
  results.fill(heap());
  ir::Function* method = callee_of(e);
  size_t count = method == nullptr ? 0 : std::min(method->results.size(), results.size());
  Hole receiver = parameter(Holes(results).first(count), method, 0);
  Hole both[] = {receiver, bound};
  expr(tee(both), e->x);
}

// s += t counts as an assignment of t. If t is itself a concatenation, that is looked at alone, and then becomes part
// of this one.
void Batch::append_string(Hole k, Expr* e) {
  std::vector<Expr*> operands;
  for (Expr* operand : e->args) {
    expr(operands.empty() ? blank() : k, operand);
    if (operand->kind == ExprKind::kConcat) {
      operands.insert(operands.end(), operand->args.begin(), operand->args.end());
    } else {
      operands.push_back(operand);
    }
  }
  e->args = a_.unit.arena.copy(operands);
}

// An operand; where the other one is an interface it becomes one for the comparison.
void Batch::compared(const Expr* comparison, Expr*& operand) {
  bool boxed = comparison->mixed && types::under(operand->type)->kind != types::TypeKind::kInterface &&
               !a_.facts.pointer_shaped(operand->type);
  if (!boxed) return discard(operand);
  operand = constant_for(operand);
  expr(spill(blank(), operand), operand);
}

// The address of an array is taken, a slice or string taken as it is.
void Batch::sliced(Hole k, Expr* e) {
  k = note(k, "slice", e);
  if (types::under_as<types::Array>(e->x->type) == nullptr) return expr(k, e->x);
  if (e->x->kind == ExprKind::kDeref) {  // x[:] of a pointer x to an array
    k.address_taken = false;
    return expr(k, e->x->x);
  }
  k = note(k.address(), "address-of", e->x);
  if (explains_) const_cast<Note*>(k.notes)->address = true;
  expr(k, e->x);
}

void Batch::expr(Hole k, Expr* e) {
  if (e == nullptr) return;
  if (k.derefs >= 0 && e->type != nullptr && !a_.facts.has_pointers(e->type)) k.target = &graph_.blank;
  switch (e->kind) {
    case ExprKind::kConst:
    case ExprKind::kZero:
    case ExprKind::kFunc: return;
    case ExprKind::kVar: return variable(k, e->var);
    case ExprKind::kUnary:
    case ExprKind::kRecv: return discard(e->x);
    case ExprKind::kCompare: compared(e, e->x); return compared(e, e->y);
    case ExprKind::kBinary:
    case ExprKind::kAndAnd:
    case ExprKind::kOrOr:
    case ExprKind::kMapIndex: discard(e->x); return discard(e->y);
    case ExprKind::kConcat:
      if (e->implicit) return append_string(k, e);
      spill(k, e);
      return discard_all(e->args);
    case ExprKind::kConvNum:
    case ExprKind::kConvNop:
    case ExprKind::kConvIface:
    case ExprKind::kConvIfaceIface:
    case ExprKind::kConvString:
    case ExprKind::kConvSliceArray:
    case ExprKind::kConvUnsafe: return conversion(k, e);
    case ExprKind::kAddr: return address(k, e);
    case ExprKind::kDeref: {
      bool to_array = e->x->kind == ExprKind::kConvSliceArray;
      return expr(note(k.deref(), to_array ? "slice-to-array" : "indirection", e), e->x);
    }
    case ExprKind::kField:
      if (e->x->kind == ExprKind::kDeref && e->x->implicit) {
        return expr(note(k.deref(), "dot of pointer", e), e->x->x);
      }
      return expr(note(k, "dot", e), e->x);
    case ExprKind::kIndex:
      if (types::under_as<types::Array>(e->x->type) != nullptr) {
        expr(note(k, "fixed-array-index-of", e), e->x);
      } else {
        expr(note(k.deref(), "dot of pointer", e), e->x);
      }
      return discard(e->y);
    case ExprKind::kSlice:
      sliced(k, e);
      discard(e->y);
      discard(e->hi);
      return discard(e->max);
    case ExprKind::kNew:
    case ExprKind::kMakeSlice:
    case ExprKind::kMakeMap: {
      Hole contents = spill(k, e);
      if (e->kind == ExprKind::kNew) return expr(contents, e->x);
      discard(e->x);
      return discard(e->y);
    }
    case ExprKind::kMakeChan: return discard(e->x);
    case ExprKind::kStructLit:
    case ExprKind::kArrayLit:
    case ExprKind::kSliceLit:
    case ExprKind::kMapLit: return literal(k, e);
    case ExprKind::kClosure: return closure(k, e);
    case ExprKind::kMethodValue: return method_value(k, e);
    case ExprKind::kAssert: {
      types::Type* type = e->type;
      if (auto* tuple = types::as<types::Tuple>(type)) type = tuple->vars[0]->type;
      return expr(note(asserted(k, type), "dot", e), e->x);
    }
    case ExprKind::kSequence:
      stmts(e->stmts);
      if (e->x != nullptr) expr(explains_ && e->inlined != nullptr ? result_of(k, e) : k, e->x);
      return;
    case ExprKind::kCall: return call({&k, 1}, e);
    default: return builtin(k, e);
  }
}

}  // namespace gos::escape

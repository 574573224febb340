// What types values have, and calls of interface methods made direct (see devirtualize.h).
#include "compiler/inline/devirtualize.h"

#include <algorithm>

#include "compiler/ir/walk.h"
#include "compiler/syntax/ast.h"
#include "compiler/types/identical.h"
#include "compiler/types/instantiate.h"
#include "compiler/types/lookup.h"
#include "compiler/types/predicates.h"
#include "compiler/types/typeset.h"

namespace gos::inlining {

using ir::Expr;
using ir::ExprKind;
using ir::Stmt;
using ir::StmtKind;
using ir::Var;
using ir::VarClass;
using types::Type;

namespace {

const Var* canonical(const Var* var) {
  while (var->outer != nullptr) var = var->outer;
  return var;
}

const ir::Function* outermost(const ir::Function* f) {
  while (f->outer != nullptr) f = f->outer;
  return f;
}

// Whether `var` can have nothing but what is assigned to it by name.
bool is_tracked(const Var* var) {
  return (var->cls == VarClass::kLocal || var->cls == VarClass::kTemp) && var->owner != nullptr && !var->pointed_to &&
         types::is_interface(var->type);
}

// The type of one of the values of `e`.
Type* type_of_result(const Expr* e, size_t result) {
  auto* tuple = types::as<types::Tuple>(e->type);
  return tuple == nullptr ? e->type : result < tuple->vars.size() ? tuple->vars[result]->type : nullptr;
}

// Whether the source gives `e` a type that a type argument decides.
bool is_shaped(const Expr* e) {
  return e->source != nullptr && e->source->tv != nullptr && types::mentions_param(e->source->tv->type, {});
}

}  // namespace

// --- Assignments ---

void Devirtualizer::assigned(const Var* var, Value value) {
  if (var == nullptr) return;
  var = canonical(var);
  if (is_tracked(var)) values_[var].push_back(value);
}

void Devirtualizer::assigned(const Expr* place, Value value) {
  if (place != nullptr && place->kind == ExprKind::kVar) assigned(place->var, value);
}

void Devirtualizer::read(std::span<Stmt* const> list) {
  for (const Stmt* s : list) {
    if (s != nullptr) read(s);
  }
}

// Key and value come from what is ranged over; of its elements nothing but their type is known.
void Devirtualizer::read_range(const Stmt* s) {
  Type* t = types::under(s->x->type);
  if (auto* pointer = types::as<types::Pointer>(t)) t = types::under(pointer->elem);
  Value key, value;
  switch (s->range) {
    case ir::RangeKind::kArray:
    case ir::RangeKind::kArrayPointer: value.type = types::as<types::Array>(t)->elem; break;
    case ir::RangeKind::kSlice: value.type = types::as<types::Slice>(t)->elem; break;
    case ir::RangeKind::kChan: key.type = types::as<types::Chan>(t)->elem; break;
    case ir::RangeKind::kMap:
      key.type = types::as<types::Map>(t)->key;
      value.type = types::as<types::Map>(t)->elem;
      break;
    default: break;
  }
  for (size_t i = 0; i < s->range_vars.size(); ++i) assigned(s->range_vars[i], i == 0 ? key : value);
  for (size_t i = 0; i < s->lhs.size(); ++i) assigned(s->lhs[i], i == 0 ? key : value);
}

void Devirtualizer::read(const Stmt* s) {
  switch (s->kind) {
    case StmtKind::kDeclare:
      if (s->x != nullptr) assigned(s->var, {.expr = s->x});
      break;
    case StmtKind::kAssign: assigned(s->lhs[0], {.expr = s->x}); break;
    case StmtKind::kAssignParallel:
      for (size_t i = 0; i < s->lhs.size(); ++i) assigned(s->lhs[i], {.expr = s->values[i]});
      break;
    case StmtKind::kAssignTuple:
      for (size_t i = 0; i < s->lhs.size(); ++i) assigned(s->lhs[i], {.expr = s->x, .result = i});
      break;
    case StmtKind::kRange: read_range(s); break;
    default: break;
  }
  for (const ir::Clause* c : s->clauses) {
    if (s->kind == StmtKind::kTypeSwitch) assigned(c->var, {.expr = s->x});
    if (c->chan != nullptr && c->recv_value != nullptr) {
      assigned(c->recv_value, {.type = types::under_as<types::Chan>(c->chan->type)->elem});
    }
  }
  ir::for_each_part(s, [&](const Expr* e) { read(e); }, [&](std::span<Stmt* const> inside) { read(inside); });
}

void Devirtualizer::read(const Expr* e) {
  if (e->kind == ExprKind::kClosure) read(e->function->body);
  ir::for_each_operand(e, [&](const Expr* x) { read(x); });
  read(e->stmts);
}

void Devirtualizer::read(const ir::Function* f) {
  f = outermost(f);
  if (read_.insert(f).second) read(f->body);
}

void Devirtualizer::inlined(const Expr* call, std::span<Stmt* const> params, std::span<Stmt* const> body,
                            std::span<Expr* const> results) {
  bool of_use = std::any_of(results.begin(), results.end(),
                            [](const Expr* e) { return e->type != nullptr && types::is_interface(e->type); });
  if (of_use) results_[call].assign(results.begin(), results.end());
  read(params);
  read(body);
  for (const Expr* e : results) read(e);
}

// --- Types ---

// The functions named `concrete` set `type` to the type found, and leave it as it is when there can be only nil. False:
// the value may have another one.
bool Devirtualizer::concrete(const Value& value, Type*& type, Seen& seen) {
  if (value.expr == nullptr) {
    if (value.type == nullptr || types::is_interface(value.type)) return false;
    if (type != nullptr && !types::identical(type, value.type)) return false;
    type = value.type;
    return true;
  }
  const Expr* e = value.expr;
  if (types::as<types::Tuple>(e->type) == nullptr) return concrete(e, type, seen);
  Type* own = type_of_result(e, value.result);
  if (own == nullptr) return false;
  if (!types::is_interface(own)) return concrete({.type = own}, type, seen);
  if (e->kind == ExprKind::kAssert && value.result == 0) return concrete(e->x, type, seen);
  return e->kind == ExprKind::kCall && results(e, value.result, type, seen);
}

bool Devirtualizer::results(const Expr* call, size_t result, Type*& type, Seen& seen) {
  auto found = results_.find(call);
  return found != results_.end() && result < found->second.size() && concrete(found->second[result], type, seen);
}

bool Devirtualizer::concrete(const Expr* e, Type*& type, Seen& seen) {
  while (true) {
    if (e == nullptr || e->type == nullptr || e->type->kind == types::TypeKind::kTuple) return false;
    if (!types::is_interface(e->type)) {
      if (is_shaped(e) || (type != nullptr && !types::identical(type, e->type))) return false;
      type = e->type;
      return true;
    }
    if (e->kind == ExprKind::kZero) return true;
    if (e->kind == ExprKind::kCall) return results(e, 0, type, seen);
    bool through = e->kind == ExprKind::kConvNop || e->kind == ExprKind::kConvIface ||
                   e->kind == ExprKind::kConvIfaceIface || e->kind == ExprKind::kAssert ||
                   e->kind == ExprKind::kSequence;
    if (!through) break;
    e = e->x;
  }
  if (e->kind != ExprKind::kVar) return false;
  const Var* var = canonical(e->var);
  if (!is_tracked(var)) return false;
  if (std::find(seen.begin(), seen.end(), var) != seen.end()) return true;
  seen.push_back(var);
  auto all = values_.find(var);
  return all == values_.end() ||
         std::all_of(all->second.begin(), all->second.end(), [&](const Value& v) { return concrete(v, type, seen); });
}

// --- Calls ---

Devirtualizer::Target Devirtualizer::target(const Expr* call) {
  if (call->kind != ExprKind::kCall || call->call != ir::CallKind::kInterface || call->method == nullptr) return {};
  if (is_shaped(call->x)) return {};
  Target target;
  Seen seen;
  if (!concrete(call->x, target.type, seen) || target.type == nullptr) return {};
  // An assertion on the way may be one that cannot hold.
  if (types::missing_method(target.type, call->x->type, true, nullptr, {}) != nullptr) return {};
  types::Found found = types::lookup_field_or_method(target.type, false, call->method->pkg, call->method->name);
  target.method = types::as<types::Func>(found.obj);
  if (target.method == nullptr) return {};
  target.path = unit_.arena.copy(found.path).first(found.path.size() - 1);
  Type* owner = target.type;
  for (int i : target.path)
    owner = types::under_as<types::Struct>(types::deref(owner))->fields[static_cast<size_t>(i)]->type;
  if (types::is_interface(owner)) return target;
  owner = types::deref(owner);
  auto* named = types::as<types::Named>(owner);
  target.function = lowerer_.find(target.method->origin, named != nullptr ? named->targs : std::span<Type*>());
  if (target.function == nullptr || target.function->replaceable) return {};
  return target;
}

Expr* Devirtualizer::make(ExprKind kind, Type* type, Expr* x, source::Pos pos) {
  Expr* e = unit_.arena.make<Expr>();
  e->kind = kind;
  e->type = type;
  e->x = x;
  e->pos = pos;
  e->within = x->within;
  e->implicit = true;
  return e;
}

Expr* Devirtualizer::field(Expr* x, int index) {
  if (auto* p = types::under_as<types::Pointer>(x->type)) x = make(ExprKind::kDeref, p->elem, x, x->pos);
  auto* s = types::under_as<types::Struct>(x->type);
  Expr* e = make(ExprKind::kField, s->fields[static_cast<size_t>(index)]->type, x, x->pos);
  e->field = index;
  return e;
}

void Devirtualizer::direct(Expr* call, const Target& target) {
  Expr* x = make(ExprKind::kAssert, target.type, call->x, call->pos);
  x->known = true;
  for (int i : target.path) x = field(x, i);
  call->devirtualized = true;
  if (target.function == nullptr) {
    auto* set = types::type_set(types::under_as<types::Interface>(x->type));
    call->x = x;
    call->method = target.method;
    call->field = set->find(target.method->pkg, target.method->name);
    return;
  }
  bool is_pointer = types::under(x->type)->kind == types::TypeKind::kPointer;
  if (target.method->origin->has_ptr_recv && !is_pointer) {
    x = make(ExprKind::kAddr, context_.pointer(x->type), x, x->pos);
  } else if (!target.method->origin->has_ptr_recv && is_pointer) {
    x = make(ExprKind::kDeref, types::under_as<types::Pointer>(x->type)->elem, x, x->pos);
  }
  call->call = ir::CallKind::kStatic;
  call->function = target.function;
  call->method = nullptr;
  call->x = nullptr;
  call->field = -1;
  std::vector<Expr*> args = {x};
  args.insert(args.end(), call->args.begin(), call->args.end());
  call->args = unit_.arena.copy(args);
}

}  // namespace gos::inlining

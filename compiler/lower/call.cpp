// Calls: of functions, function values, methods and interface methods; arguments and results (Go spec, "Calls",
// "Passing arguments to ... parameters").
#include "compiler/ir/print.h"
#include "compiler/ir/walk.h"
#include "compiler/lower/body.h"
#include "compiler/types/typeset.h"

namespace gos::lower {

using syntax::try_as;
using syntax::unparen;

Type* Body::result_type(types::Signature* sig) {
  switch (sig->results->size()) {
    case 0: return nullptr;
    case 1: return sig->results->vars[0]->type;
    default: return sig->results;
  }
}

static bool has_call(const Expr* e) {
  bool found = e->kind == ExprKind::kCall || e->kind == ExprKind::kRecv;
  ir::for_each_operand(e, [&](const Expr* x) { found = found || has_call(x); });
  return found;
}

Expr* Body::call(const syntax::CallExpr* e) {
  const syntax::Expr* fun = unparen(e->fun);
  if (fun->tv != nullptr && fun->tv->mode == types::Mode::kType) return conversion(e);
  if (types::BuiltinId id = builtin_id(fun); id != types::BuiltinId::kCount) return builtin(e, id);
  types::Signature* sig = nullptr;
  Expr* c = callee(fun, sig, e->pos, e);
  Stmts pre;
  Exprs args = arguments(e, sig, pre);
  if (c->function != nullptr && uintptr_escapes(c->function)) pin_pointers(args, pre);
  if (!pre.empty()) save_callee(c, pre);
  if (c->call == ir::CallKind::kInterface && has_call(c->x)) {
    // To Go the receiver is in a variable.
    ++scope_->fn->unseen_vars;
    c->length = static_cast<int64_t>(ir::variables_so_far(*scope_->fn));
  }
  args.insert(args.begin(), c->args.begin(), c->args.end());
  c->args = arena().copy(args);
  return sequence(std::move(pre), c);
}

bool Body::uintptr_escapes(const ir::Function* f) {
  const types::Func* object = f->object != nullptr ? f->object->origin : nullptr;
  return object != nullptr && object->decl != nullptr && (object->decl->pragma & syntax::kUintptrEscapes) != 0;
}

// Variables for the pointers that are converted to uintptr arguments: they hold what is there while the call runs. And
// for all other arguments, so that the order stays.
void Body::pin_pointers(Exprs& args, Stmts& pre) {
  auto pin = [&](Expr*& arg) {
    auto* from = arg->kind == ExprKind::kConvUnsafe ? types::as<types::Basic>(types::under(arg->x->type)) : nullptr;
    if (from == nullptr || from->basic != types::BasicKind::kUnsafePointer) {
      if (arg->kind != ExprKind::kConst) arg = save(arg);
      return;
    }
    arg->x = save(arg->x);
    arg->pinned = true;
  };
  into(pre, [&] {
    for (Expr*& arg : args) {
      if (arg->kind != ExprKind::kSliceLit || !arg->implicit) {
        pin(arg);
        continue;
      }
      for (Expr*& each : arg->args) pin(each);
    }
  });
}

types::BuiltinId Body::builtin_id(const syntax::Expr* fun) {
  const syntax::Name* name = try_as<syntax::Name>(fun);
  if (const auto* sel = try_as<syntax::SelectorExpr>(fun); sel != nullptr && sel->selection == nullptr) name = sel->sel;
  auto* b = name != nullptr ? types::as<types::Builtin>(name->obj) : nullptr;
  return b != nullptr ? b->id : types::BuiltinId::kCount;
}

Expr* Body::callee(const syntax::Expr* fun, types::Signature*& sig, Pos pos, const syntax::Expr* source) {
  if (const syntax::Name* name = func_name(fun)) {
    Expr* c = node(ExprKind::kCall, nullptr, pos, source);
    c->call = ir::CallKind::kStatic;
    c->function = function_of(name);
    sig = c->function->type;
    c->type = result_type(sig);
    return c;
  }
  const auto* sel = try_as<syntax::SelectorExpr>(fun);
  if (sel != nullptr && sel->selection != nullptr && sel->selection->kind == types::SelectionKind::kMethod) {
    Expr* x = expr(sel->x);
    types::Found found = selected(sel, x->type);
    x = follow(x, std::span(found.path).first(found.path.size() - 1), sel->pos, sel->x);
    sig = types::under_as<types::Signature>(type_of(fun));
    return call_method(x, static_cast<types::Func*>(found.obj), {}, result_type(sig), pos, source);
  }
  Expr* x = expr(fun);
  sig = types::under_as<types::Signature>(x->type);
  Expr* c = node(ExprKind::kCall, result_type(sig), pos, source);
  if (x->kind == ExprKind::kFunc) {
    c->call = ir::CallKind::kStatic;
    c->function = x->function;
  } else {
    c->call = ir::CallKind::kClosure;
    if (x->kind == ExprKind::kCall) {  // f()(): a variable for what is called, which messages name
      Stmts pre;
      into(pre, [&] { x = save(x); });
      x = sequence(std::move(pre), x);
    }
    c->x = x;
  }
  return c;
}

Expr* Body::call_method(Expr* x, types::Func* method, Exprs&& args, Type* t, Pos pos, const syntax::Expr* source) {
  Expr* c = node(ExprKind::kCall, t, pos, source);
  if (types::is_interface(x->type)) {
    auto* iface = types::under_as<types::Interface>(x->type);
    c->call = ir::CallKind::kInterface;
    c->x = x;
    c->method = method;
    c->field = types::type_set(iface)->find(method->pkg, method->name);
    program_.called(method->name);
  } else {
    c->call = ir::CallKind::kStatic;
    c->function = used(program_.function(method->origin, receiver_targs(x->type)));
    const auto* call = source != nullptr ? try_as<syntax::CallExpr>(source) : nullptr;
    Pos selector = call != nullptr ? syntax::unparen(call->fun)->pos : x->pos;
    args.insert(args.begin(), receiver(x, method, x->pos, selector));
  }
  c->args = arena().copy(args);
  return c;
}

void Body::save_callee(Expr* c, Stmts& pre) {
  Stmts first;
  into(first, [&] {
    if (c->x != nullptr && c->x->kind != ExprKind::kClosure) c->x = save(c->x);
    for (Expr*& arg : c->args) arg = save(arg);
  });
  pre.insert(pre.begin(), first.begin(), first.end());
}

void Body::spread_tuple(Expr* tuple, Exprs& values, Stmts& pre, Pos pos) {
  into(pre, [&] {
    for (types::Var* v : static_cast<types::Tuple*>(tuple->type)->vars) {
      Var* t = temp(v->type, pos);
      emit_declare(t, nullptr, pos);
      values.push_back(use(t, pos));
    }
    Stmt* s = emit(StmtKind::kAssignTuple, pos);
    s->x = tuple;
    Exprs places;
    for (Expr* v : values) places.push_back(use(v->var, v->pos));
    s->lhs = arena().copy(places);
  });
}

Exprs Body::arguments(const syntax::CallExpr* e, types::Signature* sig, Stmts& pre) {
  Exprs values;
  for (const syntax::Expr* arg : e->args) values.push_back(expr(arg));
  if (values.size() == 1 && values[0]->type != nullptr && types::is<types::Tuple>(values[0]->type)) {
    Expr* tuple = values[0];
    values.clear();
    spread_tuple(tuple, values, pre, e->pos);
  }
  std::span<types::Var*> params = sig->params->vars;
  size_t fixed = sig->variadic && !e->has_dots ? params.size() - 1 : params.size();
  for (size_t i = 0; i < fixed && i < values.size(); ++i) values[i] = convert(values[i], params[i]->type);
  if (sig->variadic && !e->has_dots) {
    Expr* rest = variadic(values, fixed, params.back()->type, e->pos);
    values.resize(fixed);
    values.push_back(rest);
  }
  return values;
}

// The slice of the arguments from `first` on; nil when there are none.
Expr* Body::variadic(Exprs& values, size_t first, Type* slice, Pos pos) {
  if (first >= values.size()) return zero(slice, pos);
  Type* elem = types::under_as<types::Slice>(slice)->elem;
  Exprs args;
  std::vector<int64_t> indices;
  for (size_t i = first; i < values.size(); ++i) {
    args.push_back(convert(values[i], elem));
    indices.push_back(static_cast<int64_t>(i - first));
  }
  Expr* r = node(ExprKind::kSliceLit, slice, pos);
  r->implicit = true;
  r->args = arena().copy(args);
  r->indices = arena().copy(indices);
  r->length = static_cast<int64_t>(args.size());
  return r;
}

}  // namespace gos::lower

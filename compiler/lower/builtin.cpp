// Calls of predeclared functions and those of package unsafe (Go spec, "Built-in functions", "Package unsafe").
#include "compiler/lower/body.h"
#include "compiler/types/sizes.h"

namespace gos::lower {

using syntax::try_as;
using syntax::unparen;
using types::BasicKind;
using types::BuiltinId;

Expr* Body::builtin(const syntax::CallExpr* e, BuiltinId id) {
  switch (id) {
    case BuiltinId::kAppend: return append(e);
    case BuiltinId::kCap: return length(e, ExprKind::kCap);
    case BuiltinId::kLen: return length(e, ExprKind::kLen);
    case BuiltinId::kClear: return operands(e, ExprKind::kClear, nullptr);
    case BuiltinId::kClose: return operands(e, ExprKind::kClose, nullptr);
    case BuiltinId::kComplex: return operands(e, ExprKind::kComplex, type_of(e));
    case BuiltinId::kCopy: return operands(e, ExprKind::kCopy, types::basic(BasicKind::kInt));
    case BuiltinId::kDelete: return operands(e, ExprKind::kDelete, nullptr);
    case BuiltinId::kImag: return operands(e, ExprKind::kImag, type_of(e));
    case BuiltinId::kReal: return operands(e, ExprKind::kReal, type_of(e));
    case BuiltinId::kMake: return make(e);
    case BuiltinId::kMax: return min_max(e, ExprKind::kMax);
    case BuiltinId::kMin: return min_max(e, ExprKind::kMin);
    case BuiltinId::kNew: return make_new(e);
    case BuiltinId::kPanic: return operands(e, ExprKind::kPanic, nullptr);
    case BuiltinId::kPrint: return print(e, false);
    case BuiltinId::kPrintln: return print(e, true);
    case BuiltinId::kRecover:
      scope_->fn->has_recover = true;
      return node(ExprKind::kRecover, types::universe().any, e->pos, e);
    case BuiltinId::kAdd: return operands(e, ExprKind::kUnsafeAdd, type_of(e));
    case BuiltinId::kSlice: return operands(e, ExprKind::kUnsafeSlice, type_of(e));
    case BuiltinId::kSliceData: return operands(e, ExprKind::kUnsafeSliceData, type_of(e));
    case BuiltinId::kString: return operands(e, ExprKind::kUnsafeString, type_of(e));
    case BuiltinId::kStringData: return operands(e, ExprKind::kUnsafeStringData, type_of(e));
    case BuiltinId::kAlignof:
    case BuiltinId::kOffsetof:
    case BuiltinId::kSizeof: return size(e, id);
    case BuiltinId::kCount: break;
  }
  return zero(type_of(e), e->pos);
}

Exprs Body::builtin_args(const syntax::CallExpr* e, Stmts& pre) {
  Exprs values;
  for (const syntax::Expr* arg : e->args) values.push_back(expr(arg));
  if (values.size() == 1 && values[0]->type != nullptr && types::is<types::Tuple>(values[0]->type)) {
    Expr* tuple = values[0];
    values.clear();
    spread_tuple(tuple, values, pre, e->pos);
  }
  return values;
}

// One or two operands; converted where the function asks for a type.
Expr* Body::operands(const syntax::CallExpr* e, ExprKind kind, Type* t) {
  Stmts pre;
  Exprs args = builtin_args(e, pre);
  Expr* r = node(kind, t, e->pos, e);
  if (kind == ExprKind::kPanic) {
    args[0] = convert(args[0], types::universe().any);
  } else if (kind == ExprKind::kDelete) {
    args[1] = convert(args[1], types::under_as<types::Map>(args[0]->type)->key);
  } else if (kind == ExprKind::kComplex) {
    Type* part = types::basic(types::is_basic(t, BasicKind::kComplex64) ? BasicKind::kFloat32 : BasicKind::kFloat64);
    for (Expr*& a : args) {
      if (a->kind == ExprKind::kConst) a = convert(a, part);
    }
  }
  r->x = args[0];
  if (args.size() > 1) r->y = args[1];
  return sequence(std::move(pre), r);
}

Expr* Body::append(const syntax::CallExpr* e) {
  Stmts pre;
  Exprs args = builtin_args(e, pre);
  Type* t = type_of(e);
  Type* elem = types::under_as<types::Slice>(t)->elem;
  args[0] = convert(args[0], t);
  for (size_t i = 1; i < args.size(); ++i) {
    if (!e->has_dots) {
      args[i] = convert(args[i], elem);
    } else if (args[i]->kind == ExprKind::kZero) {
      args[i] = convert(args[i], t);
    }
  }
  Expr* r = node(ExprKind::kAppend, t, e->pos, e);
  r->spread = e->has_dots;
  r->args = arena().copy(args);
  return sequence(std::move(pre), r);
}

Expr* Body::length(const syntax::CallExpr* e, ExprKind kind) {
  Expr* x = expr(e->args[0]);
  Type* t = x->type;
  if (auto* p = types::under_as<types::Pointer>(t)) t = p->elem;
  Type* result = types::basic(BasicKind::kInt);
  if (auto* a = types::under_as<types::Array>(t)) {
    // Constant but for calls and receives in x, which must happen.
    Stmts pre;
    into(pre, [&] { emit(StmtKind::kExpr, e->pos)->x = x; });
    return sequence(std::move(pre), int_const(a->len, result, e->pos));
  }
  Expr* r = node(kind, result, e->pos, e);
  r->x = x;
  return r;
}

Expr* Body::make(const syntax::CallExpr* e) {
  Type* t = type_of(e);
  Type* under = types::under(t);
  ExprKind kind = under->kind == types::TypeKind::kSlice ? ExprKind::kMakeSlice
                  : under->kind == types::TypeKind::kMap ? ExprKind::kMakeMap
                                                         : ExprKind::kMakeChan;
  Expr* r = node(kind, t, e->pos, e);
  if (e->args.size() > 1) r->x = expr(e->args[1]);
  if (e->args.size() > 2) r->y = expr(e->args[2]);
  return r;
}

Expr* Body::make_new(const syntax::CallExpr* e) {
  const syntax::Expr* arg = e->args[0];
  Type* t = type_of(e);
  if (arg->tv != nullptr && arg->tv->mode == types::Mode::kType) return node(ExprKind::kNew, t, e->pos, e);
  // new(expr): the address of a variable that holds the value.
  Expr* value = convert(expr(arg), types::under_as<types::Pointer>(t)->elem);
  Stmts pre;
  Expr* variable = nullptr;
  into(pre, [&] { variable = save(value); });
  variable->var->pos = e->pos;
  return sequence(std::move(pre), addr(variable, e->pos, false, e));
}

Expr* Body::min_max(const syntax::CallExpr* e, ExprKind kind) {
  Type* t = type_of(e);
  Stmts pre;
  Exprs args = builtin_args(e, pre);
  for (Expr*& a : args) a = convert(a, t);
  if (args.size() == 1) return sequence(std::move(pre), args[0]);
  Expr* r = node(kind, t, e->pos, e);
  r->args = arena().copy(args);
  return sequence(std::move(pre), r);
}

Expr* Body::print(const syntax::CallExpr* e, bool newline) {
  Stmts pre;
  Exprs args = builtin_args(e, pre);
  Expr* r = node(ExprKind::kPrint, nullptr, e->pos, e);
  r->newline = newline;
  r->args = arena().copy(args);
  return sequence(std::move(pre), r);
}

// Sizes that are constant only for each instance of generic code.
Expr* Body::size(const syntax::CallExpr* e, BuiltinId id) {
  const syntax::Expr* arg = unparen(e->args[0]);
  int64_t n = 0;
  if (const auto* sel = try_as<syntax::SelectorExpr>(arg); id == BuiltinId::kOffsetof && sel != nullptr) {
    Type* recv = type_of(sel->x);
    for (int i : selected(sel, recv).path) {
      if (auto* p = types::under_as<types::Pointer>(recv)) recv = p->elem;
      auto* s = types::under_as<types::Struct>(recv);
      n += types::offsets_of(s->fields)[static_cast<size_t>(i)];
      recv = s->fields[static_cast<size_t>(i)]->type;
    }
  } else {
    n = id == BuiltinId::kAlignof ? types::align_of(type_of(arg)) : types::size_of(type_of(arg));
  }
  return int_const(n, type_of(e), e->pos);
}

}  // namespace gos::lower

// Expressions: names, operators, indexing, slicing, assertions.
#include "compiler/lower/body.h"

namespace gos::lower {

using syntax::Kind;
using syntax::try_as;
using syntax::unparen;

bool Body::is_blank(const syntax::Expr* e) {
  const auto* name = try_as<syntax::Name>(unparen(e));
  return name != nullptr && name->name.is_blank();
}

Expr* Body::expr(const syntax::Expr* e) {
  if (e->tv != nullptr) {
    if (e->tv->value && !e->tv->value.is_unknown()) return constant_expr(e->tv->value, type_of(e), e->pos, e);
    if (e->tv->mode == types::Mode::kNil) {
      return node(ExprKind::kZero, type(e->tv->type), e->pos, e);
    }
  }
  return expr_inner(e);
}

Expr* Body::expr_inner(const syntax::Expr* e) {
  switch (e->kind) {
    case Kind::kName: return name(e->as<syntax::Name>(), e);
    case Kind::kParenExpr: return expr(e->as<syntax::ParenExpr>()->x);
    case Kind::kFuncLit: return func_lit(e->as<syntax::FuncLit>());
    case Kind::kCompositeLit: return composite(e->as<syntax::CompositeLit>());
    case Kind::kSelectorExpr: return selector(e->as<syntax::SelectorExpr>());
    case Kind::kIndexExpr: return index(e->as<syntax::IndexExpr>());
    case Kind::kSliceExpr: return slice(e->as<syntax::SliceExpr>());
    case Kind::kAssertExpr: return assertion(e->as<syntax::AssertExpr>());
    case Kind::kOperation: return operation(e->as<syntax::Operation>());
    case Kind::kCallExpr: return call(e->as<syntax::CallExpr>());
    default: return zero(type_of(e), e->pos);
  }
}

// --- Names ---

Expr* Body::name(const syntax::Name* e, const syntax::Expr* source) {
  switch (e->obj == nullptr ? types::ObjectKind::kNil : e->obj->kind) {
    case types::ObjectKind::kVar: return use(variable(static_cast<types::Var*>(e->obj)), source->pos, source);
    case types::ObjectKind::kFunc: return func_value(e, source, source->pos);
    default: return zero(e->tv != nullptr ? type(e->tv->type) : types::invalid_type(), e->pos);
  }
}

// The name in `e` that denotes a declared function, null when `e` is no such thing.
const syntax::Name* Body::func_name(const syntax::Expr* e) {
  e = unparen(e);
  const syntax::Name* name = nullptr;
  if (const auto* index = try_as<syntax::IndexExpr>(e)) return func_name(index->x);
  if (const auto* n = try_as<syntax::Name>(e)) {
    name = n;
  } else if (const auto* sel = try_as<syntax::SelectorExpr>(e); sel != nullptr && sel->selection == nullptr) {
    name = sel->sel;
  }
  return name != nullptr && types::as<types::Func>(name->obj) != nullptr ? name : nullptr;
}

ir::Function* Body::function_of(const syntax::Name* name) {
  std::vector<Type*> targs;
  if (name->instance != nullptr) {
    for (Type* t : name->instance->targs) targs.push_back(type(t));
  }
  return used(program_.function(static_cast<types::Func*>(name->obj), targs));
}

Expr* Body::func_value(const syntax::Name* name, const syntax::Expr* source, Pos pos) {
  ir::Function* f = function_of(name);
  Expr* e = node(ExprKind::kFunc, f->type, pos, source);
  e->function = f;
  return e;
}

// --- Indexing ---

Expr* Body::deref(Expr* x, Pos pos, bool implicit, const syntax::Expr* source) {
  auto* p = types::under_as<types::Pointer>(x->type);
  Expr* e = node(ExprKind::kDeref, p != nullptr ? p->elem : types::invalid_type(), pos, source);
  e->implicit = implicit;
  e->x = x;
  return e;
}

Expr* Body::addr(Expr* x, Pos pos, bool implicit, const syntax::Expr* source) {
  mark_address(x);
  Expr* e = node(ExprKind::kAddr, program_.context().pointer(x->type), pos, source);
  e->implicit = implicit;
  e->x = x;
  return e;
}

Expr* Body::index(const syntax::IndexExpr* e) {
  if (const syntax::Name* f = func_name(e)) return func_value(f, e, e->pos);
  Expr* x = expr(e->x);
  if (auto* m = types::under_as<types::Map>(x->type)) {
    Expr* r = node(ExprKind::kMapIndex, m->elem, e->pos, e);
    r->x = x;
    r->y = expr_to(e->index, m->key);
    return r;
  }
  if (types::under(x->type)->kind == types::TypeKind::kPointer) x = deref(x, e->pos, true, e->x);
  Type* elem = types::universe().byte_type;
  if (auto* a = types::under_as<types::Array>(x->type)) elem = a->elem;
  if (auto* s = types::under_as<types::Slice>(x->type)) elem = s->elem;
  Expr* r = node(ExprKind::kIndex, elem, e->pos, e);
  r->x = x;
  r->y = expr(e->index);
  return r;
}

Expr* Body::slice(const syntax::SliceExpr* e) {
  Expr* x = expr(e->x);
  if (types::under(x->type)->kind == types::TypeKind::kPointer) {
    x = deref(x, e->pos, true, e->x);
  } else if (types::under(x->type)->kind == types::TypeKind::kArray) {
    mark_address(x);
  }
  Expr* r = node(ExprKind::kSlice, type_of(e), e->pos, e);
  r->x = x;
  Expr** parts[] = {&r->y, &r->hi, &r->max};
  for (int i = 0; i < 3; ++i) {
    if (e->index[i] != nullptr) *parts[i] = expr(e->index[i]);
  }
  return r;
}

Expr* Body::assertion(const syntax::AssertExpr* e) {
  Expr* r = node(ExprKind::kAssert, type_of(e->type), e->pos, e);
  r->x = expr(e->x);
  return r;
}

// m[k], x.(T) and <-c where two values are wanted.
Expr* Body::comma_ok(const syntax::Expr* e) {
  Expr* r = expr_inner(unparen(e));
  r->comma_ok = true;
  types::Var* vars[2];
  Type* both[] = {r->type, types::basic(types::BasicKind::kBool)};
  for (int i = 0; i < 2; ++i) {
    vars[i] = program_.context().arena.make<types::Var>(types::VarKind::kLocal, Pos{}, nullptr, Symbol(), both[i]);
  }
  r->type = program_.context().tuple(vars);
  return r;
}

// --- Operators ---

Expr* Body::operation(const syntax::Operation* e) { return e->y == nullptr ? unary(e) : binary(e); }

Expr* Body::unary(const syntax::Operation* e) {
  switch (e->op) {
    case Operator::kAnd: return address(e);
    case Operator::kMul: return deref(expr(e->x), e->pos, false, e);
    case Operator::kAdd: return expr(e->x);
    case Operator::kRecv: {
      Expr* x = expr(e->x);
      auto* c = types::under_as<types::Chan>(x->type);
      Expr* r = node(ExprKind::kRecv, c != nullptr ? c->elem : types::invalid_type(), e->pos, e);
      r->x = x;
      return r;
    }
    default: {
      Expr* r = node(ExprKind::kUnary, type_of(e), e->pos, e);
      r->op = e->op;
      r->x = convert(expr(e->x), r->type);
      return r;
    }
  }
}

Expr* Body::address(const syntax::Operation* e) {
  const syntax::Expr* operand = unparen(e->x);
  Expr* x = expr(operand);
  // An elided &T in a literal is a pointer already; only a literal with its own type stands here.
  Expr* r = addr(x, e->pos, false, e);
  if (Type* t = type_of(e); types::under(t)->kind == types::TypeKind::kPointer) r->type = t;
  return r;
}

// Chains such as a + b + c lean to the left; the left spine is walked in a loop, and string concatenations become one.
Expr* Body::binary(const syntax::Operation* e) {
  std::vector<const syntax::Operation*> spine;
  const syntax::Expr* left = e;
  while (true) {
    const auto* op = try_as<syntax::Operation>(unparen(left));
    if (op == nullptr || op->y == nullptr || (op->tv != nullptr && op->tv->value)) break;
    spine.push_back(op);
    left = op->x;
  }
  Expr* x = expr(left);
  Exprs strings;  // operands of a running concatenation
  for (size_t i = spine.size(); i-- > 0;) {
    const syntax::Operation* op = spine[i];
    Expr* y = expr(op->y);
    if (op->op == Operator::kAdd && types::is_string(type_of(op))) {
      if (strings.empty()) strings.push_back(x);
      strings.push_back(y);
      const auto* next = i > 0 ? spine[i - 1] : nullptr;
      if (next != nullptr && next->op == Operator::kAdd) continue;
      x = concat(std::move(strings), type_of(op), op->pos, op);
      strings.clear();
      continue;
    }
    x = arithmetic(op, x, y);
  }
  return x;
}

Expr* Body::concat(Exprs&& args, Type* t, Pos pos, const syntax::Expr* source) {
  Exprs flat;
  for (Expr* a : args) {
    if (a->kind == ExprKind::kConcat) {
      flat.insert(flat.end(), a->args.begin(), a->args.end());
    } else {
      flat.push_back(convert(a, t));
    }
  }
  Expr* r = node(ExprKind::kConcat, t, pos, source);
  r->args = arena().copy(flat);
  return r;
}

// An untyped constant count becomes a uint, as gc has it.
Expr* Body::shift_count(const syntax::Expr* e, Expr* y) {
  if (y->kind != ExprKind::kConst) return y;
  e = unparen(e);
  const auto* name = try_as<syntax::Name>(e);
  bool untyped = e->is<syntax::BasicLit>() ||
                 (name != nullptr && name->obj != nullptr && types::is_untyped(types::type_of(name->obj)));
  untyped = untyped || !types::is_integer(y->type);
  return untyped ? constant_expr(y->value, types::basic(types::BasicKind::kUint), y->pos, y->source) : y;
}

Expr* Body::arithmetic(const syntax::Operation* e, Expr* x, Expr* y) {
  Type* t = type_of(e);
  if (syntax::is_comparison(e->op)) return compare(e->op, x, y, t, e->pos, e);
  ExprKind kind = e->op == Operator::kAndAnd ? ExprKind::kAndAnd
                  : e->op == Operator::kOrOr ? ExprKind::kOrOr
                                             : ExprKind::kBinary;
  Expr* r = node(kind, t, e->pos, e);
  r->op = e->op;
  r->x = convert(x, t);
  r->y = syntax::is_shift(e->op) ? shift_count(e->y, y) : convert(y, t);
  return r;
}

Expr* Body::compare(Operator op, Expr* x, Expr* y, Type* t, Pos pos, const syntax::Expr* source) {
  auto untyped_nil = [](Expr* e) {
    return e->kind == ExprKind::kZero && types::is_basic(e->type, types::BasicKind::kUntypedNil);
  };
  if (untyped_nil(x)) x = convert(x, y->type);
  if (untyped_nil(y)) y = convert(y, x->type);
  Expr* r = node(ExprKind::kCompare, t, pos, source);
  r->op = op;
  bool x_iface = types::is_interface(x->type);
  bool y_iface = types::is_interface(y->type);
  if (x_iface != y_iface) {
    r->mixed = true;
    program_.converted(x_iface ? y->type : x->type);
  } else if (x_iface && !types::identical(x->type, y->type)) {
    types::Qualifier q;
    if (types::implements(x->type, y->type, false, nullptr, q)) {
      x = convert(x, y->type);
    } else {
      y = convert(y, x->type);
    }
  } else if (x->kind == ExprKind::kConst && y->kind != ExprKind::kConst) {
    x = convert(x, y->type);
  } else {
    y = convert(y, x->type);
  }
  r->x = x;
  r->y = y;
  return r;
}

}  // namespace gos::lower

// Selectors: fields through embedding, methods as values and as functions (Go spec, "Selectors", "Method values",
// "Method expressions").
#include "compiler/lower/body.h"

namespace gos::lower {

// What `e` selects in a value of type `recv`. In generic code the checker saw a type parameter or a type that mentions
// one, so the selection is made again on the type that stands for it.
types::Found Body::selected(const syntax::SelectorExpr* e, Type* recv) {
  types::Selection* s = e->selection;
  if (subst_) return types::lookup_field_or_method(recv, true, s->obj->pkg, s->obj->name);
  types::Found found;
  found.obj = s->obj;
  found.path.assign(s->path.begin(), s->path.end());
  found.indirect = s->indirect;
  return found;
}

Expr* Body::field(Expr* x, int index, Pos pos, const syntax::Expr* source) {
  if (types::under(x->type)->kind == types::TypeKind::kPointer) x = deref(x, pos, true, nullptr);
  auto* s = types::under_as<types::Struct>(x->type);
  Expr* r = node(ExprKind::kField, s->fields[static_cast<size_t>(index)]->type, pos, source);
  r->field = index;
  r->x = x;
  return r;
}

Expr* Body::follow(Expr* x, std::span<const int> path, Pos pos, const syntax::Expr* source) {
  for (int i : path) x = field(x, i, pos, source);
  return x;
}

Expr* Body::selector(const syntax::SelectorExpr* e) {
  if (e->selection == nullptr) return name(e->sel, e);
  if (e->selection->kind == types::SelectionKind::kMethodExpr) return method_expr(e);
  Expr* x = expr(e->x);
  types::Found found = selected(e, x->type);
  if (e->selection->kind == types::SelectionKind::kField) return follow(x, found.path, e->pos, e);
  x = follow(x, std::span(found.path).first(found.path.size() - 1), e->pos, e->x);
  return method_value(x, static_cast<types::Func*>(found.obj), type_of(e), e->pos, e);
}

Expr* Body::receiver(Expr* x, types::Func* method, Pos pos, Pos selector) {
  bool is_pointer = types::under(x->type)->kind == types::TypeKind::kPointer;
  if (method->origin->has_ptr_recv) return is_pointer ? x : addr(x, selector, true, x->source);
  return is_pointer ? deref(x, pos, true, x->source) : x;
}

Expr* Body::method_value(Expr* x, types::Func* method, Type* t, Pos pos, const syntax::Expr* source) {
  Expr* r = node(ExprKind::kMethodValue, t, pos, source);
  if (types::is_interface(x->type)) {
    program_.called(method->name);
    r->x = x;
  } else {
    r->x = receiver(x, method, pos, pos);
  }
  r->method = method;
  r->function = program_.bound_method(method, r->x->type, receiver_targs(r->x->type));
  return r;
}

Expr* Body::method_expr(const syntax::SelectorExpr* e) {
  Type* recv = type(e->selection->recv);
  types::Found found = selected(e, recv);
  auto* method = static_cast<types::Func*>(found.obj);
  Type* t = type_of(e);
  Expr* r = node(ExprKind::kFunc, t, e->pos, e);
  bool is_pointer = types::under(recv)->kind == types::TypeKind::kPointer;
  bool direct = found.path.size() == 1 && !types::is_interface(recv) && method->origin->has_ptr_recv == is_pointer;
  r->function = direct ? used(program_.function(method->origin, receiver_targs(recv)))
                       : program_.method_expression(method, recv, types::under_as<types::Signature>(t));
  return r;
}

}  // namespace gos::lower

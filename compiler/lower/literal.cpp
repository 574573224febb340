// Composite literals (Go spec, "Composite literals").
#include "compiler/lower/body.h"

namespace gos::lower {

using syntax::try_as;

Expr* Body::composite(const syntax::CompositeLit* e) {
  Type* t = type_of(e);
  // Inside a literal of pointers &T may be left out.
  auto* pointer = types::under_as<types::Pointer>(t);
  Type* base = pointer != nullptr ? pointer->elem : t;
  Type* under = types::under(base);
  Expr* r = nullptr;
  if (auto* s = types::as<types::Struct>(under)) {
    r = struct_lit(e, base, s);
  } else if (auto* a = types::as<types::Array>(under)) {
    r = array_lit(e, base, a->elem, ExprKind::kArrayLit);
    r->length = a->len;
  } else if (auto* sl = types::as<types::Slice>(under)) {
    r = array_lit(e, base, sl->elem, ExprKind::kSliceLit);
  } else if (auto* m = types::as<types::Map>(under)) {
    r = map_lit(e, base, m);
  } else {
    r = zero(base, e->pos);
  }
  if (pointer == nullptr) return r;
  Expr* p = addr(r, e->pos, false, e);
  p->type = t;
  return p;
}

Expr* Body::struct_lit(const syntax::CompositeLit* e, Type* t, types::Struct* s) {
  Exprs args;
  std::vector<int64_t> indices;
  for (size_t i = 0; i < e->elems.size(); ++i) {
    const syntax::Expr* value = e->elems[i];
    size_t at = i;
    if (const auto* kv = try_as<syntax::KeyValueExpr>(value)) {
      const auto* key = try_as<syntax::Name>(kv->key);
      for (at = 0; at < s->fields.size() && (key == nullptr || s->fields[at]->name != key->name);) ++at;
      value = kv->value;
    }
    if (at >= s->fields.size()) continue;
    // Blank fields stay zero.
    if (s->fields[at]->name.is_blank() && value->tv != nullptr && value->tv->value) continue;
    args.push_back(expr_to(value, s->fields[at]->type));
    indices.push_back(static_cast<int64_t>(at));
  }
  Expr* r = node(ExprKind::kStructLit, t, e->pos, e);
  r->args = arena().copy(args);
  r->indices = arena().copy(indices);
  return r;
}

Expr* Body::array_lit(const syntax::CompositeLit* e, Type* t, Type* elem, ExprKind kind) {
  Exprs args;
  std::vector<int64_t> indices;
  int64_t at = 0, length = 0;
  for (const syntax::Expr* value : e->elems) {
    if (const auto* kv = try_as<syntax::KeyValueExpr>(value)) {
      if (kv->key->tv != nullptr) at = constant::to_int(kv->key->tv->value).int64().value_or(at);
      value = kv->value;
    }
    args.push_back(expr_to(value, elem));
    indices.push_back(at++);
    length = std::max(length, at);
  }
  Expr* r = node(kind, t, e->pos, e);
  r->args = arena().copy(args);
  r->indices = arena().copy(indices);
  r->length = length;
  return r;
}

Expr* Body::map_lit(const syntax::CompositeLit* e, Type* t, types::Map* m) {
  Exprs args;
  for (const syntax::Expr* elem : e->elems) {
    const auto* kv = try_as<syntax::KeyValueExpr>(elem);
    if (kv == nullptr) continue;
    args.push_back(expr_to(kv->key, m->key));
    args.push_back(expr_to(kv->value, m->elem));
  }
  Expr* r = node(ExprKind::kMapLit, t, e->pos, e);
  r->args = arena().copy(args);
  return r;
}

}  // namespace gos::lower

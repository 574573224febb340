#include "compiler/check/unify.h"

#include <algorithm>

#include "compiler/types/identical.h"
#include "compiler/types/lookup.h"
#include "compiler/types/predicates.h"
#include "compiler/types/typeset.h"

namespace gos::check {

using namespace types;

namespace {

constexpr int kMaxDepth = 100;

Interface* plain_interface(Type* t) { return is_type_param(t) ? nullptr : under_as<Interface>(t); }

bool is_type_literal(Type* t) {
  TypeKind kind = unalias(t)->kind;
  return kind != TypeKind::kNamed && kind != TypeKind::kTypeParam;
}

}  // namespace

Unifier::Unifier(std::span<TypeParam* const> tparams, std::span<Type* const> targs) {
  for (size_t i = 0; i < tparams.size(); ++i) {
    slots_.push_back(std::make_unique<Type*>(i < targs.size() ? targs[i] : nullptr));
    handles_[tparams[i]] = slots_.back().get();
  }
}

size_t Unifier::unknowns() const {
  return static_cast<size_t>(
      std::count_if(handles_.begin(), handles_.end(), [](const auto& entry) { return *entry.second == nullptr; }));
}

std::vector<Type*> Unifier::inferred(std::span<TypeParam* const> tparams) const {
  std::vector<Type*> out;
  for (TypeParam* p : tparams) out.push_back(at(p));
  return out;
}

TypeParam* Unifier::bound_param(Type* t) const {
  auto* p = as<TypeParam>(t);
  return p != nullptr && handles_.contains(p) ? p : nullptr;
}

bool Unifier::join(TypeParam* x, TypeParam* y) {
  Type **hx = handles_[x], **hy = handles_[y];
  if (hx == hy) return true;
  if (*hx != nullptr && *hy != nullptr) return false;
  Type** from = *hx != nullptr ? hy : hx;
  Type** to = *hx != nullptr ? hx : hy;
  for (auto& [param, handle] : handles_) {
    if (handle == from) handle = to;
  }
  return true;
}

bool Unifier::match(Type* x, Type* y, unsigned mode, Pair* pairs) {
  if (x == y || unalias(x) == unalias(y)) return true;
  if (depth_ >= kMaxDepth) return false;
  ++depth_;
  struct Leave {
    int& depth;
    ~Leave() { --depth; }
  } leave{depth_};
  // A defined type goes to the right, a parameter to be inferred to the left.
  if (as<Named>(x) != nullptr || bound_param(y) != nullptr) std::swap(x, y);
  // A defined type and a literal match by the underlying type, unless the literal is an interface to implement.
  if (auto* named = as<Named>(y); !(mode & kExact) && named != nullptr && is_type_literal(x) && !is_interface(x)) {
    y = under(named);
    if (x == y || unalias(x) == y) return true;
  }
  TypeParam *px = bound_param(x), *py = bound_param(y);
  if (px != nullptr && py != nullptr) return join(px, py) || match(at(px), at(py), mode, pairs);
  if (px != nullptr) return match_param(px, y, mode, pairs);
  if (!(mode & kExact)) {
    Interface *xi = plain_interface(x), *yi = plain_interface(y);
    if (xi != nullptr && yi != nullptr) return match_interfaces(xi, yi, pairs);
    if (xi != nullptr) return match_methods(xi, y, pairs);
    if (yi != nullptr) return match_methods(yi, x, pairs);
  }
  if (is_type_param(y)) std::swap(x, y);
  return match_structure(x, y, mode, pairs);
}

bool Unifier::match_param(TypeParam* p, Type* y, unsigned mode, Pair* pairs) {
  Type* x = at(p);
  if (x == nullptr) {
    set(p, y);
    return true;
  }
  if (!match(x, y, mode, pairs)) return false;
  Interface *xi = plain_interface(x), *yi = plain_interface(y);
  bool x_named = as<Named>(x) != nullptr, y_named = as<Named>(y) != nullptr;
  if (xi != nullptr && yi != nullptr) {
    if (x_named && y_named) return identical(x, y);
    if (type_set(xi)->methods.size() != type_set(yi)->methods.size()) return false;
  } else if (xi != nullptr || yi != nullptr) {
    return false;
  }
  if (mode & kExact) return true;
  // Of types that match inexactly the defined one is kept, or the channel with a direction.
  if (!x_named) {
    auto* c = under_as<Chan>(y);
    if (y_named || (c != nullptr && c->dir != ChanDir::kBoth)) set(p, y);
  }
  return true;
}

bool Unifier::match_interfaces(Interface* x, Interface* y, Pair* pairs) {
  TypeSet *xs = type_set(x), *ys = type_set(y);
  if (xs->comparable != ys->comparable || !same_terms(*xs, *ys)) return false;
  for (Pair* p = pairs; p != nullptr; p = p->outer) {
    if ((p->x == x && p->y == y) || (p->x == y && p->y == x)) return true;
  }
  Pair pair{x, y, pairs};
  if (xs->methods.size() > ys->methods.size()) std::swap(xs, ys);
  return std::all_of(xs->methods.begin(), xs->methods.end(), [&](Func* m) {
    int i = ys->find(m->pkg, m->name);
    return i >= 0 && match(type_of(m), type_of(ys->methods[static_cast<size_t>(i)]), kExact, &pair);
  });
}

bool Unifier::match_methods(Interface* x, Type* y, Pair* pairs) {
  auto methods = type_set(x)->methods;
  return std::all_of(methods.begin(), methods.end(), [&](Func* m) {
    auto* f = as<Func>(lookup_field_or_method(y, false, m->pkg, m->name).obj);
    return f != nullptr && match(type_of(m), type_of(f), kExact, pairs);
  });
}

bool Unifier::match_structure(Type* xorig, Type* yorig, unsigned mode, Pair* pairs) {
  Type *x = unalias(xorig), *y = unalias(yorig);
  if (x->kind == TypeKind::kTypeParam) {
    // A parameter of the surrounding function stands for its core type.
    Type* core = common_under(x);
    return core != nullptr && core->kind != TypeKind::kInterface && match(core, yorig, kAssign, pairs);
  }
  if (x->kind != y->kind) return false;
  unsigned inner = mode & kAssign ? mode | kExact : mode;
  switch (x->kind) {
    case TypeKind::kBasic: return as<Basic>(x)->basic == as<Basic>(y)->basic;
    case TypeKind::kArray: {
      auto *a = as<Array>(x), *b = as<Array>(y);
      return (a->len < 0 || b->len < 0 || a->len == b->len) && match(a->elem, b->elem, inner, pairs);
    }
    case TypeKind::kSlice: return match(as<Slice>(x)->elem, as<Slice>(y)->elem, inner, pairs);
    case TypeKind::kPointer: return match(as<Pointer>(x)->elem, as<Pointer>(y)->elem, inner, pairs);
    case TypeKind::kStruct: return match_struct(as<Struct>(x), as<Struct>(y), inner, pairs);
    case TypeKind::kTuple: return match_tuple(as<Tuple>(x), as<Tuple>(y), mode, pairs);
    case TypeKind::kSignature: {
      auto *a = as<Signature>(x), *b = as<Signature>(y);
      return a->variadic == b->variadic && match_tuple(a->params, b->params, inner, pairs) &&
             match_tuple(a->results, b->results, inner, pairs);
    }
    case TypeKind::kInterface: return match_exact_interfaces(as<Interface>(x), as<Interface>(y), pairs);
    case TypeKind::kMap: {
      auto *a = as<Map>(x), *b = as<Map>(y);
      return match(a->key, b->key, inner, pairs) && match(a->elem, b->elem, inner, pairs);
    }
    case TypeKind::kChan: {
      auto *a = as<Chan>(x), *b = as<Chan>(y);
      return (!(mode & kExact) || a->dir == b->dir) && match(a->elem, b->elem, inner, pairs);
    }
    case TypeKind::kNamed: return match_named(as<Named>(x), as<Named>(y), mode, pairs);
    default: return false;
  }
}

bool Unifier::match_named(Named* x, Named* y, unsigned mode, Pair* pairs) {
  if (x->orig != y->orig || x->targs.size() != y->targs.size() || x->targs.empty()) return false;
  for (size_t i = 0; i < x->targs.size(); ++i) {
    if (!match(x->targs[i], y->targs[i], mode, pairs)) return false;
  }
  return true;
}

bool Unifier::match_struct(Struct* x, Struct* y, unsigned mode, Pair* pairs) {
  if (x->fields.size() != y->fields.size()) return false;
  for (size_t i = 0; i < x->fields.size(); ++i) {
    Var *f = x->fields[i], *g = y->fields[i];
    if (f->embedded != g->embedded || x->tag(i) != y->tag(i) || !same_id(f, g->pkg, g->name) ||
        !match(f->type, g->type, mode, pairs)) {
      return false;
    }
  }
  return true;
}

bool Unifier::match_tuple(Tuple* x, Tuple* y, unsigned mode, Pair* pairs) {
  if (x->size() != y->size()) return false;
  for (size_t i = 0; i < x->size(); ++i) {
    if (!match(x->vars[i]->type, y->vars[i]->type, mode, pairs)) return false;
  }
  return true;
}

bool Unifier::match_exact_interfaces(Interface* x, Interface* y, Pair* pairs) {
  return type_set(x)->methods.size() == type_set(y)->methods.size() && match_interfaces(x, y, pairs);
}

}  // namespace gos::check

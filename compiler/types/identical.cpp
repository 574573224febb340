#include "compiler/types/identical.h"

#include "compiler/types/instantiate.h"
#include "compiler/types/predicates.h"
#include "compiler/types/typeset.h"

namespace gos::types {

namespace {

// Interface pairs under comparison: meeting one again means that nothing different was found on the way around.
struct Pair {
  Interface *x, *y;
  Pair* outer;
};

struct Comparer {
  bool ignore_tags;
  std::span<const NamedPair> assumed = {};

  bool same(Type* x, Type* y, Pair* pairs) const {
    x = unalias(x);
    y = unalias(y);
    if (x == y) return true;
    if (x->kind != y->kind) return false;
    switch (x->kind) {
      case TypeKind::kBasic: return as<Basic>(x)->basic == as<Basic>(y)->basic;
      case TypeKind::kArray: {
        auto *a = as<Array>(x), *b = as<Array>(y);
        return (a->len < 0 || b->len < 0 || a->len == b->len) && same(a->elem, b->elem, pairs);
      }
      case TypeKind::kSlice: return same(as<Slice>(x)->elem, as<Slice>(y)->elem, pairs);
      case TypeKind::kPointer: return same(as<Pointer>(x)->elem, as<Pointer>(y)->elem, pairs);
      case TypeKind::kStruct: return same_struct(as<Struct>(x), as<Struct>(y), pairs);
      case TypeKind::kTuple: return same_tuple(as<Tuple>(x), as<Tuple>(y), pairs);
      case TypeKind::kSignature: return same_signature(as<Signature>(x), as<Signature>(y), pairs);
      case TypeKind::kInterface: return same_interface(as<Interface>(x), as<Interface>(y), pairs);
      case TypeKind::kUnion: return same_union(as<Union>(x), as<Union>(y), pairs);
      case TypeKind::kMap: {
        auto *a = as<Map>(x), *b = as<Map>(y);
        return same(a->key, b->key, pairs) && same(a->elem, b->elem, pairs);
      }
      case TypeKind::kChan: {
        auto *a = as<Chan>(x), *b = as<Chan>(y);
        return a->dir == b->dir && same(a->elem, b->elem, pairs);
      }
      case TypeKind::kNamed: {
        auto *a = as<Named>(x), *b = as<Named>(y);
        for (const NamedPair& pair : assumed) {
          if (pair.x == a && pair.y == b) return true;
        }
        if (a->orig != b->orig || a == a->orig || b == b->orig) return false;
        auto all_same = [&](std::span<Type* const> v, std::span<Type* const> w) {
          return std::equal(v.begin(), v.end(), w.begin(), w.end(),
                            [&](Type* p, Type* q) { return same(p, q, pairs); });
        };
        return all_same(a->targs, b->targs) && all_same(a->outer_targs, b->outer_targs);
      }
      default: return false;  // a type parameter is identical only to itself
    }
  }

  bool same_struct(Struct* x, Struct* y, Pair* pairs) const {
    if (x->fields.size() != y->fields.size()) return false;
    for (size_t i = 0; i < x->fields.size(); ++i) {
      Var *f = x->fields[i], *g = y->fields[i];
      if (f->embedded != g->embedded || (!ignore_tags && x->tag(i) != y->tag(i)) || !same_id(f, g->pkg, g->name) ||
          !same(f->type, g->type, pairs)) {
        return false;
      }
    }
    return true;
  }

  bool same_tuple(Tuple* x, Tuple* y, Pair* pairs) const {
    if (x->size() != y->size()) return false;
    for (size_t i = 0; i < x->size(); ++i) {
      if (!same(x->vars[i]->type, y->vars[i]->type, pairs)) return false;
    }
    return true;
  }

  // Generic signatures are compared under one set of type parameters.
  bool same_signature(Signature* x, Signature* y, Pair* pairs) const {
    if (x->tparams.size() != y->tparams.size() || x->variadic != y->variadic) return false;
    Tuple *params = y->params, *results = y->results;
    if (!x->tparams.empty()) {
      Context* context = x->tparams[0]->context;
      std::vector<Type*> targs(x->tparams.begin(), x->tparams.end());
      Subst map(*context, y->tparams, targs);
      for (size_t i = 0; i < x->tparams.size(); ++i) {
        if (!same(x->tparams[i]->bound, map.type(y->tparams[i]->bound), pairs)) return false;
      }
      params = map.tuple(params);
      results = map.tuple(results);
    }
    return same_tuple(x->params, params, pairs) && same_tuple(x->results, results, pairs);
  }

  bool same_interface(Interface* x, Interface* y, Pair* pairs) const {
    TypeSet *a = type_set(x), *b = type_set(y);
    if (a->comparable != b->comparable || !same_terms(*a, *b) || a->methods.size() != b->methods.size()) return false;
    for (Pair* p = pairs; p != nullptr; p = p->outer) {
      if ((p->x == x && p->y == y) || (p->x == y && p->y == x)) return true;
    }
    Pair pair{x, y, pairs};
    for (size_t i = 0; i < a->methods.size(); ++i) {  // both are sorted
      Func *f = a->methods[i], *g = b->methods[i];
      if (f == g) continue;
      if (!same_id(f, g->pkg, g->name) || !same(type_of(f), type_of(g), &pair)) return false;
    }
    return true;
  }

  bool same_union(Union* x, Union* y, Pair* pairs) const {
    if (x->terms.size() != y->terms.size()) return false;
    for (size_t i = 0; i < x->terms.size(); ++i) {
      if (x->terms[i].tilde != y->terms[i].tilde || !same(x->terms[i].type, y->terms[i].type, pairs)) return false;
    }
    return true;
  }
};

uint32_t mix(uint32_t h, uint64_t v) {
  uint64_t x = (h ^ v) * 0x9E3779B97F4A7C15;
  return static_cast<uint32_t>(x ^ (x >> 32));
}

uint32_t mix(uint32_t h, Symbol name) { return mix(h, reinterpret_cast<uintptr_t>(name.id())); }

uint32_t hash_tuple(uint32_t h, Tuple* tuple) {
  for (Var* v : tuple->vars) h = mix(h, hash(v->type));
  return mix(h, tuple->size());
}

// Interfaces contribute only their methods' names, so that recursion through them ends.
uint32_t compute_hash(Type* t) {
  uint32_t h = mix(0, static_cast<uint64_t>(t->kind) + 1);
  switch (t->kind) {
    case TypeKind::kBasic: return mix(h, static_cast<uint64_t>(as<Basic>(t)->basic));
    case TypeKind::kArray: return mix(mix(h, hash(as<Array>(t)->elem)), static_cast<uint64_t>(as<Array>(t)->len));
    case TypeKind::kSlice: return mix(h, hash(as<Slice>(t)->elem));
    case TypeKind::kPointer: return mix(h, hash(as<Pointer>(t)->elem));
    case TypeKind::kStruct:
      for (Var* f : as<Struct>(t)->fields) h = mix(mix(h, f->name), hash(f->type));
      return h;
    case TypeKind::kTuple: return hash_tuple(h, as<Tuple>(t));
    case TypeKind::kSignature: {
      auto* s = as<Signature>(t);
      return hash_tuple(hash_tuple(mix(h, s->variadic), s->params), s->results);
    }
    case TypeKind::kInterface:
      for (Func* m : type_set(as<Interface>(t))->methods) h = mix(h, m->name);
      return h;
    case TypeKind::kMap: return mix(mix(h, hash(as<Map>(t)->key)), hash(as<Map>(t)->elem));
    case TypeKind::kChan: return mix(mix(h, static_cast<uint64_t>(as<Chan>(t)->dir)), hash(as<Chan>(t)->elem));
    case TypeKind::kNamed:
      h = mix(h, reinterpret_cast<uintptr_t>(as<Named>(t)->orig));
      for (Type* targ : as<Named>(t)->targs) h = mix(h, hash(targ));
      for (Type* targ : as<Named>(t)->outer_targs) h = mix(h, hash(targ));
      return h;
    case TypeKind::kTypeParam: return mix(h, static_cast<uint64_t>(as<TypeParam>(t)->index));
    case TypeKind::kUnion: return mix(h, as<Union>(t)->terms.size());
    case TypeKind::kAlias: break;
  }
  return h;
}

}  // namespace

bool identical(Type* x, Type* y) { return x == y || Comparer{false}.same(x, y, nullptr); }
bool identical_ignore_tags(Type* x, Type* y) { return x == y || Comparer{true}.same(x, y, nullptr); }
bool identical_assuming(Type* x, Type* y, std::span<const NamedPair> pairs) {
  return x == y || Comparer{false, pairs}.same(x, y, nullptr);
}

uint32_t hash(Type* t) {
  t = unalias(t);
  if (t->hash == 0) {
    uint32_t h = compute_hash(t);
    t->hash = h == 0 ? 1 : h;
  }
  return t->hash;
}

Type* Interner::canonical(Type* t) {
  if (t->canonical != nullptr) return t->canonical;
  Type* plain = unalias(t);
  if (plain->canonical == nullptr) {
    std::vector<Type*>& bucket = table_[hash(plain)];
    for (Type* other : bucket) {
      if (identical(other, plain)) {
        plain->canonical = other;
        break;
      }
    }
    if (plain->canonical == nullptr) {
      bucket.push_back(plain);
      plain->canonical = plain;
    }
  }
  t->canonical = plain->canonical;
  return t->canonical;
}

}  // namespace gos::types

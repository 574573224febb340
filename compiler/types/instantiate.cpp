#include "compiler/types/instantiate.h"

#include <algorithm>
#include <unordered_map>

#include "compiler/types/identical.h"
#include "compiler/types/predicates.h"
#include "compiler/types/universe.h"

namespace gos::types {

struct Context::Instances {
  std::unordered_map<uint32_t, std::vector<Named*>> table;
};

Context::Context() : instances_(new Instances) {}
Context::~Context() { delete instances_; }

void Context::give_up(Pos pos, std::string text) {
  if (!exceeded.has_value()) exceeded = {pos, std::move(text)};
}

Tuple* Context::tuple(std::span<Var* const> vars) { return arena.make<Tuple>(arena.copy(vars)); }

namespace {

bool identical_lists(std::span<Type* const> a, std::span<Type* const> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](Type* x, Type* y) { return identical(x, y); });
}

// Counts the nodes of types, up to a limit. Those of an instance's arguments are counted once.
class Weigher {
 public:
  int weight(Type* t) {
    add(t);
    return total_;
  }
  int weight(std::span<Type* const> list) {
    for (Type* t : list) add(t);
    return total_;
  }

 private:
  void add(Tuple* tuple) {
    for (Var* v : tuple->vars) add(v->type);
  }
  void add(Type* t) {
    if (t == nullptr || ++total_ >= kMaxInstanceWeight) return;
    t = unalias(t);
    switch (t->kind) {
      case TypeKind::kNamed: {
        auto* named = static_cast<Named*>(t);
        if (named->weight == 0) {
          Weigher inside;
          inside.weight(named->targs);
          named->weight = 1 + inside.weight(named->outer_targs);
        }
        total_ = std::min(total_ + named->weight, kMaxInstanceWeight);
        return;
      }
      case TypeKind::kPointer: return add(as<Pointer>(t)->elem);
      case TypeKind::kSlice: return add(as<Slice>(t)->elem);
      case TypeKind::kArray: return add(as<Array>(t)->elem);
      case TypeKind::kChan: return add(as<Chan>(t)->elem);
      case TypeKind::kMap: add(as<Map>(t)->key); return add(as<Map>(t)->elem);
      case TypeKind::kSignature: add(as<Signature>(t)->params); return add(as<Signature>(t)->results);
      case TypeKind::kStruct:
        for (Var* f : as<Struct>(t)->fields) add(f->type);
        return;
      case TypeKind::kInterface:
        for (Func* m : as<Interface>(t)->methods) add(m->type);
        return;
      default: return;
    }
  }
  int total_ = 0;
};

Type* resolve_named(Named* named);

// A generic type's underlying type with the instance's arguments in place.
Type* expand(Named* named) {
  if (named->expanding) return invalid_type();
  if (named->orig->from_rhs == nullptr || named->orig->tparams.size() != named->targs.size()) return invalid_type();
  std::span<TypeParam* const> params = named->orig->tparams;
  std::span<Type* const> args = named->targs;
  std::vector<TypeParam*> all_params;
  std::vector<Type*> all_args;
  if (!named->outer_targs.empty()) {
    all_params.assign(named->orig->outer.begin(), named->orig->outer.end());
    all_params.insert(all_params.end(), params.begin(), params.end());
    all_args.assign(named->outer_targs.begin(), named->outer_targs.end());
    all_args.insert(all_args.end(), args.begin(), args.end());
    params = all_params;
    args = all_args;
  }
  Type* generic = under(named->orig);
  if (!is_valid(generic)) return generic;
  if (named->weight >= kMaxInstanceWeight || Weigher().weight(named) >= kMaxInstanceWeight) {
    named->context->give_up(named->pos ? named->pos : named->obj->pos,
                            "type arguments of " + named->obj->name.str() + " too large");
    return named->underlying = invalid_type();
  }
  if (auto* iface = as<Interface>(generic); iface != nullptr && !iface->complete) return invalid_type();
  named->expanding = true;
  Subst map(*named->context, params, args);
  Type* result = map.type(generic);
  named->expanding = false;
  return named->underlying = result;
}

Type* resolve_named(Named* named) {
  if (named->underlying != nullptr) return named->underlying;
  if (named->orig != named) return expand(named);
  std::vector<Named*> path;
  Named* at = named;
  for (;;) {
    if (std::find(path.begin(), path.end(), at) != path.end()) return invalid_type();  // reported where declared
    path.push_back(at);
    if (at->from_rhs == nullptr && at->obj->type != at) type_of(at->obj);
    if (at->from_rhs == nullptr) return invalid_type();  // its declaration is being checked
    Type* rhs = unalias(at->from_rhs);
    auto* next = as<Named>(rhs);
    Type* result = next == nullptr                                     ? under(rhs)
                   : next->underlying != nullptr || next->orig != next ? under(next)
                                                                       : nullptr;
    if (result != nullptr) {
      bool pending = next != nullptr && next->underlying == nullptr;
      if (!pending) {
        for (Named* n : path) n->underlying = result;
      }
      return result;
    }
    at = next;
  }
}

}  // namespace

Type* unalias_slow(Alias* alias) {
  if (alias->actual != nullptr) return alias->actual;
  Type* t = alias;
  for (int steps = 0; t != nullptr && t->kind == TypeKind::kAlias; ++steps) {
    auto* a = static_cast<Alias*>(t);
    if (steps > 1000) return invalid_type();
    t = a->actual != nullptr ? a->actual : a->from_rhs;
  }
  if (t == nullptr) return invalid_type();
  return alias->actual = t;
}

Interface* iface(TypeParam* param);

Type* under_slow(Type* t) {
  t = unalias(t);
  if (t->kind == TypeKind::kNamed) {
    auto* named = static_cast<Named*>(t);
    return named->underlying != nullptr ? named->underlying : resolve_named(named);
  }
  if (t->kind == TypeKind::kTypeParam) return iface(static_cast<TypeParam*>(t));
  return t;
}

Named* Context::instance(Named* orig, std::span<Type* const> targs, std::span<Type* const> outer_targs) {
  uint32_t h = hash(orig);
  for (Type* t : targs) h = h * 31 + hash(t);
  for (Type* t : outer_targs) h = h * 31 + hash(t);
  std::vector<Named*>& bucket = instances_->table[h];
  for (Named* other : bucket) {
    if (other->orig != orig || !identical_lists(other->targs, targs)) continue;
    if (identical_lists(other->outer_targs, outer_targs)) return other;
  }
  auto* named = arena.make<Named>(orig->obj);
  named->orig = orig;
  named->targs = arena.copy(targs);
  named->outer_targs = arena.copy(outer_targs);
  named->context = this;
  bucket.push_back(named);
  return named;
}

size_t method_count(Named* named) { return named->orig->methods.size(); }

Func* method_at(Named* named, size_t i) {
  Named* orig = named->orig;
  if (orig == named) return named->methods[i];
  Context& context = *named->context;
  while (named->methods.size() <= i) named->methods.push(context.arena, nullptr);
  if (named->methods[i] != nullptr) return named->methods[i];
  Func* generic = orig->methods[i];
  Type* t = type_of(generic);
  auto* sig = t == nullptr ? nullptr : as<Signature>(t);
  if (sig == nullptr) return generic;
  auto* m = context.arena.make<Func>(generic->pos, generic->pkg, generic->name, nullptr);
  named->methods[i] = m;
  m->has_ptr_recv = generic->has_ptr_recv;
  m->decl = generic->decl;
  m->origin = generic;
  m->state = Object::State::kDone;
  auto* copy = context.arena.make<Signature>();
  if (sig->rparams.size() == named->targs.size()) {
    Subst map(context, sig->rparams, named->targs);
    copy->params = map.tuple(sig->params);
    copy->results = map.tuple(sig->results);
  } else {
    copy->params = sig->params;
    copy->results = sig->results;
  }
  copy->variadic = sig->variadic;
  if (sig->recv != nullptr) {
    Type* recv = is<Pointer>(unalias(sig->recv->type)) ? static_cast<Type*>(context.pointer(named)) : named;
    copy->recv = context.arena.make<Var>(VarKind::kRecv, sig->recv->pos, sig->recv->pkg, sig->recv->name, recv);
  }
  m->type = copy;
  return m;
}

bool too_large(std::span<Type* const> targs) { return Weigher().weight(targs) >= kMaxInstanceWeight; }

Type* Subst::param(TypeParam* p) const {
  for (size_t i = 0; i < params_.size(); ++i) {
    if (params_[i] == p) return args_[i] != nullptr ? args_[i] : p;
  }
  return p;
}

bool Subst::list(std::span<Type* const> in, std::vector<Type*>& out) {
  bool changed = false;
  for (Type* t : in) {
    out.push_back(type(t));
    changed |= out.back() != t;
  }
  return changed;
}

Type* Subst::type(Type* t) {
  if (t == nullptr || params_.empty()) return t;
  if (depth_ > kMaxInstanceWeight) return invalid_type();
  ++depth_;
  Type* result = t;
  auto wrap = [&](Type* elem, auto make) {
    Type* e = type(elem);
    if (e != elem) result = make(e);
  };
  Arena& arena = context_.arena;
  switch (t->kind) {
    case TypeKind::kBasic: break;
    case TypeKind::kArray:
      wrap(as<Array>(t)->elem, [&](Type* e) { return arena.make<Array>(e, as<Array>(t)->len); });
      break;
    case TypeKind::kSlice: wrap(as<Slice>(t)->elem, [&](Type* e) { return context_.slice(e); }); break;
    case TypeKind::kPointer: wrap(as<Pointer>(t)->elem, [&](Type* e) { return context_.pointer(e); }); break;
    case TypeKind::kChan:
      wrap(as<Chan>(t)->elem, [&](Type* e) { return arena.make<Chan>(as<Chan>(t)->dir, e); });
      break;
    case TypeKind::kMap: {
      auto* m = as<Map>(t);
      Type *key = type(m->key), *elem = type(m->elem);
      if (key != m->key || elem != m->elem) result = arena.make<Map>(key, elem);
      break;
    }
    case TypeKind::kStruct: result = structure(as<Struct>(t)); break;
    case TypeKind::kTuple: result = tuple(as<Tuple>(t)); break;
    case TypeKind::kSignature: result = signature(as<Signature>(t)); break;
    case TypeKind::kInterface: result = interface(as<Interface>(t)); break;
    case TypeKind::kUnion: result = unite(as<Union>(t)); break;
    case TypeKind::kTypeParam: result = param(as<TypeParam>(t)); break;
    case TypeKind::kNamed: result = named(as<Named>(t)); break;
    case TypeKind::kAlias: {
      auto* a = static_cast<Alias*>(t);
      std::vector<Type*> targs;
      if (!a->targs.empty() && list(a->targs, targs)) {
        Subst inner(context_, a->orig->tparams, targs);
        auto* copy = arena.make<Alias>(a->obj);
        copy->orig = a->orig;
        copy->targs = arena.copy(targs);
        copy->from_rhs = inner.type(a->orig->from_rhs);
        result = copy;
      } else if (Type* plain = unalias(a); mentions_param(plain, params_)) {
        result = type(plain);  // declared in a generic function
      }
      break;
    }
  }
  --depth_;
  return result;
}

Type* Subst::named(Named* n) {
  std::vector<Type*> targs, outer;
  bool changed = list(n->targs, targs);
  // The type's own declaration, generic itself, is no type of a value.
  if (n->orig != n || n->tparams.empty()) {
    std::span<TypeParam* const> params = n->orig->outer;
    std::vector<Type*> within(params.begin(), params.end());
    if (list(n->outer_targs.empty() ? within : std::span<Type* const>(n->outer_targs), outer)) {
      changed = true;
    } else if (n->outer_targs.empty()) {
      outer.clear();
    }
  }
  return changed ? context_.instance(n->orig, targs, outer) : n;
}

Var* Subst::var(Var* v) {
  Type* t = type(v->type);
  if (t == v->type) return v;
  auto* copy = context_.arena.make<Var>(*v);
  copy->type = t;
  copy->origin = v->origin == nullptr ? v : v->origin;
  return copy;
}

Tuple* Subst::tuple(Tuple* in) {
  std::vector<Var*> vars;
  bool changed = false;
  for (Var* v : in->vars) {
    vars.push_back(var(v));
    changed |= vars.back() != v;
  }
  return changed ? context_.tuple(vars) : in;
}

Signature* Subst::signature(Signature* sig) {
  Tuple *params = tuple(sig->params), *results = tuple(sig->results);
  if (params == sig->params && results == sig->results) return sig;
  auto* copy = context_.arena.make<Signature>();
  copy->rparams = sig->rparams;
  copy->tparams = sig->tparams;
  copy->params = params;
  copy->results = results;
  copy->variadic = sig->variadic;
  return copy;
}

Type* Subst::structure(Struct* s) {
  std::vector<Var*> fields;
  bool changed = false;
  for (Var* f : s->fields) {
    fields.push_back(var(f));
    changed |= fields.back() != f;
  }
  if (!changed) return s;
  auto* copy = context_.arena.make<Struct>();
  copy->fields = context_.arena.copy(fields);
  copy->tags = s->tags;
  return copy;
}

Type* Subst::interface(Interface* in) {
  bool changed = false;
  std::vector<Func*> methods;
  for (Func* m : in->methods) {
    auto* sig = as<Signature>(type_of(m));
    Signature* mapped = signature(sig);
    if (mapped == sig) {
      methods.push_back(m);
      continue;
    }
    auto* copy = context_.arena.make<Func>(*m);
    copy->origin = m->origin == nullptr ? m : m->origin;
    mapped->recv = sig->recv;
    copy->type = mapped;
    methods.push_back(copy);
    changed = true;
  }
  std::vector<Type*> embeddeds;
  changed |= list(in->embeddeds.span(), embeddeds);
  if (!changed) return in;
  auto* copy = context_.arena.make<Interface>();
  copy->context = &context_;
  copy->methods.assign(context_.arena, methods);
  copy->embeddeds.assign(context_.arena, embeddeds);
  copy->embed_pos = in->embed_pos;
  copy->implicit = in->implicit;
  copy->complete = in->complete;
  return copy;
}

Type* Subst::unite(Union* u) {
  std::vector<Term> terms;
  bool changed = false;
  for (const Term& term : u->terms) {
    terms.push_back({term.tilde, type(term.type)});
    changed |= terms.back().type != term.type;
  }
  if (!changed) return u;
  auto* copy = context_.arena.make<Union>();
  copy->terms = context_.arena.copy(terms);
  return copy;
}

Signature* instantiate_signature(Context& context, Signature* sig, std::span<Type* const> targs) {
  Subst map(context, sig->tparams, targs);
  auto* result = context.arena.make<Signature>();
  result->params = map.tuple(sig->params);
  result->results = map.tuple(sig->results);
  result->variadic = sig->variadic;
  result->recv = sig->recv;
  return result;
}

namespace {

struct Mention {
  std::span<TypeParam* const> params;
  std::vector<Type*> seen;

  bool in_tuple(Tuple* t) {
    return std::any_of(t->vars.begin(), t->vars.end(), [&](Var* v) { return in(v->type); });
  }
  bool in(Type* t) {
    if (t == nullptr) return false;
    switch (t->kind) {
      case TypeKind::kBasic: return false;
      case TypeKind::kArray: return in(as<Array>(t)->elem);
      case TypeKind::kSlice: return in(as<Slice>(t)->elem);
      case TypeKind::kPointer: return in(as<Pointer>(t)->elem);
      case TypeKind::kChan: return in(as<Chan>(t)->elem);
      case TypeKind::kMap: return in(as<Map>(t)->key) || in(as<Map>(t)->elem);
      case TypeKind::kTuple: return in_tuple(as<Tuple>(t));
      case TypeKind::kSignature: return in_tuple(as<Signature>(t)->params) || in_tuple(as<Signature>(t)->results);
      case TypeKind::kAlias: return in(unalias(t));
      case TypeKind::kTypeParam:
        return params.empty() || std::find(params.begin(), params.end(), static_cast<TypeParam*>(t)) != params.end();
      case TypeKind::kNamed: {
        auto* n = as<Named>(t);
        auto any = [&](std::span<Type* const> list) {
          return std::any_of(list.begin(), list.end(), [&](Type* x) { return in(x); });
        };
        auto outer = n->outer_targs.empty() ? n->orig->outer : std::span<TypeParam*>();
        return any(n->targs) || any(n->outer_targs) ||
               std::any_of(outer.begin(), outer.end(), [&](TypeParam* p) { return in(p); });
      }
      case TypeKind::kStruct: {
        auto fields = as<Struct>(t)->fields;
        return std::any_of(fields.begin(), fields.end(), [&](Var* f) { return in(f->type); });
      }
      case TypeKind::kUnion: {
        auto terms = as<Union>(t)->terms;
        return std::any_of(terms.begin(), terms.end(), [&](const Term& x) { return in(x.type); });
      }
      case TypeKind::kInterface: {
        if (std::find(seen.begin(), seen.end(), t) != seen.end()) return false;
        seen.push_back(t);
        auto* i = as<Interface>(t);
        return std::any_of(i->methods.begin(), i->methods.end(), [&](Func* m) { return in(m->type); }) ||
               std::any_of(i->embeddeds.begin(), i->embeddeds.end(), [&](Type* e) { return in(e); });
      }
    }
    return false;
  }
};

}  // namespace

bool mentions_param(Type* t, std::span<TypeParam* const> params) { return Mention{params, {}}.in(t); }

}  // namespace gos::types

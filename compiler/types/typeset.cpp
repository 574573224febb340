#include "compiler/types/typeset.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "base/image.h"
#include "compiler/types/identical.h"
#include "compiler/types/predicates.h"
#include "compiler/types/type_string.h"
#include "compiler/types/universe.h"

namespace gos::types {

namespace {

constexpr size_t kMaxTerms = 100;  // as cmd/compile

struct Terms {
  bool all = false;
  std::vector<Term> list;
};

bool disjoint(const Term& x, const Term& y) {
  Type* a = y.tilde ? under(x.type) : x.type;
  Type* b = x.tilde ? under(y.type) : y.type;
  return !identical(a, b);
}

void add_term(Terms& to, Term term) {
  for (Term& t : to.list) {
    if (!disjoint(t, term)) {
      t.tilde |= term.tilde;
      if (term.tilde) t.type = term.type;
      return;
    }
  }
  to.list.push_back(term);
}

Terms unite(Terms x, const Terms& y) {
  if (x.all || y.all) return {true, {}};
  for (const Term& t : y.list) add_term(x, t);
  return x;
}

Terms intersect(const Terms& x, const Terms& y) {
  if (x.all) return y;
  if (y.all) return x;
  Terms out;
  for (const Term& a : x.list) {
    for (const Term& b : y.list) {
      if (!disjoint(a, b)) add_term(out, a.tilde && !b.tilde ? b : a);
    }
  }
  return out;
}

Terms union_terms(Union* u, Context* context);

Terms element_terms(Type* t, Context* context) {
  Type* u = under(t);
  if (auto* embedded = as<Interface>(u)) {
    TypeSet* set = type_set(embedded, context);
    return {set->all, {set->terms.begin(), set->terms.end()}};
  }
  if (auto* un = as<Union>(u)) return union_terms(un, context);
  return {false, {Term{false, t}}};
}

Terms union_terms(Union* u, Context* context) {
  Terms all;
  for (const Term& term : u->terms) {
    Type* underlying = under(term.type);
    if (!is_valid(underlying)) continue;
    if (is_interface(underlying)) {
      all = unite(std::move(all), element_terms(term.type, context));
    } else if (!term.tilde || identical(term.type, underlying)) {
      all = unite(std::move(all), {false, {term}});
    }
    if (all.list.size() > kMaxTerms) return {true, {}};
  }
  return all;
}

struct Builder {
  Context* context;
  TypeSetErrors* errors;
  std::vector<Func*> methods;
  std::unordered_map<Func*, Pos> places;

  void add(Pos pos, Func* m, bool explicitly) {
    for (Func* other : methods) {
      if (!same_id(other, m->pkg, m->name)) continue;
      if (other == m || errors == nullptr) return;
      if (explicitly) {
        errors->duplicate_method(pos, m, places[other]);
      } else {
        errors->overlapping_method(pos, m, other, places[other]);
      }
      return;
    }
    methods.push_back(m);
    places[m] = pos;
  }
};

}  // namespace

int TypeSet::find(const Package* pkg, Symbol name, bool fold_case) const {
  if (name.is_blank()) return -1;
  for (size_t i = 0; i < methods.size(); ++i) {
    if (same_id(methods[i], pkg, name, fold_case)) return static_cast<int>(i);
  }
  return -1;
}

TypeSet* type_set(Interface* iface, Context* context, TypeSetErrors* errors) {
  static TypeSet top;
  if (iface->tset != nullptr) return iface->tset;
  if (!iface->complete) return &top;
  if (iface->methods.empty() && iface->embeddeds.empty()) return iface->tset = &top;
  // Interfaces of the universe are complete from the start, so this set always belongs to a context; a set made
  // without one comes from a substitution whose interface keeps its context alive.
  static Arena shared;
  std::optional<Image::Outside> outside;
  Arena& arena = context != nullptr ? context->arena : iface->context != nullptr ? iface->context->arena : shared;
  if (&arena == &shared) outside.emplace();
  iface->tset = arena.make<TypeSet>();  // ends recursion of an invalid cycle
  if (errors == nullptr) errors = iface->errors;
  Builder b{context, errors, {}, {}};
  for (Func* m : iface->methods) b.add(m->pos, m, true);
  Terms terms{true, {}};
  bool comparable = false;
  for (size_t i = 0; i < iface->embeddeds.size(); ++i) {
    Type* t = iface->embeddeds[i];
    Type* u = under(t);
    if (!is_valid(u)) continue;
    Terms more;
    if (auto* embedded = as<Interface>(u)) {
      TypeSet* set = type_set(embedded, context, errors);
      comparable |= set->comparable;
      for (Func* m : set->methods) b.add(i < iface->embed_pos.size() ? iface->embed_pos[i] : Pos{}, m, false);
      more = {set->all, {set->terms.begin(), set->terms.end()}};
    } else {
      more = element_terms(t, context);
    }
    terms = intersect(terms, more);
  }
  if (comparable && !terms.all) {
    std::erase_if(terms.list, [](const Term& t) { return !is_comparable(t.type, false); });
    comparable = false;
  }
  std::sort(b.methods.begin(), b.methods.end(), [](Func* x, Func* y) { return compare_ids(x, y) < 0; });
  iface->tset->methods = arena.copy(b.methods);
  iface->tset->all = terms.all;
  iface->tset->terms = arena.copy(terms.list);
  iface->tset->comparable = comparable;
  return iface->tset;
}

bool includes(const Term& term, Type* t) { return identical(term.type, term.tilde ? under(t) : t); }

bool subset_of(const TypeSet& x, const TypeSet& y) {
  if (y.all || x.is_empty()) return true;
  if (x.all) return false;
  return std::all_of(x.terms.begin(), x.terms.end(), [&](const Term& a) {
    return std::any_of(y.terms.begin(), y.terms.end(),
                       [&](const Term& b) { return !disjoint(a, b) && (!a.tilde || b.tilde); });
  });
}

bool same_terms(const TypeSet& x, const TypeSet& y) {
  if (x.all || y.all) return x.all == y.all;
  return subset_of(x, y) && subset_of(y, x);
}

std::string terms_string(const TypeSet& set) {
  if (set.all) return "𝓤";
  if (set.terms.empty()) return "∅";
  std::string out;
  for (const Term& t : set.terms) {
    if (!out.empty()) out += " | ";
    if (t.tilde) out += '~';
    out += type_string(t.type, {});
  }
  return out;
}

Interface* iface(TypeParam* param) {
  if (param->bound == nullptr) return universe().empty;
  Type* u = under(param->bound);
  if (auto* i = as<Interface>(u)) return i;
  if (!is_valid(u)) return universe().empty;
  auto* wrapped = param->context->arena.make<Interface>();
  wrapped->context = param->context;
  wrapped->embeddeds.push(param->context->arena, param->bound);
  wrapped->implicit = wrapped->complete = true;
  param->bound = wrapped;
  return wrapped;
}

bool each_type(Type* t, const std::function<bool(Type*, Type*)>& f) {
  auto* param = as<TypeParam>(t);
  if (param == nullptr) return f(t, under(t));
  TypeSet* set = type_set(iface(param), param->context);
  if (!set->has_terms()) return f(nullptr, nullptr);
  for (const Term& term : set->terms) {
    if (!f(term.type, under(term.type))) return false;
  }
  return true;
}

}  // namespace gos::types

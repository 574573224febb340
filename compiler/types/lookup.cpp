#include "compiler/types/lookup.h"

#include <algorithm>

#include "compiler/types/identical.h"
#include "compiler/types/predicates.h"
#include "compiler/types/typeset.h"

namespace gos::types {

namespace {

// A type reached by embedding at the depth under search.
struct Embedded {
  Type* type;
  std::vector<int> path;
  bool indirect;
  bool multiples;  // reached in several ways: whatever it has is ambiguous
};

std::vector<int> extend(const std::vector<int>& path, size_t i) {
  std::vector<int> out = path;
  out.push_back(static_cast<int>(i));
  return out;
}

std::vector<Embedded> consolidate(std::vector<Embedded> list) {
  std::vector<Embedded> out;
  for (Embedded& e : list) {
    auto same = std::find_if(out.begin(), out.end(), [&](Embedded& o) { return identical(o.type, e.type); });
    if (same == out.end()) {
      out.push_back(std::move(e));
    } else {
      same->multiples = true;
    }
  }
  return out;
}

int find_method(Named* named, const Package* pkg, Symbol name, bool fold_case) {
  auto& methods = named->orig->methods;
  for (size_t i = 0; i < methods.size(); ++i) {
    if (same_id(methods[i], pkg, name, fold_case)) return static_cast<int>(i);
  }
  return -1;
}

// One search, depth by depth.
struct Search {
  const Package* pkg;
  Symbol name;
  bool fold_case;
  Found found;
  bool collision = false;
  std::vector<Named*> seen;
  std::vector<Embedded> next;

  // Notes a candidate at this depth; false when it is the second one.
  bool candidate(Object* obj, const Embedded& e, size_t i) {
    found.path = extend(e.path, i);
    if (found.obj != nullptr || e.multiples) {
      collision = true;
      return false;
    }
    found.obj = obj;
    found.indirect = e.indirect;
    return true;
  }

  bool visit_struct(Struct* s, const Embedded& e) {
    for (size_t i = 0; i < s->fields.size(); ++i) {
      Var* f = s->fields[i];
      if (same_id(f, pkg, name, fold_case)) {
        if (!candidate(f, e, i)) return false;
      } else if (found.obj == nullptr && f->embedded) {
        bool is_ptr = false;
        Type* t = deref(f->type, &is_ptr);
        next.push_back({t, extend(e.path, i), e.indirect || is_ptr, e.multiples});
      }
    }
    return true;
  }

  // False ends the search with a collision.
  bool visit(const Embedded& e) {
    if (auto* named = as<Named>(e.type)) {
      if (std::find(seen.begin(), seen.end(), named) != seen.end()) return true;
      seen.push_back(named);
      if (int i = find_method(named, pkg, name, fold_case); i >= 0) {
        return candidate(method_at(named, static_cast<size_t>(i)), e, static_cast<size_t>(i));
      }
    }
    Type* u = under(e.type);
    if (auto* s = as<Struct>(u)) return visit_struct(s, e);
    if (auto* iface = as<Interface>(u)) {
      TypeSet* set = type_set(iface);
      if (int i = set->find(pkg, name, fold_case); i >= 0) {
        return candidate(set->methods[static_cast<size_t>(i)], e, static_cast<size_t>(i));
      }
    }
    return true;
  }
};

Found search(Type* t, bool addressable, const Package* pkg, Symbol name, bool fold_case) {
  if (name.is_blank()) return {};
  bool is_ptr = false;
  Type* base = deref(t, &is_ptr);
  if (is_ptr && is_interface(base)) return {};
  Search s{pkg, name, fold_case, {}, false, {}, {}};
  std::vector<Embedded> current{{base, {}, is_ptr, false}};
  while (!current.empty()) {
    s.next.clear();
    for (const Embedded& e : current) {
      if (!s.visit(e)) return {nullptr, s.found.path, false};
    }
    if (s.found.obj != nullptr) {
      auto* f = as<Func>(s.found.obj);
      if (f != nullptr && f->has_ptr_recv && !s.found.indirect && !addressable) return {nullptr, {}, true};
      return s.found;
    }
    current = s.next.size() > 1 ? consolidate(std::move(s.next)) : std::move(s.next);
    s.next = {};
  }
  return {};
}

bool has_invalid_embedded(Type* t, std::vector<Struct*>& seen) {
  if (auto* p = under_as<Pointer>(t); p != nullptr && is<Struct>(under(p->elem))) t = p->elem;
  auto* s = under_as<Struct>(t);
  if (s == nullptr || std::find(seen.begin(), seen.end(), s) != seen.end()) return false;
  seen.push_back(s);
  return std::any_of(s->fields.begin(), s->fields.end(), [&](Var* f) {
    return f->embedded && (!is_valid(f->type) || has_invalid_embedded(f->type, seen));
  });
}

enum class Lack { kNone, kNotFound, kWrongName, kUnexported, kWrongSignature, kAmbiguous, kPointerReceiver, kField };

std::string interface_ptr_error(Type* t, const Qualifier& q) {
  bool param = is_type_param(under_as<Pointer>(t)->elem);
  return "type " + type_string(t, q) +
         (param ? " is pointer to type parameter, not type parameter" : " is pointer to interface, not interface");
}

std::string explain(Lack lack, Type* v, Type* t, Func* want, Func* have, const Qualifier& q) {
  std::string name = want->name.str();
  auto have_want = [&](const std::string& h, const std::string& w) { return "\n\t\thave " + h + "\n\t\twant " + w; };
  switch (lack) {
    case Lack::kNotFound:
      if (is_interface_ptr(v)) return "(" + interface_ptr_error(v, q) + ")";
      if (is_interface_ptr(t)) return "(" + interface_ptr_error(t, q) + ")";
      return "(missing method " + name + ")";
    case Lack::kWrongName:
      return "(missing method " + name + ")" + have_want(func_string(have, q, false), func_string(want, q, false));
    case Lack::kUnexported: return "(unexported method " + name + ")";
    case Lack::kWrongSignature: {
      std::string h = func_string(have, q, false), w = func_string(want, q, false);
      if (h == w) {
        h = func_string(have, q, true);
        w = func_string(want, q, true);
      }
      return "(wrong type for method " + name + ")" + (h == w ? "" : have_want(h, w));
    }
    case Lack::kAmbiguous: return "(ambiguous selector " + type_string(v, q) + "." + name + ")";
    case Lack::kPointerReceiver: return "(method " + name + " has pointer receiver)";
    case Lack::kField: return "(" + type_string(v, q) + "." + name + " is a field, not a method)";
    case Lack::kNone: break;
  }
  return {};
}

// How concrete type `v` lacks method `want`.
Lack lack_of(Type* v, Func* want, Func*& have, const Equivalent& equivalent) {
  Found found = search(v, false, want->pkg, want->name, false);
  if (found.obj == nullptr) {
    if (!found.path.empty()) return Lack::kAmbiguous;
    if (found.indirect) return Lack::kPointerReceiver;
    have = as<Func>(search(v, false, want->pkg, want->name, true).obj);
    if (have == nullptr) return Lack::kNotFound;
    return have->name == want->name ? Lack::kUnexported : Lack::kWrongName;
  }
  have = as<Func>(found.obj);
  if (have == nullptr) return Lack::kField;
  Type* type = type_of(have);
  return type != nullptr && equivalent(type, type_of(want)) ? Lack::kNone : Lack::kWrongSignature;
}

bool mentioned(Type* in, Type* t) {
  if (auto* i = as<Interface>(in)) {
    return std::any_of(i->embeddeds.begin(), i->embeddeds.end(), [&](Type* e) { return mentioned(e, t); });
  }
  if (auto* u = as<Union>(in)) {
    return std::any_of(u->terms.begin(), u->terms.end(), [&](const Term& x) { return mentioned(x.type, t); });
  }
  return identical(in, t);
}

std::string not_in_set(Type* v, Type* t, Interface* iface, TypeSet* set, const Qualifier& q) {
  std::string vs = type_string(v, q), ts = type_string(t, q);
  for (const Term& term : set->terms) {
    if (!term.tilde && identical(term.type, under(term.type)) && includes({true, term.type}, v)) {
      return "possibly missing ~ for " + type_string(term.type, q) + " in " + ts;
    }
  }
  if (mentioned(iface, v)) return ts + " mentions " + vs + ", but " + vs + " is not in the type set of " + ts;
  std::string terms;
  for (const Term& term : set->terms) {
    terms += (terms.empty() ? "" : " | ") + std::string(term.tilde ? "~" : "") + type_string(term.type, {});
  }
  return vs + " missing in " + terms;
}

}  // namespace

Found lookup_field_or_method(Type* t, bool addressable, const Package* pkg, Symbol name, bool fold_case) {
  // A defined pointer type has the fields of what it points to, but no methods.
  if (auto* named = as<Named>(t)) {
    if (auto* p = as<Pointer>(under(named))) {
      Found found = search(p, false, pkg, name, fold_case);
      return as<Func>(found.obj) != nullptr ? Found{} : found;
    }
  }
  return search(t, addressable, pkg, name, fold_case);
}

namespace {

Func* find_missing(Type* v, Type* t, bool is_static, const Equivalent& equivalent, std::string* cause,
                   const Qualifier& q, bool* wrong_type) {
  auto* iface = under_as<Interface>(t);
  if (iface == nullptr) return nullptr;
  auto* have_iface = under_as<Interface>(v);
  for (Func* want : type_set(iface)->methods) {
    Lack lack = Lack::kNone;
    Func* have = nullptr;
    if (have_iface != nullptr) {
      TypeSet* set = type_set(have_iface);
      int i = set->find(want->pkg, want->name);
      if (i >= 0) {
        have = set->methods[static_cast<size_t>(i)];
        if (!equivalent(type_of(have), type_of(want))) lack = Lack::kWrongSignature;
      } else if (is_static) {
        lack = Lack::kNotFound;
      }
    } else {
      lack = lack_of(v, want, have, equivalent);
    }
    if (lack == Lack::kNone) continue;
    if (cause != nullptr) *cause = explain(lack, v, t, want, have, q);
    if (wrong_type != nullptr) *wrong_type = lack == Lack::kWrongSignature || lack == Lack::kPointerReceiver;
    return want;
  }
  return nullptr;
}

}  // namespace

Func* missing_method(Type* v, Type* t, bool is_static, std::string* cause, const Qualifier& q, bool* wrong_type) {
  return find_missing(v, t, is_static, identical, cause, q, wrong_type);
}

bool has_all_methods(Type* v, Type* t, bool is_static, const Equivalent& equivalent, std::string* cause,
                     const Qualifier& q) {
  if (!is_valid(v)) return true;
  if (find_missing(v, t, is_static, equivalent ? equivalent : Equivalent(identical), cause, q, nullptr) == nullptr) {
    return true;
  }
  std::vector<Struct*> seen;
  return has_invalid_embedded(v, seen);  // the method may be there
}

bool implements(Type* v, Type* t, bool constraint, std::string* cause, const Qualifier& q) {
  Type *vu = under(v), *tu = under(t);
  if (!is_valid(vu) || !is_valid(tu)) return true;
  if (auto* p = as<Pointer>(vu); p != nullptr && !is_valid(under(p->elem))) return true;
  std::string verb = constraint ? " satisfy " : " implement ";
  auto fail = [&](std::string text) {
    if (cause != nullptr) *cause = std::move(text);
    return false;
  };
  auto does_not = [&](const std::string& detail) {
    return type_string(v, q) + " does not" + verb + type_string(t, q) + detail;
  };
  auto* iface = as<Interface>(tu);
  if (iface == nullptr) {
    if (cause == nullptr) return false;
    std::string detail = is_interface_ptr(tu) ? "type " + type_string(t, q) + " is pointer to interface, not interface"
                                              : type_string(t, q) + " is not an interface";
    return fail(does_not(" (" + detail + ")"));
  }
  TypeSet* set = type_set(iface);
  if (set->is_all()) return true;
  auto* vi = as<Interface>(vu);
  if (vi != nullptr && type_set(vi)->is_empty()) return true;
  if (set->is_empty()) return fail("cannot" + verb + type_string(t, q) + " (empty type set)");
  std::string why;
  if (!has_all_methods(v, t, true, nullptr, cause != nullptr ? &why : nullptr, q)) {
    return cause == nullptr ? false : fail(does_not(" " + why));
  }
  auto comparable = [&] {
    bool wanted = set->all ? set->comparable : std::all_of(set->terms.begin(), set->terms.end(), [](const Term& x) {
      return is_comparable(x.type, false);
    });
    if (!wanted || is_comparable(v, false) || (constraint && is_comparable(v, true))) return true;
    return fail(type_string(v, q) + " does not" + verb + "comparable");
  };
  if (!set->has_terms()) return comparable();
  if (vi != nullptr) {
    if (!subset_of(*type_set(vi), *set)) return fail(does_not(""));
    return comparable();
  }
  bool in = std::any_of(set->terms.begin(), set->terms.end(), [&](const Term& term) { return includes(term, v); });
  if (!in) return cause == nullptr ? false : fail(does_not(" (" + not_in_set(v, t, iface, set, q) + ")"));
  return comparable();
}

bool assertable_to(Type* v, Type* t, std::string* cause, const Qualifier& q) {
  return is_interface(t) || has_all_methods(t, v, false, nullptr, cause, q);
}

std::vector<MethodSetEntry> method_set(Type* t) {
  // Collect every name reachable, then let the one search decide what each means.
  std::vector<Func*> names;
  std::vector<Type*> pending{deref(t)}, seen;
  while (!pending.empty()) {
    Type* at = pending.back();
    pending.pop_back();
    if (std::find(seen.begin(), seen.end(), at) != seen.end()) continue;
    seen.push_back(at);
    if (auto* named = as<Named>(at)) {
      for (Func* m : named->orig->methods) names.push_back(m);
    }
    Type* u = under(at);
    if (auto* iface = as<Interface>(u)) {
      for (Func* m : type_set(iface)->methods) names.push_back(m);
    } else if (auto* s = as<Struct>(u)) {
      for (Var* f : s->fields) {
        if (f->embedded) pending.push_back(deref(f->type));
      }
    }
  }
  std::sort(names.begin(), names.end(), [](Func* a, Func* b) { return compare_ids(a, b) < 0; });
  std::vector<MethodSetEntry> out;
  for (size_t i = 0; i < names.size(); ++i) {
    if (names[i]->name.is_blank() || (i > 0 && compare_ids(names[i - 1], names[i]) == 0)) continue;
    Found found = lookup_field_or_method(t, false, names[i]->pkg, names[i]->name);
    if (auto* f = as<Func>(found.obj)) out.push_back({f, std::move(found.path), found.indirect});
  }
  return out;
}

}  // namespace gos::types

#include "compiler/types/predicates.h"

#include <algorithm>

#include "compiler/types/identical.h"
#include "compiler/types/type_string.h"
#include "compiler/types/typeset.h"
#include "compiler/types/universe.h"

namespace gos::types {

bool has_name(Type* t) {
  switch (unalias(t)->kind) {
    case TypeKind::kBasic:
    case TypeKind::kNamed:
    case TypeKind::kTypeParam: return true;
    default: return false;
  }
}

bool is_generic(Type* t) {
  if (auto* alias = as<Alias>(t); alias != nullptr && !alias->tparams.empty() && alias->targs.empty()) return true;
  auto* named = as<Named>(t);
  return named != nullptr && named->orig == named && !named->tparams.empty();
}

bool each_has(Type* t, uint8_t info) {
  if (!is_type_param(t)) return info_of(t) & info;
  return each_under(t, [&](Type* u) { return u != nullptr && (info_of(u) & info) != 0; });
}

namespace {

using Seen = std::vector<Type*>;

bool comparable(Type* t, bool dynamic, Seen& seen, std::string* cause, const Qualifier* q) {
  if (std::find(seen.begin(), seen.end(), t) != seen.end()) return true;
  seen.push_back(t);
  Type* u = under(t);
  switch (u->kind) {
    case TypeKind::kBasic: return as<Basic>(u)->basic != BasicKind::kUntypedNil;
    case TypeKind::kPointer:
    case TypeKind::kChan: return true;
    case TypeKind::kStruct:
      for (Var* f : as<Struct>(u)->fields) {
        if (!comparable(f->type, dynamic, seen, nullptr, q)) {
          if (cause != nullptr) *cause = "struct containing " + type_string(f->type, *q) + " cannot be compared";
          return false;
        }
      }
      return true;
    case TypeKind::kArray:
      if (comparable(as<Array>(u)->elem, dynamic, seen, nullptr, q)) return true;
      if (cause != nullptr) *cause = type_string(t, *q) + " cannot be compared";
      return false;
    case TypeKind::kInterface: {
      if (dynamic && !is_type_param(t)) return true;
      TypeSet* set = type_set(as<Interface>(u));
      if (set->all ? set->comparable : std::all_of(set->terms.begin(), set->terms.end(), [&](const Term& term) {
            return comparable(term.type, false, seen, nullptr, q);
          })) {
        if (!set->is_empty()) return true;
      }
      if (cause != nullptr) *cause = set->is_empty() ? "empty type set" : "incomparable types in type set";
      return false;
    }
    default: return false;
  }
}

}  // namespace

bool is_comparable(Type* t, bool dynamic, std::string* cause, const Qualifier* q) {
  Seen seen;
  static const Qualifier kPlain;
  return comparable(t, dynamic, seen, cause, q == nullptr ? &kPlain : q);
}

bool is_ordered(Type* t) { return each_has(t, kIsOrdered); }

bool has_nil(Type* t) {
  Type* u = under(t);
  switch (u->kind) {
    case TypeKind::kBasic: return as<Basic>(u)->basic == BasicKind::kUnsafePointer;
    case TypeKind::kSlice:
    case TypeKind::kPointer:
    case TypeKind::kSignature:
    case TypeKind::kMap:
    case TypeKind::kChan: return true;
    case TypeKind::kInterface:
      return !is_type_param(t) || each_under(t, [](Type* x) { return x != nullptr && has_nil(x); });
    default: return false;
  }
}

bool is_bytes_or_runes(Type* t) {
  auto* s = under_as<Slice>(t);
  return s != nullptr && (is_basic(s->elem, BasicKind::kUint8) || is_basic(s->elem, BasicKind::kInt32));
}

bool is_interface_ptr(Type* t) {
  auto* p = under_as<Pointer>(t);
  return p != nullptr && is_interface(p->elem);
}

Type* default_type(Type* t) {
  if (t->kind != TypeKind::kBasic) return t;
  switch (static_cast<Basic*>(t)->basic) {
    case BasicKind::kUntypedBool: return basic(BasicKind::kBool);
    case BasicKind::kUntypedInt: return basic(BasicKind::kInt);
    case BasicKind::kUntypedRune: return universe().rune_type;
    case BasicKind::kUntypedFloat: return basic(BasicKind::kFloat64);
    case BasicKind::kUntypedComplex: return basic(BasicKind::kComplex128);
    case BasicKind::kUntypedString: return basic(BasicKind::kString);
    default: return t;
  }
}

Type* max_type(Type* x, Type* y) {
  if (x == y) return x;
  if (is_untyped(x) && is_untyped(y) && is_numeric(x) && is_numeric(y)) {
    return static_cast<Basic*>(x)->basic > static_cast<Basic*>(y)->basic ? x : y;
  }
  return nullptr;
}

std::string_view composite_kind(Type* t) {
  switch (under(t)->kind) {
    case TypeKind::kArray: return "array";
    case TypeKind::kSlice: return "slice";
    case TypeKind::kStruct: return "struct";
    case TypeKind::kPointer: return "pointer";
    case TypeKind::kSignature: return "func";
    case TypeKind::kInterface: return "interface";
    case TypeKind::kMap: return "map";
    case TypeKind::kChan: return "chan";
    case TypeKind::kTuple: return "tuple";
    case TypeKind::kUnion: return "union";
    default: return "";
  }
}

Type* common_under(Type* t, std::string* cause, const Qualifier* q) {
  static const Qualifier kPlain;
  if (q == nullptr) q = &kPlain;
  Type *type = nullptr, *common = nullptr;
  bool ok = each_type(t, [&](Type* x, Type* u) {
    auto fail = [&](std::string text) {
      if (cause != nullptr) *cause = std::move(text);
      return false;
    };
    if (u == nullptr) return fail("no specific type");
    if (common == nullptr) {
      type = x;
      common = u;
      return true;
    }
    auto both = [&] { return type_string(type, *q) + " and " + type_string(x, *q); };
    auto *a = as<Chan>(common), *b = as<Chan>(u);
    if (a != nullptr && b != nullptr) {
      if (!identical(a->elem, b->elem)) return fail("channels " + both() + " have different element types");
      if (a->dir == b->dir) return true;
      if (a->dir == ChanDir::kBoth) {
        type = x;
        common = u;
      } else if (b->dir != ChanDir::kBoth) {
        return fail("channels " + both() + " have conflicting directions");
      }
      return true;
    }
    if (!identical(common, u)) return fail(both() + " have different underlying types");
    return true;
  });
  return ok ? common : nullptr;
}

Type* deref(Type* t, bool* was_pointer) {
  auto* p = as<Pointer>(t);
  if (was_pointer != nullptr) *was_pointer = p != nullptr;
  return p != nullptr ? p->elem : t;
}

}  // namespace gos::types

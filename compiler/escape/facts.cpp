// Pointer facts of types.
#include "compiler/escape/facts.h"

#include <algorithm>

#include "compiler/types/object.h"
#include "compiler/types/sizes.h"

namespace gos::escape {

using types::Type;
using types::TypeKind;

TypeFacts::Fact TypeFacts::compute(Type* u) {
  switch (u->kind) {
    case TypeKind::kBasic: {
      auto basic = types::as<types::Basic>(u)->basic;
      bool text = basic == types::BasicKind::kString || basic == types::BasicKind::kUntypedString;
      bool pointer = basic == types::BasicKind::kUnsafePointer || basic == types::BasicKind::kUntypedNil;
      return {text || pointer, pointer};
    }
    case TypeKind::kPointer:
    case TypeKind::kSignature:
    case TypeKind::kMap:
    case TypeKind::kChan: return {true, true};
    case TypeKind::kArray: {
      auto* array = types::as<types::Array>(u);
      if (array->len <= 0) return {};
      Fact elem = fact(array->elem);
      return {elem.has_pointers, elem.pointer_shaped && types::size_of(u) == 8};
    }
    case TypeKind::kStruct: {
      bool pointers = false;
      for (types::Var* field : types::as<types::Struct>(u)->fields) pointers |= fact(field->type).has_pointers;
      return {pointers, pointers && types::size_of(u) == 8};
    }
    case TypeKind::kTuple: {
      bool pointers = false;
      for (types::Var* var : types::as<types::Tuple>(u)->vars) pointers |= fact(var->type).has_pointers;
      return {pointers, false};
    }
    default: return {true, false};  // slices and interfaces
  }
}

TypeFacts::Fact TypeFacts::fact(Type* t) {
  switch (t->kind) {
    case TypeKind::kStruct:
    case TypeKind::kArray:
    case TypeKind::kNamed:
    case TypeKind::kTuple: break;
    default: return compute(types::under(t));
  }
  auto [it, fresh] = facts_.try_emplace(t);
  if (!fresh) return it->second;
  Fact computed = compute(types::under(t));
  return facts_[t] = computed;
}

bool TypeFacts::has_other_pointers(Type* t) {
  if (!has_pointers(t)) return false;
  Type* u = types::under(t);
  if (auto* basic = types::as<types::Basic>(u)) return basic->basic != types::BasicKind::kString;
  if (auto* array = types::as<types::Array>(u)) return has_other_pointers(array->elem);
  auto* s = types::as<types::Struct>(u);
  return s == nullptr || std::any_of(s->fields.begin(), s->fields.end(),
                                     [&](types::Var* field) { return has_other_pointers(field->type); });
}

bool TypeFacts::has_pointers(Type* t) { return fact(t).has_pointers; }
bool TypeFacts::pointer_shaped(Type* t) { return fact(t).pointer_shaped; }

}  // namespace gos::escape

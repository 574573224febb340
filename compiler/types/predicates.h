// Yes-or-no questions about types. "each" asks of every type in a type parameter's type set.
#pragma once

#include <string>

#include "compiler/types/object.h"

namespace gos::types {

inline uint8_t info_of(Type* t) {
  Type* u = under(t);
  return u->kind == TypeKind::kBasic ? static_cast<Basic*>(u)->info : uint8_t{0};
}
inline bool is_valid(Type* t) {
  t = unalias(t);
  return t->kind != TypeKind::kBasic || static_cast<Basic*>(t)->basic != BasicKind::kInvalid;
}
inline bool is_boolean(Type* t) { return info_of(t) & kIsBoolean; }
inline bool is_integer(Type* t) { return info_of(t) & kIsInteger; }
inline bool is_unsigned(Type* t) { return info_of(t) & kIsUnsigned; }
inline bool is_float(Type* t) { return info_of(t) & kIsFloat; }
inline bool is_complex(Type* t) { return info_of(t) & kIsComplex; }
inline bool is_numeric(Type* t) { return info_of(t) & kIsNumeric; }
inline bool is_string(Type* t) { return info_of(t) & kIsString; }
inline bool is_const_type(Type* t) { return info_of(t) & kIsConstType; }
inline bool is_untyped(Type* t) { return t->kind == TypeKind::kBasic && (static_cast<Basic*>(t)->info & kIsUntyped); }
inline bool is_typed(Type* t) { return !is_untyped(t); }
inline bool is_basic(Type* t, BasicKind kind) {
  Type* u = under(t);
  return u->kind == TypeKind::kBasic && static_cast<Basic*>(u)->basic == kind;
}

inline bool is_type_param(Type* t) { return unalias(t)->kind == TypeKind::kTypeParam; }
// Type parameters too.
inline bool is_interface(Type* t) { return under(t)->kind == TypeKind::kInterface; }
inline bool is_plain_interface(Type* t) { return !is_type_param(t) && is_interface(t); }
// Whether the type has a name: basic, defined, or a type parameter.
bool has_name(Type* t);
// A generic type that was not instantiated.
bool is_generic(Type* t);

// BasicInfo bits hold for `t`, or for every type of a type parameter's set.
bool each_has(Type* t, uint8_t info);

// Go spec, "Comparison operators". `dynamic`: interfaces count as comparable although comparing may panic. When false
// and `cause` is given, it says why if there is more to say.
bool is_comparable(Type* t, bool dynamic = true, std::string* cause = nullptr, const struct Qualifier* q = nullptr);
bool is_ordered(Type* t);
bool has_nil(Type* t);
bool is_bytes_or_runes(Type* t);
bool is_interface_ptr(Type* t);
// unsafe.Pointer or a type with that underlying type.
inline bool is_unsafe_pointer(Type* t) { return is_basic(t, BasicKind::kUnsafePointer); }

// What an untyped type becomes by itself; other types are returned as they are. Untyped nil stays.
Type* default_type(Type* t);
// The wider of two untyped numeric types (or equal ones), else null.
Type* max_type(Type* x, Type* y);

// "array", "struct" and so on; "" for basic types.
std::string_view composite_kind(Type* t);

// The one underlying type of everything in t's type set. Null with a cause when there is none; channels that differ
// only in direction agree on the restricted one.
Type* common_under(Type* t, std::string* cause = nullptr, const struct Qualifier* q = nullptr);

// `*T` without the pointer when t is an unnamed pointer type; `was_pointer` says so.
Type* deref(Type* t, bool* was_pointer = nullptr);

}  // namespace gos::types

// The universe block and package unsafe (Go spec, "Predeclared identifiers").
#pragma once

#include "compiler/types/scope.h"

namespace gos::types {

// Basic types by kind.
Basic* basic(BasicKind kind);
inline Type* invalid_type() { return basic(BasicKind::kInvalid); }

struct Universe {
  Scope* scope;
  Package* unsafe;
  Type* byte_type;  // the alias byte, printed so
  Type* rune_type;
  Named* error;
  Type* any;         // the alias any
  Interface* empty;  // interface{}
  Named* comparable;
  Object* iota;
  Object* nil;
  Object* any_name;
  Object* append;
};

// Made at first use, then never changed; safe to share between threads.
const Universe& universe();

enum class ExprKind : uint8_t { kConversion, kExpression, kStatement };

struct BuiltinInfo {
  std::string_view name;
  int args;       // the least
  bool variadic;  // more are allowed
  ExprKind kind;  // kStatement: a call may stand alone
};
const BuiltinInfo& builtin_info(BuiltinId id);

}  // namespace gos::types

#include "compiler/types/universe.h"

#include <array>

#include "compiler/types/typeset.h"

namespace gos::types {

namespace {

using B = BasicKind;

constexpr size_t kBasics = static_cast<size_t>(B::kCount);

struct BasicRow {
  BasicKind kind;
  unsigned info;
  std::string_view name;
};

constexpr BasicRow kBasicRows[] = {
    {B::kInvalid, 0, "invalid type"},
    {B::kBool, kIsBoolean, "bool"},
    {B::kInt, kIsInteger, "int"},
    {B::kInt8, kIsInteger, "int8"},
    {B::kInt16, kIsInteger, "int16"},
    {B::kInt32, kIsInteger, "int32"},
    {B::kInt64, kIsInteger, "int64"},
    {B::kUint, kIsInteger | kIsUnsigned, "uint"},
    {B::kUint8, kIsInteger | kIsUnsigned, "uint8"},
    {B::kUint16, kIsInteger | kIsUnsigned, "uint16"},
    {B::kUint32, kIsInteger | kIsUnsigned, "uint32"},
    {B::kUint64, kIsInteger | kIsUnsigned, "uint64"},
    {B::kUintptr, kIsInteger | kIsUnsigned, "uintptr"},
    {B::kFloat32, kIsFloat, "float32"},
    {B::kFloat64, kIsFloat, "float64"},
    {B::kComplex64, kIsComplex, "complex64"},
    {B::kComplex128, kIsComplex, "complex128"},
    {B::kString, kIsString, "string"},
    {B::kUnsafePointer, 0, "Pointer"},
    {B::kUntypedBool, kIsBoolean | kIsUntyped, "untyped bool"},
    {B::kUntypedInt, kIsInteger | kIsUntyped, "untyped int"},
    {B::kUntypedRune, kIsInteger | kIsUntyped, "untyped rune"},
    {B::kUntypedFloat, kIsFloat | kIsUntyped, "untyped float"},
    {B::kUntypedComplex, kIsComplex | kIsUntyped, "untyped complex"},
    {B::kUntypedString, kIsString | kIsUntyped, "untyped string"},
    {B::kUntypedNil, kIsUntyped, "untyped nil"},
};
static_assert(std::size(kBasicRows) == kBasics);

constexpr BuiltinInfo kBuiltins[] = {
    {"append", 1, true, ExprKind::kExpression},    {"cap", 1, false, ExprKind::kExpression},
    {"clear", 1, false, ExprKind::kStatement},     {"close", 1, false, ExprKind::kStatement},
    {"complex", 2, false, ExprKind::kExpression},  {"copy", 2, false, ExprKind::kStatement},
    {"delete", 2, false, ExprKind::kStatement},    {"imag", 1, false, ExprKind::kExpression},
    {"len", 1, false, ExprKind::kExpression},      {"make", 1, true, ExprKind::kExpression},
    {"max", 1, true, ExprKind::kExpression},       {"min", 1, true, ExprKind::kExpression},
    {"new", 1, false, ExprKind::kExpression},      {"panic", 1, false, ExprKind::kStatement},
    {"print", 0, true, ExprKind::kStatement},      {"println", 0, true, ExprKind::kStatement},
    {"real", 1, false, ExprKind::kExpression},     {"recover", 0, false, ExprKind::kStatement},
    {"Add", 2, false, ExprKind::kExpression},      {"Alignof", 1, false, ExprKind::kExpression},
    {"Offsetof", 1, false, ExprKind::kExpression}, {"Sizeof", 1, false, ExprKind::kExpression},
    {"Slice", 2, false, ExprKind::kExpression},    {"SliceData", 1, false, ExprKind::kExpression},
    {"String", 2, false, ExprKind::kExpression},   {"StringData", 1, false, ExprKind::kExpression},
};
static_assert(std::size(kBuiltins) == static_cast<size_t>(BuiltinId::kCount));

struct Storage {
  Arena arena;
  std::array<Basic*, kBasics> basics;
  Universe u;

  template <typename T>
  T* declare(T* obj) {
    obj->state = Object::State::kDone;
    u.scope->insert(arena, obj);
    return obj;
  }
  TypeName* declare_type(std::string_view name, Type* type) {
    return declare(arena.make<TypeName>(Pos{}, nullptr, Symbol(name), type));
  }
  void declare_const(std::string_view name, B kind, constant::Value value) {
    declare(arena.make<Const>(Pos{}, nullptr, Symbol(name), basics[static_cast<size_t>(kind)], value));
  }

  Storage() {
    for (const BasicRow& row : kBasicRows) {
      basics[static_cast<size_t>(row.kind)] = arena.make<Basic>(row.kind, static_cast<uint8_t>(row.info), row.name);
    }
  }

  // After construction, for objects refer to basic types through basic().
  void fill() {
    u.scope = arena.make<Scope>(nullptr);
    for (size_t i = 1; i < static_cast<size_t>(B::kUnsafePointer); ++i) declare_type(kBasicRows[i].name, basics[i]);
    u.byte_type = arena.make<Basic>(B::kUint8, static_cast<uint8_t>(kIsInteger | kIsUnsigned), "byte");
    u.rune_type = arena.make<Basic>(B::kInt32, static_cast<uint8_t>(kIsInteger), "rune");
    declare_type("byte", u.byte_type);
    declare_type("rune", u.rune_type);
    fill_interfaces();
    declare_const("true", B::kUntypedBool, constant::make_bool(true));
    declare_const("false", B::kUntypedBool, constant::make_bool(false));
    declare_const("iota", B::kUntypedInt, constant::make_int64(0));
    u.iota = u.scope->lookup(Symbol("iota"));
    u.nil = declare(arena.make<Nil>(Pos{}, nullptr, Symbol("nil"), basics[static_cast<size_t>(B::kUntypedNil)]));
    fill_unsafe();
    for (size_t i = 0; i < std::size(kBuiltins); ++i) {
      auto* b = arena.make<Builtin>(Symbol(kBuiltins[i].name), static_cast<BuiltinId>(i));
      if (i < static_cast<size_t>(BuiltinId::kAdd)) {
        declare(b);
      } else {
        b->pkg = u.unsafe;
        b->state = Object::State::kDone;
        u.unsafe->scope->insert(arena, b);
      }
    }
    u.append = u.scope->lookup(Symbol("append"));
  }

  void fill_interfaces() {
    u.empty = arena.make<Interface>();
    u.empty->complete = true;
    TypeName* any = declare_type("any", nullptr);
    auto* alias = arena.make<Alias>(any);
    alias->from_rhs = alias->actual = u.empty;
    any->type = u.any = alias;
    u.any_name = any;

    TypeName* error = declare_type("error", nullptr);
    u.error = arena.make<Named>(error);
    error->type = u.error;
    auto* sig = arena.make<Signature>();
    auto* result = arena.make<Var>(VarKind::kResult, Pos{}, nullptr, Symbol(), basics[static_cast<size_t>(B::kString)]);
    sig->results = arena.make<Tuple>(arena.copy(std::span<Var* const>(&result, 1)));
    sig->recv = arena.make<Var>(VarKind::kRecv, Pos{}, nullptr, Symbol(), u.error);
    auto* method = arena.make<Func>(Pos{}, nullptr, Symbol("Error"), sig);
    method->state = Object::State::kDone;
    auto* body = arena.make<Interface>();
    body->methods.push(arena, method);
    body->complete = true;
    body->tset = arena.make<TypeSet>();
    body->tset->methods = body->methods.span();
    u.error->from_rhs = u.error->underlying = body;

    TypeName* comparable = declare_type("comparable", nullptr);
    u.comparable = arena.make<Named>(comparable);
    comparable->type = u.comparable;
    auto* constraint = arena.make<Interface>();
    constraint->complete = true;
    constraint->tset = arena.make<TypeSet>();
    constraint->tset->comparable = true;
    u.comparable->from_rhs = u.comparable->underlying = constraint;
  }

  void fill_unsafe() {
    u.unsafe = arena.make<Package>();
    u.unsafe->path = u.unsafe->name = Symbol("unsafe");
    u.unsafe->scope = arena.make<Scope>(u.scope);
    u.unsafe->complete = u.unsafe->standard = true;
    auto* pointer =
        arena.make<TypeName>(Pos{}, u.unsafe, Symbol("Pointer"), basics[static_cast<size_t>(B::kUnsafePointer)]);
    pointer->state = Object::State::kDone;
    u.unsafe->scope->insert(arena, pointer);
  }
};

Storage& storage() {
  static Storage* s = new Storage;
  return *s;
}

}  // namespace

Basic* basic(BasicKind kind) {
  static const std::array<Basic*, kBasics>& table = storage().basics;
  return table[static_cast<size_t>(kind)];
}

const Universe& universe() {
  static const Universe& u = [&]() -> const Universe& {
    storage().fill();
    return storage().u;
  }();
  return u;
}

const BuiltinInfo& builtin_info(BuiltinId id) { return kBuiltins[static_cast<size_t>(id)]; }

}  // namespace gos::types

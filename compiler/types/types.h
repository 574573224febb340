// Go's types (Go spec, "Types").
//
// A type is an arena node with a kind tag; ask with `is<T>(t)`, go down with `as<T>(t)` (null when it is another kind).
// Two nodes may denote one type: compare with `identical`, or map every type to one representative with an Interner.
// Basic types and those of the universe are process-wide singletons; all others live in their Context's arena.
//
// Invariants:
// - A type without errors never holds a null component once its package is checked; kInvalid stands for what an error
//   left unknown, and every predicate accepts it quietly so that one mistake gives one diagnostic.
// - `underlying` of a Named or Alias is found by under() and never a Named, Alias or null. under() of a type parameter
//   is its constraint interface.
// - An instance of a generic type (Named with targs) is unique within its Context for identical type arguments; its
//   underlying type and methods are substituted when first asked for.
// - Signature's params and results are never null; Tuple is no type a program can write.
//
// Limits: sizes are those of gc on amd64. Nesting is bounded by the parser's depth limit, instantiation by
// kMaxInstanceWeight.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/intern.h"
#include "compiler/source/source.h"
#include "compiler/types/list.h"

namespace gos::types {

using source::Pos;

class Object;
struct TypeName;
struct Var;
struct Func;
struct Package;
struct Context;
struct TypeSet;
class TypeSetErrors;
struct TypeParam;

enum class TypeKind : uint8_t {
  kBasic,
  kArray,
  kSlice,
  kStruct,
  kPointer,
  kTuple,
  kSignature,
  kInterface,
  kMap,
  kChan,
  kNamed,
  kAlias,
  kTypeParam,
  kUnion,
};

struct Type {
  const TypeKind kind;
  // Room for whoever maps types to something of their own (see Interner); 0 and null until then.
  mutable uint32_t hash = 0;
  mutable Type* canonical = nullptr;

 protected:
  explicit Type(TypeKind kind) : kind(kind) {}
};

template <TypeKind K>
struct TypeOf : Type {
  static constexpr TypeKind kKind = K;
  TypeOf() : Type(K) {}
};

// `byte` and `rune` are aliases of uint8 and int32 that print under their own names.
enum class BasicKind : uint8_t {
  kInvalid,
  kBool,
  kInt,
  kInt8,
  kInt16,
  kInt32,
  kInt64,
  kUint,
  kUint8,
  kUint16,
  kUint32,
  kUint64,
  kUintptr,
  kFloat32,
  kFloat64,
  kComplex64,
  kComplex128,
  kString,
  kUnsafePointer,
  kUntypedBool,
  kUntypedInt,
  kUntypedRune,
  kUntypedFloat,
  kUntypedComplex,
  kUntypedString,
  kUntypedNil,
  kCount,
};

enum BasicInfo : uint8_t {
  kIsBoolean = 1,
  kIsInteger = 2,
  kIsUnsigned = 4,
  kIsFloat = 8,
  kIsComplex = 16,
  kIsString = 32,
  kIsUntyped = 64,
  kIsOrdered = kIsInteger | kIsFloat | kIsString,
  kIsNumeric = kIsInteger | kIsFloat | kIsComplex,
  kIsConstType = kIsBoolean | kIsNumeric | kIsString,
};

struct Basic : TypeOf<TypeKind::kBasic> {
  Basic(BasicKind basic, uint8_t info, std::string_view name) : basic(basic), info(info), name(name) {}
  BasicKind basic;
  uint8_t info;
  std::string_view name;
};

struct Array : TypeOf<TypeKind::kArray> {
  Array(Type* elem, int64_t len) : elem(elem), len(len) {}
  Type* elem;
  int64_t len;  // negative: unknown after an error
};

struct Slice : TypeOf<TypeKind::kSlice> {
  explicit Slice(Type* elem) : elem(elem) {}
  Type* elem;
};

struct Struct : TypeOf<TypeKind::kStruct> {
  std::span<Var*> fields;
  std::span<Symbol> tags;  // empty, or one a field
  Symbol tag(size_t i) const { return i < tags.size() ? tags[i] : Symbol(); }
  // Once asked for (sizes.h): without them a struct of structs of structs would be measured over and over.
  int64_t known_size = 0, known_align = 0;
};

struct Pointer : TypeOf<TypeKind::kPointer> {
  explicit Pointer(Type* elem) : elem(elem) {}
  Type* elem;
};

// Parameters, or the values of a call with several results.
struct Tuple : TypeOf<TypeKind::kTuple> {
  Tuple() = default;
  explicit Tuple(std::span<Var*> vars) : vars(vars) {}
  std::span<Var*> vars;
  size_t size() const { return vars.size(); }
};

struct Signature : TypeOf<TypeKind::kSignature> {
  Signature();
  std::span<TypeParam*> tparams;  // of a generic function
  std::span<TypeParam*> rparams;  // receiver type parameters of a method of a generic type
  Var* recv = nullptr;            // of a method; not part of the type's identity
  Tuple* params;
  Tuple* results;
  bool variadic = false;  // the last parameter is a slice (or string for append's special form)
};

struct Interface : TypeOf<TypeKind::kInterface> {
  List<Func*> methods;  // declared here, sorted once complete
  List<Type*> embeddeds;
  List<Pos> embed_pos;
  bool implicit = false;            // wraps a constraint literal such as ~int
  bool complete = false;            // methods and embeddeds are all there
  TypeSet* tset = nullptr;          // see typeset.h
  TypeSetErrors* errors = nullptr;  // whom to tell what is wrong when the set is computed
  Context* context = nullptr;
};

struct Map : TypeOf<TypeKind::kMap> {
  Map(Type* key, Type* elem) : key(key), elem(elem) {}
  Type* key;
  Type* elem;
};

enum class ChanDir : uint8_t { kBoth, kSendOnly, kRecvOnly };

struct Chan : TypeOf<TypeKind::kChan> {
  Chan(ChanDir dir, Type* elem) : dir(dir), elem(elem) {}
  ChanDir dir;
  Type* elem;
};

// A defined type. Generic: tparams and no targs. Instance: orig differs from this and targs or outer_targs are set.
struct Named : TypeOf<TypeKind::kNamed> {
  explicit Named(TypeName* obj) : obj(obj), orig(this) {}
  TypeName* obj;
  Type* from_rhs = nullptr;    // what stands in the declaration (unset for an instance)
  Type* underlying = nullptr;  // cache of under()
  std::span<TypeParam*> tparams;
  Named* orig;
  std::span<Type*> targs;
  // Declared in a generic function: its type parameters, which are the type's as well. An instance has in outer_targs
  // what they stand for; within the function that is not set, and they stand for themselves.
  std::span<TypeParam*> outer;
  std::span<Type*> outer_targs;
  uint32_t local_number = 0;   // declared in a function: counts such types of the package
  List<Func*> methods;         // declared; an instance's are made by method_at()
  Context* context = nullptr;  // of an instance
  Pos pos;                     // where an instance was first asked for in the source
  int weight = 0;              // cache: how many nodes the type arguments have, and one
  enum class Finite : uint8_t { kUnknown, kBusy, kYes, kNo } finite = Finite::kUnknown;
  bool expanding = false;
};

struct Alias : TypeOf<TypeKind::kAlias> {
  explicit Alias(TypeName* obj) : obj(obj), orig(this) {}
  TypeName* obj;
  Type* from_rhs = nullptr;
  Type* actual = nullptr;  // cache of unalias()
  std::span<TypeParam*> tparams;
  Alias* orig;
  std::span<Type*> targs;
};

struct TypeParam : TypeOf<TypeKind::kTypeParam> {
  TypeParam(TypeName* obj, uint64_t id) : obj(obj), id(id) {}
  TypeName* obj;
  uint64_t id;            // unique in its Context
  int index = -1;         // in its list
  Type* bound = nullptr;  // the constraint; iface() gives it as an interface
  Context* context = nullptr;
};

struct Term {
  bool tilde = false;
  Type* type = nullptr;
};

struct Union : TypeOf<TypeKind::kUnion> {
  std::span<Term> terms;
};

template <typename T>
bool is(const Type* t) {
  return t->kind == T::kKind;
}

// Follows aliases to what they stand for.
Type* unalias_slow(Alias* alias);
inline Type* unalias(Type* t) { return t->kind == TypeKind::kAlias ? unalias_slow(static_cast<Alias*>(t)) : t; }

// `t` as a T, null when it is another kind. Aliases are followed unless T is Alias.
template <typename T>
T* as(Type* t) {
  if (t == nullptr) return nullptr;
  if constexpr (T::kKind != TypeKind::kAlias) t = unalias(t);
  return t->kind == T::kKind ? static_cast<T*>(t) : nullptr;
}

// The underlying type: never Named or Alias; for a type parameter its constraint interface.
Type* under_slow(Type* t);
inline Type* under(Type* t) { return t->kind < TypeKind::kNamed || t->kind == TypeKind::kUnion ? t : under_slow(t); }

// The underlying type as a T, or null.
template <typename T>
T* under_as(Type* t) {
  if (t == nullptr) return nullptr;
  t = under(t);
  return t->kind == T::kKind ? static_cast<T*>(t) : nullptr;
}

// Method `i` of a defined type; for an instance a substituted copy, made once.
Func* method_at(Named* named, size_t i);
size_t method_count(Named* named);

// What all packages checked together share: the arena of types and objects, and the table of instances.
struct Context {
  Context();
  ~Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  Arena arena;
  uint64_t next_id = 1;

  Pointer* pointer(Type* elem) { return arena.make<Pointer>(elem); }
  Slice* slice(Type* elem) { return arena.make<Slice>(elem); }
  Tuple* tuple(std::span<Var* const> vars);

  // The instance of `orig` with `targs` (and outer_targs), made if there is none yet.
  Named* instance(Named* orig, std::span<Type* const> targs, std::span<Type* const> outer_targs = {});

  // The first limit on instances that was exceeded. Whoever completes a stage reports it, unless there are errors.
  struct Exceeded {
    Pos pos;
    std::string text;
  };
  std::optional<Exceeded> exceeded;
  void give_up(Pos pos, std::string text);

 private:
  struct Instances;
  Instances* instances_;
};

}  // namespace gos::types

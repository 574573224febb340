// What a name can denote: packages, constants, types, variables, functions, labels, builtins and nil.
#pragma once

#include "compiler/constant/constant.h"
#include "compiler/types/types.h"

namespace gos::syntax {
struct Node;
struct FuncDecl;
}  // namespace gos::syntax

namespace gos::types {

class Scope;

enum class ObjectKind : uint8_t { kPkgName, kConst, kTypeName, kVar, kFunc, kLabel, kBuiltin, kNil };

// Gives an object its type when somebody asks before its declaration was checked.
class Resolver {
 public:
  virtual void resolve(Object* obj) = 0;

 protected:
  ~Resolver() = default;
};

class Object {
 public:
  const ObjectKind kind;
  // How far the checker of this object's declaration is.
  enum class State : uint8_t { kNew, kBusy, kDone } state = State::kNew;
  Symbol name;
  Package* pkg = nullptr;   // null for the universe
  Type* type = nullptr;     // null until its declaration is checked; ask type_of()
  Scope* parent = nullptr;  // null for fields, methods and parameters of function types
  Pos pos;
  Pos scope_pos;       // where its scope begins, for local objects
  uint32_t order = 0;  // counts package-level objects in source order from 1
  Resolver* resolver = nullptr;
  void* decl_info = nullptr;  // the checker's own

 protected:
  Object(ObjectKind kind, Pos pos, Package* pkg, Symbol name, Type* type)
      : kind(kind), name(name), pkg(pkg), type(type), pos(pos) {}
};

template <ObjectKind K>
struct ObjectOf : Object {
  static constexpr ObjectKind kKind = K;
  ObjectOf(Pos pos, Package* pkg, Symbol name, Type* type) : Object(K, pos, pkg, name, type) {}
};

// `obj` as a T, null when it is null or of another kind.
template <typename T>
T* as(Object* obj) {
  return obj != nullptr && obj->kind == T::kKind ? static_cast<T*>(obj) : nullptr;
}
template <typename T>
const T* as(const Object* obj) {
  return obj != nullptr && obj->kind == T::kKind ? static_cast<const T*>(obj) : nullptr;
}

// The object's type, after checking its declaration if that is still to be done.
inline Type* type_of(Object* obj) {
  if (obj->type == nullptr && obj->resolver != nullptr) obj->resolver->resolve(obj);
  return obj->type;
}

struct PkgName : ObjectOf<ObjectKind::kPkgName> {
  PkgName(Pos pos, Package* pkg, Symbol name, Package* imported);
  Package* imported;
  bool used = false;
};

struct Const : ObjectOf<ObjectKind::kConst> {
  Const(Pos pos, Package* pkg, Symbol name, Type* type, constant::Value value)
      : ObjectOf(pos, pkg, name, type), value(value) {}
  constant::Value value;  // for an unfinished declaration its iota
};

struct TypeName : ObjectOf<ObjectKind::kTypeName> {
  using ObjectOf::ObjectOf;
  bool is_alias() const;
};

enum class VarKind : uint8_t { kPackage, kLocal, kParam, kResult, kRecv, kField };

struct Var : ObjectOf<ObjectKind::kVar> {
  Var(VarKind var_kind, Pos pos, Package* pkg, Symbol name, Type* type)
      : ObjectOf(pos, pkg, name, type), var_kind(var_kind) {}
  VarKind var_kind;
  bool embedded = false;  // field
  bool used = false;
  // The FuncDecl or FuncLit that declares it, null at package level and for fields: a use under another function is a
  // capture.
  const syntax::Node* owner = nullptr;
  Var* origin = this;  // of an instance's field or parameter: the generic one
  // For package variables: the place in the package's list, for later stages.
  int32_t index = -1;
  bool is_field() const { return var_kind == VarKind::kField; }
};

struct Func : ObjectOf<ObjectKind::kFunc> {
  using ObjectOf::ObjectOf;
  bool has_ptr_recv = false;         // valid before the signature is known
  syntax::FuncDecl* decl = nullptr;  // null for interface methods
  Func* origin = this;               // of an instance's method: the generic type's
  bool body_checked = false;
  int32_t index = -1;  // for later stages
  Signature* signature() { return static_cast<Signature*>(type_of(this)); }
};

struct Label : ObjectOf<ObjectKind::kLabel> {
  using ObjectOf::ObjectOf;
  bool used = false;
};

enum class BuiltinId : uint8_t {
  kAppend,
  kCap,
  kClear,
  kClose,
  kComplex,
  kCopy,
  kDelete,
  kImag,
  kLen,
  kMake,
  kMax,
  kMin,
  kNew,
  kPanic,
  kPrint,
  kPrintln,
  kReal,
  kRecover,
  // package unsafe
  kAdd,
  kAlignof,
  kOffsetof,
  kSizeof,
  kSlice,
  kSliceData,
  kString,
  kStringData,
  kCount,
};

struct Builtin : ObjectOf<ObjectKind::kBuiltin> {
  Builtin(Symbol name, BuiltinId id);
  BuiltinId id;
};

struct Nil : ObjectOf<ObjectKind::kNil> {
  using ObjectOf::ObjectOf;
};

struct Package {
  Symbol path, name;
  Scope* scope = nullptr;
  List<Package*> imports;  // direct, each once
  bool complete = false;
  bool fake = false;  // stands for one that could not be imported: every name in it is accepted
  bool standard = false;
};

// Whether the first letter is upper case.
bool is_exported(Symbol name);

// Whether `obj` is what (pkg, name) selects: equal names, and the same package unless exported. With `fold_case` the
// names may differ in case.
bool same_id(const Object* obj, const Package* pkg, Symbol name, bool fold_case = false);

// Orders objects by exportedness, name and package path, as methods are sorted.
int compare_ids(const Object* a, const Object* b);

// How an expression may be used.
enum class Mode : uint8_t {
  kInvalid,
  kNoValue,  // a call without result
  kBuiltin,
  kType,
  kConstant,
  kVariable,  // addressable
  kMapIndex,  // not addressable, may be assigned
  kValue,
  kNil,      // untyped nil or nil of the recorded type
  kCommaOk,  // may stand for two values
};

// What is known of an expression. In comma-ok position (v, ok := m[k]) the type is a Tuple of both.
struct TypeAndValue {
  Mode mode = Mode::kInvalid;
  Type* type = nullptr;
  constant::Value value;
};

enum class SelectionKind : uint8_t { kField, kMethod, kMethodExpr };

// x.f: `path` holds field indices, the last one the field's, or the method's place in its type's method list (for an
// interface its place in the sorted method set). `indirect`: a pointer was followed on the way (for a field).
struct Selection {
  SelectionKind kind;
  Type* recv;
  Object* obj;
  std::span<int> path;
  bool indirect;
};

// A generic function or type put to use.
struct Instance {
  std::span<Type*> targs;
  Type* type;
};

}  // namespace gos::types

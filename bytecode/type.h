// Type: the run-time descriptor of a Go type. One descriptor serves the collector (pointer map), maps (hash, equal),
// interfaces (method tables), printing and reflection.
//
// Layout of values in memory is Go's own for amd64 (gc): sizes, alignments and field offsets agree with unsafe.Sizeof.
// Distinct types have distinct descriptors, identical types share one: type identity is pointer equality.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace gos::bytecode {

struct Function;
struct Type;

// Numbered as reflect.Kind.
enum class Kind : uint8_t {
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
  kArray,
  kChan,
  kFunc,
  kInterface,
  kMap,
  kPointer,
  kSlice,
  kString,
  kStruct,
  kUnsafePointer,
};

enum class ChanDir : uint8_t { kRecv = 1, kSend = 2, kBoth = 3 };

// A field of a struct type.
struct Field {
  std::string_view name;      // "_" for a blank field
  std::string_view pkg_path;  // package of an unexported name, else empty
  const Type* type;
  uint64_t offset;  // bytes
  std::string_view tag;
  bool embedded;
  bool exported() const { return pkg_path.empty(); }
};

// A method of an interface type, or of the method set of a concrete type.
struct Method {
  std::string_view name;
  std::string_view pkg_path;  // package of an unexported name, else empty
  const Type* signature;      // a kFunc type without receiver; null where nothing asks for it
  // For a concrete type: the function called through an interface. Its receiver is the interface's data word, so for
  // a value receiver of a type that is not pointer-shaped it is a wrapper that loads the value first. Null for the
  // methods of an interface type.
  Function* function;
};

// Facts about a type that the runtime asks on fast paths.
enum TypeFlag : uint8_t {
  kTypeDirect = 1,      // pointer-shaped: the data word of an interface is the value itself (pointer, chan, map, func,
                        // unsafe.Pointer, and structs/arrays of exactly one such element)
  kTypeComparable = 2,  // == is defined for the type (interfaces inside may still panic)
  kTypeMemEqual = 4,    // == is memcmp over size bytes (no floats, strings, interfaces, padding or blank fields)
  kTypeNamed = 8,       // a defined type (or predeclared), not a type literal
  kTypeInternal = 16,   // no type of the program: closures, arrays behind variadic calls and literals
};

struct Type {
  // The descriptor itself. An interface's first word is either a Type (any) or an Itab (interfaces with methods); both
  // begin with the dynamic type, so that one load finds it without asking which.
  const Type* self;
  uint64_t size;                // bytes
  uint64_t pointer_bytes;       // length of the prefix that holds all pointers; 0: pointer-free
  const uint64_t* pointer_map;  // bit i: the word at byte 8*i is a pointer; (pointer_bytes/8 + 63)/64 words
  uint32_t hash;                // of the type's identity, for maps keyed by interfaces and for itab look-up
  uint8_t align;                // bytes, power of two up to 8
  Kind kind;
  uint8_t flags;                         // TypeFlag
  ChanDir chan_dir;                      // kChan
  bool variadic;                         // kFunc
  uint32_t id;                           // index in Program::types
  std::string_view name;                 // as %T and panics print it: "main.T", "[]int", "map[string]bool"
  std::string_view short_name;           // a defined type's own name without package: "T"
  std::string_view pkg_path;             // a defined type's package path, else empty
  const Type* elem;                      // array, chan, map (value), pointer, slice
  const Type* key;                       // map
  uint64_t length;                       // array
  const Type* pointer_to;                // *T where the program has that type, else null
  std::span<const Field> fields;         // struct
  std::span<const Type* const> params;   // func
  std::span<const Type* const> results;  // func
  // Interface type: its methods; concrete type: its whole method set as an interface would call it (exported and
  // unexported). Sorted by name, then pkg_path.
  std::span<const Method> methods;

  bool is_direct() const { return flags & kTypeDirect; }
  bool has_pointers() const { return pointer_bytes != 0; }
  bool is_empty_interface() const { return kind == Kind::kInterface && methods.empty(); }
  // 8-byte slots that a local of the type takes in a frame.
  uint32_t slots() const { return static_cast<uint32_t>((size + 7) / 8); }
};

// The method table of one concrete type for one interface type with methods.
struct Itab {
  const Type* type;  // dynamic type; first, see Type::self
  const Type* interface;
  Function* methods[1];  // interface->methods.size() entries, in their order
};

// The dynamic type behind an interface's first word (a Type or an Itab); null for a nil interface.
inline const Type* dynamic_type(uint64_t word) { return word ? *reinterpret_cast<const Type* const*>(word) : nullptr; }

}  // namespace gos::bytecode

// Building of type descriptors: layout, pointer maps, flags.
#include "compiler/emit/type_table.h"

#include <cstring>

#include "compiler/types/sizes.h"
#include "compiler/types/typeset.h"
#include "compiler/types/universe.h"

namespace gos::emit {

using bytecode::Kind;
using types::as;
using types::TypeKind;

namespace {

constexpr Kind kBasicKinds[] = {
    Kind::kInvalid,   Kind::kBool,       Kind::kInt,     Kind::kInt8,          Kind::kInt16,
    Kind::kInt32,     Kind::kInt64,      Kind::kUint,    Kind::kUint8,         Kind::kUint16,
    Kind::kUint32,    Kind::kUint64,     Kind::kUintptr, Kind::kFloat32,       Kind::kFloat64,
    Kind::kComplex64, Kind::kComplex128, Kind::kString,  Kind::kUnsafePointer,
};

Kind kind_of(types::Type* u) {
  switch (u->kind) {
    case TypeKind::kBasic: {
      auto b = static_cast<size_t>(static_cast<types::Basic*>(u)->basic);
      return b < std::size(kBasicKinds) ? kBasicKinds[b] : Kind::kInvalid;
    }
    case TypeKind::kArray: return Kind::kArray;
    case TypeKind::kSlice: return Kind::kSlice;
    case TypeKind::kStruct: return Kind::kStruct;
    case TypeKind::kPointer: return Kind::kPointer;
    case TypeKind::kSignature: return Kind::kFunc;
    case TypeKind::kInterface: return Kind::kInterface;
    case TypeKind::kMap: return Kind::kMap;
    case TypeKind::kChan: return Kind::kChan;
    default: return Kind::kInvalid;
  }
}

uint32_t fnv(std::string_view text, uint32_t h = 2166136261u) {
  for (unsigned char c : text) h = (h ^ c) * 16777619u;
  return h;
}

struct Layout {
  uint64_t size;
  uint8_t align;
};
// Sizes of the kinds that have a fixed one.
Layout fixed_layout(Kind k) {
  switch (k) {
    case Kind::kBool:
    case Kind::kInt8:
    case Kind::kUint8: return {1, 1};
    case Kind::kInt16:
    case Kind::kUint16: return {2, 2};
    case Kind::kInt32:
    case Kind::kUint32:
    case Kind::kFloat32: return {4, 4};
    case Kind::kComplex64: return {8, 4};
    case Kind::kComplex128:
    case Kind::kString:
    case Kind::kInterface: return {16, 8};
    case Kind::kSlice: return {24, 8};
    default: return {8, 8};
  }
}

constexpr uint64_t kFirstWord[] = {1};
constexpr uint64_t kSecondWord[] = {2};

}  // namespace

TypeTable::TypeTable(bytecode::Program& program) : program_(program) {
  using B = types::BasicKind;
  bytecode::WellKnownTypes& w = program.well_known;
  auto basic = [&](B b) { return of(types::basic(b)); };
  w.bool_ = basic(B::kBool);
  w.int_ = basic(B::kInt);
  w.int8 = basic(B::kInt8);
  w.int16 = basic(B::kInt16);
  w.int32 = basic(B::kInt32);
  w.int64 = basic(B::kInt64);
  w.uint = basic(B::kUint);
  w.uint8 = basic(B::kUint8);
  w.uint16 = basic(B::kUint16);
  w.uint32 = basic(B::kUint32);
  w.uint64 = basic(B::kUint64);
  w.uintptr = basic(B::kUintptr);
  w.float32 = basic(B::kFloat32);
  w.float64 = basic(B::kFloat64);
  w.complex64 = basic(B::kComplex64);
  w.complex128 = basic(B::kComplex128);
  w.string = basic(B::kString);
  w.unsafe_pointer = basic(B::kUnsafePointer);
  w.any = of(types::universe().empty);
  w.error = of(types::universe().error);
}

bytecode::Type* TypeTable::add(Kind kind, std::string_view name, types::Type* source) {
  auto* d = program_.arena.make<bytecode::Type>();
  d->self = d;
  d->kind = kind;
  d->name = program_.arena.copy(name);
  d->hash = fnv(name);
  Layout l = fixed_layout(kind);
  d->size = l.size;
  d->align = l.align;
  d->id = static_cast<uint32_t>(program_.types.size());
  program_.types.push_back(d);
  // Ids index both lists: nobody else adds types to the program.
  made_.push_back(d);
  sources_.push_back(source);
  return d;
}

const bytecode::Type* TypeTable::look_up(types::Type* t) {
  t = types::unalias(t);
  if (auto it = by_type_.find(t); it != by_type_.end()) return it->second;
  std::vector<types::Type*>& same_hash = distinct_[types::hash(t)];
  for (types::Type* other : same_hash) {
    if (!types::identical(other, t)) continue;
    bytecode::Type* d = by_type_.at(other);
    by_type_.emplace(t, d);
    return d;
  }
  same_hash.push_back(t);
  types::Type* u = types::under(t);
  bytecode::Type* d = add(kind_of(u), type_name(t), t);
  by_type_.emplace(t, d);
  if (auto* n = as<types::Named>(t)) {
    std::string own = n->obj->name.str();
    if (size_t bracket = d->name.find('['); bracket != std::string_view::npos && n->orig != n)
      own += d->name.substr(bracket);
    d->short_name = program_.arena.copy(own);
    if (n->obj->pkg) d->pkg_path = program_.arena.copy(n->obj->pkg->path.view());
    d->flags |= bytecode::kTypeNamed;
    d->hash = fnv(d->pkg_path, d->hash);
  } else if (t->kind == TypeKind::kBasic) {
    d->flags |= bytecode::kTypeNamed;
    d->short_name = d->name;
    if (d->kind == Kind::kUnsafePointer) {
      d->short_name = "Pointer";
      d->pkg_path = "unsafe";
    }
  }
  fill(*d, t, u);
  return d;
}

void TypeTable::fill(bytecode::Type& d, types::Type* t, types::Type* u) {
  constexpr uint8_t kPointerLike = bytecode::kTypeDirect | bytecode::kTypeComparable | bytecode::kTypeMemEqual;
  switch (d.kind) {
    case Kind::kPointer:
    case Kind::kChan: d.flags |= kPointerLike; [[fallthrough]];
    case Kind::kMap:
    case Kind::kFunc: d.flags |= bytecode::kTypeDirect; [[fallthrough]];
    case Kind::kSlice:
      d.pointer_bytes = 8;
      d.pointer_map = kFirstWord;
      break;
    default: break;
  }
  switch (u->kind) {
    case TypeKind::kBasic: return fill_basic(d, static_cast<types::Basic*>(u));
    case TypeKind::kPointer: {
      d.elem = of(static_cast<types::Pointer*>(u)->elem);
      if (u == t) const_cast<bytecode::Type*>(d.elem)->pointer_to = &d;
      return;
    }
    case TypeKind::kSlice: d.elem = of(static_cast<types::Slice*>(u)->elem); return;
    case TypeKind::kChan: {
      auto* c = static_cast<types::Chan*>(u);
      d.chan_dir = c->dir == types::ChanDir::kBoth       ? bytecode::ChanDir::kBoth
                   : c->dir == types::ChanDir::kSendOnly ? bytecode::ChanDir::kSend
                                                         : bytecode::ChanDir::kRecv;
      d.elem = of(c->elem);
      return;
    }
    case TypeKind::kMap:
      d.key = of(static_cast<types::Map*>(u)->key);
      d.elem = of(static_cast<types::Map*>(u)->elem);
      return;
    case TypeKind::kSignature: {
      auto* s = static_cast<types::Signature*>(u);
      d.variadic = s->variadic;
      d.params = list(s->params);
      d.results = list(s->results);
      return;
    }
    case TypeKind::kArray: {
      auto* a = static_cast<types::Array*>(u);
      return fill_array(d, of(a->elem), static_cast<uint64_t>(std::max<int64_t>(a->len, 0)));
    }
    case TypeKind::kStruct: return fill_struct(d, static_cast<types::Struct*>(u));
    case TypeKind::kInterface: return fill_interface(d, static_cast<types::Interface*>(u));
    default: return;
  }
}

void TypeTable::fill_basic(bytecode::Type& d, types::Basic* b) {
  d.flags |= bytecode::kTypeComparable;
  switch (d.kind) {
    case Kind::kString:
      d.pointer_bytes = 8;
      d.pointer_map = kFirstWord;
      break;
    case Kind::kUnsafePointer:
      d.flags |= bytecode::kTypeDirect | bytecode::kTypeMemEqual;
      d.pointer_bytes = 8;
      d.pointer_map = kFirstWord;
      break;
    case Kind::kFloat32:
    case Kind::kFloat64:
    case Kind::kComplex64:
    case Kind::kComplex128: break;
    default: d.flags |= bytecode::kTypeMemEqual;
  }
}

void TypeTable::fill_interface(bytecode::Type& d, types::Interface* i) {
  d.pointer_bytes = 16;
  d.pointer_map = kSecondWord;
  d.flags |= bytecode::kTypeComparable;
  std::vector<bytecode::Method> methods;
  for (types::Func* m : types::type_set(i)->methods) {
    std::string_view path = types::is_exported(m->name) || !m->pkg ? std::string_view() : m->pkg->path.view();
    methods.push_back({program_.arena.copy(m->name.view()), program_.arena.copy(path), of(m->signature()), nullptr});
  }
  d.methods = program_.arena.copy(methods);
}

std::span<const bytecode::Type* const> TypeTable::list(types::Tuple* tuple) {
  std::vector<const bytecode::Type*> out;
  out.reserve(tuple->size());
  for (types::Var* v : tuple->vars) out.push_back(of(v->type));
  return program_.arena.copy(out);
}

void TypeTable::set_pointers(bytecode::Type& d, const std::vector<uint64_t>& bits, uint64_t words) {
  uint64_t last = 0;
  for (uint64_t w = 0; w < words; ++w) {
    if (bits[w / 64] >> (w % 64) & 1) last = w + 1;
  }
  d.pointer_bytes = last * 8;
  if (last) d.pointer_map = program_.arena.copy(std::span(bits.data(), (last + 63) / 64)).data();
}

constexpr uint64_t kMaxMapped = 512 << 20;  // bytes

// Whether a type that holds pointers is too large for a map of them.
bool TypeTable::refuse_size(const bytecode::Type& d) {
  if (d.size <= kMaxMapped) return false;
  if (too_large_.empty()) too_large_ = d.name.empty() ? "a type" : std::string(d.name);
  return true;
}

void TypeTable::fill_array(bytecode::Type& d, const bytecode::Type* elem, uint64_t length) {
  d.elem = elem;
  d.length = length;
  d.size = elem->size * length;
  d.align = elem->align;
  d.flags |= elem->flags & (bytecode::kTypeComparable | bytecode::kTypeMemEqual);
  if (length == 1) d.flags |= elem->flags & bytecode::kTypeDirect;
  if (!elem->has_pointers() || length == 0 || refuse_size(d)) return;
  uint64_t words = d.size / 8, stride = elem->size / 8;
  std::vector<uint64_t> bits((words + 63) / 64);
  each_pointer(elem, [&](uint64_t offset) {
    for (uint64_t w = offset / 8; w < words; w += stride) bits[w / 64] |= uint64_t{1} << (w % 64);
  });
  set_pointers(d, bits, words);
}

void TypeTable::fill_struct(bytecode::Type& d, types::Struct* s) {
  std::vector<bytecode::Field> fields;
  uint64_t size = 0, packed = 0;
  uint8_t align = 1, flags = bytecode::kTypeComparable | bytecode::kTypeMemEqual;
  for (size_t i = 0; i < s->fields.size(); ++i) {
    types::Var* v = s->fields[i];
    const bytecode::Type* t = of(v->type);
    size = (size + t->align - 1) / t->align * t->align;
    std::string_view path = types::is_exported(v->name) || !v->pkg ? std::string_view() : v->pkg->path.view();
    fields.push_back({program_.arena.copy(v->name.view()), program_.arena.copy(path), t, size,
                      program_.arena.copy(s->tag(i).view()), v->embedded});
    size += t->size;
    packed += t->size;
    align = std::max(align, t->align);
    flags &= t->flags;
    if (v->name.is_blank()) flags &= ~bytecode::kTypeMemEqual;
  }
  // A zero-sized last field gets a byte, so that its address lies within the object.
  if (size && !fields.empty() && fields.back().type->size == 0) ++size;
  size = (size + align - 1) / align * align;
  if (size != packed) flags &= ~bytecode::kTypeMemEqual;
  if (fields.size() == 1) flags |= fields[0].type->flags & bytecode::kTypeDirect;
  d.size = size;
  d.align = align;
  d.flags |= flags;
  bool pointers = std::any_of(fields.begin(), fields.end(), [](const auto& f) { return f.type->has_pointers(); });
  std::vector<uint64_t> bits;
  if (pointers && !refuse_size(d)) bits.resize((size / 8 + 63) / 64);
  for (const bytecode::Field& f : fields) {
    if (bits.empty()) break;
    each_pointer(f.type, [&](uint64_t offset) {
      uint64_t w = (f.offset + offset) / 8;
      bits[w / 64] |= uint64_t{1} << (w % 64);
    });
  }
  if (!bits.empty()) set_pointers(d, bits, size / 8);
  d.fields = program_.arena.copy(fields);
}

const bytecode::Type* TypeTable::array_of(const bytecode::Type* elem, uint64_t length) {
  std::string name = '[' + std::to_string(length) + ']' + std::string(elem->name);
  std::string key = name + '#' + std::to_string(elem->id);
  if (auto it = made_up_.find(key); it != made_up_.end()) return it->second;
  bytecode::Type* d = add(Kind::kArray, name, nullptr);
  fill_array(*d, elem, length);
  d->flags |= bytecode::kTypeInternal;
  made_up_.emplace(std::move(key), d);
  return d;
}

const bytecode::Type* TypeTable::object_of(uint32_t words, const std::vector<uint64_t>& pointers) {
  std::string key = "closure " + std::to_string(words);
  for (uint64_t bits : pointers) key += ' ' + std::to_string(bits);
  if (auto it = made_up_.find(key); it != made_up_.end()) return it->second;
  bytecode::Type* d = add(Kind::kStruct, "func value", nullptr);
  d->size = uint64_t{words} * 8;
  d->align = 8;
  d->flags |= bytecode::kTypeInternal;
  set_pointers(*d, pointers, words);
  made_up_.emplace(std::move(key), d);
  return d;
}

}  // namespace gos::emit

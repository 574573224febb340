// The natives of package reflect: typed memory, maps, channels, and the functions and types that are made at run time.
#include <cstddef>
#include <cstring>

#include "runtime/chan/chan.h"
#include "runtime/heap/heap.h"
#include "runtime/panic/panic.h"
#include "runtime/value/equal.h"
#include "runtime/value/interfaces.h"
#include "runtime/value/map.h"
#include "runtime/value/slices.h"
#include "std/reflect/stubs.h"
#include "std/reflect/types.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::GoSlice;
using runtime::NativeFrame;
using runtime::NativeStatus;

// What rtype and its like in type.go mirror.
static_assert(offsetof(Type, hash) == 32 && offsetof(Type, variadic) == 40 && offsetof(Type, id) == 44);
static_assert(offsetof(Type, name) == 48 && offsetof(Type, elem) == 96 && offsetof(Type, fields) == 128);
static_assert(offsetof(Type, methods) == 176 && sizeof(Type) == 192);
static_assert(sizeof(bytecode::Field) == 72 && offsetof(bytecode::Field, type) == 32);
static_assert(sizeof(bytecode::Method) == 48 && offsetof(bytecode::Method, signature) == 32);
static_assert(offsetof(runtime::Map, count) == 8);

namespace {

const Type* type_at(NativeFrame& f, int slot) { return f.pointer<const Type>(slot); }

// --- Memory ---

// func copyValue(t *rtype, dst, src unsafe.Pointer)
NativeStatus copy_value(NativeFrame& f) {
  runtime::copy_typed(f.pointer(1), f.pointer(2), type_at(f, 0));
  return NativeStatus::kDone;
}

// func copyArray(t *rtype, dst, src unsafe.Pointer, n int)
NativeStatus copy_array(NativeFrame& f) {
  if (f.word(3)) runtime::copy_typed_array(f.pointer(1), f.pointer(2), type_at(f, 0), f.word(3));
  return NativeStatus::kDone;
}

// func zeroValue(t *rtype, p unsafe.Pointer)
NativeStatus zero_value(NativeFrame& f) {
  runtime::zero_typed(f.pointer(1), type_at(f, 0));
  return NativeStatus::kDone;
}

// func newObject(t *rtype) unsafe.Pointer
NativeStatus new_object(NativeFrame& f) {
  const Type* type = type_at(f, 1);
  f.set_pointer(0, type->size ? f.allocate(type) : runtime::zero_object);
  return NativeStatus::kDone;
}

// func newArray(t *rtype, n int) unsafe.Pointer
NativeStatus new_array(NativeFrame& f) {
  const Type* type = type_at(f, 1);
  uint64_t bytes;
  if (!runtime::array_bytes(type->size, f.word(2), &bytes)) f.panic("makeslice: len out of range");
  f.set_pointer(0, bytes ? f.allocate_array(type, f.word(2)) : runtime::zero_object);
  return NativeStatus::kDone;
}

// func growSlice(elem *rtype, s unsafe.Pointer, n int)
NativeStatus grow_slice(NativeFrame& f) {
  const Type* elem = type_at(f, 0);
  auto* s = f.pointer<GoSlice>(1);
  GoSlice grown = *s;
  if (!runtime::grow_slice(f.mutator(), &grown, f.i64(2), elem)) f.panic("growslice: len out of range");
  s = f.pointer<GoSlice>(1);
  auto* bytes = static_cast<std::byte*>(grown.data);
  auto used = static_cast<uint64_t>(s->length) * elem->size;
  if (!elem->has_pointers()) std::memset(bytes + used, 0, static_cast<uint64_t>(grown.capacity) * elem->size - used);
  runtime::write_pointer(reinterpret_cast<uint64_t*>(&s->data), reinterpret_cast<uint64_t>(grown.data));
  s->length = grown.length;
  s->capacity = grown.capacity;
  return NativeStatus::kDone;
}

// func equalValues(t *rtype, a, b unsafe.Pointer) bool
NativeStatus equal_values(NativeFrame& f) {
  runtime::NotComparable error;
  bool equal = runtime::equal_values(type_at(f, 1), f.pointer(2), f.pointer(3), &error);
  if (error.type) f.panic("comparing uncomparable type " + std::string(error.type->name));
  f.set_bool(0, equal);
  return NativeStatus::kDone;
}

// func ifaceWord(d, t *rtype) unsafe.Pointer
NativeStatus iface_word(NativeFrame& f) {
  f.set_word(0, runtime::interface_word(type_at(f, 1), type_at(f, 2), nullptr));
  return NativeStatus::kDone;
}

// --- Types ---

// func derived(kind Kind, elem, key *rtype, n int) *rtype
NativeStatus derived(NativeFrame& f) {
  f.set_pointer(0, derived_type(static_cast<Kind>(f.word(1)), type_at(f, 2), type_at(f, 3), f.word(4)));
  return NativeStatus::kDone;
}

// func funcOf(in, out []*rtype, variadic bool) *rtype
NativeStatus func_of(NativeFrame& f) {
  f.set_pointer(0, func_type(f.span<const Type* const>(1), f.span<const Type* const>(4), f.boolean(7)));
  return NativeStatus::kDone;
}

// func structOf(types []*rtype, texts string, ends []int, embedded []bool) *rtype
NativeStatus struct_of(NativeFrame& f) {
  auto types = f.span<const Type* const>(1);
  std::string_view texts = f.string(4);
  auto ends = f.span<const int64_t>(6);
  auto embedded = f.span<const bool>(9);
  size_t begin = 0, piece = 0;
  auto next = [&] {
    auto end = static_cast<size_t>(ends[piece++]);
    std::string_view text = texts.substr(begin, end - begin);
    begin = end;
    return text;
  };
  std::vector<bytecode::Field> fields;
  for (size_t i = 0; i < types.size(); ++i) {
    std::string_view name = next(), path = next(), tag = next();
    fields.push_back({name, path, types[i], 0, tag, embedded[i]});
  }
  f.set_pointer(0, struct_type(std::move(fields)));
  return NativeStatus::kDone;
}

// --- Functions ---

const void* func_value(NativeFrame& f, const Function* function) {
  if (function == nullptr) f.panic_string("reflect: call frame too large");
  return &function->static_closure;
}

// func callerOf(t *rtype, receiver bool) caller
NativeStatus caller_of(NativeFrame& f) {
  f.set_pointer(0, func_value(f, caller_stub(type_at(f, 1), f.boolean(2))));
  return NativeStatus::kDone;
}

// func madeEntry(t *rtype) unsafe.Pointer
NativeStatus made_entry(NativeFrame& f) {
  const Function* stub = made_stub(type_at(f, 1));
  if (stub == nullptr) f.panic_string("reflect: call frame too large");
  f.set_pointer(0, stub);
  return NativeStatus::kDone;
}

// func selectorOf(elems []*rtype, sends []bool, hasDefault bool) selector
NativeStatus selector_of(NativeFrame& f) {
  SelectShape shape{f.span<const Type* const>(1), f.span<const bool>(4), f.boolean(7)};
  f.set_pointer(0, func_value(f, selector_stub(shape)));
  return NativeStatus::kDone;
}

// func methodValue(t *rtype, name string) unsafe.Pointer
NativeStatus method_value(NativeFrame& f) {
  const Function* method = runtime::find_method(type_at(f, 1), f.string(2));
  if (method) f.set_pointer(0, &method->static_closure);
  return NativeStatus::kDone;
}

// func itabValue(itab unsafe.Pointer, i int) unsafe.Pointer
NativeStatus itab_value(NativeFrame& f) {
  f.set_pointer(0, &f.pointer<bytecode::Itab>(1)->methods[f.i64(2)]->static_closure);
  return NativeStatus::kDone;
}

// --- Maps ---

void check(NativeFrame& f, const runtime::MapStatus& status) {
  if (const char* text = runtime::map_fatal_text(status.error)) runtime::fatal_error(f.goroutine(), text);
  switch (status.error) {
    case runtime::MapError::kNilMap: f.panic_plain("assignment to entry in nil map");
    case runtime::MapError::kUnhashable: f.panic("hash of unhashable type: " + std::string(status.culprit->name));
    case runtime::MapError::kUnhashableEmpty:
      f.panic_plain("hash of unhashable type: " + std::string(status.culprit->name));
    case runtime::MapError::kTooLarge: f.panic("makemap: size out of range");
    default: return;
  }
}

runtime::Map* map_at(NativeFrame& f, int slot) { return f.pointer<runtime::Map>(slot); }

// func makeMap(t *rtype, n int) unsafe.Pointer
NativeStatus make_map(NativeFrame& f) {
  f.set_pointer(0, runtime::new_map(f.mutator(), type_at(f, 1), f.i64(2)));
  return NativeStatus::kDone;
}

// func mapLen(m unsafe.Pointer) int
NativeStatus map_len(NativeFrame& f) {
  if (const runtime::Map* map = map_at(f, 1)) f.set_word(0, map->count);
  return NativeStatus::kDone;
}

// func mapGet(t *rtype, m, key unsafe.Pointer) unsafe.Pointer
NativeStatus map_get(NativeFrame& f) {
  runtime::MapStatus status;
  const runtime::Map* map = map_at(f, 2);
  const void* elem = map && map->count ? runtime::map_get(map, f.pointer(3), &status) : nullptr;
  if (!map || map->count == 0) runtime::map_check_key(type_at(f, 1), f.pointer(3), &status);
  check(f, status);
  f.set_pointer(0, elem);
  return NativeStatus::kDone;
}

// func mapSet(t *rtype, m, key, elem unsafe.Pointer)
NativeStatus map_set(NativeFrame& f) {
  runtime::MapStatus status;
  void* elem = runtime::map_assign(f.mutator(), map_at(f, 1), f.pointer(2), &status);
  check(f, status);
  runtime::copy_typed(elem, f.pointer(3), type_at(f, 0)->elem);
  return NativeStatus::kDone;
}

// func mapDelete(t *rtype, m, key unsafe.Pointer)
NativeStatus map_delete(NativeFrame& f) {
  runtime::MapStatus status;
  runtime::Map* map = map_at(f, 1);
  if (map && map->count) {
    runtime::map_delete(map, f.pointer(2), &status);
  } else {
    runtime::map_check_key(type_at(f, 0), f.pointer(2), &status);
  }
  check(f, status);
  return NativeStatus::kDone;
}

// func mapClear(m unsafe.Pointer)
NativeStatus map_clear(NativeFrame& f) {
  runtime::MapStatus status;
  runtime::map_clear(map_at(f, 0), &status);
  check(f, status);
  return NativeStatus::kDone;
}

// An iterator in the heap: the collector hears of the pointers that are about to be overwritten.
void record_iterator(const runtime::MapIter* it) {
  if (!runtime::must_record()) return;
  const auto* words = reinterpret_cast<const uint64_t*>(it);
  for (size_t i = 0; i < offsetof(runtime::MapIter, unused) / 8; ++i) runtime::record_overwritten(words + i);
}

// func mapBegin(it *mapIter, m unsafe.Pointer)
NativeStatus map_begin(NativeFrame& f) {
  record_iterator(f.pointer<runtime::MapIter>(0));
  runtime::map_iter_begin(f.pointer<runtime::MapIter>(0), map_at(f, 1));
  return NativeStatus::kDone;
}

// func mapNext(it *mapIter)
NativeStatus map_next(NativeFrame& f) {
  record_iterator(f.pointer<runtime::MapIter>(0));
  runtime::MapStatus status;
  runtime::map_iter_next(f.pointer<runtime::MapIter>(0), &status);
  check(f, status);
  return NativeStatus::kDone;
}

// --- Channels ---

// func makeChan(t *rtype, n int) unsafe.Pointer
NativeStatus make_chan(NativeFrame& f) {
  const Type* type = type_at(f, 1);
  uint64_t bytes;
  if (!runtime::array_bytes(type->elem->size, f.word(2), &bytes)) f.panic_plain("makechan: size out of range");
  f.set_pointer(0, runtime::new_channel(f.mutator(), type, f.i64(2)));
  return NativeStatus::kDone;
}

// func chanLen(c unsafe.Pointer) int
NativeStatus chan_len(NativeFrame& f) {
  f.set_word(0, runtime::chan_length(f.pointer<runtime::Channel>(1)));
  return NativeStatus::kDone;
}

// func chanCap(c unsafe.Pointer) int
NativeStatus chan_cap(NativeFrame& f) {
  f.set_word(0, runtime::chan_capacity(f.pointer<runtime::Channel>(1)));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"reflect.copyValue", copy_value},     {"reflect.copyArray", copy_array},   {"reflect.zeroValue", zero_value},
    {"reflect.newObject", new_object},     {"reflect.newArray", new_array},     {"reflect.growSlice", grow_slice},
    {"reflect.equalValues", equal_values}, {"reflect.ifaceWord", iface_word},   {"reflect.derived", derived},
    {"reflect.funcOf", func_of},           {"reflect.structOf", struct_of},     {"reflect.callerOf", caller_of},
    {"reflect.madeEntry", made_entry},     {"reflect.selectorOf", selector_of}, {"reflect.methodValue", method_value},
    {"reflect.itabValue", itab_value},     {"reflect.makeMap", make_map},       {"reflect.mapLen", map_len},
    {"reflect.mapGet", map_get},           {"reflect.mapSet", map_set},         {"reflect.mapDelete", map_delete},
    {"reflect.mapClear", map_clear},       {"reflect.mapBegin", map_begin},     {"reflect.mapNext", map_next},
    {"reflect.makeChan", make_chan},       {"reflect.chanLen", chan_len},       {"reflect.chanCap", chan_cap},
};

}  // namespace

NativeTable reflect_natives() { return kNatives; }

}  // namespace gos::std_

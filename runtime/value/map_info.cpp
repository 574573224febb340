// What the map operations know of a map type: made when the type is first used, found by the type's number.
#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <new>
#include <unordered_map>

#include "runtime/value/map.h"

namespace gos::runtime {

namespace {

std::mutex info_lock;

constexpr uint64_t kHeaderMap[1] = {bytecode::kMapPointerMap};

KeyKind key_kind_of(const Type* key) {
  if (key->kind == Kind::kString) return KeyKind::kString;
  if (!(key->flags & bytecode::kTypeMemEqual)) return KeyKind::kGeneric;
  switch (key->size) {
    case 8: return key->align == 8 ? KeyKind::k64 : KeyKind::kGeneric;
    case 4: return KeyKind::k32;
    case 2: return KeyKind::k16;
    case 1: return KeyKind::k8;
    default: return KeyKind::kGeneric;
  }
}

// Whether a value of the type may differ from itself, or equal another that looks different.
struct KeyTraits {
  bool reflexive = true;
  bool update = false;
};
KeyTraits key_traits(const Type* key) {
  switch (key->kind) {
    case Kind::kFloat32:
    case Kind::kFloat64:
    case Kind::kComplex64:
    case Kind::kComplex128:
    case Kind::kInterface: return {false, true};
    case Kind::kString: return {true, true};
    case Kind::kArray: return key_traits(key->elem);
    case Kind::kStruct: {
      KeyTraits traits;
      for (const bytecode::Field& field : key->fields) {
        KeyTraits part = key_traits(field.type);
        traits.reflexive &= part.reflexive;
        traits.update |= part.update;
      }
      return traits;
    }
    default: return {};
  }
}

void add_pointers(uint64_t* bits, uint64_t offset, const Type* type) {
  for (uint64_t word = 0; word < type->pointer_bytes / 8; ++word) {
    if (!(type->pointer_map[word / 64] >> (word % 64) & 1)) continue;
    uint64_t at = offset / 8 + word;
    bits[at / 64] |= uint64_t{1} << (at % 64);
  }
}

// The descriptor of one group: control bytes, then eight slots.
const Type* make_group_type(const MapInfo& info) {
  auto* type = new (std::calloc(1, sizeof(Type))) Type();
  type->self = type;
  type->size = info.group_bytes;
  type->kind = Kind::kStruct;
  type->align = 8;
  type->name = "map.group";
  if (!info.key->has_pointers() && !info.elem->has_pointers()) return type;
  auto* bits = static_cast<uint64_t*>(std::calloc((info.group_bytes / 8 + 63) / 64, 8));
  for (uint64_t i = 0; i < kGroupSlots; ++i) {
    uint64_t slot = 8 + i * info.slot_bytes;
    add_pointers(bits, slot, info.key);
    add_pointers(bits, slot + info.elem_offset, info.elem);
  }
  type->pointer_bytes = info.group_bytes;
  type->pointer_map = bits;
  return type;
}

std::atomic<const MapInfo*>* entry_for(const Type* map_type) {
  if (map_type->id >= kFirstMadeType) {
    static auto* made = new std::unordered_map<uint32_t, std::atomic<const MapInfo*>>();
    return &(*made)[map_type->id];
  }
  const MapInfoTable* table = map_infos.load(std::memory_order_relaxed);
  if (!table || map_type->id >= table->size) {
    uint32_t size = std::max<uint32_t>(256, (map_type->id + 1) * 2);
    auto* infos = static_cast<std::atomic<const MapInfo*>*>(std::calloc(size, sizeof(std::atomic<const MapInfo*>)));
    for (uint32_t i = 0; table && i < table->size; ++i) {
      infos[i].store(table->infos[i].load(std::memory_order_relaxed), std::memory_order_relaxed);
    }
    // Readers may still look at the old table, so it stays.
    map_infos.store(new MapInfoTable{infos, size}, std::memory_order_release);
    table = map_infos.load(std::memory_order_relaxed);
  }
  return &table->infos[map_type->id];
}

}  // namespace

const Type kMapHeaderType = [] {
  Type type{};
  type.self = &kMapHeaderType;
  type.size = bytecode::kMapBytes;
  type.pointer_bytes = 8;
  type.pointer_map = kHeaderMap;
  type.align = 8;
  type.kind = Kind::kStruct;
  type.name = "map.header";
  return type;
}();

const MapInfo* make_map_info(const Type* map_type) {
  std::lock_guard guard(info_lock);
  std::atomic<const MapInfo*>* entry = entry_for(map_type);
  if (const MapInfo* made = entry->load(std::memory_order_relaxed)) return made;
  auto* info = new MapInfo();
  info->key = map_type->key;
  info->elem = map_type->elem;
  uint64_t elem_align = std::max<uint64_t>(1, info->elem->align);
  uint64_t align = std::max<uint64_t>(elem_align, info->key->align);
  info->elem_offset = (info->key->size + elem_align - 1) & ~(elem_align - 1);
  info->slot_bytes = (info->elem_offset + info->elem->size + align - 1) & ~(align - 1);
  // A map to struct{}: the element's address must stay inside the object.
  if (info->slot_bytes == 0) info->slot_bytes = 1;
  info->group_bytes = (8 + kGroupSlots * info->slot_bytes + 7) & ~uint64_t{7};
  info->key_kind = key_kind_of(info->key);
  KeyTraits traits = key_traits(info->key);
  info->reflexive = traits.reflexive;
  info->update_keys = traits.update;
  info->group = make_group_type(*info);
  entry->store(info, std::memory_order_release);
  return info;
}

}  // namespace gos::runtime

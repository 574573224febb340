// Maps: open addressing in groups of eight with one control byte a slot, probed a group at a time.
//
// A map value is a pointer to a Map, 48 bytes that may lie in a frame (layout.h). Its entries lie in an array of groups
// on the heap: 8 control bytes, then 8 times key and element. A control byte is kEmpty, kDeleted (a tombstone), or
// seven bits of the key's hash. A group is probed by comparing all eight control bytes at once with SWAR arithmetic;
// the probe goes on to the next group (triangular numbers) until it meets a group with an empty slot.
//
// The load is at most 7 of 8; a full table is rebuilt with twice the groups, or with as many if a third were
// tombstones. A small map has one group and fills all eight slots.
//
// Iteration. An iterator keeps the groups it began with. While the map still uses them it walks their slots from a
// random start. Once the map has grown it walks the old slots all the same, but looks each key up in the new table: so
// nothing is produced twice, deleted entries are not produced and values are current (Go spec, "For statements with
// range clause"). Keys that equal nothing (NaN) cannot be deleted nor changed, and come from the old groups.
//
// Literature: Abseil's Swiss tables; Go's internal/runtime/maps.
#pragma once

#include <cstdint>
#include <cstring>

#include "bytecode/layout.h"
#include "runtime/heap/heap.h"
#include "runtime/value.h"
#include "runtime/value/equal.h"

namespace gos::runtime {

inline constexpr uint64_t kGroupSlots = 8;
inline constexpr uint8_t kControlEmpty = 0x80;
inline constexpr uint8_t kControlDeleted = 0xFE;
inline constexpr uint64_t kControlsEmpty = 0x8080808080808080ull;

// How a map type's keys are hashed and compared.
enum class KeyKind : uint8_t { k64, k32, k16, k8, kString, kGeneric };

// What the operations need to know of a map type; made once a type.
struct MapInfo {
  const Type* key;
  const Type* elem;
  const Type* group;  // descriptor of one group, for the collector
  uint64_t slot_bytes;
  uint64_t elem_offset;  // in a slot
  uint64_t group_bytes;
  KeyKind key_kind;
  bool reflexive;    // every key equals itself (no floats, interfaces)
  bool update_keys;  // an assignment to a present key replaces the key too (+0 and -0, strings, interfaces)
};
const MapInfo* make_map_info(const Type* map_type);

// Numbers of types made while the program runs (reflect.MapOf) start here, far from those of the compiler.
inline constexpr uint32_t kFirstMadeType = 0x80000000;

// The info of a map type; one load once it was made.
struct MapInfoTable {
  std::atomic<const MapInfo*>* infos = nullptr;
  uint32_t size = 0;
};
inline std::atomic<const MapInfoTable*> map_infos{nullptr};
inline const MapInfo* map_info(const Type* map_type) {
  const MapInfoTable* table = map_infos.load(std::memory_order_acquire);
  if (table && map_type->id < table->size) [[likely]] {
    const MapInfo* info = table->infos[map_type->id].load(std::memory_order_acquire);
    if (info) [[likely]]
      return info;
  }
  return make_map_info(map_type);
}

struct Map {
  std::byte* groups = nullptr;  // null: no entry was ever made
  uint64_t count = 0;
  uint64_t mask = 0;  // groups - 1
  const MapInfo* info = nullptr;
  uint64_t seed = 0;
  uint32_t growth_left = 0;  // empty slots that may still be filled
  uint16_t clear_count = 0;  // calls of clear, modulo 2^16, for iterators
  uint8_t writing = 0;
  uint8_t unused = 0;
};
static_assert(sizeof(Map) == bytecode::kMapBytes);

// An iterator as it lies in a frame's kMapIterSlots slots.
struct MapIter {
  void* key;   // address of the current key, null at the end
  void* elem;  // address of the current element
  Map* map;
  std::byte* groups;
  void* unused[2];
  uint64_t mask;
  uint64_t offset;  // random start, in slots
  uint64_t index;   // slots done
  uint64_t clear_count;
  uint64_t reserved[2];
};
static_assert(sizeof(MapIter) == bytecode::kMapIterSlots * 8);

// The descriptor of Map itself, for maps on the heap.
extern const Type kMapHeaderType;

// What an operation may end in besides success.
// kUnhashableEmpty: an unhashable key was asked of a map without entries; Go words that differently.
// The concurrent ones are data races of the program, noticed by the map's mark of being written: fatal errors.
enum class MapError : uint8_t {
  kNone,
  kNilMap,
  kUnhashable,
  kUnhashableEmpty,
  kConcurrentWrites,
  kConcurrentRead,
  kConcurrentIteration,
  kTooLarge
};
struct MapStatus {
  MapError error = MapError::kNone;
  const Type* culprit = nullptr;  // of the unhashable ones
};

// The text of a fatal error, null for the other errors.
const char* map_fatal_text(MapError error);

// An empty map on the heap with room for `hint` entries.
Map* new_map(Mutator& m, const Type* map_type, int64_t hint);
// The same in a zeroed header, for maps in frames.
void init_map(Mutator& m, Map* map, const Type* map_type, int64_t hint);

// What a look-up or deletion in a nil or empty map still owes: kUnhashableEmpty if the key cannot be hashed.
void map_check_key(const Type* map_type, const void* key, MapStatus* status);

// Address of the element, null if the key is missing or the map nil (see map_check_key). Never allocates.
const void* map_get(const Map* map, const void* key, MapStatus* status);
// Address of the element, made zero if missing. May allocate: `key` must be reachable. `map` may be nil: kNilMap.
void* map_assign(Mutator& m, Map* map, const void* key, MapStatus* status);
void map_delete(Map* map, const void* key, MapStatus* status);
void map_clear(Map* map, MapStatus* status);

void map_iter_begin(MapIter* it, Map* map);  // a zeroed or used iterator
// Advances; it->key is null at the end and after an error.
void map_iter_next(MapIter* it, MapStatus* status);

// Whether somebody is writing to the map right now, so that a read of it is a race.
inline bool map_is_written(const Map* map) { return __atomic_load_n(&map->writing, __ATOMIC_RELAXED); }

// Fast paths.

namespace detail {
constexpr uint64_t kLowBits = 0x0101010101010101ull;
constexpr uint64_t kHighBits = 0x8080808080808080ull;

inline uint64_t load_controls(const std::byte* group) {
  uint64_t controls;
  std::memcpy(&controls, group, 8);
  return controls;
}
// High bit of each byte that equals h2 (bytes above a match may be reported wrongly: the key decides).
inline uint64_t match_hash(uint64_t controls, uint64_t h2) {
  uint64_t x = controls ^ (kLowBits * h2);
  return (x - kLowBits) & ~x & kHighBits;
}
// High bit of each byte that is kControlEmpty: bit 7 set, bit 1 clear.
inline uint64_t match_empty(uint64_t controls) { return controls & ~(controls << 6) & kHighBits; }
inline uint64_t match_empty_or_deleted(uint64_t controls) { return controls & kHighBits; }
inline uint64_t match_full(uint64_t controls) { return ~controls & kHighBits; }
inline uint64_t first_match(uint64_t matches) { return static_cast<uint64_t>(__builtin_ctzll(matches)) >> 3; }

// A write begins and ends with these. Nobody waits for anybody: two that meet are told, as far as they are noticed.
inline bool begin_write(Map* map, MapStatus* status) {
  if (map_is_written(map)) [[unlikely]] {
    *status = {MapError::kConcurrentWrites, nullptr};
    return false;
  }
  __atomic_store_n(&map->writing, 1, __ATOMIC_RELAXED);
  return true;
}
inline bool end_write(Map* map, MapStatus* status) {
  if (!map_is_written(map)) [[unlikely]] {
    *status = {MapError::kConcurrentWrites, nullptr};
    return false;
  }
  __atomic_store_n(&map->writing, 0, __ATOMIC_RELAXED);
  return true;
}

inline bool begin_assignment(Map* map, MapStatus* status) {
  if (map) [[likely]]
    return begin_write(map, status);
  *status = {MapError::kNilMap, nullptr};
  return false;
}

// The key is missing and the write begun.
void* map_insert_64(Mutator& m, Map* map, uint64_t key, MapStatus* status);
void* map_insert_string(Mutator& m, Map* map, const GoString* key, MapStatus* status);

inline void* lookup_64(const Map* map, uint64_t key) {
  if (!map || map->count == 0) return nullptr;
  uint64_t hash = hash_64(key, map->seed);
  const MapInfo* info = map->info;
  uint64_t at = hash >> 7;
  for (uint64_t step = 1;; ++step) {
    std::byte* group = map->groups + (at & map->mask) * info->group_bytes;
    uint64_t controls = load_controls(group);
    for (uint64_t matches = match_hash(controls, hash & 0x7F); matches; matches &= matches - 1) {
      std::byte* slot = group + 8 + first_match(matches) * info->slot_bytes;
      uint64_t found;
      std::memcpy(&found, slot, 8);
      if (found == key) [[likely]]
        return slot + info->elem_offset;
    }
    if (match_empty(controls)) return nullptr;
    if (step > map->mask) return nullptr;
    at += step;
  }
}

inline void* lookup_string(const Map* map, GoString key) {
  if (!map || map->count == 0) return nullptr;
  uint64_t hash = hash_bytes(key.data, static_cast<uint64_t>(key.length), map->seed);
  const MapInfo* info = map->info;
  uint64_t at = hash >> 7;
  for (uint64_t step = 1;; ++step) {
    std::byte* group = map->groups + (at & map->mask) * info->group_bytes;
    uint64_t controls = load_controls(group);
    for (uint64_t matches = match_hash(controls, hash & 0x7F); matches; matches &= matches - 1) {
      std::byte* slot = group + 8 + first_match(matches) * info->slot_bytes;
      if (equal_strings(*reinterpret_cast<const GoString*>(slot), key)) [[likely]]
        return slot + info->elem_offset;
    }
    if (match_empty(controls)) return nullptr;
    if (step > map->mask) return nullptr;
    at += step;
  }
}
}  // namespace detail

// map_get for maps with 8-byte integer or pointer keys, and with string keys; without its check (map_is_written).
inline const void* map_get_64(const Map* map, uint64_t key) { return detail::lookup_64(map, key); }
inline const void* map_get_string(const Map* map, GoString key) { return detail::lookup_string(map, key); }

// map_assign for the same.
inline void* map_assign_64(Mutator& m, Map* map, uint64_t key, MapStatus* status) {
  if (!detail::begin_assignment(map, status)) return nullptr;
  void* elem = detail::lookup_64(map, key);
  if (!elem) elem = detail::map_insert_64(m, map, key, status);
  return detail::end_write(map, status) ? elem : nullptr;
}
inline void* map_assign_string(Mutator& m, Map* map, const GoString* key, MapStatus* status) {
  if (!detail::begin_assignment(map, status)) return nullptr;
  void* elem = detail::lookup_string(map, *key);
  if (elem) {
    // The key becomes the newer one, as in Go: the older may be part of a long string.
    auto* at = reinterpret_cast<uint64_t*>(static_cast<std::byte*>(elem) - map->info->elem_offset);
    write_pointer(at, reinterpret_cast<uint64_t>(key->data));
  } else {
    elem = detail::map_insert_string(m, map, key, status);
  }
  return detail::end_write(map, status) ? elem : nullptr;
}

}  // namespace gos::runtime

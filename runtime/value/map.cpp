// Map operations: look-up, insertion with growth, deletion.
#include "runtime/value/map.h"

#include <algorithm>
#include <bit>

namespace gos::runtime {

namespace {

using detail::first_match;
using detail::load_controls;

// Keys, one struct a key kind: how to hash, compare and read them. `Probe` is what a look-up compares with.
template <typename T>
struct WordKey {
  T key;
  explicit WordKey(const void* p) { std::memcpy(&key, p, sizeof key); }
  uint64_t hash(const Map* map, MapStatus*) const { return hash_64(key, map->seed); }
  bool equals(const std::byte* slot, const MapInfo*) const {
    T found;
    std::memcpy(&found, slot, sizeof found);
    return found == key;
  }
};

struct StringKey {
  GoString key;
  explicit StringKey(const void* p) : key(*static_cast<const GoString*>(p)) {}
  uint64_t hash(const Map* map, MapStatus*) const {
    return hash_bytes(key.data, static_cast<uint64_t>(key.length), map->seed);
  }
  bool equals(const std::byte* slot, const MapInfo*) const {
    return equal_strings(*reinterpret_cast<const GoString*>(slot), key);
  }
};

struct GenericKey {
  const void* key;
  explicit GenericKey(const void* p) : key(p) {}
  uint64_t hash(const Map* map, MapStatus* status) const {
    NotComparable error;
    uint64_t h = hash_value(map->info->key, key, map->seed, &error);
    if (error.type) *status = {MapError::kUnhashable, error.type};
    return h;
  }
  bool equals(const std::byte* slot, const MapInfo* info) const {
    NotComparable error;
    return equal_values(info->key, slot, key, &error);
  }
};

// Calls fn with the key at `p` as its kind of key.
template <typename Fn>
auto with_key(KeyKind kind, const void* p, Fn&& fn) {
  switch (kind) {
    case KeyKind::k64: return fn(WordKey<uint64_t>(p));
    case KeyKind::k32: return fn(WordKey<uint32_t>(p));
    case KeyKind::k16: return fn(WordKey<uint16_t>(p));
    case KeyKind::k8: return fn(WordKey<uint8_t>(p));
    case KeyKind::kString: return fn(StringKey(p));
    case KeyKind::kGeneric: break;
  }
  return fn(GenericKey(p));
}

std::byte* group_at(const Map* map, uint64_t at) { return map->groups + (at & map->mask) * map->info->group_bytes; }

struct Place {
  std::byte* group = nullptr;  // null: not there
  uint64_t index = 0;
  std::byte* slot(const MapInfo* info) const { return group + 8 + index * info->slot_bytes; }
};

template <typename Key>
Place find(const Map* map, const Key& key, uint64_t hash) {
  const MapInfo* info = map->info;
  uint64_t at = hash >> 7;
  for (uint64_t step = 1; step <= map->mask + 1; ++step) {
    std::byte* group = group_at(map, at);
    uint64_t controls = load_controls(group);
    for (uint64_t matches = detail::match_hash(controls, hash & 0x7F); matches; matches &= matches - 1) {
      uint64_t i = first_match(matches);
      if (key.equals(group + 8 + i * info->slot_bytes, info)) return {group, i};
    }
    if (detail::match_empty(controls)) return {};
    at += step;
  }
  return {};
}

// The first free slot on the probe path of the hash.
Place find_free(const Map* map, uint64_t hash) {
  uint64_t at = hash >> 7;
  for (uint64_t step = 1;; ++step) {
    std::byte* group = group_at(map, at);
    uint64_t matches = detail::match_empty_or_deleted(load_controls(group));
    if (matches) return {group, first_match(matches)};
    if (step > map->mask) return {};
    at += step;
  }
}

uint32_t capacity_of(uint64_t groups) {
  return static_cast<uint32_t>(groups == 1 ? kGroupSlots : groups * kGroupSlots * 7 / 8);
}

void set_control(const Place& place, uint8_t value) { place.group[place.index] = static_cast<std::byte>(value); }
uint8_t control(const Place& place) { return static_cast<uint8_t>(place.group[place.index]); }

std::byte* new_groups(Mutator& m, const MapInfo* info, uint64_t count) {
  auto* groups = static_cast<std::byte*>(allocate_array(m, info->group, count));
  for (uint64_t i = 0; i < count; ++i) std::memcpy(groups + i * info->group_bytes, &kControlsEmpty, 8);
  return groups;
}

bool groups_fit(const MapInfo* info, uint64_t count) {
  uint64_t bytes;
  return array_bytes(info->group_bytes, count, &bytes);
}

uint64_t hash_of_slot(const Map* map, const std::byte* slot) {
  return with_key(map->info->key_kind, slot, [&](const auto& key) {
    MapStatus ignored;
    return key.hash(map, &ignored);
  });
}

// Rebuilds the table with `count` groups. Allocates.
void rebuild(Mutator& m, Map* map, uint64_t count) {
  const MapInfo* info = map->info;
  std::byte* old = map->groups;
  uint64_t old_count = old ? map->mask + 1 : 0;
  std::byte* fresh = new_groups(m, info, count);
  write_pointer(reinterpret_cast<uint64_t*>(&map->groups), reinterpret_cast<uint64_t>(fresh));
  map->mask = count - 1;
  for (uint64_t g = 0; g < old_count; ++g) {
    const std::byte* group = old + g * info->group_bytes;
    for (uint64_t full = detail::match_full(load_controls(group)); full; full &= full - 1) {
      const std::byte* slot = group + 8 + first_match(full) * info->slot_bytes;
      uint64_t hash = hash_of_slot(map, slot);
      Place to = find_free(map, hash);
      set_control(to, hash & 0x7F);
      std::memcpy(to.slot(info), slot, info->slot_bytes);
    }
  }
  map->growth_left = capacity_of(count) - static_cast<uint32_t>(map->count);
}

void grow(Mutator& m, Map* map) {
  if (!map->groups) return rebuild(m, map, 1);
  uint64_t groups = map->mask + 1;
  // Many tombstones: the same size does.
  bool enough = groups > 1 && map->count * 3 <= uint64_t{capacity_of(groups)} * 2;
  rebuild(m, map, enough ? groups : groups * 2);
}

template <typename Key>
void* insert(Mutator& m, Map* map, const Key& key, const void* key_memory, uint64_t hash, MapStatus* status) {
  const MapInfo* info = map->info;
  Place to = map->groups ? find_free(map, hash) : Place();
  if (!to.group || (control(to) == kControlEmpty && map->growth_left == 0)) {
    if (map->groups && !groups_fit(info, (map->mask + 1) * 2)) {
      *status = {MapError::kTooLarge, nullptr};
      return nullptr;
    }
    grow(m, map);
    to = find_free(map, hash);
  }
  if (control(to) == kControlEmpty) --map->growth_left;
  set_control(to, hash & 0x7F);
  std::byte* slot = to.slot(info);
  copy_typed(slot, key_memory, info->key);
  ++map->count;
  return slot + info->elem_offset;
}

template <typename Key>
void* assign(Mutator& m, Map* map, const Key& key, const void* key_memory, MapStatus* status) {
  uint64_t hash = key.hash(map, status);
  if (status->error != MapError::kNone) return nullptr;
  if (map->groups) {
    Place found = find(map, key, hash);
    if (found.group) {
      std::byte* slot = found.slot(map->info);
      if (map->info->update_keys) copy_typed(slot, key_memory, map->info->key);
      return slot + map->info->elem_offset;
    }
  }
  return insert(m, map, key, key_memory, hash, status);
}

void check_key(const MapInfo* info, const void* key, MapStatus* status) {
  if (info->key_kind != KeyKind::kGeneric) return;
  NotComparable error;
  hash_value(info->key, key, 0, &error);
  if (error.type) *status = {MapError::kUnhashableEmpty, error.type};
}

void delete_entry(Map* map, const void* key, MapStatus* status) {
  Place found = with_key(map->info->key_kind, key, [&](const auto& k) {
    uint64_t hash = k.hash(map, status);
    return status->error == MapError::kNone ? find(map, k, hash) : Place();
  });
  if (!found.group) return;
  std::byte* slot = found.slot(map->info);
  zero_typed(slot, map->info->key);
  zero_typed(slot + map->info->elem_offset, map->info->elem);
  --map->count;
  // With an empty slot in the group no probe ever went past it, so this one may be empty again too. In a map of one
  // group probes end after it anyway.
  if (map->mask == 0 || detail::match_empty(load_controls(found.group))) {
    set_control(found, kControlEmpty);
    ++map->growth_left;
  } else {
    set_control(found, kControlDeleted);
  }
}

void clear_entries(Map* map) {
  const MapInfo* info = map->info;
  ++map->clear_count;
  if (map->count == 0 && map->growth_left == capacity_of(map->mask + 1)) return;
  for (uint64_t i = 0; i <= map->mask; ++i) {
    std::byte* group = map->groups + i * info->group_bytes;
    zero_typed(group, info->group);
    std::memcpy(group, &kControlsEmpty, 8);
  }
  map->count = 0;
  map->growth_left = capacity_of(map->mask + 1);
  map->seed = random_seed();
}

}  // namespace

namespace detail {

void* map_insert_64(Mutator& m, Map* map, uint64_t key, MapStatus* status) {
  return insert(m, map, WordKey<uint64_t>(&key), &key, hash_64(key, map->seed), status);
}

void* map_insert_string(Mutator& m, Map* map, const GoString* key, MapStatus* status) {
  StringKey probe(key);
  return insert(m, map, probe, key, probe.hash(map, status), status);
}

}  // namespace detail

const char* map_fatal_text(MapError error) {
  switch (error) {
    case MapError::kConcurrentWrites: return "concurrent map writes";
    case MapError::kConcurrentRead: return "concurrent map read and map write";
    case MapError::kConcurrentIteration: return "concurrent map iteration and map write";
    default: return nullptr;
  }
}

void init_map(Mutator& m, Map* map, const Type* map_type, int64_t hint) {
  map->info = map_info(map_type);
  map->seed = random_seed();
  map->mask = 0;
  if (hint <= static_cast<int64_t>(kGroupSlots)) return;
  // An absurd hint is only a hint: such a map starts empty.
  if (static_cast<uint64_t>(hint) > kMaxAllocation / map->info->slot_bytes / 4) return;
  uint64_t groups = std::bit_ceil((static_cast<uint64_t>(hint) * 8 / 7 + kGroupSlots - 1) / kGroupSlots);
  if (groups_fit(map->info, groups)) rebuild(m, map, groups);
}

Map* new_map(Mutator& m, const Type* map_type, int64_t hint) {
  auto* map = static_cast<Map*>(allocate(m, &kMapHeaderType));
  m.pinned = reinterpret_cast<uint64_t>(map);
  init_map(m, map, map_type, hint);
  m.pinned = 0;
  return map;
}

void map_check_key(const Type* map_type, const void* key, MapStatus* status) {
  check_key(map_info(map_type), key, status);
}

const void* map_get(const Map* map, const void* key, MapStatus* status) {
  if (!map || map->count == 0) {
    if (map) check_key(map->info, key, status);
    return nullptr;
  }
  if (map_is_written(map)) {
    *status = {MapError::kConcurrentRead, nullptr};
    return nullptr;
  }
  return with_key(map->info->key_kind, key, [&](const auto& k) -> const void* {
    uint64_t hash = k.hash(map, status);
    if (status->error != MapError::kNone) return nullptr;
    Place found = find(map, k, hash);
    return found.group ? found.slot(map->info) + map->info->elem_offset : nullptr;
  });
}

void* map_assign(Mutator& m, Map* map, const void* key, MapStatus* status) {
  if (!detail::begin_assignment(map, status)) return nullptr;
  void* elem = with_key(map->info->key_kind, key, [&](const auto& k) { return assign(m, map, k, key, status); });
  return detail::end_write(map, status) ? elem : nullptr;
}

void map_delete(Map* map, const void* key, MapStatus* status) {
  if (!map || map->count == 0) {
    if (map) check_key(map->info, key, status);
    return;
  }
  if (!detail::begin_write(map, status)) return;
  delete_entry(map, key, status);
  detail::end_write(map, status);
}

void map_clear(Map* map, MapStatus* status) {
  if (!map || !map->groups) return;
  if (!detail::begin_write(map, status)) return;
  clear_entries(map);
  detail::end_write(map, status);
}

void map_iter_begin(MapIter* it, Map* map) {
  *it = MapIter{};
  if (!map || map->count == 0) return;
  it->map = map;
  it->groups = map->groups;
  it->mask = map->mask;
  it->offset = random_seed();
  it->clear_count = map->clear_count;
}

void map_iter_next(MapIter* it, MapStatus* status) {
  it->key = it->elem = nullptr;
  Map* map = it->map;
  if (!map) return;
  if (map_is_written(map)) {
    *status = {MapError::kConcurrentIteration, nullptr};
    return;
  }
  const MapInfo* info = map->info;
  bool grown = map->groups != it->groups;
  uint64_t slots = (it->mask + 1) * kGroupSlots;
  while (it->index < slots) {
    uint64_t at = (it->index++ + it->offset) & (slots - 1);
    std::byte* group = it->groups + at / kGroupSlots * info->group_bytes;
    if (static_cast<uint8_t>(group[at % kGroupSlots]) & 0x80) continue;
    std::byte* slot = group + 8 + at % kGroupSlots * info->slot_bytes;
    if (grown) {
      // The key as it was when the map grew; the entry may have changed or gone since.
      MapStatus ignored;
      Place now = with_key(info->key_kind, slot, [&](const auto& k) { return find(map, k, k.hash(map, &ignored)); });
      if (now.group) {
        slot = now.slot(info);
      } else {
        NotComparable error;
        bool equals_nothing = !info->reflexive && !equal_values(info->key, slot, slot, &error);
        if (!equals_nothing || it->clear_count != map->clear_count) continue;
      }
    }
    it->key = slot;
    it->elem = slot + info->elem_offset;
    return;
  }
  it->map = nullptr;
}

}  // namespace gos::runtime

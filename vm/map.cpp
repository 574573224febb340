// Map operations.
#include "runtime/value/map.h"

#include "runtime/panic/panic.h"
#include "runtime/value/load.h"
#include "vm/dispatch.h"
#include "vm/panics.h"

namespace gos::vm {

namespace {

using runtime::Map;
using runtime::MapError;
using runtime::MapIter;
using runtime::MapStatus;

Map* map_at(const uint64_t* slot) { return reinterpret_cast<Map*>(*slot); }

[[gnu::noinline]] void panic_map(Goroutine* g, const MapStatus& status) {
  if (const char* text = runtime::map_fatal_text(status.error)) runtime::fatal_error(g, text);
  switch (status.error) {
    case MapError::kNilMap: return panic_plain(g, "assignment to entry in nil map");
    case MapError::kUnhashable: return panic_unhashable(g, status.culprit);
    case MapError::kUnhashableEmpty:
      return panic_plain(g, "hash of unhashable type: " + std::string(status.culprit->name));
    case MapError::kTooLarge: return panic_error(g, "makemap: size out of range");
    default: return;
  }
}

[[gnu::noinline, noreturn]] void fatal_concurrent_read(Goroutine* g, const Instruction* pc, uint64_t* fp) {
  save(g, pc, fp);
  runtime::fatal_error(g, runtime::map_fatal_text(MapError::kConcurrentRead));
}

// Copies the element at `found` (null: the zero value) of the map type's element type to the slots at `to`.
void load_element(uint64_t* to, const void* found, const Type* elem) {
  if (found)
    runtime::load_to_slots(to, found, elem);
  else
    runtime::zero_slots(to, elem);
}

template <bool kOk>
GOS_HANDLER(get) {
  const Type* elem = type_at(extension(pc))->elem;
  MapStatus status;
  const Map* map = map_at(fp + pc->b);
  const void* found = runtime::map_get(map, fp + pc->c, &status);
  if (GOS_UNLIKELY(map == nullptr)) runtime::map_check_key(type_at(extension(pc)), fp + pc->c, &status);
  if (GOS_UNLIKELY(status.error != MapError::kNone)) {
    save(g, pc, fp);
    panic_map(g, status);
    GOS_TAIL(unwind);
  }
  load_element(fp + pc->a, found, elem);
  if constexpr (kOk) fp[pc->a + elem->slots()] = found != nullptr;
  GOS_NEXT(2);
}

const void* find(const Map* map, const uint64_t* key, std::false_type) { return runtime::map_get_64(map, *key); }
const void* find(const Map* map, const uint64_t* key, std::true_type) {
  return runtime::map_get_string(map, *reinterpret_cast<const runtime::GoString*>(key));
}

template <bool kString, bool kOk>
GOS_HANDLER(get_fast) {
  const Type* elem = type_at(extension(pc))->elem;
  const Map* map = map_at(fp + pc->b);
  const void* found = find(map, fp + pc->c, std::bool_constant<kString>());
  if (GOS_UNLIKELY(map && runtime::map_is_written(map))) fatal_concurrent_read(g, pc, fp);
  if (elem->size == 8) {
    fp[pc->a] = found ? *static_cast<const uint64_t*>(found) : 0;
  } else {
    load_element(fp + pc->a, found, elem);
  }
  if constexpr (kOk) fp[pc->a + elem->slots()] = found != nullptr;
  GOS_NEXT(2);
}

GOS_HANDLER(set) {
  save(g, pc, fp);
  MapStatus status;
  void* to = runtime::map_assign(mutator(g), map_at(fp + pc->a), fp + pc->b, &status);
  if (GOS_UNLIKELY(to == nullptr)) {
    panic_map(g, status);
    GOS_TAIL(unwind);
  }
  fp = g->fp;
  runtime::copy_typed(to, fp + pc->c, type_at(extension(pc))->elem);
  GOS_NEXT(2);
}
GOS_HANDLER(addr) {
  save(g, pc, fp);
  MapStatus status;
  void* to = runtime::map_assign(mutator(g), map_at(fp + pc->b), fp + pc->c, &status);
  if (GOS_UNLIKELY(to == nullptr)) {
    panic_map(g, status);
    GOS_TAIL(unwind);
  }
  fp = g->fp;
  fp[pc->a] = reinterpret_cast<uint64_t>(to);
  GOS_NEXT(2);
}
template <bool kString>
GOS_HANDLER(addr_fast) {
  save(g, pc, fp);
  MapStatus status;
  void* to;
  if constexpr (kString) {
    to = runtime::map_assign_string(mutator(g), map_at(fp + pc->b),
                                    reinterpret_cast<const runtime::GoString*>(fp + pc->c), &status);
  } else {
    to = runtime::map_assign_64(mutator(g), map_at(fp + pc->b), fp[pc->c], &status);
  }
  if (GOS_UNLIKELY(to == nullptr)) {
    panic_map(g, status);
    GOS_TAIL(unwind);
  }
  fp = g->fp;
  fp[pc->a] = reinterpret_cast<uint64_t>(to);
  GOS_NEXT(2);
}
GOS_HANDLER(remove) {
  MapStatus status;
  Map* map = map_at(fp + pc->a);
  runtime::map_delete(map, fp + pc->b, &status);
  if (GOS_UNLIKELY(map == nullptr)) runtime::map_check_key(type_at(extension(pc)), fp + pc->b, &status);
  if (GOS_UNLIKELY(status.error != MapError::kNone)) {
    save(g, pc, fp);
    panic_map(g, status);
    GOS_TAIL(unwind);
  }
  GOS_NEXT(2);
}
GOS_HANDLER(clear) {
  MapStatus status;
  runtime::map_clear(map_at(fp + pc->a), &status);
  if (GOS_UNLIKELY(status.error != MapError::kNone)) {
    save(g, pc, fp);
    panic_map(g, status);
  }
  GOS_NEXT(2);
}
GOS_HANDLER(length) {
  Map* map = map_at(fp + pc->b);
  fp[pc->a] = map ? map->count : 0;
  GOS_NEXT(1);
}

GOS_HANDLER(iterate) {
  runtime::map_iter_begin(reinterpret_cast<MapIter*>(fp + pc->a), map_at(fp + pc->b));
  GOS_NEXT(2);
}
GOS_HANDLER(next) {
  MapIter* it = reinterpret_cast<MapIter*>(fp + pc->a);
  MapStatus status;
  runtime::map_iter_next(it, &status);
  if (it->key == nullptr) {
    if (GOS_UNLIKELY(status.error != MapError::kNone)) {
      save(g, pc, fp);
      panic_map(g, status);
    }
    GOS_NEXT(1);
  }
  const Instruction* to = pc + pc->sbc();
  if (GOS_UNLIKELY(g->preempt.load(std::memory_order_relaxed))) {
    pc = to;
    GOS_TAIL(preempted);
  }
  GOS_GO_TO(to);
}

}  // namespace

void install_map(Table& t) {
  t[Op::MAP_GET] = get<false>;
  t[Op::MAP_GET_OK] = get<true>;
  t[Op::MAP_GET_64] = get_fast<false, false>;
  t[Op::MAP_GET_OK_64] = get_fast<false, true>;
  t[Op::MAP_GET_STR] = get_fast<true, false>;
  t[Op::MAP_GET_OK_STR] = get_fast<true, true>;
  t[Op::MAP_SET] = set;
  t[Op::MAP_ADDR] = addr;
  t[Op::MAP_ADDR_64] = addr_fast<false>;
  t[Op::MAP_ADDR_STR] = addr_fast<true>;
  t[Op::MAP_DELETE] = remove;
  t[Op::MAP_CLEAR] = clear;
  t[Op::MAP_LEN] = length;
  t[Op::MAP_ITER] = iterate;
  t[Op::MAP_NEXT] = next;
}

}  // namespace gos::vm

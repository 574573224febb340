#include "cli/repl/typed_heap.h"

#include <algorithm>
#include <set>

#include "runtime/chan/chan.h"
#include "runtime/heap/central.h"
#include "runtime/value/map.h"

namespace gos::cli {

namespace {

using bytecode::Kind;
using bytecode::Type;
using Part = ObjectKind::Part;

template <typename T>
T word_at(uintptr_t address) {
  return *reinterpret_cast<const T*>(address);
}

class Walk {
 public:
  std::unordered_map<uintptr_t, ObjectKind> kinds;

  void from(uintptr_t address, const Type* type, uint64_t count = 1) {
    todo_.push_back({address, type, count});
    while (!todo_.empty()) {
      Values values = todo_.back();
      todo_.pop_back();
      for (uint64_t i = 0; i < values.count; ++i) value(values.address + i * values.type->size, values.type);
    }
  }

 private:
  struct Values {
    uintptr_t address;
    const Type* type;
    uint64_t count;
  };

  // What is at `address` in the heap is `count` values of type `type`, and is called a `part` of `whole`.
  void points_at(uintptr_t address, const Type* whole, Part part, const Type* type, uint64_t count) {
    if (!name(address, whole, part) || type == nullptr || !type->has_pointers()) return;
    runtime::ObjectRef object = runtime::find_object(reinterpret_cast<const void*>(address));
    count = std::min(count, (object.base + object.size - address) / type->size);
    if (count != 0) todo_.push_back({address, type, count});
  }
  // False if it is no object, or was seen as this before.
  bool name(uintptr_t address, const Type* whole, Part part) {
    runtime::ObjectRef object = runtime::find_object(reinterpret_cast<const void*>(address));
    if (object.base == 0) return false;
    uintptr_t first = object.base + (object.span->has_headers() ? sizeof(uint64_t) : 0);
    if (address == first) kinds.try_emplace(object.base, ObjectKind{whole, part});
    return seen_.insert({address, whole, part}).second;
  }

  void value(uintptr_t at, const Type* type) {
    switch (type->kind) {
      case Kind::kPointer: return points_at(word_at<uintptr_t>(at), type->elem, Part::kValue, type->elem, 1);
      case Kind::kString: return points_at(word_at<uintptr_t>(at), type, Part::kText, nullptr, 0);
      case Kind::kSlice:
        return points_at(word_at<uintptr_t>(at), type->elem, Part::kElements, type->elem, word_at<uint64_t>(at + 16));
      case Kind::kFunc: return points_at(word_at<uintptr_t>(at), type, Part::kValue, nullptr, 0);
      case Kind::kMap: return map(word_at<uintptr_t>(at), type);
      case Kind::kChan: return channel(word_at<uintptr_t>(at), type);
      case Kind::kInterface: {
        const Type* dynamic = bytecode::dynamic_type(word_at<uint64_t>(at));
        if (dynamic == nullptr) return;
        if (dynamic->is_direct()) return value(at + 8, dynamic);
        return points_at(word_at<uintptr_t>(at + 8), dynamic, Part::kValue, dynamic, 1);
      }
      case Kind::kArray:
        if (type->has_pointers()) todo_.push_back({at, type->elem, type->length});
        return;
      case Kind::kStruct:
        for (const bytecode::Field& f : type->fields) {
          if (f.type->has_pointers()) value(at + f.offset, f.type);
        }
        return;
      default: return;
    }
  }

  void map(uintptr_t address, const Type* type) {
    if (address == 0) return;
    bool fresh = name(address, type, Part::kValue);
    const auto& m = *reinterpret_cast<const runtime::Map*>(address);
    auto groups = reinterpret_cast<uintptr_t>(m.groups);
    if (!fresh || groups == 0 || m.info == nullptr) return;
    name(groups, type, Part::kEntries);
    for (uint64_t g = 0; g <= m.mask; ++g) {
      uintptr_t group = groups + g * m.info->group_bytes;
      for (uint64_t slot = 0; slot < runtime::kGroupSlots; ++slot) {
        if ((word_at<uint8_t>(group + slot) & 0x80) != 0) continue;  // not in use
        uintptr_t entry = group + 8 + slot * m.info->slot_bytes;
        if (type->key->has_pointers()) todo_.push_back({entry, type->key, 1});
        if (type->elem->has_pointers()) todo_.push_back({entry + m.info->elem_offset, type->elem, 1});
      }
    }
  }

  void channel(uintptr_t address, const Type* type) {
    if (address == 0 || !name(address, type, Part::kValue)) return;
    const auto& c = *reinterpret_cast<const runtime::Channel*>(address);
    points_at(reinterpret_cast<uintptr_t>(c.buffer), type, Part::kBuffer, type->elem, c.capacity);
  }

  std::vector<Values> todo_;
  std::set<std::tuple<uintptr_t, const Type*, Part>> seen_;
};

}  // namespace

std::unordered_map<uintptr_t, ObjectKind> find_object_kinds(const bytecode::Program& program) {
  Walk walk;
  // The newest, of the session, come first: of what several lead to, they give the name.
  for (auto g = program.globals.rbegin(); g != program.globals.rend(); ++g) {
    if (!g->type->has_pointers()) continue;
    walk.from(reinterpret_cast<uintptr_t>(program.global_blocks[g->unit].memory) + g->offset, g->type);
  }
  return std::move(walk.kinds);
}

}  // namespace gos::cli

// The table of itabs, method look-up and boxes.
#include "runtime/value/interfaces.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <mutex>
#include <new>
#include <utility>

namespace gos::runtime {

namespace {

// Open addressing, never shrinks; readers take no lock. A grown table replaces the old one, which stays for readers
// that still look at it.
struct ItabTable {
  size_t mask;
  size_t count;
  std::atomic<const Itab*> slots[1];
};

std::atomic<ItabTable*> itabs{nullptr};
std::mutex itab_lock;

size_t itab_hash(const Type* concrete, const Type* interface) {
  return (concrete->hash * 0x9E3779B1u ^ interface->hash) * 0x85EBCA6Bu >> 4;
}

const Itab* probe(const ItabTable* table, const Type* concrete, const Type* interface) {
  if (!table) return nullptr;
  for (size_t i = itab_hash(concrete, interface);; ++i) {
    const Itab* itab = table->slots[i & table->mask].load(std::memory_order_acquire);
    if (!itab || (itab->type == concrete && itab->interface == interface)) return itab;
  }
}

ItabTable* make_table(size_t slots) {
  void* memory = std::calloc(1, sizeof(ItabTable) + (slots - 1) * sizeof(std::atomic<const Itab*>));
  auto* table = new (memory) ItabTable{slots - 1, 0, {}};
  return table;
}

void insert(ItabTable* table, const Itab* itab) {
  size_t i = itab_hash(itab->type, itab->interface);
  while (table->slots[i & table->mask].load(std::memory_order_relaxed)) ++i;
  table->slots[i & table->mask].store(itab, std::memory_order_release);
  ++table->count;
}

// Both lists are sorted by name and package: one walk over the two.
Itab* make_itab(const Type* concrete, const Type* interface, std::string_view* missing) {
  size_t count = interface->methods.size();
  auto* itab = static_cast<Itab*>(std::calloc(1, sizeof(Itab) + count * sizeof(Function*)));
  itab->type = concrete;
  itab->interface = interface;
  size_t at = 0;
  for (size_t i = 0; i < count; ++i) {
    const bytecode::Method& wanted = interface->methods[i];
    auto key = [](const bytecode::Method& method) { return std::pair(method.name, method.pkg_path); };
    while (at < concrete->methods.size() && key(concrete->methods[at]) < key(wanted)) ++at;
    const bytecode::Method* found = at < concrete->methods.size() ? &concrete->methods[at] : nullptr;
    bool fits = found && key(*found) == key(wanted) && found->function &&
                (!found->signature || !wanted.signature || found->signature == wanted.signature);
    if (!fits) {
      if (missing) *missing = wanted.name;
      std::free(itab);
      return nullptr;
    }
    itab->methods[i] = found->function;
  }
  return itab;
}

}  // namespace

void replace_in_itabs(const Function* old, Function* fresh) {
  std::lock_guard guard(itab_lock);
  ItabTable* table = itabs.load(std::memory_order_relaxed);
  for (size_t i = 0; table && i <= table->mask; ++i) {
    auto* itab = const_cast<Itab*>(table->slots[i].load(std::memory_order_relaxed));
    for (size_t m = 0; itab && m < itab->interface->methods.size(); ++m) {
      if (itab->methods[m] == old) itab->methods[m] = fresh;
    }
  }
}

const Itab* find_itab(const Type* concrete, const Type* interface, std::string_view* missing) {
  if (const Itab* found = probe(itabs.load(std::memory_order_acquire), concrete, interface)) return found;
  std::lock_guard guard(itab_lock);
  ItabTable* table = itabs.load(std::memory_order_relaxed);
  if (const Itab* found = probe(table, concrete, interface)) return found;
  Itab* made = make_itab(concrete, interface, missing);
  if (!made) return nullptr;
  if (!table || table->count * 2 > table->mask) {
    ItabTable* larger = make_table(table ? (table->mask + 1) * 2 : 64);
    for (size_t i = 0; table && i <= table->mask; ++i) {
      if (const Itab* itab = table->slots[i].load(std::memory_order_relaxed)) insert(larger, itab);
    }
    insert(larger, made);
    itabs.store(larger, std::memory_order_release);
  } else {
    insert(table, made);
  }
  return made;
}

Function* find_method(const Type* type, std::string_view name, std::string_view pkg_path) {
  auto at = std::lower_bound(
      type->methods.begin(), type->methods.end(), std::pair(name, pkg_path),
      [](const bytecode::Method& method, const auto& key) { return std::pair(method.name, method.pkg_path) < key; });
  if (at == type->methods.end() || at->name != name || at->pkg_path != pkg_path) return nullptr;
  return at->function;
}

#define GOS_BOX4(n) n, n + 1, n + 2, n + 3
#define GOS_BOX16(n) GOS_BOX4(n), GOS_BOX4(n + 4), GOS_BOX4(n + 8), GOS_BOX4(n + 12)
#define GOS_BOX64(n) GOS_BOX16(n), GOS_BOX16(n + 16), GOS_BOX16(n + 32), GOS_BOX16(n + 48)
const uint64_t small_integer_boxes[256] = {GOS_BOX64(0), GOS_BOX64(64), GOS_BOX64(128), GOS_BOX64(192)};
#undef GOS_BOX64
#undef GOS_BOX16
#undef GOS_BOX4
const uint64_t zero_box[kZeroBoxBytes / 8] = {};

uint64_t box_value(Mutator& m, const Type* type, const void* p) {
  if (type->is_direct()) {
    uint64_t word;
    std::memcpy(&word, p, 8);
    return word;
  }
  if (type->size == 0) return reinterpret_cast<uint64_t>(zero_object);
  // As Go decides (walk/convert.go): what has the size and alignment of an integer may use an integer's box.
  uint64_t word = 0;
  if (type->kind == Kind::kString || type->kind == Kind::kSlice) {
    std::memcpy(&word, static_cast<const std::byte*>(p) + (type->kind == Kind::kString ? 8 : 0), 8);
    if (word == 0) return reinterpret_cast<uint64_t>(zero_box);
  } else if (!type->has_pointers() && type->size <= 8 && type->align == type->size) {
    std::memcpy(&word, p, type->size);
    if (word < 256) return reinterpret_cast<uint64_t>(&small_integer_boxes[word]);
  }
  void* box = allocate(m, type);
  std::memcpy(box, p, type->size);
  return reinterpret_cast<uint64_t>(box);
}

}  // namespace gos::runtime

#include "compiler/types/scope.h"

#include "base/utf8.h"
#include "compiler/types/universe.h"

namespace gos::types {

namespace {

size_t slot_of(Symbol name, size_t mask) {
  return ((reinterpret_cast<uintptr_t>(name.id()) >> 4) * 0x9E3779B97F4A7C15 >> 20) & mask;
}

}  // namespace

int Scope::find(Symbol name) const {
  if (table_.empty()) {
    for (size_t i = 0; i < entries_.size(); ++i) {
      if (entries_[i].name == name) return static_cast<int>(i);
    }
    return -1;
  }
  size_t mask = table_.size() - 1;
  for (size_t at = slot_of(name, mask); table_[at] != 0; at = (at + 1) & mask) {
    if (entries_[table_[at] - 1].name == name) return static_cast<int>(table_[at] - 1);
  }
  return -1;
}

Object* Scope::lookup(Symbol name) const {
  if (Object* obj = declared(name)) return obj;
  return loader_ != nullptr ? loader_->load(const_cast<Scope*>(this), name) : nullptr;
}

Object* Scope::lookup_parent(Symbol name, Pos pos, Scope** found) const {
  for (const Scope* s = this; s != nullptr; s = s->parent_) {
    Object* obj = s->lookup(name);
    if (obj != nullptr && (!pos.known() || obj->scope_pos <= pos)) {
      if (found != nullptr) *found = const_cast<Scope*>(s);
      return obj;
    }
  }
  return nullptr;
}

void Scope::index(Arena& arena, uint32_t entry) {
  if (entries_.size() <= kLinear) return;
  if (table_.size() < entries_.size() * 2) {
    rebuild(arena, entries_.size() * 4);
    return;
  }
  size_t mask = table_.size() - 1;
  size_t at = slot_of(entries_[entry].name, mask);
  while (table_[at] != 0) at = (at + 1) & mask;
  table_[at] = entry + 1;
}

void Scope::rebuild(Arena& arena, size_t capacity) {
  size_t size = 32;
  while (size < capacity) size *= 2;
  auto* data = static_cast<uint32_t*>(arena.allocate(size * sizeof(uint32_t), alignof(uint32_t)));
  std::fill(data, data + size, 0U);
  table_ = {data, size};
  for (uint32_t i = 0; i < entries_.size(); ++i) {
    size_t at = slot_of(entries_[i].name, size - 1);
    while (table_[at] != 0) at = (at + 1) & (size - 1);
    table_[at] = i + 1;
  }
}

Object* Scope::insert(Arena& arena, Object* obj, Symbol name) {
  if (Object* other = declared(name)) return other;
  entries_.push(arena, {name, obj});
  index(arena, static_cast<uint32_t>(entries_.size() - 1));
  if (obj->parent == nullptr) obj->parent = this;
  return nullptr;
}

void Scope::restore(Symbol name, Object* obj) {
  int i = find(name);
  if (i >= 0) entries_[static_cast<size_t>(i)].obj = obj;
}

void Scope::replace(Arena& arena, Object* obj) {
  int i = find(obj->name);
  if (i < 0) {
    insert(arena, obj);
  } else {
    entries_[static_cast<size_t>(i)].obj = obj;
    obj->parent = this;
  }
}

}  // namespace gos::types

// Scopes: names to objects, nested (Go spec, "Declarations and scope").
#pragma once

#include "compiler/types/object.h"

namespace gos::types {

// Small scopes are searched in order, larger ones get an index. Lives in an arena.
class Scope {
 public:
  explicit Scope(Scope* parent, bool is_func = false) : parent_(parent), is_func_(is_func) {}

  Scope* parent() const { return parent_; }
  // The outermost scope of a function: its parameters, results and body.
  bool is_func() const { return is_func_; }

  // Null when the name is not declared in this very scope.
  Object* lookup(Symbol name) const;
  // The innermost visible declaration: objects of local scopes count only from their scope_pos on when `pos` is known.
  Object* lookup_parent(Symbol name, Pos pos, Scope** found = nullptr) const;
  // Adds `obj` under `name` unless there is one of that name already, which is returned then. Sets obj->parent if
  // unset.
  Object* insert(Arena& arena, Object* obj, Symbol name);
  Object* insert(Arena& arena, Object* obj) { return insert(arena, obj, obj->name); }
  // Adds or replaces.
  void replace(Arena& arena, Object* obj);

  struct Entry {
    Symbol name;
    Object* obj;
  };
  // In order of declaration.
  std::span<const Entry> entries() const { return entries_.span(); }
  // Scopes opened directly in this one, in order.
  std::span<Scope* const> children() const { return children_.span(); }
  void add_child(Arena& arena, Scope* child) { children_.push(arena, child); }

 private:
  static constexpr size_t kLinear = 8;
  int find(Symbol name) const;
  void index(Arena& arena, uint32_t entry);
  void rebuild(Arena& arena, size_t capacity);

  Scope* parent_;
  bool is_func_;
  List<Entry> entries_;
  List<Scope*> children_;
  std::span<uint32_t> table_;  // entry + 1, open addressing; empty while small
};

}  // namespace gos::types

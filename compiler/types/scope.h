// Scopes: names to objects, nested (Go spec, "Declarations and scope").
#pragma once

#include "compiler/types/object.h"

namespace gos::types {

class Scope;

// Declares names in a scope when somebody asks for them.
class ScopeLoader {
 public:
  // The object of that name, declared now; null when there is none.
  virtual Object* load(Scope* scope, Symbol name) = 0;
  // Declares all that is left.
  virtual void load_all(Scope* scope) = 0;

 protected:
  ~ScopeLoader() = default;
};

// Small scopes are searched in order, larger ones get an index. Lives in an arena.
class Scope {
 public:
  explicit Scope(Scope* parent, bool is_func = false) : parent_(parent), is_func_(is_func) {}

  Scope* parent() const { return parent_; }
  // The outermost scope of a function: its parameters, results and body.
  bool is_func() const { return is_func_; }

  // Names that are not declared here yet are asked of `loader`.
  void set_loader(ScopeLoader* loader) { loader_ = loader; }
  void load_all() {
    if (loader_ != nullptr) loader_->load_all(this);
  }

  // Null when the name is not declared in this very scope.
  Object* lookup(Symbol name) const;
  // As lookup, without the loader.
  Object* declared(Symbol name) const {
    int i = find(name);
    return i < 0 ? nullptr : entries_[static_cast<size_t>(i)].obj;
  }
  // The innermost visible declaration: objects of local scopes count only from their scope_pos on when `pos` is known.
  Object* lookup_parent(Symbol name, Pos pos, Scope** found = nullptr) const;
  // Adds `obj` under `name` unless there is one of that name already, which is returned then. Sets obj->parent if
  // unset.
  Object* insert(Arena& arena, Object* obj, Symbol name);
  Object* insert(Arena& arena, Object* obj) { return insert(arena, obj, obj->name); }
  // Adds or replaces.
  void replace(Arena& arena, Object* obj);
  // Makes `obj`, or nothing if it is null, what a declared name stands for, whatever the object's own name is.
  void restore(Symbol name, Object* obj);

  struct Entry {
    Symbol name;
    Object* obj;
  };
  // In order of declaration; load_all() first, to see all.
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
  ScopeLoader* loader_ = nullptr;
  bool is_func_;
  List<Entry> entries_;
  List<Scope*> children_;
  std::span<uint32_t> table_;  // entry + 1, open addressing; empty while small
};

}  // namespace gos::types

// Types of the checker to run-time descriptors: one descriptor per distinct type.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "bytecode/program.h"
#include "compiler/types/identical.h"

namespace gos::emit {

// What %T prints: package names in front of defined types, type arguments in brackets.
std::string type_name(types::Type* t);

// Makes descriptors on demand. Method sets are filled in later (see methods.cpp): a descriptor names its methods only
// after all functions have their place in the call table.
class TypeTable {
 public:
  explicit TypeTable(bytecode::Program& program);
  TypeTable(const TypeTable&) = delete;
  TypeTable& operator=(const TypeTable&) = delete;

  const bytecode::Type* of(types::Type* t) {
    Recent& recent = recent_[reinterpret_cast<uintptr_t>(t) / 16 % kRecent];
    if (recent.type != t) recent = {t, look_up(t)};
    return recent.descriptor;
  }
  // Types that were asked for may be gone, and others may have come to their addresses.
  void forget_recent() { std::fill_n(recent_.get(), kRecent, Recent{}); }
  // The type that a descriptor was made from; null for made-up ones.
  types::Type* source(const bytecode::Type* t) const { return sources_[t->id]; }

  // [length]elem, which the source need not mention.
  const bytecode::Type* array_of(const bytecode::Type* elem, uint64_t length);
  // An object of `words` 8-byte words of which `pointers` tells the pointers: closures.
  const bytecode::Type* object_of(uint32_t words, const std::vector<uint64_t>& pointers);

  bytecode::Type& mutable_type(uint32_t id) { return *made_[id]; }
  size_t size() const { return made_.size(); }

  // A type that is too large to compile, "" if there is none.
  const std::string& too_large() const { return too_large_; }

 private:
  // Types asked for lately, by address: code generation asks for the type of every expression.
  static constexpr size_t kRecent = 1024;
  struct Recent {
    types::Type* type;
    const bytecode::Type* descriptor;
  };

  const bytecode::Type* look_up(types::Type* t);
  bytecode::Type* add(bytecode::Kind kind, std::string_view name, types::Type* source);
  void fill(bytecode::Type& d, types::Type* t, types::Type* u);
  void fill_basic(bytecode::Type& d, types::Basic* b);
  void fill_struct(bytecode::Type& d, types::Struct* s);
  bool refuse_size(const bytecode::Type& d);
  void fill_array(bytecode::Type& d, const bytecode::Type* elem, uint64_t length);
  void fill_interface(bytecode::Type& d, types::Interface* i);
  std::span<const bytecode::Type* const> list(types::Tuple* tuple);
  void set_pointers(bytecode::Type& d, const std::vector<uint64_t>& bits, uint64_t words);

  bytecode::Program& program_;
  struct Free {
    void operator()(Recent* p) const { std::free(p); }
  };
  // Not a vector: fresh memory is zero, and a small program touches little of it.
  std::unique_ptr<Recent[], Free> recent_{static_cast<Recent*>(std::calloc(kRecent, sizeof(Recent)))};
  std::unordered_map<types::Type*, bytecode::Type*> by_type_;
  // One of each kind of identical types, by hash. (Type::canonical belongs to lowering, which does not see all types.)
  std::unordered_map<uint32_t, std::vector<types::Type*>> distinct_;
  std::unordered_map<std::string, const bytecode::Type*> made_up_;
  std::string too_large_;
  std::vector<bytecode::Type*> made_;
  std::vector<types::Type*> sources_;
};

// Calls `visit` with the byte offset of every pointer in a value of the type.
template <typename F>
void each_pointer(const bytecode::Type* t, F visit) {
  for (uint64_t w = 0; w < t->pointer_bytes / 8; ++w) {
    if (t->pointer_map[w / 64] >> (w % 64) & 1) visit(w * 8);
  }
}

}  // namespace gos::emit

// The entries of a map in the order in which fmt shows them: by key, as each kind of key orders (numbers, strings,
// false before true, NaN first, addresses, fields and elements one after another, nil interfaces first).
#pragma once

#include <vector>

#include "runtime/value/map.h"
#include "std/fmt/printer.h"

namespace gos::std_ {

// <0, 0, >0.
int compare_keys(const Value& a, const Value& b);

class SortedMap {
 public:
  // `map` is a value of map type, not nil. The entries stay readable while this lives.
  SortedMap(runtime::Goroutine* g, const Value& map);
  size_t size() const { return entries_.size(); }
  Value key(size_t i) const { return {type_->key, entries_[i].key, methods_}; }
  Value value(size_t i) const { return {type_->elem, entries_[i].elem, methods_}; }

 private:
  struct Entry {
    const void* key;
    const void* elem;
    size_t order;
  };
  const Type* type_;
  bool methods_;
  runtime::Handle groups_;
  std::vector<Entry> entries_;
};

}  // namespace gos::std_

// Small helpers that natives of several packages share.
#pragma once

#include <string_view>

#include "runtime/native/native.h"

namespace gos::std_ {

// A descriptor for the elements of a []byte, for code that grows slices.
inline const bytecode::Type* byte_type() {
  static bytecode::Type type = [] {
    bytecode::Type t{};
    t.self = &type;
    t.size = 1;
    t.align = 1;
    t.kind = bytecode::Kind::kUint8;
    t.flags = bytecode::kTypeComparable | bytecode::kTypeMemEqual | bytecode::kTypeNamed;
    t.name = t.short_name = "uint8";
    return t;
  }();
  return &type;
}

// A pointer parameter that is about to be followed; panics if it is nil.
template <class T>
T* checked_pointer(runtime::NativeFrame& f, int slot) {
  T* p = f.pointer<T>(slot);
  if (p == nullptr) [[unlikely]]
    f.panic("invalid memory address or nil pointer dereference");
  return p;
}

inline std::string_view as_text(std::span<const uint8_t> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace gos::std_

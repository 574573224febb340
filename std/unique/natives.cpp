// The native of package unique.
#include "bytecode/type.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using bytecode::Kind;
using bytecode::Type;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// The offset of the string that stands `n` strings behind the first one in a value of type `t`; -1: there are not so
// many, and n is less by those that there are.
int64_t string_offset(const Type* t, int64_t& n) {
  if (t->kind == Kind::kString) return n-- == 0 ? 0 : -1;
  if (t->kind == Kind::kStruct) {
    for (const bytecode::Field& f : t->fields) {
      if (int64_t at = string_offset(f.type, n); at >= 0) return static_cast<int64_t>(f.offset) + at;
    }
  }
  if (t->kind == Kind::kArray && t->pointer_bytes != 0) {
    for (uint64_t i = 0; i < t->length; ++i) {
      if (int64_t at = string_offset(t->elem, n); at >= 0) return static_cast<int64_t>(i * t->elem->size) + at;
    }
  }
  return -1;
}

// func stringOffset(pointer any, n int) int
NativeStatus string_offset_native(NativeFrame& f) {
  const Type* pointer = *reinterpret_cast<const Type* const*>(f.word(1));
  int64_t n = f.i64(3);
  f.set_i64(0, string_offset(pointer->elem, n));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"unique.stringOffset", string_offset_native},
};

}  // namespace

NativeTable unique_natives() { return kNatives; }

}  // namespace gos::std_

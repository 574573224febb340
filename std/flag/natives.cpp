// The natives of package flag: values made by the type of another value.
#include "runtime/heap/heap.h"
#include "std/tables.h"

namespace gos::std_ {

using bytecode::Kind;
using bytecode::Type;
using runtime::GoInterface;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func zeroLike(v any) any
NativeStatus zero_like(NativeFrame& f) {
  const Type* type = f.iface(2).type();
  if (type == nullptr) return NativeStatus::kDone;
  const void* data = nullptr;
  if (type->kind == Kind::kPointer) {
    data = f.allocate(type->elem);
  } else if (!type->is_direct()) {
    data = f.allocate(type);
  }
  f.set_iface(0, {reinterpret_cast<uint64_t>(type), reinterpret_cast<uint64_t>(data)});
  return NativeStatus::kDone;
}

// func assign(p, v any) int
NativeStatus assign(NativeFrame& f) {
  GoInterface p = f.iface(1), v = f.iface(3);
  const Type* from = v.type();
  const void* data = from == nullptr ? nullptr : v.memory();
  if (p.type() == nullptr || p.type()->kind != Kind::kPointer) {
    f.set_i64(0, 1);
    return NativeStatus::kDone;
  }
  if (from != nullptr && from->kind == Kind::kPointer) {
    from = from->elem;
    data = reinterpret_cast<const void*>(v.data);
  }
  if (from != p.type()->elem) {
    f.set_i64(0, 2);
    return NativeStatus::kDone;
  }
  if (p.data == 0 || data == nullptr) f.panic("invalid memory address or nil pointer dereference");
  // memory() of a pointer-shaped value is a copy in this frame.
  runtime::copy_typed(reinterpret_cast<void*>(p.data), from->is_direct() && from == v.type() ? &v.data : data, from);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"flag.zeroLike", zero_like},
    {"flag.assign", assign},
};

}  // namespace

NativeTable flag_natives() { return kNatives; }

}  // namespace gos::std_

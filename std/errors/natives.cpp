// The natives of packages errors and context: what needs a look at types.
#include "runtime/heap/heap.h"
#include "runtime/value/interfaces.h"
#include "std/tables.h"

namespace gos::std_ {

using bytecode::Kind;
using bytecode::Type;
using runtime::GoInterface;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func isComparable(v any) bool
NativeStatus is_comparable(NativeFrame& f) {
  const Type* type = f.iface(1).type();
  f.set_bool(0, type != nullptr && (type->flags & bytecode::kTypeComparable));
  return NativeStatus::kDone;
}

bool implements_error(const Type* type) { return runtime::find_method(type, "Error") != nullptr; }

// func checkTarget(target any) int
NativeStatus check_target(NativeFrame& f) {
  GoInterface target = f.iface(1);
  const Type* type = target.type();
  int wrong = 0;
  if (type == nullptr) {
    wrong = 1;
  } else if (type->kind != Kind::kPointer || target.data == 0) {
    wrong = 2;
  } else if (type->elem->kind != Kind::kInterface && !implements_error(type->elem)) {
    wrong = 3;
  }
  f.set_i64(0, wrong);
  return NativeStatus::kDone;
}

// func assign(err error, target any) bool
NativeStatus assign(NativeFrame& f) {
  GoInterface err = f.iface(1);
  GoInterface target = f.iface(3);
  const Type* wanted = target.type()->elem;
  const Type* have = err.type();
  auto* to = reinterpret_cast<void*>(target.data);
  if (have == wanted) {
    runtime::copy_typed(to, err.memory(), wanted);
    f.set_bool(0, true);
    return NativeStatus::kDone;
  }
  if (have == nullptr || wanted->kind != Kind::kInterface) return NativeStatus::kDone;
  uint64_t word = runtime::interface_word(have, wanted, nullptr);
  if (word == 0) return NativeStatus::kDone;
  GoInterface value{word, err.data};
  runtime::copy_typed(to, &value, wanted);
  f.set_bool(0, true);
  return NativeStatus::kDone;
}

// func typeName(v any) string
NativeStatus type_name(NativeFrame& f) {
  if (const Type* type = f.iface(2).type()) f.set_string_shared(0, type->name);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"errors.isComparable", is_comparable},
    {"context.isComparable", is_comparable},
    {"context.typeName", type_name},
    {"errors.checkTarget", check_target},
    {"errors.assign", assign},
};

}  // namespace

NativeTable errors_natives() { return kNatives; }

}  // namespace gos::std_

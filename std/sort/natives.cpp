// The natives of package sort: sorting of numbers and strings, exchanging elements of any type.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

#include "bytecode/program.h"
#include "runtime/heap/heap.h"
#include "runtime/panic/panic.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using bytecode::Kind;
using bytecode::Type;
using runtime::GoInterface;
using runtime::GoSlice;
using runtime::GoString;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

template <class T>
void sort_numbers(const GoSlice& x) {
  auto* begin = static_cast<T*>(x.data);
  std::sort(begin, begin + x.length);
}

// False, and nothing done, if there are zeros of both signs: they are equal, and where the unstable sort leaves them
// can be seen.
template <class T>
bool sort_floats(const GoSlice& x) {
  auto *begin = static_cast<T*>(x.data), *end = begin + x.length;
  bool minus = false, plus = false;
  for (T* v = begin; v != end; v++) {
    if (*v == 0) (std::signbit(*v) ? minus : plus) = true;
  }
  if (minus && plus) return false;
  std::sort(std::partition(begin, end, [](T v) { return std::isnan(v); }), end);
  return true;
}

void sort_strings(const GoSlice& x) {
  auto* begin = static_cast<GoString*>(x.data);
  std::vector<GoString> sorted(begin, begin + x.length);
  std::sort(sorted.begin(), sorted.end(), [](const GoString& a, const GoString& b) { return a.view() < b.view(); });
  runtime::copy_typed_array(begin, sorted.data(), runtime::program()->well_known.string, sorted.size());
}

bool sort_elements(Kind kind, const GoSlice& x) {
  switch (kind) {
    case Kind::kInt8: sort_numbers<int8_t>(x); break;
    case Kind::kInt16: sort_numbers<int16_t>(x); break;
    case Kind::kInt32: sort_numbers<int32_t>(x); break;
    case Kind::kInt:
    case Kind::kInt64: sort_numbers<int64_t>(x); break;
    case Kind::kUint8: sort_numbers<uint8_t>(x); break;
    case Kind::kUint16: sort_numbers<uint16_t>(x); break;
    case Kind::kUint32: sort_numbers<uint32_t>(x); break;
    case Kind::kUint:
    case Kind::kUintptr:
    case Kind::kUint64: sort_numbers<uint64_t>(x); break;
    case Kind::kFloat32: return sort_floats<float>(x);
    case Kind::kFloat64: return sort_floats<double>(x);
    case Kind::kString: sort_strings(x); break;
    default: return false;
  }
  return true;
}

// func sortOrdered(x any) bool
NativeStatus sort_ordered(NativeFrame& f) {
  GoInterface x = f.iface(1);
  f.set_bool(0, sort_elements(x.type()->elem->kind, *static_cast<const GoSlice*>(x.memory())));
  return NativeStatus::kDone;
}

// func Ints(x []int)
NativeStatus ints(NativeFrame& f) {
  sort_numbers<int64_t>(f.slice(0));
  return NativeStatus::kDone;
}

// func Strings(x []string)
NativeStatus strings(NativeFrame& f) {
  sort_strings(f.slice(0));
  return NativeStatus::kDone;
}

// func floats(x []float64) bool
NativeStatus floats(NativeFrame& f) {
  f.set_bool(0, sort_floats<double>(f.slice(1)));
  return NativeStatus::kDone;
}

// func sliceData(x any) (data unsafe.Pointer, n int, elem unsafe.Pointer)
NativeStatus slice_data(NativeFrame& f) {
  GoInterface x = f.iface(3);
  const Type* type = x.type();
  if (type == nullptr) f.panic_string("reflect: call of Swapper on zero Value");
  if (type->kind != Kind::kSlice) {
    std::string kind(type->name);
    f.panic_string("reflect: call of Swapper on " + kind + " Value");
  }
  const auto* s = static_cast<const GoSlice*>(x.memory());
  f.set_pointer(0, s->data);
  f.set_i64(1, s->length);
  f.set_pointer(2, type->elem);
  return NativeStatus::kDone;
}

// func swapMemory(data, elem unsafe.Pointer, i, j int)
NativeStatus swap_memory(NativeFrame& f) {
  auto* data = f.pointer<char>(0);
  const auto* elem = f.pointer<const Type>(1);
  uint64_t size = elem->size;
  char* a = data + static_cast<uint64_t>(f.i64(2)) * size;
  char* b = data + static_cast<uint64_t>(f.i64(3)) * size;
  if (size == 8 && elem->pointer_bytes == 0) {
    std::swap(*reinterpret_cast<uint64_t*>(a), *reinterpret_cast<uint64_t*>(b));
    return NativeStatus::kDone;
  }
  char small[256];
  std::vector<char> large;
  char* kept = small;
  if (size > sizeof small) {
    large.resize(size);
    kept = large.data();
  }
  std::memcpy(kept, a, size);
  runtime::copy_typed(a, b, elem);
  runtime::copy_typed(b, kept, elem);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"slices.sortOrdered", sort_ordered},
    {"sort.Ints", ints},
    {"sort.floats", floats},
    {"sort.Strings", strings},
    {"sort.sliceData", slice_data},
    {"sort.swapMemory", swap_memory},
};

}  // namespace

NativeTable sort_natives() { return kNatives; }

}  // namespace gos::std_

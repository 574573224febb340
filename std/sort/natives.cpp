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

// func Ints(x []int)
NativeStatus sort_ints(NativeFrame& f) {
  auto x = f.span<int64_t>(0);
  std::sort(x.begin(), x.end());
  return NativeStatus::kDone;
}

// func floats(x []float64) bool
NativeStatus sort_floats(NativeFrame& f) {
  auto x = f.span<double>(1);
  bool minus = false, plus = false;
  for (double v : x) {
    if (v == 0) (std::signbit(v) ? minus : plus) = true;
  }
  // Both zeros are equal, and where the unstable sort leaves them can be seen.
  if (minus && plus) return NativeStatus::kDone;
  auto rest = std::partition(x.begin(), x.end(), [](double v) { return std::isnan(v); });
  std::sort(rest, x.end());
  f.set_bool(0, true);
  return NativeStatus::kDone;
}

// func Strings(x []string)
NativeStatus sort_strings(NativeFrame& f) {
  auto x = f.span<GoString>(0);
  std::vector<GoString> sorted(x.begin(), x.end());
  std::sort(sorted.begin(), sorted.end(), [](const GoString& a, const GoString& b) { return a.view() < b.view(); });
  runtime::copy_typed_array(x.data(), sorted.data(), runtime::program()->well_known.string, sorted.size());
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
    {"slices.sortInts", sort_ints}, {"slices.sortFloats", sort_floats}, {"slices.sortStrings", sort_strings},
    {"sort.Ints", sort_ints},       {"sort.floats", sort_floats},       {"sort.Strings", sort_strings},
    {"sort.sliceData", slice_data}, {"sort.swapMemory", swap_memory},
};

}  // namespace

NativeTable sort_natives() { return kNatives; }

}  // namespace gos::std_

// Slices and arrays: indexing, slicing, appending, copying.
#include "runtime/value/slices.h"

#include "runtime/panic/panic.h"
#include "vm/dispatch.h"
#include "vm/panics.h"

namespace gos::vm {

namespace {

using runtime::GoSlice;

template <typename T>
uint64_t extend(T value) {
  if constexpr (std::is_signed_v<T>)
    return static_cast<uint64_t>(static_cast<int64_t>(value));
  else
    return value;
}

template <typename T>
GOS_HANDLER(index) {
  uint64_t i = fp[pc->c];
  if (GOS_UNLIKELY(i >= fp[pc->b + 1])) GOS_TAIL(fault_index_bc);
  fp[pc->a] = extend(reinterpret_cast<const T*>(fp[pc->b])[i]);
  GOS_NEXT(1);
}
template <int kWords>
GOS_HANDLER(index_words) {
  uint64_t i = fp[pc->c];
  if (GOS_UNLIKELY(i >= fp[pc->b + 1])) GOS_TAIL(fault_index_bc);
  const uint64_t* from = reinterpret_cast<const uint64_t*>(fp[pc->b]) + i * kWords;
  uint64_t words[kWords];
  std::memcpy(words, from, sizeof words);
  std::memcpy(fp + pc->a, words, sizeof words);
  GOS_NEXT(1);
}
GOS_HANDLER(index_addr) {
  uint64_t i = fp[pc->c];
  if (GOS_UNLIKELY(i >= fp[pc->b + 1])) GOS_TAIL(fault_index_bc);
  fp[pc->a] = fp[pc->b] + i * extension(pc);
  GOS_NEXT(2);
}

template <typename T>
GOS_HANDLER(set_index) {
  uint64_t i = fp[pc->b];
  if (GOS_UNLIKELY(i >= fp[pc->a + 1])) GOS_TAIL(fault_index_ab);
  reinterpret_cast<T*>(fp[pc->a])[i] = static_cast<T>(fp[pc->c]);
  GOS_NEXT(1);
}
// Elements of kWords words whose word kPointer is a pointer.
template <int kWords, int kPointer>
GOS_HANDLER(set_index_barrier) {
  uint64_t i = fp[pc->b];
  if (GOS_UNLIKELY(i >= fp[pc->a + 1])) GOS_TAIL(fault_index_ab);
  uint64_t* to = reinterpret_cast<uint64_t*>(fp[pc->a]) + i * kWords;
  const uint64_t* from = fp + pc->c;
  for (int w = 0; w < kWords; ++w) {
    if (w == kPointer)
      runtime::write_pointer(to + w, from[w]);
    else
      to[w] = from[w];
  }
  GOS_NEXT(1);
}
GOS_HANDLER(check_index) {
  if (GOS_UNLIKELY(fp[pc->a] >= fp[pc->b])) GOS_TAIL(fault_check_index);
  GOS_NEXT(1);
}

// --- Slicing (Go spec, "Slice expressions") ---

enum SliceFlag : uint32_t { kHasLow = 1, kHasHigh = 2, kHasMax = 4, kOfArray = 8 };

[[gnu::noinline]] void panic_slice(Goroutine* g, uint32_t flags, bool string, uint64_t low, uint64_t high, uint64_t max,
                                   uint64_t capacity) {
  using runtime::SliceError;
  bool has_length = string || flags & kOfArray;
  auto fail = [&](SliceError kind, SliceFlag which, uint64_t x, uint64_t y) {
    bool is_signed = !(flags >> bytecode::kSliceUnsignedShift & which);
    panic_bounds(g, runtime::slice_error(kind, i64(x), i64(y), is_signed));
  };
  if (flags & kHasMax) {
    if (max > capacity) {
      return fail(has_length ? SliceError::kMaxLength : SliceError::kMaxCapacity, kHasMax, max, capacity);
    }
    if (high > max) return fail(SliceError::kHighMax, kHasHigh, high, max);
    return fail(SliceError::kLowHighMax, kHasLow, low, high);
  }
  if (high > capacity) {
    return fail(has_length ? SliceError::kHighLength : SliceError::kHighCapacity, kHasHigh, high, capacity);
  }
  fail(SliceError::kLowHigh, kHasLow, low, high);
}

GOS_HANDLER(slice) {
  uint64_t x = extension(pc);
  uint32_t flags = static_cast<uint32_t>(x);
  uint64_t elem_size = x >> 32;
  const uint64_t* from = fp + pc->b;
  const uint64_t* bounds = fp + pc->c;
  uint64_t low = flags & kHasLow ? bounds[0] : 0;
  uint64_t high = flags & kHasHigh ? bounds[1] : from[1];
  uint64_t capacity = from[flags & kOfArray ? 1 : 2];
  uint64_t max = flags & kHasMax ? bounds[2] : capacity;
  if (GOS_UNLIKELY(max > capacity || high > max || low > high)) {
    save(g, pc, fp);
    panic_slice(g, flags, false, low, high, max, capacity);
    GOS_TAIL(unwind);
  }
  uint64_t data = from[0];
  // A slice of nothing at the very end keeps the old base, so that it does not keep a neighbour alive.
  fp[pc->a] = max == low ? data : data + low * elem_size;
  fp[pc->a + 1] = high - low;
  fp[pc->a + 2] = max - low;
  GOS_NEXT(2);
}
GOS_HANDLER(slice_string) {
  uint64_t flags = extension(pc);
  const uint64_t* bounds = fp + pc->c;
  uint64_t length = fp[pc->b + 1];
  uint64_t low = flags & kHasLow ? bounds[0] : 0;
  uint64_t high = flags & kHasHigh ? bounds[1] : length;
  if (GOS_UNLIKELY(high > length || low > high)) {
    save(g, pc, fp);
    panic_slice(g, static_cast<uint32_t>(flags), true, low, high, 0, length);
    GOS_TAIL(unwind);
  }
  uint64_t data = fp[pc->b];
  fp[pc->a] = high == low ? data : data + low;
  fp[pc->a + 1] = high - low;
  GOS_NEXT(2);
}

// --- append, copy, clear ---

GoSlice& slice_at(uint64_t* slot) { return *reinterpret_cast<GoSlice*>(slot); }

// Makes room for one more element in the slice at slot a; false: a panic was started.
[[gnu::noinline]] bool grow_by_one(const Instruction* pc, uint64_t* fp, Goroutine* g) {
  save(g, pc, fp);
  GoSlice s = slice_at(fp + pc->a);
  int64_t length = s.length;
  bool ok = runtime::grow_slice(mutator(g), &s, length + 1, type_at(extension(pc)));
  if (!ok) {
    panic_error(g, "growslice: len out of range");
    return false;
  }
  slice_at(g->fp + pc->a) = {s.data, length, s.capacity};
  return true;
}

template <typename T, bool kPointer = false>
GOS_HANDLER(append) {
  GoSlice& s = slice_at(fp + pc->a);
  if (GOS_UNLIKELY(s.length >= s.capacity)) {
    if (!grow_by_one(pc, fp, g)) GOS_TAIL(unwind);
    fp = g->fp;
  }
  GoSlice& grown = slice_at(fp + pc->a);
  T* to = static_cast<T*>(grown.data) + grown.length++;
  if constexpr (kPointer)
    runtime::write_pointer(to, fp[pc->b]);
  else
    *to = static_cast<T>(fp[pc->b]);
  GOS_NEXT(2);
}
GOS_HANDLER(append_value) {
  GoSlice& s = slice_at(fp + pc->a);
  if (GOS_UNLIKELY(s.length >= s.capacity)) {
    if (!grow_by_one(pc, fp, g)) GOS_TAIL(unwind);
    fp = g->fp;
  }
  const Type* elem = type_at(extension(pc));
  GoSlice& grown = slice_at(fp + pc->a);
  runtime::copy_typed(static_cast<char*>(grown.data) + static_cast<uint64_t>(grown.length++) * elem->size, fp + pc->b,
                      elem);
  GOS_NEXT(2);
}
GOS_HANDLER(append_slice) {
  save(g, pc, fp);
  GoSlice s = slice_at(fp + pc->a);
  const void* values = reinterpret_cast<const void*>(fp[pc->b]);
  if (GOS_UNLIKELY(!runtime::append_slice(mutator(g), &s, values, i64(fp[pc->b + 1]), type_at(extension(pc))))) {
    panic_error(g, "growslice: len out of range");
    GOS_TAIL(unwind);
  }
  fp = g->fp;
  slice_at(fp + pc->a) = s;
  GOS_NEXT(2);
}
GOS_HANDLER(copy) {
  const uint64_t* from = fp + pc->c;
  fp[pc->a] = static_cast<uint64_t>(runtime::copy_slice({reinterpret_cast<void*>(fp[pc->b]), i64(fp[pc->b + 1]), 0},
                                                        reinterpret_cast<const void*>(from[0]), i64(from[1]),
                                                        type_at(extension(pc))));
  GOS_NEXT(2);
}
GOS_HANDLER(clear_slice) {
  if (fp[pc->a + 1] != 0) {
    runtime::zero_typed(reinterpret_cast<void*>(fp[pc->a]), type_at(extension(pc)), fp[pc->a + 1]);
  }
  GOS_NEXT(2);
}
GOS_HANDLER(slice_to_array) {
  uint64_t length = fp[pc->b + 1], want = extension(pc);
  if (GOS_UNLIKELY(length < want)) {
    save(g, pc, fp);
    panic_bounds(g, runtime::slice_error(runtime::SliceError::kConvert, i64(length), i64(want)));
    GOS_TAIL(unwind);
  }
  fp[pc->a] = fp[pc->b];
  GOS_NEXT(2);
}

}  // namespace

void install_sequence(Table& t) {
  t[Op::INDEX_I8] = index<int8_t>;
  t[Op::INDEX_U8] = index<uint8_t>;
  t[Op::INDEX_I16] = index<int16_t>;
  t[Op::INDEX_U16] = index<uint16_t>;
  t[Op::INDEX_I32] = index<int32_t>;
  t[Op::INDEX_U32] = index<uint32_t>;
  t[Op::INDEX_64] = index<uint64_t>;
  t[Op::INDEX2] = index_words<2>;
  t[Op::INDEX3] = index_words<3>;
  t[Op::INDEX_ADDR] = index_addr;
  t[Op::SET_INDEX_8] = set_index<uint8_t>;
  t[Op::SET_INDEX_16] = set_index<uint16_t>;
  t[Op::SET_INDEX_32] = set_index<uint32_t>;
  t[Op::SET_INDEX_64] = set_index<uint64_t>;
  t[Op::SET_INDEX_PTR] = set_index_barrier<1, 0>;
  t[Op::SET_INDEX_STR] = set_index_barrier<2, 0>;
  t[Op::SET_INDEX_IFACE] = set_index_barrier<2, 1>;
  t[Op::SET_INDEX_SLICE] = set_index_barrier<3, 0>;
  t[Op::CHECK_INDEX] = check_index;
  t[Op::SLICE] = slice;
  t[Op::SLICE_STRING] = slice_string;
  t[Op::APPEND_8] = append<uint8_t>;
  t[Op::APPEND_16] = append<uint16_t>;
  t[Op::APPEND_32] = append<uint32_t>;
  t[Op::APPEND_64] = append<uint64_t>;
  t[Op::APPEND_PTR] = append<uint64_t, true>;
  t[Op::APPEND_VALUE] = append_value;
  t[Op::APPEND_SLICE] = append_slice;
  t[Op::COPY] = copy;
  t[Op::CLEAR_SLICE] = clear_slice;
  t[Op::SLICE_TO_ARRAY] = slice_to_array;
}

}  // namespace gos::vm

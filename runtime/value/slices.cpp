// Growth of slices: Go's rule of capacities (runtime/slice.go: nextslicecap, growslice).
#include "runtime/value/slices.h"

#include <algorithm>
#include <bit>

namespace gos::runtime {

namespace {

// Below this capacity a slice doubles; above, growth goes smoothly over to a quarter.
constexpr int64_t kDoublingLimit = 256;

int64_t next_capacity(int64_t new_length, int64_t old_capacity) {
  int64_t doubled = old_capacity * 2;
  if (new_length > doubled) return new_length;
  if (old_capacity < kDoublingLimit) return doubled;
  int64_t capacity = old_capacity;
  while (static_cast<uint64_t>(capacity) < static_cast<uint64_t>(new_length)) {
    capacity += (capacity + 3 * kDoublingLimit) >> 2;
  }
  return capacity <= 0 ? new_length : capacity;
}

}  // namespace

bool grow_slice(Mutator& m, GoSlice* slice, int64_t new_length, const Type* elem) {
  if (new_length < 0) return false;
  if (elem->size == 0) {
    *slice = {zero_object, new_length, new_length};
    return true;
  }
  int64_t capacity = next_capacity(new_length, slice->capacity);
  uint64_t bytes;
  if (!array_bytes(elem->size, static_cast<uint64_t>(capacity), &bytes)) return false;
  bool noscan = elem->pointer_bytes == 0;
  bytes = round_up_size(bytes, noscan);
  uint64_t count = bytes / elem->size;
  uint64_t old_bytes = static_cast<uint64_t>(slice->length) * elem->size;
  void* data;
  if (noscan) {
    data = allocate_bytes(m, bytes, false);
    uint64_t used = static_cast<uint64_t>(new_length) * elem->size;
    std::memset(static_cast<std::byte*>(data) + used, 0, bytes - used);
  } else {
    data = allocate_array(m, elem, count);
  }
  if (old_bytes) std::memcpy(data, slice->data, old_bytes);
  *slice = {data, new_length, static_cast<int64_t>(count)};
  return true;
}

bool append_slice(Mutator& m, GoSlice* slice, const void* values, int64_t count, const Type* elem) {
  int64_t old_length = slice->length;
  int64_t new_length;
  if (__builtin_add_overflow(old_length, count, &new_length)) return false;
  if (new_length > slice->capacity) {
    if (!grow_slice(m, slice, new_length, elem)) return false;
  } else {
    slice->length = new_length;
  }
  if (count) {
    copy_typed_array(static_cast<std::byte*>(slice->data) + static_cast<uint64_t>(old_length) * elem->size, values,
                     elem, static_cast<uint64_t>(count));
  }
  return true;
}

int64_t copy_slice(GoSlice dst, const void* src, int64_t src_length, const Type* elem) {
  int64_t count = std::min(dst.length, src_length);
  if (count > 0 && dst.data != src) copy_typed_array(dst.data, src, elem, static_cast<uint64_t>(count));
  return count;
}

GoSlice make_slice(Mutator& m, const Type* elem, int64_t length, int64_t capacity) {
  return {allocate_array(m, elem, static_cast<uint64_t>(capacity)), length, capacity};
}

}  // namespace gos::runtime

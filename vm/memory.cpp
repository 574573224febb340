// Moves, constants, globals, loads and stores through pointers, parts of values that lie in the frame.
#include "vm/dispatch.h"

#include "runtime/heap/heap.h"

namespace gos::vm {

namespace {

using runtime::copy_typed;
using runtime::write_pointer;

GOS_HANDLER(nop) { GOS_NEXT(1); }
GOS_HANDLER(mov) {
  fp[pc->a] = fp[pc->b];
  GOS_NEXT(1);
}
GOS_HANDLER(mov2) {
  uint64_t x = fp[pc->b], y = fp[pc->b + 1];
  fp[pc->a] = x;
  fp[pc->a + 1] = y;
  GOS_NEXT(1);
}
GOS_HANDLER(mov3) {
  uint64_t x = fp[pc->b], y = fp[pc->b + 1], z = fp[pc->b + 2];
  fp[pc->a] = x;
  fp[pc->a + 1] = y;
  fp[pc->a + 2] = z;
  GOS_NEXT(1);
}
GOS_HANDLER(movn) {
  std::memmove(fp + pc->a, fp + pc->b, size_t{pc->c} * 8);
  GOS_NEXT(1);
}
GOS_HANDLER(zero) {
  uint64_t* at = fp + pc->a;
  for (uint32_t n = pc->bc(); n != 0; --n) *at++ = 0;
  GOS_NEXT(1);
}
GOS_HANDLER(load_int) {
  fp[pc->a] = static_cast<uint64_t>(int64_t{pc->sbc()});
  GOS_NEXT(1);
}
GOS_HANDLER(load_const) {
  fp[pc->a] = extension(pc);
  GOS_NEXT(2);
}
GOS_HANDLER(load_string) {
  fp[pc->a] = extension(pc);
  fp[pc->a + 1] = pc->bc();
  GOS_NEXT(2);
}
GOS_HANDLER(func_value) {
  fp[pc->a] = reinterpret_cast<uint64_t>(&table->functions[pc->bc()]->static_closure);
  GOS_NEXT(1);
}
GOS_HANDLER(func_entry) {
  fp[pc->a] = reinterpret_cast<uint64_t>(table->functions[pc->bc()]);
  GOS_NEXT(1);
}
GOS_HANDLER(load_type) {
  fp[pc->a] = reinterpret_cast<uint64_t>(type_at(pc->bc()));
  GOS_NEXT(1);
}
GOS_HANDLER(load_global) {
  fp[pc->a] = *reinterpret_cast<const uint64_t*>(extension(pc));
  GOS_NEXT(2);
}
GOS_HANDLER(store_global) {
  *reinterpret_cast<uint64_t*>(extension(pc)) = fp[pc->a];
  GOS_NEXT(2);
}
GOS_HANDLER(store_global_ptr) {
  write_pointer(reinterpret_cast<uint64_t*>(extension(pc)), fp[pc->a]);
  GOS_NEXT(2);
}

// --- Through a pointer ---

template <typename T>
T read(uint64_t address) {
  T value;
  std::memcpy(&value, reinterpret_cast<const void*>(address), sizeof(T));
  return value;
}
template <typename T>
void write(uint64_t address, T value) {
  std::memcpy(reinterpret_cast<void*>(address), &value, sizeof(T));
}
// A T sign- or zero-extended to a slot.
template <typename T>
uint64_t extend(T value) {
  if constexpr (std::is_signed_v<T>)
    return static_cast<uint64_t>(static_cast<int64_t>(value));
  else
    return value;
}

template <typename T>
GOS_HANDLER(load) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  fp[pc->a] = extend(read<T>(p + pc->c));
  GOS_NEXT(1);
}
template <int kWords>
GOS_HANDLER(load_words) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  uint64_t words[kWords];
  std::memcpy(words, reinterpret_cast<const void*>(p + pc->c), sizeof words);
  std::memcpy(fp + pc->a, words, sizeof words);
  GOS_NEXT(1);
}

struct OffsetAndSize {
  uint32_t offset, size;
};
OffsetAndSize offset_and_size(const Instruction* pc) {
  uint64_t x = extension(pc);
  return {static_cast<uint32_t>(x), static_cast<uint32_t>(x >> 32)};
}
// Copies `size` bytes to the slots at `to`, filling the last slot up with zeros.
void copy_to_slots(uint64_t* to, const void* from, uint32_t size) {
  if (size % 8 != 0) {
    uint64_t last = 0;
    std::memcpy(&last, static_cast<const char*>(from) + size / 8 * 8, size % 8);
    std::memmove(to, from, size / 8 * 8);
    to[size / 8] = last;
  } else {
    std::memmove(to, from, size);
  }
}

GOS_HANDLER(loadn) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  auto [offset, size] = offset_and_size(pc);
  copy_to_slots(fp + pc->a, reinterpret_cast<const void*>(p + offset), size);
  GOS_NEXT(2);
}

template <typename T>
GOS_HANDLER(store) {
  uint64_t p = fp[pc->a];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  write<T>(p + pc->c, static_cast<T>(fp[pc->b]));
  GOS_NEXT(1);
}
template <int kWords>
GOS_HANDLER(store_words) {
  uint64_t p = fp[pc->a];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  uint64_t words[kWords];
  std::memcpy(words, fp + pc->b, sizeof words);
  std::memcpy(reinterpret_cast<void*>(p + pc->c), words, sizeof words);
  GOS_NEXT(1);
}
GOS_HANDLER(storen) {
  uint64_t p = fp[pc->a];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  auto [offset, size] = offset_and_size(pc);
  std::memmove(reinterpret_cast<void*>(p + offset), fp + pc->b, size);
  GOS_NEXT(2);
}
// A value of kWords words whose word kPointer is a pointer.
template <int kWords, int kPointer>
GOS_HANDLER(store_barrier) {
  uint64_t p = fp[pc->a];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  uint64_t* to = reinterpret_cast<uint64_t*>(p + pc->c);
  const uint64_t* from = fp + pc->b;
  for (int i = 0; i < kWords; ++i) {
    if (i == kPointer)
      write_pointer(to + i, from[i]);
    else
      to[i] = from[i];
  }
  GOS_NEXT(1);
}
GOS_HANDLER(store_typed) {
  uint64_t p = fp[pc->a];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  copy_typed(reinterpret_cast<void*>(p + pc->c), fp + pc->b, type_at(extension(pc)));
  GOS_NEXT(2);
}
GOS_HANDLER(copy_mem) {
  uint64_t to = fp[pc->a], from = fp[pc->b];
  if (GOS_UNLIKELY(to == 0 || from == 0)) GOS_TAIL(fault_nil);
  copy_typed(reinterpret_cast<void*>(to), reinterpret_cast<const void*>(from), type_at(extension(pc)));
  GOS_NEXT(2);
}
GOS_HANDLER(zero_mem) {
  uint64_t p = fp[pc->a];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  runtime::zero_typed(reinterpret_cast<void*>(p), type_at(extension(pc)));
  GOS_NEXT(2);
}
GOS_HANDLER(nil_check) {
  if (GOS_UNLIKELY(fp[pc->a] == 0)) GOS_TAIL(fault_nil);
  GOS_NEXT(1);
}
GOS_HANDLER(field_addr) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  fp[pc->a] = p + pc->c;
  GOS_NEXT(1);
}
GOS_HANDLER(field_addr_far) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  fp[pc->a] = p + extension(pc);
  GOS_NEXT(2);
}

// --- In the frame ---

template <typename T>
GOS_HANDLER(frame_load) {
  fp[pc->a] = extend(read<T>(reinterpret_cast<uint64_t>(fp + pc->b) + pc->c));
  GOS_NEXT(1);
}
template <typename T>
GOS_HANDLER(frame_store) {
  write<T>(reinterpret_cast<uint64_t>(fp + pc->a) + pc->c, static_cast<T>(fp[pc->b]));
  GOS_NEXT(1);
}
GOS_HANDLER(frame_loadn) {
  auto [offset, size] = offset_and_size(pc);
  copy_to_slots(fp + pc->a, reinterpret_cast<const char*>(fp + pc->b) + offset, size);
  GOS_NEXT(2);
}
GOS_HANDLER(frame_storen) {
  auto [offset, size] = offset_and_size(pc);
  std::memmove(reinterpret_cast<char*>(fp + pc->a) + offset, fp + pc->b, size);
  GOS_NEXT(2);
}

}  // namespace

void install_memory(Table& t) {
  t[Op::NOP] = nop;
  t[Op::KEEP_ALIVE] = nop;
  t[Op::MOV] = mov;
  t[Op::MOV2] = mov2;
  t[Op::MOV3] = mov3;
  t[Op::MOVN] = movn;
  t[Op::ZERO] = zero;
  t[Op::LOAD_INT] = load_int;
  t[Op::LOAD_CONST] = load_const;
  t[Op::LOAD_STRING] = load_string;
  t[Op::FUNC_VALUE] = func_value;
  t[Op::FUNC_ENTRY] = func_entry;
  t[Op::LOAD_TYPE] = load_type;
  t[Op::LOAD_ITAB] = load_const;
  t[Op::GLOBAL_ADDR] = load_const;
  t[Op::LOAD_GLOBAL] = load_global;
  t[Op::STORE_GLOBAL] = store_global;
  t[Op::STORE_GLOBAL_PTR] = store_global_ptr;
  t[Op::LOAD_I8] = load<int8_t>;
  t[Op::LOAD_U8] = load<uint8_t>;
  t[Op::LOAD_I16] = load<int16_t>;
  t[Op::LOAD_U16] = load<uint16_t>;
  t[Op::LOAD_I32] = load<int32_t>;
  t[Op::LOAD_U32] = load<uint32_t>;
  t[Op::LOAD_64] = load<uint64_t>;
  t[Op::LOAD2] = load_words<2>;
  t[Op::LOAD3] = load_words<3>;
  t[Op::LOADN] = loadn;
  t[Op::STORE_8] = store<uint8_t>;
  t[Op::STORE_16] = store<uint16_t>;
  t[Op::STORE_32] = store<uint32_t>;
  t[Op::STORE_64] = store<uint64_t>;
  t[Op::STORE2] = store_words<2>;
  t[Op::STORE3] = store_words<3>;
  t[Op::STOREN] = storen;
  t[Op::STORE_PTR] = store_barrier<1, 0>;
  t[Op::STORE_STR] = store_barrier<2, 0>;
  t[Op::STORE_IFACE] = store_barrier<2, 1>;
  t[Op::STORE_SLICE] = store_barrier<3, 0>;
  t[Op::STORE_TYPED] = store_typed;
  t[Op::COPY_TYPED] = copy_mem;
  t[Op::ZERO_TYPED] = zero_mem;
  t[Op::NIL_CHECK] = nil_check;
  t[Op::FIELD_ADDR] = field_addr;
  t[Op::FIELD_ADDR_FAR] = field_addr_far;
  t[Op::FRAME_LOAD_I8] = frame_load<int8_t>;
  t[Op::FRAME_LOAD_U8] = frame_load<uint8_t>;
  t[Op::FRAME_LOAD_I16] = frame_load<int16_t>;
  t[Op::FRAME_LOAD_U16] = frame_load<uint16_t>;
  t[Op::FRAME_LOAD_I32] = frame_load<int32_t>;
  t[Op::FRAME_LOAD_U32] = frame_load<uint32_t>;
  t[Op::FRAME_STORE_8] = frame_store<uint8_t>;
  t[Op::FRAME_STORE_16] = frame_store<uint16_t>;
  t[Op::FRAME_STORE_32] = frame_store<uint32_t>;
  t[Op::FRAME_LOADN] = frame_loadn;
  t[Op::FRAME_STOREN] = frame_storen;
}

}  // namespace gos::vm

// The natives of package sync/atomic. All operations are sequentially consistent, as Go's memory model asks.
#include <atomic>
#include <mutex>

#include "runtime/heap/heap.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::GoInterface;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

template <class T>
std::atomic_ref<T> cell(NativeFrame& f, int slot) {
  return std::atomic_ref<T>(*checked_pointer<T>(f, slot));
}

// A number in its canonical slot form.
template <class T>
void set_number(NativeFrame& f, T value) {
  f.set_i64(0, static_cast<int64_t>(value));
}

template <class T>
NativeStatus add(NativeFrame& f) {
  auto delta = static_cast<T>(f.word(2));
  set_number(f, static_cast<T>(cell<T>(f, 1).fetch_add(delta) + delta));
  return NativeStatus::kDone;
}

template <class T>
NativeStatus bit_and(NativeFrame& f) {
  set_number(f, cell<T>(f, 1).fetch_and(static_cast<T>(f.word(2))));
  return NativeStatus::kDone;
}

template <class T>
NativeStatus bit_or(NativeFrame& f) {
  set_number(f, cell<T>(f, 1).fetch_or(static_cast<T>(f.word(2))));
  return NativeStatus::kDone;
}

template <class T>
NativeStatus compare_and_swap(NativeFrame& f) {
  auto old = static_cast<T>(f.word(2));
  f.set_bool(0, cell<T>(f, 1).compare_exchange_strong(old, static_cast<T>(f.word(3))));
  return NativeStatus::kDone;
}

template <class T>
NativeStatus load(NativeFrame& f) {
  set_number(f, cell<T>(f, 1).load());
  return NativeStatus::kDone;
}

template <class T>
NativeStatus store(NativeFrame& f) {
  cell<T>(f, 0).store(static_cast<T>(f.word(1)));
  return NativeStatus::kDone;
}

template <class T>
NativeStatus swap(NativeFrame& f) {
  set_number(f, cell<T>(f, 1).exchange(static_cast<T>(f.word(2))));
  return NativeStatus::kDone;
}

// Pointers: the collector's barrier goes before the store.
void announce(const uint64_t* at) {
  if (runtime::must_record()) runtime::record_overwritten(at);
}

NativeStatus compare_and_swap_pointer(NativeFrame& f) {
  announce(checked_pointer<uint64_t>(f, 1));
  return compare_and_swap<uint64_t>(f);
}

NativeStatus store_pointer(NativeFrame& f) {
  announce(checked_pointer<uint64_t>(f, 0));
  return store<uint64_t>(f);
}

NativeStatus swap_pointer(NativeFrame& f) {
  announce(checked_pointer<uint64_t>(f, 1));
  return swap<uint64_t>(f);
}

// Interface values are two words; a few locks, chosen by address, make their accesses one step.
std::mutex& any_lock(const void* at) {
  static std::mutex locks[16];
  return locks[reinterpret_cast<uintptr_t>(at) / 16 % 16];
}

// func loadAny(p *any) any
NativeStatus load_any(NativeFrame& f) {
  auto* at = checked_pointer<GoInterface>(f, 2);
  std::lock_guard lock(any_lock(at));
  f.set_iface(0, *at);
  return NativeStatus::kDone;
}

// func casAny(p *any, old, new any) bool
NativeStatus cas_any(NativeFrame& f) {
  auto* at = checked_pointer<GoInterface>(f, 1);
  GoInterface old = f.iface(2), value = f.iface(4);
  std::lock_guard lock(any_lock(at));
  if (at->word != old.word || at->data != old.data) return NativeStatus::kDone;
  announce(&at->data);
  *at = value;
  f.set_bool(0, true);
  return NativeStatus::kDone;
}

// func sameType(a, b any) bool
NativeStatus same_type(NativeFrame& f) {
  f.set_bool(0, f.iface(1).type() == f.iface(3).type());
  return NativeStatus::kDone;
}

#define NUMBER_NATIVES(name, type)                                                                                     \
  {"sync/atomic.Add" name, add<type>}, {"sync/atomic.And" name, bit_and<type>}, {"sync/atomic.Or" name, bit_or<type>}, \
      {"sync/atomic.CompareAndSwap" name, compare_and_swap<type>}, {"sync/atomic.Load" name, load<type>},              \
      {"sync/atomic.Store" name, store<type>}, {                                                                       \
    "sync/atomic.Swap" name, swap<type>                                                                                \
  }

constexpr runtime::NativeEntry kNatives[] = {
    NUMBER_NATIVES("Int32", int32_t),
    NUMBER_NATIVES("Int64", int64_t),
    NUMBER_NATIVES("Uint32", uint32_t),
    NUMBER_NATIVES("Uint64", uint64_t),
    NUMBER_NATIVES("Uintptr", uint64_t),
    {"sync/atomic.CompareAndSwapPointer", compare_and_swap_pointer},
    {"sync/atomic.LoadPointer", load<uint64_t>},
    {"sync/atomic.StorePointer", store_pointer},
    {"sync/atomic.SwapPointer", swap_pointer},
    {"sync/atomic.loadAny", load_any},
    {"sync/atomic.casAny", cas_any},
    {"sync/atomic.sameType", same_type},
};
#undef NUMBER_NATIVES

}  // namespace

NativeTable atomic_natives() { return kNatives; }

}  // namespace gos::std_

// Atomic operations on integers in memory (Go's package sync/atomic).
#include <atomic>

#include "vm/dispatch.h"

namespace gos::vm {

namespace {

template <typename T>
std::atomic_ref<T> cell(uint64_t address) {
  return std::atomic_ref<T>(*reinterpret_cast<T*>(address));
}
// A T sign- or zero-extended to a slot.
template <typename T>
uint64_t extend(T value) {
  return static_cast<uint64_t>(static_cast<int64_t>(value));
}

template <typename T>
GOS_HANDLER(atomic_load) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  fp[pc->a] = extend(cell<T>(p).load());
  GOS_NEXT(1);
}
template <typename T>
GOS_HANDLER(atomic_store) {
  uint64_t p = fp[pc->a];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  cell<T>(p).store(static_cast<T>(fp[pc->b]));
  GOS_NEXT(1);
}
template <typename T>
GOS_HANDLER(atomic_add) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  auto delta = static_cast<T>(fp[pc->c]);
  // Unsigned, since the sum wraps.
  using U = std::make_unsigned_t<T>;
  fp[pc->a] = extend(static_cast<T>(cell<U>(p).fetch_add(static_cast<U>(delta)) + static_cast<U>(delta)));
  GOS_NEXT(1);
}
template <typename T>
GOS_HANDLER(atomic_swap) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  fp[pc->a] = extend(cell<T>(p).exchange(static_cast<T>(fp[pc->c])));
  GOS_NEXT(1);
}
template <typename T>
GOS_HANDLER(atomic_cas) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  auto old = static_cast<T>(fp[pc->c]);
  fp[pc->a] = cell<T>(p).compare_exchange_strong(old, static_cast<T>(fp[pc->c + 1]));
  GOS_NEXT(1);
}

// Until the bit is set here or somebody else sets one of those that are in the way.
GOS_HANDLER(atomic_claim) {
  uint64_t p = fp[pc->b];
  if (GOS_UNLIKELY(p == 0)) GOS_TAIL(fault_nil);
  auto busy = static_cast<uint32_t>(fp[pc->c]);
  uint32_t old = cell<uint32_t>(p).load(std::memory_order_relaxed);
  bool free;
  while ((free = (old & busy) == 0) && !cell<uint32_t>(p).compare_exchange_strong(old, old | 1)) {
  }
  fp[pc->a] = free;
  GOS_NEXT(1);
}

}  // namespace

void install_atomic(Table& t) {
  t[Op::ATOMIC_LOAD_I32] = atomic_load<int32_t>;
  t[Op::ATOMIC_LOAD_U32] = atomic_load<uint32_t>;
  t[Op::ATOMIC_LOAD_64] = atomic_load<int64_t>;
  t[Op::ATOMIC_STORE_32] = atomic_store<uint32_t>;
  t[Op::ATOMIC_STORE_64] = atomic_store<uint64_t>;
  t[Op::ATOMIC_ADD_I32] = atomic_add<int32_t>;
  t[Op::ATOMIC_ADD_U32] = atomic_add<uint32_t>;
  t[Op::ATOMIC_ADD_64] = atomic_add<int64_t>;
  t[Op::ATOMIC_SWAP_I32] = atomic_swap<int32_t>;
  t[Op::ATOMIC_SWAP_U32] = atomic_swap<uint32_t>;
  t[Op::ATOMIC_SWAP_64] = atomic_swap<int64_t>;
  t[Op::ATOMIC_CAS_32] = atomic_cas<uint32_t>;
  t[Op::ATOMIC_CLAIM_32] = atomic_claim;
  t[Op::ATOMIC_CAS_64] = atomic_cas<uint64_t>;
}

}  // namespace gos::vm

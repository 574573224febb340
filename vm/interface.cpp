// Interfaces: type tests, assertions, conversions, equality.
#include "runtime/value/interfaces.h"

#include "runtime/panic/panic.h"
#include "runtime/value/equal.h"
#include "vm/dispatch.h"
#include "vm/panics.h"

namespace gos::vm {

namespace {

using bytecode::dynamic_type;

uint64_t word_of(const void* p) { return reinterpret_cast<uint64_t>(p); }

GOS_HANDLER(iface_type) {
  fp[pc->a] = word_of(dynamic_type(fp[pc->b]));
  GOS_NEXT(1);
}
GOS_HANDLER(is_type) {
  fp[pc->a] = dynamic_type(fp[pc->b]) == type_at(extension(pc));
  GOS_NEXT(2);
}

const Type* type_or_null(uint64_t id) { return id == UINT32_MAX ? nullptr : type_at(id); }

[[gnu::noinline]] void fail_assertion(const Instruction* pc, Goroutine* g, uint64_t word, std::string_view missing) {
  uint64_t x = extension(pc);
  const Type* to = type_at(x);
  const Type* dynamic = dynamic_type(word);
  // An assertion to an interface does not name the type it started from.
  const Type* from = to->kind == bytecode::Kind::kInterface ? nullptr : type_or_null(x >> 32);
  panic_assertion(g, runtime::assertion_error(dynamic, to, from, missing));
}

GOS_HANDLER(assert_type) {
  uint64_t word = fp[pc->a];
  if (GOS_UNLIKELY(dynamic_type(word) != type_at(extension(pc)))) {
    save(g, pc, fp);
    fail_assertion(pc, g, word, {});
    GOS_TAIL(unwind);
  }
  GOS_NEXT(2);
}
GOS_HANDLER(assert_iface) {
  uint64_t word = fp[pc->b], data = fp[pc->b + 1];
  const Type* dynamic = dynamic_type(word);
  std::string_view missing;
  uint64_t made = dynamic ? runtime::interface_word(dynamic, type_at(extension(pc)), &missing) : 0;
  if (GOS_UNLIKELY(made == 0)) {
    save(g, pc, fp);
    fail_assertion(pc, g, word, missing);
    GOS_TAIL(unwind);
  }
  fp[pc->a] = made;
  fp[pc->a + 1] = data;
  GOS_NEXT(2);
}
GOS_HANDLER(assert_iface_ok) {
  uint64_t word = fp[pc->b], data = fp[pc->b + 1];
  const Type* dynamic = dynamic_type(word);
  uint64_t made = dynamic ? runtime::interface_word(dynamic, type_at(extension(pc)), nullptr) : 0;
  fp[pc->a] = made;
  fp[pc->a + 1] = made ? data : 0;
  fp[pc->c] = made != 0;
  GOS_NEXT(2);
}
GOS_HANDLER(iface_iface) {
  uint64_t word = fp[pc->b], data = fp[pc->b + 1];
  const Type* dynamic = dynamic_type(word);
  fp[pc->a] = dynamic ? runtime::interface_word(dynamic, type_at(extension(pc)), nullptr) : 0;
  fp[pc->a + 1] = data;
  GOS_NEXT(2);
}
GOS_HANDLER(iface_any) {
  uint64_t word = fp[pc->b], data = fp[pc->b + 1];
  fp[pc->a] = word_of(dynamic_type(word));
  fp[pc->a + 1] = data;
  GOS_NEXT(1);
}

// --- Equality that may find an uncomparable value ---

using runtime::GoInterface;
using runtime::NotComparable;

GOS_HANDLER(eq_iface) {
  NotComparable error;
  bool equal = runtime::equal_interfaces(*reinterpret_cast<const GoInterface*>(fp + pc->b),
                                         *reinterpret_cast<const GoInterface*>(fp + pc->c), &error);
  if (GOS_UNLIKELY(error.type != nullptr)) {
    save(g, pc, fp);
    panic_uncomparable(g, error.type);
    GOS_TAIL(unwind);
  }
  fp[pc->a] = equal;
  GOS_NEXT(1);
}
GOS_HANDLER(eq_frame) {
  NotComparable error;
  bool equal = runtime::equal_values(type_at(extension(pc)), fp + pc->b, fp + pc->c, &error);
  if (GOS_UNLIKELY(error.type != nullptr)) {
    save(g, pc, fp);
    panic_uncomparable(g, error.type);
    GOS_TAIL(unwind);
  }
  fp[pc->a] = equal;
  GOS_NEXT(2);
}
GOS_HANDLER(eq_mem) {
  const void* x = reinterpret_cast<const void*>(fp[pc->b]);
  const void* y = reinterpret_cast<const void*>(fp[pc->c]);
  if (GOS_UNLIKELY(x == nullptr || y == nullptr)) GOS_TAIL(fault_nil);
  NotComparable error;
  bool equal = runtime::equal_values(type_at(extension(pc)), x, y, &error);
  if (GOS_UNLIKELY(error.type != nullptr)) {
    save(g, pc, fp);
    panic_uncomparable(g, error.type);
    GOS_TAIL(unwind);
  }
  fp[pc->a] = equal;
  GOS_NEXT(2);
}

}  // namespace

void install_interface(Table& t) {
  t[Op::IFACE_TYPE] = iface_type;
  t[Op::IS_TYPE] = is_type;
  t[Op::ASSERT_TYPE] = assert_type;
  t[Op::ASSERT_IFACE] = assert_iface;
  t[Op::ASSERT_IFACE_OK] = assert_iface_ok;
  t[Op::IFACE_IFACE] = iface_iface;
  t[Op::IFACE_ANY] = iface_any;
  t[Op::EQ_IFACE] = eq_iface;
  t[Op::EQ_FRAME] = eq_frame;
  t[Op::EQ_MEM] = eq_mem;
}

}  // namespace gos::vm

// Jumps, fused comparisons and jumps, and comparisons that yield a bool. The _LOOP forms go back and poll.
#include "vm/dispatch.h"

namespace gos::vm {

namespace {

struct Eq {
  static bool apply(uint64_t x, uint64_t y) { return x == y; }
};
struct Ne {
  static bool apply(uint64_t x, uint64_t y) { return x != y; }
};
struct Lt {
  static bool apply(uint64_t x, uint64_t y) { return i64(x) < i64(y); }
};
struct Le {
  static bool apply(uint64_t x, uint64_t y) { return i64(x) <= i64(y); }
};
struct Gt {
  static bool apply(uint64_t x, uint64_t y) { return i64(x) > i64(y); }
};
struct Ge {
  static bool apply(uint64_t x, uint64_t y) { return i64(x) >= i64(y); }
};
struct LtU {
  static bool apply(uint64_t x, uint64_t y) { return x < y; }
};
struct LeU {
  static bool apply(uint64_t x, uint64_t y) { return x <= y; }
};
struct EqF {
  static bool apply(uint64_t x, uint64_t y) { return f64(x) == f64(y); }
};
struct NeF {
  static bool apply(uint64_t x, uint64_t y) { return f64(x) != f64(y); }
};
struct LtF {
  static bool apply(uint64_t x, uint64_t y) { return f64(x) < f64(y); }
};
struct LeF {
  static bool apply(uint64_t x, uint64_t y) { return f64(x) <= f64(y); }
};
struct NltF {
  static bool apply(uint64_t x, uint64_t y) { return !(f64(x) < f64(y)); }
};
struct NleF {
  static bool apply(uint64_t x, uint64_t y) { return !(f64(x) <= f64(y)); }
};
struct EqF32 {
  static bool apply(uint64_t x, uint64_t y) { return f32(x) == f32(y); }
};
struct NeF32 {
  static bool apply(uint64_t x, uint64_t y) { return f32(x) != f32(y); }
};
struct LtF32 {
  static bool apply(uint64_t x, uint64_t y) { return f32(x) < f32(y); }
};
struct LeF32 {
  static bool apply(uint64_t x, uint64_t y) { return f32(x) <= f32(y); }
};

template <typename F>
GOS_HANDLER(compare) {
  fp[pc->a] = F::apply(fp[pc->b], fp[pc->c]);
  GOS_NEXT(1);
}

// Where a taken jump lands; a loop's polls on the way.
#define GOS_JUMP_TO(target)                                           \
  do {                                                                \
    const Instruction* to = (target);                                 \
    if constexpr (kLoop) {                                            \
      if (GOS_UNLIKELY(g->preempt.load(std::memory_order_relaxed))) { \
        pc = to;                                                      \
        GOS_TAIL(preempted);                                          \
      }                                                               \
    }                                                                 \
    GOS_GO_TO(to);                                                    \
  } while (0)

template <typename F, bool kLoop>
GOS_HANDLER(jump_if) {
  if (F::apply(fp[pc->a], fp[pc->b])) GOS_JUMP_TO(pc + pc->sc());
  GOS_NEXT(1);
}
template <typename F, bool kLoop>
GOS_HANDLER(jump_if_k) {
  if (F::apply(fp[pc->a], static_cast<uint64_t>(int64_t{pc->sb()}))) GOS_JUMP_TO(pc + pc->sc());
  GOS_NEXT(1);
}
// A counting loop's step and test in one.
template <typename F, bool kConstant>
GOS_HANDLER(count_loop) {
  constexpr bool kLoop = true;
  uint64_t counter = ++fp[pc->a];
  if (F::apply(counter, kConstant ? static_cast<uint64_t>(int64_t{pc->sb()}) : fp[pc->b])) GOS_JUMP_TO(pc + pc->sc());
  GOS_NEXT(1);
}
template <bool kLoop>
GOS_HANDLER(jump) {
  GOS_JUMP_TO(pc + pc->sbc());
}
template <bool kWanted, bool kLoop>
GOS_HANDLER(jump_bool) {
  if ((fp[pc->a] != 0) == kWanted) GOS_JUMP_TO(pc + pc->sbc());
  GOS_NEXT(1);
}
#undef GOS_JUMP_TO

// The JMPs follow the instruction; a value past their number continues behind them.
GOS_HANDLER(jump_table) {
  uint64_t value = fp[pc->a], count = pc->bc();
  const Instruction* to = pc + 1 + (value < count ? value : count);
  GOS_GO_TO(to);
}

template <typename F>
void install_jump_pair(Table& t, Op op) {
  size_t at = static_cast<size_t>(op);
  t.entry[at] = jump_if<F, false>;
  t.entry[at + 1] = step<jump_if<F, true>>();
}
template <typename F>
void install_jump_pair_k(Table& t, Op op) {
  size_t at = static_cast<size_t>(op);
  t.entry[at] = jump_if_k<F, false>;
  t.entry[at + 1] = step<jump_if_k<F, true>>();
}
static_assert(static_cast<int>(Op::JLT_I64_LOOP) == static_cast<int>(Op::JLT_I64) + 1, "pairs follow ops.def");

}  // namespace

void install_jump(Table& t) {
  t[Op::JMP] = jump<false>;
  t[Op::LOOP] = step<jump<true>>();
  t[Op::JT] = jump_bool<true, false>;
  t[Op::JF] = jump_bool<false, false>;
  t[Op::INC_JLT_I64_LOOP] = step<count_loop<Lt, false>>();
  t[Op::INC_JLE_I64_LOOP] = step<count_loop<Le, false>>();
  t[Op::INC_JLTK_I64_LOOP] = step<count_loop<Lt, true>>();
  t[Op::INC_JLEK_I64_LOOP] = step<count_loop<Le, true>>();
  t[Op::JT_LOOP] = step<jump_bool<true, true>>();
  t[Op::JF_LOOP] = step<jump_bool<false, true>>();
  install_jump_pair<Eq>(t, Op::JEQ_I64);
  install_jump_pair<Ne>(t, Op::JNE_I64);
  install_jump_pair<Lt>(t, Op::JLT_I64);
  install_jump_pair<Le>(t, Op::JLE_I64);
  install_jump_pair<LtU>(t, Op::JLT_U64);
  install_jump_pair<LeU>(t, Op::JLE_U64);
  install_jump_pair_k<Eq>(t, Op::JEQK_I64);
  install_jump_pair_k<Ne>(t, Op::JNEK_I64);
  install_jump_pair_k<Lt>(t, Op::JLTK_I64);
  install_jump_pair_k<Le>(t, Op::JLEK_I64);
  install_jump_pair_k<Gt>(t, Op::JGTK_I64);
  install_jump_pair_k<Ge>(t, Op::JGEK_I64);
  install_jump_pair<EqF>(t, Op::JEQ_F64);
  install_jump_pair<NeF>(t, Op::JNE_F64);
  install_jump_pair<LtF>(t, Op::JLT_F64);
  install_jump_pair<LeF>(t, Op::JLE_F64);
  install_jump_pair<NltF>(t, Op::JNLT_F64);
  install_jump_pair<NleF>(t, Op::JNLE_F64);
  t[Op::JUMP_TABLE] = jump_table;
}

void install_compare(Table& t) {
  t[Op::EQ_I64] = compare<Eq>;
  t[Op::NE_I64] = compare<Ne>;
  t[Op::LT_I64] = compare<Lt>;
  t[Op::LE_I64] = compare<Le>;
  t[Op::LT_U64] = compare<LtU>;
  t[Op::LE_U64] = compare<LeU>;
  t[Op::EQ_F64] = compare<EqF>;
  t[Op::NE_F64] = compare<NeF>;
  t[Op::LT_F64] = compare<LtF>;
  t[Op::LE_F64] = compare<LeF>;
  t[Op::EQ_F32] = compare<EqF32>;
  t[Op::NE_F32] = compare<NeF32>;
  t[Op::LT_F32] = compare<LtF32>;
  t[Op::LE_F32] = compare<LeF32>;
}

}  // namespace gos::vm

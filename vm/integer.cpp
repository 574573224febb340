// Integer arithmetic: results wrap and are put back into canonical form by a cast to the operand's type.
#include "vm/dispatch.h"

namespace gos::vm {

namespace {

// Canonical slot of a T.
template <typename T>
uint64_t canonical(T x) {
  if constexpr (std::is_signed_v<T>)
    return static_cast<uint64_t>(static_cast<int64_t>(x));
  else
    return x;
}

template <typename T>
struct Add {
  static uint64_t apply(uint64_t x, uint64_t y) { return canonical(static_cast<T>(x + y)); }
};
template <typename T>
struct Sub {
  static uint64_t apply(uint64_t x, uint64_t y) { return canonical(static_cast<T>(x - y)); }
};
template <typename T>
struct Mul {
  static uint64_t apply(uint64_t x, uint64_t y) { return canonical(static_cast<T>(x * y)); }
};
template <typename T>
struct Shl {
  static uint64_t apply(uint64_t x, uint64_t count) { return count > 63 ? 0 : canonical(static_cast<T>(x << count)); }
};
template <typename T>
struct Neg {
  static uint64_t apply(uint64_t x) { return canonical(static_cast<T>(-x)); }
};
template <typename T>
struct Com {
  static uint64_t apply(uint64_t x) { return canonical(static_cast<T>(~x)); }
};
template <typename T>
struct Extend {
  static uint64_t apply(uint64_t x) { return canonical(static_cast<T>(x)); }
};

struct And {
  static uint64_t apply(uint64_t x, uint64_t y) { return x & y; }
};
struct Or {
  static uint64_t apply(uint64_t x, uint64_t y) { return x | y; }
};
struct Xor {
  static uint64_t apply(uint64_t x, uint64_t y) { return x ^ y; }
};
struct AndNot {
  static uint64_t apply(uint64_t x, uint64_t y) { return x & ~y; }
};
struct Sar {
  static uint64_t apply(uint64_t x, uint64_t count) {
    return static_cast<uint64_t>(i64(x) >> (count > 63 ? 63 : count));
  }
};
struct Shr {
  static uint64_t apply(uint64_t x, uint64_t count) { return count > 63 ? 0 : x >> count; }
};
struct ShlK {
  static uint64_t apply(uint64_t x, uint64_t count) { return x << (count & 63); }
};
struct SarK {
  static uint64_t apply(uint64_t x, uint64_t count) { return static_cast<uint64_t>(i64(x) >> (count & 63)); }
};
struct ShrK {
  static uint64_t apply(uint64_t x, uint64_t count) { return x >> (count & 63); }
};
// Numbers of 32 bits, the usual case, divide faster as such.
bool fit_32(uint64_t x, uint64_t y) { return ((x | y) >> 32) == 0; }
struct Div {
  static uint64_t apply(uint64_t x, uint64_t y) {
    if (fit_32(x, y)) [[likely]]
      return static_cast<uint32_t>(x) / static_cast<uint32_t>(y);
    return static_cast<uint64_t>(i64(x) / i64(y));
  }
};
struct Rem {
  static uint64_t apply(uint64_t x, uint64_t y) {
    if (fit_32(x, y)) [[likely]]
      return static_cast<uint32_t>(x) % static_cast<uint32_t>(y);
    return static_cast<uint64_t>(i64(x) % i64(y));
  }
};
struct NotBool {
  static uint64_t apply(uint64_t x) { return x ^ 1; }
};
struct MinS {
  static uint64_t apply(uint64_t x, uint64_t y) { return i64(x) < i64(y) ? x : y; }
};
struct MaxS {
  static uint64_t apply(uint64_t x, uint64_t y) { return i64(x) > i64(y) ? x : y; }
};
struct MinU {
  static uint64_t apply(uint64_t x, uint64_t y) { return x < y ? x : y; }
};
struct MaxU {
  static uint64_t apply(uint64_t x, uint64_t y) { return x > y ? x : y; }
};

template <typename F>
GOS_HANDLER(binary) {
  fp[pc->a] = F::apply(fp[pc->b], fp[pc->c]);
  GOS_NEXT(1);
}
template <typename F>
GOS_HANDLER(binary_k) {
  fp[pc->a] = F::apply(fp[pc->b], static_cast<uint64_t>(int64_t{pc->sc()}));
  GOS_NEXT(1);
}
template <typename F>
GOS_HANDLER(unary) {
  fp[pc->a] = F::apply(fp[pc->b]);
  GOS_NEXT(1);
}
template <typename F>
GOS_HANDLER(binary_const) {
  fp[pc->a] = F::apply(fp[pc->b], extension(pc));
  GOS_NEXT(2);
}

// Division by -1 is negation: the hardware would trap on the most negative number (spec "Integer operators").
GOS_HANDLER(div_i64) {
  int64_t y = i64(fp[pc->c]);
  if (GOS_UNLIKELY(static_cast<uint64_t>(y + 1) <= 1)) {
    if (y == 0) GOS_TAIL(fault_divide);
    fp[pc->a] = -fp[pc->b];
    GOS_NEXT(1);
  }
  fp[pc->a] = Div::apply(fp[pc->b], static_cast<uint64_t>(y));
  GOS_NEXT(1);
}
GOS_HANDLER(rem_i64) {
  int64_t y = i64(fp[pc->c]);
  if (GOS_UNLIKELY(static_cast<uint64_t>(y + 1) <= 1)) {
    if (y == 0) GOS_TAIL(fault_divide);
    fp[pc->a] = 0;
    GOS_NEXT(1);
  }
  fp[pc->a] = Rem::apply(fp[pc->b], static_cast<uint64_t>(y));
  GOS_NEXT(1);
}
GOS_HANDLER(div_u64) {
  uint64_t y = fp[pc->c];
  if (GOS_UNLIKELY(y == 0)) GOS_TAIL(fault_divide);
  fp[pc->a] = fp[pc->b] / y;
  GOS_NEXT(1);
}
GOS_HANDLER(rem_u64) {
  uint64_t y = fp[pc->c];
  if (GOS_UNLIKELY(y == 0)) GOS_TAIL(fault_divide);
  fp[pc->a] = fp[pc->b] % y;
  GOS_NEXT(1);
}
GOS_HANDLER(check_shift) {
  if (GOS_UNLIKELY(i64(fp[pc->a]) < 0)) GOS_TAIL(fault_shift);
  GOS_NEXT(1);
}

// The seven widths of one operation, 64 bits serve signed and unsigned.
enum class Form { kBinary, kConstant, kUnary };
template <template <typename> class F, Form kForm = Form::kBinary>
void install_widths(Table& t, Op first) {
  Handler* at = t.entry + static_cast<size_t>(first);
  auto install = [&]<typename... T>() {
    if constexpr (kForm == Form::kBinary) ((*at++ = binary<F<T>>), ...);
    if constexpr (kForm == Form::kConstant) ((*at++ = binary_k<F<T>>), ...);
    if constexpr (kForm == Form::kUnary) ((*at++ = unary<F<T>>), ...);
  };
  install.template operator()<uint64_t, int32_t, int16_t, int8_t, uint32_t, uint16_t, uint8_t>();
}
static_assert(static_cast<int>(Op::ADD_U8) - static_cast<int>(Op::ADD_I64) == 6, "install_widths follows ops.def");

}  // namespace

void install_integer(Table& t) {
  install_widths<Add>(t, Op::ADD_I64);
  install_widths<Sub>(t, Op::SUB_I64);
  install_widths<Mul>(t, Op::MUL_I64);
  install_widths<Add, Form::kConstant>(t, Op::ADDK_I64);
  install_widths<Shl>(t, Op::SHL_I64);
  install_widths<Neg, Form::kUnary>(t, Op::NEG_I64);
  install_widths<Com, Form::kUnary>(t, Op::COM_I64);
  t[Op::MULK_I64] = binary_k<Mul<uint64_t>>;
  t[Op::DIV_I64] = div_i64;
  t[Op::DIV_U64] = div_u64;
  t[Op::REM_I64] = rem_i64;
  t[Op::REM_U64] = rem_u64;
  t[Op::DIVK_I64] = binary_k<Div>;
  t[Op::REMK_I64] = binary_k<Rem>;
  t[Op::REM_CONST_I64] = binary_const<Rem>;
  t[Op::DIV_CONST_I64] = binary_const<Div>;
  t[Op::MUL_CONST_I64] = binary_const<Mul<uint64_t>>;
  t[Op::AND_64] = binary<And>;
  t[Op::OR_64] = binary<Or>;
  t[Op::XOR_64] = binary<Xor>;
  t[Op::ANDNOT_64] = binary<AndNot>;
  t[Op::ANDK_64] = binary_k<And>;
  t[Op::ORK_64] = binary_k<Or>;
  t[Op::XORK_64] = binary_k<Xor>;
  t[Op::SHR_I64] = binary<Sar>;
  t[Op::SHR_U64] = binary<Shr>;
  t[Op::SHLK_I64] = binary_k<ShlK>;
  t[Op::SHRK_I64] = binary_k<SarK>;
  t[Op::SHRK_U64] = binary_k<ShrK>;
  t[Op::CHECK_SHIFT] = check_shift;
  t[Op::EXT_I8] = unary<Extend<int8_t>>;
  t[Op::EXT_I16] = unary<Extend<int16_t>>;
  t[Op::EXT_I32] = unary<Extend<int32_t>>;
  t[Op::EXT_U8] = unary<Extend<uint8_t>>;
  t[Op::EXT_U16] = unary<Extend<uint16_t>>;
  t[Op::EXT_U32] = unary<Extend<uint32_t>>;
  t[Op::NOT_BOOL] = unary<NotBool>;
  t[Op::MIN_I64] = binary<MinS>;
  t[Op::MAX_I64] = binary<MaxS>;
  t[Op::MIN_U64] = binary<MinU>;
  t[Op::MAX_U64] = binary<MaxU>;
}

}  // namespace gos::vm

// Floating point and complex arithmetic, and conversions between numbers.
#include <emmintrin.h>

#include <cmath>
#include <limits>

#include "vm/dispatch.h"

namespace gos::vm {

namespace {

template <typename T>
T float_of(uint64_t slot) {
  if constexpr (sizeof(T) == 8)
    return f64(slot);
  else
    return f32(slot);
}

template <typename T>
struct Add {
  static T apply(T x, T y) { return x + y; }
};
template <typename T>
struct Sub {
  static T apply(T x, T y) { return x - y; }
};
template <typename T>
struct Mul {
  static T apply(T x, T y) { return x * y; }
};
template <typename T>
struct Div {
  static T apply(T x, T y) { return x / y; }
};
// min and max: NaN if either is NaN, -0 below +0 (spec "Min and max").
template <typename T>
struct Min {
  static T apply(T x, T y) {
    if (std::isnan(x) || std::isnan(y)) return std::numeric_limits<T>::quiet_NaN();
    if (x == y) return std::signbit(x) ? x : y;
    return x < y ? x : y;
  }
};
template <typename T>
struct Max {
  static T apply(T x, T y) {
    if (std::isnan(x) || std::isnan(y)) return std::numeric_limits<T>::quiet_NaN();
    if (x == y) return std::signbit(x) ? y : x;
    return x > y ? x : y;
  }
};

template <typename T, typename F>
GOS_HANDLER(binary) {
  fp[pc->a] = slot_of(F::apply(float_of<T>(fp[pc->b]), float_of<T>(fp[pc->c])));
  GOS_NEXT(1);
}

template <bool kAdd>
GOS_HANDLER(multiply_add) {
  double product = f64(fp[pc->b]) * f64(fp[pc->c]), x = f64(fp[pc->a]);
  fp[pc->a] = slot_of(kAdd ? x + product : x - product);
  GOS_NEXT(1);
}

GOS_HANDLER(neg_f64) {
  fp[pc->a] = fp[pc->b] ^ uint64_t { 1 } << 63;
  GOS_NEXT(1);
}
GOS_HANDLER(neg_f32) {
  fp[pc->a] = fp[pc->b] ^ uint64_t { 1 } << 31;
  GOS_NEXT(1);
}

struct Sqrt {
  static double apply(double x) { return __builtin_sqrt(x); }
};
struct Abs {
  static double apply(double x) { return __builtin_fabs(x); }
};
struct Floor {
  static double apply(double x) { return std::floor(x); }
};
struct Ceil {
  static double apply(double x) { return std::ceil(x); }
};
struct Trunc {
  static double apply(double x) { return std::trunc(x); }
};

template <typename F>
GOS_HANDLER(unary_f64) {
  fp[pc->a] = slot_of(F::apply(f64(fp[pc->b])));
  GOS_NEXT(1);
}

struct Complex {
  double re, im;
};
Complex complex_at(const uint64_t* slot) { return {f64(slot[0]), f64(slot[1])}; }
void store(uint64_t* slot, Complex z) {
  slot[0] = slot_of(z.re);
  slot[1] = slot_of(z.im);
}

double inf_to_one(double x) { return std::copysign(std::isinf(x) ? 1.0 : 0.0, x); }

// Smith's algorithm (CACM algorithm 116), corrected to infinities and zeros as C99 G.5.1 has it, which is what Go does.
Complex divide(Complex n, Complex m) {
  auto [a, b] = n;
  auto [c, d] = m;
  double e, f;
  if (std::fabs(c) >= std::fabs(d)) {
    double ratio = d / c, denominator = c + ratio * d;
    e = (a + b * ratio) / denominator;
    f = (b - a * ratio) / denominator;
  } else {
    double ratio = c / d, denominator = d + ratio * c;
    e = (a * ratio + b) / denominator;
    f = (b * ratio - a) / denominator;
  }
  if (!std::isnan(e) && !std::isnan(f)) return {e, f};
  constexpr double inf = std::numeric_limits<double>::infinity();
  if (c == 0 && d == 0 && (!std::isnan(a) || !std::isnan(b))) {
    return {std::copysign(inf, c) * a, std::copysign(inf, c) * b};
  }
  if ((std::isinf(a) || std::isinf(b)) && std::isfinite(c) && std::isfinite(d)) {
    a = inf_to_one(a), b = inf_to_one(b);
    return {inf * (a * c + b * d), inf * (b * c - a * d)};
  }
  if ((std::isinf(c) || std::isinf(d)) && std::isfinite(a) && std::isfinite(b)) {
    c = inf_to_one(c), d = inf_to_one(d);
    return {0 * (a * c + b * d), 0 * (b * c - a * d)};
  }
  return {e, f};
}

struct AddC {
  static Complex apply(Complex x, Complex y) { return {x.re + y.re, x.im + y.im}; }
};
struct SubC {
  static Complex apply(Complex x, Complex y) { return {x.re - y.re, x.im - y.im}; }
};
struct MulC {
  static Complex apply(Complex x, Complex y) { return {x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re}; }
};
struct DivC {
  static Complex apply(Complex x, Complex y) { return divide(x, y); }
};

template <typename F>
GOS_HANDLER(binary_c128) {
  store(fp + pc->a, F::apply(complex_at(fp + pc->b), complex_at(fp + pc->c)));
  GOS_NEXT(1);
}
GOS_HANDLER(neg_c128) {
  Complex z = complex_at(fp + pc->b);
  store(fp + pc->a, {-z.re, -z.im});
  GOS_NEXT(1);
}
GOS_HANDLER(eq_c128) {
  Complex x = complex_at(fp + pc->b), y = complex_at(fp + pc->c);
  fp[pc->a] = x.re == y.re && x.im == y.im;
  GOS_NEXT(1);
}
GOS_HANDLER(c128_c64) {
  Complex z = complex_at(fp + pc->b);
  fp[pc->a] = slot_of(static_cast<float>(z.re)) | slot_of(static_cast<float>(z.im)) << 32;
  GOS_NEXT(1);
}
GOS_HANDLER(c64_c128) {
  uint64_t z = fp[pc->b];
  store(fp + pc->a, {f32(z), f32(z >> 32)});
  GOS_NEXT(1);
}
GOS_HANDLER(make_c64) {
  fp[pc->a] = fp[pc->b] | fp[pc->c] << 32;
  GOS_NEXT(1);
}

int64_t to_i64(double x) { return _mm_cvttsd_si64(_mm_set_sd(x)); }
// As gc compiles it for amd64: what does not fit int64 is converted after taking 2^63 away.
uint64_t to_u64(double x) {
  if (x < 9223372036854775808.0) return static_cast<uint64_t>(to_i64(x));
  return static_cast<uint64_t>(to_i64(x - 9223372036854775808.0)) | uint64_t{1} << 63;
}
uint64_t to_i32(double x) { return static_cast<uint64_t>(int64_t{_mm_cvttsd_si32(_mm_set_sd(x))}); }

struct I64F64 {
  static uint64_t apply(uint64_t x) { return slot_of(static_cast<double>(i64(x))); }
};
struct U64F64 {
  static uint64_t apply(uint64_t x) { return slot_of(static_cast<double>(x)); }
};
struct I64F32 {
  static uint64_t apply(uint64_t x) { return slot_of(static_cast<float>(i64(x))); }
};
struct U64F32 {
  static uint64_t apply(uint64_t x) { return slot_of(static_cast<float>(x)); }
};
struct F64I32 {
  static uint64_t apply(uint64_t x) { return to_i32(f64(x)); }
};
struct F32I32 {
  static uint64_t apply(uint64_t x) { return to_i32(f32(x)); }
};
struct F64I64 {
  static uint64_t apply(uint64_t x) { return static_cast<uint64_t>(to_i64(f64(x))); }
};
struct F64U64 {
  static uint64_t apply(uint64_t x) { return to_u64(f64(x)); }
};
struct F32I64 {
  static uint64_t apply(uint64_t x) { return static_cast<uint64_t>(to_i64(f32(x))); }
};
struct F32U64 {
  static uint64_t apply(uint64_t x) { return to_u64(f32(x)); }
};
struct F64F32 {
  static uint64_t apply(uint64_t x) { return slot_of(static_cast<float>(f64(x))); }
};
struct F32F64 {
  static uint64_t apply(uint64_t x) { return slot_of(static_cast<double>(f32(x))); }
};

template <typename F>
GOS_HANDLER(convert) {
  fp[pc->a] = F::apply(fp[pc->b]);
  GOS_NEXT(1);
}

}  // namespace

void install_float(Table& t) {
  t[Op::ADD_F64] = binary<double, Add<double>>;
  t[Op::SUB_F64] = binary<double, Sub<double>>;
  t[Op::MUL_F64] = binary<double, Mul<double>>;
  t[Op::DIV_F64] = binary<double, Div<double>>;
  t[Op::MIN_F64] = binary<double, Min<double>>;
  t[Op::MAX_F64] = binary<double, Max<double>>;
  t[Op::ADD_F32] = binary<float, Add<float>>;
  t[Op::SUB_F32] = binary<float, Sub<float>>;
  t[Op::MUL_F32] = binary<float, Mul<float>>;
  t[Op::DIV_F32] = binary<float, Div<float>>;
  t[Op::MIN_F32] = binary<float, Min<float>>;
  t[Op::MAX_F32] = binary<float, Max<float>>;
  t[Op::MULADD_F64] = multiply_add<true>;
  t[Op::MULSUB_F64] = multiply_add<false>;
  t[Op::NEG_F64] = neg_f64;
  t[Op::NEG_F32] = neg_f32;
  t[Op::SQRT_F64] = unary_f64<Sqrt>;
  t[Op::ABS_F64] = unary_f64<Abs>;
  t[Op::FLOOR_F64] = unary_f64<Floor>;
  t[Op::CEIL_F64] = unary_f64<Ceil>;
  t[Op::TRUNC_F64] = unary_f64<Trunc>;
  t[Op::ADD_C128] = binary_c128<AddC>;
  t[Op::SUB_C128] = binary_c128<SubC>;
  t[Op::MUL_C128] = binary_c128<MulC>;
  t[Op::DIV_C128] = binary_c128<DivC>;
  t[Op::NEG_C128] = neg_c128;
  t[Op::EQ_C128] = eq_c128;
  t[Op::C128_C64] = c128_c64;
  t[Op::C64_C128] = c64_c128;
  t[Op::MAKE_C64] = make_c64;
  t[Op::I64_F64] = convert<I64F64>;
  t[Op::U64_F64] = convert<U64F64>;
  t[Op::I64_F32] = convert<I64F32>;
  t[Op::U64_F32] = convert<U64F32>;
  t[Op::F64_I32] = convert<F64I32>;
  t[Op::F64_I64] = convert<F64I64>;
  t[Op::F64_U64] = convert<F64U64>;
  t[Op::F32_I32] = convert<F32I32>;
  t[Op::F32_I64] = convert<F32I64>;
  t[Op::F32_U64] = convert<F32U64>;
  t[Op::F64_F32] = convert<F64F32>;
  t[Op::F32_F64] = convert<F32F64>;
}

}  // namespace gos::vm

// The natives of package math.
#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "std/math/functions.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func F(x float64) float64
template <double (*function)(double)>
NativeStatus unary(NativeFrame& f) {
  f.set_f64(0, function(f.f64(1)));
  return NativeStatus::kDone;
}

// func F(x, y float64) float64
template <double (*function)(double, double)>
NativeStatus binary(NativeFrame& f) {
  f.set_f64(0, function(f.f64(1), f.f64(2)));
  return NativeStatus::kDone;
}

// func Float64bits(f float64) uint64
NativeStatus same_bits(NativeFrame& f) {
  f.set_word(0, f.word(1));
  return NativeStatus::kDone;
}

double dim(double x, double y) {
  double v = x - y;
  return v <= 0 ? 0 : v;
}

double maximum(double x, double y) {
  if (std::isinf(x) && x > 0) return x;
  if (std::isinf(y) && y > 0) return y;
  if (std::isnan(x) || std::isnan(y)) return go_nan();
  if (x == 0 && x == y) return std::signbit(x) ? y : x;
  return x > y ? x : y;
}

double minimum(double x, double y) {
  if (std::isinf(x) && x < 0) return x;
  if (std::isinf(y) && y < 0) return y;
  if (std::isnan(x) || std::isnan(y)) return go_nan();
  if (x == 0 && x == y) return std::signbit(x) ? x : y;
  return x < y ? x : y;
}

double modulo(double x, double y) {
  double r = std::fmod(x, y);
  return std::isnan(r) ? go_nan() : r;
}

double ieee_remainder(double x, double y) {
  double r = std::remainder(x, y);
  return std::isnan(r) ? go_nan() : r;
}

// Of equal zeros of different sign the first is returned, where the C library returns the second.
double next_after(double x, double y) {
  if (std::isnan(x) || std::isnan(y)) return go_nan();
  return x == y ? x : std::nextafter(x, y);
}

double erfcinv(double x) { return go_erfinv(1 - x); }

double logb(double x) { return std::logb(x); }

// func FMA(x, y, z float64) float64
NativeStatus fused_multiply_add(NativeFrame& f) {
  f.set_f64(0, std::fma(f.f64(1), f.f64(2), f.f64(3)));
  return NativeStatus::kDone;
}

// func Frexp(f float64) (frac float64, exp int)
NativeStatus frexp(NativeFrame& f) {
  double x = f.f64(2);
  int exponent = 0;
  f.set_f64(0, std::isfinite(x) ? std::frexp(x, &exponent) : x);
  f.set_i64(1, exponent);
  return NativeStatus::kDone;
}

// func Ldexp(frac float64, exp int) float64
NativeStatus ldexp(NativeFrame& f) {
  int64_t e = f.i64(2);
  f.set_f64(0, std::ldexp(f.f64(1), static_cast<int>(e < -5000 ? -5000 : (e > 5000 ? 5000 : e))));
  return NativeStatus::kDone;
}

// func Ilogb(x float64) int
NativeStatus ilogb(NativeFrame& f) {
  double x = f.f64(1);
  int64_t e = x == 0 ? INT32_MIN : (std::isfinite(x) ? std::ilogb(x) : INT32_MAX);
  f.set_i64(0, e);
  return NativeStatus::kDone;
}

// func Lgamma(x float64) (lgamma float64, sign int)
NativeStatus lgamma(NativeFrame& f) {
  int sign;
  f.set_f64(0, go_lgamma(f.f64(2), sign));
  f.set_i64(1, sign);
  return NativeStatus::kDone;
}

// func Modf(f float64) (int float64, frac float64)
NativeStatus modf(NativeFrame& f) {
  double x = f.f64(2), whole;
  double fraction = std::modf(x, &whole);
  f.set_f64(0, whole);
  f.set_f64(1, std::isinf(x) ? go_nan() : fraction);
  return NativeStatus::kDone;
}

// func Nextafter32(x, y float32) (r float32)
NativeStatus next_after_32(NativeFrame& f) {
  float x = f.f32(1), y = f.f32(2);
  if (std::isnan(x) || std::isnan(y)) {
    f.set_f32(0, std::numeric_limits<float>::quiet_NaN());
  } else {
    f.set_f32(0, x == y ? x : std::nextafterf(x, y));
  }
  return NativeStatus::kDone;
}

// func Pow10(n int) float64
// The product, or quotient, of two powers that are exact to half a unit.
NativeStatus power_of_ten(NativeFrame& f) {
  static constexpr double kSmall[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10,
                                      1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21,
                                      1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31};
  static constexpr double kLarge[] = {1e0, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288};
  static constexpr double kTiny[] = {1e0, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320};
  int64_t n = f.i64(1);
  double power = 0;
  if (n > 308) {
    power = std::numeric_limits<double>::infinity();
  } else if (n >= 0) {
    power = kLarge[n / 32] * kSmall[n % 32];
  } else if (n >= -323) {
    power = kTiny[-n / 32] / kSmall[-n % 32];
  }
  f.set_f64(0, power);
  return NativeStatus::kDone;
}

// func Sincos(x float64) (sin, cos float64)
NativeStatus sincos(NativeFrame& f) {
  double x = f.f64(2);
  f.set_f64(0, go_sin(x));
  f.set_f64(1, go_cos(x));
  return NativeStatus::kDone;
}

// func Jn(n int, x float64) float64
template <double (*function)(int64_t, double)>
NativeStatus bessel(NativeFrame& f) {
  // No order beyond has another result, and none could be waited for.
  constexpr int64_t kLargest = int64_t{1} << 40;
  int64_t n = f.i64(1), largest = kLargest + n % 2;
  f.set_f64(0, function(std::clamp(n, -largest, largest), f.f64(2)));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"math.Abs", unary<std::fabs>},
    {"math.Acos", unary<go_acos>},
    {"math.Acosh", unary<go_acosh>},
    {"math.Asin", unary<go_asin>},
    {"math.Asinh", unary<go_asinh>},
    {"math.Atan", unary<go_atan>},
    {"math.Atan2", binary<go_atan2>},
    {"math.Atanh", unary<go_atanh>},
    {"math.Cbrt", unary<go_cbrt>},
    {"math.Ceil", unary<std::ceil>},
    {"math.Copysign", binary<std::copysign>},
    {"math.Cos", unary<go_cos>},
    {"math.Cosh", unary<go_cosh>},
    {"math.Dim", binary<dim>},
    {"math.Erf", unary<go_erf>},
    {"math.Erfc", unary<go_erfc>},
    {"math.Erfcinv", unary<erfcinv>},
    {"math.Erfinv", unary<go_erfinv>},
    {"math.Exp", unary<go_exp>},
    {"math.Exp2", unary<go_exp2>},
    {"math.Expm1", unary<go_expm1>},
    {"math.FMA", fused_multiply_add},
    {"math.Float32bits", same_bits},
    {"math.Float32frombits", same_bits},
    {"math.Float64bits", same_bits},
    {"math.Float64frombits", same_bits},
    {"math.Floor", unary<std::floor>},
    {"math.Frexp", frexp},
    {"math.Gamma", unary<go_gamma>},
    {"math.Hypot", binary<go_hypot>},
    {"math.Ilogb", ilogb},
    {"math.J0", unary<go_j0>},
    {"math.J1", unary<go_j1>},
    {"math.Jn", bessel<go_jn>},
    {"math.Ldexp", ldexp},
    {"math.Lgamma", lgamma},
    {"math.Log", unary<go_log>},
    {"math.Log10", unary<go_log10>},
    {"math.Log1p", unary<go_log1p>},
    {"math.Log2", unary<go_log2>},
    {"math.Logb", unary<logb>},
    {"math.Max", binary<maximum>},
    {"math.Min", binary<minimum>},
    {"math.Mod", binary<modulo>},
    {"math.Modf", modf},
    {"math.Nextafter", binary<next_after>},
    {"math.Nextafter32", next_after_32},
    {"math.Pow", binary<go_pow>},
    {"math.Pow10", power_of_ten},
    {"math.Remainder", binary<ieee_remainder>},
    {"math.Round", unary<std::round>},
    {"math.RoundToEven", unary<std::nearbyint>},
    {"math.Sin", unary<go_sin>},
    {"math.Sincos", sincos},
    {"math.Sinh", unary<go_sinh>},
    {"math.Sqrt", unary<std::sqrt>},
    {"math.Tan", unary<go_tan>},
    {"math.Tanh", unary<go_tanh>},
    {"math.Trunc", unary<std::trunc>},
    {"math.Y0", unary<go_y0>},
    {"math.Y1", unary<go_y1>},
    {"math.Yn", bessel<go_yn>},
};

}  // namespace

NativeTable math_natives() { return kNatives; }

}  // namespace gos::std_

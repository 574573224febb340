// The natives of package math.
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
  int sign = 1;
  double x = f.f64(2);
  f.set_f64(0, ::lgamma_r(x, &sign));
  f.set_i64(1, std::isnan(x) || (x == 0 && !std::signbit(x)) ? 1 : sign);
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
  f.set_f32(0, std::isnan(x) || std::isnan(y) ? std::numeric_limits<float>::quiet_NaN() : std::nextafterf(x, y));
  return NativeStatus::kDone;
}

// func Pow10(n int) float64
NativeStatus power_of_ten(NativeFrame& f) {
  int64_t n = f.i64(1);
  double value = n < -323 ? 0 : (n > 308 ? std::numeric_limits<double>::infinity() : 1);
  if (value == 1) {
    char text[16];
    std::snprintf(text, sizeof text, "1e%d", static_cast<int>(n));
    value = std::strtod(text, nullptr);
  }
  f.set_f64(0, value);
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
template <double (*function)(int, double)>
NativeStatus bessel(NativeFrame& f) {
  f.set_f64(0, function(static_cast<int>(f.i64(1)), f.f64(2)));
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
    {"math.Erf", unary<std::erf>},
    {"math.Erfc", unary<std::erfc>},
    {"math.Erfcinv", unary<erfcinv>},
    {"math.Erfinv", unary<go_erfinv>},
    {"math.Exp", unary<go_exp>},
    {"math.Exp2", unary<go_exp2>},
    {"math.Expm1", unary<std::expm1>},
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
    {"math.J0", unary<::j0>},
    {"math.J1", unary<::j1>},
    {"math.Jn", bessel<::jn>},
    {"math.Ldexp", ldexp},
    {"math.Lgamma", lgamma},
    {"math.Log", unary<go_log>},
    {"math.Log10", unary<go_log10>},
    {"math.Log1p", unary<std::log1p>},
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
    {"math.Y0", unary<::y0>},
    {"math.Y1", unary<::y1>},
    {"math.Yn", bessel<::yn>},
};

}  // namespace

NativeTable math_natives() { return kNatives; }

}  // namespace gos::std_

// Elementary functions that round exactly as Go's on amd64 do.
//
// Go computes them with the methods of Cephes (S. Moshier, "Methods and Programs for Mathematical Functions") and of
// Sun's msun, and the last bit often differs from the C library's. So the same methods are used here, in the same order
// of operations. Where the C library agrees (floor, fmod ...) it serves.
#pragma once

#include <cstdint>

namespace gos::std_ {

double go_sin(double x);
double go_cos(double x);
double go_tan(double x);
double go_asin(double x);
double go_acos(double x);
double go_atan(double x);
double go_atan2(double y, double x);
double go_sinh(double x);
double go_cosh(double x);
double go_tanh(double x);
double go_asinh(double x);
double go_acosh(double x);
double go_atanh(double x);

double go_exp(double x);
double go_exp2(double x);
double go_log(double x);
double go_log2(double x);
double go_log10(double x);
double go_pow(double x, double y);
double go_cbrt(double x);
double go_hypot(double p, double q);
double go_gamma(double x);
// sign is that of the gamma function.
double go_lgamma(double x, int& sign);
double go_erfinv(double x);
double go_erf(double x);
double go_erfc(double x);
double go_log1p(double x);
double go_expm1(double x);
double go_j0(double x);
double go_j1(double x);
double go_jn(int64_t n, double x);
double go_y0(double x);
double go_y1(double x);
double go_yn(int64_t n, double x);

// The quiet NaN that Go's functions return.
double go_nan();

}  // namespace gos::std_

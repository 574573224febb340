// log(1 + x) and exp(x) - 1 without cancellation (msun's s_log1p.c and s_expm1.c).
#include <bit>
#include <cmath>
#include <cstdint>

#include "std/math/functions.h"
#include "std/math/polynomial.h"

namespace gos::std_ {

namespace {

#pragma clang fp contract(off)

constexpr double kLn2High = 6.93147180369123816490e-01, kLn2Low = 1.90821492927058770002e-10;
constexpr uint64_t kFraction = (uint64_t{1} << 52) - 1;
constexpr uint64_t kSqrt2Fraction = 0x0006A09E667F3BCD;

// 1 + x = 2^k (1 + f), with 1 + f between sqrt(1/2) and sqrt(2); lost is what rounding 1 + x took, over 1 + x. rest is
// 0 only if 1 + f is almost 1.
struct Reduced {
  double f, lost;
  int64_t k;
  uint64_t rest;
};

Reduced reduce(double x) {
  double u = x, lost = 0;
  if (std::fabs(x) < 0x1p53) u = 1.0 + x;
  uint64_t bits = std::bit_cast<uint64_t>(u);
  auto k = static_cast<int64_t>(bits >> 52) - 1023;
  if (std::fabs(x) < 0x1p53) lost = (k > 0 ? 1.0 - (u - x) : x - (u - 1.0)) / u;
  bits &= kFraction;
  if (bits < kSqrt2Fraction) {
    return {std::bit_cast<double>(bits | 0x3FF0000000000000) - 1.0, lost, k, bits};
  }
  double f = std::bit_cast<double>(bits | 0x3FE0000000000000) - 1.0;
  return {f, lost, k + 1, ((uint64_t{1} << 52) - bits) >> 2};
}

// x times 2^k, x being near 1.
double scale(double x, int64_t k) {
  return std::bit_cast<double>(std::bit_cast<uint64_t>(x) + (static_cast<uint64_t>(k) << 52));
}

}  // namespace

double go_log1p(double x) {
  constexpr double kPolynomial[] = {1.479819860511658591e-01, 1.531383769920937332e-01, 1.818357216161805012e-01,
                                    2.222219843214978396e-01, 2.857142874366239149e-01, 3.999999999940941908e-01,
                                    6.666666666666735130e-01};
  if (x < -1 || std::isnan(x)) return go_nan();
  if (x == -1) return -INFINITY;
  if (std::isinf(x)) return x;
  double size = std::fabs(x);
  if (size < 0x1p-54) return x;
  if (size < 0x1p-29) return x - x * x * 0.5;
  Reduced r{x, 0, 0, 1};
  if (x >= 4.142135623730950488017e-01 || x <= -2.928932188134524755992e-01) r = reduce(x);
  auto k = static_cast<double>(r.k);
  double half_square = 0.5 * r.f * r.f;
  if (r.rest == 0) {
    if (r.f == 0) return r.k == 0 ? 0 : k * kLn2High + (r.lost + k * kLn2Low);
    double R = half_square * (1.0 - 0.66666666666666666 * r.f);
    return r.k == 0 ? r.f - R : k * kLn2High - ((R - (k * kLn2Low + r.lost)) - r.f);
  }
  double s = r.f / (2.0 + r.f), z = s * s;
  double R = z * polynomial(z, kPolynomial);
  if (r.k == 0) return r.f - (half_square - s * (half_square + R));
  return k * kLn2High - ((half_square - (s * (half_square + R) + (k * kLn2Low + r.lost))) - r.f);
}

double go_expm1(double x) {
  constexpr double kPolynomial[] = {-2.01099218183624371326e-07, 4.00821782732936239552e-06,
                                    -7.93650757867487942473e-05, 1.58730158725481460165e-03,
                                    -3.33333333333331316428e-02, 1};
  if (std::isnan(x)) return x;
  if (x <= -3.88162421113569373274e+01) return -1;
  if (x >= 7.09782712893383973096e+02) return INFINITY;
  double size = std::fabs(x), lost = 0;
  int64_t k = 0;
  if (size > 3.46573590279972654709e-01) {
    // x = k ln 2 + what remains, in two parts.
    if (size < 1.03972077083991796413e+00) {
      k = x < 0 ? -1 : 1;
    } else {
      k = static_cast<int64_t>(1.44269504088896338700e+00 * x + (x < 0 ? -0.5 : 0.5));
    }
    double high = x - static_cast<double>(k) * kLn2High, low = static_cast<double>(k) * kLn2Low;
    x = high - low;
    lost = (high - x) - low;
  } else if (size < 0x1p-54) {
    return x;
  }
  double half = 0.5 * x, half_square = x * half;
  double r = polynomial(half_square, kPolynomial);
  double t = 3 - r * half;
  double e = half_square * ((r - t) / (6.0 - x * t));
  if (k == 0) return x - (x * e - half_square);
  e = (x * (e - lost) - lost) - half_square;
  if (k == -1) return 0.5 * (x - e) - 0.5;
  if (k == 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k <= -2 || k > 56) return scale(1 - (e - x), k) - 1;
  if (k < 20) return scale((1 - std::ldexp(1.0, static_cast<int>(-k))) - (e - x), k);
  return scale(x - (e + std::ldexp(1.0, static_cast<int>(-k))) + 1, k);
}

}  // namespace gos::std_

// Sine, cosine, tangent and their inverses, by Cephes' methods.
#include <bit>
#include <cmath>
#include <cstdint>

#include "std/math/functions.h"
#include "std/math/polynomial.h"

#pragma clang fp contract(off)

namespace gos::std_ {
namespace {

constexpr double kPi = 3.14159265358979323846264338327950288419716939937510582097494459;

constexpr double kSin[] = {1.58962301576546568060e-10, -2.50507477628578072866e-8, 2.75573136213857245213e-6,
                           -1.98412698295895385996e-4, 8.33333333332211858878e-3,  -1.66666666666666307295e-1};
constexpr double kCos[] = {-1.13585365213876817300e-11, 2.08757008419747316778e-9,  -2.75573141792967388112e-7,
                           2.48015872888517045348e-5,   -1.38888888888730564116e-3, 4.16666666666665929218e-2};

// An angle in [0, inf) as octant * pi/4 + rest, the octant even, |rest| <= pi/4.
struct Reduced {
  uint64_t octant;  // modulo 8
  double rest;
};

// The binary digits of 4/pi, a one first.
constexpr uint64_t kFourOverPi[] = {
    0x0000000000000001, 0x45f306dc9c882a53, 0xf84eafa3ea69bb81, 0xb6c52b3278872083, 0xfca2c757bd778ac3,
    0x6e48dc74849ba5c0, 0x0c925dd413a32439, 0xfc3bd63962534e7d, 0xd1046bea5d768909, 0xd338e04d68befc82,
    0x7323ac7306a673e9, 0x3908bf177bf25076, 0x3ff12fffbc0b301f, 0xde5e2316b414da3e, 0xda6cfd9e4f96136e,
    0x9e8c7ecd3cbfd45a, 0xea4f758fd7cbe2f6, 0x7a0e73ef14a525d4, 0xd7f6bf623f1aba10, 0xac06608df8f6d757,
};

__extension__ using Wide = unsigned __int128;

// Payne and Hanek's reduction for large angles: the mantissa times those digits of 4/pi that decide the octant and the
// fraction behind it.
Reduced reduce_large(double x) {
  uint64_t bits = std::bit_cast<uint64_t>(x);
  int exponent = static_cast<int>(bits >> 52 & 0x7FF) - 1023 - 52;
  uint64_t mantissa = (bits & ((uint64_t{1} << 52) - 1)) | uint64_t{1} << 52;
  unsigned digit = static_cast<unsigned>(exponent + 61) / 64, shift = static_cast<unsigned>(exponent + 61) % 64;
  auto window = [&](unsigned i) {
    uint64_t low = shift == 0 ? 0 : kFourOverPi[i + 1] >> (64 - shift);
    return kFourOverPi[i] << shift | low;
  };
  Wide product = (Wide{window(digit) * mantissa} << 64) + Wide{window(digit + 1)} * mantissa +
                 static_cast<uint64_t>(Wide{window(digit + 2)} * mantissa >> 64);
  auto hi = static_cast<uint64_t>(product >> 64), lo = static_cast<uint64_t>(product);
  uint64_t octant = hi >> 61;
  hi = hi << 3 | lo >> 61;
  auto zeros = static_cast<unsigned>(std::countl_zero(hi));
  auto e = static_cast<uint64_t>(1023 - static_cast<int>(zeros + 1));
  hi = (zeros + 1 < 64 ? hi << (zeros + 1) : 0) | lo >> (64 - (zeros + 1));
  double z = std::bit_cast<double>(hi >> 12 | e << 52);
  if (octant & 1) {
    octant = (octant + 1) & 7;
    z -= 1;
  }
  return {octant, z * (kPi / 4)};
}

Reduced reduce(double x) {
  if (x >= double{1 << 29}) return reduce_large(x);
  // pi/4 in three parts.
  constexpr double kA = 7.85398125648498535156e-1, kB = 3.77489470793079817668e-8, kC = 2.69515142907905952645e-15;
  auto j = static_cast<uint64_t>(x * 1.27323954473516268615107010698140931);
  auto y = static_cast<double>(j);
  if (j & 1) {
    j++;
    y += 1;
  }
  return {j & 7, ((x - y * kA) - y * kB) - y * kC};
}

double sin_polynomial(double z) {
  double zz = z * z;
  return z + z * zz * polynomial(zz, kSin);
}

double cos_polynomial(double z) {
  double zz = z * z;
  return 1.0 - 0.5 * zz + zz * zz * polynomial(zz, kCos);
}

// The arc tangent of [0, 0.66].
double small_atan(double x) {
  constexpr double kP[] = {-8.750608600031904122785e-01, -1.615753718733365076637e+01, -7.500855792314704667340e+01,
                           -1.228866684490136173410e+02, -6.485021904942025371773e+01};
  constexpr double kQ[] = {+2.485846490142306297962e+01, +1.650270098316988542046e+02, +4.328810604912902668951e+02,
                           +4.853903996359136964868e+02, +1.945506571482613964425e+02};
  double z = x * x;
  z = z * polynomial(z, kP) / monic_polynomial(z, kQ);
  return x * z + x;
}

// The arc tangent of a positive number.
double positive_atan(double x) {
  constexpr double kMoreBits = 6.123233995736765886130e-17;  // pi/2 beyond its double
  constexpr double kTan3Pi8 = 2.41421356237309504880;
  if (x <= 0.66) return small_atan(x);
  if (x > kTan3Pi8) return kPi / 2 - small_atan(1 / x) + kMoreBits;
  return kPi / 4 + small_atan((x - 1) / (x + 1)) + 0.5 * kMoreBits;
}

}  // namespace

double go_nan() { return std::bit_cast<double>(uint64_t{0x7FF8000000000001}); }

double go_sin(double x) {
  if (x == 0 || std::isnan(x)) return x;
  if (std::isinf(x)) return go_nan();
  bool negative = x < 0;
  Reduced r = reduce(std::fabs(x));
  if (r.octant > 3) {
    negative = !negative;
    r.octant -= 4;
  }
  double y = r.octant == 1 || r.octant == 2 ? cos_polynomial(r.rest) : sin_polynomial(r.rest);
  return negative ? -y : y;
}

double go_cos(double x) {
  if (std::isnan(x) || std::isinf(x)) return go_nan();
  bool negative = false;
  Reduced r = reduce(std::fabs(x));
  if (r.octant > 3) {
    r.octant -= 4;
    negative = !negative;
  }
  if (r.octant > 1) negative = !negative;
  double y = r.octant == 1 || r.octant == 2 ? sin_polynomial(r.rest) : cos_polynomial(r.rest);
  return negative ? -y : y;
}

double go_tan(double x) {
  constexpr double kP[] = {-1.30936939181383777646e4, 1.15351664838587416140e6, -1.79565251976484877988e7};
  constexpr double kQ[] = {1.36812963470692954678e4, -1.32089234440210967447e6, 2.50083801823357915839e7,
                           -5.38695755929454629881e7};
  if (x == 0 || std::isnan(x)) return x;
  if (std::isinf(x)) return go_nan();
  Reduced r = reduce(std::fabs(x));
  double z = r.rest, zz = z * z;
  double y = zz > 1e-14 ? z + z * (zz * polynomial(zz, kP) / monic_polynomial(zz, kQ)) : z;
  if (r.octant & 2) y = -1 / y;
  return x < 0 ? -y : y;
}

double go_atan(double x) {
  if (x == 0) return x;
  return x > 0 ? positive_atan(x) : -positive_atan(-x);
}

double go_asin(double x) {
  if (x == 0) return x;
  double a = std::fabs(x);
  if (a > 1) return go_nan();
  double y = std::sqrt(1 - a * a);
  y = a > 0.7 ? kPi / 2 - positive_atan(y / a) : positive_atan(a / y);
  return x < 0 ? -y : y;
}

double go_acos(double x) { return kPi / 2 - go_asin(x); }

double go_atan2(double y, double x) {
  if (std::isnan(y) || std::isnan(x)) return go_nan();
  if (y == 0) return std::copysign(x >= 0 && !std::signbit(x) ? 0 : kPi, y);
  if (x == 0) return std::copysign(kPi / 2, y);
  if (std::isinf(x)) {
    if (x > 0) return std::copysign(std::isinf(y) ? kPi / 4 : 0, y);
    return std::copysign(std::isinf(y) ? 2.35619449019234492884698253745962716 : kPi, y);
  }
  if (std::isinf(y)) return std::copysign(kPi / 2, y);
  double q = go_atan(y / x);
  if (x < 0) return q <= 0 ? q + kPi : q - kPi;
  return q;
}

}  // namespace gos::std_

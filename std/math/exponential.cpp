// Exponential, logarithm, power and what is made of them.
#include <cpuid.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "std/math/functions.h"
#include "std/math/polynomial.h"

#pragma clang fp contract(off)

namespace gos::std_ {
namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr double kLn2 = 0.693147180559945309417232121458176568075500134360255254120680009;
constexpr double kLn2Hi = 6.93147180369123816490e-01;
constexpr double kLn2Lo = 1.90821492927058770002e-10;
constexpr double kPi = 3.14159265358979323846264338327950288419716939937510582097494459;

// e to the power of a number near 0 by its Taylor series at a sixteenth of it, squared four times: each squaring of 1 +
// t is t * (t + 2). The steps are fused where the processor can.
constexpr double kTaylor[] = {2.4801587301587301587e-5,
                              1.9841269841269841270e-4,
                              1.3888888888888888889e-3,
                              8.3333333333333333333e-3,
                              4.1666666666666666667e-2,
                              1.6666666666666666667e-1,
                              0.5,
                              1.0};
constexpr double kLn2Upper = 0.69314718055966295651160180568695068359375;
constexpr double kLn2Lower = 0.28235290563031577122588448175013436025525412068e-12;

__attribute__((target("fma"))) double exp_fraction_fused(double x, double k) {
  x = __builtin_fma(-kLn2Upper, k, x);
  x = __builtin_fma(-kLn2Lower, k, x);
  x *= 0.0625;
  double y = kTaylor[0];
  for (int i = 1; i < 8; i++) y = __builtin_fma(y, x, kTaylor[i]);
  x *= y;
  for (int i = 0; i < 3; i++) x *= x + 2;
  return __builtin_fma(x, x + 2, 1.0);
}

double exp_fraction(double x, double k) {
  x -= kLn2Upper * k;
  x -= kLn2Lower * k;
  x *= 0.0625;
  x *= polynomial(x, kTaylor);
  for (int i = 0; i < 4; i++) x *= x + 2;
  return x + 1;
}

// Asked by hand: __builtin_cpu_supports would ask the processor at every start of gos, which takes as long as parsing a
// small program.
bool has_fma() {
  static const bool has = [] {
    constexpr unsigned kNeeded = bit_FMA | bit_AVX | bit_OSXSAVE;
    constexpr unsigned kRegistersKept = 6;  // bits of XCR0: the system saves XMM and YMM registers
    unsigned a, b, c, d;
    if (__get_cpuid(1, &a, &b, &c, &d) == 0 || (c & kNeeded) != kNeeded) return false;
    asm("xgetbv" : "=a"(a), "=d"(d) : "c"(0));
    return (a & kRegistersKept) == kRegistersKept;
  }();
  return has;
}

// 2**k for an exponent in range.
double power_of_two(int k) { return std::bit_cast<double>(static_cast<uint64_t>(k + 1023) << 52); }

bool is_odd_integer(double x) {
  if (std::fabs(x) >= 9007199254740992.0) return false;
  double whole;
  return std::modf(x, &whole) == 0 && (static_cast<int64_t>(whole) & 1);
}

// The cases of pow in which no power is computed; false if there is none.
bool special_power(double x, double y, double& result) {
  if (y == 0 || x == 1) {
    result = 1;
  } else if (y == 1) {
    result = x;
  } else if (std::isnan(x) || std::isnan(y)) {
    result = go_nan();
  } else if (x == 0) {
    bool odd = std::signbit(x) && is_odd_integer(y);
    result = y < 0 ? (odd ? -kInf : kInf) : (odd ? x : 0);
  } else if (std::isinf(y)) {
    result = x == -1 ? 1 : ((std::fabs(x) < 1) == (y > 0) ? 0 : kInf);
  } else if (std::isinf(x)) {
    result = x < 0 ? go_pow(1 / x, -y) : (y < 0 ? 0 : kInf);
  } else if (y == 0.5) {
    result = std::sqrt(x);
  } else if (y == -0.5) {
    result = 1 / std::sqrt(x);
  } else {
    return false;
  }
  return true;
}

// Stirling's formula, in two factors whose product may overflow.
void stirling(double x, double& a, double& b) {
  constexpr double kS[] = {7.87311395793093628397e-4, -2.29549961613378126380e-4, -2.68132617805781232825e-3,
                           3.47222221605458667310e-3, 8.33333333333482257126e-2};
  if (x > 200) {
    a = kInf;
    b = 1;
    return;
  }
  double w = 1 / x;
  w = 1 + w * polynomial(w, kS);
  double y1 = go_exp(x), y2 = 1;
  if (x > 143.01608) {
    double v = go_pow(x, 0.5 * x - 0.25);
    y2 = v / y1;
    y1 = v;
  } else {
    y1 = go_pow(x, x - 0.5) / y1;
  }
  a = y1;
  b = 2.506628274631000502417 * w * y2;
}

// Gamma of numbers over 33 in size; negative ones by reflection.
double large_gamma(double x) {
  double a, b;
  if (x >= 0) {
    stirling(x, a, b);
    return a * b;
  }
  double q = std::fabs(x), p = std::floor(q);
  int sign = static_cast<int64_t>(p) & 1 ? 1 : -1;
  double z = q - p;
  if (z > 0.5) {
    p += 1;
    z = q - p;
  }
  z = q * go_sin(kPi * z);
  if (z == 0) return sign * kInf;
  stirling(q, a, b);
  z = std::fabs(z);
  double d = z * a * b;
  return sign * (std::isinf(d) ? kPi / z / a / b : kPi / d);
}

}  // namespace

double go_exp(double x) {
  if (std::isnan(x) || x == kInf) return x;
  if (x == -kInf) return 0;
  if (x > 7.09782712893384e+02) return kInf;
  if (x < -2000) return 0;
  constexpr double kLog2E = 1.4426950408889634073599246810018920;
  double k = std::nearbyint(x * kLog2E);
  double y = has_fma() ? exp_fraction_fused(x, k) : exp_fraction(x, k);
  int e = static_cast<int>(k);
  if (e >= 1024) return kInf;
  if (e > -1023) return y * power_of_two(e);
  if (e < -1023 - 52) return 0;
  // Below the normal numbers: two steps.
  return y * power_of_two(e + 1022) * power_of_two(-1022);
}

double go_exp2(double x) {
  if (std::isnan(x)) return x;
  if (x > 1.0239999999999999e+03) return kInf;
  if (x < -1.0740e+03) return 0;
  int k = x > 0 ? static_cast<int>(x + 0.5) : static_cast<int>(x - 0.5);
  double t = x - k;
  double hi = t * kLn2Hi, lo = -t * kLn2Lo;
  constexpr double kP[] = {4.13813679705723846039e-08, -1.65339022054652515390e-06, 6.61375632143793436117e-05,
                           -2.77777777770155933842e-03, 1.66666666666666657415e-01};
  double r = hi - lo, rr = r * r;
  double c = r - rr * polynomial(rr, kP);
  return std::ldexp(1 - ((lo - (r * c) / (2 - c)) - hi), k);
}

double go_log(double x) {
  if (std::isnan(x) || x == kInf) return x;
  if (x < 0) return go_nan();
  if (x == 0) return -kInf;
  int exponent;
  double f1 = std::frexp(x, &exponent);
  // The processor's version that Go uses takes a number below the normal ones for a normal one.
  if (x < std::numeric_limits<double>::min()) {
    uint64_t bits = std::bit_cast<uint64_t>(x);
    f1 = std::bit_cast<double>((bits & ((uint64_t{1} << 52) - 1)) | std::bit_cast<uint64_t>(0.5));
    exponent = -1022;
  }
  if (f1 < 7.07106781186547524401e-01) {
    f1 *= 2;
    exponent--;
  }
  double f = f1 - 1, k = exponent;
  double s = f / (2 + f), s2 = s * s, s4 = s2 * s2;
  constexpr double kOdd[] = {1.479819860511658591e-01, 1.818357216161805012e-01, 2.857142874366239149e-01,
                             6.666666666666735130e-01};
  constexpr double kEven[] = {1.531383769920937332e-01, 2.222219843214978396e-01, 3.999999999940941908e-01};
  double r = s2 * polynomial(s4, kOdd) + s4 * polynomial(s4, kEven);
  double half = 0.5 * f * f;
  return k * kLn2Hi - ((half - (s * (half + r) + k * kLn2Lo)) - f);
}

double go_log2(double x) {
  int exponent = 0;
  double f = std::isfinite(x) ? std::frexp(x, &exponent) : x;
  if (f == 0.5) return exponent - 1;
  constexpr double kLog2E = 1.442695040888963407359924681001892137;
  return go_log(f) * kLog2E + exponent;
}

double go_log10(double x) {
  constexpr double kLog10E = 0.43429448190325182765112891891660508229;
  return go_log(x) * kLog10E;
}

double go_pow(double x, double y) {
  double result;
  if (special_power(x, y, result)) return result;
  double whole;
  double fraction = std::modf(std::fabs(y), &whole);
  if (fraction != 0 && x < 0) return go_nan();
  if (whole >= 9.223372036854775808e18) return x == -1 ? 1 : ((std::fabs(x) < 1) == (y > 0) ? 0 : kInf);
  // x**y = mantissa * 2**exponent: the fraction of y by exp and log, its whole part by repeated squaring.
  double mantissa = 1;
  int64_t exponent = 0;
  if (fraction != 0) {
    if (fraction > 0.5) {
      fraction -= 1;
      whole += 1;
    }
    mantissa = go_exp(fraction * go_log(x));
  }
  int e;
  double base = std::frexp(x, &e);
  int64_t base_exponent = e;
  for (auto i = static_cast<int64_t>(whole); i != 0; i >>= 1) {
    if (base_exponent < -(1 << 12) || (1 << 12) < base_exponent) {
      // Over- or underflow, whatever remains.
      exponent += base_exponent;
      break;
    }
    if (i & 1) {
      mantissa *= base;
      exponent += base_exponent;
    }
    base *= base;
    base_exponent <<= 1;
    if (base < .5) {
      base += base;
      base_exponent--;
    }
  }
  if (y < 0) {
    mantissa = 1 / mantissa;
    exponent = -exponent;
  }
  return std::ldexp(mantissa, static_cast<int>(exponent));
}

double go_cbrt(double x) {
  if (x == 0 || std::isnan(x) || std::isinf(x)) return x;
  double a = std::fabs(x);
  double t = std::bit_cast<double>(std::bit_cast<uint64_t>(a) / 3 + (uint64_t{715094163} << 32));
  if (a < std::numeric_limits<double>::min()) {
    t = 18014398509481984.0 * a;
    t = std::bit_cast<double>(std::bit_cast<uint64_t>(t) / 3 + (uint64_t{696219795} << 32));
  }
  // To 23 bits, cut to 22, then one step of Newton's method.
  double r = t * t / a;
  double s = 5.42857142857142815906e-01 + r * t;
  t *= 3.57142857142857150787e-01 +
       1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
  t = std::bit_cast<double>((std::bit_cast<uint64_t>(t) & (uint64_t{0xFFFFFFFFC} << 28)) + (uint64_t{1} << 30));
  s = t * t;
  r = a / s;
  double w = t + t;
  r = (r - t) / (w + r);
  t = t + t * r;
  return x < 0 ? -t : t;
}

double go_hypot(double p, double q) {
  if (std::isinf(p) || std::isinf(q)) return kInf;
  if (std::isnan(p) || std::isnan(q)) return go_nan();
  p = std::fabs(p);
  q = std::fabs(q);
  if (p < q) std::swap(p, q);
  if (p == 0) return 0;
  q = q / p;
  return p * std::sqrt(1 + q * q);
}

double go_sinh(double x) {
  constexpr double kP[] = {-0.2630563213397497062819489e+2, -0.2894211355989563807284660366e+4,
                           -0.8991272022039509355398013511e+5, -0.6307673640497716991184787251e+6};
  constexpr double kQ[] = {-0.173678953558233699533450911e+3, 0.1521517378790019070696485176e+5,
                           -0.6307673640497716991212077277e+6};
  double a = x < 0 ? -x : x, y;  // keeps the sign of -0
  if (a > 21) {
    y = go_exp(a) * 0.5;
  } else if (a > 0.5) {
    double e = go_exp(a);
    y = (e - 1 / e) * 0.5;
  } else {
    double sq = a * a;
    y = polynomial(sq, kP) * a;
    y = y / monic_polynomial(sq, kQ);
  }
  return x < 0 ? -y : y;
}

double go_cosh(double x) {
  x = std::fabs(x);
  if (x > 21) return go_exp(x) * 0.5;
  double e = go_exp(x);
  return (e + 1 / e) * 0.5;
}

double go_tanh(double x) {
  constexpr double kP[] = {-9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3};
  constexpr double kQ[] = {1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3};
  double z = std::fabs(x);
  if (z > 0.5 * 8.8029691931113054295988e+01) return x < 0 ? -1 : 1;
  if (z >= 0.625) {
    double s = go_exp(2 * z);
    z = 1 - 2 / (s + 1);
    return x < 0 ? -z : z;
  }
  if (x == 0) return x;
  double s = x * x;
  return x + x * s * polynomial(s, kP) / monic_polynomial(s, kQ);
}

double go_asinh(double x) {
  if (std::isnan(x) || std::isinf(x)) return x;
  constexpr double kLarge = 1 << 28;
  double a = x < 0 ? -x : x, y;  // keeps the sign of -0
  if (a > kLarge) {
    y = go_log(a) + 6.93147180559945286227e-01;
  } else if (a > 2) {
    y = go_log(2 * a + 1 / (std::sqrt(a * a + 1) + a));
  } else if (a < 1 / kLarge) {
    y = a;
  } else {
    y = go_log1p(a + a * a / (1 + std::sqrt(1 + a * a)));
  }
  return x < 0 ? -y : y;
}

double go_acosh(double x) {
  if (x < 1 || std::isnan(x)) return go_nan();
  if (x == 1) return 0;
  if (x >= 1 << 28) return go_log(x) + kLn2;
  if (x > 2) return go_log(2 * x - 1 / (x + std::sqrt(x * x - 1)));
  double t = x - 1;
  return go_log1p(t + std::sqrt(2 * t + t * t));
}

double go_atanh(double x) {
  if (x < -1 || x > 1 || std::isnan(x)) return go_nan();
  if (x == 1) return kInf;
  if (x == -1) return -kInf;
  double a = x < 0 ? -x : x, y;  // keeps the sign of -0
  if (a < 1.0 / (1 << 28)) {
    y = a;
  } else if (a < 0.5) {
    y = a + a;
    y = 0.5 * go_log1p(y + y * a / (1 - a));
  } else {
    y = 0.5 * go_log1p((a + a) / (1 - a));
  }
  return x < 0 ? -y : y;
}

double go_gamma(double x) {
  constexpr double kP[] = {1.60119522476751861407e-04, 1.19135147006586384913e-03, 1.04213797561761569935e-02,
                           4.76367800457137231464e-02, 2.07448227648435975150e-01, 4.94214826801497100753e-01,
                           9.99999999999999996796e-01};
  constexpr double kQ[] = {-2.31581873324120129819e-05, 5.39605580493303397842e-04, -4.45641913851797240494e-03,
                           1.18139785222060435552e-02,  3.58236398605498653373e-02, -2.34591795718243348568e-01,
                           7.14304917030273074085e-02,  1.00000000000000000320e+00};
  if (std::isnan(x) || x == -kInf || (x < 0 && std::floor(x) == x)) return go_nan();
  if (x == kInf) return kInf;
  if (x == 0) return std::signbit(x) ? -kInf : kInf;
  if (std::fabs(x) > 33) return large_gamma(x);
  // Moved into [2, 3) by the recurrence.
  double z = 1;
  while (x >= 3) {
    x = x - 1;
    z = z * x;
  }
  while (x < 2) {
    if (x > -1e-09 && x < 1e-09)
      return x == 0 ? kInf : z / ((1 + 0.57721566490153286060651209008240243104215933593992 * x) * x);
    z = z / x;
    x = x + 1;
  }
  if (x == 2) return z;
  x = x - 2;
  return z * polynomial(x, kP) / polynomial(x, kQ);
}

namespace {

// Rational approximations of the inverse error function (Wichura, "Algorithm AS 241"), highest power first.
struct Rational {
  double p[8];
  double q[8];
  double at(double r) const { return polynomial(r, p) / polynomial(r, q); }
};
constexpr Rational kCentral = {
    {8.8709406962545514830200e2, 1.1819493347062294404278e4, 2.3782041382114385731252e4, 1.6235862515167575384252e4,
     4.8548868893843886794648e3, 6.9706266534389598238465e2, 4.7072688112383978012285e1, 1.1975323115670912564578e0},
    {5.2264952788528545610e3, 2.8729085735721942674e4, 3.9307895800092710610e4, 2.1213794301586595867e4,
     5.3941960214247511077e3, 6.8718700749205790830e2, 4.2313330701600911252e1, 1.0}};
constexpr Rational kMiddle = {
    {7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e0,
     3.64784832476320460504e0, 5.76949722146069140550e0, 4.63033784615654529590e0, 1.42343711074968357734e0},
    {1.4859850019840355905497876e-9, 7.7441459065157709165577218e-4, 2.1494160384252876777097297e-2,
     2.0945065210512749128288442e-1, 9.7547832001787427186894837e-1, 2.3707661626024532365971225e0,
     2.9036514445419946173133295e0, 1.4142135623730950488016887e0}};
constexpr Rational kTail = {
    {2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580e0, 5.46378491116411436990e0, 6.65790464350110377720e0},
    {2.891024605872965461538222e-15, 2.010321207683943062279931e-7, 2.611088405080593625138020e-5,
     1.112800997078859844711555e-3, 2.103693768272068968719679e-2, 1.936480946950659106176712e-1,
     8.482908416595164588112026e-1, 1.414213562373095048801689e0}};

}  // namespace

double go_erfinv(double x) {
  if (std::isnan(x) || x <= -1 || x >= 1) return x == 1 ? kInf : (x == -1 ? -kInf : go_nan());
  double a = x < 0 ? -x : x, y;  // keeps the sign of -0
  if (a <= 0.85) {
    double r = 0.180625 - 0.25 * a * a;
    y = (a * polynomial(r, kCentral.p)) / polynomial(r, kCentral.q);
  } else {
    double r = std::sqrt(kLn2 - go_log(1.0 - a));
    y = r <= 5.0 ? kMiddle.at(r - 1.6) : kTail.at(r - 5.0);
  }
  return x < 0 ? -y : y;
}

}  // namespace gos::std_

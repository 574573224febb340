// The logarithm of the gamma function (msun's e_lgamma_r.c): polynomials around 1, 1.46 and 2, shifts below 8,
// Stirling's series beyond, and the reflection formula for negative arguments.
#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>

#include "std/math/functions.h"
#include "std/math/polynomial.h"

namespace gos::std_ {

namespace {

#pragma clang fp contract(off)

// Highest power first. Around 2 and around the minimum the coefficients of every second and every third power are
// summed by themselves.
constexpr double kTwoEven[] = {2.52144565451257326939e-05, 2.20862790713908385557e-04, 1.19270763183362067845e-03,
                               7.38555086081402883957e-03, 6.73523010531292681824e-02, 7.72156649015328655494e-02};
constexpr double kTwoOdd[] = {4.48640949618915160150e-05, 1.08011567247583939954e-04, 5.10069792153511336608e-04,
                              2.89051383673415629091e-03, 2.05808084325167332806e-02, 3.22467033424113591611e-01};
constexpr double kMinimum0[] = {3.15632070903625950361e-04, -1.40346469989232843813e-03, 6.10053870246291332635e-03,
                                -3.27885410759859649565e-02, 4.83836122723810047042e-01};
constexpr double kMinimum1[] = {-3.12754168375120860518e-04, 8.81081882437654011382e-04, -3.68452016781138256760e-03,
                                1.79706750811820387126e-02, -1.47587722994593911752e-01};
constexpr double kMinimum2[] = {3.35529192635519073543e-04, -5.38595305356740546715e-04, 2.25964780900612472250e-03,
                                -1.03142241298341437450e-02, 6.46249402391333854778e-02};
constexpr double kOne[] = {1.33810918536787660377e-02, 2.28963728064692451092e-01, 9.77717527963372745603e-01,
                           1.45492250137234768737e+00, 6.32827064025093366517e-01, -7.72156649015328655494e-02};
constexpr double kOneBelow[] = {3.21709242282423911810e-03, 1.04222645593369134254e-01, 7.69285150456672783825e-01,
                                2.12848976379893395361e+00, 2.45597793713041134822e+00, 1.0};
constexpr double kShifted[] = {3.19475326584100867617e-05, 1.84028451407337715652e-03, 2.66422703033638609560e-02,
                               1.46350472652464452805e-01, 3.25778796408930981787e-01, 2.14982415960608852501e-01,
                               -7.72156649015328655494e-02};
constexpr double kShiftedBelow[] = {7.32668430744625636189e-06,
                                    7.77942496381893596434e-04,
                                    1.86459191715652901344e-02,
                                    1.71933865632803078993e-01,
                                    7.21935547567138069525e-01,
                                    1.39200533467621045958e+00,
                                    1.0};
constexpr double kStirling[] = {-1.63092934096575273989e-03, 8.36339918996282139126e-04,  -5.95187557450339963135e-04,
                                7.93650558643019558500e-04,  -2.77777777728775536470e-03, 8.33333333333329678849e-02};
constexpr double kStirling0 = 4.18938533204672725052e-01;

constexpr double kMinimumAt = 1.46163214496836224576e+00;  // where the function has its minimum
constexpr double kMinimumValue = -1.21486290535849611461e-01;
constexpr double kMinimumRest = -3.63867699703950536541e-18;

double around_two(double y) {
  double z = y * y;
  double p = y * polynomial(z, kTwoEven) + z * polynomial(z, kTwoOdd);
  return p - 0.5 * y;
}

double around_minimum(double y) {
  double z = y * y, w = z * y;
  double p =
      z * polynomial(w, kMinimum0) - (kMinimumRest - w * (polynomial(w, kMinimum1) + y * polynomial(w, kMinimum2)));
  return kMinimumValue + p;
}

double around_one(double y) {
  double p = y * polynomial(y, kOne);
  return -0.5 * y + p / polynomial(y, kOneBelow);
}

// For x below 2; the function of x up to 0.9 follows from that of x + 1.
double below_two(double x) {
  constexpr double kNear = 0.27;
  constexpr double kAt = 1.461632144968362245;
  if (x <= 0.9) {
    double log = -go_log(x);
    if (x >= kAt - 1 + kNear) return log + around_two(1 - x);
    if (x >= kAt - 1 - kNear) return log + around_minimum(x - (kMinimumAt - 1));
    return log + around_one(x);
  }
  if (x >= kAt + kNear) return 0 + around_two(2 - x);
  if (x >= kAt - kNear) return 0 + around_minimum(x - kMinimumAt);
  return 0 + around_one(x - 1);
}

double below_eight(double x) {
  int whole = static_cast<int>(x);
  double y = x - whole;
  double p = y * polynomial(y, kShifted);
  double value = 0.5 * y + p / polynomial(y, kShiftedBelow);
  if (whole < 3) return value;
  double z = 1;
  for (int i = whole; i >= 3; i--) z *= y + (i - 1);
  return value + go_log(z);
}

double positive(double x) {
  if (x == 1 || x == 2) return 0;
  if (x < 2) return below_two(x);
  if (x < 8) return below_eight(x);
  if (x >= 0x1p58) return x * (go_log(x) - 1);
  double t = go_log(x), z = 1 / x;
  return (x - 0.5) * (t - 1) + (kStirling0 + z * polynomial(z * z, kStirling));
}

// -sin(pi x) for x above 0.
double minus_sin_pi(double x) {
  constexpr double kPi = std::numbers::pi;
  if (x < 0.25) return -go_sin(kPi * x);
  double z = std::floor(x);
  int quarter = 0;
  if (z != x) {
    x = std::fmod(x, 2);
    quarter = static_cast<int>(x * 4);
  } else {
    // A whole number: only whether it is odd counts.
    x = x < 0x1p53 ? std::fmod(x, 2) : 0;
    quarter = static_cast<int>(x) * 4;
  }
  switch (quarter) {
    case 0: return -go_sin(kPi * x);
    case 1:
    case 2: return -go_cos(kPi * (0.5 - x));
    case 3:
    case 4: return -go_sin(kPi * (1 - x));
    case 5:
    case 6: return go_cos(kPi * (x - 1.5));
    default: return -go_sin(kPi * (x - 2));
  }
}

}  // namespace

double go_lgamma(double x, int& sign) {
  sign = 1;
  if (!std::isfinite(x)) return x;
  if (x == 0) return INFINITY;
  bool negative = x < 0;
  x = std::fabs(x);
  if (x < 0x1p-70) {
    if (negative) sign = -1;
    return -go_log(x);
  }
  if (!negative) return positive(x);
  double sine = x >= 0x1p52 ? 0 : minus_sin_pi(x);
  if (sine == 0) return INFINITY;
  if (sine < 0) sign = -1;
  double reflected = go_log(std::numbers::pi / std::fabs(sine * x));
  return reflected - positive(x);
}

}  // namespace gos::std_

// The error function and its complement (msun's s_erf.c): rational approximations in five ranges.
#include <bit>
#include <cmath>

#include "std/math/functions.h"
#include "std/math/polynomial.h"

namespace gos::std_ {

namespace {

#pragma clang fp contract(off)

// Numerators and denominators, the highest power first.
constexpr double kNear0[] = {-2.37630166566501626084e-05, -5.77027029648944159157e-03, -2.84817495755985104766e-02,
                             -3.25042107247001499370e-01, 1.28379167095512558561e-01};
constexpr double kNear0Below[] = {-3.96022827877536812320e-06, 1.32494738004321644526e-04, 5.08130628187576562776e-03,
                                  6.50222499887672944485e-02,  3.97917223959155352819e-01, 1};
constexpr double kNear1[] = {-2.16637559486879084300e-03, 3.54783043256182359371e-02,  -1.10894694282396677476e-01,
                             3.18346619901161753674e-01,  -3.72207876035701323847e-01, 4.14856118683748331666e-01,
                             -2.36211856075265944077e-03};
constexpr double kNear1Below[] = {1.19844998467991074170e-02,
                                  1.36370839120290507362e-02,
                                  1.26171219808761642112e-01,
                                  7.18286544141962662868e-02,
                                  5.40397917702171048937e-01,
                                  1.06420880400844228286e-01,
                                  1};
constexpr double kMiddle[] = {-9.81432934416914548592e+00, -8.12874355063065934246e+01, -1.84605092906711035994e+02,
                              -1.62396669462573470355e+02, -6.23753324503260060396e+01, -1.05586262253232909814e+01,
                              -6.93858572707181764372e-01, -9.86494403484714822705e-03};
constexpr double kMiddleBelow[] = {-6.04244152148580987438e-02, 6.57024977031928170135e+00, 1.08635005541779435134e+02,
                                   4.29008140027567833386e+02,  6.45387271733267880336e+02, 4.34565877475229228821e+02,
                                   1.37657754143519042600e+02,  1.96512716674392571292e+01, 1};
constexpr double kFar[] = {-4.83519191608651397019e+02, -1.02509513161107724954e+03, -6.37566443368389627722e+02,
                           -1.60636384855821916062e+02, -1.77579549177547519889e+01, -7.99283237680523006574e-01,
                           -9.86494292470009928597e-03};
constexpr double kFarBelow[] = {
    -2.24409524465858183362e+01, 4.74528541206955367215e+02, 2.55305040643316442583e+03, 3.19985821950859553908e+03,
    1.53672958608443695994e+03,  3.25792512996573918826e+02, 3.03380607434824582924e+01, 1};

constexpr double kErf1 = 8.45062911510467529297e-01;    // erf(1) in few bits
constexpr double kSlope = 1.28379167095512586316e-01;   // 2/sqrt(pi) - 1
constexpr double kSlope8 = 1.02703333676410069053e+00;  // 8 times that

// erf(x)/x - 1 for x up to 0.84375.
double near_0(double x) {
  double z = x * x;
  return polynomial(z, kNear0) / polynomial(z, kNear0Below);
}

// erf(x) - kErf1 for x up to 1.25.
double near_1(double x) {
  double s = x - 1;
  return polynomial(s, kNear1) / polynomial(s, kNear1Below);
}

// x * erfc(x) for larger x. The square of x is taken apart, so that the exponential loses nothing.
double tail(double x) {
  double s = 1 / (x * x);
  double ratio = x < 1 / 0.35 ? polynomial(s, kMiddle) / polynomial(s, kMiddleBelow)
                              : polynomial(s, kFar) / polynomial(s, kFarBelow);
  double z = std::bit_cast<double>(std::bit_cast<uint64_t>(x) & 0xFFFFFFFF00000000);
  return go_exp(-z * z - 0.5625) * go_exp((z - x) * (z + x) + ratio);
}

double positive_erf(double x) {
  if (x < 0x1p-28) return x < 2.848094538889218e-306 ? 0.125 * (8.0 * x + kSlope8 * x) : x + kSlope * x;
  if (x < 0.84375) return x + x * near_0(x);
  if (x < 1.25) return kErf1 + near_1(x);
  return x >= 6 ? 1 : 1 - tail(x) / x;
}

}  // namespace

double go_erf(double x) {
  if (std::isnan(x)) return go_nan();
  return x < 0 ? -positive_erf(-x) : positive_erf(x);
}

double go_erfc(double x) {
  if (std::isnan(x)) return go_nan();
  bool negative = x < 0;
  x = std::fabs(x);
  if (x < 0.84375) {
    double erf = x;
    if (x >= 0.25) {
      erf = 0.5 + (x * near_0(x) + (x - 0.5));
    } else if (x >= 0x1p-56) {
      erf = x + x * near_0(x);
    }
    return negative ? 1 + erf : 1 - erf;
  }
  if (x < 1.25) return negative ? 1 + kErf1 + near_1(x) : 1 - kErf1 - near_1(x);
  if (x >= 28 || (negative && x > 6)) return negative ? 2 : 0;
  return negative ? 2 - tail(x) / x : tail(x) / x;
}

}  // namespace gos::std_

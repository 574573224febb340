// Polynomials by Horner's rule, without fused operations: the rounding of each step is part of the result.
#pragma once

#include <cstddef>

namespace gos::std_ {

// ((c[0]*x + c[1])*x + c[2])*x + ... + c[N-1].
template <size_t N>
inline double polynomial(double x, const double (&c)[N]) {
#pragma clang fp contract(off)
  double y = c[0];
  for (size_t i = 1; i < N; i++) y = y * x + c[i];
  return y;
}

// The same with an implicit leading coefficient 1.
template <size_t N>
inline double monic_polynomial(double x, const double (&c)[N]) {
#pragma clang fp contract(off)
  double y = x + c[0];
  for (size_t i = 1; i < N; i++) y = y * x + c[i];
  return y;
}

}  // namespace gos::std_

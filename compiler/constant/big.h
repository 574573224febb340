// What the two sources of this part share: the number library's types and the access to a Value's representation.
// Including it costs seconds of compile time, so nothing outside compiler/constant does.
#pragma once

// Boost includes <iostream>, of which it uses no more than these, for the sake of stream objects that it never names:
// constructing them would be a part of every start of gos that can be measured.
#define _GLIBCXX_IOSTREAM 1
#include <istream>
#include <ostream>

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>

#include "compiler/constant/constant.h"

namespace gos::constant::detail {

namespace mp = boost::multiprecision;

inline constexpr int kPrecision = 512;           // mantissa bits of a float that is no fraction any more
inline constexpr unsigned kMaxRatioBits = 4096;  // a fraction's parts stay below this

using Int = mp::cpp_int;
using Ratio = mp::cpp_rational;
// Exponents are limited to 32 bits only when a value is made, so that overflow shows as such.
using Float =
    mp::number<mp::cpp_bin_float<kPrecision, mp::digit_base_2, void, int64_t, -(int64_t{1} << 40), int64_t{1} << 40>,
               mp::et_off>;

// A string, or a concatenation that is flattened when its text is first asked for: a long chain of + stays linear.
struct Text {
  std::string flat;
  size_t size = 0;  // of the whole text
  const Text* left = nullptr;
  const Text* right = nullptr;
};

struct Complex {
  Value re, im;
};

struct Access {
  using Rep = Value::Rep;
  static Rep rep(const Value& v) { return v.rep_; }
  static bool b(const Value& v) { return v.b_; }
  static int64_t i(const Value& v) { return v.i_; }
  static double f(const Value& v) { return v.f_; }
  static const Int& big(const Value& v) { return *static_cast<const Int*>(v.p_); }
  static const Ratio& ratio(const Value& v) { return *static_cast<const Ratio*>(v.p_); }
  static const Float& flt(const Value& v) { return *static_cast<const Float*>(v.p_); }
  static const Text* text(const Value& v) { return static_cast<const Text*>(v.p_); }
  static const Complex& complex(const Value& v) { return *static_cast<const Complex*>(v.p_); }

  static Value make(Kind kind) {
    Value v;
    v.kind_ = kind;
    return v;
  }
  static Value make(Kind kind, Rep rep, const void* p) {
    Value v = make(kind);
    v.rep_ = rep;
    v.p_ = p;
    return v;
  }
  static Value make_bool(bool b) {
    Value v = make(Kind::kBool);
    v.b_ = b;
    return v;
  }
  static Value make_int(int64_t i) {
    Value v = make(Kind::kInt);
    v.i_ = i;
    return v;
  }
  static Value make_double(double f) {
    Value v = make(Kind::kFloat);
    v.f_ = f;
    return v;
  }
};

Value from_big(const Int& i);
Value from_ratio(const Ratio& r);
// Unknown when infinite.
Value from_float(const Float& f);
Int to_big(Value v);
Float to_bin_float(Value v);
unsigned bits_of(const Int& i);

}  // namespace gos::constant::detail

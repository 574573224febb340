#include "compiler/constant/constant.h"

#include <cmath>
#include <deque>
#include <limits>
#include <mutex>

#include "base/image.h"
#include "base/utf8.h"
#include "compiler/constant/big.h"

namespace gos::constant {

using namespace detail;
using Rep = Access::Rep;

namespace {

// Holds what does not fit in a Value; entries are never moved or freed.
struct Pool {
  std::mutex mutex;
  std::deque<Int> ints;
  std::deque<Ratio> ratios;
  std::deque<Float> floats;
  std::deque<Text> texts;
  std::deque<Complex> complexes;
};

// What a compiler outside of the image keeps must not lie in a list that goes back with the image.
Pool& pool() {
  static Pool* pools[2] = {};
  static std::mutex& making = *new std::mutex;
  std::lock_guard lock(making);
  Pool*& p = pools[Image::is_inside() ? 1 : 0];
  if (p == nullptr) p = new Pool;
  return *p;
}

template <typename T>
const T* keep(std::deque<T> Pool::* list, T item) {
  Pool& p = pool();
  std::lock_guard lock(p.mutex);
  return &(p.*list).emplace_back(std::move(item));
}

bool small_ratio(const Ratio& r) {
  return bits_of(mp::numerator(r)) < kMaxRatioBits && bits_of(mp::denominator(r)) < kMaxRatioBits;
}

Ratio double_to_ratio(double f) {
  int exp = 0;
  auto mantissa = static_cast<int64_t>(std::ldexp(std::frexp(f, &exp), 53));
  exp -= 53;
  Int n = mantissa;
  if (exp >= 0) return Ratio(Int(n << exp));
  return Ratio(n, Int(1) << -exp);
}

Ratio to_ratio(Value v) {
  if (v.kind() == Kind::kInt) return Ratio(to_big(v));
  return Access::rep(v) == Rep::kRatio ? Access::ratio(v) : double_to_ratio(Access::f(v));
}

bool is_long_float(Value v) { return v.kind() == Kind::kFloat && Access::rep(v) == Rep::kFloat; }

// n / d * 2^exp2 rounded to `bits` of mantissa, ties to even; `min_exp` is the exponent of the smallest denormal.
double round_ratio(Int n, Int d, int64_t exp2, int bits, int min_exp) {
  if (n == 0) return 0;
  bool negative = n < 0;
  if (negative) n = -n;
  int64_t shift = bits + 2 - (static_cast<int64_t>(mp::msb(n)) - static_cast<int64_t>(mp::msb(d)));
  if (shift > 0) {
    n <<= static_cast<unsigned>(shift);
  } else {
    d <<= static_cast<unsigned>(-shift);
  }
  Int q, rest;
  mp::divide_qr(n, d, q, rest);
  bool sticky = rest != 0;
  int64_t low = exp2 - shift;  // exponent of q's lowest bit
  int64_t unit = std::max<int64_t>(low + static_cast<int64_t>(mp::msb(q)) - (bits - 1), min_exp);
  int64_t drop = unit - low;
  if (drop > static_cast<int64_t>(mp::msb(q)) + 2) return negative ? -0.0 : 0.0;
  if (drop > 0) {
    Int dropped = q & ((Int(1) << static_cast<unsigned>(drop)) - 1);
    Int half = Int(1) << static_cast<unsigned>(drop - 1);
    q >>= static_cast<unsigned>(drop);
    if (dropped > half || (dropped == half && (sticky || mp::bit_test(q, 0)))) ++q;
  } else {
    unit = low;
  }
  if (unit > 2000) return negative ? -HUGE_VAL : HUGE_VAL;
  double result = std::ldexp(static_cast<double>(q.convert_to<uint64_t>()), static_cast<int>(unit));
  return negative ? -result : result;
}

double round_to(Value v, int bits, int min_exp) {
  if (v.kind() == Kind::kInt) return round_ratio(to_big(v), 1, 0, bits, min_exp);
  if (is_long_float(v)) {
    const Float& f = Access::flt(v);
    Int n = f.backend().bits();
    if (f < 0) n = -n;
    return round_ratio(n, 1, static_cast<int64_t>(f.backend().exponent()) - (kPrecision - 1), bits, min_exp);
  }
  Ratio r = to_ratio(v);
  return round_ratio(mp::numerator(r), mp::denominator(r), 0, bits, min_exp);
}

void flatten(const Text* text) {
  if (text->left == nullptr) return;
  std::vector<const Text*> pending{text};
  std::vector<const std::string*> parts;  // right to left
  size_t size = 0;
  while (!pending.empty()) {
    const Text* t = pending.back();
    pending.pop_back();
    if (t->left != nullptr) {
      pending.push_back(t->left);
      pending.push_back(t->right);
    } else {
      parts.push_back(&t->flat);
      size += t->flat.size();
    }
  }
  std::string flat;
  flat.reserve(size);
  for (size_t i = parts.size(); i-- > 0;) flat += *parts[i];
  Text* whole = const_cast<Text*>(text);
  whole->flat = std::move(flat);
  whole->left = whole->right = nullptr;
}

int rank(Value v) {
  switch (v.kind()) {
    case Kind::kInt: return 1;
    case Kind::kFloat: return 2;
    case Kind::kComplex: return 3;
    default: return 0;
  }
}

Value widen(Value v, int to) {
  if (rank(v) >= to) return v;
  return to == 3 ? to_complex(v) : to_float(v);
}

// Both operands in the wider one's kind.
void match(Value& x, Value& y) {
  int to = std::max(rank(x), rank(y));
  x = widen(x, to);
  y = widen(y, to);
}

template <typename T>
bool ordered(Op op, const T& x, const T& y) {
  switch (op) {
    case Op::kEql: return x == y;
    case Op::kNeq: return x != y;
    case Op::kLss: return x < y;
    case Op::kLeq: return x <= y;
    case Op::kGtr: return x > y;
    case Op::kGeq: return x >= y;
    default: return false;
  }
}

Value big_op(const Int& a, Op op, const Int& b) {
  switch (op) {
    case Op::kAdd: return from_big(a + b);
    case Op::kSub: return from_big(a - b);
    case Op::kMul: return from_big(a * b);
    case Op::kQuo: return b == 0 ? make_unknown() : from_ratio(Ratio(a, b));
    case Op::kIntQuo: return b == 0 ? make_unknown() : from_big(a / b);
    case Op::kRem: return b == 0 ? make_unknown() : from_big(a % b);
    default: break;
  }
  // The number library has no bitwise operations on negative numbers in two's complement that can be trusted, so both
  // operands are moved to a modulus that holds them with a sign bit, and the result is moved back.
  unsigned bits = std::max(bits_of(a), bits_of(b)) + 2;
  Int modulus = Int(1) << bits;
  Int x = a < 0 ? Int(a + modulus) : a;
  Int y = b < 0 ? Int(b + modulus) : b;
  Int r;
  switch (op) {
    case Op::kAnd: r = x & y; break;
    case Op::kOr: r = x | y; break;
    case Op::kXor: r = x ^ y; break;
    case Op::kAndNot: r = x & (y ^ (modulus - 1)); break;
    default: return make_unknown();
  }
  if (mp::bit_test(r, bits - 1)) r -= modulus;
  return from_big(r);
}

// The frequent case without big numbers; false when the result does not fit.
bool small_op(int64_t a, Op op, int64_t b, int64_t& r) {
  switch (op) {
    case Op::kAdd: return !__builtin_add_overflow(a, b, &r);
    case Op::kSub: return !__builtin_sub_overflow(a, b, &r);
    case Op::kMul: return !__builtin_mul_overflow(a, b, &r);
    case Op::kIntQuo:
      if (b == 0 || b == -1) return false;
      r = a / b;
      return true;
    case Op::kRem:
      if (b == 0 || b == -1) return false;
      r = a % b;
      return true;
    case Op::kAnd: r = a & b; return true;
    case Op::kOr: r = a | b; return true;
    case Op::kXor: r = a ^ b; return true;
    case Op::kAndNot: r = a & ~b; return true;
    default: return false;
  }
}

template <typename T>
Value float_op(const T& a, Op op, const T& b, Value (*make)(const T&)) {
  switch (op) {
    case Op::kAdd: return make(a + b);
    case Op::kSub: return make(a - b);
    case Op::kMul: return make(a * b);
    case Op::kQuo: return b == 0 ? make_unknown() : make(a / b);
    default: return make_unknown();
  }
}

Value complex_op(const Complex& x, Op op, const Complex& y) {
  auto mul = [](Value a, Value b) { return binary_op(a, Op::kMul, b); };
  auto add = [](Value a, Value b) { return binary_op(a, Op::kAdd, b); };
  auto sub = [](Value a, Value b) { return binary_op(a, Op::kSub, b); };
  switch (op) {
    case Op::kAdd: return make_complex(add(x.re, y.re), add(x.im, y.im));
    case Op::kSub: return make_complex(sub(x.re, y.re), sub(x.im, y.im));
    case Op::kMul: return make_complex(sub(mul(x.re, y.re), mul(x.im, y.im)), add(mul(x.re, y.im), mul(x.im, y.re)));
    case Op::kQuo: {
      Value norm = add(mul(y.re, y.re), mul(y.im, y.im));
      Value re = add(mul(x.re, y.re), mul(x.im, y.im));
      Value im = sub(mul(x.im, y.re), mul(x.re, y.im));
      return make_complex(binary_op(re, Op::kQuo, norm), binary_op(im, Op::kQuo, norm));
    }
    default: return make_unknown();
  }
}

}  // namespace

namespace detail {

unsigned bits_of(const Int& i) { return i == 0 ? 0 : static_cast<unsigned>(mp::msb(i < 0 ? Int(-i) : i)) + 1; }

Value from_big(const Int& i) {
  if (bits_of(i) < 64) return Access::make_int(i.convert_to<int64_t>());
  if (i == std::numeric_limits<int64_t>::min()) return Access::make_int(std::numeric_limits<int64_t>::min());
  return Access::make(Kind::kInt, Rep::kBig, keep(&Pool::ints, i));
}

Value from_ratio(const Ratio& r) {
  if (!small_ratio(r)) return from_float(Float(mp::numerator(r)) / Float(mp::denominator(r)));
  const Int& d = mp::denominator(r);
  // A denominator that is a power of two under a short numerator is a double.
  if (bits_of(mp::numerator(r)) <= 53 && bits_of(d) < 900 && (d & (d - 1)) == 0) {
    double f =
        std::ldexp(static_cast<double>(mp::numerator(r).convert_to<int64_t>()), 1 - static_cast<int>(bits_of(d)));
    return Access::make_double(f);
  }
  return Access::make(Kind::kFloat, Rep::kRatio, keep(&Pool::ratios, r));
}

Value from_float(const Float& f) {
  if (!mp::isfinite(f)) return make_unknown();
  if (f == 0 || f.backend().exponent() < std::numeric_limits<int32_t>::min()) return Access::make_double(0);
  if (f.backend().exponent() > std::numeric_limits<int32_t>::max() - 1) return make_unknown();
  return Access::make(Kind::kFloat, Rep::kFloat, keep(&Pool::floats, f));
}

Int to_big(Value v) { return Access::rep(v) == Rep::kBig ? Access::big(v) : Int(Access::i(v)); }

Float to_bin_float(Value v) {
  if (v.kind() == Kind::kInt) return Float(to_big(v));
  if (is_long_float(v)) return Access::flt(v);
  Ratio r = to_ratio(v);
  return Float(mp::numerator(r)) / Float(mp::denominator(r));
}

}  // namespace detail

std::optional<int64_t> Value::int64() const {
  if (kind_ != Kind::kInt || rep_ != Rep::kInline) return std::nullopt;
  return i_;
}

std::optional<uint64_t> Value::uint64() const {
  if (kind_ != Kind::kInt || sign(*this) < 0 || bit_len(*this) > 64) return std::nullopt;
  return low64(*this);
}

Value make_unknown() { return Access::make(Kind::kUnknown); }
Value make_bool(bool b) { return Access::make_bool(b); }
Value make_string(std::string_view text) {
  return Access::make(Kind::kString, Rep::kInline, keep(&Pool::texts, Text{std::string(text), text.size()}));
}
Value make_int64(int64_t i) { return Access::make_int(i); }
Value make_uint64(uint64_t i) { return from_big(Int(i)); }
Value make_float64(double f) { return std::isfinite(f) ? Access::make_double(f + 0.0) : make_unknown(); }

Value make_imag(Value im) { return make_complex(make_int64(0), im); }

Value make_complex(Value re, Value im) {
  if (re.is_unknown() || im.is_unknown()) return make_unknown();
  return Access::make(Kind::kComplex, Rep::kInline, keep(&Pool::complexes, Complex{re, im}));
}

bool bool_val(Value v) { return v.kind() == Kind::kBool && Access::b(v); }

std::string_view string_val(Value v) {
  if (v.kind() != Kind::kString) return {};
  std::lock_guard lock(pool().mutex);
  flatten(Access::text(v));
  return Access::text(v)->flat;
}

double float64_val(Value v) {
  if (v.kind() == Kind::kFloat && Access::rep(v) == Rep::kInline) return Access::f(v);
  return rank(v) == 0 || rank(v) == 3 ? 0 : round_to(v, 53, -1074);
}

float float32_val(Value v) {
  if (rank(v) == 0 || rank(v) == 3) return 0;
  double f = round_to(v, 24, -149);
  return std::fabs(f) > std::numeric_limits<float>::max() ? std::copysign(HUGE_VALF, f) : static_cast<float>(f);
}

int bit_len(Value v) { return v.kind() == Kind::kInt ? static_cast<int>(bits_of(to_big(v))) : 0; }

int sign(Value v) {
  switch (v.kind()) {
    case Kind::kInt:
      return Access::rep(v) == Rep::kBig ? Access::big(v).sign() : (Access::i(v) > 0) - (Access::i(v) < 0);
    case Kind::kFloat:
      if (Access::rep(v) == Rep::kInline) return (Access::f(v) > 0) - (Access::f(v) < 0);
      return Access::rep(v) == Rep::kRatio ? Access::ratio(v).sign() : Access::flt(v).sign();
    case Kind::kComplex: return sign(real(v)) | sign(imag(v));
    default: return 1;
  }
}

Value real(Value v) { return v.kind() == Kind::kComplex ? Access::complex(v).re : v; }

Value imag(Value v) {
  if (v.kind() == Kind::kComplex) return Access::complex(v).im;
  return v.is_unknown() ? v : make_int64(0);
}

uint64_t low64(Value v) {
  if (v.kind() != Kind::kInt) return 0;
  if (Access::rep(v) == Rep::kInline) return static_cast<uint64_t>(Access::i(v));
  const Int& i = Access::big(v);
  Int magnitude = i < 0 ? Int(-i) : i;
  auto low = static_cast<uint64_t>(magnitude & std::numeric_limits<uint64_t>::max());
  return i < 0 ? ~low + 1 : low;
}

Value to_int(Value v) {
  switch (v.kind()) {
    case Kind::kInt: return v;
    case Kind::kFloat:
      if (Access::rep(v) != Rep::kFloat) {
        Ratio r = to_ratio(v);
        return mp::denominator(r) == 1 ? from_big(mp::numerator(r)) : make_unknown();
      }
      {
        // Rounding may have left an integer off by the last bits: accept what is one at a slightly lower precision.
        const Float& f = Access::flt(v);
        if (f.backend().exponent() > (1 << 16)) return make_unknown();  // beyond what an integer constant may hold
        if (mp::floor(f) == f) return from_big(f.convert_to<Int>());
        Float nearest = mp::round(f);
        if (mp::abs(nearest - f) <= mp::abs(f) * mp::ldexp(Float(1), -(kPrecision - 4))) {
          return from_big(nearest.convert_to<Int>());
        }
      }
      return make_unknown();
    case Kind::kComplex: return sign(imag(v)) == 0 ? to_int(real(v)) : make_unknown();
    default: return make_unknown();
  }
}

Value to_float(Value v) {
  switch (v.kind()) {
    case Kind::kInt:
      return bit_len(v) < static_cast<int>(kMaxRatioBits) ? from_ratio(Ratio(to_big(v))) : from_float(to_bin_float(v));
    case Kind::kFloat: return v;
    case Kind::kComplex: return sign(imag(v)) == 0 ? to_float(real(v)) : make_unknown();
    default: return make_unknown();
  }
}

Value to_complex(Value v) {
  switch (v.kind()) {
    case Kind::kInt:
    case Kind::kFloat: return make_complex(v, make_int64(0));
    case Kind::kComplex: return v;
    default: return make_unknown();
  }
}

Value unary_op(Op op, Value v, unsigned bits) {
  switch (op) {
    case Op::kAdd: return v;
    case Op::kNot: return v.kind() == Kind::kBool ? make_bool(!Access::b(v)) : make_unknown();
    case Op::kSub:
      if (v.kind() == Kind::kComplex) return make_complex(unary_op(op, real(v), 0), unary_op(op, imag(v), 0));
      return rank(v) == 0 ? make_unknown() : binary_op(make_int64(0), Op::kSub, v);
    case Op::kXor: {
      if (v.kind() != Kind::kInt) return make_unknown();
      Value r = binary_op(v, Op::kXor, make_int64(-1));
      return bits == 0 ? r : from_big(mp::numerator(Ratio(to_big(r) + (Int(1) << bits))) % (Int(1) << bits));
    }
    default: return make_unknown();
  }
}

// Bytes of a constant string; a few doublings would fill the memory.
constexpr size_t kMaxText = 16 << 20;

Value binary_op(Value x, Op op, Value y) {
  if (x.is_unknown() || y.is_unknown()) return make_unknown();
  if (x.kind() == Kind::kBool && y.kind() == Kind::kBool) {
    if (op == Op::kLand) return make_bool(Access::b(x) && Access::b(y));
    if (op == Op::kLor) return make_bool(Access::b(x) || Access::b(y));
    return make_unknown();
  }
  if (x.kind() == Kind::kString && y.kind() == Kind::kString) {
    if (op != Op::kAdd) return make_unknown();
    size_t size = Access::text(x)->size + Access::text(y)->size;
    if (size > kMaxText) return make_unknown();
    Text joined{{}, size, Access::text(x), Access::text(y)};
    return Access::make(Kind::kString, Rep::kInline, keep(&Pool::texts, std::move(joined)));
  }
  if (rank(x) == 0 || rank(y) == 0) return make_unknown();
  match(x, y);
  if (x.kind() == Kind::kInt) {
    int64_t r = 0;
    if (Access::rep(x) == Rep::kInline && Access::rep(y) == Rep::kInline &&
        small_op(Access::i(x), op, Access::i(y), r)) {
      return make_int64(r);
    }
    return big_op(to_big(x), op, to_big(y));
  }
  if (x.kind() == Kind::kComplex) return complex_op(Access::complex(x), op, Access::complex(y));
  if (is_long_float(x) || is_long_float(y)) return float_op<Float>(to_bin_float(x), op, to_bin_float(y), from_float);
  return float_op<Ratio>(to_ratio(x), op, to_ratio(y), from_ratio);
}

Value shift(Value x, Op op, unsigned count) {
  if (x.kind() != Kind::kInt) return make_unknown();
  if (count == 0) return x;
  if (op == Op::kShl) return from_big(to_big(x) << count);
  if (Access::rep(x) == Rep::kInline) return make_int64(Access::i(x) >> std::min(count, 63U));
  Int i = to_big(x);
  if (i >= 0) return from_big(i >> count);
  return from_big(-((-i - 1) >> count) - 1);  // rounds to minus infinity
}

bool compare(Value x, Op op, Value y) {
  if (x.is_unknown() || y.is_unknown()) return false;
  if (x.kind() == Kind::kBool && y.kind() == Kind::kBool) return ordered(op, Access::b(x), Access::b(y));
  if (x.kind() == Kind::kString && y.kind() == Kind::kString) return ordered(op, string_val(x), string_val(y));
  if (rank(x) == 0 || rank(y) == 0) return false;
  match(x, y);
  if (x.kind() == Kind::kInt) {
    if (Access::rep(x) == Rep::kInline && Access::rep(y) == Rep::kInline) {
      return ordered(op, Access::i(x), Access::i(y));
    }
    return ordered(op, to_big(x), to_big(y));
  }
  if (x.kind() == Kind::kComplex) {
    bool equal = compare(real(x), Op::kEql, real(y)) && compare(imag(x), Op::kEql, imag(y));
    return op == Op::kEql ? equal : op == Op::kNeq && !equal;
  }
  if (is_long_float(x) || is_long_float(y)) return ordered(op, to_bin_float(x), to_bin_float(y));
  return ordered(op, to_ratio(x), to_ratio(y));
}

}  // namespace gos::constant

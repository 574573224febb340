// Exact constant values (Go spec, "Constants"): booleans, strings, integers of any size, floats and complex numbers.
//
// A Value is two words and trivially copyable, so it can sit in an arena node. Whatever does not fit in a word (big
// integers, fractions, long floats, strings) lives in a pool that is never freed, as interned symbols do: a program
// text bounds how much of it there can be. Owned copies a value out of the pool.
//
// Representation. An integer is an int64 where it fits, a big integer otherwise. A float is a double where that is
// exact, else a fraction while numerator and denominator stay under 4096 bits, else a binary float with a 512-bit
// mantissa. The forms never show: two equal numbers print and compare alike. Only constant.cpp and text.cpp know the
// number library behind this header.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gos::constant {

enum class Kind : uint8_t { kNone, kUnknown, kBool, kString, kInt, kFloat, kComplex };

enum class Op : uint8_t {
  kAdd,
  kSub,
  kMul,
  kQuo,
  kIntQuo,
  kRem,
  kAnd,
  kOr,
  kXor,
  kAndNot,  // kQuo of two integers is a fraction
  kNot,
  kLand,
  kLor,
  kEql,
  kNeq,
  kLss,
  kLeq,
  kGtr,
  kGeq,
  kShl,
  kShr,
};

enum class Literal : uint8_t { kInt, kFloat, kImaginary, kRune, kString };

namespace detail {
struct Access;
}

// The default Value is "no value" (what a non-constant expression has). kUnknown is a value that could not be computed:
// operations on it give unknown again, and a diagnostic was already given.
class Value {
 public:
  constexpr Value() : i_(0) {}
  Kind kind() const { return kind_; }
  explicit operator bool() const { return kind_ != Kind::kNone; }
  bool is_unknown() const { return kind_ == Kind::kUnknown; }
  bool is_int() const { return kind_ == Kind::kInt; }
  // The integer when it is one that fits (no conversion from floats), else nothing.
  std::optional<int64_t> int64() const;
  std::optional<uint64_t> uint64() const;

 private:
  friend struct detail::Access;
  enum class Rep : uint8_t { kInline, kBig, kRatio, kFloat };
  Kind kind_ = Kind::kNone;
  Rep rep_ = Rep::kInline;
  union {
    bool b_;
    int64_t i_;
    double f_;
    const void* p_;
  };
};

Value make_unknown();
Value make_bool(bool b);
Value make_string(std::string_view text);
Value make_int64(int64_t i);
Value make_uint64(uint64_t i);
// Unknown when `f` is not finite; -0 becomes 0.
Value make_float64(double f);
// `im` times i; `im` is real.
Value make_imag(Value im);
Value make_complex(Value re, Value im);

// The value of a literal as it stands in the source (with quotes, prefix, underscores). Unknown when it is malformed or
// too large to be held.
Value from_literal(Literal kind, std::string_view text);

bool bool_val(Value v);
// The text lives as long as the value.
std::string_view string_val(Value v);
// Nearest double or float, ties to even; infinite when out of range. `v` is an integer or float.
double float64_val(Value v);
float float32_val(Value v);
// Bits of the magnitude of an integer.
int bit_len(Value v);
// -1, 0 or 1; for a complex number 0 only when it is zero.
int sign(Value v);
Value real(Value v);
Value imag(Value v);
// An integer's two's complement low 64 bits.
uint64_t low64(Value v);

// The same number as an integer, float or complex; unknown when that would lose something.
Value to_int(Value v);
Value to_float(Value v);
Value to_complex(Value v);

// `bits` limits the complement of an unsigned integer (0: no limit).
Value unary_op(Op op, Value v, unsigned bits);
// Operands of different numeric kinds are matched first. Division by zero gives unknown.
Value binary_op(Value x, Op op, Value y);
Value shift(Value x, Op op, unsigned count);
bool compare(Value x, Op op, Value y);

// As Go's diagnostics print it: strings quoted and cut at 72 characters, floats with 6 digits.
std::string to_string(Value v);
// Everything: whole strings, fractions as a/b.
std::string exact_string(Value v);

// A copy of a value that does not lie in the pool: it lives as long as its last Owned. What is computed from it, other
// than another Owned, may refer to it.
class Owned {
 public:
  Owned() = default;
  explicit Owned(Value v);
  Value value() const { return value_; }

 private:
  template <typename T>
  void hold(T copy);

  Value value_;
  std::shared_ptr<const void> memory_;
};

// A Go interpreted string literal for `text` (strconv.Quote).
std::string quote(std::string_view text);

}  // namespace gos::constant

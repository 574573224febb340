// Constants from literals and back to text.
#include <fmt/format.h>

#include <cmath>

#include "base/utf8.h"
#include "compiler/constant/big.h"

namespace gos::constant {

using namespace detail;
using Rep = Access::Rep;

namespace {

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return 99;
}

std::string without_underscores(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c != '_') out += c;
  }
  return out;
}

// Base of an integer literal; strips its prefix.
int take_base(std::string_view& text, bool imaginary) {
  if (text.size() > 1 && text[0] == '0') {
    int base = 0;
    switch (text[1] | 0x20) {
      case 'x': base = 16; break;
      case 'b': base = 2; break;
      case 'o': base = 8; break;
      default: break;
    }
    if (base != 0) {
      text.remove_prefix(2);
      return base;
    }
    return imaginary ? 10 : 8;  // 0123i is decimal for compatibility (Go spec, "Imaginary literals")
  }
  return 10;
}

Value int_literal(std::string_view source, bool imaginary) {
  std::string text = without_underscores(source);
  std::string_view digits = text;
  int base = take_base(digits, imaginary);
  if (digits.empty()) return make_unknown();
  for (char c : digits) {
    if (digit(c) >= base) return make_unknown();
  }
  if (digits.size() <= 15) {
    int64_t small = 0;
    for (char c : digits) small = small * base + digit(c);
    return make_int64(small);
  }
  // The number library reads decimal and hexadecimal in better than quadratic steps; others are powers of two.
  Int big = 0;
  if (base == 10) {
    size_t first = digits.find_first_not_of('0');
    if (first == std::string_view::npos) return make_int64(0);
    big.assign(std::string(digits.substr(first)));
  } else {
    int bits = base == 16 ? 4 : base == 8 ? 3 : 1;
    for (char c : digits) big = (big << bits) | digit(c);
  }
  return from_big(big);
}

// base^exp, exact when `T` is an integer.
template <typename T>
T power(T base, uint64_t exp) {
  T result = 1;
  for (; exp != 0; exp >>= 1) {
    if (exp & 1) result *= base;
    if (exp > 1) base *= base;
  }
  return result;
}

Value float_literal(std::string_view source) {
  std::string text = without_underscores(source);
  std::string_view rest = text;
  bool hex = rest.size() > 1 && rest[0] == '0' && (rest[1] | 0x20) == 'x';
  if (hex) rest.remove_prefix(2);
  size_t mark = rest.find_first_of(hex ? "pP" : "eE");
  int64_t exp = 0;
  if (mark != std::string_view::npos) {
    std::string_view e = rest.substr(mark + 1);
    rest = rest.substr(0, mark);
    bool negative = !e.empty() && e[0] == '-';
    if (!e.empty() && (e[0] == '-' || e[0] == '+')) e.remove_prefix(1);
    for (char c : e) exp = std::min<int64_t>(exp * 10 + digit(c), int64_t{1} << 40);
    if (negative) exp = -exp;
  }
  std::string digits;
  int64_t fraction = 0;
  bool seen_dot = false;
  for (char c : rest) {
    if (c == '.') {
      seen_dot = true;
    } else {
      if (!digits.empty() || c != '0') digits += c;
      fraction += seen_dot;
    }
  }
  if (digits.empty()) return make_float64(0);
  Int mantissa = 0;
  if (hex) {
    for (char c : digits) mantissa = (mantissa << 4) | digit(c);
    exp -= 4 * fraction;
  } else {
    mantissa.assign(digits);
    exp -= fraction;
  }
  uint64_t size = static_cast<uint64_t>(exp < 0 ? -exp : exp);
  double bits = hex ? static_cast<double>(size) : static_cast<double>(size) * 3.3219281;
  if (bits + bits_of(mantissa) < kMaxRatioBits) {
    Int scale = hex ? Int(Int(1) << static_cast<unsigned>(size)) : power(Int(10), size);
    return from_ratio(exp < 0 ? Ratio(mantissa, scale) : Ratio(Int(mantissa * scale)));
  }
  if (bits > 4e9) return make_unknown();  // past the exponent range
  Float value(mantissa);
  if (hex) return from_float(mp::ldexp(value, exp));
  Float scale = power(Float(10), size);
  return from_float(exp < 0 ? Float(value / scale) : Float(value * scale));
}

// Reads one escape after the backslash at `i`; appends a byte or a rune.
void unescape(std::string_view text, size_t& i, std::string& out, char32_t& rune) {
  char c = text[i++];
  auto number = [&](int count, int base) {
    uint32_t n = 0;
    for (int k = 0; k < count && i < text.size(); ++k)
      n = n * static_cast<uint32_t>(base) + static_cast<uint32_t>(digit(text[i++]));
    return n;
  };
  static constexpr std::string_view kNames = "abfnrtv\\'\"";
  static constexpr std::string_view kValues = "\a\b\f\n\r\t\v\\'\"";
  if (size_t at = kNames.find(c); at != std::string_view::npos) {
    out += kValues[at];
    rune = static_cast<unsigned char>(kValues[at]);
    return;
  }
  if (c == 'u' || c == 'U') {
    rune = number(c == 'u' ? 4 : 8, 16);
    utf8::append(out, rune);
    return;
  }
  uint32_t byte = 0;
  if (c == 'x') {
    byte = number(2, 16);
  } else {
    --i;
    byte = number(3, 8);
  }
  out += static_cast<char>(byte);
  rune = byte & 0xFF;
}

Value rune_literal(std::string_view text) {
  if (text.size() < 3) return make_unknown();
  text = text.substr(1, text.size() - 2);
  if (text[0] != '\\') return make_int64(utf8::decode(text).rune);
  if (text.size() < 2) return make_unknown();
  size_t i = 1;
  std::string out;
  char32_t rune = 0;
  unescape(text, i, out, rune);
  return make_int64(rune);
}

Value string_literal(std::string_view text) {
  if (text.size() < 2) return make_unknown();
  bool raw = text[0] == '`';
  text = text.substr(1, text.size() - 2);
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    char c = text[i++];
    if (raw ? c == '\r' : c == '\\') {
      char32_t rune = 0;
      if (!raw && i < text.size()) unescape(text, i, out, rune);
    } else {
      out += c;
    }
  }
  return make_string(out);
}

// printf's %.6g with Go's exponent form (at least two digits, which C shares).
std::string six_digits(double f) { return fmt::format("{:.6g}", f); }

// The shortest text that reads back as `f`, in the form of Go's %g.
std::string shortest(double f) {
  std::string text = fmt::format("{}", f);
  size_t dot = text.find('.');
  size_t sign = f < 0 ? 1 : 0;
  if (text.find('e') != std::string::npos || dot == std::string::npos || dot - sign <= 6) return text;
  text.erase(dot, 1);
  text.insert(sign + 1, ".");
  return fmt::format("{}e{:+03d}", text, static_cast<int>(dot - sign - 1));
}

std::string long_float(const Float& f) {
  // mantissa * 2^exp, 0.5 <= |mantissa| < 1, brought to m * 10^e in doubles: enough for six digits.
  int64_t exp = f.backend().exponent() + 1;
  double m = mp::ldexp(f, -exp).convert_to<double>();
  double d = static_cast<double>(exp) * (M_LN2 / M_LN10);
  auto e = static_cast<int64_t>(d);
  m *= std::pow(10, d - static_cast<double>(e));
  if (std::fabs(m) < 1 - 0.5e-6) {
    m *= 10;
    --e;
  } else if (std::fabs(m) >= 10) {
    m /= 10;
    ++e;
  }
  return fmt::format("{:.6g}e{:+d}", m, e);
}

std::string float_text(Value v) {
  double f = float64_val(v);
  if (std::isinf(f) || (f == 0) != (sign(v) == 0)) return long_float(to_bin_float(v));
  std::string text = six_digits(f);
  // A text that looks like an integer although the number is none gets all its digits.
  if (text.find('.') == std::string::npos && !to_int(v).is_int()) text = shortest(f);
  return text;
}

std::string cut(std::string text) {
  constexpr int kLimit = 72;
  if (utf8::count(text) <= kLimit) return text;
  std::string_view rest = text;
  for (int n = 0; n < kLimit - 3; ++n) rest.remove_prefix(static_cast<size_t>(utf8::decode(rest).width));
  return text.substr(0, text.size() - rest.size()) + "...";
}

}  // namespace

Value from_literal(Literal kind, std::string_view text) {
  switch (kind) {
    case Literal::kInt: return int_literal(text, false);
    case Literal::kFloat: return float_literal(text);
    case Literal::kRune: return rune_literal(text);
    case Literal::kString: return string_literal(text);
    case Literal::kImaginary: {
      if (text.empty()) return make_unknown();
      std::string_view digits = text.substr(0, text.size() - 1);
      bool hex = digits.size() > 1 && (digits[1] | 0x20) == 'x';
      bool is_float = digits.find_first_of(hex ? ".pP" : ".eE") != std::string_view::npos;
      Value im = is_float ? float_literal(digits) : int_literal(digits, true);
      return im.is_unknown() ? im : make_imag(im);
    }
  }
  return make_unknown();
}

std::string quote(std::string_view text) {
  static constexpr std::string_view kNames = "abfnrtv\\\"";
  static constexpr std::string_view kValues = "\a\b\f\n\r\t\v\\\"";
  std::string out = "\"";
  while (!text.empty()) {
    auto [rune, width] = utf8::decode(text);
    auto byte = static_cast<unsigned char>(text[0]);
    size_t at = width == 1 ? kValues.find(text[0]) : std::string_view::npos;
    if (rune == utf8::kRuneError && width == 1) {
      out += fmt::format("\\x{:02x}", byte);
    } else if (at != std::string_view::npos) {
      out += '\\';
      out += kNames[at];
    } else if (rune < 0x20 || rune == 0x7F) {
      out += fmt::format("\\x{:02x}", byte);
    } else if ((rune >= 0x80 && rune < 0xA0) || rune == 0xAD || rune == 0xFEFF || (rune >= 0x2028 && rune <= 0x202F) ||
               (rune >= 0x200B && rune <= 0x200F)) {
      out += fmt::format("\\u{:04x}", static_cast<uint32_t>(rune));
    } else {
      out += text.substr(0, static_cast<size_t>(width));
    }
    text.remove_prefix(static_cast<size_t>(width));
  }
  return out + "\"";
}

std::string to_string(Value v) {
  switch (v.kind()) {
    case Kind::kNone:
    case Kind::kUnknown: return "unknown";
    case Kind::kBool: return Access::b(v) ? "true" : "false";
    case Kind::kString: return cut(quote(string_val(v)));
    case Kind::kInt: return Access::rep(v) == Rep::kBig ? Access::big(v).str() : fmt::format("{}", Access::i(v));
    case Kind::kFloat: return float_text(v);
    case Kind::kComplex: return fmt::format("({} + {}i)", to_string(real(v)), to_string(imag(v)));
  }
  return {};
}

std::string exact_string(Value v) {
  switch (v.kind()) {
    case Kind::kString: return quote(string_val(v));
    case Kind::kComplex: return fmt::format("({} + {}i)", exact_string(real(v)), exact_string(imag(v)));
    case Kind::kFloat: {
      if (Access::rep(v) == Rep::kFloat) return Access::flt(v).str(0, std::ios_base::scientific);
      if (Value i = to_int(v); i.is_int()) return to_string(i);
      if (Access::rep(v) == Rep::kRatio) return Access::ratio(v).str();
      int exp = 0;
      auto n = static_cast<int64_t>(std::ldexp(std::frexp(Access::f(v), &exp), 53));
      return Ratio(Int(n), Int(1) << (53 - exp)).str();
    }
    default: return to_string(v);
  }
}

}  // namespace gos::constant

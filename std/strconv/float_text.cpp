// Text of floating point numbers. Correct rounding and shortest digits come from the C++ library (std::to_chars and
// std::from_chars are exact); Go's forms are put together from its digits.
#include "std/strconv/float_text.h"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "std/strconv/number_syntax.h"

namespace gos::std_ {
namespace {

// Decimal digits d0.d1d2... times 10^(point - 1).
struct Digits {
  char text[800];
  int count = 0;
  int point = 0;
};

// Cuts a scientific text "d.ddde[+-]xx" into digits.
void take_scientific(std::string_view text, Digits& out) {
  size_t e = text.find('e');
  for (char c : text.substr(0, e)) {
    if (c != '.' && out.count < static_cast<int>(sizeof out.text)) out.text[out.count++] = c;
  }
  int exponent = 0;
  std::string_view tail = text.substr(e + 1);
  if (tail.starts_with('+')) tail.remove_prefix(1);
  std::from_chars(tail.data(), tail.data() + tail.size(), exponent);
  out.point = exponent + 1;
  bool zero = true;
  for (int i = 0; i < out.count; i++) zero = zero && out.text[i] == '0';
  if (zero) out.point = out.count = 0;
}

void trim_zeros(Digits& d) {
  while (d.count > 0 && d.text[d.count - 1] == '0') d.count--;
  if (d.count == 0) d.point = 0;
}

void shortest_digits(double value, int bits, Digits& out) {
  char buffer[64];
  std::to_chars_result r =
      bits == 32
          ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<float>(value), std::chars_format::scientific)
          : std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
  take_scientific({buffer, static_cast<size_t>(r.ptr - buffer)}, out);
  trim_zeros(out);
}

void append_exponent(std::string& out, char letter, int exponent) {
  out += letter;
  out += exponent < 0 ? '-' : '+';
  if (exponent < 0) exponent = -exponent;
  if (exponent < 10) out += '0';
  char buffer[8];
  std::to_chars_result r = std::to_chars(buffer, buffer + sizeof buffer, exponent);
  out.append(buffer, r.ptr);
}

// d.dddde±dd with `precision` digits after the point.
void append_e(std::string& out, const Digits& d, int precision, char letter) {
  out += d.count > 0 ? d.text[0] : '0';
  if (precision > 0) {
    out += '.';
    int have = std::min(d.count, precision + 1);
    if (have > 1) out.append(d.text + 1, static_cast<size_t>(have - 1));
    for (int i = std::max(have, 1); i <= precision; i++) out += '0';
  }
  append_exponent(out, letter, d.count == 0 ? 0 : d.point - 1);
}

// dddd.dddd with `precision` digits after the point.
void append_f(std::string& out, const Digits& d, int precision) {
  if (d.point > 0) {
    int whole = std::min(d.count, d.point);
    out.append(d.text, static_cast<size_t>(whole));
    out.append(static_cast<size_t>(d.point - whole), '0');
  } else {
    out += '0';
  }
  if (precision > 0) {
    out += '.';
    for (int i = 0; i < precision; i++) {
      int at = d.point + i;
      out += at >= 0 && at < d.count ? d.text[at] : '0';
    }
  }
}

// %b: mantissa p exponent, both decimal.
void append_binary(std::string& out, uint64_t mantissa, int exponent) {
  char buffer[32];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, mantissa).ptr);
  out += 'p';
  if (exponent >= 0) out += '+';
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, exponent).ptr);
}

// %x: -0x1.yyyyyyyyp±dd; the mantissa has its hidden bit at position `mantissa_bits`.
void append_hex(std::string& out, uint64_t mantissa, int exponent, int mantissa_bits, int precision, bool upper) {
  if (mantissa == 0) exponent = 0;
  mantissa <<= 60 - mantissa_bits;
  while (mantissa != 0 && (mantissa & (uint64_t{1} << 60)) == 0) {
    mantissa <<= 1;
    exponent--;
  }
  if (precision >= 0 && precision < 15) {
    int shift = precision * 4;
    uint64_t extra = (mantissa << shift) & ((uint64_t{1} << 60) - 1);
    mantissa >>= 60 - shift;
    if ((extra | (mantissa & 1)) > (uint64_t{1} << 59)) mantissa++;
    mantissa <<= 60 - shift;
    if (mantissa & (uint64_t{1} << 61)) {
      mantissa >>= 1;
      exponent++;
    }
  }
  const char* hex = upper ? "0123456789ABCDEF" : "0123456789abcdef";
  out += '0';
  out += upper ? 'X' : 'x';
  out += static_cast<char>('0' + (mantissa >> 60 & 1));
  mantissa <<= 4;
  if (precision < 0 && mantissa != 0) {
    out += '.';
    while (mantissa != 0) {
      out += hex[mantissa >> 60 & 15];
      mantissa <<= 4;
    }
  } else if (precision > 0) {
    out += '.';
    for (int i = 0; i < precision; i++) {
      out += hex[mantissa >> 60 & 15];
      mantissa <<= 4;
    }
  }
  append_exponent(out, upper ? 'P' : 'p', exponent);
}

void append_general(std::string& out, double value, int precision, int bits, char verb) {
  Digits d;
  bool shortest = precision < 0;
  if (shortest) {
    shortest_digits(value, bits, d);
    precision = 6;
  } else {
    if (precision == 0) precision = 1;
    char buffer[900];
    int digits = std::min(precision, 780);
    std::to_chars_result r =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, digits - 1);
    take_scientific({buffer, static_cast<size_t>(r.ptr - buffer)}, d);
    trim_zeros(d);
  }
  int threshold = precision;
  if (threshold > d.count && d.count >= d.point) threshold = d.count;
  // A given precision decides where the exponent begins; the shortest text takes 6 for that.
  if (shortest) threshold = 6;
  int exponent = d.point - 1;
  if (exponent < -4 || exponent >= threshold) {
    int digits = shortest ? d.count : std::min(precision, d.count);
    append_e(out, d, digits - 1, static_cast<char>(verb + 'e' - 'g'));
    return;
  }
  append_f(out, d, std::max(d.count - d.point, 0));
}

}  // namespace

void append_float(std::string& out, double value, char verb, int precision, int bits) {
  if (std::isnan(value)) {
    out += "NaN";
    return;
  }
  if (std::isinf(value)) {
    out += value > 0 ? "+Inf" : "-Inf";
    return;
  }
  if (std::signbit(value)) {
    out += '-';
    value = -value;
  }
  uint64_t mantissa;
  int exponent;
  int mantissa_bits = bits == 32 ? 23 : 52;
  if (bits == 32) {
    uint32_t raw = std::bit_cast<uint32_t>(static_cast<float>(value));
    mantissa = raw & 0x7FFFFF;
    exponent = static_cast<int>(raw >> 23);
  } else {
    uint64_t raw = std::bit_cast<uint64_t>(value);
    mantissa = raw & ((uint64_t{1} << 52) - 1);
    exponent = static_cast<int>(raw >> 52);
  }
  if (exponent == 0) {
    exponent = 1;
  } else {
    mantissa |= uint64_t{1} << mantissa_bits;
  }
  exponent -= bits == 32 ? 127 : 1023;
  switch (verb) {
    case 'b': append_binary(out, mantissa, exponent - mantissa_bits); return;
    case 'x':
    case 'X': append_hex(out, mantissa, exponent, mantissa_bits, precision, verb == 'X'); return;
    case 'g':
    case 'G': append_general(out, value, precision, bits, verb); return;
    case 'e':
    case 'E': {
      Digits d;
      if (precision < 0) {
        shortest_digits(value, bits, d);
        append_e(out, d, std::max(d.count - 1, 0), verb);
        return;
      }
      char buffer[900];
      int digits = std::min(precision, 780);
      std::to_chars_result r =
          std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, digits);
      take_scientific({buffer, static_cast<size_t>(r.ptr - buffer)}, d);
      append_e(out, d, precision, verb);
      return;
    }
    case 'f': {
      if (precision < 0) {
        Digits d;
        shortest_digits(value, bits, d);
        append_f(out, d, std::max(d.count - d.point, 0));
        return;
      }
      // A double has at most 309 digits before the point and 1074 behind it.
      char buffer[1500];
      int digits = std::min(precision, 1080);
      std::to_chars_result r = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, digits);
      out.append(buffer, r.ptr);
      out.append(static_cast<size_t>(precision - digits), '0');
      return;
    }
    default:
      // Go writes the sign only for verbs it knows.
      if (!out.empty() && out.back() == '-') out.pop_back();
      out += '%';
      out += verb;
  }
}

namespace {

bool equals_folded(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (size_t i = 0; i < lower.size(); i++) {
    char c = text[i];
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    if (c != lower[i]) return false;
  }
  return true;
}

// Inf, +Inf, -Infinity, NaN. Returns the length read, 0 if it is none of them.
size_t special(std::string_view text, double& value) {
  size_t sign = 0;
  bool negative = false;
  if (!text.empty() && (text[0] == '+' || text[0] == '-')) {
    negative = text[0] == '-';
    sign = 1;
  }
  std::string_view rest = text.substr(sign);
  if (equals_folded(rest, "inf")) {
    value = negative ? -INFINITY : INFINITY;
    return sign + (equals_folded(rest, "infinity") ? 8 : 3);
  }
  if (sign == 0 && equals_folded(rest, "nan")) {
    value = std::bit_cast<double>(uint64_t{0x7FF8000000000001});
    return 3;
  }
  return 0;
}

template <class Float>
bool from_digits(const std::string& digits, std::chars_format format, double& value) {
  Float parsed = 0;
  std::from_chars_result r = std::from_chars(digits.data(), digits.data() + digits.size(), parsed, format);
  value = static_cast<double>(parsed);
  return r.ec != std::errc::result_out_of_range;
}

}  // namespace

NumberError parse_float_prefix(std::string_view text, int bits, double& value, size_t& consumed) {
  consumed = special(text, value);
  if (consumed > 0) return NumberError::kNone;
  size_t i = 0;
  bool negative = false;
  if (i < text.size() && (text[i] == '+' || text[i] == '-')) negative = text[i++] == '-';
  bool hex = i + 2 < text.size() && text[i] == '0' && (text[i + 1] | 32) == 'x';
  if (hex) i += 2;
  std::string digits;  // without sign, prefix and underscores
  bool underscores = false, point = false, any = false, nonzero = false;
  int64_t magnitude = 0;  // of the first nonzero digit: its power of ten (or sixteen), to tell overflow from underflow
  for (; i < text.size(); i++) {
    char c = text[i];
    if (c == '_') {
      underscores = true;
      continue;
    }
    if (c == '.') {
      if (point) break;
      point = true;
      digits += c;
      continue;
    }
    bool digit = (c >= '0' && c <= '9') || (hex && (c | 32) >= 'a' && (c | 32) <= 'f');
    if (!digit) break;
    any = true;
    if (c != '0') nonzero = true;
    if (!point && nonzero) magnitude++;
    if (point && !nonzero) magnitude--;
    digits += c;
  }
  if (!any) {
    consumed = 0;
    return NumberError::kSyntax;
  }
  bool exponent_read = false;
  int64_t exponent = 0;
  if (i < text.size() && (text[i] | 32) == (hex ? 'p' : 'e')) {
    size_t j = i + 1;
    bool minus = false;
    if (j < text.size() && (text[j] == '+' || text[j] == '-')) minus = text[j++] == '-';
    if (j < text.size() && text[j] >= '0' && text[j] <= '9') {
      for (; j < text.size() && ((text[j] >= '0' && text[j] <= '9') || text[j] == '_'); j++) {
        if (text[j] == '_') {
          underscores = true;
        } else if (exponent < 10000) {
          exponent = exponent * 10 + (text[j] - '0');
        }
      }
      if (minus) exponent = -exponent;
      exponent_read = true;
      i = j;
    } else {
      consumed = 0;
      return NumberError::kSyntax;
    }
  }
  if (hex && !exponent_read) {
    consumed = 0;
    return NumberError::kSyntax;
  }
  if (underscores && !underscores_ok(text.substr(0, i))) {
    consumed = 0;
    return NumberError::kSyntax;
  }
  consumed = i;
  if (exponent_read) {
    digits += hex ? 'p' : 'e';
    digits += std::to_string(exponent);
  }
  std::chars_format format = hex ? std::chars_format::hex : std::chars_format::general;
  bool in_range = bits == 32 ? from_digits<float>(digits, format, value) : from_digits<double>(digits, format, value);
  NumberError error = NumberError::kNone;
  if (!in_range) {
    if (nonzero && (hex ? magnitude * 4 : magnitude) + exponent > 0) {
      value = INFINITY;
      error = NumberError::kRange;
    } else {
      value = 0;
    }
  }
  if (!nonzero) value = 0;
  if (std::isinf(value)) error = NumberError::kRange;
  if (negative) value = -value;
  return error;
}

NumberError parse_float(std::string_view text, int bits, double& value) {
  size_t consumed = 0;
  NumberError error = parse_float_prefix(text, bits, value, consumed);
  if (consumed != text.size() || consumed == 0) {
    value = 0;
    return NumberError::kSyntax;
  }
  return error;
}

}  // namespace gos::std_

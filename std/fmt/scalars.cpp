// Text of scalars with flags, width and precision.
#include <charconv>
#include <cmath>

#include "base/utf8.h"
#include "std/fmt/printer.h"
#include "std/strconv/float_text.h"
#include "std/strconv/quote.h"
#include "std/unicode/classes.h"

namespace gos::std_ {
namespace {

constexpr char kLower[] = "0123456789abcdefx";
constexpr char kUpper[] = "0123456789ABCDEFX";

}  // namespace

void Printer::write_padding(int count) {
  if (count <= 0) return;
  // Zeros are only ever padded to the left.
  out_.append(static_cast<size_t>(count), flags_.zero && !flags_.minus ? '0' : ' ');
}

void Printer::pad(std::string_view text) {
  if (!flags_.has_width || flags_.width == 0) {
    out_ += text;
    return;
  }
  int missing = flags_.width - static_cast<int>(utf8::count(text));
  if (!flags_.minus) write_padding(missing);
  out_ += text;
  if (flags_.minus) write_padding(missing);
}

std::string_view Printer::truncate(std::string_view text) const {
  if (!flags_.has_precision) return text;
  size_t at = 0;
  for (int n = flags_.precision; at < text.size() && n > 0; n--) {
    at += static_cast<size_t>(utf8::decode(text.substr(at)).width);
  }
  return text.substr(0, at);
}

void Printer::put_bool(bool v, char32_t verb) {
  if (verb != 't' && verb != 'v') return bad_verb(verb);
  pad(v ? "true" : "false");
}

void Printer::put_0x(uint64_t v, bool leading) {
  bool sharp = flags_.sharp;
  flags_.sharp = leading;
  put_base(v, 16, false, 'v', false);
  flags_.sharp = sharp;
}

void Printer::put_integer(uint64_t v, bool is_signed, char32_t verb) {
  switch (verb) {
    case 'v':
      if (flags_.sharp_v && !is_signed) return put_0x(v, true);
      [[fallthrough]];
    case 'd': return put_base(v, 10, is_signed, verb, false);
    case 'b': return put_base(v, 2, is_signed, verb, false);
    case 'o':
    case 'O': return put_base(v, 8, is_signed, verb, false);
    case 'x': return put_base(v, 16, is_signed, verb, false);
    case 'X': return put_base(v, 16, is_signed, verb, true);
    case 'c': return put_char(v, false);
    case 'q': return put_char(v, true);
    case 'U': return put_unicode(v);
    default: bad_verb(verb);
  }
}

void Printer::put_base(uint64_t v, unsigned base, bool is_signed, char32_t verb, bool upper) {
  bool negative = is_signed && static_cast<int64_t>(v) < 0;
  if (negative) v = -v;
  bool plain = !flags_.has_width && !flags_.has_precision && !flags_.sharp && !flags_.plus && !flags_.space;
  if (base == 10 && plain) {
    char digits[24];
    if (negative) out_ += '-';
    out_.append(digits, std::to_chars(digits, digits + sizeof digits, v).ptr);
    return;
  }
  int precision = 0;
  if (flags_.has_precision) {
    precision = flags_.precision;
    if (precision == 0 && v == 0) {
      bool zero = flags_.zero;
      flags_.zero = false;
      write_padding(flags_.width);
      flags_.zero = zero;
      return;
    }
  } else if (flags_.zero && !flags_.minus && flags_.has_width) {
    precision = flags_.width;
    if (negative || flags_.plus || flags_.space) precision--;
  }
  char digits[72];
  std::to_chars_result r = std::to_chars(digits, digits + sizeof digits, v, static_cast<int>(base));
  int count = static_cast<int>(r.ptr - digits);
  scratch_.clear();
  if (negative) {
    scratch_ += '-';
  } else if (flags_.plus) {
    scratch_ += '+';
  } else if (flags_.space) {
    scratch_ += ' ';
  }
  if (verb == 'O') scratch_ += "0o";
  if (flags_.sharp) {
    if (base == 2) scratch_ += "0b";
    if (base == 8 && precision <= count && digits[0] != '0') scratch_ += '0';
    if (base == 16) scratch_ += upper ? "0X" : "0x";
  }
  if (precision > count) scratch_.append(static_cast<size_t>(precision - count), '0');
  for (int i = 0; i < count; i++) {
    char c = digits[i];
    scratch_ += upper && c >= 'a' ? static_cast<char>(c - 32) : c;
  }
  bool zero = flags_.zero;
  flags_.zero = false;
  pad(scratch_);
  flags_.zero = zero;
}

// U+0078, with # also 'x'.
void Printer::put_unicode(uint64_t v) {
  int digits = flags_.has_precision && flags_.precision > 4 ? flags_.precision : 4;
  char text[24];
  std::to_chars_result r = std::to_chars(text, text + sizeof text, v, 16);
  int count = static_cast<int>(r.ptr - text);
  scratch_ = "U+";
  if (digits > count) scratch_.append(static_cast<size_t>(digits - count), '0');
  for (int i = 0; i < count; i++) scratch_ += text[i] >= 'a' ? static_cast<char>(text[i] - 32) : text[i];
  if (flags_.sharp && v <= utf8::kMaxRune && is_print(static_cast<char32_t>(v))) {
    scratch_ += " '";
    utf8::append(scratch_, static_cast<char32_t>(v));
    scratch_ += '\'';
  }
  bool zero = flags_.zero;
  flags_.zero = false;
  pad(scratch_);
  flags_.zero = zero;
}

void Printer::put_char(uint64_t v, bool quoted) {
  char32_t rune = v > utf8::kMaxRune ? utf8::kRuneError : static_cast<char32_t>(v);
  scratch_.clear();
  if (quoted) {
    append_quoted_rune(scratch_, rune, flags_.plus ? QuoteMode::kAscii : QuoteMode::kPrintable);
  } else {
    utf8::append(scratch_, rune);
  }
  pad(scratch_);
}

void Printer::put_float(double v, int bits, char32_t verb) {
  switch (verb) {
    case 'v': return put_float_text(v, bits, 'g', -1);
    case 'b':
    case 'g':
    case 'G':
    case 'x':
    case 'X': return put_float_text(v, bits, static_cast<char>(verb), -1);
    case 'f':
    case 'e':
    case 'E': return put_float_text(v, bits, static_cast<char>(verb), 6);
    case 'F': return put_float_text(v, bits, 'f', 6);
    default: bad_verb(verb);
  }
}

namespace {

// The # flag: a decimal point always, and for %g the trailing zeros that it otherwise drops. `num` begins with its
// sign.
void keep_point(std::string& num, char verb, int digits) {
  std::string tail;
  bool hex = verb == 'x' || verb == 'X';
  size_t end = num.find_first_of(hex ? "pP" : "eEpP", 1);
  if (end != std::string::npos) {
    tail = num.substr(end);
    num.resize(end);
  }
  bool point = false, nonzero = false;
  for (size_t i = 1; i < num.size(); i++) {
    if (num[i] == '.') {
      point = true;
      continue;
    }
    if (num[i] != '0') nonzero = true;
    if (nonzero) digits--;
  }
  if (!point) {
    // A single leading zero counts as a digit.
    if (num.size() == 2 && num[1] == '0') digits--;
    num += '.';
  }
  if (digits > 0) num.append(static_cast<size_t>(digits), '0');
  num += tail;
}

}  // namespace

void Printer::put_float_text(double v, int bits, char verb, int precision) {
  if (flags_.has_precision) precision = flags_.precision;
  std::string& num = scratch_;
  num.assign("+");
  append_float(num, v, verb, precision, bits);
  if (num[1] == '-' || num[1] == '+') num.erase(0, 1);
  if (flags_.space && num[0] == '+' && !flags_.plus) num[0] = ' ';
  if (num[1] == 'I' || num[1] == 'N') {
    // Infinities and NaN do not look like numbers: no zeros in front.
    bool zero = flags_.zero;
    flags_.zero = false;
    // As for finite numbers, a + in front is shown for +Inf always, for NaN only when asked for.
    std::string_view shown = num;
    if (num[1] == 'N' && !flags_.space && !flags_.plus) shown.remove_prefix(1);
    pad(shown);
    flags_.zero = zero;
    return;
  }
  if (flags_.sharp && verb != 'b') {
    int digits = 0;
    if (verb == 'g' || verb == 'G' || verb == 'x') digits = precision < 0 ? 6 : precision;
    keep_point(num, verb, digits);
  }
  if (!flags_.plus && num[0] == '+') return pad(std::string_view(num).substr(1));
  if (flags_.zero && !flags_.minus && flags_.has_width && flags_.width > static_cast<int>(num.size())) {
    // The sign stands before the zeros.
    out_ += num[0];
    write_padding(flags_.width - static_cast<int>(num.size()));
    out_.append(num, 1);
    return;
  }
  pad(num);
}

void Printer::put_complex(double re, double im, int bits, char32_t verb) {
  if (verb > 0x7F || std::string_view("vbgGxXfFeE").find(static_cast<char>(verb)) == std::string_view::npos) {
    return bad_verb(verb);
  }
  bool plus = flags_.plus;
  out_ += '(';
  put_float(re, bits / 2, verb);
  flags_.plus = true;
  put_float(im, bits / 2, verb);
  out_ += "i)";
  flags_.plus = plus;
}

void Printer::put_string(std::string_view v, char32_t verb) {
  switch (verb) {
    case 'v':
      if (flags_.sharp_v) return put_quoted(v);
      [[fallthrough]];
    case 's': return pad(truncate(v));
    case 'x': return put_hex_bytes(v, false);
    case 'X': return put_hex_bytes(v, true);
    case 'q': return put_quoted(v);
    default: bad_verb(verb);
  }
}

void Printer::put_quoted(std::string_view v) {
  v = truncate(v);
  scratch_.clear();
  if (flags_.sharp && can_backquote(v)) {
    scratch_ += '`';
    scratch_ += v;
    scratch_ += '`';
  } else {
    append_quoted(scratch_, v, '"', flags_.plus ? QuoteMode::kAscii : QuoteMode::kPrintable);
  }
  pad(scratch_);
}

void Printer::put_hex_bytes(std::string_view v, bool upper) {
  const char* hex = upper ? kUpper : kLower;
  int length = static_cast<int>(v.size());
  if (flags_.has_precision && flags_.precision < length) length = flags_.precision;
  if (length <= 0) {
    if (flags_.has_width) write_padding(flags_.width);
    return;
  }
  int width = 2 * length;
  if (flags_.space) {
    // Each byte apart, with # each with its own 0x.
    if (flags_.sharp) width *= 2;
    width += length - 1;
  } else if (flags_.sharp) {
    width += 2;
  }
  int missing = flags_.has_width ? flags_.width - width : 0;
  if (!flags_.minus) write_padding(missing);
  for (int i = 0; i < length; i++) {
    if (flags_.space && i > 0) out_ += ' ';
    if (flags_.sharp && (flags_.space || i == 0)) {
      out_ += '0';
      out_ += hex[16];
    }
    auto c = static_cast<unsigned char>(v[static_cast<size_t>(i)]);
    out_ += hex[c >> 4];
    out_ += hex[c & 15];
  }
  if (flags_.minus) write_padding(missing);
}

}  // namespace gos::std_

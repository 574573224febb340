// The natives of package strconv.
#include <charconv>

#include "base/utf8.h"
#include "runtime/value/slices.h"
#include "std/strconv/float_text.h"
#include "std/strconv/number_syntax.h"
#include "std/strconv/quote.h"
#include "std/support.h"
#include "std/tables.h"
#include "std/unicode/classes.h"

namespace gos::std_ {

using runtime::GoSlice;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

enum Code : int64_t { kParsed, kBadSyntax, kOutOfRange, kBadBase, kBadBitSize };

int digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = static_cast<char>(c | 32);
  return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
}

// An unsigned integer without sign. Base 0 takes the base from a prefix and allows underscores.
Code parse_unsigned(std::string_view s, int64_t base, int64_t bits, uint64_t& n) {
  n = 0;
  if (s.empty()) return kBadSyntax;
  bool base0 = base == 0;
  std::string_view digits = s;
  if (base0) {
    base = 10;
    if (s[0] == '0') {
      char b = s.size() >= 3 ? static_cast<char>(s[1] | 32) : '\0';
      base = b == 'b' ? 2 : (b == 'o' ? 8 : (b == 'x' ? 16 : 0));
      if (base != 0) {
        digits.remove_prefix(2);
      } else {
        base = 8;
        digits.remove_prefix(1);
      }
    }
  } else if (base < 2 || base > 36) {
    return kBadBase;
  }
  if (bits == 0) {
    bits = 64;
  } else if (bits < 0 || bits > 64) {
    return kBadBitSize;
  }
  uint64_t limit = bits == 64 ? UINT64_MAX : (uint64_t{1} << bits) - 1;
  bool underscores = false;
  for (char c : digits) {
    if (c == '_' && base0) {
      underscores = true;
      continue;
    }
    int d = digit_value(c);
    if (d >= base) {
      n = 0;
      return kBadSyntax;
    }
    if (__builtin_mul_overflow(n, static_cast<uint64_t>(base), &n) ||
        __builtin_add_overflow(n, static_cast<uint64_t>(d), &n) || n > limit) {
      n = limit;
      return kOutOfRange;
    }
  }
  if (underscores && !underscores_ok(s)) {
    n = 0;
    return kBadSyntax;
  }
  return kParsed;
}

// func parseUint(s string, base int, bitSize int) (n uint64, code int)
NativeStatus parse_uint(NativeFrame& f) {
  uint64_t n;
  f.set_i64(1, parse_unsigned(f.string(2), f.i64(4), f.i64(5), n));
  f.set_word(0, n);
  return NativeStatus::kDone;
}

// func parseInt(s string, base int, bitSize int) (n int64, code int)
NativeStatus parse_int(NativeFrame& f) {
  std::string_view s = f.string(2);
  bool negative = false;
  if (!s.empty() && (s[0] == '+' || s[0] == '-')) {
    negative = s[0] == '-';
    s.remove_prefix(1);
  }
  uint64_t n;
  Code code = parse_unsigned(s, f.i64(4), f.i64(5), n);
  if (code != kParsed && code != kOutOfRange) {
    f.set_i64(1, code);
    return NativeStatus::kDone;
  }
  // What is beyond 64 bits is also beyond these, but for one bit, where -1 is as far as the number is cut down to.
  code = kParsed;
  int64_t bits = f.i64(5) == 0 ? 64 : f.i64(5);
  uint64_t cutoff = uint64_t{1} << (bits - 1);
  if (!negative && n >= cutoff) {
    n = cutoff - 1;
    code = kOutOfRange;
  } else if (negative && n > cutoff) {
    n = cutoff;
    code = kOutOfRange;
  }
  f.set_i64(0, static_cast<int64_t>(negative ? -n : n));
  f.set_i64(1, code);
  return NativeStatus::kDone;
}

// func parseFloat(s string, bitSize int) (f float64, read int, code int)
NativeStatus parse_float_native(NativeFrame& f) {
  double value = 0;
  size_t read = 0;
  NumberError error = parse_float_prefix(f.string(3), f.i64(5) == 32 ? 32 : 64, value, read);
  f.set_f64(0, value);
  f.set_i64(1, static_cast<int64_t>(read));
  f.set_i64(2, static_cast<int64_t>(error));
  return NativeStatus::kDone;
}

// Integers below 100 as Go returns them: parts of one static string.
constexpr char kSmall[] =
    "000102030405060708091011121314151617181920212223242526272829303132333435363738394041424344454647484950515253545556"
    "57"
    "58596061626364656667686970717273747576777879808182838485868788899091929394959697989900";

struct IntegerText {
  char digits[72];
  size_t size;
  std::string_view view() const { return {digits, size}; }
};

template <class Int>
IntegerText integer_text(NativeFrame& f, Int value, int64_t base) {
  if (base < 2 || base > 36) f.panic_string("strconv: illegal AppendInt/FormatInt base");
  IntegerText t;
  t.size = static_cast<size_t>(std::to_chars(t.digits, t.digits + sizeof t.digits, value, static_cast<int>(base)).ptr -
                               t.digits);
  return t;
}

void set_integer(NativeFrame& f, uint64_t value, bool negative, int64_t base) {
  if (value < 100 && !negative && base == 10) {
    size_t at = value * 2 + (value < 10 ? 1 : 0);
    f.set_string_shared(0, std::string_view(kSmall).substr(at, value < 10 ? 1 : 2));
    return;
  }
  if (negative) {
    f.set_string(0, integer_text(f, static_cast<int64_t>(value), base).view());
  } else {
    f.set_string(0, integer_text(f, value, base).view());
  }
}

// func Itoa(i int) string
NativeStatus itoa(NativeFrame& f) {
  set_integer(f, f.word(2), f.i64(2) < 0, 10);
  return NativeStatus::kDone;
}

// func FormatInt(i int64, base int) string
NativeStatus format_int(NativeFrame& f) {
  set_integer(f, f.word(2), f.i64(2) < 0, f.i64(3));
  return NativeStatus::kDone;
}

// func FormatUint(i uint64, base int) string
NativeStatus format_uint(NativeFrame& f) {
  set_integer(f, f.word(2), false, f.i64(3));
  return NativeStatus::kDone;
}

void append_text(NativeFrame& f, std::string_view text) {
  GoSlice dst = f.slice(3);
  if (!runtime::append_slice(f.mutator(), &dst, text.data(), static_cast<int64_t>(text.size()), byte_type())) {
    f.panic("growslice: len out of range");
  }
  f.set_slice(0, dst);
}

// func AppendInt(dst []byte, i int64, base int) []byte
NativeStatus append_int(NativeFrame& f) {
  append_text(f, integer_text(f, f.i64(6), f.i64(7)).view());
  return NativeStatus::kDone;
}

// func AppendUint(dst []byte, i uint64, base int) []byte
NativeStatus append_uint(NativeFrame& f) {
  append_text(f, integer_text(f, f.word(6), f.i64(7)).view());
  return NativeStatus::kDone;
}

std::string float_text(NativeFrame& f, int slot) {
  int64_t bits = f.i64(slot + 3);
  if (bits != 32 && bits != 64) f.panic_string("strconv: illegal AppendFloat/FormatFloat bitSize");
  std::string text;
  append_float(text, bits == 32 ? static_cast<float>(f.f64(slot)) : f.f64(slot), static_cast<char>(f.word(slot + 1)),
               static_cast<int>(f.i64(slot + 2)), static_cast<int>(bits));
  return text;
}

// func FormatFloat(f float64, fmt byte, prec, bitSize int) string
NativeStatus format_float(NativeFrame& f) {
  f.set_string(0, float_text(f, 2));
  return NativeStatus::kDone;
}

// func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte
NativeStatus append_float_native(NativeFrame& f) {
  append_text(f, float_text(f, 6));
  return NativeStatus::kDone;
}

// func Quote(s string) string
template <QuoteMode mode>
NativeStatus quote(NativeFrame& f) {
  std::string text;
  append_quoted(text, f.string(2), '"', mode);
  f.set_string(0, text);
  return NativeStatus::kDone;
}

// func QuoteRune(r rune) string
template <QuoteMode mode>
NativeStatus quote_rune(NativeFrame& f) {
  std::string text;
  append_quoted_rune(text, static_cast<char32_t>(f.i32(2)), mode);
  f.set_string(0, text);
  return NativeStatus::kDone;
}

// func CanBackquote(s string) bool
NativeStatus can_backquote_native(NativeFrame& f) {
  f.set_bool(0, can_backquote(f.string(1)));
  return NativeStatus::kDone;
}

// func IsPrint(r rune) bool
NativeStatus is_print_native(NativeFrame& f) {
  f.set_bool(0, is_print(static_cast<char32_t>(f.i32(1))));
  return NativeStatus::kDone;
}

// func IsGraphic(r rune) bool
NativeStatus is_graphic_native(NativeFrame& f) {
  f.set_bool(0, is_graphic(static_cast<char32_t>(f.i32(1))));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"strconv.parseInt", parse_int},
    {"strconv.parseUint", parse_uint},
    {"strconv.parseFloat", parse_float_native},
    {"fmt.parseInt", parse_int},
    {"fmt.parseUint", parse_uint},
    {"fmt.parseFloat", parse_float_native},
    {"strconv.Itoa", itoa},
    {"strconv.FormatInt", format_int},
    {"strconv.FormatUint", format_uint},
    {"strconv.AppendInt", append_int},
    {"strconv.AppendUint", append_uint},
    {"strconv.FormatFloat", format_float},
    {"strconv.AppendFloat", append_float_native},
    {"strconv.Quote", quote<QuoteMode::kPrintable>},
    {"strconv.QuoteToASCII", quote<QuoteMode::kAscii>},
    {"strconv.QuoteToGraphic", quote<QuoteMode::kGraphic>},
    {"strconv.QuoteRune", quote_rune<QuoteMode::kPrintable>},
    {"strconv.QuoteRuneToASCII", quote_rune<QuoteMode::kAscii>},
    {"strconv.QuoteRuneToGraphic", quote_rune<QuoteMode::kGraphic>},
    {"strconv.CanBackquote", can_backquote_native},
    {"strconv.IsPrint", is_print_native},
    {"strconv.IsGraphic", is_graphic_native},
};

}  // namespace

NativeTable strconv_natives() { return kNatives; }

}  // namespace gos::std_

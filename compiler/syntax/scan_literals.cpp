// Literals: numbers, runes, strings, and their escapes (Go spec, "Integer literals" to "String literals").
#include <fmt/format.h>

#include "base/utf8.h"
#include "compiler/syntax/chars.h"
#include "compiler/syntax/scanner.h"

namespace gos::syntax {

namespace {

// What a run of digits held.
constexpr int kHasDigits = 1;
constexpr int kHasSeparators = 2;

int32_t lower(int32_t ch) { return ch | 0x20; }
bool is_decimal(int32_t ch) { return ch >= '0' && ch <= '9'; }
bool is_hex(int32_t ch) { return is_decimal(ch) || (lower(ch) >= 'a' && lower(ch) <= 'f'); }

std::string_view base_name(int base) {
  switch (base) {
    case 2: return "binary";
    case 8: return "octal";
    case 10: return "decimal";
    default: return "hexadecimal";
  }
}

// Index of the first '_' that does not stand between two digits (a base prefix counts as one), or -1.
int misplaced_separator(std::string_view text) {
  bool hex = text.size() >= 2 && text[0] == '0' && lower(text[1]) == 'x';
  bool prefixed = hex || (text.size() >= 2 && text[0] == '0' && (lower(text[1]) == 'o' || lower(text[1]) == 'b'));
  auto is_digit_at = [&](size_t i) { return hex ? is_hex(text[i]) : is_decimal(text[i]); };
  for (size_t i = prefixed ? 2 : 0; i < text.size(); i++) {
    if (text[i] != '_') continue;
    bool before = i > 0 && ((prefixed && i == 2) || is_digit_at(i - 1));
    bool after = i + 1 < text.size() && (is_digit_at(i + 1) || text[i + 1] == '_');
    if (!before || !after) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace

void Scanner::set_literal(LitKind literal_kind, bool ok) {
  nlsemi_ = true;
  tok = Token::kLiteral;
  lit = segment();
  bad = !ok;
  kind = literal_kind;
}

// Accepts digits and separators. Up to base 10 it takes any decimal digit and notes in *invalid, if that is negative,
// the place of the first one too large for the base.
int Scanner::digits(int base, int* invalid) {
  int found = 0;
  while (ch_ == '_' || (base <= 10 ? is_decimal(ch_) : is_hex(ch_))) {
    if (ch_ == '_') {
      found |= kHasSeparators;
    } else {
      if (base <= 10 && ch_ >= '0' + base && *invalid < 0) *invalid = static_cast<int>(at_ - token_);
      found |= kHasDigits;
    }
    advance_char();
  }
  return found;
}

void Scanner::number(bool seen_point) {
  bool ok = true;
  LitKind literal_kind = LitKind::kInt;
  int base = 10;
  char prefix = 0;  // 'x', 'o', 'b', '0' for a leading zero alone, 0 for none
  int found = 0, invalid = -1;

  if (!seen_point) {
    if (ch_ == '0') {
      advance_char();
      switch (lower(ch_)) {
        case 'x': base = 16, prefix = 'x'; break;
        case 'o': base = 8, prefix = 'o'; break;
        case 'b': base = 2, prefix = 'b'; break;
        default: base = 8, prefix = '0', found = kHasDigits; break;
      }
      if (prefix != '0') advance_char();
    }
    found |= digits(base, &invalid);
    if (ch_ == '.') {
      if (prefix == 'o' || prefix == 'b') {
        error(fmt::format("invalid radix point in {} literal", base_name(base)));
        ok = false;
      }
      advance_char();
      seen_point = true;
    }
  }
  if (seen_point) {
    literal_kind = LitKind::kFloat;
    found |= digits(base, &invalid);
  }
  if ((found & kHasDigits) == 0 && ok) {
    error(fmt::format("{} literal has no digits", base_name(base)));
    ok = false;
  }
  if (lower(ch_) == 'e' || lower(ch_) == 'p') {
    literal_kind = LitKind::kFloat;
    ok = exponent(prefix, ok, found);
  } else if (prefix == 'x' && literal_kind == LitKind::kFloat && ok) {
    error("hexadecimal mantissa requires a 'p' exponent");
    ok = false;
  }
  if (got_char('i')) literal_kind = LitKind::kImag;

  set_literal(literal_kind, ok);
  if (literal_kind == LitKind::kInt && invalid >= 0 && ok) {
    error_in_token(invalid, fmt::format("invalid digit '{}' in {} literal", lit[invalid], base_name(base)));
    ok = false;
  }
  if ((found & kHasSeparators) != 0 && ok) {
    if (int at = misplaced_separator(lit); at >= 0) {
      error_in_token(at, "'_' must separate successive digits");
      ok = false;
    }
  }
  bad = !ok;
}

// Accepts 'e' or 'p' and what follows; adds to `found` whether there were separators.
bool Scanner::exponent(char prefix, bool ok, int& found) {
  if (ok) {
    if (lower(ch_) == 'e' && prefix != 0 && prefix != '0') {
      error(fmt::format("'{}' exponent requires decimal mantissa", static_cast<char>(ch_)));
      ok = false;
    } else if (lower(ch_) == 'p' && prefix != 'x') {
      error(fmt::format("'{}' exponent requires hexadecimal mantissa", static_cast<char>(ch_)));
      ok = false;
    }
  }
  advance_char();
  if (ch_ == '+' || ch_ == '-') advance_char();
  int none = 0;
  int in_exponent = digits(10, &none);
  found |= in_exponent & kHasSeparators;
  if ((in_exponent & kHasDigits) == 0 && ok) {
    error("exponent has no digits");
    ok = false;
  }
  return ok;
}

void Scanner::rune_literal() {
  bool ok = true;
  auto fail = [&](auto report) {
    if (ok) report();
    ok = false;
  };
  advance_char();
  for (int count = 0;; count++) {
    if (ch_ == '\'') {
      if (count == 0) {
        fail([&] { error("empty rune literal or unescaped '"); });
      } else if (count != 1) {
        fail([&] { error_in_token(0, "more than one character in rune literal"); });
      }
      advance_char();
      break;
    }
    if (ch_ == '\\') {
      advance_char();
      if (!escape('\'')) ok = false;
      continue;
    }
    if (ch_ == '\n') {
      fail([&] { error("newline in rune literal"); });
      break;
    }
    if (ch_ < 0) {
      fail([&] { error_in_token(0, "rune literal not terminated"); });
      break;
    }
    advance_char();
  }
  set_literal(LitKind::kRune, ok);
}

void Scanner::string_literal() {
  bool ok = true;
  advance_char();
  while (!got_char('"')) {
    if (ch_ == '\\') {
      advance_char();
      if (!escape('"')) ok = false;
    } else if (ch_ == '\n') {
      error("newline in string");
      ok = false;
      break;
    } else if (ch_ < 0) {
      error_in_token(0, "string not terminated");
      ok = false;
      break;
    } else {
      advance_char();
    }
  }
  set_literal(LitKind::kString, ok);
}

void Scanner::raw_string_literal() {
  bool ok = true;
  advance_char();
  while (!got_char('`')) {
    if (ch_ < 0) {
      error_in_token(0, "string not terminated");
      open_at_end = true;
      ok = false;
      break;
    }
    advance_char();
  }
  set_literal(LitKind::kString, ok);
}

// Accepts what follows a backslash. At the end of the text it is content: the caller complains about that.
bool Scanner::escape(int32_t quote) {
  if (ch_ == quote) {
    advance_char();
    return true;
  }
  switch (ch_) {
    case 'a':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
    case 'v':
    case '\\': advance_char(); return true;
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7': return escape_value(3, 8, 255);
    case 'x': advance_char(); return escape_value(2, 16, 255);
    case 'u': advance_char(); return escape_value(4, 16, utf8::kMaxRune);
    case 'U': advance_char(); return escape_value(8, 16, utf8::kMaxRune);
    default: break;
  }
  if (ch_ < 0) return true;
  error("unknown escape");
  return false;
}

bool Scanner::escape_value(int digit_count, uint32_t base, uint32_t max) {
  uint32_t value = 0;
  for (int i = 0; i < digit_count; i++) {
    if (ch_ < 0) return true;
    uint32_t digit = base;
    if (is_decimal(ch_)) {
      digit = static_cast<uint32_t>(ch_ - '0');
    } else if (is_hex(ch_)) {
      digit = static_cast<uint32_t>(lower(ch_) - 'a' + 10);
    }
    if (digit >= base) {
      error(fmt::format("invalid character {} in {} escape", quote_rune(static_cast<char32_t>(ch_)),
                        base_name(static_cast<int>(base))));
      return false;
    }
    value = value * base + digit;
    advance_char();
  }
  if (value > max && base == 8) {
    error(fmt::format("octal escape value {} > 255", value));
    return false;
  }
  if (value > max || (value >= 0xD800 && value < 0xE000)) {
    error("escape is invalid Unicode code point " + unicode_name(value));
    return false;
  }
  return true;
}

}  // namespace gos::syntax

// Quoted Go literals.
#include "std/strconv/quote.h"

#include "base/utf8.h"
#include "std/unicode/classes.h"

namespace gos::std_ {
namespace {

constexpr char kHex[] = "0123456789abcdef";

void append_hex(std::string& out, char32_t rune, int digits) {
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out += kHex[rune >> shift & 15];
}

bool stays(char32_t rune, QuoteMode mode) {
  if (mode == QuoteMode::kAscii) return rune < 0x80 && is_print(rune);
  return is_print(rune) || (mode == QuoteMode::kGraphic && is_graphic(rune));
}

void append_escaped(std::string& out, char32_t rune, char quote, QuoteMode mode) {
  if (rune == static_cast<char32_t>(quote) || rune == '\\') {
    out += '\\';
    out += static_cast<char>(rune);
    return;
  }
  if (stays(rune, mode)) {
    utf8::append(out, rune);
    return;
  }
  // The single-letter escapes of 7 to 13.
  if (rune >= 7 && rune <= 13) {
    out += '\\';
    out += "abtnvfr"[rune - 7];
  } else if (rune < ' ' || rune == 0x7F) {
    out += "\\x";
    append_hex(out, rune, 2);
  } else if (!utf8::valid_rune(rune)) {
    out += "\\ufffd";
  } else if (rune < 0x10000) {
    out += "\\u";
    append_hex(out, rune, 4);
  } else {
    out += "\\U";
    append_hex(out, rune, 8);
  }
}

}  // namespace

void append_quoted(std::string& out, std::string_view text, char quote, QuoteMode mode) {
  out += quote;
  for (size_t i = 0; i < text.size();) {
    auto c = static_cast<unsigned char>(text[i]);
    if (c >= ' ' && c < 0x7F && c != '\\' && c != static_cast<unsigned char>(quote)) {
      out += text[i++];
      continue;
    }
    utf8::Decoded d = utf8::decode(text.substr(i));
    if (d.width == 1 && d.rune == utf8::kRuneError) {
      out += "\\x";
      append_hex(out, c, 2);
    } else {
      append_escaped(out, d.rune, quote, mode);
    }
    i += static_cast<size_t>(d.width);
  }
  out += quote;
}

void append_quoted_rune(std::string& out, char32_t rune, QuoteMode mode) {
  if (!utf8::valid_rune(rune)) rune = utf8::kRuneError;
  out += '\'';
  append_escaped(out, rune, '\'', mode);
  out += '\'';
}

bool can_backquote(std::string_view text) {
  while (!text.empty()) {
    utf8::Decoded d = utf8::decode(text);
    text.remove_prefix(static_cast<size_t>(d.width));
    if (d.width > 1) {
      if (d.rune == 0xFEFF) return false;
      continue;
    }
    if (d.rune == utf8::kRuneError || (d.rune < ' ' && d.rune != '\t') || d.rune == '`' || d.rune == 0x7F) return false;
  }
  return true;
}

namespace {

// Reads `count` digits of the base; false if there are not so many.
bool read_digits(std::string_view& s, int count, int base, char32_t& value) {
  value = 0;
  for (int i = 0; i < count; i++) {
    if (s.empty()) return false;
    char c = s[0];
    int digit = c >= '0' && c <= '9' ? c - '0' : ((c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : 99);
    if (digit >= base) return false;
    value = value * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
    s.remove_prefix(1);
  }
  return true;
}

// Reads an escape behind its backslash.
bool read_escape(std::string& out, std::string_view& s) {
  if (s.empty()) return false;
  constexpr std::string_view kLetters = "abtnvfr";
  char c = s[0];
  char32_t value;
  if (size_t at = kLetters.find(c); at != std::string_view::npos) {
    out += static_cast<char>(7 + at);
    s.remove_prefix(1);
    return true;
  }
  if (c == '\\' || c == '"') {
    out += c;
    s.remove_prefix(1);
    return true;
  }
  if (c >= '0' && c <= '7') {
    if (!read_digits(s, 3, 8, value) || value > 255) return false;
    out += static_cast<char>(value);
    return true;
  }
  s.remove_prefix(1);
  if (c == 'x') {
    if (!read_digits(s, 2, 16, value)) return false;
    out += static_cast<char>(value);
    return true;
  }
  if (c != 'u' && c != 'U') return false;
  if (!read_digits(s, c == 'u' ? 4 : 8, 16, value) || !utf8::valid_rune(value)) return false;
  utf8::append(out, value);
  return true;
}

}  // namespace

bool unquote(std::string& out, std::string_view literal) {
  if (literal.size() < 2 || literal.front() != '"' || literal.back() != '"') return false;
  std::string_view s = literal.substr(1, literal.size() - 2);
  while (!s.empty()) {
    char c = s[0];
    s.remove_prefix(1);
    if (c == '"' || c == '\n') return false;
    if (c != '\\') {
      out += c;
    } else if (!read_escape(out, s)) {
      return false;
    }
  }
  return true;
}

}  // namespace gos::std_

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

}  // namespace gos::std_

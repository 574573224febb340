// Resolving escapes (Go spec, "Rune literals", "String literals").
#include "compiler/syntax/literal.h"

#include <algorithm>

#include "base/utf8.h"

namespace gos::syntax {

namespace {

struct Escape {
  char32_t value;
  bool is_byte;  // \x and octal give a byte, the others a character
  size_t size;   // of the escape without its backslash
};

char32_t digits_value(std::string_view digits, int base) {
  char32_t value = 0;
  for (char c : digits) {
    int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    value = value * static_cast<char32_t>(base) + static_cast<char32_t>(digit);
  }
  return value;
}

// `text` begins behind the backslash.
Escape read_escape(std::string_view text) {
  constexpr std::string_view kLetters = "abfnrtv";
  constexpr std::string_view kValues = "\a\b\f\n\r\t\v";
  char c = text.empty() ? '\\' : text[0];
  if (c >= '0' && c <= '7') return {digits_value(text.substr(0, 3), 8), true, 3};
  if (c == 'x') return {digits_value(text.substr(1, 2), 16), true, 3};
  if (c == 'u') return {digits_value(text.substr(1, 4), 16), false, 5};
  if (c == 'U') return {digits_value(text.substr(1, 8), 16), false, 9};
  auto at = kLetters.find(c);
  char value = at == std::string_view::npos ? c : kValues[at];
  return {static_cast<char32_t>(static_cast<unsigned char>(value)), false, 1};
}

}  // namespace

std::string string_value(std::string_view literal) {
  if (literal.size() < 2) return {};
  std::string_view content = literal.substr(1, literal.size() - 2);
  std::string out;
  out.reserve(content.size());
  if (literal[0] == '`') {
    std::copy_if(content.begin(), content.end(), std::back_inserter(out), [](char c) { return c != '\r'; });
    return out;
  }
  for (size_t i = 0; i < content.size();) {
    size_t backslash = std::min(content.find('\\', i), content.size());
    out += content.substr(i, backslash - i);
    if (backslash == content.size()) break;
    Escape escape = read_escape(content.substr(backslash + 1));
    if (escape.is_byte) {
      out += static_cast<char>(escape.value);
    } else {
      utf8::append(out, escape.value);
    }
    i = std::min(backslash + 1 + escape.size, content.size());
  }
  return out;
}

char32_t rune_value(std::string_view literal) {
  if (literal.size() < 3) return 0;
  if (literal[1] == '\\') return read_escape(literal.substr(2)).value;
  return utf8::decode(literal.substr(1)).rune;
}

}  // namespace gos::syntax

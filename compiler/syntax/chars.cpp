// Character classes by utf8proc's categories.
#include "compiler/syntax/chars.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include "base/utf8.h"

namespace gos::syntax {

namespace {

constexpr uint32_t bit(int category) { return uint32_t{1} << category; }

constexpr uint32_t kLetters = bit(UTF8PROC_CATEGORY_LU) | bit(UTF8PROC_CATEGORY_LL) | bit(UTF8PROC_CATEGORY_LT) |
                              bit(UTF8PROC_CATEGORY_LM) | bit(UTF8PROC_CATEGORY_LO);
constexpr uint32_t kNotPrinted = bit(UTF8PROC_CATEGORY_CN) | bit(UTF8PROC_CATEGORY_CC) | bit(UTF8PROC_CATEGORY_CF) |
                                 bit(UTF8PROC_CATEGORY_CS) | bit(UTF8PROC_CATEGORY_CO) | bit(UTF8PROC_CATEGORY_ZS) |
                                 bit(UTF8PROC_CATEGORY_ZL) | bit(UTF8PROC_CATEGORY_ZP);

uint32_t category_bit(char32_t rune) {
  if (rune > utf8::kMaxRune) return bit(UTF8PROC_CATEGORY_CN);
  return bit(utf8proc_category(static_cast<utf8proc_int32_t>(rune)));
}

}  // namespace

bool is_letter(char32_t rune) { return (category_bit(rune) & kLetters) != 0; }
bool is_digit(char32_t rune) { return (category_bit(rune) & bit(UTF8PROC_CATEGORY_ND)) != 0; }
bool is_print(char32_t rune) { return rune == ' ' || (category_bit(rune) & kNotPrinted) == 0; }

std::string unicode_name(char32_t rune) {
  std::string out = fmt::format("U+{:04X}", static_cast<uint32_t>(rune));
  if (!is_print(rune)) return out;
  out += " '";
  utf8::append(out, rune);
  return out + "'";
}

std::string quote_rune(char32_t rune) {
  constexpr std::string_view kNamed = "\a\b\f\n\r\t\v";
  constexpr std::string_view kNames = "abfnrtv";
  std::string out = "'";
  if (rune == '\'' || rune == '\\') {
    out += '\\';
    out += static_cast<char>(rune);
  } else if (is_print(rune)) {
    utf8::append(out, rune);
  } else if (auto at = kNamed.find(static_cast<char>(rune)); rune < 0x20 && at != std::string_view::npos) {
    out += '\\';
    out += kNames[at];
  } else if (rune < ' ' || rune == 0x7F) {
    out += fmt::format("\\x{:02x}", static_cast<uint32_t>(rune));
  } else if (rune < 0x10000) {
    out += fmt::format("\\u{:04x}", static_cast<uint32_t>(rune));
  } else {
    out += fmt::format("\\U{:08x}", static_cast<uint32_t>(rune));
  }
  return out + "'";
}

}  // namespace gos::syntax

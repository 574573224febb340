// Unicode classes and case of runes.
#include "std/unicode/classes.h"

#include <utf8proc.h>

namespace gos::std_ {

int category(char32_t rune) {
  if (rune > 0x10FFFF) return 0;
  return utf8proc_category(static_cast<utf8proc_int32_t>(rune));
}

bool is_print(char32_t rune) {
  if (rune < 0x7F) return rune >= ' ';
  int c = category(rune);
  return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_SO;
}

bool is_graphic(char32_t rune) {
  if (rune < 0x7F) return rune >= ' ';
  int c = category(rune);
  return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_ZS;
}

char32_t to_upper(char32_t rune) {
  if (rune < 0x80) return rune >= 'a' && rune <= 'z' ? rune - 32 : rune;
  if (rune > 0x10FFFF) return rune;
  return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(rune)));
}

char32_t to_lower(char32_t rune) {
  if (rune < 0x80) return rune >= 'A' && rune <= 'Z' ? rune + 32 : rune;
  if (rune > 0x10FFFF) return rune;
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(rune)));
}

char32_t to_title(char32_t rune) {
  if (rune < 0x80) return to_upper(rune);
  if (rune > 0x10FFFF) return rune;
  return static_cast<char32_t>(utf8proc_totitle(static_cast<utf8proc_int32_t>(rune)));
}

}  // namespace gos::std_

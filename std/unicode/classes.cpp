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
  // Sharp s has an upper case only for titles in capitals, which is no simple mapping.
  if (rune > 0x10FFFF || rune == 0xDF) return rune;
  return static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(rune)));
}

char32_t to_lower(char32_t rune) {
  if (rune < 0x80) return rune >= 'A' && rune <= 'Z' ? rune + 32 : rune;
  if (rune > 0x10FFFF) return rune;
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(rune)));
}

char32_t to_title(char32_t rune) {
  if (rune < 0x80) return to_upper(rune);
  if (rune > 0x10FFFF || rune == 0xDF) return rune;
  return static_cast<char32_t>(utf8proc_totitle(static_cast<utf8proc_int32_t>(rune)));
}

char32_t fold_key(char32_t rune) {
  if (rune < 0x80) return to_lower(rune);
  // The dotted capital and the dotless small i fold with nothing.
  if (rune == 0x130 || rune == 0x131) return rune;
  return to_lower(to_upper(rune));
}

char32_t simple_fold(char32_t rune) {
  if (rune > 0x10FFFF) return rune;
  // The members of a class: its lower, upper and title case, and the few runes that share a case mapping with them.
  static constexpr char32_t kExtra[] = {0xB5,   0xDF,   0x17F,  0x1C5,  0x1C8,  0x1CB,  0x1F2,  0x345,
                                        0x3C2,  0x3D0,  0x3D1,  0x3D5,  0x3D6,  0x3F0,  0x3F1,  0x3F4,
                                        0x3F5,  0x1C80, 0x1C81, 0x1C82, 0x1C83, 0x1C84, 0x1C85, 0x1C86,
                                        0x1C87, 0x1C88, 0x1E9B, 0x1E9E, 0x1FBE, 0x2126, 0x212A, 0x212B};
  char32_t key = fold_key(rune);
  char32_t next = UINT32_MAX, smallest = rune;
  auto consider = [&](char32_t r) {
    if (fold_key(r) != key) return;
    if (r > rune && r < next) next = r;
    if (r < smallest) smallest = r;
  };
  consider(key);
  consider(to_upper(rune));
  consider(to_upper(key));
  consider(to_lower(rune));
  consider(to_title(rune));
  for (char32_t r : kExtra) consider(r);
  return next != UINT32_MAX ? next : smallest;
}

bool is_space(char32_t rune) {
  if (rune < 0x100) return rune == ' ' || (rune >= 9 && rune <= 13) || rune == 0x85 || rune == 0xA0;
  int c = category(rune);
  return c >= UTF8PROC_CATEGORY_ZS && c <= UTF8PROC_CATEGORY_ZP;
}

}  // namespace gos::std_

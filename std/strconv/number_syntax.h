// Where underscores may stand in a number's text (Go spec, "Integer literals").
#pragma once

#include <string_view>

namespace gos::std_ {

// Underscores must separate digits, or stand between a base prefix and a digit; without a base prefix there are none.
inline bool underscores_ok(std::string_view s) {
  // What was seen last: '^' the beginning, '0' a digit, '_' an underscore, '!' anything else.
  char last = '^';
  size_t i = 0;
  if (!s.empty() && (s[0] == '-' || s[0] == '+')) i++;
  bool hex = false;
  if (s.size() - i >= 2 && s[i] == '0') {
    char b = static_cast<char>(s[i + 1] | 32);
    if (b == 'b' || b == 'o' || b == 'x') {
      hex = b == 'x';
      i += 2;
      last = '0';  // the prefix counts as a digit
    }
  }
  for (; i < s.size(); i++) {
    char c = s[i];
    if ((c >= '0' && c <= '9') || (hex && (c | 32) >= 'a' && (c | 32) <= 'f')) {
      last = '0';
    } else if (c == '_') {
      if (last != '0') return false;
      last = '_';
    } else {
      if (last == '_') return false;
      last = '!';
    }
  }
  return last != '_';
}

}  // namespace gos::std_

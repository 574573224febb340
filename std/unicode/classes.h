// Unicode classes and case of runes (Unicode 15, by utf8proc), as package unicode names them.
#pragma once

#include <cstdint>

namespace gos::std_ {

// General category as utf8proc numbers it: 1 Lu, 2 Ll, 3 Lt, 4 Lm, 5 Lo, 6-8 Mn Mc Me, 9-11 Nd Nl No, 12-18 P*, 19-22
// Sm Sc Sk So, 23-25 Zs Zl Zp, 26-29 Cc Cf Cs Co; 0 unassigned.
int category(char32_t rune);

// Letters, marks, numbers, punctuation, symbols and the ASCII space.
bool is_print(char32_t rune);
// The same, and the other spaces of category Zs.
bool is_graphic(char32_t rune);

char32_t to_upper(char32_t rune);
char32_t to_lower(char32_t rune);
char32_t to_title(char32_t rune);

// Two runes are equal under simple case folding when their keys are equal.
char32_t fold_key(char32_t rune);
// The next larger rune with the same key, or the smallest of all if there is none larger: unicode.SimpleFold.
char32_t simple_fold(char32_t rune);

// White space as unicode.IsSpace has it.
bool is_space(char32_t rune);

}  // namespace gos::std_

// Classes of characters as Go's unicode package has them, and characters in error messages.
#pragma once

#include <string>

namespace gos::syntax {

// Categories L*, Nd; any rune.
bool is_letter(char32_t rune);
bool is_digit(char32_t rune);
// What Go prints as itself: letters, marks, numbers, punctuation, symbols and the ASCII space.
bool is_print(char32_t rune);

// As Go's %#U: "U+0040 '@'", without the quotation for what is_print denies.
std::string unicode_name(char32_t rune);
// As Go's %q for a rune: in single quotes, escaped where needed.
std::string quote_rune(char32_t rune);

}  // namespace gos::syntax

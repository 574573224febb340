// Searching in text: what packages strings and bytes share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gos::std_ {

// Positions in bytes, -1 if there is none.
int64_t find_text(std::string_view s, std::string_view wanted);
int64_t find_last_text(std::string_view s, std::string_view wanted);
// U+FFFD finds the first invalid encoding; what is no rune is never found.
int64_t find_rune(std::string_view s, char32_t rune);
int64_t find_any(std::string_view s, std::string_view chars);
int64_t find_last_any(std::string_view s, std::string_view chars);

// Non-overlapping occurrences; of an empty text one more than there are runes.
int64_t count_text(std::string_view s, std::string_view wanted);

bool equal_fold(std::string_view a, std::string_view b);

// The longest part without white space at its ends.
std::string_view trim_space(std::string_view s);

enum class Case { kUpper, kLower, kTitle };
// Maps every rune into `out`; invalid bytes become U+FFFD. False if nothing changes (`out` is then of no use).
bool map_case(std::string_view s, Case to, std::string& out);

// Replaces the first n occurrences, all if n is negative; an empty `old` is found before every rune and at the end.
// False if nothing changes.
bool replace_text(std::string_view s, std::string_view old, std::string_view by, int64_t n, std::string& out);

}  // namespace gos::std_

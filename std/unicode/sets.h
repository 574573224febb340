// The sets of runes behind package unicode's range tables: categories, scripts and properties, by number.
#pragma once

namespace gos::std_ {

// The numbers are those that unicode/tables.go gives its tables. False for a number that names no set.
bool in_set(int set, char32_t rune);

}  // namespace gos::std_

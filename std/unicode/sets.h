// The sets of runes behind package unicode's range tables: categories, scripts and properties, by number.
#pragma once

#include <cstdint>
#include <vector>

namespace gos::std_ {

// The numbers are those that unicode/tables.go gives its tables. False for a number that names no set.
bool in_set(int set, char32_t rune);

// First and last rune of each run of a set, ascending.
std::vector<uint32_t> runs_of_set(int set);
// The same for the runes outside the set that fold to one inside.
std::vector<uint32_t> runs_folding_into(int set);

}  // namespace gos::std_

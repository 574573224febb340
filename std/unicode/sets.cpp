// The sets of runes behind package unicode's range tables.
#include "std/unicode/sets.h"

#include <algorithm>
#include <cstdint>
#include <span>

#include "std/unicode/classes.h"

namespace gos::std_ {
namespace {

struct Set {
  uint32_t mask;                     // of general categories; 0: the runs decide
  std::span<const uint32_t> runs{};  // first and last rune of each run, ascending
};

template <uint32_t... values>
struct Runs {
  static constexpr uint32_t kValues[] = {values...};
};

constexpr Set kSets[] = {
#define CATEGORY(mask) {mask},
#define RANGES(...) {0, Runs<__VA_ARGS__>::kValues},
#include "std/unicode/sets.def"
#undef CATEGORY
#undef RANGES
};

}  // namespace

bool in_set(int set, char32_t rune) {
  if (set < 1 || set > static_cast<int>(std::size(kSets)) || rune > 0x10FFFF) return false;
  const Set& s = kSets[set - 1];
  if (s.mask != 0) return s.mask >> category(rune) & 1;
  // The first bound above the rune ends the run that holds it if it is the end of a run.
  auto above = std::upper_bound(s.runs.begin(), s.runs.end(), rune);
  size_t before = static_cast<size_t>(above - s.runs.begin());
  return before % 2 == 1 || (before > 0 && s.runs[before - 1] == rune);
}

}  // namespace gos::std_

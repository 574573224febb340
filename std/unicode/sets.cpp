// The sets of runes behind package unicode's range tables.
#include "std/unicode/sets.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

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

namespace {

void add_rune(std::vector<uint32_t>& runs, uint32_t first, uint32_t last) {
  if (!runs.empty() && runs.back() + 1 == first) {
    runs.back() = last;
  } else {
    runs.push_back(first);
    runs.push_back(last);
  }
}

}  // namespace

std::vector<uint32_t> runs_of_set(int set) {
  std::vector<uint32_t> runs;
  if (set < 1 || set > static_cast<int>(std::size(kSets))) return runs;
  const Set& s = kSets[set - 1];
  if (s.mask == 0) return {s.runs.begin(), s.runs.end()};
  // Planes beyond these hold nothing, or are private use but for their last two runes.
  constexpr uint32_t kEndOfAssigned = 0x40000, kTags = 0xE0000, kEndOfTags = 0xE1000, kPlane = 0x10000;
  auto each = [&](uint32_t first, uint32_t end) {
    for (uint32_t r = first; r < end; r++)
      if (s.mask >> category(r) & 1) add_rune(runs, r, r);
  };
  auto all = [&](uint32_t first, uint32_t end) {
    if (s.mask >> category(first) & 1) add_rune(runs, first, end - 1);
  };
  each(0, kEndOfAssigned);
  all(kEndOfAssigned, kTags);
  each(kTags, kEndOfTags);
  all(kEndOfTags, 15 * kPlane);
  for (uint32_t plane = 15; plane <= 16; plane++) {
    all(plane * kPlane, (plane + 1) * kPlane - 2);
    each((plane + 1) * kPlane - 2, (plane + 1) * kPlane);
  }
  return runs;
}

std::vector<uint32_t> runs_folding_into(int set) {
  constexpr char32_t kEndOfCases = 0x20000;
  std::vector<char32_t> members;
  for (char32_t r = 0; r < kEndOfCases; r++) {
    char32_t key = fold_key(r);
    if (key == r) continue;
    members.push_back(r);
    members.push_back(key);
  }
  std::sort(members.begin(), members.end());
  members.erase(std::unique(members.begin(), members.end()), members.end());
  std::vector<uint32_t> runs;
  for (char32_t r : members) {
    if (in_set(set, r)) continue;
    bool reaches = false;
    for (char32_t other = simple_fold(r); other != r && !reaches; other = simple_fold(other))
      reaches = in_set(set, other);
    if (reaches) add_rune(runs, r, r);
  }
  return runs;
}

}  // namespace gos::std_

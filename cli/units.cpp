// See units.h.
#include "cli/units.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace gos::cli {

namespace {

struct Unit {
  std::string_view name;
  double factor;
};

// What is written in front of `text` as a number without sign or exponent; takes it off.
std::optional<double> take_number(std::string_view& text) {
  size_t end = text.find_first_not_of("0123456789.");
  std::string_view digits = text.substr(0, end);
  double value = 0;
  auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
  if (error != std::errc() || rest != digits.data() + digits.size()) return std::nullopt;
  text.remove_prefix(digits.size());
  return value;
}

}  // namespace

std::optional<int64_t> parse_duration(std::string_view text) {
  static constexpr Unit kUnits[] = {{"ns", 1},   {"us", 1e3}, {"µs", 1e3}, {"μs", 1e3},
                                    {"ms", 1e6}, {"s", 1e9},  {"m", 60e9}, {"h", 3600e9}};
  double sum = 0;
  while (!text.empty()) {
    std::optional<double> value = take_number(text);
    std::string_view name = text.substr(0, text.find_first_of("0123456789."));
    auto unit = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const Unit& u) { return u.name == name; });
    if (!value || unit == std::end(kUnits)) return std::nullopt;
    sum += *value * unit->factor;
    text.remove_prefix(name.size());
  }
  sum = std::round(sum);
  if (!(sum >= 1) || sum >= static_cast<double>(INT64_MAX)) return std::nullopt;
  return static_cast<int64_t>(sum);
}

}  // namespace gos::cli

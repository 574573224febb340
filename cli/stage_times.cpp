// The line that --log=compiler prints.
#include "cli/stage_times.h"

#include <fmt/format.h>

namespace gos::cli {

std::string StageTimes::str() const {
  constexpr std::string_view kNames[] = {"read", "parse", "check", "lower", "escape", "emit", "load"};
  static_assert(std::size(kNames) == static_cast<size_t>(Stage::kCount));
  std::string out = "compiler:";
  int64_t total = 0;
  for (size_t i = 0; i < std::size(kNames); ++i) {
    total += spent_[i];
    out += fmt::format(" {} {:.2f}", kNames[i], static_cast<double>(spent_[i]) / 1e6);
  }
  return out + fmt::format(" total {:.2f} ms\n", static_cast<double>(total) / 1e6);
}

}  // namespace gos::cli

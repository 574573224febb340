// gos escape --show: the source with each allocation marked in the margin, and with --profile what each one cost.
#pragma once

#include <string>

#include "cli/escape/costs.h"
#include "compiler/escape/escape.h"

namespace gos::cli {

struct ShowStyle {
  bool colour = false;
};

// The files that the report's sites stand in, line by line. Under a line, a line for each allocation on it: stack or
// heap, size, why. `costs` may be null.
std::string show_escapes(const escape::Report& report, const source::SourceSet& sources, const AllocCosts* costs,
                         const ShowStyle& style);

}  // namespace gos::cli

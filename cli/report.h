// Errors of a compilation as text.
#pragma once

#include <string>

#include "cli/front_end.h"

namespace gos::cli {

struct ReportStyle {
  bool titles = false;    // "# example.com/m" in front of a package's errors
  bool excerpts = false;  // the source line and a caret below each error
  bool color = false;
};

// For text that goes to `fd`: excerpts on a terminal, in colour unless NO_COLOR or TERM=dumb forbid it.
ReportStyle style_for(int fd);

// All errors that the front end found.
std::string report(const FrontEnd& front, const ReportStyle& style);

}  // namespace gos::cli

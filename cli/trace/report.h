// What `gos trace` says of a recording, as text, for machines, and as a page.
#pragma once

#include <cstdio>
#include <string>

#include "cli/trace/statistics.h"

namespace gos::cli {

// The verdict in a line, a histogram of the pauses, the worst of them, the phases.
std::string text_report(const Statistics& s);
// Two runs side by side.
std::string comparison(const Statistics& s, const std::string& name, const Statistics& other,
                       const std::string& other_name);
// One JSON object.
std::string json_report(const Statistics& s);
// The distribution of the pauses in microseconds, as HdrHistogram's plotter reads it.
std::string hgrm_report(const Statistics& s);
// A page that needs nothing else.
std::string html_report(const Statistics& s);

}  // namespace gos::cli

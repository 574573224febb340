// The page of `gos trace --html`: page.html with uPlot inlined (embed_page.py). The trace's data stand between the
// halves, as a JavaScript value.
#pragma once

#include <string_view>

namespace gos::cli {

extern const std::string_view page_before_data, page_after_data;

}  // namespace gos::cli

// Build constraints: which files of a directory belong to the package on linux/amd64 ("go help buildconstraint").
#pragma once

#include <string_view>

namespace gos::cli {

// Whether a file name's _GOOS, _GOARCH or _GOOS_GOARCH ending, if it has one, is ours.
bool file_name_matches(std::string_view name);

// Whether the //go:build line in front of the package clause, if there is one, holds. A malformed line does not.
bool build_line_matches(std::string_view text);

// The N of the language version go1.N that this line asks for, 0 if it asks for none.
int build_line_version(std::string_view text);

// Whether a constraint such as "linux && !(arm64 || cgo)" holds.
bool constraint_holds(std::string_view expression);

}  // namespace gos::cli

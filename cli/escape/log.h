// The compiler's own log of what it did, as `go build -gcflags=-json=0,DIR` writes it: a folder for the package, in it
// a file for each source file, of which the first line tells what it is about and every other one is a diagnostic in
// the form of the Language Server Protocol, with positions that begin with 1.
#pragma once

#include <span>
#include <string>

#include "compiler/escape/escape.h"

namespace gos::cli {

// Writes the log of `package` (its import path) into `directory`; what went wrong, "" if nothing.
std::string write_log(const std::string& directory, const std::string& package,
                      std::span<const escape::Report::Diagnostic> diagnostics, const source::SourceSet& sources);

}  // namespace gos::cli

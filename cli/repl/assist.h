// What the editor asks about a text: colours and completions.
#pragma once

#include <string_view>
#include <vector>

#include "cli/repl/session.h"
#include "edit/editor.h"

namespace gos::cli {

// The styles of Go text, and of a command; brackets one by one.
std::vector<edit::Span> colour(std::string_view text);

// What can stand for the word at the cursor: commands, files behind those that take one, names in scope, packages,
// what a package exports, fields and methods, each with its type.
edit::Completion complete(Session& session, std::string_view text, size_t cursor);

}  // namespace gos::cli

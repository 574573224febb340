// Imports that nobody wrote: of standard packages that a program names, where the program is too short to spell them
// out.
#pragma once

#include <string_view>

#include "base/arena.h"
#include "compiler/syntax/ast.h"

namespace gos::cli {

// The path of the standard package that programs call `name`, "" if there is none; of several the one with the shortest
// path.
std::string_view standard_package(std::string_view name);

// Puts `import as "path"` in front of the file's declarations.
void add_import(syntax::File* file, Arena& arena, std::string_view as, std::string_view path);

// Imports each standard package that the file uses as `name.X`, unless it imports or declares that name itself.
void import_standard_packages(syntax::File* file, Arena& arena);

}  // namespace gos::cli

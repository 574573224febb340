// The Go text of the standard packages, embedded in the binary.
#pragma once

#include <span>
#include <string_view>

#include "base/outline.h"

namespace gos::std_ {

// One Go source file of a package.
struct SourceFile {
  std::string_view name;  // "strings/builder.go"
  std::string_view text;  // a NUL byte follows
};

struct Package {
  std::string_view path;
  std::string_view name;
  std::span<const SourceFile> files;
  Outline outline;
};

// The package of that import path, null if there is none.
const Package* find_package(std::string_view path);

// The import paths of all packages, sorted.
std::span<const std::string_view> package_paths();

}  // namespace gos::std_

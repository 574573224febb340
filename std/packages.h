// The Go text of the standard packages, embedded in the binary.
#pragma once

#include <span>
#include <string_view>

namespace gos::std_ {

// One Go source file of a package.
struct SourceFile {
  std::string_view name;  // "strings/builder.go"
  std::string_view text;
};

// The files of the package of that import path; empty if there is no such package.
std::span<const SourceFile> find_package(std::string_view path);

// The import paths of all packages, sorted.
std::span<const std::string_view> package_paths();

}  // namespace gos::std_

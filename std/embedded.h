// The Go text that the build embeds (embed.py writes its table).
#pragma once

#include <span>
#include <string_view>

#include "std/packages.h"

namespace gos::std_ {

struct EmbeddedPackage {
  std::string_view path;
  std::span<const SourceFile> files;
};

// Sorted by path.
std::span<const EmbeddedPackage> embedded_packages();

}  // namespace gos::std_

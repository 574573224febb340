// The Go text that the build embeds (embed.py writes its table).
#pragma once

#include <span>

#include "std/packages.h"

namespace gos::std_ {

// Sorted by path.
std::span<const Package> embedded_packages();

}  // namespace gos::std_

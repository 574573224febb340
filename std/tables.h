// The tables of natives, one a package.
#pragma once

#include <span>
#include <vector>

#include "runtime/native/native.h"

namespace gos::std_ {

using NativeTable = std::span<const runtime::NativeEntry>;

#define NATIVES(package) NativeTable package##_natives();
#include "std/natives.def"
#undef NATIVES

inline std::vector<NativeTable> native_tables() {
  return {
#define NATIVES(package) package##_natives(),
#include "std/natives.def"
#undef NATIVES
  };
}

}  // namespace gos::std_

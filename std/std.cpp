// The list of all natives.
#include "std/std.h"

#include <vector>

#include "std/tables.h"

namespace gos::std_ {

std::span<const runtime::NativeEntry> natives() {
  static const std::vector<runtime::NativeEntry> all = [] {
    std::vector<runtime::NativeEntry> list;
    for (std::span<const runtime::NativeEntry> table : native_tables())
      list.insert(list.end(), table.begin(), table.end());
    return list;
  }();
  return all;
}

}  // namespace gos::std_

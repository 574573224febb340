// The list of all natives.
#include "std/std.h"

#include "std/tables.h"

namespace gos::std_ {

void register_natives() {
  for (NativeTable table : native_tables()) runtime::register_natives(table);
}

}  // namespace gos::std_

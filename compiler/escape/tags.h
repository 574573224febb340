// Parameter tags: what a caller must know of a parameter without seeing the body.
#pragma once

#include <string_view>

#include "compiler/ir/ir.h"

namespace gos::escape {

inline constexpr int kMaxTagDerefs = 126;

// Records a flow with that many dereferences.
inline void lower_to(int8_t& least, int derefs) {
  if (derefs > kMaxTagDerefs) derefs = kMaxTagDerefs;
  if (least < 0 || derefs < least) least = static_cast<int8_t>(derefs);
}

inline ir::ParamTag heap_tag() {
  ir::ParamTag tag;
  tag.heap = 0;
  return tag;
}

// Drops flows that say no more than the one to the heap does.
void simplify(ir::ParamTag& tag);
// Whether `promised` says that less leaks than `found` does.
bool promises_more(const ir::ParamTag& promised, const ir::ParamTag& found);

// Sets the tags of a function without a body: from std_tags.def, //go:noescape, or the worst.
void set_tags_without_body(ir::Function* function);
// The entry of std_tags.def for `function`, if there is one of the right length: one tag a parameter.
bool std_tags(const ir::Function* function, std::vector<ir::ParamTag>& tags);

}  // namespace gos::escape

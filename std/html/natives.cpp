// The native of package html: names of characters.
#include <algorithm>
#include <string_view>

#include "std/tables.h"

namespace gos::std_ {

using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

struct Entity {
  std::string_view name;
  int32_t first, second;
};

constexpr Entity kEntities[] = {
#define ENTITY(name, first, second) {name, first, second},
#include "std/html/entities.def"
#undef ENTITY
};

// func entity(name string) (first, second rune)
NativeStatus entity(NativeFrame& f) {
  std::string_view name = f.string(2);
  const Entity* at = std::lower_bound(std::begin(kEntities), std::end(kEntities), name,
                                      [](const Entity& e, std::string_view wanted) { return e.name < wanted; });
  if (at == std::end(kEntities) || at->name != name) return NativeStatus::kDone;
  f.set_i64(0, at->first);
  f.set_i64(1, at->second);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"html.entity", entity},
};

}  // namespace

NativeTable html_natives() { return kNatives; }

}  // namespace gos::std_

// Knobs: the switches of GOSDEBUG, listed in knobs.def.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gos::runtime {

struct Knobs {
#define KNOB(name, value, help) int name = value;
#include "runtime/debug/knobs.def"
#undef KNOB
};
inline Knobs knobs;

// Values of knobs.gcbreak.
inline constexpr int kBreakBarrier = 1;
inline constexpr int kBreakStacks = 2;

struct KnobInfo {
  std::string_view name;
  int value;  // when not set
  std::string_view help;
};
std::span<const KnobInfo> knob_list();

// Sets knobs from "name=value,name=value"; unknown names are passed over (as Go does) and returned.
std::string set_knobs(std::string_view text);
// From $GODEBUG, then $GOSDEBUG.
void set_knobs_from_environment();

}  // namespace gos::runtime

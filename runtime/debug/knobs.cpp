// Reading the knobs.
#include "runtime/debug/knobs.h"

#include <charconv>
#include <cstdlib>

namespace gos::runtime {

namespace {

constexpr KnobInfo kInfos[] = {
#define KNOB(name, value, help) {#name, value, help},
#include "runtime/debug/knobs.def"
#undef KNOB
};
constexpr int Knobs::* kMembers[] = {
#define KNOB(name, value, help) &Knobs::name,
#include "runtime/debug/knobs.def"
#undef KNOB
};

bool set_knob(std::string_view name, std::string_view value) {
  int number = 0;
  if (std::from_chars(value.data(), value.data() + value.size(), number).ec != std::errc()) return false;
  for (size_t i = 0; i < std::size(kInfos); ++i) {
    if (kInfos[i].name != name) continue;
    knobs.*kMembers[i] = number;
    return true;
  }
  return false;
}

}  // namespace

std::span<const KnobInfo> knob_list() { return kInfos; }

std::string set_knobs(std::string_view text) {
  std::string unknown;
  while (!text.empty()) {
    size_t comma = text.find(',');
    std::string_view item = text.substr(0, comma);
    text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    size_t equals = item.find('=');
    if (equals != std::string_view::npos && set_knob(item.substr(0, equals), item.substr(equals + 1))) continue;
    if (!unknown.empty()) unknown += ',';
    unknown += item;
  }
  return unknown;
}

void set_knobs_from_environment() {
  for (const char* name : {"GODEBUG", "GOSDEBUG"}) {
    if (const char* text = std::getenv(name)) set_knobs(text);
  }
}

}  // namespace gos::runtime

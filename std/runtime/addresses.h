// Code addresses as programs see them (runtime.Callers): that of the instruction behind a call, and in the upper bits
// how many calls inlined there lie further in.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "runtime/goroutine.h"
#include "runtime/panic/panic.h"

namespace gos::std_ {

// Calls add(address) for the frames above the one at `fp`, a native's, newest first, until it returns false.
void for_each_return_address(const runtime::Goroutine* g, const uint64_t* fp, const std::function<bool(uint64_t)>& add);

// The same for all frames of a goroutine that does not run.
void for_each_address(const runtime::Goroutine* g, const std::function<bool(uint64_t)>& add);

struct CodePlace {
  std::string_view function;  // empty: not known
  std::string_view file;
  uint32_t line = 0;
  uint64_t entry = 0;  // the function's address
};
// What lies at an address; with `after`, at the instruction before it.
CodePlace place_at(uint64_t address, bool after);

}  // namespace gos::std_

// The natives of package runtime/pprof.
#include <algorithm>
#include <vector>

#include "runtime/sched/sched.h"
#include "runtime/trace/pprof.h"
#include "std/runtime/addresses.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::Goroutine;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func stacks(buf []uintptr) int
NativeStatus stacks(NativeFrame& f) {
  while (!runtime::stop_the_world(f.goroutine()->p, "GoroutineProfile")) {
  }
  std::vector<uint64_t> words;
  auto add = [&](uint64_t address) {
    words.push_back(address);
    return true;
  };
  runtime::for_each_goroutine([&](Goroutine* g) {
    if (g->system) return;
    if (g == f.goroutine()) {
      for_each_return_address(g, f.slots(), add);
    } else if (g->fp != nullptr && g->pc != nullptr) {
      for_each_address(g, add);
    }
    words.push_back(0);
  });
  runtime::start_the_world();
  auto buf = f.span<uint64_t>(1);
  if (words.size() <= buf.size()) std::ranges::copy(words, buf.begin());
  f.set_i64(0, static_cast<int64_t>(words.size()));
  return NativeStatus::kDone;
}

// func encode(name string, stacks []uintptr, counts []int) string
NativeStatus encode(NativeFrame& f) {
  std::string name(f.string(2));
  auto addresses = f.span<uint64_t>(4);
  runtime::ProfileWriter profile({{name, "count"}}, name);
  std::vector<runtime::ProfileFrame> stack;
  size_t at = 0;
  for (int64_t count : f.span<int64_t>(7)) {
    stack.clear();
    for (; at < addresses.size() && addresses[at] != 0; ++at) {
      CodePlace place = place_at(addresses[at], true);
      stack.push_back({std::string(place.function), std::string(place.file), static_cast<int32_t>(place.line), 0});
    }
    ++at;
    profile.add(stack, {{count}});
  }
  f.set_string(0, profile.compressed());
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"runtime/pprof.stacks", stacks},
    {"runtime/pprof.encode", encode},
};

}  // namespace

NativeTable pprof_natives() { return kNatives; }

}  // namespace gos::std_

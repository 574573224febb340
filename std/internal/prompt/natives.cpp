// Natives of package prompt.
#include "std/internal/prompt/natives.h"

#include <cstdio>

#include "runtime/panic/panic.h"
#include "std/tables.h"

namespace gos::std_ {

namespace {

using runtime::NativeFrame;
using runtime::NativeStatus;

const void* next_input;

// func input() func()
NativeStatus input(NativeFrame& f) {
  f.set_pointer(0, next_input);
  return NativeStatus::kDone;
}

// func report(v any)
NativeStatus report(NativeFrame& f) {
  std::string text = "panic: ";
  runtime::append_panic_value(text, f.iface(0));
  text += "\n\n";
  runtime::append_trace(text, f.goroutine());
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"internal/prompt.input", input},
    {"internal/prompt.report", report},
};

}  // namespace

void set_prompt_input(const void* closure) { next_input = closure; }

NativeTable prompt_natives() { return kNatives; }

}  // namespace gos::std_

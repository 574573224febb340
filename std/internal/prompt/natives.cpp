// Natives of package prompt.
#include "std/internal/prompt/natives.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <string>

#include "runtime/gc/gc.h"
#include "runtime/heap/central.h"
#include "runtime/panic/panic.h"
#include "std/tables.h"

namespace gos::std_ {

namespace {

using runtime::NativeFrame;
using runtime::NativeStatus;

const void* next_input;
std::atomic<bool> panicked{false};

// func input() func()
NativeStatus input(NativeFrame& f) {
  f.set_pointer(0, next_input);
  return NativeStatus::kDone;
}

// func report(v any, text string, hasText bool)
NativeStatus report(NativeFrame& f) {
  panicked.store(true);
  std::string text = "panic: ";
  if (f.boolean(4)) {
    text += f.string(2);
  } else {
    runtime::append_panic_value(text, f.iface(0));
  }
  text += "\n\n";
  std::string trace;
  runtime::append_trace(trace, f.goroutine());
  text += without_prompt_frames(trace);
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
  return NativeStatus::kDone;
}

// Bytes allocated that are worth a collection between two inputs, and the part of what lives.
constexpr uint64_t kWorth = 128 << 10;
constexpr uint64_t kLivePart = 4;

// func tidy()
NativeStatus tidy(NativeFrame& f) {
  static std::atomic<uint64_t> live_then{0};
  static std::atomic<bool> first{true};
  uint64_t live = runtime::heap().live.load(std::memory_order_relaxed);
  uint64_t then = live_then.load();
  if (!first.exchange(false) && live < then + std::max(kWorth, then / kLivePart)) return NativeStatus::kDone;
  runtime::collect(f.goroutine(), runtime::GcCause::kForced);
  live_then.store(runtime::heap().live.load(std::memory_order_relaxed));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"internal/prompt.tidy", tidy},
    {"internal/prompt.input", input},
    {"internal/prompt.report", report},
};

}  // namespace

void set_prompt_input(const void* closure) {
  next_input = closure;
  panicked.store(false);
}

bool prompt_input_panicked() { return panicked.load(); }

// A frame takes two lines.
std::string without_prompt_frames(std::string_view trace) {
  std::string out;
  bool skip = false;
  bool own = true;  // so far: also the call that the panic made
  while (!trace.empty()) {
    size_t end = std::min(trace.find('\n'), trace.size() - 1) + 1;
    std::string_view line = trace.substr(0, end);
    trace.remove_prefix(end);
    if (!line.starts_with('\t')) skip = line.starts_with("internal/prompt.") || (own && line.starts_with("panic("));
    if (skip) continue;
    own = own && line.starts_with("goroutine ");
    size_t offset = line.starts_with('\t') ? line.rfind(" +0x") : std::string_view::npos;
    out += line.substr(0, offset);
    if (offset != std::string_view::npos) out += '\n';
  }
  return out;
}

NativeTable prompt_natives() { return kNatives; }

}  // namespace gos::std_

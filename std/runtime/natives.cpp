// The natives of packages runtime and runtime/debug.
#include <sched.h>
#include <unistd.h>

#include <atomic>
#include <cstddef>
#include <cstring>
#include <string>
#include <vector>

#include "runtime/gc/finalizer.h"
#include "runtime/gc/gc.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/limits.h"
#include "runtime/sched/sched.h"
#include "runtime/stack/stack.h"
#include "runtime/value/interfaces.h"
#include "std/runtime/addresses.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using bytecode::Kind;
using bytecode::Type;
using runtime::GoInterface;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

// func GC()
NativeStatus collect(NativeFrame& f) {
  runtime::collect(f.goroutine(), runtime::GcCause::kForced);
  // A program that collects and then looks for what finalizers did lets them begin, also on one processor.
  return runtime::finalizers_due() ? NativeStatus::kYield : NativeStatus::kDone;
}

NativeStatus gosched(NativeFrame&) { return NativeStatus::kYield; }

NativeStatus goexit(NativeFrame&) { return NativeStatus::kGoexit; }

// func NumGoroutine() int
NativeStatus num_goroutine(NativeFrame& f) {
  f.set_i64(0, runtime::goroutine_count());
  return NativeStatus::kDone;
}

// func NumCPU() int
NativeStatus num_cpu(NativeFrame& f) {
  cpu_set_t set;
  int n = ::sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
  f.set_i64(0, n);
  return NativeStatus::kDone;
}

// func GOMAXPROCS(n int) int
NativeStatus gomaxprocs(NativeFrame& f) {
  int64_t n = f.i64(1);
  int count = n <= 0 ? 0 : static_cast<int>(n < 1024 ? n : 1024);
  int before = runtime::set_processors(f.goroutine(), count);
  f.set_i64(0, before);
  return NativeStatus::kDone;
}

// func KeepAlive(x any)
NativeStatus keep_alive(NativeFrame&) { return NativeStatus::kDone; }

// func addFinalizer(obj, finalizer any) bool
NativeStatus add_finalizer(NativeFrame& f) {
  GoInterface object = f.iface(1), finalizer = f.iface(3);
  const Type* type = finalizer.type();
  runtime::Finalizer entry;
  entry.closure = finalizer.data;
  entry.words[0] = object.data;
  if (type != nullptr && type->params[0]->kind == Kind::kInterface) {
    entry.count = 2;
    entry.words[0] = runtime::interface_word(object.type(), type->params[0], nullptr);
    entry.words[1] = object.data;
  }
  if (type != nullptr) {
    for (const Type* result : type->results) entry.result_slots += result->slots();
  }
  runtime::set_finalizer(object.data, entry);
  f.set_bool(0, type != nullptr && runtime::first_finalizer());
  return NativeStatus::kDone;
}

// func runFinalizer() bool
NativeStatus run_finalizer(NativeFrame& f) {
  runtime::Finalizer entry;
  if (!runtime::take_finalizer(&entry)) return NativeStatus::kDone;
  f.set_bool(0, true);
  std::vector<uint64_t> results(entry.result_slots);
  f.call_closure(entry.closure, std::span<const uint64_t>(entry.words, entry.count), results);
  return NativeStatus::kDone;
}

// func waitFinalizer()
NativeStatus wait_finalizer(NativeFrame& f) {
  if (!f.goroutine()->system) runtime::make_system(f.goroutine());
  return runtime::wait_for_finalizer(f.goroutine()) ? NativeStatus::kDone : NativeStatus::kPark;
}

// func readMemStats(m unsafe.Pointer)
NativeStatus read_mem_stats(NativeFrame& f) {
  checked_pointer<void>(f, 0);
  runtime::MemStats stats;
  runtime::read_mem_stats(f.goroutine(), &stats);
  std::memcpy(f.pointer(0), &stats, offsetof(runtime::MemStats, tiny));
  return NativeStatus::kDone;
}

// func Stack(buf []byte, all bool) int
NativeStatus stack(NativeFrame& f) {
  std::string text;
  if (f.boolean(4)) {
    while (!runtime::stop_the_world(f.goroutine()->p, "all goroutines stack trace")) {
    }
    runtime::append_all_traces(text, f.goroutine());
    runtime::start_the_world();
  } else {
    runtime::append_trace(text, f.goroutine());
  }
  auto buffer = f.bytes(1);
  size_t n = text.size() < buffer.size() ? text.size() : buffer.size();
  if (n) std::memcpy(buffer.data(), text.data(), n);
  f.set_i64(0, static_cast<int64_t>(n));
  return NativeStatus::kDone;
}

// func callers(skip int, pcs []uintptr) int
NativeStatus callers(NativeFrame& f) {
  int64_t skip = f.i64(1);
  auto pcs = f.span<uint64_t>(2);
  size_t n = 0;
  for_each_return_address(f.goroutine(), f.slots(), [&](uint64_t address) {
    if (--skip <= 0 && n < pcs.size()) pcs[n++] = address;
    return n < pcs.size();
  });
  f.set_i64(0, static_cast<int64_t>(n));
  return NativeStatus::kDone;
}

// func location(pc uintptr, after bool) (function, file string, line int, entry uintptr)
NativeStatus location(NativeFrame& f) {
  CodePlace place = place_at(f.word(6), f.boolean(7));
  if (place.function.empty()) return NativeStatus::kDone;
  f.set_string_shared(0, place.function);
  f.set_string(2, place.file);
  f.set_i64(4, place.line);
  f.set_word(5, place.entry);
  return NativeStatus::kDone;
}

// func setTraceback(level string)
NativeStatus set_traceback(NativeFrame& f) {
  runtime::set_traceback(f.string(0));
  return NativeStatus::kDone;
}

// func setMaxStack(bytes int) int
NativeStatus set_max_stack(NativeFrame& f) {
  auto bytes = static_cast<uint64_t>(std::max<int64_t>(f.i64(1), 0));
  f.set_i64(0, static_cast<int64_t>(runtime::max_stack_bytes.exchange(bytes)));
  return NativeStatus::kDone;
}

// func setGCPercent(percent int) int
NativeStatus set_gc_percent(NativeFrame& f) {
  f.set_i64(0, runtime::set_gc_percent(static_cast<int>(f.i64(1))));
  return NativeStatus::kDone;
}

// func freeOSMemory()
NativeStatus free_os_memory(NativeFrame& f) {
  runtime::free_os_memory(f.goroutine());
  return NativeStatus::kDone;
}

// func setMemoryLimit(limit int64) int64
NativeStatus set_memory_limit(NativeFrame& f) {
  f.set_i64(0, runtime::set_memory_limit(f.i64(1)));
  return NativeStatus::kDone;
}

// func writeStderr(b []byte)
NativeStatus write_stderr(NativeFrame& f) {
  auto b = f.bytes(0);
  [[maybe_unused]] ssize_t n = runtime::write_output(2, b.data(), b.size());
  return NativeStatus::kDone;
}

// func panicrange(state int): called where a function that is ranged over breaks the rules; `state` says how.
NativeStatus panic_range(NativeFrame& f) {
  constexpr std::string_view kTexts[] = {
      "range function continued iteration after function for loop body returned false", "",
      "range function continued iteration after loop body panic",
      "range function continued iteration after whole loop exit",
      "range function recovered a loop body panic and did not resume panicking"};
  f.panic(kTexts[f.word(0) % std::size(kTexts)]);
}

constexpr runtime::NativeEntry kNatives[] = {
    {"runtime.panicrange", panic_range},
    {"runtime.GC", collect},
    {"runtime.Gosched", gosched},
    {"runtime.Goexit", goexit},
    {"runtime.NumGoroutine", num_goroutine},
    {"runtime.NumCPU", num_cpu},
    {"runtime.GOMAXPROCS", gomaxprocs},
    {"runtime.KeepAlive", keep_alive},
    {"runtime.addFinalizer", add_finalizer},
    {"runtime.runFinalizer", run_finalizer},
    {"runtime.waitFinalizer", wait_finalizer},
    {"runtime.readMemStats", read_mem_stats},
    {"runtime.Stack", stack},
    {"runtime.callers", callers},
    {"runtime/debug.setMaxStack", set_max_stack},
    {"runtime/debug.setTraceback", set_traceback},
    {"runtime.location", location},
    {"runtime/debug.freeOSMemory", free_os_memory},
    {"runtime/debug.setGCPercent", set_gc_percent},
    {"runtime/debug.setMemoryLimit", set_memory_limit},
    {"runtime/debug.writeStderr", write_stderr},
};

}  // namespace

NativeTable runtime_natives() { return kNatives; }

}  // namespace gos::std_

// What is printed when a program ends badly: panics and fatal errors, in Go's wording (runtime/panic.go,
// runtime/error.go).
#include <fmt/format.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <mutex>

#include "bytecode/program.h"
#include "runtime/heap/central.h"
#include "runtime/hooks.h"
#include "runtime/interrupt.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/limits.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"
#include "runtime/value/equal.h"
#include "runtime/value/interfaces.h"

namespace gos::runtime {

namespace {

constexpr int kShortestExponent = 21;
std::mutex report_lock;  // never let go by a report that ends the process

[[noreturn]] void end_with(const std::string& text) {
  Printing printing;
  std::fflush(stdout);
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
  if (traceback_setting().crash) {
    signal(SIGABRT, SIG_DFL);
    raise(SIGABRT);
  }
  exit_process(2);
}

std::atomic<bool> main_has_failed{false};

// At a prompt a goroutine with a fatal error stops where it is, for ever. Its fiber's native stack is lost with it.
[[noreturn]] void stop_for_ever(Goroutine* g, const std::string& report) {
  {
    Printing printing;
    std::fwrite(report.data(), 1, report.size(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
  }
  report_lock.unlock();
  Scheduler& s = sched();
  bool is_main = g->id == 1;
  if (is_main) {
    std::lock_guard guard(s.lock);
    g->id = next_goroutine_id();
    main_has_failed.store(true);
    s.main_running = false;
  }
  if (!g->system) make_system(g);
  // As one that was not started: nothing that it had is a root, nor is its stack needed.
  g->pc = nullptr;
  g->fp = nullptr;
  g->start_closure = 0;
  g->handles = nullptr;
  g->input = 0;
  g->defers.clear();
  while (g->panics) pop_panic(g);
  madvise(g->stack_lo, static_cast<size_t>(g->stack_hi - g->stack_lo) * 8, MADV_DONTNEED);
  g->park_arg = is_main ? &s : nullptr;
  g->park_unlock = [](Goroutine*, void* main) {
    if (main != nullptr) static_cast<Scheduler*>(main)->main_done.signal();
  };
  park_in_native(g);
  std::abort();  // nobody readies it
}

// The goroutines that a report shows after its first lines.
void append_traces(std::string& out, Goroutine* first, bool all) {
  if (traceback_setting().none) return;
  out += '\n';
  if (all) {
    append_all_traces(out, first);
  } else {
    append_trace(out, first);
  }
}

// Newlines are followed by a tab, so that a value's text cannot look like a trace.
void append_indented(std::string& out, std::string_view text) {
  for (char c : text) {
    out += c;
    if (c == '\n') out += '\t';
  }
}

template <typename T>
T load(const void* p) {
  T v;
  std::memcpy(&v, p, sizeof v);
  return v;
}

// A value of a basic kind as print shows it; false for the other kinds.
bool append_basic(std::string& out, const Type* type, const void* p) {
  switch (type->kind) {
    case Kind::kBool: out += load<bool>(p) ? "true" : "false"; return true;
    case Kind::kInt:
    case Kind::kInt64: out += std::to_string(load<int64_t>(p)); return true;
    case Kind::kInt8: out += std::to_string(load<int8_t>(p)); return true;
    case Kind::kInt16: out += std::to_string(load<int16_t>(p)); return true;
    case Kind::kInt32: out += std::to_string(load<int32_t>(p)); return true;
    case Kind::kUint:
    case Kind::kUint64:
    case Kind::kUintptr: out += std::to_string(load<uint64_t>(p)); return true;
    case Kind::kUint8: out += std::to_string(load<uint8_t>(p)); return true;
    case Kind::kUint16: out += std::to_string(load<uint16_t>(p)); return true;
    case Kind::kUint32: out += std::to_string(load<uint32_t>(p)); return true;
    case Kind::kFloat32: append_float(out, load<float>(p), true); return true;
    case Kind::kFloat64: append_float(out, load<double>(p)); return true;
    case Kind::kComplex64:
      append_complex(out, load<float>(p), load<float>(static_cast<const char*>(p) + 4), true);
      return true;
    case Kind::kComplex128:
      append_complex(out, load<double>(p), load<double>(static_cast<const char*>(p) + 8));
      return true;
    default: return false;
  }
}

// The text of a method without parameters that returns a string, by running it; false if there is no such method. A
// panic in it ends the program.
bool call_text_method(Goroutine* g, GoInterface value, std::string_view name, std::string* text) {
  const Type* type = value.type();
  Function* method = find_method(type, name);
  if (!method || !hooks.call_function_guarded) return false;
  for (const bytecode::Method& m : type->methods) {
    if (m.name != name || !m.signature) continue;
    bool fits = m.signature->params.empty() && m.signature->results.size() == 1 &&
                m.signature->results[0]->kind == Kind::kString;
    if (!fits) return false;
  }
  uint64_t results[2] = {};
  GoInterface panicked;
  if (!hooks.call_function_guarded(g, method, &value.data, 1, results, 2, &panicked)) {
    const Type* culprit = panicked.type();
    fatal_error(g, "panic while printing panic value: " +
                       (culprit && culprit->kind == Kind::kString && culprit->pkg_path.empty()
                            ? std::string(load<GoString>(panicked.memory()).view())
                            : "type " + std::string(culprit ? culprit->name : "nil")));
  }
  *text = std::string(reinterpret_cast<const char*>(results[0]), results[1]);
  return true;
}

// The runtime's own errors need no Go code to be worded.
bool own_error_text(GoInterface value, std::string* text) {
  if (!program() || !value.word) return false;
  const bytecode::WellKnownTypes& known = program()->well_known;
  const Type* type = value.type();
  bool prefixed = type == known.runtime_error || type == known.runtime_bounds_error;
  if (prefixed || type == known.runtime_plain_error) {
    *text = (prefixed ? "runtime error: " : "") + std::string(load<GoString>(value.memory()).view());
    return true;
  }
  if (type == known.type_assertion_error || type == known.panic_nil_error) {
    if (type->elem->size < sizeof(GoString)) {
      *text = "panic called with nil argument";
      return type == known.panic_nil_error;
    }
    *text = std::string(load<GoString>(reinterpret_cast<const void*>(value.data)).view());
    return true;
  }
  return false;
}

// Words a panic's value before anything is printed: the methods it runs may panic themselves.
void prepare(Goroutine* g, Panic* p) {
  if (p->link) prepare(g, p->link);
  NotComparable error;
  if (p->link && !p->goexit && !p->link->goexit && equal_interfaces(p->link->value, p->value, &error)) {
    p->link->repanicked = true;
  }
  std::string text;
  if (!p->value.word || p->goexit) {
    append_panic_value(p->text, p->value);
  } else if (own_error_text(p->value, &text) || call_text_method(g, p->value, "Error", &text) ||
             call_text_method(g, p->value, "String", &text)) {
    append_indented(p->text, text);
  } else {
    append_panic_value(p->text, p->value);
  }
}

void append_panics(std::string& out, const Panic* p) {
  if (p->link) {
    append_panics(out, p->link);
    if (p->link->repanicked) return;
    if (!p->link->goexit) out += '\t';
  }
  if (p->goexit) return;
  out += "panic: " + p->text;
  if (p->recovered && p->repanicked) {
    out += " [recovered, repanicked]";
  } else if (p->recovered) {
    out += " [recovered]";
  }
  out += '\n';
}

}  // namespace

void append_float(std::string& out, double v, bool is_32) {
  if (std::isnan(v) || std::isinf(v)) {
    out += std::isnan(v) ? "NaN" : v < 0 ? "-Inf" : "+Inf";
    return;
  }
  // The shortest digits that read back the same, with an exponent below 1e-4 and from 1e+21 on, where Go's 'g' has it.
  char digits[64];
  auto shortest = [&](std::chars_format format) {
    auto end = is_32 ? std::to_chars(digits, digits + sizeof digits, static_cast<float>(v), format).ptr
                     : std::to_chars(digits, digits + sizeof digits, v, format).ptr;
    return std::string_view(digits, static_cast<size_t>(end - digits));
  };
  std::string_view scientific = shortest(std::chars_format::scientific);
  int exponent = 0;
  size_t at = scientific.find('e');
  std::from_chars(scientific.data() + at + (scientific[at + 1] == '+' ? 2 : 1), scientific.end(), exponent);
  if (v == 0 || (exponent >= -4 && exponent < kShortestExponent)) scientific = shortest(std::chars_format::fixed);
  out += scientific;
}

void append_complex(std::string& out, double re, double im, bool is_64) {
  out += '(';
  append_float(out, re, is_64);
  size_t at = out.size();
  append_float(out, im, is_64);
  if (out[at] != '-' && out[at] != '+') out.insert(at, 1, '+');
  out += "i)";
}

void append_panic_value(std::string& out, GoInterface value) {
  const Type* type = value.type();
  if (!type) {
    out += "nil";
    return;
  }
  const void* p = value.memory();
  bool plain = !(type->flags & bytecode::kTypeNamed) || type->pkg_path.empty();
  if (type->kind == Kind::kString) {
    if (!plain) out += fmt::format("{}(\"", type->name);
    append_indented(out, load<GoString>(p).view());
    if (!plain) out += "\")";
    return;
  }
  std::string basic;
  if (append_basic(basic, type, p)) {
    bool is_complex = type->kind == Kind::kComplex64 || type->kind == Kind::kComplex128;
    out += plain ? basic : is_complex ? std::string(type->name) + basic : fmt::format("{}({})", type->name, basic);
    return;
  }
  out += fmt::format("({}) 0x{:x}", type->name, value.data);
}

// Whether a report that g ends the program with shows all goroutines. Then they stand from now on.
static bool shows_all(Goroutine* g) {
  if (!traceback_setting().all || survives_panics) return false;
  while (g != nullptr && g->p != nullptr && !stop_the_world(g->p, "fatal error")) {
  }
  return true;
}

void report_panic(Goroutine* g) {
  Panic* p = g->panics;
  if (p) prepare(g, p);
  bool all = shows_all(g);
  report_lock.lock();
  std::string out;
  if (p) append_panics(out, p);
  if (p && p->nil_dereference) out += "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n";
  append_traces(out, g, all);
  if (!survives_panics) end_with(out);
  out += '\n';
  Printing printing;
  std::fwrite(out.data(), 1, out.size(), stdout);
  std::fflush(stdout);
  report_lock.unlock();
}

void fatal_error(Goroutine* g, std::string_view text) {
  bool all = shows_all(g);
  report_lock.lock();
  std::string out = fmt::format("fatal error: {}\n", text);
  append_traces(out, g, all);
  if (survives_panics && g != nullptr) stop_for_ever(g, out);
  end_with(out);
}

bool main_failed() { return main_has_failed.exchange(false); }

void out_of_memory(Goroutine* g, uint64_t bytes) {
  report_lock.lock();
  std::string out = fmt::format(
      "runtime: out of memory: cannot allocate {}-byte block ({} in use)\nfatal error: runtime: out of memory\n", bytes,
      heap_in_use.load(std::memory_order_relaxed));
  if (g && g->pc && g->fp) append_traces(out, g, traceback_setting().all);
  if (!limits.heap_size.empty() && heap_memory_limit() == memory_limits.heap) {
    std::fflush(stdout);
    std::fwrite(out.data(), 1, out.size(), stderr);
    exit_at_limit(kHeapExit, "its heap needed more than " + limits.heap_size + " (--max-heap)");
  }
  end_with(out);
}

void stack_overflow(Goroutine* g, uint64_t* fp) {
  report_lock.lock();
  std::string out = fmt::format(
      "runtime: goroutine stack exceeds {}-byte limit\nruntime: sp=0x{:x} stack=[0x{:x}, 0x{:x}]\n"
      "fatal error: stack overflow\n",
      max_stack_bytes.load(std::memory_order_relaxed), reinterpret_cast<uint64_t>(fp),
      reinterpret_cast<uint64_t>(g->stack_lo), reinterpret_cast<uint64_t>(g->stack_hi));
  append_traces(out, g, false);
  if (survives_panics && g != nullptr) stop_for_ever(g, out);
  end_with(out);
}

void deadlock(bool main_goexit) {
  report_lock.lock();
  std::string out = main_goexit ? "fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n"
                                : "fatal error: all goroutines are asleep - deadlock!\n";
  append_traces(out, nullptr, true);
  end_with(out);
}

void report_quit(Processor* p) {
  while (!stop_the_world(p, "SIGQUIT")) {
  }
  report_lock.lock();
  std::string out = "SIGQUIT: quit\nPC=0x0 m=0 sigcode=0\n\n";
  append_all_traces(out, nullptr);
  end_with(out);
}

}  // namespace gos::runtime

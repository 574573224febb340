// Panics: their values, the list of those in flight, and the reports that end a program.
//
// Running deferred calls is the interpreter's work; it keeps one Panic record a panic (or Goexit) in flight in
// Goroutine::panics, newest first. When none is left to recover it, report_panic prints the chain as Go does and ends
// the process with code 2.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/goroutine.h"
#include "runtime/heap/heap.h"
#include "runtime/sched/processor.h"

namespace gos::bytecode {
struct Program;
}

namespace gos::runtime {

struct Panic {
  GoInterface value;      // an any
  Panic* link = nullptr;  // the panic that was in flight when this one began
  bool recovered = false;
  bool repanicked = false;                // recovered, then thrown again with the same value
  bool goexit = false;                    // runtime.Goexit, no panic
  bool aborted = false;                   // a later panic took its deferred call's place
  bool nil_dereference = false;           // the report has a [signal ...] line
  uint64_t start_frame = 0;               // offset of the frame that panicked
  const Instruction* start_pc = nullptr;  // and its instruction
  uint64_t defer_frame = kNoDeferFrame;   // offset of the frame whose deferred call runs for this panic
  uint64_t call_frame = kNoDeferFrame;    // offset of that deferred call's own frame: only it may recover
  int32_t native_depth = 0;
  std::string text;  // of the report, made before it is printed

  static constexpr uint64_t kNoDeferFrame = UINT64_MAX;
};

// Adds a record in front of g->panics; takes the newest one away and frees it.
Panic* push_panic(Goroutine* g, GoInterface value);
void pop_panic(Goroutine* g);

// The values of run-time panics (any of them allocates).
GoInterface make_runtime_error(Mutator& m, std::string_view text);  // Error() is "runtime error: " + text
GoInterface make_plain_error(Mutator& m, std::string_view text);    // Error() is text
GoInterface make_bounds_error(Mutator& m, std::string_view text);   // runtime.boundsError
GoInterface make_type_assertion_error(Mutator& m, std::string_view text);
GoInterface make_panic_nil_error(Mutator& m);
GoInterface make_string_value(Mutator& m, std::string_view text);
// A value of type error as errors.New makes it.
GoInterface make_error(Mutator& m, std::string_view text);

// Texts of run-time errors, without "runtime error: ".
std::string index_error(int64_t index, uint64_t length, bool is_signed = true);
enum class SliceError : uint8_t {
  kHighLength,    // s[:x] of a string or array:       slice bounds out of range [:x] with length y
  kHighCapacity,  // s[:x] of a slice:                 slice bounds out of range [:x] with capacity y
  kLowHigh,       // s[x:y], x > y:                    slice bounds out of range [x:y]
  kMaxLength,     // s[::x] of an array:               slice bounds out of range [::x] with length y
  kMaxCapacity,   // s[::x] of a slice:                slice bounds out of range [::x] with capacity y
  kHighMax,       // s[:x:y], x > y:                   slice bounds out of range [:x:y]
  kLowHighMax,    // s[x:y:], x > y:                   slice bounds out of range [x:y:]
  kConvert,  // (*[y]T)(s):                       cannot convert slice with length x to array or pointer to array with
             // length y
};
std::string slice_error(SliceError kind, int64_t x, int64_t y, bool is_signed = true);
// "interface conversion: ..." of a failed x.(target); `missing` the method, empty if the types just differ.
std::string assertion_error(const Type* dynamic, const Type* target, const Type* static_type, std::string_view missing);

// At a prompt a panic ends its goroutine only.
inline bool survives_panics = false;

// An uncaught panic: prints the chain and the goroutine's trace, ends the process with code 2 unless survives_panics is
// set. pc and fp are saved at the point of the panic.
void report_panic(Goroutine* g);
// `fatal error: ` + text and the trace of g, which may be null: a fault of the program that no recover sees. Code 2.
[[noreturn]] void fatal_error(Goroutine* g, std::string_view text);
// No memory for `bytes`, also after a last collection. g may be null.
[[noreturn]] void out_of_memory(Goroutine* g, uint64_t bytes);
[[noreturn]] void stack_overflow(Goroutine* g, uint64_t* fp);
[[noreturn]] void deadlock(bool main_goexit);
// SIGQUIT: the traces of all goroutines. `p` the caller's processor or null. Code 2.
[[noreturn]] void report_quit(Processor* p);

// The address behind the instruction that the frame at fp is in, given the return address found in its callee's header:
// a frame that panicked or runs deferred calls is in the instruction that made it do so.
const Instruction* behind_instruction(const Goroutine* g, const uint64_t* fp, const Instruction* return_pc);

// Whether g->pc is not at the instruction that g is in, but behind it: it waits there.
bool stands_behind(const Goroutine* g);

// Whether a panic made the call that returns to `return_pc` in the frame at fp: Go's stack has runtime.gopanic there.
bool is_panic_call(const Goroutine* g, const uint64_t* fp, const Instruction* return_pc);

// Functions of Go's runtime that have no code here, where traces and callers name them.
struct RuntimeFunction {
  std::string_view name, file;
  int line;
};
inline constexpr RuntimeFunction kGopanic = {"runtime.gopanic", "/usr/local/go/src/runtime/panic.go", 860};
inline constexpr RuntimeFunction kRuntimeMain = {"runtime.main", "/usr/local/go/src/runtime/proc.go", 290};
inline constexpr RuntimeFunction kGoexit = {"runtime.goexit", "/usr/local/go/src/runtime/asm_amd64.s", 1771};

// What GOTRACEBACK and debug.SetTraceback say.
struct TracebackSetting {
  bool none = false;   // no traces at all
  bool all = false;    // of all goroutines, where else one is shown
  bool crash = false;  // end with SIGABRT
};
const TracebackSetting& traceback_setting();
// Asks for more than the environment does; less is not possible.
void set_traceback(std::string_view level);

// Appends "goroutine 1 [running]:\n..." as Go prints it.
void append_trace(std::string& out, Goroutine* g);
// Of all goroutines, that one first; the world is stopped.
void append_all_traces(std::string& out, Goroutine* first);
// A value as panic prints it.
void append_panic_value(std::string& out, GoInterface value);
// A value as the builtin print shows it.
// Floats with the fewest digits that read back the same (strconv's 'g', -1).
void append_float(std::string& out, double v, bool is_32 = false);
void append_complex(std::string& out, double re, double im, bool is_64 = false);

// The program whose functions and files traces name, and whose types errors have.
void set_program(bytecode::Program* program);
bytecode::Program* program();

}  // namespace gos::runtime

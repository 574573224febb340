// Native functions: Go functions without a body, written in C++.
//
// A native is `NativeStatus fn(NativeFrame& f)`. It runs on the frame of its stub: results in slots 0.., parameters
// (the receiver first) after them, each taking the slots of its type (function.h): a string 2, an interface 2, a slice
// 3, anything else of 8 bytes or less 1. Slot numbers are counted from the first result.
//
//     // func Index(s, sep string) int        slot 0: result, 1-2: s, 3-4: sep
//     NativeStatus strings_index(NativeFrame& f) {
//       auto at = f.string(1).find(f.string(3));
//       f.set_i64(0, at == std::string_view::npos ? -1 : static_cast<int64_t>(at));
//       return NativeStatus::kDone;
//     }
//
// Rules:
//  - Results are zero when the native starts; set them in any order.
//  - Whatever allocates (set_string, set_bytes, set_error, allocate, ...) may collect. The collector sees the frame's
//    slots and handles, nothing else: a Go pointer held in a C++ variable across an allocation must lie in a Handle or
//    still be in a parameter slot. Objects never move; only the goroutine's stack does, and only when the native calls
//    back into Go. So views of strings in parameter slots stay good all along, but the address of a slot, or of a
//    value that lives on the goroutine's stack, does not survive a call back: read it again through the frame.
//  - A pointer in memory that others may reach is overwritten with write_pointer, copy_typed or zero_typed, never with
//  a
//    plain store: the collector may be marking. A fresh object may be filled in as one likes.
//  - A native may be resumed on another thread after anything that calls back, parks or blocks: no thread_local across
//    such a point, no lock held, no catch block around one.
//  - Long loops call f.poll() now and then. Blocking system calls stand inside a BlockingSection.
//  - Panics leave by f.panic(...) (C++ exception GoPanic); GoUnwind thrown by a call back must pass through.
#pragma once

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/goroutine.h"
#include "runtime/heap/heap.h"
#include "runtime/value.h"

namespace gos::runtime {

enum class NativeStatus : uint8_t {
  kDone,
  kPark,  // the goroutine is registered with a waker (f.goroutine()->park_unlock set): park it, results are set by then
  kYield,   // done; let others run first (runtime.Gosched)
  kGoexit,  // runtime.Goexit: run the deferred calls, then end
};

// Thrown by native code to start a Go panic with `value` (an any) at the native's call.
struct GoPanic {
  GoInterface value;
};

// Thrown through native code by the interpreter when a panic or Goexit that began in a call back goes on to an outer
// frame. Native code never catches it.
struct GoUnwind {};

class NativeFrame {
 public:
  NativeFrame(Goroutine* g, uint64_t* fp) : g_(g), offset_(static_cast<uint64_t>(fp - g->stack_lo)) {}

  Goroutine* goroutine() const { return g_; }
  Mutator& mutator() const;
  // The frame's slots; the address does not survive a call back into Go.
  uint64_t* slots() const { return g_->stack_lo + offset_; }
  uint64_t* slot(int i) const { return slots() + i; }

  // Parameters.
  uint64_t word(int i) const { return slots()[i]; }
  int64_t i64(int i) const { return static_cast<int64_t>(slots()[i]); }
  int32_t i32(int i) const { return static_cast<int32_t>(slots()[i]); }
  bool boolean(int i) const { return slots()[i] & 1; }
  double f64(int i) const { return std::bit_cast<double>(slots()[i]); }
  float f32(int i) const { return std::bit_cast<float>(static_cast<uint32_t>(slots()[i])); }
  template <typename T = void>
  T* pointer(int i) const {
    return reinterpret_cast<T*>(slots()[i]);
  }
  std::string_view string(int i) const { return reinterpret_cast<const GoString*>(slots() + i)->view(); }
  GoSlice slice(int i) const { return *reinterpret_cast<const GoSlice*>(slots() + i); }
  // The elements of a slice whose element type has T's layout.
  template <typename T>
  std::span<T> span(int i) const {
    GoSlice s = slice(i);
    return {static_cast<T*>(s.data), static_cast<size_t>(s.length)};
  }
  std::span<uint8_t> bytes(int i) const { return span<uint8_t>(i); }
  GoInterface iface(int i) const { return *reinterpret_cast<const GoInterface*>(slots() + i); }

  // Results.
  void set_word(int i, uint64_t v) { slots()[i] = v; }
  void set_i64(int i, int64_t v) { slots()[i] = static_cast<uint64_t>(v); }
  void set_bool(int i, bool v) { slots()[i] = v; }
  void set_f64(int i, double v) { slots()[i] = std::bit_cast<uint64_t>(v); }
  void set_f32(int i, float v) { slots()[i] = std::bit_cast<uint32_t>(v); }
  void set_pointer(int i, const void* v) { slots()[i] = reinterpret_cast<uint64_t>(v); }
  // A new Go string with that text. Allocates.
  void set_string(int i, std::string_view text);
  // A Go string that shares memory: `text` lies in a Go object, a string constant or other memory that lives on.
  void set_string_shared(int i, std::string_view text) {
    *reinterpret_cast<GoString*>(slots() + i) = {text.data(), static_cast<int64_t>(text.size())};
  }
  // A new []byte. Allocates.
  void set_bytes(int i, std::string_view data);
  void set_slice(int i, GoSlice s) { *reinterpret_cast<GoSlice*>(slots() + i) = s; }
  void set_iface(int i, GoInterface v) { *reinterpret_cast<GoInterface*>(slots() + i) = v; }
  // An `error` whose Error() is `text`, as made by errors.New. Allocates.
  void set_error(int i, std::string_view text);
  // A new []string. Allocates.
  void set_strings(int i, std::span<const std::string_view> texts);
  void set_strings(int i, const std::vector<std::string>& texts);

  // Zeroed memory of the Go heap.
  void* allocate(const Type* type);
  void* allocate_array(const Type* elem, uint64_t count);
  void* allocate_bytes(uint64_t size);

  // Calls back into Go: the callee's parameter slots in, its result slots out. May throw GoUnwind, may move the stack,
  // may resume on another thread.
  void call_closure(uint64_t closure, std::span<const uint64_t> args, std::span<uint64_t> results = {});
  void call_function(Function* f, std::span<const uint64_t> args, std::span<uint64_t> results = {});
  // The first result slot of a call with these arguments.
  uint64_t call_closure(uint64_t closure, std::initializer_list<uint64_t> args);
  // Calls a method of the value's dynamic type by name; false if there is none.
  bool call_method(GoInterface value, std::string_view name, std::span<const uint64_t> args,
                   std::span<uint64_t> results);

  // Go panics. The first is a runtime.Error: `runtime error: ` + text, the second panics with a plain runtime error
  // (text whole), the third with a string, the fourth with any value.
  [[noreturn]] void panic(std::string_view text);
  [[noreturn]] void panic_plain(std::string_view text);
  [[noreturn]] void panic_string(std::string_view text);
  [[noreturn]] void panic_value(GoInterface value);

  // A safepoint inside a long-running native: stops for the collector, lets other goroutines run.
  void poll();

 private:
  Goroutine* g_;
  uint64_t offset_;  // slots from stack_lo
};

using NativeFn = NativeStatus (*)(NativeFrame&);

// One row of a package's table of natives; `name` is as NATIVE names it: "strings.Index", "time.(*Timer).Stop".
struct NativeEntry {
  std::string_view name;
  NativeFn function;
};

// Adds a table. Called before any program is loaded; a later entry of the same name replaces the earlier.
void register_natives(std::span<const NativeEntry> table);
// Null if there is no such native.
NativeFn find_native(std::string_view name);

// A root: keeps the Go object it points at (interior pointers too) alive, and follows it if it lies on the goroutine's
// stack and that moves. Lives on the native stack, destroyed in reverse order of construction.
class Handle {
 public:
  explicit Handle(Goroutine* g, const void* pointer = nullptr) : g_(g), word_(reinterpret_cast<uint64_t>(pointer)) {
    g->handles = &block_;
  }
  Handle(NativeFrame& f, const void* pointer = nullptr) : Handle(f.goroutine(), pointer) {}
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() { g_->handles = block_.next; }
  template <typename T = void>
  T* get() const {
    return reinterpret_cast<T*>(word_);
  }
  void set(const void* pointer) { word_ = reinterpret_cast<uint64_t>(pointer); }

 private:
  Goroutine* g_;
  uint64_t word_;
  HandleBlock block_{g_->handles, 1, &word_};
};

// Roots in a growing row, for natives that gather many pointers. Destroyed in reverse order of construction.
class HandleScope {
 public:
  explicit HandleScope(Goroutine* g) : g_(g) { g->handles = &block_; }
  explicit HandleScope(NativeFrame& f) : HandleScope(f.goroutine()) {}
  HandleScope(const HandleScope&) = delete;
  HandleScope& operator=(const HandleScope&) = delete;
  ~HandleScope() { g_->handles = block_.next; }
  // Returns the new root's number.
  size_t add(const void* pointer) {
    words_.push_back(reinterpret_cast<uint64_t>(pointer));
    block_.words = words_.data();
    block_.count = words_.size();
    return words_.size() - 1;
  }
  template <typename T = void>
  T* get(size_t i) const {
    return reinterpret_cast<T*>(words_[i]);
  }
  void set(size_t i, const void* pointer) { words_[i] = reinterpret_cast<uint64_t>(pointer); }
  size_t size() const { return words_.size(); }

 private:
  Goroutine* g_;
  std::vector<uint64_t> words_;
  HandleBlock block_{g_->handles, 0, nullptr};
};

// The goroutine is inside a blocking system call: its processor may run others, the collector does not wait for it. No
// Go memory is touched inside, save bytes that nobody else reaches.
class BlockingSection {
 public:
  // `brief`: see enter_blocking.
  explicit BlockingSection(NativeFrame& f, bool brief = false);
  ~BlockingSection();
  BlockingSection(const BlockingSection&) = delete;
  BlockingSection& operator=(const BlockingSection&) = delete;

 private:
  Goroutine* g_;
};

}  // namespace gos::runtime

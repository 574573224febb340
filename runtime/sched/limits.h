// Limits of a run, which end the program: `gos run --timeout` and its like.
//
// None costs anything when it is not set. A step is a call, a start of a goroutine, a deferral, or a round of a loop;
// processors take some ahead. The others are looked at where what they bound happens: a go statement, a write to
// standard output or standard error, memory that the heap takes from the system.
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gos::runtime {

struct Limits {
  uint64_t steps = 0;  // 0: none
  int64_t goroutines = INT64_MAX;
  uint64_t output_bytes = UINT64_MAX;
  std::string heap_size = {};  // of --max-heap as it was written, "" for none; heap/budget.h keeps to it
};
inline Limits limits;

// The exit codes of programs that were ended by a limit.
inline constexpr int kStepsExit = 120, kGoroutinesExit = 121, kOutputExit = 122, kHeapExit = 123, kTimeExit = 124;

// Ends the program: prints "gos: stopped: " and what it did too much of, with the flag that forbade it. Deferred
// functions do not run. Callable from any thread; only the first one is heard.
[[noreturn]] void exit_at_limit(int code, const std::string& what);

// Ends the program `ns` nanoseconds from now, `text` as the user wrote them.
void start_time_limit(int64_t ns, std::string text);

// Takes the next steps for a processor: how many, at least one. Ends the program if there are none left.
int64_t take_steps();

// At a prompt somebody may be editing while goroutines print. Who edits may take what is written, to show it later
// (true), else is told before and after something is printed. begin_output: whether end_output is to be called. Null:
// nobody.
inline bool (*take_output)(int fd, std::string_view text) = nullptr;
inline bool (*begin_output)() = nullptr;
inline void (*end_output)() = nullptr;
class Printing {
 public:
  Printing() : told_(begin_output != nullptr && begin_output()) {}
  ~Printing() {
    if (told_) end_output();
  }
  Printing(const Printing&) = delete;
  Printing& operator=(const Printing&) = delete;

 private:
  bool told_;
};

// Standard output and standard error. Who reads them is most likely another program, which waits for no goroutine: what
// is written there is gone at once.
inline bool is_output(int fd) { return fd == 1 || fd == 2; }

// write(2), up to the limit if `fd` is standard output or standard error.
ssize_t write_output(int fd, const void* data, size_t bytes);

}  // namespace gos::runtime

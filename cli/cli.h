// cli: the program `gos`.
//
// A command is a row of commands() and a file of its own. What several share: reading source files (files.h), text to
// checked packages (front_end.h), checked packages to a program (compile.h), starting a program (execute.h), flags
// (flags.h).
//
// Exit codes: 0, or what the program run says; 1 for source that does not compile or cannot be read; 2 for wrong usage
// and for programs that panic.
//
// Start-up is kept short: only the packages that a program imports are read, nothing is set up for flags not given, and
// the compiler runs on the main thread, whose stack may grow (allow_deep_recursion).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gos::cli {

inline constexpr int kOk = 0;
inline constexpr int kCompileError = 1;
inline constexpr int kUsageError = 2;

using Args = std::span<const std::string>;

struct Command {
  std::string_view name;
  std::string_view operands;  // "FILE [ARGUMENTS]"
  std::string_view summary;   // what it does, a line
  std::string_view example;   // what one may type behind "gos "
  int (*run)(Args args);      // the arguments behind the name; returns the exit code
};

// In the order in which help lists them.
std::span<const Command> commands();
const Command* find_command(std::string_view name);

// The whole program: chooses the command by the first argument, or runs the file that it names.
int run_gos(Args args);

// A row of limits.def.
struct Limit {
  std::string_view name, text, program, message;
};
std::span<const Limit> limits();

// Prints "gos: text" on standard error and returns `code`.
int fail(std::string_view text, int code);

// Lets the main thread's stack grow to what the deepest source that the parser accepts needs.
void allow_deep_recursion();

int run_command(Args args);
int vet_command(Args args);
int escape_command(Args args);
int build_command(Args args);
int dis_command(Args args);
int ir_command(Args args);
int repl_command(Args args);
int test_command(Args args);
int trace_command(Args args);
int doctor_command(Args args);
int version_command(Args args);
int help_command(Args args);

}  // namespace gos::cli

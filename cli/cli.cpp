#include "cli/cli.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace gos::cli {

namespace {

// Bytes of stack for the compiler's recursion: syntax::kMaxHeight levels at up to 6 KB.
constexpr rlim_t kCompilerStack = 64 << 20;

constexpr Command kCommands[] = {
#if GOS_CLI_EXECUTES
    {"run", "FILE | DIR | - [ARGUMENTS]", "compile and run a program", "run --timeout 10s samples/life.gos",
     run_command},
    {"test", "[DIR | DIR/...]", "run the tests of packages", "test -v -bench . samples/testing", test_command},
    {"repl", "", "read, run and print one input after the other", "repl", repl_command},
#endif
    {"vet", "FILE... | DIR", "report what does not compile", "vet --all samples/hello.gos", vet_command},
    {"escape", "FILE... | DIR", "tell which values live on the heap, and why", "escape --show samples/escape.gos",
     escape_command},
    {"build", "FILE... | DIR", "compile only; -m as escape", "build -m samples/escape.gos", build_command},
    {"dis", "FILE... | DIR", "show the bytecode", "dis samples/hello.gos", dis_command},
    {"ir", "FILE... | DIR", "show the typed tree that bytecode is made from", "ir samples/hello.gos", ir_command},
    {"trace", "OUT.json", "tell what the collector did in a run, from the trace that run -trace wrote",
     "trace --html report.html trace.json", trace_command},
#if GOS_CLI_EXECUTES
    {"doctor", "", "print versions and settings, for reports", "doctor", doctor_command},
#endif
    {"version", "", "print the version", "version", version_command},
    {"help", "[COMMAND | debug | limits]", "tell how to use gos, a command, the switches for debugging, or the limits",
     "help escape", help_command},
};

bool names_file(const std::string& text) {
  if (text == "-" || text.ends_with(".go") || text.ends_with(".gos")) return true;
  struct stat info;
  return stat(text.c_str(), &info) == 0;
}

}  // namespace

std::span<const Command> commands() { return kCommands; }

const Command* find_command(std::string_view name) {
  for (const Command& command : kCommands) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

int fail(std::string_view text, int code) {
  std::fprintf(stderr, "gos: %.*s\n", static_cast<int>(text.size()), text.data());
  return code;
}

void allow_deep_recursion() {
  rlimit limit;
  if (getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= kCompilerStack) {
    return;
  }
  limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? kCompilerStack : std::min(kCompilerStack, limit.rlim_max);
  setrlimit(RLIMIT_STACK, &limit);
}

int run_gos(Args args) {
  if (args.empty()) {
    const Command* repl = find_command("repl");
    return isatty(STDIN_FILENO) && repl != nullptr ? repl->run(args) : help_command(args) | kUsageError;
  }
  const std::string& first = args[0];
  if (const Command* command = find_command(first)) return command->run(args.subspan(1));
  if (first == "-h" || first == "-help" || first == "--help") return help_command(args.subspan(1));
  if (first == "-version" || first == "--version") return version_command(args.subspan(1));
  // Flags in front of a file are those of run.
  bool flag = first.size() > 1 && first[0] == '-';
  const Command* run = find_command("run");
  if (run != nullptr && (flag || names_file(first))) return run->run(args);
  std::fprintf(stderr, "gos %s: unknown command\nRun 'gos help' for usage.\n", first.c_str());
  return kUsageError;
}

}  // namespace gos::cli

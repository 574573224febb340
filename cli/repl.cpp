// gos repl: reads an input, runs it, shows its value.
#include <editline/readline.h>
#include <unistd.h>

#include <csetjmp>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

#include "cli/execute.h"
#include "cli/session.h"
#include "runtime/sched/sched.h"

namespace gos::cli {

namespace {

// Where lines come from.
class Lines {
 public:
  virtual ~Lines() = default;
  // The next line without its newline; nothing at the end. `more`: the line continues an input.
  virtual std::optional<std::string> next(bool more) = 0;
};

// A file or pipe: no prompt.
class PlainLines : public Lines {
 public:
  std::optional<std::string> next(bool) override {
    ssize_t length = getline(&buffer_, &capacity_, stdin);
    if (length < 0) return std::nullopt;
    std::string line(buffer_, static_cast<size_t>(length));
    if (line.ends_with('\n')) line.pop_back();
    return line;
  }
  ~PlainLines() override { std::free(buffer_); }

 private:
  char* buffer_ = nullptr;
  size_t capacity_ = 0;
};

sigjmp_buf interrupted;

// A terminal, with line editing and history. Ctrl-C gives up the line.
class TerminalLines : public Lines {
 public:
  TerminalLines() {
    rl_initialize();
    using_history();
  }
  std::optional<std::string> next(bool more) override {
    if (sigsetjmp(interrupted, 1) != 0) {
      std::fputs("^C\n", stdout);
      return std::string(1, kInterrupt);
    }
    auto outer = std::signal(SIGINT, [](int) { siglongjmp(interrupted, 1); });
    char* line = readline(more ? "... " : "> ");
    std::signal(SIGINT, outer);
    if (line == nullptr) {
      std::putchar('\n');
      return std::nullopt;
    }
    if (*line != '\0') add_history(line);
    std::string text = line;
    std::free(line);
    return text;
  }
  static constexpr char kInterrupt = '\x03';
};

// Goroutines run on until the process ends, so it ends before the session does.
[[noreturn]] void run_session(Lines& lines) {
  Session session;
  std::string input;
  for (;;) {
    std::optional<std::string> line = lines.next(!input.empty());
    if (!line) break;
    if (line->starts_with(TerminalLines::kInterrupt)) {
      input.clear();
      continue;
    }
    input += *line + '\n';
    if (session.input(input, false) == Session::Outcome::kDone) input.clear();
    std::fflush(stdout);
  }
  if (!input.empty()) session.input(input, true);
  std::fflush(stdout);
  runtime::exit_process(kOk);
}

}  // namespace

int repl_command(Args args) {
  RunFlags run_flags;
  Flags flags("repl");
  run_flags.declare(flags);
  if (!flags.parse(args)) return flags.status();
  if (!flags.operands().empty()) return fail("repl: takes no operands", kUsageError);
  if (!run_flags.apply()) return kUsageError;
  allow_deep_recursion();
  start_runtime(run_flags, {"gos"});
  if (isatty(STDIN_FILENO)) {
    TerminalLines lines;
    run_session(lines);
  }
  PlainLines lines;
  run_session(lines);
}

}  // namespace gos::cli

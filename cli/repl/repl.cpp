// gos repl: reads an input, runs it, shows its value.
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>

#include "cli/execute.h"
#include "cli/repl/assist.h"
#include "cli/repl/commands.h"
#include "cli/repl/session.h"
#include "edit/editor.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/limits.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/worker.h"

namespace gos::cli {

namespace {

constexpr const char* kPrompt = "> ";
constexpr const char* kContinuation = "… ";

void stop_on_interrupt() {
  struct sigaction action{};
  action.sa_handler = [](int) { runtime::interrupt_main(); };
  action.sa_flags = SA_RESTART;
  sigaction(SIGINT, &action, nullptr);
}

// False when the session is to end.
bool take(ReplState& state, const std::string& text) {
  if (text.starts_with(':')) {
    run_command(state, text);
  } else {
    state.last_input = text;
    Session::Outcome outcome = state.session.input(text, true);
    if (outcome == Session::Outcome::kInterrupted) std::puts("interrupted");
  }
  std::fflush(stdout);
  return !state.quit && std::ferror(stdout) == 0;
}

// A file or pipe: no prompt, no escape sequences. Inputs end where they are complete.
void read_plain(ReplState& state, bool prompts) {
  char* buffer = nullptr;
  size_t capacity = 0;
  std::string input;
  for (;;) {
    if (prompts) {
      std::fputs(input.empty() ? kPrompt : "... ", stdout);
      std::fflush(stdout);
    }
    ssize_t length = getline(&buffer, &capacity, stdin);
    if (length < 0) break;
    std::string line(buffer, static_cast<size_t>(length));
    if (!line.ends_with('\n')) line += '\n';
    input += line;
    bool command = input.starts_with(':');
    if (!command && !Session::is_complete(input)) continue;
    if (!take(state, input)) break;
    input.clear();
  }
  if (std::ferror(stdin) != 0 && !prompts) {
    std::fprintf(stderr, "gos: standard input: %s\n", std::strerror(errno));
    state.failed = true;
  }
  if (!input.empty() && !state.quit) take(state, input);
  if (prompts && !state.quit) std::fputc('\n', stdout);
  std::free(buffer);
}

// Lives as long as the process, as goroutines do that print, or end it.
edit::Terminal& open_terminal() {
  static auto* terminal = new edit::Terminal(STDIN_FILENO, STDOUT_FILENO);
  runtime::take_output = [](int fd, std::string_view text) { return terminal->take_output(fd, text); };
  runtime::end_output = [] { terminal->end_output(); };
  runtime::begin_output = [] { return terminal->begin_output(); };
  runtime::sched().options.exit_process = [](int code) {
    terminal->abandon();
    std::fflush(nullptr);
    _exit(code);
  };
  struct sigaction action{};
  action.sa_handler = [](int signal) {
    terminal->abandon();
    raise(signal);
  };
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
  for (int signal : {SIGTERM, SIGHUP}) sigaction(signal, &action, nullptr);
  return *terminal;
}

void read_terminal(ReplState& state) {
  edit::Terminal& terminal = open_terminal();
  edit::History history(edit::History::default_path());
  bool faint = terminal.colour();
  auto remark = [faint](const std::string& text) { std::printf(faint ? "\x1b[90m%s\x1b[m\n" : "%s\n", text.c_str()); };
  state.session.on_remark(remark);
  edit::Hooks hooks;
  hooks.is_complete = [](const std::string& text) { return text.starts_with(':') || Session::is_complete(text); };
  hooks.colour = colour;
  hooks.complete = [&state](std::string_view text, size_t cursor) {
    edit::Completion out;
    Session::Question question;
    edit::Completion inside = complete(state.session, text, cursor);
    Image::Outside outside;
    out.from = inside.from;
    for (const edit::Candidate& c : inside.candidates) {
      out.candidates.push_back({std::string(std::string_view(c.text)), std::string(std::string_view(c.detail))});
    }
    return out;
  };
  edit::Editor editor(terminal, history, hooks);
  remark("gos " GOS_VERSION ", Go 1.26. :help lists commands and keys, Ctrl-D ends.");
  bool said = false;
  for (;;) {
    if (!said && !history.problem().empty()) {
      remark("the history is not kept: " + history.problem());
      said = true;
    }
    std::fflush(stdout);
    edit::Editor::End end = editor.read(kPrompt, kContinuation);
    if (end == edit::Editor::End::kClosed) return;
    if (end == edit::Editor::End::kInterrupt && editor.text().empty()) {
      size_t running = goroutine_count();
      if (running != 0) {
        remark(std::to_string(running) + (running == 1 ? " goroutine runs" : " goroutines run") +
               " on; :stop stops what inputs started");
      }
    }
    if (end == edit::Editor::End::kInterrupt || editor.text().empty()) continue;
    if (!take(state, editor.text())) return;
  }
}

// Goroutines run on until the process ends, so it ends before the session does.
[[noreturn]] void run_session() {
  Session session;
  ReplState state{session, "", isatty(STDIN_FILENO) != 0};
  stop_on_interrupt();
  session.on_remark([](const std::string& text) { std::fprintf(stderr, "%s\n", text.c_str()); });
  if (state.interactive && isatty(STDOUT_FILENO) && !edit::is_dumb_terminal()) {
    read_terminal(state);
  } else {
    read_plain(state, state.interactive);
  }
  std::fflush(stdout);
  runtime::exit_process(state.failed ? 1 : kOk);
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
  runtime::survives_panics = true;
  run_session();
}

}  // namespace gos::cli

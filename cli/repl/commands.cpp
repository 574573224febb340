// The table of commands, and those that are a few lines.
#include "cli/repl/commands.h"

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <thread>

#include "cli/files.h"
#include "edit/editor.h"
#include "runtime/debug/knobs.h"
#include "runtime/gc/cycle.h"
#include "runtime/gc/gc.h"
#include "runtime/interrupt.h"
#include "runtime/sched/sched.h"
#include "runtime/trace/trace.h"

namespace gos::cli {

namespace {

void say(const std::string& text) {
  std::fputs(text.c_str(), stdout);
  if (!text.empty() && text.back() != '\n') std::fputc('\n', stdout);
}

void help(ReplState& state, const std::string&) {
  for (const ReplCommand& c : repl_commands()) {
    say(fmt::format("  {:<24} {}", fmt::format(":{} {}", c.name, c.operands), c.summary));
  }
  say("\nAnything else is Go: expressions, statements, declarations. _1 is the last value shown, _2 the one before.");
  if (state.interactive) say(std::string("\nkeys:\n") + edit::kHelp);
}

void type(ReplState& state, const std::string& expression) { say(state.session.describe(expression)); }
void escape(ReplState& state, const std::string& code) { say(describe_escapes(state.session, code)); }
void dis(ReplState& state, const std::string& name) { say(disassembly(state.session, name)); }
void doc(ReplState& state, const std::string& name) { say(documentation(state.session, name)); }
void list_goroutines(ReplState&, const std::string&) { say(goroutines(false)); }
void stacks(ReplState&, const std::string&) { say(goroutines(true)); }

// What was stopped runs its deferred calls; they may take longer than anyone waits.
void stop(ReplState&, const std::string&) {
  runtime::stop_all_inputs();
  auto end = std::chrono::steady_clock::now() + std::chrono::seconds(1);
  while (goroutine_count() != 0 && std::chrono::steady_clock::now() < end) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

void vars(ReplState& state, const std::string&) {
  std::vector<std::string> names;
  for (const types::Scope::Entry& entry : state.session.scope().entries()) {
    if (is_own_name(entry.name) && types::as<types::Var>(entry.obj) != nullptr) names.push_back(entry.name.str());
  }
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) {
    std::fputs((name + " = ").c_str(), stdout);
    state.session.show(name);
  }
}

// "1.25 ms"
std::string duration(std::chrono::nanoseconds d) {
  auto ns = static_cast<double>(d.count());
  if (ns < 1e3) return fmt::format("{:.0f} ns", ns);
  if (ns < 1e6) return fmt::format("{:.1f} µs", ns / 1e3);
  if (ns < 1e9) return fmt::format("{:.2f} ms", ns / 1e6);
  return fmt::format("{:.2f} s", ns / 1e9);
}

void time(ReplState& state, const std::string& code) {
  Session::Times times;
  Session::Outcome outcome = state.session.input(code, true, &times);
  if (outcome != Session::Outcome::kDone) return;
  say(fmt::format("{} to run, {} to compile", duration(times.run), duration(times.compile)));
}

void bench(ReplState& state, const std::string& code) {
  std::string body = state.session.has_value(code) ? "_ = " + code : code;
  state.session.run_quietly("{\nr := testing.Benchmark(func(b *testing.B) {\nfor b.Loop() {\n" + body +
                            "\n}\n})\nfmt.Println(r.String() + \"\\t\" + r.MemString())\n}");
}

// While it lives, Ctrl-C sets `happened`, and ends calls that wait.
class Interruptible {
 public:
  static inline std::atomic<bool> happened{false};
  Interruptible() {
    happened = false;
    struct sigaction action{};
    action.sa_handler = [](int) { happened = true; };
    sigaction(SIGINT, &action, &before_);
  }
  ~Interruptible() { sigaction(SIGINT, &before_, nullptr); }
  Interruptible(const Interruptible&) = delete;
  Interruptible& operator=(const Interruptible&) = delete;

 private:
  struct sigaction before_;
};

std::string read_interruptible(const std::string& path, std::string& text) {
  Interruptible scope;
  return read_text(path, text, &Interruptible::happened);
}

void load(ReplState& state, const std::string& path) {
  std::string text;
  std::string problem = read_interruptible(path, text);
  if (!problem.empty()) return say(problem);
  if (text.starts_with("#!")) text.erase(0, std::min(text.find('\n'), text.size()));
  state.session.input(text, true, nullptr, path);
}

void save(ReplState& state, const std::string& path) {
  std::ofstream file(path);
  file << state.session.program();
  file.close();
  say(file ? "wrote " + path : fmt::format("cannot write {}: {}", path, std::strerror(errno)));
}

// The text as one word for sh.
std::string shell_quoted(const std::string& text) {
  std::string out = "'";
  for (char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

void run_editor(ReplState& state, const std::string&) {
  const char* editor = std::getenv("VISUAL");
  if (editor == nullptr || *editor == '\0') editor = std::getenv("EDITOR");
  if (editor == nullptr || *editor == '\0') editor = "vi";
  const char* directory = std::getenv("TMPDIR");
  if (directory == nullptr || *directory == '\0') directory = "/tmp";
  std::string path = std::string(directory) + "/gos-XXXXXX.go";
  int fd = mkstemps(path.data(), 3);
  if (fd < 0) return say("cannot make a file in " + path.substr(0, path.rfind('/')));
  close(fd);
  std::ofstream(path) << state.last_input;
  std::fflush(stdout);
  int status = std::system((std::string(editor) + " " + shell_quoted(path)).c_str());
  std::string text;
  std::string problem = read_text(path, text);
  unlink(path.c_str());
  if (status != 0) return say(fmt::format("{} ended with code {}; nothing is run", editor, WEXITSTATUS(status)));
  if (!problem.empty()) return say(problem);
  state.last_input = text;
  state.session.input(text, true);
}

void reset(ReplState& state, const std::string&) { state.session.reset(); }
void quit(ReplState& state, const std::string&) { state.quit = true; }

void gc(ReplState&, const std::string&) {
  auto before = std::exchange(runtime::knobs.gctrace, 0);  // it is printed once
  std::string line = runtime::trace_line(runtime::collect_standing());
  runtime::knobs.gctrace = before;
  say(line.substr(0, line.size() - 1));
}

void gctrace(ReplState&, const std::string& argument) {
  if (argument != "on" && argument != "off") return say("usage: :gctrace on|off");
  runtime::knobs.gctrace = argument == "on";
}

void heap(ReplState& state, const std::string& argument) {
  if (!argument.empty() && argument != "sites") return say("usage: :heap [sites]");
  if (argument == "sites") return note_sites(state.session);
  say(live_objects(state.session));
}

void trace(ReplState&, const std::string& argument) {
  std::string path = argument.starts_with("start ") ? argument.substr(6) : "";
  if (argument != "stop" && path.empty()) return say("usage: :trace start FILE|stop");
  if ((argument == "stop") != runtime::tracing()) return say(path.empty() ? "no trace is on" : "a trace is on already");
  std::string problem =
      path.empty() ? runtime::stop_trace() : runtime::start_trace(path, "gos repl", runtime::processor_count());
  static std::string begun;
  if (!problem.empty()) return say(path.empty() ? problem : path + ": " + problem);
  if (!path.empty()) begun = path;
  say(path.empty() ? fmt::format("wrote {}; gos trace {} sums it up", begun, begun) : "what happens goes to " + path);
}

constexpr ReplCommand kCommands[] = {
    {"help", "", "this list", help},
    {"type", "E", "the type of an expression, or what a name is", type},
    {"escape", "CODE", "which values of the code go to the heap, and why", escape},
    {"dis", "F", "the bytecode of a function or method T.M", dis},
    {"doc", "PKG.NAME", "what a package, or something in it, is for", doc},
    {"vars", "", "variables with their values", vars},
    {"time", "CODE", "run, and tell how long that took", time},
    {"bench", "CODE", "run again and again; the time, and what it allocates", bench},
    {"goroutines", "", "the goroutines that run, and what they wait for", list_goroutines},
    {"stack", "", "their stacks: size, use, growth, frames", stacks},
    {"stop", "", "stop all goroutines that inputs started", stop},
    {"heap", "[sites]", "what lives on the heap, by type and by site; sites are noted from :heap sites on", heap},
    {"gc", "", "collect garbage now; print the cycle as GODEBUG=gctrace=1 does", gc},
    {"gctrace", "on|off", "print every cycle", gctrace},
    {"trace", "start FILE|stop", "write what happens as a trace, for gos trace and Perfetto", trace},
    {"load", "FILE", "run a file as an input", load},
    {"save", "FILE", "write the session down as a Go program", save},
    {"edit", "", "edit the last input with $EDITOR and run it", run_editor},
    {"reset", "", "forget all that was declared; stop all goroutines", reset},
    {"quit", "", "end gos", quit},
};

std::string trimmed(const std::string& text) {
  size_t from = text.find_first_not_of(" \t\n"), to = text.find_last_not_of(" \t\n");
  return from == std::string::npos ? "" : text.substr(from, to - from + 1);
}

}  // namespace

std::span<const ReplCommand> repl_commands() { return kCommands; }

void run_command(ReplState& state, const std::string& line) {
  size_t end = std::min(line.find_first_of(" \t\n"), line.size());
  std::string name = trimmed(line.substr(1, end - 1));
  std::string argument = trimmed(line.substr(end));
  const ReplCommand* found = nullptr;
  bool several = false;
  for (const ReplCommand& c : kCommands) {
    if (c.name == name) {
      found = &c;
      several = false;
      break;
    }
    if (!name.empty() && c.name.starts_with(name)) {
      several = found != nullptr;
      found = &c;
    }
  }
  if (found == nullptr || several) {
    return say(fmt::format(":{} is {}; :help lists the commands", name,
                           several ? "the start of several commands" : "no command"));
  }
  if (!found->operands.empty() && !found->operands.starts_with('[') && argument.empty())
    return say(fmt::format("usage: :{} {}", found->name, found->operands));
  found->run(state, argument);
}

}  // namespace gos::cli

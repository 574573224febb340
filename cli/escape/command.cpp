// gos escape and gos build: compile, and tell what escape analysis found.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "cli/compile.h"
#include "cli/escape/costs.h"
#include "cli/escape/log.h"
#include "cli/escape/show.h"
#include "cli/flags.h"

namespace gos::cli {

namespace {

struct EscapeFlags {
  int messages = 0;
  bool no_inlining = false, optimise_not = false, show = false;
  std::vector<std::string> ignored, debug, log, profile;

  void declare(Flags& flags) {
    flags.count("m", messages, "print the decisions of escape analysis; -m=2 also by which ways things escape");
    flags.flag("l", no_inlining, "no inlining");
    flags.flag("N", optimise_not, "accepted and ignored");
    flags.text("json", log, "0,DIR", "write the compiler's log for editors, as go build -gcflags=-json=0,DIR does");
    flags.text("lang", ignored, "go1.N", "accepted and ignored");
    flags.text("d", debug, "LIST", "escapemutationscalls: also tell what is written through parameters and called");
  }
  bool mutations() const {
    return std::any_of(debug.begin(), debug.end(), [](const std::string& list) {
      return ("," + list + ",").find(",escapemutationscalls,") != std::string::npos;
    });
  }
  // The folder of --json, "" if the flag is wrong.
  std::string log_folder() const {
    const std::string& value = log.back();
    if (!value.starts_with("0,")) return "";
    std::string folder = value.substr(2);
    if (folder.starts_with("file://")) folder.erase(0, 7);
    return folder;
  }
};

// Shows the source with its margin.
int show(const EscapeFlags& flags, Compilation& compiled, const escape::Report& report) {
  AllocCosts costs;
  if (!flags.profile.empty()) {
    std::string problem = read_alloc_costs(flags.profile.back(), compiled.front(), !flags.no_inlining, report, costs);
    if (!problem.empty()) return fail(fmt::format("{}: {}", flags.profile.back(), problem), kUsageError);
  }
  ShowStyle style;
  style.colour = isatty(STDOUT_FILENO) != 0;
  std::string text = show_escapes(report, compiled.front().sources(), flags.profile.empty() ? nullptr : &costs, style);
  std::fputs(text.c_str(), stdout);
  return kOk;
}

int tell_escapes(Args operands, const EscapeFlags& flags, std::FILE* to) {
  if (!flags.log.empty() && flags.log_folder().empty()) {
    return fail("--json: the value is 0,DIR: the version of the format, and a folder", kUsageError);
  }
  escape::Report report;
  report.mutations = flags.mutations();
  report.shows_flows = flags.messages >= 2;
  report.explains = report.shows_flows || flags.show || !flags.log.empty();
  CompileRequest request;
  request.operands = operands;
  request.require_main = false;
  request.emit = false;
  request.report = &report;
  request.inlines = !flags.no_inlining;
  request.allow_bodyless = true;
  int status = kOk;
  std::unique_ptr<Compilation> compiled = compile_operands(request, status);
  if (compiled == nullptr) return status;
  if (!flags.log.empty()) {
    const CheckedPackage* user = compiled->front().user_package();
    std::string package = user->checker->package()->path.str();
    if (user->checker->package()->name == "main") package = "main";
    std::string problem = write_log(flags.log_folder(), package, report.diagnostics, compiled->front().sources());
    if (!problem.empty()) return fail("--json: " + problem, kUsageError);
    if (flags.messages == 0 && !flags.show) return kOk;
  }
  if (flags.show) return show(flags, *compiled, report);
  std::fputs(report.str(compiled->front().sources()).c_str(), to);
  return kOk;
}

}  // namespace

int escape_command(Args args) {
  EscapeFlags escape;
  Flags flags("escape");
  escape.declare(flags);
  flags.flag("show", escape.show, "print the source with every allocation marked: where it lives, its size, and why");
  flags.text("profile", escape.profile, "FILE",
             "with --show: what each place cost in the run that wrote FILE (gos run --alloc-profile FILE)");
  if (!flags.parse(args)) return flags.status();
  if (flags.operands().empty()) return fail("escape: no file named", kUsageError);
  if (!escape.profile.empty() && !escape.show) return fail("escape: --profile goes with --show", kUsageError);
  return tell_escapes(flags.operands(), escape, stdout);
}

int build_command(Args args) {
  EscapeFlags escape;
  std::vector<std::string> gcflags, output;
  Flags flags("build");
  escape.declare(flags);
  flags.text("gcflags", gcflags, "FLAGS", "flags of the compiler: '-m -l'");
  flags.text("o", output, "FILE", "accepted and ignored: gos writes no program files");
  if (!flags.parse(args)) return flags.status();
  if (flags.operands().empty()) return fail("build: no file named", kUsageError);
  for (const std::string& list : gcflags) {
    for (size_t at = 0; at < list.size();) {
      size_t end = std::min(list.find(' ', at), list.size());
      std::string_view word = std::string_view(list).substr(at, end - at);
      at = end + 1;
      if (word == "-m") ++escape.messages;
      if (word.starts_with("-m=")) escape.messages = word == "-m=1" ? 1 : 2;
      if (word == "-l") escape.no_inlining = true;
      if (word.starts_with("-d=")) escape.debug.emplace_back(word.substr(3));
      if (word.starts_with("-json=")) escape.log.emplace_back(word.substr(6));
    }
  }
  if (escape.messages > 0 || !escape.log.empty()) return tell_escapes(flags.operands(), escape, stderr);
  CompileRequest request;
  request.operands = flags.operands();
  request.require_main = false;
  int status = kOk;
  compile_operands(request, status);
  return status;
}

}  // namespace gos::cli

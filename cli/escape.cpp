// gos escape and gos build: compile, and tell what escape analysis found.
#include <algorithm>
#include <cstdio>

#include "cli/compile.h"
#include "cli/flags.h"

namespace gos::cli {

namespace {

struct EscapeFlags {
  int messages = 0;
  bool no_inlining = false, optimise_not = false;
  std::vector<std::string> ignored, debug;

  void declare(Flags& flags) {
    flags.count("m", messages, "print the decisions of escape analysis");
    flags.flag("l", no_inlining, "no inlining");
    flags.flag("N", optimise_not, "accepted and ignored");
    flags.text("lang", ignored, "go1.N", "accepted and ignored");
    flags.text("d", debug, "LIST", "escapemutationscalls: also tell what is written through parameters and called");
  }
  bool mutations() const {
    return std::any_of(debug.begin(), debug.end(), [](const std::string& list) {
      return ("," + list + ",").find(",escapemutationscalls,") != std::string::npos;
    });
  }
};

int print_escapes(Args operands, const EscapeFlags& flags, std::FILE* to) {
  escape::Report report;
  report.mutations = flags.mutations();
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
  std::fputs(report.str(compiled->front().sources()).c_str(), to);
  return kOk;
}

}  // namespace

int escape_command(Args args) {
  EscapeFlags escape;
  Flags flags("escape");
  escape.declare(flags);
  if (!flags.parse(args)) return flags.status();
  if (flags.operands().empty()) return fail("escape: no file named", kUsageError);
  return print_escapes(flags.operands(), escape, stdout);
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
      if (word.starts_with("-m")) escape.messages = 1;
      if (word == "-l") escape.no_inlining = true;
      if (word.starts_with("-d=")) escape.debug.emplace_back(word.substr(3));
    }
  }
  if (escape.messages > 0) return print_escapes(flags.operands(), escape, stderr);
  CompileRequest request;
  request.operands = flags.operands();
  request.require_main = false;
  int status = kOk;
  compile_operands(request, status);
  return status;
}

}  // namespace gos::cli

// gos vet: reports what does not compile.
#include <unistd.h>

#include <cstdio>

#include "cli/cli.h"
#include "cli/flags.h"
#include "cli/front_end.h"
#include "cli/report.h"

namespace gos::cli {

int vet_command(Args args) {
  bool all = false, every = false;
  std::vector<std::string> lang, log;
  Loader::Options loading;
  Flags flags("vet");
  flags.flag("all", all, "report all errors, not only the first ten");
  flags.flag("e", every, "the same");
  flags.text("lang", lang, "go1.N", "the language version, instead of that in go.mod");
  flags.flag("test-relative", loading.test_relative,
             "DIR holds the packages of a test of Go's suite: its files, imported as \"./name\"");
  flags.text("log", log, "compiler", "print how long each stage took");
  if (!flags.parse(args)) return flags.status();
  if (flags.operands().empty()) return fail("vet: no files named", kUsageError);

  if (!lang.empty() && !parse_version(lang.back(), loading.version)) {
    return fail("vet: invalid value \"" + lang.back() + "\" for -lang: should be something like \"go1.12\"",
                kUsageError);
  }
  allow_deep_recursion();
  FrontEnd front(all || every ? 0 : source::Diagnostics::kDefaultLimit);
  Inputs inputs = read_inputs(flags.operands());
  if (!inputs.error.empty()) return fail(inputs.error, kCompileError);
  check::Options options;
  options.allow_bodyless = true;
  bool good = front.check(std::move(inputs), options, loading);
  std::string text = report(front, style_for(STDERR_FILENO));
  std::fwrite(text.data(), 1, text.size(), stderr);
  if (!log.empty()) std::fputs(front.times().str().c_str(), stderr);
  return good ? kOk : kCompileError;
}

}  // namespace gos::cli

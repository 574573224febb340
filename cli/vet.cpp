// gos vet: reports what does not compile.
#include <cstdio>

#include "cli/cli.h"
#include "cli/flags.h"
#include "cli/front_end.h"

namespace gos::cli {

int vet_command(Args args) {
  bool all = false, every = false;
  std::vector<std::string> ignored, log;
  Flags flags("vet");
  flags.flag("all", all, "report all errors, not only the first ten");
  flags.flag("e", every, "the same");
  flags.text("lang", ignored, "go1.N", "accepted and ignored: gos follows the newest language version");
  flags.text("log", log, "compiler", "print how long each stage took");
  if (!flags.parse(args)) return flags.status();
  if (flags.operands().empty()) return fail("vet: no files named", kUsageError);

  allow_deep_recursion();
  FrontEnd front(all || every ? 0 : source::Diagnostics::kDefaultLimit);
  Inputs inputs = read_inputs(flags.operands());
  if (!inputs.error.empty()) return fail(inputs.error, kCompileError);
  check::Options options;
  options.require_main = true;
  bool good = front.check(std::move(inputs.files), options);
  std::string text = front.diagnostics().str();
  std::fwrite(text.data(), 1, text.size(), stderr);
  if (!log.empty()) std::fputs(front.times().str().c_str(), stderr);
  return good ? kOk : kCompileError;
}

}  // namespace gos::cli

// gos ir: shows the typed tree.
#include <cstdio>

#include "cli/compile.h"
#include "cli/flags.h"
#include "compiler/ir/print.h"

namespace gos::cli {

int ir_command(Args args) {
  bool all = false, no_inlining = false;
  Flags flags("ir");
  flags.flag("all", all, "show functions of standard packages too");
  flags.flag("l", no_inlining, "no inlining");
  if (!flags.parse(args)) return flags.status();
  if (flags.operands().empty()) return fail("ir: no file named", kUsageError);
  CompileRequest request;
  request.operands = flags.operands();
  request.require_main = false;
  request.emit = false;
  request.inlines = !no_inlining;
  int status = kOk;
  std::unique_ptr<Compilation> compiled = compile_operands(request, status);
  if (compiled == nullptr) return status;
  const types::Package* user = compiled->front().user_package()->checker->package();
  for (const ir::Function* f : compiled->unit().functions) {
    if (all || f->package == user) std::fputs(ir::dump(*f).c_str(), stdout);
  }
  return kOk;
}

}  // namespace gos::cli

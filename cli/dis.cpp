// gos dis: shows the bytecode.
#include <cstdio>

#include "bytecode/disassemble.h"
#include "cli/compile.h"
#include "cli/flags.h"

namespace gos::cli {

int dis_command(Args args) {
  bool all = false, no_inlining = false;
  bytecode::DisassembleOptions options;
  Flags flags("dis");
  flags.flag("maps", options.maps, "show which slots hold pointers");
  flags.flag("all", all, "show functions of standard packages too");
  flags.flag("l", no_inlining, "no inlining");
  if (!flags.parse(args)) return flags.status();
  if (flags.operands().empty()) return fail("dis: no file named", kUsageError);
  CompileRequest request;
  request.operands = flags.operands();
  request.require_main = false;
  request.inlines = !no_inlining;
  int status = kOk;
  std::unique_ptr<Compilation> compiled = compile_operands(request, status);
  if (compiled == nullptr) return status;
  const types::Package* user = compiled->front().user_package()->checker->package();
  const bytecode::Program& program = compiled->program();
  bool first = true;
  for (const ir::Function* f : compiled->unit().functions) {
    if (f->index < 0 || !(all || f->package == user)) continue;
    if (!first) std::fputc('\n', stdout);
    first = false;
    std::fputs(disassemble(program, *program.entries[static_cast<size_t>(f->index)], options).c_str(), stdout);
  }
  return kOk;
}

}  // namespace gos::cli

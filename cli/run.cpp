// gos run: compiles a program and runs it.
#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "cli/compile.h"
#include "cli/escape/costs.h"
#include "cli/execute.h"
#include "runtime/gc/alloc_profile.h"
#include "runtime/sched/worker.h"
#include "vm/interpreter.h"

namespace gos::cli {

namespace {

// Operands that are source: the first one, and .go files that follow a .go file directly, as go run has it.
size_t source_operands(const std::vector<std::string>& operands) {
  size_t count = 1;
  if (!operands[0].ends_with(".go")) return count;
  while (count < operands.size() && operands[count].ends_with(".go")) ++count;
  return count;
}

// Whether the file can be written; if not, that is said.
bool can_write(const std::string& path, const char* flag) {
  if (std::FILE* file = std::fopen(path.c_str(), "wb")) return std::fclose(file) == 0;
  fmt::print(stderr, "gos: --{}: {}: {}\n", flag, path, std::strerror(errno));
  return false;
}

}  // namespace

int run_command(Args args) {
  RunFlags run_flags;
  bool no_inlining = false;
  bool test_relative = false;
  std::vector<std::string> alloc_profile, heap_profile, code;
  Flags flags("run");
  run_flags.declare(flags);
  flags.text("e", code, "CODE", "run CODE: statements and declarations; standard packages need no imports");
  flags.text("alloc-profile", alloc_profile, "OUT",
             "count what each place of the program allocates and write it to OUT when the program ends, for "
             "gos escape --show --profile OUT and go tool pprof");
  flags.text(
      "heap-profile", heap_profile, "OUT.pb.gz",
      "write what lives on the heap, and who allocated it, to OUT.pb.gz when the program ends and whenever it gets "
      "SIGUSR1, for go tool pprof");
  flags.flag("l", no_inlining, "no inlining");
  flags.flag("test-relative", test_relative,
             "DIR holds the packages of a test of Go's suite: its files, imported as \"./name\"");
  if (!flags.parse(args, Flags::Operands::kEndFlags)) return flags.status();
  if (flags.operands().empty() && code.empty()) return fail("run: no file named", kUsageError);
  if (!run_flags.apply()) return kUsageError;

  std::vector<std::string> operands = flags.operands();
  if (!code.empty()) operands.insert(operands.begin(), "-e");
  size_t sources = code.empty() ? source_operands(operands) : 1;
  CompileRequest request;
  request.operands = Args(operands).first(sources);
  if (!code.empty()) request.code = code.back();
  request.inlines = !no_inlining;
  request.test_relative = test_relative;
  int status = kOk;
  std::unique_ptr<Compilation> compiled = compile_operands(request, status);
  if (compiled == nullptr) return status;

  std::vector<std::string> program_args = {operands[0]};
  program_args.insert(program_args.end(), operands.begin() + static_cast<ptrdiff_t>(sources), operands.end());
  {
    StageTimes::Scope timing(compiled->front().times(), Stage::kLoad);
    if (!alloc_profile.empty()) {
      if (!can_write(alloc_profile.back(), "alloc-profile")) return kUsageError;
      runtime::start_alloc_profile(alloc_profile.back(), profile_title(compiled->front(), !no_inlining));
    }
    if (!heap_profile.empty()) {
      if (!alloc_profile.empty()) return fail("run: one of --alloc-profile and --heap-profile", kUsageError);
      if (!can_write(heap_profile.back(), "heap-profile")) return kUsageError;
      runtime::start_heap_profile(heap_profile.back());
    }
    start_runtime(run_flags, std::move(program_args));
    vm::load(compiled->program());
  }
  if (!heap_profile.empty()) runtime::need_monitor();
  if (!start_trace(run_flags, operands[0])) return kUsageError;
  if (log_stage_times) std::fputs(compiled->front().times().str().c_str(), stderr);
  runtime::run_main(reinterpret_cast<uint64_t>(&compiled->start().static_closure), true);
  return kOk;
}

}  // namespace gos::cli

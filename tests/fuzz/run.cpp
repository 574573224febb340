// Fuzz target: compiles, and runs what compiles in a child process with limits on its steps, heap and time.
//
// The child gives up the rights of root, for a mutated program may do anything with files. What it does is no coverage
// for libFuzzer, which sees the compiler only.
#include <fcntl.h>
#include <grp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "cli/compile.h"
#include "cli/execute.h"
#include "runtime/sched/limits.h"
#include "runtime/sched/sched.h"
#include "tests/fuzz/input.h"
#include "vm/interpreter.h"

using namespace gos;

namespace {

constexpr unsigned kSeconds = 10;
constexpr int kLibFuzzerExitCode = 77;
constexpr uid_t kNobody = 65534;

[[noreturn]] void run(cli::Compilation& compiled) {
  int null = open("/dev/null", O_RDWR);
  dup2(null, STDIN_FILENO);
  dup2(null, STDOUT_FILENO);
  if (std::getenv("GOS_FUZZ_SHOW") == nullptr) dup2(null, STDERR_FILENO);
  bool unprivileged = geteuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(kNobody) == 0 && setuid(kNobody) == 0);
  if (!unprivileged || chdir("/proc") != 0) _exit(0);
  setenv("GOSDEBUG", "heaplimit=256", 1);
  runtime::limits.steps = 100000;
  alarm(kSeconds);
  cli::start_runtime({}, {"fuzz"});
  vm::load(compiled.program());
  runtime::run_main(reinterpret_cast<uint64_t>(&compiled.start().static_closure), true);
  _exit(0);
}

// An end that no Go program has.
bool is_crash(int status) {
  if (WIFSIGNALED(status)) return WTERMSIG(status) != SIGALRM && WTERMSIG(status) != SIGKILL;
  return WEXITSTATUS(status) == kReportExitCode || WEXITSTATUS(status) == kLibFuzzerExitCode;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  cli::Inputs inputs;
  inputs.directory = "/fuzz";
  inputs.files.push_back(fuzz::input_file(data, size));
  cli::Compilation compiled;
  compiled.set_inlining(true);
  check::Options options;
  options.require_main = true;
  if (!compiled.lower(std::move(inputs), options)) return 0;
  compiled.analyse(nullptr);
  if (!compiled.emit() || compiled.front().user_package()->checker->package()->name != "main") return 0;
  std::fflush(stdout);
  pid_t child = fork();
  if (child < 0) return 0;
  if (child == 0) run(compiled);
  int status = 0;
  waitpid(child, &status, 0);
  if (!is_crash(status)) return 0;
  std::fprintf(stderr, "the program ended with wait status 0x%x\n", static_cast<unsigned>(status));
  std::abort();
}

// gos test: runs the tests of packages, each in a process of its own, and reports as the go command does.
#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "cli/compile.h"
#include "cli/execute.h"
#include "cli/flags.h"
#include "cli/test/events.h"
#include "cli/test/package.h"
#include "runtime/sched/sched.h"
#include "vm/interpreter.h"

namespace gos::cli {

namespace {

constexpr int kBuildFailed = 254;  // exit code of a child that could not compile its package
// With -json what the compiler says goes the way of the test program's output, which begins behind this line.
constexpr std::string_view kBuilt = "\x16=== BUILT\n";

struct TestRun {
  RunFlags run_flags;
  std::vector<std::string> program_flags;  // -test.v and the like, then what follows -args
  bool json = false;
  bool streams = false;        // output is shown as it comes, that of packages that pass too
  bool tells_status = false;   // the test program's exit status is printed also behind output
  bool tells_of_none = false;  // the package's line says so when no test was run
};

// In the child: compiles the tests and becomes them. Everything they print goes to `out`.
[[noreturn]] void run_tests(const TestPackage& package, const TestRun& run, int out) {
  if (run.json) dup2(out, STDERR_FILENO);
  CompileRequest request;
  request.tests = &package.inputs;
  int status = kOk;
  std::unique_ptr<Compilation> compiled = compile_operands(request, status);
  if (compiled == nullptr) _exit(kBuildFailed);
  if (chdir(package.inputs.package.directory.c_str()) != 0) _exit(kBuildFailed);
  if (run.json && write(out, kBuilt.data(), kBuilt.size()) < 0) _exit(kBuildFailed);
  dup2(out, STDOUT_FILENO);
  dup2(out, STDERR_FILENO);
  std::vector<std::string> args = {std::filesystem::path(package.import_path).filename().string() + ".test"};
  args.insert(args.end(), run.program_flags.begin(), run.program_flags.end());
  start_runtime(run.run_flags, std::move(args));
  vm::load(compiled->program());
  runtime::run_main(reinterpret_cast<uint64_t>(&compiled->start().static_closure), true);
  _exit(kOk);
}

// Calls fn with each line that comes, newline included, until the writers have closed their ends.
template <typename Fn>
void read_lines(int fd, Fn&& fn) {
  std::string pending;
  char buffer[1 << 16];
  ssize_t n;
  while ((n = read(fd, buffer, sizeof buffer)) > 0 || (n < 0 && errno == EINTR)) {
    pending.append(buffer, n > 0 ? static_cast<size_t>(n) : 0);
    size_t begin = 0;
    for (size_t end; (end = pending.find('\n', begin)) != std::string::npos; begin = end + 1) {
      fn(std::string_view(pending).substr(begin, end + 1 - begin));
    }
    pending.erase(0, begin);
  }
  if (!pending.empty()) fn(std::string_view(pending));
}

std::string status_text(int status) {
  return WIFSIGNALED(status) ? fmt::format("signal: {}", strsignal(WTERMSIG(status)))
                             : fmt::format("exit status {}", WEXITSTATUS(status));
}

void print(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

// The package's line; true if its tests have passed or there are none.
bool test_package(const std::string& directory, const TestRun& run) {
  TestPackage package = read_test_package(directory);
  if (!package.error.empty()) {
    std::error_code none;
    bool is_there = std::filesystem::exists(directory, none);
    std::string path = std::filesystem::absolute(directory).lexically_normal().string();
    fmt::print(stderr, "{}\n",
               is_there ? package.error : fmt::format("# {}\nstat {}: directory not found", directory, path));
    print(fmt::format("FAIL\t{} [setup failed]\n", is_there ? package.import_path : directory));
    return false;
  }
  if (!package.has_tests) {
    std::string summary = fmt::format("?   \t{}\t[no test files]\n", package.import_path);
    run.json ? TestEvents(package.import_path, stdout).finish(summary, "skip", 0) : print(summary);
    return true;
  }
  int ends[2];
  if (pipe(ends) != 0) return fail(fmt::format("test: pipe: {}", std::strerror(errno)), 1) == kOk;
  auto begin = std::chrono::steady_clock::now();
  std::fflush(nullptr);  // what is buffered would be written twice
  pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    run_tests(package, run, ends[1]);
  }
  close(ends[1]);
  std::string kept;
  std::vector<std::string> build_lines;
  bool empty = true, warned = false, built = !run.json;
  std::unique_ptr<TestEvents> events;
  read_lines(ends[0], [&](std::string_view line) {
    if (!built) {
      built = line == kBuilt;
      if (!built) build_lines.emplace_back(line);
      return;
    }
    warned |= line == "testing: warning: no tests to run\n";
    if (run.json) {
      if (events == nullptr) events = std::make_unique<TestEvents>(package.import_path, stdout);
      events->line(line);
    } else if (run.streams) {
      print(line);
    } else {
      kept += line;
    }
    empty = false;
  });
  close(ends[0]);
  int status = 0;
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (child < 0 || (WIFEXITED(status) && WEXITSTATUS(status) == kBuildFailed)) {
    std::string summary = fmt::format("FAIL\t{} [build failed]\n", package.import_path);
    if (run.json) {
      // "# example.com/p [example.com/p.test]"
      std::string what = package.import_path;
      if (!build_lines.empty() && build_lines[0].starts_with("# ")) {
        what = build_lines[0].substr(2, build_lines[0].size() - 3);
      }
      TestEvents::build_output(stdout, what, build_lines);
      TestEvents(package.import_path, stdout).finish(summary, "fail", 0, what);
    } else {
      print(summary);
    }
    return false;
  }
  double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  bool passed = status == 0;
  std::string summary;
  if (!passed) {
    print(kept);
    if (run.tells_status || empty) summary = status_text(status) + "\n";
  }
  summary += fmt::format("{}\t{}\t{:.3f}s{}\n", passed ? "ok  " : "FAIL", package.import_path, seconds,
                         passed && warned && run.tells_of_none ? " [no tests to run]" : "");
  if (run.json) {
    if (events == nullptr) events = std::make_unique<TestEvents>(package.import_path, stdout);
    events->finish(summary, passed ? "pass" : "fail", std::round(seconds * 1000) / 1000);
    std::fflush(stdout);
  } else {
    print(summary);
  }
  return passed;
}

// The directories that an operand means: itself, or with "/..." behind it all below it that hold Go files.
std::vector<std::string> directories(const std::string& operand) {
  namespace fs = std::filesystem;
  if (!operand.ends_with("/...") && operand != "...") return {operand};
  fs::path root =
      operand.size() > 4 ? operand.substr(0, operand.size() - 4) : std::string(operand == "..." ? "." : "/");
  std::vector<std::string> found;
  auto add = [&found](const fs::path& path) {
    Inputs inputs = read_directory(path.string(), true);
    if (!inputs.files.empty()) found.push_back(path.string());
  };
  add(root);
  std::error_code failed;
  for (auto at = fs::recursive_directory_iterator(root, failed); at != fs::end(at); at.increment(failed)) {
    if (!at->is_directory(failed)) continue;
    std::string name = at->path().filename().string();
    if (name[0] == '.' || name[0] == '_' || name == "testdata" || name == "vendor") {
      at.disable_recursion_pending();
    } else {
      add(at->path());
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

int test_command(Args args) {
  TestRun run;
  bool verbose = false, brief = false, fail_fast = false, memory = false;
  std::vector<std::string> pattern, bench, bench_time, count, parallel, timeout;
  Flags flags("test");
  flags.text("run", pattern, "REGEXP", "run only the tests and examples that match");
  flags.text("bench", bench, "REGEXP", "run the benchmarks that match; \".\" is all of them");
  flags.text("benchtime", bench_time, "DURATION", "run each benchmark for so long (1s), or N times: Nx");
  flags.flag("benchmem", memory, "print allocations of benchmarks");
  flags.flag("v", verbose, "tell of each test, and show what passing ones print");
  flags.text("count", count, "N", "run each test and benchmark N times (1)");
  flags.text("parallel", parallel, "N", "run at most N parallel tests at once (GOMAXPROCS)");
  flags.text("timeout", timeout, "DURATION", "panic when a package's tests take longer (10m)");
  flags.flag("short", brief, "let tests shorten themselves");
  flags.flag("failfast", fail_fast, "begin no test after the first failure");
  flags.flag("json", run.json, "print events as go test -json does");
  auto end = std::find_if(args.begin(), args.end(), [](const std::string& a) { return a == "-args" || a == "--args"; });
  if (!flags.parse(args.first(static_cast<size_t>(end - args.begin())))) return flags.status();

  std::vector<std::string>& to = run.program_flags;
  auto pass = [&to](const char* name, const std::vector<std::string>& values) {
    if (!values.empty()) to.push_back(fmt::format("-test.{}={}", name, values.back()));
  };
  pass("run", pattern);
  pass("bench", bench);
  pass("benchtime", bench_time);
  pass("count", count);
  pass("parallel", parallel);
  to.push_back("-test.timeout=" + (timeout.empty() ? "10m" : timeout.back()));
  if (verbose || run.json) to.emplace_back(run.json && !verbose ? "-test.v=test2json" : "-test.v");
  if (brief) to.emplace_back("-test.short");
  if (fail_fast) to.emplace_back("-test.failfast");
  if (memory) to.emplace_back("-test.benchmem");
  if (end != args.end()) to.insert(to.end(), end + 1, args.end());

  const std::vector<std::string>& operands = flags.operands();
  run.tells_status = operands.empty() || !bench.empty();
  run.streams = run.tells_status || verbose;
  run.tells_of_none = !operands.empty() && bench.empty();
  bool passed = true;
  for (const std::string& operand : operands.empty() ? std::vector<std::string>{"."} : operands) {
    std::vector<std::string> found = directories(operand);
    if (found.empty()) fmt::print(stderr, "gos: warning: \"{}\" matched no packages\n", operand);
    for (const std::string& directory : found) passed = test_package(directory, run) && passed;
  }
  if (!passed && !run.json && !operands.empty()) print("FAIL\n");
  return passed ? kOk : 1;
}

}  // namespace gos::cli

// Build constraints, file names, flags and what the front end reports.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "cli/build_constraint.h"
#include "cli/cli.h"
#include "cli/compile.h"
#include "cli/files.h"
#include "cli/flags.h"
#include "cli/front_end.h"
#include "cli/report.h"
#include "compiler/types/scope.h"
#include "std/packages.h"

using namespace gos;
using namespace gos::cli;

namespace {

// A directory that goes away with it.
struct TemporaryDirectory {
  TemporaryDirectory() {
    std::string name = (std::filesystem::temp_directory_path() / "gos-cli-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~TemporaryDirectory() { std::filesystem::remove_all(path); }
  std::string add(const std::string& name, const std::string& text) const {
    std::ofstream(path + "/" + name) << text;
    return path + "/" + name;
  }
  std::string path;
};

std::vector<std::string> names_in(const std::string& directory) {
  std::vector<std::string> names;
  const std::string operands[] = {directory};
  for (const InputFile& file : read_inputs(operands).files) {
    names.push_back(std::filesystem::path(file.path).filename().string());
  }
  return names;
}

std::string errors_of(std::string text, size_t limit = 10, const ReportStyle& style = {}) {
  FrontEnd front(limit);
  Inputs inputs;
  inputs.directory = "/";
  inputs.files.push_back({"./x.go", "/x.go", std::move(text), false});
  check::Options options;
  options.require_main = true;
  bool good = front.check(std::move(inputs), options);
  std::string errors = report(front, style);
  CHECK(good == errors.empty());
  return errors;
}

}  // namespace

TEST_CASE("build constraints") {
  CHECK(constraint_holds("linux"));
  CHECK(constraint_holds("gos && amd64"));
  CHECK(constraint_holds("!windows && (arm64 || unix)"));
  CHECK(constraint_holds("go1.26"));
  CHECK_FALSE(constraint_holds("go1.27"));
  CHECK_FALSE(constraint_holds("ignore"));
  CHECK_FALSE(constraint_holds("linux &&"));
  CHECK_FALSE(constraint_holds("(linux"));
  CHECK_FALSE(constraint_holds(std::string(100000, '!') + "linux"));
}

TEST_CASE("file names") {
  CHECK(file_name_matches("linux.go"));
  CHECK(file_name_matches("a_linux.go"));
  CHECK(file_name_matches("a_linux_amd64.go"));
  CHECK(file_name_matches("a_amd64.go"));
  CHECK(file_name_matches("a_other.go"));
  CHECK_FALSE(file_name_matches("a_windows.go"));
  CHECK_FALSE(file_name_matches("a_arm64.go"));
  CHECK_FALSE(file_name_matches("a_windows_amd64.go"));
  CHECK_FALSE(file_name_matches("a_linux_arm64.go"));
}

TEST_CASE("build lines") {
  CHECK(build_line_matches("package a\n//go:build ignore\n"));
  CHECK(build_line_matches("// Copyright\n\n//go:build linux\n\npackage a\n"));
  CHECK_FALSE(build_line_matches("/* text\n more */\n\n//go:build ignore\npackage a\n"));
  CHECK(build_line_matches(""));
}

TEST_CASE("the files of a directory") {
  TemporaryDirectory directory;
  CHECK(names_in(directory.path).empty());
  directory.add("b.go", "package main\n");
  directory.add("a.go", "package main\n");
  directory.add("a_test.go", "package main\n");
  directory.add("c_windows.go", "package main\n");
  directory.add("d.go", "//go:build ignore\n\npackage main\n");
  directory.add("_e.go", "package main\n");
  directory.add("f.txt", "");
  CHECK(names_in(directory.path) == std::vector<std::string>{"a.go", "b.go"});
}

TEST_CASE("files that cannot be read") {
  TemporaryDirectory directory;
  const std::string missing[] = {directory.path + "/x.go"};
  CHECK(read_inputs(missing).error == "open " + missing[0] + ": no such file or directory");
  const std::string empty[] = {directory.path};
  CHECK(read_inputs(empty).error == "no Go files in " + directory.path);
}

TEST_CASE("flags") {
  bool all = false;
  int level = 0;
  std::vector<std::string> texts;
  Flags flags("vet");
  flags.flag("all", all, "");
  flags.count("m", level, "");
  flags.text("lang", texts, "", "");
  const std::string args[] = {"-all", "-m=2", "-lang", "go1.17", "x.go", "--lang=go1.18"};
  REQUIRE(flags.parse(args));
  CHECK(all);
  CHECK(level == 2);
  CHECK(texts == std::vector<std::string>{"go1.17", "go1.18"});
  CHECK(flags.operands() == std::vector<std::string>{"x.go"});
}

TEST_CASE("flags end at the first operand") {
  bool all = false;
  Flags flags("vet");
  flags.flag("all", all, "");
  const std::string args[] = {"x.go", "-all"};
  REQUIRE(flags.parse(args, Flags::Operands::kEndFlags));
  CHECK_FALSE(all);
  CHECK(flags.operands() == std::vector<std::string>{"x.go", "-all"});
}

TEST_CASE("diagnostics") {
  CHECK(errors_of("package main\nfunc main() {}\n") == "");
  CHECK(errors_of("package main\nimport \"fmt\"\nfunc main() { fmt.Println(x) }\n") == "./x.go:3:27: undefined: x\n");
  CHECK(errors_of("package main\nimport \"nowhere\"\nfunc main() {}\n") == "x.go:2:8: package nowhere is not in std\n");
  CHECK(errors_of("package main\nimport \"internal/gosrt\"\nfunc main() {}\n") ==
        "package command-line-arguments\n\tx.go:2:8: use of internal package internal/gosrt not allowed\n");
  // Who asks for all errors gets those of imports among the others.
  CHECK(errors_of("package main\nimport \"nowhere\"\nfunc main() { x }\n", 0) ==
        "./x.go:2:8: package nowhere is not in std\n./x.go:3:15: undefined: x\n");
}

TEST_CASE("a terminal shows the line") {
  ReportStyle style;
  style.excerpts = true;
  CHECK(errors_of("package main\n\nfunc main() {\n\tg(\"ä\", h)\n}\n", 10, style) ==
        "./x.go:4:2: undefined: g\n    \tg(\"ä\", h)\n    \t^\n"
        "./x.go:4:10: undefined: h\n    \tg(\"ä\", h)\n    \t       ^\n");
  style.color = true;
  CHECK(errors_of("package main\n\nfunc main() { f() }\n", 10, style) ==
        "\033[1m./x.go:3:15:\033[0m \033[1;31mundefined: f\033[0m\n"
        "    func main() { f() }\n                  \033[1;32m^\033[0m\n");
}

TEST_CASE("the limits are as gos help limits tells them") {
  for (const Limit& limit : limits()) {
    CAPTURE(limit.name);
    Inputs inputs;
    inputs.directory = "/";
    inputs.files.push_back({"./x.go", "/x.go", std::string(limit.program), false});
    Compilation compilation;
    if (compilation.lower(std::move(inputs), {})) {
      compilation.analyse(nullptr);
      compilation.emit();
    }
    CHECK(compilation.errors({}).find(limit.message) != std::string::npos);
  }
}

TEST_CASE("internal packages") {
  CHECK(internal_allowed("a.b/c/internal/d", "a.b/c"));
  CHECK(internal_allowed("a.b/c/internal/d", "a.b/c/x/y"));
  CHECK_FALSE(internal_allowed("a.b/c/internal/d", "a.b/cc"));
  CHECK_FALSE(internal_allowed("internal/d", "a.b/c"));
  CHECK(internal_allowed("a.b/internals/d", "e"));
}

TEST_CASE("flags are read with one dash or two, values behind = or apart") {
  bool all = false, given = false;
  int count = 0;
  uint64_t seed = 0;
  std::vector<std::string> logs;
  auto parse = [&](std::vector<std::string> args, Flags::Operands operands) {
    Flags flags("run");
    flags.flag("all", all, "");
    flags.count("m", count, "");
    flags.number("seed", seed, given, "");
    flags.text("log", logs, "LIST", "");
    CHECK(flags.parse(args, operands));
    return flags.operands();
  };
  using Operands = std::vector<std::string>;
  CHECK(parse({"-m", "a.go", "--all", "-m", "-log", "x", "--log=y=z", "b"}, Flags::Operands::kAnywhere) ==
        Operands{"a.go", "b"});
  CHECK(all);
  CHECK(count == 2);
  CHECK(logs == Operands{"x", "y=z"});
  CHECK(parse({"-seed", "7", "-m=3", "-all=false", "a.go", "-all", "--", "-x"}, Flags::Operands::kEndFlags) ==
        Operands{"a.go", "-all", "--", "-x"});
  CHECK_FALSE(all);
  CHECK(count == 5);
  CHECK(seed == 7);
  CHECK(given);
  CHECK(parse({"--", "-all"}, Flags::Operands::kAnywhere) == Operands{"-all"});
}

TEST_CASE("go.mod") {
  TemporaryDirectory directory;
  std::string error;
  std::string below = directory.path + "/x/y";
  directory.add("go.mod",
                "module \"a.b/c\" // comment\n\ngo 1.21.3\n\nrequire (\n\td.e/f v1.0.0\n)\nreplace d.e/f => ./f\n");
  Module module = find_module(below, error);
  CHECK(error == "");
  CHECK(module.root == directory.path);
  CHECK(module.path == "a.b/c");
  CHECK(module.version == 21);
  CHECK(import_path_of(module, below) == "a.b/c/x/y");
  REQUIRE(module.replacements.size() == 1);
  CHECK(module.replacements[0].directory == directory.path + "/f");
  directory.add("go.mod", "go 1.26\nmodul x\n");
  find_module(below, error);
  CHECK(error ==
        "errors parsing " + directory.path + "/go.mod:\n" + directory.path + "/go.mod:2: unknown directive: modul");
}

TEST_CASE("every declaration and body of the library checks") {
  FrontEnd front(0);
  for (std::string_view path : std_::package_paths()) {
    std::string problem;
    types::Package* package = front.import(path, nullptr, problem);
    REQUIRE(package != nullptr);
    auto found = std::find_if(front.packages().begin(), front.packages().end(),
                              [package](const CheckedPackage* p) { return p->checker->package() == package; });
    check::PackageChecker& checker = *(*found)->checker;
    package->scope->load_all();
    for (const types::Scope::Entry& entry : package->scope->entries()) {
      types::Type* type = types::type_of(entry.obj);
      if (auto* func = types::as<types::Func>(entry.obj)) checker.check_body(func);
      auto* named = entry.obj->kind == types::ObjectKind::kTypeName ? types::as<types::Named>(type) : nullptr;
      if (named == nullptr || named->obj != entry.obj) continue;
      for (types::Func* method : named->methods) checker.check_body(method);
    }
  }
  CHECK(front.diagnostics().str() == "");
}

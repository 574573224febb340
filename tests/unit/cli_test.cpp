// Build constraints, file names, flags and what the front end reports.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "cli/build_constraint.h"
#include "cli/files.h"
#include "cli/flags.h"
#include "cli/front_end.h"
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

std::string errors_of(std::string text, size_t limit = 10) {
  FrontEnd front(limit);
  std::vector<InputFile> files;
  files.push_back({"./x.go", "/x.go", std::move(text), false});
  check::Options options;
  options.require_main = true;
  bool good = front.check(std::move(files), options);
  std::string errors = front.diagnostics().str();
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
  CHECK(errors_of("package main\nimport \"nowhere\"\nfunc main() {}\n") ==
        "./x.go:2:8: package nowhere is not in std\n");
  CHECK(errors_of("package main\nimport \"internal/gosrt\"\nfunc main() {}\n") ==
        "./x.go:2:8: use of internal package internal/gosrt not allowed\n");
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

// See package.h.
#include "cli/test/package.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <vector>

#include "cli/module.h"
#include "compiler/constant/constant.h"
#include "compiler/syntax/syntax.h"

namespace gos::cli {

namespace {

// What the test files declare, as the rows of the generated program's tables.
struct Tables {
  std::string tests, benchmarks, fuzz, examples;
  std::string main;  // what calls TestMain, "" if there is none
  bool package_used = false, external_used = false;
};

// Whether `name` is the prefix and a rest that does not begin with a lower-case letter.
bool has_test_name(std::string_view name, std::string_view prefix) {
  if (!name.starts_with(prefix)) return false;
  return name.size() == prefix.size() || std::islower(static_cast<unsigned char>(name[prefix.size()])) == 0;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

// The text of the comment that ends a function's body, without its slashes; "" if none does.
std::string last_comment(std::string_view body) {
  body = trimmed(body);
  if (body.ends_with("*/")) {
    size_t begin = body.rfind("/*");
    return begin == std::string_view::npos ? std::string()
                                           : std::string(body.substr(begin + 2, body.size() - begin - 4));
  }
  std::string comment;
  while (!body.empty()) {
    size_t begin = body.rfind('\n') + 1;
    std::string_view line = trimmed(body.substr(begin));
    if (!line.starts_with("//")) break;
    line.remove_prefix(2);
    comment = std::string(line) + '\n' + comment;
    body = begin == 0 ? std::string_view() : body.substr(0, begin - 1);
  }
  return comment;
}

// What an example must print, by the comment "Output:" or "Unordered output:" at its end. False: it is only compiled.
bool example_output(std::string_view body, std::string& output, bool& unordered) {
  std::string comment = last_comment(body);
  std::string_view text = trimmed(comment);
  auto take = [&text](std::string_view word) {
    bool same = text.size() >= word.size() && std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) {
                  return a == std::tolower(static_cast<unsigned char>(b));
                });
    if (same) text = trimmed(text.substr(word.size()));
    return same;
  };
  unordered = take("unordered");
  if (!take("output:")) return false;
  // The blank behind each line's slashes is not part of it.
  for (size_t at = 0; at <= text.size();) {
    size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (at != 0 && line.starts_with(' ')) line.remove_prefix(1);
    output += line;
    output += '\n';
    at = end + 1;
  }
  return true;
}

// Adds what a test file declares; returns whether the file is of the package of its own, "..._test".
bool collect(const InputFile& file, Tables& tables) {
  source::SourceSet sources;
  source::Diagnostics errors(sources, 0);
  Arena arena;
  const source::SourceFile* added = sources.add(file.name, file.text);
  if (added == nullptr) return false;
  const syntax::File* tree = syntax::parse_file(*added, arena, errors);
  bool external = tree->pkg_name != nullptr && tree->pkg_name->name.view().ends_with("_test");
  std::string_view package = external ? "_xtest" : "_test";
  bool used = false;
  for (const syntax::Decl* decl : tree->decls) {
    const auto* f = syntax::try_as<const syntax::FuncDecl>(decl);
    if (f == nullptr || f->recv != nullptr || f->body == nullptr || !f->tparams.empty()) continue;
    std::string name = f->name->name.str();
    std::string row = fmt::format("\t{{\"{}\", {}.{}}},\n", name, package, name);
    if (name == "TestMain" && f->type->params.size() == 1) {
      tables.main = fmt::format("{}.TestMain", package);
    } else if (has_test_name(name, "Test")) {
      tables.tests += row;
    } else if (has_test_name(name, "Benchmark")) {
      tables.benchmarks += row;
    } else if (has_test_name(name, "Fuzz")) {
      tables.fuzz += row;
    } else if (has_test_name(name, "Example") && f->type->params.empty()) {
      size_t begin = added->offset(f->body->pos) + 1, end = added->offset(f->body->rbrace);
      std::string output;
      bool unordered = false;
      if (!example_output(added->text().substr(begin, end - begin), output, unordered)) continue;
      tables.examples +=
          fmt::format("\t{{\"{}\", {}.{}, {}, {}}},\n", name, package, name, constant::quote(output), unordered);
    } else {
      continue;
    }
    used = true;
  }
  (external ? tables.external_used : tables.package_used) |= used;
  return external;
}

std::string program_text(const Tables& tables, const std::string& path) {
  std::string text = "package main\n\nimport (\n\t\"os\"\n\t\"regexp\"\n\t\"testing\"\n";
  if (!tables.main.empty()) text += "\t\"reflect\"\n";
  text += fmt::format("\t{} {}\n", tables.package_used ? "_test" : "_", constant::quote(path));
  if (tables.external_used) text += fmt::format("\t_xtest {}\n", constant::quote(path + "_test"));
  text += fmt::format(
      ")\n\ntype deps struct{{}}\n\n"
      "func (deps) MatchString(pat, str string) (bool, error) {{ return regexp.MatchString(pat, str) }}\n"
      "func (deps) ImportPath() string {{ return {} }}\n\n",
      constant::quote(path));
  text += "var tests = []testing.InternalTest{\n" + tables.tests + "}\n\n";
  text += "var benchmarks = []testing.InternalBenchmark{\n" + tables.benchmarks + "}\n\n";
  text += "var fuzzTargets = []testing.InternalFuzzTarget{\n" + tables.fuzz + "}\n\n";
  text += "var examples = []testing.InternalExample{\n" + tables.examples + "}\n\n";
  text += "func main() {\n\tm := testing.MainStart(deps{}, tests, benchmarks, fuzzTargets, examples)\n";
  if (tables.main.empty()) {
    text += "\tos.Exit(m.Run())\n}\n";
  } else {
    text += "\t" + tables.main + "(m)\n\tos.Exit(int(reflect.ValueOf(m).Elem().FieldByName(\"exitCode\").Int()))\n}\n";
  }
  return text;
}

}  // namespace

TestPackage read_test_package(const std::string& directory) {
  TestPackage package;
  Inputs all = read_directory(directory, true);
  package.error = all.error;
  std::string module_error;
  Module module = find_module(all.directory, module_error);
  package.import_path = import_path_of(module, all.directory);
  if (package.error.empty()) package.error = module_error;
  if (package.import_path.empty()) package.import_path = all.directory;
  if (!package.error.empty()) return package;
  Tables tables;
  package.inputs.package = all;
  package.inputs.package.files.clear();
  for (InputFile& file : all.files) {
    bool test = file.name.ends_with("_test.go");
    bool external = test && collect(file, tables);
    package.has_tests |= test;
    (external ? package.inputs.external : package.inputs.package.files).push_back(std::move(file));
  }
  InputFile& main = package.inputs.main;
  main.name = main.path = "_testmain.go";
  main.text = program_text(tables, package.import_path);
  package.inputs.import_path = package.import_path;
  return package;
}

}  // namespace gos::cli

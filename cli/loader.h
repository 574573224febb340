// The packages of a program: the one that the user names, and all that it imports from its module or vendor/.
//
// Everything is read and parsed before anything is checked, as the go command does: an import that leads nowhere, a
// cycle or a forbidden internal package is reported alone, in the go command's words and order. Packages of the
// standard library are not loaded here; FrontEnd reads them when the checker asks.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "cli/files.h"
#include "cli/module.h"
#include "compiler/source/source.h"
#include "compiler/syntax/ast.h"

namespace gos::cli {

struct LoadedPackage {
  struct Import {
    std::string path;
    source::Pos pos;
    LoadedPackage* package = nullptr;  // null for the standard library, and after an error
  };
  enum class State : uint8_t { kBusy, kDone };

  std::string import_path;  // as import declarations have it
  std::string title;        // as errors name it; empty: the same
  std::string link_path;    // as names of functions and types have it: "main" for programs
  std::string name;         // of the package clause
  std::string directory;
  std::vector<syntax::File*> files;
  std::vector<Import> imports;  // sorted by path
  std::unique_ptr<source::Diagnostics> diagnostics;
  int version = check::kNewestVersion;
  State state = State::kBusy;
  bool failed = false;     // it, or what it imports, has errors
  std::string other_path;  // another path that imports may name, or empty
};

// Why a package cannot be imported.
struct LoadError {
  std::string path;  // the import
  std::string text;  // as the go command prints it: "main.go:4:2: no required module provides package ..."
  std::string reason;
};

class Loader {
 public:
  using Parse = std::function<syntax::File*(InputFile, source::Diagnostics&)>;

  struct Options {
    int version = 0;                    // the language version; 0: as go.mod has it
    const TestInputs* tests = nullptr;  // load these instead (see load_tests)
    bool test_relative = false;         // imports such as "./a" name files of the directory (see load_test_directory)
  };

  Loader(const source::SourceSet& sources, size_t error_limit, Parse parse, Options options);

  // Loads the package of the files and all that it needs. Null when go.mod cannot be used, see error().
  LoadedPackage* load(Inputs inputs);
  // A package with its tests; returns the program that runs them.
  LoadedPackage* load_tests(const TestInputs& tests);
  // The packages of a directory of Go's test suite ("rundir", "compiledir", "errorcheckdir"): its files grouped by
  // package clause, each group imported as "./" or "test/" and the name of its first file. If an import names another
  // file, every file is a package of its own. Returns the last one.
  LoadedPackage* load_test_directory(Inputs inputs);

  // In an order in which imported packages come first.
  const std::vector<LoadedPackage*>& order() const { return order_; }
  const std::vector<LoadError>& errors() const { return errors_; }
  const std::string& error() const { return error_; }

 private:
  LoadedPackage* add(std::string import_path, std::string directory, int version);
  void parse(LoadedPackage& package, std::vector<InputFile> files);
  void collect_imports(LoadedPackage& package);
  void finish(LoadedPackage& package);
  LoadedPackage* import(LoadedPackage& importer, const LoadedPackage::Import& import);
  LoadedPackage* load_at(const std::string& path, const Location& location);
  void fail(LoadedPackage& importer, const LoadedPackage::Import& import, std::string reason);
  void fail_in_stack(const LoadedPackage::Import& import, std::string reason, bool with_files);
  void forbid(LoadedPackage& importer, const LoadedPackage::Import& import, std::string text, std::string reason);
  std::string short_position(source::Pos pos) const;
  std::string importer_path(const LoadedPackage& package) const;

  struct Frame {
    LoadedPackage* package;
    const LoadedPackage::Import* import;  // the one being loaded
  };

  const source::SourceSet& sources_;
  size_t error_limit_;
  Parse parse_;
  Options options_;
  Module module_;
  std::deque<LoadedPackage> packages_;
  std::unordered_map<std::string, LoadedPackage*> by_path_;  // null for those that cannot be imported
  std::vector<LoadedPackage*> order_;
  std::vector<Frame> stack_;  // from the root to the package whose imports are being loaded
  std::vector<LoadError> errors_;
  std::unordered_map<const LoadedPackage*, LoadError> own_errors_;  // a package's first, reported behind its imports
  std::string error_;
};

}  // namespace gos::cli

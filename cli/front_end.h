// The front half of a compilation: text to checked packages.
//
// The packages of the user's program, which the Loader finds, are checked whole, each behind those that it imports. One
// that has errors, or imports one that has, is left out by those that would need it. Of a standard package only what is
// needed is read at all (see check.h), so packages may come up as late as while function bodies are lowered.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/arena.h"
#include "cli/files.h"
#include "cli/loader.h"
#include "cli/stage_times.h"
#include "compiler/check/check.h"
#include "compiler/lower/lower.h"

namespace gos::cli {

struct CheckedPackage {
  std::string path;
  std::unique_ptr<check::PackageChecker> checker;
  std::unique_ptr<check::LibraryText> text;  // of a standard package
  std::vector<syntax::File*> files;          // of the program's packages
  lower::Role role = lower::Role::kStandard;
};

// A list of errors under a heading.
struct PackageErrors {
  std::string title;  // the package, as "# title"; "" for none
  const source::Diagnostics* list;
};

class FrontEnd : private check::Importer {
 public:
  // Reports at most `error_limit` errors; 0: all.
  explicit FrontEnd(size_t error_limit = source::Diagnostics::kDefaultLimit);

  // Reads and checks the user's package and all that it imports. True without errors; otherwise load_errors() or
  // package_errors() tell them.
  bool check(Inputs inputs, const check::Options& options, const Loader::Options& loading = {});
  // Why the program could not be read as a whole, lines as the go command prints them; "" if it could.
  const std::string& load_errors() const { return load_errors_; }
  // The packages that have errors, in order of checking.
  std::vector<PackageErrors> package_errors() const;

  source::SourceSet& sources() { return sources_; }
  const source::SourceSet& sources() const { return sources_; }
  // Of the package checked last and of all standard packages.
  source::Diagnostics& diagnostics() { return diagnostics_; }
  types::Context& context() { return context_; }
  // After lowering: makes a limit on instances that was exceeded an error.
  void report_exceeded();
  Arena& arena() { return arena_; }
  StageTimes& times() { return times_; }
  check::Importer& importer() { return *this; }
  // All packages that are checked or libraries.
  const std::vector<CheckedPackage*>& packages() const { return order_; }
  // Calls `listener` whenever a standard package was added to packages().
  void on_import(std::function<void()> listener) { on_import_ = std::move(listener); }
  CheckedPackage* user_package() { return user_; }
  const std::string& user_path() const { return user_path_; }  // as the go command names that package
  // Paths as traces show them, by the names that diagnostics use.
  const std::unordered_map<std::string, std::string>& trace_paths() const { return trace_paths_; }

  // A package of the program that was checked already, or one of the standard library, read if that was not done yet.
  // Null with a reason if there is none.
  types::Package* import(std::string_view path, const types::Package* from, std::string& error) override;
  // The one internal package that the user's files may import: the prompt's own.
  void allow_internal(std::string_view path) { allowed_internal_ = path; }
  // Adds a package for the user's text to be checked into by hand: for the prompt.
  CheckedPackage* add_user_package(std::string_view path, const check::Options& options);

 private:
  class EmbeddedText;

  // Adds and parses a file; null if it is too large, which is reported.
  syntax::File* parse(InputFile file, source::Diagnostics& errors);
  CheckedPackage* add_package(std::string_view path, const check::Options& options, source::Diagnostics& errors);
  bool check_package(LoadedPackage& loaded, bool root, check::Options options);

  source::SourceSet sources_;
  size_t error_limit_;
  source::Diagnostics diagnostics_;
  Arena arena_;  // syntax trees
  types::Context context_;
  StageTimes times_;
  std::deque<CheckedPackage> packages_;
  std::vector<CheckedPackage*> order_;
  std::unordered_map<std::string, CheckedPackage*> by_path_;
  std::unordered_map<std::string, std::string> trace_paths_;
  CheckedPackage* user_ = nullptr;
  std::unique_ptr<Loader> loader_;
  std::string user_path_, load_errors_;
  std::map<std::string, std::string, std::less<>> import_problems_;  // why a path cannot be imported
  std::string allowed_internal_;
  std::function<void()> on_import_;
};

}  // namespace gos::cli

// The front half of a compilation: text to checked packages.
//
// The user's package is checked whole. Of a standard package only what is needed is read at all (see check.h), so
// packages may come up as late as while function bodies are lowered.
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/arena.h"
#include "cli/files.h"
#include "cli/stage_times.h"
#include "compiler/check/check.h"

namespace gos::cli {

struct CheckedPackage {
  std::string path;
  std::unique_ptr<check::PackageChecker> checker;
  std::unique_ptr<check::LibraryText> text;  // of a standard package
  std::vector<syntax::File*> files;          // of the user's package
  bool user = false;
};

class FrontEnd : private check::Importer {
 public:
  // Reports at most `error_limit` errors; 0: all.
  explicit FrontEnd(size_t error_limit = source::Diagnostics::kDefaultLimit);

  // Reads and checks the files as the user's package. True without errors; otherwise diagnostics() tells them.
  bool check(std::vector<InputFile> files, const check::Options& options);

  source::SourceSet& sources() { return sources_; }
  source::Diagnostics& diagnostics() { return diagnostics_; }
  types::Context& context() { return context_; }
  Arena& arena() { return arena_; }
  StageTimes& times() { return times_; }
  check::Importer& importer() { return *this; }
  // All packages that are checked or libraries.
  const std::vector<CheckedPackage*>& packages() const { return order_; }
  // Calls `listener` whenever a standard package was added to packages().
  void on_import(std::function<void()> listener) { on_import_ = std::move(listener); }
  CheckedPackage* user_package() { return user_; }
  // Paths as traces show them, by the names that diagnostics use.
  const std::unordered_map<std::string, std::string>& trace_paths() const { return trace_paths_; }

  // A package of the standard library, read if that was not done yet. Null with a reason if there is none.
  types::Package* import(std::string_view path, const types::Package* from, std::string& error) override;
  // The one internal package that the user's files may import: the prompt's own.
  void allow_internal(std::string_view path) { allowed_internal_ = path; }
  // Adds a package for the user's text to be checked into by hand: for the prompt.
  CheckedPackage* add_user_package(std::string_view path, const check::Options& options);
  // Adds and parses a file; null if it is too large, which is reported.
  syntax::File* parse(InputFile file);

 private:
  class EmbeddedText;

  CheckedPackage* add_package(std::string_view path, const check::Options& options);

  source::SourceSet sources_;
  source::Diagnostics diagnostics_;
  Arena arena_;  // syntax trees
  types::Context context_;
  StageTimes times_;
  std::deque<CheckedPackage> packages_;
  std::vector<CheckedPackage*> order_;
  std::unordered_map<std::string, CheckedPackage*> by_path_;
  std::unordered_map<std::string, std::string> trace_paths_;
  CheckedPackage* user_ = nullptr;
  std::string allowed_internal_;
  std::function<void()> on_import_;
};

}  // namespace gos::cli

// The front half of a compilation: text to checked packages.
//
// The user's package is checked whole. A standard package is read when an import asks for it, its declarations are
// checked when somebody needs them, its function bodies only when the lowering does (check::Options::lazy_bodies).
#pragma once

#include <deque>
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
  std::vector<syntax::File*> files;
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
  // All packages, each behind those that it imports.
  const std::vector<CheckedPackage*>& packages() const { return order_; }
  CheckedPackage* user_package() { return user_; }
  // Paths as traces show them, by the names that diagnostics use.
  const std::unordered_map<std::string, std::string>& trace_paths() const { return trace_paths_; }

  // A package of the standard library, read if that was not done yet. Null with a reason if there is none.
  types::Package* import(std::string_view path, std::string& error) override;
  // The one internal package that the user's files may import: the prompt's own.
  void allow_internal(std::string_view path) { allowed_internal_ = path; }
  // Adds a package for the user's text to be checked into by hand: for the prompt.
  CheckedPackage* add_user_package(std::string_view path, const check::Options& options);
  // Adds and parses a file; null if it is too large, which is reported.
  syntax::File* parse(InputFile file);

 private:
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
  int imports_under_way_ = 0;
};

}  // namespace gos::cli

// Parsing, imports and checking (see front_end.h).
#include "cli/front_end.h"

#include "compiler/syntax/syntax.h"
#include "std/packages.h"

namespace gos::cli {

FrontEnd::FrontEnd(size_t error_limit) : diagnostics_(sources_, error_limit) {}

syntax::File* FrontEnd::parse(InputFile file) {
  StageTimes::Scope timing(times_, Stage::kParse);
  bool script = file.script;
  trace_paths_[file.name] = std::move(file.path);
  std::string name = file.name;
  const source::SourceFile* added = sources_.add(std::move(file.name), std::move(file.text));
  if (added == nullptr) {
    diagnostics_.add(source::Pos{}, name + ": file too large");
    return nullptr;
  }
  return script ? syntax::parse_script(*added, arena_, diagnostics_) : syntax::parse_file(*added, arena_, diagnostics_);
}

CheckedPackage* FrontEnd::add_package(std::string_view path, const check::Options& options) {
  CheckedPackage& package = packages_.emplace_back();
  package.path = path;
  package.checker =
      std::make_unique<check::PackageChecker>(context_, path, sources_, diagnostics_, &importer(), options);
  return &package;
}

CheckedPackage* FrontEnd::add_user_package(std::string_view path, const check::Options& options) {
  user_ = add_package(path, options);
  user_->user = true;
  return user_;
}

bool FrontEnd::check(std::vector<InputFile> files, const check::Options& options) {
  std::vector<syntax::File*> trees;
  for (InputFile& file : files) {
    if (syntax::File* tree = parse(std::move(file))) trees.push_back(tree);
  }
  // As cmd/compile has it: other errors of the scanner and parser do not keep the checker from its work.
  if (diagnostics_.has_syntax_errors() || diagnostics_.full() || trees.size() < files.size()) return false;
  const syntax::Name* name = trees[0]->pkg_name;
  CheckedPackage* package = add_user_package(name != nullptr ? name->name.view() : "main", options);
  package->files = std::move(trees);
  {
    StageTimes::Scope timing(times_, Stage::kCheck);
    package->checker->check(package->files);
  }
  order_.push_back(package);
  return diagnostics_.empty();
}

types::Package* FrontEnd::import(std::string_view path, std::string& error) {
  bool internal = path.starts_with("internal/") || path.find("/internal/") != std::string_view::npos;
  if (internal && imports_under_way_ == 0 && path != allowed_internal_) {
    error = "use of internal package " + std::string(path) + " not allowed";
    return nullptr;
  }
  auto [entry, added] = by_path_.try_emplace(std::string(path), nullptr);
  if (!added) {
    if (entry->second == nullptr) return nullptr;
    if (!entry->second->files.empty()) return entry->second->checker->package();
    error = "import cycle not allowed";
    return nullptr;
  }
  std::span<const std_::SourceFile> files = std_::find_package(path);
  if (files.empty()) return nullptr;
  check::Options options;
  options.lazy_bodies = true;
  CheckedPackage* package = add_package(path, options);
  entry->second = package;
  std::vector<syntax::File*> trees;
  ++imports_under_way_;
  for (const std_::SourceFile& file : files) {
    InputFile input{std::string(file.name), "/usr/local/go/src/" + std::string(file.name), std::string(file.text)};
    if (syntax::File* tree = parse(std::move(input))) trees.push_back(tree);
  }
  {
    StageTimes::Scope timing(times_, Stage::kCheck);
    package->checker->check(trees);
  }
  --imports_under_way_;
  package->files = std::move(trees);
  order_.push_back(package);
  return package->checker->package();
}

}  // namespace gos::cli

// Parsing, imports and checking (see front_end.h).
#include "cli/front_end.h"

#include <algorithm>

#include "cli/auto_import.h"
#include "compiler/syntax/syntax.h"
#include "std/packages.h"

namespace gos::cli {

// A standard package's text. Its files join the set of sources when something of them is read.
class FrontEnd::EmbeddedText : public check::LibraryText {
 public:
  EmbeddedText(FrontEnd& front, const std_::Package& package)
      : front_(front), package_(package), files_(package.files.size()) {}

  std::string_view package_name() override { return package_.name; }
  Outline outline() override { return package_.outline; }
  syntax::File* header(size_t file) override {
    StageTimes::Scope timing(front_.times_, Stage::kParse);
    return syntax::parse_header(open(file), front_.arena_, front_.diagnostics_);
  }
  std::span<syntax::Decl*> declarations(const OutlineEntry& entry) override {
    StageTimes::Scope timing(front_.times_, Stage::kParse);
    return syntax::parse_outlined(open(entry.file), entry, front_.arena_, front_.diagnostics_);
  }
  void read_body(syntax::FuncDecl* decl) override {
    StageTimes::Scope timing(front_.times_, Stage::kParse);
    syntax::parse_body(*front_.sources_.file(decl->unread_body), *decl, front_.arena_, front_.diagnostics_);
  }

 private:
  const source::SourceFile& open(size_t index) {
    const source::SourceFile*& file = files_[index];
    if (file == nullptr) {
      const std_::SourceFile& text = package_.files[index];
      front_.trace_paths_[std::string(text.name)] = "/usr/local/go/src/" + std::string(text.name);
      file = front_.sources_.add_static(text.name, text.text);
    }
    return *file;
  }

  FrontEnd& front_;
  const std_::Package& package_;
  std::vector<const source::SourceFile*> files_;
};

FrontEnd::FrontEnd(size_t error_limit) : error_limit_(error_limit), diagnostics_(sources_, error_limit) {}

syntax::File* FrontEnd::parse(InputFile file, source::Diagnostics& errors) {
  StageTimes::Scope timing(times_, Stage::kParse);
  bool script = file.script, imports = file.imports;
  trace_paths_[file.name] = std::move(file.path);
  std::string name = file.name;
  const source::SourceFile* added = sources_.add(std::move(file.name), std::move(file.text));
  if (added == nullptr) {
    errors.add(source::Pos{}, name + ": file too large");
    return nullptr;
  }
  syntax::File* tree =
      script ? syntax::parse_script(*added, arena_, errors) : syntax::parse_file(*added, arena_, errors);
  if (imports) import_standard_packages(tree, arena_);
  return tree;
}

CheckedPackage* FrontEnd::add_package(std::string_view path, const check::Options& options,
                                      source::Diagnostics& errors) {
  CheckedPackage& package = packages_.emplace_back();
  package.path = path;
  package.checker = std::make_unique<check::PackageChecker>(context_, path, sources_, errors, &importer(), options);
  return &package;
}

CheckedPackage* FrontEnd::add_user_package(std::string_view path, const check::Options& options) {
  user_ = add_package(path, options, diagnostics_);
  user_->role = lower::Role::kNamed;
  return user_;
}

bool FrontEnd::check(Inputs inputs, const check::Options& options, const Loader::Options& loading) {
  StageTimes::Scope timing(times_, Stage::kRead);
  auto parse_one = [this](InputFile file, source::Diagnostics& errors) { return parse(std::move(file), errors); };
  loader_ = std::make_unique<Loader>(sources_, error_limit_, parse_one, loading);
  LoadedPackage* root = loading.tests != nullptr ? loader_->load_tests(*loading.tests)
                        : loading.test_relative  ? loader_->load_test_directory(std::move(inputs))
                                                 : loader_->load(std::move(inputs));
  if (root == nullptr) {
    load_errors_ = "gos: " + loader_->error() + "\n";
    return false;
  }
  for (const LoadError& error : loader_->errors()) {
    load_errors_ += error.text + "\n";
    import_problems_.try_emplace(error.path, error.reason);
  }
  if (!load_errors_.empty()) {
    if (error_limit_ != 0) return false;
    // Who wants to see all errors sees these among the others.
    load_errors_.clear();
    for (LoadedPackage* package : loader_->order()) package->failed = package->diagnostics->has_syntax_errors();
  }
  user_path_ = root->import_path;
  bool good = true;
  for (LoadedPackage* package : loader_->order()) good = check_package(*package, package == root, options) && good;
  return good;
}

bool FrontEnd::check_package(LoadedPackage& loaded, bool root, check::Options options) {
  auto failed = [](const LoadedPackage::Import& i) { return i.package != nullptr && i.package->failed; };
  if (std::any_of(loaded.imports.begin(), loaded.imports.end(), failed)) loaded.failed = true;
  if (loaded.failed) return false;
  options.version = loaded.version;
  CheckedPackage* package = add_package(loaded.link_path, options, *loaded.diagnostics);
  package->role = root ? lower::Role::kNamed : lower::Role::kImported;
  package->files = loaded.files;
  if (root) user_ = package;
  {
    StageTimes::Scope timing(times_, Stage::kCheck);
    package->checker->check(package->files);
  }
  by_path_[loaded.import_path] = package;
  if (!loaded.other_path.empty()) by_path_[loaded.other_path] = package;
  order_.push_back(package);
  loaded.failed = !loaded.diagnostics->empty();
  return !loaded.failed && diagnostics_.empty();
}

void FrontEnd::report_exceeded() {
  auto exceeded = std::exchange(context_.exceeded, std::nullopt);
  if (exceeded && diagnostics_.empty()) diagnostics_.add(exceeded->pos, std::move(exceeded->text));
}

std::vector<PackageErrors> FrontEnd::package_errors() const {
  std::vector<PackageErrors> out;
  if (loader_ != nullptr) {
    for (const LoadedPackage* package : loader_->order()) {
      if (!package->diagnostics->empty()) {
        out.push_back({package->title.empty() ? package->import_path : package->title, package->diagnostics.get()});
      }
    }
  }
  if (!diagnostics_.empty()) out.push_back({"", &diagnostics_});
  return out;
}

types::Package* FrontEnd::import(std::string_view path, const types::Package* from, std::string& error) {
  if (auto problem = import_problems_.find(path); problem != import_problems_.end()) {
    error = problem->second;
    return nullptr;
  }
  bool internal = path.starts_with("internal/") || path.find("/internal/") != std::string_view::npos;
  if (internal && loader_ == nullptr && from != nullptr && !from->standard && path != allowed_internal_) {
    error = "use of internal package " + std::string(path) + " not allowed";
    return nullptr;
  }
  auto [entry, added] = by_path_.try_emplace(std::string(path), nullptr);
  if (!added) return entry->second != nullptr ? entry->second->checker->package() : nullptr;
  const std_::Package* found = std_::find_package(path);
  if (found == nullptr) return nullptr;
  CheckedPackage* package = add_package(path, {}, diagnostics_);
  entry->second = package;
  package->text = std::make_unique<EmbeddedText>(*this, *found);
  package->checker->check_library(*package->text);
  order_.push_back(package);
  if (on_import_) on_import_();
  return package->checker->package();
}

}  // namespace gos::cli

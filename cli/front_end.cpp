// Parsing, imports and checking (see front_end.h).
#include "cli/front_end.h"

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

types::Package* FrontEnd::import(std::string_view path, const types::Package* from, std::string& error) {
  bool internal = path.starts_with("internal/") || path.find("/internal/") != std::string_view::npos;
  if (internal && from != nullptr && !from->standard && path != allowed_internal_) {
    error = "use of internal package " + std::string(path) + " not allowed";
    return nullptr;
  }
  auto [entry, added] = by_path_.try_emplace(std::string(path), nullptr);
  if (!added) return entry->second != nullptr ? entry->second->checker->package() : nullptr;
  const std_::Package* found = std_::find_package(path);
  if (found == nullptr) return nullptr;
  CheckedPackage* package = add_package(path, {});
  entry->second = package;
  package->text = std::make_unique<EmbeddedText>(*this, *found);
  package->checker->check_library(*package->text);
  order_.push_back(package);
  if (on_import_) on_import_();
  return package->checker->package();
}

}  // namespace gos::cli

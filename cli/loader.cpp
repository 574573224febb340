// Following imports (see loader.h).
#include "cli/loader.h"

#include <algorithm>
#include <filesystem>

#include "cli/build_constraint.h"
#include "compiler/constant/constant.h"
#include "std/packages.h"

namespace gos::cli {

namespace {

constexpr std::string_view kCommandLine = "command-line-arguments";

std::string unquoted(const syntax::ImportDecl* d) {
  if (d->path == nullptr || d->path->bad) return {};
  return std::string(constant::string_val(constant::from_literal(constant::Literal::kString, d->path->text)));
}

std::string base_name(std::string_view path) { return std::string(path.substr(path.rfind('/') + 1)); }

// Where go/build finds two packages in a directory: the first file of each.
std::string two_packages(const LoadedPackage& package) {
  for (const syntax::File* file : package.files) {
    const syntax::File* first = package.files[0];
    if (file->pkg_name == nullptr || first->pkg_name == nullptr || file->pkg_name->name == first->pkg_name->name)
      continue;
    auto describe = [](const syntax::File* f) {
      return f->pkg_name->name.str() + " (" + base_name(f->source->name()) + ")";
    };
    return "found packages " + describe(first) + " and " + describe(file) + " in " + package.directory;
  }
  return {};
}

std::string name_of(const syntax::File* file) {
  return file->pkg_name != nullptr ? file->pkg_name->name.str() : std::string("main");
}

std::string stem(const syntax::File* file) { return std::filesystem::path(file->source->name()).stem().string(); }

}  // namespace

Loader::Loader(const source::SourceSet& sources, size_t error_limit, Parse parse, Options options)
    : sources_(sources), error_limit_(error_limit), parse_(std::move(parse)), options_(options) {}

LoadedPackage* Loader::add(std::string import_path, std::string directory, int version) {
  LoadedPackage& package = packages_.emplace_back();
  package.import_path = std::move(import_path);
  package.directory = std::move(directory);
  package.version = options_.version != 0 ? options_.version : version;
  package.diagnostics = std::make_unique<source::Diagnostics>(sources_, error_limit_);
  return &package;
}

void Loader::parse(LoadedPackage& package, std::vector<InputFile> files) {
  size_t wanted = files.size();
  for (InputFile& file : files) {
    syntax::File* tree = parse_(std::move(file), *package.diagnostics);
    if (tree == nullptr) continue;
    tree->version = build_line_version(tree->source->text());
    package.files.push_back(tree);
  }
  // As cmd/compile has it: other errors of the scanner and parser do not keep the checker from its work.
  package.failed =
      package.diagnostics->has_syntax_errors() || package.diagnostics->full() || package.files.size() < wanted;
  if (!package.files.empty()) package.name = name_of(package.files[0]);
  if (package.name == "main" || package.import_path == kCommandLine) {
    package.link_path = package.name;
  } else if (package.import_path.starts_with("./")) {
    package.link_path = "test" + package.import_path.substr(1);
  } else {
    package.link_path = package.import_path;
  }
}

void Loader::collect_imports(LoadedPackage& package) {
  for (const syntax::File* file : package.files) {
    for (syntax::Decl* decl : file->decls) {
      auto* d = syntax::try_as<syntax::ImportDecl>(decl);
      std::string path = d != nullptr ? unquoted(d) : std::string();
      if (path.empty() || path == "unsafe") continue;
      auto same = [&path](const LoadedPackage::Import& i) { return i.path == path; };
      if (std::any_of(package.imports.begin(), package.imports.end(), same)) continue;
      package.imports.push_back({path, d->local_name != nullptr ? d->local_name->pos : d->path->pos});
    }
  }
  std::sort(package.imports.begin(), package.imports.end(), [](auto& a, auto& b) { return a.path < b.path; });
}

void Loader::finish(LoadedPackage& package) {
  collect_imports(package);
  stack_.push_back({&package, nullptr});
  for (LoadedPackage::Import& i : package.imports) {
    stack_.back().import = &i;
    i.package = import(package, i);
    if (i.package != nullptr && i.package->failed) package.failed = true;
  }
  stack_.pop_back();
  if (auto own = own_errors_.find(&package); own != own_errors_.end()) errors_.push_back(own->second);
  package.state = LoadedPackage::State::kDone;
  order_.push_back(&package);
}

LoadedPackage* Loader::load_tests(const TestInputs& tests) {
  module_ = find_module(tests.package.directory, error_);
  if (!error_.empty()) return nullptr;
  int version = module_.root.empty() ? check::kNewestVersion : module_.version;
  auto load = [&](const std::string& path, std::vector<InputFile> files) {
    LoadedPackage* package = add(path, tests.package.directory, version);
    by_path_[path] = package;
    parse(*package, std::move(files));
    package->link_path = path;
    package->title = path + " [" + tests.import_path + ".test]";
    if (std::string problem = two_packages(*package); !problem.empty()) {
      package->failed = true;
      errors_.push_back({path, problem, problem});
    }
    finish(*package);
    return package;
  };
  load(tests.import_path, tests.package.files);
  if (!tests.external.empty()) load(tests.import_path + "_test", tests.external);
  return load("main", {tests.main});
}

LoadedPackage* Loader::load(Inputs inputs) {
  module_ = find_module(inputs.directory, error_);
  if (!error_.empty()) return nullptr;
  std::string path = inputs.is_directory ? import_path_of(module_, inputs.directory) : std::string();
  if (path.empty()) path = kCommandLine;
  int version = module_.root.empty() ? check::kNewestVersion : module_.version;
  LoadedPackage* root = add(std::move(path), inputs.directory, version);
  by_path_[root->import_path] = root;
  parse(*root, std::move(inputs.files));
  if (std::string problem = two_packages(*root); !problem.empty()) {
    root->failed = true;
    errors_.push_back({root->import_path, problem, problem});
  }
  finish(*root);
  return root;
}

LoadedPackage* Loader::load_test_directory(Inputs inputs) {
  std::vector<LoadedPackage*> groups;
  auto group = [&](bool single) {
    groups.clear();
    by_path_.clear();
    for (InputFile& file : inputs.files) {
      LoadedPackage one;
      source::Diagnostics ignored(sources_);
      syntax::File* tree = parse_(file, ignored);
      if (tree == nullptr) continue;
      auto same = [&](LoadedPackage* p) { return !single && p->name == name_of(tree); };
      auto found = std::find_if(groups.begin(), groups.end(), same);
      if (found == groups.end()) {
        groups.push_back(add("./" + stem(tree), inputs.directory, check::kNewestVersion));
        groups.back()->name = name_of(tree);
        by_path_[groups.back()->import_path] = groups.back();
        groups.back()->other_path = "test/" + stem(tree);
        by_path_[groups.back()->other_path] = groups.back();
        found = groups.end() - 1;
      }
      parse(**found, {file});
    }
  };
  auto imports_unknown_file = [&] {
    for (LoadedPackage* package : groups) {
      LoadedPackage probe;
      probe.files = package->files;
      collect_imports(probe);
      for (const auto& i : probe.imports) {
        if (i.path.starts_with("./") && !by_path_.contains(i.path)) return true;
      }
    }
    return false;
  };
  group(false);
  if (imports_unknown_file()) group(true);
  if (groups.empty()) return nullptr;
  // What is run comes last.
  auto is_main = [](LoadedPackage* p) { return p->name == "main"; };
  if (auto main = std::find_if(groups.begin(), groups.end(), is_main); main != groups.end()) {
    std::rotate(main, main + 1, groups.end());
  }
  for (LoadedPackage* package : groups) {
    if (std::find(order_.begin(), order_.end(), package) == order_.end()) finish(*package);
  }
  return groups.back();
}

std::string Loader::importer_path(const LoadedPackage& package) const {
  return package.import_path == kCommandLine ? import_path_of(module_, package.directory) : package.import_path;
}

LoadedPackage* Loader::import(LoadedPackage& importer, const LoadedPackage::Import& import) {
  const std::string& path = import.path;
  if (std_::find_package(path) != nullptr) {
    if (!internal_allowed(path, importer_path(importer))) {
      std::string reason = "use of internal package " + path + " not allowed";
      forbid(importer, import, "package " + importer.import_path + "\n\t" + short_position(import.pos) + ": " + reason,
             reason);
    }
    return nullptr;
  }
  LoadedPackage* found = nullptr;
  if (auto known = by_path_.find(path); known != by_path_.end()) {
    found = known->second;
    bool untouched = options_.test_relative && found != nullptr && found->state == LoadedPackage::State::kBusy &&
                     std::none_of(stack_.begin(), stack_.end(), [&](const Frame& f) { return f.package == found; });
    if (untouched) finish(*found);
    if (found != nullptr && found->state == LoadedPackage::State::kBusy) {
      fail_in_stack(import, "import cycle not allowed", true);
      return nullptr;
    }
  } else if (path.starts_with("./") || path.starts_with("../")) {
    fail(importer, import,
         options_.test_relative
             ? "no file of that name in " + importer.directory
             : constant::quote(path) + " is relative, but relative import paths are not supported in module mode");
    if (importer.import_path != kCommandLine) {
      std::string reason = "local import " + constant::quote(path) + " in non-local package";
      forbid(importer, import, short_position(import.pos) + ": " + reason, reason);
    }
  } else {
    Location location = locate(module_, path);
    bool standard = path.find('.') >= path.find('/');  // the go command takes paths without a dot in front for std
    if (path == "C" || (!location.error.empty() && standard)) {
      location.error = "package " + path + " is not in std";
    }
    if (!location.error.empty()) {
      fail(importer, import, location.error);
    } else {
      found = load_at(path, location);
      by_path_.try_emplace(path, found);
    }
  }
  if (found == nullptr) {
    by_path_.try_emplace(path, nullptr);
  } else if (!internal_allowed(path, importer_path(importer))) {
    std::string reason = "use of internal package " + path + " not allowed";
    forbid(importer, import, "package " + importer.import_path + "\n\t" + short_position(import.pos) + ": " + reason,
           reason);
  } else if (found->name == "main" && !options_.test_relative && options_.tests == nullptr) {
    std::string reason = "import " + constant::quote(path) + " is a program, not an importable package";
    forbid(importer, import, short_position(import.pos) + ": " + reason, reason);
  }
  return found;
}

LoadedPackage* Loader::load_at(const std::string& path, const Location& location) {
  const LoadedPackage::Import& import = *stack_.back().import;
  LoadedPackage& importer = *stack_.back().package;
  Inputs inputs = read_directory(location.directory);
  if (!inputs.error.empty()) {
    fail_in_stack(import, inputs.error, false);
    return nullptr;
  }
  LoadedPackage* package = add(path, location.directory, location.version);
  by_path_[path] = package;
  parse(*package, std::move(inputs.files));
  if (std::string problem = two_packages(*package); !problem.empty()) {
    fail(importer, import, problem);
    package->failed = true;
  }
  finish(*package);
  return package;
}

void Loader::fail(LoadedPackage& importer, const LoadedPackage::Import& import, std::string reason) {
  importer.failed = true;
  errors_.push_back({import.path, short_position(import.pos) + ": " + reason, std::move(reason)});
}

void Loader::fail_in_stack(const LoadedPackage::Import& import, std::string reason, bool with_files) {
  std::string text = "package ";
  for (const Frame& f : stack_) {
    f.package->failed = true;
    if (&f == &stack_[0]) text += f.package->import_path;
    text += "\n\timports " + f.import->path;
    if (with_files) text += " from " + base_name(sources_.file(f.import->pos)->name());
  }
  errors_.push_back({import.path, text + ": " + reason, std::move(reason)});
}

// The go command keeps one such error a package.
void Loader::forbid(LoadedPackage& importer, const LoadedPackage::Import& import, std::string text,
                    std::string reason) {
  importer.failed = true;
  own_errors_.try_emplace(&importer, LoadError{import.path, std::move(text), std::move(reason)});
}

// As the go command writes positions: without "./".
std::string Loader::short_position(source::Pos pos) const {
  std::string text = sources_.format(pos);
  return text.starts_with("./") ? text.substr(2) : text;
}

}  // namespace gos::cli

#include "compiler/check/check.h"

#include "compiler/check/checker.h"

namespace gos::check {

PackageChecker::PackageChecker(Context& context, std::string_view path, const source::SourceSet& sources,
                               source::Diagnostics& diagnostics, Importer* importer, Options options)
    : checker_(std::make_unique<Checker>(context, path, sources, diagnostics, importer, options)) {}
PackageChecker::~PackageChecker() = default;

void PackageChecker::check(std::span<syntax::File* const> files) { checker_->check(files); }
void PackageChecker::check_library(LibraryText& text) { checker_->check_library(text); }
void PackageChecker::check_body(Func* func) { checker_->check_body(func); }
Initializer PackageChecker::initializer(Var* var) { return checker_->initializer(var); }
std::vector<Initializer> PackageChecker::order_initializers() { return checker_->order_initializers(); }
Package* PackageChecker::package() const { return checker_->package(); }
const Info& PackageChecker::info() const { return checker_->info(); }
size_t PackageChecker::errors() const { return checker_->errors(); }

Checker::Checker(Context& context, std::string_view path, const source::SourceSet& sources,
                 source::Diagnostics& diagnostics, Importer* importer, Options options)
    : context_(context), sources_(sources), diagnostics_(diagnostics), importer_(importer), options_(options) {
  pkg_ = arena().make<Package>();
  pkg_->path = Symbol(path);
  pkg_->scope = arena().make<Scope>(universe().scope);
  qualifier_ = {pkg_, &sources_};
}

void Checker::check(std::span<syntax::File* const> files) {
  first_error_ = errors_;
  info_ = {};
  objects_.clear();
  methods_.clear();
  methods_of_.clear();
  imports_.clear();
  file_scopes_.clear();
  sources_checked_.clear();
  for (syntax::File* file : files) sources_checked_.push_back(file->source);
  std::vector<syntax::File*> valid;
  for (syntax::File* file : files) {
    Symbol name = file->pkg_name != nullptr ? file->pkg_name->name : Symbol("main");
    if (pkg_->name.empty()) {
      if (name.is_blank()) error(file->pkg_name, "invalid package name _");
      pkg_->name = name;
    }
    if (name != pkg_->name) {
      errorf(file->pkg_name, "package {}; expected package {}", name.view(), pkg_->name.view());
      continue;
    }
    valid.push_back(file);
  }
  collect_versions(valid);
  collect_objects(valid);
  direct_cycles();
  package_objects();
  // Statements come before function bodies, which may speak of what they declare.
  for (size_t i = 0; i < valid.size(); ++i) {
    env_ = {};
    env_.scope = file_scopes_[i];
    check_top_level(valid[i]);
  }
  process_delayed(0);
  env_ = {};
  init_order();
  if (!options_.allow_unused) unused_imports();
  if (errors_ == first_error_) report_instance_cycle();
  if (context_.exceeded && errors_ == first_error_) error(context_.exceeded->pos, context_.exceeded->text);
  context_.exceeded.reset();
  if (diagnostics_.empty()) check_directives(valid);
  if (diagnostics_.empty()) check_limits(valid);
  require_main(valid);
  require_bodies();
  pkg_->complete = true;
}

void Checker::check_top_level(syntax::File* file) {
  if (file->stmts.empty()) return;
  auto* sig = arena().make<Signature>();
  env_.sig = sig;
  env_.top_level = true;
  for (syntax::Node* item : file->items) {
    if (item->is<syntax::VarDecl>()) {
      local_var(item->as<syntax::VarDecl>());
    } else if (item->is_stmt()) {
      stmt(static_cast<syntax::Stmt*>(item));
    }
  }
}

void Checker::require_main(std::span<syntax::File* const> files) {
  if (!options_.require_main || pkg_->name != "main" || !diagnostics_.empty()) return;
  for (syntax::File* file : files) {
    if (!file->stmts.empty()) return;
  }
  if (as<Func>(pkg_->scope->lookup(Symbol("main"))) == nullptr) {
    error(Pos{}, "runtime.main_main·f: function main is undeclared in the main package");  // the linker says it
  }
}

void Checker::require_bodies() {
  if (options_.allow_bodyless || errors_ > first_error_) return;
  for (Func* f : info_.funcs) {
    if (f->decl->body == nullptr) error(f->decl->pos, "missing function body");
  }
}

void Checker::process_delayed(size_t from) {
  // An action may add further ones; they run in turn.
  for (size_t i = from; i < delayed_.size(); ++i) {
    std::function<void()> action = std::move(delayed_[i]);
    action();
  }
  delayed_.resize(from);
}

}  // namespace gos::check

// Libraries: what is asked for is parsed, declared and checked, and nothing else (see check.h).
#include <algorithm>

#include "compiler/check/checker.h"

namespace gos::check {

namespace {

// The entries of that name.
Outline find(Outline outline, std::string_view name) {
  auto [first, last] = std::equal_range(outline.begin(), outline.end(), OutlineEntry{.name = name},
                                        [](const auto& a, const auto& b) { return a.name < b.name; });
  return {first, last};
}

std::string_view import_name(const syntax::ImportDecl* d) {
  if (d->local_name != nullptr) return d->local_name->name.view();
  std::string_view path = d->path->text.substr(1, d->path->text.size() - 2);
  return path.substr(path.rfind('/') + 1);
}

}  // namespace

void Checker::check_library(LibraryText& text) {
  library_ = &text;
  pkg_->name = Symbol(text.package_name());
  pkg_->standard = true;
  pkg_->scope->set_loader(this);
  pkg_->complete = true;
}

Checker::LibraryFile& Checker::library_file(size_t index) {
  if (library_files_.size() <= index) library_files_.resize(index + 1);
  if (library_files_[index].scope == nullptr) {
    Scope* scope = arena().make<Scope>(pkg_->scope);
    scope->set_loader(this);
    library_files_[index] = {scope, library_->header(index)};
    for (const OutlineEntry& entry : find(library_->outline(), "init")) {
      if (entry.kind == OutlineEntry::Kind::kFunc && entry.file == index) declare_entry(entry);
    }
  }
  return library_files_[index];
}

void Checker::declare_entry(const OutlineEntry& entry) {
  constexpr uint32_t kFileBits = 20;  // no file of a library has more bytes
  Scope* file = library_file(entry.file).scope;
  size_t first = objects_.size();
  for (syntax::Decl* d : library_->declarations(entry)) collect_declaration(d, file);
  const source::SourceFile* source = library_files_[entry.file].header->source;
  for (size_t i = first; i < objects_.size(); ++i) {
    objects_[i]->order = static_cast<uint32_t>(entry.file << kFileBits | source->offset(objects_[i]->pos));
  }
}

void Checker::declare_methods(TypeName* base) {
  for (const OutlineEntry& entry : find(library_->outline(), base->name.view())) {
    if (entry.kind == OutlineEntry::Kind::kMethod) declare_entry(entry);
  }
  for (const Method& m : methods_) {
    m.func->has_ptr_recv = m.pointer;
    methods_of_[base].push_back(m.func);
  }
  methods_.clear();
}

Object* Checker::load(Scope* scope, Symbol name) {
  if (scope != pkg_->scope) return load_import(scope, name);
  SavedEnvironment saved(*this);
  env_ = {};
  for (const OutlineEntry& entry : find(library_->outline(), name.view())) {
    if (entry.kind == OutlineEntry::Kind::kMethod || name == "init") continue;
    declare_entry(entry);
    Object* made = scope->declared(name);
    if (auto* type = as<TypeName>(made)) declare_methods(type);
    return made;
  }
  return nullptr;
}

void Checker::load_all(Scope* scope) {
  for (const OutlineEntry& entry : library_->outline()) {
    if (entry.kind != OutlineEntry::Kind::kMethod && entry.name != "_") scope->lookup(Symbol(entry.name));
  }
}

Object* Checker::load_import(Scope* file, Symbol name) {
  auto found = std::find_if(library_files_.begin(), library_files_.end(),
                            [file](const LibraryFile& f) { return f.scope == file; });
  for (syntax::Decl* d : found->header->decls) {
    auto* import = d->as<syntax::ImportDecl>();
    if (import_name(import) != name.view()) continue;
    SavedEnvironment saved(*this);
    env_ = {};
    env_.scope = file;
    collect_import(import, file);
    return file->declared(name);
  }
  return nullptr;
}

void Checker::resolve(Object* obj) {
  Entered entered(*this);
  obj_decl(obj);
}

void Checker::check_body(Func* func) {
  func = func->origin != nullptr ? func->origin : func;
  DeclInfo* info = decl_info(func);
  if (func->body_checked || info == nullptr || info->fdecl == nullptr) return;
  Entered entered(*this);
  obj_decl(func);
  func->body_checked = true;
  auto* sig = as<Signature>(func->type);
  if (sig == nullptr || info->func_scope == nullptr) return;
  if (info->fdecl->unread_body.known()) library_->read_body(info->fdecl);
  if (info->fdecl->body == nullptr) return;
  func_body(info, sig, info->func_scope, info->fdecl->body, {}, info->fdecl);
}

Initializer Checker::initializer(Var* var) {
  type_of(var);
  DeclInfo* info = decl_info(var);
  return {info->lhs.empty() ? std::vector<Var*>{var} : info->lhs, info->init};
}

std::vector<Initializer> Checker::order_initializers() {
  info_.init_order.clear();
  init_order();
  return std::move(info_.init_order);
}

}  // namespace gos::check

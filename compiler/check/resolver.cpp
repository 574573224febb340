// Collects the package-level names of files, and imports.
#include <algorithm>

#include "base/utf8.h"
#include "compiler/check/checker.h"

namespace gos::check {

namespace {

// A reason why `path` is no valid import path, or "".
std::string path_problem(std::string_view path) {
  if (path.empty()) return "empty string";
  while (!path.empty()) {
    auto [rune, width] = utf8::decode(path);
    bool illegal = rune <= 0x20 || rune == 0x7F || rune == utf8::kRuneError ||
                   (rune < 0x80 && std::string_view("!\"#$%&'()*,:;<=>?[\\]^{|}`").find(static_cast<char>(rune)) !=
                                       std::string_view::npos);
    if (illegal) {
      std::string text = fmt::format("invalid character U+{:04X}", static_cast<uint32_t>(rune));
      if (rune > 0x20 && rune != 0x7F) text += " '" + std::string(path.substr(0, static_cast<size_t>(width))) + "'";
      if (rune == ' ') text += " ' '";
      return text;
    }
    path.remove_prefix(static_cast<size_t>(width));
  }
  return "";
}

std::string_view last_element(std::string_view path) {
  size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

}  // namespace

DeclInfo* Checker::make_info(Scope* file) {
  DeclInfo* info = &infos_.emplace_back();
  info->file = file;
  return info;
}

void Checker::add_object(Object* obj, DeclInfo* info) {
  obj->decl_info = info;
  obj->resolver = this;
  obj->order = next_order_++;
  objects_.push_back(obj);
}

void Checker::declare_package_object(syntax::Name* name, Object* obj, DeclInfo* info) {
  if (name->name == "init") {
    error(name, "cannot declare init - must be func");
    return;
  }
  if (name->name == "main" && pkg_->name == "main") {
    error(name, "cannot declare main - must be func");
    return;
  }
  declare(pkg_->scope, name, obj, {});
  add_object(obj, info);
  info_.objects.push_back(obj);
}

void Checker::collect_objects(std::span<syntax::File* const> files) {
  for (syntax::File* file : files) {
    auto* scope = arena().make<Scope>(pkg_->scope);
    file_scopes_.push_back(scope);
    env_ = {};
    env_.scope = scope;
    for (syntax::Decl* d : file->decls) {
      // Among a script's statements a variable is declared in its turn.
      if (d->kind != syntax::Kind::kVarDecl || file->stmts.empty()) collect_declaration(d, scope);
    }
  }
  env_ = {};
  verify_file_scopes();
  associate_methods();
}

void Checker::collect_declaration(syntax::Decl* d, Scope* file) {
  switch (d->kind) {
    case syntax::Kind::kImportDecl: collect_import(d->as<syntax::ImportDecl>(), file); break;
    case syntax::Kind::kConstDecl: collect_const(d->as<syntax::ConstDecl>(), file); break;
    case syntax::Kind::kVarDecl: collect_var(d->as<syntax::VarDecl>(), file); break;
    case syntax::Kind::kFuncDecl: collect_func(d->as<syntax::FuncDecl>(), file); break;
    case syntax::Kind::kTypeDecl: {
      auto* t = d->as<syntax::TypeDecl>();
      DeclInfo* info = make_info(file);
      info->tdecl = t;
      declare_package_object(t->name, arena().make<TypeName>(t->name->pos, pkg_, t->name->name, nullptr), info);
      break;
    }
    default: break;
  }
}

Package* Checker::import_package(syntax::ImportDecl* d, std::string_view path) {
  if (path == "unsafe") return universe().unsafe;
  std::string problem = "package " + std::string(path) + " is not in std";
  Package* found = importer_ != nullptr ? importer_->import(path, pkg_, problem) : nullptr;
  if (found != nullptr) return found;
  error(d->path, problem);
  // A stand-in, so that every use of the package does not become one more error.
  auto* fake = arena().make<Package>();
  fake->path = Symbol(path);
  fake->name = Symbol(last_element(path));
  fake->scope = arena().make<Scope>(universe().scope);
  fake->fake = fake->complete = true;
  return fake;
}

void Checker::collect_import(syntax::ImportDecl* d, Scope* file) {
  if (d->path == nullptr || d->path->bad) return;
  std::string_view path = constant::string_val(constant::from_literal(constant::Literal::kString, d->path->text));
  if (std::string problem = path_problem(path); !problem.empty()) {
    errorf(d->path, "invalid import path ({})", problem);
    return;
  }
  Package* imported = import_package(d, path);
  Symbol name = d->local_name != nullptr ? d->local_name->name : imported->name;
  if (name == "init") {
    error(d, "cannot import package as init - init must be a func");
    return;
  }
  if (std::find(pkg_->imports.begin(), pkg_->imports.end(), imported) == pkg_->imports.end()) {
    pkg_->imports.push(arena(), imported);
  }
  auto* obj = arena().make<PkgName>(d->local_name != nullptr ? d->local_name->pos : d->pos, pkg_, name, imported);
  obj->used = imported->fake;
  if (d->local_name != nullptr) {
    d->local_name->obj = obj;
  } else {
    d->implicit = obj;
  }
  obj->pos = d->pos;
  imports_.push_back({obj, file});
  if (name == ".") {
    dot_import(d, obj, file);
  } else {
    declare(file, nullptr, obj, {});
  }
}

void Checker::dot_import(syntax::ImportDecl* d, PkgName* name, Scope* file) {
  name->imported->scope->load_all();
  for (const Scope::Entry& entry : name->imported->scope->entries()) {
    if (!is_exported(entry.name)) continue;
    if (Object* other = file->insert(arena(), entry.obj, entry.name)) {
      errorf(d->local_name, "{} redeclared in this block{}", other->name.view(), other_declaration(other));
    } else {
      dot_imports_[file].push_back({entry.obj, name});
    }
  }
}

void Checker::collect_const(syntax::ConstDecl* d, Scope* file) {
  syntax::ConstDecl* source = d->source;
  Expr* values_expr = source != nullptr ? source->values : nullptr;
  auto values = syntax::unpack_list(values_expr);
  bool inherited = source != nullptr && source != d;
  for (size_t i = 0; i < d->names.size(); ++i) {
    syntax::Name* name = d->names[i];
    auto* obj = arena().make<Const>(name->pos, pkg_, name->name, nullptr, constant::make_int64(d->iota));
    DeclInfo* info = make_info(file);
    info->type = source != nullptr ? source->type : nullptr;
    info->init = i < values.size() ? values[i] : nullptr;
    info->inherited = inherited;
    declare_package_object(name, obj, info);
  }
  arity(d->pos, d->names, values, true, inherited);
}

void Checker::collect_var(syntax::VarDecl* d, Scope* file) {
  auto values = syntax::unpack_list(d->values);
  bool one_call = d->values != nullptr && values.size() == 1 && d->names.size() > 1;
  DeclInfo* shared = one_call || values.empty() ? make_info(file) : nullptr;
  if (shared != nullptr) {
    shared->type = d->type;
    shared->init = d->values;
  }
  for (size_t i = 0; i < d->names.size(); ++i) {
    syntax::Name* name = d->names[i];
    auto* obj = arena().make<Var>(VarKind::kPackage, name->pos, pkg_, name->name, nullptr);
    DeclInfo* info = shared;
    if (info == nullptr) {
      info = make_info(file);
      info->type = d->type;
      info->init = i < values.size() ? values[i] : nullptr;
    } else if (one_call) {
      shared->lhs.push_back(obj);
    }
    declare_package_object(name, obj, info);
  }
  if (d->type == nullptr || !values.empty()) arity(d->pos, d->names, values, false, false);
}

void Checker::check_special_func(syntax::FuncDecl* d) {
  std::string_view name = d->name->name.view();
  if (!d->tparams.empty()) errorf(d->tparams[0], "func {} must have no type parameters", name);
  if (!d->type->params.empty() || !d->type->results.empty()) {
    errorf(d->name, "func {} must have no arguments and no return values", name);
  }
}

void Checker::collect_func(syntax::FuncDecl* d, Scope* file) {
  auto* obj = arena().make<Func>(d->name->pos, pkg_, d->name->name, nullptr);
  obj->decl = d;
  if (!d->tparams.empty()) verify_version(d->tparams[0], 18, "type parameter");
  DeclInfo* info = make_info(file);
  info->fdecl = d;
  bool is_init = d->name->name == "init";
  if (d->recv == nullptr) {
    if (is_init || (d->name->name == "main" && pkg_->name == "main")) check_special_func(d);
    if (is_init) {
      obj->parent = pkg_->scope;
      d->name->obj = obj;
      if (d->body == nullptr && library_ == nullptr) error(obj, "func init must have a body");
      info_.inits.push_back(obj);
    } else {
      declare(pkg_->scope, d->name, obj, {});
      info_.objects.push_back(obj);
    }
  } else {
    bool pointer = false;
    Expr* base = unpack_receiver(d->recv->type, pointer, nullptr);
    if (auto* name = syntax::try_as<syntax::Name>(base); name != nullptr && !d->name->name.is_blank()) {
      methods_.push_back({obj, pointer, name});
    }
    d->name->obj = obj;
  }
  add_object(obj, info);
  info_.funcs.push_back(obj);
}

Expr* Checker::unpack_receiver(Expr* type, bool& pointer, std::vector<syntax::Name*>* params) {
  pointer = false;
  Expr* base = syntax::unparen(type);
  auto* op = syntax::try_as<syntax::Operation>(base);
  if (op != nullptr && op->op == syntax::Operator::kMul && op->y == nullptr) {
    pointer = true;
    base = syntax::unparen(op->x);
  }
  auto* indexed = syntax::try_as<syntax::IndexExpr>(base);
  if (indexed == nullptr) return base;
  if (params != nullptr) {
    for (Expr* arg : syntax::unpack_list(indexed->index)) {
      auto* name = syntax::try_as<syntax::Name>(arg);
      if (name == nullptr) {
        if (!arg->is<syntax::BadExpr>()) errorf(arg, "receiver type parameter {} must be an identifier", s(arg));
        name = arena().make<syntax::Name>(arg->pos, Symbol("_"));
      }
      params->push_back(name);
    }
  }
  return indexed->x;
}

// Names in package and file scopes must differ.
void Checker::verify_file_scopes() {
  for (Scope* scope : file_scopes_) {
    for (const Scope::Entry& entry : scope->entries()) {
      Object* other = pkg_->scope->lookup(entry.name);
      if (other == nullptr || options_.allow_redeclare) continue;
      if (auto* name = as<PkgName>(entry.obj)) {
        errorf(other, "{} already declared through import of package {} ({}){}", other->name.view(),
               name->imported->name.view(), constant::quote(name->imported->path.view()), other_declaration(name));
      } else {
        errorf(other, "{} already declared through dot-import of package {} ({}){}", other->name.view(),
               entry.obj->pkg->name.view(), constant::quote(entry.obj->pkg->path.view()), other_declaration(entry.obj));
      }
    }
  }
}

void Checker::associate_methods() {
  for (const Method& m : methods_) {
    bool pointer = m.pointer;
    if (TypeName* base = resolve_base(m.base, pointer)) {
      m.func->has_ptr_recv = pointer;
      methods_of_[base].push_back(m.func);
    }
  }
}

// The type that a receiver's name leads to through aliases of this package, null when that is none to have methods.
TypeName* Checker::resolve_base(syntax::Name* name, bool& pointer) {
  std::vector<TypeName*> seen;
  while (name != nullptr) {
    auto* tname = as<TypeName>(pkg_->scope->lookup(name->name));
    if (tname == nullptr || std::find(seen.begin(), seen.end(), tname) != seen.end()) return nullptr;
    syntax::TypeDecl* d = decl_info(tname) != nullptr ? decl_info(tname)->tdecl : nullptr;
    if (d == nullptr) return nullptr;
    if (!d->alias) return tname;
    if (!d->tparams.empty()) return nullptr;
    seen.push_back(tname);
    Expr* type = syntax::unparen(d->type);
    auto* op = syntax::try_as<syntax::Operation>(type);
    if (op != nullptr && op->op == syntax::Operator::kMul && op->y == nullptr) {
      if (pointer) return nullptr;
      pointer = true;
      type = syntax::unparen(op->x);
    }
    name = syntax::try_as<syntax::Name>(type);
  }
  return nullptr;
}

// Types first, then aliases, then all that may depend on their methods.
void Checker::package_objects() {
  for (Object* obj : objects_) {
    if (obj->kind == ObjectKind::kTypeName && obj->type != nullptr) collect_methods(as<TypeName>(obj));
  }
  // Methods that a later input adds to a type of an earlier one.
  std::vector<TypeName*> earlier;
  for (auto& [tname, list] : methods_of_) {
    if (tname->type != nullptr) earlier.push_back(tname);
  }
  for (TypeName* tname : earlier) collect_methods(tname);
  auto each = [&](auto wanted) {
    for (size_t i = 0; i < objects_.size(); ++i) {
      if (wanted(objects_[i])) obj_decl(objects_[i]);
    }
  };
  auto is_type = [](Object* o) { return o->kind == ObjectKind::kTypeName; };
  each([&](Object* o) { return is_type(o) && !decl_info(o)->tdecl->alias; });
  each([&](Object* o) { return is_type(o) && decl_info(o)->tdecl->alias; });
  each([&](Object* o) { return !is_type(o); });
}

void Checker::unused_imports() {
  for (const Import& import : imports_) {
    PkgName* obj = import.name;
    if (obj->used || obj->name.is_blank()) continue;
    std::string path = constant::quote(obj->imported->path.view());
    if (obj->name == "." || obj->name == last_element(obj->imported->path.view())) {
      errorf(obj, "{} imported and not used", path);
    } else {
      errorf(obj, "{} imported as {} and not used", path, obj->name.view());
    }
  }
}

void Checker::arity(Pos pos, std::span<syntax::Name* const> names, std::span<Expr* const> inits, bool is_const,
                    bool inherited) {
  size_t l = names.size(), r = inits.size();
  if (l < r) {
    if (inherited) {
      errorf(pos, "extra init expr at {}", sources_.format(inits[l]->pos));
    } else {
      errorf(inits[l], "extra init expr {}", s(inits[l]));
    }
  } else if (l > r && (is_const || r != 1)) {
    errorf(names[r], "missing init expr for {}", names[r]->name.view());
  }
}

}  // namespace gos::check

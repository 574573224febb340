// See auto_import.h.
#include "cli/auto_import.h"

#include <set>
#include <string>
#include <vector>

#include "compiler/syntax/walk.h"
#include "std/packages.h"

namespace gos::cli {

namespace {

std::string_view last_element(std::string_view path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

std::string_view standard_package(std::string_view name) {
  if (name == "unsafe") return "unsafe";
  std::string_view best;
  for (std::string_view path : std_::package_paths()) {
    if (last_element(path) != name || path.find("internal") != std::string_view::npos) continue;
    if (best.empty() || path.size() < best.size()) best = path;
  }
  return best;
}

void add_import(syntax::File* file, Arena& arena, std::string_view as, std::string_view path) {
  auto* decl = arena.make<syntax::ImportDecl>(file->pos);
  decl->local_name = arena.make<syntax::Name>(file->pos, Symbol(as));
  decl->path = arena.make<syntax::BasicLit>(file->pos);
  decl->path->lit_kind = syntax::LitKind::kString;
  decl->path->text = arena.copy('"' + std::string(path) + '"');
  std::vector<syntax::Decl*> decls = {decl};
  decls.insert(decls.end(), file->decls.begin(), file->decls.end());
  file->decls = arena.copy(decls);
}

void import_standard_packages(syntax::File* file, Arena& arena) {
  // A name that stands anywhere but in front of a selector is the file's own.
  std::set<std::string, std::less<>> own, used;
  std::set<const syntax::Node*> in_front;
  syntax::inspect(file, [&](syntax::Node* node) {
    if (auto* import = syntax::try_as<syntax::ImportDecl>(node)) {
      if (import->local_name != nullptr) {
        own.insert(import->local_name->name.str());
      } else if (import->path != nullptr && import->path->text.size() > 2) {
        own.emplace(last_element(import->path->text.substr(1, import->path->text.size() - 2)));
      }
      return false;
    }
    if (auto* selector = syntax::try_as<syntax::SelectorExpr>(node)) {
      in_front.insert(selector->sel);
      if (auto* x = syntax::try_as<syntax::Name>(selector->x)) {
        in_front.insert(x);
        used.insert(x->name.str());
      }
    } else if (auto* name = syntax::try_as<syntax::Name>(node); name != nullptr && !in_front.contains(name)) {
      own.insert(name->name.str());
    }
    return true;
  });
  for (const std::string& name : used) {
    std::string_view path = standard_package(name);
    if (!path.empty() && !own.contains(name)) add_import(file, arena, name, path);
  }
}

}  // namespace gos::cli

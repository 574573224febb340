// The //go: directives of a package that is otherwise correct: whether they stand where they mean something.
#include "compiler/check/checker.h"
#include "compiler/syntax/syntax.h"

namespace gos::check {

namespace {

using syntax::DirectiveUse;

// The uses that a directive in front of the declaration may have.
bool allowed(const syntax::Decl* decl, DirectiveUse use) {
  switch (use) {
    case DirectiveUse::kOther: return true;
    case DirectiveUse::kFunc: return decl != nullptr && decl->kind == syntax::Kind::kFuncDecl;
    case DirectiveUse::kFile: return decl == nullptr;
    case DirectiveUse::kEmbed: return decl != nullptr && decl->kind == syntax::Kind::kVarDecl;
  }
  return true;
}

bool imports(const syntax::File* file, std::string_view quoted_path) {
  for (syntax::Decl* decl : file->decls) {
    auto* d = syntax::try_as<syntax::ImportDecl>(decl);
    if (d != nullptr && d->path != nullptr && d->path->text == quoted_path) return true;
  }
  return false;
}

}  // namespace

void Checker::check_directives(std::span<syntax::File* const> files) {
  constexpr int kEmbedding = 16;
  for (const syntax::File* file : files) {
    for (const syntax::PlacedDirective& placed : file->directives) {
      const syntax::Directive& d = placed.directive;
      DirectiveUse use = syntax::directive_use(d.verb());
      if (!allowed(placed.decl, use)) {
        error(d.pos, use == DirectiveUse::kEmbed ? "misplaced go:embed directive" : "misplaced compiler directive");
      } else if (use == DirectiveUse::kEmbed) {
        const auto* var = placed.decl->as<syntax::VarDecl>();
        if (!imports(file, "\"embed\"")) {
          error(d.pos, "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)");
        } else if (var->names.size() > 1) {
          error(d.pos, "go:embed cannot apply to multiple vars");
        } else if (var->values != nullptr) {
          error(d.pos, "go:embed cannot apply to var with initializer");
        } else if (placed.in_function) {
          error(d.pos, "go:embed cannot apply to var inside func");
        } else {
          verify_version(d.pos, kEmbedding, "go:embed");
        }
      }
    }
    check_linknames(file);
  }
}

void Checker::check_linknames(const syntax::File* file) {
  bool may = file->linknames.empty() || imports(file, "\"unsafe\"");
  std::unordered_set<Object*> named;
  for (const syntax::Directive& d : file->linknames) {
    std::string_view words = d.text.substr(d.verb().size() + 1);
    std::string_view local = words.substr(0, words.find(' '));
    std::string_view remote = words.substr(local.size());
    Object* obj = pkg_->scope->lookup(Symbol(local));
    if (!may) {
      error(d.pos, "//go:linkname only allowed in Go files that import \"unsafe\"");
    } else if (remote.find('[') != std::string_view::npos && remote.find(']') != std::string_view::npos) {
      error(d.pos, "//go:linkname reference of an instantiation is not allowed");
    } else if (obj == nullptr || (obj->kind != ObjectKind::kFunc && obj->kind != ObjectKind::kVar)) {
      constexpr int kReported = 18;
      if (allow_version(d.pos, kReported)) error(d.pos, "//go:linkname must refer to declared function or variable");
    } else if (!named.insert(obj).second) {
      errorf(d.pos, "duplicate //go:linkname for {}", local);
    }
  }
}

}  // namespace gos::check

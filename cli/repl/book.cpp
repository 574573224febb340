#include "cli/repl/book.h"

#include <algorithm>
#include <set>

#include "compiler/syntax/scanner.h"
#include "compiler/syntax/syntax.h"
#include "compiler/syntax/walk.h"

namespace gos::cli {

using syntax::Node;

namespace {

// The texts between top-level semicolons: declarations, groups of them, and statements.
struct Piece {
  size_t begin, end;
};
std::vector<Piece> pieces(const source::SourceFile& file) {
  source::SourceSet set;
  source::Diagnostics ignored(set);
  syntax::ErrorSink sink(ignored);
  syntax::Scanner scanner(file, sink, false);
  std::vector<Piece> out;
  int depth = 0;
  size_t begin = std::string::npos, end = 0;
  for (scanner.next(); scanner.tok != syntax::Token::kEof; scanner.next()) {
    size_t at = file.offset(scanner.pos);
    if (scanner.tok == syntax::Token::kSemi && depth == 0) {
      if (begin != std::string::npos) out.push_back({begin, at});
      begin = std::string::npos;
      continue;
    }
    if (begin == std::string::npos) begin = at;
    end = at;
    switch (scanner.tok) {
      case syntax::Token::kLparen:
      case syntax::Token::kLbrack:
      case syntax::Token::kLbrace: ++depth; break;
      case syntax::Token::kRparen:
      case syntax::Token::kRbrack:
      case syntax::Token::kRbrace: --depth; break;
      default: break;
    }
  }
  if (begin != std::string::npos && end >= begin) out.push_back({begin, file.text().size()});
  return out;
}

// Whether an input declared it, at package level.
bool is_session_object(const types::Object* object) {
  return object->pkg != nullptr && object->pkg->path == "main" && object->parent == object->pkg->scope;
}

// The names at package level, and the packages, that `node` mentions.
void collect_uses(Node* node, std::vector<Symbol>& uses, std::map<std::string, std::string>& packages) {
  syntax::inspect(node, [&](Node* n) {
    auto* name = syntax::try_as<syntax::Name>(n);
    if (name == nullptr || name->obj == nullptr) return true;
    if (auto* package = types::as<types::PkgName>(name->obj)) {
      packages[package->name.str()] = package->imported->path.str();
    } else if (is_session_object(name->obj)) {
      uses.push_back(name->name);
    }
    return true;
  });
}

std::string without_newlines_at_end(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ';' || text.back() == ' ')) text.pop_back();
  return text;
}

}  // namespace

bool is_own_name(Symbol name) { return !name.view().starts_with('_') && !name.view().starts_with("·"); }

std::string book_key(const syntax::FuncDecl* decl) {
  if (decl->recv == nullptr) return decl->name->name.str();
  syntax::Expr* type = syntax::unparen(decl->recv->type);
  if (auto* op = syntax::try_as<syntax::Operation>(type)) type = syntax::unparen(op->x);
  if (auto* indexed = syntax::try_as<syntax::IndexExpr>(type)) type = indexed->x;
  auto* name = syntax::try_as<syntax::Name>(type);
  return (name != nullptr ? name->name.str() : "?") + "." + decl->name->name.str();
}

void Book::define(Node* item, const std::string& text) {
  Definition d;
  d.text = without_newlines_at_end(text);
  collect_uses(item, d.uses, d.packages);
  auto keep = [&](const std::string& key) {
    d.key = key;
    auto known = definitions_.find(key);
    d.order = known != definitions_.end() ? known->second.order : ++order_;
    definitions_[key] = d;
  };
  if (auto* f = syntax::try_as<syntax::FuncDecl>(item)) return keep(book_key(f));
  if (auto* t = syntax::try_as<syntax::TypeDecl>(item)) {
    d.is_type = true;
    return keep(t->name->name.str());
  }
  if (auto* c = syntax::try_as<syntax::ConstDecl>(item)) {
    for (syntax::Name* name : c->names) keep(name->name.str());
  }
}

void Book::add_statement(Node* item, std::string text, size_t offset, const syntax::File* file,
                         std::span<types::Object* const> values) {
  // What only a constant can hold has no place in a program that prints it.
  auto is_constant = [](const types::Object* value) { return value->kind == types::ObjectKind::kConst; };
  if (std::any_of(values.begin(), values.end(), is_constant)) return;
  const source::SourceFile& source = *file->source;
  auto at = [&](source::Pos pos) { return source.offset(pos) - offset; };
  Statement s;
  std::vector<Symbol> ignored;
  collect_uses(item, ignored, s.packages);
  s.text = without_newlines_at_end(std::move(text));
  syntax::inspect(item, [&](Node* n) {
    auto* name = syntax::try_as<syntax::Name>(n);
    if (name != nullptr && name->obj != nullptr && is_session_object(name->obj) && source.contains(name->pos) &&
        s.text.compare(at(name->pos), name->name.view().size(), name->name.view()) == 0) {
      s.uses.push_back({at(name->pos), name->name.view().size(), name->name, name->obj});
    }
    return true;
  });
  auto cut = [&](size_t from, size_t to, std::string_view with) {
    s.text.replace(from, to - from, with);
    for (Use& use : s.uses) {
      if (use.at >= to) use.at = use.at + with.size() - (to - from);
    }
  };
  if (auto* assign = syntax::try_as<syntax::AssignStmt>(item)) {
    if (assign->op == syntax::Operator::kDef && assign->rhs != nullptr) {
      size_t op = s.text.find(":=", at(syntax::end_pos(assign->lhs)));
      if (op != std::string::npos) cut(op, op + 2, "=");
    }
  } else if (auto* var = syntax::try_as<syntax::VarDecl>(item)) {
    if (var->values == nullptr) return;
    std::string names;
    for (syntax::Name* name : var->names) names += (names.empty() ? "" : ", ") + name->name.str();
    size_t from = at(syntax::start_pos(var->values)), to = at(syntax::end_pos(var->values));
    std::string assignment = names + " = ";
    std::erase_if(s.uses, [from](const Use& use) { return use.at < from; });
    s.text = s.text.substr(0, to);
    cut(0, from, assignment);
  } else if (syntax::try_as<syntax::ExprStmt>(item) != nullptr && !values.empty()) {
    s.shows = true;
    s.value = values.size() == 1 ? values[0] : nullptr;
  }
  if (statements_.size() == kMaxStatements) statements_.erase(statements_.begin());
  statements_.push_back(std::move(s));
}

void Book::add(const syntax::File* file, std::span<types::Object* const> values) {
  std::string_view text = file->source->text();
  for (const Piece& piece : pieces(*file->source)) {
    std::string own(text.substr(piece.begin, piece.end - piece.begin));
    for (Node* item : file->items) {
      size_t at = file->source->contains(item->pos) ? file->source->offset(item->pos) : std::string::npos;
      if (at < piece.begin || at >= piece.end) continue;
      if (item->is<syntax::ImportDecl>()) continue;
      if (item->is<syntax::VarDecl>() || item->is_stmt()) {
        add_statement(item, own, piece.begin, file, values);
      } else {
        define(item, own);
      }
    }
  }
}

std::vector<Book::Dependent> Book::dependents(std::span<const Symbol> names) const {
  std::set<std::string_view> changed;
  for (Symbol name : names) changed.insert(name.view());
  std::vector<const Definition*> found;
  std::set<std::string> keys;
  for (bool more = true; more;) {
    more = false;
    for (const auto& [key, d] : definitions_) {
      std::string_view base = std::string_view(key).substr(0, key.find('.'));
      bool is_function = d.text.starts_with("func");
      if (keys.contains(key) || (changed.contains(key) && key == base) || (!d.is_type && !is_function)) continue;
      bool uses = std::any_of(d.uses.begin(), d.uses.end(),
                              [&](Symbol use) { return use.view() != key && changed.contains(use.view()); });
      if (!uses) continue;
      keys.insert(key);
      found.push_back(&d);
      if (key == base) changed.insert(key);
      more = true;
    }
  }
  std::sort(found.begin(), found.end(), [](const Definition* a, const Definition* b) {
    return a->is_type != b->is_type ? a->is_type : a->order < b->order;
  });
  std::vector<Dependent> out;
  for (const Definition* d : found) out.push_back({d->key, d->text});
  return out;
}

std::string Book::program(const types::Scope& scope, const types::Qualifier& qualifier,
                          const std::map<std::string, std::string, std::less<>>& imports) const {
  std::map<std::string, std::string> packages;
  auto add_packages = [&](const std::map<std::string, std::string>& more) {
    packages.insert(more.begin(), more.end());
  };
  // Statements about what is still there. A function that was redefined is one that is there.
  auto current = [&](const Use& use) {
    types::Object* now = scope.declared(use.name);
    if (use.name.view().starts_with('_')) return use.object->kind == types::ObjectKind::kVar;
    return now == use.object || (now != nullptr && now->kind == use.object->kind &&
                                 (now->kind == types::ObjectKind::kFunc || now->kind == types::ObjectKind::kConst));
  };
  std::map<const types::Object*, std::string> values;
  std::vector<const Statement*> kept;
  for (const Statement& s : statements_) {
    if (!std::all_of(s.uses.begin(), s.uses.end(), current)) continue;
    kept.push_back(&s);
    for (const Use& use : s.uses) {
      if (use.name.view().starts_with('_')) values.try_emplace(use.object, "value" + std::to_string(values.size() + 1));
    }
  }
  std::string main;
  for (const Statement* s : kept) {
    std::string text = s->text;
    for (auto use = s->uses.rbegin(); use != s->uses.rend(); ++use) {
      if (auto value = values.find(use->object); value != values.end())
        text.replace(use->at, use->length, value->second);
    }
    add_packages(s->packages);
    if (s->shows) {
      packages["fmt"] = "fmt";
      auto value = values.find(s->value);
      if (value != values.end()) main += "\t" + value->second + " = " + text + "\n";
      text = "fmt.Println(" + (value != values.end() ? value->second : text) + ")";
    }
    main += "\t" + text + "\n";
  }
  std::vector<const Definition*> sorted;
  std::set<std::string_view> seen;
  for (const auto& [key, d] : definitions_) sorted.push_back(&d);
  std::sort(sorted.begin(), sorted.end(), [](const Definition* a, const Definition* b) { return a->order < b->order; });
  std::string declarations, variables;
  for (const Definition* d : sorted) {
    if (d->key == "main" || !seen.insert(d->text).second) continue;
    add_packages(d->packages);
    declarations += "\n" + d->text + "\n";
  }
  auto declare = [&](const std::string& name, types::Object* object) {
    std::string type = types::type_string(types::type_of(object), qualifier);
    variables += "var " + name + " " + type + "\n";
    for (const auto& [as, path] : imports) {
      if (type.find(as + ".") != std::string::npos) packages.emplace(as, path);
    }
  };
  for (const types::Scope::Entry& entry : scope.entries()) {
    auto* v = types::as<types::Var>(entry.obj);
    if (v != nullptr && is_own_name(entry.name)) declare(entry.name.str(), v);
  }
  for (const auto& [object, name] : values) declare(name, const_cast<types::Object*>(object));
  std::string out = "package main\n";
  if (!packages.empty()) {
    out += "\nimport (\n";
    for (const auto& [as, path] : packages) {
      bool plain = path.substr(path.rfind('/') + 1) == as;
      out += "\t" + (plain ? "" : as + " ") + "\"" + path + "\"\n";
    }
    out += ")\n";
  }
  if (!variables.empty()) out += "\n" + variables;
  return out + declarations + "\nfunc main() {\n" + main + "}\n";
}

}  // namespace gos::cli

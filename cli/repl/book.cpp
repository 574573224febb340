#include "cli/repl/book.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "compiler/syntax/scanner.h"
#include "compiler/syntax/syntax.h"
#include "compiler/syntax/walk.h"

namespace gos::cli {

using syntax::Node;

namespace {

// Calls visit(begin, end) for the texts between semicolons outside of brackets and of the headers of statements, and
// ends where a bracket closes that was not opened.
template <typename F>
void each_piece(const source::SourceFile& file, F visit) {
  using syntax::Token;
  source::SourceSet set;
  source::Diagnostics ignored(set);
  syntax::ErrorSink sink(ignored);
  syntax::Scanner scanner(file, sink, false);
  int depth = 0;
  bool in_header = false;
  size_t begin = std::string::npos;
  for (scanner.next(); scanner.tok != Token::kEof && depth >= 0; scanner.next()) {
    size_t at = file.offset(scanner.pos);
    if (scanner.tok == Token::kSemi && depth == 0 && !in_header) {
      if (begin != std::string::npos) visit(begin, at);
      begin = std::string::npos;
      continue;
    }
    if (begin == std::string::npos) begin = at;
    switch (scanner.tok) {
      case Token::kIf:
      case Token::kFor:
      case Token::kSwitch: in_header = in_header || depth == 0; break;
      case Token::kLbrace: in_header = in_header && depth != 0; [[fallthrough]];
      case Token::kLparen:
      case Token::kLbrack: ++depth; break;
      case Token::kRparen:
      case Token::kRbrack:
      case Token::kRbrace:
        if (--depth < 0 && begin < at) visit(begin, at);
        break;
      default: break;
    }
  }
  if (begin != std::string::npos && depth >= 0) visit(begin, file.text().size());
}

// The texts of declarations, groups of them, and statements.
struct Piece {
  size_t begin, end;
};
std::vector<Piece> pieces(const source::SourceFile& file) {
  std::vector<Piece> out;
  each_piece(file, [&](size_t begin, size_t end) { out.push_back({begin, end}); });
  return out;
}

// Where the expressions end with which a text begins.
size_t end_of_values(std::string_view text) {
  source::SourceFile file("values", std::string(text), 1);
  size_t out = 0;
  each_piece(file, [&](size_t begin, size_t end) { out = begin == 0 ? end : out; });
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

// A call that stands for itself, or a receive operation.
bool is_statement(const syntax::Expr* x) {
  x = syntax::unparen(x);
  auto* operation = syntax::try_as<const syntax::Operation>(x);
  if (operation != nullptr) return operation->op == syntax::Operator::kRecv && operation->y == nullptr;
  auto* call = syntax::try_as<const syntax::CallExpr>(x);
  return call != nullptr && call->fun->tv != nullptr && call->fun->tv->mode == types::Mode::kValue;
}

// Whether the names of the session's types in `t` stand for these types, and not for newer ones.
bool is_current(types::Type* t, const types::Scope& scope, std::set<types::Type*>& seen) {
  t = types::unalias(t);
  if (t == nullptr || !seen.insert(t).second) return true;
  auto all = [&](auto* tuple) {
    return std::all_of(tuple->vars.begin(), tuple->vars.end(),
                       [&](types::Var* v) { return is_current(v->type, scope, seen); });
  };
  switch (t->kind) {
    case types::TypeKind::kNamed: {
      auto* named = static_cast<types::Named*>(t);
      types::TypeName* name = named->orig->obj;
      if (is_session_object(name) && scope.declared(name->name) != name) return false;
      return std::all_of(named->targs.begin(), named->targs.end(),
                         [&](types::Type* targ) { return is_current(targ, scope, seen); });
    }
    case types::TypeKind::kPointer: return is_current(static_cast<types::Pointer*>(t)->elem, scope, seen);
    case types::TypeKind::kSlice: return is_current(static_cast<types::Slice*>(t)->elem, scope, seen);
    case types::TypeKind::kArray: return is_current(static_cast<types::Array*>(t)->elem, scope, seen);
    case types::TypeKind::kChan: return is_current(static_cast<types::Chan*>(t)->elem, scope, seen);
    case types::TypeKind::kMap:
      return is_current(static_cast<types::Map*>(t)->key, scope, seen) &&
             is_current(static_cast<types::Map*>(t)->elem, scope, seen);
    case types::TypeKind::kStruct: {
      auto& fields = static_cast<types::Struct*>(t)->fields;
      return std::all_of(fields.begin(), fields.end(), [&](types::Var* f) { return is_current(f->type, scope, seen); });
    }
    case types::TypeKind::kSignature:
      return all(static_cast<types::Signature*>(t)->params) && all(static_cast<types::Signature*>(t)->results);
    default: return true;
  }
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

void Book::define(Definition d) {
  auto known = definitions_.find(d.key);
  d.order = known != definitions_.end() ? known->second.order : ++order_;
  if (d.type != nullptr) types_[d.type] = d;
  definitions_[d.key] = std::move(d);
}

void Book::set_stale(const std::string& key) {
  if (auto known = definitions_.find(key); known != definitions_.end()) known->second.stale = true;
}

// Keys of definitions that do not compile any more, and of those that speak of them.
std::set<std::string_view> Book::stale_definitions() const {
  std::set<std::string_view> out;
  for (bool more = true; more;) {
    more = false;
    for (const auto& [key, d] : definitions_) {
      bool stale =
          d.stale || std::any_of(d.uses.begin(), d.uses.end(), [&](Symbol use) { return out.contains(use.view()); });
      if (stale) more = out.insert(key).second || more;
    }
  }
  return out;
}

void Book::restore(types::Object* type) {
  if (auto known = types_.find(type); known != types_.end()) define(known->second);
}

void Book::read_definition(Node* item, const std::string& text) {
  Definition d;
  d.text = without_newlines_at_end(text);
  collect_uses(item, d.uses, d.packages);
  auto keep = [&](const std::string& key) {
    d.key = key;
    read_definitions_.push_back(d);
  };
  if (auto* f = syntax::try_as<syntax::FuncDecl>(item)) return keep(book_key(f));
  if (auto* t = syntax::try_as<syntax::TypeDecl>(item)) {
    d.is_type = true;
    d.type = t->name->obj;
    return keep(t->name->name.str());
  }
  if (auto* c = syntax::try_as<syntax::ConstDecl>(item)) {
    for (syntax::Name* name : c->names) keep(name->name.str());
  }
}

void Book::read_statement(Node* item, std::string text, size_t offset, const syntax::File* file,
                          std::span<types::Object* const> values,
                          const std::function<types::Object*(types::Object*)>& known) {
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
      s.uses.push_back({at(name->pos), name->name.view().size(), name->name, known(name->obj)});
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
    size_t from = at(syntax::start_pos(var->values));
    size_t to = from + end_of_values(std::string_view(s.text).substr(from));
    std::string assignment = names + " = ";
    std::erase_if(s.uses, [from](const Use& use) { return use.at < from; });
    s.text = s.text.substr(0, to);
    cut(0, from, assignment);
  } else if (auto* expression = syntax::try_as<syntax::ExprStmt>(item)) {
    s.shows = !values.empty();
    s.value = values.size() == 1 ? values[0] : nullptr;
    // What Go does not take as a statement.
    const types::TypeAndValue* tv = expression->x->tv;
    if (!s.shows && tv != nullptr && (tv->mode == types::Mode::kConstant || tv->mode == types::Mode::kNil)) return;
    if (!s.shows && tv != nullptr && tv->mode != types::Mode::kNoValue && tv->type != nullptr &&
        types::as<types::Tuple>(tv->type) == nullptr && !is_statement(expression->x)) {
      cut(0, 0, "_ = ");
    }
  }
  read_statements_.push_back(std::move(s));
}

void Book::add() {
  for (Statement& s : read_statements_) {
    if (statements_.size() == kMaxStatements) statements_.erase(statements_.begin());
    statements_.push_back(std::move(s));
  }
  for (Definition& d : read_definitions_) define(std::move(d));
  read_statements_.clear();
  read_definitions_.clear();
}

void Book::read(const syntax::File* file, std::span<types::Object* const> values,
                const std::function<types::Object*(types::Object*)>& known) {
  read_statements_.clear();
  read_definitions_.clear();
  std::string_view text = file->source->text();
  std::vector<Statement> calls;  // of a pasted program's main
  for (const Piece& piece : pieces(*file->source)) {
    std::string own(text.substr(piece.begin, piece.end - piece.begin));
    for (Node* item : file->items) {
      size_t at = file->source->contains(item->pos) ? file->source->offset(item->pos) : std::string::npos;
      if (at < piece.begin || at >= piece.end) continue;
      if (item->is<syntax::ImportDecl>()) continue;
      auto* function = syntax::try_as<syntax::FuncDecl>(item);
      if (function != nullptr && file->pkg_name != nullptr && book_key(function) == "main") {
        Statement call;
        call.text = "main()";
        call.uses.push_back({0, 4, function->name->name, known(function->name->obj)});
        calls.push_back(std::move(call));
      }
      if (item->is<syntax::VarDecl>() || item->is_stmt()) {
        read_statement(item, own, piece.begin, file, values, known);
      } else {
        read_definition(item, own);
      }
    }
  }
  std::move(calls.begin(), calls.end(), std::back_inserter(read_statements_));
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
  auto can_be_written = [&](types::Object* object) {
    std::set<types::Type*> seen;
    return is_current(types::type_of(object), scope, seen);
  };
  std::set<std::string_view> left_out = stale_definitions();
  std::set<const types::Object*> written;  // variables of values that a statement kept so far has set
  // Statements about what is still there. A function that was redefined is one that is there.
  auto current = [&](const Use& use) {
    if (use.name.view().starts_with('_')) return written.contains(use.object);
    types::Object* now = scope.declared(use.name);
    if (now == nullptr || left_out.contains(use.name.view())) return false;
    if (now == use.object) return now->kind != types::ObjectKind::kVar || can_be_written(now);
    return now->kind == use.object->kind &&
           (now->kind == types::ObjectKind::kFunc || now->kind == types::ObjectKind::kConst);
  };
  auto unused = [&](std::string name) {
    while (scope.declared(Symbol(name)) != nullptr) name += "_";
    return name;
  };
  std::map<const types::Object*, std::string> values;
  std::vector<const Statement*> kept;
  for (const Statement& s : statements_) {
    bool keeps = std::all_of(s.uses.begin(), s.uses.end(), current);
    if (s.value != nullptr) written.erase(s.value);
    if (s.value != nullptr && keeps && can_be_written(s.value)) written.insert(s.value);
    if (!keeps) continue;
    kept.push_back(&s);
    for (const Use& use : s.uses) {
      if (use.name.view().starts_with('_'))
        values.try_emplace(use.object, unused("value" + std::to_string(values.size() + 1)));
    }
  }
  const std::string pasted = unused("program");  // what was main
  std::string main;
  for (const Statement* s : kept) {
    std::string text = s->text;
    for (auto use = s->uses.rbegin(); use != s->uses.rend(); ++use) {
      auto value = values.find(use->object);
      if (value != values.end()) text.replace(use->at, use->length, value->second);
      if (use->name == "main") text.replace(use->at, use->length, pasted);
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
    if (left_out.contains(d->key) || !seen.insert(d->text).second) continue;
    add_packages(d->packages);
    std::string text = d->text;
    if (d->key == "main") text.replace(text.find("main"), 4, pasted);
    declarations += "\n" + text + "\n";
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
    if (v != nullptr && is_own_name(entry.name) && can_be_written(v)) declare(entry.name.str(), v);
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

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
size_t end_of_expressions(std::string_view text) {
  source::SourceFile file("values", std::string(text), 1);
  size_t out = 0;
  each_piece(file, [&](size_t begin, size_t end) { out = begin == 0 ? end : out; });
  return out;
}

// The text of a value that only a constant can hold; nothing for complex numbers.
std::string constant_text(constant::Value value) {
  std::string text = constant::exact_string(value);
  if (value.kind() == constant::Kind::kComplex) return {};
  if (value.kind() == constant::Kind::kFloat && text.find_first_of(".e") == std::string::npos) {
    text.insert(std::min(text.find('/'), text.size()), ".0");
  }
  return "(" + text + ")";
}

}  // namespace

// Whether an input declared it, at package level.
bool is_session_object(const types::Object* object) {
  return object->pkg != nullptr && object->pkg->path == "main" && object->parent == object->pkg->scope;
}

namespace {

// The names at package level, and the packages, that `node` mentions.
void collect_uses(Node* node, std::vector<Symbol>& uses, std::map<std::string, std::string>& packages) {
  syntax::inspect(node, [&](Node* n) {
    auto* name = syntax::try_as<syntax::Name>(n);
    if (name == nullptr || name->obj == nullptr) return true;
    if (auto* package = types::as<types::PkgName>(name->obj)) {
      packages[package->name.str()] = package->imported->path.str();
    } else if (is_session_object(name->obj) && !is_value(name->obj)) {
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

}  // namespace

std::string value_variable(size_t number) { return "ꞏ" + std::to_string(number) + "ꞏ"; }

bool is_value_name(std::string_view name) {
  return name.size() == 2 && name[0] == '_' && name[1] >= '1' && name[1] <= '9';
}

bool is_value(const types::Object* object) {
  std::string_view name = object->name.view();
  return name.starts_with("ꞏ") || (object->kind == types::ObjectKind::kConst && is_value_name(name));
}

bool is_own_name(Symbol name) { return !is_value_name(name.view()) && !name.view().starts_with("ꞏ"); }

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

std::string_view Book::text_of(std::string_view key) const {
  auto known = definitions_.find(std::string(key));
  return known != definitions_.end() ? std::string_view(known->second.text) : std::string_view();
}

void Book::set_stale(const std::string& key) {
  if (auto known = definitions_.find(key); known != definitions_.end()) known->second.stale = true;
}

void Book::restore(types::Object* type) {
  if (auto known = types_.find(type); known != types_.end()) define(known->second);
}

// The text of definitions, in which values have the names of their variables or are written down, so that it means the
// same when `_1` is another value; the variables come into `variables`. Nothing if a value cannot be written.
std::optional<std::string> Book::text_with_values(std::span<Node* const> items, std::string text, size_t offset,
                                                  const source::SourceFile& source,
                                                  std::vector<const types::Object*>& variables) {
  std::map<size_t, syntax::Name*> values;  // by place
  for (Node* item : items) {
    syntax::inspect(item, [&](Node* n) {
      auto* name = syntax::try_as<syntax::Name>(n);
      if (name != nullptr && name->obj != nullptr && is_session_object(name->obj) && is_value(name->obj)) {
        values[source.offset(name->pos) - offset] = name;
      }
      return true;
    });
  }
  for (auto value = values.rbegin(); value != values.rend(); ++value) {
    syntax::Name* name = value->second;
    auto* constant = types::as<types::Const>(name->obj);
    std::string with = constant != nullptr ? constant_text(constant->value) : name->obj->name.str();
    if (with.empty()) return std::nullopt;
    if (constant == nullptr) variables.push_back(name->obj);
    text.replace(value->first, name->name.view().size(), with);
  }
  return without_newlines_at_end(std::move(text));
}

void Book::read_definition(Node* item, const std::optional<std::string>& text,
                           const std::vector<const types::Object*>& values) {
  Definition d;
  d.text = text.value_or("");
  d.stale = !text;
  d.values = values;
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
                          std::span<types::Object* const> values, const Meanings& known) {
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
      s.uses.push_back({at(name->pos), name->name.view().size(), name->name, known(name->obj).object});
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
    std::string assigned, zeros;
    std::vector<Use> left;
    bool again = false;
    std::string_view type;
    if (var->values == nullptr) {
      type = std::string_view(s.text).substr(at(syntax::start_pos(var->type)));
      type = type.substr(0, end_of_expressions(type));
    }
    for (syntax::Name* name : var->names) {
      if (!assigned.empty()) assigned += ", ", zeros += ", ";
      if (!name->name.is_blank())
        left.push_back({assigned.size(), name->name.view().size(), name->name, known(name->obj).object});
      again = again || known(name->obj).again;
      assigned += name->name.view();
      zeros.append("*new(").append(type).append(")");
    }
    assigned += " = ";
    if (var->values == nullptr) {
      if (!again) return;  // it is zero
      s.text = assigned + zeros;
      s.uses.clear();
    } else {
      size_t from = at(syntax::start_pos(var->values));
      size_t to = from + end_of_expressions(std::string_view(s.text).substr(from));
      std::erase_if(s.uses, [from](const Use& use) { return use.at < from; });
      s.text = s.text.substr(0, to);
      cut(0, from, assigned);
    }
    s.uses.insert(s.uses.begin(), left.begin(), left.end());
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
  for (size_t i = s.uses.size(); i-- > 0;) {
    auto* constant = is_value(s.uses[i].object) ? types::as<types::Const>(s.uses[i].object) : nullptr;
    if (constant == nullptr) continue;
    std::string text = constant_text(constant->value);
    if (text.empty()) return;
    cut(s.uses[i].at, s.uses[i].at + s.uses[i].length, text);
    s.uses.erase(s.uses.begin() + static_cast<ptrdiff_t>(i));
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

void Book::read(const syntax::File* file, std::span<types::Object* const> values, const Meanings& known) {
  read_statements_.clear();
  read_definitions_.clear();
  std::string_view text = file->source->text();
  std::vector<Statement> calls;  // of a pasted program's main
  for (const Piece& piece : pieces(*file->source)) {
    std::string own(text.substr(piece.begin, piece.end - piece.begin));
    std::vector<Node*> items;
    for (Node* item : file->items) {
      size_t at = file->source->contains(item->pos) ? file->source->offset(item->pos) : std::string::npos;
      if (at >= piece.begin && at < piece.end && !item->is<syntax::ImportDecl>()) items.push_back(item);
    }
    std::vector<const types::Object*> used;
    std::optional<std::string> definition = text_with_values(items, own, piece.begin, *file->source, used);
    for (Node* item : items) {
      auto* function = syntax::try_as<syntax::FuncDecl>(item);
      if (function != nullptr && file->pkg_name != nullptr && book_key(function) == "main") {
        Statement call;
        call.text = "main()";
        call.uses.push_back({0, 4, function->name->name, known(function->name->obj).object});
        calls.push_back(std::move(call));
      }
      if (item->is<syntax::VarDecl>() || item->is_stmt()) {
        bool shows = item == file->items.back();
        read_statement(item, own, piece.begin, file, shows ? values : std::span<types::Object* const>(), known);
      } else {
        read_definition(item, definition, used);
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

}  // namespace gos::cli

// Tokens, errors and recovery, names, files and scripts.
#include "compiler/syntax/parser.h"

#include <fmt/format.h>

namespace gos::syntax {

namespace {

constexpr uint64_t bit(Token token) { return uint64_t{1} << static_cast<int>(token); }

// Keywords that begin a statement: good places to go on after an error, so inside a function they are not skipped.
constexpr uint64_t kStatementStarts = bit(Token::kBreak) | bit(Token::kConst) | bit(Token::kContinue) |
                                      bit(Token::kDefer) | bit(Token::kFallthrough) | bit(Token::kFor) |
                                      bit(Token::kGo) | bit(Token::kGoto) | bit(Token::kIf) | bit(Token::kReturn) |
                                      bit(Token::kSelect) | bit(Token::kSwitch) | bit(Token::kType) | bit(Token::kVar);

constexpr auto kDeclarationStarts = {Token::kImport, Token::kConst, Token::kType, Token::kVar, Token::kFunc};

}  // namespace

std::string token_name(Token token) {
  if (token == Token::kComma) return "comma";
  if (token == Token::kSemi) return "semicolon or newline";
  if (token >= Token::kBreak && token <= Token::kVar) return "keyword " + std::string(text(token));
  return std::string(text(token));
}

Parser::Parser(const source::SourceFile& file, Arena& arena, ErrorSink& errors, Mode mode, size_t start)
    : Scanner(file, errors, mode == Mode::kScript), arena_(arena), mode_(mode) {
  if (start != 0) seek(start);
  next();
}

// --- Errors ---

void Parser::want(Token token) {
  if (got(token)) return;
  syntax_error("expected " + token_name(token));
  advance({});
}

// Also accepts := with an error.
bool Parser::got_assign() {
  if (tok == Token::kDefine) {
    syntax_error("expected =");
    next();
    return true;
  }
  return got(Token::kAssign);
}

// A text that begins with "in", "at", "after" or "expected" is completed by what was found instead.
void Parser::syntax_error_at(Pos at, std::string_view text) {
  if (tok == Token::kEof && errors().count() > 0) return;  // follows from the first
  if (tok == Token::kEof && !stopped_) incomplete_ = true;
  if (text.starts_with("in ") || text.starts_with("at ") || text.starts_with("after ")) {
    error_at(at, fmt::format("syntax error: unexpected {} {}", token_text(), text));
  } else if (text.starts_with("expected ")) {
    error_at(at, fmt::format("syntax error: unexpected {}, {}", token_text(), text));
  } else {
    error_at(at, fmt::format("syntax error: {}", text));
  }
  if (errors().full()) stop();
}

std::string Parser::token_text() const {
  switch (tok) {
    case Token::kName: return fmt::format("name {}", lit);
    case Token::kSemi: return std::string(lit);
    case Token::kLiteral: return fmt::format("literal {}", lit);
    case Token::kOperator: return std::string(text(op));
    case Token::kAssignOp: return fmt::format("{}=", text(op));
    case Token::kIncOp: return fmt::format("{0}{0}", text(op));
    default: return token_name(tok);
  }
}

// With nothing to look for one token is skipped, so that parsing goes on.
void Parser::advance(std::initializer_list<Token> follow) {
  TokenSet wanted = bit(Token::kEof);
  if (follow.size() > 0 && func_level_ > 0) wanted |= kStatementStarts;
  for (Token each : follow) wanted |= bit(each);
  while ((wanted & bit(tok)) == 0) {
    next();
    if (follow.size() == 0) return;
  }
}

void Parser::too_deep() {
  if (stopped_) return;
  stopped_ = true;
  error_at(pos, "syntax error: nested too deeply");
  stop();
}

void Parser::list_error(std::string_view context, Token sep, Token close) {
  syntax_error(fmt::format("in {}; possibly missing {} or {}", context, token_name(sep), token_name(close)));
  advance({Token::kRparen, Token::kRbrack, Token::kRbrace});
}

// --- Names and literals ---

Name* Parser::new_name(Pos at, std::string_view text) { return make<Name>(at, Symbol(text)); }

Name* Parser::name() {
  if (tok == Token::kName) {
    auto* n = make<Name>(pos, Symbol(lit, name_hash));
    next();
    return n;
  }
  auto* n = new_name(pos, "_");
  syntax_error("expected name");
  advance({});
  return n;
}

std::span<Name*> Parser::name_list(Name* first) {
  ListMark mark = open_list();
  push(first);
  while (got(Token::kComma)) push(name());
  return take<Name>(mark);
}

BasicLit* Parser::literal_or_null() {
  if (tok != Token::kLiteral) return nullptr;
  auto* b = make<BasicLit>(pos);
  b->text = lit;
  b->lit_kind = kind;
  b->bad = bad;
  next();
  return b;
}

// --- Files ---

File* Parser::parse() {
  auto* f = make<File>(pos);
  f->source = &file();
  package_clause(f);
  if (mode_ == Mode::kScript) {
    script_items(f);
  } else if (errors().count() == 0) {
    go_declarations(f);
  }
  drop_directives();
  f->directives = arena_.copy(placed_);
  f->linknames = arena_.copy(linknames);
  f->eof = pos;
  return f;
}

File* Parser::parse_header() {
  auto* f = make<File>(pos);
  f->source = &file();
  package_clause(f);
  ListMark mark = open_list();
  while (tok == Token::kImport) {
    declarations(tok);
    got(Token::kSemi);
  }
  f->decls = take<Decl>(mark);
  return f;
}

std::span<Decl*> Parser::parse_outlined(OutlineEntry::Kind kind) {
  ListMark mark = open_list();
  switch (kind) {
    case OutlineEntry::Kind::kConst: declarations(tok); break;
    case OutlineEntry::Kind::kVar: push(var_decl(nullptr)); break;
    case OutlineEntry::Kind::kType: push(type_decl(nullptr)); break;
    case OutlineEntry::Kind::kFunc:
    case OutlineEntry::Kind::kMethod: push(func_decl(true)); break;
  }
  return take<Decl>(mark);
}

void Parser::package_clause(File* file) {
  for (const Directive& d : directives) placed_.push_back({d, nullptr, false});
  directives.clear();
  if (!got(Token::kPackage)) {
    if (mode_ == Mode::kFile) syntax_error("package statement must be first");
    return;
  }
  pragma = 0;
  file->pkg_name = name();
  want(Token::kSemi);
}

// Imports are accepted anywhere, with an error.
void Parser::go_declarations(File* file) {
  ListMark mark = open_list();
  Token previous = Token::kImport;
  while (tok != Token::kEof) {
    if (tok == Token::kImport && previous != Token::kImport) {
      syntax_error("imports must appear before other declarations");
    }
    previous = tok;
    height_ = 0;
    switch (tok) {
      case Token::kImport:
      case Token::kConst:
      case Token::kType:
      case Token::kVar: declarations(tok); break;
      case Token::kFunc: top_func(); break;
      default: {
        auto* last = pending_.size() > mark ? try_as<FuncDecl>(pending_.back()) : nullptr;
        if (tok == Token::kLbrace && last != nullptr && last->body == nullptr) {
          syntax_error("unexpected semicolon or newline before {");
        } else {
          syntax_error("non-declaration statement outside function body");
        }
        advance(kDeclarationStarts);
        continue;
      }
    }
    drop_directives();  // before the semicolon is read: comments behind it belong to the next declaration
    if (tok != Token::kEof && !got(Token::kSemi)) {
      syntax_error("after top level declaration");
      advance(kDeclarationStarts);
    }
  }
  file->decls = take<Decl>(mark);
  file->items = arena_.copy(std::vector<Node*>(file->decls.begin(), file->decls.end()));
}

void Parser::script_items(File* file) {
  ListMark mark = open_list();
  int errors_before = errors().count();
  std::vector<Stmt*> stmts;
  while (tok != Token::kEof) script_item(stmts);
  file->items = take<Node>(mark);
  std::vector<Decl*> decls;
  for (Node* each : file->items) {
    if (each->is_decl()) decls.push_back(static_cast<Decl*>(each));
  }
  file->decls = arena_.copy(decls);
  file->stmts = arena_.copy(stmts);
  if (errors().count() == errors_before) check_branches(file->stmts, file->pos, *file->source, errors());
}

// One declaration or statement with its semicolon, pushed.
void Parser::script_item(std::vector<Stmt*>& stmts) {
  height_ = 0;
  if (tok == Token::kImport || tok == Token::kConst || tok == Token::kType || tok == Token::kVar) {
    declarations(tok);
  } else if (tok == Token::kFunc && at_func_decl()) {
    top_func();
  } else {
    func_level_++;
    Stmt* s = stmt_or_null();
    func_level_--;
    if (s == nullptr) {
      syntax_error("expected declaration or statement");
      advance({});
      return;
    }
    if (!s->is<EmptyStmt>()) {
      push(s);
      stmts.push_back(s);
    }
  }
  drop_directives();
  if (tok != Token::kEof && !got(Token::kSemi)) {
    syntax_error("at end of statement");
    func_level_++;
    advance({Token::kSemi, Token::kImport, Token::kFunc});
    func_level_--;
    got(Token::kSemi);
  }
}

// Whether `func` begins a declaration: a name follows, or a parameter list, a name and "(". A function literal whose
// result is a parenthesized or absent type, or a plain type name before "{", is an expression.
bool Parser::at_func_decl() {
  Mark start = mark();
  errors().mute(true);
  next();
  bool decl = tok == Token::kName;
  if (tok == Token::kLparen) {
    int depth = 0;
    do {
      if (tok == Token::kLparen) depth++;
      if (tok == Token::kRparen) depth--;
      next();
    } while (depth > 0 && tok != Token::kEof);
    decl = got(Token::kName) && tok == Token::kLparen;
  }
  reset(start);
  errors().mute(false);
  return decl;
}

// --- The entry points ---

File* parse_file(const source::SourceFile& file, Arena& arena, source::Diagnostics& errors) {
  ErrorSink sink(errors);
  return Parser(file, arena, sink, Mode::kFile).parse();
}

File* parse_script(const source::SourceFile& file, Arena& arena, source::Diagnostics& errors) {
  ErrorSink sink(errors);
  return Parser(file, arena, sink, Mode::kScript).parse();
}

File* parse_header(const source::SourceFile& file, Arena& arena, source::Diagnostics& errors) {
  ErrorSink sink(errors);
  return Parser(file, arena, sink, Mode::kFile).parse_header();
}

std::span<Decl*> parse_outlined(const source::SourceFile& file, const OutlineEntry& entry, Arena& arena,
                                source::Diagnostics& errors) {
  ErrorSink sink(errors);
  return Parser(file, arena, sink, Mode::kFile, entry.offset).parse_outlined(entry.kind);
}

void parse_body(const source::SourceFile& file, FuncDecl& decl, Arena& arena, source::Diagnostics& errors) {
  ErrorSink sink(errors);
  decl.body = Parser(file, arena, sink, Mode::kFile, file.offset(decl.unread_body)).parse_body();
  decl.unread_body = {};
}

Input parse_input(const source::SourceFile& file, Arena& arena, source::Diagnostics& errors) {
  ErrorSink sink(errors);
  Parser parser(file, arena, sink, Mode::kScript);
  File* tree = parser.parse();
  return {tree, parser.incomplete() && sink.count() == 1};
}

}  // namespace gos::syntax

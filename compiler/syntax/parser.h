// The parser's state and productions; their comments give the grammar of the Go spec where a name does not tell.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/arena.h"
#include "base/outline.h"
#include "compiler/syntax/scanner.h"
#include "compiler/syntax/syntax.h"

namespace gos::syntax {

enum class Mode : uint8_t { kFile, kScript };

class Parser : private Scanner {
 public:
  // Parsing begins at the byte `start`.
  Parser(const source::SourceFile& file, Arena& arena, ErrorSink& errors, Mode mode, size_t start = 0);

  File* parse();
  // Parts of a file (see syntax.h): its header, what an outline names, a body.
  File* parse_header();
  std::span<Decl*> parse_outlined(OutlineEntry::Kind kind);
  BlockStmt* parse_body() { return func_body(); }
  // The text ended inside an open construct; if other errors were reported as well, they came first.
  bool incomplete() const { return incomplete_ || open_at_end; }

 private:
  using TokenSet = uint64_t;
  // Several nodes collected on a stack shared by all lists that are open; take() moves them into the arena.
  using ListMark = size_t;
  // Counts one level of nesting while it lives.
  class Level {
   public:
    explicit Level(Parser& parser) : parser_(parser) {
      if (++parser_.nesting_ > kMaxNesting) parser_.too_deep();
    }
    ~Level() { parser_.nesting_--; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;

   private:
    Parser& parser_;
  };

  template <typename T, typename... Args>
  T* make(Args&&... args) {
    return arena_.make<T>(std::forward<Args>(args)...);
  }
  ListMark open_list() const { return pending_.size(); }
  void push(Node* node) { pending_.push_back(node); }
  template <typename T>
  std::span<T*> take(ListMark mark) {
    size_t count = pending_.size() - mark;
    if (count == 0) return {};
    T** to = static_cast<T**>(arena_.allocate(count * sizeof(T*), alignof(T*)));
    for (size_t i = 0; i < count; i++) to[i] = static_cast<T*>(pending_[mark + i]);
    pending_.resize(mark);
    return {to, count};
  }

  // parser.cpp: tokens and errors
  bool got(Token token) {
    if (tok != token) return false;
    next();
    return true;
  }
  void want(Token token);
  bool got_assign();
  bool at_operator(Operator which) const { return tok == Token::kOperator && op == which; }
  void error_at(Pos at, std::string text) { errors().add(at, std::move(text)); }
  void syntax_error_at(Pos at, std::string_view text);
  void syntax_error(std::string_view text) { syntax_error_at(pos, text); }
  std::string token_text() const;
  // Skips to a token of `follow`, inside functions also to a keyword that begins a statement.
  void advance(std::initializer_list<Token> follow);
  void too_deep();
  BadExpr* bad_expr() { return make<BadExpr>(pos); }
  // [ f { sep f } [sep] ] close. `f` returns true when no more elements may follow. Returns the place of `close`.
  template <typename F>
  Pos list(std::string_view context, Token sep, Token close, F f);
  void list_error(std::string_view context, Token sep, Token close);

  // parser.cpp: names, files
  Name* new_name(Pos at, std::string_view text);
  Name* name();
  std::span<Name*> name_list(Name* first);
  BasicLit* literal_or_null();
  void package_clause(File* file);
  void go_declarations(File* file);
  void script_items(File* file);
  void script_item(std::vector<Stmt*>& stmts);
  bool at_func_decl();

  // parse_decl.cpp
  template <typename F>
  void decl_group(F f);
  // The declarations after `const`, `type`, `var` or `import`, pushed.
  void declarations(Token keyword);
  ImportDecl* import_decl(Group* group);
  ConstDecl* const_decl(Group* group);
  TypeDecl* type_decl(Group* group);
  void type_decl_bracket(TypeDecl* decl);
  VarDecl* var_decl(Group* group);
  template <typename F>
  auto take_directives(F parse);
  void drop_directives();
  void top_func();
  FuncDecl* func_decl(bool skip_body = false);
  BlockStmt* func_body();

  // parse_expr.cpp
  Expr* expr();
  Expr* binary_expr(Expr* x, int prec);
  Expr* unary_expr();
  Expr* receive_or_chan_type();
  Expr* operand(bool keep_parens);
  Expr* func_type_or_lit();
  Expr* primary_expr(Expr* x, bool keep_parens);
  Expr* selector_or_assertion(Expr* x);
  Expr* index_or_slice(Expr* x);
  Expr* slice_rest(Expr* x, Pos at, Expr* low);
  Expr* call(Expr* x);
  bool may_be_literal_type(const Expr* x) const;
  CompositeLit* composite_lit();
  Expr* element();
  Expr* expr_list();
  // A list of types, the first of which may also be an expression unless `strict`. *comma: a comma was seen.
  Expr* type_list(bool strict, bool* comma);

  // parse_type.cpp
  Expr* type();
  Expr* type_or_null();
  Expr* qualified_name(Name* first);
  Expr* type_instance(Expr* x);
  Expr* array_type(Pos at, Expr* len);
  Expr* slice_type(Pos at);
  Expr* chan_elem();
  Expr* indirect(Pos at, Expr* x);
  StructType* struct_type();
  void field_decl(std::vector<BasicLit*>& tags);
  void embedded_field(Pos at, Expr* type, std::vector<BasicLit*>& tags);
  void parenthesized_field(Pos at, std::vector<BasicLit*>& tags);
  Expr* array_or_type_args(Name* name);
  InterfaceType* interface_type();
  Field* method_decl();
  void method_or_instance(Field* field, Name* name);
  Field* embedded_elem(Field* field);
  Expr* embedded_term();

  // parse_params.cpp
  struct Signature {
    std::span<Field*> tparams;
    FuncType* type;
  };
  // With a `context` type parameters are an error.
  Signature func_type(std::string_view context);
  std::span<Field*> func_result();
  struct ParamRules {
    Token close;
    bool require_names = false;  // a type parameter list
    bool dots_ok = false;        // the last may be ...T
  };
  // The opening token has been read, and maybe the first name and the first type.
  std::span<Field*> param_list(Name* first_name, Expr* first_type, ParamRules rules);
  Field* param_decl_or_null(Name* first_name, Token follow);
  Field* named_param(Field* field, Name* first_name, bool type_sets_ok, bool* done);
  void distribute_types(std::span<Field*> params, int named, int typed, Pos end, bool require_names);
  void check_dots(std::span<Field*> params, bool dots_ok);

  // parse_stmt.cpp
  std::span<Stmt*> stmt_list();
  Stmt* stmt_or_null();
  Stmt* simple_or_labeled_stmt();
  SimpleStmt* simple_stmt(Expr* lhs, Token keyword);
  SimpleStmt* assignment(Expr* lhs, Token keyword);
  SimpleStmt* range_clause(Expr* lhs, bool def);
  SimpleStmt* assign_stmt(Pos at, Operator which, Expr* lhs, Expr* rhs);
  SimpleStmt* expr_stmt(Expr* x);
  Stmt* labeled_stmt_or_null(Name* label);
  BlockStmt* block_stmt(std::string_view context);
  DeclStmt* decl_stmt();
  CallStmt* call_stmt();
  BranchStmt* branch_stmt();
  ReturnStmt* return_stmt();
  struct Header {
    SimpleStmt* init = nullptr;
    Expr* cond = nullptr;
    SimpleStmt* post = nullptr;
  };
  struct HeaderSemi {
    Pos pos;
    std::string_view lit;
  };
  Header header(Token keyword);
  bool header_condition(Token keyword, Header& out, SimpleStmt*& cond, HeaderSemi& semi);
  Expr* condition_of(Token keyword, SimpleStmt* cond, const HeaderSemi& semi);
  ForStmt* for_stmt();
  IfStmt* if_stmt();
  SwitchStmt* switch_stmt();
  SelectStmt* select_stmt();
  CaseClause* case_clause();
  CommClause* comm_clause();

  // Adds one to the height of the expression being parsed.
  void grow() {
    if (++height_ > kMaxHeight) too_deep();
  }

  Arena& arena_;
  Mode mode_;
  std::vector<Node*> pending_;
  std::vector<PlacedDirective> placed_;
  int nesting_ = 0;
  int height_ = 0;      // at most this many nodes lie on a path down from the expression just parsed
  int func_level_ = 0;  // inside how many functions (for error recovery)
  int expr_level_ = 0;  // negative in the header of a statement, where `{` begins its block
  int branches_ = 0;    // branch and labeled statements of the function so far
  bool incomplete_ = false;
  bool stopped_ = false;
};

template <typename F>
Pos Parser::list(std::string_view context, Token sep, Token close, F f) {
  bool done = false;
  while (tok != Token::kEof && tok != close && !done) {
    done = f();
    if (!got(sep) && tok != close) {
      list_error(context, sep, close);
      if (tok != close) return pos;
    }
  }
  Pos at = pos;
  want(close);
  return at;
}

// Checks break, continue, goto, fallthrough and labels of a function body (or of a script's statements) and sets the
// targets of its branch statements.
void check_branches(std::span<Stmt*> body, Pos start, const source::SourceFile& file, ErrorSink& errors);

// English for punctuation, "keyword x" for keywords, in messages.
std::string token_name(Token token);

}  // namespace gos::syntax

// The syntax tree.
//
// Nodes live in an Arena and are never freed one by one; lists are spans into the same arena. A node's kind is a tag in
// its head, there are no virtual functions: ask with `n->is<T>()`, go down with `n->as<T>()`, or do both with
// `try_as<T>(n)`. Types are expressions, for they cannot always be told apart before names are known. Names are
// interned, literals keep their source text (a view into the source file).
//
// Positions are those of cmd/compile's syntax package, so that errors appear where `go build` reports them. A node's
// `pos` is the token that makes it what it is: the operator of a binary operation or assignment, the `(` of a call, the
// `[` of an index, the `.` of a selector, the `{` of a composite literal, the `:` of a key, the keyword of a statement.
// `start_pos` and `end_pos` give the extent.
//
// The checker writes its results into slots of the nodes themselves (`tv`, `obj`, `selection`, ...), which the parser
// leaves null; the pointers' types belong to it.
#pragma once

#include <cassert>
#include <span>
#include <string_view>
#include <type_traits>

#include "base/intern.h"
#include "compiler/source/source.h"
#include "compiler/syntax/token.h"

namespace gos::types {
struct TypeAndValue;
struct Selection;
struct Instance;
class Object;
}  // namespace gos::types

namespace gos::syntax {

using source::Pos;

enum class Kind : uint8_t {
#define NODE(name) k##name,
#include "compiler/syntax/kinds.def"
};

struct Node {
  Kind kind;
  Pos pos;

  template <typename T>
  bool is() const {
    return kind == T::kKind;
  }
  // The caller knows the kind.
  template <typename T>
  T* as() {
    assert(is<T>());
    return static_cast<T*>(this);
  }
  template <typename T>
  const T* as() const {
    assert(is<T>());
    return static_cast<const T*>(this);
  }
  bool is_expr() const { return kind <= Kind::kChanType; }
  bool is_stmt() const { return kind >= Kind::kEmptyStmt && kind <= Kind::kSelectStmt; }
  bool is_simple_stmt() const { return kind >= Kind::kEmptyStmt && kind <= Kind::kRangeClause; }
  bool is_decl() const { return kind >= Kind::kImportDecl && kind <= Kind::kFuncDecl; }

 protected:
  explicit Node(Kind kind, Pos pos) : kind(kind), pos(pos) {}
};

// `node` as a T, or null when it is null or of another kind.
template <typename T, typename N>
auto try_as(N* node) -> std::conditional_t<std::is_const_v<N>, const T*, T*> {
  if (node == nullptr || node->kind != T::kKind) return nullptr;
  return static_cast<std::conditional_t<std::is_const_v<N>, const T*, T*>>(node);
}

// "BinaryExpr"-like name of a kind, for tests and dumps.
std::string_view kind_name(Kind kind);

struct Expr : Node {
  // Mode, type and constant value; set by the checker.
  types::TypeAndValue* tv = nullptr;

 protected:
  using Node::Node;
};
struct Stmt : Node {
 protected:
  using Node::Node;
};
// Statements allowed before the `;` of if, for and switch.
struct SimpleStmt : Stmt {
 protected:
  using Stmt::Stmt;
};
struct Decl : Node {
 protected:
  using Node::Node;
};

// A node struct with its tag: `struct Name : NodeOf<Kind::kName, Expr>`.
template <Kind K, typename Base>
struct NodeOf : Base {
  static constexpr Kind kKind = K;
  explicit NodeOf(Pos pos) : Base(K, pos) {}
};

struct BlockStmt;
struct Field;
struct FuncType;
struct Name;

// --- Expressions ---

// Stands where an expression failed to parse.
struct BadExpr : NodeOf<Kind::kBadExpr, Expr> {
  using NodeOf::NodeOf;
};

struct Name : NodeOf<Kind::kName, Expr> {
  Name(Pos pos, Symbol name) : NodeOf(pos), name(name) {}
  Symbol name;
  // The object declared or used here; set by the checker.
  types::Object* obj = nullptr;
  // For a use of a generic function or type: its type arguments and the instantiated type; set by the checker.
  types::Instance* instance = nullptr;
};

struct BasicLit : NodeOf<Kind::kBasicLit, Expr> {
  using NodeOf::NodeOf;
  std::string_view text;  // as in the source: quotes, escapes, separators, carriage returns and all
  LitKind lit_kind = LitKind::kInt;
  bool bad = false;  // an error was reported; text may be malformed
};

// Type{Elems...}
struct CompositeLit : NodeOf<Kind::kCompositeLit, Expr> {
  using NodeOf::NodeOf;
  Expr* type = nullptr;  // null inside another literal that implies it
  std::span<Expr*> elems;
  int key_count = 0;  // elements that are KeyValueExpr
  Pos rbrace;
};

// Key: Value
struct KeyValueExpr : NodeOf<Kind::kKeyValueExpr, Expr> {
  using NodeOf::NodeOf;
  Expr* key = nullptr;
  Expr* value = nullptr;
};

// func Type Body
struct FuncLit : NodeOf<Kind::kFuncLit, Expr> {
  using NodeOf::NodeOf;
  FuncType* type = nullptr;
  BlockStmt* body = nullptr;
};

// (X); kept only where an error may depend on it.
struct ParenExpr : NodeOf<Kind::kParenExpr, Expr> {
  using NodeOf::NodeOf;
  Expr* x = nullptr;
};

// X.Sel
struct SelectorExpr : NodeOf<Kind::kSelectorExpr, Expr> {
  using NodeOf::NodeOf;
  Expr* x = nullptr;
  Name* sel = nullptr;
  // Field or method found and the path to it, null for a qualified identifier; set by the checker.
  types::Selection* selection = nullptr;
};

// X[Index], or X[T1, T2, ...] with a ListExpr.
struct IndexExpr : NodeOf<Kind::kIndexExpr, Expr> {
  using NodeOf::NodeOf;
  Expr* x = nullptr;
  Expr* index = nullptr;
};

// X[Index[0] : Index[1] : Index[2]]; absent ones are null.
struct SliceExpr : NodeOf<Kind::kSliceExpr, Expr> {
  using NodeOf::NodeOf;
  Expr* x = nullptr;
  Expr* index[3] = {};
  bool full = false;  // two colons
};

// X.(Type)
struct AssertExpr : NodeOf<Kind::kAssertExpr, Expr> {
  using NodeOf::NodeOf;
  Expr* x = nullptr;
  Expr* type = nullptr;
};

// [Lhs :=] X.(type)
struct TypeSwitchGuard : NodeOf<Kind::kTypeSwitchGuard, Expr> {
  using NodeOf::NodeOf;
  Name* lhs = nullptr;
  Expr* x = nullptr;
};

// X Op Y, or Op X (y is null). kMul with one operand is dereference or pointer type, kAnd address-of.
struct Operation : NodeOf<Kind::kOperation, Expr> {
  using NodeOf::NodeOf;
  Operator op = Operator::kNone;
  Expr* x = nullptr;
  Expr* y = nullptr;
};

// Fun(Args...) or Fun(Args...⋯)
struct CallExpr : NodeOf<Kind::kCallExpr, Expr> {
  using NodeOf::NodeOf;
  Expr* fun = nullptr;
  std::span<Expr*> args;
  bool has_dots = false;  // the last argument is followed by ...
};

// A, B, ...: several expressions where the grammar has one node. Always two or more.
struct ListExpr : NodeOf<Kind::kListExpr, Expr> {
  using NodeOf::NodeOf;
  std::span<Expr*> elems;
};

// --- Types ---

// [Len]Elem
struct ArrayType : NodeOf<Kind::kArrayType, Expr> {
  using NodeOf::NodeOf;
  Expr* len = nullptr;  // null for [...]
  Expr* elem = nullptr;
};

// []Elem
struct SliceType : NodeOf<Kind::kSliceType, Expr> {
  using NodeOf::NodeOf;
  Expr* elem = nullptr;
};

// ...Elem, the type of a final parameter.
struct DotsType : NodeOf<Kind::kDotsType, Expr> {
  using NodeOf::NodeOf;
  Expr* elem = nullptr;
};

// One name and its type. Names declared together share the type by pointer. A null name means: an embedded field, an
// embedded interface element, an unnamed parameter.
struct Field : NodeOf<Kind::kField, Node> {
  using NodeOf::NodeOf;
  Name* name = nullptr;
  Expr* type = nullptr;
  // The variable of an unnamed parameter or result; set by the checker.
  types::Object* implicit = nullptr;
};

struct StructType : NodeOf<Kind::kStructType, Expr> {
  using NodeOf::NodeOf;
  std::span<Field*> fields;
  std::span<BasicLit*> tags;  // empty, or one (maybe null) a field
};

// A method is a field whose type is a FuncType; an embedded element has no name.
struct InterfaceType : NodeOf<Kind::kInterfaceType, Expr> {
  using NodeOf::NodeOf;
  std::span<Field*> methods;
};

struct FuncType : NodeOf<Kind::kFuncType, Expr> {
  using NodeOf::NodeOf;
  std::span<Field*> params;
  std::span<Field*> results;
};

// map[Key]Value
struct MapType : NodeOf<Kind::kMapType, Expr> {
  using NodeOf::NodeOf;
  Expr* key = nullptr;
  Expr* value = nullptr;
};

enum class ChanDir : uint8_t { kBoth, kSendOnly, kRecvOnly };

struct ChanType : NodeOf<Kind::kChanType, Expr> {
  using NodeOf::NodeOf;
  ChanDir dir = ChanDir::kBoth;
  Expr* elem = nullptr;
};

// --- Statements ---

struct EmptyStmt : NodeOf<Kind::kEmptyStmt, SimpleStmt> {
  using NodeOf::NodeOf;
};

struct ExprStmt : NodeOf<Kind::kExprStmt, SimpleStmt> {
  using NodeOf::NodeOf;
  Expr* x = nullptr;
};

// Chan <- Value
struct SendStmt : NodeOf<Kind::kSendStmt, SimpleStmt> {
  using NodeOf::NodeOf;
  Expr* chan = nullptr;
  Expr* value = nullptr;
};

// Lhs Op= Rhs. op kNone is plain =, kDef is :=, and a null rhs means ++ (kAdd) or -- (kSub).
struct AssignStmt : NodeOf<Kind::kAssignStmt, SimpleStmt> {
  using NodeOf::NodeOf;
  Operator op = Operator::kNone;
  Expr* lhs = nullptr;
  Expr* rhs = nullptr;
};

// [Lhs (= or :=)] range X, only as the init of a ForStmt.
struct RangeClause : NodeOf<Kind::kRangeClause, SimpleStmt> {
  using NodeOf::NodeOf;
  Expr* lhs = nullptr;
  bool def = false;  // :=
  Expr* x = nullptr;
};

struct LabeledStmt : NodeOf<Kind::kLabeledStmt, Stmt> {
  using NodeOf::NodeOf;
  Name* label = nullptr;
  Stmt* stmt = nullptr;
};

struct BlockStmt : NodeOf<Kind::kBlockStmt, Stmt> {
  using NodeOf::NodeOf;
  std::span<Stmt*> list;
  Pos rbrace;
};

struct DeclStmt : NodeOf<Kind::kDeclStmt, Stmt> {
  using NodeOf::NodeOf;
  std::span<Decl*> decls;
};

// break, continue, fallthrough or goto.
struct BranchStmt : NodeOf<Kind::kBranchStmt, Stmt> {
  using NodeOf::NodeOf;
  Token tok = Token::kNone;
  Name* label = nullptr;
  // Where it leads, set by the parser in a correct function: the LabeledStmt for goto; the ForStmt, SwitchStmt or
  // SelectStmt left or continued for break and continue; null for fallthrough.
  Stmt* target = nullptr;
};

// go Call or defer Call.
struct CallStmt : NodeOf<Kind::kCallStmt, Stmt> {
  using NodeOf::NodeOf;
  Token tok = Token::kNone;
  Expr* call = nullptr;  // in a correct program a CallExpr
};

struct ReturnStmt : NodeOf<Kind::kReturnStmt, Stmt> {
  using NodeOf::NodeOf;
  Expr* results = nullptr;
};

struct IfStmt : NodeOf<Kind::kIfStmt, Stmt> {
  using NodeOf::NodeOf;
  SimpleStmt* init = nullptr;
  Expr* cond = nullptr;
  BlockStmt* then = nullptr;
  Stmt* otherwise = nullptr;  // null, IfStmt or BlockStmt
};

struct ForStmt : NodeOf<Kind::kForStmt, Stmt> {
  using NodeOf::NodeOf;
  bool shared_variables = false;  // set by the checker: all rounds have the same variables (before go1.22)
  SimpleStmt* init = nullptr;     // a RangeClause makes it a range loop
  Expr* cond = nullptr;
  SimpleStmt* post = nullptr;
  BlockStmt* body = nullptr;
};

struct CaseClause : NodeOf<Kind::kCaseClause, Node> {
  using NodeOf::NodeOf;
  Expr* cases = nullptr;  // null for default
  std::span<Stmt*> body;
  Pos colon;
  // The variable that a type switch with `x :=` declares in this clause; set by the checker.
  types::Object* implicit = nullptr;
};

struct SwitchStmt : NodeOf<Kind::kSwitchStmt, Stmt> {
  using NodeOf::NodeOf;
  SimpleStmt* init = nullptr;
  Expr* tag = nullptr;  // a TypeSwitchGuard makes it a type switch
  std::span<CaseClause*> body;
  Pos rbrace;
};

struct CommClause : NodeOf<Kind::kCommClause, Node> {
  using NodeOf::NodeOf;
  SimpleStmt* comm = nullptr;  // send or receive; null for default
  std::span<Stmt*> body;
  Pos colon;
};

struct SelectStmt : NodeOf<Kind::kSelectStmt, Stmt> {
  using NodeOf::NodeOf;
  std::span<CommClause*> body;
  Pos rbrace;
};

// --- Declarations ---

// Declarations in one pair of parentheses point to the same Group; those without parentheses to none.
struct Group {
  Pos pos;  // of the "("
};

// import [LocalName] Path
struct ImportDecl : NodeOf<Kind::kImportDecl, Decl> {
  using NodeOf::NodeOf;
  Group* group = nullptr;
  Name* local_name = nullptr;  // also "." and "_"; null when not renamed
  BasicLit* path = nullptr;    // null only after an error
  // The package name it declares when local_name is null; set by the checker.
  types::Object* implicit = nullptr;
};

// Names [Type] [= Values]
struct ConstDecl : NodeOf<Kind::kConstDecl, Decl> {
  using NodeOf::NodeOf;
  Group* group = nullptr;
  int iota = 0;
  std::span<Name*> names;
  Expr* type = nullptr;
  Expr* values = nullptr;
  // The declaration whose type and values hold here: this one, or in a group the last before that has any (null if
  // none).
  ConstDecl* source = nullptr;
};

// Name [TypeParams] [=] Type
struct TypeDecl : NodeOf<Kind::kTypeDecl, Decl> {
  using NodeOf::NodeOf;
  Group* group = nullptr;
  Name* name = nullptr;
  std::span<Field*> tparams;
  bool alias = false;
  Expr* type = nullptr;
};

// Names [Type] [= Values]
struct VarDecl : NodeOf<Kind::kVarDecl, Decl> {
  using NodeOf::NodeOf;
  Group* group = nullptr;
  std::span<Name*> names;
  Expr* type = nullptr;
  Expr* values = nullptr;
};

// What `//go:` comments right before a function ask for. The last two are gos's own, for its standard library:
// go:instruction marks a native that Go's compiler makes one instruction of, go:clonesstrings a function that copies
// the text of strings in its arguments, so that they are gone when it returns.
enum FuncPragma : uint8_t {
  kNoInline = 1,
  kNoSplit = 2,
  kNoEscape = 4,
  kUintptrEscapes = 8,
  kInstruction = 16,
  kClonesStrings = 32,
};

// func [Recv] Name [TypeParams] Type [Body]
struct FuncDecl : NodeOf<Kind::kFuncDecl, Decl> {
  using NodeOf::NodeOf;
  Field* recv = nullptr;
  Name* name = nullptr;
  std::span<Field*> tparams;
  FuncType* type = nullptr;
  BlockStmt* body = nullptr;  // null: implemented elsewhere (a native), or not read yet
  Pos unread_body;            // where a body begins that parse_outlined skipped
  uint8_t pragma = 0;         // FuncPragma bits
};

// A directive in front of a declaration, or in front of the package clause, where `decl` is null.
struct PlacedDirective {
  Directive directive;
  const Decl* decl;
  bool in_function;
};

// A source file. Only a script or an input at the prompt has statements at top level.
struct File : NodeOf<Kind::kFile, Node> {
  using NodeOf::NodeOf;
  const source::SourceFile* source = nullptr;
  int version = 0;           // N of the language version go1.N that its //go:build line asks for; 0: none
  Name* pkg_name = nullptr;  // null in a script without a package clause
  std::span<Decl*> decls;
  std::span<Stmt*> stmts;
  std::span<Node*> items;  // decls and stmts together in source order
  std::span<PlacedDirective> directives;
  std::span<Directive> linknames;  // //go:linkname, wherever they stand
  Pos eof;
};

// --- Helpers ---

// First position of a node's text.
Pos start_pos(const Node* node);
// About the end of a node's text: right behind a name or literal, at the closing brace of a block.
Pos end_pos(const Node* node);

// `x` without parentheses around it.
Expr* unparen(Expr* x);
const Expr* unparen(const Expr* x);

// The expressions of a list: the elements of a ListExpr, one for any other expression, none for null. The span refers
// to `x` itself in the second case, so the pointer must outlive it.
std::span<Expr* const> unpack_list(Expr* const& x);

}  // namespace gos::syntax

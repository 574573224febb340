// The type checker: gives every name its object, every expression its type and constant value (Go spec, throughout).
//
// A package is checked in three steps. Its package-level names are collected into scopes, imports included. Then every
// declaration is checked, each when it is first needed, so order in the source does not matter; a declaration met again
// while it is being checked is a cycle, valid (a type that mentions itself behind a pointer) or not. Function bodies,
// and everything that wants complete types, wait in a queue until all declarations are done. At last variables are
// put into their order of initialization.
//
// An untyped constant expression gets its type only from where it is used. So an expression first carries its untyped
// type, and when the use is known the final type is pushed down the tree again (untyped.cpp); sub-expressions of a
// constant keep their untyped type, for only the root is ever materialized.
//
// Results: Expr::tv on every expression (not on what had an error), Name::obj, SelectorExpr::selection,
// CaseClause::implicit and the like on the tree; the rest in Info.
//
// A library is checked by need: a name that somebody looks up in its scope is parsed and declared then, with a type the
// signatures of its methods; a body is parsed and checked when check_body asks; an import is followed when a name is
// selected from it. So an import costs next to nothing, and of a package only what is used costs anything.
//
// Diagnostics follow cmd/compile in wording and position. After an error a type may be invalid_type(), which every
// check accepts without another word.
//
// Recursion is bounded by the parser's limit on nesting. Not thread safe; packages that share a Context are checked by
// one thread.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/outline.h"
#include "compiler/syntax/ast.h"
#include "compiler/types/object.h"

namespace gos::check {

// Finds packages for import declarations.
class Importer {
 public:
  virtual ~Importer() = default;
  // The checked package for an import path, or null with a text such as "package foo is not in std". Package unsafe is
  // never asked for.
  // `from` is the package that imports.
  virtual types::Package* import(std::string_view path, const types::Package* from, std::string& error) = 0;
};

// The text of a library.
class LibraryText {
 public:
  virtual ~LibraryText() = default;
  virtual std::string_view package_name() = 0;
  virtual Outline outline() = 0;
  // See syntax::parse_header and those that follow it; `file` counts the package's files.
  virtual syntax::File* header(size_t file) = 0;
  virtual std::span<syntax::Decl*> declarations(const OutlineEntry& entry) = 0;
  virtual void read_body(syntax::FuncDecl* decl) = 0;
};

// The language version that gos follows is go1.<this>.
inline constexpr int kNewestVersion = 26;

struct Options {
  int version = kNewestVersion;  // the N of the language version go1.N that the package asks for
  bool allow_unused = false;     // variables and imports may stay unused
  bool allow_redeclare = false;  // a package-level name may be declared again; the new object takes its place
  bool allow_expr_stmt = false;  // any expression may stand as a statement
  bool require_main = false;     // package main must have func main
  bool allow_bodyless = false;   // functions may lack bodies (natives)
};

// `lhs = rhs` at package level; several variables when rhs is a call.
struct Initializer {
  std::vector<types::Var*> lhs;
  syntax::Expr* rhs;
};

struct Info {
  std::vector<types::Object*> objects;  // package-level constants, types, variables and functions in source order
  std::vector<types::Func*> funcs;      // functions and methods in source order, init functions and `_` included
  std::vector<types::Func*> inits;      // the init functions among them
  std::vector<Initializer> init_order;  // variables with initializers, in the order they must run
};

class Checker;

// One package being checked. It must live as long as its package is used: types and objects that are not resolved yet
// come back to it.
class PackageChecker {
 public:
  // The package's path; its name comes from the files. Everything made lives in `context`.
  PackageChecker(types::Context& context, std::string_view path, const source::SourceSet& sources,
                 source::Diagnostics& diagnostics, Importer* importer, Options options = {});
  ~PackageChecker();

  // Checks the files as one package. May be called again with more files (a prompt's next input): they see what earlier
  // ones declared; info() then speaks of the new files only.
  void check(std::span<syntax::File* const> files);

  // Makes this package a library; `text` must outlive it. info().inits grows: with the first declaration of a file that
  // is needed, the init functions of that file are.
  void check_library(LibraryText& text);

  // Of a library. Checks the body of a function if that is still to be done. For an instance's method give its origin.
  void check_body(types::Func* func);
  // Of a library. The initializer of a package-level variable; rhs is null if there is none.
  Initializer initializer(types::Var* var);
  // Of a library. The initializers of all variables that were asked for so far, in the order they must run.
  std::vector<Initializer> order_initializers();

  types::Package* package() const;
  const Info& info() const;
  // Diagnostics this checker reported so far.
  size_t errors() const;

 private:
  std::unique_ptr<Checker> checker_;
};

}  // namespace gos::check

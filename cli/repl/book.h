// What the session was given, as text: to compile again what mentions a name that changed, and to write it down as a
// program.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "compiler/syntax/ast.h"
#include "compiler/types/scope.h"
#include "compiler/types/type_string.h"

namespace gos::cli {

class SavedProgram;

// "f" of a function, "T.M" of a method.
std::string book_key(const syntax::FuncDecl* decl);

// The name of a variable that keeps values. It can be spelled, for texts that are compiled again, but no one would: the
// letter in it is U+A78F.
std::string value_variable(size_t number);
// Whether it is "_1" to "_9".
bool is_value_name(std::string_view name);
// Whether it is a variable that keeps values, or the constant of a value.
bool is_value(const types::Object* object);
// Whether an input declared the name, not the session to keep a value.
bool is_own_name(Symbol name);
// Whether an input declared it, at package level.
bool is_session_object(const types::Object* object);

class Book {
 public:
  // What an object of an input is from then on, and whether that was there before.
  struct Meaning {
    types::Object* object;
    bool again;
  };
  using Meanings = std::function<Meaning(types::Object*)>;
  // Reads a checked input. `values`: the variables that its expression is kept in.
  void read(const syntax::File* file, std::span<types::Object* const> values, const Meanings& known);
  // Adds the input that was read last.
  void add();
  // The text of a definition, "" if there is none.
  std::string_view text_of(std::string_view key) const;
  // A definition does not compile any more.
  void set_stale(const std::string& key);
  // A name stands for a type that it stood for before.
  void restore(types::Object* type);

  // The texts of the functions, methods and types that mention one of the names, themselves or through others of these;
  // not those that the names stand for. Types come first.
  struct Dependent {
    std::string key, text;
  };
  std::vector<Dependent> dependents(std::span<const Symbol> names) const;

  // A program that does what the session did, and prints what it showed: the newest declarations, variables at package
  // level, statements in main. Statements that speak of what was replaced are left out, and what stands in lines in
  // which the compiler finds errors.
  using FindErrors = std::function<std::vector<int>(const std::string& program)>;
  std::string program(const types::Scope& scope, const types::Qualifier& qualifier,
                      const std::map<std::string, std::string, std::less<>>& imports,
                      const FindErrors& find_errors) const;

 private:
  struct Definition {
    std::string key, text;
    std::vector<Symbol> uses;  // names at package level
    std::map<std::string, std::string> packages;
    std::vector<const types::Object*> values;  // variables of those it speaks of
    bool is_type = false;
    const types::Object* type = nullptr;
    bool stale = false;
    int order = 0;
  };
  struct Use {
    size_t at, length;  // of the name in the text
    Symbol name;
    types::Object* object;
  };
  struct Statement {
    std::string text;  // as it stands in main
    std::vector<Use> uses;
    std::map<std::string, std::string> packages;
    bool shows = false;              // an expression
    types::Object* value = nullptr;  // the variable that has it
  };
  static constexpr size_t kMaxStatements = 500;  // the newest

  void read_statement(syntax::Node* item, std::string text, size_t offset, const syntax::File* file,
                      std::span<types::Object* const> values, const Meanings& known);
  std::optional<std::string> text_with_values(std::span<syntax::Node* const> items, std::string text, size_t offset,
                                              const source::SourceFile& source,
                                              std::vector<const types::Object*>& variables);
  void read_definition(syntax::Node* item, const std::optional<std::string>& text,
                       const std::vector<const types::Object*>& values);
  void define(Definition d);
  void add_stale(std::set<std::string_view>& left_out) const;
  friend class SavedProgram;  // saved_program.cpp

  std::map<std::string, Definition> definitions_;
  std::map<const types::Object*, Definition> types_;  // all that there ever were
  std::vector<Statement> statements_;
  std::vector<Definition> read_definitions_;  // of the input read last
  std::vector<Statement> read_statements_;
  int order_ = 0;
};

}  // namespace gos::cli

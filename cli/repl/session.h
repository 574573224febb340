// A session at the prompt: inputs are compiled one after the other against all that earlier ones declared, and run.
//
// An input is one more unit of the same compilation. What it declares replaces what had the name before:
//  - a variable declared again with its type is the same variable;
//  - a function or method with the same signature takes the place of the old one wherever that is called or was kept as
//    a func value, also in goroutines that run. For that nothing is inlined, and what is passed to a function that may
//    be redefined counts as escaping (ir::Function::replaceable);
//  - when the type of a name changes (a type, constant, variable, or a function's signature), the functions, methods
//    and types that mention it are compiled again from their text (book.h). One that no longer compiles stays as it
//    was, which is said;
//  - a name that is declared as it was before, perhaps several declarations ago, stands for that object again.
// Values in variables keep the type that they were made with.
//
// Memory. What the compiler makes lives in an image (base/image.h). When an input declares nothing that was not there
// before and needs no type, package or library function that was not, the image is put back before the input runs: as
// far as the compiler knows, there was no such input. Its code and constants are kept apart as long as the program may
// need them (remains.h). The variables that values shown are kept in are used again when no name is left for them, and
// no code that is still there.
//
// An expression that stands alone, or at an input's end, is shown: its value goes to a variable, prompt.Show prints it,
// and `_1` names it from then on; the value before is `_2`, and so on up to `_9`.
//
// A selector on a name that nothing declares imports the standard package of that name.
#pragma once

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/image.h"
#include "cli/compile.h"
#include "cli/repl/book.h"
#include "cli/repl/stopped_world.h"
#include "compiler/syntax/syntax.h"

namespace gos::cli {

class Session {
 public:
  Session();
  // While one lives, the session's state is put back at its end: for questions that leave no trace.
  class Question {
   public:
    Question();
    ~Question();
    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

   private:
    bool outermost_;
    Image::Scope scope_;
  };

  enum class Outcome : uint8_t {
    kDone,         // run, or what was wrong with it is printed
    kIncomplete,   // more lines are needed; nothing happened
    kFailed,       // refused, or ended by a panic, which is said
    kInterrupted,  // ended by interrupt_main()
  };
  struct Times {
    std::chrono::nanoseconds compile{0}, run{0};
  };
  // Takes an input. With `complete`, it is known that no more lines follow. Errors in it are said to be in `source`.
  Outcome input(const std::string& text, bool complete, Times* times = nullptr, const std::string& source = "repl");
  // Shows a variable without making it a value of its own.
  void show(const std::string& name);
  // Runs code of a command: it is not part of the session's program, and what it imports is not said.
  Outcome run_quietly(const std::string& text);
  // Forgets all declarations and stops all goroutines.
  void reset();
  // Whether input() would not answer kIncomplete.
  static bool is_complete(const std::string& text);

  // Where remarks go that are no value: "import \"strings\"".
  void on_remark(std::function<void(const std::string&)> remark) { remark_ = std::move(remark); }

  // --- For commands and completion ---
  // The type of an expression, with its constant value, or what is wrong with it.
  std::string describe(const std::string& expression);
  // The type of an expression for completion; null if it has none. Prints nothing.
  types::Type* type_of(const std::string& expression);
  // Whether the text is an expression with one value.
  bool has_value(const std::string& text);
  // Adds import declarations for the packages that a file uses by their names, behind its package clause.
  bool add_imports(std::string& file_text);
  // The package of that name: imported, or of the standard library. Null if there is none.
  types::Package* package_named(std::string_view name);
  const types::Scope& scope() const { return *user_->checker->package()->scope; }
  // The text of a function, or of a method "T.M", as it was declared last.
  std::string_view text_of(std::string_view name) const { return book_.text_of(name); }
  types::Qualifier qualifier() { return {user_->checker->package(), nullptr}; }
  // The function or method ("T.M") that the session declared, null if there is none.
  const bytecode::Function* function(std::string_view name);
  // The whole session as a program (book.h).
  std::string program();
  Compilation& compilation() { return compilation_; }

 private:
  syntax::Input parse(const std::string& text);
  std::string description(const std::string& expression);
  // A node that was not in the text, at the position of another one.
  syntax::Name* name(source::Pos pos, std::string_view text);
  void import(syntax::File* file, std::string_view name, std::string_view path);
  void import_used_packages(syntax::File* file);
  void call_main(syntax::File* file);
  bool check(syntax::File* file);
  // Remembers what the names that `file` declares stand for.
  void note_declared(const syntax::File* file);
  static bool ends_in_expression(const syntax::File* file);
  // For an expression at an input's end: keeps its values in variables, which prompt.Show prints. False if it did not
  // compile.
  bool show_expression(syntax::File* file);
  bool show_constant(syntax::File* file, syntax::ExprStmt* stmt);
  bool show_with(syntax::File* file, std::span<syntax::Stmt* const> shown);
  syntax::ExprStmt* prompt_call(source::Pos pos, std::string_view f, std::span<syntax::Expr* const> arguments);
  // The packages that a file uses and does not import, paths by name.
  std::map<std::string, std::string> missing_imports(syntax::File* file);
  void name_value(types::Object* value);
  // The number of a variable of that type that no _1 to _9 and nothing in `taken` stands for; a new number, if there is
  // none.
  size_t free_value_variable(types::Type* type, std::span<const size_t> taken) const;
  bool is_named(const types::Object* value) const;
  // A constant of its own for a value.
  types::Const* value_constant(types::Type* type, const constant::Owned& value);
  Outcome run(Times* times);
  // Makes code of a checked input.
  bool compile(syntax::File* file);
  // Compiles what mentions a name whose meaning changed.
  void compile_dependents();
  void report_deadlock();
  void print_errors();
  std::string first_error();

  // What the compiler holds, to see whether an input left something in it that is needed on.
  struct Extent {
    size_t types, functions, entries, globals, natives, packages, converted, itabs;
    bool operator==(const Extent&) const = default;
  };
  Extent extent();
  Extent begin_input(const std::string& text);
  bool prepare(const std::string& text, Times* times);
  bool compile_input(const std::string& text, Times* times);
  void settle(const Extent& before);
  void end_input();
  void apply_replaced();
  void take_back();
  bool compile_again(const std::string& text);

  // --- again.cpp ---
  struct Declared {
    Symbol name;
    types::Object* before;
  };
  // An object of the input at hand, and what its name stood for before that is the same.
  struct Successor {
    std::string key;  // its name, or book_key
    types::Object *fresh, *known;
  };
  std::vector<Declared> known_types(const std::string& text);
  void use_types(std::vector<Declared> known);
  void leave_out_retyped(syntax::File* file);
  types::Object* known_as(types::Object* fresh) const;
  void find_successors();
  void connect_functions();
  void apply_successors();
  bool is_code_alone(const Extent& before);
  void note_used_values();
  void set_constant(types::Const* constant, const constant::Owned& value);
  void keep_used_constants();
  bool move_input(const Extent& before);

  // --- variables.cpp ---
  // A variable of the input at hand that has memory.
  struct Placed {
    types::Var* variable;
    bytecode::Global global;
  };
  bool adopt_variables(const Extent& before);
  bytecode::GlobalBlock variables_memory() const;
  void place_variables(const bytecode::GlobalBlock& memory);

  Compilation& compilation_;  // lives in the image, as long as the process
  CheckedPackage* user_;
  std::map<std::string, std::string, std::less<>> imports_;  // paths by the names that earlier inputs gave them
  std::function<void(const std::string&)> remark_;
  types::Func* prompt_run_ = nullptr;  // prompt.Run
  int inputs_ = 0;
  std::vector<Declared> declared_;  // by the input at hand
  // Without an image: methods that types had, of which it declares more.
  std::vector<std::pair<types::Named*, std::vector<types::Func*>>> methods_before_;
  std::vector<Declared> retyped_;  // names of types that stand for former ones because of it
  std::vector<Successor> successors_;
  std::optional<StoppedWorld> stopped_;
  std::vector<Placed> placed_;
  std::deque<types::Var> variables_;  // that do not lie in the image
  std::deque<types::Const> constants_;
  std::vector<types::Object*> values_;           // what it shows
  std::vector<types::Object*> value_variables_;  // that there are, by number
  size_t first_variable_ = 0;                    // of those that the input at hand made
  size_t first_value_ = 0;                       // of those that the input at hand made
  std::set<size_t> kept_values_;                 // those that are not used again
  std::vector<types::Const*> value_constants_;
  std::map<const types::Const*, constant::Owned> constant_values_;  // of those whose value is not in the image
  std::vector<constant::Owned> kept_constants_;                     // former ones that what is there may have
  syntax::File* file_ = nullptr;                                    // the input as it was given
  const void* code_ = nullptr;  // func values: the input's, and that of what runs it
  const void* runner_ = nullptr;
  std::map<std::string, types::Func*> functions_;                           // as they are now, by book_key
  std::map<std::string, std::vector<types::Object*>, std::less<>> former_;  // that stay, by name or book_key
  std::vector<std::pair<std::string, types::Func*>> fresh_functions_;       // of the input at hand
  std::vector<Symbol> changed_;                                             // names whose meaning it changed
  bool quiet_ = false;   // a command's input: the book and the values stay as they are
  bool silent_ = false;  // compiled again: errors are not printed
  bool moved_ = false;   // nothing of the input at hand is left in the image
  std::string source_ = "repl";
  std::string problem_;    // the first error of the input at hand
  uint16_t own_file_ = 0;  // among the program's files: where code is that the session keeps
  Book book_;
};

}  // namespace gos::cli

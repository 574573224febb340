// A session at the prompt: inputs are compiled one after the other against all that earlier ones declared, and run.
#pragma once

#include <map>
#include <string>

#include "cli/compile.h"

namespace gos::cli {

class Session {
 public:
  Session();

  enum class Outcome : uint8_t {
    kDone,        // run, or refused with diagnostics
    kIncomplete,  // more lines are needed; nothing happened
  };
  // Takes an input. With `complete`, it is known that no more lines follow.
  Outcome input(const std::string& text, bool complete);

 private:
  // A node that was not in the text, at the position of another one.
  syntax::Name* name(source::Pos pos, std::string_view text);
  void import(syntax::File* file, std::string_view name, std::string_view path);
  void import_used_packages(syntax::File* file);
  bool check(syntax::File* file);
  // For an expression that stands alone: makes it an argument of prompt.Show. False if it did not compile.
  bool show_expression(syntax::File* file);
  void run(syntax::File* file);
  // Makes code of a checked input: the function that runs it, and the one that calls that and reports panics.
  bool compile(syntax::File* file, ir::Function*& prompt_run, ir::Function*& function);
  void print_errors();

  Compilation compilation_;
  CheckedPackage* user_;
  std::map<std::string, std::string, std::less<>> imports_;  // paths by the names that earlier inputs gave them
  types::Func* prompt_run_ = nullptr;                        // prompt.Run
  int inputs_ = 0;
};

}  // namespace gos::cli

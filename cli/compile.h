// The back half of a compilation: checked packages to a Program that the interpreter can load.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "bytecode/program.h"
#include "cli/cli.h"
#include "cli/front_end.h"
#include "cli/report.h"
#include "compiler/emit/emit.h"
#include "compiler/escape/escape.h"
#include "compiler/inline/inline.h"
#include "compiler/lower/lower.h"

namespace gos::cli {

// All stages of one program, and what they made. It must live as long as the program runs.
class Compilation {
 public:
  explicit Compilation(size_t error_limit = source::Diagnostics::kDefaultLimit);

  // Text to IR. False when there are diagnostics.
  bool lower(Inputs inputs, const check::Options& options, const Loader::Options& loading = {});
  // Whether analyse() inlines calls first; it does not by itself.
  void set_inlining(bool inlines) { inlines_ = inlines; }
  // Escape analysis of what was lowered since the last call; `report` may be null.
  void analyse(escape::Report* report);
  // Bytecode for what was lowered since the last call. False when something could not be compiled.
  bool emit();

  // Reads the packages of which natives make values; lower() does it itself.
  void import_native_types();
  // Errors of all stages.
  std::string errors(const ReportStyle& style);

  FrontEnd& front() { return front_; }
  lower::Lowerer& lowerer() { return lowerer_; }
  // Runs the program: initialisers, then main. Only of a package main.
  bytecode::Function& start() { return *program_.entries[static_cast<size_t>(start_->index)]; }
  ir::Unit& unit() { return unit_; }
  bytecode::Program& program() { return program_; }
  emit::Emitter& emitter() { return emitter_; }

 private:
  // Makes the packages that the front end knows by now, and the lowering does not, part of what is lowered.
  void add_packages();

  FrontEnd front_;
  ir::Unit unit_;
  lower::Lowerer lowerer_;
  bytecode::Program program_;
  emit::Emitter emitter_;
  ir::Function* start_ = nullptr;
  bool inlines_ = false;
  size_t packages_added_ = 0;
  size_t functions_analysed_ = 0;
  size_t files_named_ = 0;
};

// Reads the operands and compiles them; prints what is wrong. Null with an exit code.
struct CompileRequest {
  Args operands;
  std::optional<std::string> code;  // a script's text, instead of operands
  bool require_main = true;
  bool emit = true;
  bool inlines = true;
  bool allow_bodyless = false;        // functions may lack bodies, as if they were written in assembly
  bool test_relative = false;         // see Loader::Options
  const TestInputs* tests = nullptr;  // instead of operands
  escape::Report* report = nullptr;
};
std::unique_ptr<Compilation> compile_operands(const CompileRequest& request, int& status);

}  // namespace gos::cli

// Lowering, escape analysis and code generation in a row (see compile.h).
#include "cli/compile.h"

#include <unistd.h>

#include <cstdio>

#include "compiler/types/scope.h"

namespace gos::cli {

namespace {

// Types of which natives make values, so that every program holds them.
constexpr struct {
  std::string_view package, type;
} kNativeTypes[] = {
    {"errors", "errorString"},  {"runtime", "errorString"},        {"runtime", "plainError"},
    {"runtime", "boundsError"}, {"runtime", "TypeAssertionError"}, {"runtime", "PanicNilError"},
};

// What inlining did to a function, in the report's words and in the log's.
void add_note(escape::Report& report, inlining::Note& note) {
  bool refused = !note.why_not.empty();
  if (report.explains && (refused || note.cost >= 0)) {
    report.diagnostics.push_back({{note.pos},
                                  refused ? "cannotInlineFunction" : "canInlineFunction",
                                  refused ? note.why_not : "cost: " + std::to_string(note.cost),
                                  {}});
  }
  if (refused) return report.explanation(note.pos, note.text + ": " + note.why_not);
  if (report.shows_flows && note.cost >= 0) note.text += " with cost " + std::to_string(note.cost);
  report.add(note.pos, std::move(note.text));
}

}  // namespace

Compilation::Compilation(size_t error_limit)
    : front_(error_limit), lowerer_(front_.context(), unit_), emitter_(program_, front_.context(), front_.sources()) {
  front_.on_import([this] { add_packages(); });
}

void Compilation::add_packages() {
  const auto& packages = front_.packages();
  for (; packages_added_ < packages.size(); ++packages_added_) {
    CheckedPackage* package = packages[packages_added_];
    lowerer_.add_package(*package->checker, package->files, package->role);
  }
}

void Compilation::import_native_types() {
  for (const auto& [path, name] : kNativeTypes) {
    std::string problem;
    types::Package* package = front_.import(path, nullptr, problem);
    types::Object* object = package != nullptr ? package->scope->lookup(Symbol(name)) : nullptr;
    if (object != nullptr) lowerer_.converted(front_.context().pointer(types::type_of(object)));
  }
}

bool Compilation::lower(Inputs inputs, const check::Options& options, const Loader::Options& loading) {
  import_native_types();
  if (!front_.check(std::move(inputs), options, loading)) return false;
  StageTimes::Scope timing(front_.times(), Stage::kLower);
  add_packages();
  lowerer_.run();
  front_.report_exceeded();
  if (unit_.main != nullptr) start_ = lowerer_.make_start();
  return front_.diagnostics().empty();
}

void Compilation::analyse(escape::Report* report) {
  StageTimes::Scope timing(front_.times(), Stage::kEscape);
  std::vector<inlining::Note> notes;
  std::vector<ir::Function*> fresh(unit_.functions.begin() + static_cast<ptrdiff_t>(functions_analysed_),
                                   unit_.functions.end());
  inlining::inline_calls({unit_, front_.context(), lowerer_, inlines_}, fresh, report != nullptr ? &notes : nullptr);
  for (inlining::Note& note : notes) add_note(*report, note);
  std::span<ir::Function* const> all = unit_.functions;
  escape::analyse(unit_, all.subspan(functions_analysed_), report);
  functions_analysed_ = all.size();
}

bool Compilation::emit() {
  StageTimes::Scope timing(front_.times(), Stage::kEmit);
  emitter_.emit_unit(unit_);
  for (; files_named_ < program_.files.size(); ++files_named_) {
    auto path = front_.trace_paths().find(program_.files[files_named_]);
    if (path != front_.trace_paths().end()) program_.files[files_named_] = path->second;
  }
  return emitter_.errors().empty();
}

std::string Compilation::errors(const ReportStyle& style) {
  std::string out = report(front_, style);
  for (const source::Diagnostic& error : emitter_.errors()) {
    if (out.empty() && style.titles) out = "# " + front_.user_path() + "\n";
    if (error.pos.known()) out += front_.sources().format(error.pos) + ": ";
    out += error.text + "\n";
  }
  return out;
}

std::unique_ptr<Compilation> compile_operands(const CompileRequest& request, int& status) {
  allow_deep_recursion();
  auto compilation = std::make_unique<Compilation>();
  Inputs inputs;
  {
    StageTimes::Scope timing(compilation->front().times(), Stage::kRead);
    if (request.code) {
      inputs = code_input(*request.code);
    } else if (request.tests == nullptr) {
      inputs = read_inputs(request.operands);
    }
  }
  if (!inputs.error.empty()) {
    status = fail(inputs.error, kCompileError);
    return nullptr;
  }
  check::Options options;
  options.require_main = true;
  options.allow_bodyless = request.allow_bodyless;
  Loader::Options loading;
  loading.test_relative = request.test_relative;
  loading.tests = request.tests;
  bool good = compilation->lower(std::move(inputs), options, loading);
  const CheckedPackage* user = compilation->front().user_package();
  if (good && request.require_main && user->checker->package()->name != "main") {
    status = fail("package " + compilation->front().user_path() + " is not a main package", kCompileError);
    return nullptr;
  }
  if (good) {
    compilation->set_inlining(request.inlines);
    compilation->analyse(request.report);
    good = !request.emit || compilation->emit();
  }
  if (!good) {
    ReportStyle style = style_for(STDERR_FILENO);
    style.titles = true;
    std::fputs(compilation->errors(style).c_str(), stderr);
    status = kCompileError;
    return nullptr;
  }
  return compilation;
}

}  // namespace gos::cli

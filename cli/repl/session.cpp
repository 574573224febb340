// Inputs: parsing, compiling and running (see session.h).
#include "cli/repl/session.h"

#include <algorithm>
#include <cstdio>

#include "compiler/syntax/syntax.h"
#include "compiler/types/identical.h"
#include "runtime/interrupt.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/sched.h"
#include "std/internal/prompt/natives.h"
#include "vm/interpreter.h"

namespace gos::cli {

namespace {

constexpr std::string_view kPromptPath = "internal/prompt";

check::Options input_options() {
  check::Options options;
  options.allow_unused = options.allow_redeclare = options.allow_expr_stmt = true;
  return options;
}

// A function of the same signature, on the same receiver, may take another one's place.
bool may_replace(types::Func* old, types::Func* fresh) {
  types::Signature *a = old->signature(), *b = fresh->signature();
  if (!a->tparams.empty() || !b->tparams.empty() || !a->rparams.empty() || !b->rparams.empty()) return false;
  if ((a->recv == nullptr) != (b->recv == nullptr) || !types::identical(a, b)) return false;
  return a->recv == nullptr || types::identical(a->recv->type, b->recv->type);
}

// While it lives, goroutines of earlier inputs stand still: code and call table change.
class StoppedWorld {
 public:
  StoppedWorld() {
    while (!runtime::stop_the_world(nullptr, "compile")) {
    }
  }
  ~StoppedWorld() { runtime::start_the_world(); }
  StoppedWorld(const StoppedWorld&) = delete;
  StoppedWorld& operator=(const StoppedWorld&) = delete;
};

}  // namespace

Session::Session() {
  user_ = compilation_.front().add_user_package("main", input_options());
  compilation_.lowerer().set_replaceable();
  compilation_.import_native_types();
  compilation_.front().allow_internal(kPromptPath);
  std::string problem;
  types::Package* prompt = compilation_.front().import(kPromptPath, nullptr, problem);
  prompt_run_ = types::as<types::Func>(prompt->scope->lookup(Symbol("Run")));
}

void Session::print_errors() {
  std::fputs(compilation_.errors({}).c_str(), stdout);
  compilation_.front().diagnostics().clear();
}

std::string Session::first_error() {
  std::string text = compilation_.errors({});
  compilation_.front().diagnostics().clear();
  return text.substr(0, text.find('\n'));
}

bool Session::is_complete(const std::string& text) {
  source::SourceSet sources;
  source::Diagnostics errors(sources);
  Arena arena;
  const source::SourceFile* file = sources.add("repl", text);
  return file == nullptr || !syntax::parse_input(*file, arena, errors).incomplete;
}

syntax::Input Session::parse(const std::string& text) {
  FrontEnd& front = compilation_.front();
  const source::SourceFile* file = front.sources().add("repl", text);
  if (file == nullptr) return {nullptr, false};
  return syntax::parse_input(*file, front.arena(), front.diagnostics());
}

Session::Outcome Session::input(const std::string& text, bool complete, Times* times) {
  if (!complete && !is_complete(text)) return Outcome::kIncomplete;
  syntax::Input parsed = parse(text);
  if (parsed.file == nullptr) {
    std::puts("the session's inputs are too large; :reset begins a new one");
    return Outcome::kFailed;
  }
  if (!compilation_.front().diagnostics().empty()) {
    print_errors();
    return Outcome::kFailed;
  }
  if (parsed.file->items.empty()) return Outcome::kDone;
  import_used_packages(parsed.file);
  note_declared(parsed.file);
  bool shows =
      parsed.file->items.size() == 1 && parsed.file->stmts.size() == 1 && parsed.file->stmts[0]->is<syntax::ExprStmt>();
  std::vector<syntax::Node*> items(parsed.file->items.begin(), parsed.file->items.end());
  call_main(parsed.file);
  values_.clear();
  if (!(shows ? show_expression(parsed.file) : check(parsed.file))) {
    restore_declared();
    return Outcome::kFailed;
  }
  Outcome outcome = run(parsed.file, times);
  if (quiet_) return outcome;
  if (outcome != Outcome::kFailed) {
    for (size_t i = values_.size(); i-- > 0;) name_value(values_[i]);
  }
  // As it was given.
  parsed.file->items = compilation_.front().arena().copy(items);
  if (outcome == Outcome::kDone) book_.add(parsed.file, values_);
  if (!changed_.empty()) compile_dependents();
  return outcome;
}

bool Session::check(syntax::File* file) {
  syntax::File* files[] = {file};
  user_->checker->check(files);
  if (compilation_.front().diagnostics().empty()) return true;
  print_errors();
  return false;
}

void Session::note_declared(const syntax::File* file) {
  declared_.clear();
  auto note = [this](const syntax::Name* name) { declared_.push_back({name->name, scope().declared(name->name)}); };
  for (syntax::Node* item : file->items) {
    if (auto* f = syntax::try_as<syntax::FuncDecl>(item); f != nullptr && f->recv == nullptr) note(f->name);
    if (auto* t = syntax::try_as<syntax::TypeDecl>(item)) note(t->name);
    if (auto* c = syntax::try_as<syntax::ConstDecl>(item)) std::for_each(c->names.begin(), c->names.end(), note);
    if (auto* v = syntax::try_as<syntax::VarDecl>(item)) std::for_each(v->names.begin(), v->names.end(), note);
    auto* assign = syntax::try_as<syntax::AssignStmt>(item);
    if (assign == nullptr || assign->op != syntax::Operator::kDef) continue;
    for (syntax::Expr* e : syntax::unpack_list(assign->lhs)) {
      if (auto* name = syntax::try_as<syntax::Name>(e)) note(name);
    }
  }
}

void Session::restore_declared() {
  types::Scope* scope = user_->checker->package()->scope;
  for (size_t i = declared_.size(); i-- > 0;) scope->restore(declared_[i].name, declared_[i].before);
}

Session::Outcome Session::run(syntax::File* file, Times* times) {
  ir::Function* prompt_run = nullptr;
  ir::Function* function = nullptr;
  changed_.clear();
  auto begin = std::chrono::steady_clock::now();
  if (!compile(file, prompt_run, function)) {
    print_errors();
    restore_declared();
    return Outcome::kFailed;
  }
  bytecode::Program& program = compilation_.program();
  auto closure = [&program](const ir::Function* f) {
    return &program.entries[static_cast<size_t>(f->index)]->static_closure;
  };
  std_::set_prompt_input(closure(function));
  std::fflush(stdout);
  auto compiled = std::chrono::steady_clock::now();
  runtime::MainEnd end = runtime::run_main(reinterpret_cast<uint64_t>(closure(prompt_run)), false);
  if (times != nullptr) *times = {compiled - begin, std::chrono::steady_clock::now() - compiled};
  switch (end) {
    case runtime::MainEnd::kReturned: return std_::prompt_input_panicked() ? Outcome::kFailed : Outcome::kDone;
    case runtime::MainEnd::kDeadlock:
      report_deadlock();
      runtime::stop_input();
      return Outcome::kFailed;
    case runtime::MainEnd::kInterrupted: break;
  }
  runtime::stop_input();
  return Outcome::kInterrupted;
}

Session::Outcome Session::run_quietly(const std::string& text) {
  auto remark = std::exchange(remark_, nullptr);
  quiet_ = true;
  Outcome outcome = input(text, true);
  quiet_ = false;
  remark_ = std::move(remark);
  return outcome;
}

void Session::show(const std::string& name) { run_quietly(name); }

void Session::reset() {
  runtime::stop_all_inputs();
  types::Scope* scope = user_->checker->package()->scope;
  std::vector<types::Scope::Entry> entries(scope->entries().begin(), scope->entries().end());
  for (const types::Scope::Entry& entry : entries) scope->restore(entry.name, nullptr);
  imports_.clear();
  functions_.clear();
  book_ = Book();
}

void Session::report_deadlock() {
  StoppedWorld stopped;
  std::string text = "fatal error: all goroutines are asleep - deadlock!\n\n";
  runtime::for_each_goroutine([&](runtime::Goroutine* g) {
    if (g->id == 1) runtime::append_trace(text, g);
  });
  text = std_::without_prompt_frames(text) + "\n";
  std::fputs(text.c_str(), stdout);
}

bool Session::compile(syntax::File* file, ir::Function*& prompt_run, ir::Function*& function) {
  StoppedWorld stopped;
  user_->files = {file};
  compilation_.lowerer().add_package(*user_->checker, user_->files, lower::Role::kNamed);
  prompt_run = compilation_.lowerer().need(prompt_run_);
  function = compilation_.lowerer().run_input(++inputs_);
  compilation_.front().report_exceeded();
  replace_functions();
  compilation_.analyse(nullptr);
  if (!compilation_.front().diagnostics().empty() || !compilation_.emit()) return false;
  vm::load(compilation_.program());
  return true;
}

// Connects the functions of this input with those that they redefine, and finds the names whose meaning changed.
void Session::replace_functions() {
  for (types::Func* f : user_->checker->info().funcs) {
    if (f->decl == nullptr || f->name.is_blank() || f->name == "init") continue;
    types::Func*& known = functions_[book_key(f->decl)];
    ir::Function* fresh = compilation_.lowerer().find(f, {});
    if (known != nullptr && fresh != nullptr && may_replace(known, f)) {
      fresh->replaces = compilation_.lowerer().find(known, {});
    }
    known = f;
  }
  for (const Declared& d : declared_) {
    types::Object* now = scope().declared(d.name);
    if (d.before == nullptr || now == nullptr || now == d.before) continue;
    auto *old = types::as<types::Func>(d.before), *fresh = types::as<types::Func>(now);
    if (old == nullptr || fresh == nullptr || !may_replace(old, fresh)) changed_.push_back(d.name);
  }
}

void Session::compile_dependents() {
  std::vector<Symbol> changed = std::move(changed_);
  std::vector<Book::Dependent> dependents = book_.dependents(changed);
  if (dependents.empty()) return;
  auto try_compile = [&](const std::string& text) {
    syntax::Input parsed = parse(text);
    if (parsed.file == nullptr || !compilation_.front().diagnostics().empty()) return false;
    import_used_packages(parsed.file);
    note_declared(parsed.file);
    syntax::File* files[] = {parsed.file};
    user_->checker->check(files);
    if (!compilation_.front().diagnostics().empty()) {
      restore_declared();
      return false;
    }
    ir::Function *prompt_run, *function;
    if (!compile(parsed.file, prompt_run, function)) return false;
    book_.add(parsed.file, {});
    return true;
  };
  std::string all;
  for (const Book::Dependent& d : dependents) all += d.text + "\n";
  if (try_compile(all)) return;
  compilation_.front().diagnostics().clear();
  for (const Book::Dependent& d : dependents) {
    if (!try_compile(d.text) && remark_) remark_(d.key + " stays as it was: " + first_error());
  }
}

const bytecode::Function* Session::function(std::string_view name) {
  auto known = functions_.find(std::string(name));
  if (known == functions_.end()) return nullptr;
  ir::Function* f = compilation_.lowerer().find(known->second, {});
  if (f == nullptr || f->index < 0) return nullptr;
  return compilation_.program().entries[static_cast<size_t>(f->index)];
}

std::string Session::program() { return book_.program(scope(), qualifier(), imports_); }

}  // namespace gos::cli

// Inputs: parsing, compiling and running (see session.h).
#include "cli/repl/session.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include "cli/repl/remains.h"
#include "compiler/syntax/syntax.h"
#include "compiler/types/identical.h"
#include "runtime/heap/profile.h"
#include "runtime/interrupt.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/sched.h"
#include "runtime/trace/trace.h"
#include "runtime/value/interfaces.h"
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

// Where everything that the session compiles is.
Compilation& make_compilation() {
  Image::open();
  Image::Scope scope;
  // Makes what the compiler keeps constants in, which must be there before anything is put back.
  constant::make_string("a text that is too long to lie in the value itself");
  auto* compilation = new Compilation();
  compilation->emitter().set_constant_memory(allocate_constant);
  return *compilation;
}

bool in_question = false;

}  // namespace

Session::Question::Question() : outermost_(!in_question && Image::is_open()) {
  if (!outermost_) return;
  in_question = true;
  Image::begin();
}

Session::Question::~Question() {
  if (!outermost_) return;
  Image::end();
  Image::rollback();
  in_question = false;
}

Session::Session() : compilation_(make_compilation()) {
  Image::Scope scope;
  user_ = compilation_.front().add_user_package("main", input_options());
  compilation_.lowerer().set_replaceable();
  compilation_.import_native_types();
  compilation_.front().allow_internal(kPromptPath);
  std::string problem;
  types::Package* prompt = compilation_.front().import(kPromptPath, nullptr, problem);
  prompt_run_ = types::as<types::Func>(prompt->scope->lookup(Symbol("Run")));
}

void Session::print_errors() { std::fputs(compilation_.errors({}).c_str(), stdout); }

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
  Extent before = extent();
  changed_.clear();
  values_.clear();
  declared_.clear();
  file_ = nullptr;
  if (Image::is_open()) Image::begin();
  bool ready = prepare(text, times);
  if (Image::is_open()) Image::end();
  if (!ready) {
    bool nothing = file_ == nullptr && compilation_.front().diagnostics().empty();
    take_back();
    if (Image::is_open()) {
      drop_remains();
    } else {
      compilation_.front().diagnostics().clear();
      keep_remains();
    }
    return nothing ? Outcome::kDone : Outcome::kFailed;
  }
  if (redefines_only(before)) {
    move_functions();
    return Outcome::kDone;
  }
  for (auto& [key, f] : fresh_functions_) functions_[key] = f;
  apply_replaced();
  Outcome outcome = run(times);
  if (outcome == Outcome::kDone && !quiet_) book_.add(file_, values_);
  if (leaves_nothing(before) && !has_goroutines()) {
    take_back();
    retire_remains();
  } else {
    keep_remains();
    ++inputs_;
  }
  if (should_collect_remains()) {
    StoppedWorld stopped;
    collect_remains();
  }
  if (quiet_) return outcome;
  Image::Scope scope;
  if (outcome != Outcome::kFailed) {
    for (size_t i = values_.size(); i-- > 0;) name_value(values_[i]);
  }
  if (!changed_.empty()) compile_dependents();
  return outcome;
}

// From text to code. False if there is nothing to run; what is wrong was printed, and is still in the diagnostics.
bool Session::prepare(const std::string& text, Times* times) {
  Image::Scope scope;
  auto begin = std::chrono::steady_clock::now();
  syntax::Input parsed = parse(text);
  if (parsed.file == nullptr) {
    std::puts("the session's inputs are too large; :reset begins a new one");
    return false;
  }
  if (!compilation_.front().diagnostics().empty()) {
    file_ = parsed.file;
    print_errors();
    return false;
  }
  if (parsed.file->items.empty()) return false;
  file_ = parsed.file;
  import_used_packages(parsed.file);
  note_declared(parsed.file);
  std::span<syntax::Node*> items = parsed.file->items;
  bool shows = items.size() == 1 && parsed.file->stmts.size() == 1 && parsed.file->stmts[0]->is<syntax::ExprStmt>();
  call_main(parsed.file);
  if (!(shows ? show_expression(parsed.file) : check(parsed.file))) {
    restore_declared();
    return false;
  }
  if (!compile(parsed.file)) {
    print_errors();
    restore_declared();
    return false;
  }
  parsed.file->items = items;
  if (times != nullptr) times->compile = std::chrono::steady_clock::now() - begin;
  return true;
}

Session::Extent Session::extent() {
  const bytecode::Program& program = compilation_.program();
  return {program.types.size(),
          program.functions.size(),
          program.globals.size(),
          program.natives.size(),
          compilation_.front().packages().size(),
          compilation_.unit().converted.size(),
          compilation_.emitter().itab_count()};
}

// The functions that an input makes for itself cannot be called when it has run.
bool Session::leaves_nothing(const Extent& before) {
  if (!Image::is_open() || runtime::profiling) return false;
  Extent now = extent();
  const std::deque<bytecode::Function>& functions = compilation_.program().functions;
  std::string own = "main.repl." + std::to_string(inputs_ + 1);
  for (size_t i = before.functions; i < functions.size(); ++i) {
    if (functions[i].name != own && functions[i].name != "runtime.doInit") return false;
  }
  now.functions = before.functions;
  // A constant that is named is the compiler's.
  auto is_constant = [](const types::Object* value) { return value->kind == types::ObjectKind::kConst; };
  if (std::any_of(values_.begin(), values_.end(), is_constant)) return false;
  if (now != before || !user_->checker->info().funcs.empty()) return false;
  return std::all_of(declared_.begin(), declared_.end(),
                     [this](const Declared& d) { return scope().declared(d.name) == d.before; });
}

// Functions without literals that take the places of others: only their code is new.
bool Session::redefines_only(const Extent& before) {
  if (!Image::is_open() || runtime::profiling || !changed_.empty() || !file_->stmts.empty()) return false;
  const check::Info& info = user_->checker->info();
  if (info.funcs.empty() || !info.inits.empty() || info.funcs.size() != file_->items.size()) return false;
  std::vector<std::string_view> names;
  for (types::Func* f : info.funcs) {
    ir::Function* made = compilation_.lowerer().find(f, {});
    if (made == nullptr || made->replaces == nullptr) return false;
    names.push_back(made->name.view());
  }
  Extent now = extent();
  const std::deque<bytecode::Function>& functions = compilation_.program().functions;
  std::string own = "main.repl." + std::to_string(inputs_ + 1);
  for (size_t i = before.functions; i < functions.size(); ++i) {
    std::string_view name = functions[i].name;
    if (name != own && name != "runtime.doInit" && std::find(names.begin(), names.end(), name) == names.end())
      return false;
  }
  now.functions = before.functions;
  return now == before;
}

// The new code of functions that the compiler knows already goes to where their old code was.
void Session::move_functions() {
  bytecode::Program& program = compilation_.program();
  std::vector<bytecode::Function*> moved;
  for (types::Func* f : user_->checker->info().funcs) {
    ir::Function* made = compilation_.lowerer().find(f, {});
    moved.push_back(move_code(*program.entries[static_cast<size_t>(made->index)]));
  }
  book_.add(file_, {});
  take_back();
  StoppedWorld stopped;
  for (bytecode::Function* f : moved) {
    bytecode::Function*& entry = program.entries[f->index];
    // All inputs have one name; the file of this one is gone.
    f->file = entry->file;
    for (bytecode::LineEntry& line : f->lines) line.file = entry->file;
    compilation_.emitter().redirect(entry, f);
    runtime::replace_in_itabs(entry, f);
    install_code(entry, f);
    entry = f;
  }
  keep_remains();
  if (should_collect_remains()) collect_remains();
}

void Session::apply_replaced() {
  StoppedWorld stopped;
  for (auto& [old, fresh] : compilation_.emitter().take_replaced()) {
    replace_code(old, fresh);
    runtime::replace_in_itabs(old, fresh);
  }
}

bool Session::has_goroutines() const {
  bool any = false;
  runtime::for_each_goroutine([&](runtime::Goroutine* g) { any |= runtime::is_of_last_input(g); });
  return any;
}

void Session::take_back() {
  if (!Image::is_open()) return;
  if (runtime::tracing()) runtime::flush_trace();
  StoppedWorld stopped;
  Image::rollback();
  vm::load(compilation_.program());
}

bool Session::check(syntax::File* file) {
  syntax::File* files[] = {file};
  user_->checker->check(files);
  if (compilation_.front().diagnostics().empty()) return true;
  print_errors();
  return false;
}

void Session::note_declared(const syntax::File* file) {
  Image::Outside outside;
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

Session::Outcome Session::run(Times* times) {
  std_::set_prompt_input(code_);
  std::fflush(stdout);
  auto begin = std::chrono::steady_clock::now();
  runtime::MainEnd end = runtime::run_main(reinterpret_cast<uint64_t>(runner_), false);
  if (times != nullptr) times->run = std::chrono::steady_clock::now() - begin;
  switch (end) {
    case runtime::MainEnd::kReturned:
      if (runtime::main_failed()) return Outcome::kFailed;
      return std_::prompt_input_panicked() ? Outcome::kFailed : Outcome::kDone;
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
  value_variables_.clear();
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

bool Session::compile(syntax::File* file) {
  std::optional<StoppedWorld> stopped;
  {
    Image::Outside outside;
    stopped.emplace();
  }
  user_->files = {file};
  compilation_.lowerer().add_package(*user_->checker, user_->files, lower::Role::kNamed);
  ir::Function* runner = compilation_.lowerer().need(prompt_run_);
  ir::Function* function = compilation_.lowerer().run_input(inputs_ + 1);
  compilation_.front().report_exceeded();
  replace_functions();
  compilation_.analyse(nullptr);
  bool good = compilation_.front().diagnostics().empty() && compilation_.emit();
  Image::Outside outside;
  if (good) {
    vm::load(compilation_.program());
    bytecode::Program& program = compilation_.program();
    code_ = &program.entries[static_cast<size_t>(function->index)]->static_closure;
    runner_ = &program.entries[static_cast<size_t>(runner->index)]->static_closure;
  }
  stopped.reset();
  return good;
}

// Connects the functions of this input with those that they redefine, and finds the names whose meaning changed.
void Session::replace_functions() {
  Image::Outside outside;
  fresh_functions_.clear();
  for (types::Func* f : user_->checker->info().funcs) {
    if (f->decl == nullptr || f->name.is_blank() || f->name == "init") continue;
    std::string key = book_key(f->decl);
    auto entry = functions_.find(key);
    types::Func* known = entry != functions_.end() ? entry->second : nullptr;
    ir::Function* fresh = compilation_.lowerer().find(f, {});
    if (known != nullptr && fresh != nullptr && may_replace(known, f)) {
      fresh->replaces = compilation_.lowerer().find(known, {});
    }
    fresh_functions_.emplace_back(std::move(key), f);
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
    if (!compile(parsed.file)) return false;
    ++inputs_;
    Image::Outside outside;
    for (auto& [key, f] : fresh_functions_) functions_[key] = f;
    apply_replaced();
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

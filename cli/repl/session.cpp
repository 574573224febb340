// Inputs: parsing, compiling and running (see session.h).
#include "cli/repl/session.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include "cli/repl/remains.h"
#include "cli/repl/stopped_world.h"
#include "compiler/syntax/syntax.h"
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

// Where everything that the session compiles is.
Compilation& make_compilation() {
  Image::open();
  Image::Scope scope;
  // Makes what the compiler keeps constants in, which must be there before anything is put back.
  constant::make_string("a text that is too long to lie in the value itself");
  auto* compilation = new Compilation();
  compilation->emitter().set_constant_memory(allocate_constant);
  compilation->emitter().keep_types();  // for :heap
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
  bytecode::Program& program = compilation_.program();
  own_file_ = static_cast<uint16_t>(program.files.size());
  program.files.emplace_back("repl");
  program.sources.emplace_back();
}

void Session::print_errors() {
  std::string text = compilation_.errors({});
  if (!silent_) std::fputs(text.c_str(), stdout);
  Image::Outside outside;
  problem_ = std::string_view(text).substr(0, text.find('\n'));
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
  const source::SourceFile* file = front.sources().add(source_, text);
  if (file == nullptr) return {nullptr, false};
  return syntax::parse_input(*file, front.arena(), front.diagnostics());
}

Session::Outcome Session::input(const std::string& text, bool complete, Times* times, const std::string& source) {
  if (!complete && !is_complete(text)) return Outcome::kIncomplete;
  Extent before = begin_input(text);
  source_ = source;
  bool compiled = compile_input(text, times);
  source_ = "repl";
  if (!compiled) {
    return file_ == nullptr && problem_.empty() ? Outcome::kDone : Outcome::kFailed;
  }
  settle(before);
  stopped_.reset();
  Outcome outcome = run(times);
  if (outcome == Outcome::kDone && !quiet_) book_.add();
  end_input();
  if (quiet_) return outcome;
  if (outcome != Outcome::kFailed) {
    Image::Scope scope;
    for (size_t i = values_.size(); i-- > 0;) name_value(values_[i]);
  }
  if (!changed_.empty()) compile_dependents();
  return outcome;
}

Session::Extent Session::begin_input(const std::string& text) {
  changed_.clear();
  values_.clear();
  first_value_ = value_variables_.size();
  first_variable_ = variables_.size();
  placed_.clear();
  declared_.clear();
  methods_before_.clear();
  retyped_.clear();
  successors_.clear();
  fresh_functions_.clear();
  problem_.clear();
  file_ = nullptr;
  moved_ = false;
  if (Image::is_open() && needs_places()) {
    StoppedWorld stopped;
    reserve_places(compilation_.program());
    vm::load(compilation_.program());
  }
  use_types(known_types(text));
  Extent before = extent();
  if (Image::is_open()) Image::begin();
  return before;
}

// From text to code. Otherwise all is as before.
bool Session::compile_input(const std::string& text, Times* times) {
  bool ready = prepare(text, times);
  if (Image::is_open()) Image::end();
  if (ready) return true;
  if (Image::is_open()) {
    take_back();
    drop_remains();
  } else {
    types::Scope* scope = user_->checker->package()->scope;
    for (size_t i = declared_.size(); i-- > 0;) scope->restore(declared_[i].name, declared_[i].before);
    for (auto& [type, methods] : methods_before_) type->methods.assign(compilation_.front().context().arena, methods);
    compilation_.front().diagnostics().clear();
    keep_remains();
  }
  for (const Declared& d : retyped_) user_->checker->package()->scope->restore(d.name, d.before);
  stopped_.reset();
  return false;
}

// Makes what was compiled part of the session.
void Session::settle(const Extent& before) {
  bool alone = is_code_alone(before) && adopt_variables(before);
  book_.read(file_, values_, [this](types::Object* object) {
    types::Object* known = known_as(object);
    auto own = std::find_if(variables_.begin() + static_cast<ptrdiff_t>(first_variable_), variables_.end(),
                            [known](const types::Var& v) { return &v == known; });
    return Book::Meaning{known, known != object && own == variables_.end()};
  });
  note_used_values();
  for (const Declared& d : retyped_) book_.restore(scope().declared(d.name));
  moved_ = alone && move_input(before);
  if (moved_) return;
  keep_used_constants();
  for (auto& [key, f] : fresh_functions_) {
    functions_[key] = f;
    former_[key].push_back(f);
  }
  types::Scope* names = user_->checker->package()->scope;
  for (const Declared& d : declared_) {
    types::Object* now = scope().declared(d.name);
    if (now == nullptr || now == d.before || now->kind == types::ObjectKind::kFunc) continue;
    auto* variable = types::as<types::Var>(known_as(now));
    if (variable != nullptr && variable != now) {
      names->restore(d.name, variable);
    } else {
      former_[d.name.str()].push_back(now);
    }
  }
  apply_replaced();
}

void Session::end_input() {
  if (moved_) {
    leave_remains();
  } else {
    keep_remains();
    ++inputs_;
  }
  // Sites of the allocation profile speak of functions.
  if (runtime::profiling || !should_collect_remains()) return;
  collect_remains(compilation_.program());
}

// False if there is nothing to run; what is wrong was printed.
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
  leave_out_retyped(parsed.file);
  note_declared(parsed.file);
  std::span<syntax::Node*> items = parsed.file->items;
  bool shows = ends_in_expression(parsed.file);
  call_main(parsed.file);
  if (!(shows ? show_expression(parsed.file) : check(parsed.file))) return false;
  if (!compile(parsed.file)) {
    print_errors();
    return false;
  }
  parsed.file->items = items;
  if (times != nullptr) times->compile = std::chrono::steady_clock::now() - begin;
  return true;
}

void Session::apply_replaced() {
  StoppedWorld stopped;
  for (auto& [old, fresh] : compilation_.emitter().take_replaced()) {
    replace_code(old, fresh);
    runtime::replace_in_itabs(old, fresh);
  }
}

void Session::take_back() {
  if (!Image::is_open()) return;
  if (runtime::tracing()) runtime::flush_trace();
  StoppedWorld stopped;
  Image::rollback();
  compilation_.emitter().types().forget_recent();
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
  methods_before_.clear();
  for (syntax::Node* item : file->items) {
    auto* f = syntax::try_as<syntax::FuncDecl>(item);
    if (f != nullptr && f->recv == nullptr) note(f->name);
    if (f != nullptr && f->recv != nullptr && !Image::is_open()) {
      std::string key = book_key(f);
      auto* type = types::as<types::TypeName>(scope().declared(Symbol(key.substr(0, key.find('.')))));
      auto* named = type != nullptr ? types::as<types::Named>(types::type_of(type)) : nullptr;
      if (named != nullptr) methods_before_.push_back({named, {named->methods.begin(), named->methods.end()}});
    }
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
  former_.clear();
  value_variables_.clear();
  kept_values_.clear();
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
  {
    // Until it is settled what of the input stays: a collection that began now would go by what is taken back.
    Image::Outside outside;
    stopped_.emplace();
  }
  user_->files = {file};
  find_successors();
  compilation_.lowerer().add_package(*user_->checker, user_->files, lower::Role::kNamed);
  ir::Function* runner = compilation_.lowerer().need(prompt_run_);
  ir::Function* function = compilation_.lowerer().run_input(inputs_ + 1);
  compilation_.front().report_exceeded();
  connect_functions();
  compilation_.analyse(nullptr);
  bool good = compilation_.front().diagnostics().empty() && compilation_.emit();
  Image::Outside outside;
  if (good) {
    vm::load(compilation_.program());
    bytecode::Program& program = compilation_.program();
    code_ = &program.entries[static_cast<size_t>(function->index)]->static_closure;
    runner_ = &program.entries[static_cast<size_t>(runner->index)]->static_closure;
  }
  return good;
}

void Session::compile_dependents() {
  std::vector<Symbol> changed = std::move(changed_);
  std::vector<Book::Dependent> dependents = book_.dependents(changed);
  if (dependents.empty()) return;
  silent_ = true;
  std::string all;
  for (const Book::Dependent& d : dependents) all += d.text + "\n";
  if (!compile_again(all)) {
    for (const Book::Dependent& d : dependents) {
      if (compile_again(d.text)) continue;
      book_.set_stale(d.key);
      if (remark_) remark_(d.key + " stays as it was: " + problem_);
    }
  }
  silent_ = false;
}

bool Session::compile_again(const std::string& text) {
  Extent before = begin_input(text);
  if (!compile_input(text, nullptr)) return false;
  settle(before);
  stopped_.reset();
  book_.add();
  end_input();
  return true;
}

const bytecode::Function* Session::function(std::string_view name) {
  auto known = functions_.find(std::string(name));
  if (known == functions_.end()) return nullptr;
  ir::Function* f = compilation_.lowerer().find(known->second, {});
  if (f == nullptr || f->index < 0) return nullptr;
  return compilation_.program().entries[static_cast<size_t>(f->index)];
}

std::string Session::program() {
  return book_.program(scope(), qualifier(), imports_, [](const std::string& text) {
    FrontEnd front(0);
    Inputs inputs;
    inputs.directory = "/";
    inputs.files.push_back({"session.go", "session.go", text});
    std::vector<int> lines;
    if (front.check(std::move(inputs), {})) return lines;
    for (const PackageErrors& errors : front.package_errors()) {
      for (const source::Diagnostic& d : errors.list->sorted()) lines.push_back(front.sources().position(d.pos).line);
    }
    return lines;
  });
}

}  // namespace gos::cli

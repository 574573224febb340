// Inputs: imports, expressions, compiling and running (see session.h).
#include "cli/session.h"

#include <algorithm>
#include <cstdio>
#include <functional>

#include "compiler/syntax/literal.h"
#include "compiler/syntax/syntax.h"
#include "compiler/syntax/walk.h"
#include "compiler/types/scope.h"
#include "runtime/sched/sched.h"
#include "std/internal/prompt/natives.h"
#include "std/packages.h"
#include "vm/interpreter.h"

namespace gos::cli {

namespace {

// The name under which an input that shows a value imports the package that prints it; no source can spell it.
constexpr std::string_view kPromptName = "prompt·";
constexpr std::string_view kPromptPath = "internal/prompt";
constexpr size_t kMaxShown = 4;  // values that prompt.ShowN takes

check::Options input_options() {
  check::Options options;
  options.allow_unused = options.allow_redeclare = options.allow_expr_stmt = true;
  return options;
}

std::string_view last_element(std::string_view path) { return path.substr(path.rfind('/') + 1); }

// The path of the standard package that programs call `name`, "" if there is none. Of several the shortest path.
std::string_view package_named(std::string_view name) {
  std::string_view best;
  for (std::string_view path : std_::package_paths()) {
    if (last_element(path) != name || path.find("internal") != std::string_view::npos) continue;
    if (best.empty() || path.size() < best.size()) best = path;
  }
  return best;
}

// A call of fmt.Print, fmt.Println and the like, whose results nobody wants to see.
bool prints(const syntax::Expr* x) {
  const auto* call = syntax::try_as<const syntax::CallExpr>(x);
  const auto* fun = call != nullptr ? syntax::try_as<const syntax::SelectorExpr>(call->fun) : nullptr;
  const auto* package = fun != nullptr ? syntax::try_as<const syntax::Name>(fun->x) : nullptr;
  if (package == nullptr || package->name != "fmt") return false;
  return fun->sel->name.view().starts_with("Print") || fun->sel->name.view().starts_with("Fprint");
}

syntax::ExprStmt* lone_expression(syntax::File* file) {
  if (file->items.size() != 1 || file->stmts.size() != 1) return nullptr;
  return syntax::try_as<syntax::ExprStmt>(file->stmts[0]);
}

}  // namespace

Session::Session() {
  user_ = compilation_.front().add_user_package("main", input_options());
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

Session::Outcome Session::input(const std::string& text, bool complete) {
  FrontEnd& front = compilation_.front();
  const source::SourceFile* file = front.sources().add("repl", text);
  if (file == nullptr) {
    std::puts("the session's inputs are too large");
    return Outcome::kDone;
  }
  syntax::Input parsed = syntax::parse_input(*file, front.arena(), front.diagnostics());
  if (parsed.incomplete && !complete) {
    front.diagnostics().clear();
    return Outcome::kIncomplete;
  }
  if (!front.diagnostics().empty()) {
    print_errors();
    return Outcome::kDone;
  }
  if (parsed.file->items.empty()) return Outcome::kDone;
  import_used_packages(parsed.file);
  bool good = lone_expression(parsed.file) != nullptr ? show_expression(parsed.file) : check(parsed.file);
  if (good) run(parsed.file);
  return Outcome::kDone;
}

syntax::Name* Session::name(source::Pos pos, std::string_view text) {
  return compilation_.front().arena().make<syntax::Name>(pos, Symbol(text));
}

void Session::import(syntax::File* file, std::string_view as, std::string_view path) {
  Arena& arena = compilation_.front().arena();
  auto* decl = arena.make<syntax::ImportDecl>(file->pos);
  decl->local_name = name(file->pos, as);
  decl->path = arena.make<syntax::BasicLit>(file->pos);
  decl->path->lit_kind = syntax::LitKind::kString;
  decl->path->text = arena.copy('"' + std::string(path) + '"');
  std::vector<syntax::Decl*> decls = {decl};
  decls.insert(decls.end(), file->decls.begin(), file->decls.end());
  file->decls = arena.copy(decls);
}

void Session::import_used_packages(syntax::File* file) {
  std::map<std::string, std::string, std::less<>> declared;
  for (syntax::Decl* decl : file->decls) {
    auto* import = syntax::try_as<syntax::ImportDecl>(decl);
    if (import == nullptr || import->path == nullptr || import->path->bad) continue;
    std::string_view path = import->path->text.substr(1, import->path->text.size() - 2);
    std::string_view as = import->local_name != nullptr ? import->local_name->name.view() : last_element(path);
    declared[std::string(as)] = path;
  }
  std::map<std::string, std::string, std::less<>> wanted;
  const types::Scope* scope = user_->checker->package()->scope;
  std::function<void(syntax::Node*)> visit = [&](syntax::Node* node) {
    if (auto* selector = syntax::try_as<syntax::SelectorExpr>(node)) {
      if (auto* x = syntax::try_as<syntax::Name>(selector->x); x != nullptr && scope->lookup(x->name) == nullptr) {
        std::string as = x->name.str();
        auto known = imports_.find(as);
        std::string_view path = known != imports_.end() ? std::string_view(known->second) : package_named(as);
        if (!path.empty() && !declared.contains(as)) wanted[as] = path;
      }
    }
    syntax::for_each_child(node, visit);
  };
  for (syntax::Node* item : file->items) visit(item);
  for (const auto& [as, path] : wanted) import(file, as, path);
  for (const auto& [as, path] : declared) imports_[as] = path;
}

bool Session::check(syntax::File* file) {
  syntax::File* files[] = {file};
  user_->checker->check(files);
  if (compilation_.front().diagnostics().empty()) return true;
  print_errors();
  return false;
}

bool Session::show_expression(syntax::File* file) {
  if (!check(file)) return false;
  syntax::ExprStmt* stmt = lone_expression(file);
  const types::TypeAndValue* tv = stmt->x->tv;
  if (prints(stmt->x)) return true;
  if (tv == nullptr || tv->mode == types::Mode::kNoValue || tv->type == nullptr) return true;
  const auto* tuple = types::as<types::Tuple>(tv->type);
  size_t values = tuple != nullptr && tv->mode != types::Mode::kCommaOk ? tuple->vars.size() : 1;
  if (values == 0 || values > kMaxShown) return true;
  Arena& arena = compilation_.front().arena();
  source::Pos pos = stmt->x->pos;
  auto* show = arena.make<syntax::SelectorExpr>(pos);
  show->x = name(pos, kPromptName);
  show->sel = name(pos, values == 1 ? "Show" : "Show" + std::to_string(values));
  auto* call = arena.make<syntax::CallExpr>(pos);
  call->fun = show;
  call->args = arena.copy(std::vector<syntax::Expr*>{stmt->x});
  stmt->x = call;
  import(file, kPromptName, kPromptPath);
  return check(file);
}

namespace {

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

void Session::run(syntax::File* file) {
  ir::Function* prompt_run = nullptr;
  ir::Function* function = nullptr;
  if (!compile(file, prompt_run, function)) return print_errors();
  bytecode::Program& program = compilation_.program();
  auto closure = [&program](const ir::Function* f) {
    return &program.entries[static_cast<size_t>(f->index)]->static_closure;
  };
  std_::set_prompt_input(closure(function));
  runtime::run_main(reinterpret_cast<uint64_t>(closure(prompt_run)), false);
}

bool Session::compile(syntax::File* file, ir::Function*& prompt_run, ir::Function*& function) {
  StoppedWorld stopped;
  user_->files = {file};
  compilation_.lowerer().add_package(*user_->checker, user_->files, lower::Role::kNamed);
  prompt_run = compilation_.lowerer().need(prompt_run_);
  function = compilation_.lowerer().run_input(++inputs_);
  compilation_.front().report_exceeded();
  compilation_.analyse(nullptr);
  if (!compilation_.front().diagnostics().empty() || !compilation_.emit()) return false;
  vm::load(compilation_.program());
  return true;
}

}  // namespace gos::cli

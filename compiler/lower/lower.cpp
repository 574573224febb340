// Packages, initialization and the worklist.
#include "compiler/lower/lower.h"

#include <queue>

#include "compiler/lower/body.h"

namespace gos::lower {

using ir::Stmt;

Lowerer::Lowerer(types::Context& context, ir::Unit& unit) : program_(std::make_unique<Program>(context, unit)) {}
Lowerer::~Lowerer() = default;

void Lowerer::add_package(check::PackageChecker& checker, std::span<syntax::File* const> files, Role role) {
  program_->add_package(checker, files, role);
}
void Lowerer::converted(types::Type* t) { program_->converted(t); }
ir::Function* Lowerer::need(types::Func* func) { return program_->function(func, {}); }
void Lowerer::set_replaceable() { program_->set_replaceable(); }
void Lowerer::run() { program_->run(); }
ir::Function* Lowerer::make_start() { return program_->make_start(); }
void Lowerer::place(types::Var* variable) { program_->global(variable); }
void Lowerer::same_variable(types::Var* fresh, types::Var* known) { program_->same_variable(fresh, known); }
ir::Function* Lowerer::run_input(int n) { return program_->run_input(n); }
ir::Function* Lowerer::find(types::Func* func, std::span<types::Type* const> targs) const {
  return program_->find(func, targs);
}

void Program::add_package(check::PackageChecker& checker, std::span<syntax::File* const> files, Role role) {
  PackageState*& package = package_of_[checker.package()];
  if (package == nullptr) {
    packages_.emplace_back();
    package = &packages_.back();
  }
  if (std::find(order_.begin(), order_.end(), package) == order_.end()) order_.push_back(package);
  package->checker = &checker;
  package->role = role;
  reflects_ = reflects_ || checker.package()->path == "reflect";
  package->files.assign(files.begin(), files.end());
  const check::Info& info = checker.info();
  for (const check::Initializer& i : info.init_order) add_initializer(*package, i);
  package->inits_done = 0;
  if (role != Role::kNamed) return;
  for (types::Func* f : info.funcs) {
    types::Signature* sig = f->signature();
    bool is_init = std::find(info.inits.begin(), info.inits.end(), f) != info.inits.end();
    if (is_init || sig == nullptr || !sig->tparams.empty() || !sig->rparams.empty() || f->name.is_blank()) continue;
    ir::Function* made = function(f, {});
    if (f->name == "main" && sig->recv == nullptr && f->pkg->name == "main") unit_.main = made;
  }
}

void Program::add_initializer(PackageState& package, const check::Initializer& initializer) {
  package.initializers.push_back({initializer.lhs, initializer.rhs, {}});
  for (types::Var* v : initializer.lhs) initializer_of_[v] = {&package, &package.initializers.back()};
  init_work_.emplace_back(&package, &package.initializers.back());
}

// The function that runs a package's initializers; made anew for each run.
ir::Function* Program::make_package_init(PackageState& package) {
  if (package.init != nullptr) return package.init;
  types::Package* p = package.checker->package();
  auto* sig = context_.arena.make<types::Signature>();
  package.init = make_function(Symbol(path_of(p) + ".init"), p, sig, Pos{});
  return package.init;
}

void Program::lower_initializer(PackageState& package, Initializer& initializer) {
  Body body(*this, make_package_init(package), {});
  initializer.body = body.lower_initializer(initializer.lhs, initializer.rhs);
}

void Program::lower_function(const Work& work) {
  auto found = package_of_.find(work.object->pkg);
  if (found != package_of_.end()) {
    check::PackageChecker& checker = *found->second->checker;
    size_t errors = checker.errors();
    checker.check_body(work.object);
    if (checker.errors() != errors) return;
  }
  Body body(*this, work.function, work.types);
  body.lower_declaration(work.object);
}

void Program::drain() {
  while (!work_.empty() || !init_work_.empty()) {
    if (context_.exceeded) {
      work_.clear();
      init_work_.clear();
      return;
    }
    if (!init_work_.empty()) {
      auto [package, initializer] = init_work_.front();
      init_work_.pop_front();
      lower_initializer(*package, *initializer);
      continue;
    }
    Work work = work_.front();
    work_.pop_front();
    lower_function(work);
  }
}

// Lowering brings further packages and parts of packages, whose init functions are needed as well.
void Program::drain_packages() {
  bool more = true;
  while (more) {
    drain();
    more = false;
    for (size_t i = 0; i < order_.size(); ++i) {
      PackageState& package = *order_[i];
      const std::vector<types::Func*>& inits = package.checker->info().inits;
      for (; package.inits_done < inits.size(); ++package.inits_done) {
        types::Func* f = inits[package.inits_done];
        ir::Function* made = function(f, {});
        made->name = Symbol(path_of(f->pkg) + ".init." + std::to_string(package.init_count++));
        package.init_functions.push_back(made);
        more = true;
      }
    }
  }
}

// Of the packages whose imports are all initialized always the one with the least path (cmd/link, "inittask").
std::vector<Program::PackageState*> Program::init_order() {
  struct Waiting {
    std::vector<PackageState*> importers;
    size_t imports = 0;
  };
  auto path = [](PackageState* package) { return package->checker->package()->path.view(); };
  auto later = [path](PackageState* a, PackageState* b) { return path(a) > path(b); };
  std::priority_queue<PackageState*, std::vector<PackageState*>, decltype(later)> ready(later);
  std::unordered_map<PackageState*, Waiting> waiting;
  for (PackageState* package : order_) {
    for (const types::Package* imported : package->checker->package()->imports) {
      auto found = package_of_.find(imported);
      if (found == package_of_.end()) continue;
      waiting[found->second].importers.push_back(package);
      ++waiting[package].imports;
    }
    if (waiting[package].imports == 0) ready.push(package);
  }
  std::vector<PackageState*> out;
  while (!ready.empty()) {
    PackageState* package = ready.top();
    ready.pop();
    out.push_back(package);
    for (PackageState* importer : waiting[package].importers) {
      if (--waiting[importer].imports == 0) ready.push(importer);
    }
  }
  return out;
}

std::vector<ir::Stmt*> Program::initializer_statements(PackageState& package) {
  std::vector<Initializer*> list;
  for (Initializer& initializer : package.initializers) {
    if (!initializer.body.empty()) list.push_back(&initializer);
  }
  if (package.role == Role::kStandard && list.size() > 1) {
    // They came up as they were needed.
    list.clear();
    for (const check::Initializer& i : package.checker->order_initializers()) {
      auto found = initializer_of_.find(i.lhs[0]);
      if (found != initializer_of_.end()) list.push_back(found->second.second);
    }
  }
  std::vector<Stmt*> statements;
  for (Initializer* initializer : list) {
    std::vector<Stmt*> body = std::exchange(initializer->body, {});
    statements.insert(statements.end(), body.begin(), body.end());
  }
  return statements;
}

bool Program::has_statements(const PackageState& package) const {
  return std::any_of(package.files.begin(), package.files.end(),
                     [](const syntax::File* f) { return !f->stmts.empty(); });
}

ir::Function* Program::make_statements(PackageState& package, const std::string& name) {
  auto* sig = context_.arena.make<types::Signature>();
  Pos pos = package.files.empty() ? Pos{} : package.files[0]->pos;
  ir::Function* f = make_function(Symbol(name), package.checker->package(), sig, pos);
  Body body(*this, f, {});
  has_statements(package) ? body.lower_statements(package.files) : body.lower_zeroing(package.files);
  return f;
}

ir::Stmt* Program::call_statement(ir::Function* function) {
  auto* call = unit_.arena.make<ir::Expr>();
  call->kind = ir::ExprKind::kCall;
  call->function = function;
  call->wrapped_call = true;
  call->pos = function->pos;
  auto* s = unit_.arena.make<Stmt>();
  s->kind = ir::StmtKind::kExpr;
  s->pos = function->pos;
  s->x = call;
  return s;
}

void Program::run() {
  drain_packages();
  for (PackageState* state : order_) {
    PackageState& package = *state;
    if (!has_statements(package)) continue;
    ir::Function* f = make_statements(package, "main.main");
    // A script that declares main as well runs its statements first.
    if (unit_.main != nullptr && unit_.main->object != nullptr) {
      package.init_functions.push_back(f);
    } else {
      unit_.main = f;
    }
    package.files.clear();
  }
  drain_packages();
  std::vector<Stmt*> calls;
  for (PackageState* state : init_order()) {
    PackageState& package = *state;
    std::vector<Stmt*> body = initializer_statements(package);
    for (ir::Function* f : std::exchange(package.init_functions, {})) body.push_back(call_statement(f));
    if (body.empty()) continue;
    ir::Function* init = make_package_init(package);
    init->body = unit_.arena.copy(body);
    init->lowered = true;
    calls.push_back(call_statement(init));
    package.init = nullptr;
  }
  auto* sig = context_.arena.make<types::Signature>();
  unit_.init = make_function(Symbol("runtime.doInit"), nullptr, sig, Pos{});
  unit_.init->from_user = false;
  unit_.init->body = unit_.arena.copy(calls);
  unit_.init->lowered = true;
}

ir::Function* Program::make_start() {
  ir::Function* f = make_function(Symbol("runtime.main"), nullptr, context_.arena.make<types::Signature>(), Pos{});
  std::vector<Stmt*> calls = {call_statement(unit_.init), call_statement(unit_.main)};
  f->body = unit_.arena.copy(calls);
  f->lowered = f->wrapper = true;
  unit_.init->wrapper = true;
  return f;
}

ir::Function* Program::run_input(int n) {
  ir::Function* saved = unit_.main;
  std::string name = "main.repl." + std::to_string(n);
  ir::Function* input = nullptr;
  bool initializes_first = true;
  for (PackageState& package : packages_) {
    if (package.files.empty()) continue;
    initializes_first = has_statements(package);
    input = make_statements(package, name);
    package.files.clear();
  }
  declared_again_.clear();
  run();
  unit_.main = saved;
  if (input == nullptr) {
    input = make_function(Symbol(name), nullptr, context_.arena.make<types::Signature>(), Pos{});
  }
  std::vector<Stmt*> body(input->body.begin(), input->body.end());
  body.insert(initializes_first ? body.begin() : body.end(), call_statement(unit_.init));
  input->body = unit_.arena.copy(body);
  input->lowered = true;
  return input;
}

}  // namespace gos::lower

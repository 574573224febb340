// What an input becomes before it is compiled: imports, the call that shows an expression's value, and what is known of
// expressions that are not run.
#include <algorithm>

#include "cli/auto_import.h"
#include "cli/repl/remains.h"
#include "cli/repl/session.h"
#include "compiler/syntax/syntax.h"
#include "compiler/syntax/walk.h"
#include "compiler/types/identical.h"
#include "compiler/types/predicates.h"
#include "std/packages.h"

namespace gos::cli {

namespace {

// The name under which an input that shows a value imports the package that prints it; no source can spell it.
constexpr std::string_view kPromptName = "prompt·";
constexpr std::string_view kPromptPath = "internal/prompt";
constexpr size_t kMaxShown = 4;   // values that prompt.ShowN takes
constexpr size_t kMaxValues = 9;  // _1 to _9

std::string_view last_element(std::string_view path) { return path.substr(path.rfind('/') + 1); }

// A call of fmt.Print, fmt.Println and the like, whose results nobody wants to see.
bool prints(const syntax::Expr* x) {
  const auto* call = syntax::try_as<const syntax::CallExpr>(x);
  const auto* fun = call != nullptr ? syntax::try_as<const syntax::SelectorExpr>(call->fun) : nullptr;
  const auto* package = fun != nullptr ? syntax::try_as<const syntax::Name>(fun->x) : nullptr;
  if (package == nullptr || package->name != "fmt") return false;
  return fun->sel->name.view().starts_with("Print") || fun->sel->name.view().starts_with("Fprint");
}

}  // namespace

syntax::Name* Session::name(source::Pos pos, std::string_view text) {
  return compilation_.front().arena().make<syntax::Name>(pos, Symbol(text));
}

void Session::import(syntax::File* file, std::string_view as, std::string_view path) {
  add_import(file, compilation_.front().arena(), as, path);
}

std::map<std::string, std::string> Session::missing_imports(syntax::File* file) {
  std::map<std::string, std::string> declared, wanted;
  for (syntax::Decl* decl : file->decls) {
    auto* import = syntax::try_as<syntax::ImportDecl>(decl);
    if (import == nullptr || import->path == nullptr || import->path->bad) continue;
    std::string_view path = import->path->text.substr(1, import->path->text.size() - 2);
    std::string_view as = import->local_name != nullptr ? import->local_name->name.view() : last_element(path);
    declared[std::string(as)] = path;
  }
  syntax::inspect(file, [&](syntax::Node* node) {
    auto* selector = syntax::try_as<syntax::SelectorExpr>(node);
    auto* x = selector != nullptr ? syntax::try_as<syntax::Name>(selector->x) : nullptr;
    if (x == nullptr || scope().declared(x->name) != nullptr) return true;
    std::string as = x->name.str();
    auto known = imports_.find(as);
    std::string_view path = known != imports_.end() ? std::string_view(known->second) : standard_package(as);
    if (!path.empty() && !declared.contains(as)) wanted[as] = path;
    return true;
  });
  Image::Outside outside;
  for (const auto& [as, path] : declared) imports_[as] = path;
  return wanted;
}

void Session::import_used_packages(syntax::File* file) {
  for (const auto& [as, path] : missing_imports(file)) {
    import(file, as, path);
    Image::Outside outside;
    if (imports_.try_emplace(as, path).second && remark_) remark_("import \"" + path + "\"");
  }
}

bool Session::add_imports(std::string& file_text) {
  source::SourceSet sources;
  source::Diagnostics errors(sources);
  Arena arena;
  const source::SourceFile* file = sources.add("code", file_text);
  if (file == nullptr) return false;
  std::string added;
  for (const auto& [as, path] : missing_imports(syntax::parse_file(*file, arena, errors))) {
    added += "import " + as + " \"" + path + "\"; ";
  }
  // In front of the first line's end, so that no line moves.
  if (!added.empty()) file_text.insert(file_text.find('\n'), "; " + added.substr(0, added.size() - 2));
  return true;
}

// A program that was pasted is run.
void Session::call_main(syntax::File* file) {
  if (file->pkg_name == nullptr || !file->stmts.empty()) return;
  for (syntax::Decl* d : file->decls) {
    auto* f = syntax::try_as<syntax::FuncDecl>(d);
    if (f == nullptr || f->recv != nullptr || f->name->name != "main") continue;
    Arena& arena = compilation_.front().arena();
    auto* call = arena.make<syntax::CallExpr>(f->pos);
    call->fun = name(f->pos, "main");
    auto* stmt = arena.make<syntax::ExprStmt>(f->pos);
    stmt->x = call;
    file->stmts = arena.copy(std::vector<syntax::Stmt*>{stmt});
    std::vector<syntax::Node*> items(file->items.begin(), file->items.end());
    items.push_back(stmt);
    file->items = arena.copy(items);
    return;
  }
}

// Whether the input's last statement is an expression, to be shown. An input of more than statements and variables is
// not looked at: it is checked again for that.
bool Session::ends_in_expression(const syntax::File* file) {
  if (file->items.empty() || file->pkg_name != nullptr || !file->items.back()->is<syntax::ExprStmt>()) return false;
  return std::all_of(file->items.begin(), file->items.end(),
                     [](const syntax::Node* item) { return item->is_stmt() || item->is<syntax::VarDecl>(); });
}

// Puts statements in the place of the last one, which was checked, and checks the input again.
bool Session::show_with(syntax::File* file, std::span<syntax::Stmt* const> shown) {
  std::vector<syntax::Stmt*> stmts(file->stmts.begin(), file->stmts.end() - 1);
  std::vector<syntax::Node*> items(file->items.begin(), file->items.end() - 1);
  stmts.insert(stmts.end(), shown.begin(), shown.end());
  items.insert(items.end(), shown.begin(), shown.end());
  Arena& arena = compilation_.front().arena();
  file->stmts = arena.copy(stmts);
  file->items = arena.copy(items);
  import(file, kPromptName, kPromptPath);
  types::Scope* declared = user_->checker->package()->scope;
  for (size_t i = declared_.size(); i-- > 0;) declared->restore(declared_[i].name, declared_[i].before);
  return check(file);
}

// `prompt·.F(arguments)`
syntax::ExprStmt* Session::prompt_call(source::Pos pos, std::string_view f, std::span<syntax::Expr* const> arguments) {
  Arena& arena = compilation_.front().arena();
  auto* show = arena.make<syntax::SelectorExpr>(pos);
  show->x = name(pos, kPromptName);
  show->sel = name(pos, f);
  auto* call = arena.make<syntax::CallExpr>(pos);
  call->fun = show;
  call->args = arena.copy(std::vector<syntax::Expr*>(arguments.begin(), arguments.end()));
  auto* shown = arena.make<syntax::ExprStmt>(pos);
  shown->x = call;
  return shown;
}

// x, y becomes `ꞏ1ꞏ, ꞏ2ꞏ := x, y; prompt·.Show2(ꞏ1ꞏ, ꞏ2ꞏ)`.
bool Session::show_expression(syntax::File* file) {
  if (!check(file)) return false;
  auto* stmt = file->stmts.back()->as<syntax::ExprStmt>();
  const types::TypeAndValue* tv = stmt->x->tv;
  if (prints(stmt->x)) return true;
  if (tv == nullptr || tv->mode == types::Mode::kNoValue || tv->type == nullptr) return true;
  if (tv->mode == types::Mode::kConstant && types::is_untyped(tv->type)) return show_constant(file, stmt);
  const auto* tuple = types::as<types::Tuple>(tv->type);
  size_t count = tuple != nullptr && tv->mode != types::Mode::kCommaOk ? tuple->vars.size() : 1;
  if (count == 0 || count > kMaxShown || types::is_untyped(tv->type)) return true;
  Arena& arena = compilation_.front().arena();
  source::Pos pos = stmt->x->pos;
  std::vector<syntax::Expr*> names, arguments;
  std::vector<size_t> taken;
  for (size_t i = 0; i < count; ++i) {
    types::Type* type = tuple != nullptr && tv->mode != types::Mode::kCommaOk ? types::type_of(tuple->vars[i])
                        : tuple != nullptr                                    ? types::type_of(tuple->vars[0])
                                                                              : tv->type;
    taken.push_back(free_value_variable(type, taken));
    std::string own = value_variable(taken.back());
    names.push_back(name(pos, own));
    arguments.push_back(name(pos, own));
  }
  auto* define = arena.make<syntax::AssignStmt>(pos);
  define->op = syntax::Operator::kDef;
  define->rhs = stmt->x;
  define->lhs = names[0];
  if (count > 1) {
    auto* list = arena.make<syntax::ListExpr>(pos);
    list->elems = arena.copy(names);
    define->lhs = list;
  }
  syntax::Stmt* shown[] = {define, prompt_call(pos, count == 1 ? "Show" : "Show" + std::to_string(count), arguments)};
  if (!show_with(file, shown)) return false;
  Image::Outside outside;
  for (size_t number : taken) {
    types::Object* variable = scope().declared(Symbol(value_variable(number)));
    if (number == value_variables_.size()) value_variables_.push_back(variable);
    values_.push_back(variable);
  }
  return true;
}

bool Session::is_named(const types::Object* value) const {
  for (size_t n = 1; n <= kMaxValues; ++n) {
    if (scope().declared(Symbol("_" + std::to_string(n))) == value) return true;
  }
  return false;
}

types::Const* Session::value_constant(types::Type* type, const constant::Owned& value) {
  auto free = std::find_if(value_constants_.begin(), value_constants_.end(),
                           [this](const types::Const* c) { return !is_named(c); });
  if (free == value_constants_.end()) {
    Image::Scope inside;
    auto* made = compilation_.front().context().arena.make<types::Const>(source::Pos{}, user_->checker->package(),
                                                                         Symbol("_1"), type, value.value());
    made->state = types::Object::State::kDone;
    made->parent = user_->checker->package()->scope;
    Image::Outside outside;
    free = value_constants_.insert(free, made);
  }
  (*free)->type = type;
  set_constant(*free, value);
  return *free;
}

size_t Session::free_value_variable(types::Type* type, std::span<const size_t> taken) const {
  for (size_t i = 0; i < value_variables_.size(); ++i) {
    if (std::find(taken.begin(), taken.end(), i) != taken.end() || is_named(value_variables_[i])) continue;
    if (is_value_used(i) || kept_values_.contains(i)) continue;
    if (types::identical(value_variables_[i]->type, type)) return i;
  }
  // One that the tuple at hand needs as well comes behind it.
  size_t number = value_variables_.size();
  while (std::find(taken.begin(), taken.end(), number) != taken.end()) ++number;
  return number;
}

// A constant that no value of its default type can hold. Alone, it is printed at once; behind statements, when they
// have run.
bool Session::show_constant(syntax::File* file, syntax::ExprStmt* stmt) {
  const types::TypeAndValue& tv = *stmt->x->tv;
  bool integer = types::as<types::Basic>(tv.type)->basic == types::BasicKind::kUntypedInt;
  std::string text = integer ? constant::exact_string(tv.value) : constant::to_string(tv.value);
  text += "  " + types::type_string(tv.type, qualifier());
  types::Package* package = user_->checker->package();
  Arena& lasting = compilation_.front().context().arena;
  auto* object = lasting.make<types::Const>(stmt->pos, package, Symbol("_1"), tv.type, tv.value);
  object->state = types::Object::State::kDone;
  object->parent = package->scope;
  if (file->items.size() == 1) {
    std::puts(text.c_str());
    file->stmts = {};
    file->items = {};
  } else {
    auto* line = compilation_.front().arena().make<syntax::BasicLit>(stmt->pos);
    line->text = compilation_.front().arena().copy("`" + text + "`");
    line->lit_kind = syntax::LitKind::kString;
    syntax::Expr* arguments[] = {line};
    syntax::Stmt* shown[] = {prompt_call(stmt->pos, "Line", arguments)};
    if (!show_with(file, shown)) return false;
  }
  Image::Outside outside;
  values_ = {object};
  return true;
}

// The value becomes _1, what _1 was _2.
void Session::name_value(types::Object* value) {
  types::Scope* scope = user_->checker->package()->scope;
  for (size_t i = 1; i <= kMaxValues && value != nullptr; ++i) {
    Symbol name("_" + std::to_string(i));
    types::Object* before = scope->declared(name);
    if (scope->insert(compilation_.front().context().arena, value, name) != nullptr || before == nullptr) {
      scope->restore(name, value);
    }
    value = before;
  }
}

// --- Without running ---

types::Type* Session::type_of(const std::string& expression) {
  Image::Scope scope;
  auto remark = std::exchange(remark_, nullptr);
  syntax::Input parsed = parse(expression);
  types::Type* type = nullptr;
  if (parsed.file != nullptr && compilation_.front().diagnostics().empty() && parsed.file->stmts.size() == 1 &&
      parsed.file->items.size() == 1) {
    if (auto* stmt = syntax::try_as<syntax::ExprStmt>(parsed.file->stmts[0])) {
      import_used_packages(parsed.file);
      syntax::File* files[] = {parsed.file};
      user_->checker->check(files);
      if (compilation_.front().diagnostics().empty() && stmt->x->tv != nullptr) type = stmt->x->tv->type;
    }
  }
  compilation_.front().diagnostics().clear();
  remark_ = std::move(remark);
  return type;
}

std::string Session::describe(const std::string& expression) {
  std::string out;
  Question question;
  std::string inside = description(expression);
  Image::Outside outside;
  out = std::string_view(inside);
  return out;
}

std::string Session::description(const std::string& expression) {
  syntax::Input parsed = parse(expression);
  if (parsed.file == nullptr || !compilation_.front().diagnostics().empty()) return first_error();
  if (parsed.file->items.size() != 1 || parsed.file->stmts.size() != 1 ||
      !parsed.file->stmts[0]->is<syntax::ExprStmt>()) {
    return "that is no expression";
  }
  syntax::Expr* x = parsed.file->stmts[0]->as<syntax::ExprStmt>()->x;
  if (auto* own = syntax::try_as<syntax::Name>(x)) {
    types::Object* object = scope().lookup_parent(own->name, {});
    if (object != nullptr) {
      types::type_of(object);
      auto* constant = types::as<types::Const>(object);
      return types::object_string(object, qualifier()) +
             (constant != nullptr ? " = " + constant::to_string(constant->value) : "");
    }
  }
  import_used_packages(parsed.file);
  syntax::File* files[] = {parsed.file};
  user_->checker->check(files);
  if (auto* selector = syntax::try_as<syntax::SelectorExpr>(x);
      selector != nullptr && selector->sel->obj != nullptr && selector->selection == nullptr) {
    compilation_.front().diagnostics().clear();
    return types::object_string(selector->sel->obj, qualifier());
  }
  if (!compilation_.front().diagnostics().empty()) return first_error();
  const types::TypeAndValue* tv = x->tv;
  if (tv == nullptr || tv->mode == types::Mode::kNoValue || tv->type == nullptr) return "no value";
  std::string type = types::type_string(tv->type, qualifier());
  return tv->mode == types::Mode::kConstant ? type + " = " + constant::to_string(tv->value) : type;
}

bool Session::has_value(const std::string& text) {
  Question question;
  types::Type* type = type_of(text);
  return type != nullptr && types::as<types::Tuple>(type) == nullptr &&
         !(types::as<types::Basic>(type) != nullptr &&
           types::as<types::Basic>(type)->basic == types::BasicKind::kInvalid);
}

types::Package* Session::package_named(std::string_view name) {
  auto known = imports_.find(name);
  std::string_view path = known != imports_.end() ? std::string_view(known->second) : standard_package(name);
  if (path.empty()) return nullptr;
  std::string problem;
  return compilation_.front().import(path, nullptr, problem);
}

}  // namespace gos::cli

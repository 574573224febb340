// What is declared again: which object that a name stood for before an input's declaration stands for now, and what of
// the input is code alone.
#include <algorithm>

#include "cli/repl/remains.h"
#include "cli/repl/session.h"
#include "cli/repl/stopped_world.h"
#include "compiler/syntax/syntax.h"
#include "compiler/syntax/walk.h"
#include "compiler/types/identical.h"
#include "compiler/types/predicates.h"
#include "runtime/heap/profile.h"
#include "runtime/value/interfaces.h"
#include "vm/interpreter.h"

namespace gos::cli {

namespace {

// A function of the same signature, on the same receiver, may take another one's place.
bool may_replace(types::Func* old, types::Func* fresh) {
  types::Signature *a = old->signature(), *b = fresh->signature();
  if (!a->tparams.empty() || !b->tparams.empty() || !a->rparams.empty() || !b->rparams.empty()) return false;
  if ((a->recv == nullptr) != (b->recv == nullptr) || !types::identical(a, b)) return false;
  return a->recv == nullptr || types::identical(a->recv->type, b->recv->type);
}

// Whether `known` can be what `fresh` declares.
bool is_same(types::Object* known, types::Object* fresh) {
  if (known->kind != fresh->kind) return false;
  switch (fresh->kind) {
    case types::ObjectKind::kVar:
    case types::ObjectKind::kConst: return types::identical(types::type_of(known), types::type_of(fresh));
    case types::ObjectKind::kFunc:
      return may_replace(static_cast<types::Func*>(known), static_cast<types::Func*>(fresh));
    default: return false;
  }
}

types::Named* defined_type(types::Object* object) {
  auto* name = types::as<types::TypeName>(object);
  auto* named = name != nullptr && !name->is_alias() ? types::as<types::Named>(types::type_of(name)) : nullptr;
  return named != nullptr && named->tparams.empty() ? named : nullptr;
}

}  // namespace

// --- Types ---

// Of the types that `text` declares, those that their names stood for before with the same definition.
std::vector<Session::Declared> Session::known_types(const std::string& text) {
  std::vector<Declared> out;
  bool any = false;
  if (text.find("type") == std::string::npos || !Image::is_open()) return out;
  for (const auto& [key, objects] : former_) any = any || types::as<types::TypeName>(objects[0]) != nullptr;
  if (!any) return out;
  Question question;
  Image::Scope scope;
  syntax::Input parsed = parse(text);
  if (parsed.file == nullptr || !compilation_.front().diagnostics().empty()) {
    compilation_.front().diagnostics().clear();
    return out;
  }
  struct Pair {
    types::Named* fresh;
    std::vector<types::Object*> candidates;
    size_t chosen = 0;
    types::Named* known() const { return defined_type(candidates[chosen]); }
  };
  std::vector<syntax::TypeDecl*> declarations;
  for (syntax::Node* item : parsed.file->items) {
    if (auto* t = syntax::try_as<syntax::TypeDecl>(item); t != nullptr) declarations.push_back(t);
  }
  if (declarations.empty()) return out;
  auto remark = std::exchange(remark_, nullptr);
  import_used_packages(parsed.file);
  remark_ = std::move(remark);
  syntax::File* files[] = {parsed.file};
  user_->checker->check(files);
  bool good = compilation_.front().diagnostics().empty();
  compilation_.front().diagnostics().clear();
  if (!good) return out;
  std::vector<Pair> pairs;
  for (syntax::TypeDecl* t : declarations) {
    types::Named* fresh = t->alias ? nullptr : defined_type(t->name->obj);
    auto former = former_.find(t->name->name.view());
    bool again =
        std::any_of(pairs.begin(), pairs.end(), [&](const Pair& p) { return p.fresh->obj->name == t->name->name; });
    if (fresh == nullptr || former == former_.end() || again) continue;
    Pair pair{fresh, {}};
    for (types::Object* object : former->second) {
      if (defined_type(object) != nullptr) pair.candidates.insert(pair.candidates.begin(), object);
    }
    if (!pair.candidates.empty()) pairs.push_back(std::move(pair));
  }
  // Types that mention each other are the same together or not at all: start with the newest of each.
  for (bool changed = true; changed;) {
    changed = false;
    std::vector<types::NamedPair> assumed;
    for (const Pair& pair : pairs) assumed.push_back({pair.fresh, pair.known()});
    for (size_t i = 0; i < pairs.size() && !changed; ++i) {
      Pair& pair = pairs[i];
      if (types::identical_assuming(types::under(pair.fresh), types::under(pair.known()), assumed)) continue;
      changed = true;
      if (++pair.chosen == pair.candidates.size()) pairs.erase(pairs.begin() + static_cast<ptrdiff_t>(i));
    }
  }
  Image::Outside outside;
  for (const Pair& pair : pairs) out.push_back({pair.fresh->obj->name, pair.candidates[pair.chosen]});
  return out;
}

// Names of types stand for former ones from now on, the input's declarations of them are left out.
void Session::use_types(std::vector<Declared> known) {
  for (Declared& d : known) {
    types::Object* now = scope().declared(d.name);
    if (now != d.before) user_->checker->package()->scope->restore(d.name, d.before);
    retyped_.push_back({d.name, now});
  }
}

void Session::leave_out_retyped(syntax::File* file) {
  if (retyped_.empty()) return;
  auto is_known = [this](const syntax::Node* node) {
    auto* t = syntax::try_as<const syntax::TypeDecl>(node);
    return t != nullptr &&
           std::any_of(retyped_.begin(), retyped_.end(), [t](const Declared& d) { return d.name == t->name->name; });
  };
  std::vector<syntax::Node*> items(file->items.begin(), file->items.end());
  std::erase_if(items, is_known);
  std::vector<syntax::Decl*> decls(file->decls.begin(), file->decls.end());
  std::erase_if(decls, is_known);
  file->items = compilation_.front().arena().copy(items);
  file->decls = compilation_.front().arena().copy(decls);
}

// --- Variables, constants, functions ---

types::Object* Session::known_as(types::Object* fresh) const {
  for (const Successor& s : successors_) {
    if (s.fresh == fresh) return s.known;
  }
  return fresh;
}

// Finds for what this input declares the former objects that it is, connects functions with those that they redefine,
// and finds the names whose meaning changed.
void Session::find_successors() {
  Image::Outside outside;
  auto known_object = [this](const std::string& key, types::Object* fresh) -> types::Object* {
    auto former = former_.find(key);
    if (former == former_.end()) return nullptr;
    auto found = std::find_if(former->second.rbegin(), former->second.rend(),
                              [fresh](types::Object* known) { return is_same(known, fresh); });
    return found != former->second.rend() ? *found : nullptr;
  };
  for (const Declared& d : declared_) {
    types::Object* now = scope().declared(d.name);
    if (now == nullptr || now == d.before || now->kind == types::ObjectKind::kFunc) continue;
    types::Object* known = known_object(d.name.str(), now);
    if (known != nullptr) successors_.push_back({d.name.str(), now, known});
    if (auto* variable = types::as<types::Var>(known)) {
      Image::Scope inside;
      compilation_.lowerer().same_variable(static_cast<types::Var*>(now), variable);
    } else if (auto* fresh = types::as<types::Var>(now)) {
      Image::Scope inside;
      compilation_.lowerer().place(fresh);
    }
    if (d.before != nullptr && (known == nullptr || known != d.before || known->kind == types::ObjectKind::kConst)) {
      changed_.push_back(d.name);
    }
  }
  for (types::Func* f : user_->checker->info().funcs) {
    if (f->decl == nullptr || f->name.is_blank() || f->name == "init") continue;
    std::string key = book_key(f->decl);
    auto* known = static_cast<types::Func*>(known_object(key, f));
    fresh_functions_.emplace_back(key, f);
    if (known != nullptr) successors_.push_back({key, f, known});
  }
  for (const Declared& d : declared_) {
    types::Object* now = scope().declared(d.name);
    if (now == nullptr || d.before == nullptr || now == d.before || now->kind != types::ObjectKind::kFunc) continue;
    if (known_as(now) != d.before) changed_.push_back(d.name);
  }
  for (const Declared& d : retyped_) {
    if (d.before != scope().declared(d.name)) changed_.push_back(d.name);
  }
}

// Before the package is lowered, functions that redefine others have no IR yet.
void Session::connect_functions() {
  for (const auto& [key, f] : fresh_functions_) {
    auto* known = static_cast<types::Func*>(known_as(f));
    ir::Function* fresh = known != f ? compilation_.lowerer().find(f, {}) : nullptr;
    if (fresh != nullptr) fresh->replaces = compilation_.lowerer().find(known, {});
  }
}

// Makes the names of the input at hand stand for what they stood for before, where that is the same.
void Session::apply_successors() {
  types::Scope* names = user_->checker->package()->scope;
  for (const Successor& s : successors_) {
    auto* f = types::as<types::Func>(s.known);
    if (f != nullptr) functions_[s.key] = f;
    types::Var* recv = f != nullptr ? f->signature()->recv : nullptr;
    if (recv == nullptr) {
      names->replace(compilation_.front().context().arena, s.known);
      continue;
    }
    types::Type* base = types::unalias(recv->type);
    if (auto* pointer = types::as<types::Pointer>(base)) base = types::unalias(pointer->elem);
    auto* named = types::as<types::Named>(base);
    for (types::Func*& method : named->orig->methods) {
      if (method->name == f->name) method = f;
    }
  }
}

// --- What is code alone ---

Session::Extent Session::extent() {
  const bytecode::Program& program = compilation_.program();
  return {program.types.size(),
          program.functions.size(),
          program.entries.size(),
          program.globals.size(),
          program.natives.size(),
          compilation_.front().packages().size(),
          compilation_.unit().converted.size(),
          compilation_.emitter().itab_count()};
}

// Whether all that an input brought is code of the session's functions, and of literals and statements.
bool Session::is_code_alone(const Extent& before) {
  if (!Image::is_open() || runtime::profiling) return false;
  Extent now = extent();
  const std::deque<bytecode::Function>& functions = compilation_.program().functions;
  for (size_t i = before.functions; i < functions.size(); ++i) {
    if (!functions[i].name.starts_with("main.") && functions[i].name != "runtime.doInit") return false;
  }
  now.functions = before.functions;
  now.entries = before.entries;
  now.globals = before.globals;
  if (now != before) return false;
  for (const auto& [key, f] : fresh_functions_) {
    ir::Function* made = compilation_.lowerer().find(f, {});
    if (made == nullptr || made->replaces == nullptr) return false;
  }
  return std::all_of(declared_.begin(), declared_.end(), [&](const Declared& d) {
    types::Object* now = scope().declared(d.name);
    return now == d.before || known_as(now) != now || now->kind == types::ObjectKind::kVar ||
           now->kind == types::ObjectKind::kConst;
  });
}

// Code that may run when its input has ended, or an address, keeps variables of values that it names.
void Session::note_used_values() {
  auto note = [this](syntax::Node* root, bool forever) {
    syntax::inspect(root, [&](syntax::Node* node) {
      auto* name = syntax::try_as<syntax::Name>(node);
      if (name == nullptr || name->obj == nullptr || !is_value(name->obj)) return true;
      auto variable = std::find(value_variables_.begin(), value_variables_.end(), name->obj);
      if (variable == value_variables_.end()) return true;
      auto number = static_cast<size_t>(variable - value_variables_.begin());
      forever ? void(kept_values_.insert(number)) : use_value(number);
      return true;
    });
  };
  syntax::inspect(file_, [&](syntax::Node* node) {
    if (node->is<syntax::FuncLit>() || node->is<syntax::FuncDecl>()) note(node, false);
    auto* operation = syntax::try_as<syntax::Operation>(node);
    if (operation != nullptr && operation->y == nullptr && operation->op == syntax::Operator::kAnd)
      note(operation->x, true);
    if (auto* slice = syntax::try_as<syntax::SliceExpr>(node)) note(slice->x, true);
    auto* selector = syntax::try_as<syntax::SelectorExpr>(node);
    auto* method = selector != nullptr ? types::as<types::Func>(selector->sel->obj) : nullptr;
    if (method != nullptr && method->has_ptr_recv) note(selector->x, true);
    return true;
  });
}

// A constant's value lies outside of the image, and what it had before is freed.
void Session::set_constant(types::Const* constant, const constant::Owned& value) {
  constant->value = value.value();
  constant_values_[constant] = value;
}

// What stays in the image may have such a value.
void Session::keep_used_constants() {
  syntax::inspect(file_, [this](syntax::Node* node) {
    auto* name = syntax::try_as<syntax::Name>(node);
    auto* constant = name != nullptr ? types::as<types::Const>(name->obj) : nullptr;
    auto known = constant != nullptr ? constant_values_.find(constant) : constant_values_.end();
    if (known == constant_values_.end()) return true;
    kept_constants_.push_back(std::move(known->second));
    constant_values_.erase(known);
    return true;
  });
}

// Puts back what the compiler made of an input that is code alone, and keeps its code. False: the input stays as it is.
bool Session::move_input(const Extent& before) {
  bytecode::Program& program = compilation_.program();
  std::vector<bytecode::Function*> functions;
  for (size_t i = before.functions; i < program.functions.size(); ++i) functions.push_back(&program.functions[i]);
  std::vector<Moved> moved(functions.size());
  if (!move_code(functions, before.entries, moved)) {
    Image::Scope scope;
    for (const Successor& s : successors_) {
      bool adopted =
          std::any_of(placed_.begin(), placed_.end(), [&](const Placed& p) { return p.variable == s.known; });
      if (!adopted) continue;
      compilation_.lowerer().same_variable(static_cast<types::Var*>(s.known), static_cast<types::Var*>(s.fresh));
      user_->checker->package()->scope->replace(compilation_.front().context().arena, s.known);
    }
    return false;
  }
  for (const Moved& m : moved) {
    if (code_ == &m.from->static_closure) code_ = &m.to->static_closure;
  }
  std::vector<std::pair<types::Const*, constant::Owned>> constants;
  for (const Successor& s : successors_) {
    if (auto* fresh = types::as<types::Const>(s.fresh)) {
      constants.emplace_back(static_cast<types::Const*>(s.known), fresh->value);
    }
  }
  auto* shown = values_.size() == 1 ? types::as<types::Const>(values_[0]) : nullptr;
  types::Type* shown_type = shown != nullptr ? shown->type : nullptr;  // of the universe
  constant::Owned shown_value(shown != nullptr ? shown->value : constant::Value());
  bytecode::GlobalBlock memory = variables_memory();
  take_back();
  for (const auto& [constant, value] : constants) set_constant(constant, value);
  if (shown != nullptr) values_[0] = value_constant(shown_type, shown_value);
  StoppedWorld stopped;
  {
    Image::Scope scope;
    place_variables(memory);
    apply_successors();
  }
  if (!placed_.empty()) vm::load(program);
  retyped_.clear();
  auto own_file = [&](uint16_t& file) {
    if (file >= program.files.size()) file = own_file_;
  };
  for (const Moved& m : moved) {
    own_file(m.to->file);
    for (bytecode::LineEntry& line : m.to->lines) own_file(line.file);
    for (bytecode::InlinedCall& call : m.to->inlined) own_file(call.file);
    bytecode::Function* entry = program.entries[m.to->index];
    if (!m.is_literal) {
      compilation_.emitter().redirect(entry, m.to);
      runtime::replace_in_itabs(entry, m.to);
    }
    install_code(program, m.to);
  }
  return true;
}

}  // namespace gos::cli

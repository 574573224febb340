// Copying trees: variables, targets of breaks and func literals are made anew, returns become assignments.
#include "compiler/inline/copy.h"

#include "compiler/ir/build.h"
#include "compiler/ir/walk.h"

#include <algorithm>
#include <string>
#include <utility>

namespace gos::inlining {

using ir::Clause;
using ir::Expr;
using ir::ExprKind;
using ir::Function;
using ir::Stmt;
using ir::StmtKind;
using ir::Var;
using ir::VarClass;

namespace {

std::string_view last_part(std::string_view name) {
  size_t slash = name.rfind('/');
  size_t dot = name.find('.', slash == std::string_view::npos ? 0 : slash);
  return dot == std::string_view::npos ? name : name.substr(dot + 1);
}

bool is_range_body(const Function* f) {
  std::string_view name = f->name.view();
  return f->outer != nullptr && name.substr(name.find_last_of(".-")).starts_with("-range");
}

// Whose name the literals in `f` take.
Function* named_in(Function* f) {
  while (is_range_body(f)) f = f->outer;
  return f;
}

bool returns(std::span<Stmt* const> list) {
  return ir::any_statement(list, [](const Stmt* s) { return s->kind == StmtKind::kReturn; });
}

}  // namespace

Var* Copier::clone(const Var* v, Function* owner) {
  Var* copy = unit_.arena.make<Var>(*v);
  copy->owner = owner;
  copy->scratch = copy->scratch2 = 0;
  if (owner == caller_) {
    copy->within = site_;
    copy->inlined = true;
  }
  vars_[v] = copy;
  return copy;
}

Var* Copier::make_local(const Var* from) {
  Var* v = clone(from, caller_);
  v->cls = VarClass::kLocal;
  v->index = -1;
  caller_->locals.push_back(v);
  return v;
}

Var* Copier::var(const Var* v) {
  if (v == nullptr || v->cls == VarClass::kGlobal) return const_cast<Var*>(v);
  auto found = vars_.find(v);
  if (found != vars_.end()) return found->second;
  Var* copy = clone(v, caller_);
  caller_->locals.push_back(copy);
  return copy;
}

std::span<Var*> Copier::variables(std::span<Var* const> list) {
  std::vector<Var*> copy;
  for (const Var* v : list) copy.push_back(var(v));
  return unit_.arena.copy(copy);
}

Expr* Copier::use(Var* v, source::Pos pos) {
  Expr* e = ir::make_use(unit_.arena, v, pos);
  e->within = site_;
  return e;
}

Expr* Copier::expr(const Expr* e) {
  if (e == nullptr) return nullptr;
  ++nodes_;
  Expr* copy = unit_.arena.make<Expr>(*e);
  copy->scratch = 0;
  copy->within = owner_ == caller_ ? site_ : nullptr;
  copy->hushed = hushed_;
  copy->x = expr(e->x);
  copy->y = expr(e->y);
  copy->max = expr(e->max);
  copy->hi = expr(e->hi);
  copy->args = exprs(e->args);
  copy->var = var(e->var);
  copy->captures = variables(e->captures);
  copy->stmts = stmts(e->stmts);
  if (e->kind == ExprKind::kClosure) copy->function = literal(e->function, copy->captures);
  return copy;
}

std::span<Expr*> Copier::exprs(std::span<Expr* const> list) {
  if (list.empty()) return {};
  std::vector<Expr*> copy;
  for (const Expr* e : list) copy.push_back(expr(e));
  return unit_.arena.copy(copy);
}

// Labels are unique in their function.
Symbol Copier::label(Symbol name) {
  auto [at, fresh] = labels_.try_emplace(name);
  if (fresh) at->second = Symbol(name.str() + '.' + std::to_string(++owner_->copied_labels));
  return at->second;
}

Clause* Copier::clause(const Clause* c) {
  Clause* copy = unit_.arena.make<Clause>(*c);
  copy->values = exprs(c->values);
  copy->var = var(c->var);
  copy->chan = expr(c->chan);
  copy->value = expr(c->value);
  copy->recv_value = var(c->recv_value);
  copy->recv_ok = var(c->recv_ok);
  copy->body = stmts(c->body);
  return copy;
}

Stmt* Copier::stmt(const Stmt* s) {
  ++nodes_;
  Stmt* copy = unit_.arena.make<Stmt>(*s);
  copy->scratch = 0;
  copy->within = owner_ == caller_ ? site_ : nullptr;
  targets_[s] = copy;
  if (!s->label.empty()) copy->label = label(s->label);
  if (s->target != nullptr) {
    auto found = targets_.find(s->target);
    if (found != targets_.end()) copy->target = found->second;
  }
  copy->x = expr(s->x);
  copy->var = var(s->var);
  copy->lhs = exprs(s->lhs);
  copy->values = exprs(s->values);
  copy->body = stmts(s->body);
  copy->otherwise = stmts(s->otherwise);
  copy->post = stmts(s->post);
  copy->per_iteration = variables(s->per_iteration);
  copy->range_vars = variables(s->range_vars);
  std::vector<Clause*> clauses;
  for (const Clause* c : s->clauses) clauses.push_back(clause(c));
  copy->clauses = unit_.arena.copy(clauses);
  return copy;
}

std::span<Stmt*> Copier::stmts(std::span<Stmt* const> list) {
  if (list.empty()) return {};
  std::vector<Stmt*> copy;
  for (const Stmt* s : list) {
    if (s == nullptr) continue;
    if (s->kind == StmtKind::kReturn && owner_ == caller_) {
      return_values(s, copy);
      Stmt* leave = ir::make_stmt(unit_.arena, StmtKind::kBreak, s->pos);
      leave->target = block_;
      copy.push_back(leave);
      left_early_ = true;
    } else {
      copy.push_back(stmt(s));
    }
  }
  return unit_.arena.copy(copy);
}

// The results of a return statement go to the result variables.
void Copier::return_values(const Stmt* s, std::vector<Stmt*>& out) {
  if (s->values.empty()) return;
  std::vector<Expr*> places;
  for (const Var* r : callee_->results) places.push_back(use(var(r), s->pos));
  bool tuple = s->values.size() == 1 && places.size() > 1;
  Stmt* assign = ir::make_stmt(unit_.arena,
                               places.size() == 1 ? StmtKind::kAssign
                               : tuple            ? StmtKind::kAssignTuple
                                                  : StmtKind::kAssignParallel,
                               s->pos);
  assign->lhs = unit_.arena.copy(places);
  if (places.size() == 1 || tuple) {
    assign->x = expr(s->values[0]);
  } else {
    assign->values = exprs(s->values);
  }
  assign->assign = site_->call;
  assign->within = site_->within;
  if (places.size() == 1) {
    Stmt* written = ir::make_stmt(unit_.arena, StmtKind::kAssignParallel, s->pos);
    written->lhs = assign->lhs;
    written->values = unit_.arena.copy(std::vector<Expr*>{assign->x});
    assign->written = written;
  }
  out.push_back(assign);
}

// As cmd/compile's closureName: the caller, the functions that were inlined, and a number that counts the caller's own
// literals and those that came into it. In another literal that is copied it keeps its number.
void Copier::name_literal(Function* copy, const Function* original) {
  std::string_view name = original->name.view(), outer = named_in(original->outer)->name.view();
  std::string_view rest = name.starts_with(outer) ? name.substr(outer.size()) : name;
  Function* counts = named_in(copy->outer);
  std::vector<const Function*> own(
      original->instances.begin() + static_cast<ptrdiff_t>(named_in(original->outer)->instances.size()),
      original->instances.end());
  copy->instances = counts->instances;
  if (counts != named_in(caller_)) {
    copy->name = Symbol(counts->name.str() + std::string(rest));
  } else {
    std::vector<const Function*> inlined;
    for (const ir::Inlined* i = site_; i != nullptr; i = i->within) inlined.insert(inlined.begin(), i->callee);
    std::string text = counts->name.str();
    for (const Function* f : inlined) {
      text += "." + std::string(last_part(f->name.view()));
      copy->instances.insert(copy->instances.end(), f->instances.begin(), f->instances.end());
    }
    size_t kind = rest.find_last_of(".-");
    text += rest.substr(0, kind == std::string_view::npos ? 0 : kind);
    if (is_range_body(original)) {
      text += "-range" + std::to_string(++counts->range_bodies);
    } else {
      text += (counts->outer != nullptr ? "." : ".func") + std::to_string(++counts->func_literals);
    }
    copy->name = Symbol(text);
  }
  copy->instances.insert(copy->instances.end(), own.begin(), own.end());
}

// `f` with all that belongs to it, as a func literal of `owner` if that is not null.
Function* Copier::copy_function(const Function* f, Function* owner, std::span<Var* const> captures) {
  unit_.owned.push_back(std::make_unique<Function>(*f));
  Function* copy = unit_.owned.back().get();
  if (owner != nullptr) {
    copy->outer = owner;
    copy->package = owner->package;
    copy->from_user = owner->from_user;
    if (caller_ != nullptr) name_literal(copy, f);
  }
  copy->literals.clear();
  copy->tags.clear();
  copy->analysed = false;
  copy->index = -1;
  copy->scratch = 0;
  for (size_t i = 0; i < copy->captures.size(); ++i) {
    Var*& v = copy->captures[i];
    v = clone(v, copy);
    if (i < captures.size()) v->outer = captures[i];
    if (owner == caller_) v->within = site_;
  }
  for (std::vector<Var*>* list : {&copy->params, &copy->results, &copy->locals}) {
    for (Var*& v : *list) v = clone(v, copy);
  }
  Function* outer = std::exchange(owner_, copy);
  copy->body = stmts(f->body);
  owner_ = outer;
  return copy;
}

Function* Copier::literal(const Function* f, std::span<Var* const> captures) {
  Function* copy = copy_function(f, owner_, captures);
  copy->outer->literals.push_back(copy);
  literals_.push_back({copy, f});
  if (caller_ != nullptr) unit_.functions.push_back(copy);
  return copy;
}

Function* Copier::text(ir::Unit& unit, Function* f, std::vector<Literal>& literals) {
  Copier copier(unit, f, nullptr, nullptr, false);
  Function* copy = copier.copy_function(f, nullptr, {});
  literals = std::move(copier.literals_);
  return copy;
}

std::vector<Stmt*> Copier::body() {
  std::span<Stmt* const> list = callee_->body;
  const Stmt* last = list.empty() ? nullptr : list.back();
  bool ends_in_return = last != nullptr && last->kind == StmtKind::kReturn;
  std::span<Stmt* const> before = ends_in_return ? list.first(list.size() - 1) : list;
  bool named = std::any_of(callee_->results.begin(), callee_->results.end(),
                           [](const Var* r) { return !r->name.view().starts_with('~'); });
  bool direct = ends_in_return && !named && last->values.size() == callee_->results.size() && !returns(before);
  std::vector<Stmt*> out;
  if (direct) {
    for (const Stmt* s : before) out.push_back(stmt(s));
    for (const Expr* e : last->values) results_.push_back(expr(e));
    return out;
  }
  for (const Var* r : callee_->results) {
    out.push_back(ir::make_declare(unit_.arena, make_local(r), nullptr, r->pos));
  }
  block_ = ir::make_stmt(unit_.arena, StmtKind::kBlock, callee_->pos);
  block_->end = callee_->end;
  std::span<Stmt*> copied = stmts(before);
  std::vector<Stmt*> inside(copied.begin(), copied.end());
  if (ends_in_return) return_values(last, inside);
  if (left_early_) {
    block_->body = unit_.arena.copy(inside);
    out.push_back(block_);
  } else {
    out.insert(out.end(), inside.begin(), inside.end());
  }
  for (const Var* r : callee_->results) results_.push_back(use(var(r), callee_->end));
  return out;
}

}  // namespace gos::inlining

// Functions, literals and variables: declaring, capturing, and what is settled when the outermost function is done.
#include "compiler/lower/body.h"

#include "compiler/ir/build.h"
#include "compiler/types/sizes.h"

namespace gos::lower {

// Larger variables are captured by reference although they are never reassigned (as gc does).
constexpr int64_t kMaxCaptureByValue = 128;

Body::Body(Program& program, ir::Function* function, TypeArgs types)
    : program_(program), root_(std::make_unique<Scope>()), type_args_(types) {
  if (!types.params.empty()) instance_ = function;
  if (!types.params.empty()) subst_ = std::make_unique<types::Subst>(program.context(), types.params, types.args);
  open(function, *root_);
}

Body::~Body() = default;

Type* Body::type(Type* t) {
  if (t == nullptr || !subst_) return t;
  auto [at, fresh] = substituted_.try_emplace(t, nullptr);
  if (fresh) {
    // The map may grow while the type is substituted.
    Type* result = subst_->type(t);
    substituted_[t] = result;
    return result;
  }
  return at->second;
}

Type* Body::type_of(const syntax::Expr* e) {
  if (e->tv == nullptr || e->tv->type == nullptr) return types::invalid_type();
  return type(types::default_type(e->tv->type));
}

Expr* Body::node(ExprKind kind, Type* t, Pos pos, const syntax::Expr* source) {
  Expr* e = arena().make<Expr>();
  e->kind = kind;
  e->type = t;
  e->pos = pos;
  e->source = source;
  e->instance = instance_;
  return e;
}

Stmt* Body::stmt_node(StmtKind kind, Pos pos) {
  Stmt* s = arena().make<Stmt>();
  s->kind = kind;
  s->pos = pos;
  return s;
}

Stmt* Body::emit(StmtKind kind, Pos pos) {
  Stmt* s = stmt_node(kind, pos);
  emit(s);
  return s;
}

std::span<Stmt*> Body::block(const std::function<void()>& fill) {
  Stmts list;
  Stmts* saved = out_;
  out_ = &list;
  fill();
  out_ = saved;
  return arena().copy(list);
}

// --- Variables ---

Var* Body::make_var(VarClass cls, Symbol name, Type* t, Pos pos) {
  Var* v = arena().make<Var>();
  v->cls = cls;
  v->name = name;
  v->type = t;
  v->pos = pos;
  v->owner = scope_->fn;
  v->unseen = scope_->fn->unseen_vars;
  return v;
}

Var* Body::declare(types::Var* object) {
  Var* v = make_var(VarClass::kLocal, object->name, type(types::type_of(object)), object->pos);
  v->object = object;
  scope_->fn->locals.push_back(v);
  vars_[object] = v;
  return v;
}

Var* Body::temp(Type* t, Pos pos) {
  Var* v = make_var(VarClass::kTemp, Symbol(), t, pos);
  scope_->fn->locals.push_back(v);
  return v;
}

void Body::emit_declare(Var* v, Expr* value, Pos pos) {
  Stmt* s = emit(StmtKind::kDeclare, pos);
  s->var = v;
  s->x = value;
}

Expr* Body::save(Expr* value) {
  Var* v = temp(value->type, value->pos);
  emit_declare(v, value, value->pos);
  return use(v, value->pos, value->source);
}

// What `object` is here; the declaring function's variable, which `use` turns into a capture where that is needed.
Var* Body::variable(types::Var* object) {
  if (object->var_kind == types::VarKind::kPackage) return program_.global(object);
  auto found = vars_.find(object);
  if (found != vars_.end()) return found->second;
  return program_.global(object);
}

Expr* Body::use(Var* v, Pos pos, const syntax::Expr* source) {
  Expr* e = node(ExprKind::kVar, v->type, pos, source);
  e->var = v->cls == VarClass::kGlobal ? v : capture(*scope_, v, pos);
  return e;
}

Var* Body::capture(Scope& scope, Var* v, Pos pos) {
  if (v->owner == scope.fn || scope.outer == nullptr) return v;
  auto found = scope.captures.find(v);
  if (found != scope.captures.end()) {
    // What stands to the right of an assignment is lowered first.
    found->second->pos = std::min(found->second->pos, pos);
    return found->second;
  }
  Var* outer = capture(*scope.outer, v, pos);
  outer->captured = true;
  Var* c = arena().make<Var>();
  c->cls = VarClass::kCapture;
  c->name = v->name;
  c->type = v->type;
  c->pos = pos;  // of the first use, where explanations point
  c->owner = scope.fn;
  c->outer = outer;
  c->object = v->object;
  c->index = static_cast<int32_t>(scope.fn->captures.size());
  scope.fn->captures.push_back(c);
  scope.captures[v] = c;
  return c;
}

Var* Body::root(Var* v) {
  while (v->cls == VarClass::kCapture && v->outer != nullptr) v = v->outer;
  return v;
}

namespace {

// The variable whose own memory `place` is a part of, or null when it lies behind a pointer.
Var* base_variable(Expr* place) {
  while (true) {
    switch (place->kind) {
      case ExprKind::kVar: return place->var;
      case ExprKind::kField: place = place->x; break;
      case ExprKind::kIndex:
        if (types::under_as<types::Array>(place->x->type) == nullptr) return nullptr;
        place = place->x;
        break;
      default: return nullptr;
    }
  }
}

}  // namespace

void Body::mark_assigned(Expr* place) {
  Var* v = base_variable(place);
  if (v == nullptr) return;
  v->reassigned = true;
  root(v)->reassigned = true;
}

void Body::mark_address(Expr* place) {
  Var* v = base_variable(place);
  if (v == nullptr) return;
  for (Var* r : {v, root(v)}) {
    r->address_taken = r->pointed_to = true;
    r->reassigned = true;
  }
}

// --- Functions ---

void Body::open(ir::Function* f, Scope& scope) {
  scope.fn = f;
  scope.outer = scope_;
  scope.saved_out = out_;
  scope_ = &scope;
  out_ = &scope.body;
  made_.push_back(f);
}

void Body::close() {
  Scope& scope = *scope_;
  scope.fn->body = arena().copy(scope.body);
  scope.fn->lowered = true;
  out_ = scope.saved_out;
  scope_ = scope.outer;
  if (scope_ == nullptr) finish();
}

void Body::finish_captures(ir::Function* f) {
  for (Var* c : f->captures) {
    Var* r = root(c);
    bool wrapper_copy = c->by_value;
    int64_t size = types::size_of(c->type);
    c->by_value = wrapper_copy || (!r->reassigned && size >= 0 && size <= kMaxCaptureByValue);
    if (!c->by_value) r->address_taken = true;
    c->reassigned = r->reassigned;
  }
}

void Body::finish() {
  for (ir::Function* f : made_) finish_captures(f);
  for (ir::Function* f : made_) {
    for (Var* r : f->results) r->used_in_defer = f->has_defer && r->captured;
  }
  for (auto& [loop, vars] : loops_) {
    std::erase_if(vars, [](const Var* v) { return !v->address_taken; });
    loop->per_iteration = arena().copy(vars);
  }
}

void Body::make_params(types::Signature* sig, types::Var* recv) {
  ir::Function* f = scope_->fn;
  auto add = [&](std::vector<Var*>& list, VarClass cls, types::Var* object) {
    Symbol name = object->name;
    if (cls == VarClass::kResult && name.empty()) name = Symbol("~r" + std::to_string(list.size()));
    if (cls == VarClass::kParam && name.empty()) name = Symbol("_");
    Var* v = make_var(cls, name, type(types::type_of(object)), object->pos);
    v->index = static_cast<int32_t>(list.size());
    v->object = object;
    list.push_back(v);
    vars_[object] = v;
  };
  if (recv != nullptr) add(f->params, VarClass::kParam, recv);
  for (types::Var* p : sig->params->vars) add(f->params, VarClass::kParam, p);
  for (types::Var* r : sig->results->vars) add(f->results, VarClass::kResult, r);
  f->is_variadic = sig->variadic;
}

void Body::function_body(syntax::BlockStmt* body) {
  scope_->fn->end = body->rbrace;
  stmts(body->list);
}

void Body::lower_declaration(types::Func* object) {
  types::Signature* sig = object->signature();
  make_params(sig, sig->recv);
  syntax::FuncDecl* decl = object->decl;
  ir::Function* f = scope_->fn;
  f->uintptr_escapes = (decl->pragma & syntax::kUintptrEscapes) != 0;
  f->noinline = (decl->pragma & syntax::kNoInline) != 0 || f->uintptr_escapes;
  f->noescape = (decl->pragma & syntax::kNoEscape) != 0;
  if (!f->from_user) {
    f->instruction = (decl->pragma & syntax::kInstruction) != 0;
    f->clones_strings = (decl->pragma & syntax::kClonesStrings) != 0;
  }
  if (decl->body == nullptr) {
    f->native = true;
    f->end = decl->pos;
    return;
  }
  function_body(decl->body);
  close();
}

Stmts Body::lower_initializer(std::span<types::Var* const> lhs, syntax::Expr* rhs) {
  Stmts list;
  into(list, [&] { initialize(lhs, rhs); });
  finish();
  return list;
}

// `lhs = rhs` for variables at package level.
void Body::initialize(std::span<types::Var* const> lhs, syntax::Expr* rhs) {
  Pos pos = lhs.empty() ? rhs->pos : lhs[0]->pos;
  Exprs places;
  for (types::Var* v : lhs) places.push_back(v->name.is_blank() ? nullptr : use(program_.global(v), v->pos));
  if (places.size() != 1) return assign_tuple(std::move(places), tuple_expr(rhs), pos);
  Expr* value = flatten(expr(rhs));
  Type* t = types::type_of(lhs[0]);
  if (types::is_typed(t)) value = convert(value, t);
  Stmt* s = emit(StmtKind::kAssign, pos);
  s->x = value;
  s->lhs = arena().copy(places);
}

void Body::lower_statements(std::span<syntax::File* const> files) {
  for (syntax::File* file : files) {
    for (const syntax::Node* item : file->items) {
      if (item->is_stmt()) stmt(static_cast<const syntax::Stmt*>(item));
      if (const auto* v = syntax::try_as<syntax::VarDecl>(item)) var_decl(v);
    }
  }
  if (!files.empty()) scope_->fn->end = files.back()->eof;
  close();
}

void Body::lower_zeroing(std::span<syntax::File* const> files) {
  for (syntax::File* file : files) {
    for (const syntax::Decl* d : file->decls) {
      const auto* v = syntax::try_as<syntax::VarDecl>(d);
      if (v != nullptr && v->values == nullptr) var_decl(v);
    }
  }
  close();
}

Expr* Body::lower_wrapper(const std::function<Expr*(Body&)>& recv, types::Func* method, size_t first) {
  ir::Function* f = scope_->fn;
  Expr* x = recv(*this);
  Exprs args;
  for (size_t i = first; i < f->params.size(); ++i) args.push_back(use(f->params[i], f->pos));
  Expr* c = call_method(x, method, std::move(args), result_type(f->type), f->pos, nullptr);
  c->wrapped_call = true;
  if (f->results.empty()) {
    emit(StmtKind::kExpr, f->pos)->x = c;
  } else {
    Exprs values{c};
    if (f->results.size() > 1) {
      values.clear();
      Stmts pre;
      spread_tuple(c, values, pre, f->pos);
      for (Stmt* s : pre) emit(s);
    }
    emit(StmtKind::kReturn, f->pos)->values = arena().copy(values);
  }
  close();
  return c;
}

// --- Literals and wrappers ---

// The name of the next literal, range body or wrapper in the function: main.f.func1, in a literal main.f.func1.1.
Symbol Body::literal_name(const char* kind) {
  Scope* scope = function_scope();
  std::string text = scope->fn->name.str();
  if (kind == nullptr) {
    text += scope->outer != nullptr ? "." : ".func";
    text += std::to_string(++scope->fn->func_literals);
  } else if (std::string_view(kind) == "range") {
    text += "-range" + std::to_string(++scope->fn->range_bodies);
  } else {
    text += std::string(".") + kind + std::to_string(++scope->fn->wrappers);
  }
  return Symbol(text);
}

ir::Function* Body::wrapper_function(const char* kind, Pos pos) {
  ir::Function* f = program_.make_function(literal_name(kind), scope_->fn->package,
                                           program_.context().arena.make<types::Signature>(), pos);
  f->outer = scope_->fn;
  f->instances = scope_->fn->instances;
  f->wrapper = true;
  scope_->fn->literals.push_back(f);
  return f;
}

Expr* Body::make_closure(ir::Function* f, Type* t, Pos pos, const syntax::Expr* source) {
  Expr* c = node(ExprKind::kClosure, t, pos, source);
  c->function = f;
  std::vector<Var*> outer;
  for (Var* v : f->captures) outer.push_back(v->outer);
  c->captures = arena().copy(outer);
  return c;
}

Expr* Body::func_lit(const syntax::FuncLit* e) {
  Type* t = type_of(e);
  auto* sig = types::under_as<types::Signature>(types::default_type(e->tv->type));
  ir::Function* f =
      program_.make_function(literal_name(nullptr), scope_->fn->package, types::under_as<types::Signature>(t), e->pos);
  f->outer = scope_->fn;
  f->instances = scope_->fn->instances;
  scope_->fn->literals.push_back(f);
  Scope scope;
  open(f, scope);
  make_params(sig, nullptr);
  function_body(e->body);
  close();
  return make_closure(f, t, e->pos, e);
}

Expr* Body::sequence(Stmts&& pre, Expr* x) {
  if (pre.empty()) return x;
  return ir::make_sequence(arena(), pre, x);
}

Expr* Body::flatten(Expr* x) {
  while (x != nullptr && x->kind == ExprKind::kSequence) {
    for (Stmt* s : x->stmts) emit(s);
    x = x->x;
  }
  return x;
}

Body::Scope* Body::function_scope() {
  Scope* scope = scope_;
  while (scope->range != nullptr && scope->outer != nullptr) scope = scope->outer;
  return scope;
}

}  // namespace gos::lower

// The table of functions and globals, and which methods are needed.
#include "compiler/lower/program.h"

#include "compiler/lower/body.h"
#include "compiler/types/type_string.h"
#include "compiler/types/universe.h"

namespace gos::lower {

namespace {

// Methods that natives call, whatever the program itself calls.
constexpr std::string_view kNativeCalls[] = {
    "Error",       "String",        "Format",      "GoString",      "Unwrap",       "Is",    "As",
    "Len",         "Less",          "Swap",        "Write",         "Read",         "Close", "Timeout",
    "MarshalJSON", "UnmarshalJSON", "MarshalText", "UnmarshalText", "RuntimeError",
};

// The function of package reflect that whatever finds methods by number or name calls.
constexpr std::string_view kReflectMarker = "liveMethods";

bool same_types(std::span<Type* const> a, std::span<Type* const> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), types::identical);
}

uint64_t instance_hash(types::Func* origin, std::span<Type* const> targs) {
  uint64_t h = reinterpret_cast<uintptr_t>(origin);
  for (Type* t : targs) h = (h ^ types::hash(t)) * 0x9E3779B97F4A7C15;
  return h;
}

}  // namespace

std::span<Type* const> receiver_targs(Type* t) {
  if (auto* p = types::as<types::Pointer>(t)) t = p->elem;
  auto* named = types::as<types::Named>(t);
  return named != nullptr ? std::span<Type* const>(named->targs) : std::span<Type* const>();
}

Program::Program(types::Context& context, ir::Unit& unit) : context_(context), unit_(unit) {
  for (std::string_view name : kNativeCalls) called_.insert(Symbol(name));
}

void Program::same_variable(types::Var* fresh, types::Var* known) {
  globals_[fresh] = global(known);
  declared_again_.insert(fresh);
}

// What types of the universe stand for must not come from an input, which may be taken back.
void Program::set_replaceable() {
  replaceable_ = true;
  for (int i = 0; i < static_cast<int>(types::BasicKind::kCount); ++i) {
    interner_.canonical(types::basic(static_cast<types::BasicKind>(i)));
  }
  for (Type* t : {static_cast<Type*>(types::universe().error), static_cast<Type*>(types::universe().empty)}) {
    interner_.canonical(t);
  }
}

// What no package has, such as wrappers of universe's methods, counts as the user's.
Role Program::role_of(const types::Package* package) const {
  auto found = package_of_.find(package);
  return found == package_of_.end() ? Role::kNamed : found->second->role;
}

// --- Names ---

std::string Program::path_of(const types::Package* package) const {
  if (package == nullptr) return "main";
  return package->name == "main" ? "main" : types::link_path(package->path.view());
}

std::string Program::function_name(types::Func* func) {
  std::string path = path_of(func->pkg) + ".";
  types::Signature* sig = func->signature();
  if (sig->recv == nullptr) return path + func->name.str() + (sig->tparams.empty() ? "" : "[...]");
  Type* t = types::unalias(sig->recv->type);
  auto* p = types::as<types::Pointer>(t);
  auto* named = types::as<types::Named>(p != nullptr ? p->elem : t);
  std::string type = named != nullptr ? named->obj->name.str() : "?";
  if (!sig->rparams.empty()) type += "[...]";
  if (p != nullptr) type = "(*" + type + ")";
  return path + type + "." + func->name.str();
}

// --- Functions ---

ir::Function* Program::make_function(Symbol name, types::Package* package, types::Signature* type, Pos pos) {
  unit_.owned.push_back(std::make_unique<ir::Function>());
  ir::Function* f = unit_.owned.back().get();
  f->name = name;
  f->package = package;
  f->type = type;
  f->pos = f->end = pos;
  f->from_user = role_of(package) == Role::kNamed;
  unit_.functions.push_back(f);
  return f;
}

ir::Function* Program::find(types::Func* func, std::span<Type* const> targs) const {
  auto found = functions_.find(instance_hash(func->origin, targs));
  if (found == functions_.end()) return nullptr;
  for (const Instance& i : found->second) {
    if (i.origin == func->origin && same_types(i.targs, targs)) return i.function;
  }
  return nullptr;
}

ir::Function* Program::function(types::Func* func, std::span<Type* const> targs) {
  func = func->origin;
  if (ir::Function* f = find(func, targs)) return f;
  types::Signature* sig = func->signature();
  std::span<types::TypeParam* const> params = sig->recv != nullptr ? sig->rparams : sig->tparams;
  types::Signature* type = sig;
  std::vector<Type*> args(targs.begin(), targs.end());
  if (!params.empty()) {
    types::Subst subst(context_, params, args);
    type = context_.arena.make<types::Signature>(*subst.signature(sig));
    type->tparams = {};
    type->rparams = {};
  }
  ir::Function* f = make_function(Symbol(function_name(func)), func->pkg, type, func->pos);
  f->object = func;
  f->replaceable = replaceable_ && f->from_user;
  if (reflects_ && func->name == kReflectMarker && func->pkg && func->pkg->path == "reflect") all_called();
  if (!args.empty() && (++instances_ > kMaxInstances || types::too_large(args))) {
    bool many = instances_ > kMaxInstances;
    context_.give_up(func->pos, many ? "too many instances of generic functions"
                                     : "type arguments of " + func->name.str() + " too large");
  }
  std::vector<Instance>& instances = functions_[instance_hash(func, args)];
  instances.push_back({func, std::move(args), f});
  f->type_args = instances.back().targs;
  if (!f->type_args.empty()) f->instances = {f};
  // A vector that moves keeps its elements where they are, so the span stays good.
  work_.push_back({f, func, {params, std::span<Type* const>(instances.back().targs)}});
  return f;
}

ir::Var* Program::global(types::Var* object) {
  auto [at, fresh] = globals_.try_emplace(object, nullptr);
  if (!fresh) return at->second;
  auto* v = unit_.arena.make<ir::Var>();
  at->second = v;
  v->cls = ir::VarClass::kGlobal;
  v->name = object->name;
  v->type = types::type_of(object);
  v->pos = object->pos;
  v->object = object;
  v->index = static_cast<int32_t>(unit_.globals.size());
  unit_.globals.push_back(v);
  auto package = package_of_.find(object->pkg);
  if (package != package_of_.end() && package->second->role == Role::kStandard && !initializer_of_.contains(object)) {
    check::Initializer initializer = package->second->checker->initializer(object);
    if (initializer.rhs != nullptr) add_initializer(*package->second, initializer);
  }
  return v;
}

ir::Function* Program::panic_range() {
  if (panic_range_ != nullptr) return panic_range_;
  auto* sig = context_.arena.make<types::Signature>();
  auto* state = context_.arena.make<types::Var>(types::VarKind::kParam, Pos{}, nullptr, Symbol("state"),
                                                types::basic(types::BasicKind::kInt));
  types::Var* list[] = {state};
  sig->params = context_.tuple(list);
  panic_range_ = make_function(Symbol("runtime.panicrange"), nullptr, sig, Pos{});
  panic_range_->native = true;
  panic_range_->instruction = true;  // costs the inliner no more, as in Go
  panic_range_->from_user = false;
  Body body(*this, panic_range_, {});
  body.make_params(sig, nullptr);
  return panic_range_;
}

void Program::use_plainly(ir::Function* f) {
  if (f->type_args.empty() || f->used_plainly) return;
  f->used_plainly = true;
  types::Signature* sig = f->object != nullptr && f->from_user ? f->object->signature() : nullptr;
  if (sig == nullptr || sig->recv == nullptr) return;
  Type* t = types::unalias(sig->recv->type);
  if (auto* pointer = types::as<types::Pointer>(t)) t = types::unalias(pointer->elem);
  auto* named = types::as<types::Named>(t);
  if (named == nullptr) return;
  for (types::Func* m : named->orig->methods) {
    if (!m->name.is_blank()) function(m, f->type_args)->used_plainly = true;
  }
}

// --- Methods ---

bool Program::is_called(Symbol method) const {
  return called_.contains(method) || (all_called_ && types::is_exported(method));
}

void Program::need_methods(types::Named* named) {
  types::Named* orig = named->orig;
  for (types::Func* m : orig->methods) {
    if (m->name.is_blank()) continue;
    if (role_of(m->pkg) != Role::kStandard || is_called(m->name)) {
      ir::Function* f = function(m, named->targs);
      f->used_plainly = true;
      if (all_called_ && types::is_exported(m->name)) to_convert_.push_back(f->type);
    } else {
      waiting_[m->name].push_back({m, {named->targs.begin(), named->targs.end()}});
    }
  }
}

void Program::called(Symbol method) {
  if (!called_.insert(method).second) return;
  auto found = waiting_.find(method);
  if (found == waiting_.end()) return;
  std::vector<Waiting> list = std::move(found->second);
  waiting_.erase(found);
  for (const Waiting& w : list) function(w.func, w.targs);
}

void Program::all_called() {
  if (all_called_) return;
  all_called_ = true;
  std::vector<Symbol> names;
  for (const auto& [name, list] : waiting_) {
    if (types::is_exported(name)) names.push_back(name);
  }
  std::sort(names.begin(), names.end(), [](Symbol a, Symbol b) { return a.view() < b.view(); });
  for (Symbol name : names) called(name);
  // What methods take and give may become interface values from now on, those of types seen before too.
  for (size_t i = 0; i < converted_named_.size(); ++i) need_methods(converted_named_[i]);
  convert_all();
}

void Program::converted(Type* t) {
  to_convert_.push_back(t);
  convert_all();
}

void Program::convert_all() {
  if (converting_) return;
  converting_ = true;
  std::vector<Type*>& todo = to_convert_;
  while (!todo.empty()) {
    Type* t = interner_.canonical(todo.back());
    todo.pop_back();
    if (!converted_.insert(t).second) continue;
    unit_.converted.push_back(t);
    switch (t->kind) {
      case types::TypeKind::kNamed:
        converted_named_.push_back(static_cast<types::Named*>(t));
        need_methods(static_cast<types::Named*>(t));
        todo.push_back(types::under(t));
        break;
      case types::TypeKind::kAlias: todo.push_back(types::unalias(t)); break;
      case types::TypeKind::kPointer: todo.push_back(static_cast<types::Pointer*>(t)->elem); break;
      case types::TypeKind::kSlice: todo.push_back(static_cast<types::Slice*>(t)->elem); break;
      case types::TypeKind::kArray: todo.push_back(static_cast<types::Array*>(t)->elem); break;
      case types::TypeKind::kChan: todo.push_back(static_cast<types::Chan*>(t)->elem); break;
      case types::TypeKind::kMap:
        todo.push_back(static_cast<types::Map*>(t)->key);
        todo.push_back(static_cast<types::Map*>(t)->elem);
        break;
      case types::TypeKind::kStruct:
        for (types::Var* f : static_cast<types::Struct*>(t)->fields) todo.push_back(types::type_of(f));
        break;
      case types::TypeKind::kSignature:
        // Reflection calls functions, and what they take and give may become interface values then.
        if (!reflects_) break;
        for (types::Var* v : static_cast<types::Signature*>(t)->params->vars) todo.push_back(types::type_of(v));
        for (types::Var* v : static_cast<types::Signature*>(t)->results->vars) todo.push_back(types::type_of(v));
        break;
      default: break;
    }
  }
  converting_ = false;
}

// --- Wrappers ---

// A wrapper passes parameters on that have no name in the source: to the passes they must not look as if nothing used
// them.
static void name_params(ir::Function* wrapper) {
  for (ir::Var* param : wrapper->params) {
    if (param->name.is_blank()) param->name = Symbol("p" + std::to_string(param->index));
  }
}

ir::Function* Program::bound_method(types::Func* method, Type* recv, std::span<Type* const> targs) {
  for (const Wrapper& w : bound_[method->origin]) {
    if (types::identical(w.recv, recv)) return w.function;
  }
  types::Signature* sig = method->signature();
  std::string name;
  std::vector<const ir::Function*> instances;
  if (types::is_interface(recv)) {
    name = path_of(method->pkg) + "." + "interface." + method->name.str();
  } else {
    ir::Function* target = function(method->origin, targs);
    sig = target->type;
    name = target->name.str();
    instances = target->instances;
  }
  ir::Function* f = make_function(Symbol(name + "-fm"), method->pkg, sig, method->pos);
  f->instances = std::move(instances);
  bound_[method->origin].push_back({method, recv, f});
  f->wrapper = true;
  Body body(*this, f, {});
  body.make_params(sig, nullptr);
  name_params(f);
  ir::Var* context = body.make_var(ir::VarClass::kCapture, Symbol("recv"), recv, method->pos);
  context->by_value = true;
  context->index = 0;
  f->captures.push_back(context);
  body.lower_wrapper([context, f](Body& b) { return b.use(context, f->pos); }, method, 0);
  return f;
}

ir::Function* Program::method_expression(types::Func* method, Type* recv, types::Signature* type) {
  for (const Wrapper& w : expressions_[method->origin]) {
    if (types::identical(w.recv, recv)) return w.function;
  }
  types::Package* package = method->pkg;
  std::string name = path_of(package) + ".(expr)." + method->name.str();
  ir::Function* f = make_function(Symbol(name), package, type, method->pos);
  expressions_[method->origin].push_back({method, recv, f});
  f->wrapper = true;
  Body body(*this, f, {});
  body.make_params(type, nullptr);
  name_params(f);
  auto receiver = [&](Body& b) {
    Expr* x = b.use(f->params[0], f->pos);
    types::Found found = types::lookup_field_or_method(recv, true, method->pkg, method->name);
    return b.follow(x, std::span<const int>(found.path).first(found.path.size() - 1), f->pos, nullptr);
  };
  const Expr* call = body.lower_wrapper(receiver, method, 1);
  f->opaque = types::under(recv)->kind == types::TypeKind::kPointer && !method->origin->has_ptr_recv;
  if (f->opaque) f->judged_as = call->function;
  return f;
}

}  // namespace gos::lower

// Type parameters and instantiation (Go spec, "Type parameter declarations", "Instantiations").
#include "compiler/check/checker.h"
#include "compiler/types/instantiate.h"

namespace gos::check {

TypeParam* Checker::declare_tparam(syntax::Name* name, Pos scope_pos) {
  auto* obj = arena().make<TypeName>(name->pos, pkg_, name->name, nullptr);
  obj->state = Object::State::kDone;
  auto* param = arena().make<TypeParam>(obj, context_.next_id++);
  param->context = &context_;
  param->bound = invalid_type();
  obj->type = param;
  declare(env_.scope, name, obj, scope_pos);
  return param;
}

std::span<TypeParam*> Checker::collect_tparams(std::span<syntax::Field* const> list,
                                               const std::function<void(std::span<TypeParam*>)>& bind) {
  std::vector<TypeParam*> params;
  for (syntax::Field* f : list) {
    params.push_back(declare_tparam(f->name, list[0]->pos));
    params.back()->index = static_cast<int>(params.size()) - 1;
  }
  std::span<TypeParam*> out = arena().copy(params);
  bind(out);  // the constraints may mention what is being declared
  bool outer = env_.in_tparams;
  env_.in_tparams = true;
  Type* b = nullptr;
  for (size_t i = 0; i < list.size(); ++i) {
    if (i == 0 || list[i]->type != list[i - 1]->type) {
      b = bound(list[i]->type);
      if (is_type_param(b)) {
        error(list[i]->type, "cannot use a type parameter as constraint");
        b = invalid_type();
      }
    }
    out[i]->bound = b;
  }
  env_.in_tparams = outer;
  return out;
}

// A constraint; ~T and A|B stand for an interface that has only this element.
Type* Checker::bound(Expr* e) {
  auto* op = syntax::try_as<syntax::Operation>(e);
  if (op == nullptr || (op->op != syntax::Operator::kTilde && op->op != syntax::Operator::kOr)) return typ(e);
  auto* iface = arena().make<Interface>();
  iface->context = &context_;
  iface->errors = this;
  iface->embeddeds.push(arena(), parse_union(e));
  iface->embed_pos.push(arena(), syntax::start_pos(e));
  iface->implicit = iface->complete = true;
  later([this, iface] { type_set(iface, &context_, this); });
  record_type_and_value(e, Mode::kType, iface, {});
  return iface;
}

bool Checker::validate_targ_count(Pos pos, Symbol name, size_t want, size_t got) {
  if (got == want) return true;
  errorf(pos, "{} type arguments for type {}: have {}, want {}", got < want ? "not enough" : "too many", name.view(),
         got, want);
  return false;
}

int Checker::verify_instance(std::span<TypeParam* const> tparams, std::span<Type* const> targs, std::string& cause) {
  Subst map(context_, tparams, targs);
  for (size_t i = 0; i < tparams.size(); ++i) {
    iface(tparams[i]);
    if (!implements(targs[i], map.type(tparams[i]->bound), true, &cause, qualifier_)) return static_cast<int>(i);
  }
  return -1;
}

void Checker::verify_later(Pos pos, std::span<TypeParam* const> tparams, std::span<Type* const> targs,
                           std::span<Expr* const> exprs) {
  std::vector<Expr*> list(exprs.begin(), exprs.end());
  later([this, pos, tparams, targs, list] {
    std::string why;
    int i = verify_instance(tparams, targs, why);
    if (i >= 0) {
      error(static_cast<size_t>(i) < list.size() ? At(list[static_cast<size_t>(i)]) : At(pos), why);
    } else {
      mono_.record_instance(pkg_, pos, tparams, targs, list);
    }
  });
}

void Checker::record_instance(Expr* e, std::span<Type* const> targs, Type* t) {
  while (e != nullptr) {
    if (auto* name = syntax::try_as<syntax::Name>(e)) {
      name->instance = arena().make<Instance>(arena().copy(targs), t);
      return;
    }
    if (auto* paren = syntax::try_as<syntax::ParenExpr>(e)) {
      e = paren->x;
    } else if (auto* sel = syntax::try_as<syntax::SelectorExpr>(e)) {
      e = sel->sel;
    } else if (auto* index = syntax::try_as<syntax::IndexExpr>(e)) {
      e = index->x;
    } else {
      return;
    }
  }
}

std::optional<std::vector<Type*>> Checker::func_inst(const Target* target, Pos pos, Operand& x, syntax::IndexExpr* inst,
                                                     bool infer_missing) {
  std::vector<Type*> targs;
  std::span<Expr* const> exprs;
  Pos at_version = inst != nullptr ? inst->pos : pos;
  bool versioned = verify_version(at_version, 18, "function instantiation");
  if (inst != nullptr) {
    x.expr = inst;
    exprs = syntax::unpack_list(inst->index);
    if (!type_list(exprs, targs)) {
      x.invalidate();
      return std::nullopt;
    }
  }
  auto* sig = as<Signature>(x.type);
  size_t want = sig->tparams.size();
  if (targs.size() > want) {
    errorf(exprs[targs.size() - 1], "got {} type arguments but want {}", targs.size(), want);
    x.invalidate();
    return std::nullopt;
  }
  if (targs.size() < want) {
    if (!infer_missing) return targs;
    std::vector<Type*> params;
    std::vector<Operand> args;
    if (target != nullptr && target->sig != nullptr) {
      if (versioned) {
        verify_version(at_version, 21,
                       inst != nullptr ? "partially instantiated function in assignment"
                                       : "implicitly instantiated function in assignment");
      }
      auto* plain = arena().make<Signature>();
      plain->params = sig->params;
      plain->results = sig->results;
      plain->variadic = sig->variadic;
      params.push_back(plain);
      Operand& arg = args.emplace_back();
      arg.mode = Mode::kValue;
      arg.type = target->sig;
      arg.expr = arena().make<syntax::Name>(x.expr != nullptr ? syntax::start_pos(x.expr) : pos, Symbol(target->desc));
    }
    std::vector<TypeParam*> tparams = rename_tparams(sig->tparams, params);
    Pos at;
    std::string text;
    targs.resize(want, nullptr);
    if (!infer(pos, tparams, targs, params, args, true, at, text)) {
      if (!text.empty()) error(at, text);
      x.invalidate();
      return std::nullopt;
    }
  }
  x.type = instantiate_func(x.expr != nullptr ? x.expr->pos : pos, x.expr, sig, targs, exprs);
  x.mode = Mode::kValue;
  return std::nullopt;
}

Signature* Checker::instantiate_func(Pos pos, Expr* e, Signature* sig, std::span<Type* const> targs,
                                     std::span<Expr* const> exprs) {
  Signature* inst = instantiate_signature(context_, sig, targs);
  std::span<Type*> kept = arena().copy(targs);
  if (e != nullptr) record_instance(e, kept, inst);
  verify_later(pos, sig->tparams, kept, exprs);
  return inst;
}

}  // namespace gos::check

// Calls and conversions that look like calls (Go spec, "Calls").
#include "compiler/check/checker.h"
#include "compiler/types/instantiate.h"

namespace gos::check {

ExprKind Checker::conversion_call(Operand& x, syntax::CallExpr* call) {
  non_generic(nullptr, x);
  if (!x.valid()) return ExprKind::kConversion;
  Type* t = x.type;
  x.invalidate();
  size_t n = call->args.size();
  if (n == 0) {
    errorf(call, "missing argument in conversion to {}", s(t));
  } else if (n > 1) {
    use(call->args);
    errorf(call->args[n - 1], "too many arguments in conversion to {}", s(t));
  } else {
    expr(nullptr, x, call->args[0]);
    auto* iface = under_as<Interface>(t);
    if (!x.valid()) {
      // reported
    } else if (iface != nullptr && !is_type_param(t) && !type_set(iface, &context_)->is_method_set()) {
      errorf(call, "cannot use interface {} in conversion (contains specific type constraints or is comparable)", s(t));
      x.invalidate();
    } else if (call->has_dots) {
      errorf(call->args[0], "invalid use of ... in conversion to {}", s(t));
      x.invalidate();
    } else {
      conversion(x, t);
    }
  }
  x.expr = call;
  return ExprKind::kConversion;
}

ExprKind Checker::call_expr(Operand& x, syntax::CallExpr* call) {
  auto* inst = syntax::try_as<syntax::IndexExpr>(call->fun);
  if (inst != nullptr) {
    bool is_inst = index_expr(x, inst);
    x.expr = inst;
    record(x);
    if (!is_inst) inst = nullptr;
  } else {
    expr_or_type(x, call->fun, true);
  }
  auto fail = [&] {
    x.invalidate();
    x.expr = call;
    return ExprKind::kStatement;
  };
  if (x.mode == Mode::kInvalid) {
    use(call->args);
    return fail();
  }
  if (x.mode == Mode::kType) return conversion_call(x, call);
  if (x.mode == Mode::kBuiltin) {
    BuiltinId id = x.builtin;
    if (!builtin(x, call, id)) x.invalidate();
    x.expr = call;
    if (x.valid() && !x.is_const()) env_.has_call = true;
    return builtin_info(id).kind;
  }
  std::string cause;
  bool callable = each_type(x.type, [&](Type* t, Type* u) {
    if (u == nullptr || u->kind == TypeKind::kSignature) return true;
    cause = s(t) + " is not a function";
    return false;
  });
  auto* sig = callable ? as<Signature>(common_under(x.type, &cause, &qualifier_)) : nullptr;
  if (sig == nullptr) {
    errorf(x, "invalid operation: cannot call {}: {}", s(x), cause);
    use(call->args);
    return fail();
  }
  bool was_generic = !sig->tparams.empty();
  std::vector<Type*> targs;
  std::span<Expr* const> targ_exprs;
  if (inst != nullptr) {
    targ_exprs = syntax::unpack_list(inst->index);
    size_t want = sig->tparams.size();
    if (!type_list(targ_exprs, targs)) {
      use(call->args);
      return fail();
    }
    if (targs.size() > want) {
      errorf(targ_exprs[want], "got {} type arguments but want {}", targs.size(), want);
      use(call->args);
      return fail();
    }
    if (targs.size() == want && want > 0) {
      verify_version(inst, 18, "function instantiation");
      sig = instantiate_func(inst->pos, inst, sig, targs, targ_exprs);
      targs.clear();
      targ_exprs = {};
    }
  }
  std::vector<std::vector<Type*>> arg_targs;
  std::vector<Operand> args = generic_expr_list(call->args, arg_targs);
  sig = arguments(call, sig, std::move(targs), targ_exprs, args, arg_targs);
  if (was_generic && sig->tparams.empty()) record_type_and_value(call->fun, Mode::kValue, sig, {});
  switch (sig->results->size()) {
    case 0: x.mode = Mode::kNoValue; break;
    case 1:
      x.mode = Mode::kValue;
      x.type = sig->results->vars[0]->type;
      break;
    default:
      x.mode = Mode::kValue;
      x.type = sig->results;
      break;
  }
  x.expr = call;
  env_.has_call = true;
  if (x.mode == Mode::kValue && !sig->tparams.empty() && mentions_param(x.type, sig->tparams)) x.invalidate();
  return ExprKind::kStatement;
}

// Arguments may be generic functions; for a partially instantiated one its type arguments so far are in `targs`.
std::vector<Operand> Checker::generic_expr_list(std::span<Expr* const> list, std::vector<std::vector<Type*>>& targs) {
  std::vector<Operand> out(list.size());
  targs.resize(list.size());
  for (size_t i = 0; i < list.size(); ++i) {
    auto* inst = syntax::try_as<syntax::IndexExpr>(list[i]);
    if (inst != nullptr) {
      if (index_expr(out[i], inst)) {
        if (auto partial = func_inst(nullptr, inst->pos, out[i], inst, false)) {
          targs[i] = std::move(*partial);
          out[i].expr = inst;
        } else {
          record(out[i]);
        }
        continue;
      }
      out[i].expr = inst;
      if (!out[i].valid()) continue;
      record(out[i]);
      exclude(out[i], true, true, true);
      single_value(out[i]);
      continue;
    }
    if (list.size() > 1) {
      generic_expr(out[i], list[i]);
      continue;
    }
    raw_expr(nullptr, out[i], list[i], nullptr, true);
    exclude(out[i], true, true, true);
    auto* tuple = out[i].valid() ? as<Tuple>(out[i].type) : nullptr;
    if (tuple == nullptr) continue;
    out.assign(tuple->size(), Operand());
    for (size_t k = 0; k < tuple->size(); ++k) {
      out[k].mode = Mode::kValue;
      out[k].expr = list[0];
      out[k].type = tuple->vars[k]->type;
    }
    targs.resize(out.size());
    break;
  }
  return out;
}

// Fits the number of arguments to the signature; `params` gets the type of the parameter for each argument.
bool Checker::match_count(syntax::CallExpr* call, Signature* sig, std::span<Operand> args, std::vector<Type*>& params) {
  size_t nargs = args.size(), npars = sig->params->size();
  for (Var* v : sig->params->vars) params.push_back(v->type);
  if (sig->variadic) {
    if (call->has_dots) {
      if (call->args.size() == 1 && nargs > 1) {
        errorf(call, "cannot use ... with {}-valued {}", nargs, s(call->args[0]));
        return false;
      }
    } else if (nargs + 1 >= npars) {
      auto* last = as<Slice>(params.back());
      Type* elem = last != nullptr ? last->elem : invalid_type();
      params.pop_back();
      while (params.size() < nargs) params.push_back(elem);
      npars = nargs;
    } else {
      --npars;
    }
  } else if (call->has_dots) {
    errorf(call, "cannot use ... in call to non-variadic {}", s(call->fun));
    return false;
  }
  if (nargs == npars) return true;
  At at(call);
  if (nargs > npars) {
    at = At(args[npars]);
  } else if (nargs > 0) {
    at = At(args[nargs - 1]);
  }
  std::vector<Type*> have, want;
  for (const Operand& x : args) have.push_back(x.type);
  for (Var* v : sig->params->vars) want.push_back(v->type);
  errorf(at, "{} arguments in call to {}\n\thave {}\n\twant {}", nargs > npars ? "too many" : "not enough",
         s(call->fun), types_summary(have, false, call->has_dots), types_summary(want, sig->variadic, false));
  return false;
}

Signature* Checker::arguments(syntax::CallExpr* call, Signature* sig, std::vector<Type*> targs,
                              std::span<Expr* const> targ_exprs, std::vector<Operand>& args,
                              std::span<const std::vector<Type*>> arg_targs) {
  std::vector<Type*> params;
  if (!match_count(call, sig, args, params)) return sig;
  Signature* result = sig;
  std::vector<TypeParam*> tparams;
  size_t n = sig->tparams.size();
  if (n > 0) {
    bool explicitly = call->fun->is<syntax::IndexExpr>();
    verify_version(call, 18, explicitly ? "function instantiation" : "implicit function instantiation");
    tparams = rename_tparams(sig->tparams, params);
    targs.resize(n, nullptr);
  }
  std::vector<size_t> generic_args;
  for (size_t i = 0; i < args.size(); ++i) {
    auto* asig = args[i].valid() ? as<Signature>(args[i].type) : nullptr;
    if (asig == nullptr || asig->tparams.empty()) continue;
    // Fresh type parameters, so that a function passed twice is inferred twice.
    std::vector<Type*> types{asig};
    std::vector<TypeParam*> fresh = rename_tparams(asig->tparams, types);
    auto* copy = arena().make<Signature>(*static_cast<Signature*>(types[0]));
    copy->tparams = arena().copy(fresh);
    args[i].type = copy;
    tparams.insert(tparams.end(), fresh.begin(), fresh.end());
    if (i < arg_targs.size()) targs.insert(targs.end(), arg_targs[i].begin(), arg_targs[i].end());
    targs.resize(tparams.size(), nullptr);
    generic_args.push_back(i);
  }
  if (!generic_args.empty()) {
    verify_version(args[generic_args[0]], 21, "implicitly instantiated function as argument");
  }
  if (!tparams.empty()) {
    Pos at;
    std::string text;
    if (!infer(call->pos, tparams, targs, params, args, false, at, text)) {
      if (!text.empty()) errorf(at, "in call to {}, {}", s(call->fun), text);
      return sig;
    }
    if (n > 0) {
      std::span<Type* const> own(targs.data(), n);
      result = instantiate_func(call->pos, call->fun, sig, own, targ_exprs);
      Subst map(context_, std::span<TypeParam* const>(tparams.data(), n), own);
      for (Type*& p : params) p = map.type(p);
    }
    size_t j = n;
    for (size_t i : generic_args) {
      auto* asig = as<Signature>(args[i].type);
      size_t count = asig->tparams.size();
      args[i].type = instantiate_func(call->pos, args[i].expr, asig, std::span<Type* const>(&targs[j], count), {});
      record(args[i]);
      j += count;
    }
  }
  std::string context;
  for (size_t i = 0; i < args.size(); ++i) {
    if (!args[i].valid()) continue;
    // Most arguments have the parameter's very type, and then no text about a mistake is needed.
    if (args[i].type == params[i] && args[i].mode >= Mode::kVariable && args[i].type->kind != TypeKind::kTuple)
      continue;
    if (context.empty()) context = "argument to " + s(call->fun);
    assignment(args[i], params[i], context);
  }
  return result;
}

}  // namespace gos::check

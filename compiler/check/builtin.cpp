// Built-in functions (Go spec, "Built-in functions").
#include "compiler/check/checker.h"

namespace gos::check {

namespace {

// *[n]T as [n]T; other types as they are.
Type* array_deref(Type* t) {
  if (auto* p = as<Pointer>(t)) {
    if (auto* a = under_as<Array>(p->elem)) return a;
  }
  return t;
}

}  // namespace

void Checker::verify_builtin_version(syntax::CallExpr* call, BuiltinId id) {
  static constexpr struct {
    BuiltinId id;
    int version;
    std::string_view what;
  } kVersions[] = {
      {BuiltinId::kClear, 21, "clear"},          {BuiltinId::kMax, 21, "built-in max"},
      {BuiltinId::kMin, 21, "built-in min"},     {BuiltinId::kAdd, 17, "unsafe.Add"},
      {BuiltinId::kSlice, 17, "unsafe.Slice"},   {BuiltinId::kSliceData, 20, "unsafe.SliceData"},
      {BuiltinId::kString, 20, "unsafe.String"}, {BuiltinId::kStringData, 20, "unsafe.StringData"},
  };
  for (const auto& row : kVersions) {
    if (row.id == id) verify_version(call->fun, row.version, row.what);
  }
}

bool Checker::builtin(Operand& x, syntax::CallExpr* call, BuiltinId id) {
  const BuiltinInfo& info = builtin_info(id);
  if (call->has_dots && id != BuiltinId::kAppend) {
    errorf(call, "invalid operation: invalid use of ... with built-in {}", info.name);
    use(call->args);
    return false;
  }
  bool outer_call = env_.has_call;
  bool is_len = id == BuiltinId::kLen || id == BuiltinId::kCap;
  if (is_len) env_.has_call = false;
  bool takes_types = id == BuiltinId::kMake || id == BuiltinId::kNew || id == BuiltinId::kOffsetof;
  std::vector<Operand> args;
  size_t nargs = call->args.size();
  if (!takes_types) {
    args = expr_list(call->args);
    nargs = args.size();
    for (const Operand& a : args) {
      if (a.valid()) continue;
      if (is_len) env_.has_call = outer_call;
      return false;
    }
    if (nargs > 0) x = args[0];
  }
  auto want = static_cast<size_t>(info.args);
  if (nargs < want || (nargs > want && !info.variadic)) {
    errorf(call, "invalid operation: {} arguments for {} (expected {}, found {})",
           nargs < want ? "not enough" : "too many", s(call), want, nargs);
    if (is_len) env_.has_call = outer_call;
    return false;
  }
  verify_builtin_version(call, id);
  switch (id) {
    case BuiltinId::kAppend: return builtin_append(x, call, args);
    case BuiltinId::kCap:
    case BuiltinId::kLen: {
      bool ok = builtin_len(x, call, id);
      env_.has_call = outer_call;
      return ok;
    }
    case BuiltinId::kClear:
    case BuiltinId::kClose: return builtin_close_clear(x, call, id);
    case BuiltinId::kComplex: return builtin_complex(x, call, args[1]);
    case BuiltinId::kCopy: return builtin_copy(x, call, args[1]);
    case BuiltinId::kDelete: return builtin_delete(x, call, args[1]);
    case BuiltinId::kImag:
    case BuiltinId::kReal: return builtin_real(x, call, id);
    case BuiltinId::kMake: return builtin_make(x, call);
    case BuiltinId::kMax:
    case BuiltinId::kMin: return builtin_min(x, call, id, args);
    case BuiltinId::kNew: return builtin_new(x, call);
    case BuiltinId::kPanic:
      assignment(x, universe().empty, "argument to panic");
      if (!x.valid()) return false;
      x.mode = Mode::kNoValue;
      record_builtin(call->fun, nullptr, {universe().empty});
      return true;
    case BuiltinId::kPrint:
    case BuiltinId::kPrintln: return builtin_print(x, call, id, args);
    case BuiltinId::kRecover:
      x.mode = Mode::kValue;
      x.type = universe().empty;
      record_builtin(call->fun, x.type, {});
      return true;
    default: return builtin_unsafe(x, call, id, args);
  }
}

// Element type of the slices that x may be; null with a cause.
Type* Checker::slice_elem(const Operand& x, std::string& cause) {
  Type* elem = nullptr;
  bool ok = each_under(x.type, [&](Type* u) {
    auto* slice = u != nullptr ? as<Slice>(u) : nullptr;
    if (slice == nullptr) {
      cause = "argument must be a slice; have " + (x.is_nil() ? "untyped nil" : s(x));
      return false;
    }
    if (elem != nullptr && !identical(elem, slice->elem)) {
      cause = fmt::format("mismatched slice element types {} and {} in {}", s(elem), s(slice->elem), s(x));
      return false;
    }
    elem = slice->elem;
    return true;
  });
  return ok ? elem : nullptr;
}

// Whether everything in t's type set is []byte or a string.
bool Checker::bytes_or_string(Type* t, bool& has_string) {
  return each_under(t, [&](Type* u) {
    if (u == nullptr) return false;
    auto* slice = as<Slice>(u);
    if (slice != nullptr && identical(slice->elem, universe().byte_type)) return true;
    if (!is_string(u)) return false;
    has_string = true;
    return true;
  });
}

bool Checker::builtin_append(Operand& x, syntax::CallExpr* call, std::vector<Operand>& args) {
  std::string cause;
  Type* elem = slice_elem(x, cause);
  if (elem == nullptr) {
    errorf(x, "invalid append: {}", cause);
    return false;
  }
  Type* slice = x.type;
  if (args.size() == 2 && call->has_dots) {
    Operand probe = x;
    bool has_string = false;
    if (assignable(probe, context_.slice(universe().byte_type), nullptr) && bytes_or_string(args[1].type, has_string) &&
        has_string) {
      if (is_untyped(args[1].type)) convert_untyped(args[1], basic(BasicKind::kString));
      record_builtin(call->fun, slice, {slice, args[1].type}, true);
      x.mode = Mode::kValue;
      return true;
    }
  }
  auto var = [&](VarKind kind, Type* t) { return arena().make<Var>(kind, Pos{}, nullptr, Symbol(), t); };
  Var* params[] = {var(VarKind::kParam, slice), var(VarKind::kParam, context_.slice(elem))};
  Var* result = var(VarKind::kResult, slice);
  auto* sig = arena().make<Signature>();
  sig->params = context_.tuple(params);
  sig->results = context_.tuple(std::span<Var* const>(&result, 1));
  sig->variadic = true;
  arguments(call, sig, {}, {}, args, {});
  record_builtin(call->fun, slice, {slice, params[1]->type}, true);
  x.mode = Mode::kValue;
  x.type = slice;
  return true;
}

bool Checker::builtin_len(Operand& x, syntax::CallExpr* call, BuiltinId id) {
  bool is_len = id == BuiltinId::kLen;
  Mode mode = Mode::kInvalid;
  Value value;
  auto has_length = [&](Type* u) {
    u = array_deref(u);
    switch (u->kind) {
      case TypeKind::kBasic: return is_len && is_string(u);
      case TypeKind::kArray:
      case TypeKind::kSlice:
      case TypeKind::kChan: return true;
      case TypeKind::kMap: return is_len;
      default: return false;
    }
  };
  Type* u = array_deref(under(x.type));
  if (is_type_param(x.type)) {
    if (each_under(x.type, [&](Type* t) { return t != nullptr && has_length(t); })) mode = Mode::kValue;
  } else if (has_length(u)) {
    mode = Mode::kValue;
    if (x.is_const() && is_string(u)) {
      mode = Mode::kConstant;
      value = constant::make_int64(static_cast<int64_t>(constant::string_val(x.value).size()));
    } else if (auto* a = as<Array>(u); a != nullptr && !env_.has_call) {
      mode = Mode::kConstant;
      value = a->len >= 0 ? constant::make_int64(a->len) : constant::make_unknown();
    }
  }
  if (mode == Mode::kInvalid) {
    if (is_valid(under(x.type))) {
      errorf(x, "invalid argument: {} for built-in {}", s(x), builtin_info(id).name);
    }
    return false;
  }
  if (mode != Mode::kConstant) record_builtin(call->fun, basic(BasicKind::kInt), {x.type});
  x.mode = mode;
  x.type = basic(BasicKind::kInt);
  x.value = value;
  return true;
}

bool Checker::builtin_close_clear(Operand& x, syntax::CallExpr* call, BuiltinId id) {
  bool ok = each_under(x.type, [&](Type* u) {
    if (id == BuiltinId::kClear) {
      if (u != nullptr && (u->kind == TypeKind::kMap || u->kind == TypeKind::kSlice)) return true;
      errorf(x, "invalid argument: cannot clear {}: argument must be (or constrained by) map or slice", s(x));
      return false;
    }
    auto* c = u != nullptr ? as<Chan>(u) : nullptr;
    if (c != nullptr && c->dir != ChanDir::kRecvOnly) return true;
    errorf(x, "invalid operation: cannot close {} {}", c == nullptr ? "non-channel" : "receive-only channel", s(x));
    return false;
  });
  if (!ok) return false;
  record_builtin(call->fun, nullptr, {x.type});
  x.mode = Mode::kNoValue;
  return true;
}

// The float type of a complex type (real, imag) or the complex type of a float type (complex); null for others.
Type* Checker::apply_complex(Operand& x, BuiltinId id) {
  auto f = [&](Type* t) -> Type* {
    auto* b = under_as<Basic>(t);
    if (b == nullptr) return nullptr;
    bool make = id == BuiltinId::kComplex;
    switch (b->basic) {
      case BasicKind::kFloat32: return make ? basic(BasicKind::kComplex64) : nullptr;
      case BasicKind::kFloat64: return make ? basic(BasicKind::kComplex128) : nullptr;
      case BasicKind::kUntypedFloat: return make ? basic(BasicKind::kUntypedComplex) : nullptr;
      case BasicKind::kComplex64: return make ? nullptr : basic(BasicKind::kFloat32);
      case BasicKind::kComplex128: return make ? nullptr : basic(BasicKind::kFloat64);
      case BasicKind::kUntypedComplex: return make ? nullptr : basic(BasicKind::kUntypedFloat);
      default: return nullptr;
    }
  };
  if (!is_type_param(x.type)) return f(x.type);
  if (!each_type(x.type, [&](Type* t, Type*) { return t != nullptr && f(t) != nullptr; })) return nullptr;
  errorf(x, "{} not supported as argument to built-in {} for go1.18 (see go.dev/issue/50937)", s(x),
         builtin_info(id).name);
  return invalid_type();
}

bool Checker::builtin_complex(Operand& x, syntax::CallExpr* call, Operand& y) {
  bool ux = is_untyped(x.type), uy = is_untyped(y.type);
  if (ux && !uy) {
    convert_untyped(x, y.type);
  } else if (!ux && uy) {
    convert_untyped(y, x.type);
  } else if (ux && uy) {
    if (x.is_const() && y.is_const()) {
      for (Operand* o : {&x, &y}) {
        if (is_numeric(o->type) && constant::sign(constant::imag(o->value)) == 0)
          o->type = basic(BasicKind::kUntypedFloat);
      }
    } else {
      convert_untyped(x, basic(BasicKind::kFloat64));
      convert_untyped(y, basic(BasicKind::kFloat64));
    }
  }
  if (!x.valid() || !y.valid()) return false;
  if (!identical(x.type, y.type)) {
    errorf(x, "invalid operation: {} (mismatched types {} and {})", s(call), s(x.type), s(y.type));
    return false;
  }
  Type* result = apply_complex(x, BuiltinId::kComplex);
  if (result == nullptr) {
    errorf(x, "invalid argument: arguments have type {}, expected floating-point", s(x.type));
    return false;
  }
  if (x.is_const() && y.is_const()) {
    x.value = constant::binary_op(constant::to_float(x.value), constant::Op::kAdd,
                                  constant::make_imag(constant::to_float(y.value)));
  } else {
    x.mode = Mode::kValue;
    record_builtin(call->fun, result, {x.type, x.type});
  }
  x.type = result;
  return true;
}

bool Checker::builtin_copy(Operand& x, syntax::CallExpr* call, Operand& y) {
  Operand probe = x;
  bool has_string = false;
  bool special =
      assignable(probe, context_.slice(universe().byte_type), nullptr) && bytes_or_string(y.type, has_string);
  if (!special) {
    std::string cause;
    Type* to = slice_elem(x, cause);
    if (to == nullptr) {
      errorf(x, "invalid copy: {}", cause);
      return false;
    }
    Type* from = slice_elem(y, cause);
    if (from == nullptr) {
      if (!each_has(y.type, kIsString)) {
        errorf(y, "invalid copy: {}", cause);
        return false;
      }
      from = universe().byte_type;
    }
    if (!identical(to, from)) {
      errorf(x, "invalid copy: arguments {} and {} have different element types {} and {}", s(x), s(y), s(to), s(from));
      return false;
    }
  }
  if (is_untyped(y.type)) convert_untyped(y, default_type(y.type));
  record_builtin(call->fun, basic(BasicKind::kInt), {x.type, y.type});
  x.mode = Mode::kValue;
  x.type = basic(BasicKind::kInt);
  return true;
}

bool Checker::builtin_delete(Operand& x, syntax::CallExpr* call, Operand& key) {
  Type* map = x.type;
  Type* key_type = nullptr;
  bool ok = each_under(map, [&](Type* u) {
    auto* m = u != nullptr ? as<Map>(u) : nullptr;
    if (m == nullptr) {
      errorf(x, "invalid argument: {} is not a map", s(x));
      return false;
    }
    if (key_type != nullptr && !identical(m->key, key_type)) {
      errorf(x, "invalid argument: maps of {} must have identical key types", s(x));
      return false;
    }
    key_type = m->key;
    return true;
  });
  if (!ok) return false;
  x = key;
  assignment(x, key_type, "argument to delete");
  if (!x.valid()) return false;
  x.mode = Mode::kNoValue;
  record_builtin(call->fun, nullptr, {map, key_type});
  return true;
}

bool Checker::builtin_real(Operand& x, syntax::CallExpr* call, BuiltinId id) {
  if (is_untyped(x.type)) {
    if (x.is_const()) {
      if (is_numeric(x.type)) x.type = basic(BasicKind::kUntypedComplex);
    } else {
      convert_untyped(x, basic(BasicKind::kComplex128));
      if (!x.valid()) return false;
    }
  }
  Type* result = apply_complex(x, id);
  if (result == nullptr) {
    errorf(x, "invalid argument: argument has type {}, expected complex type", s(x.type));
    return false;
  }
  if (x.is_const()) {
    x.value = id == BuiltinId::kReal ? constant::real(x.value) : constant::imag(x.value);
  } else {
    x.mode = Mode::kValue;
    record_builtin(call->fun, result, {x.type});
  }
  x.type = result;
  return true;
}

bool Checker::builtin_make(Operand& x, syntax::CallExpr* call) {
  Expr* arg = call->args[0];
  Type* t = var_type(arg);
  if (!is_valid(t)) return false;
  std::string cause;
  bool ok = each_under(t, [&](Type* u) {
    if (u == nullptr) {
      cause = "no specific type";
    } else if (u->kind != TypeKind::kSlice && u->kind != TypeKind::kMap && u->kind != TypeKind::kChan) {
      cause = "type must be slice, map, or channel";
    }
    return cause.empty();
  });
  Type* u = ok ? common_under(t, &cause, &qualifier_) : nullptr;
  if (u == nullptr) {
    errorf(arg, "invalid argument: cannot make {}: {}", s(arg), cause);
    return false;
  }
  size_t least = u->kind == TypeKind::kSlice ? 2 : 1, n = call->args.size();
  if (n < least || n > least + 1) {
    errorf(call, "invalid operation: {} expects {} or {} arguments; found {}", s(call), least, least + 1, n);
    return false;
  }
  std::vector<Type*> types{t};
  std::vector<int64_t> sizes;
  for (Expr* e : call->args.subspan(1)) {
    int64_t size = -1;
    types.push_back(index(e, -1, size));
    if (size >= 0) sizes.push_back(size);
  }
  if (sizes.size() == 2 && sizes[0] > sizes[1]) error(call->args[1], "invalid argument: length and capacity swapped");
  x.mode = Mode::kValue;
  x.type = t;
  record_builtin(call->fun, t, types);
  return true;
}

bool Checker::builtin_min(Operand& x, syntax::CallExpr* call, BuiltinId id, std::vector<Operand>& args) {
  constant::Op op = id == BuiltinId::kMax ? constant::Op::kGtr : constant::Op::kLss;
  for (size_t i = 0; i < args.size(); ++i) {
    Operand& a = args[i];
    if (!is_ordered(a.type)) {
      errorf(a, "invalid argument: {} cannot be ordered", s(a));
      return false;
    }
    if (i == 0) continue;
    match_types(x, a);
    if (!x.valid()) return false;
    if (!identical(x.type, a.type)) {
      errorf(a, "invalid argument: mismatched types {} (previous argument) and {} (type of {})", s(x.type), s(a.type),
             s(a.expr));
      return false;
    }
    if (x.is_const() && a.is_const()) {
      if (constant::compare(a.value, op, x.value)) x = a;
    } else {
      x.mode = Mode::kValue;
    }
  }
  if (!x.is_const()) {
    x.mode = Mode::kValue;
    assignment(x, universe().empty, "argument to built-in " + std::string(builtin_info(id).name));
    if (!x.valid()) return false;
  }
  for (Operand& a : args) update_expr_type(a.expr, x.type, true);
  if (!x.is_const()) record_builtin(call->fun, x.type, std::vector<Type*>(args.size(), x.type));
  return true;
}

bool Checker::builtin_new(Operand& x, syntax::CallExpr* call) {
  Expr* arg = call->args[0];
  expr_or_type(x, arg, false);
  exclude(x, true, true, false);
  if (!x.valid()) return false;
  if (x.mode == Mode::kType) {
    valid_var_type(arg, x.type);
  } else if (is_untyped(x.type)) {
    assignment(x, nullptr, "argument to new");
    if (!x.valid()) return false;
  }
  constexpr int kNewOfValue = 26;
  if (x.mode != Mode::kType) verify_version(call->fun, kNewOfValue, "new(" + s(arg) + ")");
  Type* t = x.type;
  x.mode = Mode::kValue;
  x.type = context_.pointer(t);
  record_builtin(call->fun, x.type, {t});
  return true;
}

bool Checker::builtin_print(Operand& x, syntax::CallExpr* call, BuiltinId id, std::vector<Operand>& args) {
  std::vector<Type*> types;
  for (Operand& a : args) {
    assignment(a, nullptr, "argument to built-in " + std::string(builtin_info(id).name));
    if (!a.valid()) return false;
    types.push_back(a.type);
  }
  x.mode = Mode::kNoValue;
  record_builtin(call->fun, nullptr, types);
  return true;
}

}  // namespace gos::check

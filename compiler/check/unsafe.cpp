// Package unsafe (Go spec, "Package unsafe").
#include <algorithm>

#include "compiler/check/checker.h"

namespace gos::check {

namespace {

// Whether the size of `t` depends on a type parameter.
bool has_variable_size(Type* t, std::vector<Type*>& seen) {
  if (is_type_param(t)) return true;
  Type* u = under(t);
  if (auto* a = as<Array>(u)) return has_variable_size(a->elem, seen);
  auto* st = as<Struct>(u);
  if (st == nullptr || std::find(seen.begin(), seen.end(), u) != seen.end()) return false;
  seen.push_back(u);
  return std::any_of(st->fields.begin(), st->fields.end(), [&](Var* f) { return has_variable_size(f->type, seen); });
}

bool has_variable_size(Type* t) {
  std::vector<Type*> seen;
  return has_variable_size(t, seen);
}

}  // namespace

bool Checker::builtin_unsafe(Operand& x, syntax::CallExpr* call, BuiltinId id, std::vector<Operand>& args) {
  Type* uintptr_arg = nullptr;
  auto with_length = [&](Type* result, Type* param) {
    if (!valid_index(args[1], "length", id == BuiltinId::kAdd)) return false;
    x.mode = Mode::kValue;
    x.type = result;
    record_builtin(call->fun, result, {param, args[1].type});
    return true;
  };
  switch (id) {
    case BuiltinId::kAdd:
      assignment(x, basic(BasicKind::kUnsafePointer), "argument to unsafe.Add");
      uintptr_arg = basic(BasicKind::kUnsafePointer);
      return x.valid() && with_length(uintptr_arg, uintptr_arg);
    case BuiltinId::kOffsetof: return builtin_offsetof(x, call);
    case BuiltinId::kSizeof:
    case BuiltinId::kAlignof: return builtin_sizeof(x, call, id);
    case BuiltinId::kSlice: {
      auto* p = as<Pointer>(common_under(x.type));
      if (p == nullptr) {
        errorf(x, "invalid argument: {} is not a pointer", s(x));
        return false;
      }
      return with_length(context_.slice(p->elem), p);
    }
    case BuiltinId::kSliceData: {
      auto* slice = as<Slice>(common_under(x.type));
      if (slice == nullptr) {
        errorf(x, "invalid argument: {} is not a slice", s(x));
        return false;
      }
      x.mode = Mode::kValue;
      x.type = context_.pointer(slice->elem);
      record_builtin(call->fun, x.type, {slice});
      return true;
    }
    case BuiltinId::kString: {
      Type* p = context_.pointer(universe().byte_type);
      assignment(x, p, "argument to unsafe.String");
      return x.valid() && with_length(basic(BasicKind::kString), p);
    }
    default: {  // StringData
      assignment(x, basic(BasicKind::kString), "argument to unsafe.StringData");
      if (!x.valid()) return false;
      x.mode = Mode::kValue;
      x.type = context_.pointer(universe().byte_type);
      record_builtin(call->fun, x.type, {basic(BasicKind::kString)});
      return true;
    }
  }
}

bool Checker::builtin_sizeof(Operand& x, syntax::CallExpr* call, BuiltinId id) {
  bool is_size = id == BuiltinId::kSizeof;
  assignment(x, nullptr, is_size ? "argument to unsafe.Sizeof" : "argument to unsafe.Alignof");
  if (!x.valid()) return false;
  if (has_variable_size(x.type)) {
    x.mode = Mode::kValue;
    record_builtin(call->fun, basic(BasicKind::kUintptr), {x.type});
  } else {
    int64_t n = is_size ? size_of(x.type) : align_of(x.type);
    if (n < 0) {
      errorf(x, "{} is too large", s(x));
      return false;
    }
    x.mode = Mode::kConstant;
    x.value = constant::make_int64(n);
  }
  x.type = basic(BasicKind::kUintptr);
  return true;
}

bool Checker::builtin_offsetof(Operand& x, syntax::CallExpr* call) {
  Expr* arg = call->args[0];
  auto* sel = syntax::try_as<syntax::SelectorExpr>(syntax::unparen(arg));
  if (sel == nullptr) {
    errorf(arg, "invalid argument: {} is not a selector expression", s(arg));
    use(arg);
    return false;
  }
  expr(nullptr, x, sel->x);
  if (!x.valid()) return false;
  Type* base = x.type;
  if (auto* p = under_as<Pointer>(base); p != nullptr && is<Struct>(under(p->elem))) base = p->elem;
  Found found = lookup_field_or_method(base, false, pkg_, sel->sel->name);
  if (found.obj == nullptr) {
    errorf(x, "invalid argument: {} has no single field {}", s(base), sel->sel->name.view());
    return false;
  }
  if (found.obj->kind == ObjectKind::kFunc) {
    errorf(arg, "invalid argument: {} is a method value", s(arg));
    return false;
  }
  if (found.indirect) {
    errorf(x, "invalid argument: field {} is embedded via a pointer in {}", sel->sel->name.view(), s(base));
    return false;
  }
  record_selection(sel, SelectionKind::kField, base, found);
  record_type_and_value(sel, x.mode == Mode::kVariable ? Mode::kVariable : Mode::kValue, found.obj->type, {});
  Type* uintptr = basic(BasicKind::kUintptr);
  if (has_variable_size(base)) {
    x.mode = Mode::kValue;
    record_builtin(call->fun, uintptr, {found.obj->type});
  } else {
    int64_t offset = 0;
    Type* at = base;
    for (int i : found.path) {
      auto* st = under_as<Struct>(at);
      int64_t o = offsets_of(st->fields)[static_cast<size_t>(i)];
      offset = o < 0 || offset < 0 ? -1 : offset + o;
      at = st->fields[static_cast<size_t>(i)]->type;
    }
    if (offset < 0) {
      errorf(x, "{} is too large", s(x));
      return false;
    }
    x.mode = Mode::kConstant;
    x.value = constant::make_int64(offset);
  }
  x.type = uintptr;
  return true;
}

}  // namespace gos::check

// Literals: basic, function and composite (Go spec, "Operands", "Function literals", "Composite literals").
#include "compiler/check/checker.h"

#include <algorithm>

namespace gos::check {

namespace {

struct LiteralRow {
  constant::Literal literal;
  BasicKind type;
};
// By syntax::LitKind.
constexpr LiteralRow kLiterals[] = {
    {constant::Literal::kInt, BasicKind::kUntypedInt},           {constant::Literal::kFloat, BasicKind::kUntypedFloat},
    {constant::Literal::kImaginary, BasicKind::kUntypedComplex}, {constant::Literal::kRune, BasicKind::kUntypedRune},
    {constant::Literal::kString, BasicKind::kUntypedString},
};

int field_index(std::span<Var* const> fields, const Package* pkg, Symbol name, bool fold_case) {
  if (name.is_blank()) return -1;
  for (size_t i = 0; i < fields.size(); ++i) {
    if (same_id(fields[i], pkg, name, fold_case)) return static_cast<int>(i);
  }
  return -1;
}

// A key under which equal constants of any kind meet: 1, 1.0 and 1+0i are one number.
std::string key_of(Value v) {
  if (v.kind() == constant::Kind::kString) return "s" + std::string(constant::string_val(v));
  if (v.kind() == constant::Kind::kBool) return constant::bool_val(v) ? "true" : "false";
  if (Value i = constant::to_int(v); i.is_int()) return constant::to_string(i);
  if (Value f = constant::to_float(v); f.kind() == constant::Kind::kFloat)
    return fmt::format("{}", constant::float64_val(f));
  return constant::exact_string(v);
}

}  // namespace

void Checker::basic_lit(Operand& x, syntax::BasicLit* e) {
  constexpr size_t kMaxDigits = 10000;
  bool number = e->lit_kind <= syntax::LitKind::kImag;
  if (number) check_literal_version(e);
  if (number && e->text.size() > kMaxDigits) {
    errorf(e, "excessively long constant: {}... ({} chars)", e->text.substr(0, 10), e->text.size());
    return;
  }
  const LiteralRow& row = kLiterals[static_cast<size_t>(e->lit_kind)];
  // Bytes that no source may hold were reported and passed over, but stand in the text.
  bool foreign = number && std::any_of(e->text.begin(), e->text.end(), [](char c) { return c < '+' || c > 'z'; });
  Value v = foreign ? Value() : constant::from_literal(row.literal, e->text);
  if (foreign || v.is_unknown()) {
    errorf(e, "malformed constant: {}", e->text);
    return;
  }
  x.mode = Mode::kConstant;
  x.type = basic(row.type);
  x.value = v;
  x.expr = e;
  overflow(x, e->pos);
}

void Checker::func_lit(Operand& x, syntax::FuncLit* e) {
  auto* sig = arena().make<Signature>();
  Scope* scope = func_type(sig, nullptr, {}, e->type, e);
  record_type_and_value(e->type, Mode::kType, sig, {});
  x.mode = Mode::kValue;
  x.type = sig;
  if (e->body == nullptr) return;
  later([this, e, sig, scope, decl = env_.decl, iota = env_.iota] { func_body(decl, sig, scope, e->body, iota, e); });
}

void Checker::composite_lit(Operand& x, syntax::CompositeLit* e, Type* hint) {
  Type *type = nullptr, *base = nullptr;
  bool is_elem = false;
  auto* array = syntax::try_as<syntax::ArrayType>(e->type);
  if (array != nullptr && array->len == nullptr) {
    type = base = arena().make<Array>(var_type(array->elem), int64_t{-1});
  } else if (e->type != nullptr) {
    type = base = typ(e->type);
  } else if (hint != nullptr) {
    type = base = hint;
    Type* u = common_under(base);
    bool is_ptr = false;
    if (u != nullptr) {
      Type* pointed = deref(u, &is_ptr);
      if (is_ptr) base = pointed;
    }
    is_elem = true;
  } else {
    error(e, "missing type in composite literal");
    type = base = invalid_type();
  }
  Type* u = common_under(base);
  switch (u != nullptr ? u->kind : TypeKind::kTuple) {
    case TypeKind::kStruct: struct_lit(x, e, as<Struct>(u), base); break;
    case TypeKind::kArray: {
      auto* a = as<Array>(u);
      int64_t n = indexed_elems(e->elems, a->elem, a->len);
      if (a->len < 0 && array != nullptr && array->len == nullptr) {
        a->len = n;
        record_type_and_value(e->type, Mode::kType, a, {});
      }
      break;
    }
    case TypeKind::kSlice: indexed_elems(e->elems, as<Slice>(u)->elem, -1); break;
    case TypeKind::kMap: map_lit(x, e, as<Map>(u)); break;
    default:
      for (Expr* elem : e->elems) {
        auto* kv = syntax::try_as<syntax::KeyValueExpr>(elem);
        use(kv != nullptr ? kv->value : elem);
      }
      if (u == nullptr || is_valid(u)) {
        errorf(e, "invalid composite literal{} type {}{}", is_elem ? " element" : "", s(type),
               u == nullptr ? " (no common underlying type)" : "");
        x.invalidate();
        return;
      }
      break;
  }
  x.mode = Mode::kValue;
  x.type = type;
  x.value = {};
}

void Checker::struct_lit(Operand& x, syntax::CompositeLit* e, Struct* t, Type* base) {
  if (e->elems.empty()) return;
  if (e->elems[0]->is<syntax::KeyValueExpr>()) return keyed_fields(x, e, t, base);
  for (size_t i = 0; i < e->elems.size(); ++i) {
    if (e->elems[i]->is<syntax::KeyValueExpr>()) {
      error(e->elems[i], "mixture of field:value and value elements in struct literal");
      continue;
    }
    expr(nullptr, x, e->elems[i]);
    if (i >= t->fields.size()) {
      errorf(x, "too many values in struct literal of type {}", s(base));
      break;
    }
    Var* f = t->fields[i];
    if (!is_exported(f->name) && f->pkg != pkg_) {
      errorf(x, "implicit assignment to unexported field {} in struct literal of type {}", f->name.view(), s(base));
      continue;
    }
    assignment(x, f->type, "struct literal");
  }
  if (e->elems.size() < t->fields.size()) {
    errorf(e->rbrace, "too few values in struct literal of type {}", s(base));
  }
}

void Checker::keyed_fields(Operand& x, syntax::CompositeLit* e, Struct* t, Type* base) {
  std::vector<bool> visited(t->fields.size());
  for (Expr* elem : e->elems) {
    auto* kv = syntax::try_as<syntax::KeyValueExpr>(elem);
    if (kv == nullptr) {
      error(elem, "mixture of field:value and value elements in struct literal");
      continue;
    }
    auto* key = syntax::try_as<syntax::Name>(kv->key);
    // The field's type helps a generic function value; find it before the value is checked.
    int i = key != nullptr ? field_index(t->fields, pkg_, key->name, false) : -1;
    expr(nullptr, x, kv->value);
    if (key == nullptr) {
      errorf(kv, "invalid field name {} in struct literal", s(kv->key));
      continue;
    }
    if (i < 0) {
      int other = field_index(t->fields, pkg_, key->name, true);
      error(kv->key, lookup_error(base, key->name, other >= 0 ? t->fields[static_cast<size_t>(other)] : nullptr, true));
      continue;
    }
    Var* f = t->fields[static_cast<size_t>(i)];
    key->obj = f;
    assignment(x, f->type, "struct literal");
    if (visited[static_cast<size_t>(i)]) {
      errorf(kv, "duplicate field name {} in struct literal", key->name.view());
    }
    visited[static_cast<size_t>(i)] = true;
  }
}

void Checker::map_lit(Operand& x, syntax::CompositeLit* e, Map* t) {
  bool key_is_interface = is_plain_interface(t->key);
  std::unordered_map<std::string, std::vector<Type*>> visited;
  for (Expr* elem : e->elems) {
    auto* kv = syntax::try_as<syntax::KeyValueExpr>(elem);
    if (kv == nullptr) {
      error(elem, "missing key in map literal");
      continue;
    }
    expr_with_hint(x, kv->key, t->key);
    assignment(x, t->key, "map literal");
    if (!x.valid()) continue;
    if (x.is_const() && !x.value.is_unknown()) {
      auto [seen, fresh] = visited.try_emplace(key_of(x.value));
      bool duplicate = !fresh;
      if (key_is_interface) {
        duplicate = false;
        for (Type* other : seen->second) duplicate |= identical(other, x.type);
        seen->second.push_back(x.type);
      }
      if (duplicate) {
        errorf(x, "duplicate key {} in map literal", constant::to_string(x.value));
        continue;
      }
    }
    expr_with_hint(x, kv->value, t->elem);
    assignment(x, t->elem, "map literal");
  }
}

// Elements of an array or slice literal; returns the least length that holds them. `length` negative: no limit.
int64_t Checker::indexed_elems(std::span<Expr* const> elems, Type* t, int64_t length) {
  std::unordered_set<int64_t> visited;
  bool keyed = false;
  for (Expr* e : elems) keyed |= e->is<syntax::KeyValueExpr>();
  int64_t at = 0, max = 0;
  for (Expr* e : elems) {
    bool valid = false;
    Expr* value = e;
    if (auto* kv = syntax::try_as<syntax::KeyValueExpr>(e)) {
      int64_t i = -1;
      if (is_valid(index(kv->key, length, i))) {
        if (i >= 0) {
          at = i;
          valid = true;
        } else {
          errorf(e, "index {} must be integer constant", s(kv->key));
        }
      }
      value = kv->value;
    } else if (length >= 0 && at >= length) {
      errorf(e, "index {} is out of bounds (>= {})", at, length);
    } else {
      valid = true;
    }
    if (valid && keyed && !visited.insert(at).second) {
      errorf(e, "duplicate index {} in array or slice literal", at);
    }
    max = std::max(max, ++at);
    Operand x;
    expr_with_hint(x, value, t);
    assignment(x, t, "array or slice literal");
  }
  return max;
}

}  // namespace gos::check

// Index and slice expressions (Go spec, "Index expressions", "Slice expressions").
#include "compiler/check/checker.h"

namespace gos::check {

bool representable_const(Value v, Basic* t, Value* rounded);

// True when e instantiates the generic function that x then is; the caller goes on from there.
bool Checker::index_expr(Operand& x, syntax::IndexExpr* e) {
  expr_or_type(x, e->x, true);
  if (x.mode == Mode::kInvalid) {
    use(e->index);
    return false;
  }
  if (x.mode == Mode::kType) {
    x.mode = Mode::kInvalid;
    x.type = var_type(e);
    if (is_valid(x.type)) x.mode = Mode::kType;
    return false;
  }
  if (x.mode == Mode::kValue) {
    auto* sig = under_as<Signature>(x.type);
    if (sig != nullptr && !sig->tparams.empty()) return true;
  }
  non_generic(nullptr, x);
  if (!x.valid()) return false;
  bool valid = false, done = false;
  int64_t length = -1;
  Type* u = under(x.type);
  switch (u->kind) {
    case TypeKind::kBasic:
      if (!is_string(u)) break;
      valid = true;
      if (x.is_const()) length = static_cast<int64_t>(constant::string_val(x.value).size());
      x.mode = Mode::kValue;  // also for a constant string and index
      x.type = universe().byte_type;
      break;
    case TypeKind::kArray:
      valid = true;
      length = as<Array>(u)->len;
      if (x.mode != Mode::kVariable) x.mode = Mode::kValue;
      x.type = as<Array>(u)->elem;
      break;
    case TypeKind::kPointer:
      if (auto* a = under_as<Array>(as<Pointer>(u)->elem)) {
        valid = true;
        length = a->len;
        x.mode = Mode::kVariable;
        x.type = a->elem;
      }
      break;
    case TypeKind::kSlice:
      valid = true;
      x.mode = Mode::kVariable;
      x.type = as<Slice>(u)->elem;
      break;
    case TypeKind::kMap: {
      Expr* index = single_index(e);
      Operand key;
      expr(nullptr, key, index);
      assignment(key, as<Map>(u)->key, "map index");
      x.mode = Mode::kMapIndex;
      x.type = as<Map>(u)->elem;
      x.expr = e;
      return false;
    }
    case TypeKind::kInterface:
      if (is_type_param(x.type)) valid = index_type_param(x, e, length, done);
      if (done) return false;
      break;
    default: break;
  }
  if (!valid) {
    errorf(e->pos, "cannot index {}", s(x));
    use(e->index);
    x.invalidate();
    return false;
  }
  int64_t ignored = -1;
  index(single_index(e), length, ignored);
  return false;
}

// Indexing what may be of several types: either all maps with one key type, or none; one element type.
bool Checker::index_type_param(Operand& x, syntax::IndexExpr* e, int64_t& length, bool& done) {
  Type *key = nullptr, *elem = nullptr;
  Mode mode = Mode::kVariable;
  bool first = true;
  bool ok = each_under(x.type, [&](Type* u) {
    if (u == nullptr) return false;
    int64_t len = -1;
    Type *k = nullptr, *el = nullptr;
    if (is_string(u)) {
      el = universe().byte_type;
      mode = Mode::kValue;
    } else if (auto* a = as<Array>(u)) {
      len = a->len;
      el = a->elem;
      if (x.mode != Mode::kVariable) mode = Mode::kValue;
    } else if (auto* p = as<Pointer>(u)) {
      if (auto* pointed = under_as<Array>(p->elem)) {
        len = pointed->len;
        el = pointed->elem;
      }
    } else if (auto* slice = as<Slice>(u)) {
      el = slice->elem;
    } else if (auto* m = as<Map>(u)) {
      k = m->key;
      el = m->elem;
    }
    if (el == nullptr) return false;
    if (first) {
      first = false;
      length = len;
      key = k;
      elem = el;
      return true;
    }
    if ((key == nullptr) != (k == nullptr) || (key != nullptr && !identical(key, k)) || !identical(elem, el))
      return false;
    if (len >= 0 && (length < 0 || len < length)) length = len;
    return true;
  });
  if (!ok) return false;
  x.type = elem;
  if (key == nullptr) {
    x.mode = mode;
    return true;
  }
  Operand k;
  expr(nullptr, k, single_index(e));
  assignment(k, key, "map index");
  x.mode = Mode::kMapIndex;
  x.expr = e;
  done = true;
  return true;
}

Expr* Checker::single_index(syntax::IndexExpr* e) {
  auto* list = syntax::try_as<syntax::ListExpr>(e->index);
  if (list == nullptr) return e->index;
  error(list->elems[1], "invalid operation: more than one index");
  return list->elems[0];
}

// Checks an index below `max` (if not negative); gives its type, invalid after an error, and its constant value if any.
Type* Checker::index(Expr* e, int64_t max, int64_t& value) {
  value = -1;
  Operand x;
  expr(nullptr, x, e);
  if (!valid_index(x, "index", false)) return invalid_type();
  if (!x.is_const()) return x.type;
  if (x.value.is_unknown()) return invalid_type();
  int64_t v = x.value.int64().value_or(-1);
  if (max >= 0 && v >= max) {
    errorf(x, "invalid argument: index {} out of bounds [0:{}]", constant::to_string(x.value), max);
    return invalid_type();
  }
  value = v;
  return x.type;
}

bool Checker::valid_index(Operand& x, std::string_view what, bool allow_negative) {
  if (!x.valid()) return false;
  convert_untyped(x, basic(BasicKind::kInt));
  if (!x.valid()) return false;
  if (!each_has(x.type, kIsInteger)) {
    errorf(x, "invalid argument: {} {} must be integer", what, s(x));
    return false;
  }
  if (!x.is_const()) return true;
  if (!allow_negative && constant::sign(x.value) < 0) {
    errorf(x, "invalid argument: {} {} must not be negative", what, s(x));
    return false;
  }
  if (!representable_const(x.value, basic(BasicKind::kInt), &x.value)) {
    errorf(x, "invalid argument: {} {} overflows int", what, s(x));
    return false;
  }
  return true;
}

// The one underlying type of what is sliced; strings count as byte slices beside such. Null after an error.
Type* Checker::sliced_type(Operand& x, bool& reported) {
  Type *type = nullptr, *common = nullptr;
  bool has_string = false;
  reported = false;
  bool ok = each_type(x.type, [&](Type* t, Type* u) {
    if (u == nullptr) {
      errorf(x, "cannot slice {}: no specific type in {}", s(x), s(x.type));
      reported = true;
      return false;
    }
    if (is_string(u)) {
      u = context_.slice(universe().byte_type);
      has_string = true;
    }
    if (common == nullptr) {
      type = t;
      common = u;
    } else if (!identical(common, u)) {
      errorf(x, "cannot slice {}: {} and {} have different underlying types", s(x), s(type), s(t));
      reported = true;
      return false;
    }
    return true;
  });
  if (!ok) return nullptr;
  if (has_string) return is_type_param(x.type) ? basic(BasicKind::kString) : under(x.type);
  return common;
}

void Checker::slice_expr(Operand& x, syntax::SliceExpr* e) {
  expr(nullptr, x, e->x);
  if (!x.valid()) {
    use(std::span<Expr* const>(e->index, 3));
    return;
  }
  bool reported = false;
  Type* u = sliced_type(x, reported);
  bool valid = false;
  int64_t length = -1;
  auto fail = [&](std::string text) {
    if (!reported) error(x, std::move(text));
    x.invalidate();
  };
  if (u == nullptr) return fail("");
  if (is_string(u)) {
    if (e->full) {
      error(e->index[2] != nullptr ? At(e->index[2]) : At(e), "invalid operation: 3-index slice of string");
      x.invalidate();
      return;
    }
    valid = true;
    if (x.is_const()) length = static_cast<int64_t>(constant::string_val(x.value).size());
    if (is_untyped(x.type)) {
      convert_untyped(x, basic(BasicKind::kString));
      x.type = basic(BasicKind::kString);
    }
  } else if (auto* a = as<Array>(u)) {
    if (x.mode != Mode::kVariable) return fail("cannot slice unaddressable value " + s(x));
    valid = true;
    length = a->len;
    x.type = context_.slice(a->elem);
  } else if (auto* p = as<Pointer>(u)) {
    if (auto* pointed = under_as<Array>(p->elem)) {
      valid = true;
      length = pointed->len;
      x.type = context_.slice(pointed->elem);
    }
  } else {
    valid = u->kind == TypeKind::kSlice;
  }
  if (!valid) return fail("cannot slice " + s(x));
  x.mode = Mode::kValue;
  if (e->full && (e->index[1] == nullptr || e->index[2] == nullptr)) {
    x.invalidate();
    return;
  }
  int64_t bounds[3];
  for (int i = 0; i < 3; ++i) {
    bounds[i] = -1;
    if (e->index[i] != nullptr) {
      index(e->index[i], length >= 0 ? length + 1 : -1, bounds[i]);
    } else if (i == 0) {
      bounds[i] = 0;
    } else if (length >= 0) {
      bounds[i] = length;
    }
  }
  for (int i = 0; i < 2; ++i) {
    for (int j = i + 1; bounds[i] > 0 && j < 3; ++j) {
      if (bounds[j] < 0 || bounds[j] >= bounds[i]) continue;
      errorf(e->index[j] != nullptr ? At(e->index[j]) : At(e), "invalid slice indices: {} < {}", bounds[j], bounds[i]);
      return;
    }
  }
}

}  // namespace gos::check

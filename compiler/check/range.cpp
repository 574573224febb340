// For statements with a range clause (Go spec, "For statements with range clause").
#include "compiler/check/checker.h"

namespace gos::check {

// Key and value types of ranging over the operand; null where there is none. False with a cause (or none) when it
// cannot be.
bool Checker::range_types(const Operand& operand, Type*& key, Type*& value, std::string& cause) {
  Type* t = operand.type;
  auto allowed = [&](int version) {
    if (allow_version(At(operand).pos, version)) return true;
    cause = fmt::format("requires go1.{} or later", version);
    return false;
  };
  bool ok = each_type(t, [&](Type* x, Type* u) {
    auto* c = u != nullptr ? as<Chan>(u) : nullptr;
    if (c == nullptr || c->dir != ChanDir::kSendOnly) return true;
    cause = "receive from send-only channel " + s(x);
    return false;
  });
  Type* u = ok ? common_under(t, &cause, &qualifier_) : nullptr;
  if (u == nullptr) return false;
  Type* int_type = basic(BasicKind::kInt);
  if (auto* p = as<Pointer>(u)) {
    if (auto* a = under_as<Array>(p->elem)) u = a;
  }
  switch (u->kind) {
    case TypeKind::kBasic:
      if (is_string(u)) {
        key = int_type;
        value = universe().rune_type;
        return true;
      }
      if (!is_integer(u) || !allowed(22)) return false;
      key = t;
      return true;
    case TypeKind::kArray:
      key = int_type;
      value = as<Array>(u)->elem;
      return true;
    case TypeKind::kSlice:
      key = int_type;
      value = as<Slice>(u)->elem;
      return true;
    case TypeKind::kMap:
      key = as<Map>(u)->key;
      value = as<Map>(u)->elem;
      return true;
    case TypeKind::kChan: key = as<Chan>(u)->elem; return true;
    case TypeKind::kSignature: return allowed(23) && range_func_types(as<Signature>(u), key, value, cause);
    default: return false;
  }
}

bool Checker::range_func_types(Signature* sig, Type*& key, Type*& value, std::string& cause) {
  auto bad = [&](std::string_view why) {
    cause = "func must be func(yield func(...) bool): " + std::string(why);
    return false;
  };
  if (sig->params->size() != 1) return bad("wrong argument count");
  if (sig->results->size() != 0) return bad("unexpected results");
  std::string why;
  Type* u = common_under(sig->params->vars[0]->type, &why, &qualifier_);
  if (u == nullptr) return bad("in yield type, " + why);
  auto* yield = as<Signature>(u);
  if (yield == nullptr) return bad("argument is not func");
  if (yield->params->size() > 2) return bad("yield func has too many parameters");
  bool one = yield->results->size() == 1;
  if (!one || !identical(yield->results->vars[0]->type, basic(BasicKind::kBool))) {
    if (one && is_boolean(yield->results->vars[0]->type)) {
      return bad("yield func returns user-defined boolean, not bool");
    }
    return bad("yield func does not return bool");
  }
  if (yield->params->size() >= 1) key = yield->params->vars[0]->type;
  if (yield->params->size() >= 2) value = yield->params->vars[1]->type;
  return true;
}

void Checker::range_stmt(syntax::ForStmt* st, syntax::RangeClause* clause) {
  auto lhs_list = syntax::unpack_list(clause->lhs);
  Expr* lhs[2] = {!lhs_list.empty() ? lhs_list[0] : nullptr, lhs_list.size() > 1 ? lhs_list[1] : nullptr};
  Expr* extra = lhs_list.size() > 2 ? lhs_list[2] : nullptr;
  Operand x;
  env_.has_call = false;
  expr(nullptr, x, clause->x);
  if (x.valid() && lhs[1] == nullptr && !env_.has_call) {
    // Only the length is needed, which is constant: the operand is not evaluated.
    Type* u = under(x.type);
    if (auto* p = as<Pointer>(u)) {
      if (auto* a = under_as<Array>(p->elem)) u = a;
    }
    if (auto* a = as<Array>(u)) {
      record_type_and_value(syntax::unparen(clause->x), Mode::kConstant, basic(BasicKind::kInt),
                            constant::make_int64(a->len));
    }
  }
  Type* types[2] = {};
  if (x.valid()) {
    std::string cause;
    if (!range_types(x, types[0], types[1], cause)) {
      types[0] = types[1] = invalid_type();
      errorf(x, "cannot range over {}{}{}", s(x), cause.empty() ? "" : ": ", cause);
    } else if (types[0] == nullptr && lhs[0] != nullptr) {
      errorf(lhs[0], "range over {} permits no iteration variables", s(x));
    } else if (types[1] == nullptr && lhs[1] != nullptr) {
      errorf(lhs[1], "range over {} permits only one iteration variable", s(x));
    } else if (extra != nullptr) {
      error(extra, "range clause permits at most two iteration variables");
    }
  }
  OpenScope scope(*this);
  bool over_int = x.valid() && is_integer(x.type);
  if (clause->def) {
    define_range_vars(st, lhs, types, x, over_int);
  } else if (lhs[0] != nullptr) {
    for (int i = 0; i < 2; ++i) {
      if (lhs[i] == nullptr || types[i] == nullptr || !is_valid(types[i])) continue;
      if (over_int) {
        assign_var(lhs[i], nullptr, &x, "range clause");
        if (x.valid() && !is_integer(x.type)) errorf(lhs[i], "cannot use iteration variable of type {}", s(x.type));
      } else {
        Operand y;
        y.mode = Mode::kValue;
        y.expr = lhs[i];
        y.type = types[i];
        assign_var(lhs[i], nullptr, &y, "assignment");
      }
    }
  } else if (over_int) {
    assignment(x, nullptr, "range clause");
  }
  stmt(st->body);
}

void Checker::define_range_vars(syntax::ForStmt* st, std::span<Expr* const> lhs, std::span<Type* const> types,
                                Operand& x, bool over_int) {
  std::vector<Var*> vars;
  for (size_t i = 0; i < lhs.size(); ++i) {
    if (lhs[i] == nullptr) continue;
    auto* name = syntax::try_as<syntax::Name>(lhs[i]);
    Symbol symbol = name != nullptr ? name->name : Symbol("_");
    auto* v = arena().make<Var>(VarKind::kLocal, lhs[i]->pos, pkg_, symbol, nullptr);
    v->owner = env_.func;
    v->state = Object::State::kDone;
    if (name == nullptr) {
      errorf(lhs[i], "cannot declare {}", s(lhs[i]));
    } else {
      name->obj = v;
      if (!symbol.is_blank()) vars.push_back(v);
    }
    if (types[i] == nullptr || !is_valid(types[i])) {
      v->type = invalid_type();
      v->used = true;
    } else if (over_int) {
      init_var(v, x, "range clause");
    } else {
      Operand y;
      y.mode = Mode::kValue;
      y.expr = lhs[i];
      y.type = types[i];
      init_var(v, y, "assignment");
    }
  }
  if (vars.empty()) {
    error(st, "no new variables on left side of :=");
    return;
  }
  for (Var* v : vars) declare(env_.scope, nullptr, v, st->body->pos);
}

}  // namespace gos::check

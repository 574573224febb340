// Expressions: dispatch by kind, and unary operations (Go spec, "Expressions").
#include <algorithm>
#include <iterator>

#include "compiler/check/checker.h"

namespace gos::check {

using syntax::Operator;

ExprKind Checker::raw_expr(const Target* target, Operand& x, Expr* e, Type* hint, bool allow_generic) {
  ExprKind kind = expr_internal(target, x, e, hint);
  if (!allow_generic) non_generic(target, x);
  if (x.valid() && x.mode != Mode::kNoValue && !finite_size(x.type)) {
    x.invalidate();
    x.type = invalid_type();
  }
  record(x);
  return kind;
}

void Checker::non_generic(const Target* target, Operand& x) {
  if (!x.valid() || x.mode == Mode::kNoValue) return;
  std::string_view what;
  if (x.type->kind == TypeKind::kNamed || x.type->kind == TypeKind::kAlias) {
    if (is_generic(x.type)) what = "type";
  } else if (auto* sig = as<Signature>(x.type); sig != nullptr && !sig->tparams.empty()) {
    if (target != nullptr && target->sig != nullptr) {
      func_inst(target, x.expr != nullptr ? syntax::start_pos(x.expr) : Pos{}, x, nullptr, true);
      return;
    }
    what = "function";
  }
  if (what.empty()) return;
  errorf(x.expr, "cannot use generic {} {} without instantiation", what, s(x.expr));
  x.invalidate();
  x.type = invalid_type();
}

// Kinds that need no more than a call; false for the others.
bool Checker::simple_expr(Operand& x, Expr* e, ExprKind& kind) {
  switch (e->kind) {
    case syntax::Kind::kBadExpr: break;
    case syntax::Kind::kName: ident(x, e->as<syntax::Name>(), false); break;
    case syntax::Kind::kBasicLit:
      if (!e->as<syntax::BasicLit>()->bad) basic_lit(x, e->as<syntax::BasicLit>());
      break;
    case syntax::Kind::kFuncLit: func_lit(x, e->as<syntax::FuncLit>()); break;
    case syntax::Kind::kSelectorExpr: selector(x, e->as<syntax::SelectorExpr>(), false); break;
    case syntax::Kind::kSliceExpr: slice_expr(x, e->as<syntax::SliceExpr>()); break;
    case syntax::Kind::kAssertExpr: assert_expr(x, e->as<syntax::AssertExpr>()); break;
    case syntax::Kind::kTypeSwitchGuard:
      error(e, "invalid syntax tree: use of .(type) outside type switch");
      use(e->as<syntax::TypeSwitchGuard>()->x);
      break;
    case syntax::Kind::kDotsType: error(e, "invalid syntax tree: invalid use of ..."); break;
    case syntax::Kind::kListExpr: error(e, "invalid syntax tree: unexpected list of expressions"); break;
    case syntax::Kind::kKeyValueExpr: error(e, "invalid syntax tree: no key:value expected"); break;
    case syntax::Kind::kArrayType:
    case syntax::Kind::kSliceType:
    case syntax::Kind::kStructType:
    case syntax::Kind::kFuncType:
    case syntax::Kind::kInterfaceType:
    case syntax::Kind::kMapType:
    case syntax::Kind::kChanType:
      x.mode = Mode::kType;
      x.type = typ(e);
      break;
    default: return false;
  }
  kind = x.valid() ? ExprKind::kExpression : ExprKind::kStatement;  // an invalid one must not cause further errors
  return true;
}

ExprKind Checker::expr_internal(const Target* target, Operand& x, Expr* e, Type* hint) {
  x.mode = Mode::kInvalid;
  x.type = invalid_type();
  x.value = {};
  ExprKind kind = ExprKind::kExpression;
  if (simple_expr(x, e, kind)) {
    x.expr = e;
    return kind;
  }
  switch (e->kind) {
    case syntax::Kind::kCompositeLit: composite_lit(x, e->as<syntax::CompositeLit>(), hint); break;
    case syntax::Kind::kParenExpr:
      kind = raw_expr(nullptr, x, e->as<syntax::ParenExpr>()->x, nullptr, false);
      x.expr = e;
      return kind;
    case syntax::Kind::kIndexExpr:
      if (index_expr(x, e->as<syntax::IndexExpr>())) func_inst(target, e->pos, x, e->as<syntax::IndexExpr>(), true);
      break;
    case syntax::Kind::kCallExpr: return call_expr(x, e->as<syntax::CallExpr>());
    case syntax::Kind::kOperation: {
      auto* op = e->as<syntax::Operation>();
      if (op->y != nullptr) {
        binary(x, e, op->x, op->y, op->op);
      } else if (op->op == Operator::kMul) {
        indirection(x, op);
      } else {
        unary(x, op);
        if (x.valid() && op->op == Operator::kRecv) kind = ExprKind::kStatement;
      }
      break;
    }
    default: break;
  }
  x.expr = e;
  return x.valid() ? kind : ExprKind::kStatement;
}

void Checker::expr(const Target* target, Operand& x, Expr* e) {
  raw_expr(target, x, e, nullptr, false);
  exclude(x, true, true, true);
  single_value(x);
}

void Checker::generic_expr(Operand& x, Expr* e) {
  raw_expr(nullptr, x, e, nullptr, true);
  exclude(x, true, true, true);
  single_value(x);
}

void Checker::expr_with_hint(Operand& x, Expr* e, Type* hint) {
  raw_expr(nullptr, x, e, hint, false);
  exclude(x, true, true, true);
  single_value(x);
}

void Checker::expr_or_type(Operand& x, Expr* e, bool allow_generic) {
  raw_expr(nullptr, x, e, nullptr, allow_generic);
  exclude(x, true, false, false);
  single_value(x);
}

std::vector<Operand> Checker::multi_expr(Expr* e, bool allow_comma_ok, bool& comma_ok) {
  std::vector<Operand> list(1);
  Operand& x = list[0];
  comma_ok = false;
  raw_expr(nullptr, x, e, nullptr, false);
  exclude(x, true, true, true);
  auto* tuple = x.valid() ? as<Tuple>(x.type) : nullptr;
  if (tuple != nullptr) {
    list.resize(tuple->size());
    for (size_t i = 0; i < tuple->size(); ++i) {
      list[i] = {};
      list[i].mode = Mode::kValue;
      list[i].expr = e;
      list[i].type = tuple->vars[i]->type;
    }
    return list;
  }
  if (allow_comma_ok && (x.mode == Mode::kMapIndex || x.mode == Mode::kCommaOk)) {
    Operand ok;
    ok.mode = Mode::kValue;
    ok.expr = e;
    ok.type = basic(BasicKind::kUntypedBool);
    list.push_back(ok);
    comma_ok = true;
  }
  return list;
}

std::vector<Operand> Checker::expr_list(std::span<Expr* const> list) {
  bool ignored = false;
  if (list.size() == 1) return multi_expr(list[0], false, ignored);
  std::vector<Operand> out(list.size());
  for (size_t i = 0; i < list.size(); ++i) expr(nullptr, out[i], list[i]);
  return out;
}

void Checker::exclude(Operand& x, bool no_value, bool builtin, bool type) {
  if (x.mode == Mode::kNoValue && no_value) {
    errorf(x, "{} used as value{}", s(x), type ? "" : " or type");
  } else if (x.mode == Mode::kBuiltin && builtin) {
    errorf(x, "{} must be called", s(x));
  } else if (x.mode == Mode::kType && type) {
    errorf(x, "{} is not an expression", s(x));
  } else {
    return;
  }
  x.invalidate();
}

void Checker::single_value(Operand& x) {
  if (x.mode != Mode::kValue || x.type->kind != TypeKind::kTuple) return;
  errorf(x, "multiple-value {} in single-value context", s(x));
  x.invalidate();
}

namespace {

struct OpRow {
  Operator op;
  uint8_t info;
};
constexpr OpRow kUnaryOps[] = {
    {Operator::kAdd, kIsNumeric},
    {Operator::kSub, kIsNumeric},
    {Operator::kXor, kIsInteger},
    {Operator::kNot, kIsBoolean},
};
constexpr OpRow kBinaryOps[] = {
    {Operator::kAdd, kIsNumeric | kIsString},
    {Operator::kSub, kIsNumeric},
    {Operator::kMul, kIsNumeric},
    {Operator::kDiv, kIsNumeric},
    {Operator::kRem, kIsInteger},
    {Operator::kAnd, kIsInteger},
    {Operator::kOr, kIsInteger},
    {Operator::kXor, kIsInteger},
    {Operator::kAndNot, kIsInteger},
    {Operator::kAndAnd, kIsBoolean},
    {Operator::kOrOr, kIsBoolean},
};

}  // namespace

bool Checker::op_defined(Operand& x, Operator op, bool binary) {
  for (const OpRow& row : binary ? std::span<const OpRow>(kBinaryOps) : std::span<const OpRow>(kUnaryOps)) {
    if (row.op == op && each_has(x.type, row.info)) return true;
  }
  errorf(x, "invalid operation: operator {} not defined on {}", syntax::text(op), s(x));
  return false;
}

void Checker::indirection(Operand& x, syntax::Operation* e) {
  expr_or_type(x, e->x, false);
  if (!x.valid()) return;
  if (x.mode == Mode::kType) {
    valid_var_type(e->x, x.type);
    x.type = context_.pointer(x.type);
    return;
  }
  Type* base = nullptr;
  bool ok = each_under(x.type, [&](Type* u) {
    auto* p = u != nullptr ? as<Pointer>(u) : nullptr;
    if (p == nullptr) {
      errorf(x, "invalid operation: cannot indirect {}", s(x));
      return false;
    }
    if (base != nullptr && !identical(p->elem, base)) {
      errorf(x, "invalid operation: pointers of {} must have identical base types", s(x));
      return false;
    }
    base = p->elem;
    return true;
  });
  x.mode = ok ? Mode::kVariable : Mode::kInvalid;
  if (ok) x.type = base;
}

void Checker::unary(Operand& x, syntax::Operation* e) {
  expr(nullptr, x, e->x);
  if (!x.valid()) return;
  Operator op = e->op;
  if (op == Operator::kAnd) {
    if (!syntax::unparen(e->x)->is<syntax::CompositeLit>() && x.mode != Mode::kVariable) {
      errorf(x, "invalid operation: cannot take address of {}", s(x));
      x.invalidate();
      return;
    }
    x.mode = Mode::kValue;
    x.type = context_.pointer(x.type);
    return;
  }
  if (op == Operator::kRecv) {
    Type* elem = chan_elem(x, x, true);
    x.mode = elem != nullptr ? Mode::kCommaOk : Mode::kInvalid;
    if (elem != nullptr) x.type = elem;
    env_.has_call = true;
    return;
  }
  if (op == Operator::kTilde) {
    if (!each_has(x.type, kIsInteger)) {
      error(e, "cannot use ~ outside of interface or type constraint");
      x.invalidate();
      return;
    }
    error(e, "cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)");
    op = Operator::kXor;
  }
  if (!op_defined(x, op, false)) {
    x.invalidate();
    return;
  }
  if (!x.is_const()) {
    x.mode = Mode::kValue;
    return;
  }
  if (x.value.is_unknown()) return;
  constexpr std::pair<Operator, constant::Op> kOps[] = {{Operator::kAdd, constant::Op::kAdd},
                                                        {Operator::kSub, constant::Op::kSub},
                                                        {Operator::kXor, constant::Op::kXor},
                                                        {Operator::kNot, constant::Op::kNot}};
  auto known = std::find_if(std::begin(kOps), std::end(kOps), [op](const auto& pair) { return pair.first == op; });
  unsigned bits = is_unsigned(x.type) ? static_cast<unsigned>(8 * size_of(x.type)) : 0;
  x.value = constant::unary_op(known->second, x.value, bits);
  x.expr = e;
  overflow(x, e->pos);
}

Type* Checker::chan_elem(At at, Operand& x, bool recv) {
  std::string cause;
  bool ok = each_type(x.type, [&](Type* t, Type* u) {
    auto* c = u != nullptr ? as<Chan>(u) : nullptr;
    if (u == nullptr) {
      cause = "no specific channel type";
    } else if (c == nullptr) {
      cause = "non-channel " + s(t);
    } else if (recv && c->dir == ChanDir::kSendOnly) {
      cause = "send-only channel " + s(t);
    } else if (!recv && c->dir == ChanDir::kRecvOnly) {
      cause = "receive-only channel " + s(t);
    }
    return cause.empty();
  });
  if (ok) {
    if (auto* c = as<Chan>(common_under(x.type, &cause, &qualifier_))) return c->elem;
  }
  std::string_view verb = recv ? "receive from" : "send to";
  if (is_type_param(x.type)) {
    errorf(at, "invalid operation: cannot {} {}: {}", verb, s(x), cause);
  } else {
    errorf(at, "invalid operation: cannot {} {} {}", verb, cause, s(x));
  }
  return nullptr;
}

void Checker::assert_expr(Operand& x, syntax::AssertExpr* e) {
  expr(nullptr, x, e->x);
  if (!x.valid()) return;
  auto fail = [&] { x.invalidate(); };
  if (is_type_param(x.type)) {
    errorf(x, "invalid operation: cannot use type assertion on type parameter value {}", s(x));
    return fail();
  }
  if (!is_interface(x.type)) {
    errorf(x, "invalid operation: {} is not an interface", s(x));
    return fail();
  }
  Type* t = var_type(e->type);
  if (!is_valid(t)) return fail();
  type_assertion(e, x, t, false);
  x.mode = Mode::kCommaOk;
  x.type = t;
}

void Checker::type_assertion(Expr* e, Operand& x, Type* t, bool type_switch) {
  std::string cause;
  if (assertable_to(x.type, t, &cause, qualifier_)) return;
  if (type_switch) {
    errorf(e, "impossible type switch case: {}\n\t{} cannot have dynamic type {} {}", s(e), s(x), s(t), cause);
  } else {
    errorf(e, "impossible type assertion: {}\n\t{} does not implement {} {}", s(e), s(t), s(x.type), cause);
  }
}

}  // namespace gos::check

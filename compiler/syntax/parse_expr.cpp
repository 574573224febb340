// Expressions (Go spec, "Expressions").
#include <algorithm>

#include "compiler/syntax/parser.h"
#include "compiler/syntax/print.h"

namespace gos::syntax {

Expr* Parser::expr() {
  int outer = std::exchange(height_, 0);
  Expr* x = binary_expr(nullptr, 0);
  grow();
  height_ = std::max(outer, height_);
  return x;
}

// UnaryExpr { binary_op UnaryExpr }, for operators that bind tighter than `outer_prec`; `x` is the first operand if it
// has been read.
Expr* Parser::binary_expr(Expr* x, int outer_prec) {
  if (x == nullptr) x = unary_expr();
  while ((tok == Token::kOperator || tok == Token::kStar) && prec > outer_prec) {
    auto* o = make<Operation>(pos);
    o->op = op;
    int own_prec = prec;
    next();
    o->x = x;
    int left = std::exchange(height_, 0);
    o->y = binary_expr(nullptr, own_prec);
    height_ = std::max(left, height_);
    grow();
    x = o;
  }
  return x;
}

// PrimaryExpr | unary_op UnaryExpr
Expr* Parser::unary_expr() {
  Level level(*this);
  if (tok == Token::kArrow) return receive_or_chan_type();
  if (tok == Token::kOperator || tok == Token::kStar) {
    switch (op) {
      case Operator::kMul:
      case Operator::kAdd:
      case Operator::kSub:
      case Operator::kNot:
      case Operator::kXor:
      case Operator::kTilde:
      case Operator::kAnd: {
        auto* o = make<Operation>(pos);
        o->op = op;
        next();
        o->x = unary_expr();
        if (o->op == Operator::kAnd) o->x = unparen(o->x);  // &(T{}) is &T{}
        grow();
        return o;
      }
      default: break;
    }
  }
  return primary_expr(nullptr, true);
}

// "<-" UnaryExpr. When that turns out to be a channel type, the arrow belongs to it: <-(chan E) is (<-chan E), and
// <-(chan<- E) is (<-chan (<-E)).
Expr* Parser::receive_or_chan_type() {
  Pos at = pos;
  next();
  Expr* x = unary_expr();
  if (!x->is<ChanType>()) {
    auto* o = make<Operation>(at);
    o->op = Operator::kRecv;
    o->x = x;
    grow();
    return o;
  }
  ChanDir dir = ChanDir::kSendOnly;
  Expr* t = x;
  while (dir == ChanDir::kSendOnly) {
    auto* c = try_as<ChanType>(t);
    if (c == nullptr) break;
    dir = c->dir;
    if (dir == ChanDir::kRecvOnly) syntax_error("unexpected <-, expected chan");
    c->dir = ChanDir::kRecvOnly;
    t = c->elem;
  }
  if (dir == ChanDir::kSendOnly) syntax_error("unexpected " + to_string(t) + ", expected chan");
  return x;
}

// Literal | OperandName | "(" Expression ")" | Type. Composite literals are found in primary_expr. Parentheses are
// kept only if asked for or if "{" follows, where errors depend on them.
Expr* Parser::operand(bool keep_parens) {
  switch (tok) {
    case Token::kName: return name();
    case Token::kLiteral: return literal_or_null();
    case Token::kLparen: {
      Pos at = pos;
      next();
      expr_level_++;
      Expr* x = expr();
      expr_level_--;
      want(Token::kRparen);
      if (!keep_parens && tok != Token::kLbrace) return x;
      auto* paren = make<ParenExpr>(at);
      paren->x = x;
      return paren;
    }
    case Token::kFunc: return func_type_or_lit();
    case Token::kLbrack:
    case Token::kChan:
    case Token::kMap:
    case Token::kStruct:
    case Token::kInterface: return type();
    default: {
      Expr* x = bad_expr();
      syntax_error("expected expression");
      advance({Token::kRparen, Token::kRbrack, Token::kRbrace});
      return x;
    }
  }
}

Expr* Parser::func_type_or_lit() {
  Pos at = pos;
  next();
  FuncType* signature = func_type("function type").type;
  if (tok != Token::kLbrace) return signature;
  expr_level_++;
  auto* f = make<FuncLit>(at);
  f->type = signature;
  f->body = func_body();
  expr_level_--;
  grow();
  return f;
}

// Operand { Selector | Index | Slice | TypeAssertion | Arguments | LiteralValue }; `x` is the operand if it has been
// read.
Expr* Parser::primary_expr(Expr* x, bool keep_parens) {
  if (x == nullptr) x = operand(keep_parens);
  while (true) {
    switch (tok) {
      case Token::kDot: x = selector_or_assertion(x); break;
      case Token::kLbrack: x = index_or_slice(x); break;
      case Token::kLparen: x = call(x); break;
      case Token::kLbrace: {
        Expr* t = unparen(x);
        if (!may_be_literal_type(t)) return x;
        if (t != x) syntax_error("cannot parenthesize type in composite literal");
        CompositeLit* literal = composite_lit();
        literal->type = x;
        x = literal;
        break;
      }
      default: return x;
    }
    grow();
  }
}

// "." identifier | "." "(" Type ")" | "." "(" "type" ")"
Expr* Parser::selector_or_assertion(Expr* x) {
  Pos at = pos;
  next();
  if (tok == Token::kName) {
    auto* s = make<SelectorExpr>(at);
    s->x = x;
    s->sel = name();
    return s;
  }
  if (!got(Token::kLparen)) {
    syntax_error("expected name or (");
    advance({Token::kSemi, Token::kRparen});
    return x;
  }
  if (got(Token::kType)) {
    auto* guard = make<TypeSwitchGuard>(at);
    guard->x = x;
    x = guard;
  } else {
    auto* assertion = make<AssertExpr>(at);
    assertion->x = x;
    assertion->type = type();
    x = assertion;
  }
  want(Token::kRparen);
  return x;
}

// "[" Expression "]" | "[" TypeList "]" | "[" [ Expression ] ":" ...
Expr* Parser::index_or_slice(Expr* x) {
  Pos at = pos;
  next();
  Expr* i = nullptr;
  if (tok != Token::kColon) {
    bool comma = false;
    if (tok == Token::kRbrack) {
      syntax_error("expected operand");
      i = bad_expr();
    } else {
      i = type_list(false, &comma);
    }
    if (comma || tok == Token::kRbrack) {
      want(Token::kRbrack);
      auto* index = make<IndexExpr>(at);
      index->x = x;
      index->index = i;
      return index;
    }
  }
  return slice_rest(x, at, i);
}

Expr* Parser::slice_rest(Expr* x, Pos at, Expr* low) {
  if (!got(Token::kColon)) {
    syntax_error("expected comma, : or ]");
    advance({Token::kComma, Token::kColon, Token::kRbrack});
  }
  expr_level_++;
  auto* s = make<SliceExpr>(at);
  s->x = x;
  s->index[0] = low;
  if (tok != Token::kColon && tok != Token::kRbrack) s->index[1] = expr();
  if (tok == Token::kColon) {
    s->full = true;
    if (s->index[1] == nullptr) {
      error_at(pos, "middle index required in 3-index slice");
      s->index[1] = bad_expr();
    }
    next();
    if (tok != Token::kRbrack) {
      s->index[2] = expr();
    } else {
      error_at(pos, "final index required in 3-index slice");
      s->index[2] = bad_expr();
    }
  }
  expr_level_--;
  want(Token::kRbrack);
  return s;
}

// "(" [ arg { "," arg } [ "..." ] [ "," ] ] ")"
Expr* Parser::call(Expr* x) {
  auto* c = make<CallExpr>(pos);
  next();
  c->fun = x;
  ListMark mark = open_list();
  expr_level_++;
  list("argument list", Token::kComma, Token::kRparen, [&] {
    push(expr());
    c->has_dots = got(Token::kDotDotDot);
    return c->has_dots;
  });
  expr_level_--;
  c->args = take<Expr>(mark);
  return c;
}

namespace {

// Whether `x` can only be a value, not a type.
bool is_value(const Expr* x) {
  switch (x->kind) {
    case Kind::kBasicLit:
    case Kind::kCompositeLit:
    case Kind::kFuncLit:
    case Kind::kSliceExpr:
    case Kind::kAssertExpr:
    case Kind::kTypeSwitchGuard:
    case Kind::kCallExpr: return true;
    case Kind::kOperation: return x->as<Operation>()->op != Operator::kMul || x->as<Operation>()->y != nullptr;
    case Kind::kParenExpr: return is_value(x->as<ParenExpr>()->x);
    case Kind::kIndexExpr: return is_value(x->as<IndexExpr>()->x) || is_value(x->as<IndexExpr>()->index);
    default: return false;
  }
}

}  // namespace

// Whether a "{" after `x` begins a literal rather than a block.
bool Parser::may_be_literal_type(const Expr* x) const {
  switch (x->kind) {
    case Kind::kName:
    case Kind::kSelectorExpr: return expr_level_ >= 0;
    case Kind::kIndexExpr: return expr_level_ >= 0 && !is_value(x);
    case Kind::kArrayType:
    case Kind::kSliceType:
    case Kind::kStructType:
    case Kind::kMapType: return true;
    default: return false;
  }
}

// "{" [ ElementList [ "," ] ] "}"
CompositeLit* Parser::composite_lit() {
  Level level(*this);
  auto* literal = make<CompositeLit>(pos);
  ListMark mark = open_list();
  expr_level_++;
  want(Token::kLbrace);
  literal->rbrace = list("composite literal", Token::kComma, Token::kRbrace, [&] {
    Expr* e = element();
    if (tok == Token::kColon) {
      auto* pair = make<KeyValueExpr>(pos);
      next();
      pair->key = e;
      pair->value = element();
      e = pair;
      literal->key_count++;
    }
    push(e);
    return false;
  });
  expr_level_--;
  literal->elems = take<Expr>(mark);
  return literal;
}

// Expression | LiteralValue
Expr* Parser::element() {
  if (tok != Token::kLbrace) return expr();
  int outer = std::exchange(height_, 0);
  Expr* x = composite_lit();
  grow();
  height_ = std::max(outer, height_);
  return x;
}

Expr* Parser::expr_list() {
  Expr* x = expr();
  if (tok != Token::kComma) return x;
  ListMark mark = open_list();
  push(x);
  while (got(Token::kComma)) push(expr());
  auto* all = make<ListExpr>(x->pos);
  all->elems = take<Expr>(mark);
  return all;
}

Expr* Parser::type_list(bool strict, bool* comma) {
  expr_level_++;
  Expr* x = strict ? type() : expr();
  *comma = got(Token::kComma);
  if (*comma) {
    ListMark mark = open_list();
    push(x);
    while (Expr* t = type_or_null()) {
      push(t);
      if (!got(Token::kComma)) break;
    }
    auto elems = take<Expr>(mark);
    if (elems.size() > 1) {
      auto* all = make<ListExpr>(x->pos);
      all->elems = elems;
      x = all;
    }
  }
  expr_level_--;
  return x;
}

}  // namespace gos::syntax

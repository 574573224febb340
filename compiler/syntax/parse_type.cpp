// Types other than functions (Go spec, "Types").
#include "compiler/syntax/parser.h"

namespace gos::syntax {

Expr* Parser::type() {
  if (Expr* t = type_or_null()) return t;
  Expr* bad_type = bad_expr();
  syntax_error("expected type");
  advance({Token::kComma, Token::kColon, Token::kSemi, Token::kRparen, Token::kRbrack, Token::kRbrace});
  return bad_type;
}

Expr* Parser::indirect(Pos at, Expr* x) {
  auto* pointer = make<Operation>(at);
  pointer->op = Operator::kMul;
  pointer->x = x;
  return pointer;
}

// TypeName | TypeLit | "(" Type ")", or null when none begins here.
Expr* Parser::type_or_null() {
  Level level(*this);
  Pos at = pos;
  switch (tok) {
    case Token::kName: return qualified_name(nullptr);
    case Token::kStar: next(); return indirect(at, type());
    case Token::kFunc: next(); return func_type("function type").type;
    case Token::kLbrack: next(); return got(Token::kRbrack) ? slice_type(at) : array_type(at, nullptr);
    case Token::kStruct: return struct_type();
    case Token::kInterface: return interface_type();
    case Token::kArrow: {
      next();
      want(Token::kChan);
      auto* t = make<ChanType>(at);
      t->dir = ChanDir::kRecvOnly;
      t->elem = chan_elem();
      return t;
    }
    case Token::kChan: {
      next();
      auto* t = make<ChanType>(at);
      if (got(Token::kArrow)) t->dir = ChanDir::kSendOnly;
      t->elem = chan_elem();
      return t;
    }
    case Token::kMap: {
      next();
      want(Token::kLbrack);
      auto* t = make<MapType>(at);
      t->key = type();
      want(Token::kRbrack);
      t->value = type();
      return t;
    }
    case Token::kLparen: {
      next();
      Expr* t = type();
      want(Token::kRparen);
      return t;
    }
    default: return nullptr;
  }
}

// [ PackageName "." ] identifier [ TypeArgs ]; `first` is its first name if it has been read.
Expr* Parser::qualified_name(Name* first) {
  Expr* x = first;
  if (x == nullptr && tok == Token::kName) x = name();
  if (x == nullptr) {
    x = new_name(pos, "_");
    syntax_error("expected name");
    advance({Token::kDot, Token::kSemi, Token::kRbrace});
  }
  if (tok == Token::kDot) {
    auto* s = make<SelectorExpr>(pos);
    next();
    s->x = x;
    s->sel = name();
    x = s;
  }
  return tok == Token::kLbrack ? type_instance(x) : x;
}

// "[" TypeList "]"
Expr* Parser::type_instance(Expr* x) {
  auto* t = make<IndexExpr>(pos);
  want(Token::kLbrack);
  t->x = x;
  if (tok == Token::kRbrack) {
    syntax_error("expected type argument list");
    t->index = bad_expr();
  } else {
    bool comma;
    t->index = type_list(true, &comma);
  }
  want(Token::kRbrack);
  return t;
}

// "[" has been read at `at`, and maybe the length.
Expr* Parser::array_type(Pos at, Expr* len) {
  if (len == nullptr && !got(Token::kDotDotDot)) {
    expr_level_++;
    len = expr();
    expr_level_--;
  }
  if (tok == Token::kComma) {  // as in a type parameter list
    syntax_error("unexpected comma; expected ]");
    next();
  }
  want(Token::kRbrack);
  auto* t = make<ArrayType>(at);
  t->len = len;
  t->elem = type();
  return t;
}

// "[" and "]" have been read.
Expr* Parser::slice_type(Pos at) {
  auto* t = make<SliceType>(at);
  t->elem = type();
  return t;
}

Expr* Parser::chan_elem() {
  if (Expr* t = type_or_null()) return t;
  Expr* missing = bad_expr();
  syntax_error("missing channel element type");
  return missing;
}

// --- Structs ---

// "struct" "{" { FieldDecl ";" } "}"
StructType* Parser::struct_type() {
  auto* t = make<StructType>(pos);
  want(Token::kStruct);
  want(Token::kLbrace);
  ListMark mark = open_list();
  std::vector<BasicLit*> tags;
  list("struct type", Token::kSemi, Token::kRbrace, [&] {
    field_decl(tags);
    tags.resize(pending_.size() - mark);
    return false;
  });
  t->fields = take<Field>(mark);
  bool tagged = false;
  for (BasicLit* tag : tags) tagged |= tag != nullptr;
  if (tagged) t->tags = arena_.copy(tags);
  return t;
}

void Parser::embedded_field(Pos at, Expr* type, std::vector<BasicLit*>& tags) {
  tags.push_back(literal_or_null());
  auto* f = make<Field>(at);
  f->type = type;
  push(f);
}

// (IdentifierList Type | [ "*" ] TypeName [ TypeArgs ]) [ Tag ]; the fields are pushed, their tags added to `tags`.
void Parser::field_decl(std::vector<BasicLit*>& tags) {
  Pos at = pos;
  if (tok == Token::kStar) {
    next();
    if (tok != Token::kLparen) return embedded_field(at, indirect(at, qualified_name(nullptr)), tags);
    syntax_error("cannot parenthesize embedded type");
    next();
    Expr* t = qualified_name(nullptr);
    got(Token::kRparen);
    return embedded_field(at, indirect(at, t), tags);
  }
  if (tok == Token::kLparen) return parenthesized_field(at, tags);
  if (tok != Token::kName) {
    syntax_error("expected field name or embedded type");
    return advance({Token::kSemi, Token::kRbrace});
  }

  Name* first = name();
  if (tok == Token::kDot || tok == Token::kLiteral || tok == Token::kSemi || tok == Token::kRbrace) {
    return embedded_field(at, qualified_name(first), tags);
  }
  auto names = name_list(first);
  Expr* t;
  if (names.size() == 1 && tok == Token::kLbrack) {
    t = array_or_type_args(first);
    if (t->is<IndexExpr>()) return embedded_field(at, t, tags);
  } else {
    t = type();
  }
  BasicLit* tag = literal_or_null();
  for (Name* each : names) {
    auto* f = make<Field>(each->pos);
    f->name = each;
    f->type = t;
    push(f);
    tags.push_back(tag);
  }
}

void Parser::parenthesized_field(Pos at, std::vector<BasicLit*>& tags) {
  syntax_error("cannot parenthesize embedded type");
  next();
  Pos star = pos;
  Expr* t = got(Token::kStar) ? indirect(star, qualified_name(nullptr)) : qualified_name(nullptr);
  got(Token::kRparen);
  embedded_field(at, t, tags);
}

// What follows a name in a field or parameter: "[" n "]" E and "[" "]" E are the name's array or slice type, "[" T1,
// ...
// "]" are type arguments of the name, given as an IndexExpr of it.
Expr* Parser::array_or_type_args(Name* name) {
  Pos at = pos;
  want(Token::kLbrack);
  if (got(Token::kRbrack)) return slice_type(at);
  bool comma;
  Expr* n = type_list(false, &comma);
  want(Token::kRbrack);
  if (!comma) {
    if (Expr* elem = type_or_null()) {
      auto* t = make<ArrayType>(at);
      t->len = n;
      t->elem = elem;
      return t;
    }
  }
  auto* t = make<IndexExpr>(at);
  t->x = name;
  t->index = n;
  return t;
}

// --- Interfaces ---

// "interface" "{" { ( MethodSpec | EmbeddedElem ) ";" } "}"
InterfaceType* Parser::interface_type() {
  auto* t = make<InterfaceType>(pos);
  want(Token::kInterface);
  want(Token::kLbrace);
  ListMark mark = open_list();
  list("interface type", Token::kSemi, Token::kRbrace, [&] {
    Field* f = tok == Token::kName ? method_decl() : nullptr;
    if (f == nullptr || f->name == nullptr) f = embedded_elem(f);
    push(f);
    return false;
  });
  t->methods = take<Field>(mark);
  return t;
}

// MethodName Signature | TypeName. The field has a name exactly when it is a method.
Field* Parser::method_decl() {
  auto* f = make<Field>(pos);
  Name* first = name();
  if (tok == Token::kLparen) {
    f->name = first;
    f->type = func_type("interface method").type;
  } else if (tok == Token::kLbrack) {
    method_or_instance(f, first);
  } else {
    f->type = qualified_name(first);
  }
  return f;
}

// A name before "[": an embedded instantiated type m[T1, T2], or a generic method m[P C](...), which is an error.
void Parser::method_or_instance(Field* f, Name* first) {
  Pos at = pos;
  next();
  auto as_method = [&] {
    f->name = first;
    f->type = func_type("interface method").type;
  };
  if (tok == Token::kRbrack) {
    Pos close = pos;
    next();
    bool method = tok == Token::kLparen;
    error_at(close, method ? "empty type parameter list" : "empty type argument list");
    if (method) return as_method();
    f->type = first;
    return;
  }
  auto params = param_list(nullptr, nullptr, {.close = Token::kRbrack});
  if (params.empty()) {  // after errors
    if (tok == Token::kLparen) return as_method();
    f->type = first;
    return;
  }
  if (params[0]->name != nullptr) {
    as_method();
    return error_at(at, "interface method must have no type parameters");
  }
  auto* t = make<IndexExpr>(at);
  t->x = first;
  t->index = params[0]->type;
  if (params.size() > 1) {
    ListMark mark = open_list();
    for (Field* each : params) push(each->type);
    auto* all = make<ListExpr>(params[0]->pos);
    all->elems = take<Expr>(mark);
    t->index = all;
  }
  f->type = t;
}

// EmbeddedTerm { "|" EmbeddedTerm }; the first term is in `f` if it has been read.
Field* Parser::embedded_elem(Field* f) {
  if (f == nullptr) {
    f = make<Field>(pos);
    f->type = embedded_term();
  }
  int outer = std::exchange(height_, 0);
  while (at_operator(Operator::kOr)) {
    auto* o = make<Operation>(pos);
    o->op = Operator::kOr;
    next();
    o->x = f->type;
    o->y = embedded_term();
    f->type = o;
    grow();
  }
  height_ = std::max(outer, height_);
  return f;
}

// [ "~" ] Type
Expr* Parser::embedded_term() {
  if (at_operator(Operator::kTilde)) {
    auto* o = make<Operation>(pos);
    o->op = Operator::kTilde;
    next();
    o->x = type();
    return o;
  }
  if (Expr* t = type_or_null()) return t;
  Expr* bad_term = bad_expr();
  syntax_error("expected ~ term or type");
  advance({Token::kOperator, Token::kSemi, Token::kRparen, Token::kRbrack, Token::kRbrace});
  return bad_term;
}

}  // namespace gos::syntax

// Declarations (Go spec, "Declarations and scope", "Import declarations").
#include "compiler/syntax/parser.h"

namespace gos::syntax {

// f | "(" { f ";" } ")"
template <typename F>
void Parser::decl_group(F f) {
  if (tok != Token::kLparen) return f(static_cast<Group*>(nullptr));
  auto* group = make<Group>(pos);
  drop_directives();
  next();
  list("grouped declaration", Token::kSemi, Token::kRparen, [&] {
    f(group);
    return false;
  });
}

// Pushes the declaration that `parse` returns. It has the directives read so far.
template <typename F>
auto Parser::take_directives(F parse) {
  size_t begin = placed_.size();
  for (const Directive& d : directives) placed_.push_back({d, nullptr, func_level_ > 0});
  size_t end = placed_.size();
  directives.clear();
  auto* decl = parse();
  for (size_t i = begin; i < end; ++i) placed_[i].decl = decl;
  push(decl);
  return decl;
}

// What was read belongs to nothing.
void Parser::drop_directives() {
  pragma = 0;
  if (directives.empty()) return;
  for (const Directive& d : directives) {
    DirectiveUse use = directive_use(d.verb());
    if (use == DirectiveUse::kOther) continue;
    error_at(d.pos, use == DirectiveUse::kEmbed ? "misplaced go:embed directive" : "misplaced compiler directive");
  }
  directives.clear();
}

void Parser::declarations(Token keyword) {
  next();
  switch (keyword) {
    case Token::kImport: return decl_group([this](Group* g) { take_directives([&] { return import_decl(g); }); });
    case Token::kType: return decl_group([this](Group* g) { take_directives([&] { return type_decl(g); }); });
    case Token::kVar: return decl_group([this](Group* g) { take_directives([&] { return var_decl(g); }); });
    default: break;
  }
  int iota = 0;
  ConstDecl* source = nullptr;
  decl_group([&](Group* g) {
    ConstDecl* d = take_directives([&] { return const_decl(g); });
    if (d->type != nullptr || d->values != nullptr) source = d;
    d->source = source;
    d->iota = iota++;
  });
}

// [ "." | PackageName ] ImportPath
ImportDecl* Parser::import_decl(Group* group) {
  auto* d = make<ImportDecl>(pos);
  d->group = group;
  if (tok == Token::kName) {
    d->local_name = name();
  } else if (tok == Token::kDot) {
    d->local_name = new_name(pos, ".");
    next();
  }
  d->path = literal_or_null();
  if (d->path == nullptr) {
    syntax_error("missing import path");
    advance({Token::kSemi, Token::kRparen});
    return d;
  }
  if (!d->path->bad && d->path->lit_kind != LitKind::kString) {
    syntax_error_at(d->path->pos, "import path must be a string");
    d->path->bad = true;
  }
  return d;
}

// IdentifierList [ [ Type ] "=" ExpressionList ]
ConstDecl* Parser::const_decl(Group* group) {
  auto* d = make<ConstDecl>(pos);
  d->group = group;
  d->names = name_list(name());
  if (tok != Token::kEof && tok != Token::kSemi && tok != Token::kRparen) {
    d->type = type_or_null();
    if (got_assign()) d->values = expr_list();
  }
  return d;
}

// identifier [ TypeParams ] [ "=" ] Type
TypeDecl* Parser::type_decl(Group* group) {
  auto* d = make<TypeDecl>(pos);
  d->group = group;
  d->name = name();
  if (tok == Token::kLbrack) {
    type_decl_bracket(d);
  } else {
    d->alias = got_assign();
    d->type = type_or_null();
  }
  if (d->type == nullptr) {
    d->type = bad_expr();
    syntax_error("in type declaration");
    advance({Token::kSemi, Token::kRparen});
  }
  return d;
}

namespace {

// Whether `x` can only be a type or constraint. False when it may as well be a value.
bool is_type_elem(const Expr* x) {
  switch (x->kind) {
    case Kind::kArrayType:
    case Kind::kStructType:
    case Kind::kFuncType:
    case Kind::kInterfaceType:
    case Kind::kSliceType:
    case Kind::kMapType:
    case Kind::kChanType: return true;
    case Kind::kOperation: {
      auto* o = x->as<Operation>();
      return is_type_elem(o->x) || (o->y != nullptr && is_type_elem(o->y)) || o->op == Operator::kTilde;
    }
    case Kind::kParenExpr: return is_type_elem(x->as<ParenExpr>()->x);
    default: return false;
  }
}

// A name and the constraint that follows it; name is null when the expression is no such pair.
struct NameAndType {
  Name* name = nullptr;
  Expr* type = nullptr;
};

// Reads the expression `x` as a name followed by a constraint: P*[]int as P and *[]int, P(E) as P and E. Where the
// constraint might also be a value this is done only when `force` is set. A bare name gives no constraint.
NameAndType extract_name(Expr* x, bool force, Arena& arena) {
  if (auto* n = try_as<Name>(x)) return {n, nullptr};
  if (auto* o = try_as<Operation>(x); o != nullptr && o->y != nullptr) {
    if (o->op == Operator::kMul) {
      auto* n = try_as<Name>(o->x);
      if (n == nullptr || !(force || is_type_elem(o->y))) return {};
      auto* pointer = arena.make<Operation>(*o);
      pointer->x = o->y;
      pointer->y = nullptr;
      return {n, pointer};
    }
    if (o->op == Operator::kOr) {
      NameAndType left = extract_name(o->x, force || is_type_elem(o->y), arena);
      if (left.name == nullptr || left.type == nullptr) return {};
      auto* rest = arena.make<Operation>(*o);
      rest->x = left.type;
      return {left.name, rest};
    }
  }
  if (auto* c = try_as<CallExpr>(x); c != nullptr && c->args.size() == 1 && !c->has_dots) {
    auto* n = try_as<Name>(c->fun);
    if (n != nullptr && (force || is_type_elem(c->args[0]))) return {n, unparen(c->args[0])};
  }
  return {};
}

}  // namespace

// After the name a "[" begins an array or slice type or the type parameters. If a name comes next, an expression is
// read that is taken apart if it can be a parameter and its constraint. A constraint that begins with "[" cannot be
// read so; but an index or slice expression is no array length, so a name before "[" is always a parameter.
void Parser::type_decl_bracket(TypeDecl* d) {
  Pos at = pos;
  next();
  if (tok == Token::kRbrack) {
    next();
    d->type = slice_type(at);
    return;
  }
  if (tok != Token::kName) {
    d->type = array_type(at, nullptr);
    return;
  }
  Expr* x = name();
  if (tok != Token::kLbrack) {
    expr_level_++;
    x = binary_expr(primary_expr(x, false), 0);
    expr_level_--;
  }
  NameAndType first = extract_name(x, tok == Token::kComma, arena_);
  if (first.name != nullptr && (first.type != nullptr || tok != Token::kRbrack)) {
    d->tparams = param_list(first.name, first.type, {.close = Token::kRbrack, .require_names = true});
    d->alias = got_assign();
    d->type = type_or_null();
  } else {
    d->type = array_type(at, x);
  }
}

// IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList )
VarDecl* Parser::var_decl(Group* group) {
  auto* d = make<VarDecl>(pos);
  d->group = group;
  d->names = name_list(name());
  if (got_assign()) {
    d->values = expr_list();
  } else {
    d->type = type();
    if (got_assign()) d->values = expr_list();
  }
  return d;
}

void Parser::top_func() {
  take_directives([&] { return func_decl(); });
}

// "func" [ Receiver ] Name [ TypeParams ] Signature [ Body ]
FuncDecl* Parser::func_decl(bool skip_body) {
  next();
  auto* f = make<FuncDecl>(pos);
  f->pragma = std::exchange(pragma, uint8_t{0});
  std::string_view context;
  if (got(Token::kLparen)) {
    context = "method";
    auto receivers = param_list(nullptr, nullptr, {.close = Token::kRparen});
    if (receivers.empty()) {
      error_at(pos, "method has no receiver");
    } else {
      if (receivers.size() > 1) error_at(pos, "method has multiple receivers");
      f->recv = receivers[0];
    }
  }
  if (tok == Token::kName) {
    f->name = name();
    Signature signature = func_type(context);
    f->tparams = signature.tparams;
    f->type = signature.type;
  } else {
    f->name = new_name(pos, "_");
    f->type = make<FuncType>(pos);
    syntax_error(context.empty() ? "expected name or (" : "expected name");
    advance({Token::kLbrace, Token::kSemi});
  }
  if (tok != Token::kLbrace) return f;
  if (skip_body) {
    f->unread_body = pos;
  } else {
    f->body = func_body();
  }
  return f;
}

// Branches are not checked after an error in the body, which would only bring more.
BlockStmt* Parser::func_body() {
  func_level_++;
  int errors_before = errors().count();
  int outer_branches = std::exchange(branches_, 0);
  BlockStmt* body = block_stmt("");
  func_level_--;
  if (branches_ > 0 && errors().count() == errors_before) check_branches(body->list, body->pos, file(), errors());
  branches_ = outer_branches;
  return body;
}

}  // namespace gos::syntax

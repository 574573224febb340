// Statements (Go spec, "Statements").
#include <fmt/format.h>

#include "compiler/syntax/parser.h"
#include "compiler/syntax/print.h"

namespace gos::syntax {

// { Statement ";" }, up to what closes a block or clause.
std::span<Stmt*> Parser::stmt_list() {
  ListMark mark = open_list();
  while (tok != Token::kEof && tok != Token::kRbrace && tok != Token::kCase && tok != Token::kDefault) {
    Stmt* s = stmt_or_null();
    drop_directives();
    if (s == nullptr) break;
    push(s);
    if (!got(Token::kSemi) && tok != Token::kRbrace) {  // ";" is optional before "}"
      syntax_error("at end of statement");
      advance({Token::kSemi, Token::kRbrace, Token::kCase, Token::kDefault});
      got(Token::kSemi);
    }
  }
  return take<Stmt>(mark);
}

// Null when no statement begins here.
Stmt* Parser::stmt_or_null() {
  Level level(*this);
  switch (tok) {
    case Token::kName: return simple_or_labeled_stmt();
    case Token::kVar:
    case Token::kConst:
    case Token::kType: return decl_stmt();
    case Token::kLbrace: return block_stmt("");
    case Token::kOperator:
    case Token::kStar:
      switch (op) {
        case Operator::kAdd:
        case Operator::kSub:
        case Operator::kMul:
        case Operator::kAnd:
        case Operator::kXor:
        case Operator::kNot: return simple_stmt(nullptr, Token::kNone);
        default: return nullptr;
      }
    case Token::kLiteral:
    case Token::kFunc:
    case Token::kLparen:
    case Token::kLbrack:
    case Token::kStruct:
    case Token::kMap:
    case Token::kChan:
    case Token::kInterface:
    case Token::kArrow: return simple_stmt(nullptr, Token::kNone);
    case Token::kFor: return for_stmt();
    case Token::kSwitch: return switch_stmt();
    case Token::kSelect: return select_stmt();
    case Token::kIf: return if_stmt();
    case Token::kFallthrough:
    case Token::kBreak:
    case Token::kContinue:
    case Token::kGoto: return branch_stmt();
    case Token::kGo:
    case Token::kDefer: return call_stmt();
    case Token::kReturn: return return_stmt();
    case Token::kSemi: return make<EmptyStmt>(pos);
    default: return nullptr;
  }
}

Stmt* Parser::simple_or_labeled_stmt() {
  Expr* lhs = expr_list();
  if (tok == Token::kColon && lhs->is<Name>()) return labeled_stmt_or_null(lhs->as<Name>());
  return simple_stmt(lhs, Token::kNone);
}

// --- Simple statements ---

SimpleStmt* Parser::assign_stmt(Pos at, Operator which, Expr* lhs, Expr* rhs) {
  auto* s = make<AssignStmt>(at);
  s->op = which;
  s->lhs = lhs;
  s->rhs = rhs;
  return s;
}

SimpleStmt* Parser::expr_stmt(Expr* x) {
  auto* s = make<ExprStmt>(x->pos);
  s->x = x;
  return s;
}

// ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl; `lhs` is the left side if it has been read. After
// `for` also a range clause, after `switch` also x := y.(type).
SimpleStmt* Parser::simple_stmt(Expr* lhs, Token keyword) {
  if (keyword == Token::kFor && tok == Token::kRange) return range_clause(nullptr, false);
  if (lhs == nullptr) lhs = expr_list();
  if (tok == Token::kAssign || tok == Token::kDefine) return assignment(lhs, keyword);
  if (lhs->is<ListExpr>()) {
    syntax_error("expected := or = or comma");
    advance({Token::kSemi, Token::kRbrace});
    return expr_stmt(lhs->as<ListExpr>()->elems[0]);
  }
  Pos at = pos;
  Operator which = op;
  switch (tok) {
    case Token::kAssignOp: next(); return assign_stmt(at, which, lhs, expr());
    case Token::kIncOp: next(); return assign_stmt(at, which, lhs, nullptr);
    case Token::kArrow: {
      auto* s = make<SendStmt>(at);
      next();
      s->chan = lhs;
      s->value = expr();
      return s;
    }
    default: return expr_stmt(lhs);
  }
}

SimpleStmt* Parser::assignment(Expr* lhs, Token keyword) {
  Pos at = pos;
  Operator which = tok == Token::kDefine ? Operator::kDef : Operator::kNone;
  next();
  if (keyword == Token::kFor && tok == Token::kRange) return range_clause(lhs, which == Operator::kDef);
  Expr* rhs = expr_list();
  auto* guard = try_as<TypeSwitchGuard>(rhs);
  if (guard != nullptr && keyword == Token::kSwitch && which == Operator::kDef && lhs->is<Name>()) {
    guard->lhs = lhs->as<Name>();
    return expr_stmt(guard);
  }
  return assign_stmt(at, which, lhs, rhs);
}

SimpleStmt* Parser::range_clause(Expr* lhs, bool def) {
  auto* r = make<RangeClause>(pos);
  next();
  r->lhs = lhs;
  r->def = def;
  r->x = expr();
  return r;
}

// --- Labels, blocks, branches, calls ---

Stmt* Parser::labeled_stmt_or_null(Name* label) {
  branches_++;
  auto* s = make<LabeledStmt>(pos);
  s->label = label;
  want(Token::kColon);
  if (tok == Token::kRbrace) {
    s->stmt = make<EmptyStmt>(pos);
    return s;
  }
  s->stmt = stmt_or_null();
  if (s->stmt != nullptr) return s;
  syntax_error_at(s->pos, "missing statement after label");
  return nullptr;
}

// "{" StatementList "}"; `context` says what comes before it, and may be empty only when "{" is there.
BlockStmt* Parser::block_stmt(std::string_view context) {
  auto* b = make<BlockStmt>(pos);
  if (!got(Token::kLbrace)) {
    syntax_error(fmt::format("expected {{ after {}", context));
    advance({Token::kName, Token::kRbrace});
    b->rbrace = pos;
    if (got(Token::kRbrace)) return b;
  }
  b->list = stmt_list();
  b->rbrace = pos;
  want(Token::kRbrace);
  return b;
}

DeclStmt* Parser::decl_stmt() {
  auto* s = make<DeclStmt>(pos);
  ListMark mark = open_list();
  declarations(tok);
  s->decls = take<Decl>(mark);
  return s;
}

CallStmt* Parser::call_stmt() {
  auto* s = make<CallStmt>(pos);
  s->tok = tok;
  next();
  Expr* x = primary_expr(nullptr, tok == Token::kLparen);
  s->call = unparen(x);
  if (s->call != x) error_at(x->pos, fmt::format("expression in {} must not be parenthesized", text(s->tok)));
  return s;
}

BranchStmt* Parser::branch_stmt() {
  branches_++;
  auto* s = make<BranchStmt>(pos);
  s->tok = tok;
  next();
  bool may_have_label = s->tok == Token::kBreak || s->tok == Token::kContinue;
  if (s->tok == Token::kGoto || (may_have_label && tok == Token::kName)) s->label = name();
  return s;
}

ReturnStmt* Parser::return_stmt() {
  auto* s = make<ReturnStmt>(pos);
  next();
  if (tok != Token::kSemi && tok != Token::kRbrace) s->results = expr_list();
  return s;
}

// --- if, for, switch, select ---

// Keyword, then [ SimpleStmt ";" ] [ condition ], for `for` also the third part.
Parser::Header Parser::header(Token keyword) {
  want(keyword);
  Header out;
  if (tok == Token::kLbrace) {
    if (keyword == Token::kIf) {
      syntax_error("missing condition in if statement");
      out.cond = bad_expr();
    }
    return out;
  }
  int outer = std::exchange(expr_level_, -1);
  if (tok != Token::kSemi) {
    if (got(Token::kVar)) {
      syntax_error(fmt::format("var declaration not allowed in {} initializer", text(keyword)));
    }
    out.init = simple_stmt(nullptr, keyword);
    if (out.init->is<RangeClause>()) {
      expr_level_ = outer;
      return out;
    }
  }
  SimpleStmt* cond = nullptr;
  HeaderSemi semi;
  if (tok == Token::kLbrace) {
    cond = std::exchange(out.init, nullptr);
    out.cond = condition_of(keyword, cond, semi);
  } else if (header_condition(keyword, out, cond, semi)) {
    out.cond = condition_of(keyword, cond, semi);
  }
  expr_level_ = outer;
  return out;
}

// The parts after the first ";" up to "{". False when the condition is not worth a look after an error.
bool Parser::header_condition(Token keyword, Header& out, SimpleStmt*& cond, HeaderSemi& semi) {
  if (tok == Token::kSemi) {
    semi = {pos, lit};
    next();
  } else {
    want(Token::kLbrace);  // more likely meant than ";"
    if (tok != Token::kLbrace) advance({Token::kLbrace, Token::kRbrace});
  }
  if (keyword != Token::kFor) {
    if (tok != Token::kLbrace) cond = simple_stmt(nullptr, keyword);
    return true;
  }
  if (tok != Token::kSemi) {
    if (tok == Token::kLbrace) {
      syntax_error("expected for loop condition");
      return false;
    }
    cond = simple_stmt(nullptr, Token::kNone);
  }
  want(Token::kSemi);
  if (tok != Token::kLbrace) {
    out.post = simple_stmt(nullptr, Token::kNone);
    auto* assign = try_as<AssignStmt>(out.post);
    if (assign != nullptr && assign->op == Operator::kDef) {
      syntax_error_at(assign->pos, "cannot declare in post statement of for loop");
    }
  }
  return true;
}

namespace {

// A binary expression in parentheses, so that a `=` beside it stands out.
std::string emphasized(const Expr* x) {
  auto* o = try_as<Operation>(x);
  if (o != nullptr && o->y != nullptr) return "(" + to_string(x) + ")";
  return to_string(x);
}

}  // namespace

Expr* Parser::condition_of(Token keyword, SimpleStmt* cond, const HeaderSemi& semi) {
  if (cond == nullptr) {
    if (keyword != Token::kIf || !semi.pos.known()) return nullptr;
    if (semi.lit != "semicolon") {
      syntax_error_at(semi.pos, fmt::format("unexpected {}, expected {{ after if clause", semi.lit));
    } else {
      syntax_error_at(semi.pos, "missing condition in if statement");
    }
    return make<BadExpr>(semi.pos);
  }
  if (auto* s = try_as<ExprStmt>(cond)) return s->x;
  // Often `=` written for `==`.
  auto* assign = try_as<AssignStmt>(cond);
  std::string what = assign != nullptr && assign->op == Operator::kNone && assign->rhs != nullptr
                         ? "assignment " + emphasized(assign->lhs) + " = " + emphasized(assign->rhs)
                         : to_string(cond);
  syntax_error_at(cond->pos, fmt::format("cannot use {} as value", what));
  return nullptr;
}

ForStmt* Parser::for_stmt() {
  auto* s = make<ForStmt>(pos);
  Header h = header(Token::kFor);
  s->init = h.init;
  s->cond = h.cond;
  s->post = h.post;
  s->body = block_stmt("for clause");
  return s;
}

IfStmt* Parser::if_stmt() {
  Level level(*this);
  auto* s = make<IfStmt>(pos);
  Header h = header(Token::kIf);
  s->init = h.init;
  s->cond = h.cond;
  s->then = block_stmt("if clause");
  if (!got(Token::kElse)) return s;
  if (tok == Token::kIf) {
    s->otherwise = if_stmt();
  } else if (tok == Token::kLbrace) {
    s->otherwise = block_stmt("");
  } else {
    syntax_error("else must be followed by if or statement block");
    advance({Token::kName, Token::kRbrace});
  }
  return s;
}

SwitchStmt* Parser::switch_stmt() {
  auto* s = make<SwitchStmt>(pos);
  Header h = header(Token::kSwitch);
  s->init = h.init;
  s->tag = h.cond;
  if (!got(Token::kLbrace)) {
    syntax_error("missing { after switch clause");
    advance({Token::kCase, Token::kDefault, Token::kRbrace});
  }
  ListMark mark = open_list();
  while (tok != Token::kEof && tok != Token::kRbrace) push(case_clause());
  s->body = take<CaseClause>(mark);
  s->rbrace = pos;
  want(Token::kRbrace);
  return s;
}

SelectStmt* Parser::select_stmt() {
  auto* s = make<SelectStmt>(pos);
  want(Token::kSelect);
  if (!got(Token::kLbrace)) {
    syntax_error("missing { after select clause");
    advance({Token::kCase, Token::kDefault, Token::kRbrace});
  }
  ListMark mark = open_list();
  while (tok != Token::kEof && tok != Token::kRbrace) push(comm_clause());
  s->body = take<CommClause>(mark);
  s->rbrace = pos;
  want(Token::kRbrace);
  return s;
}

CaseClause* Parser::case_clause() {
  auto* c = make<CaseClause>(pos);
  if (got(Token::kCase)) {
    c->cases = expr_list();
  } else if (!got(Token::kDefault)) {
    syntax_error("expected case or default or }");
    advance({Token::kColon, Token::kCase, Token::kDefault, Token::kRbrace});
  }
  c->colon = pos;
  want(Token::kColon);
  c->body = stmt_list();
  return c;
}

// Which simple statements may stand here is left to the checker.
CommClause* Parser::comm_clause() {
  auto* c = make<CommClause>(pos);
  if (got(Token::kCase)) {
    c->comm = simple_stmt(nullptr, Token::kNone);
  } else if (!got(Token::kDefault)) {
    syntax_error("expected case or default or }");
    advance({Token::kColon, Token::kCase, Token::kDefault, Token::kRbrace});
  }
  c->colon = pos;
  want(Token::kColon);
  c->body = stmt_list();
  return c;
}

}  // namespace gos::syntax

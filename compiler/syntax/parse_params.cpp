// Function signatures and lists of parameters, also of type parameters (Go spec, "Function types", "Type parameter
// declarations").
#include "compiler/syntax/parser.h"

namespace gos::syntax {

// [ TypeParams ] Parameters [ Result ]
Parser::Signature Parser::func_type(std::string_view context) {
  Signature out{{}, make<FuncType>(pos)};
  if (got(Token::kLbrack)) {
    if (!context.empty()) syntax_error_at(out.type->pos, std::string(context) + " must have no type parameters");
    if (tok == Token::kRbrack) {
      syntax_error("empty type parameter list");
      next();
    } else {
      out.tparams = param_list(nullptr, nullptr, {.close = Token::kRbrack, .require_names = true});
    }
  }
  want(Token::kLparen);
  out.type->params = param_list(nullptr, nullptr, {.close = Token::kRparen, .dots_ok = true});
  out.type->results = func_result();
  return out;
}

// Parameters | Type
std::span<Field*> Parser::func_result() {
  if (got(Token::kLparen)) return param_list(nullptr, nullptr, {.close = Token::kRparen});
  Pos at = pos;
  Expr* t = type_or_null();
  if (t == nullptr) return {};
  ListMark mark = open_list();
  auto* f = make<Field>(at);
  f->type = t;
  push(f);
  return take<Field>(mark);
}

// The rest of a parameter after `name` has been read. Sets *done when nothing may follow in this parameter; then the
// field is complete.
Field* Parser::named_param(Field* f, Name* first, bool type_sets_ok, bool* done) {
  *done = true;
  if (tok == Token::kLbrack) {
    f->type = array_or_type_args(first);
    if (!f->type->is<IndexExpr>()) f->name = first;
  } else if (tok == Token::kDot) {
    f->type = qualified_name(first);
  } else if (type_sets_ok && at_operator(Operator::kOr)) {
    f->type = first;
  } else {
    f->name = first;
    *done = false;
    return f;
  }
  return type_sets_ok && at_operator(Operator::kOr) ? embedded_elem(f) : f;
}

// [ name ] [ "..." ] Type, where either may be missing; null after an error. Before "]" constraints are allowed.
Field* Parser::param_decl_or_null(Name* first, Token follow) {
  bool type_sets_ok = follow == Token::kRbrack;
  if (first == nullptr && type_sets_ok && at_operator(Operator::kTilde)) return embedded_elem(nullptr);

  auto* f = make<Field>(first != nullptr ? first->pos : pos);
  if (first == nullptr && tok == Token::kName) first = name();
  if (first != nullptr) {
    bool done;
    f = named_param(f, first, type_sets_ok, &done);
    if (done) return f;
  }
  if (tok == Token::kDotDotDot) {
    auto* dots = make<DotsType>(pos);
    next();
    dots->elem = type_or_null();
    f->type = dots;
    if (dots->elem == nullptr) {
      f->type = bad_expr();
      syntax_error("... is missing type");
    }
    return f;
  }
  if (type_sets_ok && at_operator(Operator::kTilde)) {
    f->type = embedded_elem(nullptr)->type;
    return f;
  }
  f->type = type_or_null();
  if (type_sets_ok && f->type != nullptr && at_operator(Operator::kOr)) f = embedded_elem(f);
  if (f->name != nullptr || f->type != nullptr) return f;
  syntax_error("expected " + token_name(follow));
  advance({Token::kComma, follow});
  return nullptr;
}

// ParameterDecl { "," ParameterDecl } [ "," ] close. In the result either all have a name or none.
std::span<Field*> Parser::param_list(Name* first_name, Expr* first_type, ParamRules rules) {
  auto complete_field = [&] {
    auto* f = make<Field>(first_name->pos);
    f->name = first_name;
    f->type = first_type;
    return f;
  };
  ListMark mark = open_list();
  if (first_name != nullptr && first_type != nullptr && tok == rules.close) {  // list() would not call back
    next();
    push(complete_field());
    return take<Field>(mark);
  }
  int named = 0;  // with name and type
  int typed = 0;
  Pos end = list("parameter list", Token::kComma, rules.close, [&] {
    Field* f = first_type != nullptr ? complete_field() : param_decl_or_null(first_name, rules.close);
    first_name = nullptr;
    first_type = nullptr;
    if (f == nullptr) return false;
    if (f->type != nullptr) {
      typed++;
      if (f->name != nullptr) named++;
    }
    push(f);
    return false;
  });
  auto params = take<Field>(mark);
  if (named == 0 && !rules.require_names) {
    for (Field* each : params) {  // what looked like names are types
      if (each->name == nullptr) continue;
      each->type = each->name;
      each->name = nullptr;
    }
  } else if (named != static_cast<int>(params.size())) {
    distribute_types(params, named, typed, end, rules.require_names);
  }
  check_dots(params, rules.dots_ok);
  return params;
}

// Gives each name without a type the type that follows next, from right to left. Whatever lacks a name or a type is an
// error at the left-most such place.
void Parser::distribute_types(std::span<Field*> params, int named, int typed, Pos end, bool require_names) {
  Pos error_pos;
  Expr* current = nullptr;
  for (size_t i = params.size(); i-- > 0;) {
    Field* f = params[i];
    if (f->type != nullptr) {
      current = f->type;
      if (f->name == nullptr) {
        error_pos = start_pos(current);
        f->name = new_name(error_pos, "_");
      }
    } else if (current != nullptr) {
      f->type = current;
    } else {
      error_pos = f->name->pos;
      f->type = make<BadExpr>(error_pos);
    }
  }
  if (!error_pos.known()) return;
  if (named == typed) {  // those without a type stand at the end
    return syntax_error_at(end, require_names ? "missing type constraint" : "missing parameter type");
  }
  if (!require_names) return syntax_error_at(error_pos, "missing parameter name");
  syntax_error_at(error_pos, params.size() == 1 ? "missing type parameter name or invalid array length"
                                                : "missing type parameter name");
}

// Only the first misplaced ... is reported; all are dropped.
void Parser::check_dots(std::span<Field*> params, bool dots_ok) {
  bool reported = false;
  for (size_t i = 0; i < params.size(); i++) {
    auto* dots = try_as<DotsType>(params[i]->type);
    if (dots == nullptr || (dots_ok && i + 1 == params.size())) continue;
    if (!reported) error_at(dots->pos, dots_ok ? "can only use ... with final parameter" : "invalid use of ...");
    reported = true;
    params[i]->type = dots->elem;
  }
}

}  // namespace gos::syntax

// Terminating statements (Go spec, "Terminating statements").
#include <algorithm>

#include "compiler/check/checker.h"

namespace gos::check {

using syntax::Kind;
using syntax::Stmt;

namespace {

bool has_break(Stmt* s, Symbol label, bool implicit);

bool has_break(std::span<Stmt* const> list, Symbol label, bool implicit) {
  return std::any_of(list.begin(), list.end(), [&](Stmt* s) { return has_break(s, label, implicit); });
}

// Whether `s` holds a break that leaves the statement labelled `label`, or an unlabelled one while `implicit`.
bool has_break(Stmt* s, Symbol label, bool implicit) {
  if (s == nullptr) return false;
  switch (s->kind) {
    case Kind::kLabeledStmt: return has_break(s->as<syntax::LabeledStmt>()->stmt, label, implicit);
    case Kind::kBranchStmt: {
      auto* b = s->as<syntax::BranchStmt>();
      if (b->tok != syntax::Token::kBreak) return false;
      return b->label == nullptr ? implicit : b->label->name == label && !label.empty();
    }
    case Kind::kBlockStmt: return has_break(s->as<syntax::BlockStmt>()->list, label, implicit);
    case Kind::kIfStmt: {
      auto* i = s->as<syntax::IfStmt>();
      return has_break(i->then, label, implicit) || has_break(i->otherwise, label, implicit);
    }
    case Kind::kSwitchStmt: {
      auto body = s->as<syntax::SwitchStmt>()->body;
      return !label.empty() &&
             std::any_of(body.begin(), body.end(), [&](auto* c) { return has_break(c->body, label, false); });
    }
    case Kind::kSelectStmt: {
      auto body = s->as<syntax::SelectStmt>()->body;
      return !label.empty() &&
             std::any_of(body.begin(), body.end(), [&](auto* c) { return has_break(c->body, label, false); });
    }
    case Kind::kForStmt: return !label.empty() && has_break(s->as<syntax::ForStmt>()->body, label, false);
    default: return false;
  }
}

// A call of the predeclared panic.
bool is_panic(Expr* e) {
  auto* call = syntax::try_as<syntax::CallExpr>(syntax::unparen(e));
  auto* name = call != nullptr ? syntax::try_as<syntax::Name>(syntax::unparen(call->fun)) : nullptr;
  auto* builtin = name != nullptr ? as<Builtin>(name->obj) : nullptr;
  return builtin != nullptr && builtin->id == BuiltinId::kPanic;
}

}  // namespace

bool Checker::is_terminating_list(std::span<Stmt* const> list) const {
  while (!list.empty() && list.back()->is<syntax::EmptyStmt>()) list = list.subspan(0, list.size() - 1);
  return !list.empty() && is_terminating(list.back(), Symbol());
}

bool Checker::is_terminating(Stmt* s, Symbol label) const {
  if (s == nullptr) return false;
  switch (s->kind) {
    case Kind::kLabeledStmt:
      return is_terminating(s->as<syntax::LabeledStmt>()->stmt, s->as<syntax::LabeledStmt>()->label->name);
    case Kind::kExprStmt: return is_panic(s->as<syntax::ExprStmt>()->x);
    case Kind::kReturnStmt: return true;
    case Kind::kBranchStmt: {
      auto tok = s->as<syntax::BranchStmt>()->tok;
      return tok == syntax::Token::kGoto || tok == syntax::Token::kFallthrough;
    }
    case Kind::kBlockStmt: return is_terminating_list(s->as<syntax::BlockStmt>()->list);
    case Kind::kIfStmt: {
      auto* i = s->as<syntax::IfStmt>();
      return i->otherwise != nullptr && is_terminating(i->then, Symbol()) && is_terminating(i->otherwise, Symbol());
    }
    case Kind::kSwitchStmt: {
      bool has_default = false;
      for (auto* c : s->as<syntax::SwitchStmt>()->body) {
        has_default |= c->cases == nullptr;
        if (!is_terminating_list(c->body) || has_break(c->body, label, true)) return false;
      }
      return has_default;
    }
    case Kind::kSelectStmt: {
      auto body = s->as<syntax::SelectStmt>()->body;
      return std::all_of(body.begin(), body.end(),
                         [&](auto* c) { return is_terminating_list(c->body) && !has_break(c->body, label, true); });
    }
    case Kind::kForStmt: {
      auto* f = s->as<syntax::ForStmt>();
      bool is_range = f->init != nullptr && f->init->is<syntax::RangeClause>();
      return !is_range && f->cond == nullptr && !has_break(f->body, label, true);
    }
    default: return false;
  }
}

}  // namespace gos::check

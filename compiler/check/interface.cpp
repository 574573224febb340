// Interface types and unions (Go spec, "Interface types").
#include <algorithm>

#include "compiler/check/checker.h"

namespace gos::check {

void Checker::interface_type(Interface* t, syntax::InterfaceType* e, TypeName* def) {
  auto* named = def != nullptr && def->type != nullptr ? as<Named>(def->type) : nullptr;
  Type* recv_type = named != nullptr ? static_cast<Type*>(named) : t;
  for (syntax::Field* f : e->methods) {
    if (f->name == nullptr) {
      t->embeddeds.push(arena(), parse_union(f->type));
      t->embed_pos.push(arena(), syntax::start_pos(f->type));
      continue;
    }
    if (f->name->name.is_blank()) {
      error(f->name, "methods must have a unique non-blank name");
      continue;
    }
    auto* sig = as<Signature>(typ(f->type));
    if (sig == nullptr) continue;
    sig->recv = arena().make<Var>(VarKind::kRecv, f->name->pos, pkg_, Symbol(), recv_type);
    auto* m = arena().make<Func>(f->name->pos, pkg_, f->name->name, sig);
    m->state = Object::State::kDone;
    f->name->obj = m;
    t->methods.push(arena(), m);
  }
  t->complete = true;
  if (t->methods.empty() && t->embeddeds.empty()) return;
  std::sort(t->methods.begin(), t->methods.end(), [](Func* a, Func* b) { return compare_ids(a, b) < 0; });
  later([this, t] { type_set(t, &context_, this); });
}

Term Checker::parse_tilde(Expr* e) {
  auto* op = syntax::try_as<syntax::Operation>(e);
  bool tilde = op != nullptr && op->op == syntax::Operator::kTilde;
  Expr* x = tilde ? op->x : e;
  Type* t = typ(x);
  if (is_type_param(t)) {
    if (tilde) {
      errorf(x, "type in term {} cannot be a type parameter", s(e));
    } else {
      error(x, "term cannot be a type parameter");
    }
    t = invalid_type();
  }
  return {tilde, t};
}

Type* Checker::parse_union(Expr* e) {
  std::vector<Expr*> exprs;
  Expr* at = e;
  for (auto* op = syntax::try_as<syntax::Operation>(at);
       op != nullptr && op->op == syntax::Operator::kOr && op->y != nullptr;
       op = syntax::try_as<syntax::Operation>(at)) {
    exprs.push_back(op->y);
    at = op->x;
  }
  exprs.push_back(at);
  std::reverse(exprs.begin(), exprs.end());
  std::vector<Term> terms;
  constexpr size_t kMaxTerms = 100;
  for (Expr* x : exprs) {
    Term term = parse_tilde(x);
    if (exprs.size() == 1 && !term.tilde) return term.type;
    if (terms.size() >= kMaxTerms) {
      errorf(x, "cannot handle more than {} union terms (implementation limitation)", kMaxTerms);
      return invalid_type();
    }
    terms.push_back(term);
  }
  auto* u = arena().make<Union>();
  u->terms = arena().copy(terms);
  record_type_and_value(e, Mode::kType, u, {});
  later([this, u, exprs] { check_union(u->terms, exprs); });
  return u;
}

void Checker::check_union(std::span<const Term> terms, const std::vector<Expr*>& exprs) {
  auto text = [&](const Term& t) { return (t.tilde ? "~" : "") + type_string(t.type, {}); };
  auto overlap = [&](const Term& x, const Term& y) {
    Type* a = y.tilde ? under(x.type) : x.type;
    Type* b = x.tilde ? under(y.type) : y.type;
    return identical(a, b);
  };
  for (size_t i = 0; i < terms.size(); ++i) {
    const Term& t = terms[i];
    if (!is_valid(t.type)) continue;
    Type* u = under(t.type);
    auto* iface = as<Interface>(u);
    if (t.tilde && iface != nullptr) {
      errorf(exprs[i], "invalid use of ~ ({} is an interface)", s(t.type));
      continue;
    }
    if (t.tilde && !identical(u, t.type)) {
      errorf(exprs[i], "invalid use of ~ (underlying type of {} is {})", s(t.type), s(u));
      continue;
    }
    if (iface != nullptr) {
      TypeSet* set = type_set(iface, &context_, this);
      if (!set->methods.empty()) {
        errorf(exprs[i], "cannot use {} in union ({} contains methods)", text(t), text(t));
      } else if (t.type == universe().comparable) {
        error(exprs[i], "cannot use comparable in union");
      } else if (set->comparable) {
        errorf(exprs[i], "cannot use {} in union ({} embeds comparable)", text(t), text(t));
      }
      continue;
    }
    for (size_t j = 0; j < i; ++j) {
      if (!is_valid(terms[j].type) || is_interface(terms[j].type) || !overlap(terms[j], t)) continue;
      errorf(exprs[i], "overlapping terms {} and {}", text(t), text(terms[j]));
      break;
    }
  }
}

}  // namespace gos::check

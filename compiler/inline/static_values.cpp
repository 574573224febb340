// Func values that are known (see static_values.h).
#include "compiler/inline/static_values.h"

#include "compiler/ir/walk.h"

namespace gos::inlining {

using ir::Expr;
using ir::ExprKind;
using ir::Var;

// Longer chains of variables are not followed.
constexpr int kMaxSteps = 100;

void StaticValues::note(const ir::Stmt* declare) {
  const Var* v = declare->var;
  if (declare->x != nullptr && !v->reassigned && !v->address_taken) values_[v] = declare->x;
}

void StaticValues::note_all(std::span<ir::Stmt* const> list) {
  ir::any_statement(list, [this](const ir::Stmt* s) {
    if (s->kind == ir::StmtKind::kDeclare) note(s);
    return false;
  });
}

const Expr* StaticValues::of(const Expr* e) const {
  for (int steps = 0; steps < kMaxSteps; ++steps) {
    if (e->kind == ExprKind::kConvNop || (e->kind == ExprKind::kSequence && e->x != nullptr)) {
      e = e->x;
      continue;
    }
    if (e->kind != ExprKind::kVar) break;
    const Expr* value = of(e->var);
    if (value == nullptr) break;
    e = value;
  }
  return e;
}

const Expr* StaticValues::of(const Var* v) const {
  auto found = values_.find(v);
  if (found != values_.end()) return found->second;
  if (v->cls != ir::VarClass::kCapture || v->outer == nullptr || around_ == nullptr) return nullptr;
  const Expr* value = around_->of(v->outer);
  for (int steps = 0; steps < kMaxSteps && value != nullptr && value->kind == ExprKind::kVar; ++steps) {
    value = around_->of(value->var);
  }
  // A literal that captures variables cannot be inlined in another function than theirs.
  return value != nullptr && value->kind == ExprKind::kClosure && value->captures.empty() ? value : nullptr;
}

}  // namespace gos::inlining

// One walk: an assignment that could be left out is put aside, and walked only when its variable is met (see
// deadlocals.h).
#include "compiler/inline/deadlocals.h"

#include <unordered_map>
#include <vector>

#include "compiler/ir/walk.h"

namespace gos::inlining {

using ir::Expr;
using ir::ExprKind;
using ir::Stmt;
using ir::StmtKind;
using ir::Var;
using ir::VarClass;

namespace {

class DeadLocals {
 public:
  void run(ir::Function* f) {
    list(f->body);
    for (auto& [var, assignments] : aside_) {
      for (Stmt* s : assignments) drop(s);
    }
  }

 private:
  static const Var* canonical(const Var* var) {
    while (var->outer != nullptr) var = var->outer;
    return var;
  }

  static bool has_effects(const Expr* e) {
    return e->kind != ExprKind::kVar && e->kind != ExprKind::kConst && e->kind != ExprKind::kZero &&
           e->kind != ExprKind::kFunc && e->kind != ExprKind::kClosure;
  }

  // Of a declaration the value goes, of an assignment all.
  static void drop(Stmt* s) {
    if (s->kind == StmtKind::kDeclare) {
      s->x = nullptr;
      return;
    }
    s->kind = StmtKind::kBlock;
    s->end = s->pos;
    s->x = nullptr;
    s->lhs = {};
  }

  void list(std::span<Stmt* const> stmts) {
    for (Stmt* s : stmts) {
      if (s != nullptr) stmt(s);
    }
  }

  void stmt(Stmt* s) {
    const Var* to = nullptr;
    if (s->kind == StmtKind::kDeclare && s->x != nullptr) to = s->var;
    if (s->kind == StmtKind::kAssign && s->lhs[0] != nullptr && s->lhs[0]->kind == ExprKind::kVar) to = s->lhs[0]->var;
    if (to != nullptr) return assignment(s, canonical(to));
    for (const Var* v : s->per_iteration) read(v);
    ir::for_each_part(s, [&](Expr* e) { expr(e); }, [&](std::span<Stmt* const> inside) { list(inside); });
  }

  void assignment(Stmt* s, const Var* to) {
    bool local = to->cls == VarClass::kLocal || to->cls == VarClass::kTemp || to->cls == VarClass::kParam;
    if (!local || has_effects(s->x) || read_[to]) return expr(s->x);
    aside_[to].push_back(s);
  }

  void read(const Var* var) {
    if (var->cls == VarClass::kGlobal) return;
    var = canonical(var);
    bool& is_read = read_[var];
    if (is_read) return;
    is_read = true;
    auto found = aside_.find(var);
    if (found == aside_.end()) return;
    std::vector<Stmt*> assignments = std::move(found->second);
    aside_.erase(found);
    for (Stmt* s : assignments) expr(s->x);
  }

  void expr(Expr* e) {
    if (e->kind == ExprKind::kVar) return read(e->var);
    if (e->kind == ExprKind::kClosure || e->kind == ExprKind::kMethodValue) {
      for (const Var* v : e->captures) read(v);
      if (e->kind == ExprKind::kClosure) list(e->function->body);
    }
    ir::for_each_operand(e, [&](Expr* x) { expr(x); });
    list(e->stmts);
  }

  std::unordered_map<const Var*, bool> read_;
  std::unordered_map<const Var*, std::vector<Stmt*>> aside_;
};

}  // namespace

void drop_dead_locals(ir::Function* f) {
  bool on_its_own = f->outer == nullptr || f->captures.empty();
  if (on_its_own) DeadLocals().run(f);
  for (ir::Function* literal : f->literals) drop_dead_locals(literal);
}

}  // namespace gos::inlining

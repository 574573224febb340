// Messages about inlining (see messages.h).
#include "compiler/inline/messages.h"

#include <algorithm>
#include <utility>

#include "compiler/inline/cost.h"
#include "compiler/ir/print.h"
#include "compiler/ir/walk.h"

namespace gos::inlining {

using ir::Expr;
using ir::Function;
using ir::Stmt;

// Go makes one function for all type arguments that are alike: what is said of the first holds for it.
bool Messages::is_shape_of_another(const Function* f) {
  if (f->instances.empty()) return false;
  return shapes_.try_emplace(ir::function_name(f, f->package), f).first->second != f;
}

void Messages::say(const Function* in, source::Pos pos, std::string text, int cost) {
  if (notes_ == nullptr || !in->from_user || is_shape_of_another(in)) return;
  notes_->push_back({pos, std::move(text), cost});
}

void Messages::cannot_inline(const Function* f, std::string why) {
  if (notes_ == nullptr || !f->from_user || is_shape_of_another(f) || f->wrapper || why.empty()) return;
  notes_->push_back({ir::shown_pos(f), "cannot inline " + ir::function_name(f, f->package), -1, std::move(why)});
}

bool Messages::is_known(const Function* f) { return std_cost(f).has_value(); }

void Messages::inlining(const Function* callee, const Function* caller, source::Pos pos) {
  if (notes_ == nullptr || is_instruction(callee)) return;
  say(caller, pos, "inlining call to " + ir::function_name(callee, caller->package));
  std::optional<StdCost> known = std_cost(callee);
  std::string_view says = known ? known->says : std::string_view();
  while (!says.empty()) {
    size_t end = std::min(says.find('|'), says.size());
    say(caller, pos, std::string(says.substr(0, end)));
    says.remove_prefix(std::min(end + 1, says.size()));
  }
}

void Messages::instance(const Function* f, std::optional<int> cost) {
  if (notes_ == nullptr || f->type_args.empty() || !f->used_plainly || !f->from_user || f->noinline) return;
  source::Pos pos = ir::shown_pos(f);
  say(f, pos, "can inline " + ir::function_name(f, f->package, false), forwarding_cost(f, cost));
  if (!cost) return;
  inlining(f, f, pos);
  inlined_in(f->body, f, pos);
}

void Messages::inlined_in(std::span<Stmt* const> list, const Function* caller, source::Pos pos) {
  for (const Stmt* s : list) {
    if (s == nullptr) continue;
    bool outer = inlined(s->inlined, caller, pos);
    ir::for_each_part(
        s, [&](Expr* e) { inlined_in(e, caller, pos); },
        [&](std::span<Stmt* const> inside) { inlined_in(inside, caller, pos); });
    quiet_ = outer;
  }
}

void Messages::inlined_in(const Expr* e, const Function* caller, source::Pos pos) {
  bool outer = inlined(e->inlined, caller, pos);
  ir::for_each_operand(e, [&](const Expr* x) { inlined_in(x, caller, pos); });
  inlined_in(e->stmts, caller, pos);
  quiet_ = outer;
}

// Returns what quiet_ was before.
bool Messages::inlined(const ir::Inlined* inlined, const Function* caller, source::Pos pos) {
  bool outer = quiet_;
  if (inlined == nullptr) return outer;
  if (!quiet_ || inlined->callee->from_user) inlining(inlined->callee, caller, pos);
  quiet_ = quiet_ || is_known(inlined->callee);
  return outer;
}

}  // namespace gos::inlining

// Deciding on functions, component by component (see candidates.h).
#include "compiler/inline/candidates.h"

#include <algorithm>
#include <climits>
#include <string>

#include "compiler/inline/copy.h"
#include "compiler/inline/cost.h"
#include "compiler/ir/print.h"
#include "compiler/ir/walk.h"

namespace gos::inlining {

using ir::Expr;
using ir::ExprKind;
using ir::Function;
using ir::Stmt;
using ir::StmtKind;

namespace {

constexpr uint32_t kDecided = UINT32_MAX;

// The others are bodies of go and defer statements.
bool is_method_wrapper(const Function* f) { return f->wrapper && f->outer == nullptr; }

bool can_be_copied(const Function* f) {
  return !f->noinline && !is_method_wrapper(f) && !f->has_defer && !f->has_recover && f->lowered && !f->native;
}

std::string why_not_copied(const Function* f) {
  if (f->noinline) return "marked go:noinline";
  if (f->native) return "no function body";
  const Stmt* first = nullptr;
  ir::any_statement(f->body, [&](const Stmt* s) {
    if (s->kind == StmtKind::kGo || s->kind == StmtKind::kDefer) first = s;
    return first != nullptr;
  });
  if (first != nullptr) return first->kind == StmtKind::kGo ? "unhandled op GO" : "unhandled op DEFER";
  return f->has_recover ? "call to recover" : "";
}

bool has_calls(std::span<Stmt* const> list) {
  bool found = false;
  ir::for_each_expression(list, [&](const Expr* e) { found = found || e->kind == ExprKind::kCall; });
  return found;
}

}  // namespace

Function* Candidates::target(const Expr* call, const StaticValues& values, const Expr** closure) {
  if (call->kind != ExprKind::kCall || call->wrapped_call) return nullptr;
  if (call->call == ir::CallKind::kStatic) return call->function;
  if (call->call != ir::CallKind::kClosure) return nullptr;
  const Expr* value = values.of(call->x);
  if (value->kind == ExprKind::kFunc) return value->function;
  if (value->kind != ExprKind::kClosure) return nullptr;
  if (closure != nullptr) *closure = value;
  return value->function;
}

std::optional<int> Candidates::cost(const Function* f) {
  const Candidate& c = candidates_[f];
  return c.inlinable ? std::optional<int>(c.cost) : std::nullopt;
}

bool Candidates::is_cheap(const Function* f, bool in_big_function, bool only_use) {
  int limit = in_big_function ? kMaxCostInBigFunction : kMaxCost;
  if (f->outer != nullptr) limit = only_use ? kMaxOnlyCallCost : 2 * limit;
  return candidates_[f].cost <= limit;
}

// --- Components ---

void Candidates::visit(Function* f) {
  while (f->outer != nullptr) f = f->outer;
  visit_outermost(f);
}

// Tarjan's search. Returns the lowest number on the stack that is reached from f.
uint32_t Candidates::visit_outermost(Function* f) {
  if (auto found = marks_.find(f); found != marks_.end()) return found->second.number;
  uint32_t number = ++numbers_;
  marks_[f] = {number};
  stack_.push_back(f);
  uint32_t low = std::min(number, mentions(f));
  if (low < number) return low;
  auto first = std::find(stack_.rbegin(), stack_.rend(), f).base() - 1;
  std::vector<Function*> component(first, stack_.end());
  stack_.erase(first, stack_.end());
  for (Function* member : component) {
    marks_[member].number = kDecided;
    decide_all(member, nullptr);
    if (member->lowered && !member->native) order_.push_back(member);
  }
  return kDecided;
}

uint32_t Candidates::mentions(const Function* f) {
  if (!f->lowered || f->native) return kDecided;
  uint32_t low = kDecided;
  ir::for_each_expression(f->body, [&](const Expr* e) {
    bool mentions_function = e->kind == ExprKind::kFunc || e->kind == ExprKind::kClosure ||
                             (e->kind == ExprKind::kCall && e->call == ir::CallKind::kStatic);
    if (!mentions_function || e->function == nullptr || e->function->outer != nullptr) return;
    low = std::min(low, visit_outermost(e->function));
  });
  for (const Function* literal : f->literals) low = std::min(low, mentions(literal));
  return low;
}

// --- Decisions ---

// With the func literals in f; `around`: what is known in the function around it.
void Candidates::decide_all(Function* f, const StaticValues* around) {
  if (!f->lowered || f->native) {
    if (inlines_ && f->native && decide_as_go(f)) candidates_[f].only_counted = true;
    return;
  }
  if (!inlines_) return;
  StaticValues values(around);
  values.note_all(f->body);
  for (Function* literal : f->literals) decide_all(literal, &values);
  candidates_[f].is_big = is_big(f);
  decide(f, values);
}

// Functions of the standard library, in whose text here Go's would not be found. False: it is another function.
bool Candidates::decide_as_go(Function* f) {
  std::optional<StdCost> known = std_cost(f);
  if (!known) return false;
  Candidate& c = candidates_[f];
  c.inlinable = known->cost >= 0;
  c.cost = known->cost;
  return true;
}

void Candidates::decide(Function* f, const StaticValues& values) {
  CalleeCost callee_cost = [&](const Expr* call) -> std::optional<int> {
    const Function* callee = target(call, values);
    if (callee == nullptr || !candidates_[callee].inlinable) return std::nullopt;
    return is_cheap(callee, candidates_[f].is_big, false) ? cost(callee) : std::nullopt;
  };
  if (decide_as_go(f)) {
    // Text that is dearer than Go's may be is another text.
    candidates_[f].only_counted = !can_be_copied(f) || !body_cost(f, kMaxCost, callee_cost);
    return;
  }
  if (!can_be_copied(f)) return messages_.cannot_inline(f, why_not_copied(f));
  std::optional<int> own = body_cost(f, f->outer != nullptr ? kMaxOnlyCallCost : kMaxCost, callee_cost);
  if (!own) {
    if (messages_.on() && f->from_user) {
      std::optional<int> whole = body_cost(f, INT_MAX / 2, callee_cost);
      messages_.cannot_inline(f, whole ? "function too complex: cost " + std::to_string(*whole) + " exceeds budget " +
                                             std::to_string(kMaxCost)
                                       : why_not_copied(f));
    }
    return;
  }
  Candidate& c = candidates_[f];
  c.inlinable = true;
  c.cost = *own;
  f->forwarded = !f->type_args.empty() && f->used_plainly;
  messages_.say(f, ir::shown_pos(f), "can inline " + ir::function_name(f, f->package), *own);
}

// --- Texts ---

void Candidates::keep_text(Function* f) {
  for (Function* literal : f->literals) keep_text(literal);
  Candidate& c = candidates_[f];
  if (!c.inlinable || c.only_counted || (f->literals.empty() && !has_calls(f->body))) return;
  std::vector<Copier::Literal> literals;
  c.text = Copier::text(unit_, f, literals);
  for (auto [copy, original] : literals) {
    candidates_[copy] = candidates_[original];
    candidates_[copy].text = nullptr;
  }
}

Function* Candidates::text(Function* f) {
  Function* kept = candidates_[f].text;
  return kept != nullptr ? kept : f;
}

void Candidates::copied(const Function* copy, const Function* original) {
  Candidate c = candidates_[original];
  c.is_copy = true;
  c.copied = 0;
  c.text = nullptr;
  candidates_[copy] = c;
}

}  // namespace gos::inlining

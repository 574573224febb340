// Counting nodes as cmd/compile's hairyVisitor does.
#include "compiler/inline/cost.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "compiler/inline/inline.h"
#include "compiler/types/predicates.h"
#include "compiler/types/sizes.h"

namespace gos::inlining {

using ir::Clause;
using ir::Expr;
using ir::ExprKind;
using ir::Stmt;
using ir::StmtKind;
using ir::VarClass;

namespace {

constexpr int kCallCost = 57;
constexpr int kParamCallCost = 17;
constexpr int kClosureCost = 15;
// A declaration is a node and the name in it.
constexpr int kDeclareCost = 2;
// A result of a call that gives several, where it is used: Go keeps it in a variable.
constexpr int kTupleCost = 4;
// What tells an instance of a generic function its type arguments; in generic code that is read from another one.
constexpr int kDictionaryCost = 2;
constexpr int kInnerDictionaryCost = 4;
// `ok` in a select clause.
constexpr int kReceivedOkCost = 9;

bool is_method(const ir::Function* f) { return f->type != nullptr && f->params.size() > f->type->params->size(); }

constexpr std::string_view kIntrinsics[] = {
#define INTRINSIC(name) name,
#define CHEAP(name)
#include "compiler/inline/intrinsics.def"
#undef INTRINSIC
#undef CHEAP
};
constexpr std::string_view kCheap[] = {
#define INTRINSIC(name)
#define CHEAP(name) name,
#include "compiler/inline/intrinsics.def"
#undef INTRINSIC
#undef CHEAP
};
static_assert(std::ranges::is_sorted(kIntrinsics) && std::ranges::is_sorted(kCheap));

constexpr std::string_view kStdPackages[] = {
#define STD_PACKAGE(path) path,
#define STD_COST(name, cost, says)
#include "compiler/inline/std_costs.def"
#undef STD_PACKAGE
#undef STD_COST
};
constexpr StdCost kStdCosts[] = {
#define STD_PACKAGE(path)
#define STD_COST(name, cost, says) {name, cost, says},
#include "compiler/inline/std_costs.def"
#undef STD_PACKAGE
#undef STD_COST
};
static_assert(std::ranges::is_sorted(kStdPackages) && std::ranges::is_sorted(kStdCosts, {}, &StdCost::name));

bool is_conversion_to_interface(const Expr* e) {
  return e->kind == ExprKind::kConvIface || e->kind == ExprKind::kConvIfaceIface;
}

bool is_temporary(const ir::Var* v) { return v->cls == VarClass::kTemp && v->name.empty(); }

// Calls of it count as one node.
bool counts_as_node(const ir::Function* f) {
  return is_instruction(f) || (!f->from_user && std::ranges::binary_search(kCheap, f->name.view()));
}

class Counter {
 public:
  // A null `callee_cost`: only nodes count.
  Counter(int budget, const CalleeCost* callee_cost) : budget_(budget), callee_cost_(callee_cost) {}

  void list(std::span<Stmt* const> stmts) {
    for (size_t i = 0; i < stmts.size() && !stopped(); ++i) {
      const Stmt* s = stmts[i];
      if (s == nullptr) continue;
      if (s->kind == StmtKind::kDeclare && s->x == nullptr && assigned_next(stmts.subspan(i))) {
        total_ += s->var->name.is_blank() ? 0 : kDeclareCost;
      } else {
        stmt(s);
      }
    }
  }
  bool impossible() const { return impossible_; }
  bool stopped() const { return impossible_ || total_ > budget_; }
  int total() const { return total_; }

 private:
  // a, b := f(): the declarations stand before the assignment, in which alone the variables are assigned to Go.
  static bool assigned_next(std::span<Stmt* const> stmts) {
    const ir::Var* v = stmts[0]->var;
    for (const Stmt* s : stmts) {
      if (s == nullptr || (s->kind == StmtKind::kDeclare && s->x == nullptr)) continue;
      if (s->kind != StmtKind::kAssignTuple && s->kind != StmtKind::kAssignParallel) break;
      return !is_temporary(v) && std::ranges::any_of(s->lhs, [&](const Expr* e) {
        return e != nullptr && e->kind == ExprKind::kVar && e->var == v;
      });
    }
    return false;
  }

  void exprs(std::span<Expr* const> list) {
    for (const Expr* e : list) expr(e);
  }

  void expr(const Expr* e) {
    if (e == nullptr || stopped()) return;
    total_ += own_cost(e);
    switch (e->kind) {
      case ExprKind::kSequence: list(e->stmts); return expr(e->x);
      case ExprKind::kClosure: return;
      case ExprKind::kField:
        // p.f is one node, the dereference included.
        expr(e->x->kind == ExprKind::kDeref && e->x->implicit ? e->x->x : e->x);
        return;
      default: break;
    }
    expr(e->x);
    expr(e->y);
    expr(e->hi);
    expr(e->max);
    exprs(e->args);
    // Keys of literals.
    if (e->kind == ExprKind::kStructLit) total_ += static_cast<int>(e->args.size());
    if (e->kind == ExprKind::kArrayLit || e->kind == ExprKind::kSliceLit) {
      const auto* literal = e->source != nullptr ? syntax::try_as<syntax::CompositeLit>(e->source) : nullptr;
      if (literal != nullptr) total_ += 2 * literal->key_count;
    }
    if (e->kind == ExprKind::kMapLit) total_ += static_cast<int>(e->args.size() / 2);
  }

  // The node without its operands.
  int own_cost(const Expr* e) {
    switch (e->kind) {
      case ExprKind::kConvNop:
      case ExprKind::kConvUnsafe:
      case ExprKind::kSequence: return 0;
      case ExprKind::kClosure: return 1 + (callee_cost_ != nullptr ? kClosureCost : 0);
      case ExprKind::kMethodValue: return 2;
      case ExprKind::kSliceLit: return 2;
      case ExprKind::kVar:
        if (!is_temporary(e->var)) return 1;
        return std::ranges::find(of_tuples_, e->var) != of_tuples_.end() ? kTupleCost : 0;
      case ExprKind::kFunc: return is_method(e->function) || e->function->wrapper ? 0 : 1;
      case ExprKind::kMakeMap:
      case ExprKind::kMakeChan: return e->x == nullptr ? 2 : 1;  // a size of 0
      case ExprKind::kCompare: return e->mixed ? 2 : 1;
      case ExprKind::kConcat: return e->implicit ? -1 : 1;  // s += t: neither the operator nor s once more
      case ExprKind::kRecover: impossible_ = true; return 0;
      case ExprKind::kPanic: return e->x != nullptr && is_conversion_to_interface(e->x) && e->x->implicit ? 1 : 2;
      case ExprKind::kAddr: {
        const Expr* x = e->x;
        if (x->kind == ExprKind::kField && x->field == 0) {
          const Expr* base = x->x->kind == ExprKind::kDeref && x->x->implicit ? x->x->x : x->x;
          if (base->kind == ExprKind::kVar) return -1;
        }
        return 1;
      }
      case ExprKind::kSlice: {
        int cost = 1;
        if (types::under(e->x->type)->kind == types::TypeKind::kArray) cost += e->x->kind == ExprKind::kDeref ? -1 : 1;
        if (e->y != nullptr && e->y->kind == ExprKind::kConst && e->y->value.int64() == 0) cost -= 1;
        return cost;
      }
      case ExprKind::kCall: return call_cost(e);
      default: return 1;
    }
  }

  int call_cost(const Expr* e) {
    // The callee is a node too, save for methods.
    int name = e->call == ir::CallKind::kStatic && (e->function->object == nullptr || !is_method(e->function)) ? 1 : 0;
    if (e->call == ir::CallKind::kStatic && !e->function->type_args.empty()) {
      name += e->instance != nullptr ? kInnerDictionaryCost : kDictionaryCost;
    }
    if (e->call == ir::CallKind::kInterface) return 2 + (callee_cost_ != nullptr ? kCallCost : 0);
    if (e->call == ir::CallKind::kStatic && counts_as_node(e->function)) return 1 + name;
    if (callee_cost_ == nullptr) return 1 + name;
    if (std::optional<int> cost = (*callee_cost_)(e)) return 1 + name + *cost;
    bool param = e->call == ir::CallKind::kClosure && e->x->kind == ExprKind::kVar &&
                 (e->x->var->cls == VarClass::kParam || e->x->var->cls == VarClass::kCapture);
    return 1 + name + (param ? kParamCallCost : kCallCost);
  }

  void stmt(const Stmt* s) {
    switch (s->kind) {
      case StmtKind::kGo:
      case StmtKind::kDefer: impossible_ = true; return;
      case StmtKind::kExpr: return expr(s->x);
      case StmtKind::kBlock: return list(s->body);
      case StmtKind::kFallthrough: return;
      case StmtKind::kIf:
        if (s->x->kind == ExprKind::kConst) return list(constant::bool_val(s->x->value) ? s->body : s->otherwise);
        break;
      case StmtKind::kDeclare:
        // x := v is the assignment, its left side, and the declaration. What lowering computes ahead stands in its
        // place to Go.
        if (!is_temporary(s->var)) total_ += kDeclareCost + (s->written != nullptr && s->written == written_ ? 1 : 2);
        written_ = s->written;
        return expr(s->x);
      default: break;
    }
    total_ += 1;
    if (s->kind == StmtKind::kAssignTuple) {
      of_tuples_.clear();
      for (const Expr* e : s->lhs) {
        if (e != nullptr && e->kind == ExprKind::kVar && is_temporary(e->var)) of_tuples_.push_back(e->var);
      }
      total_ -= kTupleCost * static_cast<int>(of_tuples_.size());
    } else if (s->kind == StmtKind::kAssignParallel && !of_tuples_.empty()) {
      of_tuples_.clear();
      total_ -= 1;
    } else if (s->kind == StmtKind::kTypeSwitch) {
      total_ += 1;  // the guard, and the name in it
      total_ += std::ranges::any_of(s->clauses, [](const Clause* c) { return c->var != nullptr; });
    } else if (s->kind == StmtKind::kSwitch && s->x->kind == ExprKind::kConst) {
      total_ -= 1;  // no tag
    }
    for (const Expr* e : s->lhs) {
      if (e == nullptr) total_ += 1;
      expr(e);
    }
    expr(s->x);
    exprs(s->values);
    if (!s->range_vars.empty()) {
      const ir::Var *key = s->range_vars[0], *value = s->range_vars.size() > 1 ? s->range_vars[1] : nullptr;
      total_ += key != nullptr ? kDeclareCost + 1 : value != nullptr ? 1 : 0;
      total_ += value != nullptr ? kDeclareCost + 1 : 0;
    }
    list(s->body);
    list(s->otherwise);
    list(s->post);
    for (const Clause* c : s->clauses) {
      total_ += 1;
      exprs(c->values);
      if (s->kind == StmtKind::kTypeSwitch) {
        total_ += c->var != nullptr;
        total_ += static_cast<int>(std::ranges::count(c->types, nullptr));
      }
      if (c->recv_ok != nullptr) total_ += kReceivedOkCost;
      if (c->chan != nullptr) total_ += c->send ? 1 : 4;  // the statement; a receive's two places and operator
      for (const ir::Var* v : {c->recv_value, c->recv_ok}) {
        if (v != nullptr && v->cls == VarClass::kLocal) total_ += kDeclareCost;
      }
      expr(c->chan);
      expr(c->value);
      list(c->body);
    }
  }

  int budget_;
  const CalleeCost* callee_cost_;
  int total_ = 0;
  std::vector<const ir::Var*> of_tuples_;  // temporaries that hold what the last call gave
  const Stmt* written_ = nullptr;          // the assignment of several values that is being counted
  bool impossible_ = false;
};

}  // namespace

bool is_instruction(const ir::Function* f) {
  return f->instruction || (!f->from_user && std::ranges::binary_search(kIntrinsics, f->name.view()));
}

std::optional<int> body_cost(const ir::Function* f, int budget, const CalleeCost& callee_cost) {
  Counter counter(budget, &callee_cost);
  counter.list(f->body);
  if (counter.impossible() || counter.total() > budget) return {};
  return counter.total();
}

int forwarding_cost(const ir::Function* f, std::optional<int> cost) {
  int total =
      1 + (is_method(f) ? 0 : 1) + kDictionaryCost + cost.value_or(kCallCost) + static_cast<int>(f->params.size());
  int results = static_cast<int>(f->results.size());
  return total + (results > 1 ? 2 + kTupleCost * results : results);
}

std::optional<StdCost> std_cost(const ir::Function* f) {
  if (f->from_user || f->outer != nullptr || f->package == nullptr || is_instruction(f)) return {};
  std::string_view name = f->name.view();
  if (name.find('[') != std::string_view::npos) return {};
  if (!std::ranges::binary_search(kStdPackages, f->package->path.view())) return {};
  auto found = std::ranges::lower_bound(kStdCosts, name, {}, &StdCost::name);
  return found != std::end(kStdCosts) && found->name == name ? *found : StdCost{name, -1, {}};
}

bool is_big(const ir::Function* f) {
  Counter counter(kBigFunctionNodes, nullptr);
  counter.list(f->body);
  return counter.total() >= kBigFunctionNodes;
}

}  // namespace gos::inlining

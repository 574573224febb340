// Which calls are inlined, bottom-up, and what stands in their place (see inline.h).
#include "compiler/inline/inline.h"

#include <algorithm>
#include <climits>
#include <unordered_map>
#include <utility>

#include "compiler/inline/copy.h"
#include "compiler/inline/cost.h"
#include "compiler/inline/deadlocals.h"
#include "compiler/inline/devirtualize.h"
#include "compiler/inline/messages.h"
#include "compiler/inline/static_values.h"
#include "compiler/ir/build.h"
#include "compiler/ir/print.h"
#include "compiler/ir/walk.h"

namespace gos::inlining {

using ir::Clause;
using ir::Expr;
using ir::ExprKind;
using ir::Function;
using ir::Stmt;
using ir::StmtKind;
using ir::Var;
using ir::VarClass;

namespace {

// What is known of a function, once it was visited.
struct Verdict {
  enum State : uint8_t { kNew, kActive, kDone } state = kNew;
  bool inlinable = false;
  bool only_counted = false;    // Go inlines it; here it has no body that could be
  bool copied_literal = false;  // of a func literal that came with inlined code
  int cost = 0;
  size_t copied = 0;  // nodes that it took in, with its func literals; of an outermost function
};

class Inliner {
 public:
  Inliner(const Input& input, std::vector<Note>* notes)
      : unit_(input.unit),
        inlines_(input.inlines),
        notes_(notes),
        messages_(notes),
        devirtualizer_(input.unit, input.context, input.lowerer) {}

  void visit(Function* f) {
    if (f->outer != nullptr) visit_outer(f);
    Verdict& verdict = verdicts_[f];
    if (verdict.state != Verdict::kNew) return;
    verdict.state = Verdict::kActive;
    if (f->lowered && !f->native) {
      Place outer = std::exchange(at_, Place());
      if (f->outer != nullptr && outer.caller == f->outer) at_.values = StaticValues(&outer.values);
      devirtualizer_.read(f);
      at_.caller = f;
      if (!f->literals.empty()) note_values(f->body);
      callees(f->body);
      for (Function* literal : f->literals) visit(literal);
      at_.big = is_big(f);
      if (inlines_) decide(f);
      if (!is_method_wrapper(f)) rewrite_function(f);
      if (inlines_ && messages_.on()) messages_.instance(f, inlined_cost(f));
      if (f->outer == nullptr) drop_dead_locals(f);
      at_ = std::move(outer);
    } else if (inlines_ && f->native) {
      decide_as_go(f);
    }
    verdicts_[f].state = Verdict::kDone;
  }

 private:
  // What is being rewritten.
  struct Place {
    Function* caller = nullptr;
    bool big = false;  // the caller is
    StaticValues values;
    std::vector<const Function*> chain;  // being inlined, outermost first
    std::vector<const Expr*> virtuals;   // calls that stayed calls of interfaces
    bool only_late = false;              // only what is devirtualized now is inlined
    bool known = false;                  // what is being inlined is text in a function of which Go's calls are known
  };

  // Literals come with the function around them.
  void visit_outer(Function* f) {
    while (f->outer != nullptr) f = f->outer;
    auto found = verdicts_.find(f);
    if (found == verdicts_.end() || found->second.state == Verdict::kNew) visit(f);
  }

  // --- Visiting what a body mentions, before the body itself ---

  void callees(std::span<Stmt* const> list) {
    for (const Stmt* s : list) {
      if (s == nullptr) continue;
      ir::for_each_part(s, [&](Expr* e) { callees(e); }, [&](std::span<Stmt* const> inside) { callees(inside); });
    }
  }
  void callees(Expr* e) {
    devirtualize(e);
    bool mentions = e->kind == ExprKind::kFunc || e->kind == ExprKind::kClosure ||
                    (e->kind == ExprKind::kCall && e->call == ir::CallKind::kStatic);
    if (mentions && e->function != nullptr) visit(e->function);
    ir::for_each_operand(e, [&](Expr* x) { callees(x); });
    callees(e->stmts);
  }

  // --- Devirtualization ---

  // Whether `call` was made a direct one.
  bool devirtualize(Expr* call) {
    Devirtualizer::Target target = devirtualizer_.target(call);
    if (target.type == nullptr) return false;
    if (notes_ != nullptr) {
      const types::Package* package = at_.caller->package;
      std::string text = target.function == nullptr ? "partially devirtualizing " : "devirtualizing ";
      text += receiver_text(call->x) + "." + call->method->name.str() + " to " + ir::type_text(target.type, package);
      note_devirtualized(ir::shown_pos(call), std::move(text));
    }
    devirtualizer_.direct(call, target);
    if (target.function != nullptr) visit(target.function);
    return true;
  }

  // What a call gives is in a temporary by then.
  std::string receiver_text(const Expr* x) {
    if (x->kind == ExprKind::kCall || x->kind == ExprKind::kSequence) return ir::temporary_name(nullptr, *at_.caller);
    if (x->kind != ExprKind::kVar || !x->var->name.empty()) return ir::source_text(x, at_.caller->package);
    const Var* v = x->var;
    while (v->outer != nullptr) v = v->outer;
    return ir::temporary_name(v, *v->owner);
  }

  void note_devirtualized(source::Pos pos, std::string text) {
    if (at_.caller->from_user) notes_->push_back({pos, text});
    devirtualized_[at_.caller].push_back(std::move(text));
  }

  // Whether a call seen before can be devirtualized now.
  bool late_virtuals() {
    return std::any_of(at_.virtuals.begin(), at_.virtuals.end(),
                       [&](const Expr* call) { return devirtualizer_.target(call).type != nullptr; });
  }

  // --- Whether a function can be inlined ---

  // The others are bodies of go and defer statements.
  static bool is_method_wrapper(const Function* f) { return f->wrapper && f->outer == nullptr; }

  static bool can_be_copied(const Function* f) {
    return !f->noinline && !is_method_wrapper(f) && !f->has_defer && !f->has_recover && f->lowered && !f->native;
  }

  static std::string why_not_copied(const Function* f) {
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

  CalleeCost callee_cost() {
    return [&](const Expr* call) -> std::optional<int> {
      const Verdict* v = inlinable(call, false);
      return v != nullptr ? std::optional<int>(v->cost) : std::nullopt;
    };
  }

  void note_values(std::span<Stmt* const> list) {
    ir::any_statement(list, [&](const Stmt* s) {
      if (s->kind == StmtKind::kDeclare) at_.values.note(s);
      return false;
    });
  }

  // Functions of the standard library, in whose text here Go's would not be found. False: it is another function.
  bool decide_as_go(Function* f) {
    std::optional<StdCost> known = std_cost(f);
    if (!known) return false;
    Verdict& verdict = verdicts_[f];
    verdict.inlinable = known->cost >= 0;
    // Text that is dearer than Go's may be is another text.
    verdict.only_counted = f->native || !can_be_copied(f) || !body_cost(f, kMaxCost, callee_cost());
    verdict.cost = known->cost;
    return true;
  }

  void decide(Function* f) {
    if (decide_as_go(f)) return;
    if (!can_be_copied(f)) return messages_.cannot_inline(f, why_not_copied(f));
    at_.values = StaticValues(at_.values.around());
    note_values(f->body);
    std::optional<int> cost = body_cost(f, f->outer != nullptr ? kMaxOnlyCallCost : kMaxCost, callee_cost());
    if (!cost) {
      if (notes_ != nullptr && f->from_user) {
        std::optional<int> whole = body_cost(f, INT_MAX / 2, callee_cost());
        messages_.cannot_inline(f, whole ? "function too complex: cost " + std::to_string(*whole) + " exceeds budget " +
                                               std::to_string(kMaxCost)
                                         : why_not_copied(f));
      }
      return;
    }
    Verdict& verdict = verdicts_[f];
    verdict.inlinable = true;
    verdict.cost = *cost;
    f->forwarded = !f->type_args.empty() && f->used_plainly;
    messages_.say(f, ir::shown_pos(f), "can inline " + ir::function_name(f, f->package), *cost);
  }

  // The function that a call runs, and the expression that holds its captured variables if it is a literal.
  Function* target(const Expr* call, const Expr** closure = nullptr) const {
    if (call->kind != ExprKind::kCall || call->wrapped_call) return nullptr;
    if (call->call == ir::CallKind::kStatic) return call->function;
    if (call->call != ir::CallKind::kClosure) return nullptr;
    const Expr* value = at_.values.of(call->x);
    if (value->kind == ExprKind::kFunc) return value->function;
    if (value->kind != ExprKind::kClosure) return nullptr;
    if (closure != nullptr) *closure = value;
    return value->function;
  }

  std::optional<int> inlined_cost(const Function* f) {
    const Verdict& v = verdicts_[f];
    return v.inlinable ? std::optional<int>(v.cost) : std::nullopt;
  }

  // What is known of the function that `call` runs, if it will be inlined into the caller; else null.
  const Verdict* inlinable(const Expr* call, bool only_use) {
    Function* f = target(call);
    if (f == nullptr) return nullptr;
    auto found = verdicts_.find(f);
    if (found == verdicts_.end() || !found->second.inlinable) return nullptr;
    int limit = at_.big ? kMaxCostInBigFunction : kMaxCost;
    if (f->outer != nullptr) limit = only_use ? kMaxOnlyCallCost : 2 * limit;
    return found->second.cost <= limit ? &found->second : nullptr;
  }

  // Unless that is text of a function of which Go's is known.
  void note_inlining(const Function* callee, source::Pos pos) {
    if (!at_.known || callee->from_user) messages_.inlining(callee, at_.caller, pos);
  }

  // --- Rewriting ---

  void rewrite_function(Function* f) {
    at_.values = StaticValues(at_.values.around());
    if (has_literals()) count_uses(f->body);
    rewrite(f->body);
    at_.only_late = true;
    while (late_virtuals()) {
      at_.virtuals.clear();
      rewrite(f->body);
    }
  }

  // Whether calls of the caller may be of func literals that are known.
  bool has_literals() const { return !at_.caller->literals.empty() || at_.caller->outer != nullptr; }

  // Counts the calls of each func literal that can be seen to be one.
  void count_uses(std::span<Stmt* const> list) {
    for (const Stmt* s : list) {
      if (s == nullptr) continue;
      if (s->kind == StmtKind::kDeclare) at_.values.note(s);
      ir::for_each_part(
          s, [&](const Expr* e) { count_uses(e); }, [&](std::span<Stmt* const> inside) { count_uses(inside); });
    }
  }
  void count_uses(const Expr* e) {
    count_uses(e->stmts);
    ir::for_each_operand(e, [&](const Expr* x) { count_uses(x); });
    Function* f = target(e);
    if (f != nullptr && f->outer != nullptr) ++uses_[f];
  }

  // Code that was inlined is not inlined into itself.
  struct InlineScope {
    InlineScope(Inliner& inliner, const ir::Inlined* inlined) : inliner(inliner), inlined(inlined) {
      if (inlined != nullptr) inliner.at_.chain.push_back(inlined->callee);
    }
    ~InlineScope() {
      if (inlined != nullptr) inliner.at_.chain.pop_back();
    }
    InlineScope(const InlineScope&) = delete;
    InlineScope& operator=(const InlineScope&) = delete;
    Inliner& inliner;
    const ir::Inlined* inlined;
  };

  void rewrite(std::span<Stmt*>& list) {
    for (Stmt*& s : list) {
      if (s != nullptr) s = rewrite(s);
    }
  }

  void rewrite(Clause* c) {
    for (Expr*& e : c->values) rewrite(e);
    rewrite(c->chan);
    rewrite(c->value);
    rewrite(c->body);
  }

  // Rewrites the statement's parts, and the statement itself where it is a call.
  Stmt* rewrite(Stmt* s) {
    InlineScope scope(*this, s->inlined);
    if (s->kind == StmtKind::kGo || s->kind == StmtKind::kDefer) {
      if (s->x != nullptr) rewrite(s->x->x);
      return s;
    }
    for (Expr*& e : s->lhs) rewrite(e);
    Stmt* whole = nullptr;
    if (s->kind == StmtKind::kExpr && s->x->kind == ExprKind::kCall) {
      whole = call_statement(s);
    } else if (s->kind == StmtKind::kAssignTuple && s->x->kind == ExprKind::kCall) {
      whole = call_statement(s);
    } else if (s->kind == StmtKind::kReturn && s->values.size() == 1 && at_.caller->results.size() > 1) {
      whole = call_statement(s);
    } else {
      rewrite(s->x);
      for (Expr*& e : s->values) rewrite(e);
    }
    if (whole != nullptr) return whole;
    if (s->kind == StmtKind::kDeclare) at_.values.note(s);
    rewrite(s->body);
    rewrite(s->otherwise);
    rewrite(s->post);
    for (Clause* c : s->clauses) rewrite(c);
    return s;
  }

  void rewrite(Expr*& e) {
    if (e == nullptr) return;
    InlineScope scope(*this, e->kind == ExprKind::kSequence ? e->inlined : nullptr);
    rewrite(e->x);
    rewrite(e->y);
    rewrite(e->hi);
    rewrite(e->max);
    for (Expr*& a : e->args) rewrite(a);
    rewrite(e->stmts);
    if (e->kind != ExprKind::kCall || (e->type != nullptr && e->type->kind == types::TypeKind::kTuple)) return;
    Expansion x;
    if (!expand(e, x)) return;
    e = e->type == nullptr ? sequence(e, x, nullptr) : sequence(e, x, x.results[0]);
  }

  // What stands for a call.
  struct Expansion {
    std::vector<Stmt*> params;  // outside of the inlined code
    std::vector<Stmt*> body;
    std::vector<Expr*> results;
    const ir::Inlined* inlined = nullptr;
  };

  // A statement that is a call, an assignment from a call or a return of one with several results. Null: not inlined.
  Stmt* call_statement(Stmt* s) {
    Expr*& call = s->kind == StmtKind::kReturn ? s->values[0] : s->x;
    rewrite(call->x);
    for (Expr*& a : call->args) rewrite(a);
    if (s->kind == StmtKind::kReturn && call->kind != ExprKind::kCall) {
      rewrite(call->stmts);
      return nullptr;
    }
    Expansion x;
    if (!expand(call, x)) return nullptr;
    std::vector<Stmt*> out = x.params;
    Stmt* inner = block(x.body, call->pos);
    inner->inlined = x.inlined;
    if (s->kind == StmtKind::kExpr) {
      std::vector<Stmt*> body = x.body;
      for (Expr* result : x.results) {
        if (result->kind == ExprKind::kVar || result->kind == ExprKind::kConst) continue;
        Stmt* effect = ir::make_stmt(unit_.arena, StmtKind::kExpr, result->pos);
        effect->x = result;
        body.push_back(effect);
      }
      inner->body = unit_.arena.copy(body);
      out.push_back(inner);
      return block(out, s->pos);
    }
    // The values are computed in the inlined code, and used outside.
    std::vector<Expr*> values;
    std::vector<Stmt*> body = x.body;
    for (Expr* result : x.results) {
      Var* v = ir::make_temp(unit_.arena, at_.caller, result->type, result->pos);
      v->reassigned = true;
      out.push_back(ir::make_declare(unit_.arena, v, nullptr, result->pos));
      Expr* place = ir::make_use(unit_.arena, v, result->pos);
      Stmt* assign = ir::make_stmt(unit_.arena, StmtKind::kAssign, result->pos);
      assign->lhs = unit_.arena.copy(std::vector<Expr*>{place});
      assign->x = result;
      body.push_back(assign);
      values.push_back(ir::make_use(unit_.arena, v, call->pos));
    }
    inner->body = unit_.arena.copy(body);
    bool places = std::any_of(s->lhs.begin(), s->lhs.end(),
                              [](const Expr* e) { return e != nullptr && e->kind != ExprKind::kVar; });
    if (places) {
      // Operands on the left come before the call.
      std::vector<Stmt*> before = x.params;
      before.push_back(inner);
      Expr* first = unit_.arena.make<Expr>();
      first->kind = ExprKind::kSequence;
      first->type = values[0]->type;
      first->pos = call->pos;
      first->stmts = unit_.arena.copy(before);
      first->x = values[0];
      values[0] = first;
      out.erase(out.begin(), out.begin() + static_cast<ptrdiff_t>(x.params.size()));
    } else {
      out.push_back(inner);
    }
    bool is_return = s->kind == StmtKind::kReturn;
    Stmt* rest = ir::make_stmt(unit_.arena, is_return ? StmtKind::kReturn : StmtKind::kAssignParallel, s->pos);
    rest->lhs = s->lhs;
    rest->values = unit_.arena.copy(values);
    out.push_back(rest);
    return block(out, s->pos);
  }

  Expr* sequence(const Expr* call, const Expansion& x, Expr* value) {
    Expr* inner = unit_.arena.make<Expr>();
    inner->kind = ExprKind::kSequence;
    inner->type = call->type;
    inner->pos = call->pos;
    inner->source = call->source;
    inner->within = call->within;
    inner->stmts = unit_.arena.copy(x.body);
    inner->x = value;
    inner->inlined = x.inlined;
    if (x.params.empty()) return inner;
    Expr* outer = unit_.arena.make<Expr>(*inner);
    outer->inlined = nullptr;
    outer->stmts = unit_.arena.copy(x.params);
    outer->x = inner;
    return outer;
  }

  // Devirtualizes the call; false: it is not inlined.
  bool expand(Expr* call, Expansion& x) {
    bool late = devirtualize(call);
    if (call->call == ir::CallKind::kInterface) at_.virtuals.push_back(call);
    if (!inlines_ || (at_.only_late && !late)) return false;
    const Expr* closure = nullptr;
    Function* callee = target(call, &closure);
    bool direct_literal = closure != nullptr && closure == call->x;
    if (callee == nullptr || callee == at_.caller ||
        std::find(at_.chain.begin(), at_.chain.end(), callee) != at_.chain.end()) {
      return false;
    }
    const Verdict* verdict = inlinable(call, direct_literal || (callee->outer != nullptr && uses_[callee] == 1));
    if (verdict == nullptr) return false;
    auto* inlined = unit_.arena.make<ir::Inlined>();
    inlined->callee = callee;
    inlined->call = call->pos;
    inlined->within = call->within;
    if (verdict->only_counted) {
      call->inlined = inlined;
      note_inlining(callee, ir::shown_pos(call));
      return false;
    }
    if (std::exchange(verdicts_[callee].copied_literal, false)) {
      messages_.say(callee, ir::shown_pos(callee), "can inline " + ir::function_name(callee, at_.caller->package),
                    verdict->cost);
    }
    size_t& copied = copied_into(at_.caller);
    if (at_.chain.size() >= kMaxDepth || copied > kMaxCopiedNodes) return false;
    if (call->args.size() != callee->params.size()) return false;
    source::Pos at = ir::shown_pos(call);
    note_inlining(callee, at);
    bool known = std::exchange(at_.known, at_.known || (messages_.on() && Messages::is_known(callee)));
    Copier copier(unit_, callee, at_.caller, inlined);
    if (messages_.on()) copier.leave_out(Messages::is_known);
    const Expr* called = call->x;
    while (called != nullptr && called->kind == ExprKind::kConvNop) called = called->x;
    if (called != nullptr && called->kind == ExprKind::kSequence) {
      // What is called comes out of other code: that runs first.
      Stmt* before = ir::make_stmt(unit_.arena, StmtKind::kExpr, call->x->pos);
      before->x = call->x;
      x.params.push_back(before);
    }
    if (closure != nullptr) {
      for (size_t i = 0; i < callee->captures.size(); ++i) {
        Var* v = closure->captures[i];
        copier.replace(callee->captures[i], v);
        if (v->inlined && !direct_literal) v->kept = true;
      }
    }
    declare_params(call, callee, copier, x);
    call->inlined = inlined;
    x.inlined = inlined;
    x.body = copier.body();
    for (const Function* f : copier.inlined()) note_inlining(f, at);
    if (notes_ != nullptr) {
      std::vector<std::string> texts = devirtualized_[callee];
      for (std::string& text : texts) note_devirtualized(at, std::move(text));
    }
    x.results = copier.results();
    copied += copier.nodes();
    for (auto [copy, original] : copier.literals()) {
      Verdict verdict = verdicts_[original];
      verdict.state = Verdict::kDone;
      verdict.copied = 0;
      verdict.copied_literal = true;
      verdicts_[copy] = verdict;
    }
    devirtualizer_.inlined(call, x.params, x.body, x.results);
    // Func values and types of values that came in as arguments may be known now.
    if (has_literals()) {
      count_uses(x.body);
      for (const Expr* result : x.results) count_uses(result);
    }
    bool only_late = std::exchange(at_.only_late, false);
    at_.chain.push_back(callee);
    for (Stmt*& s : x.body) s = rewrite(s);
    for (Expr*& result : x.results) rewrite(result);
    at_.chain.pop_back();
    at_.only_late = only_late;
    at_.known = known;
    return true;
  }

  void declare_params(const Expr* call, const Function* callee, Copier& copier, Expansion& x) {
    std::vector<Expr*> places;
    for (size_t i = 0; i < callee->params.size(); ++i) {
      const Var* param = callee->params[i];
      Expr* arg = call->args[i];
      if (!messages_.on() && stands_for(param, arg)) {
        copier.replace(param, arg->var);
        continue;
      }
      Stmt* declare = ir::make_declare(unit_.arena, copier.make_local(param), arg, arg->pos);
      places.push_back(ir::make_use(unit_.arena, declare->var, call->pos));
      at_.values.note(declare);
      x.params.push_back(declare);
    }
    if (!messages_.on() || places.empty()) return;
    // One assignment to Go.
    Stmt* written = ir::make_stmt(unit_.arena, StmtKind::kAssignParallel, call->pos);
    written->def = true;
    written->lhs = unit_.arena.copy(places);
    written->values = call->args;
    for (Stmt* declare : x.params) {
      if (declare->kind != StmtKind::kDeclare) continue;
      declare->written = written;
      declare->assign = call->pos;
      declare->within = call->within;
    }
  }

  size_t& copied_into(const Function* f) {
    while (f->outer != nullptr) f = f->outer;
    return verdicts_[f].copied;
  }

  // Whether the argument's variable can take the parameter's place: neither changes while the body runs.
  bool stands_for(const Var* param, const Expr* arg) const {
    if (param->reassigned || param->address_taken || param->captured || arg->kind != ExprKind::kVar) return false;
    const Var* v = arg->var;
    if (v->cls == VarClass::kGlobal || v->address_taken || v->captured) return false;
    if (v->cls == VarClass::kCapture) return v->by_value;
    if (v->cls == VarClass::kResult) return false;
    return v->type == param->type;
  }

  Stmt* block(const std::vector<Stmt*>& body, source::Pos pos) {
    Stmt* s = ir::make_stmt(unit_.arena, StmtKind::kBlock, pos);
    s->end = pos;
    s->body = unit_.arena.copy(body);
    return s;
  }
  static constexpr size_t kMaxDepth = 30;

  ir::Unit& unit_;
  bool inlines_;
  std::vector<Note>* notes_;
  Messages messages_;
  Devirtualizer devirtualizer_;
  std::unordered_map<const Function*, Verdict> verdicts_;
  std::unordered_map<const Function*, std::vector<std::string>> devirtualized_;  // what was said of calls in it
  std::unordered_map<const Function*, int> uses_;                                // of func literals
  Place at_;
};

}  // namespace

void inline_calls(const Input& input, std::span<Function* const> functions, std::vector<Note>* notes) {
  std::vector<Function*> all(functions.begin(), functions.end());
  Inliner inliner(input, notes);
  for (Function* f : all) inliner.visit(f);
}

}  // namespace gos::inlining

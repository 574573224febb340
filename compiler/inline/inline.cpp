// Which calls are inlined, and what stands in their place (see inline.h).
#include "compiler/inline/inline.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "compiler/inline/candidates.h"
#include "compiler/inline/copy.h"
#include "compiler/inline/deadlocals.h"
#include "compiler/inline/devirtualize.h"
#include "compiler/inline/messages.h"
#include "compiler/inline/static_values.h"
#include "compiler/ir/build.h"
#include "compiler/ir/print.h"
#include "compiler/ir/walk.h"
#include "compiler/types/predicates.h"

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

class Inliner {
 public:
  Inliner(const Input& input, std::vector<Note>* notes)
      : unit_(input.unit),
        inlines_(input.inlines),
        notes_(notes),
        messages_(notes),
        candidates_(input.unit, input.inlines, messages_),
        devirtualizer_(input.unit, input.context, input.lowerer) {}

  void run(std::span<Function* const> functions) {
    for (Function* f : functions) candidates_.visit(f);
    for (size_t i = 0; i < candidates_.order().size(); ++i) {
      Function* f = candidates_.order()[i];
      if (inlines_) candidates_.keep_text(f);
      devirtualizer_.read(f);
      count_uses(f, nullptr);
      rewrite_all(f);
      drop_dead_locals(f);
    }
  }

 private:
  // What is being rewritten.
  struct Place {
    Function* caller = nullptr;
    bool big = false;  // the caller is
    StaticValues values;
    bool changed = false;  // a call was inlined or made a direct one
  };
  // A call: an expression, or a whole statement.
  struct Site {
    Expr** expr;
    Stmt** stmt;
  };

  // --- Devirtualization ---

  // Makes `call` a direct one if the type of its receiver is known.
  void devirtualize(Expr* call) {
    Devirtualizer::Target target = devirtualizer_.target(call);
    if (target.type == nullptr) return;
    if (notes_ != nullptr && at_.caller->from_user) {
      const types::Package* package = at_.caller->package;
      std::string text = target.function == nullptr ? "partially devirtualizing " : "devirtualizing ";
      text += receiver_text(call) + "." + call->method->name.str() + " to " + ir::type_text(target.type, package);
      notes_->push_back({ir::shown_pos(call), std::move(text)});
    }
    devirtualizer_.direct(call, target);
    at_.changed = true;
    if (target.function != nullptr) candidates_.visit(target.function);
  }

  // What a call gives is in a temporary by then.
  std::string receiver_text(const Expr* call) {
    const Expr* x = call->x;
    if (call->length > 0) return ".autotmp_" + std::to_string(call->length - 1);
    if (x->kind != ExprKind::kVar || !x->var->name.empty()) return ir::source_text(x, at_.caller->package);
    const Var* v = x->var;
    while (v->outer != nullptr) v = v->outer;
    return ir::temporary_name(v, *v->owner);
  }

  // --- Rewriting ---

  // With the func literals in it.
  void rewrite_all(Function* f) {
    Place outer = std::exchange(at_, Place());
    const StaticValues* around = f->outer != nullptr ? &outer.values : nullptr;
    at_.values = StaticValues(around);
    at_.caller = f;
    if (!f->literals.empty()) {
      at_.values.note_all(f->body);
      // Those that come with inlined code are as they were, as Go's.
      std::vector<Function*> literals = f->literals;
      for (Function* literal : literals) rewrite_all(literal);
    }
    at_.big = candidates_.of(f).is_big;
    at_.values = StaticValues(around);
    if (!(f->wrapper && f->outer == nullptr)) rewrite_function(f);
    if (inlines_ && messages_.on()) messages_.instance(f, candidates_.cost(f));
    at_ = std::move(outer);
  }

  void rewrite_function(Function* f) {
    do {
      at_.changed = false;
      rewrite(f->body);
    } while (at_.changed);
  }

  // Whether calls of the caller may be of func literals that are known.
  bool has_literals() const { return !at_.caller->literals.empty() || at_.caller->outer != nullptr; }

  // Counts the calls of each func literal that can be seen to be one.
  void count_uses(const Function* f, const StaticValues* around) {
    if (f->literals.empty() && f->outer == nullptr) return;
    StaticValues values(around);
    values.note_all(f->body);
    each_call(f->body, [&](const Expr* call) { count_use(call, values); });
    for (const Function* literal : f->literals) count_uses(literal, &values);
  }
  void count_use(const Expr* call, const StaticValues& values) {
    const Function* f = Candidates::target(call, values);
    if (f != nullptr && f->outer != nullptr) ++uses_[f];
  }

  // Of the list, but not in func literals.
  template <typename Fn>
  static void each_call(std::span<Stmt* const> list, const Fn& fn) {
    for (const Stmt* s : list) {
      if (s == nullptr) continue;
      ir::for_each_part(
          s, [&](const Expr* e) { each_call(e, fn); }, [&](std::span<Stmt* const> inside) { each_call(inside, fn); });
    }
  }
  template <typename Fn>
  static void each_call(const Expr* e, const Fn& fn) {
    each_call(e->stmts, fn);
    ir::for_each_operand(e, [&](const Expr* x) { each_call(x, fn); });
    if (e->kind == ExprKind::kCall) fn(e);
  }

  // Inlined code of a function is met on the way out of which Go's text is known to be another.
  static bool in_known_text(const ir::Inlined* within) {
    for (const ir::Inlined* i = within; i != nullptr; i = i->within) {
      if (Messages::is_known(i->callee)) return true;
    }
    return false;
  }

  void note_inlining(const Expr* call, const Function* callee) {
    if (!messages_.on() || (!callee->from_user && in_known_text(call->within))) return;
    messages_.inlining(callee, at_.caller, ir::shown_pos(call));
  }

  // A func literal that came with inlined code is said to be inlinable when a call of it is met, those that it calls
  // before it.
  void announce(const Function* f) {
    Candidate& candidate = candidates_.of(f);
    if (!std::exchange(candidate.is_copy, false)) return;
    if (!f->literals.empty()) {
      StaticValues values;
      values.note_all(f->body);
      each_call(f->body, [&](const Expr* call) {
        const Function* callee = Candidates::target(call, values);
        if (callee != nullptr && candidates_.of(callee).inlinable) announce(callee);
      });
    }
    messages_.say(f, ir::shown_pos(f), "can inline " + ir::function_name(f, at_.caller->package), candidate.cost);
  }

  // Code that was inlined is not inlined into itself: neither its function nor its call are met again on the way in.
  static bool is_repeated(const Expr* call, const Function* callee) {
    size_t depth = 0;
    for (const ir::Inlined* i = call->within; i != nullptr; i = i->within) {
      if (i->callee == callee || i->call == call->pos || ++depth >= kMaxDepth) return true;
    }
    return false;
  }

  // Finds the calls in a list, in the order of evaluation: those that are statements of their own, or whose several
  // results are assigned or returned, as statements.
  void collect(std::span<Stmt*> list) {
    for (Stmt*& s : list) {
      if (s != nullptr) collect(s);
    }
  }
  void collect(Stmt*& s) {
    if (s->kind == StmtKind::kGo || s->kind == StmtKind::kDefer) {
      if (s->x != nullptr) collect(s->x->x);
      return;
    }
    for (Expr*& e : s->lhs) collect(e);
    Expr* call = call_of(s);
    if (call != nullptr) {
      collect(call->x);
      for (Expr*& a : call->args) collect(a);
      sites_.push_back({nullptr, &s});
      return;
    }
    collect(s->x);
    for (Expr*& e : s->values) collect(e);
    if (s->kind == StmtKind::kDeclare) at_.values.note(s);
    collect(s->body);
    collect(s->otherwise);
    collect(s->post);
    for (Clause* c : s->clauses) {
      for (Expr*& e : c->values) collect(e);
      collect(c->chan);
      collect(c->value);
      collect(c->body);
    }
  }
  void collect(Expr*& e) {
    if (e == nullptr) return;
    collect(e->x);
    collect(e->y);
    collect(e->hi);
    collect(e->max);
    for (Expr*& a : e->args) collect(a);
    collect(e->stmts);
    bool is_tuple = e->type != nullptr && e->type->kind == types::TypeKind::kTuple;
    if (e->kind == ExprKind::kCall && !is_tuple) sites_.push_back({&e, nullptr});
  }

  // The call, if the statement is one.
  Expr* call_of(const Stmt* s) const {
    Expr* x = s->x;
    if (s->kind == StmtKind::kReturn && s->values.size() == 1 && at_.caller->results.size() > 1) x = s->values[0];
    bool is_whole = s->kind == StmtKind::kExpr || s->kind == StmtKind::kAssignTuple || s->kind == StmtKind::kReturn;
    return is_whole && x != nullptr && x->kind == ExprKind::kCall ? x : nullptr;
  }

  // What was inlined brings new calls, which come after all that were there.
  void rewrite(std::span<Stmt*> body) {
    collect(body);
    while (!sites_.empty()) {
      std::vector<Site> sites = std::exchange(sites_, {});
      for (const Site& site : sites) rewrite(site);
    }
  }
  void rewrite(const Site& site) {
    if (site.stmt != nullptr) {
      if (Stmt* whole = call_statement(*site.stmt)) *site.stmt = whole;
      return;
    }
    Expr*& e = *site.expr;
    Expansion x;
    if (expand(e, x)) e = sequence(e, x, e->type == nullptr ? nullptr : x.results[0]);
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
    Expr* call = call_of(s);
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
      collect(inner->body);
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
      assign->together = values.size() + 1 < x.results.size();
      body.push_back(assign);
      values.push_back(ir::make_use(unit_.arena, v, call->pos));
    }
    inner->body = unit_.arena.copy(body);
    collect(inner->body);
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
    collect(inner->stmts);
    collect(inner->x);
    if (x.params.empty()) return inner;
    Expr* outer = unit_.arena.make<Expr>(*inner);
    outer->inlined = nullptr;
    outer->stmts = unit_.arena.copy(x.params);
    outer->x = inner;
    return outer;
  }

  // Devirtualizes the call; false: it is not inlined.
  bool expand(Expr* call, Expansion& x) {
    devirtualize(call);
    if (!inlines_ || call->inlined != nullptr) return false;
    const Expr* closure = nullptr;
    Function* callee = Candidates::target(call, at_.values, &closure);
    if (callee == nullptr) return false;
    Candidate& candidate = candidates_.of(callee);
    if (!candidate.inlinable) return false;
    announce(callee);
    bool direct_literal = closure != nullptr && closure == call->x;
    bool only_use = direct_literal || (callee->outer != nullptr && uses_[callee] == 1);
    if (!candidates_.is_cheap(callee, at_.big, only_use)) return false;
    if (is_repeated(call, callee)) return false;
    auto* inlined = unit_.arena.make<ir::Inlined>();
    inlined->callee = callee;
    inlined->call = call->pos;
    inlined->within = call->within;
    if (candidate.only_counted) {
      call->inlined = inlined;
      note_inlining(call, callee);
      return false;
    }
    size_t& copied = copied_into(at_.caller);
    if (copied > kMaxCopiedNodes) return false;
    Function* text = candidates_.text(callee);
    if (call->args.size() != text->params.size()) return false;
    note_inlining(call, callee);
    Copier copier(unit_, text, at_.caller, inlined, messages_.on() && in_known_text(inlined));
    const Expr* called = call->x;
    while (called != nullptr && called->kind == ExprKind::kConvNop) called = called->x;
    if (called != nullptr && called->kind == ExprKind::kSequence) {
      // What is called comes out of other code: that runs first.
      Stmt* before = ir::make_stmt(unit_.arena, StmtKind::kExpr, call->x->pos);
      before->x = call->x;
      x.params.push_back(before);
    }
    if (closure != nullptr) {
      for (size_t i = 0; i < text->captures.size(); ++i) {
        Var* v = closure->captures[i];
        copier.replace(text->captures[i], v);
        if (v->inlined && !direct_literal) v->kept = true;
      }
    }
    declare_params(call, text, copier, x);
    call->inlined = inlined;
    x.inlined = inlined;
    x.body = copier.body();
    x.results = copier.results();
    copied += copier.nodes();
    for (auto [copy, original] : copier.literals()) candidates_.copied(copy, original);
    devirtualizer_.inlined(call, x.params, x.body, x.results);
    // Func values and types of values that came in as arguments may be known now.
    if (has_literals()) {
      at_.values.note_all(x.body);
      auto count = [&](const Expr* e) { count_use(e, at_.values); };
      each_call(x.body, count);
      for (const Expr* result : x.results) each_call(result, count);
    }
    at_.changed = true;
    return true;
  }

  void declare_params(const Expr* call, const Function* callee, Copier& copier, Expansion& x) {
    std::vector<Expr*> places;
    const size_t first = x.params.size();
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
    // The receiver of a devirtualized call is asserted to be no nil when the arguments were computed.
    auto is_late = [](const Stmt* s) {
      const Expr* e = s->x;
      return s->kind == StmtKind::kDeclare && e->kind == ExprKind::kAssert && e->known &&
             e->x->kind == ExprKind::kVar && types::under(e->type)->kind == types::TypeKind::kPointer;
    };
    if (!x.params.empty() && is_late(x.params[0])) std::rotate(x.params.begin(), x.params.begin() + 1, x.params.end());
    ir::evaluate_together(std::span(x.params).subspan(first));
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
    return candidates_.of(f).copied;
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
  Candidates candidates_;
  Devirtualizer devirtualizer_;
  std::unordered_map<const Function*, int> uses_;  // of func literals
  Place at_;
  std::vector<Site> sites_;  // found and not looked at yet
};

}  // namespace

void inline_calls(const Input& input, std::span<Function* const> functions, std::vector<Note>* notes) {
  Inliner(input, notes).run(functions);
}

}  // namespace gos::inlining

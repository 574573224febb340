// The order in which operands and calls of one statement are evaluated.
//
// The Go spec orders calls, method calls and receives among each other but not against reads of variables beside them:
// in `return v, fill(&v)` either v is allowed. gc performs all calls of a statement first and reads the rest after, and
// programs rely on it. So where a read that a call could change stands to the left of a call, all calls of the
// statement are done in front of it, in order, their results held in temporaries. A read that no call can change (a
// variable whose address nobody has) needs nothing, so most statements stay as they are.
#include "compiler/lower/order.h"

#include "compiler/ir/build.h"
#include "compiler/types/types.h"

namespace gos::lower {

using namespace ir;

namespace {

class Order {
 public:
  Order(Arena& arena, Function* f) : arena_(arena), function_(f) {}

  std::span<Stmt*> list(std::span<Stmt*> stmts) {
    std::vector<Stmt*> result;
    bool changed = false;
    for (Stmt* s : stmts) {
      size_t before = result.size();
      stmt(s, result);
      changed = changed || result.size() != before;
      result.push_back(s);
    }
    return changed ? arena_.copy(result) : stmts;
  }

 private:
  using Stmts = std::vector<Stmt*>;

  // What an expression does, as far as its neighbours care.
  struct Effect {
    bool reads = false;  // of memory that a call may change, not yet consumed by a call
    bool calls = false;
    bool conflict = false;  // a read to the left of a call
    void then(const Effect& next) {
      conflict = conflict || next.conflict || (reads && next.calls);
      reads = reads || next.reads;
      calls = calls || next.calls;
    }
  };

  // --- Statements ---

  // Orders the parts of `s`; what must come before goes to `pre`.
  void stmt(Stmt* s, Stmts& pre) {
    Effect effect;
    std::vector<Expr**> roots;
    bool places = s->kind != StmtKind::kSend;
    for (Expr*& e : s->lhs) {
      if (e == nullptr) continue;
      effect.then(places ? place(e) : value(e));
      roots.push_back(&e);
    }
    size_t place_count = places ? roots.size() : 0;
    for (Expr*& e : s->values) {
      effect.then(value(e));
      roots.push_back(&e);
    }
    if (s->x != nullptr && s->kind != StmtKind::kFor) {
      effect.then(value(s->x));
      roots.push_back(&s->x);
    }
    // A statement's own last call may stay where it is: nothing is read after it.
    if (effect.conflict && s->kind == StmtKind::kAssignTuple) {
      for (Expr** root : roots) inner(*root, &pre);
    } else if (effect.conflict) {
      for (size_t i = 0; i < roots.size(); ++i) {
        if (i < place_count) {
          hoist_place(*roots[i], pre);
        } else {
          hoist(*roots[i], pre);
        }
      }
    } else {
      for (Expr** root : roots) inner(*root);
    }
    if (s->kind == StmtKind::kFor && s->x != nullptr) alone(s->x);
    s->body = list(s->body);
    s->otherwise = list(s->otherwise);
    s->post = list(s->post);
    for (Clause* c : s->clauses) {
      for (Expr*& v : c->values) alone(v);
      if (c->chan != nullptr) alone(c->chan);
      if (c->value != nullptr) alone(c->value);
      c->body = list(c->body);
    }
  }

  // An expression with no statement to put calls in front of: they go into a sequence.
  void alone(Expr*& e) {
    if (!value(e).conflict) return inner(e);
    Stmts pre;
    hoist(e, pre);
    if (pre.empty()) return;
    Expr* s = arena_.make<Expr>();
    s->kind = ExprKind::kSequence;
    s->type = e->type;
    s->pos = e->pos;
    s->source = e->source;
    s->stmts = arena_.copy(pre);
    s->x = e;
    e = s;
  }

  // --- Effects ---

  static bool shared(const Var* v) {
    if (v->cls == VarClass::kGlobal) return true;
    if (v->cls == VarClass::kCapture) return !v->by_value;
    return v->address_taken;
  }

  static bool is_array(const Expr* e) { return types::under(e->type)->kind == types::TypeKind::kArray; }

  static bool conditional(const Expr* e) { return e->kind == ExprKind::kAndAnd || e->kind == ExprKind::kOrOr; }

  Effect value(const Expr* e) {
    Effect effect;
    switch (e->kind) {
      case ExprKind::kVar: effect.reads = shared(e->var); return effect;
      case ExprKind::kAddr: return place(e->x);
      case ExprKind::kSlice:
        effect = is_array(e->x) ? place(e->x) : value(e->x);
        for (const Expr* part : {e->y, e->hi, e->max}) {
          if (part != nullptr) effect.then(value(part));
        }
        return effect;
      case ExprKind::kSequence: effect.calls = true; return effect;
      // Filled entry by entry, at its place among the calls.
      case ExprKind::kMapLit: effect.calls = !e->args.empty(); return effect;
      default: break;
    }
    for (const Expr* part : {e->x, e->y}) {
      if (part != nullptr) effect.then(value(part));
    }
    for (const Expr* a : e->args) effect.then(value(a));
    switch (e->kind) {
      case ExprKind::kCall:
      case ExprKind::kRecv: return {false, true, effect.conflict};
      // One unit with what its right side does, which may not happen.
      case ExprKind::kAndAnd:
      case ExprKind::kOrOr: return {effect.reads && !effect.calls, effect.calls, false};
      case ExprKind::kDeref:
      case ExprKind::kMapIndex: effect.reads = true; break;
      case ExprKind::kIndex:
        effect.reads = effect.reads || types::under(e->x->type)->kind == types::TypeKind::kSlice;
        break;
      default: break;
    }
    return effect;
  }

  // A place that is not read itself.
  Effect place(const Expr* e) {
    Effect effect;
    switch (e->kind) {
      case ExprKind::kVar: return effect;
      case ExprKind::kField: return place(e->x);
      case ExprKind::kDeref: return value(e->x);
      case ExprKind::kIndex:
        effect = is_array(e->x) ? place(e->x) : value(e->x);
        effect.then(value(e->y));
        return effect;
      case ExprKind::kMapIndex:
        effect = value(e->x);
        effect.then(value(e->y));
        return effect;
      default: return value(e);
    }
  }

  // --- Hoisting ---

  // Moves the calls in `e` to `pre`, in order.
  void hoist(Expr*& e, Stmts& pre) {
    switch (e->kind) {
      case ExprKind::kAddr: return hoist_place(e->x, pre);
      case ExprKind::kCall:
      case ExprKind::kRecv: inner(e, &pre); return hold(e, pre);
      case ExprKind::kMapLit:
      case ExprKind::kSequence: inner(e); return hold(e, pre);
      case ExprKind::kAndAnd:
      case ExprKind::kOrOr:
        if (!value(e).calls) return;
        inner(e);
        return hold(e, pre);
      default: break;
    }
    for_parts(e, [&](Expr*& part) { hoist(part, pre); });
  }

  void hoist_place(Expr*& e, Stmts& pre) {
    for_parts(e, [&](Expr*& part) { hoist(part, pre); });
  }

  // e becomes a temporary that holds its value.
  void hold(Expr*& e, Stmts& pre) {
    if (e->type == nullptr || types::is<types::Tuple>(e->type)) return;
    Var* v = make_temp(arena_, function_, e->type, e->pos);
    pre.push_back(make_declare(arena_, v, e, e->pos));
    Expr* use = make_use(arena_, v, e->pos);
    use->source = e->source;
    use->shown = e;
    e = use;
  }

  template <typename F>
  static void for_parts(Expr* e, F f) {
    for (Expr** part : {&e->x, &e->y, &e->hi, &e->max}) {
      if (*part != nullptr) f(*part);
    }
    for (Expr*& a : e->args) f(a);
  }

  // Orders what `e` contains without moving e itself. Conflicts among a call's operands are solved in `pre` if given,
  // for nothing comes between; conflicts of a conditional's right side stay inside it.
  void inner(Expr* e, Stmts* pre = nullptr) {
    if (e->kind == ExprKind::kSequence) {
      e->stmts = list(e->stmts);
      alone(e->x);
      return;
    }
    if (e->kind == ExprKind::kMapLit) {
      for (Expr*& a : e->args) alone(a);
      return;
    }
    if (conditional(e)) {
      for (; conditional(e); e = e->x) alone(e->y);
      return inner(e);
    }
    if (pre != nullptr && parts_conflict(e)) {
      for_parts(e, [&](Expr*& part) { hoist(part, *pre); });
      return;
    }
    for_parts(e, [&](Expr*& part) { inner(part, pre); });
  }

  bool parts_conflict(Expr* e) {
    Effect effect;
    for_parts(e, [&](Expr*& part) { effect.then(value(part)); });
    return effect.conflict;
  }

  Arena& arena_;
  Function* function_;
};

}  // namespace

void order_function(Arena& arena, Function* f) {
  Order order(arena, f);
  f->body = order.list(f->body);
}

}  // namespace gos::lower

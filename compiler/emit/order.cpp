// The order in which operands and calls of one statement are evaluated.
//
// The Go spec orders calls, method calls, receives and logical operations among each other but not against reads of
// variables beside them: in `return v, fill(&v)` either v is allowed. gc performs all calls of a statement first, and
// at their places among them what it computes into temporaries of its own (len, min, slices, assertions ...: is_ordered
// below); the rest it reads after. Programs rely on it. So where a read that a call could change stands to the left of
// a call, all of that is done in front of the statement, in order, the results held in temporaries. A read that no call
// can change (a variable whose address nobody has) needs nothing, so most statements stay as they are.
#include "compiler/emit/order.h"

#include <algorithm>
#include <vector>

#include "compiler/emit/function_emitter.h"
#include "compiler/ir/build.h"
#include "compiler/ir/walk.h"
#include "compiler/types/types.h"

namespace gos::emit {

using namespace ir;

namespace {

using Desc = const bytecode::Type*;

// Others may write to it.
bool is_shared(const Var* v) {
  if (v->cls == VarClass::kGlobal) return true;
  if (v->cls == VarClass::kCapture) return !v->by_value;
  return v->address_taken;
}

bool is_conditional(const Expr* e) { return e->kind == ExprKind::kAndAnd || e->kind == ExprKind::kOrOr; }

// Does something that others may see, or may not come back.
bool is_call(const Expr* e) {
  switch (e->kind) {
    case ExprKind::kCall:
    case ExprKind::kRecv:
    case ExprKind::kCopy:
    case ExprKind::kDelete:
    case ExprKind::kClear:
    case ExprKind::kClose:
    case ExprKind::kPanic:
    case ExprKind::kPrint:
    case ExprKind::kRecover: return true;
    default: return false;
  }
}

// Whether gc can take its address where it stands (ir.IsAddressable).
bool is_addressable(const Expr* e) {
  switch (e->kind) {
    case ExprKind::kVar: return true;
    case ExprKind::kDeref: return e->x->kind != ExprKind::kConvSliceArray;
    case ExprKind::kField: return is_addressable(e->x);
    case ExprKind::kIndex:
      switch (types::under(e->x->type)->kind) {
        case types::TypeKind::kSlice: return true;
        case types::TypeKind::kArray: return is_addressable(e->x);
        default: return false;
      }
    default: return false;
  }
}

// The part of a value that has no other part.
Desc sole_component(Desc t) {
  while (true) {
    if (t->kind == bytecode::Kind::kStruct && t->fields.size() == 1) {
      t = t->fields[0].type;
    } else if (t->kind == bytecode::Kind::kArray && t->length == 1) {
      t = t->elem;
    } else {
      return t;
    }
  }
}

// Whether gc puts a value into an interface by its address (walk/convert.go, dataWordFuncName).
bool converted_by_address(Desc t) {
  if (t->size == 2 && t->align == 2) return false;
  if ((t->size == 4 || t->size == 8) && t->align == t->size && !t->has_pointers()) return false;
  Desc sole = sole_component(t);
  return sole->kind != bytecode::Kind::kString && sole->kind != bytecode::Kind::kSlice;
}

// Whether gc hands a key to the map by its address (walk/walk.go, mapfast).
bool found_by_address(Desc map) {
  constexpr uint64_t kMaxElement = 128;
  Desc key = map->key;
  if (map->elem->size > kMaxElement) return true;
  Desc sole = sole_component(key);
  switch (sole->kind) {
    case bytecode::Kind::kFloat32:
    case bytecode::Kind::kFloat64:
    case bytecode::Kind::kComplex64: return true;
    case bytecode::Kind::kString: return false;
    default: return key->size != 4 && key->size != 8;
  }
}

class Order {
 public:
  Order(Arena& arena, TypeTable& types, Function* f) : arena_(arena), types_(types), function_(f) {}

  std::span<Stmt*> list(std::span<Stmt*> stmts) {
    Stmts result;
    bool changed = false;
    for (size_t i = 0; i < stmts.size(); ++i) {
      if (stmts[i] == nullptr) continue;
      size_t n = 1, before = result.size();
      while (stmts[i + n - 1]->together) ++n;
      group(stmts.subspan(i, n), result);
      changed = changed || result.size() != before;
      for (size_t end = i + n; i + 1 < end; ++i) result.push_back(stmts[i]);
      result.push_back(stmts[i]);
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

  // Orders the parts of statements that are evaluated together; what must come before goes to `pre`.
  void group(std::span<Stmt* const> stmts, Stmts& pre) {
    Effect effect;
    std::vector<Expr**> places, values;
    for (Stmt* s : stmts) {
      for (Expr*& e : s->lhs) {
        if (e == nullptr) continue;
        bool is_place = s->kind != StmtKind::kSend;
        effect.then(is_place ? place(e) : value(e));
        (is_place ? places : values).push_back(&e);
      }
      for (Expr*& e : s->values) {
        effect.then(value(e));
        values.push_back(&e);
      }
      if (s->x != nullptr && s->kind != StmtKind::kFor) {
        effect.then(value(s->x));
        values.push_back(&s->x);
      }
    }
    Stmt* first = stmts[0];
    // What is shifted is read last.
    if (first->kind == StmtKind::kAssignOp && syntax::is_shift(first->op)) effect.conflict |= effect.calls;
    bool moves = effect.conflict;
    if (first->kind == StmtKind::kAssignTuple && (moves || reads_assigned(first))) return tuple(first, pre);
    for (Expr** e : places) moves ? hoist_place(*e, pre) : inner(*e);
    for (Expr** e : values) moves ? hoist(*e, pre) : inner(*e);
    for (Stmt* s : stmts) nested(s);
  }

  // a, b = f(): what a and b are is read after the call.
  void tuple(Stmt* s, Stmts& pre) {
    for (Expr*& e : s->lhs) {
      if (e != nullptr) hoist_place(e, pre);
    }
    inner(s->x, &pre);
    auto* types = types::as<types::Tuple>(s->x->type);
    Stmt* first = arena_.make<Stmt>(*s);
    std::vector<Expr*> results(s->lhs.size()), places, values;
    for (size_t i = 0; i < results.size(); ++i) {
      if (s->lhs[i] == nullptr) continue;
      Var* v = temporary(types->vars[i]->type, s->pos);
      v->reassigned = true;
      pre.push_back(make_declare(arena_, v, nullptr, s->pos));
      results[i] = make_use(arena_, v, s->pos);
      places.push_back(s->lhs[i]);
      values.push_back(make_use(arena_, v, s->pos));
    }
    first->lhs = arena_.copy(results);
    pre.push_back(first);
    s->kind = StmtKind::kAssignParallel;
    s->x = nullptr;
    s->lhs = arena_.copy(places);
    s->values = arena_.copy(values);
  }

  // p, *p = f(): what a place depends on may be assigned before it.
  static bool reads_assigned(const Stmt* s) {
    bool variable = false, other = false;
    for (const Expr* e : s->lhs) {
      if (e != nullptr) (e->kind == ExprKind::kVar ? variable : other) = true;
    }
    return variable && other;
  }

  // What stands in a statement and is evaluated on its own.
  void nested(Stmt* s) {
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
    if (!pre.empty()) e = make_sequence(arena_, pre, e);
  }

  // --- Effects ---

  static bool is_array(const Expr* e) { return types::under(e->type)->kind == types::TypeKind::kArray; }

  Effect value(const Expr* e) {
    Effect effect;
    switch (e->kind) {
      case ExprKind::kVar: effect.reads = is_shared(e->var); return effect;
      case ExprKind::kAddr: return place(e->x);
      case ExprKind::kSlice:
        effect = is_array(e->x) ? place(e->x) : value(e->x);
        for (const Expr* part : {e->y, e->hi, e->max}) {
          if (part != nullptr) effect.then(value(part));
        }
        return effect;
      case ExprKind::kSequence:
        effect = statements(e->stmts);
        if (e->x != nullptr) effect.then(value(e->x));
        effect.conflict = false;  // it is solved inside
        return effect;
      default: break;
    }
    for (const Expr* part : {e->x, e->y}) {
      if (part != nullptr) effect.then(value(part));
    }
    for (const Expr* a : e->args) effect.then(value(a));
    if (is_call(e)) return {false, true, effect.conflict};
    switch (e->kind) {
      // One unit with what its right side does, which may not happen.
      case ExprKind::kAndAnd:
      case ExprKind::kOrOr: return {effect.reads && !effect.calls, effect.calls, false};
      case ExprKind::kDeref:
      case ExprKind::kMapIndex:
      case ExprKind::kAppend: effect.reads = true; break;
      case ExprKind::kIndex:
      case ExprKind::kConvString: effect.reads = effect.reads || kind_of(e->x) == types::TypeKind::kSlice; break;
      case ExprKind::kLen: effect.reads = effect.reads || !is_value(e->x); break;
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

  // Of code in the place of a call: what it does to others.
  Effect statements(std::span<Stmt* const> list) {
    Effect effect;
    for (const Stmt* s : list) {
      if (s == nullptr) continue;
      switch (s->kind) {
        case StmtKind::kSend:
        case StmtKind::kSelect:
        case StmtKind::kGo:
        case StmtKind::kDefer: effect.calls = true; break;
        case StmtKind::kRange: effect.calls = effect.calls || s->range == RangeKind::kChan; break;
        default: break;
      }
      for (const Expr* e : s->lhs) effect.calls = effect.calls || (e != nullptr && !is_own(e));
      for_each_part(
          s, [&](const Expr* e) { effect.then(value(e)); },
          [&](std::span<Stmt* const> inside) { effect.then(statements(inside)); });
    }
    return effect;
  }

  // A variable, or a part of one, that nothing else can reach.
  static bool is_own(const Expr* e) {
    while (e->kind == ExprKind::kField || (e->kind == ExprKind::kIndex && is_array(e->x))) e = e->x;
    return e->kind == ExprKind::kVar && !is_shared(e->var);
  }

  static types::TypeKind kind_of(const Expr* e) { return types::under(e->type)->kind; }

  // Its length cannot change behind it.
  static bool is_value(const Expr* e) {
    return kind_of(e) != types::TypeKind::kMap && kind_of(e) != types::TypeKind::kChan;
  }

  // --- Hoisting ---

  // What gc computes into a temporary at its place among the calls (walk/order.go, expr1).
  bool is_ordered(const Expr* e) {
    switch (e->kind) {
      case ExprKind::kLen:
      case ExprKind::kCap:
      case ExprKind::kMin:
      case ExprKind::kMax:
      case ExprKind::kComplex:
      case ExprKind::kReal:
      case ExprKind::kImag:
      case ExprKind::kNew:
      case ExprKind::kMakeSlice:
      case ExprKind::kMakeMap:
      case ExprKind::kMakeChan:
      case ExprKind::kAppend: return true;
      case ExprKind::kConvString: return e->conv == StringConv::kStringToBytes || e->conv == StringConv::kStringToRunes;
      case ExprKind::kAssert: return !e->comma_ok && !types_.of(e->type)->is_direct();
      case ExprKind::kMapIndex: return e->y->kind == ExprKind::kConvString && e->y->conv == StringConv::kBytesToString;
      default: return false;
    }
  }

  // Moves what comes before the rest of `e` to `pre`, in order.
  void hoist(Expr*& e, Stmts& pre) {
    if (is_call(e)) {
      inner(e, &pre);
      return hold(e, pre);
    }
    switch (e->kind) {
      case ExprKind::kAddr: return hoist_place(e->x, pre);
      case ExprKind::kMapLit:
      case ExprKind::kSequence:
      case ExprKind::kAndAnd:
      case ExprKind::kOrOr: inner(e); return hold(e, pre);
      case ExprKind::kSlice:
        hoist(e->x, pre);
        for (Expr** bound : {&e->y, &e->hi, &e->max}) {
          if (*bound != nullptr) hold_cheap(*bound, pre);
        }
        return hold(e, pre);
      default: break;
    }
    for_parts(e, [&](Expr*& part) { hoist(part, pre); });
    switch (e->kind) {
      case ExprKind::kConvIface:
        if (converted_by_address(types_.of(e->x->type))) hold_value(e->x, pre);
        break;
      case ExprKind::kCompare: {
        types::TypeKind k = kind_of(e->x);
        if (k != types::TypeKind::kArray && k != types::TypeKind::kStruct) break;
        hold_value(e->x, pre);
        hold_value(e->y, pre);
        break;
      }
      case ExprKind::kMapIndex: hold_key(e, pre); break;
      default: break;
    }
    if (is_ordered(e)) hold(e, pre);
  }

  void hoist_place(Expr*& e, Stmts& pre) {
    for_parts(e, [&](Expr*& part) { hoist(part, pre); });
    if (e->kind == ExprKind::kMapIndex) hold_key(e, pre);
  }

  void hold_key(Expr* e, Stmts& pre) {
    if (found_by_address(types_.of(e->x->type))) hold_value(e->y, pre);
  }

  // A variable stays itself (walk/order.go, cheapExpr).
  void hold_cheap(Expr*& e, Stmts& pre) {
    hoist(e, pre);
    if (e->kind != ExprKind::kVar) hold(e, pre);
  }

  // What gc takes the address of.
  void hold_value(Expr*& e, Stmts& pre) {
    if (!is_addressable(e)) hold(e, pre);
  }

  // e becomes a temporary that holds its value.
  void hold(Expr*& e, Stmts& pre) {
    if (e->kind == ExprKind::kConst || e->type == nullptr || types::is<types::Tuple>(e->type)) return;
    Var* v = temporary(e->type, e->pos);
    pre.push_back(make_declare(arena_, v, e, e->pos));
    Expr* use = make_use(arena_, v, e->pos);
    use->source = e->source;
    e = use;
  }

  Var* temporary(types::Type* t, syntax::Pos pos) {
    Var* v = make_temp(arena_, function_, t, pos);
    v->escapes = types_.of(t)->size > kMaxSizeInFrame;
    return v;
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
      if (e->x != nullptr) alone(e->x);
      return;
    }
    if (e->kind == ExprKind::kMapLit) return entries(e);
    if (is_conditional(e)) {
      for (; is_conditional(e); e = e->x) alone(e->y);
      return inner(e);
    }
    if (pre != nullptr && parts_conflict(e)) {
      for_parts(e, [&](Expr*& part) { hoist(part, *pre); });
      return;
    }
    for_parts(e, [&](Expr*& part) { inner(part, pre); });
  }

  // Each entry of a map literal is an assignment, m[key] = value; those known without code come first.
  void entries(Expr* e) {
    std::vector<Expr*> known, others;
    for (size_t i = 0; i + 1 < e->args.size(); i += 2) {
      Expr *key = e->args[i], *v = e->args[i + 1];
      std::vector<Expr*>& list = is_static(key) && is_static(v) ? known : others;
      list.insert(list.end(), {key, v});
    }
    bool by_address = found_by_address(types_.of(e->type));
    for (size_t i = 0; i < others.size(); i += 2) {
      Expr *&key = others[i], *&v = others[i + 1];
      Effect effect = value(key);
      effect.then(value(v));
      if (effect.conflict) {
        Stmts pre;
        hoist(key, pre);
        if (by_address) hold_value(key, pre);
        hoist(v, pre);
        if (!pre.empty()) key = make_sequence(arena_, pre, key);
      } else {
        inner(key);
        inner(v);
      }
    }
    std::ranges::copy(others, std::ranges::copy(known, e->args.begin()).out);
  }

  static bool is_static(const Expr* e) {
    if (e->kind == ExprKind::kConst) return true;
    if (e->kind != ExprKind::kArrayLit && e->kind != ExprKind::kStructLit) return false;
    return std::all_of(e->args.begin(), e->args.end(), [](const Expr* a) { return a == nullptr || is_static(a); });
  }

  bool parts_conflict(Expr* e) {
    Effect effect;
    for_parts(e, [&](Expr*& part) { effect.then(value(part)); });
    return effect.conflict;
  }

  Arena& arena_;
  TypeTable& types_;
  Function* function_;
};

}  // namespace

void order_function(Arena& arena, TypeTable& types, Function* f) {
  Order order(arena, types, f);
  f->body = order.list(f->body);
}

}  // namespace gos::emit

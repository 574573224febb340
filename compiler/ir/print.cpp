// Dumps of IR functions for tests and debugging.
#include "compiler/ir/print.h"

#include <unordered_map>

#include "compiler/types/predicates.h"

namespace gos::ir {

namespace {

using syntax::Operator;

// What stands first in an expression's parentheses; operators show their sign instead.
constexpr std::string_view kExprNames[] = {
    "const",      "zero",       "var",        "func",        "unary",        "binary",    "compare",
    "&&",         "||",         "concat",     "convnum",     "convnop",      "conviface", "convifaceiface",
    "convstring", "slicearray", "convunsafe", "addr",        "deref",        "field",     "index",
    "mapindex",   "slice",      "new",        "makeslice",   "makemap",      "makechan",  "structlit",
    "arraylit",   "slicelit",   "maplit",     "closure",     "methodvalue",  "call",      "append",
    "copy",       "len",        "cap",        "min",         "max",          "complex",   "real",
    "imag",       "delete",     "clear",      "close",       "panic",        "recover",   "print",
    "recv",       "assert",     "unsafeadd",  "unsafeslice", "unsafestring", "slicedata", "stringdata",
    "sequence",
};
static_assert(std::size(kExprNames) == static_cast<size_t>(ExprKind::kSequence) + 1);

constexpr std::string_view kRangeNames[] = {"int", "array", "arraypointer", "slice", "string", "map", "chan"};
static_assert(std::size(kRangeNames) == static_cast<size_t>(RangeKind::kChan) + 1);

// Kinds whose type the operands do not tell.
bool shows_type(ExprKind kind) {
  switch (kind) {
    case ExprKind::kZero:
    case ExprKind::kConvNum:
    case ExprKind::kConvNop:
    case ExprKind::kConvIface:
    case ExprKind::kConvIfaceIface:
    case ExprKind::kConvString:
    case ExprKind::kConvSliceArray:
    case ExprKind::kConvUnsafe:
    case ExprKind::kNew:
    case ExprKind::kMakeSlice:
    case ExprKind::kMakeMap:
    case ExprKind::kMakeChan:
    case ExprKind::kStructLit:
    case ExprKind::kArrayLit:
    case ExprKind::kSliceLit:
    case ExprKind::kMapLit:
    case ExprKind::kAssert: return true;
    default: return false;
  }
}

class Dumper {
 public:
  std::string out;

  void function(const Function& f) {
    number(f);
    out += "func ";
    out += f.name.view();
    variables(f.params);
    if (!f.results.empty()) {
      out += ' ';
      variables(f.results);
    }
    if (f.wrapper) out += " wrapper";
    if (f.native) out += " native";
    out += '\n';
    if (!f.captures.empty()) {
      out += "  captures";
      for (const Var* v : f.captures) {
        out += ' ';
        variable(v);
        out += v->by_value ? ":value" : ":address";
      }
      out += '\n';
    }
    indent_ = 1;
    body(f.body);
  }

  void expr(const Expr* e) {
    if (e == nullptr) {
      out += "_";
      return;
    }
    switch (e->kind) {
      case ExprKind::kConst:
        out += constant::exact_string(e->value);
        if (!types::is_basic(e->type, types::BasicKind::kBool) &&
            !types::is_basic(e->type, types::BasicKind::kString)) {
          out += ':' + type_text(e->type, nullptr);
        }
        return;
      case ExprKind::kVar: return variable(e->var);
      case ExprKind::kFunc: out += e->function->name.view(); return;
      default: break;
    }
    out += '(';
    head(e);
    operands(e);
    out += ')';
  }

 private:
  void number(const Function& f) {
    int temps = 0;
    std::unordered_map<std::string_view, int> seen;
    for (const std::vector<Var*>* list : {&f.params, &f.results, &f.captures, &f.locals}) {
      for (const Var* v : *list) {
        if (v->name.empty()) {
          names_[v] = "t" + std::to_string(++temps);
          continue;
        }
        int n = ++seen[v->name.view()];
        names_[v] = n == 1 ? v->name.str() : v->name.str() + "." + std::to_string(n);
      }
    }
  }

  void variable(const Var* v) {
    if (v == nullptr) {
      out += '_';
      return;
    }
    auto found = names_.find(v);
    if (found != names_.end()) {
      out += found->second;
    } else {
      out += v->name.empty() ? std::string_view("t?") : v->name.view();
    }
  }

  void variables(const std::vector<Var*>& list) {
    out += '(';
    for (size_t i = 0; i < list.size(); ++i) {
      if (i > 0) out += ", ";
      variable(list[i]);
      out += ' ' + type_text(list[i]->type, nullptr);
      marks(list[i]);
    }
    out += ')';
  }

  void marks(const Var* v) {
    if (v->address_taken) out += " &";
    if (v->captured) out += " captured";
    if (v->reassigned) out += " reassigned";
    if (v->escapes) out += " heap";
  }

  void head(const Expr* e) {
    switch (e->kind) {
      case ExprKind::kUnary:
      case ExprKind::kBinary:
      case ExprKind::kCompare: out += syntax::text(e->op); break;
      case ExprKind::kCall:
        out += e->call == CallKind::kStatic    ? "call "
               : e->call == CallKind::kClosure ? "callclosure"
                                               : "callinterface ";
        if (e->call == CallKind::kStatic) out += e->function->name.view();
        if (e->call == CallKind::kInterface) out += e->method->name.view();
        break;
      case ExprKind::kField: {
        out += "field ";
        auto* s = types::under_as<types::Struct>(e->x->type);
        out += s != nullptr ? s->fields[static_cast<size_t>(e->field)]->name.str() : std::to_string(e->field);
        break;
      }
      default: out += kExprNames[static_cast<size_t>(e->kind)]; break;
    }
    if (shows_type(e->kind)) out += ":" + type_text(e->type, nullptr);
    if (e->comma_ok) out += " commaok";
    if (e->implicit) out += " implicit";
    if (e->spread) out += " spread";
    if (e->newline) out += " newline";
    if (e->mixed) out += " mixed";
    if (e->escapes != Escape::kUnknown) out += e->escapes == Escape::kHeap ? " heap" : " stack";
  }

  void operand(const Expr* e) {
    out += ' ';
    expr(e);
  }

  void operands(const Expr* e) {
    if (e->kind == ExprKind::kSequence) return sequence(e);
    if (e->kind == ExprKind::kSlice) {
      for (const Expr* part : {e->x, e->y, e->hi}) operand(part);
      if (e->max != nullptr) operand(e->max);
      return;
    }
    if (e->kind == ExprKind::kClosure || e->kind == ExprKind::kMethodValue) {
      out += ' ';
      out += e->function->name.view();
    }
    if (e->x != nullptr) operand(e->x);
    if (e->y != nullptr) operand(e->y);
    for (const Var* v : e->captures) {
      out += ' ';
      variable(v);
    }
    for (size_t i = 0; i < e->args.size(); ++i) {
      if (i < e->indices.size()) {
        out += " [" + std::to_string(e->indices[i]) + "]=";
        expr(e->args[i]);
      } else {
        operand(e->args[i]);
      }
    }
  }

  void sequence(const Expr* e) {
    out += " {\n";
    ++indent_;
    body(e->stmts);
    --indent_;
    line();
    out += "} ";
    expr(e->x);
  }

  void line() { out.append(static_cast<size_t>(indent_) * 2, ' '); }

  void body(std::span<Stmt* const> stmts) {
    for (const Stmt* s : stmts) {
      line();
      stmt(s);
    }
  }

  void block(std::span<Stmt* const> stmts) {
    ++indent_;
    body(stmts);
    --indent_;
  }

  void places(std::span<Expr* const> list) {
    for (size_t i = 0; i < list.size(); ++i) {
      if (i > 0) out += ", ";
      expr(list[i]);
    }
  }

  int target(const Stmt* s) {
    auto [at, fresh] = targets_.try_emplace(s, static_cast<int>(targets_.size()) + 1);
    return at->second;
  }

  void head(std::string_view word, const Stmt* s) {
    out += word;
    out += '#' + std::to_string(target(s));
  }

  void stmt(const Stmt* s) {
    switch (s->kind) {
      case StmtKind::kExpr: expr(s->x); break;
      case StmtKind::kDeclare: declare(s); break;
      case StmtKind::kAssign:
      case StmtKind::kAssignTuple:
        places(s->lhs);
        out += " = ";
        expr(s->x);
        break;
      case StmtKind::kAssignOp:
        places(s->lhs);
        out += ' ';
        out += syntax::text(s->op);
        out += "= ";
        expr(s->x);
        break;
      case StmtKind::kAssignParallel:
        places(s->lhs);
        out += " = ";
        places(s->values);
        break;
      case StmtKind::kBlock: head("block", s); return nested(s->body);
      case StmtKind::kIf: return conditional(s);
      case StmtKind::kFor: return loop(s);
      case StmtKind::kRange: return range(s);
      case StmtKind::kSwitch:
      case StmtKind::kTypeSwitch:
      case StmtKind::kSelect: return switches(s);
      case StmtKind::kLabel: out += "label " + s->label.str(); break;
      case StmtKind::kGoto: out += "goto " + s->label.str(); break;
      case StmtKind::kBreak: head("break", s->target); break;
      case StmtKind::kContinue: head("continue", s->target); break;
      case StmtKind::kFallthrough: out += "fallthrough"; break;
      case StmtKind::kReturn:
        out += s->values.empty() ? "return" : "return ";
        places(s->values);
        break;
      case StmtKind::kGo:
      case StmtKind::kDefer:
        out += s->kind == StmtKind::kGo ? "go " : "defer ";
        if (s->in_loop) out += "inloop ";
        expr(s->x);
        break;
      case StmtKind::kSend:
        expr(s->lhs[0]);
        out += " <- ";
        expr(s->x);
        break;
    }
    out += '\n';
  }

  void nested(std::span<Stmt* const> stmts) {
    out += '\n';
    block(stmts);
  }

  void declare(const Stmt* s) {
    out += "declare ";
    variable(s->var);
    out += ' ' + type_text(s->var->type, nullptr);
    marks(s->var);
    if (s->x != nullptr) {
      out += " = ";
      expr(s->x);
    }
  }

  void conditional(const Stmt* s) {
    out += "if ";
    expr(s->x);
    nested(s->body);
    if (s->otherwise.empty()) return;
    line();
    out += "else";
    nested(s->otherwise);
  }

  void loop(const Stmt* s) {
    head("for", s);
    if (s->x != nullptr) operand(s->x);
    if (!s->per_iteration.empty()) out += " copies";
    for (const Var* v : s->per_iteration) {
      out += ' ';
      variable(v);
    }
    nested(s->body);
    if (s->post.empty()) return;
    line();
    out += "post";
    nested(s->post);
  }

  void range(const Stmt* s) {
    head("range", s);
    out += ' ';
    out += kRangeNames[static_cast<size_t>(s->range)];
    for (size_t i = 0; i < s->range_vars.size(); ++i) {
      out += i == 0 ? " declare " : ", ";
      variable(s->range_vars[i]);
      if (s->range_vars[i] != nullptr) marks(s->range_vars[i]);
    }
    if (!s->lhs.empty()) out += ' ';
    places(s->lhs);
    out += " over ";
    expr(s->x);
    nested(s->body);
  }

  void switches(const Stmt* s) {
    head(s->kind == StmtKind::kSwitch ? "switch" : s->kind == StmtKind::kTypeSwitch ? "typeswitch" : "select", s);
    if (s->x != nullptr) operand(s->x);
    out += '\n';
    ++indent_;
    for (const Clause* c : s->clauses) clause(c);
    --indent_;
  }

  void clause(const Clause* c) {
    line();
    out += c->is_default ? "default" : "case ";
    places(c->values);
    for (size_t i = 0; i < c->types.size(); ++i) {
      if (i > 0) out += ", ";
      out += c->types[i] == nullptr ? "nil" : type_text(c->types[i], nullptr);
    }
    if (c->var != nullptr) {
      out += " declare ";
      variable(c->var);
      out += ' ' + type_text(c->var->type, nullptr);
      marks(c->var);
    }
    if (c->chan != nullptr) communication(c);
    nested(c->body);
  }

  void communication(const Clause* c) {
    if (c->send) {
      expr(c->chan);
      out += " <- ";
      expr(c->value);
      return;
    }
    if (c->recv_value != nullptr || c->recv_ok != nullptr) {
      variable(c->recv_value);
      if (c->recv_ok != nullptr) {
        out += ", ";
        variable(c->recv_ok);
      }
      out += " = ";
    }
    out += "<-";
    expr(c->chan);
  }

  int indent_ = 0;
  std::unordered_map<const Var*, std::string> names_;
  std::unordered_map<const Stmt*, int> targets_;
};

}  // namespace

std::string dump(const Function& function) {
  Dumper dumper;
  dumper.function(function);
  return std::move(dumper.out);
}

std::string dump(const Unit& unit) {
  std::string text;
  for (const Function* f : unit.functions) {
    if (f->lowered) text += dump(*f);
  }
  return text;
}

std::string dump(const Expr* expr) {
  Dumper dumper;
  dumper.expr(expr);
  return std::move(dumper.out);
}

}  // namespace gos::ir

// Expressions as Go's compiler prints them in escape messages.
#include <algorithm>

#include "compiler/ir/print.h"
#include "compiler/syntax/token.h"
#include "compiler/types/predicates.h"
#include "compiler/types/universe.h"

namespace gos::ir {

namespace {

using syntax::Operator;

// Binding strength: 1 to 5 for binary operators, then these.
constexpr int kUnaryPrecedence = 7;
constexpr int kPrimaryPrecedence = 8;

// name(operands), for the kinds that print so.
std::string_view builtin_name(ExprKind kind) {
  switch (kind) {
    case ExprKind::kAppend: return "append";
    case ExprKind::kCopy: return "copy";
    case ExprKind::kLen: return "len";
    case ExprKind::kCap: return "cap";
    case ExprKind::kMin: return "min";
    case ExprKind::kMax: return "max";
    case ExprKind::kComplex: return "complex";
    case ExprKind::kReal: return "real";
    case ExprKind::kImag: return "imag";
    case ExprKind::kDelete: return "delete";
    case ExprKind::kClear: return "clear";
    case ExprKind::kClose: return "close";
    case ExprKind::kPanic: return "panic";
    case ExprKind::kRecover: return "recover";
    case ExprKind::kUnsafeAdd: return "unsafe.Add";
    case ExprKind::kUnsafeSlice: return "unsafe.Slice";
    case ExprKind::kUnsafeString: return "unsafe.String";
    case ExprKind::kUnsafeSliceData: return "unsafe.SliceData";
    case ExprKind::kUnsafeStringData: return "unsafe.StringData";
    default: return "";
  }
}

bool is_literal(const Expr* e) {
  return e->kind == ExprKind::kStructLit || e->kind == ExprKind::kArrayLit || e->kind == ExprKind::kSliceLit ||
         e->kind == ExprKind::kMapLit;
}

// 0 for the kinds that cmd/compile puts into parentheses wherever they are operands.
int precedence(const Expr* e) {
  switch (e->kind) {
    case ExprKind::kUnary:
    case ExprKind::kRecv:
    case ExprKind::kDeref: return kUnaryPrecedence;
    case ExprKind::kAddr: return is_literal(e->x) ? 0 : kUnaryPrecedence;
    case ExprKind::kBinary:
    case ExprKind::kCompare: return syntax::precedence(e->op);
    case ExprKind::kConcat:
    case ExprKind::kMakeMap:
    case ExprKind::kMakeChan:
    case ExprKind::kClosure:
    case ExprKind::kComplex:
    case ExprKind::kReal:
    case ExprKind::kImag:
    case ExprKind::kRecover: return 0;
    case ExprKind::kAndAnd: return syntax::precedence(Operator::kAndAnd);
    case ExprKind::kOrOr: return syntax::precedence(Operator::kOrOr);
    case ExprKind::kConst: return e->value.kind() == constant::Kind::kComplex ? 0 : kPrimaryPrecedence;
    case ExprKind::kCall: return e->inlined != nullptr ? 0 : kPrimaryPrecedence;
    case ExprKind::kSequence:
      return e->inlined != nullptr ? 0 : e->x != nullptr ? precedence(e->x) : kPrimaryPrecedence;
    default: return kPrimaryPrecedence;
  }
}

// What lowering put around `e` without the source saying so does not show.
const Expr* visible(const Expr* e) {
  while (true) {
    switch (e->kind) {
      case ExprKind::kAddr:
      case ExprKind::kDeref:
      case ExprKind::kConvNop:
      case ExprKind::kConvIface:
      case ExprKind::kConvIfaceIface:
        if (!e->implicit) return e;
        e = e->x;
        break;
      default: return e;
    }
  }
}

class Printer {
 public:
  explicit Printer(const types::Package* local) : local_(local) {}

  std::string out;

  void expr(const Expr* e, int outer = 0) {
    if (e == nullptr) return;
    e = visible(e);
    if (e->kind == ExprKind::kDeref && e->x->kind == ExprKind::kConvSliceArray) {
      conversion(e, e->x->x);
      return;
    }
    bool parens = outer > precedence(e);
    if (parens) out += '(';
    bare(e);
    if (parens) out += ')';
  }

  // A call that a message is about shows as one, also if it is inlined.
  void whole(const Expr* e, int outer) {
    if (e != nullptr && e->kind == ExprKind::kCall) return call(e);
    expr(e, outer);
  }

  // As the callee of a call.
  void function(const Function* f) {
    if (f->object == nullptr) {
      out += f->name.view();
      return;
    }
    types::Signature* sig = f->object->signature();
    if (!f->type_args.empty()) {
      out += function_name(f, local_);
      return;
    }
    if (sig == nullptr || sig->recv == nullptr) {
      object_name(f->object);
      return;
    }
    bool pointer = types::is<types::Pointer>(types::unalias(sig->recv->type));
    if (pointer) out += '(';
    type(sig->recv->type);
    if (pointer) out += ')';
    out += '.';
    out += f->object->name.view();
  }

 private:
  void type(Type* t) { out += type_text(t, local_); }

  // The type of `e`, in generic code that which its source has.
  Type* type_of(const Expr* e) {
    bool generic = e->instance != nullptr && e->source != nullptr && e->source->tv != nullptr;
    return generic && e->source->tv->type != nullptr && types::is_typed(e->source->tv->type) ? e->source->tv->type
                                                                                             : e->type;
  }
  void type(const Expr* e, Type* t) { out += type_text(t, local_, e->instance); }
  void type(const Expr* e) { type(e, type_of(e)); }

  void list(std::span<Expr* const> exprs, bool dots = false) {
    for (size_t i = 0; i < exprs.size(); ++i) {
      if (i > 0) out += ", ";
      expr(exprs[i]);
    }
    if (dots) out += "...";
  }

  void bare(const Expr* e) {
    switch (e->kind) {
      case ExprKind::kConst: constant(e); break;
      case ExprKind::kZero: zero(e); break;
      case ExprKind::kVar:
        if (e->var->cls == VarClass::kGlobal && e->var->object != nullptr) {
          object_name(e->var->object);
        } else if (!e->var->name.empty()) {
          local_name(e->var);
        } else {
          out += temporary_name(e->var, *e->var->owner);
        }
        break;
      case ExprKind::kFunc: function(e->function); break;
      case ExprKind::kUnary:
      case ExprKind::kRecv:
      case ExprKind::kDeref:
      case ExprKind::kAddr: unary(e); break;
      case ExprKind::kBinary:
      case ExprKind::kCompare:
      case ExprKind::kAndAnd:
      case ExprKind::kOrOr: binary(e); break;
      case ExprKind::kConcat:
        for (size_t i = 0; i < e->args.size(); ++i) {
          if (i > 0) out += " + ";
          expr(e->args[i]);
        }
        break;
      case ExprKind::kConvNum:
      case ExprKind::kConvNop:
      case ExprKind::kConvIface:
      case ExprKind::kConvIfaceIface:
      case ExprKind::kConvString:
      case ExprKind::kConvSliceArray:
      case ExprKind::kConvUnsafe: conversion(e, e->x); break;
      case ExprKind::kField:
        expr(e->x, kPrimaryPrecedence);
        field(e);
        break;
      case ExprKind::kIndex:
      case ExprKind::kMapIndex:
        expr(e->x, kPrimaryPrecedence);
        out += '[';
        expr(e->y);
        out += ']';
        break;
      case ExprKind::kSlice: slice(e); break;
      case ExprKind::kNew:
        out += "new(";
        type(e, pointee(type_of(e)));
        out += ')';
        break;
      case ExprKind::kMakeSlice:
      case ExprKind::kMakeMap:
      case ExprKind::kMakeChan: make(e); break;
      case ExprKind::kStructLit:
      case ExprKind::kArrayLit:
      case ExprKind::kSliceLit:
      case ExprKind::kMapLit: literal(e); break;
      case ExprKind::kClosure: out += "func literal"; break;
      case ExprKind::kMethodValue:
        expr(e->x, kPrimaryPrecedence);
        out += '.';
        out += e->method != nullptr ? e->method->name.view() : std::string_view("method");
        break;
      case ExprKind::kCall:
        if (e->inlined != nullptr) {
          result(e);
        } else {
          call(e);
        }
        break;
      case ExprKind::kPrint: named(e->newline ? "println" : "print", e); break;
      case ExprKind::kAssert:
        expr(e->x, kPrimaryPrecedence);
        out += ".(";
        if (e->comma_ok) {
          type(static_cast<types::Tuple*>(e->type)->vars[0]->type);
        } else {
          type(e);
        }
        out += ')';
        break;
      case ExprKind::kSequence:
        if (e->inlined != nullptr && e->x != nullptr) {
          result(e);
        } else {
          expr(e->x);
        }
        break;
      default: named(builtin_name(e->kind), e); break;
    }
  }

  static Type* pointee(Type* t) {
    types::Pointer* p = types::under_as<types::Pointer>(t);
    return p != nullptr ? p->elem : nullptr;
  }

  void constant(const Expr* e) {
    types::Type* t = types::unalias(e->type);
    auto* basic = types::as<types::Basic>(t);
    using types::BasicKind;
    bool plain = e->type == types::universe().rune_type ||
                 (basic != nullptr && (basic->basic == BasicKind::kInt || basic->basic == BasicKind::kBool ||
                                       basic->basic == BasicKind::kString || basic->basic == BasicKind::kFloat64 ||
                                       basic->basic == BasicKind::kComplex128));
    if (!plain) {
      type(e);
      out += '(';
    }
    value(e);
    if (!plain) out += ')';
  }

  void value(const Expr* e) {
    if (e->type == types::universe().rune_type && rune(e->value)) {
      return;
    } else {
      out += constant::to_string(e->value);
    }
  }

  // Runes print as literals when they are printable ASCII; others as numbers suffice for messages.
  bool rune(constant::Value v) {
    auto i = v.int64();
    if (!i || *i < 0x20 || *i > 0x7e) return false;
    out += '\'';
    if (*i == '\'' || *i == '\\') out += '\\';
    out += static_cast<char>(*i);
    out += '\'';
    return true;
  }

  void zero(const Expr* e) {
    if (types::has_nil(e->type)) {
      out += "nil";
      return;
    }
    type(e);
    out += "{}";
  }

  // Of another package's function that was inlined: with the package.
  void local_name(const Var* v) {
    if (v->object != nullptr && !v->name.view().starts_with('~')) return object_name(v->object);
    out += v->name.view();
  }

  // A call in whose place its body stands: the variable that holds the result.
  void result(const Expr* e) {
    const std::vector<Var*>& results = e->inlined->callee->results;
    const Var* v = results.empty() ? nullptr : results[0];
    if (v == nullptr || v->name.empty() || v->name.is_blank() || v->name.view().starts_with("~")) {
      out += "~r0";
    } else {
      local_name(v);
    }
  }

  void object_name(const types::Object* obj) {
    if (obj->pkg != nullptr && obj->pkg != local_) {
      out += obj->pkg->name.view();
      out += '.';
    }
    out += obj->name.view();
  }

  void unary(const Expr* e) {
    if (e->kind == ExprKind::kAddr) {
      out += '&';
    } else if (e->kind == ExprKind::kDeref) {
      out += '*';
    } else if (e->kind == ExprKind::kRecv) {
      out += "<-";
    } else {
      out += syntax::text(e->op);
      const Expr* x = visible(e->x);
      if (x->kind == ExprKind::kUnary && x->op == e->op) out += ' ';
    }
    // **x prints as *(*x).
    expr(e->x, e->kind == ExprKind::kAddr ? kUnaryPrecedence : kUnaryPrecedence + 1);
  }

  void binary(const Expr* e) {
    int p = precedence(e);
    expr(e->x, p);
    out += ' ';
    out += e->kind == ExprKind::kAndAnd ? "&&" : e->kind == ExprKind::kOrOr ? "||" : syntax::text(e->op);
    out += ' ';
    expr(e->y, p + 1);
  }

  void conversion(const Expr* e, const Expr* x) {
    bool runes = e->kind == ExprKind::kConvString && e->conv == StringConv::kStringToRunes;
    if (runes && x->kind == ExprKind::kConst) {  // made a literal by cmd/compile
      type(e);
      out += constant::string_val(x->value).empty() ? "{}" : "{...}";
      return;
    }
    bool has_name = e->type->kind == types::TypeKind::kBasic || e->type->kind == types::TypeKind::kNamed ||
                    e->type->kind == types::TypeKind::kAlias;
    if (!has_name) out += '(';
    type(e);
    if (!has_name) out += ')';
    out += '(';
    expr(x);
    out += ')';
  }

  void field(const Expr* e) {
    auto* s = types::under_as<types::Struct>(e->x->type);
    out += '.';
    if (s != nullptr && e->field >= 0) out += s->fields[static_cast<size_t>(e->field)]->name.view();
  }

  void slice(const Expr* e) {
    expr(e->x, kPrimaryPrecedence);
    out += '[';
    expr(e->y);
    out += ':';
    expr(e->hi);
    if (e->max != nullptr) {
      out += ':';
      expr(e->max);
    }
    out += ']';
  }

  void make(const Expr* e) {
    out += "make(";
    type(e);
    for (const Expr* operand : {e->x, e->y}) {
      if (operand == nullptr) continue;
      out += ", ";
      expr(operand);
    }
    out += ')';
  }

  void literal(const Expr* e) {
    if (e->implicit) {
      out += "... argument";
      return;
    }
    type(e);
    out += e->args.empty() ? "{}" : "{...}";
  }

  void call(const Expr* e) {
    if (e->call == CallKind::kStatic) {
      function(e->function);
    } else {
      expr(e->x, kPrimaryPrecedence);
      if (e->call == CallKind::kInterface) {
        out += '.';
        out += e->method->name.view();
      }
    }
    out += '(';
    // Every variadic call passes a slice once lowered.
    types::Signature* sig = e->call == CallKind::kStatic      ? e->function->type
                            : e->call == CallKind::kInterface ? e->method->signature()
                                                              : types::under_as<types::Signature>(e->x->type);
    bool variadic = sig != nullptr && sig->variadic && !e->args.empty();
    std::span<Expr* const> args = e->args;
    if (e->call == CallKind::kStatic && !e->function->type_args.empty() && e->instance == nullptr) {
      // Behind the receiver stands the dictionary.
      if (e->function->object->signature()->recv != nullptr && !args.empty()) {
        list(args.first(1));
        args = args.subspan(1);
        out += ", ";
      }
      dictionary(e->function);
      if (!args.empty()) out += ", ";
    }
    list(args, variadic || e->spread);
    out += ')';
  }

  void dictionary(const Function* instance) {
    const types::Object* object = instance->object;
    types::Signature* sig = instance->object->signature();
    if (sig->recv != nullptr) {
      Type* t = types::unalias(sig->recv->type);
      if (auto* pointer = types::as<types::Pointer>(t)) t = types::unalias(pointer->elem);
      if (auto* named = types::as<types::Named>(t)) object = named->obj;
    }
    out += '&';
    if (object->pkg != local_ && object->pkg != nullptr) {
      out += object->pkg->name.view();
      out += '.';
    }
    out += ".dict.";
    out += object->name.view();
    out += type_args_text(instance, false);
  }

  void named(std::string_view name, const Expr* e) {
    out += name;
    out += '(';
    if (!e->args.empty()) {
      list(e->args, e->spread);
    } else {
      expr(e->x);
      if (e->y != nullptr) out += ", ";
      expr(e->y);
    }
    out += ')';
  }

  const types::Package* local_;
};

}  // namespace

std::string source_text(const Expr* expr, const types::Package* local, int outer) {
  Printer printer(local);
  printer.whole(expr, outer);
  return std::move(printer.out);
}

size_t variables_so_far(const Function& f) {
  return f.params.size() + f.results.size() + f.locals.size() + static_cast<size_t>(std::max(f.unseen_vars, 0));
}

std::string temporary_name(const Var* temporary, const Function& f, size_t more) {
  int unseen = temporary != nullptr ? temporary->unseen : f.unseen_vars;
  size_t number = f.params.size() + f.results.size() + more + static_cast<size_t>(std::max(unseen, 0));
  for (const Var* var : f.locals) {
    if (var == temporary) break;
    ++number;
  }
  return ".autotmp_" + std::to_string(number);
}

std::string function_text(const Function* function, const types::Package* local) {
  Printer printer(local);
  printer.function(function);
  return std::move(printer.out);
}

}  // namespace gos::ir

// The printer behind print_expr.
#include "compiler/syntax/print.h"

namespace gos::syntax {

namespace {

class Printer {
 public:
  explicit Printer(std::string& out) : out_(out) {}

  void expr(const Expr* x);
  void simple_stmt(const Node* s);

 private:
  void type(const Expr* x);
  void operand(const Expr* x);
  void exprs(std::span<Expr* const> list);
  void operation(const Operation* o);
  void slice(const SliceExpr* s);
  void chan(const ChanType* c);
  void struct_type(const StructType* s);
  void interface_type(const InterfaceType* i);
  void params(std::span<Field* const> list);
  void signature(const FuncType* f);

  template <typename... Parts>
  void put(const Parts&... parts) {
    (part(parts), ...);
  }
  void part(std::string_view text) { out_ += text; }
  void part(const Expr* x) { expr(x); }

  std::string& out_;
};

void Printer::expr(const Expr* x) {
  if (x == nullptr) return;
  if (x->kind >= Kind::kArrayType) return type(x);
  operand(x);
}

void Printer::operand(const Expr* x) {
  switch (x->kind) {
    case Kind::kName: return put(x->as<Name>()->name.view());
    case Kind::kBasicLit: return put(x->as<BasicLit>()->text);
    case Kind::kCompositeLit: {
      auto* literal = x->as<CompositeLit>();
      return put(literal->type, literal->elems.empty() ? "{}" : "{…}");
    }
    case Kind::kKeyValueExpr: return put(x->as<KeyValueExpr>()->key, ": ", x->as<KeyValueExpr>()->value);
    case Kind::kFuncLit: {
      auto* f = x->as<FuncLit>();
      return put(f->type, f->body->list.empty() ? " {}" : " {…}");
    }
    case Kind::kParenExpr: return put("(", x->as<ParenExpr>()->x, ")");
    case Kind::kSelectorExpr: return put(x->as<SelectorExpr>()->x, ".", x->as<SelectorExpr>()->sel);
    case Kind::kIndexExpr: return put(x->as<IndexExpr>()->x, "[", x->as<IndexExpr>()->index, "]");
    case Kind::kSliceExpr: return slice(x->as<SliceExpr>());
    case Kind::kAssertExpr: return put(x->as<AssertExpr>()->x, ".(", x->as<AssertExpr>()->type, ")");
    case Kind::kTypeSwitchGuard: {
      auto* guard = x->as<TypeSwitchGuard>();
      if (guard->lhs != nullptr) put(guard->lhs, " := ");
      return put(guard->x, ".(type)");
    }
    case Kind::kOperation: return operation(x->as<Operation>());
    case Kind::kCallExpr: {
      auto* c = x->as<CallExpr>();
      put(c->fun, "(");
      exprs(c->args);
      return put(c->has_dots ? "...)" : ")");
    }
    case Kind::kListExpr: return exprs(x->as<ListExpr>()->elems);
    default: return put("<bad expr>");
  }
}

void Printer::type(const Expr* x) {
  switch (x->kind) {
    case Kind::kArrayType: {
      auto* a = x->as<ArrayType>();
      if (a->len == nullptr) return put("[...]", a->elem);
      return put("[", a->len, "]", a->elem);
    }
    case Kind::kSliceType: return put("[]", x->as<SliceType>()->elem);
    case Kind::kDotsType: return put("...", x->as<DotsType>()->elem);
    case Kind::kStructType: return struct_type(x->as<StructType>());
    case Kind::kInterfaceType: return interface_type(x->as<InterfaceType>());
    case Kind::kFuncType: put("func"); return signature(x->as<FuncType>());
    case Kind::kMapType: return put("map[", x->as<MapType>()->key, "]", x->as<MapType>()->value);
    default: return chan(x->as<ChanType>());
  }
}

void Printer::exprs(std::span<Expr* const> list) {
  for (size_t i = 0; i < list.size(); i++) put(i > 0 ? ", " : "", list[i]);
}

void Printer::operation(const Operation* o) {
  if (o->y == nullptr) return put(text(o->op), o->x);
  put(o->x, " ", text(o->op), " ", o->y);
}

void Printer::slice(const SliceExpr* s) {
  put(s->x, "[", s->index[0], ":", s->index[1]);
  if (s->index[2] != nullptr) put(":", s->index[2]);
  put("]");
}

// chan (<-chan T) keeps its parentheses: without them it would read as chan<- chan T.
void Printer::chan(const ChanType* c) {
  put(c->dir == ChanDir::kRecvOnly ? "<-chan " : c->dir == ChanDir::kSendOnly ? "chan<- " : "chan ");
  auto* inner = try_as<ChanType>(c->elem);
  bool parens = c->dir == ChanDir::kBoth && inner != nullptr && inner->dir == ChanDir::kRecvOnly;
  put(parens ? "(" : "", c->elem, parens ? ")" : "");
}

void Printer::struct_type(const StructType* s) {
  put("struct{");
  for (size_t i = 0; i < s->fields.size(); i++) {
    const Field* f = s->fields[i];
    if (f->name != nullptr) put(f->name);
    bool same_type_follows = f->name != nullptr && i + 1 < s->fields.size() && s->fields[i + 1]->name != nullptr &&
                             s->fields[i + 1]->type == f->type;
    if (same_type_follows) {
      put(", ");
      continue;
    }
    put(f->name != nullptr ? " " : "", f->type);
    if (i < s->tags.size() && s->tags[i] != nullptr) put(" ", s->tags[i]);
    if (i + 1 < s->fields.size()) put("; ");
  }
  put("}");
}

void Printer::interface_type(const InterfaceType* t) {
  put("interface{");
  for (size_t i = 0; i < t->methods.size(); i++) {
    const Field* f = t->methods[i];
    if (i > 0) put("; ");
    if (f->name == nullptr) {
      put(f->type);
    } else {
      put(f->name);
      signature(f->type->as<FuncType>());
    }
  }
  put("}");
}

void Printer::params(std::span<Field* const> list) {
  put("(");
  for (size_t i = 0; i < list.size(); i++) {
    const Field* f = list[i];
    if (i > 0) put(", ");
    if (f->name != nullptr) {
      put(f->name);
      if (i + 1 < list.size() && list[i + 1]->name != nullptr && list[i + 1]->type == f->type) continue;
      put(" ");
    }
    put(f->type);
  }
  put(")");
}

void Printer::signature(const FuncType* f) {
  params(f->params);
  if (f->results.empty()) return;
  put(" ");
  if (f->results.size() == 1 && f->results[0]->name == nullptr) return put(f->results[0]->type);
  params(f->results);
}

void Printer::simple_stmt(const Node* s) {
  switch (s->kind) {
    case Kind::kExprStmt: return put(s->as<ExprStmt>()->x);
    case Kind::kSendStmt: return put(s->as<SendStmt>()->chan, " <- ", s->as<SendStmt>()->value);
    case Kind::kAssignStmt: {
      auto* a = s->as<AssignStmt>();
      if (a->rhs == nullptr) return put(a->lhs, text(a->op), text(a->op));
      return put(a->lhs, " ", text(a->op), "= ", a->rhs);
    }
    case Kind::kRangeClause: {
      auto* r = s->as<RangeClause>();
      if (r->lhs != nullptr) put(r->lhs, r->def ? " := " : " = ");
      return put("range ", r->x);
    }
    default: return;
  }
}

}  // namespace

void print_expr(std::string& out, const Expr* x) { Printer(out).expr(x); }

std::string to_string(const Node* node) {
  std::string out;
  if (node == nullptr) return out;
  if (node->is_expr()) {
    print_expr(out, static_cast<const Expr*>(node));
  } else {
    Printer(out).simple_stmt(node);
  }
  return out;
}

}  // namespace gos::syntax

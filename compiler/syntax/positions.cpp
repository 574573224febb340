// The extent of nodes, and small questions about them.
#include "compiler/syntax/ast.h"

namespace gos::syntax {

std::string_view kind_name(Kind kind) {
  static constexpr std::string_view kNames[] = {
#define NODE(name) #name,
#include "compiler/syntax/kinds.def"
  };
  return kNames[static_cast<size_t>(kind)];
}

namespace {

// The child that begins before the node's own position, null when the node begins at it.
const Node* first_child(const Node* n) {
  switch (n->kind) {
    case Kind::kCompositeLit: return n->as<CompositeLit>()->type;
    case Kind::kKeyValueExpr: return n->as<KeyValueExpr>()->key;
    case Kind::kSelectorExpr: return n->as<SelectorExpr>()->x;
    case Kind::kIndexExpr: return n->as<IndexExpr>()->x;
    case Kind::kAssertExpr: return n->as<AssertExpr>()->x;
    case Kind::kTypeSwitchGuard: {
      auto* guard = n->as<TypeSwitchGuard>();
      return guard->lhs != nullptr ? guard->lhs : guard->x;
    }
    case Kind::kOperation: return n->as<Operation>()->y != nullptr ? n->as<Operation>()->x : nullptr;
    case Kind::kCallExpr: return n->as<CallExpr>()->fun;
    case Kind::kListExpr: return n->as<ListExpr>()->elems.front();
    case Kind::kSendStmt: return n->as<SendStmt>()->chan;
    case Kind::kAssignStmt: return n->as<AssignStmt>()->lhs;
    case Kind::kRangeClause: {
      auto* clause = n->as<RangeClause>();
      return clause->lhs != nullptr ? clause->lhs : clause->x;
    }
    default: return nullptr;
  }
}

// Where a node ends: at the end of `node`, or when that is null at `pos`.
struct End {
  const Node* node;
  Pos pos;
};

template <typename T>
const Node* last(std::span<T*> list) {
  return list.empty() ? nullptr : list.back();
}

const Node* first_of(std::initializer_list<const Node*> choices) {
  for (const Node* each : choices) {
    if (each != nullptr) return each;
  }
  return nullptr;
}

End end_of_expr(const Node* n) {
  switch (n->kind) {
    case Kind::kName: return {nullptr, n->pos.plus(static_cast<int64_t>(n->as<Name>()->name.view().size()))};
    case Kind::kBasicLit: return {nullptr, n->pos.plus(static_cast<int64_t>(n->as<BasicLit>()->text.size()))};
    case Kind::kCompositeLit: return {nullptr, n->as<CompositeLit>()->rbrace};
    case Kind::kKeyValueExpr: return {n->as<KeyValueExpr>()->value, {}};
    case Kind::kFuncLit: return {n->as<FuncLit>()->body, {}};
    case Kind::kParenExpr: return {n->as<ParenExpr>()->x, {}};
    case Kind::kSelectorExpr: return {n->as<SelectorExpr>()->sel, {}};
    case Kind::kIndexExpr: return {n->as<IndexExpr>()->index, {}};
    case Kind::kSliceExpr: return {n->as<SliceExpr>()->x, {}};  // not the indices: as cmd/compile has it
    case Kind::kAssertExpr: return {n->as<AssertExpr>()->type, {}};
    case Kind::kTypeSwitchGuard: return {n->as<TypeSwitchGuard>()->x, {}};
    case Kind::kOperation: return {first_of({n->as<Operation>()->y, n->as<Operation>()->x}), {}};
    case Kind::kCallExpr: return {first_of({last(n->as<CallExpr>()->args), n->as<CallExpr>()->fun}), {}};
    case Kind::kListExpr: return {last(n->as<ListExpr>()->elems), {}};
    case Kind::kArrayType: return {n->as<ArrayType>()->elem, {}};
    case Kind::kSliceType: return {n->as<SliceType>()->elem, {}};
    case Kind::kDotsType: return {n->as<DotsType>()->elem, {}};
    case Kind::kStructType: return {last(n->as<StructType>()->fields), n->pos};
    case Kind::kInterfaceType: return {last(n->as<InterfaceType>()->methods), n->pos};
    case Kind::kFuncType:
      return {first_of({last(n->as<FuncType>()->results), last(n->as<FuncType>()->params)}), n->pos};
    case Kind::kMapType: return {n->as<MapType>()->value, {}};
    case Kind::kChanType: return {n->as<ChanType>()->elem, {}};
    default: return {nullptr, n->pos};
  }
}

End end_of_stmt(const Node* n) {
  switch (n->kind) {
    case Kind::kExprStmt: return {n->as<ExprStmt>()->x, {}};
    case Kind::kSendStmt: return {n->as<SendStmt>()->value, {}};
    case Kind::kAssignStmt: {
      auto* assign = n->as<AssignStmt>();
      if (assign->rhs == nullptr) return {nullptr, end_pos(assign->lhs).plus(2)};
      return {assign->rhs, {}};
    }
    case Kind::kRangeClause: return {n->as<RangeClause>()->x, {}};
    case Kind::kLabeledStmt: return {n->as<LabeledStmt>()->stmt, {}};
    case Kind::kBlockStmt: return {nullptr, n->as<BlockStmt>()->rbrace};
    case Kind::kDeclStmt: return {last(n->as<DeclStmt>()->decls), n->pos};
    case Kind::kBranchStmt: return {n->as<BranchStmt>()->label, n->pos};
    case Kind::kCallStmt: return {n->as<CallStmt>()->call, {}};
    case Kind::kReturnStmt: return {n->as<ReturnStmt>()->results, n->pos};
    case Kind::kIfStmt: return {first_of({n->as<IfStmt>()->otherwise, n->as<IfStmt>()->then}), {}};
    case Kind::kForStmt: return {n->as<ForStmt>()->body, {}};
    case Kind::kSwitchStmt: return {nullptr, n->as<SwitchStmt>()->rbrace};
    case Kind::kSelectStmt: return {nullptr, n->as<SelectStmt>()->rbrace};
    default: return {nullptr, n->pos};
  }
}

End end_of_other(const Node* n) {
  switch (n->kind) {
    case Kind::kImportDecl: return {n->as<ImportDecl>()->path, n->pos};
    case Kind::kConstDecl: {
      auto* decl = n->as<ConstDecl>();
      return {first_of({decl->values, decl->type, last(decl->names)}), n->pos};
    }
    case Kind::kTypeDecl: return {n->as<TypeDecl>()->type, {}};
    case Kind::kVarDecl: {
      auto* decl = n->as<VarDecl>();
      return {first_of({decl->values, decl->type, last(decl->names)}), n->pos};
    }
    case Kind::kFuncDecl: return {first_of({n->as<FuncDecl>()->body, n->as<FuncDecl>()->type}), {}};
    case Kind::kField: return {first_of({n->as<Field>()->type, n->as<Field>()->name}), n->pos};
    case Kind::kCaseClause: return {last(n->as<CaseClause>()->body), n->as<CaseClause>()->colon};
    case Kind::kCommClause: return {last(n->as<CommClause>()->body), n->as<CommClause>()->colon};
    case Kind::kFile: return {nullptr, n->as<File>()->eof};
    default: return {nullptr, n->pos};
  }
}

}  // namespace

Pos start_pos(const Node* node) {
  if (node->is<File>()) return node->as<File>()->source->start();
  while (const Node* child = first_child(node)) node = child;
  return node->pos;
}

Pos end_pos(const Node* node) {
  while (true) {
    End end = node->is_expr() ? end_of_expr(node) : node->is_stmt() ? end_of_stmt(node) : end_of_other(node);
    if (end.node == nullptr) return end.pos;
    node = end.node;
  }
}

Expr* unparen(Expr* x) {
  while (auto* paren = try_as<ParenExpr>(x)) x = paren->x;
  return x;
}

const Expr* unparen(const Expr* x) {
  while (auto* paren = try_as<ParenExpr>(x)) x = paren->x;
  return x;
}

std::span<Expr* const> unpack_list(Expr* const& x) {
  if (x == nullptr) return {};
  if (auto* list = try_as<ListExpr>(x)) return list->elems;
  return {&x, 1};
}

}  // namespace gos::syntax

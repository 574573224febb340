// Visiting the nodes of a tree in source order.
#pragma once

#include <utility>

#include "compiler/syntax/ast.h"

namespace gos::syntax {

namespace walk_detail {

template <typename F>
void visit(F& f, Node* node) {
  if (node != nullptr) f(node);
}

template <typename F, typename T>
void visit(F& f, std::span<T*> list) {
  for (T* each : list) visit(f, each);
}

template <typename F, typename... Children>
void visit_all(F& f, const Children&... children) {
  (visit(f, children), ...);
}

template <typename F>
void expr_children(Node* n, F& f) {
  switch (n->kind) {
    case Kind::kCompositeLit: return visit_all(f, n->as<CompositeLit>()->type, n->as<CompositeLit>()->elems);
    case Kind::kKeyValueExpr: return visit_all(f, n->as<KeyValueExpr>()->key, n->as<KeyValueExpr>()->value);
    case Kind::kFuncLit: return visit_all(f, n->as<FuncLit>()->type, n->as<FuncLit>()->body);
    case Kind::kParenExpr: return visit(f, n->as<ParenExpr>()->x);
    case Kind::kSelectorExpr: return visit_all(f, n->as<SelectorExpr>()->x, n->as<SelectorExpr>()->sel);
    case Kind::kIndexExpr: return visit_all(f, n->as<IndexExpr>()->x, n->as<IndexExpr>()->index);
    case Kind::kSliceExpr: {
      auto* s = n->as<SliceExpr>();
      return visit_all(f, s->x, s->index[0], s->index[1], s->index[2]);
    }
    case Kind::kAssertExpr: return visit_all(f, n->as<AssertExpr>()->x, n->as<AssertExpr>()->type);
    case Kind::kTypeSwitchGuard: return visit_all(f, n->as<TypeSwitchGuard>()->lhs, n->as<TypeSwitchGuard>()->x);
    case Kind::kOperation: return visit_all(f, n->as<Operation>()->x, n->as<Operation>()->y);
    case Kind::kCallExpr: return visit_all(f, n->as<CallExpr>()->fun, n->as<CallExpr>()->args);
    case Kind::kListExpr: return visit(f, n->as<ListExpr>()->elems);
    case Kind::kArrayType: return visit_all(f, n->as<ArrayType>()->len, n->as<ArrayType>()->elem);
    case Kind::kSliceType: return visit(f, n->as<SliceType>()->elem);
    case Kind::kDotsType: return visit(f, n->as<DotsType>()->elem);
    case Kind::kStructType: return visit_all(f, n->as<StructType>()->fields, n->as<StructType>()->tags);
    case Kind::kInterfaceType: return visit(f, n->as<InterfaceType>()->methods);
    case Kind::kFuncType: return visit_all(f, n->as<FuncType>()->params, n->as<FuncType>()->results);
    case Kind::kMapType: return visit_all(f, n->as<MapType>()->key, n->as<MapType>()->value);
    case Kind::kChanType: return visit(f, n->as<ChanType>()->elem);
    default: return;
  }
}

template <typename F>
void stmt_children(Node* n, F& f) {
  switch (n->kind) {
    case Kind::kExprStmt: return visit(f, n->as<ExprStmt>()->x);
    case Kind::kSendStmt: return visit_all(f, n->as<SendStmt>()->chan, n->as<SendStmt>()->value);
    case Kind::kAssignStmt: return visit_all(f, n->as<AssignStmt>()->lhs, n->as<AssignStmt>()->rhs);
    case Kind::kRangeClause: return visit_all(f, n->as<RangeClause>()->lhs, n->as<RangeClause>()->x);
    case Kind::kLabeledStmt: return visit_all(f, n->as<LabeledStmt>()->label, n->as<LabeledStmt>()->stmt);
    case Kind::kBlockStmt: return visit(f, n->as<BlockStmt>()->list);
    case Kind::kDeclStmt: return visit(f, n->as<DeclStmt>()->decls);
    case Kind::kBranchStmt: return visit(f, n->as<BranchStmt>()->label);
    case Kind::kCallStmt: return visit(f, n->as<CallStmt>()->call);
    case Kind::kReturnStmt: return visit(f, n->as<ReturnStmt>()->results);
    case Kind::kIfStmt: {
      auto* s = n->as<IfStmt>();
      return visit_all(f, s->init, s->cond, s->then, s->otherwise);
    }
    case Kind::kForStmt: {
      auto* s = n->as<ForStmt>();
      return visit_all(f, s->init, s->cond, s->post, s->body);
    }
    case Kind::kSwitchStmt: {
      auto* s = n->as<SwitchStmt>();
      return visit_all(f, s->init, s->tag, s->body);
    }
    case Kind::kSelectStmt: return visit(f, n->as<SelectStmt>()->body);
    default: return;
  }
}

template <typename F>
void other_children(Node* n, F& f) {
  switch (n->kind) {
    case Kind::kImportDecl: return visit_all(f, n->as<ImportDecl>()->local_name, n->as<ImportDecl>()->path);
    case Kind::kConstDecl: {
      auto* d = n->as<ConstDecl>();
      return visit_all(f, d->names, d->type, d->values);
    }
    case Kind::kTypeDecl: {
      auto* d = n->as<TypeDecl>();
      return visit_all(f, d->name, d->tparams, d->type);
    }
    case Kind::kVarDecl: {
      auto* d = n->as<VarDecl>();
      return visit_all(f, d->names, d->type, d->values);
    }
    case Kind::kFuncDecl: {
      auto* d = n->as<FuncDecl>();
      return visit_all(f, d->recv, d->name, d->tparams, d->type, d->body);
    }
    case Kind::kField: return visit_all(f, n->as<Field>()->name, n->as<Field>()->type);
    case Kind::kCaseClause: return visit_all(f, n->as<CaseClause>()->cases, n->as<CaseClause>()->body);
    case Kind::kCommClause: return visit_all(f, n->as<CommClause>()->comm, n->as<CommClause>()->body);
    case Kind::kFile: return visit_all(f, n->as<File>()->pkg_name, n->as<File>()->items);
    default: return;
  }
}

}  // namespace walk_detail

// Calls f(Node*) for each child of `node` that is there. A type shared by several fields is visited with each of them.
template <typename F>
void for_each_child(Node* node, F&& f) {
  if (node->is_expr()) return walk_detail::expr_children(node, f);
  if (node->is_stmt()) return walk_detail::stmt_children(node, f);
  walk_detail::other_children(node, f);
}

// Calls f(Node*) for `node` and everything below it, parents first; where f returns false the children are left out.
template <typename F>
void inspect(Node* node, F&& f) {
  if (f(node)) for_each_child(node, [&f](Node* child) { inspect(child, f); });
}

}  // namespace gos::syntax

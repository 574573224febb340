// Struct types (Go spec, "Struct types").
#include "compiler/check/checker.h"

namespace gos::check {

namespace {

Expr* pointer_base(Expr* e) {
  auto* op = syntax::try_as<syntax::Operation>(e);
  return op != nullptr && op->op == syntax::Operator::kMul && op->y == nullptr ? op->x : nullptr;
}

// The name an embedded field gets from its type, null when the type cannot be embedded.
syntax::Name* embedded_name(Expr* e) {
  switch (e->kind) {
    case syntax::Kind::kName: return e->as<syntax::Name>();
    case syntax::Kind::kOperation: {
      Expr* base = pointer_base(e);
      return base != nullptr && pointer_base(base) == nullptr ? embedded_name(base) : nullptr;
    }
    case syntax::Kind::kSelectorExpr: return e->as<syntax::SelectorExpr>()->sel;
    case syntax::Kind::kIndexExpr: return embedded_name(e->as<syntax::IndexExpr>()->x);
    case syntax::Kind::kParenExpr: return embedded_name(e->as<syntax::ParenExpr>()->x);
    default: return nullptr;
  }
}

}  // namespace

void Checker::struct_type(Struct* t, syntax::StructType* e) {
  std::vector<Var*> fields;
  std::vector<Symbol> tags;
  std::unordered_map<Symbol, Var*> names;
  Type* type = nullptr;
  Expr* previous = nullptr;
  for (size_t i = 0; i < e->fields.size(); ++i) {
    syntax::Field* f = e->fields[i];
    if (type == nullptr || f->type != previous) {
      type = var_type(f->type);
      previous = f->type;
    }
    Symbol tag;
    if (i < e->tags.size() && e->tags[i] != nullptr && !e->tags[i]->bad) {
      tag = Symbol(constant::string_val(constant::from_literal(constant::Literal::kString, e->tags[i]->text)));
    }
    syntax::Name* name = f->name;
    Pos pos = name != nullptr ? name->pos : Pos{};
    Type* field_type = type;
    bool embedded = name == nullptr;
    if (embedded) {
      Pos type_pos = syntax::start_pos(f->type);
      name = embedded_name(f->type);
      if (name == nullptr) {
        errorf(type_pos, "invalid syntax tree: invalid embedded field type {}", s(f->type));
        name = arena().make<syntax::Name>(type_pos, Symbol("_"));
        field_type = invalid_type();
      } else {
        later([this, type, type_pos] { check_embedded(type, type_pos); });
      }
      pos = name->pos;
    }
    auto* field = arena().make<Var>(VarKind::kField, pos, pkg_, name->name, field_type);
    field->embedded = embedded;
    field->state = Object::State::kDone;
    if (!name->name.is_blank()) {
      if (auto [other, fresh] = names.try_emplace(name->name, field); !fresh) {
        errorf(pos, "{} redeclared{}", name->name.view(), other_declaration(other->second));
        continue;
      }
    }
    fields.push_back(field);
    if (!tag.empty()) tags.resize(fields.size() - 1);
    if (!tag.empty() || !tags.empty()) tags.push_back(tag);
    if (!embedded) name->obj = field;
  }
  t->fields = arena().copy(fields);
  t->tags = arena().copy(tags);
}

void Checker::check_embedded(Type* t, Pos pos) {
  bool is_ptr = false;
  Type* base = deref(t, &is_ptr);
  Type* u = under(base);
  if (is_basic(u, BasicKind::kUnsafePointer)) {
    error(pos, "embedded field type cannot be unsafe.Pointer");
  } else if (u->kind == TypeKind::kPointer) {
    error(pos, "embedded field type cannot be a pointer");
  } else if (is_type_param(base)) {
    error(pos, "embedded field type cannot be a (pointer to a) type parameter");
  } else if (u->kind == TypeKind::kInterface && is_ptr) {
    error(pos, "embedded field type cannot be a pointer to an interface");
  }
}

}  // namespace gos::check

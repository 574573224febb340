#include "compiler/types/object.h"

#include <utf8proc.h>

#include <algorithm>

#include "base/image.h"
#include "base/utf8.h"
#include "compiler/types/predicates.h"
#include "compiler/types/universe.h"

namespace gos::types {

namespace {

Tuple* empty_tuple() {
  static Tuple* tuple = [] {
    Image::Outside outside;
    return new Tuple;
  }();
  return tuple;
}

bool same_package(const Package* a, const Package* b) {
  if (a == nullptr || b == nullptr) return a == b;
  return a == b || a->path == b->path;
}

bool equal_folded(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    auto x = utf8::decode(a), y = utf8::decode(b);
    if (x.rune != y.rune && utf8proc_tolower(static_cast<int>(x.rune)) != utf8proc_tolower(static_cast<int>(y.rune))) {
      return false;
    }
    a.remove_prefix(static_cast<size_t>(x.width));
    b.remove_prefix(static_cast<size_t>(y.width));
  }
  return a.empty() && b.empty();
}

}  // namespace

Signature::Signature() : params(empty_tuple()), results(empty_tuple()) {}

PkgName::PkgName(Pos pos, Package* pkg, Symbol name, Package* imported)
    : ObjectOf(pos, pkg, name, invalid_type()), imported(imported) {
  state = State::kDone;
}

Builtin::Builtin(Symbol name, BuiltinId id) : ObjectOf({}, nullptr, name, invalid_type()), id(id) {
  state = State::kDone;
}

bool TypeName::is_alias() const {
  if (type == nullptr) return false;
  switch (type->kind) {
    case TypeKind::kBasic: {
      auto* b = static_cast<Basic*>(type);
      // byte and rune are the only basic types whose name is that of another; unsafe.Pointer prints with its package.
      return (pkg != nullptr && b->basic != BasicKind::kUnsafePointer) || type == universe().byte_type ||
             type == universe().rune_type;
    }
    case TypeKind::kNamed: return static_cast<Named*>(type)->obj != this;
    case TypeKind::kTypeParam: return static_cast<TypeParam*>(type)->obj != this;
    default: return true;
  }
}

bool is_exported(Symbol name) {
  std::string_view text = name.view();
  if (text.empty()) return false;
  auto c = static_cast<unsigned char>(text[0]);
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return utf8proc_category(static_cast<int>(utf8::decode(text).rune)) == UTF8PROC_CATEGORY_LU;
}

bool same_id(const Object* obj, const Package* pkg, Symbol name, bool fold_case) {
  if (fold_case && equal_folded(obj->name.view(), name.view())) return true;
  if (obj->name != name) return false;
  return is_exported(name) || same_package(obj->pkg, pkg);
}

int compare_ids(const Object* a, const Object* b) {
  if (a == b) return 0;
  bool ea = is_exported(a->name), eb = is_exported(b->name);
  if (ea != eb) return ea ? -1 : 1;
  if (int c = a->name.view().compare(b->name.view()); c != 0) return c;
  if (!ea && a->pkg != nullptr && b->pkg != nullptr) return a->pkg->path.view().compare(b->pkg->path.view());
  return 0;
}

}  // namespace gos::types

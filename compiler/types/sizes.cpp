#include "compiler/types/sizes.h"

#include <algorithm>

#include "compiler/types/predicates.h"

namespace gos::types {

namespace {

constexpr int64_t kWord = 8;

int64_t basic_size(BasicKind kind) {
  switch (kind) {
    case BasicKind::kBool:
    case BasicKind::kInt8:
    case BasicKind::kUint8: return 1;
    case BasicKind::kInt16:
    case BasicKind::kUint16: return 2;
    case BasicKind::kInt32:
    case BasicKind::kUint32:
    case BasicKind::kFloat32: return 4;
    case BasicKind::kComplex128:
    case BasicKind::kString: return 16;
    default: return 8;
  }
}

// -1 for overflow, which stays.
int64_t round_up(int64_t n, int64_t align) {
  if (n < 0 || n > INT64_MAX - align) return -1;
  return (n + align - 1) / align * align;
}

// sync/atomic marks structs that hold 64-bit words with a field of this type.
bool is_align64(Type* t) {
  auto* named = as<Named>(t);
  return named != nullptr && named->obj->name == "align64" && named->obj->pkg != nullptr &&
         (named->obj->pkg->path == "sync/atomic" || named->obj->pkg->path == "internal/runtime/atomic");
}

int64_t struct_size(Struct* s) {
  if (s->fields.empty()) return 0;
  if (s->known_size != 0) return s->known_size;
  int64_t offset = offsets_of(s->fields).back();
  int64_t last = size_of(s->fields.back()->type);
  if (offset < 0 || last < 0) return -1;
  if (offset > 0 && last == 0) last = 1;  // a pointer to a last empty field must stay inside the object
  if (offset > INT64_MAX - last) return -1;
  return s->known_size = round_up(offset + last, align_of(s));
}

}  // namespace

int64_t size_of(Type* t) {
  Type* u = under(t);
  switch (u->kind) {
    case TypeKind::kBasic: return basic_size(as<Basic>(u)->basic);
    case TypeKind::kArray: {
      auto* a = as<Array>(u);
      if (a->len <= 0) return 0;
      int64_t elem = size_of(a->elem);
      if (elem <= 0) return elem;
      return elem > INT64_MAX / a->len ? -1 : elem * a->len;
    }
    case TypeKind::kSlice: return 3 * kWord;
    case TypeKind::kInterface: return 2 * kWord;
    case TypeKind::kStruct: return struct_size(as<Struct>(u));
    default: return kWord;
  }
}

int64_t align_of(Type* t) {
  Type* u = under(t);
  switch (u->kind) {
    case TypeKind::kArray: return align_of(as<Array>(u)->elem);
    case TypeKind::kStruct: {
      if (as<Struct>(u)->fields.empty() && is_align64(t)) return 8;
      int64_t& known = as<Struct>(u)->known_align;
      if (known != 0 && !as<Struct>(u)->fields.empty()) return known;
      known = 1;
      for (Var* f : as<Struct>(u)->fields) known = std::max(known, align_of(f->type));
      return known;
    }
    case TypeKind::kBasic: {
      if (is_string(u)) return kWord;
      int64_t size = basic_size(as<Basic>(u)->basic);
      return is_complex(u) ? size / 2 : size;
    }
    default: return kWord;
  }
}

std::vector<int64_t> offsets_of(std::span<Var* const> fields) {
  std::vector<int64_t> out;
  out.reserve(fields.size());
  int64_t at = 0;
  for (Var* f : fields) {
    at = round_up(at, align_of(f->type));
    out.push_back(at);
    int64_t size = size_of(f->type);
    at = at < 0 || size < 0 || at > INT64_MAX - size ? -1 : at + size;
  }
  return out;
}

}  // namespace gos::types

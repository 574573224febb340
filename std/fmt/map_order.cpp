// The entries of a map in the order in which fmt shows them.
#include "std/fmt/map_order.h"

#include <algorithm>
#include <cmath>

#include "runtime/panic/panic.h"

namespace gos::std_ {
namespace {

template <class T>
int compare(T a, T b) {
  return a < b ? -1 : (a > b ? 1 : 0);
}

int compare_floats(double a, double b) {
  bool a_nan = std::isnan(a), b_nan = std::isnan(b);
  if (a_nan || b_nan) return a_nan && b_nan ? 0 : (a_nan ? -1 : 1);
  return compare(a, b);
}

// The place of a type among others. Go orders types by where the linker puts their descriptors: defined types and
// pointers come first, then the predeclared types in this order, then the other literals.
int type_rank(const Type* type) {
  static constexpr Kind kOrder[] = {Kind::kString,  Kind::kInt8,    Kind::kUint8,     Kind::kInt16,      Kind::kUint16,
                                    Kind::kInt32,   Kind::kUint32,  Kind::kInt64,     Kind::kUint64,     Kind::kInt,
                                    Kind::kUint,    Kind::kUintptr, Kind::kComplex64, Kind::kComplex128, Kind::kFloat32,
                                    Kind::kFloat64, Kind::kBool};
  if (type->kind == Kind::kPointer || !type->pkg_path.empty()) return 0;
  auto at = std::find(std::begin(kOrder), std::end(kOrder), type->kind);
  return 1 + static_cast<int>(at - std::begin(kOrder));
}

int compare_types(const Type* a, const Type* b) {
  if (int c = compare(type_rank(a), type_rank(b))) return c;
  if (int c = a->name.compare(b->name)) return c;
  return compare(a, b);
}

int compare_interfaces(const GoInterface& a, const GoInterface& b) {
  if (a.word == 0 || b.word == 0) return compare(a.word != 0, b.word != 0);
  if (a.type() != b.type()) return compare_types(a.type(), b.type());
  return compare_keys(interface_value(a), interface_value(b));
}

}  // namespace

int compare_keys(const Value& a, const Value& b) {
  Kind kind = a.type->kind;
  if (is_signed_kind(kind)) return compare(load_signed(a), load_signed(b));
  if (is_unsigned_kind(kind)) return compare(load_unsigned(a), load_unsigned(b));
  switch (kind) {
    case Kind::kBool: return compare(a.as<uint8_t>() & 1, b.as<uint8_t>() & 1);
    case Kind::kString: return a.as<GoString>().view().compare(b.as<GoString>().view());
    case Kind::kFloat32: return compare_floats(a.as<float>(), b.as<float>());
    case Kind::kFloat64: return compare_floats(a.as<double>(), b.as<double>());
    case Kind::kComplex64: {
      int real = compare_floats((&a.as<float>())[0], (&b.as<float>())[0]);
      return real != 0 ? real : compare_floats((&a.as<float>())[1], (&b.as<float>())[1]);
    }
    case Kind::kComplex128: {
      int real = compare_floats((&a.as<double>())[0], (&b.as<double>())[0]);
      return real != 0 ? real : compare_floats((&a.as<double>())[1], (&b.as<double>())[1]);
    }
    case Kind::kStruct:
      for (const bytecode::Field& f : a.type->fields) {
        Value x{f.type, static_cast<const char*>(a.memory) + f.offset};
        Value y{f.type, static_cast<const char*>(b.memory) + f.offset};
        if (int c = compare_keys(x, y)) return c;
      }
      return 0;
    case Kind::kArray:
      for (uint64_t i = 0; i < a.type->length; i++) {
        uint64_t offset = i * a.type->elem->size;
        Value x{a.type->elem, static_cast<const char*>(a.memory) + offset};
        Value y{a.type->elem, static_cast<const char*>(b.memory) + offset};
        if (int c = compare_keys(x, y)) return c;
      }
      return 0;
    case Kind::kInterface: return compare_interfaces(a.as<GoInterface>(), b.as<GoInterface>());
    default: return compare(a.as<uint64_t>(), b.as<uint64_t>());
  }
}

SortedMap::SortedMap(runtime::Goroutine* g, const Value& map) : type_(map.type), methods_(map.methods), groups_(g) {
  runtime::MapIter it{};
  runtime::map_iter_begin(&it, const_cast<runtime::Map*>(map.as<const runtime::Map*>()));
  groups_.set(it.groups);
  runtime::MapStatus status;
  for (runtime::map_iter_next(&it, &status); it.key != nullptr; runtime::map_iter_next(&it, &status)) {
    entries_.push_back({it.key, it.elem, entries_.size()});
  }
  if (const char* text = runtime::map_fatal_text(status.error)) runtime::fatal_error(g, text);
  // Equal keys (NaNs) keep the order in which the map gave them.
  std::sort(entries_.begin(), entries_.end(), [&](const Entry& a, const Entry& b) {
    int c = compare_keys({type_->key, a.key}, {type_->key, b.key});
    return c != 0 ? c < 0 : a.order < b.order;
  });
}

}  // namespace gos::std_

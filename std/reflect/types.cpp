// Making type descriptors while the program runs (see types.h).
#include "std/reflect/types.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <unordered_map>

#include "base/arena.h"
#include "bytecode/program.h"
#include "runtime/panic/panic.h"
#include "runtime/value/map.h"
#include "std/strconv/quote.h"

namespace gos::std_ {

namespace {

using bytecode::Field;

constexpr uint64_t kFirstWord[] = {1};
constexpr uint8_t kPointerLike = bytecode::kTypeDirect | bytecode::kTypeComparable | bytecode::kTypeMemEqual;

// All that makes an unnamed type what it is, as text.
class Key {
 public:
  explicit Key(Kind kind) { text_ += static_cast<char>(kind); }
  Key& add(uint64_t number) {
    text_.append(reinterpret_cast<const char*>(&number), sizeof number);
    return *this;
  }
  Key& add(const Type* type) { return add(reinterpret_cast<uint64_t>(type)); }
  Key& add(std::string_view text) {
    add(text.size());
    text_ += text;
    return *this;
  }
  Key& add(std::span<const Type* const> list) {
    add(list.size());
    for (const Type* type : list) add(type);
    return *this;
  }
  Key& add(std::span<const Field> fields) {
    add(fields.size());
    for (const Field& f : fields) add(f.name).add(f.pkg_path).add(f.type).add(f.tag).add(uint64_t{f.embedded});
    return *this;
  }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

Key derived_key(Kind kind, const Type* elem, const Type* key, uint64_t number) {
  return Key(kind).add(elem).add(key).add(number);
}
Key func_key(std::span<const Type* const> params, std::span<const Type* const> results, bool variadic) {
  return Key(Kind::kFunc).add(params).add(results).add(uint64_t{variadic});
}

// The unnamed types known so far, those of the program and those made. Guarded by its lock.
class Registry {
 public:
  std::mutex& lock() { return lock_; }

  const Type* find(const Key& key) {
    index_program();
    auto at = types_.find(key.text());
    return at == types_.end() ? nullptr : at->second;
  }

  Type* make(Kind kind, const Key& key, std::string_view name) {
    Type* type = arena_.make<Type>();
    type->self = type;
    type->kind = kind;
    type->name = arena_.copy(name);
    type->hash = 2166136261u;
    for (unsigned char c : name) type->hash = (type->hash ^ c) * 16777619u;
    type->size = type->align = 8;
    type->id = runtime::kFirstMadeType + made_++;
    types_[key.text()] = type;
    return type;
  }

  Arena& arena() { return arena_; }

 private:
  // The program may have grown since the last time.
  void index_program() {
    const std::vector<const Type*>& all = runtime::program()->types;
    for (; indexed_ < all.size(); ++indexed_) {
      const Type* t = all[indexed_];
      if (t->flags & (bytecode::kTypeNamed | bytecode::kTypeInternal)) continue;
      switch (t->kind) {
        case Kind::kPointer:
        case Kind::kSlice: types_.try_emplace(derived_key(t->kind, t->elem, nullptr, 0).text(), t); break;
        case Kind::kArray: types_.try_emplace(derived_key(t->kind, t->elem, nullptr, t->length).text(), t); break;
        case Kind::kMap: types_.try_emplace(derived_key(t->kind, t->elem, t->key, 0).text(), t); break;
        case Kind::kChan: {
          auto dir = static_cast<uint64_t>(t->chan_dir);
          types_.try_emplace(derived_key(t->kind, t->elem, nullptr, dir).text(), t);
          break;
        }
        case Kind::kFunc: types_.try_emplace(func_key(t->params, t->results, t->variadic).text(), t); break;
        case Kind::kStruct: types_.try_emplace(Key(Kind::kStruct).add(t->fields).text(), t); break;
        default: break;
      }
    }
  }

  std::mutex lock_;
  Arena arena_;
  std::unordered_map<std::string, const Type*> types_;
  size_t indexed_ = 0;
  uint32_t made_ = 0;
};

Registry& registry() {
  static auto* r = new Registry();
  return *r;
}

void set_pointers(Type& t, const std::vector<uint64_t>& bits) {
  for (uint64_t w = 0; w < t.size / 8; ++w) {
    if (bits[w / 64] >> (w % 64) & 1) t.pointer_bytes = (w + 1) * 8;
  }
  if (t.pointer_bytes) t.pointer_map = registry().arena().copy(std::span(bits)).data();
}

void add_pointers(std::vector<uint64_t>& bits, uint64_t offset, const Type* part) {
  for (uint64_t w = 0; w < part->pointer_bytes / 8; ++w) {
    uint64_t at = offset / 8 + w;
    if (part->pointer_map[w / 64] >> (w % 64) & 1) bits[at / 64] |= uint64_t{1} << (at % 64);
  }
}

void fill_array(Type& t, uint64_t length) {
  const Type* elem = t.elem;
  t.length = length;
  t.size = elem->size * length;
  t.align = elem->align;
  t.flags = elem->flags & (bytecode::kTypeComparable | bytecode::kTypeMemEqual);
  if (length == 1) t.flags |= elem->flags & bytecode::kTypeDirect;
  if (!elem->has_pointers() || length == 0) return;
  std::vector<uint64_t> bits((t.size / 8 + 63) / 64);
  for (uint64_t i = 0; i < length; ++i) add_pointers(bits, i * elem->size, elem);
  set_pointers(t, bits);
}

std::string derived_name(Kind kind, const Type* elem, const Type* key, uint64_t number) {
  std::string inner(elem->name);
  switch (kind) {
    case Kind::kPointer: return "*" + inner;
    case Kind::kSlice: return "[]" + inner;
    case Kind::kArray: return "[" + std::to_string(number) + "]" + inner;
    case Kind::kMap: return "map[" + std::string(key->name) + "]" + inner;
    default: break;
  }
  auto dir = static_cast<bytecode::ChanDir>(number);
  if (dir == bytecode::ChanDir::kSend) return "chan<- " + inner;
  if (dir == bytecode::ChanDir::kRecv) return "<-chan " + inner;
  return inner.starts_with("<-") ? "chan (" + inner + ")" : "chan " + inner;
}

std::string tuple_name(std::span<const Type* const> list, bool variadic) {
  std::string out;
  for (size_t i = 0; i < list.size(); ++i) {
    if (i) out += ", ";
    if (variadic && i + 1 == list.size()) {
      out += "..." + std::string(list[i]->elem->name);
    } else {
      out += list[i]->name;
    }
  }
  return out;
}

std::string struct_name(std::span<const Field> fields) {
  std::string out = fields.empty() ? "struct {" : "struct { ";
  for (size_t i = 0; i < fields.size(); ++i) {
    if (i) out += "; ";
    if (!fields[i].embedded) out += std::string(fields[i].name) + ' ';
    out += fields[i].type->name;
    if (fields[i].tag.empty()) continue;
    out += ' ';
    append_quoted(out, fields[i].tag, '"', QuoteMode::kPrintable);
  }
  return out + (fields.empty() ? "}" : " }");
}

void lay_out(Type& t, std::vector<Field>& fields) {
  uint64_t size = 0, packed = 0;
  t.align = 1;
  t.flags = bytecode::kTypeComparable | bytecode::kTypeMemEqual;
  for (Field& f : fields) {
    uint64_t align = f.type->align;
    size = (size + align - 1) / align * align;
    f.offset = size;
    size += f.type->size;
    packed += f.type->size;
    t.align = std::max(t.align, f.type->align);
    t.flags &= f.type->flags;
    if (f.name == "_") t.flags &= static_cast<uint8_t>(~bytecode::kTypeMemEqual);
  }
  if (size && fields.back().type->size == 0) ++size;
  t.size = (size + t.align - 1) / t.align * t.align;
  if (t.size != packed) t.flags &= static_cast<uint8_t>(~bytecode::kTypeMemEqual);
  if (fields.size() == 1) t.flags |= fields[0].type->flags & bytecode::kTypeDirect;
  std::vector<uint64_t> bits((t.size / 8 + 63) / 64);
  for (const Field& f : fields) add_pointers(bits, f.offset, f.type);
  set_pointers(t, bits);
}

}  // namespace

const Type* derived_type(Kind kind, const Type* elem, const Type* key, uint64_t number) {
  std::lock_guard guard(registry().lock());
  Key wanted = derived_key(kind, elem, key, number);
  const Type* found = registry().find(wanted);
  if (found == nullptr) {
    Type* t = registry().make(kind, wanted, derived_name(kind, elem, key, number));
    t->elem = elem;
    t->key = key;
    t->pointer_bytes = 8;
    t->pointer_map = kFirstWord;
    switch (kind) {
      case Kind::kPointer: t->flags = kPointerLike; break;
      case Kind::kChan:
        t->flags = kPointerLike;
        t->chan_dir = static_cast<bytecode::ChanDir>(number);
        break;
      case Kind::kMap: t->flags = bytecode::kTypeDirect; break;
      case Kind::kSlice: t->size = 24; break;
      default:
        t->pointer_bytes = 0;
        t->pointer_map = nullptr;
        fill_array(*t, number);
        break;
    }
    found = t;
  }
  // A program's own pointer types are not always noted at what they point to.
  if (kind == Kind::kPointer) std::atomic_ref(const_cast<Type*>(elem)->pointer_to).store(found);
  return found;
}

const Type* func_type(std::span<const Type* const> params, std::span<const Type* const> results, bool variadic) {
  std::lock_guard guard(registry().lock());
  Key wanted = func_key(params, results, variadic);
  if (const Type* found = registry().find(wanted)) return found;
  std::string name = "func(" + tuple_name(params, variadic) + ")";
  if (results.size() == 1) name += " " + std::string(results[0]->name);
  if (results.size() > 1) name += " (" + tuple_name(results, false) + ")";
  Type* t = registry().make(Kind::kFunc, wanted, name);
  t->flags = bytecode::kTypeDirect;
  t->pointer_bytes = 8;
  t->pointer_map = kFirstWord;
  t->params = registry().arena().copy(params);
  t->results = registry().arena().copy(results);
  t->variadic = variadic;
  return t;
}

const Type* struct_type(std::vector<Field> fields) {
  std::lock_guard guard(registry().lock());
  Key wanted = Key(Kind::kStruct).add(fields);
  if (const Type* found = registry().find(wanted)) return found;
  Arena& arena = registry().arena();
  for (Field& f : fields) {
    f.name = arena.copy(f.name);
    f.pkg_path = arena.copy(f.pkg_path);
    f.tag = arena.copy(f.tag);
  }
  Type* t = registry().make(Kind::kStruct, wanted, struct_name(fields));
  lay_out(*t, fields);
  t->fields = arena.copy(std::span<const Field>(fields));
  return t;
}

}  // namespace gos::std_

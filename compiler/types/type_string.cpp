#include "compiler/types/type_string.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "compiler/types/predicates.h"
#include "compiler/types/universe.h"

namespace gos::types {

namespace {

// Whether the import graph from `from` has a package of p's name under another path.
bool ambiguous(const Package* from, const Package* p, std::vector<const Package*>& seen) {
  if (std::find(seen.begin(), seen.end(), from) != seen.end()) return false;
  seen.push_back(from);
  if (from->name == p->name && from->path != p->path) return true;
  return std::any_of(from->imports.begin(), from->imports.end(),
                     [&](const Package* imported) { return ambiguous(imported, p, seen); });
}

class Writer {
 public:
  explicit Writer(const Qualifier& q) : q_(q) {}

  std::string out;
  bool names = true;
  bool package_info = false;  // note the package of the first unexported field

  void type(Type* t) {
    if (t == nullptr) {
      out += "<nil>";
      return;
    }
    if (std::find(open_.begin(), open_.end(), t) != open_.end()) {
      out += "<cycle>";
      return;
    }
    open_.push_back(t);
    write(t);
    open_.pop_back();
  }

  void signature(Signature* sig) {
    if (!sig->tparams.empty()) tparams(sig->tparams);
    tuple(sig->params, sig->variadic);
    if (sig->results->size() == 0) return;
    out += ' ';
    if (sig->results->size() == 1 && sig->results->vars[0]->name.empty()) {
      type(sig->results->vars[0]->type);
    } else {
      tuple(sig->results, false);
    }
  }

  void tuple(Tuple* t, bool variadic) {
    out += '(';
    for (size_t i = 0; i < t->size(); ++i) {
      if (i > 0) out += ", ";
      Var* v = t->vars[i];
      if (names && !v->name.empty()) {
        out += v->name.view();
        out += ' ';
      }
      if (!variadic || i + 1 < t->size()) {
        type(v->type);
      } else if (v->type->kind == TypeKind::kSlice) {
        out += "...";
        type(static_cast<Slice*>(v->type)->elem);
      } else {
        type(v->type);
        out += "...";
      }
    }
    out += ')';
  }

  void tparams(std::span<TypeParam* const> list) {
    out += '[';
    Type* bound = nullptr;
    for (size_t i = 0; i < list.size(); ++i) {
      if (i > 0) {
        if (list[i]->bound != bound) {
          out += ' ';
          type(bound);
        }
        out += ", ";
      }
      bound = list[i]->bound;
      type(list[i]);
    }
    if (bound != nullptr) {
      out += ' ';
      type(bound);
    }
    out += ']';
  }

 private:
  void write(Type* t) {
    switch (t->kind) {
      case TypeKind::kBasic:
        if (static_cast<Basic*>(t)->basic == BasicKind::kUnsafePointer) out += q_.prefix(universe().unsafe);
        out += static_cast<Basic*>(t)->name;
        break;
      case TypeKind::kArray:
        out += '[' + std::to_string(static_cast<Array*>(t)->len) + ']';
        type(static_cast<Array*>(t)->elem);
        break;
      case TypeKind::kSlice:
        out += "[]";
        type(static_cast<Slice*>(t)->elem);
        break;
      case TypeKind::kPointer:
        out += '*';
        type(static_cast<Pointer*>(t)->elem);
        break;
      case TypeKind::kMap:
        out += "map[";
        type(static_cast<Map*>(t)->key);
        out += ']';
        type(static_cast<Map*>(t)->elem);
        break;
      case TypeKind::kTuple: tuple(static_cast<Tuple*>(t), false); break;
      case TypeKind::kSignature:
        out += "func";
        signature(static_cast<Signature*>(t));
        break;
      case TypeKind::kStruct: structure(static_cast<Struct*>(t)); break;
      case TypeKind::kInterface: interface(static_cast<Interface*>(t)); break;
      case TypeKind::kChan: chan(static_cast<Chan*>(t)); break;
      case TypeKind::kUnion: unite(static_cast<Union*>(t)); break;
      case TypeKind::kNamed: named(static_cast<Named*>(t)); break;
      case TypeKind::kAlias: named(static_cast<Alias*>(t)); break;
      case TypeKind::kTypeParam: type_param(static_cast<TypeParam*>(t)->obj); break;
    }
  }

  template <typename T>
  void named(T* t) {
    out += q_.prefix(t->obj->pkg);
    out += t->obj->name.view();
    if (!t->targs.empty()) {
      out += '[';
      for (size_t i = 0; i < t->targs.size(); ++i) {
        if (i > 0) out += ", ";
        type(t->targs[i]);
      }
      out += ']';
    } else if (!t->tparams.empty()) {
      tparams(t->tparams);
    }
  }

  void type_param(TypeName* obj) {
    out += obj->name.view();
    if (q_.sources == nullptr || universe().scope->lookup(obj->name) == nullptr) return;
    out += " /* with " + obj->name.str() + " declared at " + q_.sources->format(obj->pos) + " */";
  }

  void structure(Struct* s) {
    out += "struct{";
    for (size_t i = 0; i < s->fields.size(); ++i) {
      Var* f = s->fields[i];
      if (i > 0) out += "; ";
      bool annotate = package_info && !is_exported(f->name);
      if (annotate) package_info = false;
      if (!f->embedded) {
        out += f->name.view();
        out += ' ';
      }
      type(f->type);
      if (annotate && f->pkg != nullptr) out += " /* package " + f->pkg->path.str() + " */ ";
      if (!s->tag(i).empty()) out += ' ' + constant::quote(s->tag(i).view());
    }
    out += '}';
  }

  void interface(Interface* t) {
    if (t == universe().empty) {
      out += "any";
      return;
    }
    if (t == universe().comparable->underlying) {
      out += "interface{comparable}";
      return;
    }
    if (t->implicit && t->methods.empty() && t->embeddeds.size() == 1) {
      type(t->embeddeds[0]);
      return;
    }
    out += "interface{";
    bool first = true;
    for (Func* m : t->methods) {
      if (!first) out += "; ";
      first = false;
      out += m->name.view();
      if (auto* sig = as<Signature>(m->type)) signature(sig);
    }
    for (Type* e : t->embeddeds) {
      if (!first) out += "; ";
      first = false;
      type(e);
    }
    out += '}';
  }

  void chan(Chan* c) {
    switch (c->dir) {
      case ChanDir::kSendOnly: out += "chan<- "; break;
      case ChanDir::kRecvOnly: out += "<-chan "; break;
      case ChanDir::kBoth: {
        out += "chan ";
        auto* inner = c->elem != nullptr && c->elem->kind == TypeKind::kChan ? static_cast<Chan*>(c->elem) : nullptr;
        if (inner != nullptr && inner->dir == ChanDir::kRecvOnly) {
          out += '(';
          type(inner);
          out += ')';
          return;
        }
        break;
      }
    }
    type(c->elem);
  }

  void unite(Union* u) {
    for (size_t i = 0; i < u->terms.size(); ++i) {
      if (i > 0) out += " | ";
      if (u->terms[i].tilde) out += '~';
      type(u->terms[i].type);
    }
  }

  const Qualifier& q_;
  std::vector<Type*> open_;
};

std::string func_object_string(Func* f, const Qualifier& q) {
  std::string out = "func ";
  auto* sig = f->type == nullptr ? nullptr : as<Signature>(f->type);
  if (sig == nullptr) return out + f->name.str();
  if (sig->recv != nullptr) {
    out += '(' + (sig->recv->type->kind == TypeKind::kInterface ? "interface" : type_string(sig->recv->type, q)) + ").";
  } else {
    out += q.prefix(f->pkg);
  }
  return out + f->name.str() + signature_string(sig, q);
}

std::string type_object_string(TypeName* t, std::string out, const Qualifier& q) {
  if (t->type->kind == TypeKind::kBasic) return out;
  Type* shown = under(t->type);
  if (auto* named = as<Named>(t->type); named != nullptr && named->obj == t && !named->tparams.empty()) {
    Writer w(q);
    w.tparams(named->tparams);
    out += w.out;
  }
  if (t->is_alias()) {
    out += " =";
    shown = t->type;
    if (auto* alias = as<Alias>(t->type)) shown = alias->from_rhs;
    if (t == universe().any_name) return out + " interface{}";
  } else if (auto* param = as<TypeParam>(t->type)) {
    shown = param->bound;
  }
  return out + ' ' + type_string(shown, q);
}

}  // namespace

std::string Qualifier::prefix(const Package* pkg) const {
  if (pkg == nullptr || pkg == local) return "";
  if (local == nullptr) return pkg->path.str() + '.';
  std::vector<const Package*> seen;
  if (ambiguous(local, pkg, seen)) return constant::quote(pkg->path.view()) + '.';
  return pkg->name.str() + '.';
}

std::string type_string(Type* t, const Qualifier& q) {
  Writer w(q);
  w.type(t);
  return std::move(w.out);
}

std::string signature_string(Signature* sig, const Qualifier& q, bool names) {
  Writer w(q);
  w.names = names;
  w.signature(sig);
  return std::move(w.out);
}

std::string tuple_string(Tuple* tuple, bool variadic, const Qualifier& q) {
  Writer w(q);
  w.tuple(tuple, variadic);
  return std::move(w.out);
}

std::string func_string(Func* f, const Qualifier& q, bool package_info) {
  static const Qualifier kFull;
  Writer w(package_info ? kFull : q);
  w.names = false;
  w.package_info = package_info;
  w.out = f->name.str();
  if (auto* sig = as<Signature>(type_of(f))) w.signature(sig);
  return std::move(w.out);
}

std::string object_string(Object* obj, const Qualifier& q) {
  std::string name = obj->name.str();
  if (obj->pkg != nullptr && obj->pkg->scope->lookup(obj->name) == obj) name = q.prefix(obj->pkg) + name;
  switch (obj->kind) {
    case ObjectKind::kPkgName: {
      std::string path = as<PkgName>(obj)->imported->path.str();
      return "package " + obj->name.str() + (path != obj->name.view() ? " (" + constant::quote(path) + ")" : "");
    }
    case ObjectKind::kFunc: return func_object_string(as<Func>(obj), q);
    case ObjectKind::kLabel: return "label " + name;
    case ObjectKind::kBuiltin: return "builtin " + name;
    case ObjectKind::kNil: return "nil";
    case ObjectKind::kConst: name = "const " + name; break;
    case ObjectKind::kVar: name = (as<Var>(obj)->is_field() ? "field " : "var ") + name; break;
    case ObjectKind::kTypeName: {
      if (obj->type == nullptr) return "type " + name;
      bool param = is_type_param(obj->type);
      return type_object_string(as<TypeName>(obj), (param ? "type parameter " : "type ") + name, q);
    }
  }
  return obj->type == nullptr ? name : name + ' ' + type_string(obj->type, q);
}

std::string link_path(std::string_view import_path) {
  size_t slash = import_path.rfind('/');
  size_t last = slash == std::string_view::npos ? 0 : slash;
  std::string out;
  for (size_t i = 0; i < import_path.size(); ++i) {
    auto c = static_cast<unsigned char>(import_path[i]);
    bool plain = c > ' ' && c < 0x7F && c != '"' && c != '%' && (c != '.' || i <= last);
    if (plain) {
      out += import_path[i];
    } else {
      out += fmt::format("%{:02x}", c);
    }
  }
  return out;
}

}  // namespace gos::types

// Types as Go's compiler prints them in escape messages.
#include <utility>

#include "compiler/ir/print.h"
#include "compiler/types/predicates.h"
#include "compiler/types/type_string.h"
#include "compiler/types/typeset.h"
#include "compiler/types/universe.h"

namespace gos::ir {

namespace {

using namespace types;

// Type parameters of the function and of its receiver's type.
std::span<TypeParam* const> params_of(const Function* instance) {
  Signature* sig = instance->object != nullptr ? instance->object->signature() : nullptr;
  if (sig == nullptr) return {};
  return sig->recv != nullptr ? std::span<TypeParam* const>(sig->rparams) : std::span<TypeParam* const>(sig->tparams);
}

// Longer names of shapes are made short by a hash.
constexpr size_t kMaxShape = 500;

class TypePrinter {
 public:
  // In `link` style, that of type arguments, types are written in full, with the paths of their packages.
  TypePrinter(const Package* local, const Function* instance, bool link = false)
      : local_(local), instance_(instance), link_(link) {}

  std::string out;

  void type(Type* t) {
    if (t == nullptr) {
      out += "<nil>";
      return;
    }
    switch (t->kind) {
      case TypeKind::kBasic: basic(static_cast<Basic*>(t)); break;
      case TypeKind::kArray:
        out += '[' + std::to_string(static_cast<Array*>(t)->len) + ']';
        type(static_cast<Array*>(t)->elem);
        break;
      case TypeKind::kSlice: prefixed("[]", static_cast<Slice*>(t)->elem); break;
      case TypeKind::kPointer: prefixed("*", static_cast<Pointer*>(t)->elem); break;
      case TypeKind::kStruct: structure(static_cast<Struct*>(t)); break;
      case TypeKind::kTuple: tuple(static_cast<Tuple*>(t), false); break;
      case TypeKind::kSignature:
        out += "func";
        signature(static_cast<Signature*>(t));
        break;
      case TypeKind::kInterface: interface(static_cast<Interface*>(t)); break;
      case TypeKind::kMap:
        out += "map[";
        type(static_cast<Map*>(t)->key);
        out += ']';
        type(static_cast<Map*>(t)->elem);
        break;
      case TypeKind::kChan: chan(static_cast<Chan*>(t)); break;
      case TypeKind::kNamed: named(static_cast<Named*>(t)->obj, static_cast<Named*>(t)->targs); break;
      case TypeKind::kAlias:
        if (link_) {
          type(unalias(t));
        } else if (t == universe().any || t == universe().byte_type || t == universe().rune_type) {
          out += static_cast<Alias*>(t)->obj->name.view();
        } else {
          type(unalias(t));
        }
        break;
      case TypeKind::kTypeParam: parameter(static_cast<TypeParam*>(t)); break;
      case TypeKind::kUnion: out += "union"; break;
    }
  }

 private:
  void parameter(TypeParam* p) {
    std::span<TypeParam* const> params = instance_ != nullptr ? params_of(instance_) : std::span<TypeParam* const>();
    for (size_t i = 0; i < params.size() && i < instance_->type_args.size(); ++i) {
      if (params[i] == p) {
        out += shape_text(p, instance_->type_args[i]);
        return;
      }
    }
    out += p->obj->name.view();
  }

  void basic(Basic* b) {
    if (b->basic == BasicKind::kUnsafePointer) {
      out += "unsafe.Pointer";
    } else if (link_) {
      out += types::basic(b->basic)->name;
    } else {
      out += b->name;
    }
  }

  void prefixed(std::string_view prefix, Type* elem) {
    out += prefix;
    type(elem);
  }

  void name(const Object* obj) {
    if (link_) {
      qualify(obj->pkg);
    } else if (obj->pkg != nullptr && obj->pkg != local_) {
      out += obj->pkg->name.view();
      out += '.';
    }
    out += obj->name.view();
  }

  void qualify(const Package* package) {
    if (package == nullptr) return;
    out += package->name == "main" ? "main" : link_path(package->path.view());
    out += '.';
  }

  void named(TypeName* obj, std::span<Type*> targs) {
    name(obj);
    if (targs.empty()) return;
    bool link = std::exchange(link_, true);
    out += '[';
    for (size_t i = 0; i < targs.size(); ++i) {
      if (i > 0) out += ',';
      type(targs[i]);
    }
    out += ']';
    link_ = link;
  }

  void structure(Struct* s) {
    out += "struct {";
    for (size_t i = 0; i < s->fields.size(); ++i) {
      out += i > 0 ? "; " : " ";
      if (!s->fields[i]->embedded) {
        if (link_ && !is_exported(s->fields[i]->name)) qualify(s->fields[i]->pkg);
        out += s->fields[i]->name.view();
        out += ' ';
      }
      type(s->fields[i]->type);
      if (Symbol tag = s->tag(i); !tag.empty()) out += ' ' + constant::quote(tag.view());
    }
    out += s->fields.empty() ? "}" : " }";
  }

  void interface(Interface* iface) {
    TypeSet* set = type_set(iface);
    out += "interface {";
    for (size_t i = 0; i < set->methods.size(); ++i) {
      out += i > 0 ? "; " : " ";
      if (link_ && !is_exported(set->methods[i]->name)) qualify(set->methods[i]->pkg);
      out += set->methods[i]->name.view();
      signature(set->methods[i]->signature());
    }
    out += set->methods.empty() ? "}" : " }";
  }

  void chan(Chan* c) {
    out += c->dir == ChanDir::kRecvOnly ? "<-chan " : c->dir == ChanDir::kSendOnly ? "chan<- " : "chan ";
    Chan* inner = as<Chan>(c->elem);
    bool parens = c->dir != ChanDir::kSendOnly && inner != nullptr && inner->dir == ChanDir::kRecvOnly;
    if (parens) out += '(';
    type(c->elem);
    if (parens) out += ')';
  }

  void tuple(Tuple* t, bool variadic) {
    out += '(';
    for (size_t i = 0; i < t->vars.size(); ++i) {
      if (i > 0) out += ", ";
      Type* p = t->vars[i]->type;
      if (variadic && i + 1 == t->vars.size()) {
        out += "...";
        if (Slice* s = as<Slice>(p)) p = s->elem;
      }
      type(p);
    }
    out += ')';
  }

  void signature(Signature* s) {
    tuple(s->params, s->variadic);
    if (s->results->vars.empty()) return;
    out += ' ';
    if (s->results->vars.size() == 1) {
      type(s->results->vars[0]->type);
    } else {
      tuple(s->results, false);
    }
  }

  const Package* local_;
  const Function* instance_;
  bool link_;
};

}  // namespace

std::string type_text(Type* type, const types::Package* local, const Function* instance) {
  TypePrinter printer(local, instance);
  printer.type(type);
  return std::move(printer.out);
}

std::string link_text(Type* type) {
  TypePrinter printer(nullptr, nullptr, true);
  printer.type(type);
  return std::move(printer.out);
}

std::string shape_text(types::TypeParam* param, Type* arg) {
  auto* bound = under_as<Interface>(param->bound);
  bool any_pointer = bound != nullptr && type_set(bound)->is_method_set();
  if (any_pointer && under(arg)->kind == TypeKind::kPointer) return "go.shape.*uint8";
  std::string text = link_text(under(arg));
  return text.size() > kMaxShape ? "go.shape.struct" : "go.shape." + text;
}

std::string type_args_text(const Function* instance, bool shapes) {
  std::span<TypeParam* const> params = params_of(instance);
  std::string text = "[";
  for (size_t i = 0; i < instance->type_args.size() && i < params.size(); ++i) {
    if (i > 0) text += ',';
    text += shapes ? shape_text(params[i], instance->type_args[i]) : link_text(instance->type_args[i]);
  }
  return text + ']';
}

Pos shown_pos(const Function* f) {
  Signature* sig = f->object != nullptr ? f->object->signature() : nullptr;
  bool method = sig != nullptr && sig->recv != nullptr && f->outer == nullptr && sig->recv->pos;
  return method ? Pos{sig->recv->pos.value - 1} : f->pos;
}

std::string function_name(const Function* f, const types::Package* local, bool shapes) {
  std::string name;
  std::string_view rest = f->name.view();
  constexpr std::string_view kArguments = "[...]";
  for (const Function* instance : f->instances) {
    size_t at = rest.find(kArguments);
    if (at == std::string_view::npos) break;
    name += rest.substr(0, at);
    name += type_args_text(instance, shapes);
    rest.remove_prefix(at + kArguments.size());
  }
  name += rest;
  if (f->package == nullptr) return name;
  std::string path = f->package->name == "main" ? "main" : link_path(f->package->path.view());
  if (!name.starts_with(path + ".")) return name;
  name.erase(0, path.size());
  return f->package == local ? name.substr(1) : f->package->name.str() + name;
}

}  // namespace gos::ir

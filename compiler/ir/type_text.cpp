// Types as Go's compiler prints them in escape messages.
#include "compiler/ir/print.h"
#include "compiler/types/typeset.h"
#include "compiler/types/universe.h"

namespace gos::ir {

namespace {

using namespace types;

class TypePrinter {
 public:
  explicit TypePrinter(const Package* local) : local_(local) {}

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
        if (t == universe().any || t == universe().byte_type || t == universe().rune_type) {
          out += static_cast<Alias*>(t)->obj->name.view();
        } else {
          type(unalias(t));
        }
        break;
      case TypeKind::kTypeParam: out += static_cast<TypeParam*>(t)->obj->name.view(); break;
      case TypeKind::kUnion: out += "union"; break;
    }
  }

 private:
  void basic(Basic* b) {
    if (b->basic == BasicKind::kUnsafePointer) {
      out += "unsafe.Pointer";
    } else {
      out += b->name;
    }
  }

  void prefixed(std::string_view prefix, Type* elem) {
    out += prefix;
    type(elem);
  }

  void name(const Object* obj) {
    if (obj->pkg != nullptr && obj->pkg != local_) {
      out += obj->pkg->name.view();
      out += '.';
    }
    out += obj->name.view();
  }

  void named(TypeName* obj, std::span<Type*> targs) {
    name(obj);
    if (targs.empty()) return;
    out += '[';
    for (size_t i = 0; i < targs.size(); ++i) {
      if (i > 0) out += ',';
      type(targs[i]);
    }
    out += ']';
  }

  void structure(Struct* s) {
    out += "struct {";
    for (size_t i = 0; i < s->fields.size(); ++i) {
      out += i > 0 ? "; " : " ";
      if (!s->fields[i]->embedded) {
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
};

}  // namespace

std::string type_text(Type* type, const types::Package* local) {
  TypePrinter printer(local);
  printer.type(type);
  return std::move(printer.out);
}

}  // namespace gos::ir

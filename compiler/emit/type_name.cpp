// Names of types as reflection prints them.
#include "compiler/emit/type_table.h"
#include "compiler/types/type_string.h"
#include "compiler/types/typeset.h"
#include "compiler/types/universe.h"

namespace gos::emit {

using namespace types;

namespace {

void write(std::string& out, Type* t, bool full_path);

void write_tuple(std::string& out, Tuple* tuple, bool variadic, bool full_path) {
  for (size_t i = 0; i < tuple->size(); ++i) {
    if (i) out += ", ";
    Type* t = tuple->vars[i]->type;
    if (variadic && i + 1 == tuple->size()) {
      out += "...";
      if (auto* s = under_as<Slice>(t)) t = s->elem;
    }
    write(out, t, full_path);
  }
}

void write_signature(std::string& out, Signature* s, bool full_path) {
  out += '(';
  write_tuple(out, s->params, s->variadic, full_path);
  out += ')';
  if (s->results->size() == 1) {
    out += ' ';
    write(out, s->results->vars[0]->type, full_path);
  } else if (s->results->size() > 1) {
    out += " (";
    write_tuple(out, s->results, false, full_path);
    out += ')';
  }
}

void write_struct(std::string& out, Struct* s, bool full_path) {
  out += s->fields.empty() ? "struct {" : "struct { ";
  for (size_t i = 0; i < s->fields.size(); ++i) {
    if (i) out += "; ";
    Var* f = s->fields[i];
    if (!f->embedded) {
      out += f->name.view();
      out += ' ';
    }
    write(out, f->type, full_path);
    if (!s->tag(i).empty()) {
      out += ' ';
      out += constant::quote(s->tag(i).view());
    }
  }
  out += s->fields.empty() ? "}" : " }";
}

void write_interface(std::string& out, Interface* iface, bool full_path) {
  TypeSet* set = type_set(iface);
  out += set->methods.empty() ? "interface {" : "interface { ";
  bool first = true;
  for (Func* m : set->methods) {
    if (!first) out += "; ";
    first = false;
    if (!is_exported(m->name) && m->pkg) {
      out += m->pkg->name.view();
      out += '.';
    }
    out += m->name.view();
    write_signature(out, m->signature(), full_path);
  }
  out += set->methods.empty() ? "}" : " }";
}

void write_named(std::string& out, Named* n, bool full_path) {
  if (n->obj->pkg) {
    if (full_path) {
      out += link_path(n->obj->pkg->path.view());
    } else {
      out += n->obj->pkg->name.view();
    }
    out += '.';
  }
  out += n->obj->name.view();
  if (n->orig != n) {
    // The arguments of a function around the type come first.
    auto list = [&](std::span<Type* const> targs) {
      for (size_t i = 0; i < targs.size(); ++i) {
        if (i) out += ',';
        write(out, targs[i], true);
      }
    };
    out += '[';
    list(n->outer_targs);
    if (!n->outer_targs.empty() && !n->targs.empty()) out += ';';
    list(n->targs);
    out += ']';
  }
  if (full_path && n->orig->local_number) out += "·" + std::to_string(n->orig->local_number);
}

void write(std::string& out, Type* t, bool full_path) {
  t = unalias(t);
  switch (t->kind) {
    case TypeKind::kBasic: {
      auto* b = static_cast<Basic*>(t);
      out += b->basic == BasicKind::kUnsafePointer ? std::string_view("unsafe.Pointer") : types::basic(b->basic)->name;
      return;
    }
    case TypeKind::kNamed: return write_named(out, static_cast<Named*>(t), full_path);
    case TypeKind::kPointer: out += '*'; return write(out, static_cast<Pointer*>(t)->elem, full_path);
    case TypeKind::kSlice: out += "[]"; return write(out, static_cast<Slice*>(t)->elem, full_path);
    case TypeKind::kArray:
      out += '[' + std::to_string(static_cast<Array*>(t)->len) + ']';
      return write(out, static_cast<Array*>(t)->elem, full_path);
    case TypeKind::kMap:
      out += "map[";
      write(out, static_cast<Map*>(t)->key, full_path);
      out += ']';
      return write(out, static_cast<Map*>(t)->elem, full_path);
    case TypeKind::kChan: {
      auto* c = static_cast<Chan*>(t);
      out += c->dir == ChanDir::kSendOnly ? "chan<- " : c->dir == ChanDir::kRecvOnly ? "<-chan " : "chan ";
      auto* inner = as<Chan>(c->elem);
      bool parens = c->dir != ChanDir::kSendOnly && inner && inner->dir == ChanDir::kRecvOnly;
      if (parens) out += '(';
      write(out, c->elem, full_path);
      if (parens) out += ')';
      return;
    }
    case TypeKind::kSignature: out += "func"; return write_signature(out, static_cast<Signature*>(t), full_path);
    case TypeKind::kStruct: return write_struct(out, static_cast<Struct*>(t), full_path);
    case TypeKind::kInterface: return write_interface(out, static_cast<Interface*>(t), full_path);
    default: out += "?"; return;  // no type of a value
  }
}

}  // namespace

std::string type_name(Type* t) {
  std::string out;
  write(out, t, false);
  return out;
}

}  // namespace gos::emit

// Limits of the implementation that cmd/compile has, checked once a package is otherwise correct: sizes of types, and
// anonymous interfaces that refer to themselves.
#include "compiler/check/checker.h"
#include "compiler/syntax/walk.h"

namespace gos::check {

namespace {

constexpr int64_t kMaxTypeSize = int64_t{1} << 50;
constexpr int64_t kMaxChanElem = 1 << 16;

class InterfaceCycles {
 public:
  bool has_cycle(Interface* t) {
    for (Func* m : type_set(t)->methods) {
      if (visit(type_of(m))) return true;
    }
    return false;
  }
  // Once reported, the interfaces of a cycle are not reported again.
  void forget() {
    for (auto& entry : cyclic_) entry.second = false;
  }

 private:
  bool vars(std::span<Var* const> list) {
    for (Var* v : list) {
      if (visit(v->type)) return true;
    }
    return false;
  }

  bool visit(Type* t) {
    t = unalias(t);
    switch (t->kind) {
      case TypeKind::kPointer: return visit(as<Pointer>(t)->elem);
      case TypeKind::kArray: return visit(as<Array>(t)->elem);
      case TypeKind::kChan: return visit(as<Chan>(t)->elem);
      case TypeKind::kSlice: return visit(as<Slice>(t)->elem);
      case TypeKind::kMap: return visit(as<Map>(t)->key) || visit(as<Map>(t)->elem);
      case TypeKind::kStruct: return vars(as<Struct>(t)->fields);
      case TypeKind::kSignature: return vars(as<Signature>(t)->params->vars) || vars(as<Signature>(t)->results->vars);
      case TypeKind::kInterface: {
        auto* iface = as<Interface>(t);
        if (iface->methods.empty() && iface->embeddeds.empty()) return false;
        auto [seen, fresh] = cyclic_.try_emplace(iface, true);
        if (!fresh) return seen->second;
        if (has_cycle(iface)) return true;
        cyclic_[iface] = false;
        return false;
      }
      default: return false;
    }
  }

  std::unordered_map<Interface*, bool> cyclic_;
};

// Text of what is wrong with the size of `t` or of a type inside it; "" when nothing is.
class Sizes {
 public:
  explicit Sizes(const Qualifier& q) : q_(q) {}

  std::string problem(Type* t) {
    t = unalias(t);
    if (!seen_.insert(t).second) return "";
    switch (t->kind) {
      case TypeKind::kNamed:
        return as<Named>(t)->tparams.empty() && as<Named>(t)->targs.empty() ? problem(under(t)) : "";
      case TypeKind::kArray: {
        if (std::string inner = problem(as<Array>(t)->elem); !inner.empty()) return inner;
        if (mentions_type_param(t)) return "";
        int64_t size = size_of(t);
        return size < 0 || size >= kMaxTypeSize ? "type " + type_string(t, q_) + " larger than address space" : "";
      }
      case TypeKind::kChan: {
        Type* elem = as<Chan>(t)->elem;
        if (mentions_type_param(elem)) return "";
        int64_t size = size_of(elem);
        return size < 0 || size >= kMaxChanElem ? "channel element type too large (>64kB)" : "";
      }
      case TypeKind::kStruct:
        for (Var* f : as<Struct>(t)->fields) {
          if (std::string inner = problem(f->type); !inner.empty()) return inner;
        }
        return "";
      default: return "";
    }
  }

 private:
  // Only what size_of would look at.
  static bool mentions_type_param(Type* t) {
    if (is_type_param(t)) return true;
    Type* u = under(t);
    if (auto* a = as<Array>(u)) return mentions_type_param(a->elem);
    if (auto* st = as<Struct>(u)) {
      for (Var* f : st->fields) {
        if (mentions_type_param(f->type)) return true;
      }
    }
    return false;
  }

  const Qualifier& q_;
  std::unordered_set<Type*> seen_;
};

}  // namespace

void Checker::check_limits(std::span<syntax::File* const> files) {
  InterfaceCycles cycles;
  Sizes sizes(qualifier_);
  auto name = [&](Expr* e) {
    auto* n = syntax::try_as<syntax::Name>(e);
    if (n == nullptr || n->obj == nullptr || n->obj->pos != n->pos || n->obj->type == nullptr) return;
    if (std::string text = sizes.problem(n->obj->type); !text.empty()) error(n->pos, text);
  };
  for (syntax::File* file : files) {
    syntax::inspect(file, [&](syntax::Node* n) {
      if (auto* iface = syntax::try_as<syntax::InterfaceType>(n)) {
        auto* t = iface->tv != nullptr ? as<Interface>(iface->tv->type) : nullptr;
        if (t != nullptr && cycles.has_cycle(t)) {
          error(n->pos,
                "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)");
          cycles.forget();
        }
        return false;
      }
      if (auto* v = syntax::try_as<syntax::VarDecl>(n)) {
        for (syntax::Name* each : v->names) name(each);
      } else if (auto* t = syntax::try_as<syntax::TypeDecl>(n)) {
        name(t->name);
      } else if (auto* f = syntax::try_as<syntax::Field>(n)) {
        name(f->name);
      } else if (auto* a = syntax::try_as<syntax::AssignStmt>(n); a != nullptr && a->op == syntax::Operator::kDef) {
        for (Expr* each : syntax::unpack_list(a->lhs)) name(each);
      }
      return true;
    });
  }
}

}  // namespace gos::check

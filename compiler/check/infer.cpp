// Type inference (Go spec, "Type inference").
#include "compiler/check/checker.h"
#include "compiler/types/instantiate.h"

namespace gos::check {

std::vector<TypeParam*> Checker::rename_tparams(std::span<TypeParam* const> tparams, std::vector<Type*>& types) {
  std::vector<TypeParam*> fresh;
  std::vector<Type*> targs;
  for (TypeParam* p : tparams) {
    auto* obj = arena().make<TypeName>(*p->obj);
    auto* copy = arena().make<TypeParam>(obj, context_.next_id++);
    copy->context = &context_;
    copy->index = p->index;
    obj->type = copy;
    fresh.push_back(copy);
    targs.push_back(copy);
  }
  Subst map(context_, tparams, targs);
  for (size_t i = 0; i < fresh.size(); ++i) fresh[i]->bound = map.type(tparams[i]->bound);
  for (Type*& t : types) t = map.type(t);
  return fresh;
}

bool Checker::infer(Pos pos, std::span<TypeParam* const> tparams, std::vector<Type*>& targs, std::span<Type* const>,
                    std::span<Operand>, bool, Pos& error_at, std::string& error_text) {
  for (size_t i = 0; i < tparams.size(); ++i) {
    if (targs[i] != nullptr) continue;
    error_at = pos;
    error_text = "not supported yet: generics";
    return false;
  }
  return true;
}

}  // namespace gos::check

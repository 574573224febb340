// New variables and constants of an input of which nothing else is to stay: they are made again outside of the image,
// variables with the memory that code knows them by.
#include <algorithm>

#include "cli/repl/session.h"

namespace gos::cli {

namespace {

// Whether a constant's type was there before the input that declares the constant, and no other type.
bool is_lasting(types::Type* type) {
  auto* named = types::as<types::Named>(type);
  return type->kind == types::TypeKind::kBasic || (named != nullptr && named->targs.empty());
}

}  // namespace

// Takes the input's variables and constants over, if it can: their types must be such that were there before. Otherwise
// false, and nothing happened.
bool Session::adopt_variables(const Extent& before) {
  const bytecode::Program& program = compilation_.program();
  std::span<ir::Var* const> placed(compilation_.unit().globals);
  size_t count = program.globals.size() - before.globals;
  placed = placed.subspan(placed.size() - count);
  auto is_new = [this](const types::Object* object) {
    auto declares = [&](const Declared& d) { return d.before != object && scope().declared(d.name) == object; };
    auto first = value_variables_.begin() + static_cast<ptrdiff_t>(first_value_);
    return known_as(const_cast<types::Object*>(object)) == object &&
           (std::any_of(declared_.begin(), declared_.end(), declares) ||
            std::find(first, value_variables_.end(), object) != value_variables_.end());
  };
  for (const Declared& d : declared_) {
    types::Object* now = scope().declared(d.name);
    bool has_memory = std::any_of(placed.begin(), placed.end(), [now](const ir::Var* v) { return v->object == now; });
    if (now == d.before || known_as(now) != now) continue;
    bool lasts = now->kind == types::ObjectKind::kVar ? has_memory : is_lasting(types::type_of(now));
    if (!lasts) return false;
  }
  for (size_t i = 0; i < count; ++i) {
    const types::Var* object = placed[i]->object;
    if (object == nullptr || !is_session_object(object)) return false;
    if (is_new(object) && object->type->kind == types::TypeKind::kAlias) return false;
    if (program.globals[before.globals + i].unit + 1 != program.global_blocks.size()) return false;
  }
  for (size_t i = 0; i < count; ++i) {
    types::Var* variable = placed[i]->object;
    const bytecode::Global& global = program.globals[before.globals + i];
    if (is_new(variable)) {
      // The names of rune and byte are in messages.
      types::Type* type = variable->type->kind == types::TypeKind::kBasic
                              ? variable->type
                              : compilation_.emitter().types().source(global.type);
      types::Var& own = variables_.emplace_back(types::VarKind::kPackage, source::Pos{}, user_->checker->package(),
                                                variable->name, type);
      own.state = types::Object::State::kDone;
      own.parent = user_->checker->package()->scope;
      successors_.push_back({own.name.str(), variable, &own});
      if (is_own_name(own.name)) former_[own.name.str()].push_back(&own);
      std::replace(value_variables_.begin(), value_variables_.end(), static_cast<types::Object*>(variable),
                   static_cast<types::Object*>(&own));
      std::replace(values_.begin(), values_.end(), static_cast<types::Object*>(variable),
                   static_cast<types::Object*>(&own));
      variable = &own;
    }
    placed_.push_back({variable, global});
  }
  for (const Declared& d : declared_) {
    auto* fresh = types::as<types::Const>(scope().declared(d.name));
    if (fresh == nullptr || fresh == d.before || known_as(fresh) != fresh) continue;
    types::Const& own =
        constants_.emplace_back(source::Pos{}, user_->checker->package(), d.name, fresh->type, fresh->value);
    own.state = types::Object::State::kDone;
    own.parent = user_->checker->package()->scope;
    successors_.push_back({d.name.str(), fresh, &own});
    former_[d.name.str()].push_back(&own);
  }
  return true;
}

// The input's variables' memory, for place_variables().
bytecode::GlobalBlock Session::variables_memory() const {
  bytecode::GlobalBlock out;
  if (placed_.empty()) return out;
  const bytecode::GlobalBlock& block = compilation_.program().global_blocks.back();
  out.size = block.size;
  out.pointer_map.assign(block.pointer_map.begin(), block.pointer_map.end());
  out.memory = block.memory;
  return out;
}

// The image knows nothing of them. In its scope, the world stopped.
void Session::place_variables(const bytecode::GlobalBlock& memory) {
  if (placed_.empty()) return;
  types::Scope* names = user_->checker->package()->scope;
  std::vector<types::Var*> variables;
  std::vector<bytecode::Global> globals;
  for (const Placed& p : placed_) {
    if (scope().declared(p.variable->name) != p.variable)
      names->replace(compilation_.front().context().arena, p.variable);
    compilation_.lowerer().place(p.variable);
    variables.push_back(p.variable);
    globals.push_back(p.global);
  }
  compilation_.emitter().adopt_globals(compilation_.unit(), memory, globals, variables);
}

}  // namespace gos::cli

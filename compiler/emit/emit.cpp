// Units: globals, the call table, natives, static data.
#include "compiler/emit/emit.h"

#include <fmt/format.h>

#include <cstring>

#include "bytecode/verify.h"
#include "compiler/emit/function_emitter.h"
#include "compiler/emit/order.h"
#include "compiler/types/predicates.h"
#include "compiler/types/scope.h"
#include "compiler/types/universe.h"

namespace gos::emit {

Emitter::Emitter(bytecode::Program& program, types::Context& context, source::SourceSet& sources)
    : program_(program), context_(context), sources_(sources), types_(program) {
  bytecode::WellKnownTypes& w = program.well_known;
  using types::BasicKind;
  w.byte_slice = types_.of(context.slice(types::basic(BasicKind::kUint8)));
  w.string_slice = types_.of(context.slice(types::basic(BasicKind::kString)));
  w.any_slice = types_.of(context.slice(types::universe().empty));
}

Emitter::~Emitter() = default;

void Emitter::emit_unit(ir::Unit& unit) {
  Progress& done = units_[&unit];
  std::span<ir::Var* const> globals = unit.globals;
  place_globals(globals.subspan(done.globals));
  if (!errors_.empty()) return;
  done.globals = globals.size();
  std::span<ir::Function* const> functions = unit.functions;
  functions = functions.subspan(done.functions);
  done.functions = unit.functions.size();
  for (ir::Function* f : functions) {
    index_of(f);
    register_method(f);
    reflects_ = reflects_ || (f->package && f->package->path == "reflect");
  }
  find_well_known(unit);
  for (ir::Function* f : functions) {
    if (f->native) {
      emit_native(f);
      continue;
    }
    order_function(unit.arena, types_, f);
    bytecode::Function& out = function_of(f);
    if (!FunctionEmitter(*this, *f, out, false).run()) {
      out.lines.clear();
      FunctionEmitter(*this, *f, out, true).run();
    }
  }
  if (!missing_.empty()) retry_missing();
  refill_grown();
  for (; done.converted < unit.converted.size(); ++done.converted) fill_methods(unit.converted[done.converted]);
  // Wrappers may need further types: the list grows.
  for (uint32_t id = 0; reflects_ && id < types_.size(); ++id) fill_methods(types_.source(&types_.mutable_type(id)));
  fill_itabs();
  if (!types_.too_large().empty()) report({}, "type " + types_.too_large() + " too large");
  if (errors_.empty()) verify();
  if (unit.init) program_.init_function = index_of(unit.init);
  if (unit.main) program_.main_function = index_of(unit.main);
}

// In debug builds nothing that the verifier refuses gets out.
void Emitter::verify() {
#ifndef NDEBUG
  for (; verified_ < program_.functions.size(); ++verified_) {
    std::string faults = bytecode::verify(program_, program_.functions[verified_]);
    if (!faults.empty()) report(source::Pos{}, "internal compiler error: " + faults);
  }
#endif
}

uint32_t Emitter::index_of(ir::Function* f) {
  if (f->index >= 0) return static_cast<uint32_t>(f->index);
  if (f->replaces != nullptr && f->replaces->index >= 0) {
    f->index = f->replaces->index;
    bytecode::Function* old = program_.entries[static_cast<size_t>(f->index)];
    bytecode::Function& out = program_.replace_function(static_cast<uint32_t>(f->index), f->name.str());
    if (f->type) out.type = types_.of(f->type);
    redirect(old, &out);
    replaced_.emplace_back(old, &out);
    return out.index;
  }
  bytecode::Function& out = program_.add_function(f->name.str());
  f->index = static_cast<int32_t>(out.index);
  if (f->type) out.type = types_.of(f->type);
  return out.index;
}

void Emitter::redirect(bytecode::Function* old, bytecode::Function* fresh) {
  for (auto& [key, table] : itabs_) {
    for (size_t i = 0; i < table->interface->methods.size(); ++i) {
      if (table->methods[i] == old) table->methods[i] = fresh;
    }
  }
  for (uint32_t id = 0; id < types_.size(); ++id) {
    for (const bytecode::Method& m : types_.mutable_type(id).methods) {
      if (m.function == old) const_cast<bytecode::Method&>(m).function = fresh;
    }
  }
}

uint32_t Emitter::native_index(std::string_view name) {
  auto [it, is_new] = natives_.try_emplace(std::string(name), static_cast<uint32_t>(program_.natives.size()));
  if (is_new) program_.natives.emplace_back(name);
  return it->second;
}

// A stub: its frame is the native's window to its arguments and results.
void Emitter::emit_native(ir::Function* f) {
  bytecode::Function& out = function_of(f);
  Frame frame;
  uint32_t results = 0, params = 0;
  auto add = [&](const ir::Var* v, uint32_t& count) {
    const bytecode::Type* t = types_.of(v->type);
    frame.fixed(pattern_of(t));
    count += t->slots();
  };
  for (const ir::Var* v : f->results) add(v, results);
  for (const ir::Var* v : f->params) add(v, params);
  frame.layout();
  out.flags |= bytecode::kFunctionNative;
  out.result_slots = static_cast<uint16_t>(results);
  out.param_slots = static_cast<uint16_t>(params);
  out.map_storage = frame.pointer_map();
  if (out.map_storage.empty()) out.map_storage.push_back(0);
  out.pointer_map = out.map_storage.data();
  out.map_slots = out.frame_slots = frame.map_slots();
  out.typed_words = frame.typed_words();
  if (results) out.storage.push_back(bytecode::make_bc(Op::ZERO, 0, results));
  out.storage.push_back(bytecode::make_bc(Op::NATIVE, 0, native_index(f->name.view())));
  out.storage.push_back(bytecode::make(Op::RETURN));
  out.code = out.storage.data();
  out.code_size = static_cast<uint32_t>(out.storage.size());
  if (const source::SourceFile* file = sources_.file(f->pos)) {
    source::Position p = file->position(f->pos);
    out.lines.push_back({0, static_cast<uint32_t>(p.line), static_cast<uint16_t>(p.column), file_index(file, f->pos)});
    out.line = out.lines[0].line;
    out.file = out.lines[0].file;
  }
}

// Bytes of package-level variables in one compilation; cmd/link has the same limit for one variable.
constexpr uint64_t kMaxGlobals = 2'000'000'000;

void Emitter::place_globals(std::span<ir::Var* const> globals) {
  if (globals.empty()) return;
  auto number = static_cast<uint32_t>(program_.global_blocks.size());
  bytecode::GlobalBlock& block = program_.global_blocks.emplace_back();
  std::vector<uint64_t> offsets;
  for (ir::Var* v : globals) {
    const bytecode::Type* t = types_.of(v->type);
    // Words of their own, so that scalars are read and written whole.
    block.size = (block.size + 7) / 8 * 8;
    offsets.push_back(block.size);
    if (t->size > kMaxGlobals - block.size) {
      std::string name = v->object && v->object->pkg ? v->object->pkg->path.str() + '.' : std::string();
      report(v->pos,
             fmt::format("{}{}: symbol too large ({} bytes > {} bytes)", name, v->name.view(), t->size, kMaxGlobals));
      return;
    }
    block.size += t->size;
  }
  block.size = (block.size + 15) / 8 * 8;
  block.owner.reset(static_cast<std::byte*>(std::calloc(block.size, 1)));
  block.memory = block.owner.get();
  block.pointer_map.resize((block.size / 8 + 63) / 64);
  for (size_t i = 0; i < globals.size(); ++i) {
    ir::Var* v = globals[i];
    const bytecode::Type* t = types_.of(v->type);
    each_pointer(t, [&](uint64_t at) {
      uint64_t w = (offsets[i] + at) / 8;
      block.pointer_map[w / 64] |= uint64_t{1} << (w % 64);
    });
    std::string name = v->object && v->object->pkg ? v->object->pkg->path.str() + '.' + v->name.str() : v->name.str();
    program_.globals.push_back({std::move(name), t, offsets[i], number});
    const void* key = v->object ? static_cast<const void*>(v->object) : v;
    global_addresses_[key] = reinterpret_cast<uint64_t>(block.memory) + offsets[i];
  }
}

void Emitter::adopt_globals(const ir::Unit& unit, const bytecode::GlobalBlock& block,
                            std::span<const bytecode::Global> globals, std::span<const types::Var* const> variables) {
  auto number = static_cast<uint32_t>(program_.global_blocks.size());
  bytecode::GlobalBlock& own = program_.global_blocks.emplace_back();
  own.size = block.size;
  own.pointer_map = block.pointer_map;
  own.memory = block.memory;
  own.owner.reset(block.memory);
  for (size_t i = 0; i < globals.size(); ++i) {
    bytecode::Global& g = program_.globals.emplace_back(globals[i]);
    g.unit = number;
    global_addresses_[variables[i]] = reinterpret_cast<uint64_t>(block.memory) + g.offset;
  }
  units_[&unit].globals = unit.globals.size();
}

uint64_t Emitter::global_address(ir::Var* v) {
  const void* key = v->object ? static_cast<const void*>(v->object) : v;
  auto it = global_addresses_.find(key);
  if (it != global_addresses_.end()) return it->second;
  report(v->pos, "internal compiler error: variable " + v->name.str() + " has no place");
  return 0;
}

uint16_t Emitter::file_index(const source::SourceFile* file, source::Pos pos) {
  std::string_view name = file->name_at(pos);
  auto next = static_cast<uint16_t>(program_.files.size());
  if (name.data() == file->name().data()) {
    auto [it, is_new] = files_.try_emplace(file, next);
    if (is_new) {
      program_.files.emplace_back(name);
      program_.sources.emplace_back(file->text());
    }
    return it->second;
  }
  auto [it, is_new] = named_files_.try_emplace(name, next);
  if (is_new) {
    program_.files.emplace_back(name);
    program_.sources.emplace_back();
  }
  return it->second;
}

uint64_t Emitter::static_data(const void* bytes, size_t size) {
  constexpr size_t kShared = 16;  // boxes of equal small constants are one
  std::string key;
  if (size <= kShared) {
    key.assign(static_cast<const char*>(bytes), size);
    if (auto it = boxes_.find(key); it != boxes_.end()) return it->second;
  }
  void* to = constant_memory_ != nullptr ? constant_memory_(size) : program_.arena.allocate(size, 8);
  std::memcpy(to, bytes, size);
  auto address = reinterpret_cast<uint64_t>(to);
  if (size <= kShared) boxes_.emplace(std::move(key), address);
  return address;
}

uint64_t Emitter::static_string(std::string_view text) {
  if (auto it = strings_.find(text); it != strings_.end()) return it->second;
  std::string_view copy;
  if (constant_memory_ != nullptr && !text.empty()) {
    void* to = constant_memory_(text.size());
    std::memcpy(to, text.data(), text.size());
    copy = {static_cast<const char*>(to), text.size()};
  } else {
    copy = program_.arena.copy(text);
  }
  auto address = reinterpret_cast<uint64_t>(copy.data());
  strings_.emplace(copy, address);
  return address;
}

// Types that the runtime itself makes values of, when package runtime is part of the program.
void Emitter::find_well_known(ir::Unit& unit) {
  bytecode::WellKnownTypes& w = program_.well_known;
  if (w.runtime_error) return;
  types::Package *runtime = nullptr, *errors = nullptr;
  for (ir::Function* f : unit.functions) {
    if (f->package && f->package->path == "runtime") runtime = f->package;
    if (f->package && f->package->path == "errors") errors = f->package;
  }
  auto find = [&](types::Package* package, std::string_view name, bool pointer) -> const bytecode::Type* {
    types::Object* obj = package && package->scope ? package->scope->lookup(Symbol(name)) : nullptr;
    if (obj == nullptr || obj->kind != types::ObjectKind::kTypeName) return nullptr;
    types::Type* t = types::type_of(obj);
    if (t == nullptr) return nullptr;
    return types_.of(pointer ? context_.pointer(t) : t);
  };
  w.runtime_error = find(runtime, "errorString", false);
  w.runtime_plain_error = find(runtime, "plainError", false);
  w.runtime_bounds_error = find(runtime, "boundsError", false);
  w.type_assertion_error = find(runtime, "TypeAssertionError", true);
  w.panic_nil_error = find(runtime, "PanicNilError", true);
  w.error_string = find(errors, "errorString", true);
}

}  // namespace gos::emit

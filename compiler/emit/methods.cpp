// Method sets, method wrappers, interface tables.
//
// A function in a method set is called with the interface's data word as its receiver. Where the method wants something
// else (a value behind that pointer, a part of it reached through embedding, an embedded interface) a wrapper stands
// between; traces and recover look through it.
#include "compiler/emit/function_emitter.h"
#include "compiler/types/predicates.h"
#include "compiler/types/typeset.h"

namespace gos::emit {

using bytecode::kFrameHeader;
using bytecode::Kind;

namespace {

bool may_have_methods(types::Type* t) {
  types::Type* base = types::deref(t);
  if (types::as<types::Named>(base)) return true;
  auto* s = types::under_as<types::Struct>(base);
  if (s == nullptr) return false;
  for (types::Var* f : s->fields) {
    if (f->embedded) return true;
  }
  return false;
}

bool has_pointer_receiver(types::Func* m) {
  types::Var* recv = m->signature()->recv;
  return recv && types::as<types::Pointer>(recv->type);
}

}  // namespace

void Emitter::register_method(ir::Function* f) {
  if (f->object == nullptr || f->params.empty()) return;
  types::Signature* s = f->object->signature();
  if (s == nullptr || s->recv == nullptr) return;
  const bytecode::Type* base = types_.of(types::deref(f->params[0]->type));
  methods_[{base, f->object->name.id()}] = f;
  if (base->id < methods_filled_.size() && methods_filled_[base->id]) grown_.push_back(base);
}

// Types whose method sets were made before a later unit declared more methods get them made anew.
void Emitter::refill_grown() {
  for (const bytecode::Type* base : std::exchange(grown_, {})) {
    for (const bytecode::Type* d : {base, base->pointer_to}) {
      types::Type* t = d != nullptr ? types_.source(d) : nullptr;
      if (t == nullptr || types::method_set(t).size() == d->methods.size()) continue;
      std::erase_if(missing_, [&](const Missing& m) { return m.type == d; });
      methods_filled_[d->id] = false;
      fill_methods(t);
    }
  }
}

// Functions left out before that are there now take their places.
void Emitter::retry_missing() {
  std::vector<Missing> still;
  for (Missing& m : missing_) {
    bytecode::Function* f = method_function(*m.type, m.entry);
    if (f == missing_method()) {
      still.push_back(std::move(m));
      continue;
    }
    auto& method = const_cast<bytecode::Method&>(m.type->methods[m.index]);
    method.function = f;
    for (auto& [key, table] : itabs_) {
      if (table->type != m.type) continue;
      const std::span<const bytecode::Method> wanted = table->interface->methods;
      for (size_t i = 0; i < wanted.size(); ++i) {
        if (method.name == wanted[i].name && method.pkg_path == wanted[i].pkg_path) table->methods[i] = f;
      }
    }
  }
  missing_ = std::move(still);
}

// Only values in interfaces are asked for their methods, so the descriptors of other types do without, unless
// reflection may come to them.
void Emitter::fill_methods(types::Type* t) {
  if (t == nullptr || types::is_interface(t) || !may_have_methods(t)) return;
  bytecode::Type& d = types_.mutable_type(types_.of(t)->id);
  if (methods_filled_.size() <= d.id) methods_filled_.resize(types_.size() * 2);
  if (methods_filled_[d.id]) return;
  methods_filled_[d.id] = true;
  // reflect may take a value's address, and ask the pointer for its methods.
  if (reflects_ && d.kind != Kind::kPointer) types_.of(context_.pointer(t));
  std::vector<bytecode::Method> methods;
  for (const types::MethodSetEntry& m : types::method_set(t)) {
    std::string_view path =
        types::is_exported(m.method->name) || !m.method->pkg ? std::string_view() : m.method->pkg->path.view();
    const bytecode::Type* signature = types_.of(m.method->signature());
    bytecode::Function* f = method_function(d, m);
    if (f == missing_method()) missing_.push_back({&d, methods.size(), m});
    methods.push_back({program_.arena.copy(m.method->name.view()), program_.arena.copy(path), signature, f});
  }
  d.methods = program_.arena.copy(methods);
}

void Emitter::fill_itabs() {
  for (auto [key, table] : new_itabs_) {
    const std::span<const bytecode::Method> wanted = table->interface->methods, have = table->type->methods;
    for (size_t i = 0; i < wanted.size(); ++i) {
      for (const bytecode::Method& m : have) {
        if (m.name == wanted[i].name && m.pkg_path == wanted[i].pkg_path) table->methods[i] = m.function;
      }
      if (table->methods[i] == nullptr) table->methods[i] = missing_method();
    }
  }
  new_itabs_.clear();
}

const bytecode::Itab* Emitter::itab(const bytecode::Type* concrete, const bytecode::Type* interface) {
  uint64_t key = uint64_t{concrete->id} << 32 | interface->id;
  auto [it, is_new] = itabs_.try_emplace(key);
  if (!is_new) return it->second;
  size_t n = interface->methods.size();
  size_t size = sizeof(bytecode::Itab) + (n ? n - 1 : 0) * sizeof(bytecode::Function*);
  auto* table = static_cast<bytecode::Itab*>(program_.arena.allocate(size, alignof(bytecode::Itab)));
  table->type = concrete;
  table->interface = interface;
  for (size_t i = 0; i < n; ++i) table->methods[i] = nullptr;
  it->second = table;
  new_itabs_.emplace_back(key, table);
  return table;
}

// Stands where lowering has left a method out because nothing can reach it.
bytecode::Function* Emitter::missing_method() {
  bytecode::Function*& f = wrappers_["missing method"];
  if (f) return f;
  f = &program_.add_function("missing method");
  f->storage.push_back(bytecode::make(Op::TRAP));
  f->code = f->storage.data();
  f->code_size = 1;
  f->map_storage.push_back(0);
  f->pointer_map = f->map_storage.data();
  f->flags |= bytecode::kFunctionWrapper;
  return f;
}

bytecode::Function* Emitter::method_function(const bytecode::Type& t, const types::MethodSetEntry& m) {
  // The type that declares the method, at the end of the path through embedded fields.
  types::Type* owner = types::deref(types_.source(&t));
  for (size_t i = 0; i + 1 < m.path.size(); ++i) {
    auto* s = types::under_as<types::Struct>(owner);
    if (s == nullptr) return missing_method();
    owner = types::deref(s->fields[static_cast<size_t>(m.path[i])]->type);
  }
  if (types::is_interface(owner)) return wrap_method(t, m, nullptr);
  auto it = methods_.find({types_.of(owner), m.method->name.id()});
  if (it == methods_.end()) return missing_method();
  ir::Function* callee = it->second;
  if (m.path.size() <= 1) {
    if (has_pointer_receiver(m.method)) return &function_of(callee);
    if (t.is_direct() && t.kind != Kind::kPointer) return &function_of(callee);
    if (t.kind == Kind::kPointer && types::as<types::Named>(types_.source(&t))) return &function_of(callee);
  }
  return wrap_method(t, m, callee);
}

namespace {

// The frame of a wrapper: results, receiver, parameters, a pointer, an interface; then the window.
struct WrapperFrame {
  Frame frame;
  Slot receiver, params, pointer, iface;
  uint32_t results, param_slots;

  WrapperFrame(const Emitter& e, const bytecode::Type* signature, const Pattern& receiver_pattern) {
    results = param_slots = 0;
    for (Desc r : signature->results) {
      frame.fixed(e.pattern_of(r));
      results += r->slots();
    }
    receiver = frame.fixed(receiver_pattern);
    params = static_cast<Slot>(receiver + 1);
    for (Desc p : signature->params) {
      frame.fixed(e.pattern_of(p));
      param_slots += p->slots();
    }
    // Fixed as well, so that slots need no second numbering.
    pointer = frame.fixed(Pattern::pointer());
    iface = frame.fixed({2, 2, {}});
    frame.layout();
  }
};

void load_value(bytecode::Builder& code, Slot dst, Slot pointer, uint64_t offset, Desc t) {
  Width w = width_of(t);
  if (w == Width::kNone) {
    code.emit(Op::NIL_CHECK, pointer);
  } else if (w == Width::kN || offset > 0xFFFF) {
    code.emit_word(Op::LOADN, dst, pointer, 0, offset | t->size << 32);
    if (w != Width::kN && is_signed(t) && t->size < 8) {
      code.emit(t->size == 1 ? Op::EXT_I8 : t->size == 2 ? Op::EXT_I16 : Op::EXT_I32, dst, dst);
    }
  } else {
    code.emit(load_op(w), dst, pointer, static_cast<uint32_t>(offset));
  }
}

}  // namespace

// A value method called through a nil pointer panics with a text of its own.
void Emitter::check_receiver(bytecode::Builder& code, const bytecode::Type& t, const types::MethodSetEntry& m,
                             uint32_t receiver, uint32_t iface) {
  const bytecode::Type* error = program_.well_known.runtime_plain_error;
  if (error == nullptr) return;
  std::string text = "value method " + std::string(t.name) + '.' + m.method->name.str() + " called using nil *" +
                     std::string(t.short_name) + " pointer";
  uint64_t value[2] = {static_string(text), text.size()};
  bytecode::Label good = code.label();
  code.jump(Op::JNEK_I64, receiver, 0, good);
  code.emit_word(Op::LOAD_CONST, iface + 1, 0, 0, static_data(value, sizeof value));
  code.emit_bc(Op::LOAD_TYPE, iface, error->id);
  code.emit(Op::PANIC, iface);
  code.bind(good);
}

bytecode::Function* Emitter::wrap_method(const bytecode::Type& t, const types::MethodSetEntry& m,
                                         ir::Function* callee) {
  bool is_pointer = t.kind == Kind::kPointer;
  const bytecode::Type* outer = is_pointer ? t.elem : &t;
  // A value receiver behind a pointer: T and *T share the wrapper.
  bool shared = m.path.size() <= 1;
  std::string base = outer->name.empty() ? "struct" : std::string(outer->name);
  std::string name;
  if (shared || is_pointer) {
    size_t dot = base.rfind('.');
    name = dot == std::string::npos || outer->short_name.empty()
               ? "(*" + base + ")"
               : base.substr(0, dot + 1) + "(*" + base.substr(dot + 1) + ")";
  } else {
    name = base;
  }
  name += '.' + m.method->name.str();
  bytecode::Function*& made = wrappers_[name + '#' + std::to_string(shared ? outer->id : t.id)];
  if (made) return made;
  const bytecode::Type* signature = types_.of(m.method->signature());
  bool word = t.is_direct() && !is_pointer;
  WrapperFrame w(*this, signature, typed(Pattern::pointer(), outer, word ? Form::kValue : Form::kPointer));
  bytecode::Builder code;
  uint32_t window = w.frame.map_slots();
  auto argument = static_cast<Slot>(window + kFrameHeader + w.results);
  if (w.results) code.emit_bc(Op::ZERO, 0, w.results);
  code.emit_bc(Op::ZERO, w.pointer, 3);

  // `pointer` + `offset` is where the current part lies; as a word, it is the part itself.
  Slot pointer = w.receiver;
  uint64_t offset = 0;
  const bytecode::Type* at = outer;
  for (size_t i = 0; i + 1 < m.path.size(); ++i) {
    const bytecode::Field& f = at->fields[static_cast<size_t>(m.path[i])];
    at = f.type;
    if (!word) offset += f.offset;
    if (at->kind != Kind::kPointer) continue;
    at = at->elem;
    if (!word) {
      code.emit(Op::LOAD_64, w.pointer, pointer, static_cast<uint32_t>(offset));
      pointer = w.pointer;
    }
    word = false;
    offset = 0;
  }
  uint32_t receiver_slots = 1;
  bool through_interface = callee == nullptr;
  if (through_interface) {
    load_value(code, w.iface, pointer, offset, at);
  } else if (!has_pointer_receiver(m.method)) {
    receiver_slots = at->slots();
    if (word) {
      code.emit(Op::MOV, argument, pointer);
    } else {
      if (shared) check_receiver(code, *outer, m, w.receiver, w.iface);
      load_value(code, argument, pointer, offset, at);
    }
  } else if (offset == 0) {
    code.emit(Op::MOV, argument, pointer);
  } else {
    code.emit_word(Op::FIELD_ADDR_FAR, argument, pointer, 0, offset);
  }
  if (w.param_slots) code.emit(Op::MOVN, static_cast<uint32_t>(argument) + receiver_slots, w.params, w.param_slots);
  if (through_interface) {
    code.emit(Op::MOV, argument, static_cast<uint32_t>(w.iface) + 1);
    uint32_t index = 0;
    while (index + 1 < at->methods.size() && at->methods[index].name != m.method->name.view()) ++index;
    code.emit(Op::CALL_IFACE, window, w.iface, index);
  } else {
    code.emit_bc(Op::CALL, window, index_of(callee));
  }
  if (w.results) code.emit(Op::MOVN, 0, window + kFrameHeader, w.results);
  code.emit(Op::RETURN);
  code.link();

  bytecode::Function& out = program_.add_function(name);
  made = &out;
  out.flags |= bytecode::kFunctionWrapper;
  out.type = signature;
  out.result_slots = static_cast<uint16_t>(w.results);
  out.param_slots = static_cast<uint16_t>(w.param_slots + 1);
  out.map_slots = w.frame.map_slots();
  out.frame_slots = argument + receiver_slots + w.param_slots;
  out.map_storage = w.frame.pointer_map();
  if (out.map_storage.empty()) out.map_storage.push_back(0);
  out.pointer_map = out.map_storage.data();
  out.typed_words = w.frame.typed_words();
  out.storage = std::move(code.code());
  out.code = out.storage.data();
  out.code_size = static_cast<uint32_t>(out.storage.size());
  if (callee) {
    const bytecode::Function& target = function_of(callee);
    if (!target.lines.empty()) out.lines.push_back(target.lines.front());
    if (!out.lines.empty()) out.lines[0].pc = 0;
    out.line = target.line;
    out.file = target.file;
  }
  return made;
}

}  // namespace gos::emit

// Making of the functions between reflect and the program (see stubs.h).
#include "std/reflect/stubs.h"

#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "bytecode/builder.h"
#include "bytecode/layout.h"

namespace gos::std_ {

namespace {

using bytecode::Builder;
using bytecode::kFrameHeader;
using bytecode::Kind;
using bytecode::Op;

constexpr uint64_t kFarOffset = 0xFF00;  // bytes: beyond, an operand cannot name every word of a value

// A function while it is made: its code and which of its slots are pointers.
struct Stub {
  Builder code;
  std::vector<bool> pointers;

  uint32_t size() const { return static_cast<uint32_t>(pointers.size()); }
  uint32_t scalar() { return add(false); }
  uint32_t pointer() { return add(true); }
  uint32_t add(bool is_pointer) {
    pointers.push_back(is_pointer);
    return size() - 1;
  }
  // The first of the slots of a value.
  uint32_t value(const Type* t) {
    uint32_t at = size();
    for (uint32_t i = 0; i < t->slots(); ++i) {
      add(i < t->pointer_bytes / 8 && (t->pointer_map[i / 64] >> (i % 64) & 1));
    }
    return at;
  }

  // to = the word at `base` + offset; `to` may serve as the address.
  void load_word(uint32_t to, uint32_t base, uint64_t offset) {
    if (offset > kFarOffset) {
      code.emit_word(Op::FIELD_ADDR_FAR, to, base, 0, offset);
      base = to;
      offset = 0;
    }
    code.emit(Op::LOAD_64, to, base, static_cast<uint32_t>(offset));
  }

  // Slots from `to` = the value at the address in `from`.
  void load(uint32_t to, uint32_t from, const Type* t) {
    switch (t->kind) {
      case Kind::kInt8: return code.emit(Op::LOAD_I8, to, from);
      case Kind::kInt16: return code.emit(Op::LOAD_I16, to, from);
      case Kind::kInt32: return code.emit(Op::LOAD_I32, to, from);
      default: break;
    }
    if (t->size == 8) return code.emit(Op::LOAD_64, to, from);
    if (t->size) code.emit_word(Op::LOADN, to, from, 0, t->size << 32);
  }

  // The value at the address in `to` = slots from `from`. Changes `to` when the value is large.
  void store(uint32_t to, uint32_t from, const Type* t) {
    if (!t->has_pointers()) {
      if (t->size) code.emit_word(Op::STOREN, to, from, 0, t->size << 32);
      return;
    }
    uint64_t offset = 0;
    for (uint32_t word = 0; word < t->size / 8; ++word, offset += 8) {
      if (offset > kFarOffset) {
        code.emit_word(Op::FIELD_ADDR_FAR, to, to, 0, offset);
        offset = 0;
      }
      bool is_pointer = word < t->pointer_bytes / 8 && (t->pointer_map[word / 64] >> (word % 64) & 1);
      code.emit(is_pointer ? Op::STORE_PTR : Op::STORE_64, to, from + word, static_cast<uint32_t>(offset));
    }
  }

  // `window` more slots lie behind those that were added.
  Function* finish(uint32_t results, uint32_t params, uint32_t window) {
    if (size() + window > bytecode::kMaxFrameSlots || !code.link()) return nullptr;
    auto* f = new Function();
    f->name = "reflect.stub";
    f->flags = bytecode::kFunctionWrapper;
    f->result_slots = static_cast<uint16_t>(results);
    f->param_slots = static_cast<uint16_t>(params);
    f->static_closure[0] = f;
    f->map_slots = size();
    f->frame_slots = size() + window;
    f->map_storage.resize(size() / 64 + 1);
    for (uint32_t i = 0; i < size(); ++i) {
      if (pointers[i]) f->map_storage[i / 64] |= uint64_t{1} << (i % 64);
    }
    f->pointer_map = f->map_storage.data();
    f->storage = std::move(code.code());
    f->code = f->storage.data();
    f->code_size = static_cast<uint32_t>(f->storage.size());
    return f;
  }
};

uint32_t count_slots(std::span<const Type* const> list) {
  uint64_t n = 0;
  for (const Type* t : list) n += (t->size + 7) / 8;
  return static_cast<uint32_t>(std::min<uint64_t>(n, bytecode::kMaxFrameSlots + 1));
}

bool too_large(const Type* func) {
  return count_slots(func->params) + count_slots(func->results) + 16 > bytecode::kMaxFrameSlots;
}

Function* make_caller(const Type* func, bool receiver) {
  if (too_large(func)) return nullptr;
  Stub s;
  uint32_t fn = s.pointer(), args = s.pointer(), results = s.pointer(), at = s.pointer();
  s.code.emit_bc(Op::ZERO, at, 1);
  uint32_t window = s.size();
  uint32_t result = window + kFrameHeader, to = result + count_slots(func->results);
  uint64_t offset = 0;
  if (receiver) {
    s.load_word(at, args, 0);
    s.load_word(to++, at, 0);
    offset += 8;
  }
  for (const Type* t : func->params) {
    s.load_word(at, args, offset);
    s.load(to, at, t);
    to += t->slots();
    offset += 8;
  }
  s.code.emit(Op::CALL_CLOSURE, window, fn);
  offset = 0;
  for (const Type* t : func->results) {
    s.load_word(at, results, offset);
    s.store(at, result, t);
    result += t->slots();
    offset += 8;
  }
  s.code.emit(Op::RETURN);
  return s.finish(0, 3, to - window);
}

Function* make_made(const Type* func) {
  if (too_large(func)) return nullptr;
  Stub s;
  for (const Type* t : func->results) s.value(t);
  uint32_t results = s.size();
  for (const Type* t : func->params) s.value(t);
  uint32_t params = s.size() - results;
  uint32_t closure = s.pointer(), params_at = s.pointer(), results_at = s.pointer(), impl = s.pointer(),
           run = s.pointer();
  if (results) s.code.emit_bc(Op::ZERO, 0, results);
  s.code.emit_bc(Op::ZERO, params_at, 4);
  // Regions of no bytes: nothing is zeroed, only their addresses are taken.
  s.code.emit_word(Op::STACK_ALLOC, params_at, results, 0, 0);
  s.code.emit_word(Op::STACK_ALLOC, results_at, 0, 0, 0);
  s.load_word(impl, closure, 8);
  s.load_word(run, closure, 16);
  uint32_t window = s.size();
  s.code.emit(Op::MOV, window + kFrameHeader, impl);
  s.code.emit(Op::MOV, window + kFrameHeader + 1, params_at);
  s.code.emit(Op::MOV, window + kFrameHeader + 2, results_at);
  s.code.emit(Op::CALL_CLOSURE, window, run);
  s.code.emit(Op::RETURN);
  Function* f = s.finish(results, params, kFrameHeader + 3);
  if (f) f->flags |= bytecode::kFunctionHasContext | bytecode::kFunctionReadByAddress;
  return f;
}

Function* make_selector(const SelectShape& shape) {
  if (uint64_t{count_slots(shape.elems)} + shape.elems.size() + 16 > bytecode::kMaxFrameSlots) return nullptr;
  Stub s;
  uint32_t chosen = s.scalar(), ok = s.scalar(), operands = s.pointer(), at = s.pointer();
  uint32_t first = at;
  std::vector<uint32_t> channels, values;
  for (const Type* t : shape.elems) {
    channels.push_back(s.pointer());
    values.push_back(s.value(t));
  }
  s.code.emit_bc(Op::ZERO, first, s.size() - first);
  s.code.emit_bc(Op::ZERO, chosen, 2);
  auto* words = new std::vector<uint64_t>();
  for (size_t i = 0; i < shape.elems.size(); ++i) {
    s.load_word(channels[i], operands, i * 16);
    if (shape.sends[i]) {
      s.load_word(at, operands, i * 16 + 8);
      s.load(values[i], at, shape.elems[i]);
    }
    bytecode::SelectSlots slots{.channel = static_cast<uint16_t>(channels[i]),
                                .value = static_cast<uint16_t>(values[i]),
                                .is_send = shape.sends[i],
                                .count = static_cast<uint16_t>(shape.elems[i]->slots())};
    if (!slots.is_send) slots.ok = static_cast<uint16_t>(ok);
    words->push_back(slots.word());
  }
  s.code.emit_word(Op::SELECT, chosen, static_cast<uint32_t>(shape.elems.size()), shape.has_default,
                   reinterpret_cast<uint64_t>(words->data()));
  for (size_t i = 0; i < shape.elems.size(); ++i) {
    if (shape.sends[i]) continue;
    bytecode::Label next = s.code.label();
    s.code.jump(Op::JNEK_I64, chosen, static_cast<uint32_t>(i), next);
    s.load_word(at, operands, i * 16 + 8);
    s.store(at, values[i], shape.elems[i]);
    s.code.emit(Op::RETURN);
    s.code.bind(next);
  }
  s.code.emit(Op::RETURN);
  return s.finish(2, 1, 0);
}

// Functions made so far, by what they were made for.
struct Cache {
  std::mutex lock;
  std::unordered_map<std::string, Function*> made;

  template <typename Make>
  Function* get(const std::string& key, Make make) {
    std::lock_guard guard(lock);
    auto [at, is_new] = made.try_emplace(key, nullptr);
    if (is_new) at->second = make();
    return at->second;
  }
};

Cache& cache() {
  static auto* c = new Cache();
  return *c;
}

void append_pointer(std::string& key, const void* p) { key.append(reinterpret_cast<const char*>(&p), sizeof p); }

}  // namespace

Function* caller_stub(const Type* func, bool receiver) {
  std::string key(1, receiver ? 'm' : 'f');
  append_pointer(key, func);
  return cache().get(key, [&] { return make_caller(func, receiver); });
}

Function* made_stub(const Type* func) {
  std::string key(1, 'r');
  append_pointer(key, func);
  return cache().get(key, [&] { return make_made(func); });
}

Function* selector_stub(const SelectShape& shape) {
  std::string key(1, shape.has_default ? 'd' : 's');
  for (size_t i = 0; i < shape.elems.size(); ++i) {
    key += shape.sends[i] ? '>' : '<';
    append_pointer(key, shape.elems[i]);
  }
  return cache().get(key, [&] { return make_selector(shape); });
}

}  // namespace gos::std_

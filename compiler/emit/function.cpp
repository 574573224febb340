// A function's frame and variables, its prologue, its end.
#include <algorithm>

#include "bytecode/operands.h"
#include "compiler/emit/function_emitter.h"

namespace gos::emit {

namespace {
// Values larger than this many slots live in memory, where they are copied by address.
constexpr uint32_t kMaxSlotValue = 32;
// A region larger than this goes to the heap: operands could not name the slots behind it.
constexpr uint64_t kMaxRegionBytes = 128 * 1024;
constexpr uint32_t kMaxName = 64;
}  // namespace

FunctionEmitter::FunctionEmitter(Emitter& e, ir::Function& f, bytecode::Function& out, bool long_jumps)
    : e_(e), f_(f), out_(out), program_(e.program_), long_jumps_(long_jumps) {}

bool FunctionEmitter::run() {
  scan();
  enter();
  stmts(f_.body);
  at(f_.end);
  if (f_.body.empty() || f_.body.back()->kind != StmtKind::kReturn || code_.ends_in_target()) emit_return();
  if (f_.has_defer) {
    code_.bind(recover_);
    code_.emit(Op::RUN_DEFERS);
    copy_results();
    code_.emit(Op::RETURN);
  }
  if (!code_.link()) return false;
  finish();
  return true;
}

FunctionEmitter::Local& FunctionEmitter::local(Var* v) {
  if (v->scratch < locals_.size() && local_vars_[v->scratch] == v) return locals_[v->scratch];
  v->scratch = locals_.size();
  locals_.emplace_back();
  local_vars_.push_back(v);
  return locals_.back();
}

void FunctionEmitter::enter() {
  code_.set_pos(f_.pos.value);
  if (f_.has_defer) recover_ = code_.label();
  uint32_t results = 0, params = 0;
  for (Var* v : f_.results) {
    Desc t = type(v->type);
    result_slots_.push_back(frame_.fixed(pattern(t)));
    results += t->slots();
    if (!v->name.empty() && !v->name.is_blank() && v->name.view()[0] != '~') has_named_results_ = true;
  }
  std::vector<Slot> param_slots;
  for (Var* v : f_.params) {
    Desc t = type(v->type);
    param_slots.push_back(frame_.fixed(pattern(t)));
    params += t->slots();
  }
  out_.result_slots = static_cast<uint16_t>(results);
  out_.param_slots = static_cast<uint16_t>(params);
  if (results + params > kFirstWindowSlot / 2) e_.report(f_.pos, "parameters and results too large");
  if (!f_.captures.empty()) {
    out_.flags |= bytecode::kFunctionHasContext;
    load_captures();
  }
  for (size_t i = 0; i < f_.params.size(); ++i) {
    Var* v = f_.params[i];
    Desc t = type(v->type);
    if (!v->escapes && !wants_region(v, t)) {
      bind_slots(v, param_slots[i]);
      continue;
    }
    declare(v, false);
    store(var_place(v), param_slots[i]);
  }
  for (size_t i = 0; i < f_.results.size(); ++i) {
    Var* v = f_.results[i];
    if (!v->escapes && !wants_region(v, type(v->type)) && !v->address_taken) {
      bind_slots(v, result_slots_[i]);
    } else {
      declare(v);
      results_in_memory_ = true;
    }
  }
}

void FunctionEmitter::bind_slots(Var* v, Slot s) {
  Desc t = type(v->type);
  Local& l = local(v);
  l.storage = Local::kSlots;
  l.slot = s;
  l.type = t;
  name_slot(s, t->slots(), v);
}

// The closure object: the Function, then each captured value or address in words of its own.
void FunctionEmitter::load_captures() {
  Slot context = frame_.fixed(Pattern::pointer());
  uint32_t offset = 8;
  for (Var* v : f_.captures) {
    Desc t = type(v->type);
    if (e_.keeps_types_ && (!v->by_value || t->has_pointers())) {
      captured_words_.push_back({t, offset / 8, v->by_value ? Emitter::Form::kValue : Emitter::Form::kPointer, true});
    }
    if (v->by_value) {
      Slot s = frame_.permanent(pattern(t));
      if (t->slots() == 1) {
        code_.emit(Op::LOAD_64, s, context, offset);
      } else if (t->slots() > 1) {
        load_memory(s, context, offset, t);
      }
      offset += 8 * t->slots();
      if (wants_region(v, t)) {
        declare(v, false);
        store(var_place(v), s);
      } else {
        bind_slots(v, s);
      }
      continue;
    }
    bool array = t->kind == bytecode::Kind::kArray;
    Local& l = local(v);
    l.storage = Local::kHeap;
    l.type = t;
    l.pair = array;
    l.addr = frame_.permanent(array ? array_pattern(t) : pointer_pattern(t));
    code_.emit(Op::LOAD_64, l.addr, context, offset);
    if (array) load_int(static_cast<Slot>(l.addr + 1), static_cast<int64_t>(t->length));
    name_slot(l.addr, 1, v);
    offset += 8;
  }
}

bool FunctionEmitter::wants_region(const Var* v, Desc t) const {
  if (v->address_taken || t->slots() > kMaxSlotValue) return true;
  size_t i = v->scratch;
  return i < locals_.size() && local_vars_[i] == v && locals_[i].storage == Local::kRegion;
}

void FunctionEmitter::declare(Var* v, bool zero) {
  auto slots = [&](const Pattern& p) { return v->kept ? frame_.permanent(p) : frame_.temp(p); };
  Desc t = type(v->type);
  bool region = wants_region(v, t);
  Local l = local(v);
  l.type = t;
  l.slot = l.addr = kNoSlot;
  l.pair = t->kind == bytecode::Kind::kArray;
  if (v->escapes || (region && t->size > kMaxRegionBytes)) {
    l.storage = Local::kHeap;
    l.addr = slots(l.pair ? array_pattern(t) : pointer_pattern(t));
    heap_alloc(l.addr, t);
  } else if (region) {
    l.storage = Local::kRegion;
    l.addr = slots(l.pair ? array_pattern(t) : pointer_pattern(t));
    l.slot = stack_alloc(l.addr, t, v->address_taken || v->kept);
  } else {
    l.storage = Local::kSlots;
    l.pair = false;
    l.slot = slots(pattern(t));
    if (zero) zero_slots(l.slot, t->slots());
  }
  if (l.storage != Local::kSlots && l.pair) load_int(static_cast<Slot>(l.addr + 1), static_cast<int64_t>(t->length));
  name_slot(l.storage == Local::kHeap ? l.addr : l.slot, l.storage == Local::kHeap ? 1 : t->slots(), v);
  local(v) = l;
}

void FunctionEmitter::declare_init(Var* v, Expr* x) {
  if (x == nullptr) return declare(v);
  Desc t = type(v->type);
  if (!v->escapes && !wants_region(v, t)) {
    declare(v, false);
    Scope scope(*this);
    return expr(x, local(v).slot);
  }
  if (mentions(x, v)) {
    Slot value = temp(t);
    {
      Scope scope(*this);
      expr(x, value);
    }
    declare(v, false);
    return store(var_place(v), value);
  }
  declare(v, false);
  Scope scope(*this);
  literal_into(x, var_place(v), true);
}

void FunctionEmitter::heap_alloc(Slot dst, Desc t) {
  // Of a map or channel type HEAP_ALLOC would make the map or channel; a variable of the type is a pointer.
  if (t->kind == bytecode::Kind::kMap || t->kind == bytecode::Kind::kChan) t = program_.well_known.unsafe_pointer;
  code_.emit_word(Op::HEAP_ALLOC, dst, kNoSlot, 0, type_id(t));
}

Slot FunctionEmitter::stack_alloc(Slot dst, Desc t, bool permanent) {
  Pattern p = pattern(t);
  if (p.slots == 0) p.slots = 1;
  Slot region = permanent ? frame_.permanent(p) : frame_.temp(p);
  code_.emit_word(Op::STACK_ALLOC, dst, region, 0, type_id(t) | t->size << 32);
  return region;
}

void FunctionEmitter::copy_results() {
  if (!results_in_memory_) return;
  for (size_t i = 0; i < f_.results.size(); ++i) {
    Place p = var_place(f_.results[i]);
    if (p.kind == Place::kSlots && p.base == result_slots_[i]) continue;
    load(p, result_slots_[i]);
  }
}

void FunctionEmitter::emit_return() {
  if (!f_.has_defer) {
    copy_results();
    code_.emit(Op::RETURN);
  } else if (!results_in_memory_) {
    code_.emit(Op::RETURN_DEFER);
  } else {
    code_.emit(Op::RUN_DEFERS);
    copy_results();
    code_.emit(Op::RETURN);
  }
}

void FunctionEmitter::name_slot(Slot s, uint32_t n, const Var* v) {
  if (v->name.empty() || n == 0) return;
  names_.push_back({s, n, std::string(v->name.view().substr(0, kMaxName))});
}

void FunctionEmitter::relocate() {
  std::vector<bytecode::Instruction>& code = code_.code();
  for (size_t pc = 0; pc < code.size();) {
    bytecode::Instruction& i = code[pc];
    Op op = static_cast<Op>(i.op);
    const bytecode::Operands& info = bytecode::operands_of(op);
    if (info.operand[0].is_slot()) i.a = frame_.final_slot(i.a);
    if (info.operand[1].is_slot()) i.b = frame_.final_slot(i.b);
    if (info.operand[2].is_slot()) i.c = frame_.final_slot(i.c);
    pc += bytecode::length_of(op);
  }
  for (std::vector<uint64_t>* table : select_tables_) {
    for (uint64_t& word : *table) {
      auto slots = bytecode::SelectSlots::of(word);
      for (uint16_t* slot : {&slots.channel, &slots.value, &slots.ok}) *slot = frame_.final_slot(*slot);
      word = slots.word();
    }
  }
  for (bytecode::SlotName& n : names_) n.slot = frame_.final_slot(static_cast<Slot>(n.slot));
  std::sort(names_.begin(), names_.end(), [](const auto& a, const auto& b) { return a.slot < b.slot; });
}

// Constants used in loops are loaded once, before the body; the prologue itself stands in front of all.
void FunctionEmitter::finish() {
  if (frame_.overflow()) {
    e_.report(f_.pos, "stack frame of " + f_.name.str() + " too large");
    code_.code().clear();
    code_.emit(Op::TRAP);
    names_.clear();
    select_tables_.clear();
    hoisted_.clear();
    hoisted_pairs_.clear();
    frame_ = Frame();
  }
  uint32_t recover_pc = f_.has_defer && code_.size() > 1 ? code_.target(recover_) : 0;
  frame_.layout();
  relocate();

  bytecode::Builder prologue;
  auto zero = [&](uint32_t from, uint32_t to) {
    if (from < to) prologue.emit_bc(Op::ZERO, from, to - from);
  };
  std::vector<uint64_t> map = frame_.pointer_map();
  auto is_pointer = [&](uint32_t s) { return s / 64 < map.size() && (map[s / 64] >> (s % 64) & 1); };
  uint32_t from = 0, to = out_.result_slots;
  if (!has_named_results_ && !f_.has_defer) {
    while (from < to && !is_pointer(from)) ++from;
    while (to > from && !is_pointer(to - 1)) --to;
  }
  auto [run, run_end] = frame_.pointer_run();
  if (from < to && to == run) {
    zero(from, run_end);
  } else {
    zero(from, to);
    zero(run, run_end);
  }
  for (auto [bits, slot] : hoisted_) {
    auto small = static_cast<int32_t>(bits);
    if (static_cast<uint64_t>(int64_t{small}) == bits) {
      prologue.emit_bc(Op::LOAD_INT, frame_.final_slot(slot), static_cast<uint32_t>(small));
    } else {
      prologue.emit_word(Op::LOAD_CONST, frame_.final_slot(slot), 0, 0, bits);
    }
  }
  for (size_t i = 0; i < hoisted_pairs_.size(); ++i) {
    auto [address, slot] = hoisted_pairs_[i];
    prologue.emit_word(Op::GLOBAL_ADDR, frame_.final_slot(slot), 0, 0, address);
    prologue.emit_word(Op::LOAD_CONST, frame_.final_slot(static_cast<Slot>(slot + 1)), 0, 0, hoisted_lengths_[i]);
  }
  uint32_t shift = prologue.size();

  out_.storage = std::move(prologue.code());
  out_.storage.insert(out_.storage.end(), code_.code().begin(), code_.code().end());
  out_.code = out_.storage.data();
  out_.code_size = static_cast<uint32_t>(out_.storage.size());
  out_.map_slots = frame_.map_slots();
  out_.frame_slots = frame_.frame_slots();
  out_.map_storage = std::move(map);
  if (out_.map_storage.empty()) out_.map_storage.push_back(0);
  out_.pointer_map = out_.map_storage.data();
  out_.recover_pc = f_.has_defer ? recover_pc + shift : 0;
  out_.slot_names = std::move(names_);
  out_.typed_words = frame_.typed_words();
  out_.typed_words.insert(out_.typed_words.end(), captured_words_.begin(), captured_words_.end());
  if (f_.has_defer) out_.flags |= bytecode::kFunctionHasDefer;
  if (f_.wrapper) out_.flags |= bytecode::kFunctionWrapper;
  if (f_.wrapper && f_.outer != nullptr) out_.flags |= bytecode::kFunctionStatement;
  for (uint32_t pc : code_.unsigned_indexes()) out_.unsigned_indexes.push_back(pc + shift);
  finish_lines(shift);
}

bool FunctionEmitter::locate(source::Pos pos, uint32_t& line, uint16_t& column, uint16_t& file) {
  const source::SourceFile* found = e_.sources_.file(pos);
  if (found == nullptr) return false;
  source::Position p = found->position(pos);
  line = static_cast<uint32_t>(p.line);
  column = static_cast<uint16_t>(std::min(p.column, 0xFFFF));
  file = e_.file_index(found, pos);
  return true;
}

void FunctionEmitter::finish_lines(uint32_t prologue) {
  auto entry = [&](uint32_t pc, source::Pos pos, uint32_t inlined) {
    bytecode::LineEntry line{};
    line.pc = pc;
    line.inlined = inlined;
    if (!locate(pos, line.line, line.column, line.file)) return;
    const bytecode::LineEntry* last = out_.lines.empty() ? nullptr : &out_.lines.back();
    if (last != nullptr && last->line == line.line && last->column == line.column && last->file == line.file &&
        last->inlined == inlined) {
      return;
    }
    out_.lines.push_back(line);
  };
  entry(0, f_.pos, 0);
  for (const bytecode::Builder::Mark& m : code_.marks()) entry(m.pc + prologue, source::Pos{m.pos}, m.inlined);
  out_.inlined.clear();
  for (const InlinedCall& call : inlined_) {
    bytecode::InlinedCall& made = out_.inlined.emplace_back();
    made.name = call.callee->name.str();
    made.has_params = !call.callee->params.empty();
    made.parent = call.parent;
    locate(call.call, made.line, made.column, made.file);
  }
  if (!out_.lines.empty()) {
    out_.line = out_.lines.front().line;
    out_.file = out_.lines.front().file;
  }
}

}  // namespace gos::emit

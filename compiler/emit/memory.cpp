// Places: where variables, fields, elements and pointed-to values are, and how they are read and written.
#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;

namespace {

constexpr uint64_t kMaxOffset = 0xFFFF;  // an offset operand is 16 bits

uint64_t pack(uint64_t low, uint64_t high) { return (low & 0xFFFFFFFF) | high << 32; }

// Pointer bits of a value of up to three words.
uint64_t small_map(Desc t) { return t->pointer_bytes ? t->pointer_map[0] : 0; }

Op store_op(Width w) {
  constexpr Op kOps[] = {Op::NOP,      Op::STORE_8,  Op::STORE_8, Op::STORE_16, Op::STORE_16, Op::STORE_32,
                         Op::STORE_32, Op::STORE_64, Op::STORE2,  Op::STORE3,   Op::STOREN};
  return kOps[static_cast<size_t>(w)];
}
Op index_op(Width w) {
  constexpr Op kOps[] = {Op::NOP,       Op::INDEX_I8, Op::INDEX_U8, Op::INDEX_I16, Op::INDEX_U16, Op::INDEX_I32,
                         Op::INDEX_U32, Op::INDEX_64, Op::INDEX2,   Op::INDEX3,    Op::NOP};
  return kOps[static_cast<size_t>(w)];
}
Op frame_load_op(Width w) {
  constexpr Op kOps[] = {Op::NOP,
                         Op::FRAME_LOAD_I8,
                         Op::FRAME_LOAD_U8,
                         Op::FRAME_LOAD_I16,
                         Op::FRAME_LOAD_U16,
                         Op::FRAME_LOAD_I32,
                         Op::FRAME_LOAD_U32};
  return static_cast<size_t>(w) < std::size(kOps) ? kOps[static_cast<size_t>(w)] : Op::FRAME_LOADN;
}
Op frame_store_op(Width w) {
  constexpr Op kOps[] = {Op::NOP,
                         Op::FRAME_STORE_8,
                         Op::FRAME_STORE_8,
                         Op::FRAME_STORE_16,
                         Op::FRAME_STORE_16,
                         Op::FRAME_STORE_32,
                         Op::FRAME_STORE_32};
  return static_cast<size_t>(w) < std::size(kOps) ? kOps[static_cast<size_t>(w)] : Op::FRAME_STOREN;
}
Op barrier_op(Barrier b) {
  constexpr Op kOps[] = {Op::NOP, Op::STORE_PTR, Op::STORE_STR, Op::STORE_IFACE, Op::STORE_SLICE, Op::STORE_TYPED};
  return kOps[static_cast<size_t>(b)];
}
Op set_index_op(Width w, Barrier b) {
  switch (b) {
    case Barrier::kPtr: return Op::SET_INDEX_PTR;
    case Barrier::kStr: return Op::SET_INDEX_STR;
    case Barrier::kIface: return Op::SET_INDEX_IFACE;
    case Barrier::kSlice: return Op::SET_INDEX_SLICE;
    case Barrier::kTyped: return Op::NOP;
    case Barrier::kPlain: break;
  }
  constexpr Op kOps[] = {Op::NOP,          Op::SET_INDEX_8,  Op::SET_INDEX_8,  Op::SET_INDEX_16,
                         Op::SET_INDEX_16, Op::SET_INDEX_32, Op::SET_INDEX_32, Op::SET_INDEX_64,
                         Op::NOP,          Op::NOP,          Op::NOP};
  return kOps[static_cast<size_t>(w)];
}

}  // namespace

Op load_op(Width w) {
  constexpr Op kOps[] = {Op::NOP,      Op::LOAD_I8, Op::LOAD_U8, Op::LOAD_I16, Op::LOAD_U16, Op::LOAD_I32,
                         Op::LOAD_U32, Op::LOAD_64, Op::LOAD2,   Op::LOAD3,    Op::LOADN};
  return kOps[static_cast<size_t>(w)];
}

Width width_of(Desc t) {
  switch (t->size) {
    case 0: return Width::kNone;
    case 1: return t->kind == Kind::kInt8 ? Width::kI8 : Width::kU8;
    case 2: return t->kind == Kind::kInt16 ? Width::kI16 : Width::kU16;
    case 4: return t->kind == Kind::kInt32 ? Width::kI32 : Width::kU32;
    case 8: return Width::k64;
    case 16: return Width::k2;
    case 24: return Width::k3;
    default: return Width::kN;
  }
}

Barrier barrier_of(Desc t) {
  if (!t->has_pointers()) return Barrier::kPlain;
  uint64_t map = small_map(t);
  if (t->size == 8) return Barrier::kPtr;
  if (t->size == 16 && map == 1) return Barrier::kStr;
  if (t->size == 16 && map == 2) return Barrier::kIface;
  if (t->size == 24 && map == 1) return Barrier::kSlice;
  return Barrier::kTyped;
}

Place FunctionEmitter::slots_place(Slot s, Desc t) const {
  Place p;
  p.kind = Place::kSlots;
  p.type = t;
  p.base = s;
  return p;
}

Place FunctionEmitter::memory_place(Slot pointer, uint64_t offset, Desc t, bool in_frame) const {
  Place p;
  p.kind = Place::kMemory;
  p.type = t;
  p.base = pointer;
  p.offset = offset;
  p.in_frame = in_frame;
  return p;
}

Place FunctionEmitter::var_place(Var* v) {
  Place p;
  p.type = type(v->type);
  if (v->cls == ir::VarClass::kGlobal) {
    p.kind = Place::kGlobal;
    p.offset = e_.global_address(v);
    return p;
  }
  if (v->scratch >= locals_.size() || local_vars_[v->scratch] != v || local(v).type == nullptr ||
      local(v).storage == Local::kNone || (local(v).slot == kNoSlot && local(v).addr == kNoSlot)) {
    declare(v);  // jumped over, or a result of a tree made by hand: zero
  }
  const Local& l = local(v);
  p.addr = l.addr;
  p.pair = l.pair;
  switch (l.storage) {
    case Local::kSlots:
      p.kind = Place::kSlots;
      p.base = l.slot;
      break;
    case Local::kRegion:
      p.kind = l.type->size % 8 == 0 ? Place::kSlots : Place::kFrame;
      p.base = l.slot;
      break;
    default: p.kind = Place::kMemory; p.base = l.addr;
  }
  return p;
}

Place FunctionEmitter::place(Expr* e, bool stop_after) {
  Place p;
  switch (e->kind) {
    case ExprKind::kVar: p = var_place(e->var); break;
    case ExprKind::kDeref:
      if (e->x->kind == ExprKind::kAddr && e->x->x->kind < ExprKind::kNew) return place(e->x->x, stop_after);
      p = memory_place(operand(e->x, stop_after), 0, type(e));
      // Of a slice converted to an array without elements there is nothing to read, and nil is fine.
      if (e->x->kind == ExprKind::kConvSliceArray && p.type->size == 0) p = slots_place(0, p.type);
      break;
    case ExprKind::kField: {
      Desc outer = type(e->x);
      const bytecode::Field& f = outer->fields[static_cast<size_t>(e->field)];
      p = field_of(place(e->x, stop_after), f.offset, f.type);
      break;
    }
    case ExprKind::kIndex:
      if (type(e->x)->kind == Kind::kString) {
        p = slots_place(operand(e, stop_after), type(e));
      } else {
        p = element_of(e, stop_after);
      }
      break;
    case ExprKind::kMapIndex:
      if (!e->comma_ok) {
        // As a value: only assignments come for the place itself, and they call map_place.
        p = slots_place(operand(e, stop_after), type(e));
        break;
      }
      [[fallthrough]];
    case ExprKind::kConvNop:
      if (e->kind == ExprKind::kConvNop) {
        p = place(e->x, stop_after);
        p.type = type(e);
        break;
      }
      [[fallthrough]];
    case ExprKind::kAssert:
      if (!e->comma_ok && type(e)->size > kCopyByAddress) {
        p = memory_place(asserted(e, stop_after), 0, type(e));
        break;
      }
      [[fallthrough]];
    default: p = slots_place(operand(e, stop_after), type(e));
  }
  if (!p.pos) p.pos = e->pos;
  return p;
}

Place FunctionEmitter::field_of(Place p, uint64_t offset, Desc t) {
  bool whole = p.kind == Place::kSlots || p.kind == Place::kFrame;
  if (p.kind == Place::kIndexed) {
    Slot pointer = pointer_to(p);
    Place out = memory_place(pointer, offset, t);
    out.pos = p.pos;
    return out;
  }
  p.pair = p.pair && offset == 0 && t == p.type;
  p.type = t;
  if (!whole) {
    p.offset += offset;
    return p;
  }
  p.addr_offset += offset;
  uint64_t at = (p.kind == Place::kFrame ? p.offset : 0) + offset;
  if (at % 8 == 0 && t->size % 8 == 0) {
    p.kind = Place::kSlots;
    p.base = static_cast<Slot>(p.base + at / 8);
    p.offset = 0;
  } else {
    p.kind = Place::kFrame;
    p.offset = at;
  }
  return p;
}

Place FunctionEmitter::element_of(Expr* e, bool stop_after) {
  Desc seq = type(e->x), elem = type(e);
  std::optional<int64_t> k = int_constant(e->y);
  bool later = stop_after || may_stop(e->y);
  if (seq->kind == Kind::kArray) {
    Place array = place(e->x, later);
    if (k && *k >= 0 && static_cast<uint64_t>(*k) < seq->length && array.kind != Place::kIndexed) {
      return field_of(array, static_cast<uint64_t>(*k) * elem->size, elem);
    }
    Place p;
    p.kind = Place::kIndexed;
    p.type = elem;
    p.in_frame = array.kind == Place::kSlots || array.kind == Place::kFrame || array.in_frame;
    p.base = array_pair(array);
    p.index = operand(e->y, stop_after);
    p.unsigned_index = unsigned64(type(e->y));
    return p;
  }
  Place p;
  p.kind = Place::kIndexed;
  p.type = elem;
  p.base = operand(e->x, later);
  p.index = operand(e->y, stop_after);
  p.unsigned_index = unsigned64(type(e->y));
  return p;
}

Place FunctionEmitter::map_place(Expr* e, bool stop_after) {
  Place p;
  p.kind = Place::kMap;
  p.map = type(e->x);
  p.type = p.map->elem;
  p.pos = e->pos;
  // Making room in a map may stop itself.
  p.base = operand(e->x, true);
  p.index = operand(e->y, true);
  return p;
}

Slot FunctionEmitter::array_pair(Place p) {
  if (p.pair && p.addr != kNoSlot && p.addr_offset == 0 && p.offset == 0) return p.addr;
  auto length = static_cast<int64_t>(p.type->length);
  if (p.kind == Place::kGlobal && loop_depth_ > 0) {
    for (size_t i = 0; i < hoisted_pairs_.size(); ++i) {
      if (hoisted_pairs_[i].first == p.offset && hoisted_lengths_[i] == p.type->length) return hoisted_pairs_[i].second;
    }
    Slot s = frame_.permanent(Pattern::pair());
    hoisted_pairs_.push_back({p.offset, s});
    hoisted_lengths_.push_back(p.type->length);
    return s;
  }
  Slot pair = frame_.temp(array_pattern(p.type));
  if ((p.kind == Place::kSlots || p.kind == Place::kFrame) && p.addr == kNoSlot) {
    // A value without a home: give it a region.
    Scope scope(*this);
    Slot region = stack_alloc(pair, p.type, false);
    Place to = slots_place(region, p.type);
    if (p.type->size % 8) to.kind = Place::kFrame;
    if (p.kind == Place::kSlots) {
      store(to, p.base);
    } else {
      Slot value = temp(p.type);
      load(p, value);
      store(to, value);
    }
  } else {
    address(p, pair);
  }
  load_int(static_cast<Slot>(pair + 1), length);
  return pair;
}

// The place as a pointer in a slot of its own.
Slot FunctionEmitter::pointer_to(const Place& p) {
  if (p.kind == Place::kMemory && p.offset == 0) return p.base;
  Slot s = frame_.temp(pointer_pattern(p.type));
  address(p, s);
  return s;
}

void FunctionEmitter::address(const Place& p, Slot dst) {
  at(p.pos);
  switch (p.kind) {
    case Place::kSlots:
    case Place::kFrame:
      if (p.addr == kNoSlot) {
        e_.report(p.pos, "internal compiler error: address of a value that lies in no memory");
        return;
      }
      if (p.addr_offset == 0) {
        move(dst, p.addr, 1);
      } else if (p.addr_offset <= kMaxOffset) {
        code_.emit(Op::FIELD_ADDR, dst, p.addr, static_cast<uint32_t>(p.addr_offset));
      } else {
        code_.emit_word(Op::FIELD_ADDR_FAR, dst, p.addr, 0, p.addr_offset);
      }
      return;
    case Place::kMemory:
      if (p.offset <= kMaxOffset) {
        code_.emit(Op::FIELD_ADDR, dst, p.base, static_cast<uint32_t>(p.offset));
      } else {
        code_.emit_word(Op::FIELD_ADDR_FAR, dst, p.base, 0, p.offset);
      }
      return;
    case Place::kGlobal: code_.emit_word(Op::GLOBAL_ADDR, dst, 0, 0, p.offset); return;
    case Place::kIndexed:
      if (p.unsigned_index) code_.note_unsigned_index();
      return code_.emit_word(Op::INDEX_ADDR, dst, p.base, p.index, p.type->size);
    case Place::kMap: move(dst, map_address(p), 1); return;
    case Place::kBlank: return;
  }
}

// Brings an offset into reach of an operand.
bool FunctionEmitter::near(Slot& pointer, uint64_t& offset) {
  if (offset <= kMaxOffset) return true;
  Slot s = frame_.pointer();
  code_.emit_word(Op::FIELD_ADDR_FAR, s, pointer, 0, offset);
  pointer = s;
  offset = 0;
  return false;
}

void FunctionEmitter::load_memory(Slot dst, Slot pointer, uint64_t offset, Desc t) {
  Width w = width_of(t);
  if (w == Width::kNone) {
    code_.emit(Op::NIL_CHECK, pointer);
  } else if (w == Width::kN) {
    code_.emit_word(Op::LOADN, dst, pointer, 0, pack(offset, t->size));
  } else {
    Scope scope(*this);
    near(pointer, offset);
    code_.emit(load_op(w), dst, pointer, static_cast<uint32_t>(offset));
  }
}

void FunctionEmitter::store_memory(Slot pointer, uint64_t offset, Desc t, Slot value, bool plain) {
  Scope scope(*this);
  Width w = width_of(t);
  Barrier b = plain ? Barrier::kPlain : barrier_of(t);
  if (w == Width::kNone) {
    code_.emit(Op::NIL_CHECK, pointer);
    return;
  }
  if (b == Barrier::kPlain && w == Width::kN) {
    code_.emit_word(Op::STOREN, pointer, value, 0, pack(offset, t->size));
    return;
  }
  near(pointer, offset);
  auto off = static_cast<uint32_t>(offset);
  if (b == Barrier::kPlain) {
    code_.emit(store_op(w), pointer, value, off);
  } else if (b == Barrier::kTyped) {
    code_.emit_word(Op::STORE_TYPED, pointer, value, off, type_id(t));
  } else {
    code_.emit(barrier_op(b), pointer, value, off);
  }
}

void FunctionEmitter::load_frame(Slot dst, Slot base, uint64_t offset, Desc t) {
  Width w = width_of(t);
  if (w == Width::kNone) return;
  Op op = frame_load_op(w);
  if (op == Op::FRAME_LOADN || offset > kMaxOffset) {
    Slot to = dst;
    code_.emit_word(Op::FRAME_LOADN, to, base, 0, pack(offset, t->size));
    if (w < Width::k64 && is_signed(t)) extend(dst, dst, t);
  } else {
    code_.emit(op, dst, base, static_cast<uint32_t>(offset));
  }
}

void FunctionEmitter::store_frame(Slot base, uint64_t offset, Desc t, Slot value) {
  Width w = width_of(t);
  if (w == Width::kNone) return;
  Op op = frame_store_op(w);
  if (op == Op::FRAME_STOREN || offset > kMaxOffset) {
    code_.emit_word(Op::FRAME_STOREN, base, value, 0, pack(offset, t->size));
  } else {
    code_.emit(op, base, value, static_cast<uint32_t>(offset));
  }
}

void FunctionEmitter::load(const Place& p, Slot dst) {
  switch (p.kind) {
    case Place::kBlank: return;
    case Place::kSlots: return move(dst, p.base, p.type);
    case Place::kFrame: return load_frame(dst, p.base, p.offset, p.type);
    case Place::kMemory: at(p.pos); return load_memory(dst, p.base, p.offset, p.type);
    case Place::kGlobal: {
      if (width_of(p.type) == Width::kNone) return;
      if (width_of(p.type) == Width::k64) return code_.emit_word(Op::LOAD_GLOBAL, dst, 0, 0, p.offset);
      Scope scope(*this);
      Slot pointer = frame_.pointer();
      code_.emit_word(Op::GLOBAL_ADDR, pointer, 0, 0, p.offset);
      return load_memory(dst, pointer, 0, p.type);
    }
    case Place::kIndexed: {
      at(p.pos);
      Op op = index_op(width_of(p.type));
      if (p.unsigned_index && op != Op::NOP) code_.note_unsigned_index();
      if (op != Op::NOP) return code_.emit(op, dst, p.base, p.index);
      Scope scope(*this);
      Slot pointer = frame_.pointer();
      address(p, pointer);
      if (p.type->size) load_memory(dst, pointer, 0, p.type);
      return;
    }
    case Place::kMap: {
      at(p.pos);
      code_.emit_word(Op::MAP_GET, dst, p.base, p.index, type_id(p.map));
      return;
    }
  }
}

void FunctionEmitter::store(const Place& p, Slot value) {
  switch (p.kind) {
    case Place::kBlank: return;
    case Place::kSlots: return move(p.base, value, p.type);
    case Place::kFrame: return store_frame(p.base, p.offset, p.type, value);
    case Place::kMemory: at(p.pos); return store_memory(p.base, p.offset, p.type, value, p.in_frame);
    case Place::kGlobal: {
      if (width_of(p.type) == Width::kNone) return;
      if (width_of(p.type) == Width::k64) {
        Op op = p.type->has_pointers() ? Op::STORE_GLOBAL_PTR : Op::STORE_GLOBAL;
        return code_.emit_word(op, value, 0, 0, p.offset);
      }
      Scope scope(*this);
      Slot pointer = frame_.pointer();
      code_.emit_word(Op::GLOBAL_ADDR, pointer, 0, 0, p.offset);
      return store_memory(pointer, 0, p.type, value, false);
    }
    case Place::kIndexed: {
      at(p.pos);
      Op op = set_index_op(width_of(p.type), p.in_frame && p.type->size <= 8 ? Barrier::kPlain : barrier_of(p.type));
      if (p.unsigned_index && op != Op::NOP) code_.note_unsigned_index();
      if (op != Op::NOP) return code_.emit(op, p.base, p.index, value);
      Scope scope(*this);
      Slot pointer = frame_.pointer();
      address(p, pointer);
      if (p.type->size) store_memory(pointer, 0, p.type, value, p.in_frame);
      return;
    }
    case Place::kMap: {
      Scope scope(*this);
      at(p.pos);
      if (map_key(p.map) != MapKey::kOther && p.type->size > 0) {
        Slot pointer = map_address(p);
        return store_memory(pointer, 0, p.type, value, false);
      }
      code_.emit_word(Op::MAP_SET, p.base, p.index, value, type_id(p.map));
      return;
    }
  }
}

void FunctionEmitter::zero(const Place& p) {
  switch (p.kind) {
    case Place::kBlank: return;
    case Place::kSlots: return zero_slots(p.base, p.type->slots());
    default: {
      Scope scope(*this);
      if (p.type->size > kCopyByAddress && p.kind != Place::kFrame && p.kind != Place::kMap) {
        Slot pointer = pointer_to(p);
        return code_.emit_word(Op::ZERO_TYPED, pointer, 0, 0, type_id(p.type));
      }
      Slot s = temp(p.type);
      zero_slots(s, p.type->slots());
      return store(p, s);
    }
  }
}

// *place = e. Big values go from memory to memory.
void FunctionEmitter::store_expr(const Place& p, Expr* e) {
  Scope scope(*this);
  bool far = p.kind != Place::kFrame && p.kind != Place::kMap && p.kind != Place::kBlank &&
             (p.kind != Place::kSlots || p.addr != kNoSlot);
  if (p.type->size > kCopyByAddress && far) {
    if (e->kind == ExprKind::kZero) return zero(p);
    Place from;
    if (is_place(e)) from = place(e);
    if (has_address(from)) {
      Slot to = pointer_to(p), source = pointer_to(from);
      at(e->pos);
      return code_.emit_word(Op::COPY_TYPED, to, source, 0, type_id(p.type));
    }
    if (from.kind == Place::kSlots) return store(p, from.base);
  }
  if (p.kind == Place::kSlots && p.addr == kNoSlot) return expr(e, p.base);
  if (p.kind == Place::kSlots && !writes_early(e)) return expr(e, p.base);
  store(p, operand(e, p.kind == Place::kMap));
}

}  // namespace gos::emit

// Expressions that make objects: new, make, composite literals, closures.
#include <bit>
#include <cstring>

#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;

namespace {

// Implicit objects larger than this do not go to the stack, as in Go.
constexpr uint64_t kMaxStackObject = 64 * 1024;
// From this many constant elements on, a literal is copied from static data.
constexpr size_t kMinStaticElements = 4;
// Slices of constant length up to this size are one object; longer ones let the runtime check the size.
constexpr uint64_t kMaxStaticSize = 1 << 30;

uint64_t packed_size(Desc t) {
  uint64_t n = 0;
  for (const bytecode::Field& f : t->fields) n += f.type->size;
  return n;
}

}  // namespace

// Makes an object and puts its address in `dst`. When it lies in the frame, `region` is its first slot.
Slot FunctionEmitter::allocate(ir::Escape escapes, Desc t, Slot dst, Slot* region) {
  *region = kNoSlot;
  if (escapes == ir::Escape::kStack && t->size <= kMaxStackObject) {
    *region = stack_alloc(dst, t);
  } else {
    heap_alloc(dst, t);
  }
  return dst;
}

void FunctionEmitter::new_object(Expr* e, Slot dst) {
  Slot region;
  Desc t = type(e)->elem;
  at(e->pos);
  if (e->x == nullptr) {
    allocate(e->escapes, t, dst, &region);
    return;
  }
  Slot value = operand(e->x, true);
  at(e->pos);
  Slot p = is_window(dst) ? frame_.temp(pointer_pattern(t)) : dst;
  allocate(e->escapes, t, p, &region);
  store(memory_place(p, 0, t, region != kNoSlot), value);
  move(dst, p, 1);
}

void FunctionEmitter::address_of(Expr* e, Slot dst) {
  Expr* x = e->x;
  while (x->kind == ExprKind::kConvNop) x = x->x;
  switch (x->kind) {
    case ExprKind::kVar: {
      Place p = var_place(x->var);
      p.pos = e->pos;
      // A variable's own pointer is never nil.
      if (p.kind == Place::kMemory && p.offset == 0) return move(dst, p.base, 1);
      return address(p, dst);
    }
    case ExprKind::kDeref:
      if (e->implicit) return expr(x->x, dst);
      [[fallthrough]];
    case ExprKind::kField: {
      Place p = place(x);
      p.pos = e->pos;
      if (p.kind != Place::kSlots && p.kind != Place::kFrame) return address(p, dst);
      if (p.addr != kNoSlot) return address(p, dst);
      break;
    }
    case ExprKind::kIndex: {
      Place p = place(x);
      if (p.kind != Place::kSlots && p.kind != Place::kFrame) return address(p, dst);
      if (p.addr != kNoSlot) return address(p, dst);
      break;
    }
    default: break;
  }
  Desc t = type(x);
  at(e->pos);
  Slot region;
  Slot p = is_window(dst) ? frame_.temp(pointer_pattern(t)) : dst;
  bool literal = x->kind == ExprKind::kStructLit || x->kind == ExprKind::kArrayLit;
  Slot value = literal ? kNoSlot : operand(x, true);
  allocate(e->escapes, t, p, &region);
  Place to = region != kNoSlot && t->size % 8 == 0 ? slots_place(region, t) : memory_place(p, 0, t, region != kNoSlot);
  if (region != kNoSlot && to.kind == Place::kSlots) to.addr = p;
  if (literal) {
    literal_into(x, to, true);
  } else {
    store(to, value);
  }
  move(dst, p, 1);
}

// *to = e; with `zeroed` the memory there is zero already.
void FunctionEmitter::literal_into(Expr* e, const Place& to, bool zeroed) {
  switch (e->kind) {
    case ExprKind::kStructLit: return struct_literal(e, to, zeroed);
    case ExprKind::kArrayLit: return array_literal(e, to, zeroed);
    case ExprKind::kZero:
      if (!zeroed) zero(to);
      return;
    default:
      // Nothing in the expression can read what is just being made.
      if (to.kind == Place::kSlots && to.type->slots() <= 8) return expr(e, to.base);
      return store_expr(to, e);
  }
}

void FunctionEmitter::struct_literal(Expr* e, const Place& to, bool zeroed) {
  Desc t = type(e);
  if (!zeroed && (e->args.size() < t->fields.size() || packed_size(t) != t->slots() * 8)) {
    zero(to);
    zeroed = true;
  }
  for (size_t i = 0; i < e->args.size(); ++i) {
    Scope scope(*this);
    size_t which = i < e->indices.size() ? static_cast<size_t>(e->indices[i]) : i;
    const bytecode::Field& f = t->fields[which];
    literal_into(e->args[i], field_of(to, f.offset, f.type), zeroed);
  }
}

void FunctionEmitter::array_literal(Expr* e, const Place& to, bool zeroed) {
  Desc t = type(e), elem = t->elem;
  if (!zeroed && (e->args.size() < t->length || t->size % 8)) {
    zero(to);
    zeroed = true;
  }
  for (size_t i = 0; i < e->args.size(); ++i) {
    Scope scope(*this);
    auto which = static_cast<uint64_t>(i < e->indices.size() ? e->indices[i] : static_cast<int64_t>(i));
    literal_into(e->args[i], field_of(to, which * elem->size, elem), zeroed);
  }
}

// The bytes of a constant; false when it has none that could be static.
static bool constant_bytes(const Expr* e, Desc t, std::byte* out, uint64_t string_address) {
  const constant::Value& v = e->value;
  uint64_t bits = 0;
  switch (t->kind) {
    case Kind::kBool: bits = constant::bool_val(v); break;
    case Kind::kString: {
      uint64_t words[2] = {string_address, constant::string_val(v).size()};
      std::memcpy(out, words, 16);
      return true;
    }
    case Kind::kFloat64: bits = std::bit_cast<uint64_t>(constant::float64_val(constant::to_float(v))); break;
    case Kind::kFloat32: bits = std::bit_cast<uint32_t>(constant::float32_val(constant::to_float(v))); break;
    default:
      if (!is_integer(t)) return false;
      bits = constant::low64(constant::to_int(v));
  }
  std::memcpy(out, &bits, t->size);
  return true;
}

// Copies the elements from static data to `pointer` when all are constants.
bool FunctionEmitter::static_elements(Expr* e, Desc array, Slot pointer) {
  Desc elem = array->elem;
  if (e->args.size() < kMinStaticElements) return false;
  for (const Expr* a : e->args) {
    if (a->kind != ExprKind::kConst) return false;
  }
  std::vector<std::byte> bytes(array->size);
  for (size_t i = 0; i < e->args.size(); ++i) {
    auto which = static_cast<uint64_t>(i < e->indices.size() ? e->indices[i] : static_cast<int64_t>(i));
    const Expr* a = e->args[i];
    uint64_t text = elem->kind == Kind::kString ? e_.static_string(constant::string_val(a->value)) : 0;
    if (!constant_bytes(a, elem, bytes.data() + which * elem->size, text)) return false;
  }
  Scope scope(*this);
  Slot source = frame_.pointer();
  code_.emit_word(Op::LOAD_CONST, source, 0, 0, e_.static_data(bytes.data(), bytes.size()));
  code_.emit_word(Op::COPY_TYPED, pointer, source, 0, type_id(array));
  return true;
}

void FunctionEmitter::slice_literal(Expr* e, Slot dst) {
  Desc elem = type(e)->elem;
  auto length = static_cast<uint64_t>(e->length);
  Desc array = e_.types_.array_of(elem, length);
  at(e->pos);
  // Until the length is there, the address has a slot of its own where types are kept.
  bool apart = (is_window(dst) || e_.keeps_types_) && may_stop(e->args);
  Slot p = apart ? frame_.temp(pointer_pattern(array)) : dst;
  Slot region = kNoSlot;
  if ((e->scratch & 2) && e->escapes == ir::Escape::kStack && array->size <= kMaxStackObject) {
    Pattern whole = pattern(array);
    if (whole.slots == 0) whole.slots = 1;
    region = statement_region(whole);
    code_.emit_word(Op::STACK_ALLOC, p, region, 0, type_id(array) | array->size << 32);
  } else {
    allocate(e->escapes, array, p, &region);
  }
  if (!static_elements(e, array, p)) {
    Place to = region != kNoSlot && array->size % 8 == 0 ? slots_place(region, array)
                                                         : memory_place(p, 0, array, region != kNoSlot);
    if (to.kind == Place::kSlots) to.addr = p;
    for (size_t i = 0; i < e->args.size(); ++i) {
      Scope scope(*this);
      auto which = static_cast<uint64_t>(i < e->indices.size() ? e->indices[i] : static_cast<int64_t>(i));
      literal_into(e->args[i], field_of(to, which * elem->size, elem), true);
    }
  }
  move(dst, p, 1);
  load_int(static_cast<Slot>(dst + 1), e->length);
  load_int(static_cast<Slot>(dst + 2), e->length);
}

void FunctionEmitter::map_literal(Expr* e, Slot dst) {
  Desc t = type(e);
  at(e->pos);
  Slot m = is_window(dst) ? temp(t) : dst;
  make_map(m, t, nullptr, static_cast<int64_t>(e->args.size() / 2), e->escapes);
  for (size_t i = 0; i + 1 < e->args.size(); i += 2) {
    Scope scope(*this);
    Slot key = operand(e->args[i], true), value = operand(e->args[i + 1], true);
    at(e->args[i]->pos);
    code_.emit_word(Op::MAP_SET, m, key, value, type_id(t));
  }
  move(dst, m, 1);
}

void FunctionEmitter::make_map(Slot dst, Desc t, Expr* hint, int64_t known, ir::Escape escapes) {
  Scope scope(*this);
  Slot n = kNoSlot;
  uint32_t pos = code_.pos();
  if (hint) {
    n = operand(hint);
  } else if (known > 0) {
    n = frame_.scalar();
    load_int(n, known);
  }
  code_.set_pos(pos);
  if (escapes != ir::Escape::kStack) {
    code_.emit_word(Op::HEAP_ALLOC, dst, n, 0, type_id(t));
    return;
  }
  Slot header =
      frame_.permanent(e_.typed({bytecode::kMapBytes / 8, bytecode::kMapPointerMap, {}}, t, Emitter::Form::kMap));
  code_.emit_word(Op::STACK_ALLOC, dst, header, 0, type_id(t) | uint64_t{bytecode::kMapBytes} << 32);
  code_.emit_word(Op::MAP_INIT, dst, n, 0, type_id(t));
}

void FunctionEmitter::make_chan(Expr* e, Slot dst) {
  Slot n = e->x ? operand(e->x) : kNoSlot;
  at(e->pos);
  code_.emit_word(Op::HEAP_ALLOC, dst, n, 0, type_id(type(e)));
}

void FunctionEmitter::make_slice(Expr* e, Slot dst) {
  Desc elem = type(e)->elem;
  std::optional<int64_t> n = int_constant(e->x), c = e->y ? int_constant(e->y) : n;
  auto later = [&](int i) { return static_cast<Slot>(dst + i); };
  if (n && c && *n >= 0 && *c >= *n && (elem->size == 0 || static_cast<uint64_t>(*c) <= kMaxStaticSize / elem->size)) {
    at(e->pos);
    Slot region;
    allocate(e->escapes, e_.types_.array_of(elem, static_cast<uint64_t>(*c)), dst, &region);
    load_int(later(1), *n);
    return load_int(later(2), *c);
  }
  Slot length = operand(e->x, may_stop(e->y)), capacity = e->y ? operand(e->y) : length;
  at(e->pos);
  code_.emit_word(Op::MAKE_CHECK, length, capacity, 0, type_id(elem));
  Desc object = elem->kind == Kind::kMap || elem->kind == Kind::kChan ? program_.well_known.unsafe_pointer : elem;
  code_.emit_word(Op::HEAP_ALLOC, dst, capacity, 0, type_id(object));
  move(later(1), length, 1);
  move(later(2), capacity, 1);
}

// A func value: the Function, then what it captures, each in words of its own (see load_captures).
void FunctionEmitter::closure(Expr* e, Slot dst) {
  ir::Function* f = e->function;
  at(e->pos);
  if (f->captures.empty()) return code_.emit_bc(Op::FUNC_VALUE, dst, e_.index_of(f));
  Pattern object = Pattern::scalar();
  for (Var* v : f->captures) object.append(v->by_value ? Pattern::of(type(v->type)) : Pattern::pointer());
  Slot receiver = e->kind == ExprKind::kMethodValue ? operand(e->x, true) : kNoSlot;
  at(e->pos);
  if (receiver != kNoSlot && type(e->x)->kind == Kind::kInterface) code_.emit(Op::NIL_CHECK, receiver);
  std::vector<uint64_t> pointers{object.low};
  pointers.insert(pointers.end(), object.high.begin(), object.high.end());
  pointers.resize((object.slots + 63) / 64);
  Desc t = e_.types_.object_of(object.slots, pointers);
  Slot p = is_window(dst) ? temp(type(e)) : dst;
  Slot region;
  allocate(e->escapes, t, p, &region);
  bool stack = region != kNoSlot;
  Slot entry = stack ? region : frame_.scalar();
  code_.emit_bc(Op::FUNC_ENTRY, entry, e_.index_of(f));
  if (!stack) code_.emit(Op::STORE_64, p, entry, 0);
  uint32_t offset = 8;
  for (size_t i = 0; i < f->captures.size(); ++i) {
    Scope scope(*this);
    Var* inner = f->captures[i];
    Var* outer = i < e->captures.size() ? e->captures[i] : nullptr;
    Desc vt = type(inner->type);
    Slot value = receiver;
    if (!inner->by_value) {
      Place place = var_place(outer);
      value = place.addr;
      if (value == kNoSlot) {
        e_.report(e->pos, "internal compiler error: captured variable " + outer->name.str() + " has no address");
        return;
      }
      vt = program_.well_known.unsafe_pointer;
    } else if (outer) {
      Place place = var_place(outer);
      value = place.kind == Place::kSlots ? place.base : temp(vt);
      load(place, value);
    }
    if (stack) {
      move(static_cast<Slot>(region + offset / 8), value, vt);
    } else if (vt->slots() == 1 && !vt->has_pointers()) {
      code_.emit(Op::STORE_64, p, value, offset);
    } else if (vt->slots()) {
      store_memory(p, offset, vt, value, false);
    }
    offset += 8 * vt->slots();
  }
  move(dst, p, 1);
}

}  // namespace gos::emit

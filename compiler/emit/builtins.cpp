// Builtin functions and operations on strings, slices, maps and channels.
#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;
using bytecode::PrintKind;

namespace {

PrintKind print_kind(Desc t) {
  switch (t->kind) {
    case Kind::kBool: return PrintKind::kBool;
    case Kind::kString: return PrintKind::kString;
    case Kind::kFloat32: return PrintKind::kFloat32;
    case Kind::kFloat64: return PrintKind::kFloat;
    case Kind::kComplex64: return PrintKind::kComplex64;
    case Kind::kComplex128: return PrintKind::kComplex;
    case Kind::kInterface: return PrintKind::kInterface;
    case Kind::kSlice: return PrintKind::kSlice;
    default: break;
  }
  if (!is_integer(t)) return PrintKind::kPointer;
  return is_signed(t) ? PrintKind::kInt : PrintKind::kUint;
}

}  // namespace

void FunctionEmitter::length(Expr* e, Slot dst) {
  Desc t = type(e->x);
  bool cap = e->kind == ExprKind::kCap;
  Desc array = t->kind == Kind::kPointer ? t->elem : t;
  if (array->kind == Kind::kArray) {
    effect(e->x);
    return load_int(dst, static_cast<int64_t>(array->length));
  }
  if (t->kind == Kind::kMap || t->kind == Kind::kChan) {
    Slot x = operand(e->x);
    at(e->pos);
    Op op = t->kind == Kind::kMap ? Op::MAP_LEN : cap ? Op::CHAN_CAP : Op::CHAN_LEN;
    return code_.emit(op, dst, x);
  }
  Place p = is_place(e->x) ? place(e->x) : slots_place(operand(e->x), t);
  if (p.kind == Place::kSlots) return move(dst, static_cast<Slot>(p.base + (cap ? 2 : 1)), 1);
  load(field_of(p, cap ? 16 : 8, program_.well_known.int_), dst);
}

void FunctionEmitter::concat(Expr* e, Slot dst) {
  size_t n = e->args.size();
  if (e->escapes == ir::Escape::kStack && !e->implicit) {
    Pattern pattern = Pattern::scalar(bytecode::kShortSlots);
    for (size_t i = 0; i < n; ++i) pattern.append(Pattern::pair());
    Slot buffer = frame_.permanent(pattern);
    for (size_t i = 0; i < n; ++i) {
      expr(e->args[i], static_cast<Slot>(buffer + bytecode::kShortSlots + 2 * i));
    }
    at(e->pos);
    return code_.emit(Op::CONCAT_SHORT, dst, buffer, static_cast<uint32_t>(n));
  }
  if (n == 2) {
    Slot a = operand(e->args[0], true), b = operand(e->args[1], true);
    at(e->pos);
    return code_.emit(Op::CONCAT2, dst, a, b);
  }
  Pattern pattern = Pattern::scalar(0);
  for (size_t i = 0; i < n; ++i) pattern.append(Pattern::pair());
  Slot parts = frame_.temp(pattern);
  for (size_t i = 0; i < n; ++i) expr(e->args[i], static_cast<Slot>(parts + 2 * i));
  at(e->pos);
  code_.emit(Op::CONCAT, dst, parts, static_cast<uint32_t>(n));
}

void FunctionEmitter::append_op(Slot dst, Desc elem, Slot value) {
  Op op = Op::APPEND_VALUE;
  if (barrier_of(elem) == Barrier::kPtr) {
    op = Op::APPEND_PTR;
  } else if (!elem->has_pointers()) {
    switch (elem->size) {
      case 1: op = Op::APPEND_8; break;
      case 2: op = Op::APPEND_16; break;
      case 4: op = Op::APPEND_32; break;
      case 8: op = Op::APPEND_64; break;
      default: break;
    }
  }
  code_.emit_word(op, dst, value, 0, type_id(elem));
}

void FunctionEmitter::append(Expr* e, Slot dst, bool fresh) {
  Desc t = type(e), elem = t->elem;
  Expr* base = e->args[0];
  if (e->args.size() == 1) return expr(base, dst);
  // Values first: the slice may be the destination itself, and the operation changes it in place.
  Slot to = is_window(dst) ? temp(t) : dst;
  Slot from = to;
  if (fresh && base->kind != ExprKind::kVar) {
    expr(base, to);
  } else {
    from = operand(base, true);
  }
  if (e->spread) {
    Slot more = operand(e->args[1], true);
    at(e->pos);
    if (to != from && more == to) {
      Slot copy = temp(type(e->args[1]));
      move(copy, more, 2);
      more = copy;
    }
    move(to, from, 3);
    code_.emit_word(Op::APPEND_SLICE, to, more, 0, type_id(elem));
    return move(dst, to, 3);
  }
  bool large = elem->size > kMaxSizeInFrame && !is_place(e->args[1]);
  if (e->args.size() == 2 && !large) {
    Place where;
    if (elem->size > kCopyByAddress && is_place(e->args[1])) where = place(e->args[1]);
    if (has_address(where)) {
      Slot one = frame_.temp(elements_pattern(elem));
      move(one, pointer_to(where), 1);
      load_int(static_cast<Slot>(one + 1), 1);
      if (where.kind == Place::kMemory) code_.emit(Op::NIL_CHECK, one);
      at(e->pos);
      move(to, from, 3);
      code_.emit_word(Op::APPEND_SLICE, to, one, 0, type_id(elem));
      return move(dst, to, 3);
    }
    Slot value = where.kind == Place::kSlots ? where.base : operand(e->args[1], true);
    uint32_t n = elem->slots();
    bool overlaps = to != from && value < to + 3 && to < value + n;
    if (overlaps) {
      Slot copy = temp(elem);
      move(copy, value, n);
      value = copy;
    }
    at(e->pos);
    move(to, from, 3);
    append_op(to, elem, value);
    return move(dst, to, 3);
  }
  // Several values grow the slice once: they are lined up in the frame, or on the heap where they are large.
  Desc array = e_.types_.array_of(elem, e->args.size() - 1);
  Slot pair = frame_.temp(elements_pattern(elem));
  at(e->pos);
  Place place;
  if (array->size > kMaxSizeInFrame) {
    heap_alloc(pair, array);
    place = memory_place(pair, 0, array);
  } else {
    Slot region = stack_alloc(pair, array, false);
    place = array->size % 8 == 0 ? slots_place(region, array) : memory_place(pair, 0, array, true);
  }
  for (size_t i = 1; i < e->args.size(); ++i) {
    Scope scope(*this);
    literal_into(e->args[i], field_of(place, (i - 1) * elem->size, elem), true);
  }
  load_int(static_cast<Slot>(pair + 1), static_cast<int64_t>(array->length));
  at(e->pos);
  move(to, from, 3);
  code_.emit_word(Op::APPEND_SLICE, to, pair, 0, type_id(elem));
  move(dst, to, 3);
}

void FunctionEmitter::slice(Expr* e, Slot dst) {
  Desc t = type(e->x);
  bool later = may_stop(e->y) || may_stop(e->hi) || may_stop(e->max);
  Slot x;
  uint64_t bits = (e->y ? 1 : 0) | (e->hi ? 2 : 0) | (e->max ? 4 : 0), size = 1;
  if (t->kind == Kind::kArray) {
    x = array_pair(place(e->x, later));
    bits |= 8;
    size = t->elem->size;
  } else {
    x = operand(e->x, later);
    if (t->kind == Kind::kSlice) size = t->elem->size;
  }
  Slot limits = kNoSlot;
  if (bits & 7) {
    limits = frame_.temp(Pattern::scalar(3));
    if (e->y) expr(e->y, limits);
    if (e->hi) expr(e->hi, static_cast<Slot>(limits + 1));
    if (e->max) expr(e->max, static_cast<Slot>(limits + 2));
    const Expr* bounds[] = {e->y, e->hi, e->max};
    for (int i = 0; i < 3; ++i) {
      if (bounds[i] && unsigned64(type(bounds[i]))) bits |= uint64_t{1} << (i + bytecode::kSliceUnsignedShift);
    }
  }
  at(e->pos);
  if (t->kind == Kind::kString) {
    code_.emit_word(Op::SLICE_STRING, dst, x, limits, bits);
  } else {
    code_.emit_word(Op::SLICE, dst, x, limits, bits | size << 32);
  }
}

void FunctionEmitter::copy(Expr* e, Slot dst) {
  Slot to = operand(e->x, may_stop(e->y)), from = operand(e->y);
  at(e->pos);
  if (dst == kNoSlot) dst = frame_.scalar();
  code_.emit_word(Op::COPY, dst, to, from, type_id(type(e->x)->elem));
}

void FunctionEmitter::clear(Expr* e) {
  Desc t = type(e->x);
  Slot x = operand(e->x, true);
  at(e->pos);
  if (t->kind == Kind::kMap) {
    code_.emit_word(Op::MAP_CLEAR, x, 0, 0, type_id(t));
  } else {
    code_.emit_word(Op::CLEAR_SLICE, x, 0, 0, type_id(t->elem));
  }
}

void FunctionEmitter::print(Expr* e) {
  auto mark = [&](PrintKind k) { code_.emit(Op::PRINT, 0, static_cast<uint32_t>(k)); };
  // All values come before any output.
  std::vector<Slot> values;
  for (size_t i = 0; i < e->args.size(); ++i) {
    values.push_back(operand(e->args[i], may_stop(e->args.subspan(i + 1))));
  }
  at(e->pos);
  for (size_t i = 0; i < values.size(); ++i) {
    if (i && e->newline) mark(PrintKind::kSpace);
    Desc t = type(e->args[i]);
    code_.emit(Op::PRINT, values[i], static_cast<uint32_t>(print_kind(t)), t->slots());
  }
  if (e->newline) mark(PrintKind::kNewline);
}

void FunctionEmitter::map_get(Expr* e, Slot dst, bool ok) {
  Desc map = type(e->x);
  Slot m = operand(e->x, true), key = borrowed_string(e->y, true);
  at(e->pos);
  constexpr Op kOps[2][3] = {{Op::MAP_GET, Op::MAP_GET_64, Op::MAP_GET_STR},
                             {Op::MAP_GET_OK, Op::MAP_GET_OK_64, Op::MAP_GET_OK_STR}};
  code_.emit_word(kOps[ok][static_cast<size_t>(map_key(map))], dst, m, key, type_id(map));
}

Slot FunctionEmitter::map_address(const Place& p) {
  Slot s = frame_.pointer();
  constexpr Op kOps[] = {Op::MAP_ADDR, Op::MAP_ADDR_64, Op::MAP_ADDR_STR};
  at(p.pos);
  code_.emit_word(kOps[static_cast<size_t>(map_key(p.map))], s, p.base, p.index, type_id(p.map));
  return s;
}

void FunctionEmitter::receive(Expr* e, Slot dst, Slot ok) {
  Slot c = operand(e->x, true);
  at(e->pos);
  uint32_t slots = type(e->x)->elem->slots();
  if (ok == kNoSlot) return code_.emit(Op::RECV, dst, c, slots);
  code_.emit_word(Op::RECV_OK, dst, c, ok, slots);
}

void FunctionEmitter::builtin(Expr* e, Slot dst) {
  switch (e->kind) {
    case ExprKind::kLen:
    case ExprKind::kCap: return length(e, dst);
    case ExprKind::kConcat: return concat(e, dst);
    case ExprKind::kAppend: return append(e, dst);
    case ExprKind::kCopy: return copy(e, dst);
    case ExprKind::kClear: return clear(e);
    case ExprKind::kPrint: return print(e);
    case ExprKind::kDelete: {
      Slot m = operand(e->x, true), key = operand(e->y, true);
      at(e->pos);
      return code_.emit_word(Op::MAP_DELETE, m, key, 0, type_id(type(e->x)));
    }
    case ExprKind::kClose: {
      Slot c = operand(e->x);
      at(e->pos);
      return code_.emit(Op::CLOSE, c);
    }
    case ExprKind::kPanic: {
      Slot v = operand(e->x, true);
      at(e->pos);
      return code_.emit(Op::PANIC, v);
    }
    case ExprKind::kRecover: at(e->pos); return code_.emit(Op::RECOVER, dst);
    case ExprKind::kComplex: {
      Slot re = operand(e->x, may_stop(e->y)), im = operand(e->y);
      at(e->pos);
      if (type(e)->kind == Kind::kComplex64) return code_.emit(Op::MAKE_C64, dst, re, im);
      move(dst, re, 1);
      return move(static_cast<Slot>(dst + 1), im, 1);
    }
    case ExprKind::kReal:
    case ExprKind::kImag: {
      Slot x = operand(e->x);
      bool imag = e->kind == ExprKind::kImag;
      if (type(e->x)->kind == Kind::kComplex64) return code_.emit(Op::FRAME_LOAD_U32, dst, x, imag ? 4 : 0);
      return move(dst, static_cast<Slot>(x + imag), 1);
    }
    case ExprKind::kConvSliceArray: {
      Slot x = operand(e->x);
      at(e->pos);
      return code_.emit_word(Op::SLICE_TO_ARRAY, dst, x, 0, type(e)->elem->length);
    }
    case ExprKind::kUnsafeAdd: {
      Slot x = operand(e->x, may_stop(e->y)), y = operand(e->y);
      return code_.emit(Op::ADD_I64, dst, x, y);
    }
    case ExprKind::kUnsafeSlice:
    case ExprKind::kUnsafeString: {
      Slot x = operand(e->x, may_stop(e->y)), y = operand(e->y);
      move(dst, x, 1);
      move(static_cast<Slot>(dst + 1), y, 1);
      bool slice = e->kind == ExprKind::kUnsafeSlice;
      at(e->pos);
      code_.emit_word(Op::UNSAFE_CHECK, dst, static_cast<uint32_t>(dst + 1), !slice, slice ? type(e)->elem->size : 1);
      if (slice) move(static_cast<Slot>(dst + 2), y, 1);
      return;
    }
    case ExprKind::kUnsafeSliceData:
    case ExprKind::kUnsafeStringData: return move(dst, operand(e->x), 1);
    default: e_.report(e->pos, "internal compiler error: expression without code"); return;
  }
}

}  // namespace gos::emit

// Conversions to and from interfaces, type assertions, conversions of strings.
//
// A value that is not pointer-shaped is boxed. No box is allocated where Go needs none: for constants, small integers,
// single bytes, empty strings, nil slices and values without size.
#include <bit>
#include <cstring>

#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;

namespace {
constexpr uint64_t kMaxStaticZero = 1024;  // zero values up to this many bytes are boxed as static data
}

void FunctionEmitter::interface_word(Desc concrete, Desc iface, Slot dst) {
  if (iface->methods.empty()) return code_.emit_bc(Op::LOAD_TYPE, dst, type_id(concrete));
  code_.emit_word(Op::LOAD_ITAB, dst, 0, 0, reinterpret_cast<uint64_t>(e_.itab(concrete, iface)));
}

// Where types are kept, the data word belongs to the type word whenever the goroutine may stop.
void FunctionEmitter::to_interface(Expr* e, Slot dst) {
  Desc t = type(e->x);
  auto data = static_cast<Slot>(dst + 1);
  if (t->is_direct()) {
    if (t->slots() == 1) {
      Slot to = e_.keeps_types_ && may_stop(e->x) ? temp(t) : data;
      expr(e->x, to);
      move(data, to, 1);
    }
  } else if (!static_box(e->x, t, data)) {
    box(e, t, data);
  }
  at(e->pos);
  interface_word(t, type(e), dst);
}

bool FunctionEmitter::static_box(Expr* x, Desc t, Slot dst) {
  uint64_t bytes[2] = {0, 0};
  const Expr* c = x;
  while (c->kind == ExprKind::kConvNop) c = c->x;
  bool zero = c->kind == ExprKind::kZero ||
              ((c->kind == ExprKind::kStructLit || c->kind == ExprKind::kArrayLit) && c->args.empty());
  if (zero && t->size <= kMaxStaticZero) {
    static const uint64_t kZeros[kMaxStaticZero / 8] = {};
    code_.emit_word(Op::LOAD_CONST, dst, 0, 0, e_.static_data(kZeros, std::max<size_t>(t->size, 16)));
    return true;
  }
  if (c->kind != ExprKind::kConst) return false;
  const constant::Value& v = c->value;
  switch (t->kind) {
    case Kind::kBool: bytes[0] = constant::bool_val(v); break;
    case Kind::kString: {
      std::string_view text = constant::string_val(v);
      bytes[0] = text.empty() ? 0 : e_.static_string(text);
      bytes[1] = text.size();
      break;
    }
    case Kind::kFloat64: bytes[0] = std::bit_cast<uint64_t>(constant::float64_val(constant::to_float(v))); break;
    case Kind::kFloat32: bytes[0] = std::bit_cast<uint32_t>(constant::float32_val(constant::to_float(v))); break;
    default:
      if (!is_integer(t)) return false;
      bytes[0] = constant::low64(constant::to_int(v));
  }
  code_.emit_word(Op::LOAD_CONST, dst, 0, 0, e_.static_data(bytes, sizeof bytes));
  return true;
}

// dst = pointer to a copy of the value.
void FunctionEmitter::box(Expr* e, Desc t, Slot dst) {
  if (t->size == 0) {
    effect(e->x);
    uint64_t zero = 0;
    return code_.emit_word(Op::LOAD_CONST, dst, 0, 0, e_.static_data(&zero, 8));
  }
  if (e->escapes == ir::Escape::kStack && t->size <= kMaxSizeInFrame) {
    Slot p = is_window(dst) ? frame_.temp(pointer_pattern(t)) : dst;
    Slot value = operand(e->x, true);
    at(e->pos);
    Slot region = stack_alloc(p, t);
    if (t->size % 8 == 0) {
      move(region, value, t);
    } else {
      store_frame(region, 0, t, value);
    }
    return move(dst, p, 1);
  }
  if (t->size > (is_place(e->x) ? kCopyByAddress : kMaxSizeInFrame)) {
    Slot p = is_window(dst) || e_.keeps_types_ ? frame_.temp(pointer_pattern(t)) : dst;
    heap_alloc(p, t);
    literal_into(e->x, memory_place(p, 0, t), true);
    return move(dst, p, 1);
  }
  Slot value = operand(e->x, true);
  at(e->pos);
  if (t->size == 1) return code_.emit(Op::BOX_BYTE, dst, value);
  Label done = code_.label();
  switch (t->kind) {
    case Kind::kString: code_.jump(Op::BOX_STRING, dst, value, done); break;
    case Kind::kSlice: code_.jump(Op::BOX_SLICE, dst, value, done); break;
    default:
      if (t->size <= 8 && !t->has_pointers() && std::has_single_bit(t->size)) {
        code_.jump(Op::BOX_SMALL, dst, value, done);
      }
  }
  heap_alloc(dst, t);
  store_memory(dst, 0, t, value, false);
  code_.bind(done);
}

void FunctionEmitter::interface_to_interface(Expr* e, Slot dst) {
  Desc from = type(e->x), to = type(e);
  Slot x = operand(e->x);
  at(e->pos);
  bool same = from->methods.size() == to->methods.size();
  if (to->methods.empty()) {
    if (from->methods.empty()) return move(dst, x, 2);
    return code_.emit(Op::IFACE_ANY, dst, x);
  }
  // Equal method sets under two names have different tables.
  if (same && from == to) return move(dst, x, 2);
  code_.emit_word(Op::IFACE_IFACE, dst, x, 0, type_id(to));
}

// The value behind an interface whose dynamic type is known to be `t`.
void FunctionEmitter::unbox(Slot iface, Desc t, Slot dst) {
  if (t->slots() == 0) return;
  auto data = static_cast<Slot>(iface + 1);
  if (t->is_direct()) return move(dst, data, 1);
  load_memory(dst, data, 0, t);
}

void FunctionEmitter::assertion(Expr* e, Slot dst) {
  Desc t = type(e);
  if (t->kind != Kind::kInterface) return unbox(static_cast<Slot>(asserted(e, false) - 1), t, dst);
  Slot x = operand(e->x);
  at(e->pos);
  if (e->known) {
    code_.emit(Op::NIL_CHECK, x);
    return move(dst, x, 2);
  }
  code_.emit_word(Op::ASSERT_IFACE, dst, x, 0, type_id(t) | uint64_t{type_id(type(e->x))} << 32);
}

// x.(T) with T no interface: the slot of the interface's data word, once its type was found right, or is not nil where
// it is known.
Slot FunctionEmitter::asserted(Expr* e, bool stop_after) {
  Slot x = operand(e->x, stop_after);
  at(e->pos);
  if (e->known) {
    code_.emit(Op::NIL_CHECK, x);
  } else {
    code_.emit_word(Op::ASSERT_TYPE, x, 0, 0, type_id(type(e)) | uint64_t{type_id(type(e->x))} << 32);
  }
  return static_cast<Slot>(x + 1);
}

// dst, ok = e; both may be variables that e mentions, so they are written last.
void FunctionEmitter::assertion_ok(Expr* e, Slot dst, Slot ok) {
  Desc t = type(types::as<types::Tuple>(e->type)->vars[0]->type);
  Slot x = operand(e->x);
  at(e->pos);
  if (t->kind == Kind::kInterface) return code_.emit_word(Op::ASSERT_IFACE_OK, dst, x, ok, type_id(t));
  Label no = code_.label(), end = code_.label();
  Slot is = frame_.scalar();
  code_.emit_word(Op::IS_TYPE, is, x, 0, type_id(t));
  jump_on(is, false, no);
  unbox(x, t, dst);
  code_.jump(Op::JMP, 0, 0, end);
  code_.bind(no);
  zero_slots(dst, t->slots());
  code_.bind(end);
  move(ok, is, 1);
}

void FunctionEmitter::convert_string(Expr* e, Slot dst) {
  Slot x = operand(e->x, true);
  at(e->pos);
  if (e->escapes == ir::Escape::kStack) {
    bool runes = e->conv == ir::StringConv::kStringToRunes;
    Slot buffer = frame_.permanent(Pattern::scalar(runes ? bytecode::kShortRuneSlots : bytecode::kShortSlots));
    switch (e->conv) {
      case ir::StringConv::kBytesToString: return code_.emit(Op::BYTES_STRING_SHORT, dst, x, buffer);
      case ir::StringConv::kStringToBytes: return code_.emit(Op::STRING_BYTES_SHORT, dst, x, buffer);
      case ir::StringConv::kStringToRunes: return code_.emit(Op::STRING_RUNES_SHORT, dst, x, buffer);
      default: break;
    }
  }
  constexpr Op kOps[] = {Op::BYTES_STRING, Op::STRING_BYTES, Op::RUNES_STRING, Op::STRING_RUNES, Op::RUNE_STRING};
  code_.emit(kOps[static_cast<size_t>(e->conv)], dst, x);
}

}  // namespace gos::emit

// Expressions: the dispatch by kind, constants, moves.
#include <bit>

#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::Kind;

void FunctionEmitter::move(Slot dst, Slot src, uint32_t n) {
  if (dst == src || n == 0) return;
  constexpr Op kOps[] = {Op::NOP, Op::MOV, Op::MOV2, Op::MOV3};
  if (n < std::size(kOps)) return code_.emit(kOps[n], dst, src);
  code_.emit(Op::MOVN, dst, src, n);
}

void FunctionEmitter::zero_slots(Slot dst, uint32_t n) {
  if (n == 0) return;
  if (n == 1) return code_.emit_bc(Op::LOAD_INT, dst, 0);
  code_.emit_bc(Op::ZERO, dst, n);
}

void FunctionEmitter::load_int(Slot dst, int64_t v) {
  if (v == static_cast<int32_t>(v)) return code_.emit_bc(Op::LOAD_INT, dst, static_cast<uint32_t>(v));
  code_.emit_word(Op::LOAD_CONST, dst, 0, 0, static_cast<uint64_t>(v));
}

void FunctionEmitter::load_string(Slot dst, std::string_view text) {
  if (text.empty()) return code_.emit_bc(Op::ZERO, dst, 2);
  uint64_t address = e_.static_string(text);
  if (text.size() <= UINT32_MAX) {
    auto n = static_cast<uint32_t>(text.size());
    code_.emit_word(Op::LOAD_STRING, dst, n & 0xFFFF, n >> 16, address);
  }
}

std::optional<int64_t> FunctionEmitter::int_constant(const Expr* e) const {
  if (e == nullptr) return {};
  while (e->kind == ExprKind::kConvNop) e = e->x;
  if (e->kind != ExprKind::kConst) return {};
  if (e->value.kind() == constant::Kind::kBool) return constant::bool_val(e->value);
  Desc t = e_.types_.of(e->type);
  if (!is_integer(t)) return {};
  constant::Value v = constant::to_int(e->value);
  if (!v.is_int()) return {};
  return static_cast<int64_t>(constant::low64(v));
}

// A constant that code in a loop needs in a slot: loaded once, in the prologue.
Slot FunctionEmitter::hoisted_constant(uint64_t bits) {
  for (auto [value, slot] : hoisted_) {
    if (value == bits) return slot;
  }
  Slot s = frame_.permanent(Pattern::scalar());
  hoisted_.push_back({bits, s});
  return s;
}

namespace {
uint64_t float_bits(const constant::Value& v, bool single) {
  if (single) return std::bit_cast<uint32_t>(constant::float32_val(v));
  return std::bit_cast<uint64_t>(constant::float64_val(v));
}
// A variable, or a field of one, that func literals may assign to.
bool is_captured(const Expr* e) {
  while (e->kind == ExprKind::kField || e->kind == ExprKind::kConvNop || e->kind == ExprKind::kConvNum) e = e->x;
  return e->kind == ExprKind::kVar && e->var->captured && e->var->reassigned;
}
}  // namespace

void FunctionEmitter::constant(const Expr* e, Slot dst) {
  Desc t = type(e);
  const constant::Value& v = e->value;
  switch (t->kind) {
    case Kind::kBool: return load_int(dst, constant::bool_val(v));
    case Kind::kString: return load_string(dst, constant::string_val(v));
    case Kind::kFloat64:
    case Kind::kFloat32: return load_int(dst, static_cast<int64_t>(float_bits(constant::to_float(v), t->size == 4)));
    case Kind::kComplex64:
    case Kind::kComplex128: {
      constant::Value c = constant::to_complex(v);
      uint64_t re = float_bits(constant::real(c), t->size == 8), im = float_bits(constant::imag(c), t->size == 8);
      if (t->size == 8) return load_int(dst, static_cast<int64_t>(re | im << 32));
      load_int(dst, static_cast<int64_t>(re));
      return load_int(static_cast<Slot>(dst + 1), static_cast<int64_t>(im));
    }
    default: return load_int(dst, static_cast<int64_t>(constant::low64(constant::to_int(v))));
  }
}

Slot FunctionEmitter::operand(Expr* e, bool stop_after) {
  switch (e->kind) {
    case ExprKind::kVar:
    case ExprKind::kDeref:
    case ExprKind::kField: {
      Place p = place(e, stop_after);
      if (p.kind == Place::kSlots) return p.base;
      Slot s = temp(p.type);
      load(p, s);
      return s;
    }
    case ExprKind::kConst: {
      Desc t = type(e);
      if (loop_depth_ > 0 && t->slots() == 1) {
        if (std::optional<int64_t> k = int_constant(e)) return hoisted_constant(static_cast<uint64_t>(*k));
        if (t->kind == Kind::kFloat64 || t->kind == Kind::kFloat32) {
          return hoisted_constant(float_bits(constant::to_float(e->value), t->size == 4));
        }
      }
      break;
    }
    case ExprKind::kConvNop: return operand(e->x, stop_after);
    case ExprKind::kConvNum: {
      // A conversion that leaves the slot as it is.
      Desc to = type(e), from = type(e->x);
      bool widens = is_integer(to) && is_integer(from) &&
                    (to->size == 8 || (from->size <= to->size && is_signed(from) == is_signed(to)) ||
                     (from->size < to->size && !is_signed(from)));
      if (widens || to->kind == from->kind) return operand(e->x, stop_after);
      break;
    }
    case ExprKind::kLen:
      // The length lies in a slot already.
      if (Kind k = type(e->x)->kind; k == Kind::kString || k == Kind::kSlice) {
        Place p = place(e->x, stop_after);
        if (p.kind == Place::kSlots) return static_cast<Slot>(p.base + 1);
        if (p.kind != Place::kMemory && p.kind != Place::kGlobal) {
          Slot s = temp(p.type);
          load(p, s);
          return static_cast<Slot>(s + 1);
        }
        p = field_of(p, 8, program_.well_known.int_);
        Slot s = frame_.scalar();
        load(p, s);
        return s;
      }
      break;
    case ExprKind::kSequence: {
      InlineScope inlined(*this, e->inlined);
      sequence(e);
      // The result of a call is what a variable held then.
      if (stop_after && e->inlined != nullptr && is_captured(e->x)) {
        Slot s = temp(type(e));
        expr(e->x, s);
        return s;
      }
      return operand(e->x, stop_after);
    }
    case ExprKind::kCall: {
      Desc t = type(e);
      Slot s = 0;
      {
        Scope scope(*this);
        if (find_intrinsic(e) != nullptr) break;
        s = call(e);
      }
      // What uses the operand may itself stop before it has read it, and windows are in no pointer map.
      if (t->has_pointers()) {
        Slot out = temp(t);
        move(out, s, t);
        return out;
      }
      frame_.hold_window(s - kFirstWindowSlot + t->slots());
      return s;
    }
    default: break;
  }
  Slot s = temp(type(e));
  if (e->kind == ExprKind::kAppend) {
    Scope scope(*this);
    append(e, s, true);
  } else {
    expr(e, s);
  }
  return s;
}

Slot FunctionEmitter::borrowed_string(Expr* e, bool stop_after) {
  bool borrows = e->kind == ExprKind::kConvString && e->conv == ir::StringConv::kBytesToString;
  return operand(borrows ? e->x : e, stop_after);
}

std::pair<Slot, Slot> FunctionEmitter::operands(Expr* x, Expr* y) {
  // What is only compared need not be copied.
  bool calm =
      !may_stop(x->kind == ExprKind::kConvString ? x->x : x) && !may_stop(y->kind == ExprKind::kConvString ? y->x : y);
  if (calm && type(x)->kind == Kind::kString) {
    Slot a = borrowed_string(x, false);
    return {a, borrowed_string(y, false)};
  }
  if (may_stop(y) && !may_stop(x)) {
    Slot b = operand(y);
    return {operand(x), b};
  }
  Slot a = operand(x, may_stop(y));
  return {a, operand(y)};
}

void FunctionEmitter::sequence(Expr* e) { stmts(e->stmts); }

FunctionEmitter::InlineScope::InlineScope(FunctionEmitter& f, const ir::Inlined* inlined)
    : f_(inlined != nullptr ? &f : nullptr) {
  if (f_ == nullptr) return;
  pos_ = f.code_.pos();
  outer_ = f.code_.inlined();
  f.inlined_.push_back({inlined->callee, inlined->call, outer_});
  f.code_.set_inlined(static_cast<uint32_t>(f.inlined_.size()));
}

FunctionEmitter::InlineScope::~InlineScope() {
  if (f_ == nullptr) return;
  f_->code_.set_pos(pos_);
  f_->code_.set_inlined(outer_);
}

void FunctionEmitter::effect(Expr* e) {
  Scope scope(*this);
  switch (e->kind) {
    case ExprKind::kCall:
      if (const Intrinsic* i = find_intrinsic(e)) {
        intrinsic(*i, e, frame_.scalar());
      } else {
        call(e);
      }
      return;
    case ExprKind::kDelete:
    case ExprKind::kClear:
    case ExprKind::kClose:
    case ExprKind::kPanic:
    case ExprKind::kPrint: return builtin(e, kNoSlot);
    case ExprKind::kSequence: {
      InlineScope inlined(*this, e->inlined);
      sequence(e);
      if (e->x) effect(e->x);
      return;
    }
    default:
      if (e->type == nullptr) return;
      if (types::as<types::Tuple>(e->type)) {
        tuple(e, {});
        return;
      }
      if (e->kind != ExprKind::kVar) operand(e);
  }
}

// Several values at once. Destinations may be absent (kNoSlot, or fewer than values).
void FunctionEmitter::tuple(Expr* e, std::span<const Slot> dst) {
  Scope scope(*this);
  auto to = [&](size_t i) { return i < dst.size() ? dst[i] : kNoSlot; };
  switch (e->kind) {
    case ExprKind::kSequence: {
      InlineScope inlined(*this, e->inlined);
      sequence(e);
      return tuple(e->x, dst);
    }
    case ExprKind::kCall: {
      Slot s = call(e);
      auto* types = types::as<types::Tuple>(e->type);
      for (size_t i = 0; types && i < types->size(); ++i) {
        Desc t = type(types->vars[i]->type);
        if (to(i) != kNoSlot) move(to(i), s, t);
        s = static_cast<Slot>(s + t->slots());
      }
      return;
    }
    case ExprKind::kMapIndex: {
      Desc elem = type(e->x)->elem;
      Pattern p = pattern(elem);
      p.append(Pattern::scalar());
      Slot s = frame_.temp(p);
      map_get(e, s, true);
      if (to(0) != kNoSlot) move(to(0), s, elem);
      if (to(1) != kNoSlot) move(to(1), static_cast<Slot>(s + elem->slots()), 1);
      return;
    }
    case ExprKind::kRecv: {
      Slot ok = to(1) != kNoSlot ? to(1) : frame_.scalar();
      Slot value = to(0) != kNoSlot ? to(0) : temp(type(e->x)->elem);
      return receive(e, value, ok);
    }
    case ExprKind::kAssert: {
      auto* types = types::as<types::Tuple>(e->type);
      Slot ok = to(1) != kNoSlot ? to(1) : frame_.scalar();
      Slot value = to(0) != kNoSlot ? to(0) : temp(type(types->vars[0]->type));
      return assertion_ok(e, value, ok);
    }
    default: return;
  }
}

void FunctionEmitter::expr(Expr* e, Slot dst) {
  Scope scope(*this);
  switch (e->kind) {
    case ExprKind::kConst: return constant(e, dst);
    case ExprKind::kZero: return zero_slots(dst, type(e)->slots());
    case ExprKind::kVar:
    case ExprKind::kDeref:
    case ExprKind::kField: return load(place(e), dst);
    case ExprKind::kIndex:
      if (type(e->x)->kind == Kind::kString) {
        Slot s = operand(e->x, may_stop(e->y)), i = operand(e->y);
        at(e->pos);
        if (unsigned64(type(e->y))) code_.note_unsigned_index();
        return code_.emit(Op::INDEX_U8, dst, s, i);
      }
      return load(place(e), dst);
    case ExprKind::kMapIndex: return map_get(e, dst, false);
    case ExprKind::kFunc: return code_.emit_bc(Op::FUNC_VALUE, dst, e_.index_of(e->function));
    case ExprKind::kUnary: return unary(e, dst);
    case ExprKind::kBinary: return binary(e, dst);
    case ExprKind::kCompare: return compare(e, dst);
    case ExprKind::kAndAnd:
    case ExprKind::kOrOr: return logical(e, dst);
    case ExprKind::kConvNum: return convert_number(e, dst);
    case ExprKind::kConvNop:
    case ExprKind::kConvUnsafe: return expr(e->x, dst);
    case ExprKind::kConvIface: return to_interface(e, dst);
    case ExprKind::kConvIfaceIface: return interface_to_interface(e, dst);
    case ExprKind::kConvString: return convert_string(e, dst);
    case ExprKind::kAddr: return address_of(e, dst);
    case ExprKind::kSlice: return slice(e, dst);
    case ExprKind::kNew: return new_object(e, dst);
    case ExprKind::kMakeSlice: return make_slice(e, dst);
    case ExprKind::kMakeMap: return make_map(dst, type(e), e->x, -1, e->escapes);
    case ExprKind::kMakeChan: return make_chan(e, dst);
    case ExprKind::kStructLit:
    case ExprKind::kArrayLit: return literal_into(e, slots_place(dst, type(e)), false);
    case ExprKind::kSliceLit: return slice_literal(e, dst);
    case ExprKind::kMapLit: return map_literal(e, dst);
    case ExprKind::kClosure:
    case ExprKind::kMethodValue: return closure(e, dst);
    case ExprKind::kCall:
      if (const Intrinsic* i = find_intrinsic(e)) return intrinsic(*i, e, dst);
      return move(dst, call(e), type(e));
    case ExprKind::kMin:
    case ExprKind::kMax: return min_max(e, dst);
    case ExprKind::kAssert: return assertion(e, dst);
    case ExprKind::kRecv: return receive(e, dst, kNoSlot);
    case ExprKind::kSequence: {
      InlineScope inlined(*this, e->inlined);
      sequence(e);
      return expr(e->x, dst);
    }
    default: return builtin(e, dst);
  }
}

}  // namespace gos::emit

// Calls: the window and the arguments.
//
// Arguments that may stop are evaluated first, into temporaries; then the window is filled without a stop in between.
// The last argument that may stop needs no temporary when it is a call itself: its window is placed so that its result
// comes to lie where the argument belongs.
#include "compiler/emit/function_emitter.h"

namespace gos::emit {

using bytecode::kFrameHeader;

namespace {

// The destination is written by the last instruction alone, and nothing stops after that.
bool writes_once(const Expr* e) {
  switch (e->kind) {
    case ExprKind::kConcat:
    case ExprKind::kMapIndex:
    case ExprKind::kConvString:
    case ExprKind::kBinary: return true;
    case ExprKind::kNew: return e->x == nullptr;
    default: return false;
  }
}

}  // namespace

uint32_t FunctionEmitter::result_slots(const Expr* e) {
  if (e->type == nullptr) {
    // For its effect only; the callee's results still have their place in the window.
    uint32_t n = 0;
    if (e->call == ir::CallKind::kStatic) {
      for (Var* v : e->function->results) n += type(v->type)->slots();
      return n;
    }
    types::Type* t = e->call == ir::CallKind::kInterface ? e->method->signature() : types::under(e->x->type);
    for (Desc d : type(t)->results) n += d->slots();
    return n;
  }
  if (auto* tuple = types::as<types::Tuple>(e->type)) {
    uint32_t n = 0;
    for (types::Var* v : tuple->vars) n += type(v->type)->slots();
    return n;
  }
  return type(e)->slots();
}

// Whether what the argument points to is out of use after the call and its results' statement.
bool FunctionEmitter::leaves_arguments(const Expr* e, size_t arg) const {
  if (e->call != ir::CallKind::kStatic || !e->function->analysed || arg >= e->function->tags.size()) return true;
  const ir::ParamTag& tag = e->function->tags[arg];
  if (tag.heap != ir::ParamTag::kNone) return true;
  for (int8_t r : tag.results) {
    if (r != ir::ParamTag::kNone) return true;
  }
  return false;
}

Slot FunctionEmitter::call(Expr* e, uint32_t window) {
  Scope scope(*this);
  Slot callee = kNoSlot;
  bool args_stop = may_stop(e->args);
  uint32_t held = frame_.window();
  if (e->call != ir::CallKind::kStatic) callee = operand(e->x, args_stop);
  if (frame_.window() != held) window = kAnywhere;  // the callee lies in a window: keep clear of it
  uint32_t at_slot = window == kAnywhere ? frame_.window() : window;
  uint32_t results = result_slots(e), args = 0;
  uint32_t first = at_slot + kFrameHeader + results;
  if (e->call == ir::CallKind::kInterface) args = 1;
  for (Expr* a : e->args) args += type(a)->slots();
  frame_.extend_window(first + args);
  if (args_stop) frame_.hold_window(std::max(frame_.window(), first + args));
  bool iface = e->call == ir::CallKind::kInterface;
  arguments(e, iface ? first + 1 : first);
  if (iface) move(frame_.window_slot(first), static_cast<Slot>(callee + 1), 1);
  at(e->pos);
  Slot w = frame_.window_slot(at_slot);
  switch (e->call) {
    case ir::CallKind::kStatic: code_.emit_bc(Op::CALL, w, e_.index_of(e->function)); break;
    case ir::CallKind::kClosure: code_.emit(Op::CALL_CLOSURE, w, callee); break;
    case ir::CallKind::kInterface: code_.emit(Op::CALL_IFACE, w, callee, static_cast<uint32_t>(e->field)); break;
  }
  for (Expr* a : e->args) keep_pinned(a);
  return frame_.window_slot(at_slot + kFrameHeader);
}

// Behind a call: the pointers that it got as integers have lived up to here.
void FunctionEmitter::keep_pinned(Expr* argument) {
  if (argument->kind == ExprKind::kSliceLit && argument->implicit) {
    for (Expr* each : argument->args) keep_pinned(each);
  }
  if (argument->kind == ExprKind::kConvUnsafe && argument->pinned) {
    code_.emit(Op::KEEP_ALIVE, operand(argument->x));
  }
}

void FunctionEmitter::arguments(Expr* e, uint32_t first) {
  size_t n = e->args.size(), last = n;
  for (size_t i = 0; i < n; ++i) {
    Expr* a = e->args[i];
    if (a->kind == ExprKind::kSliceLit && a->implicit && !leaves_arguments(e, i)) a->scratch |= 2;
    if (may_stop(a)) last = i;
  }
  std::vector<Slot> done(last == n ? 0 : last + 1, kNoSlot);
  uint32_t offset = first, held = frame_.window();
  for (size_t i = 0; i < done.size(); ++i) {
    Expr* a = e->args[i];
    uint32_t at_slot = offset;
    offset += type(a)->slots();
    if (!may_stop(a)) continue;
    if (i != last) {
      done[i] = operand(a, true);
    } else if (a->kind == ExprKind::kCall && frame_.window() == held && find_intrinsic(a) == nullptr) {
      done[i] = call(a, at_slot - kFrameHeader);
    } else if (writes_once(a)) {
      done[i] = frame_.window_slot(at_slot);
      expr(a, done[i]);
    } else {
      done[i] = operand(a);
    }
  }
  offset = first;
  for (size_t i = 0; i < n; ++i) {
    Expr* a = e->args[i];
    Desc t = type(a);
    if (t->slots()) {
      Slot to = frame_.window_slot(offset);
      if (i < done.size() && done[i] != kNoSlot) {
        move(to, done[i], t);
      } else {
        expr(a, to);
      }
    } else if (i >= done.size() || done[i] == kNoSlot) {
      effect(a);
    }
    offset += t->slots();
  }
}

// A region whose address is of no use after the statement; the next statement may have it.
Slot FunctionEmitter::statement_region(const Pattern& p) {
  for (size_t i = 0; i < free_regions_.size(); ++i) {
    if (!(free_regions_[i].first == p)) continue;
    used_regions_.push_back(std::move(free_regions_[i]));
    free_regions_.erase(free_regions_.begin() + static_cast<ptrdiff_t>(i));
    return used_regions_.back().second;
  }
  Slot s = frame_.permanent(p);
  used_regions_.push_back({p, s});
  return s;
}

}  // namespace gos::emit

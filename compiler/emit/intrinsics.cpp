// Functions of the standard library that are single opcodes.
#include "base/image.h"
#include "compiler/emit/function_emitter.h"

namespace gos::emit {

struct FunctionEmitter::Intrinsic {
  std::string_view name;
  Op op;
};

namespace {

// Whether the opcode's first operand is a pointer to store through, not a destination.
bool has_no_result(Op op) { return op == Op::ATOMIC_STORE_32 || op == Op::ATOMIC_STORE_64; }

}  // namespace

const FunctionEmitter::Intrinsic* FunctionEmitter::find_intrinsic(const Expr* e) {
  static const Intrinsic kIntrinsics[] = {
      {"math.Sqrt", Op::SQRT_F64},
      {"math.Abs", Op::ABS_F64},
      {"math.Floor", Op::FLOOR_F64},
      {"math.Ceil", Op::CEIL_F64},
      {"math.Trunc", Op::TRUNC_F64},
      {"math.sqrt", Op::SQRT_F64},
      {"math.Float64bits", Op::MOV},
      {"math.Float64frombits", Op::MOV},
      {"math.Float32bits", Op::MOV},
      {"math.Float32frombits", Op::MOV},
      {"sync/atomic.LoadInt32", Op::ATOMIC_LOAD_I32},
      {"sync/atomic.LoadUint32", Op::ATOMIC_LOAD_U32},
      {"sync/atomic.LoadInt64", Op::ATOMIC_LOAD_64},
      {"sync/atomic.LoadUint64", Op::ATOMIC_LOAD_64},
      {"sync/atomic.LoadUintptr", Op::ATOMIC_LOAD_64},
      {"sync/atomic.StoreInt32", Op::ATOMIC_STORE_32},
      {"sync/atomic.StoreUint32", Op::ATOMIC_STORE_32},
      {"sync/atomic.StoreInt64", Op::ATOMIC_STORE_64},
      {"sync/atomic.StoreUint64", Op::ATOMIC_STORE_64},
      {"sync/atomic.StoreUintptr", Op::ATOMIC_STORE_64},
      {"sync/atomic.AddInt32", Op::ATOMIC_ADD_I32},
      {"sync/atomic.AddUint32", Op::ATOMIC_ADD_U32},
      {"sync/atomic.AddInt64", Op::ATOMIC_ADD_64},
      {"sync/atomic.AddUint64", Op::ATOMIC_ADD_64},
      {"sync/atomic.AddUintptr", Op::ATOMIC_ADD_64},
      {"sync/atomic.SwapInt32", Op::ATOMIC_SWAP_I32},
      {"sync/atomic.SwapUint32", Op::ATOMIC_SWAP_U32},
      {"sync/atomic.SwapInt64", Op::ATOMIC_SWAP_64},
      {"sync/atomic.SwapUint64", Op::ATOMIC_SWAP_64},
      {"sync/atomic.SwapUintptr", Op::ATOMIC_SWAP_64},
      {"sync/atomic.CompareAndSwapInt32", Op::ATOMIC_CAS_32},
      {"sync/atomic.CompareAndSwapUint32", Op::ATOMIC_CAS_32},
      {"sync/atomic.CompareAndSwapInt64", Op::ATOMIC_CAS_64},
      {"sync/atomic.CompareAndSwapUint64", Op::ATOMIC_CAS_64},
      {"sync/atomic.CompareAndSwapUintptr", Op::ATOMIC_CAS_64},
      {"sync.claim", Op::ATOMIC_CLAIM_32},
  };
  if (e->call != ir::CallKind::kStatic || e->function->package == nullptr) return nullptr;
  const Symbol& path = e->function->package->path;
  if (path != "math" && path != "sync/atomic" && path != "sync") return nullptr;
  static const auto kByName = [] {
    Image::Outside outside;
    std::unordered_map<std::string_view, const Intrinsic*> map;
    for (const Intrinsic& i : kIntrinsics) map[i.name] = &i;
    return map;
  }();
  auto found = kByName.find(e->function->name.view());
  return found != kByName.end() ? found->second : nullptr;
}

void FunctionEmitter::intrinsic(const Intrinsic& i, Expr* e, Slot dst) {
  size_t n = e->args.size();
  Slot x = operand(e->args[0], n > 1 && may_stop(e->args.subspan(1)));
  Slot y = 0;
  if (n == 2) y = operand(e->args[1]);
  if (n == 3) {
    y = frame_.temp(Pattern::scalar(2));
    expr(e->args[1], y);
    expr(e->args[2], static_cast<Slot>(y + 1));
  }
  at(e->pos);
  if (has_no_result(i.op)) return code_.emit(i.op, x, y);
  code_.emit(i.op, dst, x, y);
}

}  // namespace gos::emit

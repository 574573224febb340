// The verifier, driven by the format column of ops.def.
#include "bytecode/verify.h"

#include <vector>

#include "bytecode/layout.h"
#include "bytecode/operands.h"

namespace gos::bytecode {

namespace {

class Verifier {
 public:
  Verifier(const Program& p, const Function& f) : p_(p), f_(f) {}

  std::string run() {
    if (!shape()) return errors_;
    for (pc_ = 0; pc_ < f_.code_size; pc_ += length_of(op())) instruction();
    if (f_.has(kFunctionHasDefer) && (f_.recover_pc >= f_.code_size || !starts_[f_.recover_pc])) {
      fault("recovery point is no instruction");
    }
    return errors_;
  }

 private:
  Op op() const { return static_cast<Op>(f_.code[pc_].op); }
  void fault(const std::string& what) {
    errors_ += f_.name + " @" + std::to_string(pc_);
    if (pc_ < f_.code_size && f_.code[pc_].op < static_cast<uint16_t>(Op::kCount)) {
      errors_ += ": " + std::string(op_info(op()).name);
    }
    errors_ += ": " + what + '\n';
  }

  // Finds where instructions start; false when the code cannot be walked.
  bool shape() {
    starts_.assign(f_.code_size + 1, false);
    if (f_.map_slots > f_.frame_slots) fault("pointer map is longer than the frame");
    if (f_.frame_slots > kMaxFrameSlots) fault("frame too large");
    Op last = Op::TRAP;
    for (pc_ = 0; pc_ < f_.code_size;) {
      if (f_.code[pc_].op >= static_cast<uint16_t>(Op::kCount)) return fault("unknown opcode"), false;
      starts_[pc_] = true;
      last = op();
      uint32_t next = pc_ + length_of(op());
      if (next > f_.code_size) return fault("extension word missing"), false;
      pc_ = next;
    }
    switch (last) {
      case Op::RETURN:
      case Op::RETURN_DEFER:
      case Op::JMP:
      case Op::LOOP:
      case Op::PANIC:
      case Op::GOROUTINE_END:
      case Op::NATIVE_END:
      case Op::DEFER_END:
      case Op::TRAP: return true;
      default: fault("the code runs over its end"); return f_.code_size != 0;
    }
  }

  void slots(uint32_t first, uint32_t count, bool pointer) {
    if (first == kNoSlot) return;
    if (first + count > f_.frame_slots) {
      return fault("slot " + std::to_string(first + count - 1) + " outside the frame of " +
                   std::to_string(f_.frame_slots));
    }
    if (pointer && first < f_.map_slots && !f_.is_pointer_slot(first)) {
      fault("slot " + std::to_string(first) + " holds no pointer");
    }
  }

  void operand(const Operand& o, uint16_t value, const Instruction& i) {
    switch (o.kind) {
      case OperandKind::kDef:
      case OperandKind::kUse: return slots(value, o.slots ? o.slots : counted(value), false);
      case OperandKind::kPointer: return slots(value, 1, true);
      case OperandKind::kWindow: return window(value, i);
      case OperandKind::kJump: return jump(int64_t{pc_} + i.sc());
      case OperandKind::kWideJump: return jump(int64_t{pc_} + i.sbc());
      case OperandKind::kFunction:
        if (i.bc() >= p_.entries.size()) fault("no function " + std::to_string(i.bc()));
        return;
      case OperandKind::kType:
        if (i.bc() >= p_.types.size()) fault("no type " + std::to_string(i.bc()));
        return;
      case OperandKind::kNative:
        if (i.bc() >= p_.natives.size()) fault("no native " + std::to_string(i.bc()));
        return;
      default: return;
    }
  }

  // Slots of an operand whose number the opcode does not tell; at least one where a value has any.
  uint32_t counted(uint16_t) const {
    const Instruction& i = f_.code[pc_];
    switch (op()) {
      case Op::MOVN: return i.c;
      case Op::ZERO: return i.bc();
      case Op::CONCAT: return 2u * i.c;
      case Op::STACK_ALLOC: return static_cast<uint32_t>((f_.code[pc_ + 1].word() >> 32) + 7) / 8;
      case Op::MAP_ITER:
      case Op::MAP_NEXT: return kMapIterSlots;
      default: return 0;
    }
  }

  void window(uint16_t at, const Instruction& i) {
    if (at < f_.map_slots) fault("window at mapped slot " + std::to_string(at));
    uint32_t need = kFrameHeader;
    if (op() == Op::CALL && i.bc() < p_.entries.size()) {
      const Function& callee = *p_.entries[i.bc()];
      need += uint32_t{callee.result_slots} + callee.param_slots;
    }
    if (at + need > f_.frame_slots) fault("window reaches beyond the frame");
  }

  void jump(int64_t target) {
    if (target < 0 || target >= f_.code_size || !starts_[static_cast<size_t>(target)]) {
      fault("jump to " + std::to_string(target) + ", which is no instruction");
    }
  }

  void instruction() {
    const Instruction& i = f_.code[pc_];
    const Operands& operands = operands_of(op());
    const uint16_t values[3] = {i.a, i.b, i.c};
    for (int k = 0; k < 3; ++k) {
      // An array to be sliced is a pair of address and length.
      bool pair = op() == Op::SLICE && k == 1 && f_.code[pc_ + 1].word() & 8;
      operand(pair ? Operand{OperandKind::kUse, 2} : operands.operand[k], values[k], i);
    }
    if (operands.extension == ExtensionKind::kNone) return;
    uint64_t word = f_.code[pc_ + 1].word();
    bool low = operands.extension >= ExtensionKind::kType && operands.extension <= ExtensionKind::kTypeNumber;
    if (low && (word & 0xFFFFFFFF) >= p_.types.size()) fault("no type " + std::to_string(word & 0xFFFFFFFF));
    if (operands.extension == ExtensionKind::kTypeType && (word >> 32) >= p_.types.size()) {
      fault("no type " + std::to_string(word >> 32));
    }
  }

  const Program& p_;
  const Function& f_;
  uint32_t pc_ = 0;
  std::vector<bool> starts_;
  std::string errors_;
};

}  // namespace

std::string verify(const Program& program, const Function& f) { return Verifier(program, f).run(); }

std::string verify(const Program& program) {
  std::string errors;
  for (const Function& f : program.functions) errors += verify(program, f);
  return errors;
}

}  // namespace gos::bytecode

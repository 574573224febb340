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
    if (operands_of(last).ends) return true;
    fault("the code runs over its end");
    return f_.code_size != 0;
  }

  void slots(SlotRange range, bool pointer) {
    if (range.count == 0) return;
    if (range.end() > f_.frame_slots) {
      return fault("slot " + std::to_string(range.end() - 1) + " outside the frame of " +
                   std::to_string(f_.frame_slots));
    }
    if (pointer && range.first < f_.map_slots && !f_.is_pointer_slot(range.first)) {
      fault("slot " + std::to_string(range.first) + " holds no pointer");
    }
  }

  void operand(const Operand& o, int which, const Instruction& i) {
    if (o.kind == OperandKind::kWindow) return window(i.a, i);
    if (o.is_slot()) return slots(slots_of(&i, which, p_.types), o.kind == OperandKind::kPointer);
    switch (o.kind) {
      case OperandKind::kJump: return jump(int64_t{pc_} + i.sc());
      case OperandKind::kWideJump: return jump(int64_t{pc_} + i.sbc());
      case OperandKind::kJumpCount:
        for (uint32_t n = 0; n <= i.bc(); ++n) jump(int64_t{pc_} + 1 + n);
        return;
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
    if (!type_indices(operands.extension)) return;
    for (int k = 0; k < 3; ++k) operand(operands.operand[k], k, i);
    if (operands.extension == ExtensionKind::kCases) cases(i);
  }

  bool type_indices(ExtensionKind kind) {
    if (kind < ExtensionKind::kType || kind > ExtensionKind::kTypeNumber) return true;
    uint64_t word = f_.code[pc_ + 1].word();
    size_t before = errors_.size();
    if ((word & 0xFFFFFFFF) >= p_.types.size()) fault("no type " + std::to_string(word & 0xFFFFFFFF));
    if (kind == ExtensionKind::kTypeType && (word >> 32) >= p_.types.size()) {
      fault("no type " + std::to_string(word >> 32));
    }
    return errors_.size() == before;
  }

  void cases(const Instruction& i) {
    const auto* words = reinterpret_cast<const uint64_t*>(f_.code[pc_ + 1].word());
    for (uint32_t n = 0; n < i.b; ++n) {
      SelectSlots s = SelectSlots::of(words[n]);
      slots({s.channel, 1}, true);
      slots(value_of(s), false);
      if (s.ok != kNoSlot) slots({s.ok, 1}, false);
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

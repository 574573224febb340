// Builder, disassembler and verifier, on code made by hand.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include "bytecode/builder.h"
#include "bytecode/disassemble.h"
#include "bytecode/operands.h"
#include "bytecode/verify.h"

using namespace gos::bytecode;

namespace {

// A function of one result and one parameter, with a pointer local in slot 2.
Function& make_function(Program& program, Builder& code) {
  CHECK(code.link());
  Function& f = program.add_function("main.f");
  f.result_slots = f.param_slots = 1;
  f.map_slots = 3;
  f.frame_slots = 7;
  f.map_storage = {0b100};
  f.pointer_map = f.map_storage.data();
  f.storage = code.code();
  f.code = f.storage.data();
  f.code_size = static_cast<uint32_t>(f.storage.size());
  return f;
}

std::string faults(Builder& code) {
  Program program;
  return verify(program, make_function(program, code));
}

}  // namespace

TEST_CASE("formats are taken apart") {
  const Operands& add = operands_of(Op::ADDK_I64);
  CHECK(add.operand[0].kind == OperandKind::kDef);
  CHECK(add.operand[1].kind == OperandKind::kUse);
  CHECK(add.operand[2].kind == OperandKind::kSigned);
  const Operands& call = operands_of(Op::CALL);
  CHECK(call.operand[0].kind == OperandKind::kWindow);
  CHECK(call.operand[1].kind == OperandKind::kFunction);
  CHECK(operands_of(Op::LOADN).extension == ExtensionKind::kOffsetNumber);
  CHECK(operands_of(Op::INDEX3).operand[0].slots == 3);
  CHECK(length_of(Op::HEAP_ALLOC) == 2);
}

TEST_CASE("jumps are resolved in both directions") {
  Builder code;
  Label top = code.label(), test = code.label();
  code.emit_bc(Op::LOAD_INT, 0, 0);
  code.jump(Op::JMP, 0, 0, test);
  code.bind(top);
  code.emit(Op::ADDK_I64, 0, 0, 1);
  code.bind(test);
  code.jump(Op::JLT_I64_LOOP, 0, 1, top);
  code.emit(Op::RETURN);
  Program program;
  Function& f = make_function(program, code);
  CHECK(verify(program, f) == "");
  CHECK(disassemble(program, f) ==
        "func main.f\n"
        "  frame 7 slots: 1 results, 1 parameters, 1 locals, windows from 3\n"
        "    0  LOAD_INT          r0, 0\n"
        "    1  JMP               L2\n"
        "L1:\n"
        "    2  ADDK_I64          r0, r0, 1\n"
        "L2:\n"
        "    3  JLT_I64_LOOP      r0, r1, L1\n"
        "    4  RETURN            \n");
}

TEST_CASE("a jump beyond 16 bits is refused") {
  Builder code;
  Label far = code.label();
  code.jump(Op::JEQ_I64, 0, 0, far);
  for (int i = 0; i < 40000; ++i) code.emit(Op::NOP);
  code.bind(far);
  code.emit(Op::RETURN);
  CHECK_FALSE(code.link());
}

TEST_CASE("the verifier tells what is wrong") {
  Builder slot, pointer, end, window, type;
  slot.emit(Op::MOV, 0, 99);
  slot.emit(Op::RETURN);
  CHECK(faults(slot) == "main.f @0: MOV: slot 99 outside the frame of 7\n");
  pointer.emit(Op::LOAD_64, 0, 1, 8);
  pointer.emit(Op::RETURN);
  CHECK(faults(pointer) == "main.f @0: LOAD_64: slot 1 holds no pointer\n");
  end.emit(Op::MOV, 0, 1);
  CHECK(faults(end) == "main.f @1: the code runs over its end\n");
  window.emit(Op::CALL_CLOSURE, 2, 2);
  window.emit(Op::RETURN);
  CHECK(faults(window) == "main.f @0: CALL_CLOSURE: window at mapped slot 2\n");
  type.emit_word(Op::HEAP_ALLOC, 2, 0xFFFF, 0, 5);
  type.emit(Op::RETURN);
  CHECK(faults(type) == "main.f @0: HEAP_ALLOC: no type 5\n");
}

TEST_CASE("the verifier wants jumps to lead to instructions") {
  Builder code;
  code.emit_word(Op::LOAD_CONST, 0, 0, 0, 1);
  code.emit_bc(Op::JMP, 0, static_cast<uint32_t>(-1));
  CHECK(faults(code) == "main.f @2: JMP: jump to 1, which is no instruction\n");
}

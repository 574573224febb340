// Liveness of frame slots, on code made by hand.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "bytecode/builder.h"
#include "bytecode/function.h"
#include "bytecode/layout.h"
#include "bytecode/liveness.h"
#include "bytecode/operands.h"
#include "bytecode/type.h"

using namespace gos::bytecode;

namespace {

// A function whose slots below `slots` all hold pointers, and what is live in it.
struct Made {
  Function f;
  std::unique_ptr<Liveness> liveness;

  Made(Builder& code, uint32_t slots, std::vector<const Type*> types = {}, uint16_t results = 0,
       uint32_t recover_pc = 0) {
    REQUIRE(code.link());
    f.result_slots = results;
    f.map_slots = slots;
    f.frame_slots = slots + 10;
    f.map_storage.assign((slots + 63) / 64, 0);
    for (uint32_t s = 0; s < slots; ++s) f.map_storage[s / 64] |= uint64_t{1} << (s % 64);
    f.pointer_map = f.map_storage.data();
    f.storage = code.code();
    f.code = f.storage.data();
    f.code_size = static_cast<uint32_t>(f.storage.size());
    if (recover_pc != 0) {
      f.flags |= kFunctionHasDefer;
      f.recover_pc = recover_pc;
    }
    liveness = Liveness::of(f, types);
  }

  // The slots that are live at instruction pc: "0 3".
  std::string at(uint32_t pc) const {
    REQUIRE_FALSE(liveness->whole());
    return text(liveness->at(pc));
  }
  std::string text(const uint64_t* set) const {
    std::string out;
    for (uint32_t s = 0; s < liveness->words() * 64; ++s) {
      if (set[s / 64] >> (s % 64) & 1) out += (out.empty() ? "" : " ") + std::to_string(s);
    }
    return out;
  }
};

Type type_of(uint64_t slots, const Type* key = nullptr, const Type* elem = nullptr) {
  Type t{};
  t.size = slots * 8;
  t.key = key;
  t.elem = elem;
  return t;
}

}  // namespace

TEST_CASE("every row tells how many slots its operands stand for") {
  for (uint16_t n = 0; n < static_cast<uint16_t>(Op::kCount); ++n) {
    const Operands& row = operands_of(static_cast<Op>(n));
    CAPTURE(op_info(static_cast<Op>(n)).name);
    bool typed = row.extension >= ExtensionKind::kType && row.extension <= ExtensionKind::kTypeNumber;
    for (int k = 0; k < 3; ++k) {
      const Operand& o = row.operand[k];
      if (!o.is_slot()) continue;
      bool counted = row.operand[2].kind == OperandKind::kUnsigned;
      switch (o.extent) {
        case Extent::kFixed: CHECK((o.slots >= 1 && o.slots <= 3)); break;
        case Extent::kCount:
        case Extent::kByte:
        case Extent::kStrings:
        case Extent::kShortStrings: CHECK(counted); break;
        case Extent::kWideCount: CHECK(row.operand[1].kind == OperandKind::kUnsignedWide); break;
        case Extent::kType:
        case Extent::kElem:
        case Extent::kKey: CHECK(typed); break;
        case Extent::kBytes:
          CHECK((row.extension == ExtensionKind::kOffsetNumber || row.extension == ExtensionKind::kTypeNumber));
          break;
        case Extent::kSpan: CHECK(row.extension == ExtensionKind::kOffsetNumber); break;
        case Extent::kExtension: CHECK(row.extension == ExtensionKind::kNumber); break;
        case Extent::kMapIter:
        case Extent::kScalars: break;
      }
    }
  }
}

TEST_CASE("slots of operands follow from counts, bytes and types") {
  Type key = type_of(2), elem = type_of(5), map = type_of(1, &key, &elem);
  const Type* types[] = {&map, &elem};
  auto slots = [&](const Builder& code, int which) {
    SlotRange r = slots_of(const_cast<Builder&>(code).code().data(), which, types);
    return std::to_string(r.first) + "+" + std::to_string(r.count);
  };
  Builder get, store, part, span, alloc, array, none, recv;
  get.emit_word(Op::MAP_GET, 4, 1, 9, 0);
  CHECK(slots(get, 0) == "4+5");
  CHECK(slots(get, 1) == "1+1");
  CHECK(slots(get, 2) == "9+2");
  store.emit_word(Op::STORE_TYPED, 0, 3, 0, 1);
  CHECK(slots(store, 1) == "3+5");
  part.emit(Op::FRAME_LOAD_I32, 0, 3, 20);
  CHECK(slots(part, 1) == "5+1");
  span.emit_word(Op::FRAME_LOADN, 10, 3, 0, 12 | uint64_t{10} << 32);
  CHECK(slots(span, 0) == "10+2");
  CHECK(slots(span, 1) == "4+2");
  alloc.emit_word(Op::STACK_ALLOC, 0, 1, 0, 1 | uint64_t{12} << 32);
  CHECK(slots(alloc, 1) == "1+2");
  array.emit_word(Op::SLICE, 0, 4, 9, 8);
  CHECK(slots(array, 1) == "4+2");
  none.emit_word(Op::HEAP_ALLOC, 0, kNoSlot, 0, 1);
  CHECK(slots(none, 1) == "0+0");
  recv.emit_word(Op::RECV_OK, 2, 0, 7, 4);
  CHECK(slots(recv, 0) == "2+4");
}

TEST_CASE("a slot is live from where it is written to where it is read last") {
  Builder code;
  code.emit_bc(Op::ZERO, 0, 3);       // 0
  code.emit(Op::LOAD_64, 1, 0, 0);    // 1
  code.emit_bc(Op::CALL, 3, 0);       // 2
  code.emit(Op::STORE_PTR, 1, 2, 0);  // 3
  code.emit(Op::RETURN);              // 4
  Made m(code, 3);
  CHECK(m.at(0) == "");
  CHECK(m.at(1) == "0 2");
  CHECK(m.at(2) == "1 2");
  CHECK(m.at(3) == "1 2");
  CHECK(m.at(4) == "");
}

TEST_CASE("what the next round of a loop reads is live at its end") {
  Builder code;
  Label top = code.label();
  code.bind(top);
  code.emit(Op::MOV, 1, 0);           // 0
  code.emit_bc(Op::CALL, 3, 0);       // 1
  code.jump(Op::JT_LOOP, 2, 0, top);  // 2
  code.emit(Op::MOV, 0, 1);           // 3
  code.emit(Op::RETURN);              // 4
  Made m(code, 3, {}, 1);
  CHECK(m.at(0) == "0 2");
  CHECK(m.at(1) == "0 1 2");
  CHECK(m.at(3) == "1");
  CHECK(m.at(4) == "0");
}

TEST_CASE("all jumps of a table count, and what lies behind them") {
  Builder code;
  Label one = code.label(), two = code.label();
  code.emit_bc(Op::JUMP_TABLE, 5, 2);  // 0
  code.jump(Op::JMP, 0, 0, one);       // 1
  code.jump(Op::JMP, 0, 0, two);       // 2
  code.emit(Op::NIL_CHECK, 0);         // 3
  code.emit(Op::RETURN);               // 4
  code.bind(one);
  code.emit(Op::NIL_CHECK, 1);  // 5
  code.emit(Op::RETURN);        // 6
  code.bind(two);
  code.emit(Op::NIL_CHECK, 2);  // 7
  code.emit(Op::RETURN);        // 8
  Made m(code, 3);
  CHECK(m.at(0) == "0 1 2");
  CHECK(m.at(1) == "1");
  CHECK(m.at(2) == "2");
  CHECK(m.at(3) == "0");
}

TEST_CASE("a box that is found ends the life of what was there before, one that is made later") {
  Builder code;
  Label boxed = code.label();
  code.jump(Op::BOX_SMALL, 1, 5, boxed);             // 0
  code.emit_word(Op::HEAP_ALLOC, 1, kNoSlot, 0, 0);  // 1
  code.bind(boxed);
  code.emit(Op::NIL_CHECK, 1);  // 3
  code.emit(Op::RETURN);        // 4
  Made m(code, 2);
  CHECK(m.at(0) == "");
  CHECK(m.at(3) == "1");

  Builder reads;
  Label there = reads.label();
  reads.jump(Op::BOX_SMALL, 1, 5, there);  // 0
  reads.emit(Op::NIL_CHECK, 1);            // 1
  reads.bind(there);
  reads.emit(Op::RETURN);  // 2
  CHECK(Made(reads, 2).at(0) == "1");
}

TEST_CASE("a value written in part keeps its other parts") {
  Builder code;
  code.emit_word(Op::FRAME_STOREN, 0, 5, 0, 8 | uint64_t{8} << 32);  // 0
  code.emit(Op::MOV2, 2, 0);                                         // 2
  code.emit(Op::STORE_STR, 4, 2, 0);                                 // 3
  code.emit(Op::RETURN);
  Made m(code, 5);
  CHECK(m.at(0) == "0 1 4");
  CHECK(m.at(1) == "0 1 4");  // the extension
  CHECK(m.at(3) == "2 3 4");
}

TEST_CASE("a goroutine that waits in a channel operation holds its operands") {
  Builder code;
  code.emit(Op::SEND, 0, 1, 2);             // 0
  code.emit_word(Op::RECV_OK, 3, 0, 9, 1);  // 1
  code.emit(Op::STORE_PTR, 4, 3, 0);        // 3
  code.emit(Op::RETURN);
  Made m(code, 5);
  CHECK(m.at(0) == "0 1 2 4");
  CHECK(m.at(1) == "0 1 2 4");
  CHECK(m.at(3) == "0 3 4");
}

TEST_CASE("a select reads channels and what is sent, and writes what is received") {
  auto word = [](uint16_t channel, uint16_t value, uint16_t slots, bool send) {
    return SelectSlots{channel, value, kNoSlot, send, slots}.word();
  };
  uint64_t table[] = {word(0, 1, 2, true), word(3, 4, 1, false), word(5, kNoSlot, 3, false)};
  Builder code;
  code.emit_word(Op::SELECT, 20, 3, 0, reinterpret_cast<uint64_t>(table));  // 0
  code.emit(Op::NIL_CHECK, 4);                                              // 2
  code.emit(Op::RETURN);
  Made m(code, 8);
  CHECK(m.at(0) == "0 1 2 3 5");
  CHECK(m.at(2) == "0 1 2 3 4 5");
}

TEST_CASE("what is read after a recovery is live throughout") {
  Builder code;
  code.emit_bc(Op::ZERO, 0, 3);     // 0
  code.emit_bc(Op::CALL, 3, 0);     // 1
  code.emit(Op::RETURN_DEFER);      // 2
  code.emit(Op::RUN_DEFERS);        // 3
  code.emit(Op::LOAD_64, 0, 2, 0);  // 4
  code.emit(Op::RETURN);            // 5
  Made m(code, 3, {}, 1, 3);
  CHECK(m.at(1) == "0 2");
  CHECK(m.at(2) == "0 2");
  CHECK(m.at(5) == "0 2");
  CHECK(m.text(m.liveness->in_panic()) == "2");

  Builder none;
  none.emit(Op::NIL_CHECK, 0);
  none.emit(Op::RETURN);
  Made n(none, 1);
  CHECK(n.text(n.liveness->in_panic()) == "");
}

TEST_CASE("regions that hold pointers are known, each once") {
  Type t = type_of(2);
  Builder code;
  code.emit_word(Op::STACK_ALLOC, 0, 4, 0, uint64_t{16} << 32);
  code.emit_word(Op::STACK_ALLOC, 1, 8, 0, uint64_t{16} << 32);
  code.emit_word(Op::STACK_ALLOC, 1, 4, 0, uint64_t{9} << 32);
  code.emit_word(Op::STACK_ALLOC, 1, 20, 0, uint64_t{8} << 32);  // numbers
  code.emit(Op::RETURN);
  Made m(code, 10, {&t});
  REQUIRE(m.liveness->regions().size() == 2);
  CHECK(m.liveness->regions()[0].first == 4);
  CHECK(m.liveness->regions()[0].end == 6);
  CHECK(m.liveness->region_of(3) == -1);
  CHECK(m.liveness->region_of(5) == 0);
  CHECK(m.liveness->region_of(6) == -1);
  CHECK(m.liveness->region_of(9) == 1);
  CHECK(m.liveness->region_of(100) == -1);
}

TEST_CASE("of natives, and of what is read by address, all is live") {
  Builder code;
  code.emit_bc(Op::NATIVE, 0, 0);
  code.emit(Op::RETURN);
  Made m(code, 2);
  CHECK_FALSE(m.liveness->whole());
  m.f.flags |= kFunctionNative;
  CHECK(Liveness::of(m.f, {})->whole());
  m.f.flags = kFunctionReadByAddress;
  CHECK(Liveness::of(m.f, {})->whole());
}

TEST_CASE("a copy of a function has a liveness of its own") {
  Builder code;
  code.emit(Op::NIL_CHECK, 0);
  code.emit(Op::RETURN);
  Made m(code, 1);
  const Liveness& first = m.f.liveness.get(m.f, {});
  CHECK(&first == &m.f.liveness.get(m.f, {}));
  Function copy = m.f;
  copy.pointer_map = copy.map_storage.data();
  CHECK(&copy.liveness.get(copy, {}) != &first);
}

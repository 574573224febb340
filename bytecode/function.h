// Function: the compiled form of one Go function, and the frame it runs in.
//
// A frame is an array of 8-byte slots addressed by `fp`:
//
//     fp[-2]  return pc (const Instruction*)
//     fp[-1]  Function* of this frame | distance to the caller's fp in slots << 48
//     fp[0 .. R)            results
//     fp[R .. R+P)          parameters (the receiver first)
//     fp[R+P]               the closure, for functions that capture (has_context)
//     ...                   locals, temporaries, regions of STACK_ALLOC
//     ... frame_slots       the windows of outgoing calls: header, results, parameters of the callee
//
// A call's window begins at slot `a` of the caller: the callee's fp is caller fp + a + kFrameHeader. Arguments are
// written straight into the window, results are read from it. Between the first argument written and the call there is
// no safepoint, and none between the return and the last result read: so the window needs no pointer map in the caller.
//
// A scalar is kept canonical in its slot: integers sign- or zero-extended to 64 bits, bool 0 or 1, float32 as its bits
// zero-extended. string takes 2 slots (data, length), interface 2 (type or itab, data), slice 3 (data, length,
// capacity), complex128 2; complex64, structs and arrays their memory layout rounded up to slots.
//
// A slot never changes between pointer and non-pointer, so one pointer map per function is exact. The prologue zeroes
// what the map calls a pointer, except the parameters and the closure. Where which of them still matters: liveness.h.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/instruction.h"
#include "bytecode/liveness.h"

namespace gos::bytecode {

struct Type;

inline constexpr int kFrameHeader = 2;             // slots in front of fp
inline constexpr int kFrameDistanceShift = 48;     // of the caller distance in fp[-1]
inline constexpr uint32_t kMaxFrameSlots = 65000;  // operands are 16 bits wide

// From this instruction on (until the next entry), the code comes from `line` of `file`.
struct LineEntry {
  uint32_t pc;    // instruction index
  uint32_t line;  // 1-based
  uint16_t column;
  uint16_t file;         // index into Program::files
  uint32_t inlined = 0;  // not 0: Function::inlined[inlined - 1] was called, and this is its code
};

// A call in whose place the code of the function stands that it called.
struct InlinedCall {
  std::string name;  // of the function called
  bool has_params = false;
  uint32_t parent = 0;  // as LineEntry::inlined: where the call itself stands
  uint32_t line = 0;    // of the call
  uint16_t column = 0;
  uint16_t file = 0;
};

// A named slot, for the disassembler and debuggers.
struct SlotName {
  uint32_t slot;
  uint32_t count;
  std::string name;
};

// What lies in a frame from a slot on, or in a closure from a word on. Slots and words without pointers are left out.
struct TypedWord {
  enum class Form : uint8_t {
    kValue,     // a value of the type
    kPointer,   // a pointer to one
    kElements,  // a pointer to some, and their number
    kMap,       // a map of the type, itself (runtime/value/map.h)
    kMapIter,   // an iterator over one
  };
  const Type* type;
  uint32_t at;
  Form form = Form::kValue;
  bool captured = false;  // in the function's closure
};

enum FunctionFlag : uint32_t {
  kFunctionHasContext = 1,  // reads its closure in slot R+P
  kFunctionHasDefer = 2,    // returns through RETURN_DEFER
  kFunctionWrapper = 4,     // made by the compiler (method wrappers, bodies of go and defer statements): recover looks
                            // through it, traces leave it out
  kFunctionNative = 8,      // a stub around one NATIVE instruction
  kFunctionStatement = 16,  // of wrappers: the body of a go or defer statement
  kFunctionReadByAddress = 32,  // its results and parameters are read and written through addresses
};

struct Function {
  const Instruction* code = nullptr;  // entry; the first word of a closure object points at the Function, not here
  uint32_t frame_slots = 0;           // slots from fp to the end of the frame, windows included
  uint32_t flags = 0;                 // FunctionFlag
  uint16_t result_slots = 0;
  uint16_t param_slots = 0;               // receiver included
  uint32_t index = 0;                     // in Program::functions
  uint32_t code_size = 0;                 // instructions (two-word instructions count twice)
  uint32_t map_slots = 0;                 // slots that pointer_map covers; what lies beyond is windows
  const uint64_t* pointer_map = nullptr;  // bit i: slot i holds a pointer (or nil)
  // kFunctionHasDefer: where the frame goes on after one of its deferred calls has recovered a panic. The code there
  // runs the deferred calls that are left, takes result variables that live in memory to the result slots, and returns.
  uint32_t recover_pc = 0;  // instruction index
  // The static closure of the function: its address is the func value of a function that captures nothing.
  // static_closure[0] == this.
  const Function* static_closure[1] = {nullptr};

  std::string name;  // as Go's traces print it: "main.f", "main.(*T).m", "main.f.func1"
  std::vector<Instruction> storage;
  std::vector<uint64_t> map_storage;
  std::vector<LineEntry> lines;  // ascending pc
  std::vector<InlinedCall> inlined;
  // Ascending pcs of those that index with an unsigned 64-bit number: for their panics' texts.
  std::vector<uint32_t> unsigned_indexes;
  std::vector<SlotName> slot_names;
  std::vector<TypedWord> typed_words;  // where the compiler was told to keep them
  uint32_t line = 0;                   // of the declaration
  uint16_t file = 0;
  const Type* type = nullptr;  // kFunc type, where known
  LazyLiveness liveness;

  bool has(FunctionFlag f) const { return flags & f; }
  uint32_t context_slot() const { return uint32_t{result_slots} + param_slots; }
  // Slots that are valid when the function is entered, before its prologue: parameters and the closure (results are
  // not).
  uint32_t entry_slots() const { return context_slot() + (has(kFunctionHasContext) ? 1 : 0); }
  bool is_pointer_slot(uint32_t slot) const { return pointer_map[slot / 64] >> (slot % 64) & 1; }
};

// SLICE and SLICE_STRING: bits of `off` and `n` for bounds that are unsigned 64-bit numbers, in the order of the bits
// that say which bounds are given.
inline constexpr int kSliceUnsignedShift = 4;

// The line entry that covers instruction index `pc`.
const LineEntry* find_line(const Function& f, uint32_t pc);

// A frame as the program's author sees it: of the function itself, or of a call that was inlined into it.
struct LogicalFrame {
  std::string_view name;
  bool has_params = false;
  bool inlined = false;
  uint32_t line = 0;
  uint16_t file = 0;
  uint16_t column = 0;  // 0: not known
};
// The frames at instruction index `pc`, innermost first; the last is the function itself.
std::vector<LogicalFrame> logical_frames(const Function& f, uint32_t pc);
// Those of them that traces show: of a wrapper only what was inlined into it.
std::vector<LogicalFrame> shown_frames(const Function& f, uint32_t pc);

inline uint64_t frame_word(const Function* f, uint64_t distance) {
  return reinterpret_cast<uint64_t>(f) | distance << kFrameDistanceShift;
}
inline Function* frame_function(uint64_t word) {
  return reinterpret_cast<Function*>(word & ((uint64_t{1} << kFrameDistanceShift) - 1));
}
inline uint64_t frame_distance(uint64_t word) { return word >> kFrameDistanceShift; }

}  // namespace gos::bytecode

// FunctionEmitter: the state of making one function's code, and its parts by construct.
#pragma once

#include <optional>
#include <unordered_map>

#include "bytecode/builder.h"
#include "compiler/emit/emit.h"
#include "compiler/emit/frame.h"

namespace gos::emit {

using bytecode::Label;
using bytecode::Op;
using ir::Expr;
using ir::ExprKind;
using ir::Stmt;
using ir::StmtKind;
using ir::Var;
using syntax::Operator;
using Desc = const bytecode::Type*;

// How a value moves between memory and slots.
enum class Width : uint8_t { kNone, kI8, kU8, kI16, kU16, kI32, kU32, k64, k2, k3, kN };
// Which store keeps the write barrier's promise.
enum class Barrier : uint8_t { kPlain, kPtr, kStr, kIface, kSlice, kTyped };

Width width_of(Desc t);
// The opcode that loads it through a pointer.
Op load_op(Width w);
Barrier barrier_of(Desc t);
inline bool is_signed(Desc t) { return t->kind >= bytecode::Kind::kInt && t->kind <= bytecode::Kind::kInt64; }
// Keys that maps have special operations for.
enum class MapKey : uint8_t { kOther, k64, kString };
inline MapKey map_key(Desc map) {
  using bytecode::Kind;
  Kind k = map->key->kind;
  if (k == Kind::kString) return MapKey::kString;
  bool word = map->key->size == 8 && ((k >= Kind::kInt && k <= Kind::kUintptr) || k == Kind::kPointer ||
                                      k == Kind::kChan || k == Kind::kUnsafePointer);
  return word ? MapKey::k64 : MapKey::kOther;
}
inline bool is_integer(Desc t) { return t->kind >= bytecode::Kind::kInt && t->kind <= bytecode::Kind::kUintptr; }

inline bool unsigned64(Desc t) { return is_integer(t) && !is_signed(t) && t->size == 8; }

// Where a value can be read and written.
struct Place {
  enum Kind : uint8_t {
    kBlank,
    kSlots,    // whole slots from `base`
    kFrame,    // bytes at `base` + `offset`, not whole slots
    kMemory,   // through the pointer in `base`, at `offset`
    kGlobal,   // at address `offset`
    kIndexed,  // element `index` of the pointer and length in `base`
    kMap,      // element with the key in `index` of the map in `base`
  };
  Kind kind = kBlank;
  Desc type = nullptr;
  Slot base = kNoSlot;
  Slot index = kNoSlot;
  uint64_t offset = 0;
  Slot addr = kNoSlot;          // kSlots and kFrame in a region: slot with the region's address
  uint64_t addr_offset = 0;     // and how far this place is behind it
  bool pair = false;            // `addr` is followed by the length of the array that this place is
  bool unsigned_index = false;  // kIndexed: by an unsigned 64-bit number
  bool in_frame = false;        // kMemory: known to point into this frame
  Desc map = nullptr;
  source::Pos pos;  // where reading or writing it panics
};

// Bytes from which memory is copied without going through slots.
inline constexpr uint64_t kCopyByAddress = 64;
// Bytes up to which a value may lie in temporaries of the frame.
inline constexpr uint64_t kMaxSizeInFrame = 64 * 1024;
// Whether the expression names a place, so that reading it needs no code but its operands'.
inline bool is_place(const Expr* e) {
  return e->kind == ExprKind::kVar || e->kind == ExprKind::kDeref || e->kind == ExprKind::kField ||
         e->kind == ExprKind::kIndex || (e->kind == ExprKind::kAssert && !e->comma_ok);
}
inline bool has_address(const Place& p) {
  return p.kind == Place::kMemory || p.kind == Place::kGlobal || p.kind == Place::kIndexed ||
         (p.kind == Place::kSlots && p.addr != kNoSlot);
}

class FunctionEmitter {
 public:
  FunctionEmitter(Emitter& e, ir::Function& f, bytecode::Function& out, bool long_jumps);
  // False when a jump was too far: make the function anew with long_jumps.
  bool run();

 private:
  // --- scan.cpp: before code is made ---
  void scan();
  bool scan_expr(Expr* e);
  bool scan_stmts(std::span<Stmt*> list);
  bool scan_stmt(Stmt* s);
  void scan_indexed(Expr* x);
  static bool may_stop(const Expr* e) { return e && (e->scratch & 1); }
  static bool may_stop(std::span<Expr*> list);
  static bool mentions(const Expr* e, const Var* v);
  static bool mentions(std::span<Stmt* const> list, const Var* v);
  // Code for `e` writes its destination before its operands are all read.
  static bool writes_early(const Expr* e);
  // A product of float64 that nothing can stop; and x + y or x - y with such a y, made by MULADD or MULSUB.
  static bool is_product(const Expr* e);
  static bool adds_product(const Expr* e);

  // --- function.cpp: frame and variables ---
  struct Local {
    enum Storage : uint8_t { kNone, kSlots, kRegion, kHeap } storage = kNone;
    bool pair = false;  // the slot after `addr` holds the array's length
    bool permanent = false;
    Slot slot = kNoSlot;  // value or region
    Slot addr = kNoSlot;
    Desc type = nullptr;
  };
  void enter();
  void finish();
  void load_captures();
  void declare_params();
  void bind_slots(Var* v, Slot s);
  bool wants_region(const Var* v, Desc t) const;
  Local& local(Var* v);
  // Makes room for a variable; its value is zero unless `uninitialised`.
  void declare(Var* v, bool zero = true);
  void declare_init(Var* v, Expr* x);
  void heap_alloc(Slot dst, Desc t);
  // A region of the frame and its address. Pointers to it may live as long as the function.
  Slot stack_alloc(Slot dst, Desc t, bool permanent = true);
  void emit_return();
  void copy_results();
  void name_slot(Slot s, uint32_t n, const Var* v);
  void finish_lines(uint32_t prologue);
  // Line, column and Program::files index of a position; false if it is in no file.
  bool locate(source::Pos pos, uint32_t& line, uint16_t& column, uint16_t& file);
  void relocate();

  // --- memory.cpp: places, loads and stores ---
  Place var_place(Var* v);
  Place place(Expr* e, bool stop_after = false);
  Place field_of(Place p, uint64_t offset, Desc t);
  Place element_of(Expr* e, bool stop_after);
  Place map_place(Expr* e, bool stop_after);
  Place slots_place(Slot s, Desc t) const;
  Place memory_place(Slot pointer, uint64_t offset, Desc t, bool in_frame = false) const;
  // Slots with address and length of the array at `p`.
  Slot array_pair(Place p);
  Slot pointer_to(const Place& p);
  void load(const Place& p, Slot dst);
  void store(const Place& p, Slot value);
  void store_expr(const Place& p, Expr* e);
  void address(const Place& p, Slot dst);
  void zero(const Place& p);
  void load_memory(Slot dst, Slot pointer, uint64_t offset, Desc t);
  void store_memory(Slot pointer, uint64_t offset, Desc t, Slot value, bool plain);
  void load_frame(Slot dst, Slot base, uint64_t offset, Desc t);
  void store_frame(Slot base, uint64_t offset, Desc t, Slot value);
  bool near(Slot& pointer, uint64_t& offset);

  // --- expr.cpp ---
  // Writes the value to `dst`, which nothing in `e` reads unless writes_early(e) is false.
  void expr(Expr* e, Slot dst);
  // Slots with the value, good until the mark before is released. With `stop_after`, something that may stop comes
  // before the last use, or the use itself may.
  Slot operand(Expr* e, bool stop_after = false);
  // The operand, of which only data and length are used, and at once: string(bytes) is not copied.
  Slot borrowed_string(Expr* e, bool stop_after);
  // Two operands for one instruction. As gc does it, what may stop comes first.
  std::pair<Slot, Slot> operands(Expr* x, Expr* y);
  void effect(Expr* e);
  void tuple(Expr* e, std::span<const Slot> dst);
  void move(Slot dst, Slot src, uint32_t n);
  void move(Slot dst, Slot src, Desc t) { move(dst, src, t->slots()); }
  void load_int(Slot dst, int64_t v);
  void load_string(Slot dst, std::string_view text);
  void constant(const Expr* e, Slot dst);
  void zero_slots(Slot dst, uint32_t n);
  std::optional<int64_t> int_constant(const Expr* e) const;
  Slot hoisted_constant(uint64_t bits);
  void sequence(Expr* e);
  // While it lives, code is that of a function called here, if `inlined` says so.
  class InlineScope {
   public:
    InlineScope(FunctionEmitter& f, const ir::Inlined* inlined);
    ~InlineScope();
    InlineScope(const InlineScope&) = delete;
    InlineScope& operator=(const InlineScope&) = delete;

   private:
    FunctionEmitter* f_;
    uint32_t pos_ = 0, outer_ = 0;
  };

  // --- arith.cpp ---
  void unary(Expr* e, Slot dst);
  // dst = dst op product
  void add_product(Operator op, Slot dst, Expr* product);
  void binary(Expr* e, Slot dst);
  // dst = x op y
  void arith(Operator op, Desc t, Slot dst, Slot x, Expr* y);
  void arith_slots(Operator op, Desc t, Slot dst, Slot x, Slot y);
  bool arith_constant(Operator op, Desc t, Slot dst, Slot x, int64_t k);
  void shift(Operator op, Desc t, Slot dst, Slot x, Expr* count);
  void extend(Slot dst, Slot src, Desc t);
  void complex_arith(Operator op, Desc t, Slot dst, Slot x, Slot y);
  void convert_number(Expr* e, Slot dst);
  void min_max(Expr* e, Slot dst);

  // --- compare.cpp: conditions ---
  void jump(Label l);
  void jump_if(Expr* e, bool sense, Label l);
  void jump_compare(Operator op, Expr* x, Expr* y, bool sense, Label l);
  bool jump_compare_nil(Operator op, Expr* x, Expr* y, bool sense, Label l);
  void jump_on(Slot b, bool sense, Label l);
  void jump_op(Op op, Slot a, uint32_t b, Label l);
  void compare(Expr* e, Slot dst);
  void compare_slots(Operator op, Desc t, Slot dst, Slot x, Slot y);
  void compare_mixed(Expr* e, Slot dst);
  void logical(Expr* e, Slot dst);

  // --- calls.cpp ---
  // Emits the call, its window at `at` (counted from the first window slot) or wherever there is room; returns the
  // first result slot.
  static constexpr uint32_t kAnywhere = UINT32_MAX;
  Slot call(Expr* e, uint32_t at = kAnywhere);
  // Writes the arguments to the window slots from `first` on.
  void arguments(Expr* e, uint32_t first);
  void keep_pinned(Expr* argument);
  uint32_t result_slots(const Expr* e);
  Slot statement_region(const Pattern& p);
  bool leaves_arguments(const Expr* e, size_t arg) const;

  // --- intrinsics.cpp: functions that are opcodes ---
  struct Intrinsic;
  static const Intrinsic* find_intrinsic(const Expr* e);
  // `dst` for a result that nobody asks for is any slot.
  void intrinsic(const Intrinsic& i, Expr* e, Slot dst);

  // --- literals.cpp: allocations ---
  void new_object(Expr* e, Slot dst);
  void address_of(Expr* e, Slot dst);
  void struct_literal(Expr* e, const Place& to, bool zeroed);
  void array_literal(Expr* e, const Place& to, bool zeroed);
  void literal_into(Expr* e, const Place& to, bool zeroed);
  void slice_literal(Expr* e, Slot dst);
  bool static_elements(Expr* e, Desc array, Slot pointer);
  void map_literal(Expr* e, Slot dst);
  void make_slice(Expr* e, Slot dst);
  void make_map(Slot dst, Desc t, Expr* hint, int64_t known, ir::Escape escapes);
  void make_chan(Expr* e, Slot dst);
  void closure(Expr* e, Slot dst);
  Slot allocate(ir::Escape escapes, Desc t, Slot dst, Slot* region);

  // --- convert.cpp: interfaces and strings ---
  void to_interface(Expr* e, Slot dst);
  void box(Expr* e, Desc t, Slot dst);
  bool static_box(Expr* x, Desc t, Slot dst);
  void interface_word(Desc concrete, Desc iface, Slot dst);
  void interface_to_interface(Expr* e, Slot dst);
  void assertion(Expr* e, Slot dst);
  Slot asserted(Expr* e, bool stop_after);
  void assertion_ok(Expr* e, Slot dst, Slot ok);
  void unbox(Slot iface, Desc t, Slot dst);
  void convert_string(Expr* e, Slot dst);

  // --- builtins.cpp ---
  void builtin(Expr* e, Slot dst);
  void length(Expr* e, Slot dst);
  void concat(Expr* e, Slot dst);
  // `fresh`: nothing that the values mention lies in `dst`.
  void append(Expr* e, Slot dst, bool fresh = false);
  void append_op(Slot dst, Desc elem, Slot value);
  void slice(Expr* e, Slot dst);
  void copy(Expr* e, Slot dst);
  void clear(Expr* e);
  void print(Expr* e);
  void map_get(Expr* e, Slot dst, bool ok);
  Slot map_address(const Place& p);
  void receive(Expr* e, Slot dst, Slot ok);

  // --- stmt.cpp ---
  void stmts(std::span<Stmt*> list);
  void block(std::span<Stmt*> list);
  void stmt(Stmt* s);
  void if_stmt(Stmt* s);
  void for_stmt(Stmt* s);
  // A loop whose step and test are one instruction; false when it is of another form.
  bool counting_loop(Stmt* s);
  // The end of a counting loop: i is incremented and compared with `limit`, a constant or a slot.
  void count_and_jump(Slot i, Operator op, std::optional<int64_t> k, Slot limit, Label body);
  void copy_per_iteration(std::span<Var*> vars);
  void return_stmt(Stmt* s);
  void go_defer(Stmt* s);
  struct Target {
    Label exit, next;
  };
  Target& target(Stmt* s);
  Label goto_label(Symbol name);

  // --- assign.cpp ---
  void assign(Expr* lhs, Expr* rhs, source::Pos pos);
  void assign_op(Stmt* s);
  void assign_tuple(Stmt* s);
  void assign_parallel(Stmt* s);
  void assign_slots(Var* v, const Place& to, Expr* rhs);

  // --- range.cpp ---
  void range_stmt(Stmt* s);
  template <typename F>
  void count(Stmt* s, Slot i, std::optional<int64_t> k, Slot limit, bool is_unsigned, F round);
  void range_int(Stmt* s);
  void range_sequence(Stmt* s, Slot pair, std::optional<int64_t> length, Desc elem);
  void range_string(Stmt* s);
  void range_map(Stmt* s);
  void range_chan(Stmt* s);
  // The loop variable `which` (0 key, 1 value) gets what `from` holds.
  void set_range_var(Stmt* s, size_t which, const Place& from);
  bool wants_range_var(Stmt* s, size_t which) const;
  // The slot of loop variable `which` if code may count in it.
  std::optional<Slot> direct_range_var(Stmt* s, size_t which);

  // --- switch.cpp ---
  void switch_stmt(Stmt* s);
  bool switch_integers(Stmt* s, std::vector<Label>& bodies, Label other);
  void type_switch(Stmt* s);
  void select_stmt(Stmt* s);
  void clause_bodies(Stmt* s, std::vector<Label>& bodies);

  // --- helpers ---
  Desc type(types::Type* t) { return e_.types_.of(t); }
  Desc type(const Expr* e) { return e_.types_.of(e->type); }
  // Patterns with the type that they are of, where types are kept: of a value, of a pointer to one, of the address and
  // length of an array, and of some values in a row.
  Pattern pattern(Desc t) const { return e_.pattern_of(t); }
  Pattern pointer_pattern(Desc t) const { return e_.typed(Pattern::pointer(), t, Emitter::Form::kPointer); }
  Pattern array_pattern(Desc array) const { return e_.typed(Pattern::pair(), array, Emitter::Form::kPointer); }
  Pattern elements_pattern(Desc elem) const { return e_.typed(Pattern::pair(), elem, Emitter::Form::kElements); }
  Slot temp(Desc t) { return frame_.temp(pattern(t)); }
  void at(source::Pos pos) {
    if (pos) code_.set_pos(pos.value);
  }
  uint32_t type_id(Desc t) const { return t->id; }
  // Temporaries made during its life are given back at its end.
  struct Scope {
    explicit Scope(FunctionEmitter& f) : frame(f.frame_), mark(f.frame_.mark()) {}
    ~Scope() { frame.release(mark); }
    Scope(const Scope&) = delete;
    Frame& frame;
    Frame::Mark mark;
  };

  Emitter& e_;
  ir::Function& f_;
  bytecode::Function& out_;
  bytecode::Program& program_;
  bool long_jumps_;
  bytecode::Builder code_;
  Frame frame_;
  std::vector<Local> locals_;
  std::vector<Var*> local_vars_;
  std::vector<Target> targets_;
  std::vector<Stmt*> target_stmts_;
  std::unordered_map<Symbol, Label> gotos_;
  std::vector<Label> fallthrough_;
  std::vector<std::vector<uint64_t>*> select_tables_;
  std::vector<std::pair<uint64_t, Slot>> hoisted_;        // constants loaded in the prologue
  std::vector<std::pair<uint64_t, Slot>> hoisted_pairs_;  // global arrays: address, slot of the pair
  std::vector<uint64_t> hoisted_lengths_;
  std::vector<bytecode::SlotName> names_;
  std::vector<bytecode::TypedWord> captured_words_;
  struct InlinedCall {
    const ir::Function* callee;
    source::Pos call;
    uint32_t parent;
  };
  std::vector<InlinedCall> inlined_;
  std::vector<Slot> result_slots_;
  // Regions that live as long as a statement: in use, and free for the next one.
  std::vector<std::pair<Pattern, Slot>> used_regions_, free_regions_;
  int loop_depth_ = 0;
  bool results_in_memory_ = false;
  bool has_named_results_ = false;
  Label recover_;
  uint32_t depth_ = 0;
};

}  // namespace gos::emit

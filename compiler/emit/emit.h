// emit: IR to bytecode.
//
// Every function is made in one walk over its tree, towards destinations: whoever wants a value says in which slots,
// and the last instruction of the expression writes there. A local variable is its own operand. What costs more than
// one walk is known before it: scan.cpp notes which variables must lie in memory and which expressions may stop.
//
// Where a variable lives:
// - in slots, when its address is never needed;
// - in a region of the frame (STACK_ALLOC at its declaration) with a pointer slot beside it, when its address is taken
//   but does not leave, or when it is an array indexed by a variable. Values made of whole words are still read and
//   written as slots, for the region's memory is the frame's;
// - on the heap (HEAP_ALLOC at its declaration), when escape analysis says so.
//
// Invariants of the code made:
// - A slot holds pointers for the whole life of the function or never (frame.h).
// - "May stop" means: a collection or a stack move can happen (calls, allocations, channel operations, back-edges). No
//   pointer lies in a window while that can happen, nor is one an operand of an instruction that may stop itself;
//   results without pointers may stay there.
// - An address of a slot exists only in pointer slots, so that a stack move finds it.
//
// What does not fit the instruction format (frames over 49,152 slots) is reported in errors().
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "bytecode/builder.h"
#include "bytecode/program.h"
#include "compiler/emit/frame.h"
#include "compiler/emit/type_table.h"
#include "compiler/ir/ir.h"
#include "compiler/types/lookup.h"

namespace gos::emit {

class FunctionEmitter;

class Emitter {
 public:
  Emitter(bytecode::Program& program, types::Context& context, source::SourceSet& sources);
  ~Emitter();

  // Adds a unit to the program; of one added before, what is new in it. The unit must live as long as the emitter:
  // later units may refer to its variables and functions.
  void emit_unit(ir::Unit& unit);

  // Positions and texts of what could not be compiled.
  const std::vector<source::Diagnostic>& errors() const { return errors_; }

  TypeTable& types() { return types_; }

  // The unit's variables that are not placed yet are `variables`, in an order that does not matter, and have memory
  // already, which becomes the program's: `globals` of `block`.
  void adopt_globals(const ir::Unit& unit, const bytecode::GlobalBlock& block,
                     std::span<const bytecode::Global> globals, std::span<const types::Var* const> variables);

  // Where constants go that values may point to; without it they live in the program's arena.
  void set_constant_memory(void* (*allocate)(size_t bytes)) { constant_memory_ = allocate; }
  // From now on functions keep the types of what their frames hold (Function::typed_words).
  void keep_types() { keeps_types_ = true; }
  // A pattern with the type that it is of, if types are kept.
  using Form = bytecode::TypedWord::Form;
  Pattern typed(Pattern p, const bytecode::Type* t, Form form) const {
    if (keeps_types_) {
      p.type = t;
      p.form = form;
    }
    return p;
  }
  Pattern pattern_of(const bytecode::Type* t) const {
    return t->has_pointers() ? typed(Pattern::of(t), t, Form::kValue) : Pattern::of(t);
  }
  // Lets method tables that have the one function have the other one.
  void redirect(bytecode::Function* old, bytecode::Function* fresh);
  // What was redefined since the last call: the function that had a place in the call table, and the one that has it
  // now.
  std::vector<std::pair<bytecode::Function*, bytecode::Function*>> take_replaced() {
    return std::exchange(replaced_, {});
  }
  size_t itab_count() const { return itabs_.size(); }

 private:
  friend class FunctionEmitter;

  // Place of a function in the call table.
  uint32_t index_of(ir::Function* f);
  bytecode::Function& function_of(ir::Function* f) { return *program_.entries[index_of(f)]; }
  uint32_t native_index(std::string_view name);
  uint64_t global_address(ir::Var* v);
  // The number of the file that `pos`, in `file`, speaks of.
  uint16_t file_index(const source::SourceFile* file, source::Pos pos);
  // Address of a static, read-only copy of `bytes`, 8-byte aligned.
  uint64_t static_data(const void* bytes, size_t size);
  uint64_t static_string(std::string_view text);
  const bytecode::Itab* itab(const bytecode::Type* concrete, const bytecode::Type* interface);
  // --- methods.cpp ---
  // Method sets of all descriptors that have none yet, with the wrappers they need, then the tables that wait for them.
  void fill_methods(types::Type* t);
  void fill_itabs();
  bytecode::Function* method_function(const bytecode::Type& t, const types::MethodSetEntry& m);
  bytecode::Function* wrap_method(const bytecode::Type& t, const types::MethodSetEntry& m, ir::Function* callee);
  void check_receiver(bytecode::Builder& code, const bytecode::Type& t, const types::MethodSetEntry& m,
                      uint32_t receiver, uint32_t iface);
  bytecode::Function* missing_method();
  void retry_missing();
  void refill_grown();

  void place_globals(std::span<ir::Var* const> globals);
  void emit_native(ir::Function* f);
  void register_method(ir::Function* f);
  void verify();
  void find_well_known(ir::Unit& unit);
  void report(source::Pos pos, std::string text) { errors_.push_back({pos, std::move(text)}); }

  struct MethodKey {
    const void* type;
    const void* name;
    bool operator==(const MethodKey&) const = default;
  };
  struct MethodKeyHash {
    size_t operator()(const MethodKey& k) const {
      return std::hash<const void*>()(k.type) * 31 + std::hash<const void*>()(k.name);
    }
  };

  struct Progress {
    size_t functions = 0, globals = 0, converted = 0;  // of a unit: how many are done
  };

  bytecode::Program& program_;
  std::unordered_map<const ir::Unit*, Progress> units_;
  types::Context& context_;
  source::SourceSet& sources_;
  TypeTable types_;
  std::unordered_map<const void*, uint64_t> global_addresses_;  // by types::Var or, for made-up ones, ir::Var
  std::unordered_map<std::string, uint32_t> natives_;
  std::unordered_map<const void*, uint16_t> files_;             // by SourceFile
  std::unordered_map<std::string_view, uint16_t> named_files_;  // by the name that a //line directive gives
  std::unordered_map<std::string_view, uint64_t> strings_;
  std::unordered_map<std::string, uint64_t> boxes_;                      // small static data by content
  std::unordered_map<MethodKey, ir::Function*, MethodKeyHash> methods_;  // by descriptor of the receiver's base type
  std::unordered_map<uint64_t, bytecode::Itab*> itabs_;                  // by ids of concrete and interface type
  std::vector<std::pair<uint64_t, bytecode::Itab*>> new_itabs_;
  std::unordered_map<std::string, bytecode::Function*> wrappers_;
  // Methods that lowering had left out: a later unit may bring them.
  struct Missing {
    bytecode::Type* type;
    size_t index;
    types::MethodSetEntry entry;
  };
  std::vector<Missing> missing_;
  std::vector<const bytecode::Type*> grown_;  // got methods after their method sets were made
  std::vector<bool> methods_filled_;          // by type id
  std::vector<std::pair<bytecode::Function*, bytecode::Function*>> replaced_;
  void* (*constant_memory_)(size_t bytes) = nullptr;
  bool keeps_types_ = false;
  bool reflects_ = false;  // package reflect is part of the program
  [[maybe_unused]] size_t verified_ = 0;
  std::vector<source::Diagnostic> errors_;
};

}  // namespace gos::emit

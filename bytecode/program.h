// Program: all that the compiler hands to the runtime. It owns what it points to, and may grow while it runs: a further
// unit (an input at the prompt, an imported package) appends functions, types and globals and never moves earlier ones.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "bytecode/function.h"
#include "bytecode/type.h"

namespace gos::bytecode {

// A package-level variable. Globals live in one zeroed block of memory each unit, addressed by GLOBAL_ADDR.
struct Global {
  std::string name;  // "main.x"
  const Type* type;
  uint64_t offset;  // bytes into the unit's block
  uint32_t unit;
};

// One block of globals: its size and which of its words are pointers. The compiler makes the memory, zeroed, because
// code names globals by address.
struct GlobalBlock {
  struct Free {
    void operator()(std::byte* p) const { std::free(p); }
  };
  uint64_t size = 0;                  // bytes
  std::vector<uint64_t> pointer_map;  // bit a word
  std::byte* memory = nullptr;
  std::unique_ptr<std::byte, Free> owner;
};

// A type of which natives and the interpreter need the descriptor, made for every program.
struct WellKnownTypes {
  const Type* bool_ = nullptr;
  const Type* int_ = nullptr;
  const Type* int8 = nullptr;
  const Type* int16 = nullptr;
  const Type* int32 = nullptr;
  const Type* int64 = nullptr;
  const Type* uint = nullptr;
  const Type* uint8 = nullptr;
  const Type* uint16 = nullptr;
  const Type* uint32 = nullptr;
  const Type* uint64 = nullptr;
  const Type* uintptr = nullptr;
  const Type* float32 = nullptr;
  const Type* float64 = nullptr;
  const Type* complex64 = nullptr;
  const Type* complex128 = nullptr;
  const Type* string = nullptr;
  const Type* unsafe_pointer = nullptr;
  const Type* any = nullptr;
  const Type* error = nullptr;
  const Type* byte_slice = nullptr;
  const Type* string_slice = nullptr;
  const Type* any_slice = nullptr;
  // runtime.Error implementations declared in Go text of package runtime; null if that package is not compiled in.
  const Type* runtime_error = nullptr;         // runtime.errorString: string kind, text without "runtime error: "
  const Type* runtime_plain_error = nullptr;   // runtime.plainError: string kind, text whole
  const Type* runtime_bounds_error = nullptr;  // runtime.boundsError: string kind, as errorString
  const Type* type_assertion_error = nullptr;  // *runtime.TypeAssertionError: pointer to struct{text string}
  const Type* panic_nil_error = nullptr;       // *runtime.PanicNilError
  const Type* error_string = nullptr;          // *errors.errorString: what natives make errors of; null as above
};

// What a `select` case or an operation on a source expression was written as; for messages.
struct Program {
  Arena arena;                     // type descriptors, their names and maps, string constants
  std::deque<Function> functions;  // stable addresses
  std::vector<Function*> entries;  // the call table: CALL's operand indexes it
  std::vector<const Type*> types;  // operand of typed instructions
  std::vector<Global> globals;
  std::deque<GlobalBlock> global_blocks;
  std::vector<std::string> files;         // names as given, for traces
  std::vector<std::string_view> sources;  // their text, which outlives the program, for the disassembler; may be empty
  std::vector<std::string> natives;       // names of the natives called by NATIVE: "strings.Index"
  std::deque<std::vector<uint64_t>> select_tables;
  WellKnownTypes well_known;
  uint32_t init_function =
      UINT32_MAX;  // entry of the newest unit: initialises packages, then for a program nothing more
  uint32_t main_function = UINT32_MAX;  // main.main

  Function& add_function(std::string name) {
    functions.emplace_back();
    Function& f = functions.back();
    f.name = std::move(name);
    f.index = static_cast<uint32_t>(entries.size());
    f.static_closure[0] = &f;
    entries.push_back(&f);
    return f;
  }
  // A new function that calls reach in the place of an earlier one, which stays for who runs it.
  Function& replace_function(uint32_t index, std::string name) {
    functions.emplace_back();
    Function& f = functions.back();
    f.name = std::move(name);
    f.index = index;
    f.static_closure[0] = &f;
    entries[index] = &f;
    return f;
  }
};

}  // namespace gos::bytecode

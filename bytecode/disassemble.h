// Functions as text: one instruction a line, with source lines between, slots by the names of the variables in them.
#pragma once

#include <string>
#include <string_view>

#include "bytecode/program.h"

namespace gos::bytecode {

struct DisassembleOptions {
  bool sources = true;  // source lines between the instructions
  bool maps = false;    // which slots hold pointers
  // The text of the declaration, where the program does not have its file's.
  std::string_view text = {};
};

// Ends with a newline. `f` is a function of `program`.
std::string disassemble(const Program& program, const Function& f, const DisassembleOptions& options = {});

// One instruction without its place; `pc` is its index.
std::string disassemble_instruction(const Program& program, const Function& f, uint32_t pc);

}  // namespace gos::bytecode

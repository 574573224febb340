// Builder: a growing piece of code with labels, jumps and source positions.
//
// Jumps count from the jumping instruction, so finished code may be moved as a whole: the prologue of a function is
// written last and put in front.
#pragma once

#include <cstdint>
#include <vector>

#include "bytecode/instruction.h"

namespace gos::bytecode {

struct Label {
  uint32_t id = UINT32_MAX;
};

class Builder {
 public:
  // From this instruction on (until the next mark), the code comes from source position `pos`.
  struct Mark {
    uint32_t pc;
    uint32_t pos;
    uint32_t inlined;  // as in LineEntry
  };

  Label label() {
    targets_.push_back(UINT32_MAX);
    return {static_cast<uint32_t>(targets_.size() - 1)};
  }
  void bind(Label l) { targets_[l.id] = size(); }
  bool bound(Label l) const { return targets_[l.id] != UINT32_MAX; }
  // A jump leads behind the last instruction.
  bool ends_in_target() const {
    for (uint32_t t : targets_) {
      if (t == size()) return true;
    }
    return false;
  }
  uint32_t target(Label l) const { return targets_[l.id]; }

  uint32_t size() const { return static_cast<uint32_t>(code_.size()); }
  // The next instruction indexes with an unsigned 64-bit number.
  void note_unsigned_index() { unsigned_indexes_.push_back(size()); }
  const std::vector<uint32_t>& unsigned_indexes() const { return unsigned_indexes_; }
  void set_pos(uint32_t pos) { pos_ = pos; }
  uint32_t pos() const { return pos_; }
  // And stands in the place of that inlined call; 0: it is the function's own.
  void set_inlined(uint32_t inlined) { inlined_ = inlined; }
  uint32_t inlined() const { return inlined_; }

  void emit(Instruction i) {
    mark();
    code_.push_back(i);
  }
  void emit(Op op, uint32_t a = 0, uint32_t b = 0, uint32_t c = 0) { emit(make(op, a, b, c)); }
  void emit_bc(Op op, uint32_t a, uint32_t bc) { emit(make_bc(op, a, bc)); }
  void emit_word(Op op, uint32_t a, uint32_t b, uint32_t c, uint64_t word) {
    emit(make(op, a, b, c));
    code_.push_back(make_word(word));
  }
  // A jump whose distance is operand c (formats with j) or operands b and c together (J).
  void jump(Op op, uint32_t a, uint32_t b, Label target);

  // Resolves the jumps. False when a 16-bit distance is too short: then the code must be made anew without such jumps.
  bool link();

  std::vector<Instruction>& code() { return code_; }
  const std::vector<Mark>& marks() const { return marks_; }

 private:
  struct Fix {
    uint32_t pc;
    Label target;
    bool wide;
  };
  void mark() {
    if (marks_.empty() || marks_.back().pos != pos_ || marks_.back().inlined != inlined_) {
      marks_.push_back({size(), pos_, inlined_});
    }
  }

  std::vector<Instruction> code_;
  std::vector<uint32_t> targets_;
  std::vector<Fix> fixes_;
  std::vector<Mark> marks_;
  std::vector<uint32_t> unsigned_indexes_;
  uint32_t pos_ = 0;
  uint32_t inlined_ = 0;
};

}  // namespace gos::bytecode

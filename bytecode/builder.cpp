// Jumps of a Builder.
#include "bytecode/builder.h"

namespace gos::bytecode {

void Builder::jump(Op op, uint32_t a, uint32_t b, Label target) {
  bool wide = op_info(op).format.find('J') != std::string_view::npos;
  fixes_.push_back({size(), target, wide});
  emit(op, a, b, 0);
}

bool Builder::link() {
  for (const Fix& fix : fixes_) {
    int64_t distance = int64_t{targets_[fix.target.id]} - fix.pc;
    Instruction& i = code_[fix.pc];
    if (fix.wide) {
      i.b = static_cast<uint16_t>(distance);
      i.c = static_cast<uint16_t>(distance >> 16);
    } else {
      if (distance != static_cast<int16_t>(distance)) return false;
      i.c = static_cast<uint16_t>(distance);
    }
  }
  return true;
}

}  // namespace gos::bytecode

// Reporting.
#include "compiler/check/checker.h"

namespace gos::check {

void Checker::error(At at, std::string text) {
  // What mentions an invalid operand or type follows from an error already reported.
  if (errors_ > first_error_) {
    for (std::string_view sign : {"invalid operand", "invalid type"}) {
      size_t found = text.find(sign);
      if (found != std::string_view::npos && found > 0) return;
    }
  }
  ++errors_;
  text += version_hint(at.pos, text);
  diagnostics_.add(env_.error_pos.known() ? env_.error_pos : at.pos, std::move(text));
}

std::string Checker::more(Pos pos, std::string_view text) const {
  std::string out = "\n\t";
  if (pos.known()) out += sources_.format(pos) + ": ";
  out += text;
  return out;
}

std::string Checker::other_declaration(Object* obj) const {
  return obj->pos.known() ? more(obj->pos, "other declaration of " + obj->name.str()) : std::string();
}

void Checker::duplicate_method(Pos pos, Func* m, Pos other_pos) {
  error(pos, "duplicate method " + m->name.str() + more(other_pos, "other declaration of method " + m->name.str()));
}

void Checker::overlapping_method(Pos pos, Func* m, Func* other, Pos other_pos) {
  later([this, pos, m, other, other_pos] {
    constexpr int kOverlapping = 14;
    if (!allow_version(pos, kOverlapping) || !identical(type_of(m), type_of(other)))
      duplicate_method(pos, m, other_pos);
  });
}

}  // namespace gos::check

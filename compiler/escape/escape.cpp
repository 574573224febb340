// Entry point: components bottom-up.
#include "compiler/escape/escape.h"

#include "compiler/escape/batch.h"

namespace gos::escape {

std::string Report::str(const source::SourceSet& sources) const {
  std::string text;
  for (const Line& line : lines) {
    text += sources.format(line.pos);
    text += ": ";
    text += line.text;
    text += '\n';
  }
  return text;
}

void analyse(ir::Unit& unit, std::span<ir::Function* const> functions, Report* report) {
  Analysis analysis{unit, report, {}, {}, {}};
  for (ir::Function* f : unit.functions) {
    if (f->object != nullptr && f->outer == nullptr && !f->wrapper && !is_instance(f))
      analysis.methods.emplace(f->object, f);
  }
  for (ir::Function* f : functions) analysis.calls.add(f);
  for (const std::vector<Node*>& component : analysis.calls.components()) Batch(analysis, component).run();
}

}  // namespace gos::escape

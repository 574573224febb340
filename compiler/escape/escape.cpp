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
    if (line.at.known()) text += " at " + sources.format(line.at);
    text += '\n';
  }
  return text;
}

namespace {

// What is said of the parameters of a function without body.
void report_bodyless(Report& report, const ir::Function* f) {
  TypeFacts facts;
  for (const ir::Var* param : f->params) {
    std::string name = param->name.str();
    auto* basic = types::under_as<types::Basic>(param->type);
    if (basic != nullptr && basic->basic == types::BasicKind::kUintptr) {
      report.add(param->pos, "assuming " + name + " is unsafe uintptr");
    } else if (facts.has_pointers(param->type) && !param->name.is_blank()) {
      report.add(param->pos, f->noescape ? name + " does not escape" : "leaking param: " + name);
    }
  }
}

}  // namespace

void analyse(ir::Unit& unit, std::span<ir::Function* const> functions, Report* report) {
  Analysis analysis{unit, report, {}, {}};
  for (ir::Function* f : functions) {
    analysis.calls.add(f);
    if (report != nullptr && f->native && f->from_user) report_bodyless(*report, f);
  }
  for (const std::vector<Node*>& component : analysis.calls.components()) Batch(analysis, component).run();
}

}  // namespace gos::escape

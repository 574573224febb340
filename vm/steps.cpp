// Counting steps (`--max-steps`): what calls, starts, defers or goes back is counted on its way to its own handler.
#include "bytecode/instruction.h"
#include "runtime/sched/limits.h"
#include "vm/dispatch.h"

namespace gos::vm {

namespace {

Handler handlers[static_cast<size_t>(Op::kCount)];  // of what is counted

[[gnu::noinline]] void take_steps(Goroutine* g) { g->p->steps = runtime::take_steps() - 1; }

GOS_HANDLER(counted) {
  if (GOS_UNLIKELY(--g->p->steps < 0)) take_steps(g);
  [[clang::musttail]] return handlers[pc->op](pc, fp, g, table);
}

bool is_step(std::string_view op) {
  return op == "GO" || op.starts_with("CALL") || op.starts_with("DEFER") || op.ends_with("LOOP");
}

}  // namespace

void count_steps(Table& t) {
  for (size_t i = 0; i < static_cast<size_t>(Op::kCount); ++i) {
    Handler& entry = t.entry[i];
    if (entry == counted || !is_step(bytecode::op_info(static_cast<Op>(i)).name)) continue;
    handlers[i] = entry;
    entry = counted;
  }
}

}  // namespace gos::vm

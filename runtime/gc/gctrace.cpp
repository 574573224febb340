// The line of GODEBUG=gctrace=1, as Go formats it (package runtime, "gctrace").
#include <fmt/format.h>

#include <string>

#include "runtime/gc/cycle.h"

namespace gos::runtime {

namespace {

// Milliseconds with two digits that count, three decimals at most.
std::string ms_text(int64_t ns) {
  if (ns >= 10'000'000) return fmt::format("{}", ns / 1'000'000);
  int64_t x = ns / 1000;
  if (x == 0) return "0";
  int decimals = 3;
  for (; x >= 100; x /= 10) --decimals;
  std::string digits = fmt::format("{:0{}}", x, decimals + 1);
  if (decimals > 0) digits.insert(digits.size() - static_cast<size_t>(decimals), ".");
  return digits;
}

int64_t marking(const Cycle& c, MarkRole role) { return c.marking[static_cast<size_t>(role)]; }

}  // namespace

std::string trace_line(const Cycle& c, int64_t process_start, double gc_share) {
  auto mb = [](uint64_t bytes) { return bytes >> 20; };
  int64_t sweep = c.begin.started - c.swept_before, mark = c.end.requested - c.begin.started,
          end = c.end.started - c.end.requested;
  int64_t p = c.processors;
  return fmt::format(
      "gc {} @{:.3f}s {}%: {}+{}+{} ms clock, {}+{}/{}/{}+{} ms cpu, {}->{}->{} MB, {} MB goal, {} MB stacks, {} MB "
      "globals, {} P{}\n",
      c.number, static_cast<double>(c.swept_before - process_start) / 1e9, static_cast<int>(gc_share * 100),
      ms_text(sweep), ms_text(mark), ms_text(end), ms_text(sweep * p), ms_text(marking(c, MarkRole::kAssist)),
      ms_text(marking(c, MarkRole::kDedicated) + marking(c, MarkRole::kFractional)),
      ms_text(marking(c, MarkRole::kIdle)), ms_text(end * p), mb(c.heap_before), mb(c.heap_after), mb(c.live_bytes),
      mb(c.goal), mb(c.stacks), mb(c.globals), c.processors, c.cause == GcCause::kForced ? " (forced)" : "");
}

}  // namespace gos::runtime

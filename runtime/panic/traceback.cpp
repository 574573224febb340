// Traces of goroutines as Go prints them, and what GOTRACEBACK says of them (runtime/traceback.go, package runtime,
// "Environment Variables").
#include <fmt/format.h>

#include <charconv>
#include <cstdlib>
#include <mutex>

#include "bytecode/program.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/sched.h"
#include "runtime/sched/seeded.h"
#include "runtime/stack/stack.h"

namespace gos::runtime {

namespace {

constexpr int kMaxTraceFrames = 100;  // as Go: 50 of each end of a longer trace
constexpr int64_t kMinuteNs = 60'000'000'000;

TracebackSetting parse_setting(std::string_view text) {
  TracebackSetting out;
  int number = 0;
  bool is_number =
      std::from_chars(text.data(), text.data() + text.size(), number).ptr == text.data() + text.size() && !text.empty();
  out.none = text == "none" || (is_number && number == 0);
  out.crash = text == "crash";
  out.all = is_number || text == "all" || text == "system" || out.crash;
  return out;
}

TracebackSetting from_environment() {
  const char* text = std::getenv("GOTRACEBACK");
  return parse_setting(text != nullptr ? text : "");
}

TracebackSetting setting = from_environment();

// The index of a frame's instruction, of a caller that of its call.
uint32_t instruction_index(const bytecode::Function* f, const Instruction* pc, bool is_call) {
  auto at = static_cast<uint64_t>(pc - f->code);
  if (at > f->code_size) return 0;
  return static_cast<uint32_t>(is_call && at > 0 ? at - 1 : at);
}

// File and line of a frame; of the function's own also how far in its code it is.
void append_location(std::string& out, const bytecode::Function* f, const bytecode::LogicalFrame& frame,
                     const Instruction* pc) {
  std::string_view name = "?";
  if (program() && frame.file < program()->files.size()) name = program()->files[frame.file];
  out += fmt::format("\t{}:{}", name, frame.line);
  auto at = static_cast<uint64_t>(pc - f->code);
  if (!frame.inlined) out += fmt::format(" +0x{:x}", at <= f->code_size ? at * sizeof(Instruction) : 0);
  out += '\n';
}

void append_frame(std::string& out, const bytecode::Function* f, const bytecode::LogicalFrame& frame,
                  const Instruction* pc) {
  out += frame.name;
  out += frame.has_params || frame.inlined ? "(...)\n" : "()\n";
  append_location(out, f, frame, pc);
}

// "goroutine 7 [chan receive, 2 minutes]:"
void append_state(std::string& out, const Goroutine* g) {
  const char* state = "running";
  switch (g->status) {
    case GoroutineStatus::kRunning: break;
    case GoroutineStatus::kRunnable: state = "runnable"; break;
    case GoroutineStatus::kBlocking: state = "syscall"; break;
    default: state = wait_reason_text(g->wait_reason);
  }
  out += fmt::format("goroutine {} [{}", g->id, state);
  int64_t since = g->wait_since.load(std::memory_order_relaxed);
  int64_t minutes = since != 0 && g->status == GoroutineStatus::kWaiting ? (timer_clock() - since) / kMinuteNs : 0;
  if (minutes > 0) out += fmt::format(", {} minutes", minutes);
  out += "]:\n";
}

// Calls fn(function, frame, pc) for each frame that traces show, newest first; frame is null for the call of a deferred
// function by a panic.
template <typename Fn>
void for_each_shown_frame(const Goroutine* g, Fn fn) {
  bool newest = true, any = false;
  walk_frames(g->fp, g->pc, [&](uint64_t* fp, const bytecode::Function* f, const Instruction* pc) {
    bool is_call = !newest || stands_behind(g);
    if (any && is_panic_call(g, fp, pc)) fn(nullptr, nullptr, nullptr);
    if (!newest) pc = behind_instruction(g, fp, pc);
    bool hidden = newest && f->name == "runtime.Stack";
    newest = false;
    if (hidden) return;
    for (const bytecode::LogicalFrame& frame : shown_frames(*f, instruction_index(f, pc, is_call))) {
      any = true;
      fn(f, &frame, pc);
    }
  });
}

}  // namespace

const TracebackSetting& traceback_setting() { return setting; }

void set_traceback(std::string_view level) {
  TracebackSetting wanted = parse_setting(level), least = from_environment();
  setting = {wanted.none && least.none, wanted.all || least.all, wanted.crash || least.crash};
}

const Instruction* behind_instruction(const Goroutine* g, const uint64_t* fp, const Instruction* return_pc) {
  switch (static_cast<bytecode::Op>(return_pc->op)) {
    case bytecode::Op::RUN_DEFERS:
    case bytecode::Op::RETURN_DEFER: return return_pc + 1;
    case bytecode::Op::DEFER_END:
      for (const Panic* p = g->panics; p; p = p->link) {
        if (p->start_frame == g->offset_of(fp)) return p->start_pc + 1;
      }
      return return_pc;
    default: return return_pc;
  }
}

bool stands_behind(const Goroutine* g) { return g->wait_reason != WaitReason::kNone; }

bool is_panic_call(const Goroutine* g, const uint64_t* fp, const Instruction* return_pc) {
  if (static_cast<bytecode::Op>(return_pc->op) != bytecode::Op::DEFER_END) return false;
  for (const Panic* p = g->panics; p; p = p->link) {
    if (p->start_frame == g->offset_of(fp)) return !p->goexit;
  }
  return true;
}

void append_trace(std::string& out, Goroutine* g) {
  append_state(out, g);
  if (g->pc && g->fp) {
    int total = 0, shown = 0;
    for_each_shown_frame(
        g, [&](const bytecode::Function*, const bytecode::LogicalFrame*, const Instruction*) { ++total; });
    for_each_shown_frame(g,
                         [&](const bytecode::Function* f, const bytecode::LogicalFrame* frame, const Instruction* pc) {
                           ++shown;
                           if (total > kMaxTraceFrames) {
                             int omitted = total - kMaxTraceFrames;
                             if (shown == kMaxTraceFrames / 2 + 1)
                               out += fmt::format("...{} frames elided...\n", omitted);
                             if (shown > kMaxTraceFrames / 2 && shown <= total - kMaxTraceFrames / 2) return;
                           }
                           if (frame == nullptr) {
                             out += fmt::format("panic(...)\n\t{}:{} +0x0\n", kGopanic.file, kGopanic.line);
                           } else {
                             append_frame(out, f, *frame, pc);
                           }
                         });
  }
  if (g->creator && g->id != 1) {
    uint32_t at = instruction_index(g->creator, g->creator_pc, true);
    bytecode::LogicalFrame frame = logical_frames(*g->creator, at).front();
    out += fmt::format("created by {} in goroutine {}\n", frame.name, g->creator_id);
    append_location(out, g->creator, frame, g->creator_pc);
  }
}

void append_all_traces(std::string& out, Goroutine* first) {
  if (first) {
    append_trace(out, first);
    out += '\n';
  }
  for_each_goroutine([&](Goroutine* g) {
    if (g == first || g->system) return;
    append_trace(out, g);
    out += '\n';
  });
  while (out.ends_with("\n\n")) out.pop_back();
}

}  // namespace gos::runtime

// Channels, select, and the builtins that print.
#include "runtime/chan/chan.h"

#include <unistd.h>

#include <array>
#include <vector>

#include <fmt/format.h>

#include "bytecode/layout.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/limits.h"
#include "vm/call.h"
#include "vm/panics.h"

namespace gos::vm {

namespace {

using runtime::Channel;
using runtime::ChanResult;
using runtime::SelectCase;

Channel* channel_at(const uint64_t* slot) { return reinterpret_cast<Channel*>(*slot); }

// After an operation that has not simply gone ahead: parks, or starts the panic that it ended in.
#define GOS_CHANNEL_END(result, words)                   \
  do {                                                   \
    ChanResult result_ = (result);                       \
    if (GOS_UNLIKELY(result_ != ChanResult::kDone)) {    \
      if (result_ == ChanResult::kPark) {                \
        save(g, pc + (words), fp);                       \
        GOS_TAIL(park);                                  \
      }                                                  \
      save(g, pc, fp);                                   \
      panic_plain(g, runtime::chan_panic_text(result_)); \
      GOS_TAIL(unwind);                                  \
    }                                                    \
    GOS_NEXT(words);                                     \
  } while (0)

GOS_HANDLER(send) { GOS_CHANNEL_END(runtime::chan_send(g, channel_at(fp + pc->a), fp + pc->b), 1); }
GOS_HANDLER(receive) { GOS_CHANNEL_END(runtime::chan_receive(g, channel_at(fp + pc->b), fp + pc->a, nullptr), 1); }
GOS_HANDLER(receive_ok) {
  GOS_CHANNEL_END(runtime::chan_receive(g, channel_at(fp + pc->b), fp + pc->a, fp + pc->c), 2);
}
GOS_HANDLER(close) { GOS_CHANNEL_END(runtime::chan_close(g, channel_at(fp + pc->a)), 1); }
GOS_HANDLER(length) {
  fp[pc->a] = runtime::chan_length(channel_at(fp + pc->b));
  GOS_NEXT(1);
}
GOS_HANDLER(capacity) {
  fp[pc->a] = runtime::chan_capacity(channel_at(fp + pc->b));
  GOS_NEXT(1);
}

[[gnu::noinline]] ChanResult run_select(const Instruction* pc, uint64_t* fp, Goroutine* g) {
  const uint64_t* words = reinterpret_cast<const uint64_t*>(extension(pc));
  uint32_t count = pc->b;
  std::array<SelectCase, 8> few;
  std::vector<SelectCase> many;
  SelectCase* cases = few.data();
  if (count > few.size()) {
    many.resize(count);
    cases = many.data();
  }
  auto slot = [&](uint16_t number) { return number == kNoSlot ? nullptr : fp + number; };
  for (uint32_t i = 0; i < count; ++i) {
    auto s = bytecode::SelectSlots::of(words[i]);
    cases[i] = {channel_at(fp + s.channel), slot(s.value), slot(s.ok), s.is_send};
  }
  return runtime::chan_select(g, cases, count, pc->c & 1, fp + pc->a);
}
GOS_HANDLER(select) { GOS_CHANNEL_END(run_select(pc, fp, g), 2); }

// --- print and println ---

[[gnu::noinline]] void print_value(const uint64_t* v, bytecode::PrintKind kind) {
  using bytecode::PrintKind;
  std::string text;
  auto out = std::back_inserter(text);
  switch (kind) {
    case PrintKind::kBool: text = *v ? "true" : "false"; break;
    case PrintKind::kInt: fmt::format_to(out, "{}", i64(*v)); break;
    case PrintKind::kUint: fmt::format_to(out, "{}", *v); break;
    case PrintKind::kFloat: runtime::append_float(text, f64(*v)); break;
    case PrintKind::kFloat32: runtime::append_float(text, f32(*v), true); break;
    case PrintKind::kComplex64: runtime::append_complex(text, f32(*v), f32(*v >> 32), true); break;
    case PrintKind::kComplex: runtime::append_complex(text, f64(v[0]), f64(v[1])); break;
    case PrintKind::kString: text.assign(reinterpret_cast<const char*>(v[0]), v[1]); break;
    case PrintKind::kPointer:
    case PrintKind::kHex: fmt::format_to(out, "{:#x}", *v); break;
    case PrintKind::kInterface: fmt::format_to(out, "({:#x},{:#x})", v[0], v[1]); break;
    case PrintKind::kSlice: fmt::format_to(out, "[{}/{}]{:#x}", v[1], v[2], v[0]); break;
    case PrintKind::kSpace: text = " "; break;
    case PrintKind::kNewline: text = "\n"; break;
  }
  for (size_t done = 0; done < text.size();) {
    ssize_t n = runtime::write_output(STDERR_FILENO, text.data() + done, text.size() - done);
    if (n <= 0) return;
    done += static_cast<size_t>(n);
  }
}
GOS_HANDLER(print) {
  print_value(fp + pc->a, static_cast<bytecode::PrintKind>(pc->b));
  GOS_NEXT(1);
}

}  // namespace

void install_channel(Table& t) {
  t[Op::SEND] = send;
  t[Op::RECV] = receive;
  t[Op::RECV_OK] = receive_ok;
  t[Op::CLOSE] = close;
  t[Op::CHAN_LEN] = length;
  t[Op::CHAN_CAP] = capacity;
  t[Op::SELECT] = select;
  t[Op::PRINT] = print;
}

}  // namespace gos::vm

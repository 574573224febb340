// The natives of package fmt: the print functions, and what a Formatter asks of its State.
//
// Every print function formats into a printer of the pool and ends in one write, one new string or one append.
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <memory>
#include <mutex>

#include "base/utf8.h"
#include "runtime/sched/limits.h"
#include "runtime/value/slices.h"
#include "std/fmt/printer.h"
#include "std/os/broken_pipe.h"
#include "std/strconv/quote.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::BlockingSection;
using runtime::NativeStatus;

// Printers that nobody uses now, a list a thread. A printer may be given back on another thread than it was taken on.
class PrinterPool {
 public:
  [[gnu::noinline]] static Printer* take() {
    auto& list = idle();
    if (list.empty()) return new Printer;
    Printer* p = list.back().release();
    list.pop_back();
    return p;
  }
  [[gnu::noinline]] static void give(Printer* p) {
    auto& list = idle();
    if (list.size() >= kMaxIdle || p->out_.capacity() > kMaxKept) {
      delete p;
      return;
    }
    list.emplace_back(p);
  }

 private:
  static constexpr size_t kMaxIdle = 8;
  static constexpr size_t kMaxKept = 64 << 10;  // bytes of text
  // Never inlined: a goroutine that moved to another thread must not find the old thread's list in a register.
  [[gnu::noinline]] static std::vector<std::unique_ptr<Printer>>& idle() {
    thread_local std::vector<std::unique_ptr<Printer>> list;
    return list;
  }
};

Printer* Printer::acquire(NativeFrame& f, uint64_t call) {
  Printer* p = PrinterPool::take();
  p->frame_ = &f;
  p->call_ = call;
  return p;
}

void Printer::release(Printer* p) {
  p->out_.clear();
  p->wrapped_.clear();
  p->flags_ = {};
  p->current_ = {};
  p->erroring_ = p->panicking_ = p->wrap_errors_ = p->reordered_ = false;
  PrinterPool::give(p);
}

namespace {

// A printer for the time of one native.
class Lease {
 public:
  Lease(NativeFrame& f, int call_slot) : p_(Printer::acquire(f, f.word(call_slot))) {}
  ~Lease() { Printer::release(p_); }
  Lease(const Lease&) = delete;
  Lease& operator=(const Lease&) = delete;
  Printer* operator->() { return p_; }

 private:
  Printer* p_;
};

// What the three families of print functions do with their operands; `format` and `args` are slots.
enum class Form { kPrint, kPrintln, kPrintf };

template <Form form>
void format_operands(NativeFrame& f, Printer& p, int format, int args) {
  if constexpr (form == Form::kPrintf) {
    p.printf(f.string(format), args);
  } else if constexpr (form == Form::kPrintln) {
    p.println(args);
  } else {
    p.print(args);
  }
}

// func print(fd int, format string, a []any, call func(...)) (n int, errno int)
template <Form form>
NativeStatus native_print(NativeFrame& f) {
  Lease p(f, 8);
  format_operands<form>(f, *p.operator->(), 3, 5);
  std::string& text = p->text();
  size_t written = 0;
  int error = 0;
  int fd = static_cast<int>(f.i64(2));
  {
    BlockingSection blocking(f, runtime::is_output(fd));
    while (written < text.size()) {
      ssize_t n = runtime::write_output(fd, text.data() + written, text.size() - written);
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) {
        error = errno;
        break;
      }
      written += static_cast<size_t>(n);
    }
  }
  if (error == EPIPE) die_of_broken_pipe(fd);
  f.set_i64(0, static_cast<int64_t>(written));
  f.set_i64(1, error);
  return NativeStatus::kDone;
}

// func sprint(format string, a []any, call func(...)) string
template <Form form>
NativeStatus native_sprint(NativeFrame& f) {
  Lease p(f, 7);
  format_operands<form>(f, *p.operator->(), 2, 4);
  f.set_string(0, p->text());
  return NativeStatus::kDone;
}

// func appendTo(b []byte, format string, a []any, call func(...)) []byte
template <Form form>
NativeStatus native_append(NativeFrame& f) {
  Lease p(f, 11);
  format_operands<form>(f, *p.operator->(), 6, 8);
  GoSlice b = f.slice(3);
  const std::string& text = p->text();
  if (!runtime::append_slice(f.mutator(), &b, text.data(), static_cast<int64_t>(text.size()), byte_type())) {
    f.panic_plain("growslice: len out of range");
  }
  f.set_slice(0, b);
  return NativeStatus::kDone;
}

// func formatError(format string, a []any, call func(...)) (s string, first int, wrapped string)
// `first` is the argument of the first %w, -1 if there is none; `wrapped`, if there are several, all of them in
// ascending order, 4 bytes each.
NativeStatus native_errorf(NativeFrame& f) {
  Lease p(f, 10);
  p->allow_wrap();
  p->printf(f.string(5), 7);
  std::vector<int> wrapped = p->wrapped();
  f.set_string(0, p->text());
  f.set_i64(2, wrapped.empty() ? -1 : wrapped[0]);
  if (wrapped.size() > 1) {
    if (p->reordered()) std::sort(wrapped.begin(), wrapped.end());
    f.set_string(3, {reinterpret_cast<const char*>(wrapped.data()), wrapped.size() * sizeof(int)});
  }
  return NativeStatus::kDone;
}

// func stateWrite(h uintptr, b []byte)
NativeStatus state_write(NativeFrame& f) {
  auto bytes = f.bytes(1);
  f.pointer<Printer>(0)->text().append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  return NativeStatus::kDone;
}

// func stateWriteString(h uintptr, s string)
NativeStatus state_write_string(NativeFrame& f) {
  f.pointer<Printer>(0)->text() += f.string(1);
  return NativeStatus::kDone;
}

// func stateWidth(h uintptr) (wid int, ok bool)
NativeStatus state_width(NativeFrame& f) {
  const FormatFlags& flags = f.pointer<Printer>(2)->flags();
  f.set_i64(0, flags.width);
  f.set_bool(1, flags.has_width);
  return NativeStatus::kDone;
}

// func statePrecision(h uintptr) (prec int, ok bool)
NativeStatus state_precision(NativeFrame& f) {
  const FormatFlags& flags = f.pointer<Printer>(2)->flags();
  f.set_i64(0, flags.precision);
  f.set_bool(1, flags.has_precision);
  return NativeStatus::kDone;
}

// func stateFlag(h uintptr, c int) bool
NativeStatus state_flag(NativeFrame& f) {
  const FormatFlags& flags = f.pointer<Printer>(1)->flags();
  bool set = false;
  switch (f.i64(2)) {
    case '-': set = flags.minus; break;
    case '+': set = flags.plus || flags.plus_v; break;
    case '#': set = flags.sharp || flags.sharp_v; break;
    case ' ': set = flags.space; break;
    // Zeros are not padded to the right.
    case '0': set = flags.zero && !flags.minus; break;
    default: break;
  }
  f.set_bool(0, set);
  return NativeStatus::kDone;
}

// Buffers of the Fprint functions. They are no Go objects: the collector passes over pointers to them. A Writer that
// keeps the slice it is given breaks io.Writer's contract, and may see later text.
class BufferSlab {
 public:
  char* take() {
    std::lock_guard lock(mutex_);
    if (!free_.empty()) {
      char* b = free_.back();
      free_.pop_back();
      return b;
    }
    return used_ < kBuffers ? memory_ + kBytes * used_++ : nullptr;
  }
  void give(char* b) {
    if (b < memory_ || b >= memory_ + sizeof memory_) return;
    std::lock_guard lock(mutex_);
    free_.push_back(b);
  }
  static constexpr size_t kBytes = 4096;

 private:
  static constexpr size_t kBuffers = 64;
  std::mutex mutex_;
  std::vector<char*> free_;
  size_t used_ = 0;
  char memory_[kBytes * kBuffers];
};

BufferSlab buffers;

// func takeBuffer() []byte
NativeStatus take_buffer(NativeFrame& f) {
  if (char* b = buffers.take()) f.set_slice(0, {b, 0, BufferSlab::kBytes});
  return NativeStatus::kDone;
}

// func giveBuffer(b []byte)
NativeStatus give_buffer(NativeFrame& f) {
  buffers.give(static_cast<char*>(f.slice(0).data));
  return NativeStatus::kDone;
}

// func scanTarget(arg any) (kind, bits int, typeName string)
NativeStatus scan_target(NativeFrame& f) {
  const Type* type = f.iface(4).type();
  f.set_string_shared(2, type == nullptr ? "<nil>" : type->name);
  if (type == nullptr || type->kind != Kind::kPointer) return NativeStatus::kDone;
  const Type* elem = type->elem;
  Kind kind = elem->kind;
  if (kind == Kind::kSlice && elem->elem->kind != Kind::kUint8) kind = Kind::kStruct;
  f.set_i64(0, static_cast<int64_t>(kind));
  f.set_i64(1, static_cast<int64_t>(elem->size) * 8);
  return NativeStatus::kDone;
}

// func address(arg any) unsafe.Pointer
NativeStatus address(NativeFrame& f) {
  f.set_word(0, f.word(2));
  return NativeStatus::kDone;
}

// func scaleFloat(f float64, exp int) float64
NativeStatus scale_float(NativeFrame& f) {
  int64_t e = f.i64(2);
  f.set_f64(0, std::ldexp(f.f64(1), static_cast<int>(e < -5000 ? -5000 : (e > 5000 ? 5000 : e))));
  return NativeStatus::kDone;
}

// func unquote(s string) (t string, ok bool)
NativeStatus unquote_native(NativeFrame& f) {
  std::string text;
  if (!unquote(text, f.string(3))) return NativeStatus::kDone;
  f.set_string(0, text);
  f.set_bool(2, true);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"fmt.scanTarget", scan_target},
    {"fmt.address", address},
    {"fmt.scaleFloat", scale_float},
    {"fmt.unquote", unquote_native},
    {"fmt.printTo", native_print<Form::kPrint>},
    {"fmt.printlnTo", native_print<Form::kPrintln>},
    {"fmt.printfTo", native_print<Form::kPrintf>},
    {"fmt.sprint", native_sprint<Form::kPrint>},
    {"fmt.sprintln", native_sprint<Form::kPrintln>},
    {"fmt.sprintf", native_sprint<Form::kPrintf>},
    {"fmt.appendPrint", native_append<Form::kPrint>},
    {"fmt.appendPrintln", native_append<Form::kPrintln>},
    {"fmt.appendPrintf", native_append<Form::kPrintf>},
    {"fmt.formatError", native_errorf},
    {"fmt.stateWrite", state_write},
    {"fmt.stateWriteString", state_write_string},
    {"fmt.stateWidth", state_width},
    {"fmt.statePrecision", state_precision},
    {"fmt.stateFlag", state_flag},
    {"fmt.takeBuffer", take_buffer},
    {"fmt.giveBuffer", give_buffer},
};

}  // namespace

NativeTable fmt_natives() { return kNatives; }

}  // namespace gos::std_

// Printer: text of Go values. The natives of package fmt and whoever else shows a value of any type (log, panics,
// testing aids) use it.
//
// The printer walks values by their type descriptors. A value is a type and the address of its bytes; whether it was
// reached through an unexported field decides whether its methods may be called. Calls of Format, Error, String and
// GoString go back into Go through one Go function, `call`, that turns a panic into a result. Such a call may move the
// goroutine's stack and let the collector run: so arguments are read again from the frame each time, and memory that is
// being walked is kept in Handles.
//
// A printer is taken from a pool and given back, because a method called by one may itself print.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bytecode/type.h"
#include "runtime/native/native.h"

namespace gos::std_ {

using bytecode::Kind;
using bytecode::Type;
using runtime::GoInterface;
using runtime::GoSlice;
using runtime::GoString;
using runtime::NativeFrame;

// Flags, width and precision of one verb.
struct FormatFlags {
  bool has_width = false;
  bool has_precision = false;
  bool minus = false;
  bool plus = false;
  bool sharp = false;
  bool space = false;
  bool zero = false;
  bool plus_v = false;   // %+v
  bool sharp_v = false;  // %#v
  int width = 0;
  int precision = 0;
};

// A value in memory.
struct Value {
  const Type* type = nullptr;
  const void* memory = nullptr;
  bool methods = true;  // false behind an unexported field
  bool valid() const { return type != nullptr; }
  template <class T>
  const T& as() const {
    return *static_cast<const T*>(memory);
  }
};

// Integer values of any size, sign-extended where the kind is signed.
bool is_signed_kind(Kind kind);
bool is_unsigned_kind(Kind kind);
int64_t load_signed(const Value& v);
uint64_t load_unsigned(const Value& v);
// The dynamic value of an interface value; invalid for nil.
Value interface_value(const GoInterface& iface, bool methods = true);

class Printer {
 public:
  // Takes a printer from the pool. `call` is the func value of fmt.callMethod.
  static Printer* acquire(NativeFrame& f, uint64_t call);
  static void release(Printer* p);

  std::string& text() { return out_; }
  const std::vector<int>& wrapped() const { return wrapped_; }
  bool reordered() const { return reordered_; }
  void allow_wrap() { wrap_errors_ = true; }
  const FormatFlags& flags() const { return flags_; }

  // The arguments are the []any in the frame's slots from `slot`.
  void print(int slot);
  void println(int slot);
  void printf(std::string_view format, int slot);
  void print_arg(GoInterface arg, char32_t verb);

 private:
  friend class PrinterPool;

  // Text of scalars with flags (scalars.cpp).
  void pad(std::string_view text);
  void write_padding(int count);
  std::string_view truncate(std::string_view text) const;
  void put_bool(bool v, char32_t verb);
  void put_integer(uint64_t v, bool is_signed, char32_t verb);
  void put_base(uint64_t v, unsigned base, bool is_signed, char32_t verb, bool upper);
  void put_unicode(uint64_t v);
  void put_char(uint64_t v, bool quoted);
  void put_float(double v, int bits, char32_t verb);
  void put_float_text(double v, int bits, char verb, int precision);
  void put_complex(double re, double im, int bits, char32_t verb);
  void put_string(std::string_view v, char32_t verb);
  void put_quoted(std::string_view v);
  void put_hex_bytes(std::string_view v, bool upper);
  void put_0x(uint64_t v, bool leading);

  // Values (values.cpp).
  void print_value(const Value& v, char32_t verb, int depth);
  void print_reflected(const Value& v, char32_t verb);
  void print_map(const Value& v, char32_t verb, int depth);
  void print_struct(const Value& v, char32_t verb, int depth);
  void print_list(const Value& v, char32_t verb, int depth);
  // `type_name` is what %#v shows of the type.
  void print_bytes(const Value& v, std::string_view type_name, std::string_view bytes, bool nil, char32_t verb);
  void print_pointer(const Value& v, char32_t verb);
  bool handle_methods(const Value& v, char32_t verb);
  void call_method(const Value& v, int which, char32_t verb);
  void report_panic(GoInterface reason, const Value& v, int which, char32_t verb);
  void bad_verb(char32_t verb);
  void separate() { out_ += flags_.sharp_v ? ", " : " "; }

  // Formats (printf.cpp).
  struct Cursor;
  void parse_verb(Cursor& c);
  void parse_width(Cursor& c);
  void parse_precision(Cursor& c);
  void parse_index(Cursor& c);
  void print_extra(int first);
  bool int_argument(int& at, int& value);
  int arg_count() const { return static_cast<int>(frame_->slice(args_slot_).length); }
  GoInterface arg(int i) const { return static_cast<const GoInterface*>(frame_->slice(args_slot_).data)[i]; }

  NativeFrame* frame_ = nullptr;
  uint64_t call_ = 0;
  int args_slot_ = 0;
  std::string out_;
  std::string scratch_;
  FormatFlags flags_;
  Value current_;  // what a bad verb is reported with
  bool current_is_arg_ = false;
  bool erroring_ = false;     // inside bad_verb: methods are not called
  bool panicking_ = false;    // inside report_panic
  bool wrap_errors_ = false;  // %w is allowed
  bool reordered_ = false;    // the format used argument indexes
  bool good_index_ = true;
  std::vector<int> wrapped_;  // arguments of %w
};

}  // namespace gos::std_

// Formats: flags, argument indexes, widths and precisions, and what is said about those that do not fit.
#include "base/utf8.h"
#include "std/fmt/printer.h"

namespace gos::std_ {

// Where the walk through a format stands.
struct Printer::Cursor {
  std::string_view format;
  size_t i = 0;
  int arg = 0;               // the next argument
  bool after_index = false;  // the format item just read was an index like [3]
};

namespace {

constexpr int kMaxNumber = 1000000;  // widths, precisions and indexes

// Reads decimal digits from i to end. A number over the limit is no number and reads to the end.
bool parse_number(std::string_view s, size_t& i, size_t end, int& number) {
  number = 0;
  bool any = false;
  while (i < end && s[i] >= '0' && s[i] <= '9') {
    if (number > kMaxNumber) {
      number = 0;
      i = end;
      return false;
    }
    number = number * 10 + (s[i] - '0');
    any = true;
    i++;
  }
  return any;
}

}  // namespace

void Printer::print(int slot) {
  args_slot_ = slot;
  bool previous_string = false;
  for (int i = 0, n = arg_count(); i < n; i++) {
    GoInterface a = arg(i);
    bool is_string = a.word != 0 && a.type()->kind == Kind::kString;
    // Operands are separated when neither side is a string.
    if (i > 0 && !is_string && !previous_string) out_ += ' ';
    print_arg(a, 'v');
    previous_string = is_string;
  }
}

void Printer::println(int slot) {
  args_slot_ = slot;
  for (int i = 0, n = arg_count(); i < n; i++) {
    if (i > 0) out_ += ' ';
    print_arg(arg(i), 'v');
  }
  out_ += '\n';
}

void Printer::printf(std::string_view format, int slot) {
  args_slot_ = slot;
  reordered_ = false;
  Cursor c{format};
  while (c.i < format.size()) {
    size_t percent = format.find('%', c.i);
    out_ += format.substr(c.i, percent - c.i);
    if (percent == std::string_view::npos) break;
    c.i = percent + 1;
    c.after_index = false;
    parse_verb(c);
  }
  if (!reordered_ && c.arg < arg_count()) print_extra(c.arg);
}

void Printer::print_extra(int first) {
  flags_ = {};
  out_ += "%!(EXTRA ";
  for (int i = first, n = arg_count(); i < n; i++) {
    if (i > first) out_ += ", ";
    GoInterface a = arg(i);
    if (a.word == 0) {
      out_ += "<nil>";
      continue;
    }
    out_ += a.type()->name;
    out_ += '=';
    print_arg(a, 'v');
  }
  out_ += ')';
}

// What follows a percent sign, with the argument it shows.
void Printer::parse_verb(Cursor& c) {
  std::string_view format = c.format;
  good_index_ = true;
  flags_ = {};
  for (; c.i < format.size(); c.i++) {
    char flag = format[c.i];
    if (flag == '#') {
      flags_.sharp = true;
    } else if (flag == '0') {
      flags_.zero = true;
    } else if (flag == '+') {
      flags_.plus = true;
    } else if (flag == '-') {
      flags_.minus = true;
    } else if (flag == ' ') {
      flags_.space = true;
    } else {
      break;
    }
  }
  if (c.i < format.size() && (format[c.i] < 'a' || format[c.i] > 'z')) {
    parse_index(c);
    parse_width(c);
    parse_precision(c);
    if (!c.after_index) parse_index(c);
  }
  if (c.i >= format.size()) {
    out_ += "%!(NOVERB)";
    return;
  }
  utf8::Decoded d = utf8::decode(format.substr(c.i));
  c.i += static_cast<size_t>(d.width);
  char32_t verb = d.rune;
  if (verb == '%') {
    out_ += '%';
    return;
  }
  if (!good_index_ || c.arg >= arg_count()) {
    out_ += "%!";
    utf8::append(out_, verb);
    out_ += good_index_ ? "(MISSING)" : "(BADINDEX)";
    return;
  }
  if (verb == 'w') wrapped_.push_back(c.arg);
  if (verb == 'w' || verb == 'v') {
    flags_.sharp_v = flags_.sharp;
    flags_.sharp = false;
    flags_.plus_v = flags_.plus;
    flags_.plus = false;
  }
  print_arg(arg(c.arg++), verb);
}

// An index in brackets chooses the next argument; a wrong one spoils the verb.
void Printer::parse_index(Cursor& c) {
  c.after_index = false;
  if (c.i >= c.format.size() || c.format[c.i] != '[') return;
  reordered_ = true;
  size_t close = c.format.find(']', c.i);
  if (c.format.size() - c.i < 3 || close == std::string_view::npos) {
    good_index_ = false;
    c.i++;
    return;
  }
  size_t at = c.i + 1;
  int index = 0;
  bool number = parse_number(c.format, at, close, index) && at == close;
  c.i = close + 1;
  if (number && index >= 1 && index <= arg_count()) {
    c.arg = index - 1;
    c.after_index = true;
    return;
  }
  good_index_ = false;
  c.after_index = number;
}

void Printer::parse_width(Cursor& c) {
  if (c.i < c.format.size() && c.format[c.i] == '*') {
    c.i++;
    flags_.has_width = int_argument(c.arg, flags_.width);
    if (!flags_.has_width) out_ += "%!(BADWIDTH)";
    if (flags_.width < 0) {
      flags_.width = -flags_.width;
      flags_.minus = true;
      flags_.zero = false;
    }
    c.after_index = false;
    return;
  }
  flags_.has_width = parse_number(c.format, c.i, c.format.size(), flags_.width);
  if (c.after_index && flags_.has_width) good_index_ = false;  // %[3]2d
}

void Printer::parse_precision(Cursor& c) {
  if (c.i + 1 >= c.format.size() || c.format[c.i] != '.') return;
  c.i++;
  if (c.after_index) good_index_ = false;  // %[3].2d
  parse_index(c);
  if (c.i < c.format.size() && c.format[c.i] == '*') {
    c.i++;
    flags_.has_precision = int_argument(c.arg, flags_.precision);
    if (flags_.precision < 0) {
      flags_.precision = 0;
      flags_.has_precision = false;
    }
    if (!flags_.has_precision) out_ += "%!(BADPREC)";
    c.after_index = false;
    return;
  }
  // A point without a number is precision 0.
  if (!parse_number(c.format, c.i, c.format.size(), flags_.precision)) flags_.precision = 0;
  flags_.has_precision = true;
}

// The argument of a star: an integer within the limit.
bool Printer::int_argument(int& at, int& value) {
  value = 0;
  if (at >= arg_count()) return false;
  GoInterface a = arg(at++);
  Value v = interface_value(a);
  if (!v.valid()) return false;
  int64_t n;
  if (is_signed_kind(v.type->kind)) {
    n = load_signed(v);
  } else if (is_unsigned_kind(v.type->kind)) {
    uint64_t u = load_unsigned(v);
    if (u > kMaxNumber) return false;
    n = static_cast<int64_t>(u);
  } else {
    return false;
  }
  if (n > kMaxNumber || n < -kMaxNumber) return false;
  value = static_cast<int>(n);
  return true;
}

}  // namespace gos::std_

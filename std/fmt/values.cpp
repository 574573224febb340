// Values by their type descriptors: composite values, pointers, methods.
#include <cstring>

#include "base/utf8.h"
#include "std/fmt/map_order.h"
#include "std/fmt/printer.h"

namespace gos::std_ {

using runtime::Handle;

namespace {

// The methods that decide how a value prints, as fmt.callMethod numbers them.
enum { kFormat, kGoString, kError, kString };
constexpr std::string_view kMethodNames[] = {"Format", "GoString", "Error", "String"};

constexpr int kMaxDepth = 10000;  // of nested values; cyclic data has Go run out of stack here

bool returns_string(const Type* signature) {
  return signature->params.empty() && signature->results.size() == 1 && signature->results[0]->kind == Kind::kString &&
         signature->results[0]->pkg_path.empty();
}

bool is_format(const Type* signature) {
  return signature->params.size() == 2 && signature->results.empty() && signature->params[0]->name == "fmt.State" &&
         signature->params[1]->kind == Kind::kInt32;
}

bool has_method(const Type* type, int which) {
  for (const bytecode::Method& m : type->methods) {
    if (m.name != kMethodNames[which]) continue;
    if (m.signature == nullptr) return true;
    return which == kFormat ? is_format(m.signature) : returns_string(m.signature);
  }
  return false;
}

// reflect.Value as it lies in memory, and its flags (std/reflect/value.go).
struct ReflectValue {
  const Type* type;
  const void* pointer;
  uint64_t flags;
};
constexpr uint64_t kReflectReadOnly = 3 << 5, kReflectIndirect = 1 << 7, kReflectMethod = 1 << 9;

bool is_reflect_value(const Type* type) {
  return type->kind == Kind::kStruct && type->short_name == "Value" && type->pkg_path == "reflect";
}

}  // namespace

bool is_signed_kind(Kind kind) { return kind >= Kind::kInt && kind <= Kind::kInt64; }
bool is_unsigned_kind(Kind kind) { return kind >= Kind::kUint && kind <= Kind::kUintptr; }

int64_t load_signed(const Value& v) {
  switch (v.type->size) {
    case 1: return v.as<int8_t>();
    case 2: return v.as<int16_t>();
    case 4: return v.as<int32_t>();
    default: return v.as<int64_t>();
  }
}

uint64_t load_unsigned(const Value& v) {
  switch (v.type->size) {
    case 1: return v.as<uint8_t>();
    case 2: return v.as<uint16_t>();
    case 4: return v.as<uint32_t>();
    default: return v.as<uint64_t>();
  }
}

// `iface` must outlive the value: a pointer-shaped value is its data word.
Value interface_value(const GoInterface& iface, bool methods) {
  const Type* type = iface.type();
  if (type == nullptr) return {};
  return {type, iface.memory(), methods};
}

void Printer::bad_verb(char32_t verb) {
  erroring_ = true;
  out_ += "%!";
  utf8::append(out_, verb);
  out_ += '(';
  if (current_.valid()) {
    Value v = current_;
    out_ += v.type->name;
    out_ += '=';
    if (current_is_arg_) {
      GoInterface arg{reinterpret_cast<uint64_t>(v.type), 0};
      arg.data = v.type->is_direct() ? v.as<uint64_t>() : reinterpret_cast<uint64_t>(v.memory);
      print_arg(arg, 'v');
    } else {
      print_value(v, 'v', 0);
    }
  } else {
    out_ += "<nil>";
  }
  out_ += ')';
  erroring_ = false;
}

void Printer::print_arg(GoInterface arg, char32_t verb) {
  Value v = interface_value(arg);
  current_ = v;
  current_is_arg_ = true;
  if (!v.valid()) {
    if (verb == 'T' || verb == 'v') return pad("<nil>");
    return bad_verb(verb);
  }
  if (verb == 'T') return pad(truncate(v.type->name));
  if (verb == 'p') return print_pointer(v, 'p');
  // Types without methods, by far the most frequent, are looked at first.
  if (v.type->methods.empty() && verb != 'w') {
    switch (v.type->kind) {
      case Kind::kString: return put_string(v.as<GoString>().view(), verb);
      case Kind::kInt: return put_integer(static_cast<uint64_t>(v.as<int64_t>()), true, verb);
      case Kind::kSlice:
        if (v.type->elem->kind == Kind::kUint8 && !(v.type->flags & bytecode::kTypeNamed) &&
            v.type->elem->pkg_path.empty()) {
          const GoSlice& s = v.as<GoSlice>();
          return print_bytes(v, "[]byte", {static_cast<const char*>(s.data), static_cast<size_t>(s.length)},
                             s.data == nullptr, verb);
        }
        break;
      default: break;
    }
  } else if (is_reflect_value(v.type)) {
    return print_reflected(v, verb);
  } else if (handle_methods(v, verb)) {
    return;
  }
  print_value(v, verb, 0);
}

// A reflect.Value prints as what it holds.
void Printer::print_reflected(const Value& v, char32_t verb) {
  const auto& reflected = v.as<ReflectValue>();
  if (reflected.type == nullptr) {
    out_ += "<invalid reflect.Value>";
    return;
  }
  Handle root(frame_->goroutine(), reflected.pointer);
  const void* word = reflected.pointer;
  if (reflected.flags & kReflectMethod) return put_0x(reinterpret_cast<uint64_t>(word), true);
  bool in_memory = reflected.flags & kReflectIndirect;
  Value held{reflected.type, in_memory ? word : &word, (reflected.flags & kReflectReadOnly) == 0};
  bool is_interface = held.type->kind == Kind::kInterface;
  GoInterface inner = is_interface ? held.as<GoInterface>() : GoInterface{};
  Value dynamic = is_interface ? interface_value(inner, held.methods) : held;
  if (held.methods && dynamic.valid()) {
    current_ = dynamic;
    current_is_arg_ = true;
    if (handle_methods(dynamic, verb)) return;
  }
  print_value(held, verb, 0);
}

bool Printer::handle_methods(const Value& v, char32_t verb) {
  if (erroring_) return false;
  const Type* type = v.type;
  if (verb == 'w') {
    if (!has_method(type, kError) || !wrap_errors_) {
      bad_verb(verb);
      return true;
    }
    verb = 'v';
  }
  if (type->methods.empty()) return false;
  int which = -1;
  if (has_method(type, kFormat)) {
    which = kFormat;
  } else if (flags_.sharp_v) {
    if (has_method(type, kGoString)) which = kGoString;
  } else if (verb == 'v' || verb == 's' || verb == 'x' || verb == 'X' || verb == 'q') {
    if (has_method(type, kError)) {
      which = kError;
    } else if (has_method(type, kString)) {
      which = kString;
    }
  }
  if (which < 0) return false;
  call_method(v, which, verb);
  return true;
}

// The result of fmt.callMethod(v any, which int, h uintptr, verb rune) (s string, panicked bool, reason any).
void Printer::call_method(const Value& v, int which, char32_t verb) {
  uint64_t data = v.type->is_direct() ? v.as<uint64_t>() : reinterpret_cast<uint64_t>(v.memory);
  Handle receiver(frame_->goroutine(), reinterpret_cast<void*>(data));
  uint64_t args[5] = {reinterpret_cast<uint64_t>(v.type), data, static_cast<uint64_t>(which),
                      reinterpret_cast<uint64_t>(this), verb};
  uint64_t results[5] = {};
  FormatFlags flags = flags_;
  Value current = v;
  frame_->call_closure(call_, args, results);
  flags_ = flags;
  current_ = current;
  current_is_arg_ = true;
  if (results[2] & 1) {
    GoInterface reason{results[3], results[4]};
    report_panic(reason, v, which, verb);
    return;
  }
  if (which == kFormat) return;
  std::string_view text(reinterpret_cast<const char*>(results[0]), results[1]);
  if (which == kGoString) return pad(truncate(text));
  put_string(text, verb);
}

void Printer::report_panic(GoInterface reason, const Value& v, int which, char32_t verb) {
  // A nil pointer receiver is most likely what went wrong.
  if (v.type->kind == Kind::kPointer && v.as<uint64_t>() == 0) {
    out_ += "<nil>";
    return;
  }
  if (panicking_) frame_->panic_value(reason);
  Handle root(frame_->goroutine(), reinterpret_cast<void*>(reason.data));
  FormatFlags flags = flags_;
  flags_ = {};
  out_ += "%!";
  utf8::append(out_, verb);
  out_ += "(PANIC=";
  out_ += kMethodNames[which];
  out_ += " method: ";
  panicking_ = true;
  print_arg(reason, 'v');
  panicking_ = false;
  out_ += ')';
  flags_ = flags;
}

void Printer::print_value(const Value& v, char32_t verb, int depth) {
  if (depth > kMaxDepth) frame_->panic_string("fmt: value nested too deep (or cyclic)");
  // An interface's methods are those of its dynamic value, which is printed one step deeper.
  if (depth > 0 && v.valid() && v.methods && v.type->kind != Kind::kInterface &&
      (!v.type->methods.empty() || verb == 'w')) {
    current_ = v;
    current_is_arg_ = true;
    if (handle_methods(v, verb)) return;
  }
  current_ = v;
  current_is_arg_ = false;
  if (!v.valid()) {
    if (verb == 'v') {
      out_ += "<nil>";
    } else {
      bad_verb(verb);
    }
    return;
  }
  Kind kind = v.type->kind;
  if (is_signed_kind(kind)) return put_integer(static_cast<uint64_t>(load_signed(v)), true, verb);
  if (is_unsigned_kind(kind)) return put_integer(load_unsigned(v), false, verb);
  switch (kind) {
    case Kind::kBool: return put_bool(v.as<uint8_t>() & 1, verb);
    case Kind::kFloat32: return put_float(v.as<float>(), 32, verb);
    case Kind::kFloat64: return put_float(v.as<double>(), 64, verb);
    case Kind::kComplex64: return put_complex((&v.as<float>())[0], (&v.as<float>())[1], 64, verb);
    case Kind::kComplex128: return put_complex((&v.as<double>())[0], (&v.as<double>())[1], 128, verb);
    case Kind::kString: return put_string(v.as<GoString>().view(), verb);
    case Kind::kMap: return print_map(v, verb, depth);
    case Kind::kStruct: return print_struct(v, verb, depth);
    case Kind::kArray:
    case Kind::kSlice: return print_list(v, verb, depth);
    case Kind::kInterface: {
      GoInterface inner = v.as<GoInterface>();
      if (inner.word != 0) {
        Handle root(frame_->goroutine(), reinterpret_cast<void*>(inner.data));
        return print_value(interface_value(inner, v.methods), verb, depth + 1);
      }
      if (!flags_.sharp_v) {
        out_ += "<nil>";
        return;
      }
      out_ += v.type->name;
      out_ += "(nil)";
      return;
    }
    case Kind::kPointer: {
      const void* target = v.as<const void*>();
      Kind elem = v.type->elem->kind;
      if (depth == 0 && target != nullptr &&
          (elem == Kind::kArray || elem == Kind::kSlice || elem == Kind::kStruct || elem == Kind::kMap)) {
        Handle root(frame_->goroutine(), target);
        out_ += '&';
        return print_value({v.type->elem, target, v.methods}, verb, depth + 1);
      }
      return print_pointer(v, verb);
    }
    default: return print_pointer(v, verb);
  }
}

void Printer::print_map(const Value& v, char32_t verb, int depth) {
  const void* map = v.as<const void*>();
  if (flags_.sharp_v) {
    out_ += v.type->name;
    if (map == nullptr) {
      out_ += "(nil)";
      return;
    }
    out_ += '{';
  } else {
    out_ += "map[";
  }
  if (map != nullptr) {
    SortedMap entries(frame_->goroutine(), v);
    for (size_t i = 0; i < entries.size(); i++) {
      if (i > 0) separate();
      print_value(entries.key(i), verb, depth + 1);
      out_ += ':';
      print_value(entries.value(i), verb, depth + 1);
    }
  }
  out_ += flags_.sharp_v ? '}' : ']';
}

void Printer::print_struct(const Value& v, char32_t verb, int depth) {
  if (flags_.sharp_v) out_ += v.type->name;
  out_ += '{';
  bool first = true;
  for (const bytecode::Field& field : v.type->fields) {
    if (!first) separate();
    first = false;
    if (flags_.plus_v || flags_.sharp_v) {
      out_ += field.name;
      out_ += ':';
    }
    Value inner{field.type, static_cast<const char*>(v.memory) + field.offset, v.methods && field.exported()};
    // A field of interface type shows its dynamic value as if it were the field.
    if (field.type->kind == Kind::kInterface && inner.as<GoInterface>().word != 0) {
      GoInterface dynamic = inner.as<GoInterface>();
      Handle root(frame_->goroutine(), reinterpret_cast<void*>(dynamic.data));
      print_value(interface_value(dynamic, inner.methods), verb, depth + 1);
      continue;
    }
    print_value(inner, verb, depth + 1);
  }
  out_ += '}';
}

void Printer::print_list(const Value& v, char32_t verb, int depth) {
  const Type* elem = v.type->elem;
  bool is_slice = v.type->kind == Kind::kSlice;
  const void* data = is_slice ? v.as<GoSlice>().data : v.memory;
  int64_t length = is_slice ? v.as<GoSlice>().length : static_cast<int64_t>(v.type->length);
  if (elem->kind == Kind::kUint8 && (verb == 's' || verb == 'q' || verb == 'x' || verb == 'X')) {
    return print_bytes(v, v.type->name, {static_cast<const char*>(data), static_cast<size_t>(length)}, data == nullptr,
                       verb);
  }
  if (flags_.sharp_v) {
    out_ += v.type->name;
    if (is_slice && data == nullptr) {
      out_ += "(nil)";
      return;
    }
  }
  Handle root(frame_->goroutine(), data);
  bool sharp_v = flags_.sharp_v;
  out_ += sharp_v ? '{' : '[';
  for (int64_t i = 0; i < length; i++) {
    if (i > 0) separate();
    print_value({elem, root.get<const char>() + static_cast<uint64_t>(i) * elem->size, v.methods}, verb, depth + 1);
  }
  out_ += sharp_v ? '}' : ']';
}

void Printer::print_bytes(const Value& v, std::string_view type_name, std::string_view bytes, bool nil, char32_t verb) {
  switch (verb) {
    case 'v':
    case 'd':
      if (flags_.sharp_v) {
        out_ += type_name;
        if (nil) {
          out_ += "(nil)";
          return;
        }
      }
      out_ += flags_.sharp_v ? '{' : '[';
      for (size_t i = 0; i < bytes.size(); i++) {
        if (i > 0) separate();
        auto c = static_cast<unsigned char>(bytes[i]);
        if (flags_.sharp_v) {
          put_0x(c, true);
        } else {
          put_base(c, 10, false, verb, false);
        }
      }
      out_ += flags_.sharp_v ? '}' : ']';
      return;
    case 's': return pad(truncate(bytes));
    case 'x': return put_hex_bytes(bytes, false);
    case 'X': return put_hex_bytes(bytes, true);
    case 'q': return put_quoted(bytes);
    default: print_value(v, verb, 0);
  }
}

void Printer::print_pointer(const Value& v, char32_t verb) {
  uint64_t address;
  switch (v.type->kind) {
    case Kind::kChan:
    case Kind::kFunc:
    case Kind::kMap:
    case Kind::kPointer:
    case Kind::kSlice:
    case Kind::kUnsafePointer: address = v.as<uint64_t>(); break;
    default: return bad_verb(verb);
  }
  switch (verb) {
    case 'v':
      if (flags_.sharp_v) {
        out_ += '(';
        out_ += v.type->name;
        out_ += ")(";
        if (address == 0) {
          out_ += "nil";
        } else {
          put_0x(address, true);
        }
        out_ += ')';
      } else if (address == 0) {
        pad("<nil>");
      } else {
        put_0x(address, !flags_.sharp);
      }
      return;
    case 'p': return put_0x(address, !flags_.sharp);
    case 'b':
    case 'o':
    case 'd':
    case 'x':
    case 'X': return put_integer(address, false, verb);
    default: bad_verb(verb);
  }
}

}  // namespace gos::std_

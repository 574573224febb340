// Panic records, and the values and texts of run-time errors.
#include <fmt/format.h>

#include "bytecode/program.h"
#include "runtime/panic/panic.h"
#include "runtime/stack/adjust.h"
#include "runtime/value/interfaces.h"
#include "runtime/value/strings.h"

namespace gos::runtime {

namespace {

bytecode::Program* current_program = nullptr;

// A value of a type of string kind; without the type (package runtime is not compiled in) a plain string.
GoInterface make_text_value(Mutator& m, const Type* type, std::string_view text) {
  if (!type && current_program) type = current_program->well_known.string;
  if (!type) return {};
  GoString s = new_string(m, text);
  m.pinned = reinterpret_cast<uint64_t>(s.data);
  GoInterface value = make_any(m, type, &s);
  m.pinned = 0;
  return value;
}

// A pointer to a new struct{text string}.
GoInterface make_struct_error(Mutator& m, const Type* pointer_type, std::string_view text) {
  if (!pointer_type) return make_text_value(m, nullptr, text);
  GoString s = new_string(m, text);
  m.pinned = reinterpret_cast<uint64_t>(s.data);
  void* object = allocate(m, pointer_type->elem);
  if (pointer_type->elem->size >= sizeof s) std::memcpy(object, &s, sizeof s);
  m.pinned = 0;
  return {reinterpret_cast<uint64_t>(pointer_type), reinterpret_cast<uint64_t>(object)};
}

// Known before the first panic, for goroutines panic and stacks are scanned at the same time.
[[maybe_unused]] const bool visitor_installed = [] {
  visit_panic_words = [](Panic* newest, void (*visit)(uint64_t*, void*), void* context) {
    for (Panic* p = newest; p; p = p->link) visit(&p->value.data, context);
  };
  return true;
}();

struct SliceErrorText {
  const char* text;      // of x and y
  const char* negative;  // of x below zero
};
constexpr SliceErrorText kSliceErrors[] = {
    {"slice bounds out of range [:{}] with length {}", "slice bounds out of range [:{}]"},
    {"slice bounds out of range [:{}] with capacity {}", "slice bounds out of range [:{}]"},
    {"slice bounds out of range [{}:{}]", "slice bounds out of range [{}:]"},
    {"slice bounds out of range [::{}] with length {}", "slice bounds out of range [::{}]"},
    {"slice bounds out of range [::{}] with capacity {}", "slice bounds out of range [::{}]"},
    {"slice bounds out of range [:{}:{}]", "slice bounds out of range [:{}:]"},
    {"slice bounds out of range [{}:{}:]", "slice bounds out of range [{}::]"},
    {"cannot convert slice with length {} to array or pointer to array with length {}", "{}"},
};

}  // namespace

void set_program(bytecode::Program* p) { current_program = p; }
bytecode::Program* program() { return current_program; }

Panic* push_panic(Goroutine* g, GoInterface value) {
  auto* p = new Panic();
  p->value = value;
  p->link = g->panics;
  p->start_frame = g->fp ? g->offset_of(g->fp) : 0;
  p->native_depth = g->native_depth;
  g->panics = p;
  return p;
}

void pop_panic(Goroutine* g) {
  Panic* p = g->panics;
  g->panics = p->link;
  delete p;
}

GoInterface make_runtime_error(Mutator& m, std::string_view text) {
  return make_text_value(m, current_program ? current_program->well_known.runtime_error : nullptr, text);
}
GoInterface make_plain_error(Mutator& m, std::string_view text) {
  return make_text_value(m, current_program ? current_program->well_known.runtime_plain_error : nullptr, text);
}
GoInterface make_bounds_error(Mutator& m, std::string_view text) {
  return make_text_value(m, current_program ? current_program->well_known.runtime_bounds_error : nullptr, text);
}
GoInterface make_string_value(Mutator& m, std::string_view text) { return make_text_value(m, nullptr, text); }
GoInterface make_type_assertion_error(Mutator& m, std::string_view text) {
  return make_struct_error(m, current_program ? current_program->well_known.type_assertion_error : nullptr, text);
}
GoInterface make_panic_nil_error(Mutator& m) {
  const Type* type = current_program ? current_program->well_known.panic_nil_error : nullptr;
  if (!type) return make_text_value(m, nullptr, "panic called with nil argument (use GODEBUG=panicnil=1 to disable)");
  void* object = allocate(m, type->elem);
  return {reinterpret_cast<uint64_t>(type), reinterpret_cast<uint64_t>(object)};
}

GoInterface make_error(Mutator& m, std::string_view text) {
  const Type* type = current_program ? current_program->well_known.error_string : nullptr;
  const Type* error = current_program ? current_program->well_known.error : nullptr;
  // Without package errors the nearest type that has an Error method.
  GoInterface value = type ? make_struct_error(m, type, text) : make_plain_error(m, text);
  if (error && value.word) {
    value.word = interface_word(reinterpret_cast<const Type*>(value.word), error, nullptr);
    if (!value.word) value.data = 0;
  }
  return value;
}

std::string index_error(int64_t index, uint64_t length, bool is_signed) {
  if (is_signed && index < 0) return fmt::format("index out of range [{}]", index);
  return fmt::format("index out of range [{}] with length {}", static_cast<uint64_t>(index), length);
}

std::string slice_error(SliceError kind, int64_t x, int64_t y, bool is_signed) {
  const SliceErrorText& texts = kSliceErrors[static_cast<size_t>(kind)];
  if (is_signed && x < 0) return fmt::format(fmt::runtime(texts.negative), x);
  return fmt::format(fmt::runtime(texts.text), static_cast<uint64_t>(x), y);
}

// The package that a type's unexported names are of.
static std::string_view package_of(const Type* t) {
  if (!t->pkg_path.empty()) return t->pkg_path;
  for (const bytecode::Field& f : t->fields) {
    if (!f.pkg_path.empty()) return f.pkg_path;
  }
  return {};
}

std::string assertion_error(const Type* dynamic, const Type* target, const Type* static_type,
                            std::string_view missing) {
  // Go does not say what interface it was when one interface is asserted to another.
  bool named = static_type && target->kind != Kind::kInterface;
  std::string_view interface = named ? static_type->name : std::string_view("interface");
  if (!dynamic) return fmt::format("interface conversion: {} is nil, not {}", interface, target->name);
  if (!missing.empty()) {
    return fmt::format("interface conversion: {} is not {}: missing method {}", dynamic->name, target->name, missing);
  }
  std::string text = fmt::format("interface conversion: {} is {}, not {}", interface, dynamic->name, target->name);
  if (dynamic->name == target->name) {
    bool same = package_of(dynamic) == package_of(target);
    text += same ? " (types from different scopes)" : " (types from different packages)";
  }
  return text;
}

}  // namespace gos::runtime

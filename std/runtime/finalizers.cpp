// The natives of package runtime for finalizers and cleanups.
#include <string>

#include "runtime/gc/finalizer.h"
#include "runtime/panic/panic.h"
#include "runtime/value/interfaces.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using bytecode::Kind;
using bytecode::Type;
using runtime::GoInterface;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

[[noreturn]] void fail(NativeFrame& f, const std::string& text) {
  runtime::fatal_error(f.goroutine(), "runtime.SetFinalizer: " + text);
}

// Whether a pointer of that type may be passed for the parameter.
bool assignable(const Type* pointer, const Type* parameter) {
  if (pointer == parameter) return true;
  if (parameter->kind == Kind::kPointer) {
    bool named = pointer->flags & parameter->flags & bytecode::kTypeNamed;
    return !named && pointer->elem == parameter->elem;
  }
  return parameter->kind == Kind::kInterface && runtime::interface_word(pointer, parameter, nullptr) != 0;
}

void check_function(NativeFrame& f, const Type* pointer, const Type* function) {
  if (function->kind != Kind::kFunc) {
    fail(f, "second argument is " + std::string(function->name) + ", not a function");
  }
  std::string pass = "cannot pass " + std::string(pointer->name) + " to finalizer " + std::string(function->name);
  if (function->variadic) fail(f, pass + " because dotdotdot");
  if (function->params.size() != 1 || !assignable(pointer, function->params[0])) fail(f, pass);
}

// Whether the pointer is the object's beginning, or leads into a block of tiny objects.
bool may_finalize(const runtime::ObjectRef& object, uint64_t pointer, const Type* elem) {
  bool header = object.span->state == runtime::SpanState::kSmall && object.span->has_headers();
  if (pointer == object.base + (header ? runtime::kHeaderSize : 0)) return true;
  return !elem->has_pointers() && elem->size < runtime::kTinySize;
}

// func checkFinalizer(obj, finalizer any)
NativeStatus check_finalizer(NativeFrame& f) {
  GoInterface object = f.iface(0), finalizer = f.iface(2);
  const Type* type = object.type();
  if (type == nullptr) fail(f, "first argument is nil");
  if (type->kind != Kind::kPointer) fail(f, "first argument is " + std::string(type->name) + ", not pointer");
  if (object.data == 0) fail(f, "pointer not in allocated block");
  runtime::ObjectRef ref = runtime::find_object(reinterpret_cast<const void*>(object.data));
  if (ref.base != 0 && !may_finalize(ref, object.data, type->elem)) {
    fail(f, "pointer not at beginning of allocated block");
  }
  if (finalizer.type() != nullptr) check_function(f, type, finalizer.type());
  return NativeStatus::kDone;
}

// Whether a word of the object at `closure` leads into `object`.
bool leads_into(uint64_t closure, const runtime::ObjectRef& object) {
  runtime::ObjectRef holder = runtime::find_object(reinterpret_cast<const void*>(closure));
  if (holder.base == 0 || holder.span->noscan) return false;
  for (uint64_t at = closure; at + 8 <= holder.base + holder.size; at += 8) {
    if (*reinterpret_cast<const uint64_t*>(at) - object.base < object.size) return true;
  }
  return false;
}

// func addCleanup(ptr, cleanup unsafe.Pointer, arg any, call func()) uint64
NativeStatus add_cleanup(NativeFrame& f) {
  uint64_t pointer = f.word(1), cleanup = f.word(2);
  GoInterface arg = f.iface(3);
  if (pointer == 0) f.panic_string("runtime.AddCleanup: ptr is nil");
  const Type* type = arg.type();
  bool is_pointer = type != nullptr && (type->kind == Kind::kPointer || type->kind == Kind::kUnsafePointer);
  if (is_pointer && arg.data == pointer) {
    f.panic_string("runtime.AddCleanup: ptr is equal to arg, cleanup will never run");
  }
  runtime::ObjectRef object = runtime::find_object(reinterpret_cast<const void*>(pointer));
  if (object.base != 0) {
    bool tiny = object.span->noscan && object.size == runtime::kTinySize;
    if (is_pointer && arg.data - object.base < object.size && !tiny) {
      f.panic_string("runtime.AddCleanup: ptr is within arg, cleanup will never run");
    }
    if (leads_into(cleanup, object)) {
      f.panic_string("runtime.AddCleanup: cleanup function closes over ptr, cleanup will never run");
    }
  }
  f.set_word(0, runtime::add_cleanup(pointer, f.word(5)));
  return NativeStatus::kDone;
}

// func stopCleanup(id uint64)
NativeStatus stop_cleanup(NativeFrame& f) {
  runtime::stop_cleanup(f.word(0));
  return NativeStatus::kDone;
}

// func firstFinalizer() bool
NativeStatus first_finalizer(NativeFrame& f) {
  bool first = runtime::first_finalizer();
  f.set_bool(0, first);
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"runtime.checkFinalizer", check_finalizer},
    {"runtime.addCleanup", add_cleanup},
    {"runtime.stopCleanup", stop_cleanup},
    {"runtime.firstFinalizer", first_finalizer},
};

}  // namespace

NativeTable runtime_finalizer_natives() { return kNatives; }

}  // namespace gos::std_

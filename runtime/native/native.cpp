// Natives: the registry, results that allocate, calls back into Go.
#include "runtime/native/native.h"

#include <mutex>
#include <vector>

#include "runtime/hooks.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/sched.h"
#include "runtime/stack/stack.h"
#include "runtime/value/interfaces.h"
#include "runtime/value/strings.h"

namespace gos::runtime {

namespace {

// The registered tables. A program needs few of the natives, so there is no index.
std::vector<std::span<const NativeEntry>>& registry() {
  static auto* tables = new std::vector<std::span<const NativeEntry>>();
  return *tables;
}

constexpr uint64_t kStringBits[1] = {1};

// Describes an element of []string before any program is loaded.
const Type kStringType = [] {
  Type type{};
  type.self = &kStringType;
  type.size = 16;
  type.pointer_bytes = 8;
  type.pointer_map = kStringBits;
  type.align = 8;
  type.kind = Kind::kString;
  type.name = "string";
  return type;
}();

// While native code runs Go code, its own frame stays below what that code does to pc and fp.
class CallBack {
 public:
  explicit CallBack(Goroutine* g) : g_(g), pc_(g->pc), fp_offset_(g->offset_of(g->fp)), in_native_(g->in_native) {
    ++g->native_depth;
    g->in_native = false;
  }
  ~CallBack() {
    --g_->native_depth;
    g_->in_native = in_native_;
    g_->pc = pc_;
    g_->fp = g_->stack_lo + fp_offset_;
  }
  CallBack(const CallBack&) = delete;
  CallBack& operator=(const CallBack&) = delete;

 private:
  Goroutine* g_;
  const Instruction* pc_;
  uint64_t fp_offset_;
  bool in_native_;
};

}  // namespace

void register_natives(std::span<const NativeEntry> table) { registry().push_back(table); }

NativeFn find_native(std::string_view name) {
  for (auto table = registry().rbegin(); table != registry().rend(); ++table) {
    for (const NativeEntry& entry : *table) {
      if (entry.name == name) return entry.function;
    }
  }
  return nullptr;
}

Mutator& NativeFrame::mutator() const { return *g_->p; }

void NativeFrame::set_string(int i, std::string_view text) {
  GoString s = new_string(mutator(), text);
  *reinterpret_cast<GoString*>(slot(i)) = s;
}

void NativeFrame::set_bytes(int i, std::string_view data) {
  GoSlice s = string_to_bytes(mutator(), {data.data(), static_cast<int64_t>(data.size())});
  set_slice(i, s);
}

void NativeFrame::set_error(int i, std::string_view text) { set_iface(i, make_error(mutator(), text)); }

void NativeFrame::set_strings(int i, std::span<const std::string_view> texts) {
  auto count = static_cast<int64_t>(texts.size());
  auto* strings = static_cast<GoString*>(runtime::allocate_array(mutator(), &kStringType, texts.size()));
  // In its slot already: the strings made next may collect.
  set_slice(i, {strings, count, count});
  for (size_t k = 0; k < texts.size(); ++k) {
    GoString s = new_string(mutator(), texts[k]);
    write_pointer(reinterpret_cast<uint64_t*>(&strings[k].data), reinterpret_cast<uint64_t>(s.data));
    strings[k].length = s.length;
  }
}

void NativeFrame::set_strings(int i, const std::vector<std::string>& texts) {
  std::vector<std::string_view> views(texts.begin(), texts.end());
  set_strings(i, std::span<const std::string_view>(views));
}

void* NativeFrame::allocate(const Type* type) { return runtime::allocate(mutator(), type); }
void* NativeFrame::allocate_array(const Type* elem, uint64_t count) {
  return runtime::allocate_array(mutator(), elem, count);
}
void* NativeFrame::allocate_bytes(uint64_t size) { return runtime::allocate_bytes(mutator(), size); }

void NativeFrame::call_closure(uint64_t closure, std::span<const uint64_t> args, std::span<uint64_t> results) {
  CallBack call(g_);
  hooks.call_closure(g_, closure, args.data(), args.size(), results.data(), results.size());
}

void NativeFrame::call_function(Function* f, std::span<const uint64_t> args, std::span<uint64_t> results) {
  CallBack call(g_);
  hooks.call_function(g_, f, args.data(), args.size(), results.data(), results.size());
}

uint64_t NativeFrame::call_closure(uint64_t closure, std::initializer_list<uint64_t> args) {
  uint64_t result = 0;
  call_closure(closure, std::span<const uint64_t>(args.begin(), args.size()), std::span<uint64_t>(&result, 1));
  return result;
}

bool NativeFrame::call_method(GoInterface value, std::string_view name, std::span<const uint64_t> args,
                              std::span<uint64_t> results) {
  const Type* type = value.type();
  Function* method = type ? find_method(type, name) : nullptr;
  if (!method) return false;
  std::vector<uint64_t> all;
  all.reserve(args.size() + 1);
  all.push_back(value.data);
  all.insert(all.end(), args.begin(), args.end());
  call_function(method, all, results);
  return true;
}

void NativeFrame::panic(std::string_view text) { throw GoPanic{make_runtime_error(mutator(), text)}; }
void NativeFrame::panic_plain(std::string_view text) { throw GoPanic{make_plain_error(mutator(), text)}; }
void NativeFrame::panic_string(std::string_view text) { throw GoPanic{make_string_value(mutator(), text)}; }
void NativeFrame::panic_value(GoInterface value) { throw GoPanic{value}; }

void NativeFrame::poll() {
  if (g_->preempt.load(std::memory_order_relaxed) == 0) return;
  if (safepoint(g_)) yield_in_native(g_);
}

BlockingSection::BlockingSection(NativeFrame& f, bool brief) : g_(f.goroutine()) { enter_blocking(g_, brief); }
BlockingSection::~BlockingSection() { exit_blocking(g_); }

}  // namespace gos::runtime

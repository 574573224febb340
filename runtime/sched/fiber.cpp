// Native stacks in slabs, and the switch.
#include "runtime/sched/fiber.h"

#include <sys/mman.h>

#include <cstdlib>
#include <mutex>
#include <new>
#include <string_view>

#include "runtime/hooks.h"
#include "runtime/sched/worker.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GOS_ASAN 1
#include <sanitizer/common_interface_defs.h>
#endif
#if __has_feature(thread_sanitizer)
#define GOS_TSAN 1
#include <sanitizer/tsan_interface.h>
#endif
#endif

namespace gos::runtime {

namespace {

namespace context = boost::context::detail;

#if defined(GOS_ASAN) || defined(GOS_TSAN)
constexpr size_t kStackBytes = 1 << 20;  // sanitized frames are larger
#else
constexpr size_t kStackBytes = 256 << 10;
#endif
constexpr size_t kGuardBytes = 4096;
constexpr size_t kStacksASlab = 4;
// A guard page costs a mapping of the kernel's 65,530; beyond this many stacks there are none.
constexpr size_t kGuardedStacks = 4096;

std::mutex free_lock;
Fiber* free_fibers = nullptr;
std::byte* slab = nullptr;  // the newest, with `slab_left` stacks that no fiber has yet
size_t slab_left = 0;
size_t stacks_made = 0;

#ifdef GOS_TSAN
// A switch tells the thread sanitizer that all before it comes before all behind it. With GOS_FIBER_SYNC=0 it does not:
// then only the fiber that is switched to or from is handed over.
const unsigned tsan_switch_flags = [] {
  const char* sync = std::getenv("GOS_FIBER_SYNC");
  return sync != nullptr && std::string_view(sync) == "0" ? unsigned{__tsan_switch_to_fiber_no_sync} : 0;
}();
#endif

// What the sanitizers are told about a switch; nothing without them. `begin` right before, `end` right after on the
// stack that runs then.
struct Annotation {
#ifdef GOS_ASAN
  [[gnu::always_inline]] static void begin(void** save, const void* stack, size_t bytes) {
    __sanitizer_start_switch_fiber(save, stack, bytes);
  }
  [[gnu::always_inline]] static void end(void* fake, const void** stack, size_t* bytes) {
    __sanitizer_finish_switch_fiber(fake, stack, bytes);
  }
#else
  [[gnu::always_inline]] static void begin(void**, const void*, size_t) {}
  [[gnu::always_inline]] static void end(void*, const void**, size_t*) {}
#endif
#ifdef GOS_TSAN
  [[gnu::always_inline]] static void enter(void* fiber) { __tsan_switch_to_fiber(fiber, tsan_switch_flags); }
  // What lies before leave(x) comes before what lies behind arrive(x).
  [[gnu::always_inline]] static void leave(Fiber* fiber) {
    if (tsan_switch_flags) __tsan_release(fiber);
  }
  [[gnu::always_inline]] static void arrive(Fiber* fiber) {
    if (tsan_switch_flags) __tsan_acquire(fiber);
  }
  static void* make() { return __tsan_create_fiber(0); }
  static void* current() { return __tsan_get_current_fiber(); }
#else
  [[gnu::always_inline]] static void enter(void*) {}
  [[gnu::always_inline]] static void leave(Fiber*) {}
  [[gnu::always_inline]] static void arrive(Fiber*) {}
  static void* make() { return nullptr; }
  static void* current() { return nullptr; }
#endif
};

void fiber_main(context::transfer_t from) {
  auto* fiber = static_cast<Fiber*>(from.data);
  Annotation::arrive(fiber);
  Worker* w = fiber->worker;
  Annotation::end(nullptr, &w->asan_stack, &w->asan_stack_bytes);
  w->context = from.fctx;
  while (true) {
    hooks.run_goroutine(fiber->g);
    fiber->g = nullptr;
    switch_to_worker(fiber);
  }
}

Fiber* make_fiber() {
  if (slab_left == 0) {
    size_t bytes = kStacksASlab * kStackBytes;
    void* map = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (map == MAP_FAILED) throw std::bad_alloc();
    slab = static_cast<std::byte*>(map);
    slab_left = kStacksASlab;
  }
  auto* fiber = new Fiber();
  fiber->stack = slab + --slab_left * kStackBytes;
  fiber->stack_bytes = kStackBytes;
  if (stacks_made++ < kGuardedStacks) mprotect(fiber->stack, kGuardBytes, PROT_NONE);
  fiber->tsan_fiber = Annotation::make();
  fiber->context = context::make_fcontext(fiber->stack + kStackBytes, kStackBytes, fiber_main);
  return fiber;
}

}  // namespace

Fiber* take_fiber() {
  std::lock_guard guard(free_lock);
  if (!free_fibers) return make_fiber();
  Fiber* fiber = free_fibers;
  free_fibers = fiber->next;
  fiber->next = nullptr;
  return fiber;
}

void give_fiber(Fiber* fiber) {
  std::lock_guard guard(free_lock);
  fiber->next = free_fibers;
  free_fibers = fiber;
}

[[gnu::noinline]] void switch_to_fiber(Worker* w, Fiber* fiber) {
  fiber->worker = w;
  w->fiber = fiber;
  if (!w->tsan_fiber) w->tsan_fiber = Annotation::current();
  Annotation::begin(&w->asan_fake_stack, fiber->stack, fiber->stack_bytes);
  context::fcontext_t to = fiber->context;
  Annotation::leave(fiber);
  Annotation::enter(fiber->tsan_fiber);
  context::transfer_t back = context::jump_fcontext(to, fiber);
  Annotation::arrive(fiber);
  Annotation::end(w->asan_fake_stack, nullptr, nullptr);
  fiber->context = back.fctx;
  w->fiber = nullptr;
}

[[gnu::noinline]] void switch_to_worker(Fiber* fiber) {
  Worker* w = fiber->worker;
  Annotation::begin(&fiber->asan_fake_stack, w->asan_stack, w->asan_stack_bytes);
  context::fcontext_t to = w->context;
  void* tsan_fiber = w->tsan_fiber;
  Annotation::leave(fiber);
  Annotation::enter(tsan_fiber);
  context::transfer_t from = context::jump_fcontext(to, nullptr);
  Annotation::arrive(fiber);
  Worker* now = fiber->worker;
  Annotation::end(fiber->asan_fake_stack, &now->asan_stack, &now->asan_stack_bytes);
  now->context = from.fctx;
}

[[gnu::noinline]] size_t native_stack_left(const Fiber* fiber) {
  auto here = reinterpret_cast<std::byte*>(__builtin_frame_address(0));
  return static_cast<size_t>(here - fiber->stack);
}

}  // namespace gos::runtime

#include "base/image.h"

#include <signal.h>
#include <sys/mman.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
// Its runtime has operators new and delete of its own, which cannot be replaced: there is no image then.
#define GOS_NO_IMAGE 1
#endif
#endif

namespace gos {

namespace {

constexpr size_t kReserved = size_t{16} << 30;
constexpr size_t kPage = 16 << 10;  // what is copied at a time, a multiple of the system's pages
constexpr size_t kStep = 1 << 20;   // by which the range becomes usable
constexpr int kClasses = 160;

// Blocks are kept by size class, four to each doubling; a word in front of a block says which it has.
struct Block {
  uint64_t size_class;
  Block* next;  // while it is free
};
constexpr size_t kHeader = 16;

// At the start of the range: it goes back with everything else.
struct Administration {
  uintptr_t next;  // the first byte never handed out
  size_t used;
  Block* free[kClasses];
};

uintptr_t low = 0, usable = 0;  // the range; what of it may be used
uintptr_t guarded = 0;          // the end of what begin() saw, 0 outside of begin() and end()
uintptr_t saved_end = 0;        // the same, until rollback()
std::byte* before = nullptr;    // changed pages as begin() found them, one behind the other
std::byte* after = nullptr;     // as end() left them
uint32_t* saved = nullptr;      // their numbers
std::byte* is_saved = nullptr;  // by page
std::atomic_flag saving;
size_t saved_count = 0;
struct sigaction outer_action;
thread_local bool inside = false;

Administration& administration() { return *reinterpret_cast<Administration*>(low); }
[[maybe_unused]] bool contains(const void* p) { return reinterpret_cast<uintptr_t>(p) - low < kReserved && low != 0; }

int class_of(size_t size) {
  if (size <= 64) return static_cast<int>((size + 15) / 16);  // 1 to 4
  int log = 63 - __builtin_clzll(size - 1);                   // 2^log < size <= 2^(log+1)
  size_t step = size_t{1} << (log - 2);
  return 4 + (log - 6) * 4 + static_cast<int>((size - (size_t{1} << log) + step - 1) / step);
}

size_t size_of(int size_class) {
  if (size_class <= 4) return static_cast<size_t>(size_class) * 16;
  int log = (size_class - 5) / 4 + 6;
  return (size_t{1} << log) + static_cast<size_t>((size_class - 5) % 4 + 1) * (size_t{1} << (log - 2));
}

[[maybe_unused]] void* allocate(size_t size) {
  Administration& a = administration();
  int size_class = class_of(std::max<size_t>(size, 1));
  if (size > kReserved || size_class >= kClasses) return nullptr;
  size_t bytes = size_of(size_class) + kHeader;
  Block* block = a.free[size_class];
  if (block != nullptr) {
    a.free[size_class] = block->next;
  } else {
    if (a.next + bytes > low + kReserved) return nullptr;
    if (a.next + bytes > usable) {
      uintptr_t end = std::min((a.next + bytes + kStep - 1) / kStep * kStep, low + kReserved);
      if (mprotect(reinterpret_cast<void*>(usable), end - usable, PROT_READ | PROT_WRITE) != 0) return nullptr;
      usable = end;
    }
    block = reinterpret_cast<Block*>(a.next);
    a.next += bytes;
  }
  block->size_class = static_cast<uint64_t>(size_class);
  a.used += bytes;
  return reinterpret_cast<std::byte*>(block) + kHeader;
}

[[maybe_unused]] void release(void* p) {
  auto* block = reinterpret_cast<Block*>(static_cast<std::byte*>(p) - kHeader);
  Administration& a = administration();
  a.used -= size_of(static_cast<int>(block->size_class)) + kHeader;
  block->next = a.free[block->size_class];
  a.free[block->size_class] = block;
}

// A write to a page that begin() guards: keeps the page as it is. Anything else is a crash as without us.
[[maybe_unused]] void on_fault(int number, siginfo_t* info, void*) {
  auto at = reinterpret_cast<uintptr_t>(info->si_addr);
  if (at < low || at >= guarded) {
    sigaction(number, &outer_action, nullptr);
    return;
  }
  uintptr_t page = (at - low) / kPage;
  while (saving.test_and_set(std::memory_order_acquire)) {
  }
  if (is_saved[page] == std::byte{0}) {
    is_saved[page] = std::byte{1};
    std::memcpy(before + saved_count * kPage, reinterpret_cast<void*>(low + page * kPage), kPage);
    saved[saved_count++] = static_cast<uint32_t>(page);
    mprotect(reinterpret_cast<void*>(low + page * kPage), kPage, PROT_READ | PROT_WRITE);
  }
  saving.clear(std::memory_order_release);
}

[[maybe_unused]] void* reserve(size_t bytes, int protection) {
  void* p = mmap(nullptr, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return p == MAP_FAILED ? nullptr : p;
}

}  // namespace

bool Image::open() {
#ifdef GOS_NO_IMAGE
  return false;
#else
  if (low != 0) return true;
  void* range = reserve(kReserved, PROT_NONE);
  before = static_cast<std::byte*>(reserve(kReserved, PROT_READ | PROT_WRITE));
  after = static_cast<std::byte*>(reserve(kReserved, PROT_READ | PROT_WRITE));
  saved = static_cast<uint32_t*>(reserve(kReserved / kPage * sizeof(uint32_t), PROT_READ | PROT_WRITE));
  is_saved = static_cast<std::byte*>(reserve(kReserved / kPage, PROT_READ | PROT_WRITE));
  bool usable_range = is_saved != nullptr && range != nullptr && before != nullptr && after != nullptr &&
                      saved != nullptr && mprotect(range, kStep, PROT_READ | PROT_WRITE) == 0;
  if (!usable_range) {
    for (void* all : {range, static_cast<void*>(before), static_cast<void*>(after)}) {
      if (all != nullptr) munmap(all, kReserved);
    }
    return false;
  }
  low = reinterpret_cast<uintptr_t>(range);
  usable = low + kStep;
  administration().next = low + (sizeof(Administration) + 15) / 16 * 16;
  struct sigaction action{};
  action.sa_sigaction = on_fault;
  action.sa_flags = SA_SIGINFO;
  sigaction(SIGSEGV, &action, &outer_action);
  return true;
#endif
}

bool Image::is_open() { return low != 0; }
bool Image::is_inside() { return inside; }

Image::Scope::Scope() : outer_(inside) { inside = low != 0; }
Image::Scope::~Scope() { inside = outer_; }
Image::Outside::Outside() : outer_(inside) { inside = false; }
Image::Outside::~Outside() { inside = outer_; }

void Image::begin() {
  for (size_t i = 0; i < saved_count; ++i) is_saved[saved[i]] = std::byte{0};
  saved_count = 0;
  guarded = saved_end = (administration().next + kPage - 1) / kPage * kPage;
  mprotect(reinterpret_cast<void*>(low), guarded - low, PROT_READ);
}

void Image::end() {
  mprotect(reinterpret_cast<void*>(low), guarded - low, PROT_READ | PROT_WRITE);
  guarded = 0;
  for (size_t i = 0; i < saved_count; ++i) {
    std::memcpy(after + i * kPage, reinterpret_cast<void*>(low + saved[i] * kPage), kPage);
  }
}

void Image::rollback() {
  for (size_t i = 0; i < saved_count; ++i) {
    auto* now = reinterpret_cast<uint64_t*>(low + saved[i] * kPage);
    auto *old = reinterpret_cast<uint64_t*>(before + i * kPage), *seen = reinterpret_cast<uint64_t*>(after + i * kPage);
    for (size_t w = 0; w < kPage / 8; ++w) {
      if (now[w] == seen[w]) now[w] = old[w];
    }
  }
  // What is beyond was fresh, and is zero again when it is next used.
  if (usable > saved_end) madvise(reinterpret_cast<void*>(saved_end), usable - saved_end, MADV_DONTNEED);
}

size_t Image::used() { return low != 0 ? administration().used : 0; }

}  // namespace gos

#ifndef GOS_NO_IMAGE
// The process's own operators: inside an Image::Scope memory comes from the image, else from malloc.
void* operator new(size_t size) {
  for (;;) {
    void* p = gos::inside ? gos::allocate(size) : std::malloc(std::max<size_t>(size, 1));
    if (p != nullptr) return p;
    std::new_handler handler = std::get_new_handler();
    if (handler == nullptr) throw std::bad_alloc();
    handler();
  }
}
void* operator new[](size_t size) { return operator new(size); }
void operator delete(void* p) noexcept {
  if (gos::contains(p)) {
    gos::release(p);
  } else {
    std::free(p);
  }
}
void operator delete[](void* p) noexcept { operator delete(p); }
void operator delete(void* p, size_t) noexcept { operator delete(p); }
void operator delete[](void* p, size_t) noexcept { operator delete(p); }
#endif

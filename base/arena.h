// Arena: bump allocation for objects that all die together (syntax trees, types, IR).
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace gos {

// Hands out memory that is freed only when the arena is. Destructors of what it holds are NOT run, so put only
// trivially destructible values in it (spans and string_views into the same arena, not vectors and strings).
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  // `size` bytes aligned to `align` (a power of two up to 16), not zeroed.
  void* allocate(size_t size, size_t align = alignof(std::max_align_t)) {
    uintptr_t at = (next_ + align - 1) & ~(uintptr_t{align} - 1);
    if (at + size > end_) return allocate_slow(size, align);
    next_ = at + size;
    return reinterpret_cast<void*>(at);
  }

  template <typename T, typename... Args>
  T* make(Args&&... args) {
    static_assert(std::is_trivially_destructible_v<T>, "the arena runs no destructors");
    return new (allocate(sizeof(T), alignof(T))) T{std::forward<Args>(args)...};
  }

  // A copy of `items` in the arena.
  template <typename T>
  std::span<T> copy(std::span<const T> items) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (items.empty()) return {};
    T* to = static_cast<T*>(allocate(items.size() * sizeof(T), alignof(T)));
    std::memcpy(static_cast<void*>(to), items.data(), items.size() * sizeof(T));
    return {to, items.size()};
  }
  template <typename T>
  std::span<T> copy(const std::vector<T>& items) {
    return copy(std::span<const T>(items));
  }

  std::string_view copy(std::string_view text) {
    if (text.empty()) return {};
    char* to = static_cast<char*>(allocate(text.size(), 1));
    std::memcpy(to, text.data(), text.size());
    return {to, text.size()};
  }

  // Bytes taken from the system.
  size_t reserved() const { return reserved_; }

 private:
  void* allocate_slow(size_t size, size_t align) {
    size_t block = blocks_.empty() ? 16 * 1024 : std::min<size_t>(reserved_, 1024 * 1024);
    if (size + align > block) block = size + align;
    blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(block));
    reserved_ += block;
    next_ = reinterpret_cast<uintptr_t>(blocks_.back().get());
    end_ = next_ + block;
    return allocate(size, align);
  }

  uintptr_t next_ = 0, end_ = 0;
  size_t reserved_ = 0;
  std::vector<std::unique_ptr<std::byte[]>> blocks_;
};

}  // namespace gos

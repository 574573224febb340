// A growable list in an arena: what an arena may hold (it runs no destructors) where std::vector may not stand.
#pragma once

#include <cstdint>
#include <span>

#include "base/arena.h"

namespace gos::types {

// Grows by doubling; the old room stays in the arena. Copies share the elements.
template <typename T>
class List {
 public:
  void push(Arena& arena, T item) {
    if (size_ == capacity_) grow(arena);
    data_[size_++] = item;
  }
  void assign(Arena& arena, std::span<const T> items) {
    data_ = arena.copy(items).data();
    size_ = capacity_ = static_cast<uint32_t>(items.size());
  }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](size_t i) { return data_[i]; }
  const T& operator[](size_t i) const { return data_[i]; }
  T* begin() { return data_; }
  T* end() { return data_ + size_; }
  const T* begin() const { return data_; }
  const T* end() const { return data_ + size_; }
  T& back() { return data_[size_ - 1]; }
  const T& back() const { return data_[size_ - 1]; }
  std::span<T> span() { return {data_, size_}; }
  std::span<const T> span() const { return {data_, size_}; }
  // Keeps the first `n`.
  void truncate(size_t n) { size_ = static_cast<uint32_t>(n); }

 private:
  void grow(Arena& arena) {
    capacity_ = capacity_ == 0 ? 4 : capacity_ * 2;
    T* bigger = static_cast<T*>(arena.allocate(capacity_ * sizeof(T), alignof(T)));
    for (uint32_t i = 0; i < size_; ++i) bigger[i] = data_[i];
    data_ = bigger;
  }

  T* data_ = nullptr;
  uint32_t size_ = 0;
  uint32_t capacity_ = 0;
};

}  // namespace gos::types

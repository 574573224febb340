#include "base/intern.h"

#include <mutex>
#include <vector>

#include "base/arena.h"
#include "base/image.h"

namespace gos {

namespace {

// Texts by hash, open addressing. Never destroyed, for Symbols live as long as the process.
class Table {
 public:
  const std::string_view* intern(std::string_view text, uint32_t hash) {
    std::lock_guard lock(mutex_);
    size_t at = find(text, hash);
    if (slots_[at].text != nullptr) return slots_[at].text;
    Image::Outside outside;
    if (++count_ * 2 > slots_.size()) {
      grow();
      at = find(text, hash);
    }
    slots_[at] = {hash, texts_.make<std::string_view>(texts_.copy(text))};
    return slots_[at].text;
  }

 private:
  struct Slot {
    uint32_t hash = 0;
    const std::string_view* text = nullptr;
  };

  // The slot of `text`, or the free one where it belongs.
  size_t find(std::string_view text, uint32_t hash) const {
    size_t mask = slots_.size() - 1;
    size_t at = start(hash);
    while (slots_[at].text != nullptr && (slots_[at].hash != hash || *slots_[at].text != text)) at = (at + 1) & mask;
    return at;
  }
  size_t start(uint32_t hash) const { return (hash * 0x9E3779B97F4A7C15 >> 32) & (slots_.size() - 1); }
  void grow() {
    std::vector<Slot> old(slots_.size() * 4);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.text == nullptr) continue;
      size_t at = start(slot.hash);
      while (slots_[at].text != nullptr) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }

  std::mutex mutex_;
  std::vector<Slot> slots_ = std::vector<Slot>(1024);
  size_t count_ = 0;
  Arena texts_;
};

Table& table() {
  static Table* t = [] {
    Image::Outside outside;
    return new Table;
  }();
  return *t;
}

}  // namespace

Symbol::Symbol(std::string_view text, uint32_t hash) : text_(text.empty() ? &kEmpty : table().intern(text, hash)) {}

}  // namespace gos

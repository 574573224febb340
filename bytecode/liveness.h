// Liveness: which pointer slots of a frame still matter, instruction by instruction.
//
// A slot is live where what it holds may be read later. The collector looks at live slots only, so an object dies after
// its last use, not when the function returns. What is read and written follows from the operands of ops.def:
//
//     live before = read | (live after & ~written)
//
// solved backwards over the flow graph (Kildall 1973; Aho, Lam, Sethi, Ullman, "Compilers", 9.2.5). Computed when the
// collector first meets a frame of the function, and kept: what is compiled but never scanned pays nothing.
//
// What the sets hold for:
//  - A frame that goes on at instruction pc, or is stopped inside of it: what an instruction reads is live before it,
//    and what it writes is not looked at before it is written.
//  - A goroutine that waits in a channel operation has its pc behind the operation already: there, what that reads
//    counts as live too.
//  - A function with deferred calls may go on at its recovery point from anywhere: what is live there is so all over.
//
// Regions of STACK_ALLOC have addresses. Their slots are read by number too, and live in that way; apart from that a
// region lives as long as a pointer to it is found, which is for who scans to see (as with Go's stack objects). Of
// frames that are read by address without STACK_ALLOC (kFunctionReadByAddress, natives) all is live.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace gos::bytecode {

struct Function;
struct Type;

class Liveness {
 public:
  // Slots [first, end) of STACK_ALLOC, of which some hold pointers.
  struct Region {
    uint32_t first;
    uint32_t end;
  };

  // `types` are the program's.
  static std::unique_ptr<Liveness> of(const Function& f, std::span<const Type* const> types);

  // Nothing is known: all that the pointer map names is live everywhere.
  bool whole() const { return index_.empty(); }
  // 64-bit words of a set: bit i is slot i, and a pointer.
  uint32_t words() const { return words_; }
  // What is live in a frame that goes on at instruction `pc`. Not if whole().
  const uint64_t* at(uint32_t pc) const { return sets_.data() + size_t{index_[pc]} * words_; }
  // What is live in a frame that a panic has ended, but for its recovery.
  const uint64_t* in_panic() const { return sets_.data(); }
  // Ascending, apart from each other.
  std::span<const Region> regions() const { return regions_; }
  // The number of the region that the slot lies in, or -1.
  int region_of(uint64_t slot) const;

 private:
  friend class LivenessAnalysis;
  uint32_t words_ = 0;
  std::vector<uint16_t> index_;  // by pc: which set
  std::vector<uint64_t> sets_;
  std::vector<Region> regions_;
};

// The liveness of a function, once somebody has asked. A copy of the function asks anew.
class LazyLiveness {
 public:
  LazyLiveness() = default;
  LazyLiveness(const LazyLiveness&) {}
  LazyLiveness& operator=(const LazyLiveness&) { return *this; }
  ~LazyLiveness();
  // By any thread at any time.
  const Liveness& get(const Function& f, std::span<const Type* const> types) const {
    const Liveness* known = known_.load(std::memory_order_acquire);
    return known ? *known : compute(f, types);
  }

 private:
  const Liveness& compute(const Function& f, std::span<const Type* const> types) const;
  mutable std::atomic<const Liveness*> known_{nullptr};
};

}  // namespace gos::bytecode

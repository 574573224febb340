// Memory for stacks: blocks whose sizes are powers of two from 2 KB on.
//
// Blocks up to 32 KB are cut from slabs, which lie side by side in one reserved range, so that a block finds its slab
// by its address. Each processor keeps some free ones; it takes and gives several at a time. A slab that nothing uses
// any more waits for any size; from one trim to the next, then its memory goes back to the system.
//
// Larger blocks are mappings of their own. They wait, up to 64 MB in all, and go back when from one trim to the next
// there was no use for them.
#pragma once

#include <cstdint>

namespace gos::runtime {

inline constexpr uint64_t kFirstStackBytes = 2048;
inline constexpr uint32_t kSmallStackOrders = 5;  // 2, 4, 8, 16, 32 KB

// A processor's free blocks by size. Only its owner touches it.
struct StackCache {
  void* first[kSmallStackOrders] = {};
  uint32_t count[kSmallStackOrders] = {};
};

// A block of `bytes`, a power of two from kFirstStackBytes on; null if memory is out. Without a cache the pool is
// asked.
uint64_t* take_stack_block(StackCache* cache, uint64_t bytes);
void give_stack_block(StackCache* cache, uint64_t* block, uint64_t bytes);
// Gives all blocks of the cache back. By its owner, or when the world is stopped.
void flush_stack_cache(StackCache& cache);

// Gives the system back what was not needed since the last call; with `all`, all that is free now. The collector calls
// it after each cycle.
void trim_stacks(bool all = false);

struct StackStats {
  uint64_t in_use = 0;  // bytes of blocks held by goroutines
  uint64_t system = 0;  // bytes taken from the system
};
StackStats stack_stats();

}  // namespace gos::runtime

// The allocation profile: every allocation counted at its site, exactly, and after each collection what of it lives.
//
// Off, it costs nothing: the allocator's short way is untouched. On, each run of free objects is handed out one object
// at a time (AllocCache::limit stands at `next`), so that every allocation comes through the slow way, which asks for
// the site, counts it for the processor, and writes its number beside the object (Span::sites). Sweeping meets every
// object that lives and adds it to its site's `live`.
//
// What a site is, the layers above decide (gc/alloc_profile.h): a number from 1 on.
#pragma once

#include <cstdint>
#include <vector>

#include "runtime/heap/heap.h"

namespace gos::runtime {

struct SiteCounts {
  uint64_t objects = 0, bytes = 0;
  uint64_t stack_objects = 0, stack_bytes = 0;  // of STACK_ALLOC
};

// One processor's counts.
struct MutatorProfile {
  static constexpr size_t kCacheSize = 1024;
  // Sites found lately, by what they are found by.
  struct Known {
    uint64_t key = 0;
    uint32_t site = 0;
  };
  Known cache[kCacheSize];
  std::vector<SiteCounts> counts;  // by site

  Known& known(uint64_t key) { return cache[key * 0x9E3779B97F4A7C15u >> 54]; }
  SiteCounts& at(uint32_t site) {
    if (site >= counts.size()) counts.resize(site + site / 2 + 64);
    return counts[site];
  }
};
static_assert(MutatorProfile::kCacheSize == size_t{1} << (64 - 54));

// Objects and bytes that a site had alive when a collection ended.
struct LiveCounts {
  uint64_t objects = 0, bytes = 0;
};

// Set before the first allocation or with the world stopped, for good.
inline bool profiling = false;
// The site of what the processor's goroutine does now.
inline uint32_t (*allocation_site)(Mutator& m) = nullptr;

// The same if the instruction alone decides it, else kNoStableSite: then the handler may keep it in the instruction.
inline uint32_t (*stable_site)(Mutator& m) = nullptr;
inline constexpr uint16_t kNoStableSite = 0xFFFF;

// The processor's own counts.
MutatorProfile& profile_of(Mutator& m);

// An object is handed out.
void profile_object(Mutator& m, Span* span, uintptr_t at, uint64_t bytes);
// A small object of a known site, if that needs no more than the run at hand; else 0.
inline uintptr_t profiled_bump(Mutator& m, AllocCache& cache, uint32_t cls, uint32_t site) {
  uintptr_t at = cache.next, end = at + kClassSize[cls];
  MutatorProfile* profile = m.profile;
  if (end > cache.end || profile == nullptr || site >= profile->counts.size() || !cache.span->sites) return 0;
  cache.next = cache.limit = end;
  SiteCounts& counts = profile->counts[site];
  ++counts.objects;
  counts.bytes += kClassSize[cls];
  cache.span->sites[cache.span->index_of(at)] = site;
  return at;
}
// A small piece of a block that is counted already.
void profile_tiny(Mutator& m, uint64_t bytes);
// STACK_ALLOC has run.
void profile_stack_object(Mutator& m, uint64_t bytes);
// A span for `objects` new objects: without sites.
void profile_span(Span* span);
void profile_drop_span(Span* span);
// A span is being swept; its mark bits still say what lives.
void profile_sweep(Span* span);
// Everything is swept, the world stopped: what lived after the last collection; then the counts begin anew.
std::vector<LiveCounts> take_live_counts(size_t sites);  // of the sites below that number

}  // namespace gos::runtime

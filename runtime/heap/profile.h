// The allocation profile: every allocation counted at its site, exactly, and after each collection what of it lives.
//
// Off, it costs nothing: the allocator's short way is untouched. On, each run of free objects is handed out one object
// at a time (AllocCache::limit stands at `next`), so that every allocation comes through the slow way, which asks for
// the site, counts it for the processor, and writes its number beside the object (Span::sites). Sweeping adds what
// lives to its site's `live`.
//
// An instruction that allocates often gets runs of its own (SiteRuns): what comes from them is counted, and its site
// noted, a run at a time, and a span that only such runs were taken from needs no number for each object (Span::site).
//
// What a site is, the layers above decide (gc/alloc_profile.h): a number from 1 on.
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "runtime/heap/heap.h"

namespace gos::runtime {

struct SiteCounts {
  uint64_t objects = 0, bytes = 0;
  uint64_t stack_objects = 0, stack_bytes = 0;  // of STACK_ALLOC
};

// The runs of one instruction's objects on one processor.
struct SiteRuns {
  AllocCache cache;  // `site` set; `limit` as without a profile
  const Type* type = nullptr;
  uint64_t bytes = 0;  // an object takes, or the block that some share
  bool shares_blocks() const { return type->size < kTinySize && type->pointer_bytes == 0; }
  // Objects handed out that are not in the counts yet. Another processor's may be read while it runs: then it is a
  // guess.
  uint64_t at_hand() const { return cache.next > cache.start ? (cache.next - cache.start) / bytes : 0; }
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
  // Sites that up to three frames decided: the instruction, and where they return to.
  struct Recent {
    uint64_t pc = 0, first = 0, second = 0;
    uint64_t frame = 0;  // the newest frame's word
    uint32_t site = 0;
    Recent* after;  // what allocated next, the last time
  };
  static constexpr size_t kRecentSize = 512;
  static constexpr int kKnownBits = std::bit_width(kCacheSize - 1), kRecentBits = std::bit_width(kRecentSize - 1);
  Recent recents[kRecentSize];
  Recent *last = recents, *expected = recents;  // what allocated last, and what is expected to do so next
  std::vector<SiteCounts> counts;               // by site, without what is at hand in runs
  static constexpr uint32_t kRunSites = 4096;
  static constexpr uint64_t kOften = 1000;  // objects of a site before it gets runs
  SiteRuns* runs[kRunSites] = {};           // by site
  std::vector<SiteRuns*> in_use;            // those there are

  std::vector<bool> library_files;  // whether a file of the program is the library's, by its number

  Recent& recent(uint64_t pc, uint64_t first, uint64_t second) {
    return recents[(pc ^ first << 32 ^ second << 16) * 0x9E3779B97F4A7C15u >> (64 - kRecentBits)];
  }
  Known& known(uint64_t key) { return cache[key * 0x9E3779B97F4A7C15u >> (64 - kKnownBits)]; }
  SiteCounts& at(uint32_t site) {
    if (site >= counts.size()) counts.resize(site + site / 2 + 64);
    return counts[site];
  }
};

// Objects and bytes that a site had alive when a collection ended.
struct LiveCounts {
  uint64_t objects = 0, bytes = 0;
};

// Set before the first allocation or with the world stopped, for good.
inline bool profiling = false;
// The site of what the processor's goroutine does now; the processor's counts have room for it.
inline uint32_t (*allocation_site)(Mutator& m) = nullptr;

// The same if the instruction alone decides it, else kNoStableSite: then the handler may keep it in the instruction.
inline uint32_t (*stable_site)(Mutator& m) = nullptr;
inline constexpr uint16_t kNoStableSite = 0xFFFF;

// The processor's own counts.
MutatorProfile& make_profile(Mutator& m);
inline MutatorProfile& profile_of(Mutator& m) { return m.profile != nullptr ? *m.profile : make_profile(m); }

// All caches of the processor.
template <typename M, typename Fn>
void for_each_cache(M& m, Fn&& fn) {
  for (auto& cache : m.scan) fn(cache);
  for (auto& cache : m.noscan) fn(cache);
  if (m.profile == nullptr) return;
  for (SiteRuns* runs : m.profile->in_use) fn(runs->cache);
}

// `site` is what allocation_site found last, so that the processor has counts for it.
inline void count_object(Mutator& m, uint32_t site, uint64_t bytes) {
  SiteCounts& counts = m.profile->counts[site];
  ++counts.objects;
  counts.bytes += bytes;
}
// An object is handed out.
[[gnu::always_inline]] inline void profile_object(Mutator& m, Span* span, uintptr_t at, uint64_t bytes) {
  uint32_t site = allocation_site(m);
  count_object(m, site, bytes);
  if (span->sites != nullptr) {
    span->sites[span->index_of(at)] = site;
  } else if (span->is_large()) {
    span->site = site;
  }
}
// Gives the site runs if it allocated often and none are there yet: one object of the type at a time, with all its
// pointers in one word of the bitmap.
void profile_runs(Mutator& m, uint32_t site, const Type* type);
// An object of the site, if the run at hand has one; else null.
inline void* bump_at_site(SiteRuns& runs) {
  uintptr_t at = runs.cache.next, end = at + runs.bytes;
  if (end > runs.cache.limit) return nullptr;
  runs.cache.next = end;
  return reinterpret_cast<void*>(at);
}
// The same with a new run, after collecting if that is due.
void* allocate_at_site(Mutator& m, SiteRuns& runs);
// The same for objects that share blocks: of less than 16 bytes, without pointers.
void* allocate_tiny_at_site(Mutator& m, SiteRuns& runs);
// The run of a site is given back: what was handed out of it is counted.
void profile_run(Mutator& m, const AllocCache& cache);
// STACK_ALLOC has run.
void profile_stack_object(Mutator& m, uint64_t bytes);
// The cache has a new span.
void profile_span_taken(const AllocCache& cache);
// From now on the span has a number for each object.
void profile_each_object(Span* span);
// Nothing is left in the span.
void profile_drop_span(Span* span);
// A span is being swept; its mark bits still say what lives.
void profile_sweep(Span* span);
// Everything is swept, the world stopped: what lived after the last collection; then the counts begin anew.
std::vector<LiveCounts> take_live_counts(size_t sites);  // of the sites below that number

}  // namespace gos::runtime

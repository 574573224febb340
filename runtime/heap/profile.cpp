// The heap's side of the allocation profile (see profile.h).
#include "runtime/heap/profile.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstdlib>
#include <memory>
#include <mutex>

namespace gos::runtime {

namespace {

// Live objects by site, added to by everyone who sweeps. In blocks that stay where they are while the table grows.
class LiveTable {
 public:
  struct Cell {
    std::atomic<uint64_t> objects{0}, bytes{0};
  };
  Cell& at(uint32_t site) {
    std::atomic<Cell*>& block = blocks_[std::min<size_t>(site / kBlock, kBlocks - 1)];
    Cell* cells = block.load(std::memory_order_acquire);
    if (cells == nullptr) {
      auto* made = new Cell[kBlock];
      if (block.compare_exchange_strong(cells, made)) {
        cells = made;
      } else {
        delete[] made;
      }
    }
    return cells[site % kBlock];
  }
  std::vector<LiveCounts> take(size_t sites) {
    std::vector<LiveCounts> out(sites);
    for (size_t i = 0; i < sites; ++i) {
      Cell* cells = blocks_[std::min(i / kBlock, kBlocks - 1)].load();
      if (cells != nullptr) out[i] = {cells[i % kBlock].objects.exchange(0), cells[i % kBlock].bytes.exchange(0)};
    }
    return out;
  }

 private:
  static constexpr size_t kBlock = 4096, kBlocks = 4096;
  std::atomic<Cell*> blocks_[kBlocks] = {};
};

LiveTable& live_table() {
  static auto* table = new LiveTable();
  return *table;
}

constexpr size_t kReservedSites = 1 << 16;

uint64_t bytes_of(const Span* span) { return span->object_size; }

}  // namespace

MutatorProfile& make_profile(Mutator& m) {
  auto* made = new MutatorProfile();
  // Room that is not touched before it is used, so that the counts stay where they are: a crash reads those of
  // processors that still run.
  made->counts.reserve(kReservedSites);
  made->in_use.reserve(MutatorProfile::kRunSites);
  made->at(0);  // and the runtime's own
  for (MutatorProfile::Recent& recent : made->recents) recent.after = made->recents;
  m.profile = made;
  return *made;
}

void profile_runs(Mutator& m, uint32_t site, const Type* type) {
  MutatorProfile& profile = profile_of(m);
  if (site >= MutatorProfile::kRunSites || profile.runs[site] != nullptr) return;
  if (profile.at(site).objects < MutatorProfile::kOften) return;
  auto* runs = new SiteRuns();
  runs->cache.site = site;
  runs->type = type;
  runs->bytes = kClassSize[size_class(runs->shares_blocks() ? kTinySize : type->size)];
  profile.in_use.push_back(runs);
  profile.runs[site] = runs;
}

void profile_run(Mutator& m, const AllocCache& cache) {
  Span* span = cache.span;
  uint64_t objects = (cache.next - cache.start) / span->object_size;
  SiteCounts& counts = profile_of(m).at(cache.site);
  counts.objects += objects;
  counts.bytes += objects * span->object_size;
  if (span->sites != nullptr) std::fill_n(span->sites + span->index_of(cache.start), objects, cache.site);
}

void profile_stack_object(Mutator& m, uint64_t bytes) {
  SiteCounts& counts = profile_of(m).at(allocation_site(m));
  ++counts.stack_objects;
  counts.stack_bytes += bytes;
}

void profile_span_taken(const AllocCache& cache) {
  Span* span = cache.span;
  if (span->sites != nullptr) return;
  bool is_new = span->site == 0;
  if (cache.site != 0 && (is_new || span->site == cache.site)) {
    span->site = cache.site;
  } else {
    profile_each_object(span);
  }
}

void profile_each_object(Span* span) {
  if (span->sites != nullptr || span->is_large()) return;
  span->sites = static_cast<uint32_t*>(std::calloc(span->objects, sizeof(uint32_t)));
  if (span->site != 0 && span->sites != nullptr) std::fill_n(span->sites, span->objects, span->site);
  span->site = 0;
}

void profile_drop_span(Span* span) {
  std::free(span->sites);
  span->sites = nullptr;
  span->site = 0;
}

void profile_sweep(Span* span) {
  auto add = [span](uint32_t site, uint64_t objects) {
    LiveTable::Cell& cell = live_table().at(site);
    cell.objects.fetch_add(objects, std::memory_order_relaxed);
    cell.bytes.fetch_add(objects * bytes_of(span), std::memory_order_relaxed);
  };
  if (span->sites == nullptr) {
    uint64_t objects = 0;
    for (uint32_t word = 0; word < span->bit_words(); ++word) objects += std::popcount(span->mark_bits[word]);
    if (objects != 0 && span->site != 0) add(span->site, objects);
    if (objects == 0) span->site = 0;
    return;
  }
  // Few sites share a span, in any order: they are added up here, each where it falls, before all threads see them.
  constexpr uint32_t kPlaces = 16;
  struct {
    uint32_t site = 0;
    uint64_t objects = 0;
  } sums[kPlaces];
  for (uint32_t word = 0; word < span->bit_words(); ++word) {
    for (uint64_t bits = span->mark_bits[word]; bits != 0; bits &= bits - 1) {
      uint32_t site = span->sites[word * 64 + static_cast<uint32_t>(std::countr_zero(bits))];
      auto& sum = sums[site % kPlaces];
      if (sum.site != site) {
        if (sum.objects != 0) add(sum.site, sum.objects);
        sum = {site, 0};
      }
      ++sum.objects;
    }
  }
  for (auto& sum : sums) {
    if (sum.objects != 0) add(sum.site, sum.objects);
  }
}

std::vector<LiveCounts> take_live_counts(size_t sites) { return live_table().take(sites); }

}  // namespace gos::runtime

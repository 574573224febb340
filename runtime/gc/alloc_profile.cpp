// Finding sites, and writing the profile (see alloc_profile.h).
#include "runtime/gc/alloc_profile.h"

#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <deque>
#include <mutex>
#include <unordered_map>
#include <utility>

#include "bytecode/instruction.h"
#include "bytecode/program.h"
#include "runtime/gc/gc.h"
#include "runtime/heap/central.h"
#include "runtime/heap/profile.h"
#include "runtime/panic/panic.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"
#include "runtime/trace/pprof.h"

namespace gos::runtime {

namespace {

constexpr size_t kMaxSiteFrames = 64;
constexpr size_t kListed = 50;                               // collections that are listed, the last ones
constexpr std::string_view kLibrary = "/usr/local/go/src/";  // where traces say that the library stands
constexpr uint32_t kInLibrary = UINT32_MAX;                  // known by its callers too
constexpr uint32_t kRuntimeSite = 1;                         // allocations of the runtime itself

struct SiteFrame {
  const bytecode::Function* function;
  uint32_t index;  // of the instruction
};

struct Site {
  std::vector<SiteFrame> frames;  // innermost first
  LiveCounts live, peak;          // after the last collection, and the most after any
  uint64_t kept_bytes = 0;        // the sum over collections
  std::deque<int64_t> lived;      // bytes after each of the last collections, from the first one that left any
};

struct Recording {
  std::mutex lock;
  std::string path, program;
  std::vector<Site> sites{2};  // by number; 0 is none
  std::unordered_map<uint64_t, uint32_t> numbers;
  std::vector<LiveCounts> collections;  // in all, one by one
  bool first_cycle = true;
  bool whole_stacks = false;  // a heap profile
};

Recording* profile = nullptr;
std::atomic<bool> profile_requested{false};

// A wrapper has no text of its own, unless it is the body of a statement.
bool has_no_text(const bytecode::Function* f) {
  return f->has(bytecode::kFunctionWrapper) && !f->has(bytecode::kFunctionStatement);
}

bool in_library(MutatorProfile& counts, const bytecode::Function* f) {
  if (has_no_text(f)) return true;
  if (f->file >= counts.library_files.size()) {
    const std::vector<std::string>& files = program()->files;
    for (size_t i = counts.library_files.size(); i < files.size(); ++i) {
      counts.library_files.push_back(files[i].starts_with(kLibrary));
    }
    if (f->file >= files.size()) return true;
  }
  return counts.library_files[f->file] || f->code_size == 0;
}

uint64_t mix(uint64_t hash, uint64_t word) {
  hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 29;
}

uint32_t index_in(const bytecode::Function* f, const Instruction* pc, bool is_call) {
  auto at = static_cast<uint64_t>(pc - f->code);
  if (at > f->code_size) return 0;
  return static_cast<uint32_t>(is_call && at > 0 ? at - 1 : at);
}

// The frames of the site that g is at: up to the first outside the library.
std::vector<SiteFrame> frames_of(MutatorProfile& counts, const Goroutine* g) {
  std::vector<SiteFrame> frames;
  bool done = false, newest = true;
  walk_frames(g->fp, g->pc, [&](uint64_t* fp, const bytecode::Function* f, const Instruction* pc) {
    bool is_call = !newest;
    newest = false;
    if (done || frames.size() == kMaxSiteFrames) return;
    if (is_call) pc = behind_instruction(g, fp, pc);
    done = !profile->whole_stacks && !in_library(counts, f);
    if (!has_no_text(f)) frames.push_back({f, index_in(f, pc, is_call)});
  });
  return frames;
}

uint32_t number_of(MutatorProfile& counts, uint64_t key, const Goroutine* g) {
  std::lock_guard guard(profile->lock);
  auto [at, added] = profile->numbers.try_emplace(key, static_cast<uint32_t>(profile->sites.size()));
  if (added) profile->sites.push_back({frames_of(counts, g), {}, {}, 0});
  return at->second;
}

// The site that the instruction at pc, in the frame at fp, makes together with those above it, which `key` stands for;
// kInLibrary if its callers count too and it is not the last frame to look at.
uint32_t learn(MutatorProfile& counts, uint64_t key, const Goroutine* g, const uint64_t* fp, bool last) {
  bool more = !last && (profile->whole_stacks || in_library(counts, bytecode::frame_function(fp[-1])));
  if (more) return kInLibrary;
  uint32_t site = number_of(counts, key, g);
  counts.at(site);  // there is room
  return site;
}

uint32_t current_stable_site(Mutator& m) {
  const Goroutine* g = static_cast<Processor&>(m).current.load(std::memory_order_relaxed);
  MutatorProfile& counts = profile_of(m);
  uint32_t site = learn(counts, reinterpret_cast<uint64_t>(g->pc), g, g->fp, false);
  return site < kNoStableSite ? site : kNoStableSite;
}

// Where the frame at fp returns to, 0 if it is a goroutine's first; then fp is the caller's.
uint64_t return_address(const uint64_t*& fp) {
  uint64_t distance = bytecode::frame_distance(fp[-1]);
  if (distance == 0) return 0;
  uint64_t address = fp[-2];
  fp -= distance;
  return address;
}

struct FoundSite {
  uint32_t site;
  size_t addresses;  // that decided it
};

// A site in the library, or a whole stack, is known by the addresses of all its frames: the table is asked with each
// frame more.
[[gnu::noinline]] FoundSite search_site(MutatorProfile& counts, const Goroutine* g) {
  const uint64_t* fp = g->fp;
  auto address = reinterpret_cast<uint64_t>(g->pc), key = address;
  for (size_t addresses = 1;; ++addresses) {
    MutatorProfile::Known& known = counts.known(key);
    bool last = address == 0 || addresses > kMaxSiteFrames;
    if (known.key != key) known = {key, learn(counts, key, g, fp, last)};
    if (known.site != kInLibrary) return {known.site, addresses};
    address = return_address(fp);
    key = mix(key, address);
  }
}

// Most often the instruction and the two calls that led to it say enough.
[[gnu::noinline]] uint32_t look_up_site(Mutator& m, const Goroutine* g) {
  if (g == nullptr || g->pc == nullptr || g->fp == nullptr) return kRuntimeSite;
  MutatorProfile& counts = profile_of(m);
  auto pc = reinterpret_cast<uint64_t>(g->pc);
  uint64_t frame = g->fp[-1], first = g->fp[-2], second = (g->fp - bytecode::frame_distance(frame))[-2];
  MutatorProfile::Recent& recent = counts.recent(pc, first, second);
  if (recent.pc != pc || recent.frame != frame || recent.first != first || recent.second != second) {
    FoundSite found = search_site(counts, g);
    if (found.addresses > 3) return found.site;
    recent = {pc, first, second, frame, found.site, recent.after};
  }
  counts.last->after = &recent;
  counts.last = &recent;
  counts.expected = recent.after;
  return recent.site;
}

// What allocated next the last time does so again most often, which is seen without a search.
uint32_t current_site(Mutator& m) {
  const Goroutine* g = static_cast<Processor&>(m).current.load(std::memory_order_relaxed);
  if (m.profile == nullptr || g == nullptr || g->fp == nullptr) return look_up_site(m, g);
  MutatorProfile& counts = *m.profile;
  MutatorProfile::Recent& next = *counts.expected;
  const uint64_t* fp = g->fp;
  if (next.pc != reinterpret_cast<uint64_t>(g->pc) || next.frame != fp[-1] || next.first != fp[-2] ||
      next.second != (fp - bytecode::frame_distance(next.frame))[-2]) {
    return look_up_site(m, g);
  }
  counts.last = &next;
  counts.expected = next.after;
  return next.site;
}

// The frames of a site as pprof shows them, inlined calls apart.
std::vector<ProfileFrame> shown_frames(const Site& site) {
  std::vector<ProfileFrame> out;
  for (const SiteFrame& at : site.frames) {
    for (const bytecode::LogicalFrame& frame : logical_frames(*at.function, at.index)) {
      const std::vector<std::string>& files = program()->files;
      out.push_back({std::string(frame.name), frame.file < files.size() ? files[frame.file] : "?",
                     static_cast<int32_t>(frame.line), frame.column});
    }
  }
  if (out.empty()) out.push_back({"runtime", "", 0, 0});
  return out;
}

// The instruction that allocates, "" where the runtime does by itself.
std::string_view operation(const Site& site) {
  if (site.frames.empty()) return "";
  const SiteFrame& leaf = site.frames.front();
  if (leaf.index >= leaf.function->code_size) return "";
  return bytecode::op_info(static_cast<bytecode::Op>(leaf.function->code[leaf.index].op)).name;
}

std::vector<SiteCounts> sum_counts() {
  std::vector<SiteCounts> sums(profile->sites.size());
  Scheduler& s = sched();
  for (int i = 0; i < s.made; ++i) {
    const MutatorProfile* counts = s.at(i)->profile;
    if (counts == nullptr) continue;
    for (const SiteRuns* runs : counts->in_use) {
      uint64_t objects = runs->at_hand();
      if (runs->cache.site >= sums.size()) continue;
      sums[runs->cache.site].objects += objects;
      sums[runs->cache.site].bytes += objects * runs->bytes;
    }
    for (size_t site = 0; site < counts->counts.size() && site < sums.size(); ++site) {
      const SiteCounts& from = counts->counts[site];
      sums[site].objects += from.objects;
      sums[site].bytes += from.bytes;
      sums[site].stack_objects += from.stack_objects;
      sums[site].stack_bytes += from.stack_bytes;
    }
  }
  return sums;
}

// The type that the HEAP_ALLOC there allocates; empty: another operation.
std::string allocated_type(const SiteFrame& site) {
  if (site.function->code_size < site.index + 2) return {};
  const Instruction* at = site.function->code + site.index;
  if (static_cast<bytecode::Op>(at->op) != bytecode::Op::HEAP_ALLOC) return {};
  return std::string(program()->types[static_cast<uint32_t>(at[1].word())]->name);
}

// As Go's heap profiles.
std::string write_heap_profile() {
  ProfileWriter writer(
      {{"alloc_objects", "count"}, {"alloc_space", "bytes"}, {"inuse_objects", "count"}, {"inuse_space", "bytes"}},
      "inuse_space");
  std::lock_guard guard(profile->lock);
  std::vector<SiteCounts> sums = sum_counts();
  for (size_t i = 1; i < profile->sites.size(); ++i) {
    const LiveCounts& live = profile->sites[i].live;
    if (sums[i].objects == 0) continue;
    const uint64_t values[] = {sums[i].objects, sums[i].bytes, live.objects, live.bytes};
    std::vector<int64_t> signed_values(std::begin(values), std::end(values));
    writer.add(shown_frames(profile->sites[i]), signed_values);
  }
  return writer.write(profile->path);
}

std::string write_profile() {
  if (profile->whole_stacks) return profile->path.empty() ? "" : write_heap_profile();
  ProfileWriter writer({{"alloc_objects", "count"},
                        {"alloc_space", "bytes"},
                        {"inuse_objects", "count"},
                        {"inuse_space", "bytes"},
                        {"stack_objects", "count"},
                        {"stack_space", "bytes"},
                        {"peak_objects", "count"},
                        {"peak_space", "bytes"},
                        {"kept_space", "bytes"}},
                       "alloc_space");
  std::lock_guard guard(profile->lock);
  std::vector<SiteCounts> sums = sum_counts();
  for (size_t i = 1; i < profile->sites.size(); ++i) {
    const Site& site = profile->sites[i];
    const SiteCounts& sum = sums[i];
    if (sum.objects == 0 && sum.stack_objects == 0) continue;
    const uint64_t values[] = {sum.objects,       sum.bytes,         site.live.objects,
                               site.live.bytes,   sum.stack_objects, sum.stack_bytes,
                               site.peak.objects, site.peak.bytes,   site.kept_bytes};
    std::vector<int64_t> signed_values(std::begin(values), std::end(values));
    std::vector<int64_t> lived(site.lived.begin(), site.lived.end());
    writer.add(shown_frames(site), signed_values, operation(site), lived);
  }
  writer.comment(kAllocProfileTitle);
  writer.comment(profile->program);
  std::string live = fmt::format("bytes live after each of {} collections:", profile->collections.size());
  size_t left_out = profile->collections.size() > kListed ? profile->collections.size() - kListed : 0;
  if (left_out != 0) live += " ...";
  for (size_t i = left_out; i < profile->collections.size(); ++i)
    live += fmt::format(" {}", profile->collections[i].bytes);
  writer.comment(std::move(live));
  return writer.write(profile->path);
}

}  // namespace

void start_alloc_profile(std::string path, std::string program) {
  profile = new Recording();
  profile->path = std::move(path);
  profile->program = std::move(program);
  allocation_site = current_site;
  stable_site = current_stable_site;
  before_exit = finish_alloc_profile;
  profiling = true;
}

void start_heap_profile(std::string path) {
  start_alloc_profile(std::move(path), "");
  profile->whole_stacks = true;
  struct sigaction action{};
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  action.sa_handler = [](int) {
    profile_requested.store(true);
    sched().monitor.signal();
  };
  sigaction(SIGUSR1, &action, nullptr);
}

void write_requested_profile() {
  if (!profile_requested.load(std::memory_order_relaxed) || !profile_requested.exchange(false)) return;
  collect_standing();
  heap().sweep_all();
  stop_the_world(nullptr, "heap profile");
  note_live_counts();
  std::string problem = write_profile();
  start_the_world();
  if (!problem.empty()) fmt::print(stderr, "gos: the heap profile was not written: {}\n", problem);
}

void start_sites() {
  start_alloc_profile("", "");
  before_exit = nullptr;
  // Objects come one by one from now on.
  Scheduler& s = sched();
  for (int i = 0; i < s.made; ++i) {
    for_each_cache(*s.at(i), [](AllocCache& cache) { cache.limit = cache.next; });
  }
  heap().for_each_span([](const Span* span) { profile_each_object(const_cast<Span*>(span)); });
}

SiteText site_text(uint32_t number) {
  std::lock_guard guard(profile->lock);
  if (number >= profile->sites.size()) return {};
  const Site& site = profile->sites[number];
  if (site.frames.empty()) return {};
  // Of the library's frames and the one outside that led there, the latter.
  ProfileFrame frame = shown_frames(site).back();
  std::string type = site.frames.size() == 1 ? allocated_type(site.frames.front()) : "";
  return {std::move(frame.function), std::move(frame.file), frame.line, std::move(type)};
}

void note_live_counts() {
  if (std::exchange(profile->first_cycle, false)) return;  // nothing was swept before
  std::lock_guard guard(profile->lock);
  std::vector<LiveCounts> live = take_live_counts(profile->sites.size());
  LiveCounts& all = profile->collections.emplace_back();
  for (size_t i = 1; i < profile->sites.size(); ++i) {
    Site& site = profile->sites[i];
    site.live = live[i];
    site.peak.objects = std::max(site.peak.objects, site.live.objects);
    site.peak.bytes = std::max(site.peak.bytes, site.live.bytes);
    site.kept_bytes += site.live.bytes;
    if (site.live.bytes != 0 || !site.lived.empty()) site.lived.push_back(static_cast<int64_t>(site.live.bytes));
    if (site.lived.size() > kListed) site.lived.pop_front();
    all.objects += site.live.objects;
    all.bytes += site.live.bytes;
  }
}

void finish_alloc_profile(Goroutine* g) {
  if (profile == nullptr) return;
  static std::atomic_flag begun;
  if (begun.test_and_set()) {
    // Somebody else is ending the process, and may want the world to stop.
    while (true) {
      if (g != nullptr) safepoint(g);
      usleep(100);
    }
  }
  if (g != nullptr && g->p != nullptr && g->locks == 0) {
    collect(g, GcCause::kForced);
    while (!stop_the_world(g->p, "allocation profile")) {
    }
    note_live_counts();
  }
  std::string problem = write_profile();
  if (!problem.empty()) fmt::print(stderr, "gos: the profile was not written: {}\n", problem);
}

}  // namespace gos::runtime

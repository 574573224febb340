#include "cli/repl/remains.h"

#include <sys/mman.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <unordered_map>

#include "base/image.h"
#include "bytecode/operands.h"
#include "cli/repl/stopped_world.h"
#include "runtime/debug/knobs.h"
#include "runtime/gc/gc.h"
#include "runtime/gc/roots.h"
#include "runtime/heap/central.h"
#include "runtime/heap/profile.h"
#include "runtime/sched/processor.h"
#include "runtime/sched/worker.h"
#include "runtime/stack/stack.h"
#include "runtime/trace/trace.h"

namespace gos::cli {

namespace {

constexpr size_t kReserved = size_t{16} << 30, kLeastReserved = size_t{64} << 20;
constexpr size_t kGranule = 64;
constexpr size_t kEnough = 256 << 10;  // bytes left before a collection is worth it
constexpr int kClasses = 40;           // of sizes, by doubling
constexpr size_t kPlaces = 64;         // of literals, that an input finds at least

struct Blob {
  uintptr_t begin;
  int size_class;
  uintptr_t end() const { return begin + (kGranule << size_class); }
};

struct Group {
  std::vector<Blob> blobs;
  std::vector<bytecode::Function*> functions;  // in these
  std::vector<uint32_t> places;                // of literals
  std::vector<size_t> values;                  // see use_value
  int installed = 0;                           // of the functions
  bool reached = false;
  size_t bytes() const {
    size_t sum = 0;
    for (const Blob& blob : blobs) sum += kGranule << blob.size_class;
    for (const bytecode::Function* f : functions) sum += f->code_size * sizeof(bytecode::Instruction);
    return sum;
  }
};
using GroupPtr = std::unique_ptr<Group>;

uintptr_t low = 0, next = 0, reserved_end = 0;
std::vector<uintptr_t> unused[kClasses];
GroupPtr fresh = std::make_unique<Group>();  // of the input at hand
std::vector<GroupPtr> left;                  // not installed
std::unordered_map<Group*, GroupPtr> installed;
size_t left_bytes = 0, limit = kEnough;
std::unordered_map<size_t, int> value_users;
std::vector<uint32_t> free_places;
size_t places_wanted = kPlaces;
// Of each place of a named function to which moved code came: the group of what it has, and all functions it ever had
// that may still be somewhere.
struct Place {
  Group* group = nullptr;
  std::vector<bytecode::Function*> former;
};
std::unordered_map<uint32_t, Place> places;

// Of what a constant lies in now: the rest of the last blob.
uintptr_t at = 0, at_end = 0;

Blob new_blob(size_t bytes) {
  int size_class = 0;
  while ((kGranule << size_class) < bytes) ++size_class;
  if (!unused[size_class].empty()) {
    uintptr_t begin = unused[size_class].back();
    unused[size_class].pop_back();
    return {begin, size_class};
  }
  for (size_t bytes = kReserved; low == 0; bytes /= 2) {  // the process may have a limit
    if (bytes < kLeastReserved) throw std::bad_alloc();
    void* p = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) continue;
    low = next = reinterpret_cast<uintptr_t>(p);
    reserved_end = low + bytes;
  }
  if (next + (kGranule << size_class) > reserved_end) throw std::bad_alloc();
  Blob blob{next, size_class};
  next = blob.end();
  return blob;
}

void give_back(const Blob& blob) {
  if (runtime::knobs.poison) std::memset(reinterpret_cast<void*>(blob.begin), 0xDB, blob.end() - blob.begin);
  // The pages of a large one go back to the system.
  constexpr uintptr_t kPage = 4096;
  uintptr_t from = (blob.begin + kPage - 1) / kPage * kPage, to = blob.end() / kPage * kPage;
  if (from < to) madvise(reinterpret_cast<void*>(from), to - from, MADV_DONTNEED);
  unused[blob.size_class].push_back(blob.begin);
}

void destroy(Group& group) {
  for (bytecode::Function* f : group.functions) {
    if (auto place = places.find(f->index); place != places.end()) std::erase(place->second.former, f);
    f->~Function();
  }
  free_places.insert(free_places.end(), group.places.begin(), group.places.end());
  for (size_t value : group.values) --value_users[value];
  for (const Blob& blob : group.blobs) give_back(blob);
}

void leave(GroupPtr group) {
  left_bytes += group->bytes();
  left.push_back(std::move(group));
}

void end_input() {
  fresh = std::make_unique<Group>();
  at = at_end = 0;
}

// A search for groups that words lead to, among those that are left.
class Search {
 public:
  Search() {
    for (const GroupPtr& group : left) {
      group->reached = false;
      for (const Blob& blob : group->blobs) ranges_.push_back({blob.begin, blob.end(), group.get()});
    }
    std::sort(ranges_.begin(), ranges_.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
  }

  void reach(uint64_t word) {
    if (word - low >= next - low) return;
    auto after = std::upper_bound(ranges_.begin(), ranges_.end(), word,
                                  [](uint64_t w, const Range& range) { return w < range.begin; });
    if (after == ranges_.begin()) return;
    --after;
    if (word >= after->end || after->group->reached) return;
    after->group->reached = true;
    found_.push_back(after->group);
  }

  void reach_words(uintptr_t from, uintptr_t to) {
    for (auto* w = reinterpret_cast<const uint64_t*>(from); w < reinterpret_cast<const uint64_t*>(to); ++w) reach(*w);
  }

  // Boxed strings point at their text, code at its constants.
  void reach_onwards() {
    while (!found_.empty()) {
      Group* group = found_.back();
      found_.pop_back();
      for (const Blob& blob : group->blobs) reach_words(blob.begin, blob.end());
    }
  }

 private:
  struct Range {
    uintptr_t begin, end;
    Group* group;
  };
  std::vector<Range> ranges_;
  std::vector<Group*> found_;
};

// What goroutines run is named in the headers of their frames, and the function of a go statement in the descriptor.
void reach_frames(Search& search) {
  runtime::for_each_goroutine([&](runtime::Goroutine* g) {
    if (g->creator != nullptr) search.reach(reinterpret_cast<uint64_t>(g->creator));
    if (g->fp == nullptr || g->pc == nullptr) return;
    runtime::walk_frames(g->fp, g->pc, [&](uint64_t*, const bytecode::Function* f, const bytecode::Instruction*) {
      search.reach(reinterpret_cast<uint64_t>(f));
    });
  });
}

// What processors have handed out of the runs of free objects at hand: the spans do not know of it yet.
std::vector<std::pair<uintptr_t, uintptr_t>> runs_at_hand() {
  std::vector<std::pair<uintptr_t, uintptr_t>> out;
  runtime::Scheduler& s = runtime::sched();
  for (int i = 0; i < s.made; ++i) {
    runtime::for_each_cache(*s.at(i), [&](const runtime::AllocCache& cache) {
      if (cache.start != cache.next) out.emplace_back(cache.start, cache.next);
    });
  }
  return out;
}

// All words of objects with pointers, and the first one of others: a func value that captures numbers names its
// function there. How many bytes were looked at.
uint64_t reach_heap(Search& search) {
  uint64_t looked_at = 0;
  std::vector<std::pair<uintptr_t, uintptr_t>> runs = runs_at_hand();
  runtime::heap().for_each_span([&](const runtime::Span* span) {
    if (span->is_large()) {
      if (span->large_type != nullptr) search.reach_words(span->base, span->base + span->large_bytes);
      looked_at += span->large_bytes;
      return;
    }
    uint64_t bytes = span->noscan ? sizeof(uint64_t) : span->object_size;
    if (span->noscan && span->object_size < 16) return;  // no func value that captures
    for (uint32_t i = 0; i < span->objects; ++i) {
      uintptr_t object = span->base + i * span->object_size;
      bool lives = (span->alloc_bits[i / 64] >> (i % 64) & 1) != 0;
      if (!lives && span->cached) {
        lives = std::any_of(runs.begin(), runs.end(),
                            [object](const auto& run) { return object >= run.first && object < run.second; });
      }
      if (!lives) continue;
      search.reach_words(object, object + bytes);
      looked_at += bytes;
    }
  });
  return looked_at;
}

template <typename F>
void each_instruction(std::vector<bytecode::Instruction>& code, F visit) {
  for (size_t pc = 0; pc < code.size();) {
    auto op = static_cast<bytecode::Op>(code[pc].op);
    visit(op, pc);
    pc += bytecode::length_of(op);
  }
}

// The table that a SELECT points at is the program's, and goes; the copy is a constant.
void copy_select_tables(bytecode::Function& f) {
  each_instruction(f.storage, [&](bytecode::Op op, size_t pc) {
    if (op != bytecode::Op::SELECT || f.storage[pc].b == 0) return;
    uint64_t address;
    std::memcpy(&address, &f.storage[pc + 1], sizeof address);
    size_t bytes = f.storage[pc].b * sizeof(uint64_t);
    void* copy = allocate_constant(bytes);
    std::memcpy(copy, reinterpret_cast<const void*>(address), bytes);
    address = reinterpret_cast<uint64_t>(copy);
    std::memcpy(&f.storage[pc + 1], &address, sizeof address);
  });
}

}  // namespace

void* allocate_constant(size_t bytes) {
  Image::Outside outside;  // the lists here are nothing that goes back
  bytes = (bytes + 7) / 8 * 8;
  // A string that was cut to nothing at its end points behind it: still into its blob.
  if (at + bytes >= at_end) {
    Blob blob = new_blob(bytes + 1);
    fresh->blobs.push_back(blob);
    at = blob.begin;
    at_end = blob.end();
    std::memset(reinterpret_cast<void*>(at), 0, at_end - at);  // nothing that was here leads anywhere
  }
  auto* p = reinterpret_cast<void*>(at);
  at += bytes;
  return p;
}

bool needs_places() { return free_places.size() < places_wanted; }

void reserve_places(bytecode::Program& program) {
  if (program.entries.empty()) return;
  {
    Image::Scope scope;
    program.entries.resize(program.entries.size() + places_wanted, program.entries[0]);
  }
  for (size_t i = places_wanted; i > 0; --i) free_places.push_back(static_cast<uint32_t>(program.entries.size() - i));
}

bool move_code(std::span<bytecode::Function* const> functions, size_t first, std::span<Moved> moved) {
  static_assert(alignof(bytecode::Function) <= 8);
  auto is_literal = [first](const bytecode::Function* f) { return f->index >= first; };
  auto literals = static_cast<size_t>(std::count_if(functions.begin(), functions.end(), is_literal));
  if (literals > free_places.size()) {
    places_wanted = std::max(places_wanted, literals);
    return false;
  }
  std::unordered_map<uint32_t, uint32_t> renamed;
  for (bytecode::Function* f : functions) {
    if (!is_literal(f)) continue;
    renamed[f->index] = free_places.back();
    fresh->places.push_back(free_places.back());
    free_places.pop_back();
  }
  for (size_t i = 0; i < functions.size(); ++i) {
    auto* copy = new (allocate_constant(sizeof(bytecode::Function))) bytecode::Function(*functions[i]);
    copy_select_tables(*copy);
    each_instruction(copy->storage, [&](bytecode::Op op, size_t pc) {
      if (bytecode::operands_of(op).operand[1].kind != bytecode::OperandKind::kFunction) return;
      bytecode::Instruction& instruction = copy->storage[pc];
      if (auto name = renamed.find(instruction.bc()); name != renamed.end()) {
        instruction = bytecode::make_bc(op, instruction.a, name->second);
      }
    });
    if (auto name = renamed.find(copy->index); name != renamed.end()) copy->index = name->second;
    copy->code = copy->storage.data();
    copy->pointer_map = copy->map_storage.data();
    copy->static_closure[0] = copy;
    fresh->functions.push_back(copy);
    moved[i] = {functions[i], copy, is_literal(functions[i])};
  }
  return true;
}

void for_each_moved(const std::function<void(const bytecode::Function*)>& visit) {
  auto each = [&visit](const Group& group) {
    for (const bytecode::Function* f : group.functions) visit(f);
  };
  each(*fresh);
  for (const GroupPtr& group : left) each(*group);
  for (const auto& [key, group] : installed) each(*group);
}

void install_code(bytecode::Program& program, bytecode::Function* f) {
  bytecode::Function*& entry = program.entries[f->index];
  bool literal = std::find(fresh->places.begin(), fresh->places.end(), f->index) != fresh->places.end();
  if (!literal) {
    replace_code(entry, f);
    places[f->index].group = fresh.get();
    ++fresh->installed;
  }
  entry = f;
}

void use_value(size_t number) {
  fresh->values.push_back(number);
  ++value_users[number];
}

bool is_value_used(size_t number) {
  auto users = value_users.find(number);
  return users != value_users.end() && users->second > 0;
}

// Nothing has to know of what stays.
void keep_remains() { end_input(); }

void leave_remains() {
  if (fresh->installed != 0) {
    Group* group = fresh.get();
    installed[group] = std::move(fresh);
  } else if (!fresh->blobs.empty()) {
    leave(std::move(fresh));
  }
  end_input();
}

void drop_remains() {
  destroy(*fresh);
  end_input();
}

void replace_code(bytecode::Function* before, bytecode::Function* f) {
  Place& place = places[f->index];
  for (bytecode::Function* known : {before, f}) {
    if (std::find(place.former.begin(), place.former.end(), known) == place.former.end()) {
      place.former.push_back(known);
    }
  }
  for (bytecode::Function* old : place.former) old->static_closure[0] = f;
  Group* group = std::exchange(place.group, nullptr);
  if (group == nullptr || --group->installed != 0 || group == fresh.get()) return;
  auto owner = installed.find(group);
  leave(std::move(owner->second));
  installed.erase(owner);
}

size_t remains_bytes() { return left_bytes; }
bool should_collect_remains() { return left_bytes >= limit || (runtime::knobs.gcstress != 0 && !left.empty()); }

void collect_remains(bytecode::Program& program) {
  // Garbage leads to nothing.
  runtime::collect_standing();
  runtime::heap().sweep_all();
  StoppedWorld stopped;
  // What goroutines that have ended recorded names their functions.
  if (runtime::tracing()) runtime::flush_trace();
  runtime::trim_free_goroutines();
  Search search;
  runtime::visit_roots([](uint64_t word, const char*, void* s) { static_cast<Search*>(s)->reach(word); }, &search);
  for (const bytecode::GlobalBlock& block : program.global_blocks) {
    auto memory = reinterpret_cast<uintptr_t>(block.memory);
    search.reach_words(memory, memory + block.size);
  }
  uint64_t looked_at = reach_heap(search);
  reach_frames(search);
  search.reach_onwards();
  auto kept = std::partition(left.begin(), left.end(), [](const GroupPtr& group) { return group->reached; });
  std::for_each(kept, left.end(), [&](const GroupPtr& group) {
    for (uint32_t place : group->places) program.entries[place] = program.entries[0];
    destroy(*group);
  });
  left.erase(kept, left.end());
  left_bytes = 0;
  for (const GroupPtr& group : left) left_bytes += group->bytes();
  // The next one when as much has come as this one cost, and what stays does not count again at once.
  limit = left_bytes + std::max<size_t>(kEnough, looked_at / 8);
}

}  // namespace gos::cli

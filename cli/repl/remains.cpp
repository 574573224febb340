#include "cli/repl/remains.h"

#include <sys/mman.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <new>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/image.h"
#include "runtime/gc/roots.h"
#include "runtime/heap/central.h"
#include "runtime/sched/sched.h"
#include "runtime/stack/stack.h"

namespace gos::cli {

namespace {

constexpr size_t kReserved = size_t{16} << 30;
constexpr size_t kGranule = 64;
constexpr size_t kEnough = 64 << 10;  // bytes retired before a collection is worth it
constexpr int kClasses = 40;          // of sizes, by doubling

struct Blob {
  uintptr_t begin;
  int size_class;
  bool reached;
  uint32_t input;                // blobs of one input live and die together
  bytecode::Function* function;  // in this blob, or null
  uintptr_t end() const { return begin + (kGranule << size_class); }
};

uintptr_t low = 0, next = 0;
std::vector<uintptr_t> unused[kClasses];
std::vector<Blob> fresh;    // of the input at hand
std::vector<Blob> retired;  // by address, once they are looked at
size_t retired_bytes = 0, limit = kEnough;
uint32_t input = 0;
// Of each place in the call table that was installed to: the blobs of its function, and all functions it ever had that
// may still be somewhere.
struct Place {
  std::vector<Blob> blobs;
  std::vector<bytecode::Function*> former;
};
std::unordered_map<uint32_t, Place> places;

// Of what a constant lies in now: the rest of the last fresh blob.
uintptr_t at = 0, at_end = 0;

Blob new_blob(size_t bytes) {
  int size_class = 0;
  while ((kGranule << size_class) < bytes) ++size_class;
  if (!unused[size_class].empty()) {
    uintptr_t begin = unused[size_class].back();
    unused[size_class].pop_back();
    return {begin, size_class, false, input, nullptr};
  }
  if (low == 0) {
    void* p = mmap(nullptr, kReserved, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) throw std::bad_alloc();
    low = next = reinterpret_cast<uintptr_t>(p);
  }
  if (next + (kGranule << size_class) > low + kReserved) throw std::bad_alloc();
  Blob blob{next, size_class, false, input, nullptr};
  next = blob.end();
  return blob;
}

void give_back(const Blob& blob) {
  if (blob.function != nullptr) {
    std::erase(places[blob.function->index].former, blob.function);
    blob.function->~Function();
  }
  // The pages of a large one go back to the system.
  constexpr uintptr_t kPage = 4096;
  uintptr_t from = (blob.begin + kPage - 1) / kPage * kPage, to = blob.end() / kPage * kPage;
  if (from < to) madvise(reinterpret_cast<void*>(from), to - from, MADV_DONTNEED);
  unused[blob.size_class].push_back(blob.begin);
}

void end_input() {
  fresh.clear();
  ++input;
  at = at_end = 0;
}

// The retired blob that a word points into gets reached; true if it was not yet.
bool reach(uint64_t word) {
  if (word - low >= next - low) return false;
  auto after = std::upper_bound(retired.begin(), retired.end(), word,
                                [](uint64_t w, const Blob& blob) { return w < blob.begin; });
  if (after == retired.begin()) return false;
  Blob& blob = *std::prev(after);
  // A string that was cut to nothing at its end points behind it.
  if (word > blob.end() || blob.reached) return false;
  blob.reached = true;
  return true;
}

void reach_words(uintptr_t from, uintptr_t to) {
  for (auto* w = reinterpret_cast<const uint64_t*>(from); w < reinterpret_cast<const uint64_t*>(to); ++w) reach(*w);
}

void retire(const Blob& blob) {
  retired.push_back(blob);
  retired_bytes += kGranule << blob.size_class;
  if (blob.function != nullptr) retired_bytes += blob.function->code_size * sizeof(bytecode::Instruction);
}

// What goroutines run is named in the headers of their frames, and the function of a go statement in the descriptor.
void reach_frames() {
  runtime::for_each_goroutine([](runtime::Goroutine* g) {
    if (g->creator != nullptr) reach(reinterpret_cast<uint64_t>(g->creator));
    if (g->fp == nullptr || g->pc == nullptr) return;
    runtime::walk_frames(g->fp, g->pc, [](uint64_t*, const bytecode::Function* f, const bytecode::Instruction*) {
      reach(reinterpret_cast<uint64_t>(f));
    });
  });
}

// Boxed strings point at their text, code at its constants.
void reach_onwards() {
  for (bool more = true; more;) {
    more = false;
    std::unordered_set<uint32_t> inputs;
    for (const Blob& blob : retired) {
      if (blob.reached) inputs.insert(blob.input);
    }
    for (Blob& blob : retired) {
      if (!blob.reached && inputs.contains(blob.input)) blob.reached = more = true;
    }
    for (const Blob& blob : retired) {
      if (!blob.reached) continue;
      auto *w = reinterpret_cast<const uint64_t*>(blob.begin), *end = reinterpret_cast<const uint64_t*>(blob.end());
      for (; w < end; ++w) more |= reach(*w);
    }
  }
}

}  // namespace

void* allocate_constant(size_t bytes) {
  Image::Outside outside;  // the lists here are nothing that goes back
  bytes = (bytes + 7) / 8 * 8;
  if (at + bytes > at_end) {
    Blob blob = new_blob(bytes);
    fresh.push_back(blob);
    at = blob.begin;
    at_end = blob.end();
  }
  auto* p = reinterpret_cast<void*>(at);
  at += bytes;
  return p;
}

bytecode::Function* move_code(const bytecode::Function& f) {
  static_assert(alignof(bytecode::Function) <= 8);
  auto* copy = new (allocate_constant(sizeof(bytecode::Function))) bytecode::Function(f);
  fresh.back().function = copy;
  copy->code = copy->storage.data();
  copy->pointer_map = copy->map_storage.data();
  copy->static_closure[0] = copy;
  at = at_end;  // nothing else lies beside it, for a blob has one function
  return copy;
}

void keep_remains() { end_input(); }

void retire_remains() {
  for (const Blob& blob : fresh) retire(blob);
  end_input();
}

void drop_remains() {
  for (const Blob& blob : fresh) give_back(blob);
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
  for (const Blob& blob : place.blobs) retire(blob);
  place.blobs.clear();
}

void install_code(bytecode::Function* before, bytecode::Function* f) {
  replace_code(before, f);
  // The first function of an input takes the input's constants with it: they are retired together.
  auto own = [f](const Blob& blob) { return blob.function == nullptr || blob.function == f; };
  std::copy_if(fresh.begin(), fresh.end(), std::back_inserter(places[f->index].blobs), own);
  std::erase_if(fresh, own);
}

bool should_collect_remains() { return retired_bytes >= limit; }

void collect_remains() {
  std::sort(retired.begin(), retired.end(), [](const Blob& a, const Blob& b) { return a.begin < b.begin; });
  for (Blob& blob : retired) blob.reached = false;
  runtime::visit_roots([](uint64_t word, const char*, void*) { reach(word); }, nullptr);
  uint64_t looked_at = 0;
  runtime::heap().for_each_span([&](const runtime::Span* span) {
    if (span->noscan || (span->is_large() && span->large_type == nullptr)) return;
    reach_words(span->base, span->base + span->bytes());
    looked_at += span->bytes();
  });
  reach_frames();
  reach_onwards();
  auto kept = std::partition(retired.begin(), retired.end(), [](const Blob& blob) { return blob.reached; });
  std::for_each(kept, retired.end(), give_back);
  retired.erase(kept, retired.end());
  retired_bytes = 0;
  for (const Blob& blob : retired) retired_bytes += kGranule << blob.size_class;
  // The next one when as much has come as this one cost, and what stays does not count again at once.
  limit = retired_bytes + std::max<size_t>(kEnough, looked_at / 32);
}

}  // namespace gos::cli

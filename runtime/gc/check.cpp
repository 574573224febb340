// See check.h.
#include "runtime/gc/check.h"

#include <fmt/format.h>
#include <unistd.h>

#include <bit>
#include <cstdio>
#include <string>
#include <unordered_map>
#include <vector>

#include "runtime/gc/mark.h"
#include "runtime/gc/roots.h"

namespace gos::runtime {

namespace {

[[noreturn]] void fail(const std::string& text) {
  fmt::print(stderr, "fatal error: gccheck: {}\n", text);
  std::fflush(stderr);
  _exit(2);
}

class Checker {
 public:
  void reach(uint64_t word, const char* from, uintptr_t holder) {
    uintptr_t offset = word - heap_range.base;
    if (offset >= heap_range.size.load()) return;
    Span* span = heap_range.pages[offset >> kPageShift];
    if (!span || span->state == SpanState::kFree) {
      fail(fmt::format("{} ({:#x}) refers to {:#x}, which was freed", from, holder, word));
    }
    uint32_t index = span->is_large() ? 0 : span->index_of(word);
    if (index >= span->objects) return;
    std::vector<bool>& seen = seen_[span];
    if (seen.empty()) seen.resize(span->objects);
    if (seen[index]) return;
    seen[index] = true;
    uintptr_t base = span->base + index * span->object_size;
    if (!(span->mark_bits[index / 64] >> (index % 64) & 1)) {
      fail(fmt::format("{} ({:#x}) refers to {:#x}, a white object of {} bytes{}", from, holder, base,
                       span->object_size, span->noscan ? " without pointers" : ""));
    }
    if (!span->noscan) grey_.push_back({span, base});
  }

  void drain() {
    while (!grey_.empty()) {
      auto [span, base] = grey_.back();
      grey_.pop_back();
      scan(span, base);
    }
  }

 private:
  struct Grey {
    const Span* span;
    uintptr_t base;
  };

  void scan_elements(uintptr_t from, uintptr_t end, const Type* elem) {
    if (!elem) return;
    for (uintptr_t at = from; at + elem->pointer_bytes <= end; at += elem->size) {
      for (uint64_t w = 0; w < elem->pointer_bytes / 8; ++w) {
        if (!(elem->pointer_map[w / 64] >> (w % 64) & 1)) continue;
        reach(reinterpret_cast<const uint64_t*>(at)[w], "an object", from);
      }
    }
  }

  void scan(const Span* span, uintptr_t base) {
    if (span->is_large()) return scan_elements(base, base + span->large_bytes, span->large_type);
    if (span->has_headers()) {
      return scan_elements(base + kHeaderSize, base + span->object_size, *reinterpret_cast<const Type* const*>(base));
    }
    for (uint64_t w = (base - span->base) / 8, end = w + span->object_size / 8; w < end; ++w) {
      if (!(span->pointer_bits[w / 64] >> (w % 64) & 1)) continue;
      reach(reinterpret_cast<const uint64_t*>(span->base)[w], "an object", base);
    }
  }

  std::unordered_map<const Span*, std::vector<bool>> seen_;
  std::vector<Grey> grey_;
};

}  // namespace

void check_marks(uint64_t live_bytes) {
  Checker checker;
  visit_roots([](uint64_t word, const char* what, void* c) { static_cast<Checker*>(c)->reach(word, what, 0); },
              &checker);
  checker.drain();
  uint64_t marked = 0;
  heap().for_each_span([&](const Span* span) {
    uint64_t objects = 0;
    for (uint32_t i = 0; i < span->bit_words(); ++i) {
      objects += static_cast<uint64_t>(std::popcount(span->mark_bits[i]));
    }
    marked += objects * span->object_size;
  });
  if (marked != live_bytes) fail(fmt::format("{} bytes are marked, {} were counted", marked, live_bytes));
  std::string fault = heap().verify();
  if (!fault.empty()) fail(fault);
}

}  // namespace gos::runtime

// :heap: what lives.
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>
#include <vector>

#include "cli/repl/commands.h"
#include "runtime/heap/central.h"
#include "runtime/sched/sched.h"

namespace gos::cli {

namespace {

struct Count {
  uint64_t objects = 0, bytes = 0;
};

// Large objects and those with a header know their type; of small ones it is known whether they hold pointers.
std::string kind_of(const runtime::Span* span, uintptr_t object) {
  const bytecode::Type* type = nullptr;
  if (span->is_large()) {
    type = span->large_type;
    if (type != nullptr && span->large_bytes >= 2 * type->size) return "[]" + std::string(type->name);
  } else if (span->has_headers()) {
    type = *reinterpret_cast<const bytecode::Type* const*>(object);
  }
  if (type != nullptr && !type->name.empty()) return std::string(type->name);
  if (span->is_large()) return "large, without pointers";
  return fmt::format("{} bytes, {} pointers", span->object_size, span->noscan ? "without" : "with");
}

std::string bytes_text(uint64_t bytes) {
  if (bytes < 10'000) return fmt::format("{} B", bytes);
  if (bytes < 10'000'000) return fmt::format("{} KB", bytes / 1024);
  return fmt::format("{} MB", bytes >> 20);
}

}  // namespace

std::string live_objects(Session& session) {
  session.run_quietly("runtime.GC()");
  std::map<std::string, Count> counts;
  Count all;
  while (!runtime::stop_the_world(nullptr, "heap")) {
  }
  runtime::heap().for_each_span([&](const runtime::Span* span) {
    for (uint32_t i = 0; i < span->objects; ++i) {
      if (!(span->alloc_bits[i / 64] >> (i % 64) & 1)) continue;
      uint64_t bytes = span->is_large() ? span->large_bytes : span->object_size;
      Count& count = counts[kind_of(span, span->base + i * span->object_size)];
      for (Count* c : {&count, &all}) {
        ++c->objects;
        c->bytes += bytes;
      }
    }
  });
  runtime::start_the_world();
  std::vector<std::pair<std::string, Count>> sorted(counts.begin(), counts.end());
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second.bytes > b.second.bytes; });
  constexpr size_t kShown = 20;
  std::string out = fmt::format("{:>9} {:>9}\n", "objects", "bytes");
  for (size_t i = 0; i < std::min(kShown, sorted.size()); ++i) {
    const Count& c = sorted[i].second;
    out += fmt::format("{:>9} {:>9}  {}\n", c.objects, bytes_text(c.bytes), sorted[i].first);
  }
  if (sorted.size() > kShown) out += fmt::format("{} more kinds\n", sorted.size() - kShown);
  return out + fmt::format("{:>9} {:>9}  in all\n", all.objects, bytes_text(all.bytes));
}

}  // namespace gos::cli

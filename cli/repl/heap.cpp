// :heap: what lives.
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <map>
#include <vector>

#include "cli/repl/commands.h"
#include "cli/repl/remains.h"
#include "cli/repl/stopped_world.h"
#include "cli/repl/typed_heap.h"
#include "runtime/gc/alloc_profile.h"
#include "runtime/gc/gc.h"
#include "runtime/heap/central.h"
#include "runtime/heap/profile.h"
#include "vm/interpreter.h"

namespace gos::cli {

namespace {

struct Count {
  uint64_t objects = 0, bytes = 0;
};

std::string text_of(const ObjectKind& kind) {
  if (kind.type == nullptr) return "func()";
  std::string name(kind.type->name);
  switch (kind.part) {
    case ObjectKind::Part::kElements: return "[]" + name;
    case ObjectKind::Part::kEntries: return name + " entries";
    case ObjectKind::Part::kBuffer: return name + " buffer";
    case ObjectKind::Part::kText:
    case ObjectKind::Part::kValue: break;
  }
  return name;
}

using Kinds = std::unordered_map<uintptr_t, ObjectKind>;

// What nothing of a known type leads to: large objects and those with a header know their type; of small ones it is
// known whether they hold pointers.
std::string kind_of(const Kinds& kinds, const runtime::Span* span, uintptr_t object) {
  auto known = kinds.find(object);
  if (known != kinds.end()) return text_of(known->second);
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

using Counts = std::map<std::string, Count>;

void count(Counts& counts, const std::string& name, uint64_t bytes) {
  Count& c = counts[name];
  ++c.objects;
  c.bytes += bytes;
}

// Lines of a table, most bytes first.
std::string table(const Counts& counts, std::string_view rest) {
  constexpr size_t kShown = 20;
  std::vector<std::pair<std::string, Count>> sorted(counts.begin(), counts.end());
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second.bytes > b.second.bytes; });
  std::string out;
  for (size_t i = 0; i < std::min(kShown, sorted.size()); ++i) {
    const Count& c = sorted[i].second;
    out += fmt::format("{:>9} {:>9}  {}\n", c.objects, bytes_text(c.bytes), sorted[i].first);
  }
  if (sorted.size() > kShown) out += fmt::format("{} more {}\n", sorted.size() - kShown, rest);
  return out;
}

std::string site_name(uint32_t number) {
  if (number == 0) return "before sites were noted";
  runtime::SiteText site = runtime::site_text(number);
  if (site.function.empty()) return "the runtime itself";
  std::string file = site.file.substr(site.file.rfind('/') + 1);
  return fmt::format("{} {}:{}{}{}", site.function, file, site.line, site.type.empty() ? "" : "  ", site.type);
}

}  // namespace

void note_sites(Session& session) {
  if (runtime::profiling) return;
  StoppedWorld stopped;
  runtime::start_sites();
  vm::load(session.compilation().program());
}

std::string live_objects(Session& session) {
  runtime::collect_standing();
  runtime::heap().sweep_all();
  Counts types, sites;
  Count all;
  {
    StoppedWorld stopped;
    std::map<uint32_t, std::string> names;
    Kinds kinds = find_object_kinds(session.compilation().program());
    runtime::heap().for_each_span([&](const runtime::Span* span) {
      for (uint32_t i = 0; i < span->objects; ++i) {
        if (!(span->alloc_bits[i / 64] >> (i % 64) & 1)) continue;
        uint64_t bytes = span->is_large() ? span->large_bytes : span->object_size;
        count(types, kind_of(kinds, span, span->base + i * span->object_size), bytes);
        ++all.objects;
        all.bytes += bytes;
        if (!runtime::profiling) continue;
        uint32_t site = span->site_of(i);
        auto [name, is_new] = names.try_emplace(site);
        if (is_new) name->second = site_name(site);
        count(sites, name->second, bytes);
      }
    });
  }
  std::string out = fmt::format("{:>9} {:>9}  type\n", "objects", "bytes") + table(types, "kinds");
  if (runtime::profiling) out += fmt::format("{:>9} {:>9}  site\n", "objects", "bytes") + table(sites, "sites");
  return out + fmt::format("{:>9} {:>9}  in all; {} of declarations, {} of code and constants that inputs left\n",
                           all.objects, bytes_text(all.bytes), Image::used(), remains_bytes());
}

}  // namespace gos::cli

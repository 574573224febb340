// Finding the sites of a profile's samples (see costs.h).
#include "cli/escape/costs.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>

#include "runtime/gc/alloc_profile.h"

namespace gos::cli {

namespace {

constexpr std::string_view kLibrary = "/usr/local/go/src/";
constexpr std::string_view kTypes[] = {"alloc_objects", "alloc_space", "inuse_objects", "inuse_space",
                                       "stack_objects", "stack_space", "peak_objects",  "peak_space"};

using Place = std::tuple<std::string, int, int>;  // file, line, column

Place place_of(source::Pos pos, const source::SourceSet& sources) {
  const source::SourceFile* file = sources.file(pos);
  if (file == nullptr) return {};
  source::Position at = file->position(pos);
  return {std::string(file->name_at(pos)), at.line, at.column};
}

// The names that diagnostics use, by those of traces.
class FileNames {
 public:
  explicit FileNames(const FrontEnd& front) {
    for (const auto& [name, path] : front.trace_paths()) names_.emplace(path, name);
  }
  Place place_of(const runtime::ProfileFrame& frame) const {
    auto found = names_.find(frame.file);
    return {found != names_.end() ? found->second : frame.file, frame.line, frame.column};
  }

 private:
  std::map<std::string, std::string> names_;
};

AllocCost cost_of(const runtime::Profile::Sample& sample) {
  const std::vector<int64_t>& values = sample.values;
  return {values[0], values[1], values[2], values[3], values[7], values[4], values[5], sample.lived};
}

std::string check(const runtime::Profile& profile, const FrontEnd& front, bool inlines) {
  bool types = profile.sample_types.size() >= std::size(kTypes);
  for (size_t i = 0; types && i < std::size(kTypes); ++i) types = profile.sample_types[i].first == kTypes[i];
  bool ours = false, same = false, other_inlining = false;
  for (const std::string& comment : profile.comments) {
    ours |= comment == runtime::kAllocProfileTitle;
    same |= comment == profile_title(front, inlines);
    other_inlining |= comment == profile_title(front, !inlines);
  }
  if (!ours || !types) return "not an allocation profile of this gos; gos run --alloc-profile writes one";
  if (other_inlining)
    return inlines ? "the profile was made with -l; use it here too" : "the profile was made without -l; leave it out";
  if (!same) return "the profile is of another program, or of another version of this one";
  return "";
}

constexpr std::string_view kMapGrowth = "the growth of a map";

// What an instruction that is no site of its own allocates for.
std::string operation_text(std::string_view op) {
  if (op.starts_with("MAP_")) return std::string(kMapGrowth);
  if (op.starts_with("APPEND_")) return "append";
  if (op == "HEAP_ALLOC") return "make or a declaration";
  if (op.starts_with("CONCAT")) return "the joining of strings";
  if (op.find("STRING") != std::string_view::npos) return "the conversion of a string";
  if (op == "GO") return "the start of a goroutine";
  return op.empty() ? "the runtime" : "the operation";
}

// Sites by where messages about them point and where they stand.
class SiteIndex {
 public:
  SiteIndex(const escape::Report& report, const source::SourceSet& sources) {
    for (const escape::Report::Site& site : report.sites) {
      Place outer = place_of(site.pos, sources), inner = place_of(site.inner, sources);
      exact_.try_emplace({outer, inner}, &site);
      std::vector<const escape::Report::Site*>& line = lines_[{std::get<0>(outer), std::get<1>(outer)}];
      line.push_back(&site);
    }
  }

  // The site of an instruction in the program: `inner` is its place, `outer` that of the outermost inlined call.
  const escape::Report::Site* find(const Place& outer, const Place& inner, bool heap) const {
    if (auto found = exact_.find({outer, inner}); found != exact_.end()) return found->second;
    // A variable's place is its name; the instruction's that of the statement. One candidate on the line must be it.
    auto line = lines_.find({std::get<0>(outer), std::get<1>(outer)});
    if (line == lines_.end()) return nullptr;
    const escape::Report::Site* only = nullptr;
    for (const escape::Report::Site* site : line->second) {
      if (!site->is_variable || site->on_heap != heap) continue;
      if (only != nullptr) return nullptr;
      only = site;
    }
    return only;
  }

 private:
  std::map<std::pair<Place, Place>, const escape::Report::Site*> exact_;
  std::map<std::pair<std::string, int>, std::vector<const escape::Report::Site*>> lines_;
};

}  // namespace

void AllocCost::add(const AllocCost& other) {
  objects += other.objects;
  bytes += other.bytes;
  live_objects += other.live_objects;
  live_bytes += other.live_bytes;
  peak_bytes += other.peak_bytes;
  stack_objects += other.stack_objects;
  stack_bytes += other.stack_bytes;
  runtime::add_lived(lived, other.lived);
}

std::string fingerprint(const FrontEnd& front) {
  uint64_t sum = 0;  // whatever the order of the files
  for (const auto& file : front.sources().files()) {
    auto path = front.trace_paths().find(std::string(file->name()));
    if (path != front.trace_paths().end() && path->second.starts_with(kLibrary)) continue;
    uint64_t hash = 14695981039346656037u;  // FNV-1a
    for (char c : file->text()) hash = (hash ^ static_cast<uint8_t>(c)) * 1099511628211u;
    sum += hash;
  }
  return fmt::format("{:016x}", sum);
}

std::string profile_title(const FrontEnd& front, bool inlines) {
  return "program " + fingerprint(front) + (inlines ? "" : " without inlining");
}

std::string read_alloc_costs(const std::string& path, const FrontEnd& front, bool inlines, const escape::Report& report,
                             AllocCosts& costs) {
  const source::SourceSet& sources = front.sources();
  runtime::Profile profile;
  if (std::string problem = runtime::read_profile(path, profile); !problem.empty()) return problem;
  if (std::string problem = check(profile, front, inlines); !problem.empty()) return problem;
  SiteIndex sites(report, sources);
  FileNames names(front);
  std::map<std::tuple<const escape::Report::Site*, Place, std::string>, AllocCost> sums;
  for (const runtime::Profile::Sample& sample : profile.samples) {
    AllocCost cost = cost_of(sample);
    costs.total.add(cost);
    const runtime::ProfileFrame& leaf = sample.stack.front();
    const runtime::ProfileFrame& outer = sample.stack.back();
    bool library = leaf.file.starts_with(kLibrary) || leaf.file.empty();
    const escape::Report::Site* site = sites.find(names.place_of(outer), names.place_of(leaf), cost.objects > 0);
    if (site != nullptr) {
      sums[{site, place_of(site->pos, sources), ""}].add(cost);
    } else {
      // Of the library the function that the program called.
      bool called = library && sample.stack.size() > 1;
      std::string inside = called ? sample.stack[sample.stack.size() - 2].function : operation_text(sample.operation);
      sums[{nullptr, names.place_of(outer), inside}].add(cost);
    }
  }
  for (const auto& [key, cost] : sums) {
    const auto& [site, place, inside] = key;
    const auto& [file, line, column] = place;
    costs.places.push_back({site, file, line, column, inside, cost});
  }
  auto rank = [](const CostlyPlace& p) {
    return std::tuple(-p.cost.bytes, -p.cost.objects, -p.cost.stack_bytes, std::string_view(p.file), p.line, p.column,
                      std::string_view(p.inside));
  };
  std::sort(costs.places.begin(), costs.places.end(),
            [&](const CostlyPlace& a, const CostlyPlace& b) { return rank(a) < rank(b); });
  return "";
}

std::string hint(const CostlyPlace& place) {
  if (place.cost.objects == 0) return "";
  if (place.site == nullptr) {
    return place.inside == kMapGrowth ? "make the map with the number of entries that it will have" : "";
  }
  const escape::Report::Site& site = *place.site;
  if (site.may_grow) return "make the slice with the capacity that it will need";
  if (!site.on_heap) return "";
  if (site.is_box) return "a variable of the type itself, or of a type parameter, needs no box";
  if (site.is_string) return "build it in one strings.Builder or []byte, or keep the form that it has";
  // By the sentences of compiler/escape/reason.cpp.
  static constexpr struct {
    std::string_view why, advice;
  } kAdvice[] = {
      {"returned from", "return the value itself, or fill memory that the caller passes in"},
      {"known only while", "make it once and use it again, or give it a constant size"},
      {"on the stack", "make it once and use it again"},
      {"func literal that", "pass the variable as an argument, or keep the func literal from escaping"},
      {"outside the loop", "declare the variable that holds it inside the loop"},
      {"in a map", "store the value, not a pointer to it"},
      {"to a channel", "store the value, not a pointer to it"},
      {"appended to", "store the value, not a pointer to it"},
      {"package variable", "store the value, not a pointer to it"},
      {"may be on the heap", "store the value, not a pointer to it"},
  };
  for (const auto& [why, advice] : kAdvice) {
    if (site.why.find(why) != std::string::npos) return std::string(advice);
  }
  return "";
}

}  // namespace gos::cli

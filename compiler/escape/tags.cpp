// Tags of functions whose bodies are not there or not decisive.
#include "compiler/escape/tags.h"

#include <algorithm>
#include <array>
#include <span>

namespace gos::escape {

namespace {

// See std_tags.def for the notation.
struct Entry {
  std::string_view name;
  std::string_view tags;
};

constexpr Entry kEntries[] = {
#define TAGS(name, tags) {name, tags},
#include "compiler/escape/std_tags.def"
#undef TAGS
};

constexpr Entry kNatives[] = {
#define TAGS(name, tags) {name, tags},
#include "compiler/escape/native_tags.def"
#undef TAGS
};

constexpr bool before(const Entry& a, const Entry& b) { return a.name < b.name; }
static_assert(std::is_sorted(std::begin(kEntries), std::end(kEntries), before));
static_assert(std::is_sorted(std::begin(kNatives), std::end(kNatives), before));

const Entry* find(std::span<const Entry> entries, std::string_view name) {
  auto at = std::lower_bound(entries.begin(), entries.end(), name,
                             [](const Entry& e, std::string_view n) { return e.name < n; });
  return at != entries.end() && at->name == name ? &*at : nullptr;
}

void parse(std::string_view text, ir::ParamTag& tag) {
  for (size_t i = 0; i + 1 < text.size(); i += 2) {
    int8_t derefs = static_cast<int8_t>(text[i + 1] - '0');
    switch (text[i]) {
      case 'h': tag.heap = derefs; break;
      case 'm': tag.mutator = derefs; break;
      case 'c': tag.callee = derefs; break;
      default: tag.results[text[i] - '0'] = derefs; break;
    }
  }
}

}  // namespace

void simplify(ir::ParamTag& tag) {
  if (tag.heap < 0) return;
  auto drop = [&](int8_t& derefs) {
    if (derefs >= tag.heap) derefs = ir::ParamTag::kNone;
  };
  drop(tag.mutator);
  drop(tag.callee);
  for (int8_t& result : tag.results) drop(result);
}

bool promises_more(const ir::ParamTag& promised, const ir::ParamTag& found) {
  auto at_most = [](int8_t a, int8_t b) { return a >= 0 && a <= b; };  // flow a covers flow b
  if (found.heap >= 0 && !at_most(promised.heap, found.heap)) return true;
  for (int i = 0; i < ir::ParamTag::kMaxResults; ++i) {
    int8_t r = found.results[i];
    if (r >= 0 && !at_most(promised.results[i], r) && !at_most(promised.heap, r)) return true;
  }
  return false;
}

bool std_tags(const ir::Function* function, std::vector<ir::ParamTag>& tags) {
  std::string_view name = function->name.view();
  const Entry* entry = find(kEntries, name);
  if (entry == nullptr) entry = find(kNatives, name);
  if (entry == nullptr) return false;
  tags.assign(function->params.size(), ir::ParamTag());
  std::string_view rest = entry->tags;
  for (size_t i = 0; i < tags.size(); ++i) {
    size_t comma = std::min(rest.find(','), rest.size());
    parse(rest.substr(0, comma), tags[i]);
    if ((comma == rest.size()) != (i + 1 == tags.size())) return false;
    rest.remove_prefix(std::min(comma + 1, rest.size()));
  }
  return true;
}

void set_tags_without_body(ir::Function* function) {
  function->analysed = true;
  if (!function->from_user && std_tags(function, function->tags)) return;
  ir::ParamTag tag = heap_tag();
  if (function->noescape) {
    tag = ir::ParamTag();
    tag.mutator = tag.callee = 0;
  }
  function->tags.assign(function->params.size(), tag);
}

}  // namespace gos::escape

// Laying out the source and its margin (see show.h).
#include "cli/escape/show.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/utf8.h"

namespace gos::cli {

namespace {

using Site = escape::Report::Site;

constexpr std::string_view kRed = "\033[31m", kGreen = "\033[32m", kDim = "\033[2m", kBold = "\033[1m",
                           kPlain = "\033[0m";
constexpr size_t kWorst = 20;       // sites in the table on top
constexpr size_t kCollections = 8;  // that it shows of a site, the last ones

std::string bytes_text(int64_t bytes) {
  if (bytes < 0) return "?";
  if (bytes < 1024) return fmt::format("{} B", bytes);
  double value = static_cast<double>(bytes) / 1024;
  for (const char* unit : {"KB", "MB", "GB"}) {
    if (value < 1024) return fmt::format("{:.{}f} {}", value, value < 10 ? 1 : 0, unit);
    value /= 1024;
  }
  return fmt::format("{:.0f} TB", value);
}

std::string count_text(int64_t count) {
  std::string digits = std::to_string(count), out;
  for (size_t i = 0; i < digits.size(); ++i) {
    if (i != 0 && (digits.size() - i) % 3 == 0) out += ',';
    out += digits[i];
  }
  return out;
}

std::string share_text(int64_t part, int64_t whole) {
  if (whole <= 0) return "-";
  return fmt::format("{:.1f}%", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

// Where a site really costs: what escapes lives on the heap; an append allocates there when it has to grow.
std::string_view home(const Site& site) {
  if (site.may_grow) return "grows";
  return site.on_heap ? "heap" : "stack";
}

class Show {
 public:
  Show(const escape::Report& report, const source::SourceSet& sources, const AllocCosts* costs, const ShowStyle& style)
      : report_(report), costs_(costs), style_(style) {
    for (const Site& site : report.sites) {
      const source::SourceFile* file = sources.file(site.pos);
      if (file == nullptr) continue;
      lines_[file][file->line(site.pos)].push_back(&site);
    }
    if (costs == nullptr) return;
    for (const CostlyPlace& place : costs->places) {
      if (place.site != nullptr) {
        by_site_[place.site] = &place;
      } else {
        others_[{place.file, place.line}].push_back(&place);
      }
    }
  }

  std::string text() {
    summary();
    if (costs_ != nullptr) table();
    bool many = lines_.size() > 1;
    std::vector<const source::SourceFile*> files;
    for (const auto& [file, lines] : lines_) files.push_back(file);
    std::sort(files.begin(), files.end(),
              [](const auto* a, const auto* b) { return a->start().value < b->start().value; });
    for (const source::SourceFile* file : files) {
      if (many) out_ += fmt::format("\n{}\n", paint(kBold, file->name()));
      source(*file);
    }
    return std::move(out_);
  }

 private:
  std::string paint(std::string_view colour, std::string_view text) const {
    return style_.colour ? fmt::format("{}{}{}", colour, text, kPlain) : std::string(text);
  }

  void summary() {
    size_t heap = 0, stack = 0, grows = 0;
    for (const Site& site : report_.sites) {
      (site.may_grow ? grows : site.on_heap ? heap : stack) += 1;
    }
    out_ += fmt::format("{} on the heap, {} on the stack", count_text(static_cast<int64_t>(heap)),
                        count_text(static_cast<int64_t>(stack)));
    if (grows != 0) out_ += fmt::format(", {} that may grow on the heap", count_text(static_cast<int64_t>(grows)));
    out_ += '\n';
    if (costs_ == nullptr) return;
    const AllocCost& total = costs_->total;
    out_ +=
        fmt::format("the run made {} objects of {} on the heap, and {} of {} on the stack\n", count_text(total.objects),
                    bytes_text(total.bytes), count_text(total.stack_objects), bytes_text(total.stack_bytes));
  }

  void table() {
    out_ += fmt::format("\n{:>10} {:>6} {:>12} {:>10}  {:<7}  {}\n", "bytes", "share", "objects", "live", "verdict",
                        "site");
    size_t shown = 0;
    for (const CostlyPlace& place : costs_->places) {
      if (place.cost.objects == 0) continue;
      if (shown++ == kWorst) {
        out_ += "       ...\n";
        break;
      }
      std::string_view verdict = place.site == nullptr ? "inside" : home(*place.site);
      out_ += fmt::format("{:>10} {:>6} {:>12} {:>10}  {}{:{}}  {}:{}:{}  ", bytes_text(place.cost.bytes),
                          share_text(place.cost.bytes, costs_->total.bytes), count_text(place.cost.objects),
                          bytes_text(place.cost.live_bytes), paint(verdict == "stack" ? kGreen : kRed, verdict), "",
                          7 - std::min<size_t>(7, verdict.size()), place.file, place.line, place.column);
      out_ += place.site == nullptr ? "allocated inside " + place.inside : what(*place.site) + ": " + place.site->why;
      out_ += '\n';
      if (std::string lived = lived_text(place.cost); !lived.empty()) out_ += fmt::format("{:56}{}\n", "", lived);
      if (std::string advice = hint(place); !advice.empty()) out_ += fmt::format("{:56}hint: {}\n", "", advice);
    }
  }

  // How much was alive when collections ended, if that tells more than the end does.
  static std::string lived_text(const AllocCost& cost) {
    if (cost.lived.size() < 2) return "";
    size_t first = cost.lived.size() - std::min(cost.lived.size(), kCollections);
    std::string out = "live after collections: ";
    if (first > 0) out += "..., ";
    for (size_t i = first; i < cost.lived.size(); ++i) out += (i > first ? ", " : "") + bytes_text(cost.lived[i]);
    return out;
  }

  static std::string what(const Site& site) { return site.is_variable ? "variable " + site.text : site.text; }

  // The margin of a line: the worst home on it, bytes of one object where they are known, and what a run cost.
  std::string margin(const std::vector<const Site*>& sites, const std::vector<const CostlyPlace*>& others) const {
    std::string_view mark;
    int64_t bytes = -1;
    AllocCost cost;
    for (const Site* site : sites) {
      bool worse = mark.empty() || (mark != "heap" && home(*site) != "stack");
      if (worse) mark = home(*site);
      if (site->bytes >= 0 && (bytes < 0 || site->on_heap)) bytes = std::max<int64_t>(bytes, 0) + site->bytes;
      if (auto found = by_site_.find(site); found != by_site_.end()) cost.add(found->second->cost);
    }
    for (const CostlyPlace* place : others) cost.add(place->cost);
    if (mark.empty() && cost.objects > 0) mark = "inside";
    std::string text = fmt::format("{:<6}", mark);
    if (!mark.empty()) text = paint(mark == "stack" ? kGreen : kRed, text);
    if (costs_ == nullptr) return text + fmt::format(" {:>8}", bytes >= 0 ? bytes_text(bytes) : "");
    if (cost.objects == 0 && cost.stack_objects == 0) return text + fmt::format(" {:>10} {:>8} {:>6}", "", "", "");
    int64_t objects = cost.objects != 0 ? cost.objects : cost.stack_objects;
    return text + fmt::format(" {:>10} {:>8} {:>6}", count_text(objects),
                              bytes_text(cost.objects != 0 ? cost.bytes : cost.stack_bytes),
                              cost.objects != 0 ? share_text(cost.bytes, costs_->total.bytes) : "");
  }

  size_t margin_width() const { return costs_ == nullptr ? 15 : 33; }

  // Blanks as wide as the line's text before the column: its tabs stay.
  static std::string indent(std::string_view line, int column) {
    std::string out;
    for (size_t i = 0; i + 1 < static_cast<size_t>(column) && i < line.size(); ++i) {
      if (line[i] == '\t') {
        out += '\t';
      } else if ((line[i] & 0xC0) != 0x80) {
        out += ' ';
      }
    }
    return out;
  }

  std::string cost_text(const AllocCost& cost) const {
    std::string out;
    if (cost.objects != 0) {
      out += fmt::format(" [{} objects, {}", count_text(cost.objects), bytes_text(cost.bytes));
      if (cost.live_objects != 0) out += fmt::format(", live {}", bytes_text(cost.live_bytes));
      if (cost.peak_bytes > cost.live_bytes) out += fmt::format(", at most {}", bytes_text(cost.peak_bytes));
      out += ']';
    } else if (cost.stack_objects != 0) {
      out += fmt::format(" [{} times on the stack]", count_text(cost.stack_objects));
    } else if (costs_ != nullptr) {
      out += " [not run here]";
    }
    return out;
  }

  void annotate(std::string_view line, int column, std::string_view colour, const std::string& text) {
    out_ += fmt::format("{:{}}       {} {}{}\n", "", margin_width(), paint(kDim, "│"), indent(line, column),
                        paint(colour, "^ " + text));
  }

  void source(const source::SourceFile& file) {
    const std::map<int, std::vector<const Site*>>& sites = lines_[&file];
    std::string name(file.name());
    int count = file.line_count();
    if (count > 0 && file.line_text(count).empty()) --count;
    for (int number = 1; number <= count; ++number) {
      std::string_view line = file.line_text(number);
      auto at = sites.find(number);
      static const std::vector<const Site*> kNone;
      const std::vector<const Site*>& here = at != sites.end() ? at->second : kNone;
      auto other = others_.find({name, number});
      static const std::vector<const CostlyPlace*> kNoOthers;
      const std::vector<const CostlyPlace*>& inside = other != others_.end() ? other->second : kNoOthers;
      out_ += fmt::format("{} {:>5} {} {}\n", margin(here, inside), number, paint(kDim, "│"), line);
      for (const Site* site : here) {
        AllocCost cost;
        if (auto found = by_site_.find(site); found != by_site_.end()) cost = found->second->cost;
        std::string text = fmt::format("{}: {}", home(*site), what(*site));
        if (site->bytes >= 0) text += fmt::format(", {}", bytes_text(site->bytes));
        text += ": " + site->why + cost_text(cost);
        int column = file.position(site->pos).column;
        annotate(line, column, site->on_heap || site->may_grow ? kRed : kGreen, text);
      }
      for (const CostlyPlace* place : inside) {
        if (place->cost.objects == 0) continue;
        annotate(line, place->column, kRed, "heap: inside " + place->inside + cost_text(place->cost));
      }
    }
  }

  const escape::Report& report_;
  const AllocCosts* costs_;
  ShowStyle style_;
  std::map<const source::SourceFile*, std::map<int, std::vector<const Site*>>> lines_;
  std::map<const Site*, const CostlyPlace*> by_site_;
  std::map<std::pair<std::string, int>, std::vector<const CostlyPlace*>> others_;
  std::string out_;
};

}  // namespace

std::string show_escapes(const escape::Report& report, const source::SourceSet& sources, const AllocCosts* costs,
                         const ShowStyle& style) {
  return Show(report, sources, costs, style).text();
}

}  // namespace gos::cli

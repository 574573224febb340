// Titles, colours, and the line with the caret (see report.h).
#include "cli/report.h"

#include <unistd.h>

#include <cstdlib>

#include "base/utf8.h"

namespace gos::cli {

namespace {

constexpr size_t kLongestExcerpt = 240;  // bytes; longer lines are not shown

// Escape sequences, empty without colour.
struct Palette {
  explicit Palette(bool on) {
    if (!on) return;
    place = "\033[1m";
    error = "\033[1;31m";
    caret = "\033[1;32m";
    plain = "\033[0m";
  }
  std::string_view place, error, caret, plain;
};

// The line of `pos` and a caret below it. Tabs stay tabs, so that both lines are indented alike.
std::string excerpt(const source::SourceSet& sources, source::Pos pos, const Palette& palette) {
  const source::SourceFile* file = sources.file(pos);
  if (file == nullptr) return {};
  std::string_view line = file->line_text(file->line(pos));
  if (line.empty() || line.size() > kLongestExcerpt) return {};
  auto column = static_cast<size_t>(file->text().data() + file->offset(pos) - line.data());
  std::string padding;
  for (std::string_view rest = line.substr(0, std::min(column, line.size())); !rest.empty();) {
    padding += rest[0] == '\t' ? '\t' : ' ';
    rest.remove_prefix(static_cast<size_t>(utf8::decode(rest).width));
  }
  std::string out = "    ";
  for (char c : line) out += static_cast<unsigned char>(c) < ' ' && c != '\t' ? ' ' : c;
  return out.append("\n    ").append(padding).append(palette.caret).append("^").append(palette.plain) + "\n";
}

std::string decorated(const source::SourceSet& sources, const source::Diagnostics& list, const Palette& palette) {
  std::string out;
  auto line = [&](source::Pos pos, std::string_view text) {
    std::string place = sources.format(pos);
    if (!place.empty()) out.append(palette.place).append(place).append(":").append(palette.plain).append(" ");
    size_t first = std::min(text.find('\n'), text.size());
    out.append(palette.error).append(text.substr(0, first)).append(palette.plain).append(text.substr(first)) += '\n';
  };
  for (const source::Diagnostic& each : list.sorted()) {
    line(each.pos, each.text);
    out += excerpt(sources, each.pos, palette);
  }
  if (list.full()) out += "too many errors\n";
  return out;
}

}  // namespace

ReportStyle style_for(int fd) {
  ReportStyle style;
  style.excerpts = isatty(fd) != 0;
  const char* no_color = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  bool forbidden = (no_color != nullptr && *no_color != '\0') || (term != nullptr && std::string_view(term) == "dumb");
  style.color = style.excerpts && !forbidden;
  return style;
}

std::string report(const FrontEnd& front, const ReportStyle& style) {
  std::string out = front.load_errors();
  for (const PackageErrors& package : front.package_errors()) {
    if (style.titles && !package.title.empty()) out += "# " + package.title + "\n";
    out += style.excerpts ? decorated(front.sources(), *package.list, Palette(style.color)) : package.list->str();
  }
  return out;
}

}  // namespace gos::cli

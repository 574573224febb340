#include "edit/layout.h"

#include <algorithm>
#include <array>

#include "edit/width.h"

namespace gos::edit {

namespace {

// Select Graphic Rendition (ECMA-48): the 16 colours that every theme sets readably.
constexpr std::array<std::string_view, static_cast<size_t>(Style::kCount)> kCodes = {
    "",            // plain
    "\x1b[35m",    // keyword
    "\x1b[36m",    // type
    "\x1b[32m",    // string
    "\x1b[33m",    // number
    "\x1b[90m",    // comment
    "\x1b[34m",    // command
    "",            // bracket
    "\x1b[1;4m",   // match
    "\x1b[31m",    // error
    "\x1b[90m",    // faint
    "\x1b[1;34m",  // prompt
};
constexpr std::string_view kPlainCode = "\x1b[m";
constexpr std::string_view kSelectedCode = "\x1b[7m";

// Fills rows from left to right.
class Rows {
 public:
  Rows(int width, bool colour) : width_(std::max(width, 1)), colour_(colour) { rows_.emplace_back(); }

  void style(Style style) {
    if (!colour_ || style == style_) return;
    if (!kCodes[static_cast<size_t>(style_)].empty()) rows_.back() += kPlainCode;
    rows_.back() += kCodes[static_cast<size_t>(style)];
    style_ = style;
  }
  void put(std::string_view cluster, const Cluster& c) {
    std::string substitute;
    std::string_view shown = cluster;
    if (c.substitute) shown = substitute = printed(cluster);
    if (column_ + c.columns > width_) {
      next_row();
      // Wider than the whole screen: nothing to show it in.
      if (c.columns > width_) shown = std::string_view("?");
    }
    rows_.back() += shown;
    column_ += std::min(c.columns, width_);
    if (c.uncertain) rows_.back() += "\x1b[" + std::to_string(std::min(column_, width_ - 1) + 1) + "G";
  }
  void put(std::string_view text) {
    for (size_t at = 0; at < text.size();) {
      Cluster c = cluster_at(text, at);
      put(text.substr(at, c.end - at), c);
      at = c.end;
    }
  }
  void next_row() {
    Style style_now = style_;
    style(Style::kPlain);
    rows_.emplace_back();
    column_ = 0;
    style(style_now);
  }
  // Where the next character will stand; opens a row for it if this one is full.
  void place_cursor(Screen& screen) {
    if (column_ == width_) next_row();
    screen.cursor_row = rows_.size() - 1;
    screen.cursor_column = column_;
  }
  int column() const { return column_; }
  std::vector<std::string> take() {
    style(Style::kPlain);
    return std::move(rows_);
  }

 private:
  int width_;
  bool colour_;
  Style style_ = Style::kPlain;
  int column_ = 0;
  std::vector<std::string> rows_;
};

bool opens(char c) { return c == '(' || c == '[' || c == '{'; }
bool pair(char open, char close) {
  return (open == '(' && close == ')') || (open == '[' && close == ']') || (open == '{' && close == '}');
}

}  // namespace

Screen lay_out(const Drawing& drawing, int width, bool colour) {
  Screen screen;
  Rows rows(width, colour);
  rows.style(Style::kPrompt);
  rows.put(fit(drawing.prompt, width - 1));
  rows.style(Style::kPlain);
  auto span = drawing.spans.begin();
  std::string_view text = drawing.text;
  for (size_t at = 0; at < text.size();) {
    if (at == drawing.cursor) rows.place_cursor(screen);
    Cluster c = cluster_at(text, at);
    while (span != drawing.spans.end() && span->end <= at) ++span;
    bool styled = span != drawing.spans.end() && span->begin <= at;
    rows.style(styled ? span->style : Style::kPlain);
    if (text[at] == '\n') {
      rows.style(Style::kPlain);
      rows.next_row();
      rows.style(Style::kFaint);
      rows.put(fit(drawing.continuation, width - 1));
      rows.style(Style::kPlain);
    } else {
      rows.put(text.substr(at, c.end - at), c);
    }
    at = c.end;
  }
  if (drawing.cursor >= text.size()) {
    rows.style(Style::kPlain);
    rows.place_cursor(screen);
  }
  screen.rows = rows.take();
  for (size_t i = 0; i < drawing.below.size(); ++i) {
    std::string_view line = fit(drawing.below[i], width);
    Rows row(width, colour);
    bool selected = static_cast<int>(i) == drawing.selected;
    if (!selected) row.style(Style::kFaint);
    row.put(line);
    std::string out = row.take()[0];
    screen.rows.push_back(selected && colour ? std::string(kSelectedCode) + out + std::string(kPlainCode) : out);
  }
  return screen;
}

void match_brackets(std::string_view text, size_t cursor, std::vector<Span>& spans) {
  std::vector<Span*> open;
  std::vector<std::pair<Span*, Span*>> pairs;
  for (Span& span : spans) {
    if (span.style != Style::kBracket) continue;
    char c = text[span.begin];
    if (opens(c)) {
      open.push_back(&span);
    } else if (!open.empty() && pair(text[open.back()->begin], c)) {
      pairs.emplace_back(open.back(), &span);
      open.pop_back();
    } else {
      span.style = Style::kError;
    }
  }
  auto at = [&](size_t place) {
    return std::find_if(pairs.begin(), pairs.end(),
                        [place](const auto& p) { return p.first->begin == place || p.second->begin == place; });
  };
  auto found = at(cursor);
  if (found == pairs.end() && cursor > 0) found = at(cursor - 1);
  if (found != pairs.end()) found->first->style = found->second->style = Style::kMatch;
}

}  // namespace gos::edit

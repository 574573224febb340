#include "edit/text.h"

#include <algorithm>

#include "edit/width.h"

namespace gos::edit {

namespace {

// Changes that undo can take back, and the size beyond which a text is not kept for that.
constexpr size_t kMaxSaved = 200;
constexpr size_t kMaxSavedBytes = 1 << 16;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || (c & 0x80) != 0; }
bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

}  // namespace

void Text::save(Change change) {
  bool goes_on = change == Change::kTyping && last_change_ == Change::kTyping && last_cursor_ == cursor_;
  last_change_ = change;
  if (goes_on || text_.size() > kMaxSavedBytes) return;
  if (saved_.size() == kMaxSaved) saved_.erase(saved_.begin());
  saved_.push_back({text_, cursor_});
}

bool Text::undo() {
  if (saved_.empty()) return false;
  text_ = std::move(saved_.back().text);
  cursor_ = saved_.back().cursor;
  saved_.pop_back();
  last_change_ = Change::kOther;
  return true;
}

void Text::set(std::string text) {
  save(Change::kOther);
  text_ = std::move(text);
  cursor_ = text_.size();
}

void Text::reset(std::string text) {
  saved_.clear();
  last_change_ = Change::kOther;
  text_ = std::move(text);
  cursor_ = text_.size();
}

void Text::insert(std::string_view text) {
  save(text.size() == 1 && !is_blank(text[0]) ? Change::kTyping : Change::kOther);
  text_.insert(cursor_, text);
  cursor_ += text.size();
  last_cursor_ = cursor_;
}

void Text::insert_indented_newline() {
  size_t line = start_of_line(cursor_);
  size_t end = line;
  while (end < cursor_ && (text_[end] == ' ' || text_[end] == '\t')) ++end;
  std::string added = "\n" + text_.substr(line, end - line);
  size_t last = cursor_;
  while (last > line && text_[last - 1] == ' ') --last;
  if (last > line && std::string_view("{([").find(text_[last - 1]) != std::string_view::npos) added += '\t';
  insert(added);
}

void Text::insert_closing(char bracket) {
  size_t line = start_of_line(cursor_);
  bool blank = line < cursor_ && std::all_of(text_.begin() + static_cast<ptrdiff_t>(line),
                                             text_.begin() + static_cast<ptrdiff_t>(cursor_), is_blank);
  if (blank && text_[cursor_ - 1] == '\t') {
    replace(cursor_ - 1, cursor_, std::string_view(&bracket, 1));
  } else {
    insert(std::string_view(&bracket, 1));
  }
}

void Text::replace(size_t from, size_t to, std::string_view text) {
  save(Change::kOther);
  text_.replace(from, to - from, text);
  cursor_ = from + text.size();
}

void Text::transpose() {
  if (cursor_ == 0 || text_.size() < 2) return;
  size_t middle = cursor_ == text_.size() || text_[cursor_] == '\n' ? cluster_before(text_, cursor_) : cursor_;
  if (middle == 0) return;
  size_t from = cluster_before(text_, middle);
  size_t to = cluster_at(text_, middle).end;
  replace(from, to, text_.substr(middle, to - middle) + text_.substr(from, middle - from));
}

void Text::cut(size_t from, size_t to) {
  if (from == to) return;
  save(Change::kOther);
  cut_ = text_.substr(from, to - from);
  text_.erase(from, to - from);
  cursor_ = from;
}

void Text::erase_left() {
  if (cursor_ == 0) return;
  size_t from = cluster_before(text_, cursor_);
  replace(from, cursor_, "");
}

void Text::erase_right() {
  if (cursor_ == text_.size()) return;
  replace(cursor_, cluster_at(text_, cursor_).end, "");
}

void Text::cut_word_left() { cut(word_start(cursor_), cursor_); }
void Text::cut_word_right() { cut(cursor_, word_end(cursor_)); }

void Text::cut_space_left() {
  size_t from = cursor_;
  while (from > 0 && is_blank(text_[from - 1])) --from;
  while (from > 0 && !is_blank(text_[from - 1])) --from;
  cut(from, cursor_);
}

void Text::cut_to_line_start() { cut(start_of_line(cursor_), cursor_); }

void Text::cut_to_line_end() {
  size_t end = end_of_line(cursor_);
  cut(cursor_, end == cursor_ && end < text_.size() ? end + 1 : end);
}

void Text::yank() {
  save(Change::kOther);
  text_.insert(cursor_, cut_);
  cursor_ += cut_.size();
}

void Text::left() {
  if (cursor_ > 0) cursor_ = cluster_before(text_, cursor_);
}

void Text::right() {
  if (cursor_ < text_.size()) cursor_ = cluster_at(text_, cursor_).end;
}

void Text::word_left() { cursor_ = word_start(cursor_); }
void Text::word_right() { cursor_ = word_end(cursor_); }
void Text::line_start() { cursor_ = start_of_line(cursor_); }
void Text::line_end() { cursor_ = end_of_line(cursor_); }

size_t Text::word_start(size_t at) const {
  while (at > 0 && !is_word(text_[at - 1])) --at;
  while (at > 0 && is_word(text_[at - 1])) --at;
  return at;
}

size_t Text::word_end(size_t at) const {
  while (at < text_.size() && !is_word(text_[at])) ++at;
  while (at < text_.size() && is_word(text_[at])) ++at;
  return at;
}

size_t Text::start_of_line(size_t at) const {
  size_t newline = at == 0 ? std::string::npos : text_.rfind('\n', at - 1);
  return newline == std::string::npos ? 0 : newline + 1;
}

size_t Text::end_of_line(size_t at) const { return std::min(text_.find('\n', at), text_.size()); }

size_t Text::at_column(size_t line, int column) const {
  size_t at = line;
  while (at < text_.size() && text_[at] != '\n') {
    Cluster c = cluster_at(text_, at);
    if (c.columns > column) break;
    column -= c.columns;
    at = c.end;
  }
  return at;
}

bool Text::up() {
  size_t line = start_of_line(cursor_);
  if (line == 0) return false;
  int column = columns(std::string_view(text_).substr(line, cursor_ - line));
  cursor_ = at_column(start_of_line(line - 1), column);
  return true;
}

bool Text::down() {
  size_t end = end_of_line(cursor_);
  if (end == text_.size()) return false;
  size_t line = start_of_line(cursor_);
  int column = columns(std::string_view(text_).substr(line, cursor_ - line));
  cursor_ = at_column(end + 1, column);
  return true;
}

}  // namespace gos::edit

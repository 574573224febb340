// History, searching it, completing.
#include <algorithm>

#include "edit/editor.h"
#include "edit/width.h"

namespace gos::edit {

namespace {

constexpr size_t kMenuRows = 10;

// What all candidates begin with.
std::string common_start(const std::vector<Candidate>& candidates) {
  std::string common = candidates[0].text;
  for (const Candidate& c : candidates) {
    auto end = std::mismatch(common.begin(), common.end(), c.text.begin(), c.text.end()).first;
    common.erase(end, common.end());
  }
  // Not within a character.
  while (!common.empty() && common.size() < candidates[0].text.size() &&
         (static_cast<unsigned char>(candidates[0].text[common.size()]) & 0xC0) == 0x80) {
    common.pop_back();
  }
  return common;
}

}  // namespace

void Editor::older() {
  if (place_ == 0) return terminal_.bell();
  if (place_ == history_.entries().size()) draft_ = text_.str();
  text_.set(history_.entries()[--place_]);
}

void Editor::newer() {
  if (place_ >= history_.entries().size()) return terminal_.bell();
  ++place_;
  text_.set(place_ == history_.entries().size() ? draft_ : history_.entries()[place_]);
}

// --- Searching ---

void Editor::begin_search() {
  searching_ = true;
  failed_ = false;
  wanted_.clear();
  original_ = text_.str();
  found_ = history_.entries().size();
}

// The newest entry older than `before` that holds what is wanted.
void Editor::search(size_t before) {
  const std::vector<std::string>& entries = history_.entries();
  failed_ = true;
  for (size_t i = std::min(before, entries.size()); i-- > 0;) {
    size_t at = entries[i].find(wanted_);
    if (at == std::string::npos) continue;
    found_ = i;
    failed_ = false;
    text_.set(entries[i]);
    text_.move_to(at);
    return;
  }
}

void Editor::end_search(bool keep) {
  searching_ = false;
  if (!keep) {
    text_.set(original_);
  } else {
    place_ = std::min(found_, history_.entries().size());
  }
}

bool Editor::search_key(const KeyEvent& event) {
  switch (event.key) {
    case Key::kText:
      wanted_ += event.text;
      search(std::min(found_ + 1, history_.entries().size()));
      return true;
    case Key::kBackspace:
      if (!wanted_.empty()) wanted_.erase(cluster_before(wanted_, wanted_.size()));
      if (wanted_.empty()) {
        text_.set(original_);
        failed_ = false;
        found_ = history_.entries().size();
      } else {
        search(history_.entries().size());
      }
      return true;
    case Key::kControl:
      if (event.letter == 'R') {
        if (!wanted_.empty()) search(found_);
        return true;
      }
      if (event.letter == 'G' || event.letter == 'C') {
        end_search(false);
        return true;
      }
      break;
    case Key::kEscape: end_search(true); return true;
    case Key::kEnter:
      end_search(true);
      text_.text_end();
      return false;
    default: break;
  }
  end_search(true);
  return false;
}

// --- Completing ---

void Editor::complete(bool backwards) {
  const std::string& text = text_.str();
  size_t cursor = text_.cursor();
  // At the start of a line there is nothing to complete, and a tab is what was meant.
  if (!hooks_.complete || cursor == 0 || text[cursor - 1] == '\n' || text[cursor - 1] == '\t') {
    if (!backwards) text_.insert("\t");
    return;
  }
  completion_ = hooks_.complete(text, cursor);
  std::vector<Candidate>& candidates = completion_.candidates;
  if (candidates.empty()) return terminal_.bell();
  std::string common = common_start(candidates);
  size_t typed = cursor - completion_.from;
  if (common.size() > typed || candidates.size() == 1) {
    if (text.substr(completion_.from, typed) != common) text_.replace(completion_.from, cursor, common);
    if (candidates.size() == 1) return;
  }
  menu_ = true;
  chosen_ = -1;
  word_end_ = text_.cursor();
}

void Editor::choose(int step) {
  auto count = static_cast<int>(completion_.candidates.size());
  chosen_ = chosen_ < 0 ? (step > 0 ? 0 : count - 1) : (chosen_ + step + count) % count;
  text_.replace(completion_.from, word_end_, completion_.candidates[static_cast<size_t>(chosen_)].text);
  word_end_ = text_.cursor();
}

void Editor::close_menu() { menu_ = false; }

void Editor::draw_menu(Drawing& drawing) const {
  const std::vector<Candidate>& candidates = completion_.candidates;
  size_t first = 0;
  auto chosen = static_cast<size_t>(std::max(chosen_, 0));
  if (chosen >= kMenuRows) first = chosen - kMenuRows + 1;
  size_t last = std::min(first + kMenuRows, candidates.size());
  int wide = 0;
  for (size_t i = first; i < last; ++i) wide = std::max(wide, columns(candidates[i].text));
  for (size_t i = first; i < last; ++i) {
    const Candidate& c = candidates[i];
    std::string line = "  " + c.text;
    if (!c.detail.empty()) line += std::string(static_cast<size_t>(wide - columns(c.text)) + 2, ' ') + c.detail;
    drawing.below.push_back(line);
  }
  if (chosen_ >= 0) drawing.selected = static_cast<int>(chosen - first);
  if (last < candidates.size()) drawing.below.push_back("  … " + std::to_string(candidates.size() - last) + " more");
}

}  // namespace gos::edit

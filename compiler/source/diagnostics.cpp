// The list of errors: which are kept, in what order they are shown.
#include <algorithm>

#include "compiler/source/source.h"

namespace gos::source {

void Diagnostics::add(Pos pos, std::string text) {
  if (full()) return;
  if (text.starts_with("syntax error")) {
    if (sources_->same_line(last_syntax_, pos)) return;
    last_syntax_ = pos;
    syntax_errors_++;
  } else {
    if (last_text_ == text && sources_->same_line(last_other_, pos)) return;
    last_other_ = pos;
    last_text_ = text;
  }
  Pos base = sources_->base_start(pos);
  if (std::find(bases_.begin(), bases_.end(), base) == bases_.end()) bases_.push_back(base);
  list_.push_back({pos, std::move(text)});
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  struct Key {
    ptrdiff_t base;
    Pos pos;
    size_t index;
    auto operator<=>(const Key&) const = default;
  };
  std::vector<Key> order;
  for (size_t i = 0; i < list_.size(); ++i) {
    auto base = std::find(bases_.begin(), bases_.end(), sources_->base_start(list_[i].pos));
    order.push_back({base - bases_.begin(), list_[i].pos, i});
  }
  std::sort(order.begin(), order.end());
  std::vector<Diagnostic> out;
  for (const Key& key : order) out.push_back(list_[key.index]);
  auto same = [](const auto& a, const auto& b) { return a.pos == b.pos && a.text == b.text; };
  out.erase(std::unique(out.begin(), out.end(), same), out.end());
  return out;
}

std::string Diagnostics::str() const {
  auto line = [this](Pos pos, std::string_view text) {
    std::string out = sources_->format(pos);
    if (!out.empty()) out += ": ";
    return out.append(text) + '\n';
  };
  std::string out;
  for (const Diagnostic& each : sorted()) out += line(each.pos, each.text);
  if (full()) out += line(list_.back().pos, "too many errors");
  return out;
}

void Diagnostics::clear() {
  list_.clear();
  bases_.clear();
  syntax_errors_ = 0;
  last_syntax_ = last_other_ = Pos{};
  last_text_.clear();
}

}  // namespace gos::source

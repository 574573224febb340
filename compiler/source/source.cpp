// Line tables and lookup of positions.
#include "compiler/source/source.h"

#include <algorithm>
#include <cstring>

namespace gos::source {

const std::vector<uint32_t>& SourceFile::lines() const {
  if (!lines_.empty()) return lines_;
  lines_.push_back(0);
  const char* begin = text_.data();
  const char* end = begin + text_.size();
  for (const char* at = begin; at < end;) {
    const void* newline = std::memchr(at, '\n', static_cast<size_t>(end - at));
    if (newline == nullptr) break;
    at = static_cast<const char*>(newline) + 1;
    lines_.push_back(static_cast<uint32_t>(at - begin));
  }
  return lines_;
}

int SourceFile::line(Pos pos) const {
  const auto& starts = lines();
  auto after = std::upper_bound(starts.begin(), starts.end(), static_cast<uint32_t>(offset(pos)));
  return static_cast<int>(after - starts.begin());
}

const LineBase* SourceFile::line_base(Pos pos) const {
  auto after = std::upper_bound(line_bases_.begin(), line_bases_.end(), offset(pos),
                                [](size_t wanted, const LineBase& base) { return wanted < base.offset; });
  return after == line_bases_.begin() ? nullptr : &*std::prev(after);
}

std::string_view SourceFile::name_at(Pos pos) const {
  const LineBase* base = line_base(pos);
  return base == nullptr ? std::string_view(name_) : base->file;
}

Pos SourceFile::base_start(Pos at) const {
  const LineBase* base = line_base(at);
  return base == nullptr ? start() : pos(base->offset);
}

Position SourceFile::position(Pos pos) const {
  auto column_in = [this, pos](int of_line) {
    return static_cast<int>(offset(pos) - lines()[static_cast<size_t>(of_line) - 1]) + 1;
  };
  int at_line = line(pos);
  Position own{name_, at_line, column_in(at_line)};
  const LineBase* base = line_bases_.empty() ? nullptr : line_base(pos);
  if (base == nullptr) return own;
  int base_line = line(this->pos(base->offset));
  int column = base->column;
  if (column != 0) {
    column = at_line == base_line ? column + static_cast<int>(offset(pos) - base->offset) : own.column;
  }
  return {base->file, base->line + (at_line - base_line), column};
}

int SourceFile::line_count() const { return static_cast<int>(lines().size()); }

std::string_view SourceFile::line_text(int line) const {
  if (line < 1 || line > line_count()) return {};
  size_t index = static_cast<size_t>(line) - 1;
  size_t begin = lines()[index];
  size_t end = index + 1 < lines().size() ? lines()[index + 1] - 1 : text_.size();
  if (end > begin && text_[end - 1] == '\r') end--;
  return text_.substr(begin, end - begin);
}

const SourceFile* SourceSet::add(std::string name, std::string text) {
  return add(std::make_unique<SourceFile>(std::move(name), std::move(text), next_));
}

const SourceFile* SourceSet::add(std::unique_ptr<SourceFile> file) {
  if (next_ + static_cast<uint64_t>(file->text().size()) + 1 > kMaxBytes) return nullptr;
  next_ += static_cast<uint32_t>(file->text().size()) + 1;
  return files_.emplace_back(std::move(file)).get();
}

const SourceFile* SourceSet::file(Pos pos) const {
  if (!pos.known() || pos.value >= next_) return nullptr;
  auto after = std::upper_bound(files_.begin(), files_.end(), pos,
                                [](Pos wanted, const auto& file) { return wanted < file->start(); });
  return std::prev(after)->get();
}

Position SourceSet::position(Pos pos) const {
  const SourceFile* found = file(pos);
  return found == nullptr ? Position{} : found->position(pos);
}

std::string SourceSet::format(Pos pos) const {
  constexpr int kColumnLimit = 255;  // cmd/internal/src keeps 8 bits of column
  Position at = position(pos);
  if (at.line == 0) return {};
  std::string out(at.file);
  out += ':' + std::to_string(at.line);
  if (at.column != 0 && at.column < kColumnLimit) out += ':' + std::to_string(at.column);
  return out;
}

std::string_view SourceSet::line_text(Pos pos) const {
  const SourceFile* found = file(pos);
  return found == nullptr ? std::string_view{} : found->line_text(found->line(pos));
}

Pos SourceSet::base_start(Pos pos) const {
  const SourceFile* found = file(pos);
  return found == nullptr ? Pos{} : found->base_start(pos);
}

bool SourceSet::same_line(Pos a, Pos b) const {
  const SourceFile* of_a = file(a);
  if (of_a == nullptr || of_a != file(b)) return false;
  return of_a->line(a) == of_a->line(b);
}

}  // namespace gos::source

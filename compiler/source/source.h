// Source texts, positions in them, and the diagnostics that speak about them.
//
// All files of a compilation share one space of 32-bit positions: a file with n bytes owns n+1 consecutive values (the
// last one is its end), so a position alone names file and byte, and comparing two positions compares their places in
// the order in which the files were added. Line and column are worked out only when somebody asks.
//
// A //line directive gives the text behind it another origin. Position tells that origin, for diagnostics and traces
// are about it; what is about the text itself (line_text, same_line, the order of errors) goes by the file.
//
// Invariants: position 0 is "no position"; texts and names never move or change while their SourceSet lives, so views
// into them may be kept; every text is followed by a NUL byte that is not part of it. Not thread safe: asking for a
// line may build a file's line table.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gos::source {

// A place in a SourceSet; the default is none.
struct Pos {
  uint32_t value = 0;

  bool known() const { return value != 0; }
  explicit operator bool() const { return known(); }
  // The position `bytes` behind this one; no position stays none.
  Pos plus(int64_t bytes) const { return known() ? Pos{static_cast<uint32_t>(value + bytes)} : Pos{}; }
  friend auto operator<=>(Pos, Pos) = default;
};

// A position for people: line and column count from 1, columns in bytes. All zero and empty for no position. Behind a
// //line directive without a column, column is 0.
struct Position {
  std::string_view file;
  int line = 0;
  int column = 0;
};

// Where the text behind a //line directive comes from.
struct LineBase {
  uint32_t offset;        // of the first byte behind the directive
  std::string_view file;  // must live as long as the SourceFile; the directives' own text does
  int line;
  int column;  // 0: unknown
};

// One file's name and text.
class SourceFile {
 public:
  SourceFile(std::string name, std::string text, uint32_t base)
      : own_name_(std::move(name)), own_text_(std::move(text)), name_(own_name_), text_(own_text_), base_(base) {}
  // Views of what lives longer; a NUL must stand behind the text.
  SourceFile(std::string_view name, std::string_view text, uint32_t base) : name_(name), text_(text), base_(base) {}
  SourceFile(const SourceFile&) = delete;
  SourceFile& operator=(const SourceFile&) = delete;

  std::string_view name() const { return name_; }
  // text().data()[text().size()] is NUL.
  std::string_view text() const { return text_; }
  Pos start() const { return Pos{base_}; }
  Pos end() const { return pos(text_.size()); }
  Pos pos(size_t offset) const { return Pos{base_ + static_cast<uint32_t>(offset)}; }
  // `pos` must be a position in this file.
  size_t offset(Pos pos) const { return pos.value - base_; }
  bool contains(Pos pos) const { return pos.value >= base_ && pos.value - base_ <= text_.size(); }

  // Records a //line directive; they come in order of their offsets, and one that is known already has no effect.
  void add_line_base(LineBase base) const {
    if (line_bases_.empty() || line_bases_.back().offset < base.offset) line_bases_.push_back(base);
  }
  // The name in effect at `pos`.
  std::string_view name_at(Pos pos) const;
  // Where the directive in effect at `pos` ends, the file's start if there is none.
  Pos base_start(Pos pos) const;

  // The line in this file, counting from 1; `pos` in this file.
  int line(Pos pos) const;
  Position position(Pos pos) const;
  // Lines in the text; a text that ends in a newline has an empty last line.
  int line_count() const;
  // Line `line` without its newline and carriage return; empty when there is no such line.
  std::string_view line_text(int line) const;

 private:
  const std::vector<uint32_t>& lines() const;
  const LineBase* line_base(Pos pos) const;

  std::string own_name_, own_text_;
  std::string_view name_, text_;
  uint32_t base_;
  mutable std::vector<LineBase> line_bases_;
  mutable std::vector<uint32_t> lines_;  // offset of each line's first byte, empty until asked for
};

// The files of a compilation. It only grows, so a prompt adds each input as one more file.
class SourceSet {
 public:
  // What one set can hold, in bytes (and one more a file).
  static constexpr uint64_t kMaxBytes = UINT32_MAX - 1;

  // Adds a file. Null when the set would exceed kMaxBytes.
  const SourceFile* add(std::string name, std::string text);
  // As add, of a text that the binary holds, which needs no copy.
  const SourceFile* add_static(std::string_view name, std::string_view text) {
    return add(std::make_unique<SourceFile>(name, text, next_));
  }
  // The file of `pos`, null for none.
  const SourceFile* file(Pos pos) const;
  Position position(Pos pos) const;
  // "name:line:col", or "name:line" from column 255 on, which is as far as Go's compiler keeps columns, and for an
  // unknown column; "" for none.
  std::string format(Pos pos) const;
  // The whole line that holds `pos`.
  std::string_view line_text(Pos pos) const;
  bool same_line(Pos a, Pos b) const;
  // See SourceFile; none for none.
  Pos base_start(Pos pos) const;
  const std::vector<std::unique_ptr<SourceFile>>& files() const { return files_; }

 private:
  const SourceFile* add(std::unique_ptr<SourceFile> file);

  std::vector<std::unique_ptr<SourceFile>> files_;
  uint32_t next_ = 1;
};

// An error at a position. Continuation lines of the text begin with a tab.
struct Diagnostic {
  Pos pos;
  std::string text;
};

// The errors of a compilation, filtered, sorted and limited as cmd/compile does it: one syntax error a line, no text
// twice on one line, and an end at the tenth.
class Diagnostics {
 public:
  static constexpr size_t kDefaultLimit = 10;

  // `limit` 0 keeps all.
  explicit Diagnostics(const SourceSet& sources, size_t limit = kDefaultLimit) : sources_(&sources), limit_(limit) {}

  // Records an error unless the filter drops it. Nothing is recorded once full() holds.
  void add(Pos pos, std::string text);

  bool empty() const { return list_.empty(); }
  size_t size() const { return list_.size(); }
  // The limit is reached; whoever reports may stop working.
  bool full() const { return limit_ != 0 && list_.size() >= limit_; }
  bool has_syntax_errors() const { return syntax_errors_ != 0; }
  // By position, those of one position in order of report. As cmd/compile has it, a file, or the text behind a //line
  // directive, comes before another when its first error was reported earlier.
  std::vector<Diagnostic> sorted() const;
  // Lines "file:line:col: text", sorted; when full, then "file:line:col: too many errors" at the last one reported.
  std::string str() const;
  void clear();

 private:
  const SourceSet* sources_;
  size_t limit_;
  size_t syntax_errors_ = 0;
  std::vector<Diagnostic> list_;  // in order of report
  std::vector<Pos> bases_;        // base_start of their positions, in order of first report
  Pos last_syntax_, last_other_;
  std::string last_text_;
};

}  // namespace gos::source

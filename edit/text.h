// The text being edited, with a cursor: every change that a key can make. Knows no terminal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gos::edit {

// UTF-8, with newlines where the input has several lines. The cursor is a byte offset and stands between clusters.
class Text {
 public:
  const std::string& str() const { return text_; }
  size_t cursor() const { return cursor_; }
  bool empty() const { return text_.empty(); }
  // Replaces all; the cursor goes to the end. Undo goes back to what was there.
  void set(std::string text);
  // As set, and forgets what undo could bring back.
  void reset(std::string text = {});

  void insert(std::string_view text);
  // Inserts a newline and the indentation of this line; one more level behind an opening bracket.
  void insert_indented_newline();
  // As insert; on a line that is blank so far a closing bracket goes one level to the left first.
  void insert_closing(char bracket);
  // Puts `text` in the place of [from, to) and the cursor behind it.
  void replace(size_t from, size_t to, std::string_view text);
  void transpose();

  // Deleting; what is cut can be pasted with yank.
  void erase_left();
  void erase_right();
  void cut_word_left();   // to the start of a word: letters, digits and _
  void cut_space_left();  // to white space
  void cut_word_right();
  void cut_to_line_start();
  void cut_to_line_end();  // at the end of a line: the newline
  void yank();

  void left();
  void right();
  void word_left();
  void word_right();
  void line_start();
  void line_end();
  void text_start() { cursor_ = 0; }
  void text_end() { cursor_ = text_.size(); }
  void move_to(size_t cursor) { cursor_ = cursor; }
  // To the line above or below, near the same column; false if there is none.
  bool up();
  bool down();

  // Takes the last change back; false if there is none.
  bool undo();

 private:
  enum class Change { kTyping, kOther };
  void save(Change change);
  size_t start_of_line(size_t at) const;
  size_t end_of_line(size_t at) const;
  size_t word_start(size_t at) const;
  size_t word_end(size_t at) const;
  void cut(size_t from, size_t to);
  // The offset in the line that begins at `line` at that column, or its end.
  size_t at_column(size_t line, int column) const;

  struct Saved {
    std::string text;
    size_t cursor;
  };
  std::string text_;
  size_t cursor_ = 0;
  std::string cut_;
  std::vector<Saved> saved_;
  Change last_change_ = Change::kOther;
  size_t last_cursor_ = 0;  // behind the last change
};

}  // namespace gos::edit

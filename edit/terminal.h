// The terminal that somebody types at: its modes, its size, and drawing on it.
//
// While the editor reads, the terminal is in raw mode: no echo, no lines, no signals from keys. Whatever else happens,
// a program that runs above all, finds it as it was.
#pragma once

#include <termios.h>

#include <string>
#include <string_view>
#include <vector>

#include "edit/layout.h"

namespace gos::edit {

class Terminal {
 public:
  struct Size {
    int columns, rows;
  };
  enum class Read { kBytes, kTimeout, kResized, kEnd };

  Terminal(int in, int out);
  ~Terminal() { leave_raw(); }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  // False if the terminal refuses.
  bool enter_raw();
  void leave_raw();
  // $NO_COLOR and $TERM as they are.
  bool colour() const { return colour_; }
  Size size() const;

  // Appends what was typed to `bytes`. Waits at most `timeout` milliseconds, for ever with -1.
  Read read(std::string& bytes, int timeout);
  // More can be read at once.
  bool pending() const;

  // Begins an area for draw() in a row of its own: output of a program may have left the cursor anywhere.
  void begin_area();
  // Shows the screen in the place of what was drawn last.
  void draw(const Screen& screen);
  // The window changed: what is drawn may have been wrapped anew. The next draw() starts over.
  void resized();
  // Puts the cursor below what is drawn, which stays; the area ends.
  void end_area();
  // Clears the window; the next draw() starts at its top.
  void clear();
  void bell() { write("\a"); }

 private:
  void write(std::string_view text);

  int in_, out_;
  bool raw_ = false;
  bool colour_;
  termios before_{};
  Screen drawn_;
  size_t top_ = 0;  // the first row shown, when not all fit
  int drawn_width_ = 0;
};

// Whether $TERM promises nothing: then there is no editing, and no escape sequence is ever written.
bool is_dumb_terminal();

}  // namespace gos::edit

// The terminal that somebody types at: its modes, its size, and drawing on it.
//
// While the editor reads, the terminal is in raw mode: no echo, no lines, no signals from keys. Whatever else happens,
// a program that runs above all, finds it as it was.
#pragma once

#include <termios.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
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
  enum class Read { kBytes, kTimeout, kResized, kOutput, kEnd };

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

  // Appends what was typed to `bytes`. Waits at most `timeout` milliseconds, for ever with -1. kOutput: another thread
  // has printed, and what was drawn is gone; the next draw() draws all of it anew, below.
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

  // Around what another thread prints, if keys are read: takes the area away until that is done. False, and
  // end_output() must not be called, when nothing is drawn, or the area's owner is busy for long.
  bool begin_output();
  void end_output();
  // Another thread prints to a descriptor. If that is a terminal and keys are read, the text is kept, and the next
  // draw() writes it above what is drawn, both at once, so that nothing flickers. Waits a while when much is kept.
  bool take_output(int fd, std::string_view text);

  // The process ends while keys are read: the terminal becomes what it was. Callable from signal handlers.
  void abandon();

 private:
  void write(std::string_view text);
  // The sequences that take the area away, if there is one, and what was kept.
  std::string kept_output();
  std::string begun_area();

  int in_, out_;
  std::atomic<bool> raw_ = false;
  bool colour_;
  termios before_{};
  Screen drawn_;
  size_t top_ = 0;  // the first row shown, when not all fit
  int drawn_width_ = 0;
  // Held by who reads and draws, from enter_raw() to leave_raw() but for the waits in read().
  std::timed_mutex lock_;
  bool aside_ = false;  // others have printed where the area was
  // What was kept; its lock is taken after the other one.
  std::mutex kept_lock_;
  std::condition_variable kept_taken_;
  std::string kept_;
};

// Whether $TERM promises nothing: then there is no editing, and no escape sequence is ever written.
bool is_dumb_terminal();

}  // namespace gos::edit

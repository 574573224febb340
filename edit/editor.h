// A line editor for inputs of several lines, on a terminal that understands what xterm does.
//
//     bytes -> keys.h -> Editor -> text.h -> layout.h -> terminal.h
//
// Terminal is the only part that reads and writes; the others are plain values, and tests drive them without one. What
// the text means (when an input is complete, how it is coloured, what may be completed) the owner tells through Hooks.
//
// Keys are Emacs' and those of the shells: see kHelp. Enter gives an input away when it is complete, else it begins a
// new line. What is pasted, or comes faster than anyone types, is taken as it is, without indentation of our own.
//
// On the screen the input is an area of rows that the editor owns. It never lets the terminal wrap a row, so it knows
// where each character stands, and writes only rows that changed. Of an area higher than the window the part around
// the cursor is shown.
//
// Limits: one screen at a time, left-to-right text.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "edit/history.h"
#include "edit/keys.h"
#include "edit/layout.h"
#include "edit/terminal.h"
#include "edit/text.h"

namespace gos::edit {

struct Candidate {
  std::string text;    // what the completed word becomes
  std::string detail;  // shown beside it: its type
};

// What may stand for the bytes [from, cursor).
struct Completion {
  size_t from = 0;
  std::vector<Candidate> candidates;
};

struct Hooks {
  // Whether Enter may give this away, or lines are missing.
  std::function<bool(const std::string& text)> is_complete;
  // Ordered spans; brackets outside of strings and comments as kBracket, one byte each.
  std::function<std::vector<Span>(std::string_view text)> colour;
  std::function<Completion(std::string_view text, size_t cursor)> complete;
};

// For people: the keys.
extern const char* const kHelp;

class Editor {
 public:
  Editor(Terminal& terminal, History& history, Hooks hooks)
      : terminal_(terminal), history_(history), hooks_(std::move(hooks)) {}

  enum class End {
    kInput,
    kInterrupt,  // Ctrl-C: the text is given up
    kClosed,     // Ctrl-D on an empty text, or the terminal is gone
  };
  // Lets the user edit an input, which begins as `initial`. The input is in text() afterwards, and in the history.
  End read(const std::string& prompt, const std::string& continuation, std::string initial = {});
  const std::string& text() const { return text_.str(); }

 private:
  // --- editor.cpp ---
  std::optional<End> key(const KeyEvent& event);
  std::optional<End> control(char letter);
  void alt(char letter);
  std::optional<End> enter();
  void typed(const std::string& text);
  void suspend();
  void draw();
  void finish();
  std::vector<Span> spans();
  // --- modes.cpp: history, searching, completing ---
  void older();
  void newer();
  void begin_search();
  // True if the key belonged to the search.
  bool search_key(const KeyEvent& event);
  void search(size_t before);
  void end_search(bool keep);
  void complete(bool backwards);
  void choose(int step);
  void close_menu();
  void draw_menu(Drawing& drawing) const;

  Terminal& terminal_;
  History& history_;
  Hooks hooks_;
  Text text_;
  KeyDecoder keys_;
  std::string prompt_, continuation_;
  bool drawn_last_ = false;  // the input is over: no brackets are marked

  size_t place_ = 0;   // in the history; its size: the draft
  std::string draft_;  // what was typed before going through the history

  bool searching_ = false;
  std::string wanted_;    // what is searched for
  size_t found_ = 0;      // the entry that holds it
  bool failed_ = false;   // none does
  std::string original_;  // the text before searching

  bool menu_ = false;
  Completion completion_;
  int chosen_ = -1;
  size_t word_end_ = 0;  // of what stands in the place of the completed word
};

}  // namespace gos::edit

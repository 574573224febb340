// Reading keys, and what each does to the text.
#include "edit/editor.h"

#include <algorithm>
#include <csignal>

#include "edit/width.h"

namespace gos::edit {

namespace {

// Colouring is for what people read; an enormous paste stays plain.
constexpr size_t kMaxColoured = 64 << 10;

bool closes(const std::string& text) { return text == "}" || text == ")" || text == "]"; }

}  // namespace

const char* const kHelp =
    "  Enter          run the input, or go on in a new line if it is not complete; Alt-Enter: new line\n"
    "  Tab            complete; again: choose      Up, Down, Ctrl-P, Ctrl-N   line above, below; history\n"
    "  Ctrl-R         search the history           Ctrl-A, Ctrl-E, Home, End  start, end of the line\n"
    "  Ctrl-C         give up, stop what runs      Alt-B, Alt-F, Ctrl-arrows  word to the left, right\n"
    "  Ctrl-D         end gos; delete              Ctrl-W, Alt-Backspace, Alt-D  cut a word\n"
    "  Ctrl-L         clear the screen             Ctrl-U, Ctrl-K, Ctrl-Y     cut to the line's start, end; paste\n"
    "  Ctrl-Z         suspend gos                  Ctrl-_, Ctrl-T             undo; swap characters\n";

Editor::End Editor::read(const std::string& prompt, const std::string& continuation, std::string initial) {
  prompt_ = prompt;
  continuation_ = continuation;
  text_.reset(std::move(initial));
  place_ = history_.entries().size();
  draft_.clear();
  searching_ = menu_ = drawn_last_ = false;
  if (!terminal_.enter_raw()) return End::kClosed;
  terminal_.begin_area();
  std::string bytes;
  for (;;) {
    // Keys that came together are drawn together.
    while (std::optional<KeyEvent> event = keys_.next()) {
      if (std::optional<End> end = key(*event)) {
        finish();
        return *end;
      }
    }
    if (!terminal_.pending()) draw();
    bytes.clear();
    switch (terminal_.read(bytes, keys_.waiting() ? keys_.patience() : -1)) {
      case Terminal::Read::kBytes: keys_.feed(bytes); break;
      case Terminal::Read::kResized: terminal_.resized(); break;
      case Terminal::Read::kOutput: break;
      case Terminal::Read::kEnd: terminal_.leave_raw(); return End::kClosed;
      case Terminal::Read::kTimeout:
        if (std::optional<KeyEvent> event = keys_.give_up()) {
          if (std::optional<End> end = key(*event)) {
            finish();
            return *end;
          }
        }
        break;
    }
  }
}

// Leaves the input on the screen as it was given.
void Editor::finish() {
  drawn_last_ = true;
  close_menu();
  searching_ = false;
  text_.text_end();
  draw();
  terminal_.end_area();
  terminal_.leave_raw();
}

std::vector<Span> Editor::spans() {
  const std::string& text = text_.str();
  if (!hooks_.colour || text.size() > kMaxColoured || !terminal_.colour()) return {};
  std::vector<Span> spans = hooks_.colour(text);
  if (!drawn_last_) match_brackets(text, text_.cursor(), spans);
  return spans;
}

void Editor::draw() {
  Drawing drawing;
  drawing.prompt = searching_ ? (failed_ ? "(no such input) '" : "(search) '") + wanted_ + "': " : prompt_;
  drawing.continuation = continuation_;
  drawing.text = text_.str();
  drawing.cursor = text_.cursor();
  drawing.spans = spans();
  if (menu_) draw_menu(drawing);
  terminal_.draw(lay_out(drawing, terminal_.size().columns, terminal_.colour()));
}

void Editor::typed(const std::string& text) {
  if (closes(text) && !keys_.waiting()) {
    text_.insert_closing(text[0]);
  } else {
    text_.insert(text);
  }
}

std::optional<Editor::End> Editor::enter() {
  // In the middle of a text of several lines Enter opens a line, at its end the owner says what it does.
  bool last_line = text_.str().find('\n', text_.cursor()) == std::string::npos;
  if (last_line && (!hooks_.is_complete || hooks_.is_complete(text_.str()))) {
    history_.add(text_.str());
    return End::kInput;
  }
  if (keys_.waiting() || terminal_.pending()) {
    text_.insert("\n");
  } else {
    text_.insert_indented_newline();
  }
  return std::nullopt;
}

std::optional<Editor::End> Editor::key(const KeyEvent& event) {
  if (searching_ && search_key(event)) return std::nullopt;
  bool in_menu = menu_;
  if (in_menu) {
    switch (event.key) {
      case Key::kTab:
      case Key::kDown: choose(1); return std::nullopt;
      case Key::kBackTab:
      case Key::kUp: choose(-1); return std::nullopt;
      case Key::kEnter:
        close_menu();
        if (chosen_ >= 0) return std::nullopt;
        break;
      case Key::kEscape: close_menu(); return std::nullopt;
      default: close_menu();
    }
  }
  switch (event.key) {
    case Key::kText: typed(event.text); break;
    case Key::kPaste: text_.insert(event.text); break;
    case Key::kControl: return control(event.letter);
    case Key::kAlt: alt(event.letter); break;
    case Key::kEnter: return enter();
    case Key::kAltEnter: text_.insert_indented_newline(); break;
    case Key::kTab: complete(false); break;
    case Key::kBackTab: complete(true); break;
    case Key::kBackspace: text_.erase_left(); break;
    case Key::kAltBackspace: text_.cut_word_left(); break;
    case Key::kDelete: text_.erase_right(); break;
    case Key::kUp:
      if (!text_.up()) older();
      break;
    case Key::kDown:
      if (!text_.down()) newer();
      break;
    case Key::kLeft: text_.left(); break;
    case Key::kRight: text_.right(); break;
    case Key::kWordLeft: text_.word_left(); break;
    case Key::kWordRight: text_.word_right(); break;
    case Key::kHome: text_.line_start(); break;
    case Key::kEnd: text_.line_end(); break;
    case Key::kTextHome: text_.text_start(); break;
    case Key::kTextEnd: text_.text_end(); break;
    case Key::kEscape:
    case Key::kUnknown: break;
  }
  return std::nullopt;
}

std::optional<Editor::End> Editor::control(char letter) {
  switch (letter) {
    case 'A': text_.line_start(); break;
    case 'B': text_.left(); break;
    case 'C': return End::kInterrupt;
    case 'D':
      if (text_.empty()) return End::kClosed;
      text_.erase_right();
      break;
    case 'E': text_.line_end(); break;
    case 'F': text_.right(); break;
    case 'K': text_.cut_to_line_end(); break;
    case 'L': terminal_.clear(); break;
    case 'N':
      if (!text_.down()) newer();
      break;
    case 'P':
      if (!text_.up()) older();
      break;
    case 'R':
    case 'S': begin_search(); break;
    case 'T': text_.transpose(); break;
    case 'U': text_.cut_to_line_start(); break;
    case 'W': text_.cut_space_left(); break;
    case 'Y': text_.yank(); break;
    case 'Z': suspend(); break;
    case '_':
      if (!text_.undo()) terminal_.bell();
      break;
    default: break;
  }
  return std::nullopt;
}

void Editor::alt(char letter) {
  switch (letter) {
    case 'b': text_.word_left(); break;
    case 'f': text_.word_right(); break;
    case 'd': text_.cut_word_right(); break;
    case '<': text_.text_start(); break;
    case '>': text_.text_end(); break;
    case 'p': older(); break;
    case 'n': newer(); break;
    default: break;
  }
}

void Editor::suspend() {
  terminal_.end_area();
  terminal_.leave_raw();
  std::raise(SIGTSTP);
  terminal_.enter_raw();
  terminal_.begin_area();
}

}  // namespace gos::edit

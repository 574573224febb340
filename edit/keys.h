// From the bytes that a terminal sends to keys.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gos::edit {

enum class Key : uint8_t {
  kText,     // printable characters, one or, when they came together, several
  kPaste,    // a bracketed paste, as it was copied; lines end with \n
  kControl,  // Ctrl and a letter or one of [ \ ] ^ _
  kAlt,      // Alt (or Escape) and a character
  kEnter,
  kAltEnter,
  kTab,
  kBackTab,
  kBackspace,
  kAltBackspace,
  kDelete,
  kUp,
  kDown,
  kLeft,
  kRight,
  kWordLeft,  // Ctrl or Alt and an arrow
  kWordRight,
  kHome,
  kEnd,
  kTextHome,  // Ctrl and Home
  kTextEnd,
  kEscape,
  kUnknown,  // a sequence that means nothing here
};

struct KeyEvent {
  Key key;
  std::string text;  // kText, kPaste
  char letter = 0;   // kControl: 'A' to '_'; kAlt: the character
};

// Bytes go in as they come, keys come out. A sequence may be cut anywhere.
class KeyDecoder {
 public:
  void feed(std::string_view bytes) { bytes_ += bytes; }
  // The next key; nothing when more bytes are needed.
  std::optional<KeyEvent> next();
  // Some bytes wait for others.
  bool waiting() const { return in_paste_ || at_ < bytes_.size(); }
  // How long to wait for them, milliseconds.
  int patience() const { return in_paste_ ? 1000 : 50; }
  // No more are coming: Escape was the key, or a paste lost its end.
  std::optional<KeyEvent> give_up();

 private:
  std::optional<KeyEvent> paste();
  std::optional<KeyEvent> escape(std::string_view rest);
  std::optional<KeyEvent> sequence(std::string_view rest);
  std::optional<KeyEvent> text(std::string_view rest);
  KeyEvent take(size_t bytes, KeyEvent event) {
    at_ += bytes;
    return event;
  }

  std::string bytes_;
  size_t at_ = 0;  // what was decoded of them
  bool in_paste_ = false;
  size_t searched_ = 0;  // of a paste: how far its end was looked for
};

}  // namespace gos::edit

// Escape sequences of xterm and those that follow it (xterm's "ctlseqs", ECMA-48), bracketed paste, UTF-8.
#include "edit/keys.h"

#include <algorithm>

#include "base/utf8.h"

namespace gos::edit {

namespace {

constexpr std::string_view kPasteBegin = "\x1b[200~";
constexpr std::string_view kPasteEnd = "\x1b[201~";
// Longer than any sequence that a terminal sends: what goes on beyond is not one.
constexpr size_t kMaxSequence = 32;

// Lines of a paste end with \r, \n or both.
std::string with_newlines(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    out += text[i] == '\r' ? '\n' : text[i];
  }
  return out;
}

Key arrow(char last, bool modified) {
  switch (last) {
    case 'A': return Key::kUp;
    case 'B': return Key::kDown;
    case 'C': return modified ? Key::kWordRight : Key::kRight;
    case 'D': return modified ? Key::kWordLeft : Key::kLeft;
    case 'H': return modified ? Key::kTextHome : Key::kHome;
    case 'F': return modified ? Key::kTextEnd : Key::kEnd;
    case 'Z': return Key::kBackTab;
    default: return Key::kUnknown;
  }
}

Key numbered(int number, bool modified) {
  switch (number) {
    case 1:
    case 7: return modified ? Key::kTextHome : Key::kHome;
    case 3: return Key::kDelete;
    case 4:
    case 8: return modified ? Key::kTextEnd : Key::kEnd;
    default: return Key::kUnknown;
  }
}

// Bytes of the UTF-8 sequence that begins like this, as its first byte has it.
size_t announced(char first) {
  auto c = static_cast<unsigned char>(first);
  return c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : c >= 0xC0 ? 2 : 1;
}

bool is_text(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; }

}  // namespace

std::optional<KeyEvent> KeyDecoder::next() {
  if (at_ > 4096 && at_ * 2 > bytes_.size()) {
    bytes_.erase(0, at_);
    searched_ -= std::min(searched_, at_);
    at_ = 0;
  }
  if (in_paste_) return paste();
  std::string_view rest = std::string_view(bytes_).substr(at_);
  if (rest.empty()) {
    bytes_.clear();
    at_ = 0;
    return std::nullopt;
  }
  char c = rest[0];
  switch (c) {
    case '\x1b': return escape(rest);
    case '\r':
    case '\n': return take(1, {Key::kEnter, {}});
    case '\t': return take(1, {Key::kTab, {}});
    case '\b':
    case '\x7f': return take(1, {Key::kBackspace, {}});
    default: break;
  }
  if (!is_text(c)) return take(1, {Key::kControl, {}, static_cast<char>(c + '@')});
  return text(rest);
}

std::optional<KeyEvent> KeyDecoder::text(std::string_view rest) {
  size_t end = 0;
  while (end < rest.size() && is_text(rest[end])) ++end;
  // A character may be cut at the end of what has come.
  if (end == rest.size()) {
    for (size_t back = 1; back <= std::min<size_t>(3, end); ++back) {
      char lead = rest[end - back];
      if ((static_cast<unsigned char>(lead) & 0xC0) == 0x80) continue;
      if (announced(lead) > back) end -= back;
      break;
    }
    if (end == 0) return std::nullopt;
  }
  return take(end, {Key::kText, std::string(rest.substr(0, end))});
}

std::optional<KeyEvent> KeyDecoder::paste() {
  size_t from = std::max(at_, searched_ > kPasteEnd.size() ? searched_ - kPasteEnd.size() : 0);
  size_t end = bytes_.find(kPasteEnd, from);
  searched_ = bytes_.size();
  if (end == std::string::npos) return std::nullopt;
  KeyEvent event{Key::kPaste, with_newlines(std::string_view(bytes_).substr(at_, end - at_))};
  in_paste_ = false;
  at_ = end + kPasteEnd.size();
  return event;
}

std::optional<KeyEvent> KeyDecoder::escape(std::string_view rest) {
  if (rest.size() == 1) return std::nullopt;
  char c = rest[1];
  switch (c) {
    case '[':
    case 'O': return sequence(rest);
    case '\x1b': return take(1, {Key::kEscape, {}});
    case '\r':
    case '\n': return take(2, {Key::kAltEnter, {}});
    case '\b':
    case '\x7f': return take(2, {Key::kAltBackspace, {}});
    default: break;
  }
  if (static_cast<unsigned char>(c) < 0x80) return take(2, {Key::kAlt, {}, c});
  size_t length = std::min(announced(c) + 1, rest.size());
  return take(length, {Key::kUnknown, {}});
}

// ESC [ parameters letter, or ESC O letter.
std::optional<KeyEvent> KeyDecoder::sequence(std::string_view rest) {
  if (rest[1] == 'O') {
    if (rest.size() == 2) return std::nullopt;
    return take(3, {arrow(rest[2], false), {}});
  }
  size_t end = 2;
  while (end < rest.size() && end < kMaxSequence && rest[end] >= 0x20 && rest[end] < 0x40) ++end;
  if (end == kMaxSequence) return take(end, {Key::kUnknown, {}});
  if (end == rest.size()) return std::nullopt;
  if (rest.starts_with(kPasteBegin)) {
    at_ += kPasteBegin.size();
    in_paste_ = true;
    searched_ = at_;
    return paste();
  }
  std::string_view parameters = rest.substr(2, end - 2);
  char last = rest[end];
  // Bytes that no sequence has: the Escape stood alone.
  if (last < 0x40 || last > 0x7E) return take(1, {Key::kEscape, {}});
  bool modified = parameters.find(';') != std::string_view::npos;
  Key key = Key::kUnknown;
  if (last == '~') {
    int number = 0;
    for (char c : parameters) {
      if (c < '0' || c > '9') break;
      number = std::min(number * 10 + (c - '0'), 1000);
    }
    key = numbered(number, modified);
  } else {
    key = arrow(last, modified);
  }
  return take(end + 1, {key, {}});
}

std::optional<KeyEvent> KeyDecoder::give_up() {
  if (in_paste_) {
    KeyEvent event{Key::kPaste, with_newlines(std::string_view(bytes_).substr(at_))};
    in_paste_ = false;
    at_ = bytes_.size();
    return event;
  }
  std::string_view rest = std::string_view(bytes_).substr(at_);
  if (rest.empty()) return std::nullopt;
  if (rest[0] != '\x1b') return take(rest.size(), {Key::kText, std::string(rest)});
  if (rest.size() == 2) return take(2, {Key::kAlt, {}, rest[1]});
  return take(rest.size(), {rest.size() == 1 ? Key::kEscape : Key::kUnknown, {}});
}

}  // namespace gos::edit

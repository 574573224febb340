// Scanning of JSON text (see scanner.h).
#include "std/encoding/json/scanner.h"

#include <vector>

#include "base/utf8.h"
#include "std/strconv/quote.h"

namespace gos::std_ {

namespace {

constexpr size_t kMaxDepth = 10000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

// One pass over a text. The functions return false when they end the scan.
class Scanner {
 public:
  Scanner(std::string_view text, bool whole) : text_(text), whole_(whole) {}

  JsonScan run() {
    if (value() && whole_) {
      at_ = skip_json_space(text_, at_);
      if (at_ < text_.size()) wrong("after top-level value");
    }
    result_.at = at_;
    return std::move(result_);
  }

 private:
  bool more() {
    result_.end = JsonEnd::kMore;
    return false;
  }
  // The same where a space would be wrong: at the end of a whole text Go complains of one.
  bool more(std::string_view context) {
    if (!whole_) return more();
    result_.end = JsonEnd::kWrong;
    result_.problem = "invalid character ' ' " + std::string(context);
    return false;
  }
  // The byte at at_ does not fit.
  bool wrong(std::string_view context) {
    result_.end = JsonEnd::kWrong;
    result_.problem =
        "invalid character " + quoted_json_char(static_cast<uint8_t>(text_[at_])) + " " + std::string(context);
    ++at_;
    return false;
  }
  bool at_end() const { return at_ == text_.size(); }

  // A value with all that is in it; `closers_` holds what the open arrays and objects wait for.
  bool value() {
    for (;;) {
      if (!begin_value()) return false;
      if (opened_) continue;
      for (;;) {
        if (closers_.empty()) return true;
        at_ = skip_json_space(text_, at_);
        if (at_end()) return more();
        char closer = closers_.back(), c = text_[at_];
        if (c == closer) {
          ++at_;
          closers_.pop_back();
          continue;
        }
        if (c != ',') return wrong(closer == ']' ? "after array element" : "after object key:value pair");
        ++at_;
        if (closer == '}' && !key()) return false;
        break;
      }
    }
  }

  // A literal, or the beginning of an array or object up to its first element; an empty one is whole.
  bool begin_value() {
    opened_ = false;
    at_ = skip_json_space(text_, at_);
    if (at_end()) return more();
    char c = text_[at_];
    switch (c) {
      case '"': return string();
      case 't': return word("true");
      case 'f': return word("false");
      case 'n': return word("null");
      case '{':
      case '[': {
        if (closers_.size() >= kMaxDepth) return wrong("exceeded max depth");
        char closer = c == '[' ? ']' : '}';
        ++at_;
        at_ = skip_json_space(text_, at_);
        if (at_end()) return more();
        if (text_[at_] == closer) {
          ++at_;
          return true;
        }
        closers_.push_back(closer);
        if (closer == '}' && !key()) return false;
        opened_ = true;
        return true;
      }
      default: break;
    }
    if (c == '-' || is_digit(c)) return number();
    return wrong("looking for beginning of value");
  }

  // A key and its colon.
  bool key() {
    at_ = skip_json_space(text_, at_);
    if (at_end()) return more();
    if (text_[at_] != '"') return wrong("looking for beginning of object key string");
    if (!string()) return false;
    at_ = skip_json_space(text_, at_);
    if (at_end()) return more();
    if (text_[at_] != ':') return wrong("after object key");
    ++at_;
    return true;
  }

  bool string() {
    for (++at_;; ++at_) {
      if (at_end()) return more();
      auto c = static_cast<uint8_t>(text_[at_]);
      if (c == '"') {
        ++at_;
        return true;
      }
      if (c < ' ') return wrong("in string literal");
      if (c == '\\' && !escape()) return false;
    }
  }

  // Leaves at_ at the last byte of the escape.
  bool escape() {
    constexpr std::string_view kCode = "in string escape code", kHex = "in \\u hexadecimal character escape";
    if (++at_ == text_.size()) return more(kCode);
    if (text_[at_] != 'u')
      return std::string_view("bfnrt\\/\"").find(text_[at_]) != std::string_view::npos || wrong(kCode);
    for (int i = 0; i < 4; ++i) {
      if (++at_ == text_.size()) return more(kHex);
      if (!is_hex(text_[at_])) return wrong(kHex);
    }
    return true;
  }

  bool word(std::string_view w) {
    for (size_t i = 1; i < w.size(); ++i) {
      ++at_;
      if (!at_end() && text_[at_] == w[i]) continue;
      std::string context = "in literal " + std::string(w) + " (expecting '" + w[i] + "')";
      return at_end() ? more(context) : wrong(context);
    }
    ++at_;
    return true;
  }

  bool digits(std::string_view context) {
    if (at_end()) return more(context);
    if (!is_digit(text_[at_])) return wrong(context);
    while (!at_end() && is_digit(text_[at_])) ++at_;
    return true;
  }

  bool number() {
    if (text_[at_] == '-') ++at_;
    if (!at_end() && text_[at_] == '0') {
      ++at_;
    } else if (!digits("in numeric literal")) {
      return false;
    }
    if (!at_end() && text_[at_] == '.') {
      ++at_;
      if (!digits("after decimal point in numeric literal")) return false;
    }
    if (!at_end() && (text_[at_] == 'e' || text_[at_] == 'E')) {
      ++at_;
      if (!at_end() && (text_[at_] == '+' || text_[at_] == '-')) ++at_;
      if (!digits("in exponent of numeric literal")) return false;
    }
    if (closers_.empty()) result_.end = JsonEnd::kNumber;
    return true;
  }

  std::string_view text_;
  bool whole_;
  size_t at_ = 0;
  bool opened_ = false;
  std::string closers_;
  JsonScan result_;
};

}  // namespace

JsonScan scan_json(std::string_view text, bool whole) { return Scanner(text, whole).run(); }

size_t skip_json(std::string_view text, size_t at) {
  size_t depth = 0;
  for (; at < text.size(); ++at) {
    switch (text[at]) {
      case '[':
      case '{': ++depth; continue;
      case ']':
      case '}':
        if (--depth == 0) return at + 1;
        continue;
      case '"':
        for (++at; at < text.size() && text[at] != '"'; ++at) at += text[at] == '\\';
        if (depth == 0) return at + 1;
        continue;
      default: break;
    }
    if (depth != 0) continue;
    while (at < text.size() && std::string_view(",]} \n\t\r:").find(text[at]) == std::string_view::npos) ++at;
    return at;
  }
  return at;
}

std::string quoted_json_char(uint8_t c) {
  if (c == '\'') return "'\\''";
  if (c == '"') return "'\"'";
  std::string rune, out;
  utf8::append(rune, c);
  append_quoted(out, rune, '"', QuoteMode::kPrintable);
  out.front() = out.back() = '\'';
  return out;
}

}  // namespace gos::std_

// The natives of package encoding/json: scanning, string literals, layout of text.
#include "base/utf8.h"
#include "runtime/value/slices.h"
#include "std/encoding/json/scanner.h"
#include "std/support.h"
#include "std/tables.h"

namespace gos::std_ {

using runtime::GoSlice;
using runtime::NativeFrame;
using runtime::NativeStatus;

namespace {

constexpr char kHex[] = "0123456789abcdef";

void append_escape(std::string& out, uint32_t c) {
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kHex[c >> shift & 15];
}

bool is_html(char c) { return c == '<' || c == '>' || c == '&'; }

// Whether U+2028 or U+2029 stands at `at`.
bool is_separator(std::string_view text, size_t at) {
  return text.size() - at >= 3 && text[at] == '\xE2' && text[at + 1] == '\x80' &&
         (static_cast<uint8_t>(text[at + 2]) & ~1u) == 0xA8;
}

void append_literal(std::string& out, std::string_view s, bool html) {
  out += '"';
  size_t start = 0;
  for (size_t i = 0; i < s.size();) {
    auto c = static_cast<uint8_t>(s[i]);
    if (c < 0x80) {
      if (c >= ' ' && c != '"' && c != '\\' && !(html && is_html(s[i]))) {
        ++i;
        continue;
      }
      out += s.substr(start, i - start);
      constexpr std::string_view kShort = "\b\f\n\r\t", kLetters = "bfnrt";
      if (size_t at = kShort.find(s[i]); at != std::string_view::npos) {
        out += {'\\', kLetters[at]};
      } else if (c == '"' || c == '\\') {
        out += {'\\', s[i]};
      } else {
        append_escape(out, c);
      }
      start = ++i;
      continue;
    }
    utf8::Decoded r = utf8::decode(s.substr(i));
    auto size = static_cast<size_t>(r.width);
    bool wrong = r.rune == utf8::kRuneError && size == 1;
    if (wrong || is_separator(s, i)) {
      out += s.substr(start, i - start);
      append_escape(out, wrong ? 0xFFFD : r.rune);
      start = i + size;
    }
    i += size;
  }
  out += s.substr(start);
  out += '"';
}

int hex_value(char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; }

// The number of the escape \uXXXX at `at`, -1 if there is none.
int32_t unicode_escape(std::string_view s, size_t at) {
  if (s.size() - at < 6 || s[at] != '\\' || s[at + 1] != 'u') return -1;
  int32_t r = 0;
  for (size_t i = at + 2; i < at + 6; ++i) {
    if (!((s[i] >= '0' && s[i] <= '9') || ((s[i] | 0x20) >= 'a' && (s[i] | 0x20) <= 'f'))) return -1;
    r = r * 16 + hex_value(s[i]);
  }
  return r;
}

bool is_surrogate(int32_t r) { return r >= 0xD800 && r < 0xE000; }

// Appends the rune of the escape at `at` of `s` and moves behind it; false if there is none.
bool unescape_unicode(std::string& out, std::string_view s, size_t& at) {
  int32_t r = unicode_escape(s, at);
  if (r < 0) return false;
  at += 6;
  if (is_surrogate(r)) {
    int32_t low = at <= s.size() ? unicode_escape(s, at) : -1;
    if (r < 0xDC00 && low >= 0xDC00 && low < 0xE000) {
      at += 6;
      r = 0x10000 + ((r - 0xD800) << 10) + (low - 0xDC00);
    } else {
      r = 0xFFFD;
    }
  }
  utf8::append(out, static_cast<char32_t>(r));
  return true;
}

// What stands between the quotes; false if it is no string literal.
bool unquote_literal(std::string& out, std::string_view s) {
  for (size_t i = 0; i < s.size();) {
    auto c = static_cast<uint8_t>(s[i]);
    if (c == '\\') {
      if (i + 1 == s.size()) return false;
      if (s[i + 1] == 'u') {
        if (!unescape_unicode(out, s, i)) return false;
        continue;
      }
      constexpr std::string_view kFrom = "bfnrt\"\\/'", kTo = "\b\f\n\r\t\"\\/'";
      size_t at = kFrom.find(s[i + 1]);
      if (at == std::string_view::npos) return false;
      out += kTo[at];
      i += 2;
    } else if (c == '"' || c < ' ') {
      return false;
    } else if (c < 0x80) {
      out += s[i++];
    } else {
      utf8::Decoded r = utf8::decode(s.substr(i));
      utf8::append(out, r.rune);
      i += static_cast<size_t>(r.width);
    }
  }
  return true;
}

bool is_plain(std::string_view s) {
  for (char c : s) {
    if (static_cast<uint8_t>(c) >= 0x80 || c == '\\' || c == '"' || c < ' ') return false;
  }
  return true;
}

// Result slots 0..2 = the slice at `slot` with `text` appended.
void set_appended(NativeFrame& f, int slot, std::string_view text) {
  GoSlice b = f.slice(slot);
  if (!runtime::append_slice(f.mutator(), &b, text.data(), static_cast<int64_t>(text.size()), byte_type())) {
    f.panic("growslice: len out of range");
  }
  f.set_slice(0, b);
}

// func scan(data []byte, whole bool) (end, at int, problem string, open bool)
NativeStatus native_scan(NativeFrame& f) {
  JsonScan s = scan_json(as_text(f.bytes(5)), f.boolean(8));
  switch (s.end) {
    case JsonEnd::kMore: f.set_i64(0, -1); break;
    case JsonEnd::kWrong:
      f.set_i64(0, -2);
      f.set_i64(1, static_cast<int64_t>(s.at));
      f.set_string(2, s.problem);
      break;
    default:
      f.set_i64(0, static_cast<int64_t>(s.at));
      f.set_bool(4, s.end == JsonEnd::kNumber);
      break;
  }
  return NativeStatus::kDone;
}

// func skip(data []byte, off int) int
NativeStatus native_skip(NativeFrame& f) {
  f.set_i64(0, static_cast<int64_t>(skip_json(as_text(f.bytes(1)), f.word(4))));
  return NativeStatus::kDone;
}

// func space(data []byte, off int) int
NativeStatus native_space(NativeFrame& f) {
  f.set_i64(0, static_cast<int64_t>(skip_json_space(as_text(f.bytes(1)), f.word(4))));
  return NativeStatus::kDone;
}

// func unquote(literal []byte) (s string, ok bool)
NativeStatus native_unquote(NativeFrame& f) {
  std::string_view s = as_text(f.bytes(3));
  if (s.size() < 2 || s.front() != '"' || s.back() != '"') return NativeStatus::kDone;
  s = s.substr(1, s.size() - 2);
  f.set_bool(2, true);
  if (is_plain(s)) {
    f.set_string(0, s);
    return NativeStatus::kDone;
  }
  std::string out;
  if (unquote_literal(out, s)) {
    f.set_string(0, out);
  } else {
    f.set_bool(2, false);
  }
  return NativeStatus::kDone;
}

// func appendQuoted(dst []byte, s string, html bool) []byte
NativeStatus append_quoted_native(NativeFrame& f) {
  std::string out;
  append_literal(out, f.string(6), f.boolean(8));
  set_appended(f, 3, out);
  return NativeStatus::kDone;
}

// Copies one byte or, if it must not stand in HTML, its escape; returns how many bytes that was.
size_t append_safe(std::string& out, std::string_view text, size_t at) {
  if (is_html(text[at])) {
    append_escape(out, static_cast<uint8_t>(text[at]));
    return 1;
  }
  if (is_separator(text, at)) {
    append_escape(out, 0x2000 | (static_cast<uint8_t>(text[at + 2]) & 0x3F));
    return 3;
  }
  out += text[at];
  return 1;
}

// func appendEscaped(dst, src []byte) []byte
NativeStatus append_escaped(NativeFrame& f) {
  std::string_view src = as_text(f.bytes(6));
  std::string out;
  for (size_t i = 0; i < src.size();) i += append_safe(out, src, i);
  set_appended(f, 3, out);
  return NativeStatus::kDone;
}

// Results 3 and 4 say what is wrong with the text in slot `src`; false if something is.
bool check_text(NativeFrame& f, std::string_view text) {
  JsonScan s = scan_json(text, true);
  if (s.end == JsonEnd::kWrong) {
    f.set_i64(3, static_cast<int64_t>(s.at));
    f.set_string(4, s.problem);
    return false;
  }
  if (s.end == JsonEnd::kMore) {
    f.set_i64(3, static_cast<int64_t>(text.size()));
    f.set_string_shared(4, "unexpected end of JSON input");
    return false;
  }
  return true;
}

// func appendCompact(dst, src []byte, html bool) (out []byte, at int, problem string)
NativeStatus append_compact(NativeFrame& f) {
  std::string_view src = as_text(f.bytes(9));
  f.set_slice(0, f.slice(6));
  if (!check_text(f, src)) return NativeStatus::kDone;
  bool html = f.boolean(12);
  std::string out;
  bool in_string = false;
  for (size_t i = 0; i < src.size();) {
    char c = src[i];
    if (!in_string && is_json_space(c)) {
      ++i;
      continue;
    }
    if (c == '"') in_string = !in_string;
    if (in_string && c == '\\') {
      out += src.substr(i, 2);
      i += 2;
    } else if (html) {
      i += append_safe(out, src, i);
    } else {
      out += c;
      ++i;
    }
  }
  set_appended(f, 6, out);
  return NativeStatus::kDone;
}

// func appendIndent(dst, src []byte, prefix, indent string) (out []byte, at int, problem string)
NativeStatus append_indent(NativeFrame& f) {
  std::string_view src = as_text(f.bytes(9)), prefix = f.string(12), indent = f.string(14);
  f.set_slice(0, f.slice(6));
  if (!check_text(f, src)) return NativeStatus::kDone;
  std::string out;
  size_t depth = 0;
  auto new_line = [&] {
    out += '\n';
    out += prefix;
    for (size_t i = 0; i < depth; ++i) out += indent;
  };
  for (size_t i = 0; i < src.size(); ++i) {
    char c = src[i];
    if (is_json_space(c)) continue;
    switch (c) {
      case '"': {
        size_t end = skip_json(src, i);
        out += src.substr(i, end - i);
        i = end - 1;
        break;
      }
      case '{':
      case '[': {
        out += c;
        size_t next = skip_json_space(src, i + 1);
        if (src[next] == '}' || src[next] == ']') {
          out += src[next];
          i = next;
          break;
        }
        ++depth;
        new_line();
        break;
      }
      case '}':
      case ']':
        --depth;
        new_line();
        out += c;
        break;
      case ',':
        out += c;
        new_line();
        break;
      case ':': out += ": "; break;
      default: out += c; break;
    }
  }
  // White space at the end stays as it is.
  size_t end = src.size();
  while (end > 0 && is_json_space(src[end - 1])) --end;
  out += src.substr(end);
  set_appended(f, 6, out);
  return NativeStatus::kDone;
}

// func quotedChar(c byte) string
NativeStatus quoted_char(NativeFrame& f) {
  f.set_string(0, quoted_json_char(static_cast<uint8_t>(f.word(2))));
  return NativeStatus::kDone;
}

constexpr runtime::NativeEntry kNatives[] = {
    {"encoding/json.scan", native_scan},
    {"encoding/json.skip", native_skip},
    {"encoding/json.space", native_space},
    {"encoding/json.unquote", native_unquote},
    {"encoding/json.appendQuoted", append_quoted_native},
    {"encoding/json.appendEscaped", append_escaped},
    {"encoding/json.appendCompact", append_compact},
    {"encoding/json.appendIndent", append_indent},
    {"encoding/json.quotedChar", quoted_char},
};

}  // namespace

NativeTable json_natives() { return kNatives; }

}  // namespace gos::std_

#include "base/utf8.h"

namespace gos::utf8 {

namespace {
inline bool continuation(unsigned char c) { return (c & 0xC0) == 0x80; }
}  // namespace

Decoded decode(std::string_view text) {
  if (text.empty()) return {kRuneError, 0};
  auto at = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  unsigned char c = at(0);
  if (c < 0x80) return {c, 1};
  if (c >= 0xC2 && c <= 0xDF && text.size() >= 2 && continuation(at(1))) {
    return {static_cast<char32_t>((c & 0x1F) << 6 | (at(1) & 0x3F)), 2};
  }
  if ((c & 0xF0) == 0xE0 && text.size() >= 3 && continuation(at(1)) && continuation(at(2))) {
    char32_t r = static_cast<char32_t>((c & 0x0F) << 12 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F));
    if (r >= 0x800 && (r < 0xD800 || r > 0xDFFF)) return {r, 3};
  }
  if (c >= 0xF0 && c <= 0xF4 && text.size() >= 4 && continuation(at(1)) && continuation(at(2)) && continuation(at(3))) {
    char32_t r = static_cast<char32_t>((c & 0x07) << 18 | (at(1) & 0x3F) << 12 | (at(2) & 0x3F) << 6 | (at(3) & 0x3F));
    if (r >= 0x10000 && r <= kMaxRune) return {r, 4};
  }
  return {kRuneError, 1};
}

Decoded decode_last(std::string_view text) {
  if (text.empty()) return {kRuneError, 0};
  size_t end = text.size();
  if (static_cast<unsigned char>(text[end - 1]) < 0x80) return {static_cast<unsigned char>(text[end - 1]), 1};
  for (size_t width = 2; width <= 4 && width <= end; ++width) {
    Decoded d = decode(text.substr(end - width));
    if (static_cast<size_t>(d.width) == width) return d;
  }
  return {kRuneError, 1};
}

bool valid_rune(char32_t rune) { return rune < 0xD800 || (rune > 0xDFFF && rune <= kMaxRune); }

int encode(char* out, char32_t rune) {
  if (!valid_rune(rune)) rune = kRuneError;
  if (rune < 0x80) {
    out[0] = static_cast<char>(rune);
    return 1;
  }
  if (rune < 0x800) {
    out[0] = static_cast<char>(0xC0 | rune >> 6);
    out[1] = static_cast<char>(0x80 | (rune & 0x3F));
    return 2;
  }
  if (rune < 0x10000) {
    out[0] = static_cast<char>(0xE0 | rune >> 12);
    out[1] = static_cast<char>(0x80 | (rune >> 6 & 0x3F));
    out[2] = static_cast<char>(0x80 | (rune & 0x3F));
    return 3;
  }
  out[0] = static_cast<char>(0xF0 | rune >> 18);
  out[1] = static_cast<char>(0x80 | (rune >> 12 & 0x3F));
  out[2] = static_cast<char>(0x80 | (rune >> 6 & 0x3F));
  out[3] = static_cast<char>(0x80 | (rune & 0x3F));
  return 4;
}

int append(std::string& out, char32_t rune) {
  char buf[4];
  int n = encode(buf, rune);
  out.append(buf, static_cast<size_t>(n));
  return n;
}

bool valid(std::string_view text) {
  while (!text.empty()) {
    Decoded d = decode(text);
    if (d.rune == kRuneError && d.width == 1) return false;
    text.remove_prefix(static_cast<size_t>(d.width));
  }
  return true;
}

int64_t count(std::string_view text) {
  int64_t n = 0;
  while (!text.empty()) {
    text.remove_prefix(static_cast<size_t>(decode(text).width));
    ++n;
  }
  return n;
}

}  // namespace gos::utf8

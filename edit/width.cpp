// Clusters and widths by utf8proc's tables.
#include "edit/width.h"

#include <utf8proc.h>

#include <algorithm>

#include "base/utf8.h"

namespace gos::edit {

namespace {

constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr char32_t kEmojiSelector = 0xFE0F;

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }
bool is_invalid(utf8::Decoded d) { return d.rune == utf8::kRuneError && d.width == 1; }
int width(char32_t c) { return utf8proc_charwidth(static_cast<utf8proc_int32_t>(c)); }

}  // namespace

Cluster cluster_at(std::string_view text, size_t at) {
  char first = text[at];
  if (first == '\n') return {at + 1, 0, false, false};
  if (first == '\t') return {at + 1, kTabColumns, false, true};
  bool ascii = is_ascii(first);
  if (ascii && is_control(static_cast<char32_t>(first))) return {at + 1, 2, false, true};
  if (ascii && (at + 1 == text.size() || is_ascii(text[at + 1]))) return {at + 1, 1, false, false};
  utf8::Decoded d = utf8::decode(text.substr(at));
  if (is_invalid(d)) return {at + 1, 1, false, true};
  size_t end = at + static_cast<size_t>(d.width);
  if (is_control(d.rune)) return {end, 2, false, true};
  int own = width(d.rune);
  Cluster out{end, std::max(own, 1), false, own == 0};
  utf8proc_int32_t state = 0;
  char32_t before = d.rune;
  while (out.end < text.size() && text[out.end] != '\n') {
    utf8::Decoded next = utf8::decode(text.substr(out.end));
    if (is_invalid(next) || is_control(next.rune)) break;
    if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before),
                                         static_cast<utf8proc_int32_t>(next.rune), &state)) {
      break;
    }
    if (next.rune == kEmojiSelector) out.columns = 2;
    out.uncertain |= next.rune == kZeroWidthJoiner || next.rune == kEmojiSelector || width(next.rune) > 0;
    before = next.rune;
    out.end += static_cast<size_t>(next.width);
  }
  return out;
}

size_t cluster_before(std::string_view text, size_t at) {
  char last = text[at - 1];
  if (is_ascii(last) && (at == text.size() || is_ascii(text[at]))) return at - 1;
  // Clusters are known only from a start on; a line, or a run of ASCII, starts one.
  size_t from = at - 1;
  while (from > 0 && !(is_ascii(text[from - 1]) && is_ascii(text[from]))) --from;
  for (;;) {
    size_t end = cluster_at(text, from).end;
    if (end >= at) return from;
    from = end;
  }
}

std::string printed(std::string_view cluster) {
  if (cluster == "\t") return std::string(kTabColumns, ' ');
  utf8::Decoded d = utf8::decode(cluster);
  if (is_invalid(d)) return "\uFFFD";
  if (is_control(d.rune)) {
    return {'^', static_cast<char>(d.rune == 0x7F ? '?' : '@' + (d.rune & 0x1F))};
  }
  if (width(d.rune) == 0) return "\u25CC" + std::string(cluster);
  return std::string(cluster);
}

int columns(std::string_view text) {
  int sum = 0;
  for (size_t at = 0; at < text.size();) {
    Cluster c = cluster_at(text, at);
    sum += c.columns;
    at = c.end;
  }
  return sum;
}

std::string_view fit(std::string_view text, int columns) {
  size_t at = 0;
  while (at < text.size()) {
    Cluster c = cluster_at(text, at);
    if (c.columns > columns) break;
    columns -= c.columns;
    at = c.end;
  }
  return text.substr(0, at);
}

}  // namespace gos::edit

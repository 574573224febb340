// Searching in text.
#include "std/strings/search.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include <bit>
#include <cstddef>
#include <cstring>

#include "base/utf8.h"
#include "std/unicode/classes.h"

namespace gos::std_ {

namespace {

// Compares the first and the last byte of `wanted`, two at least, at 16 places at a time, and what is between where
// both are right. Where that is often in vain, memmem goes on, which is linear.
const char* find_long(std::string_view s, std::string_view wanted) {
  const char *at = s.data(), *end = s.data() + s.size();
#ifdef __SSE2__
  constexpr ptrdiff_t kBlock = 16;
  const __m128i first = _mm_set1_epi8(wanted.front()), last = _mm_set1_epi8(wanted.back());
  auto load = [](const char* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); };
  int in_vain = 0;
  for (; end - at >= kBlock + static_cast<ptrdiff_t>(wanted.size()) - 1 && in_vain < 64; at += kBlock) {
    auto hits = static_cast<unsigned>(_mm_movemask_epi8(
        _mm_and_si128(_mm_cmpeq_epi8(first, load(at)), _mm_cmpeq_epi8(last, load(at + wanted.size() - 1)))));
    for (; hits != 0; hits &= hits - 1, in_vain++) {
      const char* candidate = at + std::countr_zero(hits);
      if (std::memcmp(candidate + 1, wanted.data() + 1, wanted.size() - 2) == 0) return candidate;
    }
  }
#endif
  return static_cast<const char*>(::memmem(at, static_cast<size_t>(end - at), wanted.data(), wanted.size()));
}

}  // namespace

int64_t find_text(std::string_view s, std::string_view wanted) {
  if (wanted.empty()) return 0;
  if (wanted.size() > s.size()) return -1;
  const void* at = wanted.size() == 1 ? std::memchr(s.data(), wanted[0], s.size()) : find_long(s, wanted);
  return at == nullptr ? -1 : static_cast<const char*>(at) - s.data();
}

int64_t find_last_text(std::string_view s, std::string_view wanted) {
  size_t at = s.rfind(wanted);
  return at == std::string_view::npos ? -1 : static_cast<int64_t>(at);
}

int64_t find_rune(std::string_view s, char32_t rune) {
  if (rune < 0x80) {
    char c = static_cast<char>(rune);
    return find_text(s, {&c, 1});
  }
  if (rune == utf8::kRuneError) {
    for (size_t i = 0; i < s.size();) {
      utf8::Decoded d = utf8::decode(s.substr(i));
      if (d.rune == utf8::kRuneError) return static_cast<int64_t>(i);
      i += static_cast<size_t>(d.width);
    }
    return -1;
  }
  if (!utf8::valid_rune(rune)) return -1;
  char text[4];
  int n = utf8::encode(text, rune);
  return find_text(s, {text, static_cast<size_t>(n)});
}

int64_t find_any(std::string_view s, std::string_view chars) {
  for (size_t i = 0; i < s.size();) {
    utf8::Decoded d = utf8::decode(s.substr(i));
    if (find_rune(chars, d.rune) >= 0) return static_cast<int64_t>(i);
    i += static_cast<size_t>(d.width);
  }
  return -1;
}

int64_t find_last_any(std::string_view s, std::string_view chars) {
  while (!s.empty()) {
    utf8::Decoded d = utf8::decode_last(s);
    s.remove_suffix(static_cast<size_t>(d.width));
    if (find_rune(chars, d.rune) >= 0) return static_cast<int64_t>(s.size());
  }
  return -1;
}

int64_t count_text(std::string_view s, std::string_view wanted) {
  if (wanted.empty()) return utf8::count(s) + 1;
  int64_t n = 0;
  for (;;) {
    int64_t at = find_text(s, wanted);
    if (at < 0) return n;
    n++;
    s.remove_prefix(static_cast<size_t>(at) + wanted.size());
  }
}

bool equal_fold(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    utf8::Decoded x = utf8::decode(a), y = utf8::decode(b);
    a.remove_prefix(static_cast<size_t>(x.width));
    b.remove_prefix(static_cast<size_t>(y.width));
    if (x.rune != y.rune && fold_key(x.rune) != fold_key(y.rune)) return false;
  }
  return a.empty() && b.empty();
}

std::string_view trim_space(std::string_view s) {
  while (!s.empty()) {
    utf8::Decoded d = utf8::decode(s);
    if (!is_space(d.rune)) break;
    s.remove_prefix(static_cast<size_t>(d.width));
  }
  while (!s.empty()) {
    utf8::Decoded d = utf8::decode_last(s);
    if (!is_space(d.rune)) break;
    s.remove_suffix(static_cast<size_t>(d.width));
  }
  return s;
}

bool map_case(std::string_view s, Case to, std::string& out) {
  bool changed = false;
  out.reserve(s.size());
  for (size_t i = 0; i < s.size();) {
    auto c = static_cast<unsigned char>(s[i]);
    if (c < 0x80) {
      char32_t mapped = to == Case::kLower ? to_lower(c) : to_upper(c);
      changed |= mapped != c;
      out += static_cast<char>(mapped);
      i++;
      continue;
    }
    utf8::Decoded d = utf8::decode(s.substr(i));
    char32_t mapped =
        to == Case::kLower ? to_lower(d.rune) : (to == Case::kUpper ? to_upper(d.rune) : to_title(d.rune));
    changed |= mapped != d.rune || (d.width == 1);
    utf8::append(out, mapped);
    i += static_cast<size_t>(d.width);
  }
  return changed;
}

bool replace_text(std::string_view s, std::string_view old, std::string_view by, int64_t n, std::string& out) {
  if (old == by || n == 0) return false;
  int64_t found = count_text(s, old);
  if (found == 0) return false;
  if (n < 0 || found < n) n = found;
  out.reserve(s.size() + static_cast<size_t>(n) * by.size());
  size_t start = 0;
  for (int64_t i = 0; i < n; i++) {
    size_t at = start;
    if (old.empty()) {
      if (i > 0) at += static_cast<size_t>(utf8::decode(s.substr(start)).width);
    } else {
      at += static_cast<size_t>(find_text(s.substr(start), old));
    }
    out += s.substr(start, at - start);
    out += by;
    start = at + old.size();
  }
  out += s.substr(start);
  return true;
}

}  // namespace gos::std_

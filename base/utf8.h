// UTF-8 as Go decodes it: any invalid byte is one U+FFFD of width 1 (Go spec, "For statements with range clause").
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gos::utf8 {

inline constexpr char32_t kRuneError = 0xFFFD;
inline constexpr char32_t kMaxRune = 0x10FFFF;

struct Decoded {
  char32_t rune;
  int width;  // bytes consumed: 1 to 4; 0 only for an empty input
};

// The first rune of `text`. Invalid encodings (also overlong forms, surrogates, over U+10FFFF) give {U+FFFD, 1}.
Decoded decode(std::string_view text);

// The last rune of `text`, with the same treatment of invalid bytes.
Decoded decode_last(std::string_view text);

// Appends the encoding of `rune`; what is no valid rune is encoded as U+FFFD. Returns bytes written.
int append(std::string& out, char32_t rune);

// Writes up to 4 bytes at `out`; returns how many.
int encode(char* out, char32_t rune);

bool valid(std::string_view text);
bool valid_rune(char32_t rune);

// Number of runes, each invalid byte counting as one.
int64_t count(std::string_view text);

}  // namespace gos::utf8

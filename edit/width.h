// How text looks in a terminal: grapheme clusters, what is printed for them, how many columns that takes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gos::edit {

// What a reader sees as one character (UAX #29). Newlines, control characters and invalid bytes are clusters of their
// own.
struct Cluster {
  size_t end;       // where the next one begins, bytes
  int columns;      // 0 only for a newline
  bool uncertain;   // terminals disagree about the width: put the cursor where it belongs after printing it
  bool substitute;  // printed() differs from the text
};

inline constexpr int kTabColumns = 4;

// The cluster that begins at `at`, which is less than the text's size.
Cluster cluster_at(std::string_view text, size_t at);
// Where the cluster begins that ends at `at`, which is not 0.
size_t cluster_before(std::string_view text, size_t at);

// What is printed for a cluster: itself, but "^A" for a control character, spaces for a tab, U+FFFD for an invalid
// byte, and a combining mark without a base on a dotted circle.
std::string printed(std::string_view cluster);

// Columns of a text without newlines.
int columns(std::string_view text);

// The longest start of `text` that fits.
std::string_view fit(std::string_view text, int columns);

}  // namespace gos::edit

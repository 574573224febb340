// Quoted Go literals: what strconv.Quote and fmt's %q write.
#pragma once

#include <string>
#include <string_view>

namespace gos::std_ {

// What a quoted text leaves as it is besides printable ASCII.
enum class QuoteMode {
  kPrintable,  // printable runes
  kAscii,      // nothing
  kGraphic,    // printable runes and Unicode's spaces
};

// Appends `text` between a pair of `quote`; invalid UTF-8 becomes \x escapes.
void append_quoted(std::string& out, std::string_view text, char quote, QuoteMode mode);

// Appends a rune between single quotes; what is no valid rune becomes U+FFFD.
void append_quoted_rune(std::string& out, char32_t rune, QuoteMode mode);

// Whether `text` may stand between back quotes on one line: valid UTF-8 without control characters other than tab,
// without a back quote and byte order mark.
bool can_backquote(std::string_view text);

// Appends what a literal in double quotes holds; false if it is none.
bool unquote(std::string& out, std::string_view literal);

}  // namespace gos::std_

// Where each character of the edited text stands on the screen, and in which colour.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gos::edit {

enum class Style : uint8_t {
  kPlain,
  kKeyword,
  kType,
  kString,
  kNumber,
  kComment,
  kCommand,
  kBracket,  // plain; the editor looks for its partner
  kMatch,    // a bracket and its partner
  kError,    // a bracket that has none
  kFaint,    // prompts and menus
  kPrompt,
  kCount,
};

// A style for the bytes [begin, end).
struct Span {
  size_t begin, end;
  Style style;
};

struct Drawing {
  std::string prompt;        // in front of the first line
  std::string continuation;  // and of the others
  std::string_view text;
  size_t cursor = 0;
  std::vector<Span> spans;         // ordered, apart from each other
  std::vector<std::string> below;  // lines under the text, cut to the width
  int selected = -1;               // of these
};

// Rows as they are printed, none wider than the screen, and where the cursor stands among them.
struct Screen {
  std::vector<std::string> rows;
  size_t cursor_row = 0;
  int cursor_column = 0;
};

// Lays a drawing out in `width` columns; long lines go on in the next row. Without `colour` rows are plain text.
Screen lay_out(const Drawing& drawing, int width, bool colour);

// Marks the bracket at the cursor, or else the one in front of it, and its partner, among the brackets that `spans`
// name; those that have no partner although the text goes on behind them are errors.
void match_brackets(std::string_view text, size_t cursor, std::vector<Span>& spans);

}  // namespace gos::edit

// JSON text (RFC 8259): finding where a value ends and what is wrong with it, in the words of Go's encoding/json.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gos::std_ {

enum class JsonEnd : uint8_t {
  kComplete,
  kNumber,  // complete, but a number that more text would go on with
  kMore,    // the text ends before the value does
  kWrong,
};

struct JsonScan {
  JsonEnd end = JsonEnd::kComplete;
  size_t at = 0;        // behind the value; kWrong: behind the wrong byte
  std::string problem;  // kWrong
};

// The first value of `text`, after white space. `whole`: nothing but white space may stand behind it.
JsonScan scan_json(std::string_view text, bool whole);

// The end of the value at `at` of a text that was scanned before.
size_t skip_json(std::string_view text, size_t at);

inline bool is_json_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
inline size_t skip_json_space(std::string_view text, size_t at) {
  while (at < text.size() && is_json_space(text[at])) ++at;
  return at;
}

// How messages name a byte.
std::string quoted_json_char(uint8_t c);

}  // namespace gos::std_

// Text of floating point numbers as Go's strconv writes and reads it.
#pragma once

#include <string>
#include <string_view>

namespace gos::std_ {

// Appends `value` in Go's format `verb` (one of b e E f g G x X) with `precision` digits; a negative precision asks for
// the shortest text that reads back as the same number. With `bits` 32 the value is a float32. An unknown verb is
// appended as %verb.
void append_float(std::string& out, double value, char verb, int precision, int bits);

enum class NumberError { kNone, kSyntax, kRange };

// Reads a whole text as strconv.ParseFloat does (underscores only with a base prefix, hexadecimal mantissas, Inf, NaN).
// Out of range gives the infinity of the right sign.
NumberError parse_float(std::string_view text, int bits, double& value);

// As parse_float, but reads the longest prefix that is a number; `consumed` gets its length, 0 if there is none.
NumberError parse_float_prefix(std::string_view text, int bits, double& value, size_t& consumed);

}  // namespace gos::std_

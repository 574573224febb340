// Go's dialect of regular expressions for RE2, and RE2's errors in Go's words.
#pragma once

#include <re2/re2.h>

#include <string>
#include <string_view>

namespace gos::std_ {

struct PatternError {
  std::string problem;
  std::string argument;  // the part of the expression that is at fault
};

// Writes what RE2 is to compile for a Go expression. False if Go does not know what RE2 would accept.
bool translate_pattern(std::string_view expr, std::string& out, PatternError& error);

PatternError describe_error(RE2::ErrorCode code, std::string argument, std::string_view expr);

}  // namespace gos::std_

// The values of string and rune literals.
#pragma once

#include <string>
#include <string_view>

namespace gos::syntax {

// The bytes that a string literal stands for: quotes removed, escapes resolved, carriage returns dropped from a raw
// one. `literal` is a BasicLit's text without errors.
std::string string_value(std::string_view literal);

// The value of a rune literal without errors.
char32_t rune_value(std::string_view literal);

}  // namespace gos::syntax

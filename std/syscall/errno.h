// Texts of system error numbers.
#pragma once

#include <string_view>

namespace gos::std_ {

// As package syscall words them ("no such file or directory"); empty for a number it does not know.
inline std::string_view errno_text(int number) {
  switch (number) {
#define ERRNO(value, text) \
  case value: return text;
#include "std/syscall/errno.def"
#undef ERRNO
    default: return {};
  }
}

}  // namespace gos::std_

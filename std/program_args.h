// What a program finds in os.Args.
#pragma once

#include <string>
#include <vector>

namespace gos::std_ {

// Set before the program starts; the first is the program's name.
inline std::vector<std::string>& program_args() {
  static std::vector<std::string> args;
  return args;
}

}  // namespace gos::std_

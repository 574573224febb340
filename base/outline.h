// The outline of a package's text: where its top-level declarations stand, so that each can be parsed alone.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace gos {

// One declaration, or one name of several that a declaration gives.
struct OutlineEntry {
  enum class Kind : uint8_t {
    kConst,   // a declaration with all of its group, for constants refer to those before them
    kVar,     // one line of a group, or one behind the keyword
    kType,    // the same
    kFunc,    // with its directives
    kMethod,  // the same; `name` is the receiver's type
  };
  std::string_view name;
  Kind kind;
  uint16_t file;    // index among the package's files
  uint32_t offset;  // where parsing begins: at the keyword (or a function's directives), of kVar and kType behind it
};

// Entries sorted by name, those of one name in the order of the text.
using Outline = std::span<const OutlineEntry>;

}  // namespace gos

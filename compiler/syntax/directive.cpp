// The //go: directives that cmd/compile knows.
#include "compiler/syntax/syntax.h"

namespace gos::syntax {

DirectiveUse directive_use(std::string_view verb) {
  static constexpr struct {
    std::string_view verb;
    DirectiveUse use;
  } kUses[] = {
      {"go:build", DirectiveUse::kFile},
      {"go:embed", DirectiveUse::kEmbed},
      {"go:noescape", DirectiveUse::kFunc},
      {"go:norace", DirectiveUse::kFunc},
      {"go:nosplit", DirectiveUse::kFunc},
      {"go:noinline", DirectiveUse::kFunc},
      {"go:nocheckptr", DirectiveUse::kFunc},
      {"go:systemstack", DirectiveUse::kFunc},
      {"go:nowritebarrier", DirectiveUse::kFunc},
      {"go:nowritebarrierrec", DirectiveUse::kFunc},
      {"go:yeswritebarrierrec", DirectiveUse::kFunc},
      {"go:cgo_unsafe_args", DirectiveUse::kFunc},
      {"go:uintptrkeepalive", DirectiveUse::kFunc},
      {"go:uintptrescapes", DirectiveUse::kFunc},
      {"go:registerparams", DirectiveUse::kFunc},
  };
  for (const auto& row : kUses) {
    if (row.verb == verb) return row.use;
  }
  return DirectiveUse::kOther;
}

}  // namespace gos::syntax

// Starting Go panics from the slow paths of handlers. Each records the panic with the goroutine, whose pc and fp are
// saved; the handler then continues in `unwind`.
#pragma once

#include <string_view>

#include "runtime/goroutine.h"
#include "runtime/value.h"

namespace gos::vm {

using runtime::GoInterface;
using runtime::Goroutine;
using runtime::Type;

// A runtime.Error whose text is "runtime error: " + text.
void panic_error(Goroutine* g, std::string_view text);
// The same of type runtime.boundsError: indices and slice bounds.
void panic_bounds(Goroutine* g, std::string_view text);
// A runtime.Error whose text is `text` itself.
void panic_plain(Goroutine* g, std::string_view text);
// A *runtime.TypeAssertionError with that text.
void panic_assertion(Goroutine* g, std::string_view text);
void panic_value(Goroutine* g, GoInterface value);

void panic_unhashable(Goroutine* g, const Type* type);
void panic_uncomparable(Goroutine* g, const Type* type);

}  // namespace gos::vm

// Order of evaluation.
#include "compiler/lower/body.h"

namespace gos::lower {

void Body::order(ir::Function*) {}

}  // namespace gos::lower
